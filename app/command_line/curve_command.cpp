// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/response_curve.h"
#include "command_line/asked.h"
#include "command_line/command.h"
#include "words/numbers.h"

#include <QJsonArray>

namespace command_line {

namespace {

constexpr qint64 mostPoints = 10001;

/// The scope asked for first, the others in their order.
std::vector<study::Scope> scopesFrom(const study::Study &study, const study::Scope &first)
{
    std::vector<study::Scope> scopes{first};
    for (const study::Scope &scope : study::allScopes(study)) {
        if (!(scope == first))
            scopes.push_back(scope);
    }
    return scopes;
}

QJsonObject toJson(const study::Study &study, const Asked &asked, const analysis::ResponseCurve &curve)
{
    QJsonArray duties, series;
    for (const double duty : curve.duty)
        duties.append(duty);
    for (const study::Scope &scope : scopesFrom(study, curve.axis.scope)) {
        for (std::size_t party = 0; party < study.parties.size(); ++party) {
            for (int i = 0; i < study::indicatorCount; ++i) {
                const auto indicator = static_cast<study::Indicator>(i);
                QJsonArray values;
                for (const study::OutcomeTable &outcomes : curve.outcomes)
                    values.append(outcomes.value(scope, static_cast<int>(party), indicator));
                series.append(QJsonObject{{QStringLiteral("sector"), study::scopeCode(study, scope)},
                                          {QStringLiteral("region"), partyCode(study, party)},
                                          {QStringLiteral("indicator"), study::indicatorCode(indicator)},
                                          {QStringLiteral("unit"), study::unitCode(study::unitOf(indicator))},
                                          {QStringLiteral("values"), values}});
            }
        }
    }
    QJsonObject answer = answerHead(study, asked);
    answer[QStringLiteral("sector")] = study::scopeCode(study, curve.axis.scope);
    answer[QStringLiteral("imposer")] = study.regions[static_cast<std::size_t>(curve.axis.imposer)].code;
    answer[QStringLiteral("target")] = study.regions[static_cast<std::size_t>(curve.axis.target)].code;
    answer[QStringLiteral("duty")] = duties;
    answer[QStringLiteral("series")] = series;
    return answer;
}

QString toText(const study::Study &study, const Asked &asked, const analysis::ResponseCurve &curve,
               const words::Wording &wording)
{
    const words::Language language = wording.language();
    const auto region = [&](int index) { return study.regions[static_cast<std::size_t>(index)].name.in(language); };
    QStringList lines{CommandLine::tr("%1: duty of %2 on goods of %3, all else as in %4 at %5")
                          .arg(scopeTitle(study, curve.axis.scope, language), region(curve.axis.imposer),
                               region(curve.axis.target),
                               study.scenarios[static_cast<std::size_t>(asked.scenario)].name.in(language),
                               words::longDate(wording, asked.date))};
    lines << (curve.equivalent
                  ? CommandLine::tr("Present duty beyond the quota %1; the quota works like a duty of %2.")
                        .arg(words::percent(wording, curve.present), words::percent(wording, *curve.equivalent))
                  : CommandLine::tr("Present duty %1.").arg(words::percent(wording, curve.present)));
    constexpr int width = 16;
    QString head = CommandLine::tr("Duty").rightJustified(10);
    for (std::size_t party = 0; party < study.parties.size(); ++party) {
        for (const QString &name : {CommandLine::tr("output"), CommandLine::tr("jobs")})
            head += (partyCode(study, party) + QLatin1Char(' ') + name).rightJustified(width);
    }
    lines << QString() << head;
    for (std::size_t i = 0; i < curve.duty.size(); ++i) {
        QString line = words::percent(wording, curve.duty[i], 2).rightJustified(10);
        for (int party = 0; party < static_cast<int>(study.parties.size()); ++party) {
            for (const study::Indicator indicator : {study::Indicator::Output, study::Indicator::Employment})
                line += words::number(wording, curve.outcomes[i].value(curve.axis.scope, party, indicator), 0)
                            .rightJustified(width);
        }
        lines << line;
    }
    lines << QString()
          << CommandLine::tr("Output in USD million a year at prices of %1, jobs in persons. All outcomes with --json.")
                 .arg(study.baselineYear);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

Answer curveCommand(const Invocation &invocation)
{
    const Options options(invocation.words,
                          askedOptions() + QStringList{QStringLiteral("sector"), QStringLiteral("imposer"),
                                                       QStringLiteral("target"), QStringLiteral("points")},
                          {});
    if (!options.fault().isEmpty())
        return badUsage(options.fault());
    if (options.operands().size() != 1)
        return badUsage(CommandLine::tr("curve takes one study."));
    const auto study = openStudy(options.operands().first());
    if (!study)
        return refusal(study.error(), invocation.wording);

    Asked asked;
    analysis::DutyAxis axis;
    qint64 points = 41;
    for (const QString &fault :
         {readAsked(**study, options, asked), readScope(**study, options, Need::Required, axis.scope),
          readRegion(**study, options, QStringLiteral("imposer"), axis.imposer),
          readRegion(**study, options, QStringLiteral("target"), axis.target),
          readCount(options, QStringLiteral("points"), 2, points)}) {
        if (!fault.isEmpty())
            return badUsage(fault);
    }
    if (points > mostPoints) {
        return refusal({words::ErrorKind::BadData,
                        {},
                        {"command_line", QT_TRANSLATE_NOOP("command_line", "%1 points were asked for."), {points}},
                        {"command_line", QT_TRANSLATE_NOOP("command_line", "Ask for 2 to %1."), {mostPoints}},
                        {}},
                       invocation.wording);
    }
    const auto economy = study::Economy::calibrate(*study);
    if (!economy)
        return refusal(economy.error(), options.operands().first(), invocation.wording);
    const auto curve =
        analysis::responseCurve(**economy, asked.choice(), axis, static_cast<int>(points), market::Memory::Ignore);
    if (!curve)
        return refusal(curve.error(), options.operands().first(), invocation.wording);
    return {0, toText(**study, asked, *curve, invocation.wording), toJson(**study, asked, *curve), {}};
}

} // namespace command_line
