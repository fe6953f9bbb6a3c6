// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pack_reader.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace exchange {

using study::Place;
using study::Table;

namespace {

/// The tables whose codes a table's rows name.
const std::map<QString, QStringList> &references()
{
    static const std::map<QString, QStringList> named = [] {
        const QString sources = QStringLiteral("sources.csv"), regions = QStringLiteral("regions.csv"),
                      sectors = QStringLiteral("sectors.csv"), irritants = QStringLiteral("irritants.csv"),
                      options = QStringLiteral("irritant_options.csv"), scenarios = QStringLiteral("scenarios.csv"),
                      preferences = QStringLiteral("preferences.csv");
        std::map<QString, QStringList> tables{
            {regions, {sources}},
            {sectors, {sources}},
            {irritants, {sources}},
            {options, {sources, irritants, regions, preferences}},
            {scenarios, {sources, irritants, options}},
            {preferences, {sources, regions}},
            {QStringLiteral("rules.csv"), {sources, irritants, options}},
            {QStringLiteral("effects.csv"), {sources, irritants, options, sectors, regions}},
            {QStringLiteral("scales.csv"), {sources, preferences, regions}},
            {QStringLiteral("study.csv"), {scenarios}},
            {QStringLiteral("bookmarks.csv"), {scenarios, sectors, regions}}};
        for (const char *file : {"flows.csv", "supply.csv", "inputs.csv", "duties.csv"})
            tables[QString::fromLatin1(file)] = {sources, sectors, regions};
        return tables;
    }();
    return named;
}

constexpr qint64 largestFile = 64 * 1024 * 1024;

QStringList names(std::initializer_list<const char *> list)
{
    QStringList result;
    for (const char *name : list)
        result << QString::fromLatin1(name);
    return result;
}

} // namespace

void PackReader::problem(PackProblem::Severity severity, const QString &file, const words::Sentence &what,
                         const words::Sentence &mend)
{
    m_problems.push_back({severity, file, 0, QString(), what, mend});
}

bool PackReader::isFatal() const
{
    return std::any_of(m_problems.begin(), m_problems.end(),
                       [](const PackProblem &problem) { return problem.severity == PackProblem::Severity::Fatal; });
}

QString PackReader::find(const QString &name) const
{
    QStringList places{m_folder, m_folder + QStringLiteral("/model")};
    if (QFileInfo(m_folder).fileName() == u"model")
        places << m_folder + QStringLiteral("/..");
    for (const QString &place : places) {
        const QString path = place + u'/' + name;
        if (QFileInfo(path).isFile())
            return path;
    }
    return {};
}

void PackReader::openTable(const QString &name, const QStringList &required, const QStringList &optional, Need need)
{
    const QString path = find(name);
    if (path.isEmpty()) {
        if (need == Need::Required)
            problem(PackProblem::Severity::Fatal, name,
                    packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "The file is missing.")),
                    packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "Add it to the folder of the pack.")));
        return;
    }
    QFile file(path);
    if (file.size() > largestFile || !file.open(QIODevice::ReadOnly)) {
        problem(PackProblem::Severity::Fatal, name,
                packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "The file cannot be read, or is far too large.")),
                packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "Check the file and the right to read it.")));
        return;
    }
    auto csv = parseCsv(file.readAll());
    if (!csv) {
        m_problems.push_back(
            {PackProblem::Severity::Fatal, name, csv.error().line, QString(), csv.error().what, csv.error().mend});
        return;
    }
    const std::size_t before = m_problems.size();
    auto table = std::make_unique<PackTable>(name, std::move(csv).value(), required, optional, m_problems);
    const bool isUsable =
        std::none_of(m_problems.begin() + static_cast<std::ptrdiff_t>(before), m_problems.end(),
                     [](const PackProblem &found) { return found.severity == PackProblem::Severity::Fatal; });
    if (isUsable)
        m_tables[name] = std::move(table);
}

