// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/attribution_chart.h"

#include "charts/attribution_reading.h"
#include "charts/measure_words.h"
#include "charts/range_words.h"
#include "words/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace charts {

using analysis::Attribution;
using analysis::Change;
using analysis::ChangeEffect;
using study::Assessment;
using study::Indicator;
using study::Scope;
using study::Study;
using words::Wording;
using Options = AttributionOptions;

namespace {

constexpr const char *context = "charts";
constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr int endRow = -1;
constexpr int gatheredRow = -2;
constexpr int togetherRow = -3;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

QString say(const char *source, const QVariantList &arguments, const Wording &wording)
{
    return words::Sentence{context, source, arguments}.in(wording);
}

const QString &shortOr(const study::Text &text, const study::Text &fallback, const Wording &wording)
{
    return (text.isEmpty() ? fallback : text).in(wording.language());
}

/// Who gives: the other parties first, then both, then the first party; the date and rents, which nobody gives, lead.
enum Giver { Nobody, Others, Both, First };

Giver giverOf(const Study &study, const Change &change)
{
    if (change.kind != Change::Kind::Position)
        return Nobody;
    const study::Irritant &irritant = study.irritants[at(change.irritant)];
    const QString &side = irritant.positions[at(std::max(change.from, change.to))].concedingSide;
    const int party = study::partyIndex(study, side);
    return party == 0 ? First : party > 0 ? Others : Both;
}

/// The rows between start and end: effects in the order shown, and which of them are gathered.
struct Order
{
    std::vector<int> effects;
    std::vector<int> gathered;
};

double weightOf(const AttributionReading &reading, int effect)
{
    double sum = 0.0;
    for (int party = 0; party < reading.parties(); ++party)
        sum +=
            std::abs(reading.step(reading.attribution().effects[at(effect)], party, reading.options().effect).total());
    return sum;
}

Order orderOf(const AttributionReading &reading)
{
    const std::vector<ChangeEffect> &effects = reading.attribution().effects;
    const Options &options = reading.options();
    Order order;
    for (int effect = 0; effect < static_cast<int>(effects.size()); ++effect) {
        if (reading.isValue() || effects[at(effect)].change.altersPolicy)
            order.effects.push_back(effect);
    }
    std::vector<int> bySize = order.effects;
    std::stable_sort(bySize.begin(), bySize.end(),
                     [&](int a, int b) { return weightOf(reading, a) > weightOf(reading, b); });
    if (options.mostSteps > 0 && static_cast<int>(bySize.size()) > options.mostSteps) {
        const auto kept = std::max(1, options.mostSteps - 1); // one row says what is gathered
        order.gathered.assign(bySize.begin() + kept, bySize.end());
        bySize.resize(at(kept));
    }
    if (options.order == Options::Order::Size) {
        order.effects = std::move(bySize);
        return order;
    }
    std::erase_if(order.effects, [&](int effect) {
        return std::find(order.gathered.begin(), order.gathered.end(), effect) != order.gathered.end();
    });
    const auto first = [&](int effect) { return reading.step(effects[at(effect)], 0, options.effect).total(); };
    std::stable_sort(order.effects.begin(), order.effects.end(), [&](int a, int b) {
        const Giver giverA = giverOf(reading.study(), effects[at(a)].change);
        const Giver giverB = giverOf(reading.study(), effects[at(b)].change);
        return giverA != giverB ? giverA < giverB : first(a) > first(b);
    });
    return order;
}

/// Rows as the chart has them: effects, or one of endRow, gatheredRow and togetherRow.
std::vector<int> rowsOf(const AttributionReading &reading, const Order &order)
{
    std::vector<int> rows{endRow};
    rows.insert(rows.end(), order.effects.begin(), order.effects.end());
    if (!order.gathered.empty())
        rows.push_back(gatheredRow);
    if (reading.options().effect != Options::Effect::Share && order.effects.size() > 1)
        rows.push_back(togetherRow);
    rows.push_back(endRow);
    return rows;
}

QString unitName(const Options &options, const Wording &wording)
{
    if (!options.indicator)
        return wording.translate("charts", "points");
    switch (study::unitOf(*options.indicator)) {
    case study::Unit::UsdMillion:
        return say(QT_TRANSLATE_NOOP("charts", "%1 million a year"), {currencyName(options.currency, wording)},
                   wording);
    case study::Unit::Persons:
        return wording.translate("charts", "persons");
    case study::Unit::Index:
        break;
    }
    return wording.translate("charts", "index points");
}

/// "jobs, steel"
QString measureInText(const Study &study, const Options &options, const Wording &wording)
{
    const QString measure = indicatorInText(*options.indicator, wording);
    if (options.scope.kind == Scope::Kind::All)
        return measure;
    const study::Text &where = options.scope.kind == Scope::Kind::Sector ? study.sectors[at(options.scope.index)].name
                                                                         : study.groups[at(options.scope.index)].name;
    return say(QT_TRANSLATE_NOOP("charts", "%1, %2"), {measure, inSentence(where.in(wording.language()))}, wording);
}

QString subtitle(const AttributionReading &reading, const Assessment &current, const Assessment &reference,
                 const Order &order, const Wording &wording)
{
    const Study &study = reading.study();
    const Options &options = reading.options();
    const QString what = reading.isValue() ? wording.translate("charts", "the value to each party")
                                           : measureInText(study, options, wording);
    const QString scenario = scenarioInText(study, current, options.reference, wording);
    const QString against = scenarioInText(study, reference, options.reference, wording);
    const char *pattern = nullptr;
    switch (options.effect) {
    case Options::Effect::Share:
        pattern =
            QT_TRANSLATE_NOOP("charts", "Share of each change in what %1 adds to %2 against %3, %4 (Shapley value).");
        break;
    case Options::Effect::Alone:
        pattern = QT_TRANSLATE_NOOP("charts", "What each change of %1 would add to %2 made alone, against %3, %4. "
                                              "Tick: its fair share.");
        break;
    case Options::Effect::Last:
        pattern = QT_TRANSLATE_NOOP("charts", "What each change of %1 adds to %2 made last of all, against %3, %4. "
                                              "Tick: its fair share.");
        break;
    }
    QString text = sentenceCase(say(pattern, {scenario, what, against, unitName(options, wording)}, wording));
    if (!reading.isValue()) {
        const auto &effects = reading.attribution().effects;
        const auto without = static_cast<int>(std::count_if(
            effects.begin(), effects.end(), [](const ChangeEffect &effect) { return !effect.change.altersPolicy; }));
        if (without > 0)
            text +=
                QLatin1Char(' ') + wording.translate("charts", "%n other change(s) alter no duty.", nullptr, without);
    }
    if (!reading.attribution().isExact && options.effect == Options::Effect::Share)
        text += QLatin1Char(' ') + wording.translate("charts", "Sampled: the line is one standard error either side.");
    if (!order.gathered.empty())
        text += QLatin1Char(' ') + wording.translate("charts", "Every change is in the table.");
    return text;
}

QString sourceLine(const Study &study, const Options &options, const Wording &wording)
{
    const bool inMoney = options.indicator && study::unitOf(*options.indicator) == study::Unit::UsdMillion;
    QString text = charts::sourceLine(study, inMoney ? options.currency : QString(), wording);
    if (!options.indicator) {
        if (study::hasIllustrativeValues(study))
            text += QLatin1Char(' ') + wording.translate("charts", "Weights and stated values are illustrative.");
        return text;
    }
    if (*options.indicator == Indicator::Welfare)
        text +=
            QLatin1Char(' ') +
            wording.translate("charts", "Net of consumers, producers, treasury and rents: its sign is not certain.");
    return text;
}

/// Net welfare is never told without its components.
QString componentsText(const AttributionReading &reading, const Wording &wording)
{
    constexpr std::array parts{Indicator::ConsumerSurplus, Indicator::ProducerSurplus, Indicator::DutyRevenue,
                               Indicator::QuotaRent};
    const Options &options = reading.options();
    QStringList sentences;
    for (int party = 0; party < reading.parties(); ++party) {
        QStringList figures;
        for (const Indicator part : parts) {
            const double value = perUsd(reading.study(), options.currency) *
                                 reading.attribution().total.value(options.scope, party, part);
            figures << say(
                QT_TRANSLATE_NOOP("charts", "%1 %2"),
                {indicatorInText(part, wording), attributionFigure(options, value, words::Sign::Always, wording)},
                wording);
        }
        sentences << say(QT_TRANSLATE_NOOP("charts", "%1: %2."),
                         {regionName(reading.study(), party, wording),
                          figures.join(wording.translate("charts", ", ", "between items of a list"))},
                         wording);
    }
    return sentences.join(QLatin1Char(' '));
}

Table twinTable(const AttributionReading &reading, const Assessment &current, const Assessment &reference,
                const Wording &wording)
{
    const Study &study = reading.study();
    Table table;
    table.headers << say(QT_TRANSLATE_NOOP("charts", "Change, %1"), {unitName(reading.options(), wording)}, wording);
    table.titles << wording.translate("charts", "Change") + QLatin1Char('\n') + unitName(reading.options(), wording);
    QStringList columns{wording.translate("charts", "share (Shapley)")};
    if (reading.isValue())
        columns << wording.translate("charts", "of it computed") << wording.translate("charts", "of it stated");
    columns << wording.translate("charts", "alone") << wording.translate("charts", "last")
            << wording.translate("charts", "standard error");
    for (int party = 0; party < reading.parties(); ++party) {
        const QString name = regionName(study, party, wording);
        for (const QString &column : columns) {
            table.headers << say(QT_TRANSLATE_NOOP("charts", "%1: %2"), {name, column}, wording);
            table.titles << name + QLatin1Char('\n') + column;
        }
    }
    const auto addEnd = [&](const QString &label, const auto &valueOf) {
        Table::Row row{label, {}, true};
        for (int party = 0; party < reading.parties(); ++party) {
            row.values.push_back(valueOf(party));
            row.values.resize(row.values.size() + static_cast<std::size_t>(columns.size()) - 1, nothing);
        }
        table.rows.push_back(std::move(row));
    };
    if (reading.isValue())
        addEnd(scenarioName(study, reference, reading.options().reference, wording),
               [&](int party) { return reference.values[at(party)].value; });
    Options all = reading.options();
    all.mostSteps = 0;
    const AttributionReading whole(study, reading.attribution(), all);
    std::vector<int> order = orderOf(whole).effects;
    for (int effect = 0; effect < static_cast<int>(reading.attribution().effects.size()); ++effect) {
        if (std::find(order.begin(), order.end(), effect) == order.end())
            order.push_back(effect); // alters no duty
    }
    for (const int place : order) {
        const ChangeEffect &effect = reading.attribution().effects[at(place)];
        Table::Row row{changeLabel(study, effect.change, current.date, wording), {}, false};
        for (int party = 0; party < reading.parties(); ++party) {
            const WaterfallStep share = reading.step(effect, party, Options::Effect::Share);
            row.values.push_back(share.total());
            if (reading.isValue()) {
                row.values.push_back(share.computed);
                row.values.push_back(share.stated);
            }
            row.values.push_back(reading.step(effect, party, Options::Effect::Alone).total());
            row.values.push_back(reading.step(effect, party, Options::Effect::Last).total());
            row.values.push_back(reading.standardError(effect, party).value_or(nothing));
        }
        table.rows.push_back(std::move(row));
    }
    if (reading.isValue()) {
        addEnd(scenarioName(study, current, reading.options().reference, wording),
               [&](int party) { return current.values[at(party)].value; });
    } else {
        addEnd(wording.translate("charts", "All changes"), [&](int party) { return reading.total(party); });
    }
    return table;
}

/// What a panel has to show.
Range extentOf(const Waterfall &waterfall, const WaterfallPanel &panel)
{
    const double start = panel.steps.front().computed;
    Range extent{start, start};
    const auto include = [&](double value) {
        if (std::isfinite(value)) {
            extent.low = std::min(extent.low, value);
            extent.high = std::max(extent.high, value);
        }
    };
    double sum = 0.0;
    for (std::size_t row = 0; row < waterfall.rows.size(); ++row) {
        const WaterfallStep &step = panel.steps[row];
        if (waterfall.rows[row].kind != WaterfallRow::Kind::Step) {
            sum = step.computed;
        } else {
            include(sum + step.computed);
            if (!panel.marks.empty())
                include(sum + panel.marks[row]);
            sum += step.total();
        }
        include(sum);
        if (!panel.ranges.empty() && panel.ranges[row]) {
            include(panel.ranges[row]->low);
            include(panel.ranges[row]->high);
        }
    }
    return extent;
}

/// One length for a unit in all panels. Changes begin at zero; of values the way from zero to the start is cut where it
/// would leave the steps no room.
void setScales(const AttributionReading &reading, Waterfall &waterfall)
{
    constexpr double fromZero = 0.5; // of the span: nearer, nothing is cut
    constexpr double lead = 0.2;     // of the span, before the lowest sum
    double span = 0.0;
    for (WaterfallPanel &panel : waterfall.panels) {
        const Range extent = extentOf(waterfall, panel);
        panel.low = std::min(extent.low, 0.0);
        panel.high = std::max(extent.high, 0.0);
        if (reading.isValue()) {
            const double steps = std::max(extent.high - extent.low, 1.0);
            if (extent.low > fromZero * steps)
                panel.low = extent.low - lead * steps;
            panel.high = std::max(extent.high, extent.low + 1.0);
        }
        span = std::max(span, panel.high - panel.low);
    }
    if (!reading.isValue()) {
        double low = 0.0, high = 0.0;
        for (const WaterfallPanel &panel : waterfall.panels) {
            low = std::min(low, panel.low);
            high = std::max(high, panel.high);
        }
        for (WaterfallPanel &panel : waterfall.panels) {
            panel.low = low;
            panel.high = high > low ? high : low + 1.0;
        }
        return;
    }
    for (WaterfallPanel &panel : waterfall.panels) { // the others sit in the middle of their scale
        const double spare = (span - (panel.high - panel.low)) / 2.0;
        panel.low = panel.low > 0.0 ? std::max(0.0, panel.low - spare) : panel.low;
        panel.high = panel.low + span;
    }
}

Waterfall waterfallOf(const AttributionReading &reading, const Assessment &current, const Assessment &reference,
                      const Order &order, const Wording &wording)
{
    const Study &study = reading.study();
    const Options &options = reading.options();
    const std::vector<ChangeEffect> &effects = reading.attribution().effects;
    const std::vector<int> rows = rowsOf(reading, order);
    const bool isShare = options.effect == Options::Effect::Share;

    Waterfall waterfall;
    waterfall.signedValues = !reading.isValue();
    waterfall.computedName = wording.translate("charts", "Filled: computed economic effect");
    if (reading.isValue())
        waterfall.statedName = wording.translate("charts", "Hollow: stated political value");
    int lastGroup = 0;
    for (std::size_t place = 0; place < rows.size(); ++place) {
        WaterfallRow row;
        row.group = lastGroup;
        if (rows[place] == endRow) {
            const bool isStart = place == 0;
            row.kind = isStart ? WaterfallRow::Kind::Start : WaterfallRow::Kind::End;
            const Assessment &state = isStart ? reference : current;
            row.label = scenarioName(study, state, options.reference, wording);
            row.group = isStart ? -1 : lastGroup + 1;
        } else if (rows[place] == gatheredRow) {
            const auto count = static_cast<int>(order.gathered.size());
            row.label = wording.translate("charts", "%n smaller change(s)", nullptr, count);
        } else if (rows[place] == togetherRow) {
            row.label = wording.translate("charts", "What they do together");
            row.group = First + 1;
        } else {
            const Change &change = effects[at(rows[place])].change;
            row.label = changeLabel(study, change, current.date, wording);
            row.group = options.order == Options::Order::Size ? 0 : giverOf(study, change);
        }
        row.spoken = inSentence(row.label);
        lastGroup = std::max(lastGroup, row.group);
        waterfall.rows.push_back(std::move(row));
    }
    for (int party = 0; party < reading.parties(); ++party) {
        WaterfallPanel panel;
        panel.name = regionName(study, party, wording);
        panel.colourRole = party;
        const double start = reading.isValue() ? reference.values[at(party)].value : 0.0;
        double sum = start;
        for (std::size_t place = 0; place < rows.size(); ++place) {
            const int row = rows[place];
            WaterfallStep step;
            double mark = nothing;
            std::optional<Range> range;
            if (row == endRow) {
                step.computed = place == 0 ? start : start + reading.total(party);
            } else if (row == togetherRow) {
                step.computed = start + reading.total(party) - sum;
            } else {
                for (const int effect : row == gatheredRow ? order.gathered : std::vector<int>{row}) {
                    const WaterfallStep part = reading.step(effects[at(effect)], party, options.effect);
                    step.computed += part.computed;
                    step.stated += part.stated;
                }
                if (row >= 0 && !isShare)
                    mark = reading.step(effects[at(row)], party, Options::Effect::Share).total();
                if (row >= 0 && isShare) {
                    if (const auto error = reading.standardError(effects[at(row)], party)) {
                        const double end = sum + step.total();
                        range = Range{end - *error, end + *error};
                    }
                }
            }
            const bool isEnd = row == endRow;
            sum = isEnd ? step.computed : sum + step.total();
            const bool isSigned = !isEnd || !reading.isValue();
            panel.labels << attributionFigure(options, isEnd ? step.computed : step.total(),
                                              isSigned ? words::Sign::Always : words::Sign::WhenNegative, wording);
            panel.steps.push_back(step);
            panel.marks.push_back(mark);
            panel.ranges.push_back(range);
        }
        if (isShare)
            panel.marks.clear();
        if (!isShare || reading.attribution().isExact)
            panel.ranges.clear();
        waterfall.panels.push_back(std::move(panel));
    }
    setScales(reading, waterfall);
    return waterfall;
}

QString spokenWaterfall(const ChartSpec &spec, const Wording &wording)
{
    const auto &waterfall = std::get<Waterfall>(spec.body);
    QStringList sentences{spec.title + QLatin1Char('.'), spec.subtitle};
    for (const WaterfallPanel &panel : waterfall.panels) {
        QStringList figures;
        for (std::size_t row = 0; row < waterfall.rows.size(); ++row)
            figures << waterfall.rows[row].spoken + QLatin1Char(' ') + panel.labels[static_cast<qsizetype>(row)];
        sentences << say(QT_TRANSLATE_NOOP("charts", "%1: %2."), {panel.name, figures.join(QLatin1String("; "))},
                         wording);
    }
    return sentences.join(QLatin1Char(' '));
}

ChartSpec causesChart(const AttributionReading &reading, const Assessment &current, const Assessment &reference,
                      const Wording &wording)
{
    const Study &study = reading.study();
    const Options &options = reading.options();
    const double perUnit = perUsd(study, options.currency);
    ChartSpec spec;
    spec.locale = wording.locale();
    spec.unit = unitName(options, wording);
    spec.title = causesFinding(reading, current, reference, wording);
    spec.subtitle =
        sentenceCase(
            say(QT_TRANSLATE_NOOP("charts", "Change in net welfare of %1 against %2 by cause, all sectors, %3."),
                {scenarioInText(study, current, options.reference, wording),
                 scenarioInText(study, reference, options.reference, wording), spec.unit},
                wording)) +
        QLatin1Char(' ') + netCaution(wording) + QLatin1Char(' ') + componentsText(reading, wording);
    spec.source = sourceLine(study, options, wording);
    spec.table.headers << say(QT_TRANSLATE_NOOP("charts", "Cause, %1"), {spec.unit}, wording);
    Bars bars;
    for (const CauseWords &cause : welfareCauseWords())
        bars.rows.push_back({wording.translate(context, cause.name), wording.translate(context, cause.inText)});
    bars.rows.push_back({wording.translate("charts", "Net"), wording.translate("charts", "net"), 1});
    for (const BarRow &row : bars.rows)
        spec.table.rows.push_back({row.label, {}, row.group > 0});
    double low = 0.0, high = 0.0;
    for (int party = 0; party < reading.parties(); ++party) {
        BarPanel panel;
        panel.name = regionName(study, party, wording);
        panel.colourRole = party;
        spec.table.headers << panel.name;
        for (const double value : causeAmounts(reading.attribution().causes[at(party)]))
            panel.values.push_back(perUnit * value);
        panel.values.push_back(std::accumulate(panel.values.begin(), panel.values.end(), 0.0));
        for (std::size_t row = 0; row < panel.values.size(); ++row) {
            panel.labels << attributionFigure(options, panel.values[row], words::Sign::Always, wording);
            spec.table.rows[row].values.push_back(panel.values[row]);
            low = std::min(low, panel.values[row]);
            high = std::max(high, panel.values[row]);
        }
        bars.panels.push_back(std::move(panel));
    }
    for (BarPanel &panel : bars.panels) {
        panel.low = low;
        panel.high = low == 0.0 && high == 0.0 ? 1.0 : high;
    }
    QStringList sentences{spec.title + QLatin1Char('.'), spec.subtitle};
    for (const BarPanel &panel : bars.panels) {
        QStringList figures;
        for (std::size_t row = 0; row < bars.rows.size(); ++row)
            figures << bars.rows[row].spoken + QLatin1Char(' ') + panel.labels[static_cast<qsizetype>(row)];
        sentences << say(QT_TRANSLATE_NOOP("charts", "%1: %2."), {panel.name, figures.join(QLatin1String("; "))},
                         wording);
    }
    spec.spoken = sentences.join(QLatin1Char(' '));
    spec.body = std::move(bars);
    return spec;
}

/// "Vehicles" stands under two themes: under the later one, a short name says too little.
bool needsTheme(const Study &study, const study::Irritant &irritant)
{
    const auto repeatsAnother = [&](const study::Irritant &twin) {
        return std::any_of(study.irritants.begin(), study.irritants.end(), [&](const study::Irritant &other) {
            return &other < &twin && !twin.shortTitle.isEmpty() && other.shortTitle == twin.shortTitle &&
                   !(other.theme == twin.theme);
        });
    };
    return !irritant.theme.isEmpty() &&
           std::any_of(study.irritants.begin(), study.irritants.end(), [&](const study::Irritant &twin) {
               return twin.theme == irritant.theme && repeatsAnother(twin);
           });
}

/// French lowers the first letter; English cannot know whether it belongs to a name ("Canadian counter-tariffs").
QString themeInText(const study::Irritant &irritant, const Wording &wording)
{
    const QString &theme = irritant.theme.in(wording.language());
    return wording.language() == words::Language::French ? inSentence(theme) : theme;
}

/// By cause it is always net welfare of all sectors.
Options normalized(Options options)
{
    if (options.byCause) {
        options.indicator = Indicator::Welfare;
        options.scope = {};
        options.effect = Options::Effect::Share;
    }
    return options;
}

} // namespace

