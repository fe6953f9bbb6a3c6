// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/export_endings.h"
#include "study/figures.h"
#include "study/study_checker.h"

#include <array>
#include <cmath>
#include <set>

// What a person saved beside the data: states of the table, slides, exports, and what was shipped where a figure was
// changed.

namespace study {

void Checker::checkStateReferences()
{
    forEachState([this](int state, const Place &row, const Working &working, const View &) {
        package(row.table, row.first, working.package);
        for (int i = 0; i < static_cast<int>(working.adjustments.positions.size()); ++i) {
            const CustomPosition &custom = working.adjustments.positions[static_cast<std::size_t>(i)];
            const Place place{Table::CustomPositions, state, i};
            reference(place, "irritant", custom.irritant, m_study.irritants.size());
            if (custom.irritant < 0 || custom.irritant >= static_cast<int>(m_study.irritants.size()))
                continue;
            const std::size_t positions = m_study.irritants[static_cast<std::size_t>(custom.irritant)].positions.size();
            reference(place, "from_position", custom.from, positions);
            reference(place, "to_position", custom.to, positions);
        }
        for (int i = 0; i < static_cast<int>(working.adjustments.rentShares.size()); ++i) {
            const RentShare &rent = working.adjustments.rentShares[static_cast<std::size_t>(i)];
            const Place place{Table::RentShares, state, i};
            reference(place, "sector", rent.sector, m_study.sectors.size());
            reference(place, "exporter", rent.exporter, m_study.regions.size());
            reference(place, "importer", rent.importer, m_study.regions.size());
        }
        for (int i = 0; i < static_cast<int>(working.locked.size()); ++i)
            reference({Table::Locks, state, i}, "irritant", working.locked[static_cast<std::size_t>(i)],
                      m_study.irritants.size());
    });
}

void Checker::checkStates()
{
    const auto hasQuota = [](const Position &position) {
        return std::any_of(position.effects.begin(), position.effects.end(),
                           [](const Effect &effect) { return effect.instrument == Instrument::Quota; });
    };
    const auto repeated = [this](const Place &place, const char *field) {
        fatal(place, field, QT_TRANSLATE_NOOP("study::StudyChecks", "This repeats an earlier entry."), {},
              QT_TRANSLATE_NOOP("study::StudyChecks", "Keep one of the two."));
    };
    forEachState([&](int state, const Place &row, const Working &working, const View &view) {
        coveredDate(row, "date", working.date);
        if (!working.basedOn.isEmpty())
            knownScenario(row, "working_scenario", working.basedOn);
        knownScenario(row, "reference_scenario", working.reference);
        std::set<int> adjusted;
        for (int i = 0; i < static_cast<int>(working.adjustments.positions.size()); ++i) {
            const CustomPosition &custom = working.adjustments.positions[static_cast<std::size_t>(i)];
            const Place place{Table::CustomPositions, state, i};
            const Irritant &irritant = m_study.irritants[static_cast<std::size_t>(custom.irritant)];
            if (!adjusted.insert(custom.irritant).second)
                repeated(place, "irritant");
            inRange(place, "share", custom.share, {0.0, 1.0});
            if (custom.from == custom.to)
                fatal(place, "to_position",
                      QT_TRANSLATE_NOOP("study::StudyChecks", "The two ends of a position between are the same."), {},
                      QT_TRANSLATE_NOOP("study::StudyChecks", "Name two positions of the irritant."));
            if (hasQuota(irritant.positions[static_cast<std::size_t>(custom.from)]) ||
                hasQuota(irritant.positions[static_cast<std::size_t>(custom.to)]))
                fatal(place, "from_position",
                      QT_TRANSLATE_NOOP("study::StudyChecks", "Nothing lies between a quota and another position."), {},
                      QT_TRANSLATE_NOOP("study::StudyChecks", "Name two positions without quotas."));
        }
        std::set<std::array<int, 3>> quotas;
        for (int i = 0; i < static_cast<int>(working.adjustments.rentShares.size()); ++i) {
            const RentShare &rent = working.adjustments.rentShares[static_cast<std::size_t>(i)];
            if (!quotas.insert({rent.sector, rent.exporter, rent.importer}).second)
                repeated({Table::RentShares, state, i}, "sector");
            inRange({Table::RentShares, state, i}, "importer_share", rent.importerShare, {0.0, 1.0});
        }
        for (int i = 1; i < static_cast<int>(working.locked.size()); ++i) {
            const auto at = static_cast<std::size_t>(i);
            if (working.locked[at - 1] >= working.locked[at])
                fatal({Table::Locks, state, i}, "irritant",
                      QT_TRANSLATE_NOOP("study::StudyChecks", "The locks do not stand in the order of the irritants."),
                      {}, QT_TRANSLATE_NOOP("study::StudyChecks", "Name each locked irritant once, in their order."));
        }
        for (int i = 0; i < static_cast<int>(view.scenarios.size()); ++i)
            knownScenario({Table::ViewScenarios, state, i}, "scenario", view.scenarios[i]);
    });
    for (int i = 0; i < static_cast<int>(m_study.bookmarks.size()); ++i)
        notEmpty({Table::Bookmarks, i}, "code", m_study.bookmarks[static_cast<std::size_t>(i)].code);
}

void Checker::checkExportJobs()
{
    const QStringList endings = exportEndings();
    for (int i = 0; i < static_cast<int>(m_study.exportJobs.size()); ++i) {
        const ExportJob &job = m_study.exportJobs[static_cast<std::size_t>(i)];
        const Place place{Table::ExportJobs, i};
        notEmpty(place, "name", job.name);
        if (!endings.contains(job.file.section(u'.', -1).toLower()) || job.file.contains(u'/') ||
            job.file.contains(u'\\'))
            fatal(place, "file", QT_TRANSLATE_NOOP("study::StudyChecks", "“%1” is no name of a file to export to."),
                  {job.file},
                  QT_TRANSLATE_NOOP("study::StudyChecks", "Give a name without folders that ends in one of: %1."),
                  {endings.join(QStringLiteral(", "))});
        if (job.scale != 1 && job.scale != 2 && job.scale != 4)
            fatal(place, "scale",
                  QT_TRANSLATE_NOOP("study::StudyChecks", "Pictures cannot be drawn %1 times as large."), {job.scale},
                  QT_TRANSLATE_NOOP("study::StudyChecks", "Give 1, 2 or 4."));
        for (int k = 0; k < static_cast<int>(job.scenarios.size()); ++k)
            knownScenario({Table::ExportJobScenarios, i, k}, "scenario", job.scenarios[k]);
    }
}

void Checker::checkChangedFigures()
{
    for (int i = 0; i < static_cast<int>(m_study.changedFigures.size()); ++i) {
        const ChangedFigure &changed = m_study.changedFigures[static_cast<std::size_t>(i)];
        const Place place{Table::ChangedFigures, i};
        notEmpty(place, "figure", changed.figure);
        if (std::isnan(changed.shipped))
            fatal(place, "shipped", QT_TRANSLATE_NOOP("study::StudyChecks", "The shipped value is no number."), {},
                  QT_TRANSLATE_NOOP("study::StudyChecks", "Remove the row."));
        if (i > 0 && m_study.changedFigures[static_cast<std::size_t>(i - 1)].figure >= changed.figure)
            fatal(
                place, "figure",
                QT_TRANSLATE_NOOP("study::StudyChecks", "The changed figures do not stand in the order of their keys."),
                {},
                QT_TRANSLATE_NOOP("study::StudyChecks", "Name each changed figure once, in the order of the keys."));
    }
    if (m_fatal)
        return; // figures are gathered from a sound study
    const std::vector<bool> known = changedFiguresKnown(m_study);
    for (int i = 0; i < static_cast<int>(known.size()); ++i) {
        if (!known[static_cast<std::size_t>(i)])
            warning(
                {Table::ChangedFigures, i}, "figure",
                QT_TRANSLATE_NOOP("study::StudyChecks", "The study has no figure “%1”, so its record says nothing."),
                {m_study.changedFigures[static_cast<std::size_t>(i)].figure},
                QT_TRANSLATE_NOOP("study::StudyChecks",
                                  "Set a table of figures back to the shipped values: that drops the record."));
    }
}

} // namespace study
