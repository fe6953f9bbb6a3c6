// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "market/model.h"

#include <vector>

/// A separable block of markets in the form the solver walks: live exporters, live markets and the flows between them,
/// everything that is zero in the data left out. Internal to the engine; tests look inside.
namespace market {

/// A share of somebody: of an input composite in a cost, or of a user in a demand.
struct Link
{
    int index = 0; ///< of a market (inputs of an exporter) or of an exporter (users of a market)
    double share = 0.0;
};

/// Output of one sector in one region.
struct Exporter
{
    int sector = 0;
    int region = 0;
    double epsilon = 0.0;
    double lnCapacity = infinite;
    double inputCost = 0.0; ///< A, sum of the input shares
    double output = 0.0;    ///< Y0
    double rowScale = 1.0;  ///< 1 / (1 + ε)
    std::vector<Link> inputs;
    std::vector<int> flows;
    /// Sells only to markets whose import price is a column, buys no inputs and nobody's derived demand hangs on its
    /// output: its price and the premiums on its flows are eliminated before the linear solve.
    bool leaf = false;
    int column = -1; ///< of its net price in the linear system; −1 where eliminated or ε = ∞
    bool fixedPrice() const { return epsilon == infinite; }
};

/// Purchases of one sector in one region.
struct Market
{
    int sector = 0;
    int region = 0;
    double sigmaDomesticImport = 1.0;
    double sigmaImports = 1.0;
    double eta = 0.0;
    double domesticShare = 0.0; ///< θ_jj
    double importShare = 0.0;   ///< θ_M
    double absorption = 0.0;    ///< E0
    double finalShare = 1.0;    ///< 1 − Σφ
    int domesticFlow = -1;
    int firstImport = 0; ///< imports are the flows firstImport … lastImport − 1
    int lastImport = 0;
    std::vector<Link> users; ///< φ by user
    bool isInput = false;
    int column = -1; ///< of its import price where leaves sell to it
};

struct Flow
{
    int exporter = 0; ///< index of Block::exporters
    int importer = 0; ///< index of Block::markets
    int from = 0;     ///< region
    int to = 0;
    double value = 0.0;          ///< V0
    double share = 0.0;          ///< θ_ij / θ_M among imports; 1 for the domestic good
    double salesShare = 0.0;     ///< m
    double purchaserPrice = 1.0; ///< P0 = 1 + t0 + λ0
    double premium = 0.0;        ///< λ0
    double sigma = 1.0;          ///< own-price elasticity inside its nest
};

/// A sector's place in Block::exporters and Block::markets.
struct SectorRange
{
    int sector = 0;
    int firstExporter = 0;
    int lastExporter = 0;
    int firstMarket = 0;
    int lastMarket = 0;
};

struct Block
{
    std::vector<int> sectors;        ///< in declared order
    std::vector<SectorRange> ranges; ///< inputs before users
    std::vector<Exporter> exporters;
    std::vector<Market> markets;
    std::vector<Flow> flows;
    int columns = 0; ///< prices in the linear system; premiums come after
};

/// Whether leaves are eliminated; None keeps every price a column, for tests.
enum class Elimination { None, Leaves };

/// Calibrates the sectors of one block (checked before). `order` lists all sectors, inputs before users.
Block makeBlock(const Baseline &baseline, const std::vector<int> &sectors, const std::vector<int> &order,
                Elimination elimination = Elimination::Leaves);

/// All sectors, inputs before users; shorter than the number of sectors where inputs form a cycle.
std::vector<int> inputOrder(const Baseline &baseline);

/// Sectors that meet through inputs, each block in declared order.
std::vector<std::vector<int>> separableBlocks(const Baseline &baseline);

/// Output at producer prices, Y0.
Vector outputOf(const Sector &sector);
/// Absorption at purchaser prices, E0.
Vector absorptionOf(const Sector &sector);

} // namespace market
