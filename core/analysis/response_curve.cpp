// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/response_curve.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace analysis {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

double largestDuty(const study::Study &study, const study::Flow &flow)
{
    double largest = flow.baselineDuty.value.fraction() - flow.baselineRent.fraction();
    for (const study::Duty &duty : study.duties) {
        if (duty.sector == flow.sector && duty.target == flow.exporter && duty.imposer == flow.importer)
            largest = std::max(largest, (duty.quota ? duty.quota->overQuota : duty.rate.value).fraction());
    }
    for (const study::Irritant &irritant : study.irritants) {
        for (const study::Position &position : irritant.positions) {
            for (const study::Effect &effect : position.effects) {
                // A cap raises nothing.
                if (effect.sector != flow.sector || effect.target != flow.exporter || effect.imposer != flow.importer ||
                    effect.instrument == study::Instrument::None || effect.mode == study::EffectMode::Cap)
                    continue;
                largest = std::max(largest, (effect.quota ? effect.quota->overQuota : effect.rate.value).fraction());
            }
        }
    }
    return largest;
}

words::Error refused(const study::Study &study, const DutyAxis &axis, const char *what)
{
    return {words::ErrorKind::BadData,
            QStringLiteral("%1, %2, %3")
                .arg(study::scopeCode(study, axis.scope), study.regions[at(axis.imposer)].code,
                     study.regions[at(axis.target)].code),
            {"analysis::ResponseCurve", what},
            {"analysis::ResponseCurve",
             QT_TRANSLATE_NOOP("analysis::ResponseCurve", "Choose another sector or another pair of countries.")}};
}

double dutyOn(const study::FlowDuty &duty)
{
    return (duty.quota ? duty.quota->overQuota : duty.rate).fraction();
}

/// Of a duty, the rate in force; of a quota, the plain duty with the same flow.
double equivalentOn(const study::Assessment &assessment, const study::DutiedFlow &flow)
{
    return assessment.equilibrium.sectors[at(flow.sector)].duty(flow.target, flow.imposer);
}

/// Irritants that act on every flow.
std::vector<int> irritantsOnAll(const study::Study &study, const std::vector<AxisFlow> &flows)
{
    std::vector<int> irritants = study::irritantsOn(study, flows.front().flow);
    for (const AxisFlow &flow : flows) {
        const std::vector<int> here = study::irritantsOn(study, flow.flow);
        std::erase_if(irritants, [&](int irritant) { return std::find(here.begin(), here.end(), irritant) == here.end(); });
    }
    return irritants;
}

words::Result<std::vector<CurveMark>> marksOn(const study::Study &study, const Choice &choice,
                                              const std::vector<AxisFlow> &flows)
{
    std::vector<CurveMark> marks;
    for (const int irritant : irritantsOnAll(study, flows)) {
        std::vector<study::PositionDuty> mean;
        for (const AxisFlow &flow : flows) {
            const auto duties = study::positionDuties(study, choice.package, choice.date, irritant, flow.flow);
            if (!duties)
                return duties.error();
            mean.resize(duties->size());
            for (std::size_t p = 0; p < duties->size(); ++p) {
                const study::PositionDuty &duty = (*duties)[p];
                mean[p] = {duty.position, mean[p].duty + flow.weight * duty.duty, mean[p].isQuota || duty.isQuota};
            }
        }
        for (const study::PositionDuty &duty : mean)
            marks.push_back({irritant, duty});
    }
    return marks;
}

std::optional<int> leverAmong(const std::vector<CurveMark> &marks)
{
    std::optional<int> lever;
    double widest = 1e-9;
    for (const CurveMark &mark : marks) {
        double low = mark.at.duty, high = mark.at.duty;
        for (const CurveMark &other : marks) {
            if (other.irritant != mark.irritant || other.at.isQuota || mark.at.isQuota)
                continue;
            low = std::min(low, other.at.duty);
            high = std::max(high, other.at.duty);
        }
        if (high - low > widest) {
            widest = high - low;
            lever = mark.irritant;
        }
    }
    return lever;
}

constexpr double apart = 1e-9; ///< points and knots closer than this are one

/// Binding if one quota binds, in-quota if all are.
market::QuotaRegime together(market::QuotaRegime a, market::QuotaRegime b)
{
    using enum market::QuotaRegime;
    if (a == b)
        return a;
    return a == Binding || b == Binding ? Binding : OutOfQuota;
}

} // namespace

words::Result<std::vector<AxisFlow>> flowsOf(const study::Study &study, const DutyAxis &axis)
{
    std::vector<AxisFlow> flows;
    double traded = 0.0, largest = 0.0;
    for (const study::Flow &flow : study.flows) {
        const bool isInScope = axis.scope.kind == study::Scope::Kind::Sector ? flow.sector == axis.scope.index
                               : axis.scope.kind == study::Scope::Kind::Group
                                   ? study.sectors[at(flow.sector)].group == axis.scope.index
                                   : true;
        if (!isInScope || flow.exporter != axis.target || flow.importer != axis.imposer ||
            flow.exporter == flow.importer || flow.value.value <= 0.0)
            continue;
        flows.push_back({{flow.sector, flow.importer, flow.exporter}, largestDuty(study, flow), flow.value.value});
        traded += flow.value.value;
        largest = std::max(largest, flows.back().largest);
    }
    if (flows.empty()) {
        return refused(
            study, axis,
            QT_TRANSLATE_NOOP("analysis::ResponseCurve", "nothing of this kind is traded in the baseline year."));
    }
    if (largest <= 0.0) {
        return refused(study, axis,
                       QT_TRANSLATE_NOOP("analysis::ResponseCurve",
                                         "the study lists no duty on this trade, at any date or position."));
    }
    for (AxisFlow &flow : flows)
        flow.weight /= traded;
    return flows;
}

