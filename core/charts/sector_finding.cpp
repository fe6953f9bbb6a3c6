// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/sector_finding.h"

#include "charts/measure_words.h"
#include "charts/range_words.h"

#include <algorithm>
#include <cmath>

namespace charts {

using study::Indicator;
using study::Scope;
using words::Sentence;
using words::Wording;

namespace {

constexpr const char *context = "charts";

/// One thing a title can name: a group of sectors, or a sector that stands for itself.
struct Entry
{
    QString name;
    double change = 0.0; ///< in the unit of the title
    double least = 0.0;  ///< smaller changes are "about the same"
    bool weak = false;
    bool certain = true; ///< draws agree on the sign, as far as is known
    bool moves() const { return std::abs(change) > least; }
};

/// What one party gains, or loses.
struct Side
{
    double amount = 0.0; ///< a magnitude
    QStringList names;
    bool isEmpty() const { return names.isEmpty(); }
};

class Finding
{
public:
    Finding(const study::Study &study, const study::Assessment &current, const study::Assessment &reference,
            const SectorBarsOptions &options, const Wording &wording, const analysis::UncertaintyResult *uncertainty)
        : m_study(study)
        , m_current(current)
        , m_reference(reference)
        , m_options(options)
        , m_wording(wording)
        , m_uncertainty(uncertainty)
        , m_percent(shownAs(options) == Shown::PercentChange)
        , m_fromBaseline(shownAs(options) == Shown::Level && study::isChangeFromBaseline(options.indicator))
    {
    }

    QString sentence() const
    {
        const QString scenario = sentenceCase(
            scenarioInText(m_study, m_current.package, m_current.date, m_options.reference, m_wording));
        if (!m_fromBaseline && m_current.package == m_reference.package && m_current.date == m_reference.date)
            return say(QT_TRANSLATE_NOOP("charts", "%1 is itself the reference: no change to show"), {scenario});
        bool anything = false;
        QStringList weakNames;
        for (int party = 0; party < static_cast<int>(m_study.parties.size()); ++party) {
            const std::vector<Entry> entries = entriesOf(party);
            const auto movesAndIsFirm = [](const Entry &entry) { return entry.moves() && !entry.weak; };
            if (std::any_of(entries.begin(), entries.end(), movesAndIsFirm))
                return sentenceOf(scenario, party, entries);
            for (const Entry &entry : entries) {
                anything = anything || entry.change != 0.0;
                if (entry.moves() && entry.weak && !weakNames.contains(inSentence(entry.name)))
                    weakNames << inSentence(entry.name);
            }
        }
        const QString measure = indicatorInText(m_options.indicator, m_wording);
        if (!weakNames.isEmpty())
            return say(QT_TRANSLATE_NOOP("charts", "%1: %2 about the same everywhere but in %3"),
                       {scenario, measure, list(weakNames, m_wording)});
        if (anything)
            return say(QT_TRANSLATE_NOOP("charts", "%1: %2 about the same everywhere"), {scenario, measure});
        return say(QT_TRANSLATE_NOOP("charts", "%1: no change at all in %2"), {scenario, measure});
    }

private:
    QString say(const char *source, const QVariantList &arguments) const
    {
        return Sentence{context, source, arguments}.in(m_wording);
    }

    double perUnit() const
    {
        return study::unitOf(m_options.indicator) == study::Unit::UsdMillion ? perUsd(m_study, m_options.currency)
                                                                             : 1.0;
    }

    Entry entry(const QString &name, const Scope &scope, int party, bool weak) const
    {
        const double from = m_fromBaseline ? 0.0 : m_reference.outcomes.value(scope, party, m_options.indicator);
        const double to = m_current.outcomes.value(scope, party, m_options.indicator);
        Entry made{name, 0.0, 0.0, weak};
        constexpr double relativelyNothing = 0.0005;
        if (m_percent) {
            made.change = from != 0.0 ? 100.0 * (to / from - 1.0) : 0.0;
            made.least = 100.0 * relativelyNothing;
        } else {
            made.change = perUnit() * (to - from);
            const double size = study::isChangeFromBaseline(m_options.indicator)
                                    ? m_reference.outcomes.value(scope, party, Indicator::Output)
                                    : from;
            made.least = std::isfinite(size) ? perUnit() * relativelyNothing * std::abs(size) : 0.0;
            if (study::unitOf(m_options.indicator) == study::Unit::Persons)
                made.least = std::max(made.least, 10.0);
            else
                made.least = std::max(made.least, 1.0);
        }
        if (!std::isfinite(made.change))
            made.change = 0.0;
        const std::optional<Range> range = changeRange(m_uncertainty, scope, party, m_options.indicator);
        made.certain = !range || !spansZero(*range);
        return made;
    }

