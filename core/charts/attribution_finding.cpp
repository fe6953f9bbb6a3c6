// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/attribution_reading.h"
#include "charts/deal_advice.h"
#include "charts/measure_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace charts {

using analysis::ChangeEffect;
using study::Indicator;
using study::Scope;
using words::Wording;

namespace {

constexpr const char *context = "charts";

QString say(const char *source, const QVariantList &arguments, const Wording &wording)
{
    return words::Sentence{context, source, arguments}.in(wording);
}

struct Contribution
{
    QString name;
    double amount = 0.0;
};

/// The largest contributions with the sign of the total that make most of it, at most two: a title has two lines.
QStringList leading(std::vector<Contribution> contributions, double total)
{
    std::erase_if(contributions, [&](const Contribution &each) { return !(each.amount * total > 0.0); });
    std::stable_sort(contributions.begin(), contributions.end(), [](const Contribution &a, const Contribution &b) {
        return std::abs(a.amount) > std::abs(b.amount);
    });
    double all = 0.0;
    for (const Contribution &each : contributions)
        all += each.amount;
    QStringList names;
    double named = 0.0;
    constexpr double most = 0.6;
    for (const Contribution &each : contributions) {
        if (names.size() == 2 || std::abs(named) >= most * std::abs(all))
            break;
        names << each.name;
        named += each.amount;
    }
    return names;
}

/// "+7,400", "+USD 1.2 billion", "+0.7 points".
QString amount(const AttributionOptions &options, double value, const Wording &wording)
{
    const QString sign = value < 0.0 ? QString(QChar(0x2212)) : QStringLiteral("+");
    switch (study::unitOf(*options.indicator)) {
    case study::Unit::UsdMillion:
        return sign + money(options.currency, std::abs(value), wording);
    case study::Unit::Persons:
        return words::significant(wording, value, 2, words::Sign::Always);
    case study::Unit::Index:
        break;
    }
    return say(QT_TRANSLATE_NOOP("charts", "%1 index points"),
               {words::significant(wording, value, 2, words::Sign::Always)}, wording);
}

QString clause(const AttributionReading &reading, int party, const std::vector<Contribution> &contributions,
               const Wording &wording)
{
    const QString name = regionInText(reading.study(), party, wording);
    const double total = reading.total(party);
    if (std::abs(total) < reading.least())
        return say(reading.isValue() ? QT_TRANSLATE_NOOP("charts", "%1 is about as well off")
                                     : QT_TRANSLATE_NOOP("charts", "%1 about the same"),
                   {name}, wording);
    const QStringList names = leading(contributions, total);
    const QString from = list(names, wording);
    if (!reading.isValue())
        return say(names.isEmpty() ? QT_TRANSLATE_NOOP("charts", "%1 %2")
                                   : QT_TRANSLATE_NOOP("charts", "%1 %2, most from %3"),
                   {name, amount(reading.options(), total, wording), from}, wording);
    if (names.isEmpty())
        return say(total > 0.0 ? QT_TRANSLATE_NOOP("charts", "%1 gains %2")
                               : QT_TRANSLATE_NOOP("charts", "%1 loses %2"),
                   {name, pointsInText(total, wording), from}, wording);
    return say(total > 0.0 ? QT_TRANSLATE_NOOP("charts", "%1 gains %2, most from %3")
                           : QT_TRANSLATE_NOOP("charts", "%1 loses %2, most from %3"),
               {name, pointsInText(total, wording), from}, wording);
}

QString measureName(const AttributionReading &reading, const Wording &wording)
{
    const AttributionOptions &options = reading.options();
    const QString measure = indicatorName(*options.indicator, wording);
    if (options.scope.kind == Scope::Kind::All)
        return measure;
    const auto place = static_cast<std::size_t>(options.scope.index);
    const study::Text &where = options.scope.kind == Scope::Kind::Sector ? reading.study().sectors[place].name
                                                                         : reading.study().groups[place].name;
    return say(QT_TRANSLATE_NOOP("charts", "%1, %2"), {measure, inSentence(where.in(wording.language()))}, wording);
}

QString sentence(const AttributionReading &reading, const std::vector<std::vector<Contribution>> &contributions,
                 const Wording &wording)
{
    QStringList clauses;
    for (int party = 0; party < reading.parties(); ++party)
        clauses << clause(reading, party, contributions[static_cast<std::size_t>(party)], wording);
    const QString text = clauses.join(wording.translate("charts", "; ", "between the changes of a package"));
    if (reading.isValue())
        return sentenceCase(text);
    return say(QT_TRANSLATE_NOOP("charts", "%1: %2"), {measureName(reading, wording), text}, wording);
}

/// What there is to say where nothing moves; empty where something does.
QString nothingToSay(const AttributionReading &reading, const study::Assessment &current,
                     const study::Assessment &reference, const Wording &wording)
{
    const study::Study &study = reading.study();
    const std::vector<ChangeEffect> &effects = reading.attribution().effects;
    const QString scenario = sentenceCase(scenarioInText(study, current, reading.options().reference, wording));
    if (effects.empty())
        return study::isSameChoice(current, reference)
                   ? say(QT_TRANSLATE_NOOP("charts", "%1 is itself the reference: no change to show"), {scenario},
                         wording)
                   : say(QT_TRANSLATE_NOOP("charts", "%1: nothing differs from the reference"), {scenario}, wording);
    const bool altersPolicy = std::any_of(effects.begin(), effects.end(),
                                          [](const ChangeEffect &effect) { return effect.change.altersPolicy; });
    if (!reading.isValue() && !altersPolicy)
        return say(QT_TRANSLATE_NOOP("charts", "%1: no duty changes, so nothing changes in %2"),
                   {scenario, indicatorInText(*reading.options().indicator, wording)}, wording);
    for (int party = 0; party < reading.parties(); ++party) {
        if (std::abs(reading.total(party)) >= reading.least())
            return {};
    }
    return reading.isValue()
               ? say(QT_TRANSLATE_NOOP("charts", "%1 is worth about the same to each party as the reference"),
                     {scenario}, wording)
               : say(QT_TRANSLATE_NOOP("charts", "%1: %2 about the same everywhere"),
                     {scenario, indicatorInText(*reading.options().indicator, wording)}, wording);
}

} // namespace

