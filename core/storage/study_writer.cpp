// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/study_rows.h"
#include "storage/study_texts.h"
#include "study/economy.h"

#include <map>
#include <unordered_map>

namespace storage {

namespace {

Value orNull(const std::optional<double> &value)
{
    return value ? Value(*value) : Value();
}

Value orNull(const std::optional<study::Rate> &rate)
{
    return rate ? Value(rate->fraction()) : Value();
}

Value orNull(const QString &text)
{
    return text.isEmpty() ? Value() : Value(text);
}

Value flag(bool set)
{
    return qint64(set ? 1 : 0);
}

Value iso(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

QString roleCode(study::RegionRole role)
{
    switch (role) {
    case study::RegionRole::FullMarket:
        return QStringLiteral("full market");
    case study::RegionRole::Partner:
        return QStringLiteral("partner");
    case study::RegionRole::PartnerAndResidualDestination:
        return QStringLiteral("partner and residual destination");
    }
    return {};
}

QString instrumentCode(study::Instrument instrument)
{
    switch (instrument) {
    case study::Instrument::None:
        return QStringLiteral("none");
    case study::Instrument::Duty:
        return QStringLiteral("duty");
    case study::Instrument::Quota:
        return QStringLiteral("quota");
    }
    return {};
}

/// The columns of a quota, all NULL where there is none.
struct QuotaColumns
{
    Value in, over, volume, low, high, rentTo;
    explicit QuotaColumns(const std::optional<study::TariffRateQuota> &quota)
    {
        if (!quota)
            return;
        in = quota->inQuota.fraction();
        over = quota->overQuota.fraction();
        volume = quota->volume;
        low = orNull(quota->volumeLow);
        high = orNull(quota->volumeHigh);
        rentTo = quota->rentTo == study::RentOwner::Importer ? QStringLiteral("importer") : QStringLiteral("exporter");
    }
};

class Writer
{
public:
    Writer(Database &database, const study::Study &study)
        : m_database(database)
        , m_study(study)
    {
    }

    void write(const std::vector<OutcomeRow> &outcomes)
    {
        m_database.run("BEGIN");
        writeSources();
        writeRegionsAndSectors();
        writeFlows();
        writeSupply();
        writeInputShares();
        writeDuties();
        writeIrritants();
        writeRules();
        writeScenarios();
        writeParties();
        writeImportance();
        writeStudyRow();
        writeStates();
        writeExportJobs();
        writeChangedFigures();
        writeTexts();
        writeOutcomes(outcomes);
        m_database.run("COMMIT");
    }

private:
    /// The set of exactly these sources in this order, made where it is new.
    qint64 sourceSet(const study::Provenance &provenance)
    {
        const auto [known, isNew] =
            m_sourceSets.emplace(provenance.sources, static_cast<qint64>(m_sourceSets.size()) + 1);
        if (isNew) {
            m_database.insert("source_sets", {{"id", known->second}});
            qint64 place = 0;
            for (const QString &source : provenance.sources)
                m_database.insert("source_set_members",
                                  {{"source_set", known->second}, {"place", ++place}, {"source", source}});
        }
        return known->second;
    }

    const QString &region(int index) const { return m_study.regions[static_cast<std::size_t>(index)].code; }
    const QString &sector(int index) const { return m_study.sectors[static_cast<std::size_t>(index)].code; }
    const study::Irritant &irritant(int index) const { return m_study.irritants[static_cast<std::size_t>(index)]; }
    const QString &position(int issue, int index) const
    {
        return irritant(issue).positions[static_cast<std::size_t>(index)].id;
    }

    void writeSources();
    void writeRegionsAndSectors();
    void writeFlows();
    void writeSupply();
    void writeInputShares();
    void writeDuties();
    void writeIrritants();
    void writeEffect(const QString &position, const study::Effect &effect);
    void writeRules();
    void writeScenarios();
    void writeParties();
    void writeWeight(const QString &party, const QString &kind, const QString &key, const study::Judgement &weight);
    void writeImportance();
    void writeStudyRow();
    void writeStates();
    /// A state of its own for a bookmark or slide; answers its number.
    qint64 writeState(const study::Working &working, const study::View &view);
    void writeChoices(const Value &state, const study::Working &working);
    void writeExportJobs();
    void writeChangedFigures();
    void writeTexts();
    void writeOutcomes(const std::vector<OutcomeRow> &outcomes);

    Database &m_database;
    const study::Study &m_study;
    std::map<QStringList, qint64> m_sourceSets;
    qint64 m_effects = 0;
    qint64 m_weights = 0;
    qint64 m_states = 0;
    qint64 m_customPositions = 0;
    qint64 m_rentShares = 0;
    qint64 m_locks = 0;
};

void Writer::writeSources()
{
    qint64 place = 0;
    for (const study::Source &row : m_study.sources)
        m_database.insert("sources", {{"place", ++place},
                                      {"id", row.id},
                                      {"author", row.author},
                                      {"title", row.title},
                                      {"year", row.year},
                                      {"locator", row.locator},
                                      {"where_found", row.whereFound}});
}

void Writer::writeRegionsAndSectors()
{
    qint64 place = 0;
    for (const study::Region &row : m_study.regions)
        m_database.insert("regions", {{"place", ++place},
                                      {"code", row.code},
                                      {"name", row.name.en},
                                      {"name_fr", row.name.fr},
                                      {"role", roleCode(row.role)},
                                      {"has_home_market", flag(row.hasHomeMarket)},
                                      {"is_destination", flag(row.isDestination)},
                                      {"trade_group", row.tradeGroup},
                                      {"source_set", sourceSet(row.provenance)},
                                      {"note", row.provenance.note}});
    place = 0;
    for (const study::SectorGroup &row : m_study.groups)
        m_database.insert("sector_groups",
                          {{"place", ++place}, {"code", row.code}, {"name", row.name.en}, {"name_fr", row.name.fr}});
    place = 0;
    for (const study::Sector &row : m_study.sectors)
        m_database.insert("sectors", {{"place", ++place},
                                      {"code", row.code},
                                      {"name", row.name.en},
                                      {"name_fr", row.name.fr},
                                      {"sector_group", m_study.groups[static_cast<std::size_t>(row.group)].code},
                                      {"sigma_domestic_import", row.sigmaDomesticImport.value},
                                      {"sigma_domestic_import_low", orNull(row.sigmaDomesticImport.low)},
                                      {"sigma_domestic_import_high", orNull(row.sigmaDomesticImport.high)},
                                      {"sigma_imports", row.sigmaImports.value},
                                      {"sigma_imports_low", orNull(row.sigmaImports.low)},
                                      {"sigma_imports_high", orNull(row.sigmaImports.high)},
                                      {"eta", row.eta.value},
                                      {"eta_low", orNull(row.eta.low)},
                                      {"eta_high", orNull(row.eta.high)},
                                      {"eta_residual", row.etaResidual.value},
                                      {"eta_residual_low", orNull(row.etaResidual.low)},
                                      {"eta_residual_high", orNull(row.etaResidual.high)},
                                      {"source_set", sourceSet(row.provenance)},
                                      {"note", row.provenance.note}});
}

void Writer::writeFlows()
{
    qint64 place = 0;
    for (const study::Flow &row : m_study.flows)
        m_database.insert("trade_flows", {{"place", ++place},
                                          {"sector", sector(row.sector)},
                                          {"exporter", region(row.exporter)},
                                          {"importer", region(row.importer)},
                                          {"value", row.value.value},
                                          {"value_low", orNull(row.value.low)},
                                          {"value_high", orNull(row.value.high)},
                                          {"duty", row.baselineDuty.value.fraction()},
                                          {"duty_low", orNull(row.baselineDuty.low)},
                                          {"duty_high", orNull(row.baselineDuty.high)},
                                          {"rent", row.baselineRent.fraction()},
                                          {"source_set", sourceSet(row.provenance)},
                                          {"note", row.provenance.note}});
}

void Writer::writeSupply()
{
    qint64 place = 0;
    for (const study::Supply &row : m_study.supplies)
        m_database.insert("supply", {{"place", ++place},
                                     {"sector", sector(row.sector)},
                                     {"region", region(row.region)},
                                     {"output", row.output},
                                     {"epsilon", row.epsilon.value},
                                     {"epsilon_low", orNull(row.epsilon.low)},
                                     {"epsilon_high", orNull(row.epsilon.high)},
                                     {"capacity", row.capacity ? Value(row.capacity->value) : Value()},
                                     {"capacity_low", row.capacity ? orNull(row.capacity->low) : Value()},
                                     {"capacity_high", row.capacity ? orNull(row.capacity->high) : Value()},
                                     {"employment", row.employment.value},
                                     {"employment_low", orNull(row.employment.low)},
                                     {"employment_high", orNull(row.employment.high)},
                                     {"labour_elasticity", row.labourElasticity.value},
                                     {"labour_elasticity_low", orNull(row.labourElasticity.low)},
                                     {"labour_elasticity_high", orNull(row.labourElasticity.high)},
                                     {"source_set", sourceSet(row.provenance)},
                                     {"note", row.provenance.note}});
}

void Writer::writeInputShares()
{
    qint64 place = 0;
    for (const study::InputShare &row : m_study.inputShares)
        m_database.insert("input_shares", {{"place", ++place},
                                           {"input", sector(row.input)},
                                           {"user", sector(row.user)},
                                           {"region", region(row.region)},
                                           {"share", row.share.value},
                                           {"share_low", orNull(row.share.low)},
                                           {"share_high", orNull(row.share.high)},
                                           {"derived_demand", row.derivedDemand},
                                           {"absorption", row.absorption},
                                           {"share_of_absorption", row.shareOfAbsorption},
                                           {"source_set", sourceSet(row.provenance)},
                                           {"note", row.provenance.note}});
}

void Writer::writeDuties()
{
    qint64 place = 0;
    for (const study::Duty &row : m_study.duties) {
        const QuotaColumns quota(row.quota);
        m_database.insert("duties", {{"place", ++place},
                                     {"date", iso(row.date)},
                                     {"sector", sector(row.sector)},
                                     {"imposer", region(row.imposer)},
                                     {"target", region(row.target)},
                                     {"duty", row.rate.value.fraction()},
                                     {"duty_low", orNull(row.rate.low)},
                                     {"duty_high", orNull(row.rate.high)},
                                     {"in_quota", quota.in},
                                     {"over_quota", quota.over},
                                     {"quota_volume", quota.volume},
                                     {"quota_volume_low", quota.low},
                                     {"quota_volume_high", quota.high},
                                     {"rent_to", quota.rentTo},
                                     {"source_set", sourceSet(row.provenance)},
                                     {"note", row.provenance.note}});
    }
}

void Writer::writeIrritants()
{
    qint64 place = 0, positionPlace = 0;
    for (const study::Irritant &row : m_study.irritants) {
        m_database.insert("irritants", {{"place", ++place},
                                        {"id", row.id},
                                        {"title", row.title.en},
                                        {"title_fr", row.title.fr},
                                        {"category", row.category},
                                        {"raised_by", row.raisedBy},
                                        {"economic_instrument", row.economicInstrument},
                                        {"sector", row.sector},
                                        {"source_set", sourceSet(row.provenance)},
                                        {"note", row.provenance.note}});
        for (const study::Position &position : row.positions) {
            m_database.insert("positions", {{"place", ++positionPlace},
                                            {"id", position.id},
                                            {"irritant", row.id},
                                            {"title", position.title.en},
                                            {"title_fr", position.title.fr},
                                            {"conceding_side", position.concedingSide},
                                            {"instrument", position.instrument},
                                            {"sector", position.sector},
                                            {"imposer", position.imposer},
                                            {"target", position.target},
                                            {"headline_from_percent", orNull(position.headlineFromPercent)},
                                            {"headline_to_percent", orNull(position.headlineToPercent)},
                                            {"quota_in_percent", orNull(position.quotaInPercent)},
                                            {"quota_over_percent", orNull(position.quotaOverPercent)},
                                            {"political_value_only", flag(position.politicalValueOnly)},
                                            {"source_set", sourceSet(position.provenance)},
                                            {"note", position.provenance.note}});
            for (const study::Effect &effect : position.effects)
                writeEffect(position.id, effect);
        }
    }
}

void Writer::writeEffect(const QString &position, const study::Effect &effect)
{
    const QuotaColumns quota(effect.quota);
    const bool setsDuty = effect.instrument == study::Instrument::Duty || effect.rate != study::RateEstimate();
    m_database.insert(
        "effects", {{"place", ++m_effects},
                    {"position", position},
                    {"instrument", instrumentCode(effect.instrument)},
                    {"mode", effect.mode == study::EffectMode::Cap ? QStringLiteral("cap") : QStringLiteral("replace")},
                    {"sector", effect.sector < 0 ? Value() : Value(sector(effect.sector))},
                    {"imposer", effect.imposer < 0 ? Value() : Value(region(effect.imposer))},
                    {"target", effect.target < 0 ? Value() : Value(region(effect.target))},
                    {"duty", setsDuty ? Value(effect.rate.value.fraction()) : Value()},
                    {"duty_low", orNull(effect.rate.low)},
                    {"duty_high", orNull(effect.rate.high)},
                    {"in_quota", quota.in},
                    {"over_quota", quota.over},
                    {"quota_volume", quota.volume},
                    {"quota_volume_low", quota.low},
                    {"quota_volume_high", quota.high},
                    {"rent_to", quota.rentTo},
                    {"source_set", sourceSet(effect.provenance)},
                    {"note", effect.provenance.note}});
}

void Writer::writeRules()
{
    qint64 place = 0;
    for (const study::Rule &row : m_study.rules) {
        const bool requires_ = row.rule.type == negotiation::Rule::Type::Requires;
        m_database.insert("rules", {{"place", ++place},
                                    {"id", row.id},
                                    {"type", requires_ ? QStringLiteral("requires") : QStringLiteral("excludes")},
                                    {"position", position(row.rule.issue, row.rule.option)},
                                    {"other_irritant", irritant(row.rule.otherIssue).id},
                                    {"source_set", sourceSet(row.provenance)},
                                    {"note", row.provenance.note}});
        qint64 otherPlace = 0;
        for (int option : row.rule.otherOptions)
            m_database.insert(
                "rule_positions",
                {{"rule", row.id}, {"place", ++otherPlace}, {"position", position(row.rule.otherIssue, option)}});
    }
}

void Writer::writeScenarios()
{
    qint64 place = 0;
    for (const study::Scenario &row : m_study.scenarios) {
        m_database.insert("scenarios", {{"place", ++place},
                                        {"code", row.code},
                                        {"name", row.name.en},
                                        {"name_fr", row.name.fr},
                                        {"date", iso(row.date)},
                                        {"colour", row.colour},
                                        {"source_set", sourceSet(row.provenance)},
                                        {"note", row.provenance.note}});
        for (int i = 0; i < static_cast<int>(row.package.size()); ++i)
            m_database.insert("scenario_positions",
                              {{"scenario", row.code},
                               {"irritant", irritant(i).id},
                               {"position", position(i, row.package[static_cast<std::size_t>(i)])}});
        if (!row.note.isEmpty())
            m_database.insert("notes",
                              {{"table_name", QStringLiteral("scenarios")}, {"row_id", row.code}, {"text", row.note}});
    }
}

void Writer::writeWeight(const QString &party, const QString &kind, const QString &key, const study::Judgement &weight)
{
    m_database.insert("weights", {{"place", ++m_weights},
                                  {"party", party},
                                  {"kind", kind},
                                  {"key", key},
                                  {"weight", weight.value},
                                  {"source_set", sourceSet(weight.provenance)},
                                  {"note", weight.provenance.note}});
}

void Writer::writeParties()
{
    qint64 place = 0, valuePlace = 0, scalePlace = 0;
    for (const study::Party &row : m_study.parties) {
        const QString code = region(row.region);
        m_database.insert("parties", {{"place", ++place},
                                      {"region", code},
                                      {"walk_away_scenario", orNull(row.walkAway.scenario)},
                                      {"walk_away_points", row.walkAway.points},
                                      {"source_set", sourceSet(row.walkAway.provenance)},
                                      {"note", row.walkAway.provenance.note}});
        writeWeight(code, QStringLiteral("economy"), QString(), row.economicWeight);
        for (const study::IndicatorWeight &weight : row.indicatorWeights)
            writeWeight(code, QStringLiteral("indicator"), weight.indicator, weight.weight);
        for (int i = 0; i < static_cast<int>(m_study.irritants.size()); ++i) {
            const auto at = static_cast<std::size_t>(i);
            writeWeight(code, QStringLiteral("irritant"), irritant(i).id, row.irritantWeights[at]);
            for (int p = 0; p < static_cast<int>(row.positionValues[at].size()); ++p) {
                const study::Judgement &value = row.positionValues[at][static_cast<std::size_t>(p)];
                m_database.insert("position_values", {{"place", ++valuePlace},
                                                      {"party", code},
                                                      {"position", position(i, p)},
                                                      {"value", value.value},
                                                      {"source_set", sourceSet(value.provenance)},
                                                      {"note", value.provenance.note}});
            }
        }
        for (const study::Scale &scale : row.scales)
            m_database.insert("scales", {{"place", ++scalePlace},
                                         {"party", code},
                                         {"indicator", scale.indicator},
                                         {"low", scale.low},
                                         {"high", scale.high},
                                         {"unit", scale.unit},
                                         {"source_set", sourceSet(scale.provenance)},
                                         {"note", scale.provenance.note}});
    }
}

void Writer::writeImportance()
{
    qint64 place = 0;
    for (const study::Irritant &row : m_study.irritants) {
        for (const study::Importance &importance : row.importance)
            m_database.insert("importance",
                              {{"place", ++place},
                               {"irritant", row.id},
                               {"party", region(m_study.parties[static_cast<std::size_t>(importance.party)].region)},
                               {"rating", importance.rating.value},
                               {"rating_low", orNull(importance.rating.low)},
                               {"rating_high", orNull(importance.rating.high)}});
    }
}

void Writer::writeStudyRow()
{
    qint64 place = 0;
    for (const study::Currency &row : m_study.currencies)
        m_database.insert("currencies",
                          {{"place", ++place}, {"code", row.code}, {"per_usd", row.perUsd}, {"note", row.note}});
    const study::Working &working = m_study.working;
    m_database.insert("study",
                      {{"id", qint64(1)},
                       {"title", m_study.title.en},
                       {"title_fr", m_study.title.fr},
                       {"status_quo_scenario", m_study.statusQuoScenario},
                       {"deal_date", iso(m_study.dealDate)},
                       {"offers_from", iso(m_study.offersFrom)},
                       {"working_scenario", orNull(working.basedOn)},
                       {"working_date", iso(working.date)},
                       {"reference_scenario", working.reference},
                       {"baseline_year", qint64(m_study.baselineYear)},
                       {"nest", m_study.nest == study::Nest::Flat ? QStringLiteral("flat") : QStringLiteral("nested")},
                       {"model_version", QString::fromLatin1(study::modelVersion)},
                       {"data_version", m_study.dataVersion}});
    for (int i = 0; i < static_cast<int>(working.package.size()); ++i)
        m_database.insert(
            "working_positions",
            {{"irritant", irritant(i).id}, {"position", position(i, working.package[static_cast<std::size_t>(i)])}});
}

void Writer::writeChoices(const Value &state, const study::Working &working)
{
    for (const study::CustomPosition &row : working.adjustments.positions)
        m_database.insert("custom_positions", {{"place", ++m_customPositions},
                                               {"state", state},
                                               {"irritant", irritant(row.irritant).id},
                                               {"from_position", position(row.irritant, row.from)},
                                               {"to_position", position(row.irritant, row.to)},
                                               {"share", row.share}});
    for (const study::RentShare &row : working.adjustments.rentShares)
        m_database.insert("rent_shares", {{"place", ++m_rentShares},
                                          {"state", state},
                                          {"sector", sector(row.sector)},
                                          {"exporter", region(row.exporter)},
                                          {"importer", region(row.importer)},
                                          {"importer_share", row.importerShare}});
    for (const int locked : working.locked)
        m_database.insert("locks", {{"place", ++m_locks}, {"state", state}, {"irritant", irritant(locked).id}});
}

qint64 Writer::writeState(const study::Working &working, const study::View &view)
{
    const qint64 state = ++m_states;
    m_database.insert("states", {{"id", state},
                                 {"based_on", orNull(working.basedOn)},
                                 {"date", iso(working.date)},
                                 {"reference_scenario", working.reference},
                                 {"view_place", view.place},
                                 {"view_chart", view.chart},
                                 {"view_indicator", view.indicator},
                                 {"view_shown", view.shown},
                                 {"view_currency", view.currency},
                                 {"view_scope", view.scope},
                                 {"view_region", view.region}});
    for (int i = 0; i < static_cast<int>(working.package.size()); ++i)
        m_database.insert("state_positions", {{"state", state},
                                              {"irritant", irritant(i).id},
                                              {"position", position(i, working.package[static_cast<std::size_t>(i)])}});
    qint64 place = 0;
    for (const QString &scenario : view.scenarios)
        m_database.insert("state_scenarios", {{"state", state}, {"place", ++place}, {"scenario", scenario}});
    writeChoices(state, working);
    return state;
}

void Writer::writeStates()
{
    writeChoices({}, m_study.working);
    qint64 place = 0;
    for (const study::Bookmark &row : m_study.bookmarks)
        m_database.insert("bookmarks", {{"place", ++place},
                                        {"code", row.code},
                                        {"name", row.name.en},
                                        {"name_fr", row.name.fr},
                                        {"caption", row.caption.en},
                                        {"caption_fr", row.caption.fr},
                                        {"note", row.note.en},
                                        {"note_fr", row.note.fr},
                                        {"is_step", flag(row.isStep)},
                                        {"state", writeState(row.working, row.view)}});
    place = 0;
    for (const study::Slide &row : m_study.slides)
        m_database.insert("slides", {{"place", ++place},
                                     {"title", row.title},
                                     {"annotation", row.annotation},
                                     {"state", writeState(row.working, row.view)}});
}

void Writer::writeExportJobs()
{
    qint64 place = 0;
    for (const study::ExportJob &row : m_study.exportJobs) {
        const bool french = row.language == words::Language::French;
        m_database.insert("export_jobs", {{"place", ++place},
                                          {"name", row.name},
                                          {"file", row.file},
                                          {"language", french ? QStringLiteral("fr") : QStringLiteral("en")},
                                          {"deck", flag(row.deck)},
                                          {"scale", qint64(row.scale)},
                                          {"transparent", flag(row.transparent)}});
        qint64 scenarioPlace = 0;
        for (const QString &scenario : row.scenarios)
            m_database.insert("export_job_scenarios",
                              {{"job", row.name}, {"place", ++scenarioPlace}, {"scenario", scenario}});
    }
}

void Writer::writeChangedFigures()
{
    for (const study::ChangedFigure &row : m_study.changedFigures)
        m_database.insert("changed_figures", {{"figure", row.figure}, {"shipped", row.shipped}});
}

void Writer::writeTexts()
{
    forEachText(m_study, [this](const char *table, const QString &row, const char *field, const study::Text &text) {
        const auto write = [&](const QString &language, const QString &words) {
            if (!words.isEmpty())
                m_database.insert("texts", {{"table_name", QString::fromLatin1(table)},
                                            {"row_id", row},
                                            {"field", QString::fromLatin1(field)},
                                            {"language", language},
                                            {"text", words}});
        };
        write(QStringLiteral("en"), text.en);
        write(QStringLiteral("fr"), text.fr);
    });
}

void Writer::writeOutcomes(const std::vector<OutcomeRow> &outcomes)
{
    // Tens of thousands of rows share a few dozen words.
    std::unordered_map<const QChar *, QByteArray> known;
    const auto utf8 = [&](const QString &word) -> const QByteArray & {
        QByteArray &bytes = known[word.constData()];
        if (bytes.isEmpty())
            bytes = word.toUtf8();
        return bytes;
    };
    m_database.insertAll("scenario_outcomes", {"scenario", "sector", "region", "indicator", "unit", "value"},
                         outcomes.size(), [&](std::size_t number, Value *values) {
                             const OutcomeRow &row = outcomes[number];
                             values[0] = utf8(row.scenario);
                             values[1] = utf8(row.sector);
                             values[2] = utf8(row.region);
                             values[3] = utf8(row.indicator);
                             values[4] = utf8(row.unit);
                             values[5] = row.value;
                         });
}

} // namespace

void writeStudy(Database &database, const study::Study &study, const std::vector<OutcomeRow> &outcomes)
{
    Writer(database, study).write(outcomes);
}

} // namespace storage
