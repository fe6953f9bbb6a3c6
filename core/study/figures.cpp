// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/figures.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>

namespace study {

namespace {

constexpr FigureTable allTables[]{FigureTable::Weights, FigureTable::PositionValues, FigureTable::Elasticities,
                                  FigureTable::Duties, FigureTable::Flows};
constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double greatest = std::numeric_limits<double>::max();
constexpr double mostPoints = 1000.0; ///< of a walk-away, either side of 0
/// Proportions go there and back with a rounding error; nobody means a difference that small.
constexpr double sameWithin = 1e-12;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

QString joined(std::initializer_list<QString> parts)
{
    return QStringList(parts).join(u'/');
}

bool same(double a, double b)
{
    return a == b ||
           (std::isfinite(a) && std::isfinite(b) && std::abs(a - b) <= sameWithin * std::max(1.0, std::abs(b)));
}

template <class AnyStudy> auto &effectAt(AnyStudy &study, const Figure &figure)
{
    return study.irritants[at(figure.first)].positions[at(figure.second)].effects[at(figure.third)];
}

/// The quota whose terms a figure is one of; null for others.
template <class AnyStudy> auto *quotaOf(AnyStudy &study, const Figure &figure)
{
    using Kept = std::conditional_t<std::is_const_v<AnyStudy>, const TariffRateQuota, TariffRateQuota>;
    switch (figure.kind) {
    case FigureKind::InQuotaRate:
    case FigureKind::OverQuotaRate:
    case FigureKind::QuotaVolume:
        return static_cast<Kept *>(&*study.duties[at(figure.first)].quota);
    case FigureKind::EffectInQuotaRate:
    case FigureKind::EffectOverQuotaRate:
    case FigureKind::EffectQuotaVolume:
        return static_cast<Kept *>(&*effectAt(study, figure).quota);
    default:
        return static_cast<Kept *>(nullptr);
    }
}

bool isQuotaVolume(FigureKind kind)
{
    return kind == FigureKind::QuotaVolume || kind == FigureKind::EffectQuotaVolume;
}

/// The figure itself, where it is kept as a number; null for rates.
template <class AnyStudy> auto *numberOf(AnyStudy &study, const Figure &figure)
{
    using Number = std::conditional_t<std::is_const_v<AnyStudy>, const double, double>;
    const std::size_t first = at(figure.first), second = at(figure.second), third = at(figure.third);
    switch (figure.kind) {
    case FigureKind::EconomicWeight:
        return static_cast<Number *>(&study.parties[first].economicWeight.value);
    case FigureKind::IrritantWeight:
        return static_cast<Number *>(&study.parties[first].irritantWeights[second].value);
    case FigureKind::IndicatorWeight:
        return static_cast<Number *>(&study.parties[first].indicatorWeights[second].weight.value);
    case FigureKind::WalkAwayPoints:
        return static_cast<Number *>(&study.parties[first].walkAway.points);
    case FigureKind::PositionValue:
        return static_cast<Number *>(&study.parties[first].positionValues[second][third].value);
    case FigureKind::QuotaVolume:
    case FigureKind::EffectQuotaVolume:
        return static_cast<Number *>(&quotaOf(study, figure)->volume);
    case FigureKind::ExchangeRate:
        return static_cast<Number *>(&study.currencies[first].perUsd);
    default:
        return static_cast<Number *>(nullptr);
    }
}

/// The estimate a figure is the centre of; null where it has none.
template <class AnyStudy> auto *estimateOf(AnyStudy &study, const Figure &figure)
{
    using Kept = std::conditional_t<std::is_const_v<AnyStudy>, const Estimate, Estimate>;
    const std::size_t first = at(figure.first);
    switch (figure.kind) {
    case FigureKind::SigmaDomesticImport:
        return static_cast<Kept *>(&study.sectors[first].sigmaDomesticImport);
    case FigureKind::SigmaImports:
        return static_cast<Kept *>(&study.sectors[first].sigmaImports);
    case FigureKind::Eta:
        return static_cast<Kept *>(&study.sectors[first].eta);
    case FigureKind::EtaResidual:
        return static_cast<Kept *>(&study.sectors[first].etaResidual);
    case FigureKind::Epsilon:
        return static_cast<Kept *>(&study.supplies[first].epsilon);
    case FigureKind::Capacity:
        return static_cast<Kept *>(&*study.supplies[first].capacity);
    case FigureKind::Employment:
        return static_cast<Kept *>(&study.supplies[first].employment);
    case FigureKind::LabourElasticity:
        return static_cast<Kept *>(&study.supplies[first].labourElasticity);
    case FigureKind::InputShare:
        return static_cast<Kept *>(&study.inputShares[first].share);
    case FigureKind::FlowValue:
        return static_cast<Kept *>(&study.flows[first].value);
    default:
        return static_cast<Kept *>(nullptr);
    }
}

/// The rate of a figure that is one.
template <class AnyStudy> auto *rateOf(AnyStudy &study, const Figure &figure)
{
    using Kept = std::conditional_t<std::is_const_v<AnyStudy>, const Rate, Rate>;
    const std::size_t first = at(figure.first);
    switch (figure.kind) {
    case FigureKind::DutyRate:
        return static_cast<Kept *>(&study.duties[first].rate.value);
    case FigureKind::EffectRate:
        return static_cast<Kept *>(&effectAt(study, figure).rate.value);
    case FigureKind::InQuotaRate:
    case FigureKind::EffectInQuotaRate:
        return static_cast<Kept *>(&quotaOf(study, figure)->inQuota);
    case FigureKind::OverQuotaRate:
    case FigureKind::EffectOverQuotaRate:
        return static_cast<Kept *>(&quotaOf(study, figure)->overQuota);
    case FigureKind::BaselineDuty:
        return static_cast<Kept *>(&study.flows[first].baselineDuty.value);
    case FigureKind::BaselineRent:
        return static_cast<Kept *>(&study.flows[first].baselineRent);
    default:
        return static_cast<Kept *>(nullptr);
    }
}

/// The range of a rate; null where it has none.
template <class AnyStudy> auto *rateRangeOf(AnyStudy &study, const Figure &figure)
{
    using Kept = std::conditional_t<std::is_const_v<AnyStudy>, const RateEstimate, RateEstimate>;
    if (figure.kind == FigureKind::DutyRate)
        return static_cast<Kept *>(&study.duties[at(figure.first)].rate);
    if (figure.kind == FigureKind::EffectRate)
        return static_cast<Kept *>(&effectAt(study, figure).rate);
    if (figure.kind == FigureKind::BaselineDuty)
        return static_cast<Kept *>(&study.flows[at(figure.first)].baselineDuty);
    return static_cast<Kept *>(nullptr);
}

double readValue(const Study &study, const Figure &figure)
{
    if (const Estimate *estimate = estimateOf(study, figure))
        return estimate->value;
    if (const Rate *rate = rateOf(study, figure))
        return rate->fraction();
    return *numberOf(study, figure);
}

void writeValue(Study &study, const Figure &figure, double value)
{
    if (Estimate *estimate = estimateOf(study, figure))
        estimate->value = value;
    else if (Rate *rate = rateOf(study, figure))
        *rate = Rate::fromFraction(value).value_or(*rate);
    else
        *numberOf(study, figure) = value;
}

struct Ends
{
    std::optional<double> low;
    std::optional<double> high;
};

Ends readEnds(const Study &study, const Figure &figure)
{
    const auto fraction = [](const std::optional<Rate> &rate) {
        return rate ? std::optional(rate->fraction()) : std::nullopt;
    };
    if (const Estimate *estimate = estimateOf(study, figure))
        return {estimate->low, estimate->high};
    if (const RateEstimate *range = rateRangeOf(study, figure))
        return {fraction(range->low), fraction(range->high)};
    if (isQuotaVolume(figure.kind))
        return {quotaOf(study, figure)->volumeLow, quotaOf(study, figure)->volumeHigh};
    return {};
}

void writeEnds(Study &study, const Figure &figure, const Ends &ends)
{
    if (Estimate *estimate = estimateOf(study, figure)) {
        estimate->low = ends.low;
        estimate->high = ends.high;
    } else if (RateEstimate *range = rateRangeOf(study, figure)) {
        range->low = ends.low ? Rate::fromFraction(*ends.low) : std::nullopt;
        range->high = ends.high ? Rate::fromFraction(*ends.high) : std::nullopt;
    } else if (isQuotaVolume(figure.kind)) {
        quotaOf(study, figure)->volumeLow = ends.low;
        quotaOf(study, figure)->volumeHigh = ends.high;
    }
}

QString walkAwayKey(const Study &study, int party)
{
    return joined({QStringLiteral("walk_aways"), study.regions[at(study.parties[at(party)].region)].code});
}

/// Of a walk-away shipped as the value of a scenario, up to its code.
QString walkAwayScenarioKey(const Study &study, int party)
{
    return walkAwayKey(study, party) + QStringLiteral("/scenario/");
}

QString lowKey(const QString &key)
{
    return key + QStringLiteral("/low");
}

QString highKey(const QString &key)
{
    return key + QStringLiteral("/high");
}

/// The figure a record is about: also of the ends of its range, and of the scenario of a walk-away.
QString figureOfRecord(const QString &record)
{
    if (record.startsWith(u"walk_aways/"))
        return record.section(u'/', 0, 1);
    for (const char *end : {"/low", "/high"}) {
        if (record.endsWith(QLatin1String(end)))
            return record.chopped(static_cast<qsizetype>(qstrlen(end)));
    }
    return record;
}

auto recordAt(const Study &study, const QString &key)
{
    return std::lower_bound(
        study.changedFigures.begin(), study.changedFigures.end(), key,
        [](const ChangedFigure &changed, const QString &wanted) { return changed.figure < wanted; });
}

std::optional<double> recorded(const Study &study, const QString &key)
{
    const auto found = recordAt(study, key);
    return found != study.changedFigures.end() && found->figure == key ? std::optional(found->shipped) : std::nullopt;
}

/// Keeps what was shipped while the figure is something else.
void record(Study &study, const QString &key, double shipped, double now)
{
    const auto place = recordAt(study, key);
    const bool known = place != study.changedFigures.end() && place->figure == key;
    if (known && shipped == now)
        study.changedFigures.erase(place);
    else if (!known && shipped != now)
        study.changedFigures.insert(place, {key, shipped});
}

/// The value and its range as they are to be, with their records.
void change(Study &study, const Figure &figure, double value)
{
    const double shipped = figure.shipped.value_or(figure.value);
    if (same(value, shipped))
        value = shipped;
    Ends ends{recorded(study, lowKey(figure.key)), recorded(study, highKey(figure.key))};
    const Ends now{figure.low, figure.high};
    const Ends given{ends.low ? ends.low : now.low, ends.high ? ends.high : now.high};
    ends = given;
    if (ends.low)
        ends.low = std::min(*ends.low, value);
    if (ends.high)
        ends.high = std::max(*ends.high, value);
    writeValue(study, figure, value);
    writeEnds(study, figure, ends);
    record(study, figure.key, shipped, value);
    if (given.low)
        record(study, lowKey(figure.key), *given.low, *ends.low);
    if (given.high)
        record(study, highKey(figure.key), *given.high, *ends.high);
}

void putWalkAway(Study &study, int party, const WalkAwayTerms &terms)
{
    const WalkAwayTerms shipped = shippedWalkAway(study, party);
    const QString key = walkAwayKey(study, party), scenarioKey = walkAwayScenarioKey(study, party);
    std::erase_if(study.changedFigures, [&](const ChangedFigure &changed) {
        return changed.figure == key || changed.figure.startsWith(scenarioKey);
    });
    WalkAway &walkAway = study.parties[at(party)].walkAway;
    walkAway.scenario = terms.scenario;
    walkAway.points = terms.points;
    if (terms == shipped)
        return;
    const QString record = shipped.scenario.isEmpty() ? key : scenarioKey + shipped.scenario;
    study.changedFigures.insert(recordAt(study, record), {record, shipped.points});
}

/// Gathers the figures of a study, of one table or one kind of key.
class Gatherer
{
public:
    explicit Gatherer(const Study &study)
        : m_study(study)
    {
    }