double AttributionReading::perUnit(const Study &study, const QString &currency)
{
    return perUsd(study, currency);
}

WaterfallStep AttributionReading::step(const ChangeEffect &effect, int party, Options::Effect kind) const
{
    if (isValue()) {
        const analysis::ValueEffect &value = effect.values[at(party)];
        const double whole = kind == Options::Effect::Share   ? value.shapley
                             : kind == Options::Effect::Alone ? value.alone
                                                              : value.last;
        return {whole - value.political, value.political};
    }
    const study::OutcomeTable &table = kind == Options::Effect::Share   ? effect.shapley
                                       : kind == Options::Effect::Alone ? effect.alone
                                                                        : effect.last;
    return {m_perUnit * table.value(m_options.scope, party, *m_options.indicator), 0.0};
}

std::optional<double> AttributionReading::standardError(const ChangeEffect &effect, int party) const
{
    if (isValue())
        return effect.values[at(party)].standardError;
    if (effect.standardError.isEmpty())
        return std::nullopt;
    return m_perUnit * effect.standardError.value(m_options.scope, party, *m_options.indicator);
}

double AttributionReading::total(int party) const
{
    return isValue() ? m_attribution.totalValues[at(party)]
                     : m_perUnit * m_attribution.total.value(m_options.scope, party, *m_options.indicator);
}

