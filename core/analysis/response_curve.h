// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/choice.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace analysis {

/// What moves: the duty of one region on another's goods, of one sector or of a group of sectors.
struct DutyAxis
{
    study::Scope scope; ///< a sector or a group
    int imposer = 0;
    int target = 0;
    bool operator==(const DutyAxis &) const = default;
};

/// One flow of an axis and the largest duty it meets over the dates and positions of the study (of a quota, over it).
struct AxisFlow
{
    /// A duty the flow passes through, at a factor between 0 and 1 of the axis.
    struct Knot
    {
        double factor = 0.0;
        double duty = 0.0;
    };
    study::DutiedFlow flow;
    double largest = 0.0;
    double weight = 0.0;                ///< share in the axis by baseline value; 1 for a single sector
    std::vector<Knot> knots{};          ///< ascending; without them the duty is in proportion to the factor
    double dutyAt(double factor) const; ///< straight from 0 through the knots to `largest` at 1
};

/// The flows of an axis. Refused where nothing is traded or no duty was ever listed.
words::Result<std::vector<AxisFlow>> flowsOf(const study::Study &study, const DutyAxis &axis);

/// The flows of an axis as a person moves them: where a group has a lever (leverOf) its flows pass through their duties
/// under each plain position of it, and through those in force now (under a quota, the plain duties with the same
/// flows), so that the curve passes through these packages though their duties are not in proportion. The mean duty
/// stays the factor times the mean of the largest.
words::Result<std::vector<AxisFlow>> pathOf(const study::Study &study, const study::Assessment &present,
                                            const DutyAxis &axis);

/// Moves the duties of the axis to where its flows are at `factor` (0…1). On a quota the over-quota duty moves and caps
/// the in-quota duty.
void moveDuties(const std::vector<AxisFlow> &flows, double factor, study::DutyState &duties);

/// Where a listed position stands on the axis; of a group the mean by baseline value.
struct CurveMark
{
    int irritant = 0;
    study::PositionDuty at;
};

/// Levels of all outcomes as a duty goes from zero to its largest, everything else as in the choice.
struct ResponseCurve
{
    DutyAxis axis;
    std::vector<double> duty;                  ///< fractions from 0; of a group the mean by baseline value
    std::vector<study::OutcomeTable> outcomes; ///< at each duty
    double present = 0.0;                      ///< the choice's own duty; of a quota, over it
    std::optional<double> equivalent;          ///< under a quota: the plain duty that would give the same flow
    std::optional<market::QuotaRegime> regime; ///< under quotas: binding if one binds, in-quota if all are
    study::OutcomeTable presentOutcomes;       ///< of the choice as it is
    std::vector<CurveMark> marks;              ///< listed positions of the irritants that act on every flow of the axis
};

enum class CurvePoints {
    Even,     ///< a group's duties in proportion
    AndMarks, ///< a group's duties along pathOf(); also at every listed position, at the present duty and where a quota
              ///< begins to bind
};

/// `points` evenly spaced duties, at least two.
words::Result<ResponseCurve> responseCurve(const study::Economy &economy, const Choice &choice, const DutyAxis &axis,
                                           int points = 41, market::Memory memory = market::Memory::Use,
                                           CurvePoints wanted = CurvePoints::Even);

/// The irritant whose position sets the duty of the axis: of those that act on all its flows, the one whose plain
/// duties reach furthest apart. None where none can move it.
std::optional<int> leverOf(const ResponseCurve &curve);

/// One picture among small multiples: a duty that moves, and where its outcome is read.
struct CurveTopic
{
    DutyAxis axis;
    study::Scope outcome;
    bool operator==(const CurveTopic &) const = default;
};

struct TopicCurve
{
    CurveTopic topic;
    ResponseCurve curve;
};

/// A curve for each topic, with points at its marks; no answer where `stop` was requested.
words::Result<std::vector<TopicCurve>> responseCurves(const study::Economy &economy, const Choice &choice,
                                                      const std::vector<CurveTopic> &topics, int points = 41,
                                                      const std::stop_token &stop = {});

/// Who gets the rent of each quota that stands on the axis, as in the choice; none where no quota stands.
std::vector<study::RentShare> rentSharesOn(const study::Study &study, const Choice &choice, const DutyAxis &axis);

/// Levels of all outcomes as the importer's share of a quota's rent goes from 0 to 1.
struct RentCurve
{
    std::vector<double> importerShare;
    std::vector<study::OutcomeTable> outcomes;
};

/// A straight line: who gets the rent changes no quantity. Refused where the choice has no quota on the flow.
words::Result<RentCurve> rentCurve(const study::Economy &economy, const Choice &choice, const study::DutiedFlow &flow,
                                   int points = 11, market::Memory memory = market::Memory::Use);

} // namespace analysis
