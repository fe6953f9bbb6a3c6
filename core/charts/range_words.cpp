// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/range_words.h"

#include "words/numbers.h"

#include <QCoreApplication>

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

} // namespace charts
