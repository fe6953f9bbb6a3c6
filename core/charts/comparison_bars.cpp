// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/comparison.h"

#include "charts/measure_words.h"
#include "words/numbers.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace charts {

using study::Assessment;
using study::Indicator;
using study::Scope;
using study::Study;
using words::Sentence;
using words::Wording;

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

QString scopeName(const Study &study, const Scope &scope, const Wording &wording)
{
    switch (scope.kind) {
    case Scope::Kind::Sector:
        return study.sectors.at(at(scope.index)).name.in(wording.language());
    case Scope::Kind::Group:
        return study.groups.at(at(scope.index)).name.in(wording.language());
    case Scope::Kind::All:
        break;
    }
    return wording.translate("charts", "All sectors");
}

/// One chart: what each package shows for each party, and the words about it.
class Builder
{
public:
    Builder(const Study &study, const Comparison &comparison, const ComparisonOptions &options, const Wording &wording)
        : m_study(study)
        , m_comparison(comparison)
        , m_options(options)
        , m_wording(wording)
        , m_parties(static_cast<int>(study.parties.size()))
    {
        if (options.indicator)
            m_options.shown = shownAs({.indicator = *options.indicator, .shown = options.shown, .currency = options.currency});
        else if (m_options.shown != Shown::Level)
            m_options.shown = Shown::Change;
        if (options.indicator && study::unitOf(*options.indicator) == study::Unit::UsdMillion)
            m_perUnit = perUsd(study, options.currency);
    }

    ChartSpec spec() const
    {
        ChartSpec spec;
        spec.locale = m_wording.locale();
        spec.unit = unit();
        spec.subtitle = subtitle();
        spec.body = bars();
        spec.title = m_options.indicator ? finding(spec.bars()) : comparisonFinding(m_study, m_comparison, m_wording);
        spec.source = source();
        spec.table = table();
        spec.spoken = spoken(spec);
        return spec;
    }

private:
    QString say(const char *source, const QVariantList &arguments) const
    {
        return Sentence{"charts", source, arguments}.in(m_wording);
    }

    /// The party's value, or the indicator in its level.
    double level(const Assessment &of, int party) const
    {
        return m_options.indicator ? m_perUnit * of.outcomes.value(m_options.scope, party, *m_options.indicator)
                                   : of.values.at(at(party)).value;
    }
    double change(const Assessment &of, int party) const { return level(of, party) - level(*m_comparison.reference, party); }
    double percent(const Assessment &of, int party) const
    {
        const double from = level(*m_comparison.reference, party);
        const double difference = change(of, party);
        return from != 0.0 ? 100.0 * difference / from : difference == 0.0 ? 0.0 : nothing;
    }
    double shown(const Assessment &of, int party) const
    {
        switch (m_options.shown) {
        case Shown::Change:
            return change(of, party);
        case Shown::PercentChange:
            return percent(of, party);
        case Shown::Level:
            break;
        }
        return m_options.indicator ? level(of, party) : level(of, party) - of.values.at(at(party)).reservation;
    }
    bool isSigned() const
    {
        return m_options.shown != Shown::Level || !m_options.indicator || study::isChangeFromBaseline(*m_options.indicator);
    }

    QString unit() const
    {
        if (!m_options.indicator)
            return m_wording.translate("charts", "points");
        if (m_options.shown == Shown::PercentChange)
            return m_wording.translate("charts", "percent");
        return unitOfLevel();
    }
    QString unitOfLevel() const
    {
        switch (study::unitOf(*m_options.indicator)) {
        case study::Unit::UsdMillion:
            return say(QT_TRANSLATE_NOOP("charts", "%1 million a year"), {currencyName(m_options.currency, m_wording)});
        case study::Unit::Persons:
            return m_wording.translate("charts", "persons");
        case study::Unit::Index:
            break;
        }
        return say(QT_TRANSLATE_NOOP("charts", "index, %1 = 100"), {QString::number(m_study.baselineYear)});
    }

    QString referenceInText() const
    {
        return scenarioInText(m_study, m_comparison.reference->package, m_comparison.reference->date,
                              m_comparison.referenceCode, m_wording);
    }

    QString measure() const
    {
        const QString name = indicatorName(*m_options.indicator, m_wording);
        return m_options.scope.kind == Scope::Kind::All
                   ? name
                   : say(QT_TRANSLATE_NOOP("charts", "%1, %2"), {name, inSentence(scopeName(m_study, m_options.scope, m_wording))});
    }