/// A table that is missing, or lacks a column, is told once; the rows that name its codes cannot be judged.
void PackReader::leaveOutWhatCannotBeJudged()
{
    for (bool changed = true; changed;) {
        changed = false;
        for (const auto &[table, named] : references()) {
            const bool isBlocked = std::any_of(named.begin(), named.end(),
                                               [&](const QString &other) { return !m_tables.contains(other); });
            if (isBlocked && m_tables.erase(table) > 0)
                changed = true;
        }
    }
}

void PackReader::openTables()
{
    openTable("sources.csv", names({"source_id", "author", "title", "year", "locator", "where_found"}), {});
    openTable("regions.csv",
              names({"code", "name_en", "role", "has_home_market", "is_destination", "canada_trade_group", "source_id",
                     "note"}),
              names({"order", "name_fr"}));
    openTable("sectors.csv",
              names({"code", "name_en", "group", "definition", "sigma_domestic_import", "sigma_imports", "eta",
                     "eta_residual", "source_id", "note"}),
              names({"order", "name_fr", "sigma_domestic_import_low", "sigma_domestic_import_high", "sigma_imports_low",
                     "sigma_imports_high", "eta_low", "eta_high", "eta_residual_low", "eta_residual_high"}));
    openTable("flows.csv",
              names({"sector", "exporter", "importer", "value_usd_million", "baseline_duty_percent",
                     "baseline_rent_percent", "source_id", "note"}),
              names({"year", "value_low_usd_million", "value_high_usd_million", "baseline_duty_low_percent",
                     "baseline_duty_high_percent"}));
    openTable("supply.csv",
              names({"sector", "region", "output_usd_million", "epsilon", "employment_persons",
                     "labour_output_elasticity", "source_id", "note"}),
              names({"epsilon_low", "epsilon_high", "capacity_ceiling", "capacity_low", "capacity_high",
                     "employment_low", "employment_high", "labour_low", "labour_high"}));
    openTable("inputs.csv",
              names({"input", "user", "region", "cost_share", "derived_demand_usd_million", "absorption_usd_million",
                     "share_of_absorption", "source_id", "note"}),
              names({"cost_share_low", "cost_share_high"}));
    openTable("duties.csv",
              names({"date", "sector", "imposer", "target", "duty_percent", "in_quota_percent", "over_quota_percent",
                     "quota_volume_relative", "rent_to", "source_id", "derivation"}),
              names({"duty_low_percent", "duty_high_percent"}));
    openTable("irritants.csv",
              names({"irritant_id", "title", "raised_by", "category", "issue", "status_july_2025",
                     "economic_instrument", "sector", "legal_instrument", "importance_reasoning", "source_id", "note"}),
              names({"importance_*"})); // importance_can, importance_can_low, …: one rating for each party
    openTable("irritant_options.csv",
              names({"irritant_id", "option_id", "title", "conceding_side", "description", "instrument", "sector",
                     "imposer", "target", "rate_from_percent", "rate_to_percent", "trq_in_quota_percent",
                     "trq_over_quota_percent", "trq_volume_note", "political_value_only", "source_id", "note"}),
              names({"option_order"}));
    openTable(
        "effects.csv",
        names({"irritant_id", "option_id", "sector", "imposer", "target", "instrument", "mode", "duty_percent",
               "in_quota_percent", "over_quota_percent", "quota_volume_relative", "rent_to", "source_id", "note"}),
        names({"duty_low_percent", "duty_high_percent", "quota_volume_low", "quota_volume_high"}));
    openTable("rules.csv",
              names({"rule_id", "type", "irritant_id", "option_id", "other_irritant_id", "other_option_ids", "reason",
                     "source_id", "note"}),
              {});
    openTable("scenarios.csv", names({"scenario", "name_en", "date", "irritant_id", "option_id", "source_id", "note"}),
              names({"name_fr"}));
    openTable("preferences.csv",
              names({"record", "party", "irritant_id", "option_id", "key", "value", "reason", "source_id", "note"}),
              {});
    openTable("scales.csv", names({"party", "indicator", "low", "high", "unit", "source_id", "note"}), {},
              Need::Optional);
    openTable("study.csv", names({"key", "value", "note"}), {});
    openTable("bookmarks.csv",
              names({"bookmark", "name_en", "step", "scenario", "positions", "reference_scenario", "place"}),
              names({"name_fr", "caption_en", "caption_fr", "note_en", "note_fr", "date", "chart", "indicator", "shown",
                     "scope", "region", "scenarios"}),
              Need::Optional);
    for (const char *file : {"text_fr.csv", "text_en.csv"})
        openTable(file, names({"table", "id", "column", "text"}), {}, Need::Optional);
    if (!m_tables.contains("text_fr.csv"))
        problem(
            PackProblem::Severity::Warning, "text_fr.csv",
            packSentence(QT_TRANSLATE_NOOP("exchange::DataPack",
                                           "The file is missing, so French readers get the English texts.")),
            packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "Add the French texts: table, id, column, text.")));
    if (isFatal())
        leaveOutWhatCannotBeJudged();
}

