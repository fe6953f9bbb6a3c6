// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/measure_words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace charts {

using study::Indicator;
using study::Study;
using words::Wording;

namespace {

constexpr const char *context = "charts";

struct IndicatorWords
{
    const char *name;
    const char *inText;
    const char *ofParty; ///< %1 the party and %2 the other one, as they stand in a sentence
};

// Languages whose prepositions merge with the article (French "à" + "le") write %1 and %2 behind a preposition that
// does not: "production pour %1".
constexpr std::array<IndicatorWords, study::indicatorCount> indicatorWords{{
    {QT_TRANSLATE_NOOP("charts", "Output"), QT_TRANSLATE_NOOP("charts", "output"),
     QT_TRANSLATE_NOOP("charts", "output in %1")},
    {QT_TRANSLATE_NOOP("charts", "Exports"), QT_TRANSLATE_NOOP("charts", "exports"),
     QT_TRANSLATE_NOOP("charts", "exports from %1")},
    {QT_TRANSLATE_NOOP("charts", "Exports to the other party"),
     QT_TRANSLATE_NOOP("charts", "exports to the other party"), QT_TRANSLATE_NOOP("charts", "exports from %1 to %2")},
    {QT_TRANSLATE_NOOP("charts", "Imports"), QT_TRANSLATE_NOOP("charts", "imports"),
     QT_TRANSLATE_NOOP("charts", "imports into %1")},
    {QT_TRANSLATE_NOOP("charts", "Imports from the other party"),
     QT_TRANSLATE_NOOP("charts", "imports from the other party"),
     QT_TRANSLATE_NOOP("charts", "imports into %1 from %2")},
    {QT_TRANSLATE_NOOP("charts", "Imports from third countries"),
     QT_TRANSLATE_NOOP("charts", "imports from third countries"),
     QT_TRANSLATE_NOOP("charts", "imports into %1 from third countries")},
    {QT_TRANSLATE_NOOP("charts", "Producer prices"), QT_TRANSLATE_NOOP("charts", "producer prices"),
     QT_TRANSLATE_NOOP("charts", "producer prices in %1")},
    {QT_TRANSLATE_NOOP("charts", "Purchaser prices"), QT_TRANSLATE_NOOP("charts", "purchaser prices"),
     QT_TRANSLATE_NOOP("charts", "purchaser prices in %1")},
    {QT_TRANSLATE_NOOP("charts", "Jobs"), QT_TRANSLATE_NOOP("charts", "jobs"),
     QT_TRANSLATE_NOOP("charts", "jobs in %1")},
    {QT_TRANSLATE_NOOP("charts", "Duty revenue"), QT_TRANSLATE_NOOP("charts", "duty revenue"),
     QT_TRANSLATE_NOOP("charts", "duty revenue of %1")},
    {QT_TRANSLATE_NOOP("charts", "Quota rents"), QT_TRANSLATE_NOOP("charts", "quota rents"),
     QT_TRANSLATE_NOOP("charts", "quota rents of %1")},
    {QT_TRANSLATE_NOOP("charts", "Consumer surplus"), QT_TRANSLATE_NOOP("charts", "consumer surplus"),
     QT_TRANSLATE_NOOP("charts", "consumer surplus in %1")},
    {QT_TRANSLATE_NOOP("charts", "Producer surplus"), QT_TRANSLATE_NOOP("charts", "producer surplus"),
     QT_TRANSLATE_NOOP("charts", "producer surplus in %1")},
    {QT_TRANSLATE_NOOP("charts", "Net welfare"), QT_TRANSLATE_NOOP("charts", "net welfare"),
     QT_TRANSLATE_NOOP("charts", "net welfare in %1")},
}};

const IndicatorWords &wordsOf(Indicator indicator)
{
    return indicatorWords.at(static_cast<std::size_t>(indicator));
}

const study::Region &regionOf(const Study &study, int party)
{
    const auto region = static_cast<std::size_t>(study.parties.at(static_cast<std::size_t>(party)).region);
    return study.regions.at(region);
}

const QString &firstNonEmpty(const QString &text, const QString &fallback)
{
    return text.isEmpty() ? fallback : text;
}

/// The saved scenario a choice is; null where none is, or where it has adjustments.
template <class Choice>
const study::Scenario *savedAs(const Study &study, const Choice &choice, const QString &preferred)
{
    return choice.adjustments.isEmpty() ? scenarioWith(study, choice.package, choice.date, preferred) : nullptr;
}

QString inText(const study::Scenario *scenario, const Wording &wording)
{
    if (!scenario)
        return wording.translate("charts", "this package");
    const words::Language language = wording.language();
    if (!scenario->inText.isEmpty())
        return scenario->inText.in(language);
    return firstNonEmpty(scenario->shortName.in(language), scenario->name.in(language));
}

QString nameOf(const study::Scenario *scenario, const Wording &wording)
{
    if (!scenario)
        return wording.translate("charts", "This package");
    const words::Language language = wording.language();
    return firstNonEmpty(scenario->shortName.in(language), scenario->name.in(language));
}

} // namespace

