// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attribution.h"
#include "charts/measure_words.h"
#include "command_line/asked.h"
#include "command_line/command.h"
#include "words/numbers.h"

#include <QJsonArray>

#include <cmath>

namespace command_line {

namespace {

/// What is attributed: an outcome, or a party's value ("--indicator value").
struct Question
{
    bool isValue = false;
    study::Indicator indicator = study::Indicator::Output;
    study::Scope scope;
    int party = 0;
};

/// One line of the answer.
struct Row
{
    QString irritant;
    QString from;
    QString to;
    double shapley = 0.0;
    double alone = 0.0;
    double last = 0.0;
    std::optional<double> standardError{};
};

Row rowOf(const study::Study &study, const Asked &asked, const analysis::ChangeEffect &effect, const Question &question)
{
    Row row;
    if (effect.change.kind == analysis::Change::Kind::Date) {
        row = {QStringLiteral("date"),
               study.scenarios[static_cast<std::size_t>(asked.against)].date.toString(Qt::ISODate),
               asked.date.toString(Qt::ISODate)};
    } else {
        const study::Irritant &irritant = study.irritants[static_cast<std::size_t>(effect.change.irritant)];
        row = {irritant.id, irritant.positions[static_cast<std::size_t>(effect.change.from)].id,
               irritant.positions[static_cast<std::size_t>(effect.change.to)].id};
    }
    if (question.isValue) {
        const analysis::ValueEffect &value = effect.values[static_cast<std::size_t>(question.party)];
        row.shapley = value.shapley;
        row.alone = value.alone;
        row.last = value.last;
        row.standardError = value.standardError;
        return row;
    }
    const auto of = [&](const study::OutcomeTable &table) {
        return table.value(question.scope, question.party, question.indicator);
    };
    row.shapley = of(effect.shapley);
    row.alone = of(effect.alone);
    row.last = of(effect.last);
    if (!effect.standardError.isEmpty())
        row.standardError = of(effect.standardError);
    return row;
}

QString unitTitle(study::Unit unit)
{
    switch (unit) {
    case study::Unit::UsdMillion:
        return CommandLine::tr("USD million");
    case study::Unit::Index:
        return CommandLine::tr("index points");
    case study::Unit::Persons:
        return CommandLine::tr("persons");
    }
    return {};
}

QString questionTitle(const study::Study &study, const Question &question, const words::Wording &wording)
{
    const words::Language language = wording.language();
    const QString party =
        study.regions[static_cast<std::size_t>(study.parties[static_cast<std::size_t>(question.party)].region)].name.in(
            language);
    if (question.isValue)
        return CommandLine::tr("value to %1, points").arg(party);
    return QStringLiteral("%1, %2, %3, %4")
        .arg(charts::indicatorInText(question.indicator, wording), scopeTitle(study, question.scope, language), party,
             unitTitle(study::unitOf(question.indicator)));
}

QString toText(const study::Study &study, const Asked &asked, const Question &question, const std::vector<Row> &rows,
               double total, const analysis::WelfareCauses &causes, const words::Wording &wording)
{
    const words::Language language = wording.language();
    const auto scenario = [&](int index) { return study.scenarios[static_cast<std::size_t>(index)].name.in(language); };
    constexpr int nameWidth = 60;
    const auto elided = [&](const QString &name) {
        return (name.size() < nameWidth ? name : name.left(nameWidth - 2) + QStringLiteral("…"))
            .leftJustified(nameWidth);
    };
    const int decimals = question.isValue || study::unitOf(question.indicator) == study::Unit::Index ? 2 : 0;
    const auto column = [&](double value) {
        return words::number(wording, value, decimals, words::Sign::Always).rightJustified(12);
    };
    QStringList lines{
        CommandLine::tr("Why %1 differs from %2: %3")
            .arg(scenario(asked.scenario), scenario(asked.against), questionTitle(study, question, wording)),
        QString(),
        QString(nameWidth, QLatin1Char(' ')) + CommandLine::tr("share").rightJustified(12) +
            CommandLine::tr("alone").rightJustified(12) + CommandLine::tr("last").rightJustified(12)};
    for (const Row &row : rows) {
        QString name = CommandLine::tr("Date");
        if (const int irritant = study::irritantIndex(study, row.irritant); irritant >= 0)
            name = study.irritants[static_cast<std::size_t>(irritant)].title.in(language);
        lines << elided(name) + column(row.shapley) + column(row.alone) + column(row.last) +
                     (row.standardError
                          ? QStringLiteral("  ± ") + words::number(wording, *row.standardError, decimals + 1)
                          : QString());
    }
    lines << CommandLine::tr("Total").leftJustified(nameWidth) + column(total);
    if (!question.isValue && question.indicator == study::Indicator::Welfare) {
        lines << QString()
              << CommandLine::tr(
                     "Welfare of all sectors by cause: efficiency %1, terms of trade %2, rents %3, real cost %4")
                     .arg(column(causes.efficiency).trimmed(), column(causes.termsOfTrade).trimmed(),
                          column(causes.rentTransfer).trimmed(), column(-causes.realCost).trimmed());
    }
    lines << QString()
          << CommandLine::tr("Shares are Shapley values and sum to the total; alone: made alone; last: made last.");
    return lines.join(QLatin1Char('\n'));
}

} // namespace

Answer attributeCommand(const Invocation &invocation)
{
    const Options options(
        invocation.words,
        askedOptions() + QStringList{QStringLiteral("indicator"), QStringLiteral("region"), QStringLiteral("sector")},
        {});
    if (!options.fault().isEmpty())
        return badUsage(options.fault());
    if (options.operands().size() != 1)
        return badUsage(CommandLine::tr("attribute takes one study."));
    const auto study = openStudy(options.operands().first());
    if (!study)
        return refusal(study.error(), invocation.wording);

    Asked asked;
    Question question;
    question.isValue = options.value(QStringLiteral("indicator")) == QLatin1String("value");
    for (const QString &fault :
         {readAsked(**study, options, asked),
          question.isValue ? QString() : readIndicator(options, Need::Required, question.indicator),
          readParty(**study, options, Need::Required, question.party),
          readScope(**study, options, Need::Optional, question.scope)}) {
        if (!fault.isEmpty())
            return badUsage(fault);
    }
    const auto economy = study::Economy::calibrate(*study);
    if (!economy)
        return refusal(economy.error(), options.operands().first(), invocation.wording);
    analysis::AttributionSettings settings;
    settings.memory = market::Memory::Ignore;
    const auto attribution =
        analysis::attribute(**economy, asked.choice(),
                            analysis::choiceOf((*study)->scenarios[static_cast<std::size_t>(asked.against)]), settings);
    if (!attribution)
        return refusal(attribution.error(), options.operands().first(), invocation.wording);

    const double total = question.isValue
                             ? attribution->totalValues[static_cast<std::size_t>(question.party)]
                             : attribution->total.value(question.scope, question.party, question.indicator);
    std::vector<Row> rows;
    QJsonArray effects;
    for (const analysis::ChangeEffect &effect : attribution->effects) {
        const Row row = rowOf(**study, asked, effect, question);
        rows.push_back(row);
        effects.append(QJsonObject{
            {QStringLiteral("irritant"), row.irritant},
            {QStringLiteral("from"), row.from},
            {QStringLiteral("to"), row.to},
            {QStringLiteral("shapley"), row.shapley},
            {QStringLiteral("alone"), row.alone},
            {QStringLiteral("last"), row.last},
            {QStringLiteral("standard_error"), row.standardError ? QJsonValue(*row.standardError) : QJsonValue()}});
    }
    QJsonObject answer = answerHead(**study, asked);
    answer[QStringLiteral("against")] = (*study)->scenarios[static_cast<std::size_t>(asked.against)].code;
    answer[QStringLiteral("indicator")] =
        question.isValue ? QStringLiteral("value") : study::indicatorCode(question.indicator);
    answer[QStringLiteral("region")] = partyCode(**study, static_cast<std::size_t>(question.party));
    answer[QStringLiteral("sector")] = study::scopeCode(**study, question.scope);
    answer[QStringLiteral("total")] = total;
    answer[QStringLiteral("effects")] = effects;
    return {0,
            toText(**study, asked, question, rows, total, attribution->causes[static_cast<std::size_t>(question.party)],
                   invocation.wording),
            answer,
            {}};
}

} // namespace command_line
