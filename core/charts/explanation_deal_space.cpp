// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/deal_advice.h"
#include "charts/explanation_inputs.h"
#include "charts/explanation_parts.h"
#include "charts/explanation_words.h"
#include "charts/formula_words.h"
#include "charts/measure_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace charts {

namespace {

class DealSpaceExplainer
{
public:
    DealSpaceExplainer(const ExplanationContext &context, const Subject &subject, const ExplanationInputs &inputs,
                       const ExplanationWords &words)
        : m_context(context)
        , m_study(context.economy.study())
        , m_subject(subject)
        , m_inputs(inputs)
        , m_words(words)
    {
    }

    void write(Explanation &made) const
    {
        made.title = m_words.say(QT_TRANSLATE_NOOP("charts::Explanation", "A package in the deal space"));
        made.result = result();
        made.sections.push_back(values());
        made.sections.push_back(picture());
        if (m_context.zone)
            made.sections.push_back(solutionPoints());
        ExplanationSection walkAways{
            m_words.say(QT_TRANSLATE_NOOP("charts::Explanation", "Walk-aways")),
            m_words.say(QT_TRANSLATE_NOOP("charts::Explanation",
                                          "What a party keeps without a deal. A package below it is not accepted.")),
            {}};
        for (int party = 0; party < 2; ++party)
            m_inputs.addWalkAway(party, regionName(m_study, party, m_words.wording()), walkAways.lines);
        made.sections.push_back(std::move(walkAways));
    }

private:
    const study::PartyValue &valueOf(int party) const
    {
        return m_context.current.values[static_cast<std::size_t>(party)];
    }

    QString result() const
    {
        // A deal space knows no date but that of the deal: a saved package is called what it is called there.
        const QString name = m_subject.package ? nameOfOther() : m_words.currentName();
        const auto of = [&](int party) -> QVariantList {
            const study::PartyValue &value = valueOf(party);
            return {regionInText(m_study, party, m_words.wording()), m_words.points(value.value),
                    m_words.points(value.value - value.reservation, words::Sign::Always)};
        };
        const QString told = sentenceCase(m_words.say(
            QT_TRANSLATE_NOOP("charts::Explanation",
                              "%1: %3 to %2, %4 against the walk-away; %6 to %5, %7 against the walk-away."),
            QVariantList{name} + of(0) + of(1)));
        return m_context.current.brokenRules.empty()
                   ? told
                   : told + QLatin1Char(' ') +
                         m_words.say(QT_TRANSLATE_NOOP(
                             "charts::Explanation", "It breaks a rule, so it is none of the packages counted here."));
    }

    QString nameOfOther() const
    {
        const study::Scenario *saved =
            scenarioWith(m_study, m_context.current.package, m_context.current.date, m_context.referenceCode);
        return saved ? m_words.currentName()
                     : m_words.say(QT_TRANSLATE_NOOP("charts::Explanation", "the package pointed at"));
    }

    ExplanationSection values() const
    {
        ExplanationSection section{
            m_words.say(QT_TRANSLATE_NOOP("charts::Explanation", "How packages are valued")),
            valueInWords(m_words.wording()) + QLatin1Char('\n') +
                m_words.say(
                    QT_TRANSLATE_NOOP("charts::Explanation", "All packages are valued at the date of the deal, %1."),
                    {words::longDate(m_words.wording(), m_study.dealDate)}),
            {}};
        for (int party = 0; party < 2; ++party) {
            const study::PartyValue &value = valueOf(party);
            section.lines.push_back(
                {regionName(m_study, party, m_words.wording()),
                 m_words.points(value.value),
                 m_words.say(
                     QT_TRANSLATE_NOOP("charts::Explanation", "%1 from the economy and %2 from stated values"),
                     {m_words.points(value.economicPoints), m_words.points(value.value - value.economicPoints)}),
                 {}});
        }
        return section;
    }

    ExplanationSection picture() const
    {
        QStringList sentences{m_words.say(QT_TRANSLATE_NOOP(
            "charts::Explanation", "Irritants that meet in a linked market or a rule form a block; blocks do not "
                                   "act on one another."))};
        if (!m_study.sectors.empty())
            sentences << m_words.say(QT_TRANSLATE_NOOP(
                "charts::Explanation", "In each block the markets are solved once for every distinct "
                                       "policy. The value of each combination of a block is rounded once "
                                       "to a millionth of a point; from there all sums and comparisons "
                                       "are exact."));
        sentences << m_words.say(
                         QT_TRANSLATE_NOOP("charts::Explanation",
                                           "The frontier is exact: the Pareto sets of the blocks are added up "
                                           "(Minkowski sum), and after each addition what another package beats "
                                           "is dropped. Each package on it is made of combinations from those sets."))
                  << m_words.say(QT_TRANSLATE_NOOP(
                         "charts::Explanation", "The grey counts packages: the blocks’ histograms are convolved, not "
                                                "sampled. Rules are hard: a package that breaks one is in no count."));
        ExplanationSection section{m_words.say(QT_TRANSLATE_NOOP("charts::Explanation", "How the picture comes about")),
                                   sentences.join(QLatin1Char('\n')),
                                   {}};
        if (!m_context.zone)
            return section;
        const analysis::LandingZone &zone = *m_context.zone;
        const words::Wording &wording = m_words.wording();
        section.lines.push_back({m_words.say(QT_TRANSLATE_NOOP("charts::Explanation", "Packages within the rules")),
                                 grouped(zone.packages, wording),
                                 {},
                                 {}});
        std::size_t largest = 0;
        for (const negotiation::Block &block : zone.space.blocks)
            largest = std::max(largest, block.combinations.size());
        section.lines.push_back(
            {m_words.say(QT_TRANSLATE_NOOP("charts::Explanation", "Blocks")),
             words::number(wording, static_cast<double>(zone.space.blocks.size()), 0),
             m_words.say(QT_TRANSLATE_NOOP("charts::Explanation", "the largest has %1 combinations"),
                         {words::number(wording, static_cast<double>(largest), 0)}),
             {}});
        section.lines.push_back({m_words.say(QT_TRANSLATE_NOOP("charts::Explanation", "Points of the frontier")),
                                 words::number(wording, static_cast<double>(zone.frontier.size()), 0),
                                 {},
                                 {}});
        section.lines.push_back(rationalLine(zone));
        return section;
    }

