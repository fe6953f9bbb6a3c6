// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/comparison.h"

#include "charts/delimited.h"
#include "charts/measure_words.h"
#include "charts/range_words.h"
#include "words/numbers.h"

#include <algorithm>
#include <cmath>
#include <functional>
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

/// What both kinds of sheet share: columns, figures with their differences, and leaving out what is the same.
class Builder
{
public:
    Builder(const Study &study, const Comparison &comparison, const ComparisonOptions &options, const Wording &wording)
        : m_study(study)
        , m_comparison(comparison)
        , m_options(options)
        , m_wording(wording)
    {
        m_sheet.locale = wording.locale();
        for (const ComparedPackage &package : comparison.packages) {
            Sheet::Column column;
            column.code = package.code;
            column.name = packageName(study, package, wording);
            column.date = words::longDate(wording, package.date);
            if (package.isReference)
                column.role = wording.translate("charts", "reference");
            else if (package.isOnTable)
                column.role = wording.translate("charts", "on the table");
            if (package.code == tableCode && package.date != comparison.reference->date) // a saved one has it in its name
                column.role = say(QT_TRANSLATE_NOOP("charts", "%1, %2"), {column.role, column.date});
            m_sheet.columns.push_back(std::move(column));
        }
    }

protected:
    using Reading = std::function<double(const Assessment &)>;
    using Writing = std::function<QString(double value, words::Sign sign)>;

    QString say(const char *source, const QVariantList &arguments) const
    {
        return Sentence{"charts", source, arguments}.in(m_wording);
    }
    QString in(const study::Text &text) const { return text.in(m_wording.language()); }

    void heading(const QString &label, const QString &unit) { m_sheet.rows.push_back({Sheet::Row::Kind::Heading, label, unit}); }

    /// `sign` is that of the level; a difference always has one.
    void figures(const QString &label, int party, const Reading &read, const Writing &write, words::Sign sign,
                 bool withDifference = true, bool strong = false)
    {
        Sheet::Row row{Sheet::Row::Kind::Figures, label, {}, party, shortName(party), strong, false, {}, false};
        const double reference = read(*m_comparison.reference);
        const QString zero = write(0.0, words::Sign::Always);
        for (std::size_t i = 0; i < m_comparison.packages.size(); ++i) {
            const double value = read(*m_comparison.assessments[i]);
            Sheet::Cell cell{write(value, sign), {}, value, value - reference, false};
            const QString difference = write(cell.difference, words::Sign::Always);
            cell.differs = difference != zero;
            if (withDifference && !m_comparison.packages[i].isReference)
                cell.second = difference;
            row.cells.push_back(std::move(cell));
        }
        add(std::move(row));
    }

    void worded(const QString &label, const std::function<QString(std::size_t)> &text, const QString &reference, bool besideFigures = false)
    {
        Sheet::Row row{Sheet::Row::Kind::Words, label};
        row.besideFigures = besideFigures;
        for (std::size_t i = 0; i < m_comparison.packages.size(); ++i) {
            const QString said = text(i);
            row.cells.push_back({said, {}, nothing, nothing, said != reference});
        }
        add(std::move(row));
    }

    void add(Sheet::Row row)
    {
        const bool differs = std::any_of(row.cells.begin(), row.cells.end(), [](const Sheet::Cell &cell) { return cell.differs; });
        if (differs || !m_options.onlyDifferent)
            m_sheet.rows.push_back(std::move(row));
    }

    /// A heading with nothing beneath it goes.
    void dropEmptyHeadings()
    {
        std::vector<Sheet::Row> kept;
        for (std::size_t i = 0; i < m_sheet.rows.size(); ++i) {
            const bool heads = i + 1 < m_sheet.rows.size() && m_sheet.rows[i + 1].kind != Sheet::Row::Kind::Heading;
            if (m_sheet.rows[i].kind != Sheet::Row::Kind::Heading || heads)
                kept.push_back(std::move(m_sheet.rows[i]));
        }
        m_sheet.rows = std::move(kept);
    }

    QString shortName(int party) const
    {
        const study::Region &region = m_study.regions.at(at(m_study.parties.at(at(party)).region));
        const QString &name = region.shortName.in(m_wording.language());
        return name.isEmpty() ? region.code : name;
    }

    QString referenceInText() const
    {
        return scenarioInText(m_study, m_comparison.reference->package, m_comparison.reference->date,
                              m_comparison.referenceCode, m_wording);
    }

