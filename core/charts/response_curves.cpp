// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/response_curves.h"

#include "charts/curve_finding.h"
#include "charts/measure_words.h"
#include "charts/range_words.h"
#include "words/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace charts {

using analysis::CurveBands;
using analysis::CurveTopic;
using analysis::DutyAxis;
using analysis::TopicCurve;
using study::Scope;
using study::Study;
using words::Wording;

namespace {

constexpr std::size_t mostTopics = 4;
constexpr std::array netParts{study::Indicator::ConsumerSurplus, study::Indicator::ProducerSurplus,
                              study::Indicator::DutyRevenue, study::Indicator::QuotaRent};
constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

QString say(const char *source, const QVariantList &arguments, const Wording &wording)
{
    return words::Sentence{"charts", source, arguments}.in(wording);
}

const study::Irritant &irritantAt(const Study &study, int irritant)
{
    return study.irritants.at(static_cast<std::size_t>(irritant));
}

// Which duties ----------------------------------------------------------------------------------------------------------

/// What the largest duties of an axis would collect on the trade of the baseline year: how much it weighs. 0 where there
/// is no axis.
double weightOf(const Study &study, const DutyAxis &axis)
{
    const auto flows = analysis::flowsOf(study, axis);
    if (!flows)
        return 0.0;
    double weight = 0.0;
    for (const analysis::AxisFlow &flow : *flows) {
        for (const study::Flow &traded : study.flows) {
            if (traded.sector == flow.flow.sector && traded.exporter == axis.target && traded.importer == axis.imposer)
                weight += traded.value.value * flow.largest;
        }
    }
    return weight;
}

DutyAxis axisOf(const Study &study, const Scope &scope, std::size_t imposer)
{
    return {scope, study.parties.at(imposer).region, study.parties.at(1 - imposer).region};
}

bool isMoved(const Study &study, const DutyAxis &axis)
{
    const auto flows = analysis::flowsOf(study, axis);
    if (!flows)
        return false;
    return std::all_of(flows->begin(), flows->end(), [&](const analysis::AxisFlow &flow) {
        return !study::irritantsOn(study, flow.flow).empty();
    });
}

/// A group as a whole where its concessions move all of it, else its weightiest sector that a concession moves.
CurveTopic topicOf(const Study &study, const Scope &scope, std::size_t imposer)
{
    CurveTopic topic{axisOf(study, scope, imposer), scope};
    if (scope.kind != Scope::Kind::Group || isMoved(study, topic.axis))
        return topic;
    double heaviest = 0.0;
    for (int sector = 0; sector < static_cast<int>(study.sectors.size()); ++sector) {
        const DutyAxis axis = axisOf(study, {Scope::Kind::Sector, sector}, imposer);
        if (study.sectors[static_cast<std::size_t>(sector)].group != scope.index || !isMoved(study, axis))
            continue;
        if (const double weight = weightOf(study, axis); weight > heaviest) {
            heaviest = weight;
            topic.axis = axis;
        }
    }
    return topic;
}

std::vector<Scope> groupsToShow(const Study &study)
{
    const std::optional<int> dwarfing = dwarfingSector(study);
    const int mixed = dwarfing ? study.sectors[static_cast<std::size_t>(*dwarfing)].group : -1;
    std::vector<Scope> groups;
    for (int group = 0; group < static_cast<int>(study.groups.size()); ++group) {
        if (group != mixed)
            groups.push_back({Scope::Kind::Group, group});
    }
    return groups;
}

// The chart -------------------------------------------------------------------------------------------------------------

/// Outcomes in the unit of the chart, against the reference.
class Reader
{
public:
    Reader(const Study &study, const study::Assessment &reference, const CurvesOptions &options)
        : m_reference(reference)
        , m_indicator(options.indicator)
        , m_perUnit(study::unitOf(options.indicator) == study::Unit::UsdMillion ? perUsd(study, options.currency) : 1.0)
    {
        SectorBarsOptions bars;
        bars.indicator = options.indicator;
        bars.shown = options.shown;
        m_percent = shownAs(bars) == Shown::PercentChange;
    }

