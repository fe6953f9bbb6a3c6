// SPDX-License-Identifier: GPL-3.0-or-later
#include "market/validation.h"

#include "market/block.h"

#include <algorithm>
#include <cmath>

namespace market {

namespace {

using Fault = Error::Fault;
using Found = std::optional<Error>;

/// What a number must be. Written so that NaN never passes.
struct Range
{
    double least = -infinite;
    bool open = false; ///< the least itself is out
    double most = infinite;
    bool infinityAllowed = false;
};
constexpr Range positive{.least = 0.0, .open = true};
constexpr Range notNegative{.least = 0.0};
constexpr Range aboveMinusOne{.least = -1.0, .open = true};
constexpr Range fraction{.least = 0.0, .most = 1.0};
constexpr Range anyNumber{};

struct Place
{
    std::string sector;
    std::string region;
    std::string partner;
};

Error fault(Fault kind, const char *quantity, const Place &place, double value = 0.0, double limit = 0.0)
{
    Error error;
    error.fault = kind;
    error.quantity = quantity;
    error.sector = place.sector;
    error.region = place.region;
    error.partner = place.partner;
    error.value = value;
    error.limit = limit;
    return error;
}

/// The common case, before any place is put into words: policies are checked at every solve.
bool isInside(double value, const Range &range)
{
    return value >= range.least && value <= range.most && !(range.open && value == range.least) &&
           (range.infinityAllowed || std::isfinite(value));
}

Found check(double value, const Range &range, const char *quantity, const Place &place)
{
    if (isInside(value, range))
        return std::nullopt;
    if (std::isnan(value) || (std::isinf(value) && !(range.infinityAllowed && value > 0.0)))
        return fault(Fault::NotFinite, quantity, place, value);
    if (value < range.least || (range.open && value == range.least))
        return fault(Fault::OutOfRange, quantity, place, value, range.least);
    if (value > range.most)
        return fault(Fault::OutOfRange, quantity, place, value, range.most);
    return std::nullopt;
}

class Checker
{
public:
    explicit Checker(const std::vector<std::string> &regions)
        : m_regions(regions)
    {
    }