    QString spoken() const
    {
        QStringList sentences{m_sheet.title + QLatin1Char('.'), m_sheet.subtitle};
        for (std::size_t i = 0; i < m_comparison.packages.size(); ++i) {
            QStringList values;
            const Assessment &assessment = *m_comparison.assessments[i];
            for (std::size_t party = 0; party < assessment.values.size(); ++party)
                values << say(QT_TRANSLATE_NOOP("charts", "%1 %2, walk-away %3"),
                              {regionName(m_study, static_cast<int>(party), m_wording),
                               words::number(m_wording, assessment.values[party].value, 0),
                               words::number(m_wording, assessment.values[party].reservation, 0)});
            sentences << say(QT_TRANSLATE_NOOP("charts", "%1: %2."), {m_sheet.columns[i].name, values.join(QLatin1String("; "))});
        }
        return sentences.join(QLatin1Char(' '));
    }

    const Study &m_study;
    const Comparison &m_comparison;
    const ComparisonOptions &m_options;
    const Wording &m_wording;
    Sheet m_sheet;
};

class Indicators : Builder
{
public:
    using Builder::Builder;

    Sheet sheet()
    {
        m_sheet.title = comparisonFinding(m_study, m_comparison, m_wording);
        m_sheet.subtitle = say(QT_TRANSLATE_NOOP("charts", "Upper line: the level; lower line: the difference from %1."), {referenceInText()});
        if (const QString ranges = aboutRanges(); !ranges.isEmpty())
            m_sheet.subtitle += QLatin1Char(' ') + ranges;
        m_sheet.source = sourceLine(m_study, m_options.currency, m_wording);
        if (study::hasIllustrativeValues(m_study))
            m_sheet.source += QLatin1Char(' ') + m_wording.translate("charts", "Weights and political values: illustrative.");
        m_sheet.source += QLatin1Char(' ') +
                          m_wording.translate("charts", "Net: sign not certain; it depends on elasticities and nest.");
        addValues();
        addWelfare();
        const QString year = QString::number(m_study.baselineYear);
        addByGroup(Indicator::Employment, m_wording.translate("charts", "persons"));
        const QString trade = say(QT_TRANSLATE_NOOP("charts", "%1 million a year at %2 prices"), {currencyName(m_options.currency, m_wording), year});
        addByGroup(Indicator::Output, trade);
        addByGroup(Indicator::ExportsToPartner, trade);
        addDuties();
        dropEmptyHeadings();
        m_sheet.spoken = spoken();
        return std::move(m_sheet);
    }

private:
    void addValues()
    {
        const Writing whole = [this](double value, words::Sign sign) { return words::number(m_wording, value, 0, sign); };
        heading(m_wording.translate("charts", "Party values"), m_wording.translate("charts", "points of 100"));
        eachParty([&](int party) {
            figures(m_wording.translate("charts", "Value"), party, [party](const Assessment &of) { return of.values.at(at(party)).value; },
                    whole, words::Sign::WhenNegative);
        });
        eachParty([&](int party) {
            figures(m_wording.translate("charts", "Over walk-away"), party,
                    [party](const Assessment &of) { return of.values.at(at(party)).value - of.values.at(at(party)).reservation; }, whole,
                    words::Sign::Always, false);
        });
        const auto verdict = [this](const Assessment &of, bool isWalkAway) {
            if (isWalkAway)
                return m_wording.translate("charts", "No deal");
            if (!of.brokenRules.empty())
                return m_wording.translate("charts", "No, breaks a rule");
            const bool both = std::all_of(of.values.begin(), of.values.end(),
                                          [](const study::PartyValue &value) { return value.clearsWalkAway(); });
            return both ? m_wording.translate("charts", "Yes") : m_wording.translate("charts", "No");
        };
        worded(m_wording.translate("charts", "In the landing zone"), [&](std::size_t i) { return verdict(*m_comparison.assessments[i], m_comparison.packages[i].isWalkAway); }, QString(), true);
    }

    void addWelfare()
    {
        heading(m_wording.translate("charts", "Welfare"),
                say(QT_TRANSLATE_NOOP("charts", "%1 million a year, change from %2"),
                    {currencyName(m_options.currency, m_wording), QString::number(m_study.baselineYear)}));
        addIndicator(m_wording.translate("charts", "Consumers"), {}, Indicator::ConsumerSurplus);
        addIndicator(m_wording.translate("charts", "Producers"), {}, Indicator::ProducerSurplus);
        addIndicator(m_wording.translate("charts", "Treasury"), {}, Indicator::DutyRevenue);
        addIndicator(m_wording.translate("charts", "Quota rents"), {}, Indicator::QuotaRent);
        addIndicator(m_wording.translate("charts", "Net, sign not certain"), {}, Indicator::Welfare);
        addNetRanges();
    }

