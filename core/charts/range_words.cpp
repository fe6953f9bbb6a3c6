// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/range_words.h"

#include "charts/measure_words.h"
#include "words/numbers.h"

#include <QCoreApplication>

#include <cmath>

namespace charts {

using words::Wording;

std::optional<Range> changeRange(const analysis::UncertaintyResult *uncertainty, const study::Scope &scope, int party,
                                 study::Indicator indicator)
{
    if (!uncertainty || uncertainty->change.isEmpty())
        return std::nullopt;
    return Range{uncertainty->change.p05.value(scope, party, indicator),
                 uncertainty->change.p95.value(scope, party, indicator)};
}

bool spansZero(const Range &range)
{
    return range.low < 0.0 && range.high > 0.0;
}

QString rangeText(const QString &low, const QString &high, const Wording &wording)
{
    return words::Sentence{"charts", QT_TRANSLATE_NOOP("charts", "%1 to %2"), {low, high}}.in(wording);
}

QString bandSentence(const analysis::UncertaintyResult &uncertainty, const Wording &wording)
{
    return words::Sentence{"charts",
                           QT_TRANSLATE_NOOP("charts", "Pale band: 5–95% of %1 draws."),
                           {drawCount(uncertainty, wording)}}
        .in(wording);
}

QString drawCount(const analysis::UncertaintyResult &uncertainty, const Wording &wording)
{
    return words::number(wording, uncertainty.draws - uncertainty.failed, 0);
}

QString welfareParts(const study::Study &study, const study::Assessment &current, const study::Assessment &reference,
                     const study::Scope &scope, int party, const QString &currency, const Wording &wording)
{
    return welfareParts(study, current.outcomes, reference.outcomes, scope, party, currency, wording);
}

QString netCaution(const Wording &wording)
{
    return wording.translate("charts", "The sign of the net is not certain.");
}

QString welfareParts(const study::Study &study, const study::OutcomeTable &current,
                     const study::OutcomeTable &reference, const study::Scope &scope, int party,
                     const QString &currency, const Wording &wording)
{
    using study::Indicator;
    const auto part = [&](Indicator indicator) {
        const double value = perUsd(study, currency) *
                             (current.value(scope, party, indicator) - reference.value(scope, party, indicator));
        return words::significant(wording, std::abs(value) < 0.5 ? 0.0 : value, 3, words::Sign::Always);
    };
    return words::Sentence{
        "charts",
        QT_TRANSLATE_NOOP("charts", "Its parts for %1, %2 million: consumers %3, producers %4, treasury %5, rents %6."),
        {regionInText(study, party, wording), currencyName(currency, wording), part(Indicator::ConsumerSurplus),
         part(Indicator::ProducerSurplus), part(Indicator::DutyRevenue), part(Indicator::QuotaRent)}}
        .in(wording);
}

} // namespace charts
