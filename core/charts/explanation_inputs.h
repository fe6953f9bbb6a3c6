// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/explanation.h"
#include "words/numbers.h"

namespace charts {

/// The inputs behind a number, as lines with value, unit, range, derivation and sources.
class ExplanationInputs
{
public:
    ExplanationInputs(const study::Economy &economy, const study::Assessment &current, const words::Wording &wording)
        : m_economy(economy)
        , m_study(economy.study())
        , m_current(current)
        , m_wording(wording)
    {
    }

    /// Duties on the party's imports and on its exports in a sector: what is in force, and every step that led to it.
    void addDuties(int sector, int party, std::vector<ExplanationLine> &lines) const;
    /// Elasticities, supply, employment, input shares and baseline flows.
    void addMarket(int sector, int party, std::vector<ExplanationLine> &lines) const;
    /// The same on one flow.
    void addDuty(int sector, int exporter, int importer, std::vector<ExplanationLine> &lines) const;
    /// Elasticities, and the baseline flows of all who supply the market, the one asked for first.
    void addFlow(int sector, int exporter, int importer, std::vector<ExplanationLine> &lines) const;
    /// What an uncertain parameter stands for, with its range.
    void addParameter(const analysis::UncertainParameter &parameter, std::vector<ExplanationLine> &lines) const;
    /// What a party can have without a deal, and why.
    void addWalkAway(int party, const QString &name, std::vector<ExplanationLine> &lines) const;
    /// Each indicator of a party's economic index with weight, change and scale.
    void addIndex(int party, std::vector<ExplanationLine> &lines) const;
    /// Each irritant with weight, value and points.
    void addStated(int party, std::vector<ExplanationLine> &lines) const;
    /// A position and its effects on duties.
    void addPosition(int irritant, int position, std::vector<ExplanationLine> &lines) const;

    ExplanationLine input(const QString &name, const QString &value, const study::Provenance &provenance,
                          const study::Text &reason = {}) const;

private:
    QString plain(double value, words::Sign sign = words::Sign::WhenNegative) const;
    QString say(const char *source, const QVariantList &arguments = {}) const;
    QString inUnit(const QString &indicator, const QString &figure) const; ///< of the economic index
    void addFigure(const QString &key, std::vector<ExplanationLine> &lines) const;
    QString flowName(int exporter, int importer) const;
    QString wedge(const study::Rate &rate, const std::optional<study::TariffRateQuota> &quota) const;
    QString sourcesOf(const QStringList &ids) const;

    const study::Economy &m_economy;
    const study::Study &m_study;
    const study::Assessment &m_current;
    const words::Wording &m_wording;
};

} // namespace charts
