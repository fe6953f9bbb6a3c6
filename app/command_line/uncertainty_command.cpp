// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/uncertainty.h"
#include "charts/measure_words.h"
#include "command_line/asked.h"
#include "command_line/command.h"
#include "words/numbers.h"

#include <QJsonArray>

#include <limits>

namespace command_line {

namespace {

/// What the tornado is about.
struct Question
{
    study::Scope scope;
    int party = 0;
    study::Indicator indicator = study::Indicator::Employment;
};

QJsonObject toJson(const study::Study &study, const Asked &asked, const analysis::UncertaintyResult &result,
                   const analysis::Tornado &tornado)
{
    QJsonArray outcomes;
    for (const study::Scope &scope : study::allScopes(study)) {
        for (std::size_t party = 0; party < study.parties.size(); ++party) {
            for (int i = 0; i < study::indicatorCount; ++i) {
                const auto indicator = static_cast<study::Indicator>(i);
                const analysis::Quantiles band = result.change.of(scope, static_cast<int>(party), indicator);
                outcomes.append(QJsonObject{{QStringLiteral("sector"), study::scopeCode(study, scope)},
                                            {QStringLiteral("region"), partyCode(study, party)},
                                            {QStringLiteral("indicator"), study::indicatorCode(indicator)},
                                            {QStringLiteral("unit"), study::unitCode(study::unitOf(indicator))},
                                            {QStringLiteral("p05"), band.p05},
                                            {QStringLiteral("p25"), band.p25},
                                            {QStringLiteral("p50"), band.p50},
                                            {QStringLiteral("p75"), band.p75},
                                            {QStringLiteral("p95"), band.p95}});
            }
        }
    }
    QJsonObject beats;
    for (std::size_t party = 0; party < study.parties.size(); ++party)
        beats[partyCode(study, party)] = result.parties[party].beatsWalkAway;
    QJsonArray bars;
    for (const analysis::TornadoBar &bar : tornado.bars) {
        bars.append(QJsonObject{{QStringLiteral("parameter"), analysis::parameterCode(study, bar.parameter)},
                                {QStringLiteral("low"), bar.low},
                                {QStringLiteral("high"), bar.high}});
    }
    QJsonObject answer = answerHead(study, asked);
    answer[QStringLiteral("against")] = study.scenarios[static_cast<std::size_t>(asked.against)].code;
    answer[QStringLiteral("draws")] = result.draws;
    answer[QStringLiteral("failed")] = result.failed;
    answer[QStringLiteral("seed")] = static_cast<qint64>(result.seed);
    answer[QStringLiteral("nest")] =
        result.nest == study::Nest::Flat ? QStringLiteral("flat") : QStringLiteral("nested");
    answer[QStringLiteral("outcomes")] = outcomes;
    answer[QStringLiteral("beats_walk_away")] = beats;
    answer[QStringLiteral("tornado")] = bars;
    return answer;
}

QString toText(const study::Study &study, const Asked &asked, const analysis::UncertaintyResult &result,
               const analysis::Tornado &tornado, const Question &question, const words::Wording &wording)
{
    const words::Language language = wording.language();
    const auto scenario = [&](int index) { return study.scenarios[static_cast<std::size_t>(index)].name.in(language); };
    const auto party = [&](std::size_t p) {
        return study.regions[static_cast<std::size_t>(study.parties[p].region)].name.in(language);
    };
    const auto column = [&](double value) {
        return words::number(wording, value, 0, words::Sign::Always).rightJustified(12);
    };
    QStringList lines{CommandLine::tr("How sure: %1 against %2, %3 draws, seed %4")
                          .arg(scenario(asked.scenario), scenario(asked.against), QString::number(result.draws), QString::number(result.seed))};
    if (result.failed > 0)
        lines << CommandLine::tr("%n draw(s) left out: a market did not clear.", nullptr, result.failed);
    struct Line
    {
        QString name;
        study::Indicator indicator;
    };
    const Line shown[]{{CommandLine::tr("Output"), study::Indicator::Output},
                       {CommandLine::tr("Jobs"), study::Indicator::Employment},
                       {CommandLine::tr("Consumers"), study::Indicator::ConsumerSurplus},
                       {CommandLine::tr("Producers"), study::Indicator::ProducerSurplus},
                       {CommandLine::tr("Treasury"), study::Indicator::DutyRevenue},
                       {CommandLine::tr("Quota rents"), study::Indicator::QuotaRent},
                       {CommandLine::tr("Net"), study::Indicator::Welfare}};
    for (std::size_t p = 0; p < study.parties.size(); ++p) {
        lines << QString() << party(p)
              << CommandLine::tr("At least as good as walking away in %1 of draws")
                     .arg(words::percent(wording, result.parties[p].beatsWalkAway));
        lines << CommandLine::tr("All sectors, change").leftJustified(28) +
                     CommandLine::tr("central").rightJustified(12) + words::percent(wording, 0.05).rightJustified(12) +
                     words::percent(wording, 0.5).rightJustified(12) + words::percent(wording, 0.95).rightJustified(12);
        for (const Line &line : shown) {
            const analysis::Quantiles band = result.change.of({}, static_cast<int>(p), line.indicator);
            lines << line.name.leftJustified(28) +
                         column(result.central.value({}, static_cast<int>(p), line.indicator)) + column(band.p05) +
                         column(band.p50) + column(band.p95);
        }
    }
    lines << QString()
          << CommandLine::tr("What moves %1, %2, %3 most, one parameter at a time (low end, high end; central %4)")
                 .arg(charts::indicatorInText(question.indicator, wording), scopeTitle(study, question.scope, language),
                      party(static_cast<std::size_t>(question.party)), column(tornado.central).trimmed());
    for (std::size_t i = 0; i < std::min<std::size_t>(10, tornado.bars.size()); ++i) {
        const analysis::TornadoBar &bar = tornado.bars[i];
        lines << analysis::parameterTitle(study, bar.parameter, wording).left(51).leftJustified(52) + column(bar.low) +
                     column(bar.high);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

Answer uncertaintyCommand(const Invocation &invocation)
{
    const Options options(invocation.words,
                          askedOptions() + QStringList{QStringLiteral("draws"), QStringLiteral("seed"),
                                                       QStringLiteral("indicator"), QStringLiteral("region"),
                                                       QStringLiteral("sector"), QStringLiteral("nest")},
                          {});
    if (!options.fault().isEmpty())
        return badUsage(options.fault());
    if (options.operands().size() != 1)
        return badUsage(CommandLine::tr("uncertainty takes one study."));
    const auto study = openStudy(options.operands().first());
    if (!study)
        return refusal(study.error(), invocation.wording);

    Asked asked;
    Question question;
    qint64 draws = 10000, seed = 1;
    for (const QString &fault :
         {readAsked(**study, options, asked), readCount(options, QStringLiteral("draws"), 1, draws),
          readCount(options, QStringLiteral("seed"), 0, seed),
          readIndicator(options, Need::Optional, question.indicator),
          readParty(**study, options, Need::Optional, question.party),
          readScope(**study, options, Need::Optional, question.scope)}) {
        if (!fault.isEmpty())
            return badUsage(fault);
    }
    analysis::UncertaintySettings settings;
    settings.draws =
        static_cast<int>(std::min<qint64>(draws, std::numeric_limits<int>::max())); // too many are refused below
    settings.seed = static_cast<std::uint64_t>(seed);
    settings.nest = (*study)->nest;
    if (options.has(QStringLiteral("nest"))) {
        const QString nest = options.value(QStringLiteral("nest"));
        if (nest != QLatin1String("nested") && nest != QLatin1String("flat"))
            return badUsage(CommandLine::tr("--nest takes nested or flat, not “%1”.").arg(nest));
        settings.nest = nest == QLatin1String("flat") ? study::Nest::Flat : study::Nest::Nested;
    }
    const auto economy = study::Economy::calibrate(*study);
    if (!economy)
        return refusal(economy.error(), options.operands().first(), invocation.wording);
    const analysis::Choice reference = analysis::choiceOf((*study)->scenarios[static_cast<std::size_t>(asked.against)]);
    const auto result = analysis::uncertainty(**economy, asked.choice(), reference, settings);
    if (!result)
        return refusal(result.error(), options.operands().first(), invocation.wording);
    const auto tornado = analysis::tornado(**economy, asked.choice(), reference, settings, question.scope,
                                           question.party, question.indicator);
    if (!tornado)
        return refusal(tornado.error(), options.operands().first(), invocation.wording);
    return {0,
            toText(**study, asked, *result, *tornado, question, invocation.wording),
            toJson(**study, asked, *result, *tornado),
            {}};
}

} // namespace command_line
