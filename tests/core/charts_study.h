// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/economy.h"

#include <array>
#include <vector>

/// A study of ten sectors with hand-made outcomes: what charts and scorecards show can be checked without solving a
/// market. Scenario "deal" is package {1}, the reference "none" package {0}.
inline study::Study chartsStudy()
{
    using namespace study;
    Study s;
    s.title = {"Talks", "Négociations"};
    s.baselineYear = 2024;
    s.dataVersion = "2026-11-22";
    s.currencies = {{"CAD", 1.37, {}}};
    s.dealDate = QDate(2025, 8, 1);
    s.offersFrom = QDate(2025, 7, 25);
    Region canada, america;
    canada.code = "CAN";
    canada.name = canada.inText = {"Canada", "Canada"};
    canada.inText.fr = QStringLiteral("le Canada");
    canada.shortName = {"Can.", "Can."};
    america.code = "USA";
    america.name = {"United States", u"États-Unis"_qs};
    america.inText = {"the United States", u"les États-Unis"_qs};
    america.shortName = {"U.S.", u"É.-U."_qs};
    s.regions = {canada, america};
    s.groups = {{"steel", {"Steel", "Acier"}},
                {"aluminum", {"Aluminum", "Aluminium"}},
                {"autos", {"Autos", "Automobile"}},
                {"other", {"Other", "Autres"}}};
    const auto sector = [&](const char *code, const char *en, const QString &fr, int group, double output) {
        Sector made;
        made.code = QString::fromLatin1(code);
        made.name = {QString::fromLatin1(en), fr};
        made.group = group;
        const int index = static_cast<int>(s.sectors.size());
        s.sectors.push_back(made);
        for (const int region : {0, 1}) {
            Supply supply;
            supply.sector = index;
            supply.region = region;
            supply.output = output * (region + 1);
            s.supplies.push_back(supply);
        }
    };
    sector("STEEL_MILL", "Steel mill products", u"Produits sidérurgiques"_qs, 0, 15000);
    sector("STEEL_ART", "Steel articles", "Ouvrages en acier", 0, 12000);
    sector("ALU_UNWROUGHT", "Unwrought aluminum", "Aluminium brut", 1, 9500);
    sector("ALU_FAB", "Fabricated aluminum", u"Aluminium ouvré"_qs, 1, 6000);
    sector("PARTS", "Auto parts", u"Pièces automobiles"_qs, 2, 25000);
    sector("VEH", "Vehicles", u"Véhicules"_qs, 2, 60000);
    sector("ENERGY", "Energy", u"Énergie"_qs, 3, 200000);
    sector("LUMBER", "Softwood lumber", u"Bois d’œuvre résineux"_qs, 3, 8000);
    sector("DAIRY", "Dairy", "Produits laitiers", 3, 20000);
    sector("GENERAL", "Other goods", "Autres marchandises", 3, 900000);

    const Provenance illustrative{{"ANALYST"}, "estimate: illustrative, editable"};
    Irritant steel;
    steel.id = "IR_STEEL";
    steel.title = {"Steel", "Acier"};
    Position now, deal, other;
    now.id = "IR_STEEL_0";
    deal.id = "IR_STEEL_1";
    deal.title = {"Two-tier quota", u"Contingent à deux paliers"_qs};
    other.id = "IR_STEEL_2";
    Effect quota;
    quota.instrument = Instrument::Quota;
    quota.sector = 0;
    quota.imposer = 1;
    quota.target = 0;
    quota.quota = TariffRateQuota{Rate(), *Rate::fromPercent(50), 0.8, {}, {}, RentOwner::Exporter};
    deal.effects = {quota};
    steel.positions = {now, deal, other};
    s.irritants = {steel};
    Rule rule;
    rule.id = "R1";
    rule.reason = {"A quota needs a rule of origin.", u"Un contingent exige une règle d’origine."_qs};
    s.rules = {rule};
    for (const int region : {0, 1}) {
        Party party;
        party.region = region;
        party.economicWeight = {0.35, {"share of the economic model", u"part du modèle économique"_qs}, illustrative};
        party.indicatorWeights = {{"welfare", {0.6, {}, illustrative}}, {"jobs_steel", {0.4, {}, illustrative}}};
        party.irritantWeights = {{0.65, {"steel matters", {}}, illustrative}};
        party.positionValues = {{{0, {}, illustrative}, {60, {}, illustrative}, {100, {}, illustrative}}};
        s.parties.push_back(party);
    }
    const auto scenario = [&](const char *code, const Text &name, const Text &shortName, const Text &inText,
                              int position) {
        Scenario made;
        made.code = QString::fromLatin1(code);
        made.name = name;
        made.shortName = shortName;
        made.inText = inText;
        made.date = QDate(2025, 8, 1);
        made.package = {position};
        s.scenarios.push_back(made);
    };
    scenario("none", {"No deal, 1 August", u"Aucun accord, 1er août"_qs}, {"No deal", "Aucun accord"},
             {"no deal", "aucun accord"}, 0);
    scenario("deal", {"Quota deal, autumn 2025 style", "Accord de contingents, automne 2025"},
             {"Quota deal", "Accord de contingents"}, {"the quota deal", "l’accord de contingents"}, 1);
    s.statusQuoScenario = "none";
    s.working = {"deal", {1}, QDate(2025, 8, 1), "none"};
    return s;
}

