// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/scenarios.h"
#include "study/study_checker.h"

#include <QRegularExpression>

#include <array>
#include <cmath>
#include <set>
#include <utility>

namespace study {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double weightTolerance = 1e-6;
/// Stated totals may be rounded by this much before a person is told.
constexpr double statedTolerance = 0.01;

} // namespace

std::vector<Fault> Checker::check()
{
    checkReferences();
    if (!m_faults.empty()) // everything below follows the indices
        return std::move(m_faults);
    checkKeys();
    checkTitles();
    checkSectors();
    checkFlows();
    checkSupply();
    checkInputShares();
    checkDuties();
    checkIrritants();
    checkEffectsOfDifferentIrritants();
    checkRules();
    checkParties();
    checkScenarios();
    checkStates();
    checkExportJobs();
    checkChangedFigures();
    if (!m_fatal) { // sums of refused figures would only repeat the refusal
        checkOutputs();
        checkDerivedDemand();
    }
    return std::move(m_faults);
}

void Checker::checkKeys()
{
    uniqueKeys(Table::Sources, m_study.sources, "source_id", [](const Source &row) { return row.id; });
    uniqueKeys(Table::Currencies, m_study.currencies, "key", [](const Currency &row) { return row.code; });
    uniqueKeys(Table::Regions, m_study.regions, "code", [](const Region &row) { return row.code; });
    uniqueKeys(Table::Groups, m_study.groups, "group", [](const SectorGroup &row) { return row.code; });
    uniqueKeys(Table::Sectors, m_study.sectors, "code", [](const Sector &row) { return row.code; });
    uniqueKeys(Table::Flows, m_study.flows, "sector", [](const Flow &row) {
        return std::array{row.sector, row.exporter, row.importer};
    });
    uniqueKeys(Table::Supply, m_study.supplies, "sector", [](const Supply &row) {
        return std::array{row.sector, row.region};
    });
    uniqueKeys(Table::InputShares, m_study.inputShares, "input", [](const InputShare &row) {
        return std::array{row.input, row.user, row.region};
    });
    uniqueKeys(Table::Duties, m_study.duties, "date", [](const Duty &row) {
        return std::array{row.date.toJulianDay(), qint64(row.sector), qint64(row.imposer), qint64(row.target)};
    });
    uniqueKeys(Table::Irritants, m_study.irritants, "irritant_id", [](const Irritant &row) { return row.id; });
    uniqueKeys(Table::Rules, m_study.rules, "rule_id", [](const Rule &row) { return row.id; });
    uniqueKeys(Table::Parties, m_study.parties, "party", [](const Party &row) { return row.region; });
    uniqueKeys(Table::Scenarios, m_study.scenarios, "scenario", [](const Scenario &row) { return row.code; });
    uniqueKeys(Table::Bookmarks, m_study.bookmarks, "code", [](const Bookmark &row) { return row.code; });
    uniqueKeys(Table::ExportJobs, m_study.exportJobs, "name", [](const ExportJob &row) { return row.name; });
    std::set<QString> positions; // across irritants: the command line names positions by id alone
    for (int i = 0; i < static_cast<int>(m_study.irritants.size()); ++i) {
        const Irritant &irritant = m_study.irritants[static_cast<std::size_t>(i)];
        for (int p = 0; p < static_cast<int>(irritant.positions.size()); ++p) {
            if (!positions.insert(irritant.positions[static_cast<std::size_t>(p)].id).second)
                fatal({Table::Positions, i, p}, "option_id",
                      QT_TRANSLATE_NOOP("study::StudyChecks", "This repeats an earlier entry."), {},
                      QT_TRANSLATE_NOOP("study::StudyChecks", "Keep one of the two."));
        }
    }
}

