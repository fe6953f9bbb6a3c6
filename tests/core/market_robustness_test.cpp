// SPDX-License-Identifier: GPL-3.0-or-later
#include "market/newton.h"
#include "market_models.h"

#include <QTest>

#include <array>

using namespace market;
using market_models::Case;

class MarketRobustnessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aThousandModels()
    {
        int solved = 0;
        std::array<int, 3> regimes{};
        int ceilings = 0;
        for (std::uint64_t seed = 0; seed < 1000; ++seed) {
            const Case data = market_models::randomCase(seed);
            const auto model = Model::create(data.baseline);
            QVERIFY2(model.ok(), model.ok() ? "" : model.error().sentence().c_str());
            const auto equilibrium = model->solve(data.policy, Memory::Ignore);
            if (!equilibrium) {
                QCOMPARE(equilibrium.error().fault, Error::Fault::NotConverged);
                QVERIFY(!equilibrium.error().sector.empty());
                continue;
            }
            ++solved;
            QVERIFY(equilibrium->residual < 1e-11);
            for (std::size_t s = 0; s < equilibrium->sectors.size(); ++s) {
                const SectorState &state = equilibrium->sectors[s];
                QVERIFY(state.quantity.allFinite() && (state.producerPrice.array() > 0.0).all());
                for (const QuotaState &quota : state.quotas)
                    ++regimes[std::size_t(quota.regime)];
                ceilings += int((state.output.array() == data.baseline.sectors[s].capacity.array()).count());
            }
        }
        QVERIFY2(solved >= 990, qPrintable(QString::number(solved)));
        // The models exercise what they are meant to.
        QVERIFY(regimes[0] > 500 && regimes[1] > 500 && regimes[2] > 500);
        QVERIFY(ceilings > 100);
    }

    void randomStartsReachTheSamePoint()
    {
        for (std::uint64_t seed = 0; seed < 100; ++seed) {
            const Case data = market_models::randomCase(seed);
            const std::vector<int> order = inputOrder(data.baseline);
            for (const std::vector<int> &sectors : separableBlocks(data.baseline)) {
                const Block block = makeBlock(data.baseline, sectors, order);
                const Wedges wedges = wedgesOf(block, data.policy);
                Equations equations(block);
                Point cold = baselinePoint(block, wedges);
                QVERIFY(solve(equations, wedges, cold).converged);
                const Vector quantity = equations.lnQuantity;
                market_models::Chance chance(seed);
                for (int start = 0; start < 5; ++start) {
                    Point point = baselinePoint(block, wedges);
                    for (Eigen::Index e = 0; e < point.netPrice.size(); ++e)
                        if (!block.exporters[std::size_t(e)].fixedPrice())
                            point.netPrice(e) = chance.uniform(-1.0, 1.0);
                    for (Eigen::Index q = 0; q < point.premium.size(); ++q)
                        point.premium(q) = chance.uniform(0.0, wedges.quotas[std::size_t(q)].span);
                    QVERIFY(solve(equations, wedges, point).converged);
                    QVERIFY((point.netPrice - cold.netPrice).cwiseAbs().maxCoeff() < 1e-9);
                    QVERIFY((equations.lnQuantity - quantity).cwiseAbs().maxCoeff() < 1e-8);
                }
            }
        }
    }

    void rigidMarkets_data()
    {
        QTest::addColumn<double>("epsilon");
        QTest::addColumn<double>("eta");
        QTest::newRow("output fixed") << 0.0 << 0.8;
        QTest::newRow("final demand fixed") << 1.5 << 0.0;
        QTest::newRow("supply and demand almost fixed") << 1e-3 << 1e-3;
        QTest::newRow("supply unlimited, demand fixed") << infinite << 0.0;
    }
    void rigidMarkets()
    {
        QFETCH(double, epsilon);
        QFETCH(double, eta);
        Case data = market_models::threeRegions();
        for (Sector &sector : data.baseline.sectors) {
            sector.epsilon.setConstant(epsilon);
            sector.eta.setConstant(eta);
        }
        const auto model = Model::create(data.baseline);
        QVERIFY(model.ok());
        const auto equilibrium = model->solve(data.policy, Memory::Ignore);
        QVERIFY2(equilibrium.ok(), equilibrium.ok() ? "" : equilibrium.error().sentence().c_str());
        QVERIFY(equilibrium->residual < 1e-11);
    }
};

QTEST_GUILESS_MAIN(MarketRobustnessTest)
#include "market_robustness_test.moc"
