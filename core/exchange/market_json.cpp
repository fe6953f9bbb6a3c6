// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/market_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>
#include <QSet>
#include <QStringList>

#include <cmath>
#include <functional>

namespace exchange {

using words::Error;
using words::ErrorKind;

namespace {

constexpr const char *context = "exchange::MarketJson";

/// Thrown inside the reader only: a tree of required fields reads best without a check at every leaf.
struct Refusal
{
    Error error;
};

[[noreturn]] void refuse(const QString &where, const char *what, const QVariantList &arguments = {}, const char *mend = nullptr,
                         const QVariantList &mendArguments = {})
{
    Error error{ErrorKind::BadData, where, {context, what, arguments}, {}, {}};
    if (mend)
        error.mend = {context, mend, mendArguments};
    throw Refusal{error};
}

QString inside(const QString &where, const QString &part)
{
    return where.isEmpty() ? part : where + QLatin1String(", ") + part;
}

void checkKeys(const QJsonObject &object, const QStringList &known, const QString &where)
{
    static const QStringList remarks{QStringLiteral("note"), QStringLiteral("source"), QStringLiteral("title"),
                                     QStringLiteral("description"), QStringLiteral("comment")};
    for (const QString &key : object.keys()) {
        if (known.contains(key) || remarks.contains(key))
            continue;
        const QString nearest = words::nearestName(key, known);
        if (nearest.isEmpty())
            refuse(where, QT_TRANSLATE_NOOP("exchange::MarketJson", "“%1” is not a key this format knows."), {key});
        refuse(where, QT_TRANSLATE_NOOP("exchange::MarketJson", "“%1” is not a key this format knows."), {key},
               QT_TRANSLATE_NOOP("exchange::MarketJson", "Did you mean “%1”?"), {nearest});
    }
}

double number(const QJsonValue &value, const QString &where)
{
    if (!value.isDouble() || !std::isfinite(value.toDouble()))
        refuse(where, QT_TRANSLATE_NOOP("exchange::MarketJson", "a number is needed here."));
    return value.toDouble();
}

QJsonArray array(const QJsonValue &value, const QString &where)
{
    if (!value.isArray())
        refuse(where, QT_TRANSLATE_NOOP("exchange::MarketJson", "a list is needed here."));
    return value.toArray();
}

QString text(const QJsonValue &value, const QString &where)
{
    if (!value.isString() || value.toString().isEmpty())
        refuse(where, QT_TRANSLATE_NOOP("exchange::MarketJson", "a name is needed here."));
    return value.toString();
}

QJsonObject object(const QJsonValue &value, const QString &where)
{
    if (!value.isObject())
        refuse(where, QT_TRANSLATE_NOOP("exchange::MarketJson", "an object is needed here."));
    return value.toObject();
}

class Reader
{
public:
    MarketCase read(const QJsonObject &root);

private:
    int index(const QStringList &names, const QJsonValue &value, const QString &where) const;
    void uniqueNames(const QStringList &names, const QString &where) const;
    market::Vector vector(const QJsonValue &value, const QString &where,
                          const std::function<double(const QJsonValue &, const QString &)> &entry = number) const;
    market::Vector perRegion(const QJsonValue &value, const QString &where,
                             const std::function<double(const QJsonValue &, const QString &)> &entry = number) const;
    market::Matrix matrix(const QJsonValue &value, const QString &where) const;
    void readSector(const QJsonObject &sector, MarketCase &result) const;

