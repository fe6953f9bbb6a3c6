// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result/result.h"

#include <Eigen/Core>

#include <limits>
#include <memory>
#include <string>
#include <vector>

/// The equilibrium engine: a multi-region, multi-sector Armington partial equilibrium in exact form (after Armington
/// 1969 and the non-linear counterpart of Francois & Hall's GSIM), with vertical inputs, tariff-rate quotas and
/// capacity ceilings. Knows no Qt, no file, no country. The equations stand in market/README.md.
///
/// Shapes and units: R regions and S sectors in the order of Baseline. Vectors have R entries; matrices are
/// R × R, [exporter][importer], the diagonal being domestic sales. Values are annual, in the unit of the flows, at
/// producer prices; prices, output and quantities are relative to the baseline (1 = unchanged); duties, premiums and
/// wedges are ad valorem fractions of the producer price.
namespace market {

using Vector = Eigen::VectorXd;
using Matrix = Eigen::MatrixXd;

inline constexpr double infinite = std::numeric_limits<double>::infinity();

struct Sector
{
    std::string name;
    double sigmaDomesticImport = 1.0; ///< > 0, domestic good against the import composite
    double sigmaImports = 1.0;        ///< > 0, between import origins; equal to the above for a flat nest
    Vector eta;                       ///< ≥ 0, magnitude of the elasticity of final demand
    Vector epsilon;                   ///< ≥ 0, supply elasticity; `infinite` allowed
    Vector capacity;       ///< ≥ 1, output ceiling relative to baseline; `infinite` for none, which empty means too
    Matrix flows;          ///< ≥ 0, baseline values V0
    Matrix initialDuty;    ///< > −1, baseline duty t0
    Matrix initialPremium; ///< ≥ 0, baseline quota premium λ0, wholly rent and not in t0; may be empty: none
    Matrix initialRentImporterShare; ///< 0…1, who held the baseline rent; may be empty: the importer
};

/// Cost share of the input composite in the user's output value, by region of the user.
struct InputShare
{
    int input = 0;
    int user = 0;
    Vector share;
};

struct Baseline
{
    std::vector<std::string> regions;
    std::vector<Sector> sectors; ///< in any order without a cycle
    std::vector<InputShare> inputs;
};

/// A tariff-rate quota on one flow. Takes the place of the duty matrix there.
struct Quota
{
    int exporter = 0;
    int importer = 0;
    double volume = 0.0;            ///< ≥ 0, relative to the baseline quantity
    double inDuty = 0.0;            ///< > −1
    double outDuty = 0.0;           ///< ≥ inDuty
    double importerRentShare = 1.0; ///< 0…1
    bool operator==(const Quota &) const = default;
};

struct SectorPolicy
{
    Matrix duty;
    Matrix specificDuty; ///< per baseline unit; may be empty: none
    Matrix wedge;        ///< non-revenue cost of compliance, ad valorem; may be empty: none
    std::vector<Quota> quotas;
};

/// The wedges in force: one SectorPolicy for each sector.
struct Policy
{
    std::vector<SectorPolicy> sectors;
};

/// Why there is no answer. `sentence()` is one English sentence; callers that translate use the parts.
struct Error
{
    enum class Fault {
        Shape,       ///< a vector or matrix of the wrong size
        NotFinite,   ///< NaN or infinity where a number is needed
        OutOfRange,  ///< `quantity` is outside its range
        UnknownName, ///< a name that is not in the model
        RepeatedName,
        CyclicInputs,
        InputShares,   ///< input shares of a user sum to 1 or more
        DerivedDemand, ///< derived demand above absorption
        QuotaRates,    ///< in-quota above out-of-quota duty
        RepeatedQuota,
        Unsupported,  ///< beyond a stated limit of the asked method
        NotConverged, ///< `value` is the residual, `iterations` what was tried
    };
    Fault fault = Fault::NotFinite;
    std::string quantity; ///< what is at fault: "flow", "duty", "supply elasticity" …
    std::string sector;   ///< may be empty
    std::string region;   ///< may be empty
    std::string partner;  ///< importer where the fault sits on a flow; may be empty
    double value = 0.0;   ///< what was found; of derived demand its ratio to absorption
    double limit = 0.0;   ///< what it may be at most or at least
    int iterations = 0;

