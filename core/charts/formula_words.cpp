// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/formula_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace charts {

using study::Indicator;
using words::Wording;

namespace {

constexpr const char *context = "charts::Formula";

const char *formulaOf(Indicator indicator)
{
    switch (indicator) {
    case Indicator::Output:
        return QT_TRANSLATE_NOOP(
            "charts::Formula",
            "Output = baseline output × (net price)^ε, at most the capacity. The net price is what is "
            "left of the producer price after inputs; it clears the market of every producer.");
    case Indicator::Exports:
    case Indicator::ExportsToPartner:
        return QT_TRANSLATE_NOOP(
            "charts::Formula",
            "Exports = sum over buyers of baseline flow × change in quantity. A buyer’s quantity moves "
            "with (price of the origin / price of all imports)^−σ between origins × (price of imports / "
            "price of the market)^−σ between imports and home goods × the market’s demand "
            "(nested CES, Armington 1969).");
    case Indicator::Imports:
    case Indicator::ImportsFromPartner:
    case Indicator::ImportsFromThird:
        return QT_TRANSLATE_NOOP(
            "charts::Formula",
            "Imports = sum over origins of baseline flow × change in quantity. The quantity moves with "
            "(price of the origin / price of all imports)^−σ between origins × (price of imports / "
            "price of the market)^−σ between imports and home goods × the market’s demand "
            "(nested CES, Armington 1969).");
    case Indicator::ProducerPrice:
        return QT_TRANSLATE_NOOP(
            "charts::Formula",
            "Producer price = (1 − input shares) × net price + sum of input share × price of the input. "
            "The net price is the one at which supply meets demand.");
    case Indicator::PurchaserPrice:
        return QT_TRANSLATE_NOOP(
            "charts::Formula",
            "Purchaser price = CES index of home goods and imports, each at producer price × (1 + duty + "
            "quota premium).");
    case Indicator::Employment:
        return QT_TRANSLATE_NOOP(
            "charts::Formula", "Jobs = baseline jobs × (output relative to the baseline)^γ, γ being the elasticity of "
                               "employment in output.");
    case Indicator::DutyRevenue:
        return QT_TRANSLATE_NOOP(
            "charts::Formula",
            "Duty revenue = sum over origins of duty × price × quantity, within and above each quota, "
            "less the same at the baseline. Quota rent is not in it.");
    case Indicator::QuotaRent:
        return QT_TRANSLATE_NOOP(
            "charts::Formula",
            "Quota rent = premium × price × quantity within the quota, to whoever owns the right, less "
            "the same at the baseline.");
    case Indicator::ConsumerSurplus:
        return QT_TRANSLATE_NOOP(
            "charts::Formula",
            "Consumer surplus = baseline final spending × (1 − price^(1 − η)) / (1 − η): the equivalent "
            "variation of the change in the purchaser price.");
    case Indicator::ProducerSurplus:
        return QT_TRANSLATE_NOOP(
            "charts::Formula",
            "Producer surplus = (1 − input shares) × baseline output × (net price^(1 + ε) − 1) / (1 + ε), "
            "linear above a capacity ceiling.");
    case Indicator::Welfare:
        break;
    }
    return QT_TRANSLATE_NOOP(
        "charts::Formula",
        "Net welfare = consumer surplus + producer surplus + duty revenue + quota rents. The same total "
        "splits into efficiency, terms of trade, rent transfer and real cost.");
}

} // namespace

QString formulaInWords(Indicator indicator, const Wording &wording)
{
    return wording.translate(context, formulaOf(indicator)) + QLatin1Char('\n') +
           wording.translate(
               "charts::Formula",
               "All markets are solved together, exactly. To first order in the change of duties this is the "
               "GSIM model (Francois and Hall).");
}

QString valueInWords(const Wording &wording)
{
    return wording.translate(
        "charts::Formula",
        "Value = weight of the economy × economic index + sum over irritants of weight × stated value of "
        "the position. Economic index = sum of weight × 100 × (change from the baseline − low end) / "
        "(high end − low end). Weights sum to 1: a linear additive value function.");
}

std::vector<Indicator> resultsBehind(Indicator indicator)
{
    std::vector<Indicator> results{Indicator::ProducerPrice, Indicator::PurchaserPrice, Indicator::Output,
                                   Indicator::ExportsToPartner, Indicator::ImportsFromPartner};
    if (indicator == Indicator::Welfare)
        results.insert(results.end(), {Indicator::ConsumerSurplus, Indicator::ProducerSurplus, Indicator::DutyRevenue,
                                       Indicator::QuotaRent});
    std::erase(results, indicator);
    results.push_back(indicator);
    return results;
}

QString marketAssumptions(const study::Study &study, Indicator indicator, const Wording &wording)
{
    QStringList sentences{
        wording.translate("charts::Formula",
                          "Partial equilibrium: incomes, exchange rates and other markets stay as they are."),
        wording.translate("charts::Formula", "Goods of different origins are imperfect substitutes."),
        wording.translate("charts::Formula",
                          "Both states are solved from the baseline year; adjustment takes some years."),
        study.nest == study::Nest::Nested
            ? wording.translate("charts::Formula",
                                "Buyers choose between home goods and imports first, then among origins.")
            : wording.translate("charts::Formula", "Buyers choose among all origins at once (flat nest)."),
    };
    if (indicator == Indicator::Employment)
        sentences << wording.translate("charts::Formula", "Jobs follow output; nobody changes sector.");
    if (indicator == Indicator::Welfare)
        sentences << wording.translate(
            "charts::Formula", "Net welfare is the least robust result: large countries gain terms of trade from "
                               "their own duties.");
    return sentences.join(QLatin1Char('\n'));
}

QString valueAssumptions(const study::Study &study, const Wording &wording)
{
    QStringList sentences{
        wording.translate("charts::Formula", "Values add up: no irritant changes what another is worth."),
        wording.translate("charts::Formula", "The scales stay fixed; they change only when they are recomputed."),
    };
    if (study::hasIllustrativeValues(study))
        sentences << wording.translate("charts::Formula",
                                       "Weights and stated values are illustrative and can be edited.");
    return sentences.join(QLatin1Char('\n'));
}

} // namespace charts
