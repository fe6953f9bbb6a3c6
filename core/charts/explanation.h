// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/attribution.h"
#include "analysis/landing_zone.h"
#include "analysis/uncertainty.h"
#include "study/economy.h"
#include "words/wording.h"

#include <QString>

#include <optional>
#include <vector>

/// "How was this computed?": the formula in words, the inputs with their sources, results on the way and the
/// assumptions that matter, for one number of one picture.
namespace charts {

/// The number pointed at.
struct Subject
{
    enum class Measure {
        Outcome,
        Value,     ///< of the package to one party
        Flow,      ///< sales of one country to another
        DealSpace, ///< the values of a package to both parties, and the picture they stand in
    };
    Measure measure = Measure::Outcome;
    study::Indicator indicator = study::Indicator::Employment; ///< of an outcome
    study::Scope scope{};                                      ///< of an outcome or a flow
    int party = 0;                                             ///< of an outcome or a value
    int exporter = 0;                                          ///< region of a flow; the importer itself: sales at home
    int importer = 0;
    QString scenario{};                            ///< code of the scenario meant; empty: what is on the table
    std::optional<negotiation::Package> package{}; ///< of the deal space: a listed package other than that on the table
    std::optional<analysis::Change> step{};        ///< its part that this change brings
    std::optional<analysis::DutyAxis> axis{};      ///< read from a response curve: the duty that moves in it
    bool isRange = false;                          ///< read where draws of the parameters stand behind it
    std::optional<analysis::UncertainParameter> parameter{}; ///< the bar of a tornado
    bool operator==(const Subject &) const = default;
};

struct ExplanationLine
{
    QString name;
    QString value;   ///< with its unit
    QString basis;   ///< range, derivation
    QString sources; ///< each named; empty for results
    bool isInput = false;
};

struct ExplanationSection
{
    QString heading;
    QString text;
    std::vector<ExplanationLine> lines;
};

struct Explanation
{
    QString title;  ///< "Jobs, steel mill products, Canada"
    QString result; ///< the number, and what it is the change from
    std::vector<ExplanationSection> sections;

    QString asHtml() const; ///< what a line rests on has the class "basis"
    QString asText() const;
};

struct ExplanationContext
{
    const study::Economy &economy;
    const study::Assessment &current;
    const study::Assessment &reference;
    const analysis::Attribution *attribution = nullptr; ///< of current against reference; needed for a step
    QString currency = QStringLiteral("USD");
    QString referenceCode{};                            ///< of the scenario compared with
    const analysis::UncertaintyResult *draws = nullptr; ///< of current against reference, for a range
    const analysis::Tornado *tornado = nullptr;         ///< of the subject's own change, for a range
    const analysis::LandingZone *zone = nullptr;        ///< the deal space as it is shown
    std::optional<negotiation::BigCount> counted{};     ///< packages of the zone that satisfy both, counted on request
};

/// The numbers in it are those of `context`: `current` is the package the subject means, of the deal space at the deal
/// date. A step without its attribution is explained as the whole; a range without draws and a deal space without its
/// zone only in words.
Explanation explain(const ExplanationContext &context, const Subject &subject, const words::Wording &wording);

} // namespace charts