void Checker::checkTitles()
{
    notEmpty({Table::Study}, "title_en", m_study.title.en);
    for (int i = 0; i < static_cast<int>(m_study.regions.size()); ++i) {
        notEmpty({Table::Regions, i}, "code", m_study.regions[static_cast<std::size_t>(i)].code);
        notEmpty({Table::Regions, i}, "name_en", m_study.regions[static_cast<std::size_t>(i)].name.en);
    }
    for (int i = 0; i < static_cast<int>(m_study.sectors.size()); ++i) {
        notEmpty({Table::Sectors, i}, "code", m_study.sectors[static_cast<std::size_t>(i)].code);
        notEmpty({Table::Sectors, i}, "name_en", m_study.sectors[static_cast<std::size_t>(i)].name.en);
    }
    if (m_study.baselineYear < 1900 || m_study.baselineYear > 2200)
        fatal({Table::Study}, "baseline_year",
              QT_TRANSLATE_NOOP("study::StudyChecks", "The baseline year is missing or no year."), {},
              QT_TRANSLATE_NOOP("study::StudyChecks", "Give a year such as 2024."));
    for (int i = 0; i < static_cast<int>(m_study.currencies.size()); ++i)
        inRange({Table::Currencies, i}, "value", m_study.currencies[static_cast<std::size_t>(i)].perUsd, {1e-6, 1e6});
}

void Checker::checkSectors()
{
    constexpr Range substitution{0.01, 1000.0};
    constexpr Range demand{0.0, 1000.0};
    for (int i = 0; i < static_cast<int>(m_study.sectors.size()); ++i) {
        const Sector &sector = m_study.sectors[static_cast<std::size_t>(i)];
        const Place place{Table::Sectors, i};
        estimate(place, {"sigma_domestic_import", "sigma_domestic_import_low", "sigma_domestic_import_high"},
                 sector.sigmaDomesticImport, substitution);
        estimate(place, {"sigma_imports", "sigma_imports_low", "sigma_imports_high"}, sector.sigmaImports,
                 substitution);
        estimate(place, {"eta", "eta_low", "eta_high"}, sector.eta, demand);
        estimate(place, {"eta_residual", "eta_residual_low", "eta_residual_high"}, sector.etaResidual, demand);
    }
}

void Checker::checkFlows()
{
    for (int i = 0; i < static_cast<int>(m_study.flows.size()); ++i) {
        const Flow &flow = m_study.flows[static_cast<std::size_t>(i)];
        const Place place{Table::Flows, i};
        estimate(place, {"value_usd_million", "value_low_usd_million", "value_high_usd_million"}, flow.value,
                 nonNegative);
        rate(place, {"baseline_duty_percent", "baseline_duty_low_percent", "baseline_duty_high_percent"},
             flow.baselineDuty);
        if (flow.baselineRent.fraction() < 0.0)
            inRange(place, "baseline_rent_percent", 100.0 * flow.baselineRent.fraction(), nonNegative);
        else if (!(flow.baselineDuty.value.fraction() - flow.baselineRent.fraction() > -1.0))
            fatal(place, "baseline_rent_percent",
                  QT_TRANSLATE_NOOP("study::StudyChecks", "The rent leaves a duty of −100% or less."), {},
                  QT_TRANSLATE_NOOP("study::StudyChecks",
                                    "The rent is the part of the baseline duty that is a quota premium."));
    }
}

void Checker::checkSupply()
{
    for (int i = 0; i < static_cast<int>(m_study.supplies.size()); ++i) {
        const Supply &supply = m_study.supplies[static_cast<std::size_t>(i)];
        const Place place{Table::Supply, i};
        inRange(place, "output_usd_million", supply.output, nonNegative);
        estimate(place, {"epsilon", "epsilon_low", "epsilon_high"}, supply.epsilon, {0.0, infinity});
        if (supply.capacity) {
            estimate(place, {"capacity_ceiling", "capacity_low", "capacity_high"}, *supply.capacity,
                     {1.0, std::numeric_limits<double>::max()});
            if (std::isinf(supply.epsilon.value))
                fatal(place, "capacity_ceiling",
                      QT_TRANSLATE_NOOP("study::StudyChecks",
                                        "A capacity ceiling cannot stand with an infinite supply elasticity."),
                      {},
                      QT_TRANSLATE_NOOP("study::StudyChecks", "Leave the ceiling empty, or give a finite elasticity."));
        }
        estimate(place, {"employment_persons", "employment_low", "employment_high"}, supply.employment, nonNegative);
        estimate(place, {"labour_output_elasticity", "labour_low", "labour_high"}, supply.labourElasticity,
                 {0.0, 100.0});
    }
}

