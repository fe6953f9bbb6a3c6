// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "market/model.h"
#include "words/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

/// Bare market models as JSON (design §8, MODEL.json), in and out.
namespace exchange {

/// What a MODEL.json says: the baseline and the policy to solve.
struct MarketCase
{
    market::Baseline baseline;
    market::Policy policy;
};

/// Reads the text of a MODEL.json. `name` is the file as the reader knows it. Refuses, naming the place in the file:
/// text or NaN for a number, ragged matrices, unknown or repeated names, unknown keys, missing keys. The ranges of the
/// figures are the model's to check.
words::Result<MarketCase> readMarketCase(const QByteArray &json, const QString &name);

/// The answers in the shapes of design §8: arrays in region order, matrices [exporter][importer].
QJsonObject marketJson(const market::Model &model, const market::Policy &policy, const market::Equilibrium &equilibrium,
                       const market::WelfareSplit &split);
QJsonObject linearJson(const market::Model &model, const std::vector<market::LinearState> &states);

/// "in-quota", "binding" or "out-of-quota".
QString quotaRegimeCode(market::QuotaRegime regime);

} // namespace exchange
