// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pack_layout.h"

#include "exchange/data_pack.h"

#include <QFile>
#include <QtGlobal>

#include <array>
#include <span>

namespace ui {

namespace {

using Need = PackFileHelp::Need;

struct ColumnSource
{
    const char *names;
    Need need;
    const char *meaning;
};

struct FileSource
{
    const char *file;
    bool isRequired;
    const char *purpose;
    std::span<const ColumnSource> columns;
};

constexpr const char *whichSources =
    QT_TRANSLATE_NOOP("ui::PackLayout", "What it rests on: codes of sources.csv, separated "
                                        "by semicolons.");
constexpr const char *noteText = QT_TRANSLATE_NOOP("ui::PackLayout", "Begins with reported, derived or estimate, then "
                                                                     "says how.");
constexpr const char *orderText = QT_TRANSLATE_NOOP("ui::PackLayout", "Its place in lists, from 1; without the column, "
                                                                      "the order of the lines.");
constexpr const char *rangeEnds =
    QT_TRANSLATE_NOOP("ui::PackLayout", "Ends of its range, in the same unit; empty where "
                                        "there is none.");
constexpr const char *irritantCode = QT_TRANSLATE_NOOP("ui::PackLayout", "The irritant’s code, from irritants.csv.");

constexpr std::array studyColumns{
    ColumnSource{"key", Need::Filled, QT_TRANSLATE_NOOP("ui::PackLayout", "Which fact.")},
    ColumnSource{"value", Need::Filled,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "The fact: a text, a scenario’s code, a date as 2025-08-01, "
                                                     "or a number.")},
    ColumnSource{"note", Need::MayBeEmpty, QT_TRANSLATE_NOOP("ui::PackLayout", "Where it comes from.")},
};

constexpr std::array sourcesColumns{
    ColumnSource{"source_id", Need::Filled,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "The source’s code. Several codes in one cell of another "
                                                     "table are separated by a semicolon.")},
    ColumnSource{"author, title, year", Need::MayBeEmpty, QT_TRANSLATE_NOOP("ui::PackLayout", "As in a bibliography.")},
    ColumnSource{"locator", Need::MayBeEmpty, QT_TRANSLATE_NOOP("ui::PackLayout", "Page, table or address.")},
    ColumnSource{"where_found", Need::MayBeEmpty, QT_TRANSLATE_NOOP("ui::PackLayout", "Where the copy was read.")},
};

constexpr std::array regionsColumns{
    ColumnSource{"order", Need::Optional, orderText},
    ColumnSource{"code", Need::Filled, QT_TRANSLATE_NOOP("ui::PackLayout", "The region’s code, such as CAN.")},
    ColumnSource{"name_en", Need::Filled, QT_TRANSLATE_NOOP("ui::PackLayout", "Its name.")},
    ColumnSource{"name_fr", Need::Optional, QT_TRANSLATE_NOOP("ui::PackLayout", "Its French name.")},
    ColumnSource{"role", Need::Filled,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "full market (demand, supply and jobs), partner (an "
                                                     "exporter only), or partner and residual destination (also "
                                                     "buys what the full markets sell elsewhere).")},
    ColumnSource{"has_home_market", Need::Filled, QT_TRANSLATE_NOOP("ui::PackLayout", "yes or no: sells at home.")},
    ColumnSource{"is_destination", Need::Filled, QT_TRANSLATE_NOOP("ui::PackLayout", "yes or no: buys.")},
    ColumnSource{"canada_trade_group", Need::MayBeEmpty,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "The Canadian trade group, for reading only.")},
    ColumnSource{"source_id", Need::Filled, whichSources},
    ColumnSource{"note", Need::Filled, noteText},
};