void Checker::checkInputShares()
{
    std::map<std::array<int, 2>, double> costShares; // user, region
    for (int i = 0; i < static_cast<int>(m_study.inputShares.size()); ++i) {
        const InputShare &share = m_study.inputShares[static_cast<std::size_t>(i)];
        const Place place{Table::InputShares, i};
        estimate(place, {"cost_share", "cost_share_low", "cost_share_high"}, share.share, {0.0, 1.0});
        inRange(place, "derived_demand_usd_million", share.derivedDemand, nonNegative);
        inRange(place, "absorption_usd_million", share.absorption, nonNegative);
        inRange(place, "share_of_absorption", share.shareOfAbsorption, nonNegative);
        double &sum = costShares[{share.user, share.region}];
        sum += share.share.value;
        if (sum >= 1.0)
            fatal(place, "cost_share",
                  QT_TRANSLATE_NOOP("study::StudyChecks", "The inputs of %1 in %2 cost as much as its output."),
                  {m_study.sectors[static_cast<std::size_t>(share.user)].code,
                   m_study.regions[static_cast<std::size_t>(share.region)].code},
                  QT_TRANSLATE_NOOP("study::StudyChecks", "The cost shares of one user must sum to less than 1."));
    }
    checkInputsAreAcyclic();
}

void Checker::checkInputsAreAcyclic()
{
    std::vector<std::set<int>> inputs(m_study.sectors.size()); // of each user
    for (const InputShare &share : m_study.inputShares)
        inputs[static_cast<std::size_t>(share.user)].insert(share.input);
    std::vector<bool> settled(inputs.size(), false);
    for (bool moved = true; moved;) {
        moved = false;
        for (std::size_t user = 0; user < inputs.size(); ++user) {
            const bool ready = std::all_of(inputs[user].begin(), inputs[user].end(),
                                           [&](int input) { return settled[static_cast<std::size_t>(input)]; });
            if (!settled[user] && ready)
                settled[user] = moved = true;
        }
    }
    for (int i = 0; i < static_cast<int>(m_study.inputShares.size()); ++i) {
        const InputShare &share = m_study.inputShares[static_cast<std::size_t>(i)];
        if (!settled[static_cast<std::size_t>(share.user)] && !settled[static_cast<std::size_t>(share.input)])
            fatal(
                {Table::InputShares, i}, "input",
                QT_TRANSLATE_NOOP("study::StudyChecks", "%1 is, directly or through others, an input of itself."),
                {m_study.sectors[static_cast<std::size_t>(share.input)].code},
                QT_TRANSLATE_NOOP("study::StudyChecks",
                                  "Inputs must run one way, from materials to users: remove one link of the circle."));
    }
}

void Checker::checkDuties()
{
    if (m_study.duties.empty() && !m_study.sectors.empty())
        fatal({Table::Study}, "", QT_TRANSLATE_NOOP("study::StudyChecks", "There is no duty state."), {},
              QT_TRANSLATE_NOOP("study::StudyChecks", "Give the duties in force at one date at least."));
    for (int i = 0; i < static_cast<int>(m_study.duties.size()); ++i) {
        const Duty &duty = m_study.duties[static_cast<std::size_t>(i)];
        const Place place{Table::Duties, i};
        if (!duty.date.isValid())
            fatal(place, "date", QT_TRANSLATE_NOOP("study::StudyChecks", "This is no date."), {},
                  QT_TRANSLATE_NOOP("study::StudyChecks", "Write it as 2025-08-01."));
        rate(place, {"duty_percent", "duty_low_percent", "duty_high_percent"}, duty.rate);
        if (duty.quota)
            quota(place, *duty.quota);
    }
}

void Checker::checkIrritants()
{
    for (int i = 0; i < static_cast<int>(m_study.irritants.size()); ++i) {
        const Irritant &irritant = m_study.irritants[static_cast<std::size_t>(i)];
        const Place place{Table::Irritants, i};
        notEmpty(place, "irritant_id", irritant.id);
        notEmpty(place, "title", irritant.title.en);
        if (irritant.positions.empty())
            fatal(place, "irritant_id", QT_TRANSLATE_NOOP("study::StudyChecks", "The irritant has no position."), {},
                  QT_TRANSLATE_NOOP("study::StudyChecks", "Give at least its present state."));
        for (const Importance &importance : irritant.importance) {
            const QString column = QStringLiteral("importance_") +
                                   m_study
                                       .regions[static_cast<std::size_t>(
                                           m_study.parties[static_cast<std::size_t>(importance.party)].region)]
                                       .code.toLower();
            const QByteArray value = column.toLatin1(), low = value + "_low", high = value + "_high";
            estimate(place, {value.constData(), low.constData(), high.constData()}, importance.rating, {1.0, 5.0});
        }
        for (int p = 0; p < static_cast<int>(irritant.positions.size()); ++p)
            checkPosition(i, p);
    }
}

