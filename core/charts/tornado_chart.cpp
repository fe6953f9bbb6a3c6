// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/tornado_chart.h"

#include "charts/measure_words.h"
#include "charts/range_words.h"

#include <algorithm>
#include <cmath>

namespace charts {

using analysis::UncertainParameter;
using study::Indicator;
using study::Scope;
using study::Study;
using words::Sentence;
using words::Wording;

namespace {

constexpr const char *context = "charts";

QString say(const char *source, const QVariantList &arguments, const Wording &wording)
{
    return Sentence{context, source, arguments}.in(wording);
}

/// What the chart is about, in the unit it speaks.
class Subject
{
public:
    Subject(const Study &study, const TornadoOptions &options, double largest, const Wording &wording)
        : m_study(study)
        , m_options(options)
        , m_wording(wording)
        , m_unit(study::unitOf(options.indicator))
        , m_factor(m_unit == study::Unit::UsdMillion ? perUsd(study, options.currency) : 1.0)
    {
        const double shown = m_factor * largest;
        m_decimals = m_unit == study::Unit::Persons || shown >= 100.0 ? 0 : shown >= 1.0 ? 1 : 2;
    }

    double factor() const { return m_factor; }
    /// On the chart: "+7,430".
    QString figure(double change) const
    {
        const double value = m_factor * change;
        if (std::abs(value) >= 1000.0)
            return words::significant(m_wording, value, 3, words::Sign::Always);
        return words::number(m_wording, value, m_decimals, words::Sign::Always);
    }
    /// In the title, rounder; the sign, where it is asked for, stands before all.
    QString amount(double change, words::Sign sign) const
    {
        const double value = m_factor * change;
        if (m_unit == study::Unit::UsdMillion) {
            const QString text = money(m_options.currency, std::abs(value), m_wording);
            const QString mark = value < 0.0 ? QString(QChar(0x2212)) : QStringLiteral("+");
            return sign == words::Sign::Always ? mark + text : text;
        }
        if (m_unit == study::Unit::Persons)
            return words::significant(m_wording, std::round(value), 2, sign);
        return words::number(m_wording, value, m_decimals, sign);
    }
    QString unit() const
    {
        switch (m_unit) {
        case study::Unit::UsdMillion:
            return say(QT_TRANSLATE_NOOP("charts", "%1 million a year"), {currencyName(m_options.currency, m_wording)},
                       m_wording);
        case study::Unit::Persons:
            return m_wording.translate("charts", "persons");
        case study::Unit::Index:
            break;
        }
        return say(QT_TRANSLATE_NOOP("charts", "index points, %1 = 100"), {QString::number(m_study.baselineYear)},
                   m_wording);
    }
    /// "jobs in Canada", "jobs in Canada (steel)".
    QString inText() const
    {
        const QString measure = indicatorOf(m_study, m_options.party, m_options.indicator, m_wording);
        const auto place = static_cast<std::size_t>(m_options.scope.index);
        const words::Language language = m_wording.language();
        if (m_options.scope.kind == Scope::Kind::All)
            return measure;
        const QString name = m_options.scope.kind == Scope::Kind::Group ? m_study.groups.at(place).name.in(language)
                                                                        : m_study.sectors.at(place).name.in(language);
        return say(QT_TRANSLATE_NOOP("charts", "%1 (%2)"), {measure, inSentence(name)}, m_wording);
    }

private:
    const Study &m_study;
    const TornadoOptions &m_options;
    const Wording &m_wording;
    study::Unit m_unit;
    double m_factor;
    int m_decimals = 0;
};

bool isSame(const study::Assessment &current, const study::Assessment &reference)
{
    return study::isSameChoice(current, reference) && current.outcomes == reference.outcomes;
}

QString withWhatMattersMost(const Study &study, const QString &found, const UncertainParameter &parameter,
                            const Wording &wording)
{
    const auto pattern = [&]() -> const char * {
        switch (parameter.kind) {
        case UncertainParameter::Kind::Substitution:
            return QT_TRANSLATE_NOOP("charts", "%1; the substitution between suppliers of %2 matters most");
        case UncertainParameter::Kind::FinalDemand:
            return QT_TRANSLATE_NOOP("charts", "%1; final demand for %2 matters most");
        case UncertainParameter::Kind::ResidualDemand:
            return QT_TRANSLATE_NOOP("charts", "%1; demand for %2 in third countries matters most");
        case UncertainParameter::Kind::Supply:
            return QT_TRANSLATE_NOOP("charts", "%1; the supply of %2 in %3 matters most");
        case UncertainParameter::Kind::Capacity:
            return QT_TRANSLATE_NOOP("charts", "%1; the capacity for %2 in %3 matters most");
        case UncertainParameter::Kind::Labour:
            break;
        }
        return QT_TRANSLATE_NOOP("charts", "%1; how jobs follow the output of %2 in %3 matters most");
    };
    QVariantList arguments{found, inSentence(scopeName(study, {Scope::Kind::Sector, parameter.sector}, wording))};
    if (parameter.region >= 0)
        arguments << inTextOf(study.regions.at(static_cast<std::size_t>(parameter.region)), wording);
    return say(pattern(), arguments, wording);
}

QString findingOf(const Study &study, const study::Assessment &current, const Subject &subject,
                  const std::optional<Range> &range, const analysis::Tornado &tornado, const TornadoOptions &options,
                  const Wording &wording)
{
    const QString scenario = sentenceCase(scenarioInText(study, current, options.reference, wording));
    const bool moves = !tornado.bars.empty() && tornado.bars.front().span() > 0.0;
    if (!moves && tornado.central == 0.0)
        return say(QT_TRANSLATE_NOOP("charts", "%1: no change at all in %2"), {scenario, subject.inText()}, wording);
    QString found;
    if (!range) {
        found = say(QT_TRANSLATE_NOOP("charts", "%1: %2 %3 at the central values"),
                    {scenario, subject.inText(), subject.amount(tornado.central, words::Sign::Always)}, wording);
        if (options.indicator == Indicator::Welfare)
            found = say(QT_TRANSLATE_NOOP("charts", "%1 (sign not certain)"), {found}, wording);
    } else if (spansZero(*range)) {
        found = say(QT_TRANSLATE_NOOP("charts", "%1: the sign of the change in %2 is not certain, %3 to %4"),
                    {scenario, subject.inText(), subject.amount(range->low, words::Sign::Always),
                     subject.amount(range->high, words::Sign::Always)},
                    wording);
    } else {
        const bool gain = range->high > 0.0;
        const double least = gain ? range->low : -range->high;
        const double most = gain ? range->high : -range->low;
        const QString from = subject.amount(least, words::Sign::WhenNegative);
        const QString to = subject.amount(most, words::Sign::WhenNegative);
        const bool jobs = options.indicator == Indicator::Employment && options.scope.kind == Scope::Kind::All;
        if (jobs)
            found = say(gain ? QT_TRANSLATE_NOOP("charts", "%1 brings %2 between %3 and %4 jobs")
                             : QT_TRANSLATE_NOOP("charts", "%1 costs %2 between %3 and %4 jobs"),
                        {scenario, regionInText(study, options.party, wording), from, to}, wording);
        else
            found = say(gain ? QT_TRANSLATE_NOOP("charts", "%1: %2 up by %3 to %4")
                             : QT_TRANSLATE_NOOP("charts", "%1: %2 down by %3 to %4"),
                        {scenario, subject.inText(), from, to}, wording);
    }
    if (!moves)
        return found;
    return withWhatMattersMost(study, found, tornado.bars.front().parameter, wording);
}

QString estimateRange(const study::Estimate &estimate, const Wording &wording)
{
    const auto figure = [&](double value) {
        return std::isfinite(value) ? wording.locale().toString(value, 'g', 3) : QString(QChar(0x221E));
    };
    return rangeText(figure(estimate.low.value_or(estimate.value)), figure(estimate.high.value_or(estimate.value)),
                     wording);
}

QString nestName(study::Nest nest, const Wording &wording)
{
    return nest == study::Nest::Nested ? wording.translate("charts", "two-level CES")
                                       : wording.translate("charts", "one-level CES");
}

Table twinTable(const Study &study, const analysis::Tornado &tornado, const std::optional<Range> &range,
                const Subject &subject, const Wording &wording)
{
    Table table;
    table.headers << say(QT_TRANSLATE_NOOP("charts", "Change in %1, %2"), {subject.inText(), subject.unit()}, wording)
                  << wording.translate("charts", "parameter at its low end")
                  << wording.translate("charts", "parameter at its high end")
                  << wording.translate("charts", "difference");
    const auto add = [&](const QString &label, double low, double high, bool total) {
        const double factor = subject.factor();
        table.rows.push_back({label, {factor * low, factor * high, factor * (high - low)}, total});
    };
    add(wording.translate("charts", "Central values"), tornado.central, tornado.central, true);
    if (range)
        add(wording.translate("charts", "All parameters together, 5th and 95th percentile"), range->low, range->high,
            true);
    for (const analysis::TornadoBar &bar : tornado.bars) {
        if (bar.span() > 0.0)
            add(analysis::parameterTitle(study, bar.parameter, wording) + QLatin1String(" (") +
                    parameterRange(study, bar.parameter, wording) + QLatin1Char(')'),
                bar.low, bar.high, false);
    }
    return table;
}

QuantileStrip stripOf(const analysis::UncertaintyResult &draws, const Subject &subject, const TornadoOptions &options,
                      const Wording &wording)
{
    const analysis::Quantiles band = draws.change.of(options.scope, options.party, options.indicator);
    const double factor = subject.factor();
    return {wording.translate("charts", "All parameters together"),
            say(QT_TRANSLATE_NOOP("charts", "5–95% of %1 draws; dark: the middle half"), {drawCount(draws, wording)},
                wording),
            factor * band.p05,
            factor * band.p25,
            factor * band.p50,
            factor * band.p75,
            factor * band.p95,
            subject.figure(band.p05),
            subject.figure(band.p95)};
}

} // namespace

QString parameterRange(const Study &study, const UncertainParameter &parameter, const Wording &wording)
{
    const study::Sector &sector = study.sectors.at(static_cast<std::size_t>(parameter.sector));
    const auto place = static_cast<std::size_t>(parameter.place);
    switch (parameter.kind) {
    case UncertainParameter::Kind::Substitution:
        return say(QT_TRANSLATE_NOOP("charts", "home %1, imports %2"),
                   {estimateRange(sector.sigmaDomesticImport, wording), estimateRange(sector.sigmaImports, wording)},
                   wording);
    case UncertainParameter::Kind::FinalDemand:
        return estimateRange(sector.eta, wording);
    case UncertainParameter::Kind::ResidualDemand:
        return estimateRange(sector.etaResidual, wording);
    case UncertainParameter::Kind::Supply:
        return estimateRange(study.supplies.at(place).epsilon, wording);
    case UncertainParameter::Kind::Capacity:
        return estimateRange(study.supplies.at(place).capacity.value_or(study::Estimate{}), wording);
    case UncertainParameter::Kind::Labour:
        break;
    }
    return estimateRange(study.supplies.at(place).labourElasticity, wording);
}

ChartSpec tornadoChart(const Study &study, const study::Assessment &current, const study::Assessment &reference,
                       const analysis::Tornado &tornado, const analysis::UncertaintyResult *draws,
                       const TornadoOptions &options, const Wording &wording)
{
    if (draws && draws->change.isEmpty())
        draws = nullptr;
    const std::optional<Range> range = changeRange(draws, options.scope, options.party, options.indicator);
    double low = std::min(0.0, tornado.central), high = std::max(0.0, tornado.central);
    const auto include = [&](double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    };
    for (const analysis::TornadoBar &bar : tornado.bars) {
        include(bar.low);
        include(bar.high);
    }
    if (range) {
        include(range->low);
        include(range->high);
    }
    const Subject subject(study, options, std::max(-low, high), wording);

    Tornado body;
    for (const analysis::TornadoBar &bar : tornado.bars) {
        constexpr double worthARow = 1e-3; // of the widest
        if (body.rows.size() == std::size_t(mostTornadoRows) || bar.span() <= worthARow * tornado.bars.front().span())
            break;
        body.rows.push_back({analysis::parameterTitle(study, bar.parameter, wording),
                             parameterRange(study, bar.parameter, wording), subject.factor() * bar.low,
                             subject.factor() * bar.high, subject.figure(bar.low), subject.figure(bar.high)});
    }
    body.lowName = wording.translate("charts", "at its low end");
    body.highName = wording.translate("charts", "at its high end");
    body.colourRole = options.party;
    body.central = subject.factor() * tornado.central;
    body.centralLabel = subject.figure(tornado.central);
    body.low = subject.factor() * low;
    body.high = low == high ? 1.0 : subject.factor() * high;
    if (draws)
        body.together = stripOf(*draws, subject, options, wording);

    ChartSpec spec;
    spec.locale = wording.locale();
    spec.unit = subject.unit();
    spec.title = isSame(current, reference)
                     ? say(QT_TRANSLATE_NOOP("charts", "%1 is itself the reference: no change to show"),
                           {sentenceCase(scenarioInText(study, current, options.reference, wording))}, wording)
                     : findingOf(study, current, subject, range, tornado, options, wording);
    spec.subtitle =
        say(QT_TRANSLATE_NOOP("charts", "Change in %1 against %2, %3. One parameter at a time goes to the ends of its "
                                        "range, all others stay central. Pale: its low end; full: its high end."),
            {subject.inText(), scenarioInText(study, reference, options.reference, wording), spec.unit}, wording);
    if (options.indicator == Indicator::Welfare && !range)
        spec.subtitle += QLatin1Char(' ') + netCaution(wording);
    if (options.indicator == Indicator::Welfare)
        spec.subtitle += QLatin1Char(' ') + welfareParts(study, current, reference, options.scope, options.party,
                                                         options.currency, wording);
    const bool inMoney = study::unitOf(options.indicator) == study::Unit::UsdMillion;
    spec.source = sourceLine(study, inMoney ? options.currency : QString(), wording);
    if (draws)
        spec.source += QLatin1Char(' ') + say(QT_TRANSLATE_NOOP("charts", "%1 draws, seed %2, %3."),
                                              {drawCount(*draws, wording), QString::number(draws->seed),
                                               nestName(draws->nest, wording)},
                                              wording);
    spec.table = twinTable(study, tornado, range, subject, wording);

    QStringList rows;
    if (body.together)
        rows << say(QT_TRANSLATE_NOOP("charts", "%1: %2"),
                    {body.together->label, rangeText(body.together->lowLabel, body.together->highLabel, wording)},
                    wording);
    for (const TornadoRow &row : body.rows)
        rows << say(QT_TRANSLATE_NOOP("charts", "%1: %2 at its low end, %3 at its high end"),
                    {row.label, row.lowLabel, row.highLabel}, wording);
    spec.spoken = spec.title + QLatin1String(". ") + spec.subtitle + QLatin1Char(' ') + rows.join(QLatin1String("; ")) +
                  QLatin1Char('.');
    spec.body = std::move(body);
    return spec;
}

QStringList surenessSentences(const Study &study, const analysis::UncertaintyResult &draws, const Wording &wording)
{
    QStringList sentences;
    for (std::size_t party = 0; party < draws.parties.size(); ++party) {
        const QString name = regionName(study, static_cast<int>(party), wording);
        const double share = draws.parties[party].beatsWalkAway;
        if (share >= 1.0)
            sentences << say(QT_TRANSLATE_NOOP("charts", "%1: at or above its walk-away in every draw."), {name}, wording);
        else if (share <= 0.0)
            sentences << say(QT_TRANSLATE_NOOP("charts", "%1: below its walk-away in every draw."), {name}, wording);
        else // never rounded up to all, nor down to none
            sentences << say(QT_TRANSLATE_NOOP("charts", "%1: at or above its walk-away in %2 of draws."),
                             {name, words::percent(wording, std::clamp(share, 0.001, 0.999), 1)}, wording);
    }
    if (draws.isComplete())
        sentences << say(QT_TRANSLATE_NOOP("charts", "%1 draws, seed %2, %3."),
                         {words::number(wording, draws.draws, 0), QString::number(draws.seed),
                          nestName(draws.nest, wording)},
                         wording);
    else
        sentences << say(QT_TRANSLATE_NOOP("charts", "%1 of %2 draws, seed %3, %4."),
                         {words::number(wording, draws.draws, 0), words::number(wording, draws.asked, 0),
                          QString::number(draws.seed), nestName(draws.nest, wording)},
                         wording);
    if (draws.failed > 0)
        sentences << wording.translate("charts", "%n draw(s) left out: a market did not clear.", nullptr, draws.failed);
    return sentences;
}

} // namespace charts
