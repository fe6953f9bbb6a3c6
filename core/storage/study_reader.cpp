// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/row.h"
#include "storage/study_rows.h"
#include "storage/study_texts.h"
#include "study/study_checks.h"

#include <algorithm>
#include <map>
#include <utility>

namespace storage {

using study::Place;
using study::Table;

namespace {

class Reader
{
public:
    explicit Reader(const Database &database)
        : m_database(database)
    {
    }
    words::Result<CheckedStudy> read();

private:
    template <class Take> void forEach(const char *table, const char *order, Take take)
    {
        if (m_error)
            return;
        Query query = m_database.query(QByteArray("SELECT * FROM ") + table + " ORDER BY " + order);
        for (qint64 number = 1; !m_error && query.next(); ++number) {
            Row row(table, qstrcmp(order, "place") == 0 ? query.whole("place") : number, query, m_error);
            take(row);
        }
        if (!m_error && !query.ok())
            m_error = words::Error{
                words::ErrorKind::BadData,
                QString::fromLatin1(table),
                {"storage::StudyFile", QT_TRANSLATE_NOOP("storage::StudyFile", "The table cannot be read."), {}},
                mendDamage()};
    }

    /// Makes a code known; a repeated one is an error.
    template <class Items>
    int addCode(Row &row, const char *column, const QString &code, Codes &codes, const Items &items)
    {
        const int index = static_cast<int>(items.size());
        if (codes.contains(code))
            row.refuse(column, QT_TRANSLATE_NOOP("storage::StudyFile", "“%2” in %1 repeats an earlier row."), code);
        codes.insert(code, index);
        return index;
    }

    void note(const Place &place, const Row &row) { m_origins.emplace(place, row.place()); }
    study::Irritant &irritant(int index) { return m_study.irritants[static_cast<std::size_t>(index)]; }
    study::Party &party(int index) { return m_study.parties[static_cast<std::size_t>(index)]; }
    void missing(const QString &table, const char *what, const QString &first, const QString &second);
    /// Irritant and place of the position in a column; −1 with an error.
    std::pair<int, int> position(Row &row, const char *column);
    /// The package a table of positions spells out, one row for each irritant.
    void takeChoice(Row &row, negotiation::Package &package);
    void checkPackage(const QString &table, const QString &owner, const negotiation::Package &package);

    void readSources();
    void readRegionsAndSectors();
    void readFlows();
    void readSupply();
    void readInputShares();
    void readDuties();
    void readIrritants();
    void readPositions();
    void readEffects();
    void readRules();
    void readScenarios();
    void readParties();
    void readImportance();
    void readWeights();
    void readPositionValues();
    void readScales();
    void readStudyRow();
    void readStates();
    void readChoices();
    void readBookmarksAndSlides();
    void readExportJobs();
    void readChangedFigures();
    void readTexts();
    void readNotes();
    void checkMeaning();

    const Database &m_database;
    study::Study m_study;
    std::optional<words::Error> m_error;
    std::map<Place, QString> m_origins;
    std::vector<FileFault> m_faults;
    std::map<qint64, QStringList> m_sourceSets;
    Codes m_sources, m_regions, m_groups, m_sectors, m_irritants, m_positions, m_rules, m_scenarios, m_parties;
    std::vector<std::pair<int, int>> m_positionPlaces; ///< by the index in m_positions