void Checker::checkPosition(int irritant, int number)
{
    const Position &position =
        m_study.irritants[static_cast<std::size_t>(irritant)].positions[static_cast<std::size_t>(number)];
    notEmpty({Table::Positions, irritant, number}, "option_id", position.id);
    notEmpty({Table::Positions, irritant, number}, "title", position.title.en);
    const auto headline = [&](const char *field, const std::optional<double> &percent) {
        if (percent)
            inRange({Table::Positions, irritant, number}, field, *percent, {-100.0, 1000.0});
    };
    headline("rate_from_percent", position.headlineFromPercent);
    headline("rate_to_percent", position.headlineToPercent);
    headline("trq_in_quota_percent", position.quotaInPercent);
    headline("trq_over_quota_percent", position.quotaOverPercent);
    std::set<std::array<int, 3>> flows;
    for (int e = 0; e < static_cast<int>(position.effects.size()); ++e) {
        const Effect &effect = position.effects[static_cast<std::size_t>(e)];
        const Place place{Table::Effects, irritant, number, e};
        if (effect.instrument == Instrument::None) {
            if (position.effects.size() > 1)
                fatal(place, "instrument",
                      QT_TRANSLATE_NOOP("study::StudyChecks", "The position says “none” and has other effects too."),
                      {}, QT_TRANSLATE_NOOP("study::StudyChecks", "Remove this row, or the others."));
            continue;
        }
        if (number == 0)
            fatal(place, "instrument",
                  QT_TRANSLATE_NOOP("study::StudyChecks", "The first position of an irritant must change nothing."), {},
                  QT_TRANSLATE_NOOP("study::StudyChecks",
                                    "Give it the instrument “none”; put the change into a later position."));
        if (!flows.insert({effect.sector, effect.imposer, effect.target}).second)
            fatal(place, "sector",
                  QT_TRANSLATE_NOOP("study::StudyChecks", "The position already has an effect on this flow."), {},
                  QT_TRANSLATE_NOOP("study::StudyChecks", "Keep one of the two."));
        if (effect.instrument == Instrument::Duty)
            rate(place, {"duty_percent", "duty_low_percent", "duty_high_percent"}, effect.rate);
        if (effect.instrument == Instrument::Quota && effect.mode == EffectMode::Cap)
            fatal(place, "mode", QT_TRANSLATE_NOOP("study::StudyChecks", "A quota cannot cap a duty."), {},
                  QT_TRANSLATE_NOOP("study::StudyChecks", "Use “replace” with a quota, or a duty with “cap”."));
        if (effect.instrument == Instrument::Quota && !effect.quota)
            fatal(place, "instrument", QT_TRANSLATE_NOOP("study::StudyChecks", "The quota has no terms."), {},
                  QT_TRANSLATE_NOOP("study::StudyChecks", "Give both duties, the volume and who gets the rent."));
        if (effect.quota)
            quota(place, *effect.quota);
    }
}