    QStringList m_regions;
    QStringList m_sectors;
};

int Reader::index(const QStringList &names, const QJsonValue &value, const QString &where) const
{
    const QString name = text(value, where);
    const auto found = names.indexOf(name);
    if (found < 0) {
        const QString nearest = words::nearestName(name, names);
        refuse(where, QT_TRANSLATE_NOOP("exchange::MarketJson", "“%1” is not in the model."), {name},
               QT_TRANSLATE_NOOP("exchange::MarketJson", "It knows: %1."), {nearest.isEmpty() ? names.join(QLatin1String(", ")) : nearest});
    }
    return static_cast<int>(found);
}

void Reader::uniqueNames(const QStringList &names, const QString &where) const
{
    QSet<QString> seen;
    for (const QString &name : names) {
        if (seen.contains(name))
            refuse(where, QT_TRANSLATE_NOOP("exchange::MarketJson", "“%1” is there twice."), {name},
                   QT_TRANSLATE_NOOP("exchange::MarketJson", "Give each a name of its own."));
        seen.insert(name);
    }
}

market::Vector Reader::vector(const QJsonValue &value, const QString &where,
                              const std::function<double(const QJsonValue &, const QString &)> &entry) const
{
    const QJsonArray entries = array(value, where);
    if (entries.size() != m_regions.size())
        refuse(where, QT_TRANSLATE_NOOP("exchange::MarketJson", "%1 entries stand here, %2 are needed, one for each region."),
               {static_cast<int>(entries.size()), static_cast<int>(m_regions.size())});
    market::Vector result(entries.size());
    for (qsizetype i = 0; i < entries.size(); ++i)
        result(i) = entry(entries[i], inside(where, m_regions[i]));
    return result;
}

market::Vector Reader::perRegion(const QJsonValue &value, const QString &where,
                                 const std::function<double(const QJsonValue &, const QString &)> &entry) const
{
    if (value.isArray())
        return vector(value, where, entry);
    return market::Vector::Constant(m_regions.size(), entry(value, where));
}

market::Matrix Reader::matrix(const QJsonValue &value, const QString &where) const
{
    const QJsonArray rows = array(value, where);
    if (rows.size() != m_regions.size())
        refuse(where, QT_TRANSLATE_NOOP("exchange::MarketJson", "%1 rows stand here, %2 are needed, one for each exporter."),
               {static_cast<int>(rows.size()), static_cast<int>(m_regions.size())});
    market::Matrix result(rows.size(), rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        result.row(i) = vector(rows[i], inside(where, m_regions[i])).transpose();
    return result;
}

double elasticityOfSupply(const QJsonValue &value, const QString &where)
{
    return value.toString() == QLatin1String("infinite") ? market::infinite : number(value, where);
}

double ceiling(const QJsonValue &value, const QString &where)
{
    return value.isNull() ? market::infinite : number(value, where);
}

void Reader::readSector(const QJsonObject &sector, MarketCase &result) const
{
    const QString name = sector[QLatin1String("name")].toString();
    checkKeys(sector,
              {QStringLiteral("name"), QStringLiteral("sigma"), QStringLiteral("eta"), QStringLiteral("epsilon"),
               QStringLiteral("capacity"), QStringLiteral("flows"), QStringLiteral("initial_duty"), QStringLiteral("initial_premium"),
               QStringLiteral("initial_rent_importer_share"), QStringLiteral("duty"), QStringLiteral("specific_duty"),
               QStringLiteral("wedge"), QStringLiteral("quotas")},
              name);
    const auto required = [&](const char *key) {
        const QJsonValue value = sector[QLatin1String(key)];
        if (value.isUndefined())
            refuse(name, QT_TRANSLATE_NOOP("exchange::MarketJson", "“%1” is missing."), {QLatin1String(key)},
                   QT_TRANSLATE_NOOP("exchange::MarketJson", "Add it to this part of the file."));
        return value;
    };
    const auto at = [&](const char *key) { return inside(name, QLatin1String(key)); };
    const auto optionalMatrix = [&](const char *key, double otherwise) {
        const QJsonValue value = sector[QLatin1String(key)];
        return value.isUndefined() ? market::Matrix::Constant(m_regions.size(), m_regions.size(), otherwise).eval()
                                   : matrix(value, at(key));
    };

    market::Sector s;
    s.name = name.toStdString();
    const QJsonValue sigma = required("sigma");
    if (sigma.isObject()) {
        checkKeys(sigma.toObject(), {QStringLiteral("domestic_import"), QStringLiteral("imports")}, at("sigma"));
        s.sigmaDomesticImport = number(sigma[QLatin1String("domestic_import")], at("sigma, domestic_import"));
        s.sigmaImports = number(sigma[QLatin1String("imports")], at("sigma, imports"));
    } else {
        s.sigmaDomesticImport = s.sigmaImports = number(sigma, at("sigma"));
    }
    s.eta = perRegion(required("eta"), at("eta"));
    s.epsilon = perRegion(required("epsilon"), at("epsilon"), elasticityOfSupply);
    const QJsonValue capacity = sector[QLatin1String("capacity")];
    s.capacity = capacity.isUndefined() ? market::Vector::Constant(m_regions.size(), market::infinite).eval()
                                        : perRegion(capacity, at("capacity"), ceiling);
    s.flows = matrix(required("flows"), at("flows"));
    s.initialDuty = matrix(required("initial_duty"), at("initial_duty"));
    s.initialPremium = optionalMatrix("initial_premium", 0.0);
    s.initialRentImporterShare = optionalMatrix("initial_rent_importer_share", 1.0);
    result.baseline.sectors.push_back(std::move(s));

    market::SectorPolicy policy;
    policy.duty = matrix(required("duty"), at("duty"));
    policy.specificDuty = optionalMatrix("specific_duty", 0.0);
    policy.wedge = optionalMatrix("wedge", 0.0);
    const QJsonValue quotas = sector[QLatin1String("quotas")];
    if (!quotas.isUndefined()) {
        int count = 0;
        for (const QJsonValue &entry : array(quotas, at("quotas"))) {
            const QString where = at("quotas") + QLatin1Char(' ') + QString::number(++count);
            const QJsonObject quota = object(entry, where);
            checkKeys(quota,
                      {QStringLiteral("exporter"), QStringLiteral("importer"), QStringLiteral("volume"), QStringLiteral("in_duty"),
                       QStringLiteral("out_duty"), QStringLiteral("importer_rent_share")},
                      where);
            const auto value = [&](const char *key) { return number(quota[QLatin1String(key)], inside(where, QLatin1String(key))); };
            policy.quotas.push_back({index(m_regions, quota[QLatin1String("exporter")], inside(where, QStringLiteral("exporter"))),
                                     index(m_regions, quota[QLatin1String("importer")], inside(where, QStringLiteral("importer"))),
                                     value("volume"), value("in_duty"), value("out_duty"), value("importer_rent_share")});
        }
    }
    result.policy.sectors.push_back(std::move(policy));
}

MarketCase Reader::read(const QJsonObject &root)
{
    checkKeys(root, {QStringLiteral("regions"), QStringLiteral("sectors"), QStringLiteral("inputs")}, {});
    for (const QJsonValue &region : array(root[QLatin1String("regions")], QStringLiteral("regions")))
        m_regions << text(region, QStringLiteral("regions"));
    uniqueNames(m_regions, QStringLiteral("regions"));
    if (m_regions.isEmpty())
        refuse(QStringLiteral("regions"), QT_TRANSLATE_NOOP("exchange::MarketJson", "the model has no region."));
    const QJsonArray sectors = array(root[QLatin1String("sectors")], QStringLiteral("sectors"));
    for (const QJsonValue &sector : sectors)
        m_sectors << text(object(sector, QStringLiteral("sectors"))[QLatin1String("name")], QStringLiteral("sectors, name"));
    uniqueNames(m_sectors, QStringLiteral("sectors"));
    if (m_sectors.isEmpty())
        refuse(QStringLiteral("sectors"), QT_TRANSLATE_NOOP("exchange::MarketJson", "the model has no sector."));

    MarketCase result;
    for (const QString &region : m_regions)
        result.baseline.regions.push_back(region.toStdString());
    for (const QJsonValue &sector : sectors)
        readSector(sector.toObject(), result);
    const QJsonValue inputs = root[QLatin1String("inputs")];
    if (!inputs.isUndefined()) {
        int count = 0;
        for (const QJsonValue &entry : array(inputs, QStringLiteral("inputs"))) {
            const QString where = QStringLiteral("inputs ") + QString::number(++count);
            const QJsonObject input = object(entry, where);
            checkKeys(input, {QStringLiteral("input"), QStringLiteral("user"), QStringLiteral("share")}, where);
            result.baseline.inputs.push_back({index(m_sectors, input[QLatin1String("input")], inside(where, QStringLiteral("input"))),
                                              index(m_sectors, input[QLatin1String("user")], inside(where, QStringLiteral("user"))),
                                              perRegion(input[QLatin1String("share")], inside(where, QStringLiteral("share")))});
        }
    }
    return result;
}

int lineOf(const QByteArray &bytes, int offset)
{
    return static_cast<int>(bytes.left(offset).count('\n')) + 1;
}

QJsonArray json(const market::Vector &vector)
{
    QJsonArray array;
    for (const double value : vector)
        array.append(value);
    return array;
}

QJsonArray json(const market::Matrix &matrix)
{
    QJsonArray rows;
    for (Eigen::Index i = 0; i < matrix.rows(); ++i)
        rows.append(json(market::Vector(matrix.row(i))));
    return rows;
}

} // namespace

words::Result<MarketCase> readMarketCase(const QByteArray &bytes, const QString &name)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        return Error{ErrorKind::BadData,
                     name + QLatin1Char(':') + QString::number(lineOf(bytes, parseError.offset)),
                     {context, QT_TRANSLATE_NOOP("exchange::MarketJson", "this is not valid JSON.")},
                     {context, QT_TRANSLATE_NOOP("exchange::MarketJson", "Look for a missing comma, quote or bracket there; numbers are plain, without NaN or units.")},
                     parseError.errorString()};
    }
    if (!document.isObject())
        return Error{ErrorKind::BadData, name, {context, QT_TRANSLATE_NOOP("exchange::MarketJson", "an object with “regions” and “sectors” is needed.")}, {}, {}};
    try {
        return Reader().read(document.object());
    } catch (const Refusal &refusal) {
        Error error = refusal.error;
        error.where = inside(name, error.where);
        return error;
    }
}

