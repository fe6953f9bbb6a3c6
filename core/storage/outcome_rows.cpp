// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/outcome_rows.h"

#include "study/outcomes.h"

namespace storage {

std::vector<OutcomeRow> outcomeRows(const study::Economy &economy, const std::vector<study::Scenario> &scenarios)
{
    const study::Study &study = economy.study();
    std::vector<OutcomeRow> rows;
    for (const study::Scenario &scenario : scenarios) {
        const auto assessed = economy.assess(scenario.package, scenario.date);
        if (!assessed)
            continue;
        for (const study::Scope &scope : study::allScopes(study)) {
            const QString sector = study::scopeCode(study, scope);
            for (int party = 0; party < static_cast<int>(study.parties.size()); ++party) {
                const auto region = static_cast<std::size_t>(study.parties[static_cast<std::size_t>(party)].region);
                for (int i = 0; i < study::indicatorCount; ++i) {
                    const auto indicator = static_cast<study::Indicator>(i);
                    rows.push_back({scenario.code, sector, study.regions[region].code, study::indicatorCode(indicator),
                                    study::unitCode(study::unitOf(indicator)),
                                    assessed->outcomes.value(scope, party, indicator)});
                }
            }
        }
    }
    return rows;
}

} // namespace storage