    bool isPercent() const { return m_percent; }
    double value(const study::OutcomeTable &outcomes, const Scope &scope, int party) const
    {
        return inUnit(outcomes.value(scope, party, m_indicator) - from(scope, party), scope, party);
    }
    Range range(const analysis::QuantileTables &change, const Scope &scope, int party) const
    {
        const analysis::Quantiles quantiles = change.of(scope, party, m_indicator);
        return {inUnit(quantiles.p05, scope, party), inUnit(quantiles.p95, scope, party)};
    }

private:
    double from(const Scope &scope, int party) const
    {
        return m_reference.outcomes.value(scope, party, m_indicator);
    }
    double inUnit(double change, const Scope &scope, int party) const
    {
        if (!m_percent)
            return m_perUnit * change;
        const double base = from(scope, party);
        return base != 0.0 ? 100.0 * change / base : change == 0.0 ? 0.0 : nothing;
    }

    const study::Assessment &m_reference;
    study::Indicator m_indicator;
    double m_perUnit;
    bool m_percent;
};

/// The ranges of `bands`, between their points in proportion.
std::vector<Range> bandOn(const CurveBands &bands, const std::vector<double> &x, const Reader &reader,
                          const Scope &scope, int party)
{
    std::vector<Range> band;
    if (bands.duty.size() < 2 || bands.change.size() != bands.duty.size())
        return band;
    std::size_t right = 1;
    for (const double duty : x) {
        while (right + 1 < bands.duty.size() && bands.duty[right] < duty)
            ++right;
        const double share =
            std::clamp((duty - bands.duty[right - 1]) / (bands.duty[right] - bands.duty[right - 1]), 0.0, 1.0);
        const Range a = reader.range(bands.change[right - 1], scope, party);
        const Range b = reader.range(bands.change[right], scope, party);
        band.push_back({(1.0 - share) * a.low + share * b.low, (1.0 - share) * a.high + share * b.high});
    }
    return band;
}

QString dutyNote(const Study &study, const TopicCurve &curve, const study::CustomPosition *custom,
                 const Wording &wording)
{
    QString note = words::percent(wording, curve.curve.equivalent.value_or(curve.curve.present));
    if (curve.topic.axis.scope != curve.topic.outcome)
        note = say(QT_TRANSLATE_NOOP("charts", "%1: %2"), {scopeName(study, curve.topic.axis.scope, wording), note},
                   wording);
    const auto add = [&](const QString &fact) { note += QStringLiteral(" · ") + fact; };
    if (curve.curve.regime) {
        switch (*curve.curve.regime) {
        case market::QuotaRegime::Binding:
            add(wording.translate("charts", "quota binds"));
            break;
        case market::QuotaRegime::InQuota:
            add(wording.translate("charts", "quota not full"));
            break;
        case market::QuotaRegime::OutOfQuota:
            add(wording.translate("charts", "quota overrun"));
            break;
        }
    }
    if (custom)
        add(wording.translate("charts", "custom"));
    return note;
}

QString hintOf(const Study &study, const analysis::Choice &choice, std::optional<int> lever, const Wording &wording)
{
    if (!lever)
        return wording.translate("charts", "No single concession sets this duty, so the ring cannot be dragged.");
    const study::Irritant &irritant = irritantAt(study, *lever);
    const QString title = (irritant.shortTitle.isEmpty() ? irritant.title : irritant.shortTitle).in(wording.language());
    if (study.offersFrom.isValid() && choice.date < study.offersFrom)
        return say(QT_TRANSLATE_NOOP("charts", "Concessions are open from %1, so the ring cannot be dragged."),
                   {words::longDate(wording, study.offersFrom)}, wording);
    return say(QT_TRANSLATE_NOOP("charts", "Drag the ring to set “%1”."), {title}, wording);
}

/// Where a quota binds, who gets its rent is for the parties to choose, whatever the duty.
void setRent(const Study &study, const analysis::Choice &choice, const TopicCurve &curve, CurvePanel &panel,
             const Wording &wording)
{
    if (curve.curve.regime != market::QuotaRegime::Binding)
        return;
    const std::vector<study::RentShare> shares = analysis::rentSharesOn(study, choice, curve.topic.axis);
    if (shares.empty())
        return;
    double sum = 0.0;
    for (const study::RentShare &share : shares)
        sum += share.importerShare;
    panel.rentShare = sum / static_cast<double>(shares.size());
    const study::Region &imposer = study.regions.at(static_cast<std::size_t>(curve.topic.axis.imposer));
    panel.rentLabel =
        say(QT_TRANSLATE_NOOP("charts", "Rent to %1"),
            {imposer.shortName.isEmpty() ? imposer.code : imposer.shortName.in(wording.language())}, wording);
}

CurvePanel panelOf(const Study &study, const analysis::Choice &choice, const TopicCurve &curve,
                   const CurveBands *bands, const Reader &reader, const std::vector<Reader> &parts,
                   const Wording &wording)
{
    const Scope &scope = curve.topic.outcome;
    const std::optional<int> lever = analysis::leverOf(curve.curve);
    const study::CustomPosition *custom = nullptr;
    for (const study::CustomPosition &set : choice.adjustments.positions) {
        if (lever && set.irritant == *lever)
            custom = &set;
    }
    CurvePanel panel;
    panel.heading = scopeName(study, scope, wording);
    panel.note = dutyNote(study, curve, custom, wording);
    panel.x = curve.curve.duty;
    panel.present = std::clamp(curve.curve.equivalent.value_or(curve.curve.present), 0.0, panel.x.back());
    panel.custom = custom != nullptr;
    setRent(study, choice, curve, panel, wording);
    panel.hint = hintOf(study, choice, lever, wording);
    if (panel.rentShare)
        panel.hint += QLatin1Char(' ') + wording.translate("charts", "Shift+Left and Shift+Right share out the rent.");
    panel.draggable = lever && !(study.offersFrom.isValid() && choice.date < study.offersFrom);
    for (const analysis::CurveMark &mark : curve.curve.marks) {
        if (!lever || mark.irritant != *lever || mark.at.isQuota)
            continue;
        const study::Position &position =
            irritantAt(study, *lever).positions.at(static_cast<std::size_t>(mark.at.position));
        panel.stops.push_back(mark.at.duty);
        panel.stopNames << (position.shortTitle.isEmpty() ? position.title : position.shortTitle).in(wording.language());
    }
    for (int party = 0; party < static_cast<int>(study.parties.size()); ++party) {
        CurveLine line;
        line.name = regionName(study, party, wording);
        line.colourRole = party;
        for (const study::OutcomeTable &outcomes : curve.curve.outcomes)
            line.values.push_back(reader.value(outcomes, scope, party));
        for (const Reader &part : parts) {
            line.parts.emplace_back();
            for (const study::OutcomeTable &outcomes : curve.curve.outcomes)
                line.parts.back().push_back(part.value(outcomes, scope, party));
        }
        line.atPresent = reader.value(curve.curve.presentOutcomes, scope, party);
        if (bands)
            line.band = bandOn(*bands, panel.x, reader, scope, party);
        panel.lines.push_back(std::move(line));
    }
    return panel;
}

/// True where the choice differs from the reference by nothing but the duties of the axis.
bool differsByDutyAlone(const Study &study, const analysis::Choice &choice, const study::Assessment &reference,
                        const DutyAxis &axis)
{
    const auto flows = analysis::flowsOf(study, axis);
    auto duties = study::dutiesOf(study, choice.package, choice.adjustments.positions, choice.date);
    if (!flows || !duties)
        return false;
    for (const analysis::AxisFlow &flow : *flows)
        duties->at(flow.flow.sector, axis.target, axis.imposer) =
            reference.duties.at(flow.flow.sector, axis.target, axis.imposer);
    return *duties == reference.duties && choice.adjustments.rentShares == reference.adjustments.rentShares;
}

void setScale(Curves &curves)
{
    const auto include = [&](double value) {
        if (std::isfinite(value)) {
            curves.low = std::min(curves.low, value);
            curves.high = std::max(curves.high, value);
        }
    };
    for (const CurvePanel &panel : curves.panels) {
        for (const CurveLine &line : panel.lines) {
            for (const double value : line.values)
                include(value);
            for (const Range &range : line.band) {
                include(range.low);
                include(range.high);
            }
            include(line.atPresent);
        }
    }
    if (curves.low == 0.0 && curves.high == 0.0)
        curves.high = 1.0; // an empty scale is still a scale
}

QString subtitleOf(const Study &study, const std::vector<TopicCurve> &curves, const study::Assessment &reference,
                   const CurvesOptions &options, const Curves &body, bool isPercent,
                   const std::vector<const CurveBands *> &bands, const Wording &wording)
{
    const QString measure = indicatorName(options.indicator, wording);
    const QString against = scenarioInText(study, reference, options.reference, wording);
    const DutyAxis &axis = curves.front().topic.axis;
    const QString imposer = inTextOf(study.regions.at(static_cast<std::size_t>(axis.imposer)), wording);
    const QString target = inTextOf(study.regions.at(static_cast<std::size_t>(axis.target)), wording);
    const bool inPersons = study::unitOf(options.indicator) == study::Unit::Persons && !isPercent;
    QString text =
        inPersons
            ? say(QT_TRANSLATE_NOOP("charts", "%1 against %2 as a duty of %3 on %4 moves, all else equal."),
                  {measure, against, imposer, target}, wording)
            : say(QT_TRANSLATE_NOOP("charts", "%1 against %2, %5, as a duty of %3 on %4 moves, all else equal."),
                  {measure, against, imposer, target,
                   unitName(options.indicator, isPercent, options.currency, wording)}, wording);
    const bool draggable = std::any_of(body.panels.begin(), body.panels.end(),
                                       [](const CurvePanel &panel) { return panel.draggable; });
    text += QLatin1Char(' ') + (draggable ? wording.translate("charts", "Drag the ring.")
                                          : wording.translate("charts", "Ring: the duty now."));
    for (const CurveBands *band : bands) {
        if (band && band->draws > 0) {
            text += QLatin1Char(' ') + say(QT_TRANSLATE_NOOP("charts", "Pale band: 5–95% of %1 draws."),
                                           {words::number(wording, band->draws, 0)}, wording);
            break;
        }
    }
    return text;
}

/// Net welfare is never told without its parts and its range: those of one curve in words, those of several where each
/// has room for them.
QString netText(const Study &study, const std::vector<TopicCurve> &curves, const study::Assessment &reference,
                const CurvesOptions &options, const Curves &body, const Wording &wording)
{
    QStringList sentences;
    const bool hasRanges = std::all_of(body.panels.begin(), body.panels.end(), [](const CurvePanel &panel) {
        return std::none_of(panel.lines.begin(), panel.lines.end(),
                            [](const CurveLine &line) { return line.band.empty(); });
    });
    if (!hasRanges)
        sentences << netCaution(wording);
    if (curves.size() > 1)
        sentences << wording.translate("charts", "Its parts: where you point, and in the table.");
    for (int party = 0; curves.size() == 1 && party < static_cast<int>(study.parties.size()); ++party)
        sentences << welfareParts(study, curves.front().curve.presentOutcomes, reference.outcomes,
                                  curves.front().topic.outcome, party, options.currency, wording);
    return sentences.join(QLatin1Char(' '));
}

Table twinTable(const Curves &body, const QString &measure, const QString &unit, const Wording &wording)
{
    Table table;
    const bool hasBands = std::any_of(body.panels.begin(), body.panels.end(), [](const CurvePanel &panel) {
        return std::any_of(panel.lines.begin(), panel.lines.end(),
                           [](const CurveLine &line) { return !line.band.empty(); });
    });
    const auto add = [&](const QString &name, const QString &what) {
        table.headers << (name.isEmpty() ? what : say(QT_TRANSLATE_NOOP("charts", "%1: %2"), {name, what}, wording));
        table.titles << (name.isEmpty() ? what : name + QLatin1Char('\n') + what);
    };
    add({}, say(QT_TRANSLATE_NOOP("charts", "%1, change, %2"), {measure, unit}, wording));
    add({}, wording.translate("charts", "Duty, percent"));
    for (const CurveLine &line : body.panels.front().lines) {
        add(line.name, wording.translate("charts", "change"));
        if (hasBands) {
            add(line.name, wording.translate("charts", "change, 5th percentile"));
            add(line.name, wording.translate("charts", "change, 95th percentile"));
        }
        for (const QString &part : body.partNames)
            add(line.name, inSentence(part));
    }
    constexpr double here = 1e-9;
    for (const CurvePanel &panel : body.panels) {
        for (std::size_t i = 0; i < panel.x.size(); ++i) {
            Table::Row row;
            row.label = panel.heading;
            for (std::size_t stop = 0; stop < panel.stops.size(); ++stop) {
                if (std::abs(panel.stops[stop] - panel.x[i]) < here)
                    row.label = say(QT_TRANSLATE_NOOP("charts", "%1: %2"),
                                    {panel.heading, panel.stopNames.at(static_cast<qsizetype>(stop))}, wording);
            }
            row.total = std::abs(panel.present - panel.x[i]) < here;
            if (row.total)
                row.label = say(QT_TRANSLATE_NOOP("charts", "%1 (now)"), {row.label}, wording);
            row.values.push_back(100.0 * panel.x[i]);
            for (const CurveLine &line : panel.lines) {
                row.values.push_back(line.values[i]);
                if (hasBands) {
                    row.values.push_back(line.band.empty() ? nothing : line.band[i].low);
                    row.values.push_back(line.band.empty() ? nothing : line.band[i].high);
                }
                for (const std::vector<double> &part : line.parts)
                    row.values.push_back(part[i]);
            }
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

QString spokenSummary(const ChartSpec &spec, const Wording &wording)
{
    QStringList sentences{spec.title + QLatin1Char('.'), spec.subtitle};
    for (const CurvePanel &panel : spec.curves().panels) {
        QStringList now, free, full;
        for (const CurveLine &line : panel.lines) {
            const auto said = [&](double value) {
                return line.name + QLatin1Char(' ') +
                       figure(value, spec.curves().decimals, words::Sign::Always, wording);
            };
            now << said(line.atPresent);
            free << said(line.values.front());
            full << said(line.values.back());
        }
        const QString separator = QStringLiteral(", ");
        sentences << say(QT_TRANSLATE_NOOP("charts", "%1, duty now %2: %3; without duty: %4; at %5: %6."),
                         {panel.heading, panel.note, now.join(separator), free.join(separator),
                          words::percent(wording, panel.x.back()), full.join(separator)},
                         wording);
        if (panel.rentShare)
            sentences << say(QT_TRANSLATE_NOOP("charts", "%1, share %2."),
                             {panel.rentLabel, words::percent(wording, *panel.rentShare, 0)}, wording);
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace

std::vector<CurveTopic> curveTopics(const Study &study, const QString &scope, int imposer)
{
    if (study.parties.size() != 2)
        return {};
    const std::optional<Scope> asked = study::scopeFromCode(study, scope);
    const bool isAll = !asked || asked->kind == Scope::Kind::All;
    const std::vector<Scope> scopes = isAll ? groupsToShow(study) : std::vector<Scope>{*asked};
    std::array<double, 2> weights{};
    for (std::size_t party = 0; party < 2; ++party) {
        for (const Scope &each : scopes)
            weights[party] += weightOf(study, axisOf(study, each, party));
    }
    std::size_t from = weights[0] > weights[1] ? 0 : 1;
    if ((imposer == 0 || imposer == 1) && weights[static_cast<std::size_t>(imposer)] > 0.0)
        from = static_cast<std::size_t>(imposer);
    std::vector<CurveTopic> topics;
    for (const Scope &each : scopes) {
        if (topics.size() < mostTopics && weightOf(study, axisOf(study, each, from)) > 0.0)
            topics.push_back(topicOf(study, each, from));
    }
    return topics;
}

std::vector<Scope> curveScopes(const Study &study)
{
    std::vector<Scope> scopes;
    if (study.parties.size() != 2)
        return scopes;
    for (const Scope &scope : study::allScopes(study)) {
        if (scope.kind != Scope::Kind::All && (weightOf(study, axisOf(study, scope, 0)) > 0.0 ||
                                               weightOf(study, axisOf(study, scope, 1)) > 0.0))
            scopes.push_back(scope);
    }
    return scopes;
}

ChartSpec responseCurves(const Study &study, const analysis::Choice &choice, const std::vector<TopicCurve> &curves,
                         const study::Assessment &reference, const CurvesOptions &options, const Wording &wording,
                         const std::vector<const CurveBands *> &bands)
{
    const Reader reader(study, reference, options);
    ChartSpec spec;
    spec.locale = wording.locale();
    spec.unit = unitName(options.indicator, reader.isPercent(), options.currency, wording);
    Curves body;
    const bool isNet = options.indicator == study::Indicator::Welfare;
    std::vector<Reader> parts;
    if (isNet) {
        for (const study::Indicator part : netParts) {
            CurvesOptions ofPart = options;
            ofPart.indicator = part;
            parts.emplace_back(study, reference, ofPart);
            body.partNames << indicatorName(part, wording);
        }
    }
    body.xTitle = wording.translate("charts", "Duty, percent");
    for (std::size_t i = 0; i < curves.size(); ++i)
        body.panels.push_back(
            panelOf(study, choice, curves[i], i < bands.size() ? bands[i] : nullptr, reader, parts, wording));
    setScale(body);
    body.decimals =
        decimalsFor(std::max(-body.low, body.high), study::unitOf(options.indicator), reader.isPercent());
    for (CurvePanel &panel : body.panels) {
        for (CurveLine &line : panel.lines)
            line.label = figure(line.atPresent, body.decimals, words::Sign::Always, wording);
    }
    const bool inMoney = study::unitOf(options.indicator) == study::Unit::UsdMillion && !reader.isPercent();
    spec.source = sourceLine(study, inMoney ? options.currency : QString(), wording);
    if (isNet)
        spec.source +=
            QLatin1Char(' ') +
            wording.translate("charts", "Net of consumers, producers, treasury and rents: its sign is not certain.");
    if (curves.empty()) {
        spec.title = wording.translate("charts", "The study lists no duty between its parties");
    } else {
        std::vector<bool> ofDutyAlone;
        for (const TopicCurve &curve : curves)
            ofDutyAlone.push_back(differsByDutyAlone(study, choice, reference, curve.topic.axis));
        spec.title = curveFinding(study, curves, body, ofDutyAlone, options, wording);
        spec.subtitle = subtitleOf(study, curves, reference, options, body, reader.isPercent(), bands, wording);
        if (isNet)
            spec.subtitle += QLatin1Char(' ') + netText(study, curves, reference, options, body, wording);
        spec.table = twinTable(body, indicatorName(options.indicator, wording), spec.unit, wording);
    }
    spec.body = std::move(body);
    spec.spoken = spokenSummary(spec, wording);
    return spec;
}

} // namespace charts
