// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scorecard_bars.h"

#include "charts/deal_advice.h"
#include "charts/measure_words.h"
#include "charts/range_words.h"
#include "words/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace charts {

using study::Assessment;
using study::Indicator;
using study::Study;
using words::Sentence;
using words::Wording;

namespace {

constexpr std::array components{Indicator::ConsumerSurplus, Indicator::ProducerSurplus, Indicator::DutyRevenue,
                                Indicator::QuotaRent};

QString say(const char *source, const QVariantList &arguments, const Wording &wording)
{
    return Sentence{"charts", source, arguments}.in(wording);
}

QString verdict(const Study &study, const Assessment &current, const QString &reference, const Wording &wording)
{
    const QString package = sentenceCase(scenarioInText(study, current, reference, wording));
    if (!current.brokenRules.empty())
        return say(QT_TRANSLATE_NOOP("charts", "%1 breaks a rule, so it is no possible deal"), {package}, wording);
    QStringList above, below, clear;
    for (std::size_t party = 0; party < current.values.size(); ++party) {
        const study::PartyValue &value = current.values[party];
        const QString name = regionInText(study, static_cast<int>(party), wording);
        const QString distance = pointsInText(value.value - value.reservation, wording);
        clear << say(QT_TRANSLATE_NOOP("charts", "%1 by %2"), {name, distance}, wording);
        (value.clearsWalkAway() ? above : below)
            << (value.clearsWalkAway()
                    ? say(QT_TRANSLATE_NOOP("charts", "%1 clears its walk-away by %2"), {name, distance}, wording)
                    : say(QT_TRANSLATE_NOOP("charts", "%1 is %2 short of its walk-away"), {name, distance}, wording));
    }
    if (below.isEmpty())
        return say(QT_TRANSLATE_NOOP("charts", "%1 clears both walk-aways: %2"), {package, list(clear, wording)}, wording);
    return say(QT_TRANSLATE_NOOP("charts", "%1: %2"), {package, list(below + above, wording)}, wording);
}

} // namespace