    std::vector<Figure> take() { return std::move(m_figures); }

    void weights()
    {
        for (int p = 0; p < count(m_study.parties); ++p) {
            const Party &party = m_study.parties[at(p)];
            const QString code = region(party.region);
            judgement(FigureKind::EconomicWeight, joined({QStringLiteral("economic_weights"), code}),
                      party.economicWeight, p);
            for (int i = 0; i < count(party.indicatorWeights); ++i)
                judgement(FigureKind::IndicatorWeight,
                          joined({QStringLiteral("indicator_weights"), code, party.indicatorWeights[at(i)].indicator}),
                          party.indicatorWeights[at(i)].weight, p, i);
            for (int i = 0; i < count(party.irritantWeights); ++i)
                judgement(FigureKind::IrritantWeight,
                          joined({QStringLiteral("weights"), code, m_study.irritants[at(i)].id}),
                          party.irritantWeights[at(i)], p, i);
            if (party.walkAway.scenario.isEmpty()) {
                add(FigureKind::WalkAwayPoints, joined({QStringLiteral("walk_aways"), code}), party.walkAway.provenance,
                    p);
                m_figures.back().reason = party.walkAway.reason;
                if (const WalkAwayTerms terms = shippedWalkAway(m_study, p); !terms.scenario.isEmpty()) {
                    m_figures.back().shipped = terms.points;
                    m_figures.back().shippedScenario = terms.scenario;
                }
            }
        }
    }