    Found vector(const Vector &v, const Range &range, const char *quantity, const std::string &sector) const
    {
        if (v.size() != size())
            return fault(Fault::Shape, quantity, {sector, {}, {}}, double(v.size()), double(size()));
        for (Eigen::Index i = 0; i < v.size(); ++i)
            if (!isInside(v(i), range))
                return check(v(i), range, quantity, {sector, name(i), {}});
        return std::nullopt;
    }
    Found matrix(const Matrix &m, const Range &range, const char *quantity, const std::string &sector) const
    {
        if (m.rows() != size() || m.cols() != size())
            return fault(Fault::Shape, quantity, {sector, {}, {}}, double(m.rows() != size() ? m.rows() : m.cols()),
                         double(size()));
        for (Eigen::Index j = 0; j < size(); ++j)
            for (Eigen::Index i = 0; i < size(); ++i)
                if (!isInside(m(i, j), range))
                    return check(m(i, j), range, quantity, {sector, name(i), name(j)});
        return std::nullopt;
    }
    Found optionalMatrix(const Matrix &m, const Range &range, const char *quantity, const std::string &sector) const
    {
        return m.size() == 0 ? std::nullopt : matrix(m, range, quantity, sector);
    }
    Eigen::Index size() const { return Eigen::Index(m_regions.size()); }
    const std::string &name(Eigen::Index region) const { return m_regions[std::size_t(region)]; }

private:
    const std::vector<std::string> &m_regions;
};

Found checkNames(const Baseline &baseline)
{
    if (baseline.regions.empty())
        return fault(Fault::Shape, "regions", {}, 0.0, 1.0);
    for (std::size_t i = 0; i < baseline.regions.size(); ++i)
        if (std::find(baseline.regions.begin(), baseline.regions.begin() + std::ptrdiff_t(i), baseline.regions[i]) !=
            baseline.regions.begin() + std::ptrdiff_t(i))
            return fault(Fault::RepeatedName, "region", {{}, baseline.regions[i], {}});
    for (std::size_t s = 0; s < baseline.sectors.size(); ++s)
        for (std::size_t t = 0; t < s; ++t)
            if (baseline.sectors[s].name == baseline.sectors[t].name)
                return fault(Fault::RepeatedName, "sector", {baseline.sectors[s].name, {}, {}});
    return std::nullopt;
}

Found checkSector(const Sector &sector, const Checker &checker)
{
    const std::string &name = sector.name;
    if (Found found = check(sector.sigmaDomesticImport, positive, "elasticity of substitution", {name, {}, {}}))
        return found;
    if (Found found = check(sector.sigmaImports, positive, "elasticity of substitution", {name, {}, {}}))
        return found;
    if (Found found = checker.vector(sector.eta, notNegative, "demand elasticity", name))
        return found;
    if (Found found =
            checker.vector(sector.epsilon, {.least = 0.0, .infinityAllowed = true}, "supply elasticity", name))
        return found;
    if (Found found = checker.vector(sector.capacity, {.least = 1.0, .infinityAllowed = true}, "capacity", name))
        return found;
    if (Found found = checker.matrix(sector.flows, notNegative, "flow", name))
        return found;
    if (Found found = checker.matrix(sector.initialDuty, aboveMinusOne, "initial duty", name))
        return found;
    if (Found found = checker.matrix(sector.initialPremium, notNegative, "initial premium", name))
        return found;
    if (Found found = checker.matrix(sector.initialRentImporterShare, fraction, "initial rent share", name))
        return found;
    for (Eigen::Index i = 0; i < checker.size(); ++i)
        if (sector.epsilon(i) == infinite && sector.capacity(i) < infinite)
            return fault(Fault::OutOfRange, "capacity beside an infinite supply elasticity",
                         {name, checker.name(i), {}}, sector.capacity(i), infinite);
    return std::nullopt;
}

Found checkInputs(const Baseline &baseline, const Checker &checker)
{
    const auto sectors = int(baseline.sectors.size());
    const auto nameOf = [&](int s) { return baseline.sectors[std::size_t(s)].name; };
    std::vector<Vector> cost(std::size_t(sectors), Vector::Zero(checker.size()));
    for (std::size_t n = 0; n < baseline.inputs.size(); ++n) {
        const InputShare &input = baseline.inputs[n];
        for (int s : {input.input, input.user})
            if (s < 0 || s >= sectors)
                return fault(Fault::UnknownName, "sector", {}, double(s));
        if (Found found = checker.vector(input.share, notNegative, "input share", nameOf(input.user)))
            return found;
        if (input.input == input.user)
            return fault(Fault::CyclicInputs, "input share", {nameOf(input.user), {}, {}});
        for (std::size_t m = 0; m < n; ++m)
            if (baseline.inputs[m].input == input.input && baseline.inputs[m].user == input.user)
                return fault(Fault::RepeatedName, "input share", {nameOf(input.user), {}, {}});
        cost[std::size_t(input.user)] += input.share;
    }
    for (int s = 0; s < sectors; ++s)
        for (Eigen::Index i = 0; i < checker.size(); ++i)
            if (!(cost[std::size_t(s)](i) < 1.0))
                return fault(Fault::InputShares, "input shares", {nameOf(s), checker.name(i), {}},
                             cost[std::size_t(s)](i), 1.0);
    const std::vector<int> order = inputOrder(baseline);
    for (int s = 0; s < sectors; ++s)
        if (std::find(order.begin(), order.end(), s) == order.end())
            return fault(Fault::CyclicInputs, "input share", {nameOf(s), {}, {}});
    return std::nullopt;
}

Found checkDerivedDemand(const Baseline &baseline, const Checker &checker)
{
    for (std::size_t k = 0; k < baseline.sectors.size(); ++k) {
        const Vector absorption = absorptionOf(baseline.sectors[k]);
        Vector derived = Vector::Zero(checker.size());
        for (const InputShare &input : baseline.inputs)
            if (input.input == int(k))
                derived += input.share.cwiseProduct(outputOf(baseline.sectors[std::size_t(input.user)]));
        for (Eigen::Index j = 0; j < checker.size(); ++j)
            if (derived(j) > absorption(j) * (1.0 + 1e-12))
                return fault(Fault::DerivedDemand, "derived demand", {baseline.sectors[k].name, checker.name(j), {}},
                             derived(j) / absorption(j), 1.0);
    }
    return std::nullopt;
}

Found checkQuotas(const SectorPolicy &measures, const std::string &sector, const Checker &checker)
{
    for (std::size_t n = 0; n < measures.quotas.size(); ++n) {
        const Quota &quota = measures.quotas[n];
        for (int region : {quota.exporter, quota.importer})
            if (region < 0 || region >= checker.size())
                return fault(Fault::UnknownName, "quota", {sector, {}, {}}, double(region));
        const Place place{sector, checker.name(quota.exporter), checker.name(quota.importer)};
        if (Found found = check(quota.volume, notNegative, "quota volume", place))
            return found;
        if (Found found = check(quota.inDuty, aboveMinusOne, "in-quota duty", place))
            return found;
        if (Found found = check(quota.outDuty, aboveMinusOne, "out-of-quota duty", place))
            return found;
        if (quota.outDuty < quota.inDuty)
            return fault(Fault::QuotaRates, "in-quota duty", place, quota.inDuty, quota.outDuty);
        if (Found found = check(quota.importerRentShare, fraction, "rent share", place))
            return found;
        for (std::size_t m = 0; m < n; ++m)
            if (measures.quotas[m].exporter == quota.exporter && measures.quotas[m].importer == quota.importer)
                return fault(Fault::RepeatedQuota, "quota", place);
    }
    return std::nullopt;
}

/// Duty and wedge together must leave a positive price.
Found checkPrices(const SectorPolicy &measures, const std::string &sector, const Checker &checker)
{
    Matrix factor = Matrix::Ones(checker.size(), checker.size()) + measures.duty;
    for (const Quota &quota : measures.quotas)
        factor(quota.exporter, quota.importer) = 1.0 + (quota.volume > 0.0 ? quota.inDuty : quota.outDuty);
    if (measures.wedge.size() > 0)
        factor += measures.wedge;
    Matrix price = factor;
    if (measures.specificDuty.size() > 0)
        price += measures.specificDuty;
    for (Eigen::Index i = 0; i < checker.size(); ++i)
        for (Eigen::Index j = 0; j < checker.size(); ++j) {
            if (factor(i, j) > 0.0 && price(i, j) > 0.0)
                continue;
            const Place place{sector, checker.name(i), checker.name(j)};
            if (!(factor(i, j) > 0.0))
                return fault(Fault::OutOfRange, "duty and wedge", place, factor(i, j) - 1.0, -1.0);
            return fault(Fault::OutOfRange, "purchaser price", place, price(i, j), 0.0);
        }
    return std::nullopt;
}

} // namespace

void fillDefaults(Baseline &baseline)
{
    const auto regions = Eigen::Index(baseline.regions.size());
    for (Sector &sector : baseline.sectors) {
        if (sector.capacity.size() == 0)
            sector.capacity = Vector::Constant(regions, infinite);
        if (sector.initialPremium.size() == 0)
            sector.initialPremium = Matrix::Zero(regions, regions);
        if (sector.initialRentImporterShare.size() == 0)
            sector.initialRentImporterShare = Matrix::Ones(regions, regions);
    }
}

std::optional<Error> faultOf(const Baseline &baseline)
{
    const Checker checker(baseline.regions);
    if (Found found = checkNames(baseline))
        return found;
    for (const Sector &sector : baseline.sectors)
        if (Found found = checkSector(sector, checker))
            return found;
    if (Found found = checkInputs(baseline, checker))
        return found;
    return checkDerivedDemand(baseline, checker);
}

std::optional<Error> faultOf(const Policy &policy, const Baseline &baseline)
{
    const Checker checker(baseline.regions);
    if (policy.sectors.size() != baseline.sectors.size())
        return fault(Fault::Shape, "policy", {}, double(policy.sectors.size()), double(baseline.sectors.size()));
    for (std::size_t s = 0; s < policy.sectors.size(); ++s) {
        const SectorPolicy &measures = policy.sectors[s];
        const std::string &sector = baseline.sectors[s].name;
        if (Found found = checker.matrix(measures.duty, aboveMinusOne, "duty", sector))
            return found;
        if (Found found = checker.optionalMatrix(measures.specificDuty, anyNumber, "specific duty", sector))
            return found;
        if (Found found = checker.optionalMatrix(measures.wedge, anyNumber, "wedge", sector))
            return found;
        if (Found found = checkQuotas(measures, sector, checker))
            return found;
        if (Found found = checkPrices(measures, sector, checker))
            return found;
    }
    return std::nullopt;
}

} // namespace market
