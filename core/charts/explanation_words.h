// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/explanation.h"
#include "words/numbers.h"

namespace charts {

/// As many digits as the size of a figure deserves.
QString plainFigure(double value, words::Sign sign, const words::Wording &wording);

/// The words the parts of an explanation share: figures with their units, scenarios, goods. Outlives neither argument.
class ExplanationWords
{
public:
    ExplanationWords(const ExplanationContext &context, const words::Wording &wording)
        : m_context(context)
        , m_study(context.economy.study())
        , m_wording(wording)
    {
    }

    const words::Wording &wording() const { return m_wording; }
    /// Of the context "charts::Explanation".
    QString say(const char *source, const QVariantList &arguments = {}) const;
    /// In the unit of the picture: three digits, whole points and persons.
    QString figure(study::Indicator indicator, double value, words::Sign sign = words::Sign::WhenNegative) const;
    /// An amount in the currency of the picture.
    QString amount(double usdMillion, words::Sign sign = words::Sign::WhenNegative) const;
    QString points(double value, words::Sign sign = words::Sign::WhenNegative) const;
    /// Of what was 100 in the baseline.
    QString index(double relative) const;
    QString goods(const study::Scope &scope) const;
    QString region(int index) const;
    QString nest(study::Nest nest) const;
    QString referenceName() const; ///< inside a sentence
    QString currentName() const;

private:
    const ExplanationContext &m_context;
    const study::Study &m_study;
    const words::Wording &m_wording;
};

} // namespace charts
