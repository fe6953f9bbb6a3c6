// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/bilateral_flows.h"
#include "charts/explanation_inputs.h"
#include "charts/explanation_parts.h"
#include "charts/explanation_words.h"
#include "charts/measure_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace charts {

using analysis::BilateralFlows;
using analysis::FlowPrices;
using study::Scope;
using words::Sign;

namespace {

class FlowExplainer
{
public:
    FlowExplainer(const ExplanationContext &context, const Subject &subject, const ExplanationInputs &inputs,
                  const ExplanationWords &words)
        : m_context(context)
        , m_subject(subject)
        , m_inputs(inputs)
        , m_words(words)
        , m_isHome(subject.exporter == subject.importer)
    {
    }

    void write(Explanation &made) const
    {
        const QString goods = inSentence(m_words.goods(m_subject.scope));
        const QString to = m_words.region(m_subject.importer);
        made.title = m_isHome
                         ? m_words.say(QT_TRANSLATE_NOOP("charts::Explanation", "Sales at home, %1, %2"), {goods, to})
                         : m_words.say(QT_TRANSLATE_NOOP("charts::Explanation", "Sales, %1, %2 to %3"),
                                       {goods, m_words.region(m_subject.exporter), to});
        const BilateralFlows flows = flowsOf(m_subject.scope);
        const double from = flows.reference(m_subject.exporter, m_subject.importer);
        const double now = flows.value(m_subject.exporter, m_subject.importer);
        if (!(from > 0.0) && !(now > 0.0)) {
            made.result = m_words.say(
                QT_TRANSLATE_NOOP("charts::Explanation", "No trade in the baseline, and so none under any package."));
            made.sections.push_back(formula());
            return;
        }
        made.result = resultOf(from, now);
        made.sections.push_back(formula());
        const int sector = m_subject.scope.kind == Scope::Kind::Sector ? m_subject.scope.index : addSectors(made);
        if (sector >= 0)
            addSector(sector, made);
    }

private:
    BilateralFlows flowsOf(const Scope &scope) const
    {
        return analysis::bilateralFlows(m_context.economy, m_context.current, m_context.reference, scope);
    }

    QString resultOf(double from, double now) const
    {
        const QString change = m_words.amount(now - from, Sign::Always);
        const QVariantList levels{m_words.amount(now), m_words.currentName(), m_words.amount(from),
                                  m_words.referenceName()};
        if (!(from > 0.0))
            return m_words.say(QT_TRANSLATE_NOOP("charts::Explanation", "%1: %2 with %3, %4 with %5."),
                               QVariantList{change} + levels);
        const double relative = (now - from) / from;
        const QString percent =
            words::percent(m_words.wording(), relative, std::abs(relative) < 0.1 ? 1 : 0, Sign::Always);
        return m_words.say(QT_TRANSLATE_NOOP("charts::Explanation", "%1 (%6): %2 with %3, %4 with %5."),
                           QVariantList{change} + levels + QVariantList{percent});
    }

    ExplanationSection formula() const
    {
        const QString text =
            m_isHome
                ? m_words.say(QT_TRANSLATE_NOOP(
                      "charts::Explanation",
                      "Sales at home = baseline sales × (home price / price of the market)^−σ between home goods and "
                      "imports × demand of the market, in quantities at baseline producer prices (nested CES, "
                      "Armington "
                      "1969)."))
                : m_words.say(QT_TRANSLATE_NOOP(
                      "charts::Explanation",
                      "Flow = baseline flow × (price of the origin / price of all imports)^−σ between origins × (price "
                      "of "
                      "imports / price of the market)^−σ between home goods and imports × demand of the market, in "
                      "quantities at baseline producer prices (nested CES, Armington 1969). The price of the origin is "
                      "what purchasers pay: producer price × (1 + duty + quota premium)."));
        return {m_words.say(QT_TRANSLATE_NOOP("charts::Explanation", "Formula")),
                text + QLatin1Char('\n') +
                    m_words.say(QT_TRANSLATE_NOOP(
                        "charts::Explanation", "The demand of the market is final demand, which moves with its price "
                                               "to the power −η, and what other sectors use as input, which moves with "
                                               "their output. All markets are solved together, exactly.")),
                {}};
    }