    /// What the row of ranges is, from the package with the fewest draws so far.
    QString aboutRanges() const
    {
        if (m_study.sectors.empty())
            return {}; // no net to speak of
        if (const analysis::UncertaintyResult *fewest = m_comparison.fewestDraws())
            return say(QT_TRANSLATE_NOOP("charts", "Ranges of the net: 5–95% of %1 draws."), {drawCount(*fewest, m_wording)});
        return m_comparison.drawsPending ? m_wording.translate("charts", "The ranges of the net are being worked out.")
                                         : m_wording.translate("charts", "Without its range no net is certain, not even its sign.");
    }

    /// Beneath the nets, which never stand without: one row for each of them that is there.
    void addNetRanges()
    {
        if (m_study.sectors.empty())
            return;
        std::vector<Sheet::Row> rows;
        const double perUnit = perUsd(m_study, m_options.currency);
        for (const Sheet::Row &net : m_sheet.rows) {
            if (!net.strong)
                continue;
            Sheet::Row row{Sheet::Row::Kind::Ranges, m_wording.translate("charts", "Range of the net"), {}, net.party, net.who};
            for (std::size_t i = 0; i < m_comparison.packages.size(); ++i) {
                Sheet::Cell cell{{}, {}, nothing, nothing, net.cells[i].differs};
                const analysis::UncertaintyResult *draws = m_comparison.drawsOf(i);
                if (!draws || draws->level.isEmpty()) {
                    cell.text = m_comparison.drawsPending ? m_wording.translate("charts", "being worked out")
                                                          : m_wording.translate("charts", "sign not certain");
                    row.cells.push_back(std::move(cell));
                    continue;
                }
                const auto of = [&](const analysis::QuantileTables &tables) {
                    return Range{perUnit * tables.p05.value({}, net.party, Indicator::Welfare),
                                 perUnit * tables.p95.value({}, net.party, Indicator::Welfare)};
                };
                const auto written = [&](const Range &range) {
                    return rangeText(amount(range.low, words::Sign::Always), amount(range.high, words::Sign::Always), m_wording);
                };
                cell.valueRange = of(draws->level);
                cell.differenceRange = of(draws->change);
                cell.text = written(*cell.valueRange);
                if (!m_comparison.packages[i].isReference)
                    cell.second = written(*cell.differenceRange);
                row.cells.push_back(std::move(cell));
            }
            rows.push_back(std::move(row));
        }
        for (Sheet::Row &row : rows)
            m_sheet.rows.push_back(std::move(row));
    }

    QString amount(double value, words::Sign sign) const
    {
        return std::abs(value) >= 1000.0 ? words::significant(m_wording, value, 3, sign) : words::number(m_wording, value, 0, sign);
    }

    void addByGroup(Indicator indicator, const QString &unit)
    {
        heading(indicatorName(indicator, m_wording), unit);
        const int dwarfing = dwarfingSector(m_study).value_or(-1);
        const int residual = dwarfing < 0 ? -1 : m_study.sectors.at(at(dwarfing)).group;
        for (int group = 0; group < static_cast<int>(m_study.groups.size()); ++group) {
            const QString name = in(m_study.groups[at(group)].name);
            const std::size_t before = m_sheet.rows.size();
            addIndicator(group == residual ? say(QT_TRANSLATE_NOOP("charts", "%1 (a sign only)"), {name}) : name, {Scope::Kind::Group, group},
                         indicator);
            for (std::size_t row = before; row < m_sheet.rows.size(); ++row)
                m_sheet.rows[row].weak = group == residual;
        }
    }

    void addIndicator(const QString &label, const Scope &scope, Indicator indicator)
    {
        const bool persons = study::unitOf(indicator) == study::Unit::Persons;
        const double perUnit = persons ? 1.0 : perUsd(m_study, m_options.currency);
        const Writing write = [this](double value, words::Sign sign) { return amount(value, sign); };
        const words::Sign sign = study::isChangeFromBaseline(indicator) ? words::Sign::Always : words::Sign::WhenNegative;
        eachParty([&](int party) {
            figures(label, party, [=](const Assessment &of) { return perUnit * of.outcomes.value(scope, party, indicator); }, write, sign, true,
                    indicator == Indicator::Welfare);
        });
    }

