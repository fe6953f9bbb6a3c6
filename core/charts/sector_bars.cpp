// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/sector_bars.h"

#include "charts/measure_words.h"
#include "charts/range_words.h"
#include "charts/sector_finding.h"
#include "words/numbers.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace charts {

using study::Assessment;
using study::Indicator;
using study::Scope;
using study::Study;
using words::Sentence;
using words::Wording;

namespace {

constexpr const char *context = "charts";
constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

QString say(const char *source, const QVariantList &arguments, const Wording &wording)
{
    return Sentence{context, source, arguments}.in(wording);
}

/// Reads one indicator of the two assessments in the unit the chart speaks.
class Reader
{
public:
    Reader(const Study &study, const Assessment &reference, const SectorBarsOptions &options)
        : m_reference(reference)
        , m_indicator(options.indicator)
        , m_shown(shownAs(options))
        , m_perUnit(study::unitOf(options.indicator) == study::Unit::UsdMillion ? perUsd(study, options.currency) : 1.0)
    {
    }

    double level(const Assessment &of, const Scope &scope, int party) const
    {
        return m_perUnit * of.outcomes.value(scope, party, m_indicator);
    }
    double change(const Assessment &of, const Scope &scope, int party) const
    {
        return level(of, scope, party) - level(m_reference, scope, party);
    }
    double percentChange(const Assessment &of, const Scope &scope, int party) const
    {
        const double from = level(m_reference, scope, party);
        const double to = level(of, scope, party);
        if (from == 0.0)
            return to == 0.0 ? 0.0 : nothing;
        return 100.0 * (to - from) / from;
    }
    double shown(const Assessment &of, const Scope &scope, int party) const
    {
        switch (m_shown) {
        case Shown::Change:
            return change(of, scope, party);
        case Shown::PercentChange:
            return percentChange(of, scope, party);
        case Shown::Level:
            break;
        }
        return level(of, scope, party);
    }
    Range changeRangeInUnit(const analysis::UncertaintyResult &uncertainty, const Scope &scope, int party) const
    {
        const Range found = changeRange(&uncertainty, scope, party, m_indicator).value_or(Range{nothing, nothing});
        return {m_perUnit * found.low, m_perUnit * found.high};
    }
    /// The range of what is shown; none round a level, as draws are of changes.
    std::optional<Range> range(const analysis::UncertaintyResult *uncertainty, const Scope &scope, int party) const
    {
        const std::optional<Range> found =
            m_shown == Shown::Level ? std::nullopt : changeRange(uncertainty, scope, party, m_indicator);
        if (!found)
            return std::nullopt;
        const double from = level(m_reference, scope, party);
        const double factor = m_shown == Shown::PercentChange ? 100.0 * m_perUnit / from : m_perUnit;
        if (!std::isfinite(factor) || (found->low == 0.0 && found->high == 0.0))
            return std::nullopt;
        return Range{factor * found->low, factor * found->high};
    }

private:
    const Assessment &m_reference;
    Indicator m_indicator;
    Shown m_shown;
    double m_perUnit;
};

QString unitName(const SectorBarsOptions &options, const Wording &wording)
{
    return charts::unitName(options.indicator, shownAs(options) == Shown::PercentChange, options.currency, wording);
}

QString subtitle(const Study &study, const Assessment &reference, const SectorBarsOptions &options, bool ticks,
                 bool brokenOff, const analysis::UncertaintyResult *bands, const Wording &wording)
{
    const QString measure = indicatorInText(options.indicator, wording);
    const QString against = scenarioInText(study, reference, options.reference, wording);
    const QString unit = unitName(options, wording);
    QString text;
    if (shownAs(options) == Shown::Level && study::isChangeFromBaseline(options.indicator))
        text = say(QT_TRANSLATE_NOOP("charts", "%1, change from %2, %3."),
                   {indicatorName(options.indicator, wording), QString::number(study.baselineYear), unit}, wording);
    else if (shownAs(options) == Shown::Level)
        text = say(QT_TRANSLATE_NOOP("charts", "%1, %2."), {indicatorName(options.indicator, wording), unit}, wording);
    else if (options.indicator == Indicator::Employment && shownAs(options) == Shown::Change)
        text = say(QT_TRANSLATE_NOOP("charts", "Change in %1 against %2."), {measure, against}, wording);
    else
        text = say(QT_TRANSLATE_NOOP("charts", "Change in %1 against %2, %3."), {measure, against, unit}, wording);
    if (bands)
        text += QLatin1Char(' ') + bandSentence(*bands, wording);
    if (ticks)
        text += QLatin1Char(' ') + wording.translate("charts", "Tick: the package before.");
    if (brokenOff)
        text += QLatin1Char(' ') + wording.translate("charts", "Slash: the bar runs off the scale.");
    return text;
}

QString sourceLine(const Study &study, const SectorBarsOptions &options, const ChartSpec &spec, const Wording &wording)
{
    const bool inMoney =
        study::unitOf(options.indicator) == study::Unit::UsdMillion && shownAs(options) != Shown::PercentChange;
    QString text = charts::sourceLine(study, inMoney ? options.currency : QString(), wording);
    for (const BarRow &row : spec.bars().rows) {
        if (row.weak)
            text += QLatin1Char(' ') + say(QT_TRANSLATE_NOOP("charts", "%1: read as a sign."), {row.label}, wording);
    }
    if (options.indicator == Indicator::Welfare)
        text +=
            QLatin1Char(' ') +
            wording.translate("charts", "Net of consumers, producers, treasury and rents: its sign is not certain.");
    return text;
}

QString spokenSummary(const ChartSpec &spec, const Wording &wording)
{
    QStringList sentences{spec.title + QLatin1Char('.'), spec.subtitle};
    for (const BarPanel &panel : spec.bars().panels) {
        QStringList moved;
        QStringList still;
        for (std::size_t row = 0; row < spec.bars().rows.size(); ++row) {
            const QString label = panel.labels.at(static_cast<qsizetype>(row));
            const QString range = panel.rangeLabels.value(static_cast<qsizetype>(row));
            if (label == words::number(wording, 0.0, 0))
                still << spec.bars().rows[row].spoken;
            else if (range.isEmpty())
                moved << spec.bars().rows[row].spoken + QLatin1Char(' ') + label;
            else
                moved << say(QT_TRANSLATE_NOOP("charts", "%1 %2 (%3)"), {spec.bars().rows[row].spoken, label, range},
                             wording);
        }
        if (moved.isEmpty()) {
            sentences << say(QT_TRANSLATE_NOOP("charts", "%1: no change."), {panel.name}, wording);
            continue;
        }
        const QString figures = moved.join(QLatin1String("; "));
        sentences << (still.isEmpty() ? say(QT_TRANSLATE_NOOP("charts", "%1: %2."), {panel.name, figures}, wording)
                                      : say(QT_TRANSLATE_NOOP("charts", "%1: %2; none in %3."),
                                            {panel.name, figures, list(still, wording)}, wording));
    }
    return sentences.join(QLatin1Char(' '));
}

Table twinTable(const Study &study, const Assessment &current, const Assessment &reference, const Assessment *before,
                const analysis::UncertaintyResult *uncertainty, const SectorBarsOptions &options,
                const Wording &wording)
{
    const Reader reader(study, reference, options);
    const bool hasPercent = !study::isChangeFromBaseline(options.indicator);
    SectorBarsOptions inUnit = options;
    inUnit.shown = Shown::Level;
    const bool index = study::unitOf(options.indicator) == study::Unit::Index;
    const QString unit =
        index ? say(QT_TRANSLATE_NOOP("charts", "index, %1 = 100"), {QString::number(study.baselineYear)}, wording)
              : unitName(inUnit, wording);
    const int parties = static_cast<int>(study.parties.size());

    Table table;
    table.headers << say(QT_TRANSLATE_NOOP("charts", "%1, %2"), {indicatorName(options.indicator, wording), unit},
                         wording);
    table.titles << indicatorName(options.indicator, wording) + QLatin1Char('\n') + unit;
    for (int party = 0; party < parties; ++party) {
        const QString name = regionName(study, party, wording);
        const auto addHeader = [&](const QString &what) {
            table.headers << say(QT_TRANSLATE_NOOP("charts", "%1: %2"), {name, what}, wording);
            table.titles << name + QLatin1Char('\n') + what;
        };
        addHeader(scenarioName(study, reference, options.reference, wording));
        addHeader(scenarioName(study, current, options.reference, wording));
        addHeader(wording.translate("charts", "change"));
        if (hasPercent)
            addHeader(wording.translate("charts", "change, percent"));
        if (uncertainty) {
            addHeader(wording.translate("charts", "change, 5th percentile"));
            addHeader(wording.translate("charts", "change, 95th percentile"));
        }
        if (before)
            addHeader(wording.translate("charts", "package before"));
    }
    for (const Scope &scope : study::allScopes(study)) {
        Table::Row row;
        row.total = scope.kind != Scope::Kind::Sector;
        const auto place = static_cast<std::size_t>(scope.index);
        switch (scope.kind) {
        case Scope::Kind::Sector:
            row.label = study.sectors.at(place).name.in(wording.language());
            break;
        case Scope::Kind::Group:
            row.label = say(QT_TRANSLATE_NOOP("charts", "Group: %1"),
                            {study.groups.at(place).name.in(wording.language())}, wording);
            break;
        case Scope::Kind::All:
            row.label = wording.translate("charts", "All sectors");
            break;
        }
        for (int party = 0; party < parties; ++party) {
            row.values.push_back(reader.level(reference, scope, party));
            row.values.push_back(reader.level(current, scope, party));
            row.values.push_back(reader.change(current, scope, party));
            if (hasPercent)
                row.values.push_back(reader.percentChange(current, scope, party));
            if (uncertainty) {
                const Range range = reader.changeRangeInUnit(*uncertainty, scope, party);
                row.values.push_back(range.low);
                row.values.push_back(range.high);
            }
            if (before)
                row.values.push_back(reader.level(*before, scope, party));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// A weak row is broken off where its bar would squeeze the others; alone on the chart it may fill it.
void breakOffWeakRow(Bars &bars)
{
    for (std::size_t weak = 0; weak < bars.rows.size(); ++weak) {
        if (!bars.rows[weak].weak)
            continue;
        double own = 0.0;
        double others = 0.0;
        for (const BarPanel &panel : bars.panels) {
            for (std::size_t row = 0; row < panel.values.size(); ++row) {
                double &largest = row == weak ? own : others;
                for (const double value : {panel.values[row], panel.before.empty() ? 0.0 : panel.before[row]}) {
                    if (std::isfinite(value))
                        largest = std::max(largest, std::abs(value));
                }
            }
        }
        constexpr double squeezes = 1.5;
        bars.rows[weak].brokenOff = others >= 0.5 && own > squeezes * others;
    }
}

void setScales(Bars &bars)
{
    // A bar broken off runs a little further than the longest whole one, on its own side.
    const auto makeRoom = [&](BarPanel &panel) {
        const double extent = std::max(-panel.low, panel.high);
        for (std::size_t row = 0; row < bars.rows.size(); ++row) {
            if (bars.rows[row].brokenOff && panel.values[row] > panel.high)
                panel.high = std::max(1.12 * panel.high, 0.3 * extent);
            else if (bars.rows[row].brokenOff && panel.values[row] < panel.low)
                panel.low = std::min(1.12 * panel.low, -0.3 * extent);
        }
    };
    double low = 0.0;
    double high = 0.0;
    for (BarPanel &panel : bars.panels) {
        panel.low = panel.high = 0.0;
        const auto include = [&](double value) {
            if (std::isfinite(value)) {
                panel.low = std::min(panel.low, value);
                panel.high = std::max(panel.high, value);
            }
        };
        for (std::size_t row = 0; row < bars.rows.size(); ++row) {
            if (bars.rows[row].brokenOff)
                continue;
            include(panel.values[row]);
            if (!panel.before.empty())
                include(panel.before[row]);
            if (!panel.ranges.empty() && panel.ranges[row]) {
                include(panel.ranges[row]->low);
                include(panel.ranges[row]->high);
            }
        }
        if (!bars.sharedScale)
            makeRoom(panel);
        low = std::min(low, panel.low);
        high = std::max(high, panel.high);
    }
    if (bars.sharedScale) {
        for (BarPanel &panel : bars.panels) {
            panel.low = low;
            panel.high = high;
            makeRoom(panel);
        }
        for (const BarPanel &panel : bars.panels) {
            low = std::min(low, panel.low);
            high = std::max(high, panel.high);
        }
    }
    for (BarPanel &panel : bars.panels) {
        if (bars.sharedScale) {
            panel.low = low;
            panel.high = high;
        }
        if (panel.low == 0.0 && panel.high == 0.0)
            panel.high = 1.0; // an empty scale is still a scale
    }
}

} // namespace

std::vector<Shown> shownChoices(Indicator indicator)
{
    if (study::unitOf(indicator) == study::Unit::Index)
        return {Shown::PercentChange};
    if (study::isChangeFromBaseline(indicator))
        return {Shown::Change, Shown::Level};
    return {Shown::Change, Shown::PercentChange, Shown::Level};
}

Shown shownAs(const SectorBarsOptions &options)
{
    const std::vector<Shown> choices = shownChoices(options.indicator);
    return std::find(choices.begin(), choices.end(), options.shown) != choices.end() ? options.shown : choices.front();
}

std::optional<int> dwarfingSector(const Study &study)
{
    std::vector<double> output(study.sectors.size(), 0.0);
    for (const study::Supply &supply : study.supplies) {
        const bool ofParty = std::any_of(study.parties.begin(), study.parties.end(),
                                         [&](const study::Party &party) { return party.region == supply.region; });
        if (ofParty)
            output.at(static_cast<std::size_t>(supply.sector)) += supply.output;
    }
    if (output.size() < 3)
        return std::nullopt;
    const auto largest = std::max_element(output.begin(), output.end());
    double next = 0.0;
    for (auto it = output.begin(); it != output.end(); ++it) {
        if (it != largest)
            next = std::max(next, *it);
    }
    constexpr double dwarfs = 3.0;
    if (next > 0.0 && *largest > dwarfs * next)
        return static_cast<int>(largest - output.begin());
    return std::nullopt;
}

ChartSpec sectorBars(const Study &study, const Assessment &current, const Assessment &reference,
                     const Assessment *before, const SectorBarsOptions &options, const Wording &wording,
                     const analysis::UncertaintyResult *uncertainty)
{
    if (uncertainty && uncertainty->change.isEmpty())
        uncertainty = nullptr; // no draw yet
    const Reader reader(study, reference, options);
    const Shown shown = shownAs(options);
    const int dwarfing = shown == Shown::PercentChange ? -1 : dwarfingSector(study).value_or(-1);
    const int sectors = static_cast<int>(study.sectors.size());

    ChartSpec spec;
    spec.locale = wording.locale();
    spec.unit = unitName(options, wording);
    spec.bars().sharedScale = options.sharedScale;
    spec.bars().signedValues = shown != Shown::Level || study::isChangeFromBaseline(options.indicator);
    for (int sector = 0; sector < sectors; ++sector) {
        const study::Sector &facts = study.sectors[static_cast<std::size_t>(sector)];
        const QString &name = facts.name.in(wording.language());
        spec.bars().rows.push_back({name, inSentence(name), facts.group, sector == dwarfing, false});
    }
    bool moved = false;
    const analysis::UncertaintyResult *ranges = shown == Shown::Level ? nullptr : uncertainty;
    for (int party = 0; party < static_cast<int>(study.parties.size()); ++party) {
        BarPanel panel;
        panel.name = regionName(study, party, wording);
        panel.colourRole = party;
        for (int sector = 0; sector < sectors; ++sector) {
            const Scope scope{Scope::Kind::Sector, sector};
            panel.values.push_back(reader.shown(current, scope, party));
            if (ranges)
                panel.ranges.push_back(reader.range(ranges, scope, party));
            if (before) {
                panel.before.push_back(reader.shown(*before, scope, party));
                moved = moved || std::abs(panel.before.back() - panel.values.back()) >
                                     1e-9 * (1.0 + std::abs(panel.values.back()));
            }
        }
        spec.bars().panels.push_back(std::move(panel));
    }
    if (!moved) {
        for (BarPanel &panel : spec.bars().panels)
            panel.before.clear(); // a tick on every bar's end would say nothing
    }
    breakOffWeakRow(spec.bars());
    setScales(spec.bars());

    double largest = 0.0;
    for (const BarPanel &panel : spec.bars().panels)
        largest = std::max({largest, -panel.low, panel.high});
    const int decimals = decimalsFor(largest, study::unitOf(options.indicator), shown == Shown::PercentChange);
    const words::Sign sign = spec.bars().signedValues ? words::Sign::Always : words::Sign::WhenNegative;
    for (BarPanel &panel : spec.bars().panels) {
        for (const double value : panel.values) {
            const QString text = figure(value, decimals, sign, wording);
            const bool zero = std::isfinite(value) && text == words::number(wording, 0.0, decimals);
            panel.labels << (zero ? words::number(wording, 0.0, 0) : text);
        }
        for (const std::optional<Range> &range : panel.ranges)
            panel.rangeLabels << (range ? rangeText(figure(range->low, decimals, sign, wording),
                                                    figure(range->high, decimals, sign, wording), wording)
                                        : QString());
    }
    const bool brokenOff = std::any_of(spec.bars().panels.begin(), spec.bars().panels.end(), [](const BarPanel &panel) {
        return std::any_of(panel.values.begin(), panel.values.end(),
                           [&](double value) { return panel.runsOff(value); });
    });
    spec.title = sectorFinding(study, current, reference, options, wording, ranges);
    spec.subtitle = subtitle(study, reference, options, moved, brokenOff, ranges, wording);
    if (options.indicator == Indicator::Welfare) {
        if (!ranges)
            spec.subtitle += QLatin1Char(' ') + netCaution(wording);
        for (int party = 0; party < static_cast<int>(study.parties.size()); ++party)
            spec.subtitle += QLatin1Char(' ') + welfareParts(study, current, reference, Scope{}, party,
                                                             options.currency, wording);
    }
    spec.source = sourceLine(study, options, spec, wording);
    spec.table = twinTable(study, current, reference, before, uncertainty, options, wording);
    spec.spoken = spokenSummary(spec, wording);
    return spec;
}

} // namespace charts