    void positionValues()
    {
        for (int p = 0; p < count(m_study.parties); ++p) {
            const Party &party = m_study.parties[at(p)];
            for (int i = 0; i < count(party.positionValues); ++i) {
                for (int k = 0; k < count(party.positionValues[at(i)]); ++k)
                    judgement(FigureKind::PositionValue,
                              joined({QStringLiteral("position_values"), region(party.region),
                                      m_study.irritants[at(i)].positions[at(k)].id}),
                              party.positionValues[at(i)][at(k)], p, i, k);
            }
        }
    }

    void sectors()
    {
        for (int s = 0; s < count(m_study.sectors); ++s) {
            const Sector &row = m_study.sectors[at(s)];
            const auto of = [&](FigureKind kind, const char *field) {
                add(kind, joined({QStringLiteral("sectors"), row.code, QString::fromLatin1(field)}), row.provenance, s);
            };
            of(FigureKind::SigmaDomesticImport, "sigma_domestic_import");
            of(FigureKind::SigmaImports, "sigma_imports");
            of(FigureKind::Eta, "eta");
            of(FigureKind::EtaResidual, "eta_residual");
        }
    }

    void supply()
    {
        for (int s = 0; s < count(m_study.supplies); ++s) {
            const Supply &row = m_study.supplies[at(s)];
            const auto of = [&](FigureKind kind, const char *field) {
                add(kind,
                    joined(
                        {QStringLiteral("supply"), sector(row.sector), region(row.region), QString::fromLatin1(field)}),
                    row.provenance, s);
            };
            of(FigureKind::Epsilon, "epsilon");
            if (row.capacity)
                of(FigureKind::Capacity, "capacity");
            of(FigureKind::Employment, "employment");
            of(FigureKind::LabourElasticity, "labour_elasticity");
        }
    }

