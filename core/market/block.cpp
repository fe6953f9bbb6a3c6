// SPDX-License-Identifier: GPL-3.0-or-later
#include "market/block.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace market {

namespace {

bool isLinked(const InputShare &input)
{
    return (input.share.array() > 0.0).any();
}

void addExporters(Block &block, const Sector &data, int sector)
{
    const Vector output = outputOf(data);
    for (int i = 0; i < output.size(); ++i) {
        if (!(output(i) > 0.0))
            continue;
        Exporter exporter;
        exporter.sector = sector;
        exporter.region = i;
        exporter.output = output(i);
        exporter.epsilon = data.epsilon(i);
        exporter.rowScale = exporter.fixedPrice() ? 0.0 : 1.0 / (1.0 + exporter.epsilon);
        // At ε = 0 output never moves, so no ceiling is ever reached.
        if (exporter.epsilon > 0.0 && data.capacity(i) < infinite)
            exporter.lnCapacity = std::log(data.capacity(i));
        block.exporters.push_back(exporter);
    }
}

void addMarkets(Block &block, const Sector &data, int sector, const SectorRange &range)
{
    const Vector absorption = absorptionOf(data);
    const auto exporterAt = [&](int region) {
        for (int e = range.firstExporter; e < range.lastExporter; ++e)
            if (block.exporters[std::size_t(e)].region == region)
                return e;
        return -1;
    };
    const auto purchases = [&](int i, int j) {
        return (1.0 + data.initialDuty(i, j) + data.initialPremium(i, j)) * data.flows(i, j);
    };
    for (int j = 0; j < absorption.size(); ++j) {
        if (!(absorption(j) > 0.0))
            continue;
        Market market;
        market.sector = sector;
        market.region = j;
        market.sigmaDomesticImport = data.sigmaDomesticImport;
        market.sigmaImports = data.sigmaImports;
        market.eta = data.eta(j);
        market.absorption = absorption(j);
        double imports = 0.0;
        for (int i = 0; i < absorption.size(); ++i)
            if (i != j)
                imports += purchases(i, j);
        market.domesticShare = purchases(j, j) / absorption(j);
        market.importShare = imports / absorption(j);
        const int index = int(block.markets.size());
        const auto addFlow = [&](int i) {
            Flow flow;
            flow.exporter = exporterAt(i);
            flow.importer = index;
            flow.from = i;
            flow.to = j;
            flow.value = data.flows(i, j);
            flow.share = i == j ? 1.0 : purchases(i, j) / imports;
            flow.purchaserPrice = 1.0 + data.initialDuty(i, j) + data.initialPremium(i, j);
            flow.premium = data.initialPremium(i, j);
            flow.sigma = i == j ? data.sigmaDomesticImport : data.sigmaImports;
            Exporter &exporter = block.exporters[std::size_t(flow.exporter)];
            flow.salesShare = flow.value / exporter.output;
            exporter.flows.push_back(int(block.flows.size()));
            block.flows.push_back(flow);
        };
        if (data.flows(j, j) > 0.0) {
            market.domesticFlow = int(block.flows.size());
            addFlow(j);
        }
        market.firstImport = int(block.flows.size());
        for (int i = 0; i < absorption.size(); ++i)
            if (i != j && data.flows(i, j) > 0.0)
                addFlow(i);
        market.lastImport = int(block.flows.size());
        block.markets.push_back(market);
    }
}

void linkInputs(Block &block, const Baseline &baseline)
{
    const auto exporterAt = [&](int sector, int region) {
        return int(std::find_if(block.exporters.begin(), block.exporters.end(),
                                [&](const Exporter &e) { return e.sector == sector && e.region == region; }) -
                   block.exporters.begin());
    };
    for (const InputShare &input : baseline.inputs) {
        for (std::size_t m = 0; m < block.markets.size(); ++m) {
            Market &market = block.markets[m];
            const double share = market.sector == input.input ? input.share(market.region) : 0.0;
            const int user = exporterAt(input.user, market.region);
            if (!(share > 0.0) || user == int(block.exporters.size()))
                continue;
            Exporter &exporter = block.exporters[std::size_t(user)];
            exporter.inputs.push_back({int(m), share});
            exporter.inputCost += share;
            const double derived = share * exporter.output / market.absorption;
            market.users.push_back({user, derived});
            market.finalShare -= derived;
            market.isInput = true;
        }
    }
    // Derived demand may take the whole of a market up to rounding.
    for (Market &market : block.markets)
        market.finalShare = std::max(0.0, market.finalShare);
}

/// Marks a sector's leaves where that makes the linear system smaller.
void markLeaves(Block &block, const SectorRange &range)
{
    std::vector<int> leaves;
    std::vector<int> sold; // markets that become columns
    for (int e = range.firstExporter; e < range.lastExporter; ++e) {
        const Exporter &exporter = block.exporters[std::size_t(e)];
        const bool feeds = std::any_of(block.markets.begin(), block.markets.end(), [&](const Market &market) {
            return std::any_of(market.users.begin(), market.users.end(),
                               [&](const Link &user) { return user.index == e; });
        });
        const bool atHome = std::any_of(exporter.flows.begin(), exporter.flows.end(), [&](int f) {
            return block.flows[std::size_t(f)].from == block.flows[std::size_t(f)].to;
        });
        if (feeds || atHome || !exporter.inputs.empty())
            continue;
        leaves.push_back(e);
        for (int f : exporter.flows)
            if (std::find(sold.begin(), sold.end(), block.flows[std::size_t(f)].importer) == sold.end())
                sold.push_back(block.flows[std::size_t(f)].importer);
    }
    if (leaves.size() <= sold.size())
        return;
    for (int e : leaves)
        block.exporters[std::size_t(e)].leaf = true;
    for (int m : sold)
        block.markets[std::size_t(m)].column = 0; // numbered below
}

} // namespace