constexpr std::array sectorsColumns{
    ColumnSource{"order", Need::Optional, orderText},
    ColumnSource{"code", Need::Filled, QT_TRANSLATE_NOOP("ui::PackLayout", "The sector’s code.")},
    ColumnSource{"name_en", Need::Filled, QT_TRANSLATE_NOOP("ui::PackLayout", "Its name.")},
    ColumnSource{"name_fr", Need::Optional, QT_TRANSLATE_NOOP("ui::PackLayout", "Its French name.")},
    ColumnSource{"group", Need::Filled,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "The group it is added up in: its jobs indicator is jobs_ "
                                                     "and this word.")},
    ColumnSource{"definition", Need::MayBeEmpty, QT_TRANSLATE_NOOP("ui::PackLayout", "Customs headings, in words.")},
    ColumnSource{"sigma_domestic_import", Need::Filled,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "Elasticity of substitution between domestic and imported "
                                                     "goods, above 0.")},
    ColumnSource{"sigma_domestic_import_low, sigma_domestic_import_high", Need::Optional, rangeEnds},
    ColumnSource{"sigma_imports", Need::Filled,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "Elasticity of substitution between import origins, above "
                                                     "0.")},
    ColumnSource{"sigma_imports_low, sigma_imports_high", Need::Optional, rangeEnds},
    ColumnSource{"eta", Need::Filled,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "Price elasticity of final demand in full markets, as a "
                                                     "magnitude from 0.")},
    ColumnSource{"eta_low, eta_high", Need::Optional, rangeEnds},
    ColumnSource{"eta_residual", Need::Filled,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "The same for the residual destination.")},
    ColumnSource{"eta_residual_low, eta_residual_high", Need::Optional, rangeEnds},
    ColumnSource{"source_id", Need::Filled, whichSources},
    ColumnSource{"note", Need::Filled, noteText},
};

constexpr std::array flowsColumns{
    ColumnSource{"year", Need::Optional, QT_TRANSLATE_NOOP("ui::PackLayout", "The year, for reading only.")},
    ColumnSource{"sector, exporter, importer", Need::Filled, QT_TRANSLATE_NOOP("ui::PackLayout", "Codes.")},
    ColumnSource{"value_usd_million", Need::Filled,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "Flow in USD million a year at producer prices, from 0.")},
    ColumnSource{"value_low_usd_million, value_high_usd_million", Need::Optional, rangeEnds},
    ColumnSource{"baseline_duty_percent", Need::Filled,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "Duty in the baseline year, percent of the flow, a quota’s "
                                                     "premium included (25 is 25%).")},
    ColumnSource{"baseline_duty_low_percent, baseline_duty_high_percent", Need::Optional, rangeEnds},
    ColumnSource{"baseline_rent_percent", Need::Filled,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "The part of that duty that is a quota’s premium, percent; "
                                                     "usually 0.")},
    ColumnSource{"source_id", Need::Filled, whichSources},
    ColumnSource{"note", Need::Filled, noteText},
};

constexpr std::array supplyColumns{
    ColumnSource{"sector, region", Need::Filled, QT_TRANSLATE_NOOP("ui::PackLayout", "Codes.")},
    ColumnSource{"output_usd_million", Need::Filled,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "Output in USD million a year; the model uses the sum of "
                                                     "the flows.")},
    ColumnSource{"epsilon", Need::Filled,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "Price elasticity of supply from 0, or infinite.")},
    ColumnSource{"epsilon_low, epsilon_high", Need::Optional, rangeEnds},
    ColumnSource{"capacity_ceiling", Need::Optional,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "Largest output relative to the baseline (1.32 is 32% "
                                                     "more); empty without a ceiling.")},
    ColumnSource{"capacity_low, capacity_high", Need::Optional, rangeEnds},
    ColumnSource{"employment_persons", Need::Filled,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "Jobs in the baseline year, persons.")},
    ColumnSource{"employment_low, employment_high", Need::Optional, rangeEnds},
    ColumnSource{"labour_output_elasticity", Need::Filled,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "Percent of jobs that follow one percent of output; usually "
                                                     "1.")},
    ColumnSource{"labour_low, labour_high", Need::Optional, rangeEnds},
    ColumnSource{"source_id", Need::Filled, whichSources},
    ColumnSource{"note", Need::Filled, noteText},
};

constexpr std::array inputsColumns{
    ColumnSource{"input, user, region", Need::Filled,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "The sector used, the sector that uses it, and where: "
                                                     "codes.")},
    ColumnSource{"cost_share", Need::Filled,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "Cost of the input as a share of the user’s output value, 0 "
                                                     "to 1.")},
    ColumnSource{"cost_share_low, cost_share_high", Need::Optional, rangeEnds},
    ColumnSource{"derived_demand_usd_million", Need::Filled,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "The demand this makes, USD million a year: for checking.")},
    ColumnSource{"absorption_usd_million", Need::Filled,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "All purchases of the input there, USD million a year: for "
                                                     "checking.")},
    ColumnSource{"share_of_absorption", Need::Filled,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "The one over the other, 0 to 1: for checking.")},
    ColumnSource{"source_id", Need::Filled, whichSources},
    ColumnSource{"note", Need::Filled, noteText},
};