    void inputShares()
    {
        for (int i = 0; i < count(m_study.inputShares); ++i) {
            const InputShare &row = m_study.inputShares[at(i)];
            add(FigureKind::InputShare,
                joined({QStringLiteral("input_shares"), sector(row.input), sector(row.user), region(row.region)}),
                row.provenance, i);
        }
    }

    void duties()
    {
        for (int d = 0; d < count(m_study.duties); ++d) {
            const Duty &row = m_study.duties[at(d)];
            const auto of = [&](FigureKind kind, const char *field) {
                add(kind,
                    joined({QStringLiteral("duties"), row.date.toString(Qt::ISODate), sector(row.sector),
                            region(row.imposer), region(row.target), QString::fromLatin1(field)}),
                    row.provenance, d);
            };
            if (!row.quota) {
                of(FigureKind::DutyRate, "rate");
                continue;
            }
            of(FigureKind::InQuotaRate, "in_quota");
            of(FigureKind::OverQuotaRate, "over_quota");
            of(FigureKind::QuotaVolume, "volume");
        }
    }

    void effects()
    {
        for (int i = 0; i < count(m_study.irritants); ++i) {
            for (int k = 0; k < count(m_study.irritants[at(i)].positions); ++k)
                effectsOf(i, k);
        }
    }