Vector outputOf(const Sector &sector)
{
    return sector.flows.rowwise().sum();
}

Vector absorptionOf(const Sector &sector)
{
    return ((1.0 + sector.initialDuty.array() + sector.initialPremium.array()) * sector.flows.array())
        .matrix()
        .colwise()
        .sum()
        .transpose();
}

std::vector<int> inputOrder(const Baseline &baseline)
{
    const int sectors = int(baseline.sectors.size());
    std::vector<int> order;
    std::vector<bool> placed(std::size_t(sectors), false);
    for (bool moved = true; moved;) {
        moved = false;
        for (int s = 0; s < sectors; ++s) {
            const bool ready =
                std::all_of(baseline.inputs.begin(), baseline.inputs.end(), [&](const InputShare &input) {
                    return input.user != s || !isLinked(input) || placed[std::size_t(input.input)];
                });
            if (placed[std::size_t(s)] || !ready)
                continue;
            placed[std::size_t(s)] = true;
            order.push_back(s);
            moved = true;
        }
    }
    return order;
}

std::vector<std::vector<int>> separableBlocks(const Baseline &baseline)
{
    std::vector<int> label(baseline.sectors.size());
    std::iota(label.begin(), label.end(), 0);
    for (const InputShare &input : baseline.inputs) {
        if (!isLinked(input))
            continue;
        const int from = label[std::size_t(input.input)];
        const int to = label[std::size_t(input.user)];
        for (int &l : label)
            if (l == std::max(from, to))
                l = std::min(from, to);
    }
    std::vector<std::vector<int>> blocks;
    for (int l = 0; l < int(label.size()); ++l) {
        std::vector<int> block;
        for (int s = 0; s < int(label.size()); ++s)
            if (label[std::size_t(s)] == l)
                block.push_back(s);
        if (!block.empty())
            blocks.push_back(std::move(block));
    }
    return blocks;
}

Block makeBlock(const Baseline &baseline, const std::vector<int> &sectors, const std::vector<int> &order,
                Elimination elimination)
{
    Block block;
    block.sectors = sectors;
    for (int s : order) {
        if (std::find(sectors.begin(), sectors.end(), s) == sectors.end())
            continue;
        SectorRange range;
        range.sector = s;
        range.firstExporter = int(block.exporters.size());
        addExporters(block, baseline.sectors[std::size_t(s)], s);
        range.lastExporter = int(block.exporters.size());
        range.firstMarket = int(block.markets.size());
        addMarkets(block, baseline.sectors[std::size_t(s)], s, range);
        range.lastMarket = int(block.markets.size());
        block.ranges.push_back(range);
    }
    linkInputs(block, baseline);
    if (elimination == Elimination::Leaves)
        for (const SectorRange &range : block.ranges)
            markLeaves(block, range);
    for (Exporter &exporter : block.exporters)
        if (!exporter.leaf && !exporter.fixedPrice())
            exporter.column = block.columns++;
    for (Market &market : block.markets)
        if (market.column >= 0)
            market.column = block.columns++;
    return block;
}

} // namespace market