constexpr std::array dutiesColumns{
    ColumnSource{"date", Need::Filled, QT_TRANSLATE_NOOP("ui::PackLayout", "From this day on, as 2025-08-01.")},
    ColumnSource{"sector, imposer, target", Need::Filled,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "Codes: the good, who levies the duty, on whose goods.")},
    ColumnSource{"duty_percent", Need::Filled,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "Effective duty, percent of the flow (25 is 25%); ignored "
                                                     "where a quota stands.")},
    ColumnSource{"duty_low_percent, duty_high_percent", Need::Optional, rangeEnds},
    ColumnSource{"in_quota_percent, over_quota_percent", Need::MayBeEmpty,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "Duties inside and beyond a quota, percent; empty without a "
                                                     "quota.")},
    ColumnSource{"quota_volume_relative", Need::MayBeEmpty,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "The quota’s volume relative to the baseline flow: 1 is as "
                                                     "much.")},
    ColumnSource{"rent_to", Need::MayBeEmpty,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "importer or exporter: who keeps the premium of a full "
                                                     "quota.")},
    ColumnSource{"source_id", Need::Filled, whichSources},
    ColumnSource{"derivation", Need::Filled,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "How the duty was arrived at; begins with reported, derived "
                                                     "or estimate.")},
};

constexpr std::array irritantsColumns{
    ColumnSource{"irritant_id", Need::Filled, QT_TRANSLATE_NOOP("ui::PackLayout", "The irritant’s code.")},
    ColumnSource{"title", Need::Filled, QT_TRANSLATE_NOOP("ui::PackLayout", "What it is called.")},
    ColumnSource{"raised_by, category", Need::MayBeEmpty,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "Who raises it, and its heading: for reading.")},
    ColumnSource{"issue, status_july_2025, legal_instrument", Need::MayBeEmpty,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "Texts for its details.")},
    ColumnSource{"economic_instrument, sector", Need::MayBeEmpty,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "For reading only: effects.csv decides what changes.")},
    ColumnSource{"importance_can, importance_can_low, importance_can_high, …", Need::Optional,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "Importance to a party, 1 to 5, with its range: one column "
                                                     "for each party, by its code in small letters.")},
    ColumnSource{"importance_reasoning", Need::MayBeEmpty, QT_TRANSLATE_NOOP("ui::PackLayout", "Why.")},
    ColumnSource{"source_id", Need::Filled, whichSources},
    ColumnSource{"note", Need::Filled, noteText},
};

constexpr std::array irritantOptionsColumns{
    ColumnSource{"irritant_id", Need::Filled, irritantCode},
    ColumnSource{"option_order", Need::Optional, QT_TRANSLATE_NOOP("ui::PackLayout", "0, 1, 2 … in this order.")},
    ColumnSource{"option_id", Need::Filled,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "The position’s code, unlike any other.")},
    ColumnSource{"title", Need::Filled, QT_TRANSLATE_NOOP("ui::PackLayout", "What it is called.")},
    ColumnSource{"conceding_side", Need::Filled,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "The code of the party that gives, BOTH or NONE.")},
    ColumnSource{"description", Need::MayBeEmpty, QT_TRANSLATE_NOOP("ui::PackLayout", "In a sentence.")},
    ColumnSource{"instrument, sector, imposer, target", Need::MayBeEmpty,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "For reading only.")},
    ColumnSource{"rate_from_percent, rate_to_percent", Need::MayBeEmpty,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "Rates in the law before and after, percent: for reading, "
                                                     "and for duties dragged between positions.")},
    ColumnSource{"trq_in_quota_percent, trq_over_quota_percent, trq_volume_note", Need::MayBeEmpty,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "The terms of a quota: for reading.")},
    ColumnSource{"political_value_only", Need::Filled,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "1 where nothing in the market changes, else 0.")},
    ColumnSource{"source_id", Need::Filled, whichSources},
    ColumnSource{"note", Need::Filled, noteText},
};