std::vector<PackRow> PackReader::rowsOf(const char *file) const
{
    const auto table = m_tables.find(QString::fromLatin1(file));
    return table == m_tables.end() ? std::vector<PackRow>() : table->second->rows();
}

void PackReader::note(const Place &place, const PackRow &row, const char *file)
{
    m_origins.emplace(place, Origin{QString::fromLatin1(file), row.line()});
}

PackReading PackReader::read()
{
    if (!QFileInfo(m_folder).isDir()) {
        m_problems.push_back({PackProblem::Severity::Fatal, m_folder, 0, QString(),
                              packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "There is no such folder.")),
                              packSentence(QT_TRANSLATE_NOOP("exchange::DataPack",
                                                             "Name the folder that holds the CSV files of the pack.")),
                              words::ErrorKind::NotFound});
        return {std::nullopt, std::move(m_problems)};
    }
    openTables();
    readSources();
    readRegions();
    readSectors();
    readFlows();
    readSupply();
    readInputShares();
    readDuties();
    readParties();
    readIrritants();
    readPositions();
    readEffects();
    readRules();
    readScenarios();
    readBookmarks();
    // The values of the parties name irritants, positions and scenarios, and must be complete for all of them.
    if (m_tables.contains(QStringLiteral("irritant_options.csv")) && m_tables.contains(QStringLiteral("scenarios.csv")))
        readPreferences();
    readScales();
    if (m_tables.contains(QStringLiteral("study.csv")))
        readStudyKeys();
    if (!isFatal()) {
        startWorking();
        checkMeaning();
        if (!isFatal() && !m_tables.contains(QStringLiteral("scales.csv")))
            computeScales();
        readTexts("text_en.csv", study::Language::English);
        readTexts("text_fr.csv", study::Language::French);
    }
    if (isFatal())
        return {std::nullopt, std::move(m_problems)};
    return {std::move(m_study), std::move(m_problems)};
}

/// Codes also of rows with a fault: other tables refer to them, and one fault should be told once.
void PackReader::addCode(PackRow &row, const char *column, const QString &code, QStringList &codes)
{
    if (codes.contains(code))
        row.fatal(column, packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "This repeats an earlier entry.")),
                  packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "Keep one of the two.")));
    codes << code;
}

void PackReader::readSources()
{
    for (PackRow &row : rowsOf("sources.csv")) {
        study::Source source{row.requiredText("source_id"), row.text("author"),     row.text("title"), row.text("year"),
                             row.text("locator"),           row.text("where_found")};
        note({Table::Sources, static_cast<int>(m_study.sources.size())}, row, "sources.csv");
        addCode(row, "source_id", source.id, m_sourceIds);
        m_study.sources.push_back(std::move(source));
    }
}

