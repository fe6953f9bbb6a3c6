// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "market/model.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <random>
#include <string>
#include <utility>
#include <vector>

/// Models for tests of the equilibrium engine: small ones by hand, many by chance.
namespace market_models {

using market::Matrix;
using market::Vector;

struct Case
{
    market::Baseline baseline;
    market::Policy policy;
};

inline market::SectorPolicy dutiesOnly(const Matrix &duty)
{
    market::SectorPolicy measures;
    measures.duty = duty;
    measures.specificDuty = measures.wedge = Matrix::Zero(duty.rows(), duty.cols());
    return measures;
}

inline market::Sector sector(const std::string &name, const Matrix &flows, double sigmaDomesticImport,
                             double sigmaImports, double eta, double epsilon)
{
    const Eigen::Index regions = flows.rows();
    market::Sector result;
    result.name = name;
    result.sigmaDomesticImport = sigmaDomesticImport;
    result.sigmaImports = sigmaImports;
    result.eta = Vector::Constant(regions, eta);
    result.epsilon = Vector::Constant(regions, epsilon);
    result.capacity = Vector::Constant(regions, market::infinite);
    result.flows = flows;
    result.initialDuty = result.initialPremium = Matrix::Zero(regions, regions);
    result.initialRentImporterShare = Matrix::Ones(regions, regions);
    return result;
}

/// Three regions, ore into metal into machines (declared backwards), baseline duties on metal.
inline Case threeRegions()
{
    Matrix ore(3, 3), metal(3, 3), machines(3, 3);
    ore << 40, 6, 3, 5, 60, 2, 12, 9, 80;
    metal << 90, 25, 5, 14, 160, 11, 22, 35, 240;
    machines << 150, 60, 9, 48, 410, 55, 40, 130, 700;
    Case result;
    result.baseline.regions = {"A", "B", "C"};
    result.baseline.sectors = {sector("machines", machines, 2.5, 5.0, 1.0, 2.0),
                               sector("metal", metal, 3.0, 6.0, 0.5, 1.2), sector("ore", ore, 1.5, 3.0, 0.4, 0.8)};
    result.baseline.sectors[1].initialDuty << 0, 0.02, 0.1, 0, 0, 0.05, 0.04, 0.06, 0;
    result.baseline.inputs = {{1, 0, Vector::Constant(3, 0.15)}, {2, 1, Vector::Constant(3, 0.25)}};
    for (const market::Sector &s : result.baseline.sectors)
        result.policy.sectors.push_back(dutiesOnly(s.initialDuty));
    result.policy.sectors[1].duty(0, 1) = 0.5;
    result.policy.sectors[1].duty(2, 1) = 0.25;
    result.policy.sectors[0].duty(1, 0) = 0.15;
    return result;
}

/// The same digits on every platform, unlike the distributions of the standard library.
class Chance
{
public:
    explicit Chance(std::uint64_t seed)
        : m_engine(seed)
    {
    }
    double uniform(double low, double high) { return low + (high - low) * double(m_engine() >> 11) * 0x1p-53; }
    double logUniform(double low, double high) { return std::exp(uniform(std::log(low), std::log(high))); }
    int whole(int low, int high) { return low + int(m_engine() % std::uint64_t(high - low + 1)); }
    bool happens(double probability) { return uniform(0.0, 1.0) < probability; }

private:
    std::mt19937_64 m_engine;
};

/// 2–9 regions, 1–8 sectors, duties to 300 %, elasticities 0.2–20 and infinite, ceilings, empty markets, absent
/// exporters, baseline premiums, chains of inputs, up to a dozen quotas.
inline Case randomCase(std::uint64_t seed)
{
    Chance chance(seed);
    Case result;
    const int regions = chance.whole(2, 9);
    const int sectors = chance.whole(1, 8);
    const auto elasticity = [&] { return chance.logUniform(0.2, 20.0); };
    for (int i = 0; i < regions; ++i)
        result.baseline.regions.push_back(std::string("R").append(std::to_string(i)));
    for (int s = 0; s < sectors; ++s) {
        Matrix flows = Matrix::Zero(regions, regions);
        for (int i = 0; i < regions; ++i)
            for (int j = 0; j < regions; ++j)
                if (!chance.happens(0.15))
                    flows(i, j) = chance.logUniform(i == j ? 10.0 : 0.1, i == j ? 1000.0 : 100.0);
        if (chance.happens(0.15))
            flows.row(chance.whole(0, regions - 1)).setZero();
        if (chance.happens(0.15))
            flows.col(chance.whole(0, regions - 1)).setZero();
        const double sigma = chance.happens(0.05) ? 1.0 : elasticity();
        market::Sector data = sector(std::string("S").append(std::to_string(s)), flows, sigma,
                                     chance.happens(0.3) ? sigma : elasticity(), 1.0, 1.0);
        for (int i = 0; i < regions; ++i) {
            data.eta(i) = chance.happens(0.05) ? 1.0 : elasticity();
            data.epsilon(i) = chance.happens(0.1) ? market::infinite : elasticity();
            if (data.epsilon(i) < market::infinite && chance.happens(0.2))
                data.capacity(i) = chance.uniform(1.0, 1.4);
            for (int j = 0; j < regions; ++j) {
                if (chance.happens(0.3))
                    data.initialDuty(i, j) = chance.uniform(0.0, 0.5);
                if (i != j && chance.happens(0.03)) {
                    data.initialPremium(i, j) = chance.uniform(0.0, 0.5);
                    data.initialRentImporterShare(i, j) = chance.uniform(0.0, 1.0);
                }
            }
        }
        result.baseline.sectors.push_back(std::move(data));
    }
    // Inputs run from lower to higher sectors; derived demand stays within nine tenths of absorption.
    std::vector<Vector> room;
    for (const market::Sector &s : result.baseline.sectors)
        room.push_back(0.9 * s.flows.colwise().sum().transpose());
    for (int user = 1; user < sectors; ++user) {
        const Vector output = result.baseline.sectors[std::size_t(user)].flows.rowwise().sum();
        Vector left = Vector::Constant(regions, 0.8);
        for (int input = 0; input < user; ++input) {
            if (!chance.happens(0.35))
                continue;
            Vector share(regions);
            for (int i = 0; i < regions; ++i) {
                share(i) = std::min(chance.uniform(0.0, 0.5), left(i));
                Vector &free = room[std::size_t(input)];
                if (output(i) > 0.0)
                    share(i) = std::min(share(i), 0.7 * free(i) / output(i));
                left(i) -= share(i);
                free(i) = std::max(0.0, free(i) - share(i) * output(i));
            }
            result.baseline.inputs.push_back({input, user, share});
        }
    }
    for (const market::Sector &data : result.baseline.sectors) {
        market::SectorPolicy measures = dutiesOnly(data.initialDuty);
        for (int i = 0; i < regions; ++i)
            for (int j = 0; j < regions; ++j) {
                if (i != j && chance.happens(0.4))
                    measures.duty(i, j) = chance.uniform(0.0, 3.0);
                if (i != j && chance.happens(0.1))
                    measures.wedge(i, j) = chance.uniform(0.0, 0.2);
                if (i != j && chance.happens(0.1))
                    measures.specificDuty(i, j) = chance.uniform(0.0, 0.3);
            }
        result.policy.sectors.push_back(std::move(measures));
    }
    const int quotas = chance.whole(0, 12);
    for (int n = 0; n < quotas; ++n) {
        market::SectorPolicy &measures = result.policy.sectors[std::size_t(chance.whole(0, sectors - 1))];
        const int exporter = chance.whole(0, regions - 1);
        const int importer = (exporter + chance.whole(1, regions - 1)) % regions;
        bool fresh = true;
        for (const market::Quota &quota : measures.quotas)
            fresh = fresh && (quota.exporter != exporter || quota.importer != importer);
        const double in = chance.uniform(0.0, 0.5);
        const market::Quota quota{exporter,
                                  importer,
                                  chance.happens(0.05) ? 0.0 : chance.logUniform(0.05, 3.0),
                                  in,
                                  in + chance.uniform(0.0, 3.0),
                                  chance.uniform(0.0, 1.0)};
        if (fresh)
            measures.quotas.push_back(quota);
    }
    return result;
}

} // namespace market_models
