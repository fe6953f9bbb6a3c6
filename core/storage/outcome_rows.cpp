// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/outcome_rows.h"

#include "study/outcomes.h"

#include <algorithm>
#include <tuple>

namespace storage {

namespace {

/// One cell of an outcome table with its codes.
struct Cell
{
    study::Scope scope;
    int party = 0;
    study::Indicator indicator{};
    OutcomeRow row;
};

std::vector<Cell> cellsOf(const study::Study &study)
{
    std::vector<Cell> cells;
    for (const study::Scope &scope : study::allScopes(study)) {
        for (int party = 0; party < static_cast<int>(study.parties.size()); ++party) {
            const auto region = static_cast<std::size_t>(study.parties[static_cast<std::size_t>(party)].region);
            for (int i = 0; i < study::indicatorCount; ++i) {
                const auto indicator = static_cast<study::Indicator>(i);
                cells.push_back({scope, party, indicator,
                                 {{}, study::scopeCode(study, scope), study.regions[region].code,
                                  study::indicatorCode(indicator), study::unitCode(study::unitOf(indicator)), 0.0}});
            }
        }
    }
    std::sort(cells.begin(), cells.end(), [](const Cell &a, const Cell &b) {
        return std::tie(a.row.sector, a.row.region, a.row.indicator) < std::tie(b.row.sector, b.row.region, b.row.indicator);
    });
    return cells;
}

} // namespace

std::vector<OutcomeRow> outcomeRows(const study::Economy &economy, const std::vector<study::Scenario> &scenarios)
{
    // In the order of the table's key: every row then goes to the end of its index, which is faster to write.
    const std::vector<Cell> cells = cellsOf(economy.study());
    std::vector<const study::Scenario *> sorted;
    for (const study::Scenario &scenario : scenarios)
        sorted.push_back(&scenario);
    std::sort(sorted.begin(), sorted.end(), [](const auto *a, const auto *b) { return a->code < b->code; });
    std::vector<OutcomeRow> rows;
    rows.reserve(cells.size() * sorted.size());
    for (const study::Scenario *scenario : sorted) {
        const auto assessed = economy.assess(scenario->package, scenario->date);
        if (!assessed)
            continue;
        for (const Cell &cell : cells) {
            rows.push_back(cell.row);
            rows.back().scenario = scenario->code;
            rows.back().value = assessed->outcomes.value(cell.scope, cell.party, cell.indicator);
        }
    }
    return rows;
}

} // namespace storage
