// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study.h"

namespace storage {

/// Every text that lies in the table "texts": visit(table, row, field, text). One list for writing and reading;
/// `AnyStudy` is study::Study, const or not.
template <class AnyStudy, class Visit> void forEachText(AnyStudy &study, Visit visit)
{
    visit("study", QStringLiteral("study"), "short_title", study.shortTitle);
    for (auto &region : study.regions) {
        visit("regions", region.code, "short_name", region.shortName);
        visit("regions", region.code, "in_text", region.inText);
        visit("regions", region.code, "adjective", region.adjective);
    }
    for (auto &sector : study.sectors)
        visit("sectors", sector.code, "definition", sector.definition);
    for (auto &irritant : study.irritants) {
        visit("irritants", irritant.id, "short_title", irritant.shortTitle);
        visit("irritants", irritant.id, "theme", irritant.theme);
        visit("irritants", irritant.id, "issue", irritant.issue);
        visit("irritants", irritant.id, "status", irritant.status);
        visit("irritants", irritant.id, "legal_instrument", irritant.legalInstrument);
        visit("irritants", irritant.id, "importance_reasoning", irritant.importanceReasoning);
        for (auto &position : irritant.positions) {
            visit("positions", position.id, "short_title", position.shortTitle);
            visit("positions", position.id, "button", position.button);
            visit("positions", position.id, "description", position.description);
            visit("positions", position.id, "quota_volume_note", position.quotaVolumeNote);
        }
    }
    for (auto &rule : study.rules)
        visit("rules", rule.id, "reason", rule.reason);
    for (auto &scenario : study.scenarios) {
        visit("scenarios", scenario.code, "short_name", scenario.shortName);
        visit("scenarios", scenario.code, "in_text", scenario.inText);
    }
    for (auto &party : study.parties) {
        const QString code = study.regions[static_cast<std::size_t>(party.region)].code;
        visit("parties", code, "walk_away_reason", party.walkAway.reason);
        visit("weights", code + QStringLiteral("/economy/"), "reason", party.economicWeight.reason);
        for (auto &weight : party.indicatorWeights)
            visit("weights", code + QStringLiteral("/indicator/") + weight.indicator, "reason", weight.weight.reason);
        for (std::size_t i = 0; i < study.irritants.size(); ++i) {
            const auto &irritant = study.irritants[i];
            visit("weights", code + QStringLiteral("/irritant/") + irritant.id, "reason",
                  party.irritantWeights[i].reason);
            for (std::size_t p = 0; p < irritant.positions.size(); ++p)
                visit("position_values", code + u'/' + irritant.positions[p].id, "reason",
                      party.positionValues[i][p].reason);
        }
    }
}

} // namespace storage