double AttributionReading::least() const
{
    if (isValue())
        return 0.05;
    switch (study::unitOf(*m_options.indicator)) {
    case study::Unit::UsdMillion:
        return 1.0;
    case study::Unit::Persons:
        return 10.0;
    case study::Unit::Index:
        break;
    }
    return 0.005;
}

QString attributionFigure(const Options &options, double value, words::Sign sign, const Wording &wording)
{
    int decimals = 1;
    if (options.indicator) {
        const study::Unit unit = study::unitOf(*options.indicator);
        decimals = unit == study::Unit::Index ? 2 : unit == study::Unit::UsdMillion && std::abs(value) < 10.0 ? 1 : 0;
        if (std::abs(value) >= 1000.0)
            return words::significant(wording, value, 3, sign);
    }
    const QString text = words::number(wording, value, decimals, sign);
    return text == words::number(wording, 0.0, decimals) ? words::number(wording, 0.0, 0) : text;
}

AttributionOptions attributionOptions(const Study &study, const study::View &view)
{
    Options options;
    options.indicator = study::indicatorFromCode(view.indicator);
    if (options.indicator)
        options.scope = study::scopeFromCode(study, view.scope).value_or(Scope());
    options.byCause = view.chart == QLatin1String("causes");
    if (view.chart == QLatin1String("size"))
        options.order = Options::Order::Size;
    if (view.shown == QLatin1String("alone"))
        options.effect = Options::Effect::Alone;
    else if (view.shown == QLatin1String("last"))
        options.effect = Options::Effect::Last;
    for (const study::Currency &known : study.currencies) {
        if (known.code == view.currency)
            options.currency = view.currency;
    }
    return normalized(options);
}

