// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/explanation_inputs.h"

#include "charts/explanation_words.h"
#include "charts/measure_words.h"
#include "charts/note_words.h"
#include "study/figures.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace charts {

using study::Effect;
using study::Flow;
using words::Sign;

namespace {

constexpr double worthNaming = 0.01; ///< of the sector's trade: smaller flows decide nothing
constexpr std::size_t mostFlows = 8;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

const QString &shortOr(const study::Text &text, const study::Text &fallback, words::Language language)
{
    return (text.isEmpty() ? fallback : text).in(language);
}

} // namespace

QString ExplanationInputs::say(const char *source, const QVariantList &arguments) const
{
    return words::Sentence{"charts::Explanation", source, arguments}.in(m_wording);
}

QString ExplanationInputs::plain(double value, Sign sign) const
{
    return plainFigure(value, sign, m_wording);
}

QString ExplanationInputs::sourcesOf(const QStringList &ids) const
{
    QStringList names;
    for (const QString &id : ids) {
        const study::Source *source = study::findSource(m_study, id);
        if (!source) {
            names << id;
            continue;
        }
        QStringList parts;
        for (const QString &part : {source->author, source->title, source->year}) {
            if (!part.isEmpty())
                parts << part;
        }
        names << parts.join(QLatin1String(", "));
    }
    names.removeDuplicates();
    return names.isEmpty()
               ? QString()
               : say(QT_TRANSLATE_NOOP("charts::Explanation", "Sources: %1"), {names.join(QLatin1String("; "))});
}

ExplanationLine ExplanationInputs::input(const QString &name, const QString &value, const study::Provenance &provenance,
                                         const study::Text &reason) const
{
    QStringList basis;
    for (const QString &part : {reason.in(m_wording.language()), noteText(provenance.note, m_wording)}) {
        if (!part.isEmpty())
            basis << part;
    }
    return {name, value, basis.join(QStringLiteral(" · ")), sourcesOf(provenance.sources), true};
}

void ExplanationInputs::addFigure(const QString &key, std::vector<ExplanationLine> &lines) const
{
    const std::optional<study::Figure> figure = study::findFigure(m_study, key);
    if (!figure)
        return;
    const auto written = [&](double value) -> QString {
        if (std::isinf(value))
            return say(QT_TRANSLATE_NOOP("charts::Explanation", "infinite"));
        switch (figure->unit) {
        case study::FigureUnit::Percent:
            return words::percent(m_wording, value, 3);
        case study::FigureUnit::Points:
            return say(QT_TRANSLATE_NOOP("charts::Explanation", "%1 points"), {plain(value)});
        case study::FigureUnit::UsdMillion:
            return say(QT_TRANSLATE_NOOP("charts::Explanation", "%1 million %2"),
                       {plain(value), currencyName(QStringLiteral("USD"), m_wording)});
        case study::FigureUnit::Persons:
            return say(QT_TRANSLATE_NOOP("charts::Explanation", "%1 persons"), {plain(value)});
        case study::FigureUnit::Number:
            break;
        }
        return plain(value);
    };
    ExplanationLine line = input(study::nameOf(m_study, *figure, m_wording).what, written(figure->value),
                                 figure->provenance, figure->reason);
    if (figure->low && figure->high) {
        const QString range = say(QT_TRANSLATE_NOOP("charts::Explanation", "range %1 to %2"),
                                  {written(*figure->low), written(*figure->high)});
        line.basis = line.basis.isEmpty() ? range : range + QStringLiteral(" · ") + line.basis;
    }
    if (figure->shipped)
        line.basis +=
            QStringLiteral(" · ") +
            say(QT_TRANSLATE_NOOP("charts::Explanation", "changed by hand; shipped: %1"), {written(*figure->shipped)});
    lines.push_back(std::move(line));
}

QString ExplanationInputs::flowName(int exporter, int importer) const
{
    return say(QT_TRANSLATE_NOOP("charts::Explanation", "%1 to %2"),
               {m_study.regions[at(exporter)].name.in(m_wording.language()),
                m_study.regions[at(importer)].name.in(m_wording.language())});
}

QString ExplanationInputs::wedge(const study::Rate &rate, const std::optional<study::TariffRateQuota> &quota) const
{
    if (!quota)
        return words::percent(m_wording, rate.fraction(), 2);
    return say(QT_TRANSLATE_NOOP("charts::Explanation", "%1 within a quota of %2 of the baseline quantity, %3 above"),
               {words::percent(m_wording, quota->inQuota.fraction(), 2), words::percent(m_wording, quota->volume, 1),
                words::percent(m_wording, quota->overQuota.fraction(), 2)});
}

