// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/explanation.h"

#include "charts/attribution_reading.h"
#include "charts/explanation_inputs.h"
#include "charts/explanation_parts.h"
#include "charts/explanation_words.h"
#include "charts/formula_words.h"
#include "charts/measure_words.h"
#include "words/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace charts {

using study::Indicator;
using study::Scope;
using study::Study;
using words::Sign;
using words::Wording;

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// Writes the explanation of one subject.
class Explainer
{
public:
    Explainer(const ExplanationContext &context, const Subject &subject, const Wording &wording)
        : m_context(context)
        , m_study(context.economy.study())
        , m_subject(subject)
        , m_wording(wording)
        , m_inputs(context.economy, context.current, wording)
        , m_words(context, wording)
        , m_effect(effectOf(context, subject))
    {
    }

    Explanation write() const
    {
        Explanation made;
        if (m_subject.measure == Subject::Measure::Flow) {
            explainFlow(m_context, m_subject, m_inputs, m_words, made);
            addAssumptions(made);
            return made;
        }
        if (m_subject.measure == Subject::Measure::DealSpace) {
            explainDealSpace(m_context, m_subject, m_inputs, m_words, made);
            for (int party = 0; party < 2; ++party)
                addValueInputs(party, made);
            addAssumptions(made);
            return made;
        }
        made.title = title();
        if (m_effect)
            addStep(made);
        else
            made.result = isValue() ? valueResult() : outcomeResult();
        if (isValue())
            addValue(made);
        else
            addOutcome(made);
        if (!isValue() && !m_context.tornado)
            addRange(made);
        addAssumptions(made);
        return made;
    }

private:
    static const analysis::ChangeEffect *effectOf(const ExplanationContext &context, const Subject &subject)
    {
        if (!subject.step || !context.attribution)
            return nullptr;
        const auto &effects = context.attribution->effects;
        const auto found = std::find_if(effects.begin(), effects.end(), [&](const analysis::ChangeEffect &effect) {
            return effect.change == *subject.step;
        });
        return found == effects.end() ? nullptr : &*found;
    }

    QString say(const char *source, const QVariantList &arguments = {}) const { return m_words.say(source, arguments); }
    bool isValue() const { return m_subject.measure == Subject::Measure::Value; }
    QString party() const { return regionName(m_study, m_subject.party, m_wording); }

    QString title() const
    {
        const QString measure = isValue() && !m_subject.scenario.isEmpty()
                                    ? say(QT_TRANSLATE_NOOP("charts::Explanation", "Value to %1: %2"),
                                          {regionInText(m_study, m_subject.party, m_wording), m_words.currentName()})
                                : isValue()
                                    ? say(QT_TRANSLATE_NOOP("charts::Explanation", "Value of the package to %1"),
                                          {regionInText(m_study, m_subject.party, m_wording)})
                                    : say(QT_TRANSLATE_NOOP("charts::Explanation", "%1, %2, %3"),
                                          {indicatorName(m_subject.indicator, m_wording),
                                           inSentence(m_words.goods(m_subject.scope)), party()});
        return m_effect ? say(QT_TRANSLATE_NOOP("charts::Explanation", "%1: part of “%2”"),
                              {measure, changeLabel(m_study, m_effect->change, m_context.current.date, m_wording)})
                        : measure;
    }

    QString figure(Indicator indicator, double value, Sign sign = Sign::WhenNegative) const
    {
        return m_words.figure(indicator, value, sign);
    }
    QString points(double value, Sign sign = Sign::WhenNegative) const { return m_words.points(value, sign); }
    QString referenceName() const { return m_words.referenceName(); }

    double now(const Scope &scope, Indicator indicator) const
    {
        return m_context.current.outcomes.value(scope, m_subject.party, indicator);
    }
    double was(const Scope &scope, Indicator indicator) const
    {
        return m_context.reference.outcomes.value(scope, m_subject.party, indicator);
    }