study::View attributionView(const Study &study, const Options &options)
{
    study::View view;
    view.place = QStringLiteral("why");
    view.chart = options.byCause                         ? QStringLiteral("causes")
                 : options.order == Options::Order::Size ? QStringLiteral("size")
                                                         : QStringLiteral("giver");
    view.indicator = options.indicator ? study::indicatorCode(*options.indicator) : QStringLiteral("value");
    if (options.indicator)
        view.scope = study::scopeCode(study, options.scope);
    view.shown = options.effect == Options::Effect::Share   ? QStringLiteral("share")
                 : options.effect == Options::Effect::Alone ? QStringLiteral("alone")
                                                            : QStringLiteral("last");
    view.currency = options.currency;
    return view;
}

QString changeName(const Study &study, const Change &change, const Wording &wording)
{
    if (change.kind == Change::Kind::Date)
        return wording.translate("charts", "Change of date");
    if (change.kind == Change::Kind::RentShare) {
        const study::RentShare &share = change.rentShare;
        const auto region = [&](int index) {
            const study::Region &facts = study.regions[at(index)];
            return facts.shortName.isEmpty() ? facts.code : facts.shortName.in(wording.language());
        };
        return say(QT_TRANSLATE_NOOP("charts", "Quota rent, %1, %2 to %3"),
                   {inSentence(study.sectors[at(share.sector)].name.in(wording.language())), region(share.exporter),
                    region(share.importer)},
                   wording);
    }
    const study::Irritant &irritant = study.irritants[at(change.irritant)];
    const QString &name = shortOr(irritant.shortTitle, irritant.title, wording);
    return needsTheme(study, irritant)
               ? say(QT_TRANSLATE_NOOP("charts", "%1 (%2)"), {name, themeInText(irritant, wording)}, wording)
               : name;
}