void PackReader::readRegions()
{
    for (PackRow &row : rowsOf("regions.csv")) {
        study::Region region;
        region.code = row.requiredText("code");
        region.name = {row.requiredText("name_en"), row.text("name_fr")};
        region.role = row.choice<study::RegionRole>(
            "role", {{"full market", study::RegionRole::FullMarket},
                     {"partner", study::RegionRole::Partner},
                     {"partner and residual destination", study::RegionRole::PartnerAndResidualDestination}});
        region.hasHomeMarket = row.yesNo("has_home_market", "yes", "no");
        region.isDestination = row.yesNo("is_destination", "yes", "no");
        region.tradeGroup = row.text("canada_trade_group");
        region.provenance = row.provenance(m_sourceIds);
        note({Table::Regions, static_cast<int>(m_study.regions.size())}, row, "regions.csv");
        addCode(row, "code", region.code, m_regionCodes);
        m_study.regions.push_back(std::move(region));
    }
}

void PackReader::readSectors()
{
    for (PackRow &row : rowsOf("sectors.csv")) {
        study::Sector sector;
        sector.code = row.requiredText("code");
        sector.name = {row.requiredText("name_en"), row.text("name_fr")};
        const QString group = row.requiredText("group");
        sector.group = study::groupIndex(m_study, group);
        if (sector.group < 0) {
            sector.group = static_cast<int>(m_study.groups.size());
            note({Table::Groups, sector.group}, row, "sectors.csv");
            m_study.groups.push_back({group, {group, QString()}});
        }
        sector.definition.en = row.text("definition");
        sector.sigmaDomesticImport =
            row.estimate({"sigma_domestic_import", "sigma_domestic_import_low", "sigma_domestic_import_high"});
        sector.sigmaImports = row.estimate({"sigma_imports", "sigma_imports_low", "sigma_imports_high"});
        sector.eta = row.estimate({"eta", "eta_low", "eta_high"});
        sector.etaResidual = row.estimate({"eta_residual", "eta_residual_low", "eta_residual_high"});
        sector.provenance = row.provenance(m_sourceIds);
        note({Table::Sectors, static_cast<int>(m_study.sectors.size())}, row, "sectors.csv");
        addCode(row, "code", sector.code, m_sectorCodes);
        m_study.sectors.push_back(std::move(sector));
    }
}

void PackReader::readFlows()
{
    for (PackRow &row : rowsOf("flows.csv")) {
        study::Flow flow;
        flow.sector = row.code("sector", m_sectorCodes);
        flow.exporter = row.code("exporter", m_regionCodes);
        flow.importer = row.code("importer", m_regionCodes);
        flow.value = row.estimate({"value_usd_million", "value_low_usd_million", "value_high_usd_million"});
        flow.baselineDuty =
            row.rateEstimate({"baseline_duty_percent", "baseline_duty_low_percent", "baseline_duty_high_percent"});
        flow.baselineRent = row.rate("baseline_rent_percent");
        flow.provenance = row.provenance(m_sourceIds);
        note({Table::Flows, static_cast<int>(m_study.flows.size())}, row, "flows.csv");
        m_study.flows.push_back(std::move(flow));
    }
}

void PackReader::readSupply()
{
    for (PackRow &row : rowsOf("supply.csv")) {
        study::Supply supply;
        supply.sector = row.code("sector", m_sectorCodes);
        supply.region = row.code("region", m_regionCodes);
        supply.output = row.number("output_usd_million");
        supply.epsilon.value = row.numberOrInfinite("epsilon");
        if (!row.isEmpty("epsilon_low"))
            supply.epsilon.low = row.numberOrInfinite("epsilon_low");
        if (!row.isEmpty("epsilon_high"))
            supply.epsilon.high = row.numberOrInfinite("epsilon_high");
        if (!row.isEmpty("capacity_ceiling"))
            supply.capacity = row.estimate({"capacity_ceiling", "capacity_low", "capacity_high"});
        else if (!row.isEmpty("capacity_low") || !row.isEmpty("capacity_high"))
            row.requiredText("capacity_ceiling"); // a range without its value
        supply.employment = row.estimate({"employment_persons", "employment_low", "employment_high"});
        supply.labourElasticity = row.estimate({"labour_output_elasticity", "labour_low", "labour_high"});
        supply.provenance = row.provenance(m_sourceIds);
        note({Table::Supply, static_cast<int>(m_study.supplies.size())}, row, "supply.csv");
        m_study.supplies.push_back(std::move(supply));
    }
}