QString indicatorName(Indicator indicator, const Wording &wording)
{
    return wording.translate(context, wordsOf(indicator).name);
}

QString indicatorInText(Indicator indicator, const Wording &wording)
{
    return wording.translate(context, wordsOf(indicator).inText);
}

QString indicatorOf(const Study &study, int party, Indicator indicator, const Wording &wording)
{
    const QString other = study.parties.size() == 2
                              ? regionInText(study, 1 - party, wording)
                              : wording.translate("charts", "the other party", "a region in a sentence");
    return words::Sentence{context, wordsOf(indicator).ofParty, {regionInText(study, party, wording), other}}.in(
        wording);
}

QString currencyName(const QString &code, const Wording &wording)
{
    if (code == QLatin1String("USD"))
        return wording.translate("charts", "USD");
    if (code == QLatin1String("CAD"))
        return wording.translate("charts", "CAD");
    return code;
}

double perUsd(const Study &study, const QString &currency)
{
    for (const study::Currency &known : study.currencies) {
        if (known.code == currency)
            return known.perUsd;
    }
    return 1.0;
}

QString money(const QString &currency, double millions, const Wording &wording)
{
    const double unit = millions == 0.0 ? 1.0 : std::pow(10.0, std::floor(std::log10(std::abs(millions))) - 1.0);
    const double shown = std::round(millions / unit) * unit; // before the unit is chosen: 996 million is a billion
    const bool billions = std::abs(shown) >= 1000.0;
    const QString figure = words::significant(wording, billions ? shown / 1000.0 : shown, 2);
    const char *pattern =
        billions ? QT_TRANSLATE_NOOP("charts", "%1 %2 billion") : QT_TRANSLATE_NOOP("charts", "%1 %2 million");
    return words::Sentence{context, pattern, {currencyName(currency, wording), figure}}.in(wording);
}

QString unitName(Indicator indicator, bool percent, const QString &currency, const Wording &wording)
{
    if (percent)
        return wording.translate("charts", "percent");
    switch (study::unitOf(indicator)) {
    case study::Unit::UsdMillion:
        return words::Sentence{
            context, QT_TRANSLATE_NOOP("charts", "%1 million a year"), {currencyName(currency, wording)}}
            .in(wording);
    case study::Unit::Persons:
        return wording.translate("charts", "persons");
    case study::Unit::Index:
        break;
    }
    return wording.translate("charts", "index");
}

int decimalsFor(double largest, study::Unit unit, bool percent)
{
    if (unit == study::Unit::Persons && !percent)
        return 0;
    return largest >= 100.0 ? 0 : largest >= 1.0 ? 1 : 2;
}

QString figure(double value, int decimals, words::Sign sign, const Wording &wording)
{
    if (!std::isfinite(value))
        return words::number(wording, value, 0);
    if (std::abs(value) >= 1000.0)
        return words::significant(wording, value, 3, sign);
    return words::number(wording, value, std::abs(value) >= 100.0 ? 0 : decimals, sign);
}

