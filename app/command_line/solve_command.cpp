// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/asked.h"
#include "command_line/command.h"
#include "command_line/options.h"
#include "exchange/market_json.h"
#include "study/economy.h"
#include "words/numbers.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace command_line {

namespace {

QJsonObject toJson(const study::Study &study, const Asked &asked, const study::Assessment &current,
                   const study::Assessment &reference)
{
    QJsonArray outcomes;
    for (const study::Scope &scope : study::allScopes(study)) {
        for (std::size_t party = 0; party < study.parties.size(); ++party) {
            for (int i = 0; i < study::indicatorCount; ++i) {
                const auto indicator = static_cast<study::Indicator>(i);
                const double value = current.outcomes.value(scope, static_cast<int>(party), indicator);
                const double base = reference.outcomes.value(scope, static_cast<int>(party), indicator);
                outcomes.append(QJsonObject{{QStringLiteral("sector"), study::scopeCode(study, scope)},
                                            {QStringLiteral("region"), partyCode(study, party)},
                                            {QStringLiteral("indicator"), study::indicatorCode(indicator)},
                                            {QStringLiteral("unit"), study::unitCode(study::unitOf(indicator))},
                                            {QStringLiteral("reference"), base},
                                            {QStringLiteral("value"), value},
                                            {QStringLiteral("change"), value - base}});
            }
        }
    }
    QJsonArray quotas;
    for (const study::QuotaOutcome &quota : current.quotas) {
        quotas.append(QJsonObject{{QStringLiteral("sector"), study.sectors[static_cast<std::size_t>(quota.sector)].code},
                                  {QStringLiteral("exporter"), study.regions[static_cast<std::size_t>(quota.exporter)].code},
                                  {QStringLiteral("importer"), study.regions[static_cast<std::size_t>(quota.importer)].code},
                                  {QStringLiteral("regime"), exchange::quotaRegimeCode(quota.regime)},
                                  {QStringLiteral("premium"), quota.premium},
                                  {QStringLiteral("equivalent_duty"), quota.equivalentDuty},
                                  {QStringLiteral("quantity"), quota.quantity},
                                  {QStringLiteral("volume"), quota.volume}});
    }
    QJsonObject values;
    for (std::size_t party = 0; party < current.values.size(); ++party) {
        values[partyCode(study, party)] = QJsonObject{{QStringLiteral("value"), current.values[party].value},
                                               {QStringLiteral("reservation"), current.values[party].reservation}};
    }
    QJsonObject answer = answerHead(study, asked);
    answer[QStringLiteral("against")] = study.scenarios[static_cast<std::size_t>(asked.against)].code;
    answer[QStringLiteral("iterations")] = current.equilibrium.iterations;
    answer[QStringLiteral("residual")] = current.equilibrium.residual;
    answer[QStringLiteral("outcomes")] = outcomes;
    answer[QStringLiteral("quotas")] = quotas;
    answer[QStringLiteral("values")] = values;
    return answer;
}

QString toText(const study::Study &study, const Asked &asked, const study::Assessment &current,
               const study::Assessment &reference, const words::Wording &wording)
{
    const words::Language language = wording.language();
    const study::Scenario &scenario = study.scenarios[static_cast<std::size_t>(asked.scenario)];
    const study::Scenario &against = study.scenarios[static_cast<std::size_t>(asked.against)];
    QStringList lines;
    int moved = 0;
    for (std::size_t i = 0; i < current.package.size(); ++i)
        moved += current.package[i] != scenario.package[i] ? 1 : 0;
    lines << study.title.in(language);
    lines << CommandLine::tr("Scenario: %1%2, at %3").arg(scenario.name.in(language), moved ? CommandLine::tr(" with %1 moved").arg(moved) : QString(),
                                            words::longDate(wording, current.date));
    lines << CommandLine::tr("Compared with: %1").arg(against.name.in(language));
    for (const int rule : current.brokenRules) {
        const study::Rule &broken = study.rules[static_cast<std::size_t>(rule)];
        lines << CommandLine::tr("Broken rule %1: %2.").arg(broken.id, broken.reason.in(language));
    }
    lines << QString();
    for (std::size_t party = 0; party < current.values.size(); ++party) {
        const study::PartyValue &value = current.values[party];
        const QString name = study.regions[static_cast<std::size_t>(study.parties[party].region)].name.in(language);
        lines << CommandLine::tr("%1: %2 points, walk-away %3 (%4)")
                     .arg(name, words::number(wording, value.value, 1), words::number(wording, value.reservation, 1),
                          words::number(wording, value.value - value.reservation, 1, words::Sign::Always));
    }
    if (study::hasIllustrativeValues(study))
        lines << CommandLine::tr("Party values rest on illustrative weights.");
    lines << QString();
    const auto column = [&](double value, int decimals) { return words::number(wording, value, decimals, words::Sign::Always).rightJustified(12); };
    lines << CommandLine::tr("Change against the reference") + QLatin1String(" (") + CommandLine::tr("USD million; persons; index points") + QLatin1Char(')');
    for (std::size_t party = 0; party < study.parties.size(); ++party) {
        lines << QString() << study.regions[static_cast<std::size_t>(study.parties[party].region)].name.in(language);
        lines << QString(28, QLatin1Char(' ')) + CommandLine::tr("Output").rightJustified(12) + CommandLine::tr("Exports").rightJustified(12)
                     + CommandLine::tr("Imports").rightJustified(12) + CommandLine::tr("Jobs").rightJustified(12) + CommandLine::tr("User price").rightJustified(12);
        for (const study::Scope &scope : study::allScopes(study)) {
            const auto change = [&](study::Indicator indicator) {
                return current.outcomes.value(scope, static_cast<int>(party), indicator)
                       - reference.outcomes.value(scope, static_cast<int>(party), indicator);
            };
            lines << scopeTitle(study, scope, language).leftJustified(28) + column(change(study::Indicator::Output), 0) + column(change(study::Indicator::Exports), 0)
                         + column(change(study::Indicator::Imports), 0) + column(change(study::Indicator::Employment), 0)
                         + column(change(study::Indicator::PurchaserPrice), 2);
        }
        const auto total = [&](study::Indicator indicator) {
            return words::number(wording,
                                 current.outcomes.value({}, static_cast<int>(party), indicator)
                                     - reference.outcomes.value({}, static_cast<int>(party), indicator),
                                 0, words::Sign::Always);
        };
        lines << CommandLine::tr("Consumers %1, producers %2, treasury %3, quota rents %4; net %5 (the sign of the net depends on elasticities and nest)")
                     .arg(total(study::Indicator::ConsumerSurplus), total(study::Indicator::ProducerSurplus),
                          total(study::Indicator::DutyRevenue), total(study::Indicator::QuotaRent), total(study::Indicator::Welfare));
    }
    lines << QString()
          << CommandLine::tr("Largest residual %1 after %2 iterations. Model %3, data %4, prices and flows of %5.")
                 .arg(QString::number(current.equilibrium.residual, 'g', 2), QString::number(current.equilibrium.iterations),
                      QLatin1String(study::modelVersion), study.dataVersion, QString::number(study.baselineYear));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

Answer solveCommand(const Invocation &invocation)
{
    const Options options(invocation.words, askedOptions(), {});
    if (!options.fault().isEmpty())
        return badUsage(options.fault());
    if (options.operands().size() != 1)
        return badUsage(CommandLine::tr("solve takes one study."));
    const auto study = openStudy(options.operands().first());
    if (!study)
        return refusal(study.error(), invocation.wording);

    Asked asked;
    const QString fault = readAsked(**study, options, asked);
    if (!fault.isEmpty())
        return badUsage(fault);
    const auto economy = study::Economy::calibrate(*study);
    if (!economy)
        return refusal(economy.error(), options.operands().first(), invocation.wording);
    const auto current = (*economy)->assess(asked.package, asked.date, market::Memory::Ignore);
    if (!current)
        return refusal(current.error(), options.operands().first(), invocation.wording);
    const auto reference = (*economy)->assess(asked.against, market::Memory::Ignore);
    if (!reference)
        return refusal(reference.error(), options.operands().first(), invocation.wording);
    return {0, toText(**study, asked, *current, *reference, invocation.wording), toJson(**study, asked, *current, *reference),
            offersNotice(**study, asked, invocation.wording)};
}

} // namespace command_line