    /// On the other party's goods, weighted with the flows of the baseline year; a quota counts as its equivalent duty.
    void addDuties()
    {
        if (m_study.parties.size() != 2)
            return;
        heading(m_wording.translate("charts", "Average duty on the other party’s goods"),
                say(QT_TRANSLATE_NOOP("charts", "percent, %1 trade weights; a quota as its equivalent duty"),
                    {QString::number(m_study.baselineYear)}));
        const Writing write = [this](double value, words::Sign sign) { return words::number(m_wording, value, 1, sign); };
        for (int group = 0; group < static_cast<int>(m_study.groups.size()); ++group) {
            eachParty([&](int party) {
                figures(in(m_study.groups[at(group)].name), party, [=, this](const Assessment &of) { return averageDuty(of, group, party); }, write,
                        words::Sign::WhenNegative);
            });
        }
    }

    double averageDuty(const Assessment &of, int group, int imposer) const
    {
        const int importer = m_study.parties.at(at(imposer)).region;
        const int exporter = m_study.parties.at(at(1 - imposer)).region;
        double trade = 0.0;
        double duty = 0.0;
        for (const study::Flow &flow : m_study.flows) {
            if (flow.exporter != exporter || flow.importer != importer || m_study.sectors.at(at(flow.sector)).group != group)
                continue;
            double rate = of.duties.at(flow.sector, exporter, importer).rate.fraction();
            for (const study::QuotaOutcome &quota : of.quotas) {
                if (quota.sector == flow.sector && quota.exporter == exporter && quota.importer == importer)
                    rate = quota.equivalentDuty;
            }
            trade += flow.value.value;
            duty += flow.value.value * rate;
        }
        return trade > 0.0 ? 100.0 * duty / trade : nothing;
    }

    void eachParty(const std::function<void(int)> &act) const
    {
        for (int party = 0; party < static_cast<int>(m_study.parties.size()); ++party)
            act(party);
    }
};

class Packages : Builder
{
public:
    using Builder::Builder;

    Sheet sheet()
    {
        m_sheet.title = finding();
        m_sheet.subtitle = say(QT_TRANSLATE_NOOP("charts", "The position of each irritant; bold where it differs from %1."), {referenceInText()});
        m_sheet.source = sourceLine(m_study, {}, m_wording);
        QString theme;
        for (int irritant = 0; irritant < static_cast<int>(m_study.irritants.size()); ++irritant) {
            const study::Irritant &facts = m_study.irritants[at(irritant)];
            const QString own = facts.theme.isEmpty() ? facts.category : in(facts.theme);
            if (own != theme || irritant == 0)
                heading(own, {});
            theme = own;
            worded(in(facts.shortTitle.isEmpty() ? facts.title : facts.shortTitle),
                  [&](std::size_t i) { return positionOf(m_comparison.packages[i], irritant); },
                  positionTitle(irritant, m_comparison.reference->package.at(at(irritant))));
        }
        dropEmptyHeadings();
        addNotes();
        m_sheet.spoken = spoken();
        return std::move(m_sheet);
    }

private:
    QString positionTitle(int irritant, int position) const
    {
        const study::Position &facts = m_study.irritants.at(at(irritant)).positions.at(at(position));
        return in(facts.shortTitle.isEmpty() ? facts.title : facts.shortTitle);
    }

    QString positionOf(const ComparedPackage &package, int irritant) const
    {
        for (const study::CustomPosition &custom : package.adjustments.positions) {
            if (custom.irritant != irritant)
                continue;
            if (const std::optional<double> headline = study::headlinePercent(m_study, custom))
                return say(QT_TRANSLATE_NOOP("charts", "Custom position: %1"), {words::percent(m_wording, *headline / 100.0)});
            return say(QT_TRANSLATE_NOOP("charts", "Between “%1” and “%2”"),
                       {positionTitle(irritant, custom.from), positionTitle(irritant, custom.to)});
        }
        return positionTitle(irritant, package.package.at(at(irritant)));
    }