void PackReader::readInputShares()
{
    for (PackRow &row : rowsOf("inputs.csv")) {
        study::InputShare share;
        share.input = row.code("input", m_sectorCodes);
        share.user = row.code("user", m_sectorCodes);
        share.region = row.code("region", m_regionCodes);
        share.share = row.estimate({"cost_share", "cost_share_low", "cost_share_high"});
        share.derivedDemand = row.number("derived_demand_usd_million");
        share.absorption = row.number("absorption_usd_million");
        share.shareOfAbsorption = row.number("share_of_absorption");
        share.provenance = row.provenance(m_sourceIds);
        note({Table::InputShares, static_cast<int>(m_study.inputShares.size())}, row, "inputs.csv");
        m_study.inputShares.push_back(std::move(share));
    }
}

std::optional<study::TariffRateQuota> PackReader::quota(PackRow &row, bool required, const char *low, const char *high)
{
    const bool given = !row.isEmpty("in_quota_percent") || !row.isEmpty("over_quota_percent") ||
                       !row.isEmpty("quota_volume_relative") || !row.isEmpty("rent_to");
    if (!given && !required)
        return std::nullopt;
    study::TariffRateQuota terms;
    terms.inQuota = row.rate("in_quota_percent");
    terms.overQuota = row.rate("over_quota_percent");
    terms.volume = row.number("quota_volume_relative");
    terms.volumeLow = row.optionalNumber(low);
    terms.volumeHigh = row.optionalNumber(high);
    terms.rentTo = row.choice<study::RentOwner>(
        "rent_to", {{"importer", study::RentOwner::Importer}, {"exporter", study::RentOwner::Exporter}});
    return terms;
}

void PackReader::readDuties()
{
    for (PackRow &row : rowsOf("duties.csv")) {
        study::Duty duty;
        duty.date = row.date("date");
        duty.sector = row.code("sector", m_sectorCodes);
        duty.imposer = row.code("imposer", m_regionCodes);
        duty.target = row.code("target", m_regionCodes);
        duty.rate = row.rateEstimate({"duty_percent", "duty_low_percent", "duty_high_percent"});
        duty.quota = quota(row, false, "quota_volume_low", "quota_volume_high");
        duty.provenance = row.provenance(m_sourceIds, "derivation");
        note({Table::Duties, static_cast<int>(m_study.duties.size())}, row, "duties.csv");
        m_study.duties.push_back(std::move(duty));
    }
}

/// The parties are the regions that have preferences, in the order in which they are first named.
void PackReader::readParties()
{
    for (PackRow &row : rowsOf("preferences.csv")) {
        study::Party party;
        party.region = static_cast<int>(m_regionCodes.indexOf(row.text("party")));
        if (party.region < 0 || study::partyIndex(m_study, row.text("party")) >= 0)
            continue; // an unknown code is reported with its row
        note({Table::Parties, static_cast<int>(m_study.parties.size())}, row, "preferences.csv");
        m_study.parties.push_back(std::move(party));
    }
}

void PackReader::readIrritants()
{
    for (PackRow &row : rowsOf("irritants.csv")) {
        study::Irritant irritant;
        irritant.id = row.requiredText("irritant_id");
        irritant.title.en = row.requiredText("title");
        irritant.category = row.text("category");
        irritant.raisedBy = row.text("raised_by");
        irritant.issue.en = row.text("issue");
        irritant.status.en = row.text("status_july_2025");
        irritant.legalInstrument.en = row.text("legal_instrument");
        irritant.economicInstrument = row.text("economic_instrument");
        irritant.sector = row.text("sector");
        irritant.importanceReasoning.en = row.text("importance_reasoning");
        for (int p = 0; p < static_cast<int>(m_study.parties.size()); ++p) {
            const int region = m_study.parties[static_cast<std::size_t>(p)].region;
            const QByteArray column = "importance_" + m_regionCodes[region].toLower().toUtf8();
            if (!row.isEmpty(column.constData()))
                irritant.importance.push_back({p, row.estimate({column.constData(), (column + "_low").constData(),
                                                                (column + "_high").constData()})});
        }
        irritant.provenance = row.provenance(m_sourceIds);
        note({Table::Irritants, static_cast<int>(m_study.irritants.size())}, row, "irritants.csv");
        addCode(row, "irritant_id", irritant.id, m_irritantIds);
        m_study.irritants.push_back(std::move(irritant));
    }
}