    /// What lay on the table and on the screen when a bookmark or slide was made.
    struct State
    {
        study::Working working;
        study::View view;
        bool taken = false;                             ///< by its bookmark or slide
        std::vector<std::pair<Place, QString>> origins; ///< of its rows; the state's number follows from who takes it
    };
    std::map<qint64, State> m_states;
    State m_now; ///< its choices alone
    /// The state a row belongs to; null with an error where there is none.
    State *stateOf(Row &row);
    /// The state of a bookmark or slide, each taken once.
    State takeState(Row &row, int number);
    int m_statesTaken = 0;
};

words::Result<CheckedStudy> Reader::read()
{
    readSources();
    readRegionsAndSectors();
    readFlows();
    readSupply();
    readInputShares();
    readDuties();
    readIrritants();
    readPositions();
    readEffects();
    readRules();
    readScenarios();
    readParties();
    readImportance();
    readWeights();
    readPositionValues();
    readScales();
    readStudyRow();
    readStates();
    readBookmarksAndSlides();
    readExportJobs();
    readChangedFigures();
    readTexts();
    readNotes();
    if (!m_error)
        checkMeaning();
    if (m_error)
        return *std::move(m_error);
    return CheckedStudy{std::move(m_study), std::move(m_faults)};
}

void Reader::missing(const QString &table, const char *what, const QString &first, const QString &second)
{
    if (!m_error)
        m_error =
            words::Error{words::ErrorKind::BadData, table, {"storage::StudyFile", what, {first, second}}, mendDamage()};
}

void Reader::readSources()
{
    forEach("sources", "place", [&](Row &row) {
        study::Source source{row.code("id"),   row.text("author"),  row.text("title"),
                             row.text("year"), row.text("locator"), row.text("where_found")};
        addCode(row, "id", source.id, m_sources, m_study.sources);
        note({Table::Sources, static_cast<int>(m_study.sources.size())}, row);
        m_study.sources.push_back(std::move(source));
    });
    forEach("source_sets", "id", [&](Row &row) { m_sourceSets[row.whole("id")]; });
    forEach("source_set_members", "source_set, place", [&](Row &row) {
        const QString source = row.code("source");
        row.lookup("source", m_sources);
        const auto set = m_sourceSets.find(row.whole("source_set"));
        if (set == m_sourceSets.end())
            row.refuse("source_set", QT_TRANSLATE_NOOP("storage::StudyFile", "“%2” in %1 is nowhere in the file."),
                       row.whole("source_set"));
        else
            set->second << source;
    });
}

void Reader::readRegionsAndSectors()
{
    forEach("regions", "place", [&](Row &row) {
        study::Region region;
        region.code = row.code("code");
        region.name = {row.text("name"), row.text("name_fr")};
        region.role = row.choice<study::RegionRole>(
            "role", {{"full market", study::RegionRole::FullMarket},
                     {"partner", study::RegionRole::Partner},
                     {"partner and residual destination", study::RegionRole::PartnerAndResidualDestination}});
        region.hasHomeMarket = row.flag("has_home_market");
        region.isDestination = row.flag("is_destination");
        region.tradeGroup = row.text("trade_group");
        region.provenance = row.provenance(m_sourceSets);
        note({Table::Regions, addCode(row, "code", region.code, m_regions, m_study.regions)}, row);
        m_study.regions.push_back(std::move(region));
    });
    forEach("sector_groups", "place", [&](Row &row) {
        study::SectorGroup group{row.code("code"), {row.text("name"), row.text("name_fr")}};
        note({Table::Groups, addCode(row, "code", group.code, m_groups, m_study.groups)}, row);
        m_study.groups.push_back(std::move(group));
    });
    forEach("sectors", "place", [&](Row &row) {
        study::Sector sector;
        sector.code = row.code("code");
        sector.name = {row.text("name"), row.text("name_fr")};
        sector.group = row.lookup("sector_group", m_groups);
        sector.sigmaDomesticImport =
            row.estimate({"sigma_domestic_import", "sigma_domestic_import_low", "sigma_domestic_import_high"});
        sector.sigmaImports = row.estimate({"sigma_imports", "sigma_imports_low", "sigma_imports_high"});
        sector.eta = row.estimate({"eta", "eta_low", "eta_high"});
        sector.etaResidual = row.estimate({"eta_residual", "eta_residual_low", "eta_residual_high"});
        sector.provenance = row.provenance(m_sourceSets);
        note({Table::Sectors, addCode(row, "code", sector.code, m_sectors, m_study.sectors)}, row);
        m_study.sectors.push_back(std::move(sector));
    });
}

void Reader::readFlows()
{
    forEach("trade_flows", "place", [&](Row &row) {
        study::Flow flow;
        flow.sector = row.lookup("sector", m_sectors);
        flow.exporter = row.lookup("exporter", m_regions);
        flow.importer = row.lookup("importer", m_regions);
        flow.value = row.estimate({"value", "value_low", "value_high"});
        flow.baselineDuty = row.rateEstimate({"duty", "duty_low", "duty_high"});
        flow.baselineRent = row.rate("rent");
        flow.provenance = row.provenance(m_sourceSets);
        note({Table::Flows, static_cast<int>(m_study.flows.size())}, row);
        m_study.flows.push_back(std::move(flow));
    });
}

void Reader::readSupply()
{
    forEach("supply", "place", [&](Row &row) {
        study::Supply supply;
        supply.sector = row.lookup("sector", m_sectors);
        supply.region = row.lookup("region", m_regions);
        supply.output = row.number("output");
        supply.epsilon = row.estimate({"epsilon", "epsilon_low", "epsilon_high"});
        if (!row.isNull("capacity"))
            supply.capacity = row.estimate({"capacity", "capacity_low", "capacity_high"});
        supply.employment = row.estimate({"employment", "employment_low", "employment_high"});
        supply.labourElasticity =
            row.estimate({"labour_elasticity", "labour_elasticity_low", "labour_elasticity_high"});
        supply.provenance = row.provenance(m_sourceSets);
        note({Table::Supply, static_cast<int>(m_study.supplies.size())}, row);
        m_study.supplies.push_back(std::move(supply));
    });
}

void Reader::readInputShares()
{
    forEach("input_shares", "place", [&](Row &row) {
        study::InputShare share;
        share.input = row.lookup("input", m_sectors);
        share.user = row.lookup("user", m_sectors);
        share.region = row.lookup("region", m_regions);
        share.share = row.estimate({"share", "share_low", "share_high"});
        share.derivedDemand = row.number("derived_demand");
        share.absorption = row.number("absorption");
        share.shareOfAbsorption = row.number("share_of_absorption");
        share.provenance = row.provenance(m_sourceSets);
        note({Table::InputShares, static_cast<int>(m_study.inputShares.size())}, row);
        m_study.inputShares.push_back(std::move(share));
    });
}

void Reader::readDuties()
{
    forEach("duties", "place", [&](Row &row) {
        study::Duty duty;
        duty.date = row.date("date");
        duty.sector = row.lookup("sector", m_sectors);
        duty.imposer = row.lookup("imposer", m_regions);
        duty.target = row.lookup("target", m_regions);
        duty.rate = row.rateEstimate({"duty", "duty_low", "duty_high"});
        duty.quota = row.quota();
        duty.provenance = row.provenance(m_sourceSets);
        note({Table::Duties, static_cast<int>(m_study.duties.size())}, row);
        m_study.duties.push_back(std::move(duty));
    });
}

void Reader::readIrritants()
{
    forEach("irritants", "place", [&](Row &row) {
        study::Irritant irritant;
        irritant.id = row.code("id");
        irritant.title = {row.text("title"), row.text("title_fr")};
        irritant.category = row.text("category");
        irritant.raisedBy = row.text("raised_by");
        irritant.economicInstrument = row.text("economic_instrument");
        irritant.sector = row.text("sector");
        irritant.provenance = row.provenance(m_sourceSets);
        note({Table::Irritants, addCode(row, "id", irritant.id, m_irritants, m_study.irritants)}, row);
        m_study.irritants.push_back(std::move(irritant));
    });
}

void Reader::readPositions()
{
    forEach("positions", "place", [&](Row &row) {
        const int issue = row.lookup("irritant", m_irritants);
        study::Position position;
        position.id = row.code("id");
        position.title = {row.text("title"), row.text("title_fr")};
        position.concedingSide = row.text("conceding_side");
        position.instrument = row.text("instrument");
        position.sector = row.text("sector");
        position.imposer = row.text("imposer");
        position.target = row.text("target");
        position.headlineFromPercent = row.optionalNumber("headline_from_percent");
        position.headlineToPercent = row.optionalNumber("headline_to_percent");
        position.quotaInPercent = row.optionalNumber("quota_in_percent");
        position.quotaOverPercent = row.optionalNumber("quota_over_percent");
        position.politicalValueOnly = row.flag("political_value_only");
        position.provenance = row.provenance(m_sourceSets);
        addCode(row, "id", position.id, m_positions, m_positionPlaces);
        if (issue < 0)
            return;
        std::vector<study::Position> &positions = irritant(issue).positions;
        const Place place{Table::Positions, issue, static_cast<int>(positions.size())};
        note(place, row);
        m_positionPlaces.emplace_back(place.first, place.second);
        positions.push_back(std::move(position));
    });
}

std::pair<int, int> Reader::position(Row &row, const char *column)
{
    const int index = row.lookup(column, m_positions);
    return index < 0 ? std::pair(-1, -1) : m_positionPlaces[static_cast<std::size_t>(index)];
}

void Reader::readEffects()
{
    forEach("effects", "place", [&](Row &row) {
        const auto [issue, option] = position(row, "position");
        study::Effect effect;
        effect.instrument = row.choice<study::Instrument>("instrument", {{"none", study::Instrument::None},
                                                                         {"duty", study::Instrument::Duty},
                                                                         {"quota", study::Instrument::Quota}});
        effect.mode = row.choice<study::EffectMode>(
            "mode", {{"replace", study::EffectMode::Replace}, {"cap", study::EffectMode::Cap}});
        effect.sector = row.optionalLookup("sector", m_sectors);
        effect.imposer = row.optionalLookup("imposer", m_regions);
        effect.target = row.optionalLookup("target", m_regions);
        if (!row.isNull("duty") || effect.instrument == study::Instrument::Duty)
            effect.rate = row.rateEstimate({"duty", "duty_low", "duty_high"});
        effect.quota = row.quota();
        effect.provenance = row.provenance(m_sourceSets);
        if (issue < 0)
            return;
        std::vector<study::Effect> &effects = irritant(issue).positions[static_cast<std::size_t>(option)].effects;
        note({Table::Effects, issue, option, static_cast<int>(effects.size())}, row);
        effects.push_back(std::move(effect));
    });
}

void Reader::readRules()
{
    forEach("rules", "place", [&](Row &row) {
        study::Rule rule;
        rule.id = row.code("id");
        rule.rule.type = row.choice<negotiation::Rule::Type>(
            "type", {{"requires", negotiation::Rule::Type::Requires}, {"excludes", negotiation::Rule::Type::Excludes}});
        std::tie(rule.rule.issue, rule.rule.option) = position(row, "position");
        rule.rule.otherIssue = row.lookup("other_irritant", m_irritants);
        rule.provenance = row.provenance(m_sourceSets);
        note({Table::Rules, addCode(row, "id", rule.id, m_rules, m_study.rules)}, row);
        m_study.rules.push_back(std::move(rule));
    });
    forEach("rule_positions", "rule, place", [&](Row &row) {
        const int index = row.lookup("rule", m_rules);
        const auto [issue, option] = position(row, "position");
        if (index < 0 || issue < 0)
            return;
        negotiation::Rule &rule = m_study.rules[static_cast<std::size_t>(index)].rule;
        if (rule.otherIssue != issue)
            row.refuse("position", QT_TRANSLATE_NOOP("storage::StudyFile", "“%2” in %1 belongs to another irritant."),
                       row.text("position"));
        rule.otherOptions.push_back(option);
    });
}

void Reader::takeChoice(Row &row, negotiation::Package &package)
{
    const int issue = row.lookup("irritant", m_irritants);
    const auto [positionIssue, option] = position(row, "position");
    if (issue < 0 || positionIssue < 0)
        return;
    int &chosen = package[static_cast<std::size_t>(issue)];
    if (positionIssue != issue)
        row.refuse("position", QT_TRANSLATE_NOOP("storage::StudyFile", "“%2” in %1 belongs to another irritant."),
                   row.text("position"));
    if (chosen >= 0)
        row.refuse("irritant", QT_TRANSLATE_NOOP("storage::StudyFile", "“%2” in %1 repeats an earlier row."),
                   row.text("irritant"));
    chosen = option;
}

void Reader::checkPackage(const QString &table, const QString &owner, const negotiation::Package &package)
{
    for (std::size_t i = 0; i < package.size(); ++i) {
        if (package[i] < 0)
            missing(table, QT_TRANSLATE_NOOP("storage::StudyFile", "%1 sets no position for %2."), owner,
                    m_study.irritants[i].id);
    }
}

void Reader::readScenarios()
{
    forEach("scenarios", "place", [&](Row &row) {
        study::Scenario scenario;
        scenario.code = row.code("code");
        scenario.name = {row.text("name"), row.text("name_fr")};
        scenario.date = row.date("date");
        scenario.colour = row.text("colour");
        scenario.package.assign(m_study.irritants.size(), -1);
        scenario.provenance = row.provenance(m_sourceSets);
        note({Table::Scenarios, addCode(row, "code", scenario.code, m_scenarios, m_study.scenarios)}, row);
        m_study.scenarios.push_back(std::move(scenario));
    });
    forEach("scenario_positions", "scenario, irritant", [&](Row &row) {
        if (const int index = row.lookup("scenario", m_scenarios); index >= 0)
            takeChoice(row, m_study.scenarios[static_cast<std::size_t>(index)].package);
    });
    for (const study::Scenario &scenario : m_study.scenarios)
        checkPackage(QStringLiteral("scenario_positions"), scenario.code, scenario.package);
}

void Reader::readParties()
{
    forEach("parties", "place", [&](Row &row) {
        study::Party party;
        party.region = row.lookup("region", m_regions);
        if (!row.isNull("walk_away_scenario")) {
            row.lookup("walk_away_scenario", m_scenarios);
            party.walkAway.scenario = row.text("walk_away_scenario");
        }
        party.walkAway.points = row.number("walk_away_points");
        party.walkAway.provenance = row.provenance(m_sourceSets);
        party.irritantWeights.resize(m_study.irritants.size());
        for (const study::Irritant &irritant : m_study.irritants)
            party.positionValues.emplace_back(irritant.positions.size());
        const int index = addCode(row, "region", row.text("region"), m_parties, m_study.parties);
        note({Table::Parties, index}, row);
        note({Table::WalkAways, index}, row);
        m_study.parties.push_back(std::move(party));
    });
}

void Reader::readImportance()
{
    forEach("importance", "place", [&](Row &row) {
        const int issue = row.lookup("irritant", m_irritants);
        study::Importance importance{row.lookup("party", m_parties),
                                     row.estimate({"rating", "rating_low", "rating_high"})};
        if (issue >= 0)
            irritant(issue).importance.push_back(importance);
    });
}

void Reader::readWeights()
{
    enum class Kind { Economy, Indicator, Irritant };
    std::map<std::pair<int, int>, bool> seen; // party, irritant; −1 for the economy
    forEach("weights", "place", [&](Row &row) {
        const int owner = row.lookup("party", m_parties);
        const Kind kind = row.choice<Kind>(
            "kind", {{"economy", Kind::Economy}, {"indicator", Kind::Indicator}, {"irritant", Kind::Irritant}});
        study::Judgement weight{row.number("weight"), {}, row.provenance(m_sourceSets)};
        if (owner < 0)
            return;
        if (kind == Kind::Indicator) {
            std::vector<study::IndicatorWeight> &weights = party(owner).indicatorWeights;
            note({Table::IndicatorWeights, owner, static_cast<int>(weights.size())}, row);
            weights.push_back({row.code("key"), std::move(weight)});
            return;
        }
        const int issue = kind == Kind::Economy ? -1 : row.lookup("key", m_irritants);
        if (!seen.emplace(std::pair(owner, issue), true).second)
            row.refuse("key", QT_TRANSLATE_NOOP("storage::StudyFile", "“%2” in %1 repeats an earlier row."),
                       row.text("key"));
        if (kind == Kind::Economy)
            party(owner).economicWeight = std::move(weight);
        else if (issue >= 0) {
            note({Table::IrritantWeights, owner, issue}, row);
            party(owner).irritantWeights[static_cast<std::size_t>(issue)] = std::move(weight);
        }
    });
    const QStringList parties = m_parties.keys();
    for (const QString &code : parties) {
        for (int i = -1; i < static_cast<int>(m_study.irritants.size()); ++i) {
            if (!seen.contains({m_parties.value(code), i}))
                missing(QStringLiteral("weights"), QT_TRANSLATE_NOOP("storage::StudyFile", "%1 has no weight for %2."),
                        code, i < 0 ? QStringLiteral("economy") : irritant(i).id);
        }
    }
}

void Reader::readPositionValues()
{
    std::map<std::array<int, 3>, bool> seen;
    forEach("position_values", "place", [&](Row &row) {
        const int owner = row.lookup("party", m_parties);
        const auto [issue, option] = position(row, "position");
        study::Judgement value{row.number("value"), {}, row.provenance(m_sourceSets)};
        if (owner < 0 || issue < 0)
            return;
        if (!seen.emplace(std::array{owner, issue, option}, true).second)
            row.refuse("position", QT_TRANSLATE_NOOP("storage::StudyFile", "“%2” in %1 repeats an earlier row."),
                       row.text("position"));
        note({Table::PositionValues, owner, issue, option}, row);
        party(owner).positionValues[static_cast<std::size_t>(issue)][static_cast<std::size_t>(option)] =
            std::move(value);
    });
    const QStringList parties = m_parties.keys();
    for (const QString &code : parties) {
        for (auto position = m_positions.cbegin(); position != m_positions.cend(); ++position) {
            const auto [issue, option] = m_positionPlaces[static_cast<std::size_t>(position.value())];
            if (!seen.contains({m_parties.value(code), issue, option}))
                missing(QStringLiteral("position_values"),
                        QT_TRANSLATE_NOOP("storage::StudyFile", "%1 has no value for %2."), code, position.key());
        }
    }
}

void Reader::readScales()
{
    forEach("scales", "place", [&](Row &row) {
        const int owner = row.lookup("party", m_parties);
        study::Scale scale{row.code("indicator"), row.number("low"), row.number("high"), row.text("unit"),
                           row.provenance(m_sourceSets)};
        if (owner < 0)
            return;
        note({Table::Scales, owner, static_cast<int>(party(owner).scales.size())}, row);
        party(owner).scales.push_back(std::move(scale));
    });
}

void Reader::readStudyRow()
{
    forEach("currencies", "place", [&](Row &row) {
        note({Table::Currencies, static_cast<int>(m_study.currencies.size())}, row);
        m_study.currencies.push_back({row.code("code"), row.number("per_usd"), row.text("note")});
    });
    bool found = false;
    study::Working &working = m_study.working;
    forEach("study", "id", [&](Row &row) {
        found = true;
        m_study.title = {row.text("title"), row.text("title_fr")};
        m_study.statusQuoScenario = row.code("status_quo_scenario");
        m_study.dealDate = row.date("deal_date");
        m_study.offersFrom = row.date("offers_from");
        if (!row.isNull("working_scenario"))
            working.basedOn = row.code("working_scenario");
        working.date = row.date("working_date");
        working.reference = row.code("reference_scenario");
        m_study.baselineYear = static_cast<int>(qBound(qint64(0), row.whole("baseline_year"), qint64(9999)));
        m_study.nest = row.choice<study::Nest>("nest", {{"nested", study::Nest::Nested}, {"flat", study::Nest::Flat}});
        m_study.dataVersion = row.text("data_version");
        note({Table::Study}, row);
        note({Table::Working}, row);
    });
    if (!found)
        missing(QStringLiteral("study"),
                QT_TRANSLATE_NOOP("storage::StudyFile", "The row that holds title and dates is missing."), {}, {});
    working.package.assign(m_study.irritants.size(), -1);
    forEach("working_positions", "irritant", [&](Row &row) { takeChoice(row, working.package); });
    checkPackage(QStringLiteral("working_positions"), m_study.title.en, working.package);
}

Reader::State *Reader::stateOf(Row &row)
{
    const auto found = m_states.find(row.whole("state"));
    if (found != m_states.end())
        return &found->second;
    row.refuse("state", QT_TRANSLATE_NOOP("storage::StudyFile", "“%2” in %1 is nowhere in the file."),
               row.whole("state"));
    return nullptr;
}

void Reader::readStates()
{
    forEach("states", "id", [&](Row &row) {
        State state;
        if (!row.isNull("based_on"))
            state.working.basedOn = row.code("based_on");
        state.working.date = row.date("date");
        state.working.reference = row.code("reference_scenario");
        state.view.place = row.text("view_place");
        state.view.chart = row.text("view_chart");
        state.view.indicator = row.text("view_indicator");
        state.view.shown = row.text("view_shown");
        state.view.currency = row.text("view_currency");
        state.view.scope = row.text("view_scope");
        state.view.region = row.text("view_region");
        state.working.package.assign(m_study.irritants.size(), -1);
        m_states.emplace(row.whole("id"), std::move(state));
    });
    forEach("state_positions", "state, irritant", [&](Row &row) {
        if (State *state = stateOf(row))
            takeChoice(row, state->working.package);
    });
    for (const auto &[id, state] : m_states)
        checkPackage(QStringLiteral("state_positions"), QString::number(id), state.working.package);
    forEach("state_scenarios", "state, place", [&](Row &row) {
        row.lookup("scenario", m_scenarios);
        if (State *state = stateOf(row))
            state->view.scenarios << row.text("scenario");
    });
    readChoices();
    m_study.working.adjustments = std::move(m_now.working.adjustments);
    m_study.working.locked = std::move(m_now.working.locked);
    m_origins.insert(m_now.origins.begin(), m_now.origins.end());
}

void Reader::readChoices()
{
    const auto owner = [this](Row &row) { return row.isNull("state") ? &m_now : stateOf(row); };
    const auto remember = [](State &state, Table table, std::size_t place, const Row &row) {
        state.origins.emplace_back(Place{table, 0, static_cast<int>(place)}, row.place());
    };
    forEach("custom_positions", "place", [&](Row &row) {
        State *state = owner(row);
        const int issue = row.lookup("irritant", m_irritants);
        const auto [fromIssue, from] = position(row, "from_position");
        const auto [toIssue, to] = position(row, "to_position");
        const double share = row.number("share");
        for (const auto &[column, found] : {std::pair("from_position", fromIssue), std::pair("to_position", toIssue)}) {
            if (found >= 0 && found != issue)
                row.refuse(column, QT_TRANSLATE_NOOP("storage::StudyFile", "“%2” in %1 belongs to another irritant."),
                           row.text(column));
        }
        if (!state)
            return;
        std::vector<study::CustomPosition> &positions = state->working.adjustments.positions;
        remember(*state, Table::CustomPositions, positions.size(), row);
        positions.push_back({issue, from, to, share});
    });
    forEach("rent_shares", "place", [&](Row &row) {
        State *state = owner(row);
        const study::RentShare rent{row.lookup("sector", m_sectors), row.lookup("exporter", m_regions),
                                    row.lookup("importer", m_regions), row.number("importer_share")};
        if (!state)
            return;
        remember(*state, Table::RentShares, state->working.adjustments.rentShares.size(), row);
        state->working.adjustments.rentShares.push_back(rent);
    });
    forEach("locks", "place", [&](Row &row) {
        State *state = owner(row);
        const int issue = row.lookup("irritant", m_irritants);
        if (!state)
            return;
        remember(*state, Table::Locks, state->working.locked.size(), row);
        state->working.locked.push_back(issue);
    });
}

Reader::State Reader::takeState(Row &row, int number)
{
    State *state = stateOf(row);
    if (!state)
        return {};
    if (std::exchange(state->taken, true)) {
        row.refuse("state", QT_TRANSLATE_NOOP("storage::StudyFile", "“%2” in %1 repeats an earlier row."),
                   row.whole("state"));
        return {};
    }
    ++m_statesTaken;
    for (auto &[place, origin] : state->origins) {
        place.first = number;
        m_origins.emplace(place, origin);
    }
    return std::move(*state);
}

void Reader::readBookmarksAndSlides()
{
    Codes codes;
    forEach("bookmarks", "place", [&](Row &row) {
        study::Bookmark bookmark;
        bookmark.code = row.code("code");
        bookmark.name = {row.text("name"), row.text("name_fr")};
        bookmark.caption = {row.text("caption"), row.text("caption_fr")};
        bookmark.note = {row.text("note"), row.text("note_fr")};
        bookmark.isStep = row.flag("is_step");
        State state = takeState(row, static_cast<int>(m_study.bookmarks.size()) + 1);
        bookmark.working = std::move(state.working);
        bookmark.view = std::move(state.view);
        note({Table::Bookmarks, addCode(row, "code", bookmark.code, codes, m_study.bookmarks)}, row);
        m_study.bookmarks.push_back(std::move(bookmark));
    });
    forEach("slides", "place", [&](Row &row) {
        study::Slide slide;
        slide.title = row.text("title");
        slide.annotation = row.text("annotation");
        State state = takeState(row, static_cast<int>(m_study.bookmarks.size() + m_study.slides.size()) + 1);
        slide.working = std::move(state.working);
        slide.view = std::move(state.view);
        note({Table::Slides, static_cast<int>(m_study.slides.size())}, row);
        m_study.slides.push_back(std::move(slide));
    });
    if (m_statesTaken != static_cast<int>(m_states.size()))
        missing(QStringLiteral("states"),
                QT_TRANSLATE_NOOP("storage::StudyFile", "A state belongs to no bookmark and no slide."), {}, {});
}

void Reader::readExportJobs()
{
    Codes codes;
    forEach("export_jobs", "place", [&](Row &row) {
        study::ExportJob job;
        job.name = row.code("name");
        job.file = row.text("file");
        job.language = row.choice<words::Language>("language",
                                                   {{"en", words::Language::English}, {"fr", words::Language::French}});
        job.deck = row.flag("deck");
        job.scale = static_cast<int>(qBound(qint64(0), row.whole("scale"), qint64(99)));
        job.transparent = row.flag("transparent");
        note({Table::ExportJobs, addCode(row, "name", job.name, codes, m_study.exportJobs)}, row);
        m_study.exportJobs.push_back(std::move(job));
    });
    forEach("export_job_scenarios", "job, place", [&](Row &row) {
        row.lookup("scenario", m_scenarios);
        if (const int job = row.lookup("job", codes); job >= 0)
            m_study.exportJobs[static_cast<std::size_t>(job)].scenarios << row.text("scenario");
    });
}

void Reader::readChangedFigures()
{
    forEach("changed_figures", "figure", [&](Row &row) {
        note({Table::ChangedFigures, static_cast<int>(m_study.changedFigures.size())}, row);
        m_study.changedFigures.push_back({row.code("figure"), row.number("shipped")});
    });
    // SQLite orders by the bytes of UTF-8, the study by UTF-16: not the same beyond the basic plane.
    std::sort(m_study.changedFigures.begin(), m_study.changedFigures.end(),
              [](const auto &a, const auto &b) { return a.figure < b.figure; });
}

void Reader::readTexts()
{
    if (m_error)
        return; // the list of texts follows the study's indices
    std::map<QStringList, study::Text *> texts;
    forEachText(m_study, [&](const char *table, const QString &row, const char *field, study::Text &text) {
        texts.emplace(QStringList{QString::fromLatin1(table), row, QString::fromLatin1(field)}, &text);
    });
    forEach("texts", "table_name, row_id, field, language", [&](Row &row) {
        const auto text = texts.find({row.text("table_name"), row.text("row_id"), row.text("field")});
        const auto language = row.choice<words::Language>(
            "language", {{"en", words::Language::English}, {"fr", words::Language::French}});
        if (text == texts.end())
            row.refuse("row_id", QT_TRANSLATE_NOOP("storage::StudyFile", "“%2” in %1 is nowhere in the file."),
                       row.text("row_id"));
        else
            (language == words::Language::French ? text->second->fr : text->second->en) = row.text("text");
    });
}

void Reader::readNotes()
{
    forEach("notes", "table_name, row_id", [&](Row &row) {
        const int index = row.lookup("row_id", m_scenarios);
        if (row.text("table_name") != u"scenarios")
            row.refuse(
                "table_name",
                QT_TRANSLATE_NOOP("storage::StudyFile", "“%2” in %1 is not one of the words that may stand there."),
                row.text("table_name"));
        else if (index >= 0)
            m_study.scenarios[static_cast<std::size_t>(index)].note = row.text("text");
    });
}

void Reader::checkMeaning()
{
    for (const study::Fault &fault : study::checkStudy(m_study)) {
        const auto origin = m_origins.find(fault.place);
        m_faults.push_back({origin == m_origins.end() ? QStringLiteral("study") : origin->second, fault});
    }
}

} // namespace

words::Result<study::Study> readStudy(const Database &database)
{
    auto checked = readChecked(database);
    if (!checked)
        return checked.error();
    for (const FileFault &fault : checked->faults) {
        if (fault.fault.severity == study::Fault::Severity::Fatal)
            return words::Error{words::ErrorKind::BadData, fault.where, fault.fault.what, fault.fault.mend};
    }
    return std::move(checked->study);
}

words::Result<CheckedStudy> readChecked(const Database &database)
{
    return Reader(database).read();
}

} // namespace storage