    void currencies()
    {
        for (int c = 0; c < count(m_study.currencies); ++c) {
            const Currency &row = m_study.currencies[at(c)];
            add(FigureKind::ExchangeRate, joined({QStringLiteral("currencies"), row.code, QStringLiteral("per_usd")}),
                {{}, row.note}, c);
        }
    }

    void flows()
    {
        for (int f = 0; f < count(m_study.flows); ++f) {
            const Flow &row = m_study.flows[at(f)];
            const auto of = [&](FigureKind kind, const char *field) {
                add(kind,
                    joined({QStringLiteral("trade_flows"), sector(row.sector), region(row.exporter),
                            region(row.importer), QString::fromLatin1(field)}),
                    row.provenance, f);
            };
            of(FigureKind::FlowValue, "value");
            of(FigureKind::BaselineDuty, "duty");
            if (row.baselineRent.fraction() > 0.0 ||
                recorded(m_study, joined({QStringLiteral("trade_flows"), sector(row.sector), region(row.exporter),
                                          region(row.importer), QStringLiteral("rent")})))
                of(FigureKind::BaselineRent, "rent");
        }
    }

private:
    template <class Items> static int count(const Items &items) { return static_cast<int>(items.size()); }
    const QString &region(int index) const { return m_study.regions[at(index)].code; }
    const QString &sector(int index) const { return m_study.sectors[at(index)].code; }

    void effectsOf(int irritant, int position)
    {
        const Position &owner = m_study.irritants[at(irritant)].positions[at(position)];
        for (int e = 0; e < count(owner.effects); ++e) {
            const Effect &row = owner.effects[at(e)];
            const auto of = [&](FigureKind kind, const char *field) {
                add(kind,
                    joined({QStringLiteral("effects"), owner.id, sector(row.sector), region(row.imposer),
                            region(row.target), QString::fromLatin1(field)}),
                    row.provenance, irritant, position, e);
            };
            if (row.instrument == Instrument::Duty)
                of(FigureKind::EffectRate, "rate");
            if (row.instrument != Instrument::Quota || !row.quota)
                continue;
            of(FigureKind::EffectInQuotaRate, "in_quota");
            of(FigureKind::EffectOverQuotaRate, "over_quota");
            of(FigureKind::EffectQuotaVolume, "volume");
        }
    }

    void judgement(FigureKind kind, const QString &key, const Judgement &judgement, int first, int second = 0,
                   int third = 0)
    {
        add(kind, key, judgement.provenance, first, second, third);
        m_figures.back().reason = judgement.reason;
    }

    void add(FigureKind kind, const QString &key, const Provenance &provenance, int first, int second = 0,
             int third = 0)
    {
        Figure figure;
        figure.key = key;
        figure.kind = kind;
        figure.provenance = provenance;
        figure.first = first;
        figure.second = second;
        figure.third = third;
        figure.value = readValue(m_study, figure);
        const Ends ends = readEnds(m_study, figure);
        figure.low = ends.low;
        figure.high = ends.high;
        figure.shipped = recorded(m_study, key);
        figure.widened = recorded(m_study, lowKey(key)) || recorded(m_study, highKey(key));
        describe(figure);
        m_figures.push_back(std::move(figure));
    }