void PackReader::readPositions()
{
    const QStringList sides = [this] {
        QStringList codes{QStringLiteral("NONE"), QStringLiteral("BOTH")};
        for (const study::Party &party : m_study.parties)
            codes << m_regionCodes[party.region];
        return codes;
    }();
    QStringList ids; // unique across irritants: the command line names positions by id alone
    for (PackRow &row : rowsOf("irritant_options.csv")) {
        const int irritant = row.code("irritant_id", m_irritantIds);
        study::Position position;
        position.id = row.requiredText("option_id");
        addCode(row, "option_id", position.id, ids);
        position.title.en = row.requiredText("title");
        position.description.en = row.text("description");
        const int side = row.code("conceding_side", sides);
        position.concedingSide = side < 0 ? QString() : sides[side];
        position.instrument = row.text("instrument");
        position.sector = row.text("sector");
        position.imposer = row.text("imposer");
        position.target = row.text("target");
        position.headlineFromPercent = row.optionalNumber("rate_from_percent");
        position.headlineToPercent = row.optionalNumber("rate_to_percent");
        position.quotaInPercent = row.optionalNumber("trq_in_quota_percent");
        position.quotaOverPercent = row.optionalNumber("trq_over_quota_percent");
        position.quotaVolumeNote.en = row.text("trq_volume_note");
        position.politicalValueOnly = row.yesNo("political_value_only", "1", "0");
        position.provenance = row.provenance(m_sourceIds);
        if (irritant < 0)
            continue;
        std::vector<study::Position> &positions = m_study.irritants[static_cast<std::size_t>(irritant)].positions;
        if (!row.isEmpty("option_order") && row.wholeNumber("option_order") != static_cast<int>(positions.size()))
            row.fatal(
                "option_order",
                packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "The positions of %1 are not in order."),
                             {m_irritantIds[irritant]}),
                packSentence(QT_TRANSLATE_NOOP("exchange::DataPack",
                                               "List them from the status quo (0) to full relief, each number once.")));
        note({Table::Positions, irritant, static_cast<int>(positions.size())}, row, "irritant_options.csv");
        positions.push_back(std::move(position));
    }
}

QStringList PackReader::positionIds(int irritant) const
{
    QStringList ids;
    for (const study::Position &position : m_study.irritants[static_cast<std::size_t>(irritant)].positions)
        ids << position.id;
    return ids;
}

std::pair<int, int> PackReader::position(PackRow &row, const char *column, const char *optionColumn)
{
    const int irritant = row.code(column, m_irritantIds);
    return {irritant, irritant < 0 ? -1 : row.code(optionColumn, positionIds(irritant))};
}