void Checker::checkEffectsOfDifferentIrritants()
{
    struct Writer
    {
        int irritant;
        EffectMode mode;
    };
    std::map<std::array<int, 3>, std::vector<Writer>> writers; // by flow, one entry for each irritant and mode
    for (int i = 0; i < static_cast<int>(m_study.irritants.size()); ++i) {
        const Irritant &irritant = m_study.irritants[static_cast<std::size_t>(i)];
        for (int p = 0; p < static_cast<int>(irritant.positions.size()); ++p) {
            const Position &position = irritant.positions[static_cast<std::size_t>(p)];
            for (int e = 0; e < static_cast<int>(position.effects.size()); ++e) {
                const Effect &effect = position.effects[static_cast<std::size_t>(e)];
                if (effect.instrument == Instrument::None)
                    continue;
                std::vector<Writer> &earlier = writers[{effect.sector, effect.imposer, effect.target}];
                for (const Writer &other : earlier) {
                    if (other.irritant == i || (other.mode == EffectMode::Cap && effect.mode == EffectMode::Cap))
                        continue;
                    const bool both = other.mode == EffectMode::Replace && effect.mode == EffectMode::Replace;
                    add(both ? Fault::Severity::Fatal : Fault::Severity::Warning, {Table::Effects, i, p, e}, "mode",
                        QT_TRANSLATE_NOOP(
                            "study::StudyChecks",
                            "%1 also sets the duty of this flow, so the result would hang on their order."),
                        {m_study.irritants[static_cast<std::size_t>(other.irritant)].id},
                        QT_TRANSLATE_NOOP("study::StudyChecks", "Let one irritant set the flow, or let both cap it."));
                    break;
                }
                earlier.push_back({i, effect.mode});
            }
        }
    }
}

void Checker::checkRules()
{
    for (int i = 0; i < static_cast<int>(m_study.rules.size()); ++i) {
        const negotiation::Rule &rule = m_study.rules[static_cast<std::size_t>(i)].rule;
        const Place place{Table::Rules, i};
        notEmpty(place, "rule_id", m_study.rules[static_cast<std::size_t>(i)].id);
        if (rule.issue == rule.otherIssue)
            fatal(place, "other_irritant_id",
                  QT_TRANSLATE_NOOP("study::StudyChecks", "The rule joins an irritant with itself."), {},
                  QT_TRANSLATE_NOOP("study::StudyChecks", "Name another irritant."));
        if (rule.otherOptions.empty())
            fatal(place, "other_option_ids", QT_TRANSLATE_NOOP("study::StudyChecks", "The rule names no position."), {},
                  QT_TRANSLATE_NOOP("study::StudyChecks", "Name one position or more, with spaces between."));
    }
}

void Checker::checkParties()
{
    if (m_study.parties.size() != 2)
        fatal({Table::Study}, "",
              QT_TRANSLATE_NOOP("study::StudyChecks", "There must be two parties, and there are %1."),
              {static_cast<int>(m_study.parties.size())},
              QT_TRANSLATE_NOOP("study::StudyChecks", "Give weights, values and a walk-away for two parties."));
    for (int i = 0; i < static_cast<int>(m_study.parties.size()); ++i)
        checkParty(i);
}