    QString finding() const
    {
        const auto irritants = static_cast<int>(m_study.irritants.size());
        int differing = 0;
        for (int irritant = 0; irritant < irritants; ++irritant) {
            const bool differs =
                std::any_of(m_comparison.packages.begin(), m_comparison.packages.end(), [&](const ComparedPackage &package) {
                    return positionOf(package, irritant) != positionOf(m_comparison.packages.front(), irritant);
                });
            differing += differs ? 1 : 0;
        }
        if (m_comparison.packages.size() < 2)
            return m_wording.translate("charts", "One package: choose another to compare it with");
        if (differing == 0)
            return m_wording.translate("charts", "The packages take the same position on every irritant");
        if (differing == irritants)
            return m_wording.translate("charts", "The packages differ on every irritant");
        return say(differing == 1 ? QT_TRANSLATE_NOOP("charts", "The packages differ on one irritant of %2")
                                  : QT_TRANSLATE_NOOP("charts", "The packages differ on %1 irritants of %2"),
                   {countInWords(differing, m_wording), irritants});
    }

    void addNotes()
    {
        Sheet::Row notes{Sheet::Row::Kind::Words, m_wording.translate("charts", "Note")};
        for (const ComparedPackage &package : m_comparison.packages) {
            const int scenario = package.code == tableCode ? -1 : study::scenarioIndex(m_study, package.code);
            notes.cells.push_back({scenario < 0 ? QString() : m_study.scenarios[at(scenario)].note, {}, nothing, nothing, false});
        }
        if (std::all_of(notes.cells.begin(), notes.cells.end(), [](const Sheet::Cell &cell) { return cell.text.isEmpty(); }))
            return;
        heading(m_wording.translate("charts", "Notes on the scenarios"), {});
        m_sheet.rows.push_back(std::move(notes));
    }
};

std::vector<QStringList> linesOf(const Sheet &sheet)
{
    const bool figures = std::any_of(sheet.rows.begin(), sheet.rows.end(),
                                     [](const Sheet::Row &row) { return row.kind == Sheet::Row::Kind::Figures; });
    const Wording wording = Wording::forLocale(sheet.locale);
    QStringList head{wording.translate("charts", "Group"), wording.translate("charts", "Row")};
    if (figures)
        head << wording.translate("charts", "Unit") << wording.translate("charts", "Party");
    for (const Sheet::Column &column : sheet.columns) {
        const QString name = column.name + QLatin1String(", ") + column.date;
        head << name;
        if (figures)
            head << Sentence{"charts", QT_TRANSLATE_NOOP("charts", "%1: difference"), {name}}.in(wording);
    }
    std::vector<QStringList> lines{head};
    QString group;
    QString unit;
    for (const Sheet::Row &row : sheet.rows) {
        if (row.kind == Sheet::Row::Kind::Heading) {
            group = row.label;
            unit = row.unit;
            continue;
        }
        const bool ranges = std::any_of(row.cells.begin(), row.cells.end(), [](const Sheet::Cell &cell) { return cell.valueRange.has_value(); });
        if (ranges) {
            for (const bool low : {true, false}) {
                const char *end5 = QT_TRANSLATE_NOOP("charts", "%1: 5th percentile");
                const char *end95 = QT_TRANSLATE_NOOP("charts", "%1: 95th percentile");
                QStringList ends{group, Sentence{"charts", low ? end5 : end95, {row.label}}.in(wording), unit, row.who};
                const auto end = [&](const std::optional<Range> &range) {
                    return range ? exactNumber(sheet.locale, low ? range->low : range->high) : QString();
                };
                for (const Sheet::Cell &cell : row.cells)
                    ends << (cell.valueRange ? end(cell.valueRange) : cell.text) << end(cell.differenceRange);
                lines.push_back(ends);
            }
            continue;
        }
        QStringList cells{group, row.label};
        if (figures)
            cells << (row.kind == Sheet::Row::Kind::Figures ? unit : QString()) << row.who;
        for (const Sheet::Cell &cell : row.cells) {
            cells << (row.kind == Sheet::Row::Kind::Figures ? exactNumber(sheet.locale, cell.value) : cell.text);
            if (figures)
                cells << exactNumber(sheet.locale, cell.difference);
        }
        lines.push_back(cells);
    }
    return lines;
}

} // namespace

QString Sheet::asTsv() const
{
    return tabSeparated(linesOf(*this));
}

QString Sheet::asCsv() const
{
    return commaSeparated(linesOf(*this), locale);
}

Sheet indicatorSheet(const Study &study, const Comparison &comparison, const ComparisonOptions &options, const Wording &wording)
{
    return Indicators(study, comparison, options, wording).sheet();
}

Sheet packageSheet(const Study &study, const Comparison &comparison, const ComparisonOptions &options, const Wording &wording)
{
    return Packages(study, comparison, options, wording).sheet();
}

} // namespace charts