void PackReader::readEffects()
{
    for (PackRow &row : rowsOf("effects.csv")) {
        const auto [irritant, option] = position(row, "irritant_id", "option_id");
        study::Effect effect;
        effect.instrument = row.choice<study::Instrument>(
            "instrument",
            {{"none", study::Instrument::None}, {"duty", study::Instrument::Duty}, {"trq", study::Instrument::Quota}});
        if (effect.instrument == study::Instrument::None) {
            if (!row.isEmpty("sector") || !row.isEmpty("duty_percent") || !row.isEmpty("in_quota_percent"))
                row.fatal("instrument",
                          packSentence(QT_TRANSLATE_NOOP("exchange::DataPack",
                                                         "The row says “none” but names a flow or a duty.")),
                          packSentence(QT_TRANSLATE_NOOP("exchange::DataPack",
                                                         "Empty those fields, or write “duty” or “trq”.")));
        } else {
            effect.mode = row.choice<study::EffectMode>(
                "mode", {{"replace", study::EffectMode::Replace}, {"cap", study::EffectMode::Cap}});
            effect.sector = row.code("sector", m_sectorCodes);
            effect.imposer = row.code("imposer", m_regionCodes);
            effect.target = row.code("target", m_regionCodes);
            if (effect.instrument == study::Instrument::Duty &&
                quota(row, false, "quota_volume_low", "quota_volume_high"))
                row.fatal("instrument",
                          packSentence(QT_TRANSLATE_NOOP("exchange::DataPack",
                                                         "The row says “duty” but has the terms of a quota.")),
                          packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "Empty those fields, or write “trq”.")));
            if (effect.instrument == study::Instrument::Duty)
                effect.rate = row.rateEstimate({"duty_percent", "duty_low_percent", "duty_high_percent"});
            else
                effect.quota = quota(row, true, "quota_volume_low", "quota_volume_high");
        }
        effect.provenance = row.provenance(m_sourceIds);
        if (irritant < 0 || option < 0)
            continue;
        std::vector<study::Effect> &effects =
            m_study.irritants[static_cast<std::size_t>(irritant)].positions[static_cast<std::size_t>(option)].effects;
        note({Table::Effects, irritant, option, static_cast<int>(effects.size())}, row, "effects.csv");
        effects.push_back(std::move(effect));
    }
}

void PackReader::readRules()
{
    for (PackRow &row : rowsOf("rules.csv")) {
        study::Rule rule;
        rule.id = row.requiredText("rule_id");
        rule.rule.type = row.choice<negotiation::Rule::Type>(
            "type", {{"requires", negotiation::Rule::Type::Requires}, {"excludes", negotiation::Rule::Type::Excludes}});
        std::tie(rule.rule.issue, rule.rule.option) = position(row, "irritant_id", "option_id");
        rule.rule.otherIssue = row.code("other_irritant_id", m_irritantIds);
        if (rule.rule.otherIssue >= 0) {
            const QStringList known = positionIds(rule.rule.otherIssue);
            for (const QString &id : row.requiredText("other_option_ids").split(u' ', Qt::SkipEmptyParts)) {
                if (!known.contains(id))
                    row.fatal("other_option_ids",
                              packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "“%1” is not known."), {id}),
                              suggestion(id, known));
                rule.rule.otherOptions.push_back(static_cast<int>(known.indexOf(id)));
            }
        }
        rule.reason.en = row.text("reason");
        rule.provenance = row.provenance(m_sourceIds);
        note({Table::Rules, static_cast<int>(m_study.rules.size())}, row, "rules.csv");
        m_study.rules.push_back(std::move(rule));
    }
}

void PackReader::startWorking()
{
    const auto scenario = [this](const QString &code) { return study::scenarioIndex(m_study, code); };
    study::Working &working = m_study.working;
    working.basedOn = m_workingScenario.isEmpty() ? m_study.statusQuoScenario : m_workingScenario;
    working.reference = m_referenceScenario.isEmpty() ? m_study.statusQuoScenario : m_referenceScenario;
    const study::Scenario &start = m_study.scenarios[static_cast<std::size_t>(scenario(working.basedOn))];
    working.package = start.package;
    working.date = start.date;
}

void PackReader::checkMeaning()
{
    for (const study::Fault &fault : study::checkStudy(m_study)) {
        Origin origin{QStringLiteral("study.csv"), 0};
        if (const auto found = m_origins.find(fault.place); found != m_origins.end())
            origin = found->second;
        const auto severity = fault.severity == study::Fault::Severity::Fatal ? PackProblem::Severity::Fatal
                                                                              : PackProblem::Severity::Warning;
        m_problems.push_back({severity, origin.file, origin.line, fault.field, fault.what, fault.mend});
    }
}

} // namespace exchange