    QString subtitle() const
    {
        if (!m_options.indicator)
            return m_options.shown == Shown::Level
                       ? m_wording.translate("charts", "Value of each package less the party’s walk-away, points of 100. Right of "
                                                       "zero the party prefers it to walking away.")
                       : say(QT_TRANSLATE_NOOP("charts", "Value of each package less that of %1, points of 100."), {referenceInText()});
        if (m_options.shown != Shown::Level)
            return say(QT_TRANSLATE_NOOP("charts", "%1: change against %2, %3."), {measure(), referenceInText(), unit()});
        return study::isChangeFromBaseline(*m_options.indicator)
                   ? say(QT_TRANSLATE_NOOP("charts", "%1: change from %2, %3."),
                         {measure(), QString::number(m_study.baselineYear), unit()})
                   : say(QT_TRANSLATE_NOOP("charts", "%1: %2."), {measure(), unit()});
    }

    QString figure(double value, double largest) const
    {
        const words::Sign sign = isSigned() ? words::Sign::Always : words::Sign::WhenNegative;
        const bool persons = m_options.indicator && m_options.shown != Shown::PercentChange &&
                             study::unitOf(*m_options.indicator) == study::Unit::Persons;
        if (!m_options.indicator || persons || largest >= 100.0)
            return std::abs(value) >= 1000.0 ? words::significant(m_wording, value, 3, sign)
                                             : words::number(m_wording, value, 0, sign);
        return words::number(m_wording, value, largest >= 10.0 ? 1 : 2, sign);
    }

    /// A side that is only just won or lost is not nothing.
    QString label(double value, double largest) const
    {
        constexpr double same = 1e-9;
        if (m_options.indicator || m_options.shown != Shown::Level || std::abs(value) >= 0.5 || std::abs(value) < same)
            return figure(value, largest);
        return value > 0.0 ? QStringLiteral("> 0") : QStringLiteral("< 0");
    }

    Bars bars() const
    {
        Bars bars;
        bars.signedValues = isSigned();
        for (const ComparedPackage &package : m_comparison.packages) {
            BarRow row;
            row.label = packageName(m_study, package, m_wording);
            if (package.isReference)
                row.label = say(QT_TRANSLATE_NOOP("charts", "%1 (reference)"), {row.label});
            row.spoken = packageInText(m_study, package, m_wording);
            bars.rows.push_back(std::move(row));
        }
        double low = 0.0;
        double high = 0.0;
        for (int party = 0; party < m_parties; ++party) {
            BarPanel panel;
            panel.name = regionName(m_study, party, m_wording);
            panel.colourRole = party;
            double largest = 0.0;
            for (const auto &assessment : m_comparison.assessments) {
                panel.values.push_back(shown(*assessment, party));
                if (!std::isfinite(panel.values.back()))
                    continue;
                largest = std::max(largest, std::abs(panel.values.back()));
                low = std::min(low, panel.values.back());
                high = std::max(high, panel.values.back());
            }
            for (const double value : panel.values)
                panel.labels << label(value, largest);
            bars.panels.push_back(std::move(panel));
        }
        if (low == 0.0 && high == 0.0)
            high = 1.0; // an empty scale is still a scale
        for (BarPanel &panel : bars.panels) {
            panel.low = low;
            panel.high = high;
        }
        return bars;
    }

    /// The first party whose figures differ speaks: where they are highest and where lowest.
    QString finding(const Bars &bars) const
    {
        const QString place = m_options.scope.kind == Scope::Kind::All
                                  ? QString()
                                  : inSentence(scopeName(m_study, m_options.scope, m_wording));
        const auto subject = [&](int party) {
            const QString of = sentenceCase(indicatorOf(m_study, party, *m_options.indicator, m_wording));
            return place.isEmpty() ? of : say(QT_TRANSLATE_NOOP("charts", "%1, %2"), {of, place});
        };
        const auto count = static_cast<int>(bars.rows.size());
        if (count == 1)
            return say(QT_TRANSLATE_NOOP("charts", "%1: %2 under %3"),
                       {subject(0), bars.panels.front().labels.value(0), bars.rows.front().spoken});
        for (int party = 0; party < static_cast<int>(bars.panels.size()); ++party) {
            const BarPanel &panel = bars.panels[at(party)];
            std::size_t most = 0;
            std::size_t least = 0;
            for (std::size_t row = 1; row < panel.values.size(); ++row) {
                if (panel.values[row] > panel.values[most])
                    most = row;
                if (panel.values[row] < panel.values[least])
                    least = row;
            }
            const QString highest = panel.labels.value(static_cast<qsizetype>(most));
            const QString lowest = panel.labels.value(static_cast<qsizetype>(least));
            if (highest == lowest)
                continue;
            return say(QT_TRANSLATE_NOOP("charts", "%1: highest under %2 (%3), lowest under %4 (%5)"),
                       {subject(party), bars.rows[most].spoken, highest, bars.rows[least].spoken, lowest});
        }
        if (count == 2)
            return say(QT_TRANSLATE_NOOP("charts", "%1: about the same under both packages"), {measure()});
        return say(QT_TRANSLATE_NOOP("charts", "%1: about the same under all %2 packages"),
                   {measure(), countInWords(count, m_wording)});
    }