    /// Table, unit and what it may be.
    void describe(Figure &figure) const
    {
        const auto is = [&](FigureTable table, FigureUnit unit, double least, double most) {
            figure.table = table;
            figure.unit = unit;
            figure.least = least;
            figure.most = most;
        };
        constexpr double highestRate = 10.0;
        switch (figure.kind) {
        case FigureKind::EconomicWeight:
        case FigureKind::IrritantWeight:
        case FigureKind::IndicatorWeight:
            return is(FigureTable::Weights, FigureUnit::Percent, 0.0, 1.0);
        case FigureKind::WalkAwayPoints:
            return is(FigureTable::Weights, FigureUnit::Points, -mostPoints, mostPoints);
        case FigureKind::PositionValue:
            return is(FigureTable::PositionValues, FigureUnit::Points, 0.0, 100.0);
        case FigureKind::SigmaDomesticImport:
        case FigureKind::SigmaImports:
            return is(FigureTable::Elasticities, FigureUnit::Number, 0.01, 1000.0);
        case FigureKind::Eta:
        case FigureKind::EtaResidual:
            return is(FigureTable::Elasticities, FigureUnit::Number, 0.0, 1000.0);
        case FigureKind::Epsilon: // an infinite elasticity and a ceiling exclude each other
            return is(FigureTable::Elasticities, FigureUnit::Number, 0.0,
                      m_study.supplies[at(figure.first)].capacity ? greatest : infinity);
        case FigureKind::Capacity:
            return is(FigureTable::Elasticities, FigureUnit::Number, 1.0, greatest);
        case FigureKind::Employment:
            return is(FigureTable::Elasticities, FigureUnit::Persons, 0.0, greatest);
        case FigureKind::LabourElasticity:
            return is(FigureTable::Elasticities, FigureUnit::Number, 0.0, 100.0);
        case FigureKind::InputShare:
            return is(FigureTable::Elasticities, FigureUnit::Percent, 0.0, 1.0);
        case FigureKind::DutyRate:
        case FigureKind::EffectRate:
            return is(FigureTable::Duties, FigureUnit::Percent, 0.0, highestRate);
        case FigureKind::InQuotaRate:
        case FigureKind::EffectInQuotaRate:
            return is(FigureTable::Duties, FigureUnit::Percent, 0.0, quotaOf(m_study, figure)->overQuota.fraction());
        case FigureKind::OverQuotaRate:
        case FigureKind::EffectOverQuotaRate:
            return is(FigureTable::Duties, FigureUnit::Percent, quotaOf(m_study, figure)->inQuota.fraction(),
                      highestRate);
        case FigureKind::QuotaVolume:
        case FigureKind::EffectQuotaVolume:
            return is(FigureTable::Duties, FigureUnit::Number, 0.0, greatest);
        case FigureKind::FlowValue:
            return is(FigureTable::Flows, FigureUnit::UsdMillion, 0.0, greatest);
        case FigureKind::BaselineDuty:
            return is(FigureTable::Flows, FigureUnit::Percent, m_study.flows[at(figure.first)].baselineRent.fraction(),
                      highestRate);
        case FigureKind::BaselineRent:
            return is(FigureTable::Flows, FigureUnit::Percent, 0.0,
                      m_study.flows[at(figure.first)].baselineDuty.value.fraction());
        case FigureKind::ExchangeRate:
            return is(FigureTable::Flows, FigureUnit::Number, 1e-6, 1e6);
        }
    }