    std::string sentence() const;
};

template <class T> using Result = lz::Result<T, Error>;

enum class QuotaRegime { InQuota, Binding, OutOfQuota };

struct QuotaState
{
    int exporter = 0;
    int importer = 0;
    QuotaRegime regime = QuotaRegime::InQuota;
    double premium = 0.0; ///< λ; the flow pays as if the duty were inDuty + λ
};

/// One sector at the equilibrium.
struct SectorState
{
    Vector netPrice;                ///< v̂, net (value-added) price
    Vector producerPrice;           ///< p̂
    Vector compositePrice;          ///< P̂_j, price of the market composite to purchasers
    Vector output;                  ///< ŷ
    Matrix quantity;                ///< x̂
    Matrix duty;                    ///< t + λ in force
    std::vector<QuotaState> quotas; ///< in the order of the policy
};

struct Equilibrium
{
    std::vector<SectorState> sectors;
    int iterations = 0;    ///< the most any block took
    double residual = 0.0; ///< largest scaled residual, < 1e-11
};

/// Welfare of each region in one sector, change from the baseline in the unit of the flows. Sum = total welfare.
struct SectorWelfare
{
    Vector consumerSurplus; ///< = equivalent variation
    Vector producerSurplus;
    Vector revenue; ///< duty collected, rent excluded
    Vector rent;    ///< quota rent by its owner
    Vector total() const { return consumerSurplus + producerSurplus + revenue + rent; }
};

/// The same total between two policies, by cause: total = efficiency + termsOfTrade + rentTransfer − realCost.
struct WelfareSplit
{
    Vector efficiency;
    Vector termsOfTrade;
    Vector rentTransfer;
    Vector realCost;
};

/// First-order solution (GSIM, Francois & Hall 2003): prices, output and quantity only, as 1 + change.
struct LinearState
{
    Vector producerPrice;
    Vector compositePrice;
    Vector output;
    Matrix quantity;
};

enum class Memory { Use, Ignore };

/// A calibrated model: immutable, cheap to copy (shared), safe to use from many threads. Owns its memory of equilibria,
/// keyed by separable market block and the exact policy on it; rent ownership only re-accounts and is not in the key.
class Model
{
public:
    /// Checks and calibrates. Refuses what Error::Fault lists, naming sector and region.
    static Result<Model> create(Baseline baseline);

    const Baseline &baseline() const;
    int regionCount() const;
    int sectorCount() const;
    /// Output at the baseline, Y0[s](i), and absorption at purchaser prices, E0[s](j).
    const Vector &baselineOutput(int sector) const;
    const Vector &baselineAbsorption(int sector) const;
    /// Exporter-sector pairs that produce: the number of live markets.
    int liveMarketCount() const;
    /// Sectors that meet through inputs, each block in declared order.
    const std::vector<std::vector<int>> &blocks() const;

    /// The policy of the baseline itself: solving it gives exactly 1 everywhere.
    Policy baselinePolicy() const;

    /// Solves all markets. Memory::Ignore solves cold from the baseline, so the same input gives the same digits.
    /// Memory::Use gives what it remembers of a block under this policy, or starts from the block's newest equilibrium;
    /// that agrees with a cold solve to 1e-11, and an answer once given keeps its digits while it is remembered.
    Result<Equilibrium> solve(const Policy &policy, Memory memory = Memory::Use) const;

    /// Welfare by sector of a solved policy against the baseline.
    std::vector<SectorWelfare> welfare(const Policy &policy, const Equilibrium &equilibrium) const;

    /// Splits the welfare change between two policies by cause, integrating along the straight line in wedges.
    Result<WelfareSplit> split(const Policy &from, const Policy &to) const;

    /// The linear solution. Refuses quotas and ceilings.
    Result<std::vector<LinearState>> solveLinear(const Policy &policy) const;

private:
    struct Calibration;
    explicit Model(std::shared_ptr<const Calibration> calibration);
    std::shared_ptr<const Calibration> m_calibration;
};

} // namespace market