ChartSpec scorecardBars(const Study &study, const Assessment &current, const Assessment &reference,
                        const QString &currency, const QString &referenceCode, const Wording &wording,
                        const analysis::UncertaintyResult *uncertainty)
{
    if (uncertainty && uncertainty->change.isEmpty())
        uncertainty = nullptr; // no draw yet
    const double rate = perUsd(study, currency);
    const auto change = [&](int party, Indicator indicator) {
        return rate * (current.outcomes.value({}, party, indicator) - reference.outcomes.value({}, party, indicator));
    };
    const auto rangeOf = [&](int party, Indicator indicator) -> std::optional<Range> {
        const std::optional<Range> found = changeRange(uncertainty, {}, party, indicator);
        if (!found || (found->low == 0.0 && found->high == 0.0))
            return std::nullopt;
        return Range{rate * found->low, rate * found->high};
    };
    const auto written = [&](const Range &range) {
        return rangeText(words::significant(wording, range.low, 3, words::Sign::Always),
                         words::significant(wording, range.high, 3, words::Sign::Always), wording);
    };
    ChartSpec spec;
    spec.locale = wording.locale();
    spec.unit = say(QT_TRANSLATE_NOOP("charts", "%1 million a year"), {currencyName(currency, wording)}, wording);
    spec.title = verdict(study, current, referenceCode, wording);
    const QString against = scenarioInText(study, reference, referenceCode, wording);
    if (uncertainty) {
        QStringList nets;
        for (int party = 0; party < static_cast<int>(study.parties.size()); ++party) {
            const std::optional<Range> net = rangeOf(party, Indicator::Welfare);
            const QString figures = net ? written(*net) : words::number(wording, 0.0, 0);
            nets << (net && spansZero(*net)
                         ? say(QT_TRANSLATE_NOOP("charts", "%1 %2, sign not certain"), {regionName(study, party, wording), figures}, wording)
                         : regionName(study, party, wording) + QLatin1Char(' ') + figures);
        }
        spec.subtitle = say(QT_TRANSLATE_NOOP("charts", "Who gains and who loses against %1, %2. %3 Range of their net: %4."),
                            {against, spec.unit, bandSentence(*uncertainty, wording), nets.join(QLatin1String("; "))}, wording);
    } else {
        spec.subtitle =
            say(QT_TRANSLATE_NOOP("charts", "Who gains and who loses against %1, %2. The sign of their net is not certain."),
                {against, spec.unit}, wording);
    }
    spec.source = sourceLine(study, currency, wording);
    if (study::hasIllustrativeValues(study))
        spec.source += QLatin1Char(' ') + wording.translate("charts", "Illustrative preferences.");

    Bars bars;
    for (const Indicator indicator : components)
        bars.rows.push_back({indicatorName(indicator, wording), indicatorInText(indicator, wording), 0, false, false});
    double low = 0.0, high = 0.0;
    QStringList sentences{spec.title + QLatin1Char('.'), spec.subtitle};
    spec.table.headers << say(QT_TRANSLATE_NOOP("charts", "Change, %1"), {spec.unit}, wording);
    for (int party = 0; party < static_cast<int>(study.parties.size()); ++party) {
        BarPanel panel;
        panel.name = regionName(study, party, wording);
        panel.colourRole = party;
        QStringList spoken;
        for (const Indicator indicator : components) {
            panel.values.push_back(change(party, indicator));
            panel.labels << words::significant(wording, panel.values.back(), 3, words::Sign::Always);
            low = std::min(low, panel.values.back());
            high = std::max(high, panel.values.back());
            QString said = indicatorInText(indicator, wording) + QLatin1Char(' ') + panel.labels.back();
            if (uncertainty) {
                const std::optional<Range> range = rangeOf(party, indicator);
                panel.ranges.push_back(range);
                panel.rangeLabels << (range ? written(*range) : QString());
                if (range) {
                    low = std::min(low, range->low);
                    high = std::max(high, range->high);
                    said = say(QT_TRANSLATE_NOOP("charts", "%1 %2 (%3)"),
                               {indicatorInText(indicator, wording), panel.labels.back(), panel.rangeLabels.back()}, wording);
                }
            }
            spoken << said;
        }
        spec.table.headers << panel.name;
        if (uncertainty)
            spec.table.headers << say(QT_TRANSLATE_NOOP("charts", "%1: %2"), {panel.name, wording.translate("charts", "5th percentile")}, wording)
                               << say(QT_TRANSLATE_NOOP("charts", "%1: %2"), {panel.name, wording.translate("charts", "95th percentile")}, wording);
        sentences << say(QT_TRANSLATE_NOOP("charts", "%1: %2."), {panel.name, spoken.join(QLatin1String("; "))}, wording);
        bars.panels.push_back(std::move(panel));
    }
    for (BarPanel &panel : bars.panels) {
        panel.low = low;
        panel.high = low == 0.0 && high == 0.0 ? 1.0 : high;
    }
    const auto addRow = [&](Indicator indicator, bool total) {
        Table::Row row{indicatorName(indicator, wording), {}, total};
        for (int party = 0; party < static_cast<int>(study.parties.size()); ++party) {
            row.values.push_back(change(party, indicator));
            if (uncertainty) {
                const Range range = rangeOf(party, indicator).value_or(Range{});
                row.values.push_back(range.low);
                row.values.push_back(range.high);
            }
        }
        spec.table.rows.push_back(std::move(row));
    };
    for (const Indicator indicator : components)
        addRow(indicator, false);
    addRow(Indicator::Welfare, true);
    if (!uncertainty)
        spec.table.rows.back().label = wording.translate("charts", "Net, sign not certain");
    spec.spoken = sentences.join(QLatin1Char(' '));
    spec.body = std::move(bars);
    return spec;
}

} // namespace charts