    QString outcomeResult() const
    {
        const double from = was(m_subject.scope, m_subject.indicator), to = now(m_subject.scope, m_subject.indicator);
        return say(QT_TRANSLATE_NOOP("charts::Explanation", "%1: %2 with %3, %4 with %5."),
                   {figure(m_subject.indicator, to - from, Sign::Always), figure(m_subject.indicator, to),
                    m_words.currentName(), figure(m_subject.indicator, from), referenceName()});
    }

    QString valueResult() const
    {
        const study::PartyValue &value = m_context.current.values[at(m_subject.party)];
        return say(
            QT_TRANSLATE_NOOP("charts::Explanation",
                              "%1: %2 from the economy and %3 from stated values. Walk-away: %4, so %5 against it."),
            {points(value.value), points(value.economicPoints), points(value.value - value.economicPoints),
             points(value.reservation), points(value.value - value.reservation, Sign::Always)});
    }

    void addStep(Explanation &made) const
    {
        AttributionOptions options;
        if (!isValue())
            options.indicator = m_subject.indicator;
        options.scope = m_subject.scope;
        const AttributionReading reading(m_study, *m_context.attribution, options);
        using Effect = AttributionOptions::Effect;
        const auto text = [&](double value) {
            return isValue() ? points(value, Sign::Always) : figure(m_subject.indicator, value, Sign::Always);
        };
        const WaterfallStep share = reading.step(*m_effect, m_subject.party, Effect::Share);
        made.result = say(QT_TRANSLATE_NOOP("charts::Explanation", "%1 of %2 in all, against %3."),
                          {text(share.total()), text(reading.total(m_subject.party)), referenceName()});
        ExplanationSection section{
            say(QT_TRANSLATE_NOOP("charts::Explanation", "How the parts are told apart")),
            say(QT_TRANSLATE_NOOP("charts::Explanation",
                                  "The Shapley value (Shapley 1953): what the change adds when it is made, averaged "
                                  "over every order in which the changes could be made. For each set of changes "
                                  "all markets are solved anew. The shares of all changes sum to the total.")),
            {}};
        const auto add = [&](const char *name, double value) {
            section.lines.push_back({say(name), text(value), {}, {}});
        };
        if (isValue()) {
            add(QT_TRANSLATE_NOOP("charts::Explanation", "Computed economic effect"), share.computed);
            add(QT_TRANSLATE_NOOP("charts::Explanation", "Stated value of the positions"), share.stated);
        }
        add(QT_TRANSLATE_NOOP("charts::Explanation", "Made alone, from the reference"),
            reading.step(*m_effect, m_subject.party, Effect::Alone).total());
        add(QT_TRANSLATE_NOOP("charts::Explanation", "Made last, after all others"),
            reading.step(*m_effect, m_subject.party, Effect::Last).total());
        if (const auto error = reading.standardError(*m_effect, m_subject.party))
            add(QT_TRANSLATE_NOOP("charts::Explanation", "Standard error of the share, from sampled orders"), *error);
        made.sections.push_back(std::move(section));
        if (m_effect->change.kind != analysis::Change::Kind::Position)
            return;
        ExplanationSection policy{
            say(QT_TRANSLATE_NOOP("charts::Explanation", "What the change does to policy")), {}, {}};
        for (const int position : {m_effect->change.from, m_effect->change.to})
            m_inputs.addPosition(m_effect->change.irritant, position, policy.lines);
        made.sections.push_back(std::move(policy));
    }

    void addRange(Explanation &made) const
    {
        if (!m_subject.isRange)
            return;
        for (ExplanationSection &section : rangeSections(m_context, m_subject, m_inputs, m_words))
            made.sections.push_back(std::move(section));
    }