QString sourceLine(const Study &study, const QString &currency, const Wording &wording)
{
    QString text =
        words::Sentence{
            context,
            QT_TRANSLATE_NOOP("charts", "Source: study data pack, %1 base; own calculation, model %2, data %3."),
            {QString::number(study.baselineYear), QString::fromLatin1(study::modelVersion), study.dataVersion}}
            .in(wording);
    if (!currency.isEmpty() && currency != QLatin1String("USD"))
        text += QLatin1Char(' ') + words::Sentence{context,
                                                   QT_TRANSLATE_NOOP("charts", "%1 at %2 per %3."),
                                                   {currencyName(currency, wording), perUsd(study, currency),
                                                    currencyName(QStringLiteral("USD"), wording)}}
                                       .in(wording);
    return text;
}

const study::Scenario *scenarioWith(const Study &study, const negotiation::Package &package, const QDate &date,
                                    const QString &preferred)
{
    const study::Scenario *found = nullptr;
    for (const study::Scenario &scenario : study.scenarios) {
        if (scenario.package != package || scenario.date != date)
            continue;
        if (scenario.code == preferred)
            return &scenario;
        if (!found)
            found = &scenario;
    }
    return found;
}

QString scenarioInText(const Study &study, const negotiation::Package &package, const QDate &date,
                       const QString &preferred, const Wording &wording)
{
    return inText(scenarioWith(study, package, date, preferred), wording);
}

QString scenarioInText(const Study &study, const study::Assessment &assessment, const QString &preferred,
                       const Wording &wording)
{
    return inText(savedAs(study, assessment, preferred), wording);
}

QString scenarioInText(const Study &study, const study::Working &working, const Wording &wording)
{
    return inText(savedAs(study, working, working.basedOn), wording);
}

QString scenarioName(const Study &study, const negotiation::Package &package, const QDate &date,
                     const QString &preferred, const Wording &wording)
{
    return nameOf(scenarioWith(study, package, date, preferred), wording);
}

QString scenarioName(const Study &study, const study::Assessment &assessment, const QString &preferred,
                     const Wording &wording)
{
    return nameOf(savedAs(study, assessment, preferred), wording);
}

QString scenarioName(const Study &study, const study::Working &working, const Wording &wording)
{
    return nameOf(savedAs(study, working, working.basedOn), wording);
}

QString regionName(const Study &study, int party, const Wording &wording)
{
    return nameOf(regionOf(study, party), wording);
}

QString regionInText(const Study &study, int party, const Wording &wording)
{
    return inTextOf(regionOf(study, party), wording);
}

QString nameOf(const study::Region &region, const Wording &wording)
{
    return region.name.in(wording.language());
}

QString inTextOf(const study::Region &region, const Wording &wording)
{
    return firstNonEmpty(region.inText.in(wording.language()), nameOf(region, wording));
}

QString scopeName(const Study &study, const study::Scope &scope, const Wording &wording)
{
    const auto place = static_cast<std::size_t>(scope.index);
    switch (scope.kind) {
    case study::Scope::Kind::Sector:
        return study.sectors.at(place).name.in(wording.language());
    case study::Scope::Kind::Group:
        return study.groups.at(place).name.in(wording.language());
    case study::Scope::Kind::All:
        break;
    }
    return wording.translate("charts", "All sectors");
}

QString sentenceCase(const QString &text)
{
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

QString inSentence(const QString &text)
{
    const bool abbreviation = text.size() > 1 && text.at(1).isUpper();
    return text.isEmpty() || abbreviation ? text : text.at(0).toLower() + text.mid(1);
}

QString list(const QStringList &items, const Wording &wording)
{
    if (items.size() < 2)
        return items.value(0);
    const QString head =
        QStringList(items.mid(0, items.size() - 1)).join(wording.translate("charts", ", ", "between items of a list"));
    return words::Sentence{context, QT_TRANSLATE_NOOP("charts", "%1 and %2"), {head, items.last()}}.in(wording);
}

} // namespace charts