void ExplanationInputs::addDuty(int sector, int exporter, int importer, std::vector<ExplanationLine> &lines) const
{
    const study::FlowDuty &inForce = m_current.duties.at(sector, exporter, importer);
    ExplanationLine line{say(QT_TRANSLATE_NOOP("charts::Explanation", "In force, %1"), {flowName(exporter, importer)}),
                         wedge(inForce.rate, inForce.quota),
                         {},
                         {}};
    for (const study::QuotaOutcome &quota : m_current.quotas) {
        if (quota.sector == sector && quota.exporter == exporter && quota.importer == importer)
            line.basis = say(QT_TRANSLATE_NOOP("charts::Explanation", "acts as a duty of %1"),
                             {words::percent(m_wording, quota.equivalentDuty, 1)});
    }
    std::vector<ExplanationLine> steps;
    const std::vector<QDate> dates = study::dutyDates(m_study);
    const auto after = std::upper_bound(dates.begin(), dates.end(), m_current.date);
    const QDate state = after == dates.begin() ? QDate() : *std::prev(after);
    for (const study::Duty &duty : m_study.duties) {
        if (duty.date == state && duty.sector == sector && duty.imposer == importer && duty.target == exporter)
            steps.push_back(input(say(QT_TRANSLATE_NOOP("charts::Explanation", "From %1, without a deal"),
                                      {words::longDate(m_wording, duty.date)}),
                                  wedge(duty.rate.value, duty.quota), duty.provenance));
    }
    if (steps.empty()) {
        for (const Flow &flow : m_study.flows) {
            if (flow.sector == sector && flow.exporter == exporter && flow.importer == importer)
                steps.push_back(input(say(QT_TRANSLATE_NOOP("charts::Explanation", "Baseline duty")),
                                      wedge(flow.baselineDuty.value, {}), flow.provenance));
        }
    }
    for (std::size_t i = 0; i < m_study.irritants.size(); ++i) {
        const study::Irritant &irritant = m_study.irritants[i];
        const study::Position &position = irritant.positions[at(m_current.package[i])];
        for (const Effect &effect : position.effects) {
            if (effect.instrument == study::Instrument::None || effect.sector != sector || effect.imposer != importer ||
                effect.target != exporter)
                continue;
            const QString name =
                say(effect.mode == study::EffectMode::Cap ? QT_TRANSLATE_NOOP("charts::Explanation", "%1, %2: at most")
                                                          : QT_TRANSLATE_NOOP("charts::Explanation", "%1, %2: instead"),
                    {shortOr(irritant.shortTitle, irritant.title, m_wording.language()),
                     inSentence(shortOr(position.shortTitle, position.title, m_wording.language()))});
            steps.push_back(input(name, wedge(effect.rate.value, effect.quota), effect.provenance));
        }
    }
    lines.push_back(std::move(line));
    lines.insert(lines.end(), steps.begin(), steps.end());
}

void ExplanationInputs::addDuties(int sector, int party, std::vector<ExplanationLine> &lines) const
{
    const int region = m_study.parties[at(party)].region;
    std::vector<const Flow *> flows;
    double trade = 0.0;
    for (const Flow &flow : m_study.flows) {
        if (flow.sector == sector && flow.exporter != flow.importer &&
            (flow.exporter == region || flow.importer == region)) {
            flows.push_back(&flow);
            trade += flow.value.value;
        }
    }
    std::erase_if(flows, [&](const Flow *flow) { return flow->value.value < worthNaming * trade; });
    std::stable_sort(flows.begin(), flows.end(),
                     [](const Flow *a, const Flow *b) { return a->value.value > b->value.value; });
    if (flows.size() > mostFlows)
        flows.resize(mostFlows);
    for (const Flow *flow : flows)
        addDuty(sector, flow->exporter, flow->importer, lines);
}

void ExplanationInputs::addMarket(int sector, int party, std::vector<ExplanationLine> &lines) const
{
    const int region = m_study.parties[at(party)].region;
    const QString code = m_study.sectors[at(sector)].code, regionCode = m_study.regions[at(region)].code;
    const QString ofSector = QStringLiteral("sectors/%1/").arg(code);
    const QString ofSupply = QStringLiteral("supply/%1/%2/").arg(code, regionCode);
    for (const char *name : {"sigma_domestic_import", "sigma_imports", "eta"})
        addFigure(ofSector + QLatin1String(name), lines);
    for (const char *name : {"epsilon", "capacity", "employment", "labour_elasticity"})
        addFigure(ofSupply + QLatin1String(name), lines);
    for (const study::InputShare &share : m_study.inputShares) {
        if (share.user == sector && share.region == region)
            addFigure(
                QStringLiteral("input_shares/%1/%2/%3").arg(m_study.sectors[at(share.input)].code, code, regionCode),
                lines);
    }
    std::vector<const Flow *> flows;
    double trade = 0.0;
    for (const Flow &flow : m_study.flows) {
        if (flow.sector == sector && (flow.exporter == region || flow.importer == region)) {
            flows.push_back(&flow);
            trade += flow.value.value;
        }
    }
    std::stable_sort(flows.begin(), flows.end(),
                     [](const Flow *a, const Flow *b) { return a->value.value > b->value.value; });
    for (std::size_t i = 0; i < std::min(flows.size(), mostFlows); ++i) {
        if (flows[i]->value.value >= worthNaming * trade)
            addFigure(QStringLiteral("trade_flows/%1/%2/%3/value")
                          .arg(code, m_study.regions[at(flows[i]->exporter)].code,
                               m_study.regions[at(flows[i]->importer)].code),
                      lines);
    }
}

