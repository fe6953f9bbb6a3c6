// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/attribution_chart.h"
#include "words/numbers.h"

#include <array>

namespace charts {

/// Reads from an attribution what one chart of it shows: the steps of each party in the chart's unit.
class AttributionReading
{
public:
    AttributionReading(const study::Study &study, const analysis::Attribution &attribution,
                       const AttributionOptions &options)
        : m_study(study)
        , m_attribution(attribution)
        , m_options(options)
        , m_perUnit(options.indicator && study::unitOf(*options.indicator) == study::Unit::UsdMillion
                        ? perUnit(study, options.currency)
                        : 1.0)
    {
    }

    bool isValue() const { return !m_options.indicator; }
    int parties() const { return static_cast<int>(m_study.parties.size()); }
    WaterfallStep step(const analysis::ChangeEffect &effect, int party, AttributionOptions::Effect kind) const;
    std::optional<double> standardError(const analysis::ChangeEffect &effect, int party) const;
    double total(int party) const;
    /// Below which a total is not worth words.
    double least() const;

    const study::Study &study() const { return m_study; }
    const analysis::Attribution &attribution() const { return m_attribution; }
    const AttributionOptions &options() const { return m_options; }

private:
    static double perUnit(const study::Study &study, const QString &currency);

    const study::Study &m_study;
    const analysis::Attribution &m_attribution;
    const AttributionOptions &m_options;
    double m_perUnit;
};

/// A figure of the chart: points and shares of points with one decimal, persons whole, money to three digits.
QString attributionFigure(const AttributionOptions &options, double value, words::Sign sign,
                          const words::Wording &wording);

/// The finding of an attribution in one sentence with numbers: what each party gains or loses, and from which changes
/// most.
QString attributionFinding(const AttributionReading &reading, const study::Assessment &current,
                           const study::Assessment &reference, const words::Wording &wording);
/// The same of net welfare by cause.
QString causesFinding(const AttributionReading &reading, const study::Assessment &current,
                      const study::Assessment &reference, const words::Wording &wording);

/// As a title names it: "steel", or the theme of a change whose short name says too little, "Canadian counter-tariffs".
QString changeInText(const study::Study &study, const analysis::Change &change, const words::Wording &wording);

/// The four causes of a change in welfare and what each adds, in the order of the chart; their sum is the change.
struct CauseWords
{
    const char *name;
    const char *inText;
};
const std::array<CauseWords, 4> &welfareCauseWords();
std::array<double, 4> causeAmounts(const analysis::WelfareCauses &causes);

} // namespace charts