double AxisFlow::dutyAt(double factor) const
{
    Knot from, to{1.0, largest};
    for (const Knot &knot : knots) {
        (knot.factor <= factor ? from : to) = knot;
        if (knot.factor > factor)
            break;
    }
    if (to.factor - from.factor < apart)
        return factor < to.factor ? from.duty : to.duty;
    const double share = std::clamp((factor - from.factor) / (to.factor - from.factor), 0.0, 1.0);
    return (1.0 - share) * from.duty + share * to.duty;
}

words::Result<std::vector<AxisFlow>> pathOf(const study::Study &study, const study::Assessment &present,
                                            const DutyAxis &axis)
{
    auto flows = flowsOf(study, axis);
    if (!flows || flows->size() < 2)
        return flows;
    const auto marks = marksOn(study, {present.package, present.date, present.adjustments}, *flows);
    if (!marks)
        return marks.error();
    const std::optional<int> lever = leverAmong(*marks);
    if (!lever)
        return flows;
    double largest = 0.0;
    for (const AxisFlow &flow : *flows)
        largest += flow.weight * flow.largest;
    std::vector<std::vector<double>> stops; // the duties of the flows; of two with the same mean the first is taken
    stops.emplace_back();
    for (const AxisFlow &flow : *flows)
        stops.back().push_back(equivalentOn(present, flow.flow));
    for (const CurveMark &mark : *marks) {
        if (mark.irritant != *lever || mark.at.isQuota)
            continue;
        stops.emplace_back();
        for (const AxisFlow &flow : *flows) {
            const auto duties = study::positionDuties(study, present.package, present.date, *lever, flow.flow);
            if (!duties)
                return duties.error();
            stops.back().push_back(duties->at(at(mark.at.position)).duty);
        }
    }
    std::vector<double> factors;
    for (const std::vector<double> &duties : stops) {
        double factor = 0.0;
        for (std::size_t f = 0; f < duties.size(); ++f)
            factor += (*flows)[f].weight * duties[f] / largest;
        const bool isNew = std::none_of(factors.begin(), factors.end(),
                                        [&](double known) { return std::abs(known - factor) < apart; });
        factors.push_back(factor);
        if (!isNew || factor < -apart || factor > 1.0 + apart)
            continue;
        for (std::size_t f = 0; f < duties.size(); ++f)
            (*flows)[f].knots.push_back({std::clamp(factor, 0.0, 1.0), duties[f]});
    }
    for (AxisFlow &flow : *flows)
        std::sort(flow.knots.begin(), flow.knots.end(),
                  [](const AxisFlow::Knot &a, const AxisFlow::Knot &b) { return a.factor < b.factor; });
    return flows;
}

void moveDuties(const std::vector<AxisFlow> &flows, double factor, study::DutyState &duties)
{
    for (const AxisFlow &axisFlow : flows) {
        study::FlowDuty &duty = duties.at(axisFlow.flow.sector, axisFlow.flow.target, axisFlow.flow.imposer);
        const study::Rate rate = *study::Rate::fromFraction(axisFlow.dutyAt(factor)); // never above a valid rate
        duty.rate = rate;
        if (duty.quota) {
            duty.quota->overQuota = rate;
            duty.quota->inQuota = std::min(duty.quota->inQuota, rate);
            duty.rate = duty.quota->inQuota;
        }
    }
}