    void addOutcome(Explanation &made) const
    {
        made.sections.push_back({say(QT_TRANSLATE_NOOP("charts::Explanation", "Formula")),
                                 formulaInWords(m_subject.indicator, m_wording),
                                 {}});
        if (m_subject.axis)
            made.sections.push_back(curveSection(m_context, *m_subject.axis, m_words));
        if (m_context.tornado)
            addRange(made);
        int sector = m_subject.scope.index;
        if (m_subject.scope.kind != Scope::Kind::Sector)
            sector = addSectors(made);
        if (sector < 0)
            return;
        const Scope scope{Scope::Kind::Sector, sector};
        ExplanationSection onTheWay{say(QT_TRANSLATE_NOOP("charts::Explanation", "Results on the way: %1, %2"),
                                        {m_words.goods(scope), party()}),
                                    {},
                                    {}};
        for (const Indicator each : resultsBehind(m_subject.indicator)) {
            onTheWay.lines.push_back({indicatorName(each, m_wording),
                                      figure(each, now(scope, each)),
                                      say(QT_TRANSLATE_NOOP("charts::Explanation", "%1 with %2"),
                                          {figure(each, was(scope, each)), referenceName()}),
                                      {}});
        }
        made.sections.push_back(std::move(onTheWay));
        ExplanationSection duties{
            say(QT_TRANSLATE_NOOP("charts::Explanation", "Duties in force: %1"), {m_words.goods(scope)}), {}, {}};
        m_inputs.addDuties(sector, m_subject.party, duties.lines);
        if (!duties.lines.empty())
            made.sections.push_back(std::move(duties));
        ExplanationSection inputs{
            say(QT_TRANSLATE_NOOP("charts::Explanation", "Inputs: %1"), {m_words.goods(scope)}), {}, {}};
        m_inputs.addMarket(sector, m_subject.party, inputs.lines);
        made.sections.push_back(std::move(inputs));
    }

    /// Part of each sector; returns the one that moves most, −1 for none.
    int addSectors(Explanation &made) const
    {
        std::vector<int> sectors;
        for (int sector = 0; sector < static_cast<int>(m_study.sectors.size()); ++sector) {
            if (m_subject.scope.kind == Scope::Kind::All || m_study.sectors[at(sector)].group == m_subject.scope.index)
                sectors.push_back(sector);
        }
        const auto change = [&](int sector) {
            const Scope scope{Scope::Kind::Sector, sector};
            return now(scope, m_subject.indicator) - was(scope, m_subject.indicator);
        };
        std::stable_sort(sectors.begin(), sectors.end(),
                         [&](int a, int b) { return std::abs(change(a)) > std::abs(change(b)); });
        const bool isMean = study::unitOf(m_subject.indicator) == study::Unit::Index;
        ExplanationSection section{
            say(QT_TRANSLATE_NOOP("charts::Explanation", "By sector")),
            isMean ? say(QT_TRANSLATE_NOOP("charts::Explanation",
                                           "The mean of the sectors, weighted by their baseline size. "
                                           "Below: the sector that moves most."))
                   : say(QT_TRANSLATE_NOOP("charts::Explanation",
                                           "The sum of the sectors. Below: the sector that moves most.")),
            {}};
        for (const int sector : sectors)
            section.lines.push_back({m_words.goods({Scope::Kind::Sector, sector}),
                                     figure(m_subject.indicator, change(sector), Sign::Always),
                                     {},
                                     {}});
        made.sections.push_back(std::move(section));
        return sectors.empty() ? -1 : sectors.front();
    }

    void addValue(Explanation &made) const
    {
        made.sections.push_back(
            {say(QT_TRANSLATE_NOOP("charts::Explanation", "Formula")), valueInWords(m_wording), {}});
        addValueInputs(m_subject.party, made);
        const study::PartyValue &value = m_context.current.values[at(m_subject.party)];
        const double was = m_context.reference.values[at(m_subject.party)].value;
        const QString name = say(QT_TRANSLATE_NOOP("charts::Explanation", "Walk-away"));
        ExplanationSection walkAway{name, {}, {}};
        m_inputs.addWalkAway(m_subject.party, name, walkAway.lines);
        walkAway.lines.push_back(
            {say(QT_TRANSLATE_NOOP("charts::Explanation", "Value over that of %1"), {referenceName()}),
             points(value.value - was, Sign::Always),
             points(was),
             {}});
        made.sections.push_back(std::move(walkAway));
    }