void ExplanationInputs::addFlow(int sector, int exporter, int importer, std::vector<ExplanationLine> &lines) const
{
    const QString code = m_study.sectors[at(sector)].code;
    const auto flowKey = [&](const Flow &flow) {
        return QStringLiteral("trade_flows/%1/%2/%3/value")
            .arg(code, m_study.regions[at(flow.exporter)].code, m_study.regions[at(flow.importer)].code);
    };
    std::vector<const Flow *> flows;
    double trade = 0.0;
    for (const Flow &flow : m_study.flows) {
        if (flow.sector != sector || flow.importer != importer)
            continue;
        trade += flow.value.value;
        if (flow.exporter == exporter)
            addFigure(flowKey(flow), lines);
        else
            flows.push_back(&flow);
    }
    const bool isResidual = m_study.regions[at(importer)].role == study::RegionRole::PartnerAndResidualDestination;
    for (const char *name : {"sigma_domestic_import", "sigma_imports", isResidual ? "eta_residual" : "eta"})
        addFigure(QStringLiteral("sectors/%1/%2").arg(code, QLatin1String(name)), lines);
    for (const char *name : {"epsilon", "capacity"})
        addFigure(QStringLiteral("supply/%1/%2/%3").arg(code, m_study.regions[at(exporter)].code, QLatin1String(name)),
                  lines);
    std::stable_sort(flows.begin(), flows.end(),
                     [](const Flow *a, const Flow *b) { return a->value.value > b->value.value; });
    for (std::size_t i = 0; i < std::min(flows.size(), mostFlows); ++i) {
        if (flows[i]->value.value >= worthNaming * trade)
            addFigure(flowKey(*flows[i]), lines);
    }
}

void ExplanationInputs::addParameter(const analysis::UncertainParameter &parameter,
                                     std::vector<ExplanationLine> &lines) const
{
    using Kind = analysis::UncertainParameter::Kind;
    const QString ofSector = QStringLiteral("sectors/%1/").arg(m_study.sectors[at(parameter.sector)].code);
    const auto ofSupply = [&](const char *name) {
        return QStringLiteral("supply/%1/%2/%3")
            .arg(m_study.sectors[at(parameter.sector)].code, m_study.regions[at(parameter.region)].code,
                 QLatin1String(name));
    };
    switch (parameter.kind) {
    case Kind::Substitution:
        addFigure(ofSector + QLatin1String("sigma_domestic_import"), lines);
        addFigure(ofSector + QLatin1String("sigma_imports"), lines);
        break;
    case Kind::FinalDemand:
        addFigure(ofSector + QLatin1String("eta"), lines);
        break;
    case Kind::ResidualDemand:
        addFigure(ofSector + QLatin1String("eta_residual"), lines);
        break;
    case Kind::Supply:
        addFigure(ofSupply("epsilon"), lines);
        break;
    case Kind::Capacity:
        addFigure(ofSupply("capacity"), lines);
        break;
    case Kind::Labour:
        addFigure(ofSupply("labour_elasticity"), lines);
        break;
    }
}

void ExplanationInputs::addWalkAway(int party, const QString &name, std::vector<ExplanationLine> &lines) const
{
    const study::WalkAway &walkAway = m_study.parties[at(party)].walkAway;
    lines.push_back(input(name,
                          say(QT_TRANSLATE_NOOP("charts::Explanation", "%1 points"),
                              {words::number(m_wording, m_economy.reservations()[at(party)], 2)}),
                          walkAway.provenance, walkAway.reason));
    const int scenario = walkAway.scenario.isEmpty() ? -1 : study::scenarioIndex(m_study, walkAway.scenario);
    if (scenario < 0)
        return;
    const study::Scenario &facts = m_study.scenarios[at(scenario)];
    ExplanationLine &line = lines.back();
    const QString meant = say(QT_TRANSLATE_NOOP("charts::Explanation", "the value of %1 to it"),
                              {scenarioInText(m_study, facts.package, facts.date, facts.code, m_wording)});
    line.basis = line.basis.isEmpty() ? meant : meant + QStringLiteral(" · ") + line.basis;
}

