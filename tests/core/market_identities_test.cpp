// SPDX-License-Identifier: GPL-3.0-or-later
#include "market_models.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace market;
using market_models::Case;

namespace {

Model modelOf(const Baseline &baseline)
{
    auto model = Model::create(baseline);
    if (!model)
        qFatal("%s", model.error().sentence().c_str());
    return std::move(model).value();
}

Equilibrium solved(const Model &model, const Policy &policy)
{
    auto equilibrium = model.solve(policy, Memory::Ignore);
    if (!equilibrium)
        qFatal("%s", equilibrium.error().sentence().c_str());
    return std::move(equilibrium).value();
}

Equilibrium solved(const Case &data)
{
    return solved(modelOf(data.baseline), data.policy);
}

double distance(const Equilibrium &a, const Equilibrium &b)
{
    double largest = 0.0;
    for (std::size_t s = 0; s < a.sectors.size(); ++s) {
        const SectorState &x = a.sectors[s];
        const SectorState &y = b.sectors[s];
        largest =
            std::max({largest, (x.netPrice - y.netPrice).cwiseAbs().maxCoeff(),
                      (x.producerPrice - y.producerPrice).cwiseAbs().maxCoeff(),
                      (x.compositePrice - y.compositePrice).cwiseAbs().maxCoeff(),
                      (x.output - y.output).cwiseAbs().maxCoeff(), (x.quantity - y.quantity).cwiseAbs().maxCoeff()});
    }
    return largest;
}

Vector totalWelfare(const Model &model, const Policy &policy, const Equilibrium &equilibrium)
{
    Vector total = Vector::Zero(model.regionCount());
    for (const SectorWelfare &sector : model.welfare(policy, equilibrium))
        total += sector.total();
    return total;
}

Vector sumOf(const WelfareSplit &split)
{
    return split.efficiency + split.termsOfTrade + split.rentTransfer - split.realCost;
}

constexpr int metal = 1; // of threeRegions()

Quota steelQuota(double volume)
{
    return {0, 1, volume, 0.05, 0.5, 0.6};
}

} // namespace

class MarketIdentitiesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void zeroShockIsExact()
    {
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            const Case data = market_models::randomCase(seed);
            const Model model = modelOf(data.baseline);
            const Policy policy = model.baselinePolicy();
            const Equilibrium equilibrium = solved(model, policy);
            QCOMPARE(equilibrium.iterations, 0);
            for (std::size_t s = 0; s < equilibrium.sectors.size(); ++s) {
                const SectorState &state = equilibrium.sectors[s];
                const Matrix live = (data.baseline.sectors[s].flows.array() > 0.0).cast<double>();
                QVERIFY((state.producerPrice.array() == 1.0).all());
                QVERIFY((state.compositePrice.array() == 1.0).all());
                QVERIFY((state.output.array() == 1.0).all());
                QVERIFY(state.quantity == live);
                for (const QuotaState &quota : state.quotas)
                    if (live(quota.exporter, quota.importer) > 0.0)
                        QCOMPARE(quota.premium,
                                 data.baseline.sectors[s].initialPremium(quota.exporter, quota.importer));
            }
            for (const SectorWelfare &sector : model.welfare(policy, equilibrium)) {
                QVERIFY((sector.consumerSurplus.array() == 0.0).all());
                QVERIFY((sector.producerSurplus.array() == 0.0).all());
                QVERIFY((sector.revenue.array() == 0.0).all());
                QVERIFY((sector.rent.array() == 0.0).all());
            }
        }
    }

    /// Clearing, spending and cost in the plain power form, apart from the way the engine computes them.
    void marketsClear()
    {
        Case data = market_models::threeRegions();
        data.policy.sectors[metal].quotas = {steelQuota(0.9)};
        data.policy.sectors[metal].wedge(2, 0) = 0.1;
        data.policy.sectors[metal].specificDuty(2, 0) = 0.2;
        data.baseline.sectors[metal].capacity(1) = 1.02;
        const Equilibrium equilibrium = solved(data);
        const Baseline &base = data.baseline;
        std::vector<Matrix> price(3);
        for (std::size_t s = 0; s < 3; ++s) {
            const SectorState &state = equilibrium.sectors[s];
            const SectorPolicy &measures = data.policy.sectors[s];
            price[s] = ((state.producerPrice.asDiagonal() * (Matrix::Ones(3, 3) + state.duty + measures.wedge) +
                         measures.specificDuty)
                            .array() /
                        (1.0 + base.sectors[s].initialDuty.array()));
        }
        for (std::size_t s = 0; s < 3; ++s) {
            const Sector &sector = base.sectors[s];
            const SectorState &state = equilibrium.sectors[s];
            const Vector sales = state.quantity.cwiseProduct(sector.flows).rowwise().sum();
            const Vector output = sector.flows.rowwise().sum();
            QVERIFY((sales - state.output.cwiseProduct(output)).cwiseAbs().maxCoeff() < 1e-9);
            for (int i = 0; i < 3; ++i) {
                const double supply = std::pow(state.netPrice(i), sector.epsilon(i));
                QVERIFY(std::abs(state.output(i) - std::min(supply, sector.capacity(i))) < 1e-11);
                double cost = 0.0, share = 0.0;
                for (const InputShare &input : base.inputs)
                    if (input.user == int(s)) {
                        share += input.share(i);
                        cost += input.share(i) * equilibrium.sectors[std::size_t(input.input)].compositePrice(i);
                    }
                QVERIFY(std::abs(state.producerPrice(i) - (1.0 - share) * state.netPrice(i) - cost) < 1e-12);
            }
            for (int j = 0; j < 3; ++j) {
                const Vector spending = (1.0 + sector.initialDuty.col(j).array()) * sector.flows.col(j).array();
                const double absorption = spending.sum();
                double imports = 0.0, importPower = 0.0;
                for (int i = 0; i < 3; ++i)
                    if (i != j) {
                        imports += spending(i);
                        importPower += spending(i) * std::pow(price[s](i, j), 1.0 - sector.sigmaImports);
                    }
                const double importPrice = std::pow(importPower / imports, 1.0 / (1.0 - sector.sigmaImports));
                const double power = 1.0 - sector.sigmaDomesticImport;
                const double composite =
                    std::pow((spending(j) * std::pow(price[s](j, j), power) + imports * std::pow(importPrice, power)) /
                                 absorption,
                             1.0 / power);
                QVERIFY(std::abs(composite - state.compositePrice(j)) < 1e-12);
                double derived = 0.0, derivedShare = 0.0;
                for (const InputShare &input : base.inputs)
                    if (input.input == int(s)) {
                        const auto user = std::size_t(input.user);
                        const double phi = input.share(j) * base.sectors[user].flows.row(j).sum() / absorption;
                        derivedShare += phi;
                        derived += phi * equilibrium.sectors[user].output(j);
                    }
                const double demand = (1.0 - derivedShare) * std::pow(composite, -sector.eta(j)) + derived;
                // What is bought costs what the composite costs.
                const double paid = spending.dot(price[s].col(j).cwiseProduct(state.quantity.col(j)));
                QVERIFY(std::abs(paid / absorption - composite * demand) < 1e-11);
            }
        }
    }

    void linearIsTheLimitOfSmallShocks()
    {
        for (std::uint64_t seed = 0; seed < 40; ++seed) {
            Case data = market_models::randomCase(seed);
            for (Sector &sector : data.baseline.sectors)
                sector.capacity.setConstant(infinite);
            const Model model = modelOf(data.baseline);
            Policy flat = model.baselinePolicy();
            for (std::size_t s = 0; s < flat.sectors.size(); ++s) {
                // A premium without its quota would be a shock of its own.
                for (const Quota &quota : flat.sectors[s].quotas)
                    flat.sectors[s].duty(quota.exporter, quota.importer) +=
                        data.baseline.sectors[s].initialPremium(quota.exporter, quota.importer);
                flat.sectors[s].quotas.clear();
            }
            const double size = 1e-4;
            std::array<Policy, 2> shocked{flat, flat};
            for (std::size_t s = 0; s < flat.sectors.size(); ++s)
                for (int side = 0; side < 2; ++side) {
                    const double step = side == 0 ? size : -size;
                    SectorPolicy &measures = shocked[std::size_t(side)].sectors[s];
                    measures.duty += step * (data.policy.sectors[s].duty - flat.sectors[s].duty);
                    measures.wedge += step * data.policy.sectors[s].wedge;
                    measures.specificDuty += step * data.policy.sectors[s].specificDuty;
                }
            const auto linear = model.solveLinear(shocked[0]);
            QVERIFY(linear.ok());
            const Equilibrium up = solved(model, shocked[0]);
            const Equilibrium down = solved(model, shocked[1]);
            for (std::size_t s = 0; s < flat.sectors.size(); ++s) {
                const auto gap = [&](const auto &u, const auto &d, const auto &l) {
                    const double reach = std::max(1.0, (l.array() - 1.0).abs().maxCoeff() / size);
                    return ((u - d).array() / 2.0 - (l.array() - 1.0)).cwiseAbs().maxCoeff() / size / reach;
                };
                QVERIFY(gap(up.sectors[s].producerPrice, down.sectors[s].producerPrice, (*linear)[s].producerPrice) <
                        1e-4);
                QVERIFY(gap(up.sectors[s].compositePrice, down.sectors[s].compositePrice, (*linear)[s].compositePrice) <
                        1e-4);
                QVERIFY(gap(up.sectors[s].output, down.sectors[s].output, (*linear)[s].output) < 1e-4);
                const Matrix live = (data.baseline.sectors[s].flows.array() > 0.0).cast<double>();
                const Matrix change = ((*linear)[s].quantity - live) / size;
                const Matrix found = (up.sectors[s].quantity - down.sectors[s].quantity) / (2.0 * size);
                QVERIFY((found - change).cwiseAbs().maxCoeff() / std::max(1.0, change.cwiseAbs().maxCoeff()) < 1e-4);
            }
        }
    }

    void equalElasticitiesAreFlat()
    {
        Case data = market_models::threeRegions();
        for (Sector &sector : data.baseline.sectors)
            sector.sigmaDomesticImport = sector.sigmaImports = 4.0;
        const Equilibrium equilibrium = solved(data);
        for (std::size_t s = 0; s < 3; ++s) {
            const Sector &sector = data.baseline.sectors[s];
            const SectorState &state = equilibrium.sectors[s];
            for (int j = 0; j < 3; ++j) {
                double power = 0.0, spending = 0.0;
                for (int i = 0; i < 3; ++i) {
                    const double value = (1.0 + sector.initialDuty(i, j)) * sector.flows(i, j);
                    const double price =
                        state.producerPrice(i) * (1.0 + state.duty(i, j)) / (1.0 + sector.initialDuty(i, j));
                    power += value * std::pow(price, -3.0);
                    spending += value;
                }
                QVERIFY(std::abs(std::pow(power / spending, -1.0 / 3.0) - state.compositePrice(j)) < 1e-13);
            }
        }
    }

    void smoothThroughOne_data()
    {
        QTest::addColumn<double>("offset");
        for (double offset : {-1e-9, 1e-9, -1e-11, 1e-11, -1e-13, 1e-13})
            QTest::addRow("off by %g", offset) << offset;
    }
    void smoothThroughOne()
    {
        QFETCH(double, offset);
        const auto at = [](double elasticity) {
            Case data = market_models::threeRegions();
            for (Sector &sector : data.baseline.sectors) {
                sector.sigmaDomesticImport = sector.sigmaImports = elasticity;
                sector.eta.setConstant(elasticity);
            }
            return data;
        };
        const Case near = at(1.0 + offset), one = at(1.0);
        const Equilibrium a = solved(near), b = solved(one);
        QVERIFY(distance(a, b) <= 10.0 * std::abs(offset) + 1e-14);
        const Vector gap =
            totalWelfare(modelOf(near.baseline), near.policy, a) - totalWelfare(modelOf(one.baseline), one.policy, b);
        QVERIFY(gap.cwiseAbs().maxCoeff() <= 1e3 * std::abs(offset) + 1e-11);
    }

    /// A region cut in two proportional parts is the same world (one nest: home sales become trade between the parts).
    void splittingARegion()
    {
        Case data = market_models::threeRegions();
        for (Sector &sector : data.baseline.sectors)
            sector.sigmaDomesticImport = sector.sigmaImports = 3.5;
        const std::array<double, 4> part{1.0, 0.3, 0.7, 1.0}; // B becomes 1 and 2
        const std::array<int, 4> parent{0, 1, 1, 2};
        Case cut;
        cut.baseline.regions = {"A", "B1", "B2", "C"};
        for (std::size_t s = 0; s < 3; ++s) {
            const Sector &whole = data.baseline.sectors[s];
            Sector sector =
                market_models::sector(whole.name, Matrix::Zero(4, 4), 3.5, 3.5, whole.eta(0), whole.epsilon(0));
            SectorPolicy measures = market_models::dutiesOnly(Matrix::Zero(4, 4));
            for (int i = 0; i < 4; ++i)
                for (int j = 0; j < 4; ++j) {
                    const int from = parent[std::size_t(i)], to = parent[std::size_t(j)];
                    sector.flows(i, j) = part[std::size_t(i)] * part[std::size_t(j)] * whole.flows(from, to);
                    sector.initialDuty(i, j) = whole.initialDuty(from, to);
                    measures.duty(i, j) = data.policy.sectors[s].duty(from, to);
                }
            cut.baseline.sectors.push_back(sector);
            cut.policy.sectors.push_back(measures);
        }
        for (const InputShare &input : data.baseline.inputs)
            cut.baseline.inputs.push_back({input.input, input.user, Vector::Constant(4, input.share(0))});
        const Equilibrium a = solved(data), b = solved(cut);
        const Vector before = totalWelfare(modelOf(data.baseline), data.policy, a);
        const Vector after = totalWelfare(modelOf(cut.baseline), cut.policy, b);
        for (std::size_t s = 0; s < 3; ++s)
            for (int i = 0; i < 4; ++i) {
                const int from = parent[std::size_t(i)];
                QVERIFY(std::abs(b.sectors[s].producerPrice(i) - a.sectors[s].producerPrice(from)) < 1e-12);
                for (int j = 0; j < 4; ++j)
                    QVERIFY(std::abs(b.sectors[s].quantity(i, j) -
                                     a.sectors[s].quantity(from, parent[std::size_t(j)])) < 1e-11);
            }
        QVERIFY(std::abs(after(1) + after(2) - before(1)) < 1e-10);
    }

    void relabellingAndRescaling()
    {
        for (std::uint64_t seed = 300; seed < 330; ++seed) {
            const Case data = market_models::randomCase(seed);
            const int regions = int(data.baseline.regions.size());
            const int sectors = int(data.baseline.sectors.size());
            const auto turned = [&](const Matrix &m) { return Matrix(m.reverse()); };
            Case other = data;
            std::reverse(other.baseline.regions.begin(), other.baseline.regions.end());
            std::reverse(other.baseline.sectors.begin(), other.baseline.sectors.end());
            std::reverse(other.policy.sectors.begin(), other.policy.sectors.end());
            for (Sector &sector : other.baseline.sectors) {
                sector.flows = 1e3 * turned(sector.flows);
                for (Matrix *m : {&sector.initialDuty, &sector.initialPremium, &sector.initialRentImporterShare})
                    *m = turned(*m);
                for (Vector *v : {&sector.eta, &sector.epsilon, &sector.capacity})
                    *v = Vector(v->reverse());
            }
            for (SectorPolicy &measures : other.policy.sectors) {
                for (Matrix *m : {&measures.duty, &measures.wedge, &measures.specificDuty})
                    *m = turned(*m);
                for (Quota &quota : measures.quotas) {
                    quota.exporter = regions - 1 - quota.exporter;
                    quota.importer = regions - 1 - quota.importer;
                }
                std::reverse(measures.quotas.begin(), measures.quotas.end());
            }
            for (InputShare &input : other.baseline.inputs) {
                input.input = sectors - 1 - input.input;
                input.user = sectors - 1 - input.user;
                input.share = Vector(input.share.reverse());
            }
            const Model model = modelOf(data.baseline), turnedModel = modelOf(other.baseline);
            const Equilibrium a = solved(model, data.policy), b = solved(turnedModel, other.policy);
            for (std::size_t s = 0; s < a.sectors.size(); ++s) {
                const SectorState &x = a.sectors[s], &y = b.sectors[a.sectors.size() - 1 - s];
                QVERIFY((x.producerPrice - y.producerPrice.reverse()).cwiseAbs().maxCoeff() < 1e-10);
                QVERIFY(
                    (x.quantity - turned(y.quantity)).cwiseQuotient(x.quantity.cwiseMax(1.0)).cwiseAbs().maxCoeff() <
                    1e-9);
            }
            const Vector w = totalWelfare(model, data.policy, a), v = totalWelfare(turnedModel, other.policy, b);
            QVERIFY((1e3 * w - v.reverse()).cwiseAbs().maxCoeff() < 1e-9 * v.cwiseAbs().maxCoeff());
        }
    }

    void quotaComplementarity()
    {
        Case data = market_models::threeRegions();
        const Model model = modelOf(data.baseline);
        std::array<int, 3> seen{};
        for (double volume = 0.0; volume < 1.5; volume += 0.025) {
            data.policy.sectors[metal].quotas = {steelQuota(volume)};
            const Equilibrium equilibrium = solved(model, data.policy);
            const QuotaState &quota = equilibrium.sectors[metal].quotas.front();
            const double quantity = equilibrium.sectors[metal].quantity(0, 1);
            ++seen[std::size_t(quota.regime)];
            QCOMPARE(equilibrium.sectors[metal].duty(0, 1), 0.05 + quota.premium);
            switch (quota.regime) {
            case QuotaRegime::InQuota:
                QCOMPARE(quota.premium, 0.0);
                QVERIFY(quantity <= volume + 1e-11);
                break;
            case QuotaRegime::Binding:
                QVERIFY(quota.premium > 0.0 && quota.premium < 0.45);
                QVERIFY(std::abs(quantity - volume) < 1e-11);
                break;
            case QuotaRegime::OutOfQuota:
                QCOMPARE(quota.premium, 0.5 - 0.05);
                QVERIFY(quantity >= volume - 1e-11);
                break;
            }
        }
        QVERIFY(seen[0] > 5 && seen[1] > 5 && seen[2] > 5);
    }

    void bindingPremiumIsTheEquivalentDuty()
    {
        Case data = market_models::threeRegions();
        const Model model = modelOf(data.baseline);
        data.policy.sectors[metal].quotas = {steelQuota(0.8)};
        const Equilibrium rationed = solved(model, data.policy);
        QCOMPARE(rationed.sectors[metal].quotas[0].regime, QuotaRegime::Binding);
        data.policy.sectors[metal].quotas.clear();
        data.policy.sectors[metal].duty(0, 1) = rationed.sectors[metal].duty(0, 1);
        QVERIFY(distance(rationed, solved(model, data.policy)) < 1e-11);
    }

    void rentShareMovesOnlyTheRent()
    {
        Case data = market_models::threeRegions();
        const Model model = modelOf(data.baseline);
        const auto at = [&](double importerShare) {
            data.policy.sectors[metal].quotas = {steelQuota(0.8)};
            data.policy.sectors[metal].quotas[0].importerRentShare = importerShare;
            return solved(model, data.policy);
        };
        const Equilibrium mine = at(1.0);
        const Policy minePolicy = data.policy;
        const Equilibrium theirs = at(0.25);
        QCOMPARE(distance(mine, theirs), 0.0);
        const Vector moved = totalWelfare(model, data.policy, theirs) - totalWelfare(model, minePolicy, mine);
        const SectorState &state = mine.sectors[metal];
        const double rent = 25.0 * 0.8 * state.quotas[0].premium * state.producerPrice(0);
        QVERIFY(std::abs(moved(0) - 0.75 * rent) < 1e-10);
        QVERIFY(std::abs(moved(1) + 0.75 * rent) < 1e-10);
        QVERIFY(std::abs(moved(2)) < 1e-12);
    }

    void plainDutyInDisguise_data()
    {
        QTest::addColumn<double>("volume");
        QTest::addColumn<double>("inDuty");
        QTest::newRow("out of quota, rent to the importer") << 0.2 << 0.05;
        QTest::newRow("no volume") << 0.0 << 0.05;
        QTest::newRow("one rate") << 0.8 << 0.5;
    }
    void plainDutyInDisguise()
    {
        QFETCH(double, volume);
        QFETCH(double, inDuty);
        Case data = market_models::threeRegions();
        const Model model = modelOf(data.baseline);
        data.policy.sectors[metal].duty(0, 1) = 0.5;
        const Equilibrium plain = solved(model, data.policy);
        const Vector plainWelfare = totalWelfare(model, data.policy, plain);
        data.policy.sectors[metal].duty(0, 1) = 7.0; // a quota takes the place of the matrix
        data.policy.sectors[metal].quotas = {{0, 1, volume, inDuty, 0.5, 1.0}};
        const Equilibrium quota = solved(model, data.policy);
        QVERIFY(distance(plain, quota) < 1e-12);
        QCOMPARE(quota.sectors[metal].duty(0, 1), 0.5);
        QVERIFY((totalWelfare(model, data.policy, quota) - plainWelfare).cwiseAbs().maxCoeff() < 1e-10);
    }

    void infiniteSupplyIsTheLimit()
    {
        Case data = market_models::threeRegions();
        data.baseline.sectors[metal].epsilon << 1e8, 1.2, 1e8;
        const Equilibrium large = solved(data);
        data.baseline.sectors[metal].epsilon << infinite, 1.2, infinite;
        const Equilibrium limit = solved(data);
        QVERIFY(distance(large, limit) < 1e-6);
        QCOMPARE(limit.sectors[metal].netPrice(0), 1.0);
    }

    /// Four components and four causes are one total; the world as a whole trades no terms and owes itself no rent.
    void causesAddUp_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1000; seed < 1040; ++seed)
            QTest::addRow("random model %llu", seed) << seed;
    }
    void causesAddUp()
    {
        QFETCH(quint64, seed);
        const Case data = market_models::randomCase(seed);
        const Model model = modelOf(data.baseline);
        const Equilibrium equilibrium = solved(model, data.policy);
        const auto split = model.split(model.baselinePolicy(), data.policy);
        QVERIFY(split.ok());
        const Vector total = totalWelfare(model, data.policy, equilibrium);
        for (int r = 0; r < total.size(); ++r)
            QVERIFY(std::abs(sumOf(*split)(r) - total(r)) <= 1e-7 * std::abs(total(r)));
        const double scale = total.cwiseAbs().maxCoeff();
        QVERIFY(std::abs(split->termsOfTrade.sum()) <= 1e-9 * split->termsOfTrade.cwiseAbs().maxCoeff());
        QVERIFY(std::abs(split->rentTransfer.sum()) <= 1e-12 * scale);
        QVERIFY(std::abs(total.sum() - (split->efficiency.sum() - split->realCost.sum())) <= 1e-7 * scale);
    }

    void causesAddUpAcrossACeiling()
    {
        Case data = market_models::threeRegions();
        data.baseline.sectors[metal].capacity(1) = 1.03;
        data.policy.sectors[metal].quotas = {{2, 1, 0.7, 0.0, 0.4, 0.3}};
        data.policy.sectors[0].wedge(1, 0) = 0.05;
        const Model model = modelOf(data.baseline);
        const Equilibrium equilibrium = solved(model, data.policy);
        QCOMPARE(equilibrium.sectors[metal].output(1), 1.03);
        const Vector total = totalWelfare(model, data.policy, equilibrium);
        // From the baseline, and between two policies that both bind or where only the first does.
        const auto there = model.split(model.baselinePolicy(), data.policy);
        const auto back = model.split(data.policy, model.baselinePolicy());
        QVERIFY(there.ok() && back.ok());
        for (int r = 0; r < 3; ++r) {
            QVERIFY(std::abs(sumOf(*there)(r) - total(r)) <= 1e-8 * std::abs(total(r)));
            QVERIFY(std::abs(there->efficiency(r) + back->efficiency(r)) < 1e-8);
            QVERIFY(std::abs(there->realCost(r) + back->realCost(r)) < 1e-8);
        }
        QVERIFY(there->realCost(0) > 0.0);
    }

    void independentMarketsAreBlocks()
    {
        Case data = market_models::threeRegions();
        QCOMPARE(modelOf(data.baseline).blocks().size(), std::size_t(1));
        data.baseline.inputs.pop_back(); // ore stands alone
        const Model model = modelOf(data.baseline);
        const std::vector<std::vector<int>> expected{{0, 1}, {2}};
        QVERIFY(model.blocks() == expected);
        QCOMPARE(model.liveMarketCount(), 9);
        const Equilibrium equilibrium = solved(model, data.policy);
        QVERIFY((equilibrium.sectors[2].producerPrice.array() == 1.0).all());
    }

    void droppedMarkets()
    {
        Case data = market_models::threeRegions();
        data.baseline.inputs.clear();
        data.baseline.sectors[2].flows.row(0).setZero(); // no output in A
        data.baseline.sectors[2].flows.col(2).setZero(); // no market in C
        data.policy.sectors[2].duty.setConstant(0.3);
        data.policy.sectors[2].quotas = {{0, 2, 0.5, 0.1, 0.4, 1.0}};
        const Equilibrium equilibrium = solved(data);
        const SectorState &state = equilibrium.sectors[2];
        QCOMPARE(state.producerPrice(0), 1.0);
        QCOMPARE(state.output(0), 1.0);
        QCOMPARE(state.compositePrice(2), 1.0);
        QVERIFY((state.quantity.row(0).array() == 0.0).all());
        QVERIFY((state.quantity.col(2).array() == 0.0).all());
        QCOMPARE(state.quotas[0].regime, QuotaRegime::InQuota);
        QCOMPARE(state.duty(0, 2), 0.1);
    }

    /// Without its quota a flow loses its baseline premium; with it the baseline is reproduced.
    void baselinePremiumFallsWithItsQuota()
    {
        Case data = market_models::threeRegions();
        data.baseline.sectors[metal].initialPremium(0, 1) = 0.2;
        const Model model = modelOf(data.baseline);
        const Policy baseline = model.baselinePolicy();
        QCOMPARE(baseline.sectors[metal].quotas.size(), std::size_t(1));
        Policy free = baseline;
        free.sectors[metal].quotas.clear();
        const Equilibrium equilibrium = solved(model, free);
        QVERIFY(equilibrium.sectors[metal].quantity(0, 1) > 1.3);
        const SectorWelfare welfare = model.welfare(free, equilibrium)[metal];
        QVERIFY(std::abs(welfare.rent(1) + 0.2 * 25.0) < 1e-12);
        const auto split = model.split(baseline, free);
        QVERIFY(split.ok());
        QVERIFY((sumOf(*split) - totalWelfare(model, free, equilibrium)).cwiseAbs().maxCoeff() < 1e-9);
    }
};

QTEST_GUILESS_MAIN(MarketIdentitiesTest)
#include "market_identities_test.moc"
