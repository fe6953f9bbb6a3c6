// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/attribution.h"
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
    enum class Measure { Outcome, Value };
    Measure measure = Measure::Outcome;
    study::Indicator indicator = study::Indicator::Employment; ///< of an outcome
    study::Scope scope{};                                      ///< of an outcome
    int party = 0;
    std::optional<analysis::Change> step{}; ///< its part that this change brings
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
    QString referenceCode{}; ///< of the scenario compared with
};

/// The numbers in it are those of `context`. A step without its attribution is explained as the whole.
Explanation explain(const ExplanationContext &context, const Subject &subject, const words::Wording &wording);

} // namespace charts
