// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study.h"
#include "words/error.h"

#include <optional>
#include <vector>

/// Every figure of a study that a person may change, by a key that lasts: what it is, where it comes from, what it may
/// be, and the way back to what was shipped.
namespace study {

enum class FigureTable { Weights, PositionValues, Elasticities, Duties, Flows };

/// How a figure is stored: rates, weights and shares as fractions.
enum class FigureUnit { Percent, Points, UsdMillion, Persons, Number };

enum class FigureKind {
    EconomicWeight,      ///< economic_weights/CAN
    IrritantWeight,      ///< weights/CAN/IR_X
    IndicatorWeight,     ///< indicator_weights/CAN/welfare
    WalkAwayPoints,      ///< walk_aways/CAN, where no scenario is named
    PositionValue,       ///< position_values/CAN/IR_X_1
    SigmaDomesticImport, ///< sectors/STEEL_MILL/sigma_domestic_import
    SigmaImports,        ///< sectors/STEEL_MILL/sigma_imports
    Eta,                 ///< sectors/STEEL_MILL/eta
    EtaResidual,         ///< sectors/STEEL_MILL/eta_residual
    Epsilon,             ///< supply/STEEL_MILL/CAN/epsilon
    Capacity,            ///< supply/STEEL_MILL/CAN/capacity, where there is a ceiling
    Employment,          ///< supply/STEEL_MILL/CAN/employment
    LabourElasticity,    ///< supply/STEEL_MILL/CAN/labour_elasticity
    InputShare,          ///< input_shares/STEEL_MILL/STEEL_ART/CAN (input, user, region)
    DutyRate,            ///< duties/2025-07-25/STEEL_MILL/USA/CAN/rate (imposer, target), where no quota stands
    InQuotaRate,         ///< duties/…/in_quota
    OverQuotaRate,       ///< duties/…/over_quota
    QuotaVolume,         ///< duties/…/volume, relative to the baseline quantity
    EffectRate,          ///< effects/IR_X_1/STEEL_MILL/USA/CAN/rate (position, sector, imposer, target), of a duty
    EffectInQuotaRate,   ///< effects/…/in_quota
    EffectOverQuotaRate, ///< effects/…/over_quota
    EffectQuotaVolume,   ///< effects/…/volume
    FlowValue,           ///< trade_flows/STEEL_MILL/CAN/USA/value (exporter, importer)
    BaselineDuty,        ///< trade_flows/…/duty, the quota premium included
    BaselineRent,        ///< trade_flows/…/rent
    ExchangeRate,        ///< currencies/CAD/per_usd
};

struct Figure
{
    QString key;
    FigureKind kind{};
    FigureTable table{};
    FigureUnit unit{};
    double value = 0.0;
    std::optional<double> low; ///< the range its sources give, taken wider where a person's value lies outside
    std::optional<double> high;
    double least = 0.0; ///< what it may be set to, ends included
    double most = 0.0;
    std::optional<double> shipped; ///< the value in the data the study was made from, where a person changed it
    QString shippedScenario;       ///< of a walk-away shipped as a scenario: its code, and `shipped` is idle
    bool widened = false;          ///< the range was taken wider
    Provenance provenance;
    Text reason;    ///< of a judgement
    int first = 0;  ///< index of the party, sector, supply, input share, duty, flow or currency; of effects, the irritant
    int second = 0; ///< index of the irritant or indicator weight; of effects, the position
    int third = 0;  ///< index of the position; of effects, the effect
};

/// In the order of the study.
std::vector<Figure> figuresOf(const Study &study, FigureTable table);
std::optional<Figure> findFigure(const Study &study, const QString &key);

/// What a figure is about and what it is: "Canada", "Weight of the steel duty"; both are capitalised.
struct FigureName
{
    QString of;
    QString what;
};
FigureName nameOf(const Study &study, const Figure &figure, const words::Wording &wording);

/// Sets that figure alone and keeps what was shipped in Study::changedFigures; set back to it, the record goes. A value
/// outside the range of the sources takes the range wider; the range comes back with the value. BadUsage for an unknown
/// key, BadData outside what the figure may be. Weights set one by one need not sum to 1 until the last is set.
words::Result<words::Done> setFigure(Study &study, const QString &key, double value);

/// As a person enters it: as setFigure, but a weight takes from the party's other weights of its kind in proportion, so
/// that they still sum to 1.
words::Result<words::Done> enterFigure(Study &study, const QString &key, double value);

/// What a party's walk-away rests on: the value of a scenario (its code), else points. As it was shipped, where a person
/// changed it; Study::changedFigures then holds walk_aways/CAN for points, walk_aways/CAN/scenario/CODE for a scenario.
struct WalkAwayTerms
{
    QString scenario;
    double points = 0.0; ///< idle where a scenario is named
    bool operator==(const WalkAwayTerms &) const = default;
};
WalkAwayTerms shippedWalkAway(const Study &study, int party);

/// Takes a walk-away from points or from a scenario, and keeps what it was shipped as, kind included; set back to it,
/// the record goes. BadData outside −1000 to 1000 points, BadUsage for a scenario the study has not.
words::Result<words::Done> setWalkAwayPoints(Study &study, int party, double points);
words::Result<words::Done> setWalkAwayScenario(Study &study, int party, const QString &code);

/// Back to the shipped value; a weight again shares with the others in proportion. Without a record: nothing.
words::Result<words::Done> restoreFigure(Study &study, const QString &key);
/// All figures of a table, or of the study, exactly as they were shipped. Also drops the records of no figure.
void restoreFigures(Study &study, std::optional<FigureTable> table = {});

/// How many figures a person changed; one whose range was taken wider counts once, a record of no figure not at all.
int changedFigureCount(const Study &study);
/// For each of Study::changedFigures whether the study has the figure; of a study whose references are sound.
std::vector<bool> changedFiguresKnown(const Study &study);

} // namespace study
