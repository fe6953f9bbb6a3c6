// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/landing_zone.h"

#include "negotiation/rational_count.h"

#include <QCoreApplication>

#include <utility>

namespace analysis {

words::Result<std::shared_ptr<const LandingZone>> landingZone(const study::Economy &economy,
                                                              const SpaceOutcomes &outcomes)
{
    auto space = dealSpace(economy, outcomes);
    if (!space)
        return space.error();
    auto frontier = negotiation::Frontier::of(*space);
    if (!frontier || frontier->size() == 0) {
        return words::Error{
            words::ErrorKind::BadData,
            {},
            frontier ? words::Sentence{"analysis::DealSpace",
                                       QT_TRANSLATE_NOOP("analysis::DealSpace", "no package keeps the rules.")}
                     : words::Sentence{"analysis::DealSpace",
                                       QT_TRANSLATE_NOOP("analysis::DealSpace",
                                                         "the interests are so opposed that the frontier has more "
                                                         "than %1 points."),
                                       {static_cast<qulonglong>(negotiation::Frontier::limit)}},
            {},
            {}};
    }
    negotiation::SolutionPoints points = negotiation::solutionPoints(*space, *frontier);
    negotiation::Density density = negotiation::densityOf(*space);
    auto found = std::make_shared<LandingZone>(
        LandingZone{std::move(*space), std::move(*frontier), std::move(points), std::move(density), {}, 0.0, {}, {}});
    found->packages = found->space.packageCount();
    if (found->points.rational.empty()) {
        found->miss = negotiation::nearestMiss(found->space, found->frontier);
        if (found->miss) {
            auto remedies = analysis::remedies(economy, found->frontier.package(found->miss->entry));
            if (!remedies)
                return remedies.error();
            found->remedies = std::move(*remedies);
        }
    } else {
        const std::optional<negotiation::BigCount> counted =
            negotiation::countsAtOnce(found->space) ? negotiation::countRational(found->space) : std::nullopt;
        const double rational =
            counted ? counted->toDouble() : negotiation::estimateRational(found->space, found->density).value;
        found->rationalShare = rational / found->packages.toDouble();
    }
    return std::shared_ptr<const LandingZone>(std::move(found));
}

} // namespace analysis
