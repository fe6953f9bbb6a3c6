// SPDX-License-Identifier: GPL-3.0-or-later
#include "market_models.h"

#include <QTest>

#include <functional>

using namespace market;
using market_models::Case;

using Fault = Error::Fault;
using Damage = std::function<void(Case &)>;
Q_DECLARE_METATYPE(Damage)
Q_DECLARE_METATYPE(market::Error::Fault)

namespace {

constexpr int metal = 1;

std::optional<Error> refusalOf(const Case &data)
{
    const auto model = Model::create(data.baseline);
    if (!model)
        return model.error();
    const auto equilibrium = model->solve(data.policy, Memory::Ignore);
    if (!equilibrium)
        return equilibrium.error();
    return std::nullopt;
}

} // namespace

class MarketRefusalsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<Damage>("damage");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("sector");
        QTest::addColumn<QString>("region");
        const auto row = [](const char *name, Fault fault, const char *sector, const char *region, Damage damage) {
            QTest::newRow(name) << damage << fault << sector << region;
        };
        row("duty of −100 %", Fault::OutOfRange, "metal", "A",
            [](Case &c) { c.policy.sectors[metal].duty(0, 1) = -1.0; });
        row("duty below −100 %", Fault::OutOfRange, "metal", "C",
            [](Case &c) { c.policy.sectors[metal].duty(2, 1) = -1.5; });
        row("duty not a number", Fault::NotFinite, "metal", "B",
            [](Case &c) { c.policy.sectors[metal].duty(1, 0) = qQNaN(); });
        row("duty infinite", Fault::NotFinite, "metal", "B",
            [](Case &c) { c.policy.sectors[metal].duty(1, 0) = infinite; });
        row("baseline duty of −100 %", Fault::OutOfRange, "metal", "A",
            [](Case &c) { c.baseline.sectors[metal].initialDuty(0, 2) = -1.0; });
        row("negative flow", Fault::OutOfRange, "ore", "B", [](Case &c) { c.baseline.sectors[2].flows(1, 0) = -3.0; });
        row("flow not a number", Fault::NotFinite, "ore", "B",
            [](Case &c) { c.baseline.sectors[2].flows(1, 0) = qQNaN(); });
        row("negative premium", Fault::OutOfRange, "metal", "A",
            [](Case &c) { c.baseline.sectors[metal].initialPremium(0, 1) = -0.1; });
        row("ragged flows", Fault::Shape, "ore", "",
            [](Case &c) { c.baseline.sectors[2].flows.conservativeResize(3, 2); });
        row("ragged duty", Fault::Shape, "metal", "",
            [](Case &c) { c.policy.sectors[metal].duty.conservativeResize(2, 3); });
        row("ragged wedge", Fault::Shape, "metal", "",
            [](Case &c) { c.policy.sectors[metal].wedge.conservativeResize(2, 2); });
        row("a region without its elasticity", Fault::Shape, "metal", "",
            [](Case &c) { c.baseline.sectors[metal].eta.conservativeResize(2); });
        row("policy for too few sectors", Fault::Shape, "", "", [](Case &c) { c.policy.sectors.pop_back(); });
        row("substitution of zero", Fault::OutOfRange, "metal", "",
            [](Case &c) { c.baseline.sectors[metal].sigmaImports = 0.0; });
        row("negative demand elasticity", Fault::OutOfRange, "metal", "C",
            [](Case &c) { c.baseline.sectors[metal].eta(2) = -0.5; });
        row("infinite demand elasticity", Fault::NotFinite, "metal", "C",
            [](Case &c) { c.baseline.sectors[metal].eta(2) = infinite; });
        row("negative supply elasticity", Fault::OutOfRange, "metal", "C",
            [](Case &c) { c.baseline.sectors[metal].epsilon(2) = -0.5; });
        row("ceiling below the baseline", Fault::OutOfRange, "metal", "C",
            [](Case &c) { c.baseline.sectors[metal].capacity(2) = 0.9; });
        row("ceiling with infinite supply", Fault::OutOfRange, "metal", "C", [](Case &c) {
            c.baseline.sectors[metal].capacity(2) = 1.2;
            c.baseline.sectors[metal].epsilon(2) = infinite;
        });
        row("input shares of 1", Fault::InputShares, "metal", "B",
            [](Case &c) { c.baseline.inputs[1].share(1) = 1.0; });
        row("input shares that sum above 1", Fault::InputShares, "machines", "A", [](Case &c) {
            c.baseline.inputs.push_back({2, 0, Vector::Constant(3, 0.9)});
        });
        row("negative input share", Fault::OutOfRange, "metal", "B",
            [](Case &c) { c.baseline.inputs[1].share(1) = -0.1; });
        row("derived demand above absorption", Fault::DerivedDemand, "ore", "A",
            [](Case &c) { c.baseline.inputs[1].share(0) = 0.7; });
        row("derived demand on an empty market", Fault::DerivedDemand, "ore", "C",
            [](Case &c) { c.baseline.sectors[2].flows.col(2).setZero(); });
        row("inputs in a circle", Fault::CyclicInputs, "machines", "", [](Case &c) {
            c.baseline.inputs.push_back({0, 2, Vector::Constant(3, 0.01)});
        });
        row("a sector its own input", Fault::CyclicInputs, "metal", "", [](Case &c) {
            c.baseline.inputs.push_back({1, 1, Vector::Constant(3, 0.01)});
        });
        row("an input twice", Fault::RepeatedName, "metal", "",
            [](Case &c) { c.baseline.inputs.push_back(c.baseline.inputs[1]); });
        row("an input nobody makes", Fault::UnknownName, "", "", [](Case &c) {
            c.baseline.inputs.push_back({7, 1, Vector::Constant(3, 0.01)});
        });
        row("a region twice", Fault::RepeatedName, "", "A",
            [](Case &c) { c.baseline.regions[2] = c.baseline.regions[0]; });
        row("a sector twice", Fault::RepeatedName, "metal", "",
            [](Case &c) { c.baseline.sectors[2].name = c.baseline.sectors[metal].name; });
        row("in-quota above out-of-quota", Fault::QuotaRates, "metal", "A", [](Case &c) {
            c.policy.sectors[metal].quotas = {{0, 1, 0.5, 0.5, 0.1, 1.0}};
        });
        row("negative quota", Fault::OutOfRange, "metal", "A", [](Case &c) {
            c.policy.sectors[metal].quotas = {{0, 1, -0.5, 0.1, 0.5, 1.0}};
        });
        row("rent share above 1", Fault::OutOfRange, "metal", "A", [](Case &c) {
            c.policy.sectors[metal].quotas = {{0, 1, 0.5, 0.1, 0.5, 1.5}};
        });
        row("in-quota duty of −100 %", Fault::OutOfRange, "metal", "A", [](Case &c) {
            c.policy.sectors[metal].quotas = {{0, 1, 0.5, -1.0, 0.5, 1.0}};
        });
        row("two quotas on a flow", Fault::RepeatedQuota, "metal", "A", [](Case &c) {
            c.policy.sectors[metal].quotas = {{0, 1, 0.5, 0.1, 0.5, 1.0}, {0, 1, 0.6, 0.1, 0.5, 1.0}};
        });
        row("a quota on a region that is not there", Fault::UnknownName, "metal", "", [](Case &c) {
            c.policy.sectors[metal].quotas = {{0, 3, 0.5, 0.1, 0.5, 1.0}};
        });
        row("subsidy and wedge leave no price", Fault::OutOfRange, "metal", "A", [](Case &c) {
            c.policy.sectors[metal].duty(0, 1) = -0.6;
            c.policy.sectors[metal].wedge(0, 1) = -0.5;
        });
    }
    void refused()
    {
        QFETCH(Damage, damage);
        QFETCH(Fault, fault);
        QFETCH(QString, sector);
        QFETCH(QString, region);
        Case data = market_models::threeRegions();
        QVERIFY(!refusalOf(data));
        damage(data);
        const std::optional<Error> error = refusalOf(data);
        QVERIFY(error.has_value());
        const QString sentence = QString::fromStdString(error->sentence());
        QVERIFY2(error->fault == fault, qPrintable(sentence));
        QCOMPARE(QString::fromStdString(error->sector), sector);
        QCOMPARE(QString::fromStdString(error->region), region);
        QVERIFY(sentence.endsWith(QLatin1Char('.')));
        QVERIFY(sentence.contains(sector) && sentence.contains(region));
        QVERIFY(sentence.contains(QLatin1Char(':'))); // what is wrong: how to mend it
    }

    void linearRefusesQuotasAndCeilings()
    {
        Case data = market_models::threeRegions();
        const auto refusal = [&] { return Model::create(data.baseline)->solveLinear(data.policy); };
        QVERIFY(refusal().ok());
        data.policy.sectors[metal].quotas = {{0, 1, 0.5, 0.1, 0.5, 1.0}};
        QCOMPARE(refusal().error().fault, Fault::Unsupported);
        QCOMPARE(refusal().error().partner, "B");
        data.policy.sectors[metal].quotas.clear();
        data.baseline.sectors[metal].capacity(1) = 1.1;
        QCOMPARE(refusal().error().fault, Fault::Unsupported);
        QCOMPARE(refusal().error().region, "B");
    }

    /// Output that cannot move, costs that do not fall and a market shut by a duty: the net price would have to be
    /// negative, so there is no equilibrium to find.
    void noEquilibriumIsARefusal()
    {
        Matrix cloth(2, 2), shirts(2, 2);
        cloth << 100, 0, 0, 100;
        shirts << 1, 99, 0, 100;
        Case data;
        data.baseline.regions = {"North", "South"};
        data.baseline.sectors = {market_models::sector("cloth", cloth, 2.0, 2.0, 1.0, 1.0),
                                 market_models::sector("shirts", shirts, 8.0, 8.0, 1.0, 0.0)};
        data.baseline.sectors[0].epsilon(0) = infinite;
        data.baseline.inputs = {{0, 1, Vector::Constant(2, 0.9)}};
        for (const Sector &sector : data.baseline.sectors)
            data.policy.sectors.push_back(market_models::dutiesOnly(sector.initialDuty));
        data.policy.sectors[1].duty(0, 1) = 3.0;
        const std::optional<Error> error = refusalOf(data);
        QVERIFY(error.has_value());
        QCOMPARE(error->fault, Fault::NotConverged);
        QCOMPARE(QString::fromStdString(error->sector), QStringLiteral("shirts"));
        QVERIFY(error->value > error->limit && error->iterations > 0);
    }

    void sentences()
    {
        Case data = market_models::threeRegions();
        data.policy.sectors[metal].duty(0, 1) = -1.25;
        QCOMPARE(QString::fromStdString(refusalOf(data)->sentence()),
                 QStringLiteral("The duty of metal from A to B is \u22121.25, below its limit of \u22121: raise it."));
    }
};

QTEST_GUILESS_MAIN(MarketRefusalsTest)
#include "market_refusals_test.moc"
