// SPDX-License-Identifier: GPL-3.0-or-later
#include "market/model.h"

#include <cmath>
#include <cstdio>

namespace market {

namespace {

std::string number(double value)
{
    if (std::isnan(value))
        return "not a number";
    if (std::isinf(value))
        return value > 0.0 ? "infinite" : "minus infinite";
    char text[32];
    std::snprintf(text, sizeof text, "%.6g", std::abs(value));
    return (value < 0.0 ? "\u2212" : "") + std::string(text);
}

/// “ of STEEL from CAN to USA”, “ of STEEL in CAN”, as much as is known.
std::string placeOf(const Error &error)
{
    std::string place;
    if (!error.sector.empty())
        place += " of " + error.sector;
    if (!error.region.empty() && !error.partner.empty())
        place += " from " + error.region + " to " + error.partner;
    else if (!error.region.empty())
        place += " in " + error.region;
    return place;
}

} // namespace

std::string Error::sentence() const
{
    const std::string subject = "The " + quantity + placeOf(*this);
    switch (fault) {
    case Fault::Shape:
        return subject + " has " + number(value) + " entries where " + number(limit) +
               " are needed: give one for each region.";
    case Fault::NotFinite:
        return subject + " is " + number(value) + ": give a finite number.";
    case Fault::OutOfRange:
        if (value > limit)
            return subject + " is " + number(value) + ", above its limit of " + number(limit) + ": lower it.";
        if (value == limit)
            return subject + " is " + number(value) + ": give a number above that.";
        if (limit == infinite)
            return subject + " is " + number(value) + ": leave the ceiling out or make supply finite.";
        return subject + " is " + number(value) + ", below its limit of " + number(limit) + ": raise it.";
    case Fault::UnknownName:
        return "The " + quantity + placeOf(*this) + " refers to number " + number(value) +
               ", which the model does not have: name one of its regions and sectors.";
    case Fault::RepeatedName:
        return subject + " is given twice: keep one.";
    case Fault::CyclicInputs:
        return "The inputs" + placeOf(*this) + " lead back to it: remove one link of the cycle.";
    case Fault::InputShares:
        return subject + " sum to " + number(value) + ": keep them below 1.";
    case Fault::DerivedDemand:
        if (value == infinite)
            return subject + " has no market to be met from: lower the input shares or give it flows.";
        return subject + " is " + number(value) +
               " times what the market absorbs: lower the input shares or raise the flows.";
    case Fault::QuotaRates:
        return subject + " is " + number(value) + ", above the out-of-quota duty of " + number(limit) +
               ": lower it or raise the other.";
    case Fault::RepeatedQuota:
        return "The quota" + placeOf(*this) + " is given twice: keep one for each flow.";
    case Fault::Unsupported:
        return subject + " has no linear solution: leave it out or ask for the exact one.";
    case Fault::NotConverged:
        return "No " + quantity + " was found after " + std::to_string(iterations) + " iterations, the market" +
               placeOf(*this) + " being furthest from clearing (residual " + number(value) +
               "): make duties or elasticities less extreme.";
    }
    return subject + " is not usable.";
}

} // namespace market