    void addValueInputs(int party, Explanation &made) const
    {
        const study::PartyValue &value = m_context.current.values[at(party)];
        const bool isOne = isValue();
        const QString name = regionName(m_study, party, m_wording);
        ExplanationSection economy{
            isOne ? say(QT_TRANSLATE_NOOP("charts::Explanation", "The economic index"))
                  : say(QT_TRANSLATE_NOOP("charts::Explanation", "The economic index, %1"), {name}),
            say(QT_TRANSLATE_NOOP("charts::Explanation", "Index %1 × its weight = %2."),
                {words::number(m_wording, value.economic, 2), points(value.economicPoints)}),
            {}};
        m_inputs.addIndex(party, economy.lines);
        made.sections.push_back(std::move(economy));
        ExplanationSection stated{
            isOne ? say(QT_TRANSLATE_NOOP("charts::Explanation", "Stated values: weight × value of the position"))
                  : say(QT_TRANSLATE_NOOP("charts::Explanation", "Stated values, %1: weight × value of the position"),
                        {name}),
            {},
            {}};
        m_inputs.addStated(party, stated.lines);
        made.sections.push_back(std::move(stated));
    }

    void addAssumptions(Explanation &made) const
    {
        const bool ofValues = isValue() || m_subject.measure == Subject::Measure::DealSpace;
        const Indicator indicator =
            m_subject.measure == Subject::Measure::Flow ? Indicator::Exports : m_subject.indicator;
        made.sections.push_back(
            {say(QT_TRANSLATE_NOOP("charts::Explanation", "Assumptions that matter")),
             ofValues ? valueAssumptions(m_study, m_wording) : marketAssumptions(m_study, indicator, m_wording),
             {}});
    }

    const ExplanationContext &m_context;
    const Study &m_study;
    const Subject &m_subject;
    const Wording &m_wording;
    ExplanationInputs m_inputs;
    ExplanationWords m_words;
    const analysis::ChangeEffect *m_effect;
};

QString lineText(const ExplanationLine &line)
{
    QStringList parts{line.name + QLatin1String(": ") + line.value};
    for (const QString &more : {line.basis, line.sources}) {
        if (!more.isEmpty())
            parts << more;
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString Explanation::asText() const
{
    QStringList lines{title, result};
    for (const ExplanationSection &section : sections) {
        lines << QString() << section.heading;
        if (!section.text.isEmpty())
            lines << section.text;
        for (const ExplanationLine &line : section.lines)
            lines << lineText(line);
    }
    return lines.join(QLatin1Char('\n'));
}

QString Explanation::asHtml() const
{
    QString html = QStringLiteral("<h3>%1</h3><p>%2</p>").arg(title.toHtmlEscaped(), result.toHtmlEscaped());
    for (const ExplanationSection &section : sections) {
        html += QStringLiteral("<h4>%1</h4>").arg(section.heading.toHtmlEscaped());
        if (!section.text.isEmpty())
            html += QStringLiteral("<p>%1</p>")
                        .arg(section.text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
        if (section.lines.empty())
            continue;
        html += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\">");
        for (const ExplanationLine &line : section.lines) {
            QStringList below;
            for (const QString &more : {line.basis, line.sources}) {
                if (!more.isEmpty())
                    below << more.toHtmlEscaped();
            }
            html += QStringLiteral("<tr><td>%1</td><td align=\"right\"><b>%2</b></td></tr>")
                        .arg(line.name.toHtmlEscaped(), line.value.toHtmlEscaped());
            if (!below.isEmpty())
                html += QStringLiteral("<tr><td colspan=\"2\" class=\"basis\">%1</td></tr>")
                            .arg(below.join(QStringLiteral("<br>")));
        }
        html += QStringLiteral("</table>");
    }
    return html;
}

Explanation explain(const ExplanationContext &context, const Subject &subject, const Wording &wording)
{
    return Explainer(context, subject, wording).write();
}

} // namespace charts