    QString source() const
    {
        const bool inMoney = m_options.indicator && study::unitOf(*m_options.indicator) == study::Unit::UsdMillion &&
                             m_options.shown != Shown::PercentChange;
        QString text = sourceLine(m_study, inMoney ? m_options.currency : QString(), m_wording);
        const auto add = [&](const QString &sentence) { text += QLatin1Char(' ') + sentence; };
        if (!m_options.indicator) {
            if (study::hasIllustrativeValues(m_study))
                add(m_wording.translate("charts", "Weights and political values: illustrative."));
            return text;
        }
        const std::optional<int> dwarfing = dwarfingSector(m_study);
        const bool holdsIt = dwarfing && (m_options.scope.kind == Scope::Kind::All ||
                                          m_options.scope == Scope{Scope::Kind::Sector, *dwarfing} ||
                                          m_options.scope == Scope{Scope::Kind::Group, m_study.sectors.at(at(*dwarfing)).group});
        if (holdsIt)
            add(say(QT_TRANSLATE_NOOP("charts", "%1: read as a sign."), {m_study.sectors.at(at(*dwarfing)).name.in(m_wording.language())}));
        if (*m_options.indicator == Indicator::Welfare)
            add(m_wording.translate("charts", "Net of consumers, producers, treasury and rents: its sign is not certain."));
        return text;
    }

    Table table() const
    {
        Table table;
        table.headers << (m_options.indicator ? say(QT_TRANSLATE_NOOP("charts", "%1, %2"), {measure(), unitOfLevel()})
                                              : m_wording.translate("charts", "Value, points of 100"));
        table.titles << table.headers.first();
        const bool hasPercent = m_options.indicator && !study::isChangeFromBaseline(*m_options.indicator);
        for (int party = 0; party < m_parties; ++party) {
            const QString name = regionName(m_study, party, m_wording);
            const auto addHeader = [&](const QString &what) {
                table.headers << say(QT_TRANSLATE_NOOP("charts", "%1: %2"), {name, what});
                table.titles << name + QLatin1Char('\n') + what;
            };
            addHeader(m_wording.translate("charts", "level"));
            if (!m_options.indicator)
                addHeader(m_wording.translate("charts", "over walk-away"));
            addHeader(m_wording.translate("charts", "change"));
            if (hasPercent)
                addHeader(m_wording.translate("charts", "change, percent"));
        }
        for (std::size_t i = 0; i < m_comparison.packages.size(); ++i) {
            const Assessment &assessment = *m_comparison.assessments[i];
            Table::Row row{packageName(m_study, m_comparison.packages[i], m_wording), {}, false};
            for (int party = 0; party < m_parties; ++party) {
                row.values.push_back(level(assessment, party));
                if (!m_options.indicator)
                    row.values.push_back(level(assessment, party) - assessment.values.at(at(party)).reservation);
                row.values.push_back(change(assessment, party));
                if (hasPercent)
                    row.values.push_back(percent(assessment, party));
            }
            table.rows.push_back(std::move(row));
        }
        return table;
    }

    QString spoken(const ChartSpec &spec) const
    {
        QStringList sentences{spec.title + QLatin1Char('.'), spec.subtitle};
        for (const BarPanel &panel : spec.bars().panels) {
            QStringList figures;
            for (std::size_t row = 0; row < spec.bars().rows.size(); ++row)
                figures << spec.bars().rows[row].spoken + QLatin1Char(' ') + panel.labels.value(static_cast<qsizetype>(row));
            sentences << say(QT_TRANSLATE_NOOP("charts", "%1: %2."), {panel.name, figures.join(QLatin1String("; "))});
        }
        return sentences.join(QLatin1Char(' '));
    }

    const Study &m_study;
    const Comparison &m_comparison;
    ComparisonOptions m_options;
    const Wording &m_wording;
    int m_parties;
    double m_perUnit = 1.0;
};

} // namespace

ChartSpec comparisonBars(const Study &study, const Comparison &comparison, const ComparisonOptions &options,
                         const Wording &wording)
{
    return Builder(study, comparison, options, wording).spec();
}

} // namespace charts
