// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study_checks.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <vector>

namespace study {

/// Names of a value and its range in the data pack.
struct FieldNames
{
    const char *value;
    const char *low;
    const char *high;
};

/// Values a figure may take, ends included.
struct Range
{
    double least;
    double most;
};

inline constexpr Range nonNegative{0.0, std::numeric_limits<double>::max()};

/// The work behind checkStudy: one pass over a study that gathers faults. Used once.
class Checker
{
public:
    explicit Checker(const Study &study)
        : m_study(study)
    {
    }

    std::vector<Fault> check();

private:
    static constexpr const char *textContext = "study::StudyChecks"; ///< of the sentences

    void add(Fault::Severity severity, const Place &place, const char *field, const char *what,
             const QVariantList &arguments, const char *mend, const QVariantList &mendArguments = {})
    {
        m_fatal = m_fatal || severity == Fault::Severity::Fatal;
        m_faults.push_back({severity,
                            place,
                            QString::fromLatin1(field),
                            {textContext, what, arguments},
                            {textContext, mend, mendArguments}});
    }

    void fatal(const Place &place, const char *field, const char *what, const QVariantList &arguments, const char *mend,
               const QVariantList &mendArguments = {})
    {
        add(Fault::Severity::Fatal, place, field, what, arguments, mend, mendArguments);
    }

    void warning(const Place &place, const char *field, const char *what, const QVariantList &arguments,
                 const char *mend)
    {
        add(Fault::Severity::Warning, place, field, what, arguments, mend);
    }

    void reference(const Place &place, const char *field, int index, std::size_t size)
    {
        if (index < 0 || index >= static_cast<int>(size))
            fatal(place, field,
                  QT_TRANSLATE_NOOP("study::StudyChecks", "This refers to something the study does not have."), {},
                  QT_TRANSLATE_NOOP("study::StudyChecks", "Use a code the study knows."));
    }

    /// By code alone: what a study refers to must not hang on its language.
    bool hasScenario(const QString &code) const
    {
        return std::any_of(m_study.scenarios.begin(), m_study.scenarios.end(),
                           [&](const Scenario &scenario) { return scenario.code == code; });
    }

    void sourcesExist(const Place &place, const Provenance &provenance)
    {
        for (const QString &id : provenance.sources) {
            if (!m_sourceIds.contains(id))
                fatal(place, "source_id", QT_TRANSLATE_NOOP("study::StudyChecks", "There is no source “%1”."), {id},
                      QT_TRANSLATE_NOOP("study::StudyChecks", "Add it to the sources, or name one that is there."));
        }
    }

    void package(Table table, int row, const negotiation::Package &chosen)
    {
        if (chosen.size() != m_study.irritants.size()) {
            fatal({table, row}, "",
                  QT_TRANSLATE_NOOP("study::StudyChecks", "The package has %1 positions for %2 irritants."),
                  {static_cast<int>(chosen.size()), static_cast<int>(m_study.irritants.size())},
                  QT_TRANSLATE_NOOP("study::StudyChecks", "Give one position for every irritant."));
            return;
        }
        for (int i = 0; i < static_cast<int>(chosen.size()); ++i) {
            const auto at = static_cast<std::size_t>(i);
            reference({table == Table::Scenarios ? Table::ScenarioPositions : table, row, i}, "option_id", chosen[at],
                      m_study.irritants[at].positions.size());
        }
    }

    /// Visits the state of the table now, then of each bookmark and slide: visit(number, row, working, view).
    template <class Visit> void forEachState(Visit visit) const
    {
        int number = 0;
        visit(number++, Place{Table::Working}, m_study.working, View());
        for (int i = 0; i < static_cast<int>(m_study.bookmarks.size()); ++i) {
            const Bookmark &bookmark = m_study.bookmarks[static_cast<std::size_t>(i)];
            visit(number++, Place{Table::Bookmarks, i}, bookmark.working, bookmark.view);
        }
        for (int i = 0; i < static_cast<int>(m_study.slides.size()); ++i) {
            const Slide &slide = m_study.slides[static_cast<std::size_t>(i)];
            visit(number++, Place{Table::Slides, i}, slide.working, slide.view);
        }
    }

    void knownScenario(const Place &place, const char *field, const QString &code)
    {
        if (!hasScenario(code))
            fatal(place, field, QT_TRANSLATE_NOOP("study::StudyChecks", "There is no scenario “%1”."), {code},
                  QT_TRANSLATE_NOOP("study::StudyChecks", "Name a scenario of the study."));
    }

    /// A day that some duty state covers.
    void coveredDate(const Place &place, const char *field, const QDate &day)
    {
        if (!day.isValid())
            fatal(place, field, QT_TRANSLATE_NOOP("study::StudyChecks", "This is no date."), {},
                  QT_TRANSLATE_NOOP("study::StudyChecks", "Write it as 2025-08-01."));
        else if (m_firstDuties.isValid() && day < m_firstDuties)
            fatal(place, field, QT_TRANSLATE_NOOP("study::StudyChecks", "No duty state covers %1; the first is of %2."),
                  {day, m_firstDuties},
                  QT_TRANSLATE_NOOP("study::StudyChecks", "Choose a later date, or add the duties of that time."));
    }