QString quotaRegimeCode(market::QuotaRegime regime)
{
    switch (regime) {
    case market::QuotaRegime::InQuota:
        return QStringLiteral("in-quota");
    case market::QuotaRegime::Binding:
        return QStringLiteral("binding");
    case market::QuotaRegime::OutOfQuota:
        break;
    }
    return QStringLiteral("out-of-quota");
}

QJsonObject marketJson(const market::Model &model, const market::Policy &policy, const market::Equilibrium &equilibrium,
                       const market::WelfareSplit &split)
{
    const std::vector<market::SectorWelfare> welfare = model.welfare(policy, equilibrium);
    const std::vector<std::string> &regions = model.baseline().regions;
    const auto region = [&](int index) { return QString::fromStdString(regions[static_cast<std::size_t>(index)]); };
    QJsonArray sectors;
    for (std::size_t s = 0; s < equilibrium.sectors.size(); ++s) {
        const market::SectorState &state = equilibrium.sectors[s];
        QJsonArray quotas;
        for (const market::QuotaState &quota : state.quotas) {
            quotas.append(QJsonObject{{QStringLiteral("exporter"), region(quota.exporter)},
                                      {QStringLiteral("importer"), region(quota.importer)},
                                      {QStringLiteral("regime"), quotaRegimeCode(quota.regime)},
                                      {QStringLiteral("premium"), quota.premium}});
        }
        sectors.append(QJsonObject{{QStringLiteral("sector"), QString::fromStdString(model.baseline().sectors[s].name)},
                                   {QStringLiteral("producer_price"), json(state.producerPrice)},
                                   {QStringLiteral("composite_price"), json(state.compositePrice)},
                                   {QStringLiteral("output"), json(state.output)},
                                   {QStringLiteral("quantity"), json(state.quantity)},
                                   {QStringLiteral("duty"), json(state.duty)},
                                   {QStringLiteral("consumer_surplus"), json(welfare[s].consumerSurplus)},
                                   {QStringLiteral("producer_surplus"), json(welfare[s].producerSurplus)},
                                   {QStringLiteral("revenue"), json(welfare[s].revenue)},
                                   {QStringLiteral("rent"), json(welfare[s].rent)},
                                   {QStringLiteral("welfare"), json(welfare[s].total())},
                                   {QStringLiteral("quotas"), quotas}});
    }
    return {{QStringLiteral("iterations"), equilibrium.iterations},
            {QStringLiteral("residual"), equilibrium.residual},
            {QStringLiteral("sectors"), sectors},
            {QStringLiteral("split"), QJsonObject{{QStringLiteral("efficiency"), json(split.efficiency)},
                                                  {QStringLiteral("terms_of_trade"), json(split.termsOfTrade)},
                                                  {QStringLiteral("rent_transfer"), json(split.rentTransfer)},
                                                  {QStringLiteral("real_cost"), json(split.realCost)}}}};
}

QJsonObject linearJson(const market::Model &model, const std::vector<market::LinearState> &states)
{
    QJsonArray sectors;
    for (std::size_t s = 0; s < states.size(); ++s) {
        sectors.append(QJsonObject{{QStringLiteral("sector"), QString::fromStdString(model.baseline().sectors[s].name)},
                                   {QStringLiteral("producer_price"), json(states[s].producerPrice)},
                                   {QStringLiteral("composite_price"), json(states[s].compositePrice)},
                                   {QStringLiteral("output"), json(states[s].output)},
                                   {QStringLiteral("quantity"), json(states[s].quantity)}});
    }
    return {{QStringLiteral("sectors"), sectors}};
}

} // namespace exchange
