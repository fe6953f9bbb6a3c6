// SPDX-License-Identifier: GPL-3.0-or-later
// The analytic linearisation against derivatives by a complex step of the equations written a second time, in plain
// powers.
#include "market/newton.h"
#include "market_models.h"

#include <QTest>

#include <algorithm>
#include <complex>
#include <numeric>

using namespace market;
using market_models::Case;

namespace {

using Complex = std::complex<double>;

/// The equations of README.md word for word over regions and sectors, for any scalar: no logs, no anchors, no blocks.
class PlainEquations
{
public:
    explicit PlainEquations(const Case &data)
        : m_data(data)
        , m_order(inputOrder(data.baseline))
    {
    }

    struct Residuals
    {
        std::vector<std::vector<Complex>> clearing;                ///< [sector][region], scaled
        std::vector<std::vector<std::vector<Complex>>> lnQuantity; ///< [sector][exporter][importer]
    };

    /// z[sector][region] and premium[sector][exporter][importer].
    Residuals at(const std::vector<std::vector<Complex>> &z,
                 const std::vector<std::vector<std::vector<Complex>>> &premium) const
    {
        const auto &sectors = m_data.baseline.sectors;
        const std::size_t regions = m_data.baseline.regions.size();
        const std::vector<Complex> ones(regions, 1.0);
        std::vector<std::vector<Complex>> price(sectors.size(), ones), composite(price), imports(price), output(price);
        std::vector<std::vector<std::vector<Complex>>> paid(sectors.size(), {regions, ones});
        Residuals result{price, paid};
        for (int s : m_order) {
            const auto at = std::size_t(s);
            const Sector &sector = sectors[at];
            const SectorPolicy &measures = m_data.policy.sectors[at];
            for (std::size_t i = 0; i < regions; ++i) {
                const auto row = Eigen::Index(i);
                Complex cost = 0.0;
                double share = 0.0;
                for (const InputShare &input : m_data.baseline.inputs)
                    if (input.user == s && absorptionOf(sectors[std::size_t(input.input)])(row) > 0.0) {
                        cost += input.share(row) * composite[std::size_t(input.input)][i];
                        share += input.share(row);
                    }
                const bool fixed = sector.epsilon(row) == infinite;
                price[at][i] = (1.0 - share) * (fixed ? Complex(1.0) : std::exp(z[at][i])) + cost;
                if (!fixed) {
                    const Complex wanted = std::exp(sector.epsilon(row) * z[at][i]);
                    output[at][i] = wanted.real() > sector.capacity(row) ? Complex(sector.capacity(row)) : wanted;
                }
                for (std::size_t j = 0; j < regions; ++j) {
                    const auto column = Eigen::Index(j);
                    double duty = measures.duty(row, column);
                    for (const Quota &quota : measures.quotas)
                        if (quota.exporter == int(i) && quota.importer == int(j))
                            duty = quota.inDuty;
                    paid[at][i][j] = (price[at][i] * (1.0 + duty + measures.wedge(row, column) + premium[at][i][j]) +
                                      measures.specificDuty(row, column)) /
                                     (1.0 + sector.initialDuty(row, column) + sector.initialPremium(row, column));
                }
            }
            for (std::size_t j = 0; j < regions; ++j) {
                const Shares shares(sector, Eigen::Index(j));
                if (shares.imports > 0.0) {
                    Complex sum = 0.0;
                    for (std::size_t i = 0; i < regions; ++i)
                        if (i != j)
                            sum += shares.theta(Eigen::Index(i)) / shares.imports *
                                   std::pow(paid[at][i][j], 1.0 - sector.sigmaImports);
                    imports[at][j] = std::pow(sum, 1.0 / (1.0 - sector.sigmaImports));
                }
                if (shares.home + shares.imports > 0.0) {
                    const double power = 1.0 - sector.sigmaDomesticImport;
                    composite[at][j] = std::pow(shares.home * std::pow(paid[at][j][j], power) +
                                                    shares.imports * std::pow(imports[at][j], power),
                                                1.0 / power);
                }
            }
        }
        for (auto s = m_order.rbegin(); s != m_order.rend(); ++s) {
            const auto at = std::size_t(*s);
            const Sector &sector = sectors[at];
            const Vector absorption = absorptionOf(sector);
            for (std::size_t j = 0; j < regions; ++j) {
                const auto column = Eigen::Index(j);
                if (!(absorption(column) > 0.0))
                    continue;
                Complex derived = 0.0;
                double share = 0.0;
                for (const InputShare &input : m_data.baseline.inputs)
                    if (input.input == *s) {
                        const auto user = std::size_t(input.user);
                        const double phi = input.share(column) * outputOf(sectors[user])(column) / absorption(column);
                        share += phi;
                        derived += phi * output[user][j];
                    }
                const Complex demand = (1.0 - share) * std::pow(composite[at][j], -sector.eta(column)) + derived;
                for (std::size_t i = 0; i < regions; ++i) {
                    const double sigma = i == j ? sector.sigmaDomesticImport : sector.sigmaImports;
                    const Complex nest = i == j ? composite[at][j] : imports[at][j];
                    Complex quantity = std::pow(paid[at][i][j] / nest, -sigma) * demand;
                    if (i != j)
                        quantity *= std::pow(imports[at][j] / composite[at][j], -sector.sigmaDomesticImport);
                    result.lnQuantity[at][i][j] = std::log(quantity);
                }
            }
            const Vector sold = outputOf(sector);
            for (std::size_t i = 0; i < regions; ++i) {
                const auto row = Eigen::Index(i);
                Complex sales = 0.0;
                for (std::size_t j = 0; j < regions; ++j)
                    if (sector.flows(row, Eigen::Index(j)) > 0.0)
                        sales += sector.flows(row, Eigen::Index(j)) / sold(row) * std::exp(result.lnQuantity[at][i][j]);
                if (sector.epsilon(row) == infinite)
                    output[at][i] = sales;
                else
                    result.clearing[at][i] = (std::log(sales) - std::log(output[at][i])) / (1.0 + sector.epsilon(row));
            }
        }
        return result;
    }

private:
    struct Shares
    {
        Shares(const Sector &sector, Eigen::Index j)
        {
            const Vector paid = (1.0 + sector.initialDuty.col(j).array() + sector.initialPremium.col(j).array()) *
                                sector.flows.col(j).array();
            theta = paid.sum() > 0.0 ? Vector(paid / paid.sum()) : paid;
            home = theta(j);
            imports = theta.sum() - theta(j);
        }
        Vector theta;
        double home, imports;
    };
    const Case &m_data;
    const std::vector<int> m_order;
};

/// A random model whose last regions only sell, as most partners do in practice: their prices can be eliminated.
Case withPartners(std::uint64_t seed)
{
    Case data = market_models::randomCase(seed);
    const auto regions = Eigen::Index(data.baseline.regions.size());
    for (Sector &sector : data.baseline.sectors)
        sector.flows.rightCols(std::max<Eigen::Index>(0, regions - 2)).setZero();
    for (InputShare &input : data.baseline.inputs)
        input.share *= 0.2; // absorption shrank
    return data;
}

Block wholeBlock(const Case &data, Elimination elimination)
{
    std::vector<int> all(data.baseline.sectors.size());
    std::iota(all.begin(), all.end(), 0);
    return makeBlock(data.baseline, all, inputOrder(data.baseline), elimination);
}

/// Off the solution and off the kinks, premiums anywhere in their range.
Point randomPoint(const Block &block, const Wedges &wedges, std::uint64_t seed, double spread)
{
    market_models::Chance chance(seed);
    Point point = baselinePoint(block, wedges);
    for (std::size_t e = 0; e < block.exporters.size(); ++e)
        if (!block.exporters[e].fixedPrice())
            point.netPrice(Eigen::Index(e)) = chance.uniform(-spread, spread);
    for (std::size_t q = 0; q < wedges.quotas.size(); ++q)
        point.premium(Eigen::Index(q)) = chance.uniform(0.0, wedges.quotas[q].span);
    return point;
}

} // namespace

class MarketJacobianTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void complexStep_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 0; seed < 40; ++seed)
            QTest::addRow("random model %llu", seed) << seed;
    }
    void complexStep()
    {
        QFETCH(quint64, seed);
        Case data = market_models::randomCase(seed);
        for (Sector &sector : data.baseline.sectors) {
            // The plain power form has no limit at 1, and loses digits in derivatives far out.
            for (double *sigma : {&sector.sigmaDomesticImport, &sector.sigmaImports})
                *sigma = std::clamp(*sigma == 1.0 ? 1.5 : *sigma, 0.3, 8.0);
        }
        const Block block = wholeBlock(data, Elimination::None);
        const Wedges wedges = wedgesOf(block, data.policy);
        for (SectorPolicy &measures : data.policy.sectors) // without volume: a plain duty
            for (Quota &quota : measures.quotas)
                if (!(quota.volume > 0.0))
                    quota.inDuty = quota.outDuty;
        const Point point = randomPoint(block, wedges, seed, 0.15);
        Equations equations(block);
        equations.bind(wedges);
        QVERIFY(equations.evaluate(point));
        equations.assemble(Equations::Source::Residuals);

        const PlainEquations plain(data);
        const std::size_t regions = data.baseline.regions.size();
        const std::vector<Complex> zeros(regions, 0.0);
        std::vector<std::vector<Complex>> z(data.baseline.sectors.size(), zeros);
        std::vector<std::vector<std::vector<Complex>>> premium(z.size(), {regions, zeros});
        for (std::size_t e = 0; e < block.exporters.size(); ++e)
            z[std::size_t(block.exporters[e].sector)][std::size_t(block.exporters[e].region)] =
                point.netPrice(Eigen::Index(e));
        const auto premiumOf = [&](std::size_t q) -> Complex & {
            const Flow &flow = block.flows[std::size_t(wedges.quotas[q].flow)];
            const auto s = std::size_t(block.exporters[std::size_t(flow.exporter)].sector);
            return premium[s][std::size_t(flow.from)][std::size_t(flow.to)];
        };
        for (std::size_t q = 0; q < wedges.quotas.size(); ++q)
            premiumOf(q) = point.premium(Eigen::Index(q));

        constexpr double h = 1e-30;
        double worst = 0.0;
        int compared = 0;
        const auto compareColumn = [&](Complex &unknown, int column) {
            unknown += Complex(0.0, h);
            const PlainEquations::Residuals moved = plain.at(z, premium);
            const auto compare = [&](double derivative, int row) {
                const double scale =
                    std::max(1.0, equations.system().row(row).head(equations.columns()).cwiseAbs().maxCoeff());
                worst = std::max(worst, std::abs(derivative - equations.system()(row, column)) / scale);
                ++compared;
            };
            for (const Exporter &exporter : block.exporters)
                if (exporter.column >= 0)
                    compare(moved.clearing[std::size_t(exporter.sector)][std::size_t(exporter.region)].imag() / h,
                            exporter.column);
            for (std::size_t q = 0; q < wedges.quotas.size(); ++q) {
                const Flow &flow = block.flows[std::size_t(wedges.quotas[q].flow)];
                const auto s = std::size_t(block.exporters[std::size_t(flow.exporter)].sector);
                const Complex lnQuantity = moved.lnQuantity[s][std::size_t(flow.from)][std::size_t(flow.to)];
                const Complex wanted = premiumOf(q) + lnQuantity - wedges.quotas[q].lnVolume;
                const Complex middle = wanted.real() <= 0.0                     ? Complex(0.0)
                                       : wanted.real() >= wedges.quotas[q].span ? Complex(wedges.quotas[q].span)
                                                                                : wanted;
                compare((premiumOf(q) - middle).imag() / h, equations.quotaColumn(q));
            }
            unknown -= Complex(0.0, h);
        };
        for (const Exporter &exporter : block.exporters)
            if (exporter.column >= 0)
                compareColumn(z[std::size_t(exporter.sector)][std::size_t(exporter.region)], exporter.column);
        for (std::size_t q = 0; q < wedges.quotas.size(); ++q)
            compareColumn(premiumOf(q), equations.quotaColumn(q));
        QCOMPARE(compared, equations.columns() * equations.columns());
        QVERIFY2(worst < 1e-10, qPrintable(QString::number(worst)));

        // And the values themselves.
        const PlainEquations::Residuals values = plain.at(z, premium);
        for (const Exporter &exporter : block.exporters)
            if (exporter.column >= 0)
                QVERIFY(std::abs(values.clearing[std::size_t(exporter.sector)][std::size_t(exporter.region)].real() -
                                 equations.system()(exporter.column, equations.columns())) < 1e-10);
    }

    void eliminatedPartnersGiveTheSameStep()
    {
        int eliminated = 0, rationedLeaves = 0;
        for (std::uint64_t seed = 0; seed < 300; ++seed) {
            const Case data = withPartners(seed);
            const Block full = wholeBlock(data, Elimination::None);
            const Block reduced = wholeBlock(data, Elimination::Leaves);
            const Wedges wedges = wedgesOf(full, data.policy);
            const Point point = randomPoint(full, wedges, seed, 0.2);
            Equations a(full), b(reduced);
            a.bind(wedges);
            b.bind(wedges);
            QVERIFY(a.evaluate(point) && b.evaluate(point));
            QCOMPARE(a.residual(), b.residual());
            Point stepA = point, stepB = point;
            QVERIFY(a.solveLinearised(Equations::Source::Residuals, stepA));
            QVERIFY(b.solveLinearised(Equations::Source::Residuals, stepB));
            const double scale = std::max(1.0, stepA.netPrice.cwiseAbs().maxCoeff());
            QVERIFY((stepA.netPrice - stepB.netPrice).cwiseAbs().maxCoeff() < 1e-9 * scale);
            if (stepA.premium.size() > 0)
                QVERIFY((stepA.premium - stepB.premium).cwiseAbs().maxCoeff() <
                        1e-9 * std::max(scale, stepA.premium.cwiseAbs().maxCoeff()));
            eliminated += b.columns() < a.columns() ? 1 : 0;
            for (std::size_t q = 0; q < wedges.quotas.size(); ++q)
                rationedLeaves += b.quotaColumn(q) < 0 ? 1 : 0;
        }
        QVERIFY(eliminated > 50);
        QVERIFY(rationedLeaves > 50);
    }
};

QTEST_GUILESS_MAIN(MarketJacobianTest)
#include "market_jacobian_test.moc"
