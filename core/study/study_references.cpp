// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/study_checker.h"

// That whatever a row refers to is there: all other checks follow these indices.

namespace study {

void Checker::checkReferences()
{
    for (const Source &source : m_study.sources)
        m_sourceIds.insert(source.id);
    const std::size_t regions = m_study.regions.size(), sectors = m_study.sectors.size();
    for (int i = 0; i < static_cast<int>(regions); ++i)
        sourcesExist({Table::Regions, i}, m_study.regions[static_cast<std::size_t>(i)].provenance);
    for (int i = 0; i < static_cast<int>(sectors); ++i) {
        const Sector &sector = m_study.sectors[static_cast<std::size_t>(i)];
        reference({Table::Sectors, i}, "group", sector.group, m_study.groups.size());
        sourcesExist({Table::Sectors, i}, sector.provenance);
    }
    for (int i = 0; i < static_cast<int>(m_study.flows.size()); ++i) {
        const Flow &flow = m_study.flows[static_cast<std::size_t>(i)];
        reference({Table::Flows, i}, "sector", flow.sector, sectors);
        reference({Table::Flows, i}, "exporter", flow.exporter, regions);
        reference({Table::Flows, i}, "importer", flow.importer, regions);
        sourcesExist({Table::Flows, i}, flow.provenance);
    }
    for (int i = 0; i < static_cast<int>(m_study.supplies.size()); ++i) {
        const Supply &supply = m_study.supplies[static_cast<std::size_t>(i)];
        reference({Table::Supply, i}, "sector", supply.sector, sectors);
        reference({Table::Supply, i}, "region", supply.region, regions);
        sourcesExist({Table::Supply, i}, supply.provenance);
    }
    for (int i = 0; i < static_cast<int>(m_study.inputShares.size()); ++i) {
        const InputShare &share = m_study.inputShares[static_cast<std::size_t>(i)];
        reference({Table::InputShares, i}, "input", share.input, sectors);
        reference({Table::InputShares, i}, "user", share.user, sectors);
        reference({Table::InputShares, i}, "region", share.region, regions);
        sourcesExist({Table::InputShares, i}, share.provenance);
    }
    for (int i = 0; i < static_cast<int>(m_study.duties.size()); ++i) {
        const Duty &duty = m_study.duties[static_cast<std::size_t>(i)];
        reference({Table::Duties, i}, "sector", duty.sector, sectors);
        reference({Table::Duties, i}, "imposer", duty.imposer, regions);
        reference({Table::Duties, i}, "target", duty.target, regions);
        sourcesExist({Table::Duties, i}, duty.provenance);
    }
    for (int i = 0; i < static_cast<int>(m_study.irritants.size()); ++i) {
        const Irritant &irritant = m_study.irritants[static_cast<std::size_t>(i)];
        sourcesExist({Table::Irritants, i}, irritant.provenance);
        for (const Importance &importance : irritant.importance)
            reference({Table::Irritants, i}, "importance", importance.party, m_study.parties.size());
        for (int p = 0; p < static_cast<int>(irritant.positions.size()); ++p) {
            const Position &position = irritant.positions[static_cast<std::size_t>(p)];
            sourcesExist({Table::Positions, i, p}, position.provenance);
            for (int e = 0; e < static_cast<int>(position.effects.size()); ++e) {
                const Effect &effect = position.effects[static_cast<std::size_t>(e)];
                const Place place{Table::Effects, i, p, e};
                sourcesExist(place, effect.provenance);
                if (effect.instrument == Instrument::None)
                    continue;
                reference(place, "sector", effect.sector, sectors);
                reference(place, "imposer", effect.imposer, regions);
                reference(place, "target", effect.target, regions);
            }
        }
    }
    checkRuleReferences();
    checkPartyReferences();
    for (int i = 0; i < static_cast<int>(m_study.scenarios.size()); ++i) {
        const Scenario &scenario = m_study.scenarios[static_cast<std::size_t>(i)];
        sourcesExist({Table::Scenarios, i}, scenario.provenance);
        package(Table::Scenarios, i, scenario.package);
    }
    checkStateReferences();
}

void Checker::checkRuleReferences()
{
    for (int i = 0; i < static_cast<int>(m_study.rules.size()); ++i) {
        const Place place{Table::Rules, i};
        const negotiation::Rule &rule = m_study.rules[static_cast<std::size_t>(i)].rule;
        sourcesExist(place, m_study.rules[static_cast<std::size_t>(i)].provenance);
        reference(place, "irritant_id", rule.issue, m_study.irritants.size());
        reference(place, "other_irritant_id", rule.otherIssue, m_study.irritants.size());
        const auto positions = [this](int irritant) {
            return irritant >= 0 && irritant < static_cast<int>(m_study.irritants.size())
                       ? m_study.irritants[static_cast<std::size_t>(irritant)].positions.size()
                       : 0;
        };
        reference(place, "option_id", rule.option, positions(rule.issue));
        for (int option : rule.otherOptions)
            reference(place, "other_option_ids", option, positions(rule.otherIssue));
    }
}

void Checker::checkPartyReferences()
{
    for (int i = 0; i < static_cast<int>(m_study.parties.size()); ++i) {
        const Party &party = m_study.parties[static_cast<std::size_t>(i)];
        const Place place{Table::Parties, i};
        reference(place, "party", party.region, m_study.regions.size());
        sourcesExist(place, party.economicWeight.provenance);
        sourcesExist({Table::WalkAways, i}, party.walkAway.provenance);
        for (int k = 0; k < static_cast<int>(party.indicatorWeights.size()); ++k)
            sourcesExist({Table::IndicatorWeights, i, k},
                         party.indicatorWeights[static_cast<std::size_t>(k)].weight.provenance);
        for (int k = 0; k < static_cast<int>(party.scales.size()); ++k)
            sourcesExist({Table::Scales, i, k}, party.scales[static_cast<std::size_t>(k)].provenance);
        bool complete = party.irritantWeights.size() == m_study.irritants.size() &&
                        party.positionValues.size() == m_study.irritants.size();
        for (std::size_t r = 0; complete && r < m_study.irritants.size(); ++r)
            complete = party.positionValues[r].size() == m_study.irritants[r].positions.size();
        if (!complete) {
            fatal(place, "",
                  QT_TRANSLATE_NOOP("study::StudyChecks",
                                    "The party lacks a weight or a value for some irritant or position."),
                  {},
                  QT_TRANSLATE_NOOP("study::StudyChecks",
                                    "Give one weight for every irritant and one value for every position."));
            continue;
        }
        for (int r = 0; r < static_cast<int>(m_study.irritants.size()); ++r) {
            const auto at = static_cast<std::size_t>(r);
            sourcesExist({Table::IrritantWeights, i, r}, party.irritantWeights[at].provenance);
            for (int p = 0; p < static_cast<int>(party.positionValues[at].size()); ++p)
                sourcesExist({Table::PositionValues, i, r, p},
                             party.positionValues[at][static_cast<std::size_t>(p)].provenance);
        }
    }
}

} // namespace study