constexpr std::array effectsColumns{
    ColumnSource{"irritant_id, option_id", Need::Filled,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "Codes of the irritant and its position.")},
    ColumnSource{"sector, imposer, target", Need::MayBeEmpty,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "The flow, by codes; empty where the instrument is none.")},
    ColumnSource{"instrument", Need::Filled,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "none, duty or trq (a tariff-rate quota).")},
    ColumnSource{"mode", Need::MayBeEmpty,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "replace sets the duty or quota; cap lowers it where it is "
                                                     "higher.")},
    ColumnSource{"duty_percent", Need::MayBeEmpty,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "The new duty, percent of the flow.")},
    ColumnSource{"duty_low_percent, duty_high_percent", Need::Optional, rangeEnds},
    ColumnSource{"in_quota_percent, over_quota_percent, quota_volume_relative, rent_to", Need::MayBeEmpty,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "The terms of a quota, as in duties.csv.")},
    ColumnSource{"quota_volume_low, quota_volume_high", Need::Optional, rangeEnds},
    ColumnSource{"source_id", Need::Filled, whichSources},
    ColumnSource{"note", Need::Filled, noteText},
};

constexpr std::array rulesColumns{
    ColumnSource{"rule_id", Need::Filled, QT_TRANSLATE_NOOP("ui::PackLayout", "The rule’s code.")},
    ColumnSource{"type", Need::Filled, QT_TRANSLATE_NOOP("ui::PackLayout", "requires or excludes.")},
    ColumnSource{"irritant_id, option_id", Need::Filled,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "When this position is chosen …")},
    ColumnSource{"other_irritant_id", Need::Filled,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "… this irritant must, or must not, …")},
    ColumnSource{"other_option_ids", Need::Filled,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "… stand at one of these positions, separated by spaces.")},
    ColumnSource{"reason", Need::MayBeEmpty,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "Why, in a sentence a person reads on the screen.")},
    ColumnSource{"source_id", Need::Filled, whichSources},
    ColumnSource{"note", Need::Filled, noteText},
};

constexpr std::array scenariosColumns{
    ColumnSource{"scenario", Need::Filled, QT_TRANSLATE_NOOP("ui::PackLayout", "The scenario’s code.")},
    ColumnSource{"name_en", Need::Filled, QT_TRANSLATE_NOOP("ui::PackLayout", "Its name.")},
    ColumnSource{"name_fr", Need::Optional, QT_TRANSLATE_NOOP("ui::PackLayout", "Its French name.")},
    ColumnSource{"date", Need::Filled,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "As 2025-08-01; the duties in force on that day.")},
    ColumnSource{"irritant_id, option_id", Need::Filled,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "The irritant and the position it stands at.")},
    ColumnSource{"source_id", Need::Filled, whichSources},
    ColumnSource{"note", Need::Filled, noteText},
};

constexpr std::array preferencesColumns{
    ColumnSource{"record", Need::Filled,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "economic_weight, indicator_weight, irritant_weight, "
                                                     "option_value or walk_away.")},
    ColumnSource{"party", Need::Filled, QT_TRANSLATE_NOOP("ui::PackLayout", "The code of the region.")},
    ColumnSource{"irritant_id", Need::MayBeEmpty,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "For irritant_weight and option_value.")},
    ColumnSource{"option_id", Need::MayBeEmpty, QT_TRANSLATE_NOOP("ui::PackLayout", "For option_value.")},
    ColumnSource{"key", Need::MayBeEmpty,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "For indicator_weight: welfare, treasury or jobs_ and a "
                                                     "group. For walk_away: a scenario’s code, or empty for a "
                                                     "number of points.")},
    ColumnSource{"value", Need::Filled,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "A weight, 0 to 1 (a party’s economic and irritant weights "
                                                     "sum to 1, its indicator weights too), a value of 0 to 100 "
                                                     "points, or the points of the walk-away.")},
    ColumnSource{"reason", Need::MayBeEmpty, QT_TRANSLATE_NOOP("ui::PackLayout", "Why.")},
    ColumnSource{"source_id", Need::Filled, whichSources},
    ColumnSource{"note", Need::Filled, noteText},
};

