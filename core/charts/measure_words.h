// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/economy.h"
#include "study/study.h"
#include "words/numbers.h"
#include "words/wording.h"

#include <QString>

/// The words charts and scorecard share: indicators, units, money, scenarios and regions as they stand in a sentence.
namespace charts {

/// "Jobs", "Exports to the other party": as a heading or a choice in a list.
QString indicatorName(study::Indicator indicator, const words::Wording &wording);
/// The same inside a sentence: "jobs", "exports to the other party".
QString indicatorInText(study::Indicator indicator, const words::Wording &wording);
/// Of one party: "exports from Canada to the United States".
QString indicatorOf(const study::Study &study, int party, study::Indicator indicator, const words::Wording &wording);

/// A currency in front of or behind a figure: "USD", "$ US". Unknown codes stay as they are.
QString currencyName(const QString &code, const words::Wording &wording);
/// Units of the currency for one USD; 1 for USD and for a code the study does not know.
double perUsd(const study::Study &study, const QString &currency);
/// An amount in millions to two significant digits, in millions or billions: "USD 1.2 billion", "1,2 G$ US".
QString money(const QString &currency, double millions, const words::Wording &wording);

/// At an axis: "USD million a year", "persons", "index", "percent".
QString unitName(study::Indicator indicator, bool percent, const QString &currency, const words::Wording &wording);
/// Decimals of a chart's figures: three significant digits on the largest, none on persons.
int decimalsFor(double largest, study::Unit unit, bool percent);
/// A figure of a chart: from 1,000 up three significant digits, from 100 up none after the sign.
QString figure(double value, int decimals, words::Sign sign, const words::Wording &wording);
/// Base, calculation, model and data version; with the rate of exchange where `currency` is not USD or empty.
QString sourceLine(const study::Study &study, const QString &currency, const words::Wording &wording);

/// The saved scenario with this package and date, the one with the code `preferred` (that of the reference) before
/// others; null where there is none. For listed positions: what has adjustments is no saved scenario.
const study::Scenario *scenarioWith(const study::Study &study, const negotiation::Package &package, const QDate &date,
                                    const QString &preferred);
/// As it stands inside a sentence: "the quota deal", or "this package" where none is saved.
QString scenarioInText(const study::Study &study, const negotiation::Package &package, const QDate &date,
                       const QString &preferred, const words::Wording &wording);
/// As a short name: "Quota deal", "This package".
QString scenarioName(const study::Study &study, const negotiation::Package &package, const QDate &date,
                     const QString &preferred, const words::Wording &wording);
/// Of what was assessed, and of what lies on the table: with adjustments it is no saved scenario, whatever package they
/// start from.
QString scenarioInText(const study::Study &study, const study::Assessment &assessment, const QString &preferred,
                       const words::Wording &wording);
QString scenarioName(const study::Study &study, const study::Assessment &assessment, const QString &preferred,
                     const words::Wording &wording);
QString scenarioInText(const study::Study &study, const study::Working &working, const words::Wording &wording);
QString scenarioName(const study::Study &study, const study::Working &working, const words::Wording &wording);
QString regionName(const study::Study &study, int party, const words::Wording &wording);
QString regionInText(const study::Study &study, int party, const words::Wording &wording);
/// Of any region, not only of the parties.
QString nameOf(const study::Region &region, const words::Wording &wording);
QString inTextOf(const study::Region &region, const words::Wording &wording);
/// Sector, group, or "All sectors".
QString scopeName(const study::Study &study, const study::Scope &scope, const words::Wording &wording);

/// First letter raised, as at the start of a sentence; lowered, as inside one, unless the word is an abbreviation.
QString sentenceCase(const QString &text);
QString inSentence(const QString &text);
/// "a", "a and b", "a, b and c".
QString list(const QStringList &items, const words::Wording &wording);

} // namespace charts
