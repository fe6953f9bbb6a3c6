// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/scales.h"

#include "analysis/blocks.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace analysis {

words::Result<std::vector<std::vector<study::Scale>>> computeScales(const study::Economy &economy)
{
    const study::Study &study = economy.study();
    const negotiation::Package nothing(study.irritants.size(), 0);
    const auto base = economy.assess(nothing, study.dealDate);
    if (!base)
        return base.error();

    std::vector<std::vector<study::Scale>> scales(study.parties.size());
    const auto changeOf = [&](const study::Assessment &assessment, std::size_t party, const QString &indicator) {
        return study::indicatorChange(study, assessment.outcomes, static_cast<int>(party), indicator).value_or(0.0);
    };
    for (std::size_t party = 0; party < study.parties.size(); ++party) {
        for (const study::IndicatorWeight &weight : study.parties[party].indicatorWeights) {
            const double start = changeOf(*base, party, weight.indicator);
            const QString unit = weight.indicator.startsWith(QLatin1String("jobs_")) ? QStringLiteral("persons")
                                                                                     : QStringLiteral("USD million a year");
            scales[party].push_back({weight.indicator, start, start, unit, {{}, QStringLiteral("derived: change from the baseline; extremes over the packages within the rules at the deal date")}});
        }
    }

    std::optional<words::Error> failure;
    for (const std::vector<int> &block : irritantBlocks(economy)) {
        constexpr double none = std::numeric_limits<double>::infinity();
        std::vector<std::vector<std::pair<double, double>>> extremes(study.parties.size());
        for (std::size_t party = 0; party < study.parties.size(); ++party)
            extremes[party].assign(scales[party].size(), {none, -none});
        forEachCombination(study, block, nothing, [&](const negotiation::Package &package) {
            const auto assessed = economy.assess(package, study.dealDate);
            if (!assessed) {
                failure = assessed.error();
                return false;
            }
            for (std::size_t party = 0; party < study.parties.size(); ++party) {
                for (std::size_t i = 0; i < scales[party].size(); ++i) {
                    const QString &indicator = scales[party][i].indicator;
                    const double change = changeOf(*assessed, party, indicator) - changeOf(*base, party, indicator);
                    auto &[low, high] = extremes[party][i];
                    low = std::min(low, change);
                    high = std::max(high, change);
                }
            }
            return true;
        });
        if (failure)
            return *failure;
        for (std::size_t party = 0; party < study.parties.size(); ++party) {
            for (std::size_t i = 0; i < scales[party].size(); ++i) {
                if (extremes[party][i].first <= extremes[party][i].second) {
                    scales[party][i].low += extremes[party][i].first;
                    scales[party][i].high += extremes[party][i].second;
                }
            }
        }
    }
    return scales;
}

} // namespace analysis
