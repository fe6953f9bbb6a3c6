// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/explanation_words.h"

#include "charts/measure_words.h"

#include <QCoreApplication>

#include <cmath>

namespace charts {

using study::Indicator;
using words::Sign;

QString plainFigure(double value, Sign sign, const words::Wording &wording)
{
    const double size = std::abs(value);
    return words::number(wording, value, size >= 100.0 || size == std::round(size) ? 0 : size >= 1.0 ? 1 : 3, sign);
}

QString ExplanationWords::say(const char *source, const QVariantList &arguments) const
{
    return words::Sentence{"charts::Explanation", source, arguments}.in(m_wording);
}

QString ExplanationWords::amount(double usdMillion, Sign sign) const
{
    return say(QT_TRANSLATE_NOOP("charts::Explanation", "%1 million %2"),
               {plainFigure(usdMillion * perUsd(m_study, m_context.currency), sign, m_wording),
                currencyName(m_context.currency, m_wording)});
}

QString ExplanationWords::figure(Indicator indicator, double value, Sign sign) const
{
    switch (study::unitOf(indicator)) {
    case study::Unit::UsdMillion:
        return amount(value, sign);
    case study::Unit::Persons:
        return say(QT_TRANSLATE_NOOP("charts::Explanation", "%1 persons"), {words::number(m_wording, value, 0, sign)});
    case study::Unit::Index:
        break;
    }
    return say(QT_TRANSLATE_NOOP("charts::Explanation", "%1 (%2 = 100)"),
               {words::number(m_wording, value, 2, sign), QString::number(m_study.baselineYear)});
}

QString ExplanationWords::points(double value, Sign sign) const
{
    return say(QT_TRANSLATE_NOOP("charts::Explanation", "%1 points"), {words::number(m_wording, value, 2, sign)});
}

QString ExplanationWords::index(double relative) const
{
    return say(QT_TRANSLATE_NOOP("charts::Explanation", "%1 (%2 = 100)"),
               {words::number(m_wording, 100.0 * relative, 2), QString::number(m_study.baselineYear)});
}

QString ExplanationWords::goods(const study::Scope &scope) const
{
    return scopeName(m_study, scope, m_wording);
}

QString ExplanationWords::region(int index) const
{
    return nameOf(m_study.regions.at(static_cast<std::size_t>(index)), m_wording);
}

QString ExplanationWords::nest(study::Nest nest) const
{
    return nest == study::Nest::Nested ? say(QT_TRANSLATE_NOOP("charts::Explanation", "two-level CES"))
                                       : say(QT_TRANSLATE_NOOP("charts::Explanation", "one-level CES"));
}

QString ExplanationWords::referenceName() const
{
    return scenarioInText(m_study, m_context.reference, m_context.referenceCode, m_wording);
}

QString ExplanationWords::currentName() const
{
    return scenarioInText(m_study, m_context.current, m_context.referenceCode, m_wording);
}

} // namespace charts