QString changeInText(const Study &study, const Change &change, const Wording &wording)
{
    if (change.kind == Change::Kind::Position) {
        const study::Irritant &irritant = study.irritants[at(change.irritant)];
        if (needsTheme(study, irritant))
            return themeInText(irritant, wording);
    }
    return inSentence(changeName(study, change, wording));
}

QString changeLabel(const Study &study, const Change &change, const QDate &date, const Wording &wording)
{
    if (change.kind == Change::Kind::Date)
        return say(QT_TRANSLATE_NOOP("charts", "Date: %1"), {words::longDate(wording, date)}, wording);
    if (change.kind == Change::Kind::RentShare)
        return changeName(study, change, wording);
    const study::Irritant &irritant = study.irritants[at(change.irritant)];
    const study::Position &position = irritant.positions[at(change.to)];
    QString chosen = inSentence(shortOr(position.shortTitle, position.title, wording));
    if (change.custom) {
        const auto percent = study::headlinePercent(study, *change.custom);
        chosen = percent ? say(QT_TRANSLATE_NOOP("charts", "duty of %1"), {words::percent(wording, *percent / 100.0)},
                               wording)
                         : say(QT_TRANSLATE_NOOP("charts", "near “%1”"), {chosen}, wording);
    }
    return say(QT_TRANSLATE_NOOP("charts", "%1: %2"), {changeName(study, change, wording), chosen}, wording);
}