    const Study &m_study;
    std::vector<Figure> m_figures;
};

bool isWeight(FigureKind kind)
{
    return kind == FigureKind::EconomicWeight || kind == FigureKind::IrritantWeight ||
           kind == FigureKind::IndicatorWeight;
}

words::Error noFigure(const QString &key)
{
    return {words::ErrorKind::BadUsage,
            {},
            {"study::Figures", QT_TRANSLATE_NOOP("study::Figures", "The study has no figure “%1”."), {key}}};
}

words::Error outside(const Figure &figure, double value)
{
    // In the unit a person reads: a weight of 0.3 is 30 %.
    const double scale = figure.unit == FigureUnit::Percent ? 100.0 : 1.0;
    const words::Sentence mend{
        "study::Figures", QT_TRANSLATE_NOOP("study::Figures", "Give a number within these bounds."), {}};
    if (figure.most >= greatest)
        return {words::ErrorKind::BadData,
                {},
                {"study::Figures",
                 QT_TRANSLATE_NOOP("study::Figures", "%1 is not a number from %2 up."),
                 {value * scale, figure.least * scale}},
                mend};
    if (figure.unit == FigureUnit::Percent)
        return {words::ErrorKind::BadData,
                {},
                {"study::Figures",
                 QT_TRANSLATE_NOOP("study::Figures", "%1% does not lie between %2% and %3%."),
                 {value * scale, figure.least * scale, figure.most * scale}},
                mend};
    return {words::ErrorKind::BadData,
            {},
            {"study::Figures",
             QT_TRANSLATE_NOOP("study::Figures", "%1 does not lie between %2 and %3."),
             {value, figure.least, figure.most}},
            mend};
}

bool fits(const Figure &figure, double value)
{
    return value >= figure.least && value <= figure.most; // also refuses what is not a number
}

/// Gives the party's other weights of the kind what `weight` leaves, in proportion to what they are; where nothing was
/// left them, to what they were shipped as.
void shareTheRest(Study &study, const Figure &weight, double value)
{
    std::vector<Figure> others = figuresOf(study, FigureTable::Weights);
    std::erase_if(others, [&](const Figure &other) {
        return !isWeight(other.kind) || other.first != weight.first || other.key == weight.key ||
               (other.kind == FigureKind::IndicatorWeight) != (weight.kind == FigureKind::IndicatorWeight);
    });
    const auto sumOf = [&](const auto &share) {
        double sum = 0.0;
        for (const Figure &other : others)
            sum += share(other);
        return sum;
    };
    const auto now = [](const Figure &other) { return other.value; };
    const auto shipped = [](const Figure &other) { return other.shipped.value_or(other.value); };
    const double sumNow = sumOf(now), sumShipped = sumOf(shipped);
    for (const Figure &other : others) {
        const double part = sumNow > 0.0       ? now(other) / sumNow
                            : sumShipped > 0.0 ? shipped(other) / sumShipped
                                               : 1.0 / static_cast<double>(others.size());
        change(study, other, part * (1.0 - value));
    }
}

} // namespace

std::vector<Figure> figuresOf(const Study &study, FigureTable table)
{
    Gatherer gatherer(study);
    switch (table) {
    case FigureTable::Weights:
        gatherer.weights();
        break;
    case FigureTable::PositionValues:
        gatherer.positionValues();
        break;
    case FigureTable::Elasticities:
        gatherer.sectors();
        gatherer.supply();
        gatherer.inputShares();
        break;
    case FigureTable::Duties:
        gatherer.duties();
        gatherer.effects();
        break;
    case FigureTable::Flows:
        gatherer.flows();
        gatherer.currencies();
        break;
    }
    return gatherer.take();
}

std::optional<Figure> findFigure(const Study &study, const QString &key)
{
    Gatherer gatherer(study);
    const QString kind = key.section(u'/', 0, 0);
    if (kind.endsWith(u"weights") || kind == u"walk_aways")
        gatherer.weights();
    else if (kind == u"position_values")
        gatherer.positionValues();
    else if (kind == u"sectors")
        gatherer.sectors();
    else if (kind == u"supply")
        gatherer.supply();
    else if (kind == u"input_shares")
        gatherer.inputShares();
    else if (kind == u"duties")
        gatherer.duties();
    else if (kind == u"effects")
        gatherer.effects();
    else if (kind == u"trade_flows")
        gatherer.flows();
    else if (kind == u"currencies")
        gatherer.currencies();
    for (Figure &figure : gatherer.take()) {
        if (figure.key == key)
            return std::move(figure);
    }
    return std::nullopt;
}

words::Result<words::Done> setFigure(Study &study, const QString &key, double value)
{
    const std::optional<Figure> figure = findFigure(study, key);
    if (!figure)
        return noFigure(key);
    if (!fits(*figure, value) && figure->shipped != value)
        return outside(*figure, value);
    if (figure->kind == FigureKind::WalkAwayPoints)
        return setWalkAwayPoints(study, figure->first, value);
    change(study, *figure, value);
    return words::Done{};
}

WalkAwayTerms shippedWalkAway(const Study &study, int party)
{
    const QString scenarioKey = walkAwayScenarioKey(study, party);
    const auto ofScenario = recordAt(study, scenarioKey);
    if (ofScenario != study.changedFigures.end() && ofScenario->figure.startsWith(scenarioKey))
        return {ofScenario->figure.mid(scenarioKey.size()), ofScenario->shipped};
    if (const std::optional<double> points = recorded(study, walkAwayKey(study, party)))
        return {{}, *points};
    const WalkAway &walkAway = study.parties[at(party)].walkAway;
    return {walkAway.scenario, walkAway.points};
}

words::Result<words::Done> setWalkAwayPoints(Study &study, int party, double points)
{
    const WalkAwayTerms shipped = shippedWalkAway(study, party);
    const bool isShipped = shipped.scenario.isEmpty() && same(points, shipped.points);
    if (!isShipped && !(std::abs(points) <= mostPoints)) {
        Figure bounds;
        bounds.unit = FigureUnit::Points;
        bounds.least = -mostPoints;
        bounds.most = mostPoints;
        return outside(bounds, points);
    }
    putWalkAway(study, party, isShipped ? shipped : WalkAwayTerms{{}, points});
    return words::Done{};
}

words::Result<words::Done> setWalkAwayScenario(Study &study, int party, const QString &code)
{
    if (scenarioIndex(study, code) < 0)
        return words::Error{
            words::ErrorKind::BadUsage,
            {},
            {"study::Figures", QT_TRANSLATE_NOOP("study::Figures", "The study has no scenario “%1”."), {code}}};
    const WalkAwayTerms shipped = shippedWalkAway(study, party);
    putWalkAway(study, party,
                shipped.scenario == code ? shipped : WalkAwayTerms{code, study.parties[at(party)].walkAway.points});
    return words::Done{};
}

words::Result<words::Done> enterFigure(Study &study, const QString &key, double value)
{
    const std::optional<Figure> figure = findFigure(study, key);
    const auto set = setFigure(study, key, value);
    if (set && isWeight(figure->kind) && !same(value, figure->value))
        shareTheRest(study, *figure, value);
    return set;
}

words::Result<words::Done> restoreFigure(Study &study, const QString &key)
{
    for (int party = 0; party < static_cast<int>(study.parties.size()); ++party) {
        if (key == walkAwayKey(study, party)) {
            putWalkAway(study, party, shippedWalkAway(study, party));
            return words::Done{};
        }
    }
    const std::optional<double> shipped = recorded(study, key);
    return shipped ? enterFigure(study, key, *shipped) : words::Result<words::Done>(words::Done{});
}

void restoreFigures(Study &study, std::optional<FigureTable> table)
{
    for (const FigureTable one : allTables) {
        if (table && *table != one)
            continue;
        for (int party = 0; one == FigureTable::Weights && party < static_cast<int>(study.parties.size()); ++party)
            putWalkAway(study, party, shippedWalkAway(study, party));
        for (const Figure &figure : figuresOf(study, one)) {
            if (figure.shipped)
                change(study, figure, *figure.shipped);
        }
    }
    const std::vector<bool> known = changedFiguresKnown(study);
    std::size_t place = 0;
    std::erase_if(study.changedFigures, [&](const ChangedFigure &) { return !known[place++]; });
}

int changedFigureCount(const Study &study)
{
    const std::vector<bool> known = changedFiguresKnown(study);
    QSet<QString> figures;
    for (std::size_t i = 0; i < known.size(); ++i) {
        if (known[i])
            figures.insert(figureOfRecord(study.changedFigures[i].figure));
    }
    return static_cast<int>(figures.size());
}

std::vector<bool> changedFiguresKnown(const Study &study)
{
    std::vector<bool> known;
    if (study.changedFigures.empty())
        return known;
    QSet<QString> keys;
    for (const FigureTable table : allTables) {
        for (const Figure &figure : figuresOf(study, table))
            keys.insert(figure.key);
    }
    for (int party = 0; party < static_cast<int>(study.parties.size()); ++party) {
        keys.insert(walkAwayKey(study, party));
        for (const Scenario &scenario : study.scenarios)
            keys.insert(walkAwayScenarioKey(study, party) + scenario.code);
    }
    for (const ChangedFigure &changed : study.changedFigures)
        known.push_back(keys.contains(changed.figure) ||
                        (!changed.figure.startsWith(u"walk_aways/") && keys.contains(figureOfRecord(changed.figure))));
    return known;
}

} // namespace study