words::Result<ResponseCurve> responseCurve(const study::Economy &economy, const Choice &choice, const DutyAxis &axis,
                                           int points, market::Memory memory, CurvePoints wanted)
{
    const study::Study &study = economy.study();
    auto flows = flowsOf(study, axis);
    if (!flows)
        return flows.error();
    const auto present = economy.assess(choice.package, choice.adjustments, choice.date, memory);
    if (!present)
        return present.error();
    if (wanted == CurvePoints::AndMarks)
        flows = pathOf(study, *present, axis);
    if (!flows)
        return flows.error();
    auto marks = marksOn(study, choice, *flows);
    if (!marks)
        return marks.error();

    ResponseCurve curve;
    curve.axis = axis;
    curve.presentOutcomes = present->outcomes;
    curve.marks = std::move(*marks);
    double largest = 0.0, equivalent = 0.0;
    bool isUnderQuota = false;
    std::vector<double> factors; // of the largest duties
    for (int i = 0; i < points; ++i)
        factors.push_back(static_cast<double>(i) / (points - 1));
    for (const AxisFlow &flow : *flows) {
        const study::FlowDuty &duty = present->duties.at(flow.flow.sector, flow.flow.target, flow.flow.imposer);
        largest += flow.weight * flow.largest;
        curve.present += flow.weight * dutyOn(duty);
        equivalent += flow.weight * equivalentOn(*present, flow.flow);
        isUnderQuota = isUnderQuota || duty.quota;
        if (duty.quota && flow.largest > 0.0 && flow.knots.empty()) // beyond it a further rise changes nothing
            factors.push_back(equivalentOn(*present, flow.flow) / flow.largest);
        for (const study::QuotaOutcome &quota : present->quotas) {
            if (quota.sector == flow.flow.sector && quota.exporter == flow.flow.target &&
                quota.importer == flow.flow.imposer)
                curve.regime = curve.regime ? together(*curve.regime, quota.regime) : quota.regime;
        }
    }
    if (isUnderQuota)
        curve.equivalent = equivalent;
    if (wanted == CurvePoints::AndMarks) {
        factors.push_back(curve.equivalent.value_or(curve.present) / largest);
        for (const CurveMark &mark : curve.marks) {
            if (!mark.at.isQuota)
                factors.push_back(mark.at.duty / largest);
        }
    } else {
        factors.resize(at(points));
    }
    std::erase_if(factors, [](double factor) { return !(factor >= 0.0 && factor <= 1.0); });
    std::sort(factors.begin(), factors.end());
    factors.erase(std::unique(factors.begin(), factors.end(), [](double a, double b) { return b - a < apart; }),
                  factors.end());
    for (const double factor : factors) {
        study::DutyState duties = present->duties;
        moveDuties(*flows, factor, duties);
        const auto assessed =
            economy.assessDuties(choice.package, choice.adjustments, choice.date, std::move(duties), memory);
        if (!assessed)
            return assessed.error();
        curve.duty.push_back(factor * largest);
        curve.outcomes.push_back(assessed->outcomes);
    }
    return curve;
}

std::optional<int> leverOf(const ResponseCurve &curve)
{
    return leverAmong(curve.marks);
}

words::Result<std::vector<TopicCurve>> responseCurves(const study::Economy &economy, const Choice &choice,
                                                      const std::vector<CurveTopic> &topics, int points,
                                                      const std::stop_token &stop)
{
    std::vector<TopicCurve> curves;
    for (const CurveTopic &topic : topics) {
        if (stop.stop_requested())
            return std::vector<TopicCurve>{};
        auto curve =
            responseCurve(economy, choice, topic.axis, points, market::Memory::Use, CurvePoints::AndMarks);
        if (!curve)
            return curve.error();
        curves.push_back({topic, std::move(*curve)});
    }
    return curves;
}

std::vector<study::RentShare> rentSharesOn(const study::Study &study, const Choice &choice, const DutyAxis &axis)
{
    std::vector<study::RentShare> shares;
    const auto flows = flowsOf(study, axis);
    const auto duties = study::dutiesOf(study, choice.package, choice.adjustments.positions, choice.date);
    if (!flows || !duties)
        return shares;
    for (const AxisFlow &flow : *flows) {
        const auto &quota = duties->at(flow.flow.sector, flow.flow.target, flow.flow.imposer).quota;
        if (!quota)
            continue;
        study::RentShare share{flow.flow.sector, flow.flow.target, flow.flow.imposer,
                               quota->rentTo == study::RentOwner::Importer ? 1.0 : 0.0};
        for (const study::RentShare &set : choice.adjustments.rentShares) {
            if (set.sector == share.sector && set.exporter == share.exporter && set.importer == share.importer)
                share.importerShare = set.importerShare;
        }
        shares.push_back(share);
    }
    return shares;
}

words::Result<RentCurve> rentCurve(const study::Economy &economy, const Choice &choice, const study::DutiedFlow &flow,
                                   int points, market::Memory memory)
{
    const auto duties = study::dutiesOf(economy.study(), choice.package, choice.adjustments.positions, choice.date);
    if (!duties)
        return duties.error();
    if (!duties->at(flow.sector, flow.target, flow.imposer).quota) {
        return refused(economy.study(), {{study::Scope::Kind::Sector, flow.sector}, flow.imposer, flow.target},
                       QT_TRANSLATE_NOOP("analysis::ResponseCurve",
                                         "no quota stands on this trade, so there is no rent to share."));
    }
    RentCurve curve;
    for (int i = 0; i < points; ++i) {
        const double share = static_cast<double>(i) / (points - 1);
        study::Adjustments adjustments = choice.adjustments;
        std::erase_if(adjustments.rentShares, [&](const study::RentShare &set) {
            return set.sector == flow.sector && set.exporter == flow.target && set.importer == flow.imposer;
        });
        adjustments.rentShares.push_back({flow.sector, flow.target, flow.imposer, share});
        const auto assessed = economy.assess(choice.package, adjustments, choice.date, memory);
        if (!assessed)
            return assessed.error();
        curve.importerShare.push_back(share);
        curve.outcomes.push_back(assessed->outcomes);
    }
    return curve;
}

} // namespace analysis