const std::array<CauseWords, 4> &welfareCauseWords()
{
    static constexpr std::array<CauseWords, 4> names{{
        {QT_TRANSLATE_NOOP("charts", "Efficiency"), QT_TRANSLATE_NOOP("charts", "efficiency")},
        {QT_TRANSLATE_NOOP("charts", "Terms of trade"), QT_TRANSLATE_NOOP("charts", "the terms of trade")},
        {QT_TRANSLATE_NOOP("charts", "Rent transfer"), QT_TRANSLATE_NOOP("charts", "rents")},
        {QT_TRANSLATE_NOOP("charts", "Real cost"), QT_TRANSLATE_NOOP("charts", "real cost")},
    }};
    return names;
}

std::array<double, 4> causeAmounts(const analysis::WelfareCauses &causes)
{
    return {causes.efficiency, causes.termsOfTrade, causes.rentTransfer, -causes.realCost};
}

QString attributionFinding(const AttributionReading &reading, const study::Assessment &current,
                           const study::Assessment &reference, const Wording &wording)
{
    if (const QString nothing = nothingToSay(reading, current, reference, wording); !nothing.isEmpty())
        return nothing;
    std::vector<std::vector<Contribution>> contributions(static_cast<std::size_t>(reading.parties()));
    for (const ChangeEffect &effect : reading.attribution().effects) {
        const QString name = changeInText(reading.study(), effect.change, wording);
        for (int party = 0; party < reading.parties(); ++party) {
            const double share = reading.step(effect, party, AttributionOptions::Effect::Share).total();
            std::vector<Contribution> &known = contributions[static_cast<std::size_t>(party)];
            const auto same =
                std::find_if(known.begin(), known.end(), [&](const Contribution &each) { return each.name == name; });
            if (same == known.end())
                known.push_back({name, share});
            else
                same->amount += share; // changes under one theme
        }
    }
    return sentence(reading, contributions, wording);
}

QString causesFinding(const AttributionReading &reading, const study::Assessment &current,
                      const study::Assessment &reference, const Wording &wording)
{
    if (const QString nothing = nothingToSay(reading, current, reference, wording); !nothing.isEmpty())
        return nothing;
    std::vector<std::vector<Contribution>> parts(static_cast<std::size_t>(reading.parties()));
    for (int party = 0; party < reading.parties(); ++party) {
        const std::array<double, 4> amounts =
            causeAmounts(reading.attribution().causes[static_cast<std::size_t>(party)]);
        for (std::size_t cause = 0; cause < amounts.size(); ++cause)
            parts[static_cast<std::size_t>(party)].push_back(
                {wording.translate(context, welfareCauseWords()[cause].inText), amounts[cause]});
    }
    return sentence(reading, parts, wording);
}

} // namespace charts