constexpr std::array scalesColumns{
    ColumnSource{"party", Need::Filled, QT_TRANSLATE_NOOP("ui::PackLayout", "The code of the region.")},
    ColumnSource{"indicator", Need::Filled,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "welfare, treasury or jobs_ and a group.")},
    ColumnSource{"low, high", Need::Filled,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "The changes from the baseline that count 0 and 100, in the "
                                                     "unit.")},
    ColumnSource{"unit", Need::MayBeEmpty, QT_TRANSLATE_NOOP("ui::PackLayout", "USD million a year, or persons.")},
    ColumnSource{"source_id", Need::Filled, whichSources},
    ColumnSource{"note", Need::Filled, noteText},
};

constexpr std::array bookmarksColumns{
    ColumnSource{"bookmark", Need::Filled, QT_TRANSLATE_NOOP("ui::PackLayout", "The bookmark’s code.")},
    ColumnSource{"name_en", Need::Filled, QT_TRANSLATE_NOOP("ui::PackLayout", "Its name.")},
    ColumnSource{"name_fr", Need::Optional, QT_TRANSLATE_NOOP("ui::PackLayout", "Its French name.")},
    ColumnSource{"caption_en, caption_fr", Need::Optional,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "One sentence or two for the room.")},
    ColumnSource{"note_en, note_fr", Need::Optional, QT_TRANSLATE_NOOP("ui::PackLayout", "For the presenter.")},
    ColumnSource{"step", Need::Filled, QT_TRANSLATE_NOOP("ui::PackLayout", "yes or no: a step of the presentation.")},
    ColumnSource{"scenario", Need::Filled,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "The scenario whose package and date it takes.")},
    ColumnSource{"positions", Need::MayBeEmpty,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "Positions that differ from it, as irritant_id=option_id, "
                                                     "separated by spaces.")},
    ColumnSource{"date", Need::Optional, QT_TRANSLATE_NOOP("ui::PackLayout", "Another date, as 2025-08-01.")},
    ColumnSource{"reference_scenario", Need::Filled,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "The scenario it is compared with.")},
    ColumnSource{"place", Need::Filled,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "outcomes, deal_space, why, uncertainty or compare.")},
    ColumnSource{"chart, indicator, shown, scope, region, scenarios", Need::Optional,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "What the place shows, by codes; empty for its own first "
                                                     "choice.")},
};

constexpr std::array textEnColumns{
    ColumnSource{"table", Need::Filled,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "irritants, irritant_options, groups, study, regions, "
                                                     "scenarios, rules, sectors or preferences.")},
    ColumnSource{"id", Need::Filled,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "The code of the row; of a preference its five keys with "
                                                     "slashes between.")},
    ColumnSource{"column", Need::Filled,
                 QT_TRANSLATE_NOOP("ui::PackLayout", "title, short_title, button, theme, name, short_name, "
                                                     "in_text, adjective, description, reason, …")},
    ColumnSource{"text", Need::Filled, QT_TRANSLATE_NOOP("ui::PackLayout", "The text.")},
};

constexpr std::array textFrColumns{
    ColumnSource{"table, id, column", Need::Filled, QT_TRANSLATE_NOOP("ui::PackLayout", "As in text_en.csv.")},
    ColumnSource{"text", Need::Filled, QT_TRANSLATE_NOOP("ui::PackLayout", "The text.")},
};

