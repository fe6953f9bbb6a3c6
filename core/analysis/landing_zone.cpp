// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/landing_zone.h"

#include "negotiation/rational_count.h"

#include <QCoreApplication>

#include <utility>

namespace analysis {

namespace {

words::Error noFrontier(bool tooLong)
{
    return {words::ErrorKind::BadData,
            {},
            tooLong ? words::Sentence{"analysis::DealSpace",
                                      QT_TRANSLATE_NOOP("analysis::DealSpace",
                                                        "the interests are so opposed that the frontier has more "
                                                        "than %1 points."),
                                      {static_cast<qulonglong>(negotiation::Frontier::limit)}}
                    : words::Sentence{"analysis::DealSpace",
                                      QT_TRANSLATE_NOOP("analysis::DealSpace", "no package keeps the rules.")},
            {},
            {}};
}

/// Null for a space without packages.
words::Result<std::shared_ptr<const LandingZone>> zoneOf(const study::Economy &economy, negotiation::Space space)
{
    auto frontier = negotiation::Frontier::of(space);
    if (!frontier)
        return noFrontier(true);
    if (frontier->size() == 0)
        return std::shared_ptr<const LandingZone>();
    negotiation::SolutionPoints points = negotiation::solutionPoints(space, *frontier);
    negotiation::Density density = negotiation::densityOf(space);
    auto found = std::make_shared<LandingZone>(
        LandingZone{std::move(space), std::move(*frontier), std::move(points), std::move(density), {}, 0.0, 0.0, {}, {}, {}});
    found->packages = found->space.packageCount();
    if (found->points.rational.empty()) {
        found->miss = negotiation::nearestMiss(found->space, found->frontier);
        if (found->miss) {
            auto remedies = analysis::remedies(economy, found->space, found->frontier.package(found->miss->entry));
            if (!remedies)
                return remedies.error();
            found->remedies = std::move(*remedies);
        }
    } else {
        if (negotiation::countsAtOnce(found->space))
            found->rational = negotiation::countRational(found->space);
        const negotiation::CountEstimate estimate =
            found->rational ? negotiation::CountEstimate{found->rational->toDouble(), 0.0}
                            : negotiation::estimateRational(found->space, found->density);
        found->rationalError = estimate.error;
        found->rationalShare = estimate.value / found->packages.toDouble();
    }
    return std::shared_ptr<const LandingZone>(std::move(found));
}

} // namespace

words::Result<std::shared_ptr<const LandingZone>> landingZone(const study::Economy &economy,
                                                              const SpaceOutcomes &outcomes)
{
    auto space = dealSpace(economy, outcomes);
    if (!space)
        return space.error();
    auto zone = zoneOf(economy, std::move(*space));
    if (zone && !*zone)
        return noFrontier(false);
    return zone;
}

words::Result<std::shared_ptr<const LandingZone>> landingZoneWithin(const study::Economy &economy,
                                                                    const LandingZone &whole,
                                                                    const negotiation::Package &package,
                                                                    const std::vector<int> &locked)
{
    return zoneOf(economy, negotiation::lockedSpace(whole.space, package, locked));
}

} // namespace analysis
