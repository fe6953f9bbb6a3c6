// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/market_json.h"
#include "market/model.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace market;

namespace {

QJsonObject published(const QString &name)
{
    QFile file(QStringLiteral(LZ_SHARED_DIR "/data/validation/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

Vector toVector(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    Vector result(array.size());
    for (qsizetype i = 0; i < array.size(); ++i)
        result(i) = array[i].toDouble();
    return result;
}

Matrix toMatrix(const QJsonValue &value)
{
    const QJsonArray rows = value.toArray();
    Matrix result(rows.size(), rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        result.row(i) = toVector(rows[i]).transpose();
    return result;
}

struct Gsim
{
    Baseline baseline;
    Policy policy;
    Matrix newDuty;
};

/// The four-region example with the United States (0) and the European Union (2) freeing their trade.
Gsim gsim(const QJsonObject &example)
{
    Gsim result;
    for (const QJsonValue &region : example[QLatin1String("regions")].toArray())
        result.baseline.regions.push_back(region.toString().toStdString());
    Sector good;
    good.name = "good";
    good.sigmaDomesticImport = good.sigmaImports = example[QLatin1String("substitution_elasticity")].toDouble();
    good.eta = Vector::Constant(4, -example[QLatin1String("demand_elasticity")].toDouble());
    good.epsilon = Vector::Constant(4, example[QLatin1String("supply_elasticity")].toDouble());
    good.flows = toMatrix(example[QLatin1String("trade")]);
    good.initialDuty = toMatrix(example[QLatin1String("initial_tariff_factor")]).array() - 1.0;
    result.newDuty = good.initialDuty;
    result.newDuty(0, 2) = result.newDuty(2, 0) = 0.0;
    result.baseline.sectors = {good};
    SectorPolicy measures;
    measures.duty = result.newDuty;
    result.policy.sectors = {measures};
    return result;
}

double distance(const Vector &a, const Vector &b)
{
    return a.size() == b.size() ? (a - b).cwiseAbs().maxCoeff() : HUGE_VAL;
}

} // namespace

#define NEEDS(example)                                                                                                 \
    if ((example).isEmpty())                                                                                           \
    QSKIP("the published examples are not beside this checkout")

class MarketValidationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linearGsim()
    {
        const QJsonObject example = published(QStringLiteral("gsim_4x4.json"));
        NEEDS(example);
        const Gsim data = gsim(example);
        const auto model = Model::create(data.baseline);
        QVERIFY(model.ok());
        const auto states = model->solveLinear(data.policy);
        QVERIFY(states.ok());
        const LinearState &state = states->front();
        const Vector p = state.producerPrice.array() - 1.0;
        const Sector &good = data.baseline.sectors.front();
        const QJsonObject expected = example[QLatin1String("linear")].toObject();

        QVERIFY(distance(p, toVector(example[QLatin1String("published_price_change")])) <= 0.5e-4);
        QVERIFY(distance(p, toVector(expected[QLatin1String("p")])) < 1e-12);
        QVERIFY(distance(state.output.array() - 1.0, toVector(expected[QLatin1String("output")])) < 1e-12);

        const Matrix imports = (state.quantity.cwiseProduct(good.flows).array().colwise() * (1.0 + p.array())).matrix();
        QVERIFY((imports - toMatrix(expected[QLatin1String("M1")])).cwiseAbs().maxCoeff() < 1e-9);
        const Matrix before = good.initialDuty.array() + 1.0;
        const Matrix after = data.newDuty.array() + 1.0;
        const Matrix change = ((after.array() / before.array()).colwise() * (1.0 + p.array()) - 1.0).matrix();
        const Matrix spending = before.cwiseProduct(good.flows);
        const Vector composite = spending.cwiseProduct(change).colwise().sum().cwiseQuotient(spending.colwise().sum());
        QVERIFY(distance(composite, toVector(expected[QLatin1String("dPc")])) < 1e-12);
        const Vector surplus = model->baselineOutput(0).array() * p.array() * (1.0 + 1.5 * p.array() / 2.0);
        QVERIFY(distance(surplus, toVector(expected[QLatin1String("dPS")])) < 1e-9);
        const Vector revenue =
            (data.newDuty.cwiseProduct(imports) - good.initialDuty.cwiseProduct(good.flows)).colwise().sum();
        QVERIFY(distance(revenue, toVector(expected[QLatin1String("dTR")])) < 1e-9);
    }

    void exactGsim()
    {
        const QJsonObject example = published(QStringLiteral("gsim_4x4.json"));
        NEEDS(example);
        const Gsim data = gsim(example);
        const auto model = Model::create(data.baseline);
        QVERIFY(model.ok());
        const auto equilibrium = model->solve(data.policy, Memory::Ignore);
        QVERIFY(equilibrium.ok());
        const SectorWelfare welfare = model->welfare(data.policy, *equilibrium).front();
        const QJsonObject expected = example[QLatin1String("exact")].toObject();
        const auto agrees = [&](const Vector &found, const char *key, double within) {
            return distance(found, toVector(expected[QLatin1String(key)])) <= within;
        };
        QVERIFY(agrees(equilibrium->sectors[0].producerPrice, "producer_price", 0.501e-10));
        QVERIFY(agrees(equilibrium->sectors[0].compositePrice, "composite_price", 0.501e-10));
        QVERIFY(agrees(welfare.consumerSurplus, "consumer_surplus", 0.501e-6));
        // A whole unit of the last digit here: Japan's stored surplus is rounded the other way from what its own stored
        // price gives, −26.7857354.
        QVERIFY(agrees(welfare.producerSurplus, "producer_surplus", 1e-6));
        QVERIFY(agrees(welfare.revenue, "revenue", 0.501e-6));
        QVERIFY(agrees(welfare.total(), "welfare", 0.501e-6));
        // Why the model is not linearised: the same shock, the same data.
        QVERIFY(std::abs(equilibrium->sectors[0].producerPrice(0) - 1.126) < 1e-3);
    }

    void exact_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("three sources, one market") << "armington_three_sources.json";
        QTest::newRow("North America at the status quo") << "north_america_status_quo.json";
        QTest::newRow("North America, steel quota binding") << "north_america_quota_binding.json";
    }
    void exact()
    {
        QFETCH(QString, file);
        const QJsonObject example = published(file);
        NEEDS(example);
        const auto data =
            exchange::readMarketCase(QJsonDocument(example[QLatin1String("model")].toObject()).toJson(), file);
        QVERIFY(data.ok());
        const auto model = Model::create(data->baseline);
        QVERIFY(model.ok());
        const auto equilibrium = model->solve(data->policy, Memory::Ignore);
        QVERIFY(equilibrium.ok());
        QVERIFY(equilibrium->residual < 1e-11);
        const auto welfare = model->welfare(data->policy, *equilibrium);
        const QJsonArray sectors = example[QLatin1String("expected")].toObject()[QLatin1String("sectors")].toArray();
        QCOMPARE(std::size_t(sectors.size()), equilibrium->sectors.size());
        for (qsizetype s = 0; s < sectors.size(); ++s) {
            const QJsonObject expected = sectors[s].toObject();
            const SectorState &state = equilibrium->sectors[std::size_t(s)];
            const SectorWelfare &sector = welfare[std::size_t(s)];
            const auto agrees = [&](const Vector &found, const char *key) {
                return distance(found, toVector(expected[QLatin1String(key)])) < 1e-9;
            };
            QVERIFY(agrees(state.producerPrice, "producer_price"));
            QVERIFY(agrees(state.compositePrice, "composite_price"));
            QVERIFY(agrees(state.output, "output"));
            QVERIFY((state.quantity - toMatrix(expected[QLatin1String("quantity")])).cwiseAbs().maxCoeff() < 1e-9);
            QVERIFY(agrees(sector.consumerSurplus, "consumer_surplus"));
            QVERIFY(agrees(sector.producerSurplus, "producer_surplus"));
            QVERIFY(agrees(sector.revenue, "revenue"));
            QVERIFY(agrees(sector.rent, "rent"));
            QVERIFY(agrees(sector.total(), "welfare"));
            const QJsonArray quotas = expected[QLatin1String("quotas")].toArray();
            QCOMPARE(std::size_t(quotas.size()), state.quotas.size());
            for (qsizetype q = 0; q < quotas.size(); ++q) {
                const QJsonObject quota = quotas[q].toObject();
                QCOMPARE(exchange::quotaRegimeCode(state.quotas[std::size_t(q)].regime),
                         quota[QLatin1String("regime")].toString());
                QVERIFY(std::abs(state.quotas[std::size_t(q)].premium - quota[QLatin1String("premium")].toDouble()) <
                        1e-9);
            }
        }
    }

    void publishedPercentages()
    {
        const QJsonObject example = published(QStringLiteral("armington_three_sources.json"));
        NEEDS(example);
        const auto data = exchange::readMarketCase(QJsonDocument(example[QLatin1String("model")].toObject()).toJson(),
                                                   QStringLiteral("three sources"));
        QVERIFY(data.ok());
        const auto model = Model::create(data->baseline);
        QVERIFY(model.ok());
        const auto equilibrium = model->solve(data->policy, Memory::Ignore);
        QVERIFY(equilibrium.ok());
        const SectorState &state = equilibrium->sectors.front();
        const QJsonObject expected = example[QLatin1String("published")].toObject();
        const auto printed = [](double ratio, const QJsonValue &percent) {
            return std::abs((ratio - 1.0) * 100.0 - percent.toDouble()) <= 0.00501;
        };
        QVERIFY(printed(state.compositePrice(0), expected[QLatin1String("P")]));
        // η = 1: spending is fixed, so the quantity is the inverse of the price.
        QVERIFY(printed(1.0 / state.compositePrice(0), expected[QLatin1String("Q")]));
        for (int i = 0; i < 3; ++i) {
            const double purchaserPrice = state.producerPrice(i) * (1.0 + state.duty(i, 0));
            QVERIFY(printed(purchaserPrice, expected[QLatin1String("price")].toArray()[i]));
            QVERIFY(printed(state.quantity(i, 0), expected[QLatin1String("qty")].toArray()[i]));
        }
    }
};

QTEST_GUILESS_MAIN(MarketValidationTest)
#include "market_validation_test.moc"
