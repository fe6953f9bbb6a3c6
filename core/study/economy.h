// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "market/model.h"
#include "study/accounting.h"
#include "study/adjustments.h"
#include "study/duty_state.h"
#include "study/outcomes.h"
#include "study/parameters.h"
#include "study/study.h"
#include "words/error.h"

#include <memory>
#include <optional>
#include <vector>

namespace study {

/// A quota of the policy at the equilibrium.
struct QuotaOutcome
{
    int sector = 0;
    int exporter = 0;
    int importer = 0;
    market::QuotaRegime regime = market::QuotaRegime::InQuota;
    double premium = 0.0;        ///< λ
    double equivalentDuty = 0.0; ///< the plain duty that would give the same flow: t_in + λ
    double quantity = 1.0;       ///< relative to the baseline quantity
    double volume = 1.0;         ///< of the quota, relative to the baseline quantity
    bool operator==(const QuotaOutcome &) const = default;
};

/// Everything the program knows of one package at one date. Immutable once made.
struct Assessment
{
    negotiation::Package package;
    QDate date;
    Adjustments adjustments{}; ///< of a custom position, `package` only holds the listed neighbour it came from
    DutyState duties;
    market::Policy policy;
    market::Equilibrium equilibrium;
    OutcomeTable outcomes;
    std::vector<PartyValue> values;   ///< one for each party
    std::vector<QuotaOutcome> quotas;
    std::vector<int> brokenRules;     ///< indices of Study::rules
};

/// True where both are of one choice: package, adjustments and date.
bool isSameChoice(const Assessment &a, const Assessment &b);

/// The one road: scenario → policy → equilibrium → outcomes → party values. Calibrated once from a study, then immutable
/// and safe to use from many threads; the market remembers its equilibria.
class Economy
{
public:
    /// Refuses inconsistent data with the table, sector and region at fault; solves the walk-away scenarios.
    static words::Result<std::shared_ptr<const Economy>> calibrate(std::shared_ptr<const Study> study);

    /// The same calibrated markets under a study whose model data are the same (changeBetween() below Change::Model):
    /// other duties, positions, weights, values or words. Solves the walk-aways anew.
    words::Result<std::shared_ptr<const Economy>> with(std::shared_ptr<const Study> study) const;

    const Study &study() const { return *m_study; }
    std::shared_ptr<const Study> sharedStudy() const { return m_study; }
    const market::Model &model() const { return m_model; }
    /// The central values the model is calibrated on.
    const Parameters &parameters() const { return m_parameters; }

    words::Result<Assessment> assess(const negotiation::Package &package, const QDate &date,
                                     market::Memory memory = market::Memory::Use) const;
    /// With choices between the listed positions.
    words::Result<Assessment> assess(const negotiation::Package &package, const Adjustments &adjustments, const QDate &date,
                                     market::Memory memory = market::Memory::Use) const;
    /// With duties of the caller's own; package and adjustments only say what the parties' values count.
    words::Result<Assessment> assessDuties(const negotiation::Package &package, const Adjustments &adjustments, const QDate &date,
                                           DutyState duties, market::Memory memory = market::Memory::Use) const;
    /// Of a saved scenario by index.
    words::Result<Assessment> assess(int scenario, market::Memory memory = market::Memory::Use) const;

    /// What the chosen position of each irritant adds to each party's value against its first position, everything else
    /// as in the package and its adjustments: [irritant][party], points.
    words::Result<std::vector<std::vector<double>>> worth(const Assessment &assessment,
                                                          const Adjustments &adjustments = {}) const;

    /// Reservation value of each party.
    const std::vector<double> &reservations() const { return m_reservations; }

private:
    Economy(std::shared_ptr<const Study> study, Parameters parameters, market::Model model);
    static words::Result<std::shared_ptr<const Economy>> withWalkAways(std::shared_ptr<Economy> economy);
    PartyValue valueOf(int party, const negotiation::Package &package, const std::vector<CustomPosition> &customPositions,
                       const OutcomeTable &outcomes) const;

    std::shared_ptr<const Study> m_study;
    Parameters m_parameters;
    market::Model m_model;
    std::vector<double> m_reservations;
};

/// What must be computed anew where one study takes the place of another; each includes those before it.
enum class Change {
    None,   ///< nothing: only the working package, bookmarks, slides, exports or records of changes differ
    Values, ///< policies, values, names: Economy::with
    Model,  ///< what the markets are calibrated on: Economy::calibrate
};
Change changeBetween(const Study &before, const Study &after);

/// Version of the model's equations and accounting, repeated on every answer. Raised when the same data give other digits.
inline constexpr const char *modelVersion = "1.0";

/// A market error in the words of a study.
words::Error describe(const market::Error &error);

} // namespace study