    /// Groups; where one holds the sector that dwarfs all others, its sectors one by one instead.
    std::vector<Entry> entriesOf(int party) const
    {
        const int dwarfing = dwarfingSector(m_study).value_or(-1);
        const int mixedGroup = dwarfing >= 0 ? m_study.sectors[static_cast<std::size_t>(dwarfing)].group : -1;
        std::vector<Entry> entries;
        for (int group = 0; group < static_cast<int>(m_study.groups.size()); ++group) {
            if (group != mixedGroup)
                entries.push_back(entry(m_study.groups[static_cast<std::size_t>(group)].name.in(m_wording.language()),
                                        {Scope::Kind::Group, group}, party, false));
        }
        for (int sector = 0; sector < static_cast<int>(m_study.sectors.size()); ++sector) {
            const study::Sector &facts = m_study.sectors[static_cast<std::size_t>(sector)];
            if (facts.group == mixedGroup)
                entries.push_back(entry(facts.name.in(m_wording.language()), {Scope::Kind::Sector, sector}, party,
                                        sector == dwarfing && !m_percent));
        }
        return entries;
    }

    /// Largest first. Amounts add up but in percent, where only the largest speaks.
    Side sideOf(std::vector<Entry> entries, double sign) const
    {
        std::erase_if(entries, [&](const Entry &entry) {
            return entry.weak || !entry.certain || !entry.moves() || entry.change * sign < 0.0;
        });
        std::stable_sort(entries.begin(), entries.end(),
                         [](const Entry &a, const Entry &b) { return std::abs(a.change) > std::abs(b.change); });
        const std::size_t named = m_percent ? 1 : 3;
        Side side;
        for (std::size_t i = 0; i < std::min(named, entries.size()); ++i) {
            side.amount += std::abs(entries[i].change);
            side.names << inSentence(entries[i].name);
        }
        return side;
    }

    QString amount(double value) const
    {
        if (m_percent)
            return words::percent(m_wording, value / 100.0, value < 1.0 ? 2 : 1);
        if (study::unitOf(m_options.indicator) == study::Unit::UsdMillion)
            return money(m_options.currency, value, m_wording);
        return words::significant(m_wording, value, 2);
    }

    QString sentenceOf(const QString &scenario, int party, const std::vector<Entry> &entries) const
    {
        Side gain = sideOf(entries, 1.0);
        Side loss = sideOf(entries, -1.0);
        constexpr double worthNaming = 0.02; // of the other side
        if (gain.amount < worthNaming * loss.amount)
            gain = {};
        if (loss.amount < worthNaming * gain.amount)
            loss = {};
        const bool gainLeads = gain.amount >= loss.amount;
        const Side &first = gainLeads ? gain : loss;
        const Side &second = gainLeads ? loss : gain;
        const bool jobs = m_options.indicator == Indicator::Employment && !m_percent;
        const char *pattern = nullptr;
        if (jobs && second.isEmpty())
            pattern = gainLeads ? QT_TRANSLATE_NOOP("charts", "%1 brings %2 %3 jobs in %4")
                                : QT_TRANSLATE_NOOP("charts", "%1 costs %2 %3 jobs in %4");
        else if (jobs)
            pattern = gainLeads ? QT_TRANSLATE_NOOP("charts", "%1 brings %2 %3 jobs in %4 but costs %5 in %6")
                                : QT_TRANSLATE_NOOP("charts", "%1 costs %2 %3 jobs in %4 but brings %5 in %6");
        else if (second.isEmpty())
            pattern = gainLeads ? QT_TRANSLATE_NOOP("charts", "%1: %2 up %3 in %4")
                                : QT_TRANSLATE_NOOP("charts", "%1: %2 down %3 in %4");
        else
            pattern = gainLeads ? QT_TRANSLATE_NOOP("charts", "%1: %2 up %3 in %4 but down %5 in %6")
                                : QT_TRANSLATE_NOOP("charts", "%1: %2 down %3 in %4 but up %5 in %6");
        const QString subject = jobs ? regionInText(m_study, party, m_wording)
                                     : indicatorOf(m_study, party, m_options.indicator, m_wording);
        const QStringList unsure = unsureOf(entries, worthNaming * first.amount);
        if (first.isEmpty())
            return say(QT_TRANSLATE_NOOP("charts", "%1: even the sign of the change in %2 is not certain"),
                       {scenario, indicatorOf(m_study, party, m_options.indicator, m_wording)});
        const QString found =
            say(pattern, {scenario, subject, amount(first.amount), list(first.names, m_wording),
                             amount(second.amount), list(second.names, m_wording)});
        return unsure.isEmpty() ? found
                                : say(QT_TRANSLATE_NOOP("charts", "%1; the sign is not certain in %2"),
                                      {found, list(unsure, m_wording)});
    }

    /// Groups that move by more than `least`, but not for certain to which side.
    static QStringList unsureOf(const std::vector<Entry> &entries, double least)
    {
        QStringList names;
        for (const Entry &entry : entries) {
            if (!entry.certain && !entry.weak && entry.moves() && std::abs(entry.change) > least)
                names << inSentence(entry.name);
        }
        return names;
    }

    const study::Study &m_study;
    const study::Assessment &m_current;
    const study::Assessment &m_reference;
    const SectorBarsOptions &m_options;
    const Wording &m_wording;
    const analysis::UncertaintyResult *m_uncertainty;
    bool m_percent;
    bool m_fromBaseline; ///< the levels shown are themselves changes, and the title speaks of them
};

} // namespace

QString sectorFinding(const study::Study &study, const study::Assessment &current, const study::Assessment &reference,
                      const SectorBarsOptions &options, const Wording &wording,
                      const analysis::UncertaintyResult *uncertainty)
{
    return Finding(study, current, reference, options, wording, uncertainty).sentence();
}

} // namespace charts