void Checker::checkParty(int number)
{
    const Party &party = m_study.parties[static_cast<std::size_t>(number)];
    const QString code = m_study.regions[static_cast<std::size_t>(party.region)].code;
    constexpr Range weights{0.0, 1.0};
    inRange({Table::Parties, number}, "value", party.economicWeight.value, weights);
    double sum = party.economicWeight.value;
    for (int r = 0; r < static_cast<int>(party.irritantWeights.size()); ++r) {
        const auto at = static_cast<std::size_t>(r);
        inRange({Table::IrritantWeights, number, r}, "value", party.irritantWeights[at].value, weights);
        sum += party.irritantWeights[at].value;
        for (int p = 0; p < static_cast<int>(party.positionValues[at].size()); ++p)
            inRange({Table::PositionValues, number, r, p}, "value",
                    party.positionValues[at][static_cast<std::size_t>(p)].value, {0.0, 100.0});
    }
    if (!(std::abs(sum - 1.0) <= weightTolerance))
        fatal({Table::Parties, number}, "value",
              QT_TRANSLATE_NOOP("study::StudyChecks", "The economic weight and the irritant weights of %1 sum to %2."),
              {code, sum}, QT_TRANSLATE_NOOP("study::StudyChecks", "They must sum to 1."));
    std::set<QString> known{QStringLiteral("welfare"), QStringLiteral("treasury")};
    for (const SectorGroup &group : m_study.groups)
        known.insert(QStringLiteral("jobs_") + group.code);
    std::set<QString> scaled, weighed;
    for (int k = 0; k < static_cast<int>(party.scales.size()); ++k) {
        const Scale &scale = party.scales[static_cast<std::size_t>(k)];
        const Place place{Table::Scales, number, k};
        if (!scaled.insert(scale.indicator).second)
            fatal(place, "indicator", QT_TRANSLATE_NOOP("study::StudyChecks", "This repeats an earlier entry."), {},
                  QT_TRANSLATE_NOOP("study::StudyChecks", "Keep one of the two."));
        if (!(std::isfinite(scale.low) && std::isfinite(scale.high) && scale.low < scale.high))
            fatal(place, "low",
                  QT_TRANSLATE_NOOP("study::StudyChecks", "The low end of the scale is not below its high end."), {},
                  QT_TRANSLATE_NOOP("study::StudyChecks", "Give two numbers, the lower first."));
    }
    sum = 0.0;
    for (int k = 0; k < static_cast<int>(party.indicatorWeights.size()); ++k) {
        const IndicatorWeight &weight = party.indicatorWeights[static_cast<std::size_t>(k)];
        const Place place{Table::IndicatorWeights, number, k};
        inRange(place, "value", weight.weight.value, weights);
        sum += weight.weight.value;
        if (!weighed.insert(weight.indicator).second)
            fatal(place, "key", QT_TRANSLATE_NOOP("study::StudyChecks", "This repeats an earlier entry."), {},
                  QT_TRANSLATE_NOOP("study::StudyChecks", "Keep one of the two."));
        if (!known.contains(weight.indicator)) {
            QStringList names;
            for (const QString &name : known)
                names << name;
            fatal(place, "key", QT_TRANSLATE_NOOP("study::StudyChecks", "There is no party indicator “%1”."),
                  {weight.indicator}, QT_TRANSLATE_NOOP("study::StudyChecks", "Use one of: %1."),
                  {names.join(QStringLiteral(", "))});
        } else if (!scaled.contains(weight.indicator)) {
            fatal(place, "key", QT_TRANSLATE_NOOP("study::StudyChecks", "%1 has no scale for %2."),
                  {code, weight.indicator},
                  QT_TRANSLATE_NOOP("study::StudyChecks",
                                    "Give its lowest and highest value over the packages within the rules."));
        }
    }
    const bool hasEconomy = party.economicWeight.value > 0.0 || !party.indicatorWeights.empty();
    if (hasEconomy && !(std::abs(sum - 1.0) <= weightTolerance))
        fatal({Table::Parties, number}, "value",
              QT_TRANSLATE_NOOP("study::StudyChecks", "The indicator weights of %1 sum to %2."), {code, sum},
              QT_TRANSLATE_NOOP("study::StudyChecks", "They must sum to 1."));
    if (!party.walkAway.scenario.isEmpty() && !hasScenario(party.walkAway.scenario))
        fatal({Table::WalkAways, number}, "key", QT_TRANSLATE_NOOP("study::StudyChecks", "There is no scenario “%1”."),
              {party.walkAway.scenario},
              QT_TRANSLATE_NOOP("study::StudyChecks", "Name a scenario of the study, or give points."));
    if (party.walkAway.scenario.isEmpty() && !std::isfinite(party.walkAway.points))
        fatal({Table::WalkAways, number}, "value",
              QT_TRANSLATE_NOOP("study::StudyChecks", "The walk-away is no number."), {},
              QT_TRANSLATE_NOOP("study::StudyChecks", "Name a scenario of the study, or give points."));
}