QString ExplanationInputs::inUnit(const QString &indicator, const QString &figure) const
{
    return indicator.startsWith(QLatin1String("jobs_"))
               ? say(QT_TRANSLATE_NOOP("charts::Explanation", "%1 persons"), {figure})
               : say(QT_TRANSLATE_NOOP("charts::Explanation", "%1 million %2"),
                     {figure, currencyName(QStringLiteral("USD"), m_wording)});
}

void ExplanationInputs::addIndex(int party, std::vector<ExplanationLine> &lines) const
{
    const study::Party &facts = m_study.parties[at(party)];
    const QString code = m_study.regions[at(facts.region)].code;
    addFigure(QStringLiteral("economic_weights/%1").arg(code), lines);
    for (const study::IndicatorWeight &weight : facts.indicatorWeights) {
        const auto scale = std::find_if(facts.scales.begin(), facts.scales.end(),
                                        [&](const study::Scale &each) { return each.indicator == weight.indicator; });
        const double change =
            study::indicatorChange(m_study, m_current.outcomes, party, weight.indicator).value_or(0.0);
        addFigure(QStringLiteral("indicator_weights/%1/%2").arg(code, weight.indicator), lines);
        if (scale == facts.scales.end())
            continue;
        const double onScale = 100.0 * (change - scale->low) / (scale->high - scale->low);
        lines.push_back(
            {say(QT_TRANSLATE_NOOP("charts::Explanation", "Its change from %1"),
                 {QString::number(m_study.baselineYear)}),
             inUnit(weight.indicator, plain(change, Sign::Always)),
             say(QT_TRANSLATE_NOOP("charts::Explanation", "%1 on the scale of 0 to 100; adds %2 to the index"),
                 {words::number(m_wording, onScale, 1), words::number(m_wording, weight.weight.value * onScale, 2)}),
             {}});
        lines.push_back(input(say(QT_TRANSLATE_NOOP("charts::Explanation", "Its scale, from 0 to 100")),
                              inUnit(weight.indicator, say(QT_TRANSLATE_NOOP("charts::Explanation", "from %1 to %2"),
                                                           {plain(scale->low), plain(scale->high)})),
                              scale->provenance));
    }
}

void ExplanationInputs::addStated(int party, std::vector<ExplanationLine> &lines) const
{
    const study::Party &facts = m_study.parties[at(party)];
    const study::PartyValue &value = m_current.values[at(party)];
    for (std::size_t i = 0; i < m_study.irritants.size(); ++i) {
        const study::Irritant &irritant = m_study.irritants[i];
        const study::Position &position = irritant.positions[at(m_current.package[i])];
        const study::Judgement &weight = facts.irritantWeights[i];
        const study::Judgement &stated = facts.positionValues[i][at(m_current.package[i])];
        ExplanationLine line =
            input(say(QT_TRANSLATE_NOOP("charts::Explanation", "%1: %2"),
                      {shortOr(irritant.shortTitle, irritant.title, m_wording.language()),
                       inSentence(shortOr(position.shortTitle, position.title, m_wording.language()))}),
                  say(QT_TRANSLATE_NOOP("charts::Explanation", "%1 points"),
                      {words::number(m_wording, value.political[i], 2)}),
                  {weight.provenance.sources + stated.provenance.sources, stated.provenance.note}, weight.reason);
        line.basis = say(QT_TRANSLATE_NOOP("charts::Explanation", "weight %1 × value %2"),
                         {words::percent(m_wording, weight.value, 2),
                          weight.value > 0.0 ? plain(value.political[i] / weight.value) : plain(stated.value)}) +
                     QStringLiteral(" · ") + line.basis;
        lines.push_back(std::move(line));
    }
}

void ExplanationInputs::addPosition(int irritantIndex, int positionIndex, std::vector<ExplanationLine> &lines) const
{
    const study::Irritant &irritant = m_study.irritants[at(irritantIndex)];
    const study::Position &position = irritant.positions[at(positionIndex)];
    lines.push_back(input(say(QT_TRANSLATE_NOOP("charts::Explanation", "Position")),
                          shortOr(position.shortTitle, position.title, m_wording.language()), position.provenance,
                          position.description));
    for (const Effect &effect : position.effects) {
        if (effect.instrument == study::Instrument::None)
            continue;
        lines.push_back(input(say(QT_TRANSLATE_NOOP("charts::Explanation", "%1, %2"),
                                  {m_study.sectors[at(effect.sector)].name.in(m_wording.language()),
                                   flowName(effect.target, effect.imposer)}),
                              wedge(effect.rate.value, effect.quota), effect.provenance));
    }
}

} // namespace charts