    /// Part of each sector; returns the one that moves most, −1 for none.
    int addSectors(Explanation &made) const
    {
        struct Part
        {
            int sector;
            double change;
        };
        const study::Study &study = m_context.economy.study();
        std::vector<Part> parts;
        for (int sector = 0; sector < static_cast<int>(study.sectors.size()); ++sector) {
            if (m_subject.scope.kind == Scope::Kind::Group &&
                study.sectors[static_cast<std::size_t>(sector)].group != m_subject.scope.index)
                continue;
            const BilateralFlows flows = flowsOf({Scope::Kind::Sector, sector});
            if (flows.reference(m_subject.exporter, m_subject.importer) > 0.0 ||
                flows.value(m_subject.exporter, m_subject.importer) > 0.0)
                parts.push_back({sector, flows.change(m_subject.exporter, m_subject.importer)});
        }
        std::stable_sort(parts.begin(), parts.end(),
                         [](const Part &a, const Part &b) { return std::abs(a.change) > std::abs(b.change); });
        ExplanationSection section{
            m_words.say(QT_TRANSLATE_NOOP("charts::Explanation", "By sector")),
            m_words.say(
                QT_TRANSLATE_NOOP("charts::Explanation", "The sum of the sectors. Below: the sector that moves most.")),
            {}};
        for (const Part &part : parts)
            section.lines.push_back(
                {m_words.goods({Scope::Kind::Sector, part.sector}), m_words.amount(part.change, Sign::Always), {}, {}});
        made.sections.push_back(std::move(section));
        return parts.empty() ? -1 : parts.front().sector;
    }

    void addSector(int sector, Explanation &made) const
    {
        const QString goods = m_words.goods({Scope::Kind::Sector, sector});
        const auto prices = [&](const study::Assessment &assessment) {
            return analysis::flowPrices(m_context.economy, assessment, sector, m_subject.exporter, m_subject.importer);
        };
        const FlowPrices now = prices(m_context.current), was = prices(m_context.reference);
        ExplanationSection onTheWay{
            m_words.say(QT_TRANSLATE_NOOP("charts::Explanation", "Results on the way: %1"), {goods}), {}, {}};
        const auto add = [&](const char *name, double FlowPrices::*member) {
            onTheWay.lines.push_back({m_words.say(name),
                                      m_words.index(now.*member),
                                      m_words.say(QT_TRANSLATE_NOOP("charts::Explanation", "%1 with %2"),
                                                  {m_words.index(was.*member), m_words.referenceName()}),
                                      {}});
        };
        add(QT_TRANSLATE_NOOP("charts::Explanation", "Producer price of the origin"), &FlowPrices::producerPrice);
        if (!m_isHome) {
            const auto percent = [&](double duty) { return words::percent(m_words.wording(), duty, 2); };
            onTheWay.lines.push_back({m_words.say(QT_TRANSLATE_NOOP("charts::Explanation", "Duty and quota premium")),
                                      percent(now.duty),
                                      m_words.say(QT_TRANSLATE_NOOP("charts::Explanation", "%1 with %2"),
                                                  {percent(was.duty), m_words.referenceName()}),
                                      {}});
            add(QT_TRANSLATE_NOOP("charts::Explanation", "Price of the origin to purchasers"),
                &FlowPrices::purchaserPrice);
            add(QT_TRANSLATE_NOOP("charts::Explanation", "Price of all imports of the market"),
                &FlowPrices::importsPrice);
        }
        add(QT_TRANSLATE_NOOP("charts::Explanation", "Price of the market, home goods and imports"),
            &FlowPrices::marketPrice);
        add(QT_TRANSLATE_NOOP("charts::Explanation", "Demand of the market"), &FlowPrices::demand);
        add(QT_TRANSLATE_NOOP("charts::Explanation", "Quantity of this flow"), &FlowPrices::quantity);
        made.sections.push_back(std::move(onTheWay));
        if (!m_isHome) {
            ExplanationSection duties{
                m_words.say(QT_TRANSLATE_NOOP("charts::Explanation", "Duties in force: %1"), {goods}), {}, {}};
            m_inputs.addDuty(sector, m_subject.exporter, m_subject.importer, duties.lines);
            made.sections.push_back(std::move(duties));
        }
        ExplanationSection inputs{m_words.say(QT_TRANSLATE_NOOP("charts::Explanation", "Inputs: %1"), {goods}), {}, {}};
        m_inputs.addFlow(sector, m_subject.exporter, m_subject.importer, inputs.lines);
        made.sections.push_back(std::move(inputs));
    }

    const ExplanationContext &m_context;
    const Subject &m_subject;
    const ExplanationInputs &m_inputs;
    const ExplanationWords &m_words;
    bool m_isHome;
};

} // namespace

void explainFlow(const ExplanationContext &context, const Subject &subject, const ExplanationInputs &inputs,
                 const ExplanationWords &words, Explanation &made)
{
    FlowExplainer(context, subject, inputs, words).write(made);
}

} // namespace charts