void Checker::checkScenarios()
{
    for (const Duty &duty : m_study.duties) {
        if (duty.date.isValid() && (!m_firstDuties.isValid() || duty.date < m_firstDuties))
            m_firstDuties = duty.date;
    }
    static const QRegularExpression colour(QStringLiteral("^#[0-9a-fA-F]{6}$"));
    for (int i = 0; i < static_cast<int>(m_study.scenarios.size()); ++i) {
        const Scenario &row = m_study.scenarios[static_cast<std::size_t>(i)];
        notEmpty({Table::Scenarios, i}, "scenario", row.code);
        notEmpty({Table::Scenarios, i}, "name_en", row.name.en);
        coveredDate({Table::Scenarios, i}, "date", row.date);
        for (const auto &[field, name] : {std::pair("name_en", row.name.en), std::pair("name_fr", row.name.fr)}) {
            if (!name.isEmpty() && freeScenarioName(m_study, name, i) != name)
                warning({Table::Scenarios, i}, field,
                        QT_TRANSLATE_NOOP("study::StudyChecks", "Another scenario also goes by “%1”."), {name},
                        QT_TRANSLATE_NOOP("study::StudyChecks", "Give each a name of its own: commands take the first."));
        }
        if (!row.colour.isEmpty() && !colour.match(row.colour).hasMatch())
            fatal({Table::Scenarios, i}, "colour", QT_TRANSLATE_NOOP("study::StudyChecks", "“%1” is no colour."),
                  {row.colour}, QT_TRANSLATE_NOOP("study::StudyChecks", "Write it as #c8102e."));
    }
    knownScenario({Table::Study}, "status_quo_scenario", m_study.statusQuoScenario);
    coveredDate({Table::Study}, "deal_date", m_study.dealDate);
    if (!m_study.offersFrom.isValid())
        fatal({Table::Study}, "offers_from", QT_TRANSLATE_NOOP("study::StudyChecks", "This is no date."), {},
              QT_TRANSLATE_NOOP("study::StudyChecks", "Write it as 2025-08-01."));
}

void Checker::checkOutputs()
{
    std::map<std::array<int, 2>, double> sales; // sector, exporter
    for (const Flow &flow : m_study.flows)
        sales[{flow.sector, flow.exporter}] += flow.value.value;
    std::set<std::array<int, 2>> supplied;
    for (int i = 0; i < static_cast<int>(m_study.supplies.size()); ++i) {
        const Supply &supply = m_study.supplies[static_cast<std::size_t>(i)];
        supplied.insert({supply.sector, supply.region});
        const double sum = sales[{supply.sector, supply.region}];
        if (std::abs(supply.output - sum) > statedTolerance * std::max(sum, supply.output))
            warning({Table::Supply, i}, "output_usd_million",
                    QT_TRANSLATE_NOOP("study::StudyChecks",
                                      "Output is stated as %1, but the flows sum to %2; the model uses the sum."),
                    {supply.output, sum}, QT_TRANSLATE_NOOP("study::StudyChecks", "Check the flows of this exporter."));
    }
    for (int i = 0; i < static_cast<int>(m_study.flows.size()); ++i) {
        const Flow &flow = m_study.flows[static_cast<std::size_t>(i)];
        if (flow.value.value > 0.0 && supplied.insert({flow.sector, flow.exporter}).second)
            fatal({Table::Flows, i}, "exporter",
                  QT_TRANSLATE_NOOP("study::StudyChecks", "%1 sells %2 but has no supply elasticity."),
                  {m_study.regions[static_cast<std::size_t>(flow.exporter)].code,
                   m_study.sectors[static_cast<std::size_t>(flow.sector)].code},
                  QT_TRANSLATE_NOOP("study::StudyChecks", "Add its row of supply."));
    }
}

void Checker::checkDerivedDemand()
{
    std::map<std::array<int, 2>, double> output, absorption; // sector, region
    for (const Flow &flow : m_study.flows) {
        output[{flow.sector, flow.exporter}] += flow.value.value;
        absorption[{flow.sector, flow.importer}] += flow.value.value * (1.0 + flow.baselineDuty.value.fraction());
    }
    std::map<std::array<int, 2>, double> demand; // input, region
    for (int i = 0; i < static_cast<int>(m_study.inputShares.size()); ++i) {
        const InputShare &share = m_study.inputShares[static_cast<std::size_t>(i)];
        double &sum = demand[{share.input, share.region}];
        sum += share.share.value * output[{share.user, share.region}];
        const double market = absorption[{share.input, share.region}];
        if (sum > market * (1.0 + 1e-9))
            fatal(
                {Table::InputShares, i}, "cost_share",
                QT_TRANSLATE_NOOP("study::StudyChecks",
                                  "Industry in %2 would use %3 of %1 (USD million), and the whole market takes %4."),
                {m_study.sectors[static_cast<std::size_t>(share.input)].code,
                 m_study.regions[static_cast<std::size_t>(share.region)].code, sum, market},
                QT_TRANSLATE_NOOP("study::StudyChecks", "Lower the cost shares, or check the flows into that market."));
    }
}

std::vector<Fault> checkStudy(const Study &study)
{
    return Checker(study).check();
}

} // namespace study