std::vector<int> attributionRows(const Study &study, const Attribution &attribution, const Options &asked)
{
    const Options options = normalized(asked);
    const AttributionReading reading(study, attribution, options);
    std::vector<int> rows = rowsOf(reading, orderOf(reading));
    for (int &row : rows)
        row = std::max(row, -1);
    return rows;
}

ChartSpec attributionChart(const Study &study, const Attribution &attribution, const Assessment &current,
                           const Assessment &reference, const Options &asked, const Wording &wording)
{
    const Options options = normalized(asked);
    const AttributionReading reading(study, attribution, options);
    if (options.byCause)
        return causesChart(reading, current, reference, wording);
    const Order order = orderOf(reading);
    ChartSpec spec;
    spec.locale = wording.locale();
    spec.unit = unitName(options, wording);
    spec.title = attributionFinding(reading, current, reference, wording);
    spec.subtitle = subtitle(reading, current, reference, order, wording);
    if (options.indicator == Indicator::Welfare)
        spec.subtitle += QLatin1Char(' ') + netCaution(wording) + QLatin1Char(' ') + componentsText(reading, wording);
    spec.source = sourceLine(study, options, wording);
    spec.table = twinTable(reading, current, reference, wording);
    spec.body = waterfallOf(reading, current, reference, order, wording);
    spec.spoken = spokenWaterfall(spec, wording);
    return spec;
}

} // namespace charts