    void checkReferences();
    void checkStateReferences();
    void checkRuleReferences();
    void checkPartyReferences();
    void checkKeys();
    void checkTitles();
    void checkSectors();
    void checkFlows();
    void checkSupply();
    void checkInputShares();
    void checkInputsAreAcyclic();
    void checkDuties();
    void checkIrritants();
    void checkPosition(int irritant, int position);
    void checkEffectsOfDifferentIrritants();
    void checkRules();
    void checkParties();
    void checkParty(int party);
    void checkScenarios();
    void checkStates();
    void checkExportJobs();
    void checkChangedFigures();
    void checkOutputs();
    void checkDerivedDemand();

    template <class Row, class Key>
    void uniqueKeys(Table table, const std::vector<Row> &rows, const char *field, Key key)
    {
        std::map<decltype(key(rows.front())), int> seen;
        for (int i = 0; i < static_cast<int>(rows.size()); ++i) {
            if (!seen.emplace(key(rows[static_cast<std::size_t>(i)]), i).second)
                fatal({table, i}, field, QT_TRANSLATE_NOOP("study::StudyChecks", "This repeats an earlier entry."), {},
                      QT_TRANSLATE_NOOP("study::StudyChecks", "Keep one of the two."));
        }
    }

    void notEmpty(const Place &place, const char *field, const QString &text)
    {
        if (text.trimmed().isEmpty())
            fatal(place, field, QT_TRANSLATE_NOOP("study::StudyChecks", "Nothing is written here."), {},
                  QT_TRANSLATE_NOOP("study::StudyChecks", "Write a text."));
    }

    void inRange(const Place &place, const char *field, double value, const Range &range)
    {
        if (value >= range.least && value <= range.most) // also refuses what is not a number
            return;
        if (range.most < std::numeric_limits<double>::max())
            fatal(place, field, QT_TRANSLATE_NOOP("study::StudyChecks", "%1 is outside the range from %2 to %3."),
                  {value, range.least, range.most},
                  QT_TRANSLATE_NOOP("study::StudyChecks", "Give a value within the range."));
        else
            fatal(place, field, QT_TRANSLATE_NOOP("study::StudyChecks", "%1 is not a number from %2 up."),
                  {value, range.least}, QT_TRANSLATE_NOOP("study::StudyChecks", "Give a value within the range."));
    }

    void ordered(const Place &place, const FieldNames &fields, double value, std::optional<double> low,
                 std::optional<double> high)
    {
        if (low && !(*low <= value))
            fatal(place, fields.low, QT_TRANSLATE_NOOP("study::StudyChecks", "The low end %1 is above the value %2."),
                  {*low, value}, QT_TRANSLATE_NOOP("study::StudyChecks", "The value must lie within its range."));
        if (high && !(*high >= value))
            fatal(place, fields.high, QT_TRANSLATE_NOOP("study::StudyChecks", "The high end %1 is below the value %2."),
                  {*high, value}, QT_TRANSLATE_NOOP("study::StudyChecks", "The value must lie within its range."));
    }

    void estimate(const Place &place, const FieldNames &fields, const Estimate &figure, const Range &range)
    {
        inRange(place, fields.value, figure.value, range);
        if (figure.low)
            inRange(place, fields.low, *figure.low, range);
        if (figure.high)
            inRange(place, fields.high, *figure.high, range);
        ordered(place, fields, figure.value, figure.low, figure.high);
    }

    void rate(const Place &place, const FieldNames &fields, const RateEstimate &figure)
    {
        const auto fraction = [](const std::optional<Rate> &end) {
            return end ? std::optional<double>(100.0 * end->fraction()) : std::nullopt;
        };
        ordered(place, fields, 100.0 * figure.value.fraction(), fraction(figure.low), fraction(figure.high));
    }

    void quota(const Place &place, const TariffRateQuota &terms)
    {
        if (terms.inQuota > terms.overQuota)
            fatal(place, "in_quota_percent",
                  QT_TRANSLATE_NOOP("study::StudyChecks", "The duty inside the quota is above the one outside it."), {},
                  QT_TRANSLATE_NOOP("study::StudyChecks",
                                    "Give an over-quota duty at least as high as the in-quota duty."));
        estimate(place, {"quota_volume_relative", "quota_volume_low", "quota_volume_high"},
                 {terms.volume, terms.volumeLow, terms.volumeHigh}, nonNegative);
    }

    const Study &m_study;
    QSet<QString> m_sourceIds;
    QDate m_firstDuties; ///< the date of the first duty state
    std::vector<Fault> m_faults;
    bool m_fatal = false;
};

} // namespace study