const std::array files{
    FileSource{"study.csv", true,
               QT_TRANSLATE_NOOP("ui::PackLayout", "The study itself, one fact on a line. Keys: title_en, "
                                                   "title_fr, status_quo_scenario, deal_date, offers_from, "
                                                   "baseline_year, nest (nested or flat), data_version, "
                                                   "working_scenario and reference_scenario; cad_per_usd "
                                                   "adds Canadian dollars to the screens."),
               studyColumns},
    FileSource{"sources.csv", true,
               QT_TRANSLATE_NOOP("ui::PackLayout", "What the figures rest on. Every other table names its "
                                                   "sources by their code."),
               sourcesColumns},
    FileSource{"regions.csv", true, QT_TRANSLATE_NOOP("ui::PackLayout", "Countries and groups of countries."),
               regionsColumns},
    FileSource{"sectors.csv", true,
               QT_TRANSLATE_NOOP("ui::PackLayout", "Goods, inputs before those who use them, with "
                                                   "elasticities (plain numbers)."),
               sectorsColumns},
    FileSource{"flows.csv", true,
               QT_TRANSLATE_NOOP("ui::PackLayout", "Trade in the baseline year: one line for each sector, "
                                                   "exporter and importer. A line whose exporter is the "
                                                   "importer is sales at home. Flows not listed are zero."),
               flowsColumns},
    FileSource{"supply.csv", true,
               QT_TRANSLATE_NOOP("ui::PackLayout", "One line for each sector and region that produces."),
               supplyColumns},
    FileSource{"inputs.csv", true,
               QT_TRANSLATE_NOOP("ui::PackLayout", "What a sector costs its users. The table may have no "
                                                   "line."),
               inputsColumns},
    FileSource{"duties.csv", true,
               QT_TRANSLATE_NOOP("ui::PackLayout", "Duties and quotas in force from a date on. The first "
                                                   "date is the baseline and repeats flows.csv."),
               dutiesColumns},
    FileSource{"irritants.csv", true, QT_TRANSLATE_NOOP("ui::PackLayout", "What is on the table."), irritantsColumns},
    FileSource{"irritant_options.csv", true,
               QT_TRANSLATE_NOOP("ui::PackLayout", "The positions of each irritant, from the status quo, "
                                                   "which changes nothing, to full relief."),
               irritantOptionsColumns},
    FileSource{"effects.csv", true,
               QT_TRANSLATE_NOOP("ui::PackLayout", "What a position changes in the markets: one line for "
                                                   "each flow. The first position of an irritant changes "
                                                   "nothing."),
               effectsColumns},
    FileSource{"rules.csv", true,
               QT_TRANSLATE_NOOP("ui::PackLayout", "Positions that need or exclude each other. The table may "
                                                   "have no line."),
               rulesColumns},
    FileSource{"scenarios.csv", true,
               QT_TRANSLATE_NOOP("ui::PackLayout", "Named packages with their date: one line for each "
                                                   "scenario and irritant."),
               scenariosColumns},
    FileSource{"preferences.csv", true,
               QT_TRANSLATE_NOOP("ui::PackLayout", "What the parties value. The regions named here are the "
                                                   "two parties, in this order."),
               preferencesColumns},
    FileSource{"scales.csv", false,
               QT_TRANSLATE_NOOP("ui::PackLayout", "Ends of the 0–100 scale of each party’s indicators. "
                                                   "Without the file they are computed: the extremes over "
                                                   "all packages within the rules."),
               scalesColumns},
    FileSource{"bookmarks.csv", false,
               QT_TRANSLATE_NOOP("ui::PackLayout", "States of the table to come back to; those that are "
                                                   "steps are, in their order, the walk of a presentation."),
               bookmarksColumns},
    FileSource{"text_en.csv", false,
               QT_TRANSLATE_NOOP("ui::PackLayout", "English texts no other file has a column for: short "
                                                   "titles, themes, names inside a sentence."),
               textEnColumns},
    FileSource{"text_fr.csv", false,
               QT_TRANSLATE_NOOP("ui::PackLayout", "French texts. What is missing shows its English text."),
               textFrColumns},
};

/// The first two lines of a file of the shipped pack.
QString exampleOf(const QString &name)
{
    QFile file(exchange::shippedPackFolder() + QLatin1Char('/') + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray lines = file.readLine();
    lines += file.readLine();
    return QString::fromUtf8(lines).trimmed();
}

} // namespace

std::vector<PackFileHelp> packLayout(const words::Wording &wording)
{
    std::vector<PackFileHelp> layout;
    for (const FileSource &source : files) {
        PackFileHelp file{QString::fromLatin1(source.file),
                          source.isRequired,
                          wording.translate("ui::PackLayout", source.purpose),
                          {},
                          {}};
        for (const ColumnSource &column : source.columns)
            file.columns.push_back({QString::fromUtf8(column.names).split(QStringLiteral(", ")), column.need,
                                    wording.translate("ui::PackLayout", column.meaning)});
        file.example = exampleOf(file.file);
        layout.push_back(std::move(file));
    }
    return layout;
}

QString needText(PackFileHelp::Need need, const words::Wording &wording)
{
    switch (need) {
    case Need::Filled:
        return wording.translate("ui::PackLayout", "must be filled");
    case Need::MayBeEmpty:
        return wording.translate("ui::PackLayout", "may be empty");
    case Need::Optional:
        break;
    }
    return wording.translate("ui::PackLayout", "may be left out");
}

} // namespace ui
