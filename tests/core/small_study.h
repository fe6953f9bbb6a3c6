// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study.h"

/// A study small enough to be checked by hand: two parties A and B and a third country C, goods "metal" (group metals)
/// and "cars" (group cars, made with metal), two irritants. B's duty on A's metal is 50 % from 1 June and 60 % from 1 July.
inline study::Study smallStudy()
{
    using namespace study;
    Study s;
    s.title = {"Small study", "Petite étude"};
    s.statusQuoScenario = "status_quo";
    s.dealDate = QDate(2025, 7, 1);
    s.offersFrom = QDate(2025, 6, 1);
    s.baselineYear = 2024;
    s.currencies = {{"ACU", 2.0, {}}};
    s.dataVersion = "test";
    s.sources = {{"SRC", "Author", "Title", "2025", "page 1", "here"}};
    const Provenance from{{"SRC"}, "estimate: illustrative"};
    s.regions = {{"A", {"Aland", "Aland"}, {}, {}, RegionRole::FullMarket, true, true, "x", from},
                 {"B", {"Beland", "Béland"}, {}, {}, RegionRole::FullMarket, true, true, "x", from},
                 {"C", {"Ceeland", "Céland"}, {}, {}, RegionRole::PartnerAndResidualDestination, false, true, "x", from}};
    s.groups = {{"metals", {"Metals", "Métaux"}}, {"cars", {"Cars", "Voitures"}}};
    s.sectors = {{"METAL", {"Metal", "Métal"}, 0, {}, {3, {}, {}}, {6, {}, {}}, {0.5, {}, {}}, {4, {}, {}}, from},
                 {"CARS", {"Cars", "Voitures"}, 1, {}, {2.5, {}, {}}, {5, {}, {}}, {1, {}, {}}, {3, {}, {}}, from}};
    const double metal[3][3]{{60, 50, 5}, {30, 400, 10}, {20, 60, 0}};
    const double cars[3][3]{{100, 80, 10}, {90, 900, 40}, {50, 150, 0}};
    for (int i = 0; i < 3; ++i) {
        for (int j = 0; j < 3; ++j) {
            Flow flow{0, i, j, {metal[i][j], {}, {}}, {*Rate::fromPercent(i == 2 && j < 2 ? 4 : 0), {}, {}}, {}, from};
            s.flows.push_back(flow);
            flow.sector = 1;
            flow.value.value = cars[i][j];
            // A keeps a full import limit on C's cars: the whole 20 % is rent.
            if (i == 2 && j == 0)
                flow.baselineDuty = {*Rate::fromPercent(20), {}, {}}, flow.baselineRent = *Rate::fromPercent(20);
            s.flows.push_back(flow);
        }
    }
    for (int sector = 0; sector < 2; ++sector) {
        for (int region = 0; region < 3; ++region)
            s.supplies.push_back({sector, region, 0.0, {region == 2 ? 5.0 : 1.5, {}, {}}, {}, {region == 2 ? 0.0 : 1000.0, {}, {}}, {1.0, {}, {}}, from});
    }
    s.inputShares = {{0, 1, 0, {0.1, {}, {}}, 0, 0, 0, from}, {0, 1, 1, {0.1, {}, {}}, 0, 0, 0, from}};

    const auto duty = [&](const QDate &date, int sector, int imposer, int target, double percent) {
        s.duties.push_back({date, sector, imposer, target, {*Rate::fromPercent(percent), {}, {}}, {}, from});
    };
    const QDate start(2024, 12, 31), june(2025, 6, 1), july(2025, 7, 1);
    duty(start, 0, 1, 0, 0);
    duty(june, 0, 1, 0, 50);
    duty(june, 0, 0, 1, 25);
    duty(july, 0, 1, 0, 60);
    duty(july, 0, 0, 1, 25);
    for (const QDate &date : {start, june, july})
        s.duties.push_back({date, 1, 0, 2, {*Rate::fromPercent(20), {}, {}},
                            TariffRateQuota{*Rate::fromPercent(0), *Rate::fromPercent(200), 1.0, {}, {}, RentOwner::Importer}, from});

    const auto position = [&](const char *id, std::vector<Effect> effects) {
        Position p;
        p.id = QString::fromLatin1(id);
        p.title = {p.id, p.id + " fr"};
        p.provenance = from;
        p.effects = std::move(effects);
        return p;
    };
    const auto effect = [&](EffectMode mode, int sector, int imposer, int target, double percent) {
        return Effect{Instrument::Duty, mode, sector, imposer, target, {*Rate::fromPercent(percent), {}, {}}, {}, from};
    };
    const auto quota = [&](int sector, int imposer, int target, double in, double over, double volume) {
        return Effect{Instrument::Quota, EffectMode::Replace, sector, imposer, target, {},
                      TariffRateQuota{*Rate::fromPercent(in), *Rate::fromPercent(over), volume, {}, {}, RentOwner::Exporter}, from};
    };
    const auto irritant = [&](const char *id, std::vector<Position> positions) {
        Irritant i;
        i.id = QString::fromLatin1(id);
        i.title = {i.id, i.id + " fr"};
        i.theme = {"Duties", "Droits"};
        i.provenance = from;
        i.positions = std::move(positions);
        return i;
    };
    s.irritants = {irritant("METAL_DUTY", {position("METAL_DUTY_0", {}),
                                           position("METAL_DUTY_1", {effect(EffectMode::Replace, 0, 1, 0, 25)}),
                                           position("METAL_DUTY_2", {quota(0, 1, 0, 0, 50, 1.0)}),
                                           position("METAL_DUTY_3", {effect(EffectMode::Replace, 0, 1, 0, 0)})}),
                   irritant("COUNTER", {position("COUNTER_0", {}), position("COUNTER_1", {effect(EffectMode::Cap, 0, 0, 1, 10)}),
                                        position("COUNTER_2", {effect(EffectMode::Cap, 0, 0, 1, 30)}),
                                        position("COUNTER_3", {effect(EffectMode::Cap, 1, 0, 2, 5)}),
                                        position("COUNTER_4", {effect(EffectMode::Replace, 1, 0, 2, 0)})})};
    s.rules = {{"R1", {negotiation::Rule::Type::Requires, 0, 3, 1, {1, 4}}, {"Free metal needs a lower counter-tariff", {}}, from}};
    for (int region : {0, 1}) {
        Party party;
        party.region = region;
        party.economicWeight = {0.4, {}, from};
        party.indicatorWeights = {{"welfare", {0.5, {}, from}}, {"jobs_metals", {0.3, {}, from}}, {"treasury", {0.2, {}, from}}};
        party.irritantWeights = {{0.4, {}, from}, {0.2, {}, from}};
        party.positionValues = {{{0, {}, from}, {30, {}, from}, {60, {}, from}, {100, {}, from}},
                                {{100, {}, from}, {60, {}, from}, {50, {}, from}, {20, {}, from}, {0, {}, from}}};
        party.scales = {{"welfare", -100, 100, "USD million a year", from},
                        {"jobs_metals", -500, 500, "persons", from},
                        {"treasury", -50, 150, "USD million a year", from}};
        party.walkAway = {"no_deal", 0.0, {}, from};
        s.parties.push_back(party);
    }
    s.scenarios = {{"status_quo", {"Status quo", "Statu quo"}, {}, {}, june, {0, 0}, {}, {}, from},
                   {"no_deal", {"No deal", "Aucun accord"}, {}, {}, july, {0, 0}, {}, {}, from},
                   {"relief", {"Relief", "Levée"}, {}, {}, july, {3, 1}, {}, {}, from}};
    s.working = {"status_quo", {0, 0}, june, "status_quo"};
    return s;
}