    ExplanationLine rationalLine(const analysis::LandingZone &zone) const
    {
        const words::Wording &wording = m_words.wording();
        ExplanationLine line{
            m_words.say(QT_TRANSLATE_NOOP("charts::Explanation", "Packages at or above both walk-aways")), {}, {}, {}};
        const std::optional<negotiation::BigCount> &exact = m_context.counted ? m_context.counted : zone.rational;
        if (exact) {
            line.value = grouped(*exact, wording);
            line.basis = m_words.say(QT_TRANSLATE_NOOP(
                "charts::Explanation",
                "exact: the blocks are split into two halves whose sums are counted against each other"));
            return line;
        }
        const auto rounded = [&](double value) {
            const double unit = std::pow(10.0, std::max(0.0, std::floor(std::log10(std::max(1.0, value))) - 2.0));
            return words::number(wording, std::round(value / unit) * unit, 0);
        };
        line.value = m_words.say(QT_TRANSLATE_NOOP("charts::Explanation", "about %1"),
                                 {rounded(zone.rationalShare * zone.packages.toDouble())});
        line.basis =
            m_words.say(QT_TRANSLATE_NOOP("charts::Explanation",
                                          "an estimate from the grey, give or take %1; the exact number on request"),
                        {rounded(zone.rationalError)});
        return line;
    }

    ExplanationSection solutionPoints() const
    {
        const analysis::LandingZone &zone = *m_context.zone;
        const words::Wording &wording = m_words.wording();
        ExplanationSection section{
            m_words.say(QT_TRANSLATE_NOOP("charts::Explanation", "The solution points")),
            m_words.say(
                QT_TRANSLATE_NOOP("charts::Explanation",
                                  "Each is the best package by its own rule among those at or above both "
                                  "walk-aways. A gain is the value less the walk-away. Other programs use the same "
                                  "names for other rules.")),
            {}};
        const auto add = [&](const QString &name, const std::vector<std::size_t> &entries, const char *definition) {
            QStringList values;
            for (const std::size_t entry : entries) {
                const std::array<double, 2> points = zone.space.points(zone.frontier.values()[entry]);
                values << m_words.say(QT_TRANSLATE_NOOP("charts::Explanation", "%1 · %2 points"),
                                      {words::number(wording, points[0], 2), words::number(wording, points[1], 2)});
            }
            section.lines.push_back({name,
                                     values.isEmpty() ? m_words.say(QT_TRANSLATE_NOOP("charts::Explanation", "none"))
                                                      : values.join(QLatin1String("; ")),
                                     m_words.say(definition),
                                     {}});
        };
        add(wording.translate("charts", "Nash"), zone.points.nash,
            QT_TRANSLATE_NOOP("charts::Explanation", "the largest product of the two gains (Nash 1950)"));
        add(wording.translate("charts", "Kalai–Smorodinsky"), zone.points.kalaiSmorodinsky,
            QT_TRANSLATE_NOOP(
                "charts::Explanation",
                "the smaller of the two ratios, gain to the party’s best possible gain, is as large as can be; "
                "ties by the larger ratio (Kalai and Smorodinsky 1975)"));
        add(wording.translate("charts", "Egalitarian"), zone.points.egalitarian,
            QT_TRANSLATE_NOOP(
                "charts::Explanation",
                "the smaller of the two gains is as large as can be; ties by the larger gain (Kalai 1977)"));
        add(wording.translate("charts", "Utilitarian"), zone.points.utilitarian,
            QT_TRANSLATE_NOOP("charts::Explanation", "the largest sum of the two values"));
        if (zone.miss)
            add(wording.translate("charts", "Nearest miss"), {zone.miss->entry},
                QT_TRANSLATE_NOOP("charts::Explanation",
                                  "no package satisfies both: the one whose larger shortfall is the least"));
        return section;
    }

    const ExplanationContext &m_context;
    const study::Study &m_study;
    const Subject &m_subject;
    const ExplanationInputs &m_inputs;
    const ExplanationWords &m_words;
};

} // namespace

void explainDealSpace(const ExplanationContext &context, const Subject &subject, const ExplanationInputs &inputs,
                      const ExplanationWords &words, Explanation &made)
{
    DealSpaceExplainer(context, subject, inputs, words).write(made);
}

} // namespace charts
