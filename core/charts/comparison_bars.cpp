// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/comparison.h"

#include "charts/measure_words.h"
#include "charts/range_words.h"
#include "words/numbers.h"

#include <algorithm>
#include <array>
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
constexpr std::array parts{Indicator::ConsumerSurplus, Indicator::ProducerSurplus, Indicator::DutyRevenue, Indicator::QuotaRent};

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
        spec.body = bars();
        spec.subtitle = subtitle() + aboutRanges() + partsOfNet(spec.bars());
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
    /// From the 5th to the 95th percentile of levels or changes, in the unit of the levels; not a number without draws.
    Range rangeInUnit(std::size_t package, int party, bool levels) const
    {
        const analysis::UncertaintyResult *draws = m_comparison.drawsOf(package);
        if (!draws)
            return {nothing, nothing};
        if (!m_options.indicator) {
            const analysis::PartyRange &points = draws->parties.at(at(party));
            const analysis::Quantiles &of = levels ? points.overWalkAway : points.change;
            return {of.p05, of.p95};
        }
        const analysis::QuantileTables &tables = levels ? draws->level : draws->change;
        if (tables.isEmpty())
            return {nothing, nothing};
        const analysis::Quantiles of = tables.of(m_options.scope, party, *m_options.indicator);
        return {m_perUnit * of.p05, m_perUnit * of.p95};
    }
    /// As it is shown; none without draws, or where nothing can change.
    std::optional<Range> range(std::size_t package, int party) const
    {
        Range found = rangeInUnit(package, party, m_options.shown == Shown::Level);
        if (m_options.shown == Shown::PercentChange) {
            const double percentOf = 100.0 / level(*m_comparison.reference, party);
            found = {percentOf * found.low, percentOf * found.high};
        }
        if (!std::isfinite(found.low) || !std::isfinite(found.high) || (found.low == 0.0 && found.high == 0.0))
            return std::nullopt;
        return found;
    }
    bool hasDraws() const { return m_comparison.fewestDraws() != nullptr; }
    bool isNet() const { return m_options.indicator == Indicator::Welfare; }

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

    /// What the bands are, or why a net stands without one.
    QString aboutRanges() const
    {
        if (const analysis::UncertaintyResult *fewest = m_comparison.fewestDraws()) {
            bool all = true;
            for (std::size_t i = 0; i < m_comparison.packages.size(); ++i)
                all = all && m_comparison.drawsOf(i);
            const QString band = QLatin1Char(' ') + bandSentence(*fewest, m_wording);
            return all || !m_comparison.drawsPending
                       ? band
                       : band + QLatin1Char(' ') + m_wording.translate("charts", "The other ranges are being worked out.");
        }
        if (!isNet() || m_study.sectors.empty())
            return {};
        return QLatin1Char(' ') + (m_comparison.drawsPending
                                       ? m_wording.translate("charts", "The ranges are being worked out.")
                                       : m_wording.translate("charts", "Without its range no net is certain, not even its sign."));
    }

    double shownPart(const Assessment &of, int party, Indicator part) const
    {
        const double from = m_options.shown == Shown::Level ? 0.0 : m_comparison.reference->outcomes.value(m_options.scope, party, part);
        return m_perUnit * (of.outcomes.value(m_options.scope, party, part) - from);
    }
    /// Net welfare never stands without its parts: those of the package on the table, else of the longest bar. The others
    /// are in the table.
    QString partsOfNet(const Bars &bars) const
    {
        if (!isNet())
            return {};
        std::optional<std::size_t> chosen;
        for (std::size_t i = 0; i < m_comparison.packages.size(); ++i) {
            const auto length = [&](std::size_t row) { return std::abs(bars.panels.front().values[row]); };
            if (m_comparison.packages[i].isOnTable && length(i) > 0.0) {
                chosen = i;
                break;
            }
            if (length(i) > 0.0 && (!chosen || length(i) > length(*chosen)))
                chosen = i;
        }
        if (!chosen)
            return {};
        QStringList said;
        for (int party = 0; party < m_parties; ++party) {
            const auto part = [&](Indicator indicator) {
                const double value = shownPart(*m_comparison.assessments[*chosen], party, indicator);
                return words::significant(m_wording, std::abs(value) < 0.5 ? 0.0 : value, 3, words::Sign::Always);
            };
            said << say(QT_TRANSLATE_NOOP("charts", "%1 consumers %2, producers %3, treasury %4, rents %5"),
                        {regionName(m_study, party, m_wording), part(parts[0]), part(parts[1]), part(parts[2]), part(parts[3])});
        }
        return QLatin1Char(' ') + say(QT_TRANSLATE_NOOP("charts", "Parts of the net under %1: %2."),
                                      {bars.rows[*chosen].spoken, said.join(QLatin1String("; "))});
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
            if (package.code == tableCode && package.date != m_comparison.reference->date) // a saved one has it in its name
                row.label = say(QT_TRANSLATE_NOOP("charts", "%1, %2"), {row.label, words::longDate(m_wording, package.date)});
            if (package.isReference)
                row.label = say(QT_TRANSLATE_NOOP("charts", "%1 (reference)"), {row.label});
            row.spoken = packageInText(m_study, package, m_wording);
            bars.rows.push_back(std::move(row));
        }
        double low = 0.0;
        double high = 0.0;
        const bool ranged = hasDraws();
        for (int party = 0; party < m_parties; ++party) {
            BarPanel panel;
            panel.name = regionName(m_study, party, m_wording);
            panel.colourRole = party;
            double largest = 0.0;
            const auto include = [&](double value) {
                low = std::min(low, value);
                high = std::max(high, value);
            };
            for (std::size_t i = 0; i < m_comparison.packages.size(); ++i) {
                panel.values.push_back(shown(*m_comparison.assessments[i], party));
                if (ranged)
                    panel.ranges.push_back(range(i, party));
                if (!std::isfinite(panel.values.back()))
                    continue;
                largest = std::max(largest, std::abs(panel.values.back()));
                include(panel.values.back());
                if (ranged && panel.ranges.back()) {
                    include(panel.ranges.back()->low);
                    include(panel.ranges.back()->high);
                }
            }
            for (const double value : panel.values)
                panel.labels << label(value, largest);
            for (const std::optional<Range> &known : panel.ranges)
                panel.rangeLabels << (known ? rangeText(figure(known->low, largest), figure(known->high, largest), m_wording)
                                            : QString());
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

    /// Draws disagree on the sign, as far as is known.
    bool isUnsure(const BarPanel &panel, std::size_t row) const
    {
        const std::optional<Range> known = row < panel.ranges.size() ? panel.ranges[row] : std::nullopt;
        return isSigned() && panel.values[row] != 0.0 && (known ? spansZero(*known) : isNet());
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
        const bool bare = isNet() && !hasDraws();
        if (count == 1) {
            const BarPanel &panel = bars.panels.front();
            if (isUnsure(panel, 0))
                return say(QT_TRANSLATE_NOOP("charts", "%1: sign not certain under %2"), {subject(0), bars.rows.front().spoken});
            return say(QT_TRANSLATE_NOOP("charts", "%1: %2 under %3"), {subject(0), panel.labels.value(0), bars.rows.front().spoken});
        }
        for (int party = 0; party < static_cast<int>(bars.panels.size()); ++party) {
            const BarPanel &panel = bars.panels[at(party)];
            std::size_t most = 0;
            std::size_t least = 0;
            bool anySure = false;
            for (std::size_t row = 0; row < panel.values.size(); ++row) {
                if (panel.values[row] > panel.values[most])
                    most = row;
                if (panel.values[row] < panel.values[least])
                    least = row;
                anySure = anySure || (panel.values[row] != 0.0 && !isUnsure(panel, row));
            }
            const QString highest = panel.labels.value(static_cast<qsizetype>(most));
            const QString lowest = panel.labels.value(static_cast<qsizetype>(least));
            if (highest == lowest)
                continue;
            if (bare)
                return say(QT_TRANSLATE_NOOP("charts", "%1: highest under %2, lowest under %3, but the sign is not certain"),
                           {subject(party), bars.rows[most].spoken, bars.rows[least].spoken});
            if (!anySure)
                return say(QT_TRANSLATE_NOOP("charts", "%1: the sign is not certain under any package"), {subject(party)});
            const auto said = [&](std::size_t row, const QString &figure) {
                return isUnsure(panel, row) ? m_wording.translate("charts", "sign not certain") : figure;
            };
            return say(QT_TRANSLATE_NOOP("charts", "%1: highest under %2 (%3), lowest under %4 (%5)"),
                       {subject(party), bars.rows[most].spoken, said(most, highest), bars.rows[least].spoken, said(least, lowest)});
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

    /// Whose ranges stand in the table, of levels or of changes: what the bars show, of a net both.
    std::vector<bool> rangedColumns() const
    {
        if (!hasDraws())
            return {};
        return isNet() ? std::vector<bool>{true, false} : std::vector<bool>{m_options.shown == Shown::Level};
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
            for (const bool levels : rangedColumns()) {
                addHeader(!levels              ? m_wording.translate("charts", "change, 5th percentile")
                          : m_options.indicator ? m_wording.translate("charts", "level, 5th percentile")
                                                : m_wording.translate("charts", "over walk-away, 5th percentile"));
                addHeader(!levels              ? m_wording.translate("charts", "change, 95th percentile")
                          : m_options.indicator ? m_wording.translate("charts", "level, 95th percentile")
                                                : m_wording.translate("charts", "over walk-away, 95th percentile"));
            }
            for (const Indicator part : parts) {
                if (isNet())
                    addHeader(indicatorInText(part, m_wording));
            }
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
                for (const bool levels : rangedColumns()) {
                    const Range known = rangeInUnit(i, party, levels);
                    row.values.push_back(known.low);
                    row.values.push_back(known.high);
                }
                for (const Indicator part : parts) {
                    if (isNet())
                        row.values.push_back(shownPart(assessment, party, part));
                }
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
            for (std::size_t row = 0; row < spec.bars().rows.size(); ++row) {
                const auto place = static_cast<qsizetype>(row);
                const QString &name = spec.bars().rows[row].spoken;
                QString known = panel.rangeLabels.value(place);
                if (known.isEmpty() && isNet() && panel.values[row] != 0.0)
                    known = m_wording.translate("charts", "sign not certain");
                figures << (known.isEmpty() ? name + QLatin1Char(' ') + panel.labels.value(place)
                                            : say(QT_TRANSLATE_NOOP("charts", "%1 %2 (%3)"), {name, panel.labels.value(place), known}));
            }
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