using SectorFigures = std::array<double, 10>;

/// Outcomes with these changes of one indicator against levels of 50,000 (1,000,000 in the second party); groups and
/// all are sums, or for prices the plain mean. Every other indicator stands at its level, or at 0 where it is a change.
inline study::Assessment chartsAssessment(const study::Study &study, int position, study::Indicator indicator,
                                          const SectorFigures &first, const SectorFigures &second)
{
    using namespace study;
    Assessment made{.package = {position},
                    .date = QDate(2025, 8, 1),
                    .duties = DutyState(static_cast<int>(study.sectors.size()), static_cast<int>(study.regions.size())),
                    .policy = {},
                    .equilibrium = {},
                    .outcomes =
                        OutcomeTable(static_cast<int>(study.sectors.size()), static_cast<int>(study.groups.size()), 2),
                    .values = {PartyValue{48.0, 50.0, 17.5, {30.5}, 30.0}, PartyValue{48.0, 50.0, 17.5, {30.5}, 33.0}},
                    .quotas = {},
                    .brokenRules = {}};
    for (int each = 0; each < indicatorCount; ++each) {
        const auto what = static_cast<Indicator>(each);
        for (int party = 0; party < 2; ++party) {
            double level = party == 0 ? 50000.0 : 1000000.0;
            if (unitOf(what) == Unit::Index)
                level = 100.0;
            if (isChangeFromBaseline(what))
                level = 0.0;
            std::vector<double> groupSum(study.groups.size(), 0.0), groupCount(study.groups.size(), 0.0);
            double sum = 0.0;
            for (int sector = 0; sector < 10; ++sector) {
                const auto place = static_cast<std::size_t>(sector);
                const double change = what == indicator ? (party == 0 ? first : second)[place] : 0.0;
                made.outcomes.set({Scope::Kind::Sector, sector}, party, what, level + change);
                const auto group = static_cast<std::size_t>(study.sectors[place].group);
                groupSum[group] += level + change;
                groupCount[group] += 1.0;
                sum += level + change;
            }
            const bool mean = unitOf(what) == Unit::Index;
            for (std::size_t group = 0; group < groupSum.size(); ++group)
                made.outcomes.set({Scope::Kind::Group, static_cast<int>(group)}, party, what,
                                  mean ? groupSum[group] / groupCount[group] : groupSum[group]);
            made.outcomes.set({Scope::Kind::All, 0}, party, what, mean ? sum / 10.0 : sum);
        }
    }
    return made;
}

inline const SectorFigures noChange{};
inline const SectorFigures dealJobsFirst{2915, 2504, 759, 1649, -381, -19, 0, 0, 0, 8889};
inline const SectorFigures dealJobsSecond{-136, 1577, -247, 1325, 591, 166, 0, 0, 0, 19548};
inline const SectorFigures beforeJobsFirst{1500, 1800, 420, 830, 350, 2900, 0, 0, 0, 9500};
inline const SectorFigures beforeJobsSecond{-180, 1550, -120, 1050, 1790, 560, 0, 0, 0, 15000};
