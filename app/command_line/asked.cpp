// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/asked.h"

#include "command_line/command.h"
#include "study/economy.h"
#include "words/numbers.h"

#include <QJsonArray>

#include <algorithm>

namespace command_line {

namespace {

QString missing(const QString &option)
{
    return CommandLine::tr("--%1 is needed.").arg(option);
}

/// The scenario by code or name; −1 with `fault` set where there is none.
int findScenario(const study::Study &study, const QString &name, QString &fault)
{
    const int index = study::scenarioIndex(study, name);
    if (index < 0) {
        QStringList known;
        for (const study::Scenario &scenario : study.scenarios)
            known << scenario.code;
        fault = unknownName(CommandLine::tr("a scenario"), name, known);
    }
    return index;
}

/// Applies one IRRITANT=POSITION; returns the fault, empty when there is none.
QString choose(const study::Study &study, const QString &setting, negotiation::Package &package)
{
    const auto equals = setting.indexOf(QLatin1Char('='));
    if (equals < 0 && study.irritants.empty())
        return CommandLine::tr("This study has no irritants to set.");
    if (equals < 0)
        return CommandLine::tr("--set takes IRRITANT=POSITION, for example --set %1=%2.")
            .arg(study.irritants.front().id, study.irritants.front().positions.back().id);
    const QString irritantId = setting.left(equals), positionId = setting.mid(equals + 1);
    const int irritant = study::irritantIndex(study, irritantId);
    if (irritant < 0) {
        QStringList known;
        for (const study::Irritant &candidate : study.irritants)
            known << candidate.id;
        return unknownName(CommandLine::tr("an irritant"), irritantId, known);
    }
    const study::Irritant &chosen = study.irritants[static_cast<std::size_t>(irritant)];
    const int position = study::positionIndex(chosen, positionId);
    if (position < 0) {
        QStringList known;
        for (const study::Position &candidate : chosen.positions)
            known << candidate.id;
        return unknownName(CommandLine::tr("a position of %1").arg(irritantId), positionId, known);
    }
    package[static_cast<std::size_t>(irritant)] = position;
    return {};
}

} // namespace

QString unknownName(const QString &what, const QString &name, const QStringList &known)
{
    if (known.isEmpty())
        return CommandLine::tr("“%1” is not %2 of this study: it has none.").arg(name, what);
    const QString nearest = words::nearestName(name, known);
    return nearest.isEmpty()
               ? CommandLine::tr("“%1” is not %2 of this study. It has: %3.")
                     .arg(name, what, known.join(QLatin1String(", ")))
               : CommandLine::tr("“%1” is not %2 of this study. Did you mean “%3”?").arg(name, what, nearest);
}

QStringList askedOptions()
{
    return {QStringLiteral("scenario"), QStringLiteral("set"), QStringLiteral("date"), QStringLiteral("against")};
}

QStringList offersNotice(const study::Study &study, const Asked &asked, const words::Wording &wording)
{
    const bool moved = std::any_of(asked.package.begin(), asked.package.end(), [](int position) { return position != 0; });
    if (!moved || !study.offersFrom.isValid() || asked.date >= study.offersFrom)
        return {};
    return {CommandLine::tr("Note: positions are written for the talks, which begin on %1; at %2 read the answer with care.")
                .arg(words::longDate(wording, study.offersFrom), words::longDate(wording, asked.date))};
}

QString readAsked(const study::Study &study, const Options &options, Asked &asked)
{
    QString fault;
    const QString name =
        options.has(QStringLiteral("scenario")) ? options.value(QStringLiteral("scenario")) : study.statusQuoScenario;
    asked.scenario = findScenario(study, name, fault);
    if (asked.scenario < 0)
        return fault;
    asked.against = findScenario(study,
                                 options.has(QStringLiteral("against")) ? options.value(QStringLiteral("against"))
                                                                        : study.statusQuoScenario,
                                 fault);
    if (asked.against < 0)
        return fault;
    const study::Scenario &scenario = study.scenarios[static_cast<std::size_t>(asked.scenario)];
    asked.package = scenario.package;
    asked.date = scenario.date;
    if (options.has(QStringLiteral("date"))) {
        asked.date = QDate::fromString(options.value(QStringLiteral("date")), QStringLiteral("yyyy-MM-dd"));
        if (!asked.date.isValid())
            return CommandLine::tr("“%1” is not a date. Write it as 2025-08-01.")
                .arg(options.value(QStringLiteral("date")));
    }
    for (const QString &setting : options.values(QStringLiteral("set"))) {
        fault = choose(study, setting, asked.package);
        if (!fault.isEmpty())
            return fault;
    }
    return {};
}

QString readScope(const study::Study &study, const Options &options, Need need, study::Scope &scope)
{
    const QString option = QStringLiteral("sector");
    if (!options.has(option))
        return need == Need::Required ? missing(option) : QString();
    const auto found = study::scopeFromCode(study, options.value(option));
    if (!found) {
        QStringList known;
        for (const study::Scope &candidate : study::allScopes(study))
            known << study::scopeCode(study, candidate);
        return unknownName(CommandLine::tr("a sector or group"), options.value(option), known);
    }
    scope = *found;
    return {};
}

QString readIndicator(const Options &options, Need need, study::Indicator &indicator)
{
    const QString option = QStringLiteral("indicator");
    if (!options.has(option))
        return need == Need::Required ? missing(option) : QString();
    const auto found = study::indicatorFromCode(options.value(option));
    if (!found) {
        QStringList known;
        for (int i = 0; i < study::indicatorCount; ++i)
            known << study::indicatorCode(static_cast<study::Indicator>(i));
        return unknownName(CommandLine::tr("an indicator"), options.value(option), known);
    }
    indicator = *found;
    return {};
}

QString readParty(const study::Study &study, const Options &options, Need need, int &party)
{
    const QString option = QStringLiteral("region");
    if (!options.has(option))
        return need == Need::Required ? missing(option) : QString();
    party = study::partyIndex(study, options.value(option));
    if (party < 0) {
        QStringList known;
        for (std::size_t p = 0; p < study.parties.size(); ++p)
            known << partyCode(study, p);
        return unknownName(CommandLine::tr("a party"), options.value(option), known);
    }
    return {};
}

QString readRegion(const study::Study &study, const Options &options, const QString &option, int &region)
{
    if (!options.has(option))
        return missing(option);
    region = study::regionIndex(study, options.value(option));
    if (region < 0) {
        QStringList known;
        for (const study::Region &candidate : study.regions)
            known << candidate.code;
        return unknownName(CommandLine::tr("a region"), options.value(option), known);
    }
    return {};
}

QString readCount(const Options &options, const QString &option, qint64 least, qint64 &count)
{
    if (!options.has(option))
        return {};
    bool isNumber = false;
    const qint64 read = options.value(option).toLongLong(&isNumber);
    if (!isNumber || read < least)
        return CommandLine::tr("--%1 takes a whole number from %2 up, not “%3”.")
            .arg(option)
            .arg(least)
            .arg(options.value(option));
    count = read;
    return {};
}

QJsonObject answerHead(const study::Study &study, const Asked &asked)
{
    QJsonObject package;
    for (std::size_t i = 0; i < study.irritants.size(); ++i)
        package[study.irritants[i].id] = study.irritants[i].positions[static_cast<std::size_t>(asked.package[i])].id;
    QJsonArray broken;
    for (const int rule : negotiation::brokenRules(study::negotiationRules(study), asked.package))
        broken.append(study.rules[static_cast<std::size_t>(rule)].id);
    return {{QStringLiteral("scenario"), study.scenarios[static_cast<std::size_t>(asked.scenario)].code},
            {QStringLiteral("date"), asked.date.toString(Qt::ISODate)},
            {QStringLiteral("package"), package},
            {QStringLiteral("broken_rules"), broken},
            {QStringLiteral("model_version"), QLatin1String(study::modelVersion)},
            {QStringLiteral("data_version"), study.dataVersion}};
}

QString scopeTitle(const study::Study &study, const study::Scope &scope, words::Language language)
{
    switch (scope.kind) {
    case study::Scope::Kind::Sector:
        return study.sectors[static_cast<std::size_t>(scope.index)].name.in(language);
    case study::Scope::Kind::Group:
        return CommandLine::tr("Group: %1").arg(study.groups[static_cast<std::size_t>(scope.index)].name.in(language));
    case study::Scope::Kind::All:
        break;
    }
    return CommandLine::tr("All sectors");
}

QString partyCode(const study::Study &study, std::size_t party)
{
    return study.regions[static_cast<std::size_t>(study.parties[party].region)].code;
}

} // namespace command_line
