// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "market/model.h"
#include "study/duty_state.h"
#include "study/outcomes.h"
#include "study/study.h"
#include "words/error.h"

#include <memory>
#include <optional>
#include <vector>

namespace study {

/// What a package is worth to a party, 0–100 (design §5).
struct PartyValue
{
    double value = 0.0;
    double economic = 0.0;         ///< E, the economic index, 0–100, not clipped
    double economicPoints = 0.0;   ///< w_econ · E
    std::vector<double> political; ///< points of each irritant, w_r · value(position)
    double reservation = 0.0;      ///< value of the walk-away
    bool clearsWalkAway() const { return value >= reservation; }
    bool operator==(const PartyValue &) const = default;
};

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
    DutyState duties;
    market::Policy policy;
    market::Equilibrium equilibrium;
    OutcomeTable outcomes;
    std::vector<PartyValue> values;   ///< one for each party
    std::vector<QuotaOutcome> quotas;
    std::vector<int> brokenRules;     ///< indices of Study::rules
};

/// The one road: scenario → policy → equilibrium → outcomes → party values. Calibrated once from a study, then immutable
/// and safe to use from many threads; the market remembers its equilibria.
class Economy
{
public:
    /// Refuses inconsistent data with the table, sector and region at fault; solves the walk-away scenarios.
    static words::Result<std::shared_ptr<const Economy>> calibrate(std::shared_ptr<const Study> study);

    const Study &study() const { return *m_study; }
    std::shared_ptr<const Study> sharedStudy() const { return m_study; }
    const market::Model &model() const { return m_model; }

    words::Result<Assessment> assess(const negotiation::Package &package, const QDate &date,
                                     market::Memory memory = market::Memory::Use) const;
    /// Of a saved scenario by index.
    words::Result<Assessment> assess(int scenario, market::Memory memory = market::Memory::Use) const;

    /// What the chosen position of each irritant adds to each party's value against its first position, everything else
    /// as in the package: [irritant][party], points.
    words::Result<std::vector<std::vector<double>>> worth(const Assessment &assessment) const;

    /// Reservation value of each party.
    const std::vector<double> &reservations() const { return m_reservations; }

private:
    Economy(std::shared_ptr<const Study> study, market::Model model);
    market::Policy policyOf(const DutyState &duties) const;
    OutcomeTable outcomesOf(const market::Policy &policy, const market::Equilibrium &equilibrium) const;
    PartyValue valueOf(int party, const negotiation::Package &package, const OutcomeTable &outcomes) const;

    std::shared_ptr<const Study> m_study;
    market::Model m_model;
    std::vector<double> m_reservations;
};

/// The change from the baseline year, over all sectors, that a party weighs under `indicator`: "welfare", "treasury" or
/// "jobs_<group>" (design §5). Empty for another word.
std::optional<double> indicatorChange(const Study &study, const OutcomeTable &outcomes, int party, QStringView indicator);

/// Version of the model's equations and accounting, repeated on every answer. Raised when the same data give other digits.
inline constexpr const char *modelVersion = "1.0";

/// A market error in the words of a study.
words::Error describe(const market::Error &error);

} // namespace study
