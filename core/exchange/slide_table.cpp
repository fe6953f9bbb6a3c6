// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/slide_table.h"

#include "exchange/deck.h"
#include "exchange/slide_xml.h"
#include "exchange/text_extent.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <utility>

namespace exchange {

using words::Sentence;
using words::Wording;
using TableRow = SlideTable::Row;
using TableCell = SlideTable::Cell;

namespace {

constexpr double points = 16.0;
constexpr double leastWords = 128.0; ///< of a column of words
constexpr double mostOfALabel = 0.30; ///< of the width

double padded(double width) { return width + 2.0 * tablePadding + 2.0; }

double longestWord(const QString &text, Weight weight)
{
    static const QRegularExpression between(QStringLiteral("[ \n]"));
    double longest = 0.0;
    for (const QString &word : text.split(between))
        longest = std::max(longest, textWidth(word, points, weight));
    return longest;
}

int linesOf(const TableCell &cell, bool stacked, double width)
{
    const Weight weight = cell.bold ? Weight::Bold : Weight::Regular;
    const double room = std::max(width - 2.0 * tablePadding, 1.0);
    if (cell.second.isEmpty())
        return lineCount(cell.text, room, points, weight);
    if (stacked)
        return lineCount(cell.text, room, points, weight) + lineCount(cell.second, room, points);
    return lineCount(cell.text + QLatin1Char(' ') + cell.second, room, points, weight);
}

/// Cuts a sheet into tables that fit a slide.
class Cutter
{
public:
    /// `stacked`: levels and differences one above the other.
    Cutter(const charts::Sheet &sheet, const Frame &area, bool stacked)
        : m_sheet(sheet)
        , m_area(area)
        , m_stacked(stacked)
    {
        m_hasFigures = std::any_of(sheet.rows.begin(), sheet.rows.end(), [](const charts::Sheet::Row &row) { return row.kind == charts::Sheet::Row::Kind::Figures; });
        m_sameDates = std::all_of(sheet.columns.begin(), sheet.columns.end(), [&](const charts::Sheet::Column &column) { return column.date == sheet.columns.front().date; });
        chooseColumns();
    }

    std::vector<SlideTable> tables() const
    {
        std::vector<SlideTable> made;
        for (std::size_t from = 0; from < m_sheet.columns.size(); from += m_across)
            cut(from, std::min(from + m_across, m_sheet.columns.size()), made);
        return made;
    }

private:
    TableRow head(std::size_t from, std::size_t to) const
    {
        TableRow row{TableRow::Kind::Head, true, std::vector<TableCell>(m_labels.size()), 0.0};
        for (std::size_t i = from; i < to; ++i) {
            const charts::Sheet::Column &column = m_sheet.columns[i];
            QString second = m_sameDates ? QString() : column.date;
            if (!column.role.isEmpty())
                second += (second.isEmpty() ? QString() : QStringLiteral(", ")) + column.role;
            row.cells.push_back({column.name, second, true});
        }
        return row;
    }

    TableCell cell(const charts::Sheet::Row &row, std::size_t column) const
    {
        const charts::Sheet::Cell &facts = row.cells[column];
        if (row.kind == charts::Sheet::Row::Kind::Words)
            return {facts.text, {}, facts.differs && !row.besideFigures};
        const bool parted = !m_stacked && !facts.second.isEmpty();
        return {facts.text, parted ? QLatin1Char('(') + facts.second + QLatin1Char(')') : facts.second, row.strong};
    }

    /// The least width a column of packages can have.
    double least(std::size_t column) const
    {
        const TableRow heads = head(column, column + 1);
        double width = m_hasFigures ? 0.0 : leastWords;
        width = std::max({width, longestWord(heads.cells.back().text, Weight::Bold), longestWord(heads.cells.back().second, Weight::Regular)});
        for (const charts::Sheet::Row &row : m_sheet.rows) {
            if (row.cells.empty())
                continue;
            const TableCell each = cell(row, column);
            if (row.kind == charts::Sheet::Row::Kind::Words || row.kind == charts::Sheet::Row::Kind::Ranges)
                width = std::max({width, std::min(longestWord(each.text, Weight::Bold), leastWords),
                                  std::min(longestWord(each.second, Weight::Regular), leastWords)});
            else if (m_stacked)
                width = std::max({width, textWidth(each.text, points, Weight::Bold), textWidth(each.second, points)});
            else
                width = std::max(width, textWidth(each.text + QLatin1Char(' ') + each.second, points, each.bold ? Weight::Bold : Weight::Regular));
        }
        return std::min(padded(width), m_area.width - labelWidth());
    }

    double labelWidth() const
    {
        double width = 0.0;
        for (const double each : m_labels)
            width += each;
        return width;
    }

    void chooseColumns()
    {
        double label = 0.0, who = 0.0;
        for (const charts::Sheet::Row &row : m_sheet.rows) {
            if (row.kind == charts::Sheet::Row::Kind::Heading)
                continue;
            label = std::max(label, textWidth(row.label, points, row.strong ? Weight::Bold : Weight::Regular));
            who = std::max(who, textWidth(row.who, points));
        }
        constexpr double widerFace = 1.15; // a name that wraps in another face costs a line
        m_labels = {std::min(padded(widerFace * label), mostOfALabel * m_area.width)};
        if (who > 0.0)
            m_labels.push_back(std::min(padded(widerFace * who), 0.1 * m_area.width));
        const double room = m_area.width - labelWidth();
        for (std::size_t column = 0; column < m_sheet.columns.size(); ++column)
            m_least = std::max(m_least, least(column));
        m_across = std::clamp<std::size_t>(static_cast<std::size_t>(room / m_least), 1, std::max<std::size_t>(m_sheet.columns.size(), 1));
        const std::size_t parts = (m_sheet.columns.size() + m_across - 1) / m_across;
        m_across = parts < 2 ? std::max<std::size_t>(m_sheet.columns.size(), 1) : (m_sheet.columns.size() + parts - 1) / parts;
    }

    void measure(TableRow &row, const std::vector<double> &widths, double mostHeight) const
    {
        const int most = std::max(1, static_cast<int>((mostHeight - tablePadding) / lineHeight(points)));
        int lines = 1;
        double all = 0.0;
        for (const double width : widths)
            all += width;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            TableCell &each = row.cells[i];
            const double width = row.kind == TableRow::Kind::Heading ? all : widths[i];
            if (linesOf(each, row.stacked, width) > most) {
                each.text = elided(each.text, std::max(1, most - (each.second.isEmpty() ? 0 : 1)), width - 2.0 * tablePadding, points, each.bold ? Weight::Bold : Weight::Regular);
                each.second = elided(each.second, 1, width - 2.0 * tablePadding, points);
            }
            lines = std::max(lines, std::min(linesOf(each, row.stacked, width), most));
        }
        row.height = lines * lineHeight(points) + tablePadding;
    }

    struct Group
    {
        std::optional<TableRow> heading;
        std::vector<TableRow> rows;
        double height = 0.0;
    };

    /// A net and its parts that are too long for a slide go apart by party, not the net from its parts.
    static void keepNets(std::vector<Group> &groups, double room)
    {
        std::vector<Group> kept;
        for (Group &group : groups) {
            const bool hasNet = std::any_of(group.rows.begin(), group.rows.end(), [](const TableRow &row) { return row.cells.front().bold; });
            if (group.height <= room || !hasNet) {
                kept.push_back(std::move(group));
                continue;
            }
            QString label;
            std::vector<std::pair<QString, Group>> parts; // by the name of the party
            for (TableRow &row : group.rows) {
                label = row.cells.front().text.isEmpty() ? label : row.cells.front().text;
                row.cells.front().text = label;
                const QString &who = row.cells.at(1).text;
                auto part = std::find_if(parts.begin(), parts.end(), [&](const auto &each) { return each.first == who; });
                if (part == parts.end())
                    part = parts.insert(part, {who, Group{group.heading, {}, group.heading ? group.heading->height : 0.0}});
                part->second.height += row.height;
                part->second.rows.push_back(std::move(row));
            }
            for (auto &part : parts)
                kept.push_back(std::move(part.second));
        }
        groups = std::move(kept);
    }

    void cut(std::size_t from, std::size_t to, std::vector<SlideTable> &made) const
    {
        SlideTable blank;
        blank.alternative = m_sheet.spoken;
        blank.hasFigures = m_hasFigures;
        blank.labelColumns = static_cast<int>(m_labels.size());
        blank.widths = m_labels;
        const double each = (m_area.width - labelWidth()) / static_cast<double>(to - from);
        // Few columns of figures need not stand far from the names of their rows.
        blank.widths.insert(blank.widths.end(), to - from, m_hasFigures ? std::min(each, std::max(1.6 * m_least, 150.0)) : each);
        TableRow heads = head(from, to);
        measure(heads, blank.widths, 0.4 * m_area.height);
        const double room = m_area.height - heads.height;
        blank.rows.push_back(heads);

        // Rows under one heading stay together where a slide holds them: a net never stands without its parts.
        std::vector<Group> groups;
        const charts::Sheet::Row *above = nullptr;
        for (const charts::Sheet::Row &facts : m_sheet.rows) {
            TableRow row;
            if (facts.kind == charts::Sheet::Row::Kind::Heading) {
                row = {TableRow::Kind::Heading, false, {{facts.label, facts.unit, true}}, 0.0};
            } else {
                row = {facts.kind == charts::Sheet::Row::Kind::Words ? TableRow::Kind::Words : TableRow::Kind::Figures, m_stacked, {}, 0.0};
                const bool again = above && above->label == facts.label && !facts.who.isEmpty();
                row.cells.push_back({again ? QString() : facts.label, {}, facts.strong});
                if (m_labels.size() > 1)
                    row.cells.push_back({facts.who, {}, false, facts.party});
                for (std::size_t column = from; column < to; ++column)
                    row.cells.push_back(cell(facts, column));
            }
            above = &facts;
            const double most = room - (groups.empty() || !groups.back().heading ? 0.0 : groups.back().heading->height);
            measure(row, blank.widths, row.kind == TableRow::Kind::Heading ? 0.4 * room : most);
            if (groups.empty() || row.kind == TableRow::Kind::Heading)
                groups.emplace_back();
            groups.back().height += row.height;
            if (row.kind == TableRow::Kind::Heading)
                groups.back().heading = std::move(row);
            else
                groups.back().rows.push_back(std::move(row));
        }

        keepNets(groups, room);

        SlideTable page = blank;
        double used = 0.0;
        const auto turn = [&] {
            if (page.rows.size() > 1)
                made.push_back(std::exchange(page, blank));
            used = 0.0;
        };
        const auto put = [&](const TableRow &row) {
            page.rows.push_back(row);
            used += row.height;
        };
        for (const Group &group : groups) {
            if (used > 0.0 && used + group.height > room && group.height <= room)
                turn();
            bool headed = false;
            QString label;
            for (const TableRow &row : group.rows) {
                const double heading = group.heading && !headed ? group.heading->height : 0.0;
                if (used > 0.0 && used + heading + row.height > room) {
                    turn();
                    headed = false;
                }
                const bool first = !std::exchange(headed, true);
                if (first && group.heading)
                    put(*group.heading);
                label = row.cells.front().text.isEmpty() ? label : row.cells.front().text;
                put(row);
                if (first)
                    page.rows.back().cells.front().text = label;
            }
        }
        turn();
    }

    const charts::Sheet &m_sheet;
    Frame m_area;
    bool m_stacked;
    std::vector<double> m_labels; ///< widths of the columns of names
    double m_least = 0.0;         ///< width of a column of packages
    std::size_t m_across = 1;     ///< packages on a slide
    bool m_hasFigures = false;
    bool m_sameDates = false;
};

} // namespace

double SlideTable::width() const
{
    double sum = 0.0;
    for (const double each : widths)
        sum += each;
    return sum;
}

double SlideTable::height() const
{
    double sum = 0.0;
    for (const TableRow &row : rows)
        sum += row.height;
    return sum;
}

std::vector<DeckSlide> slidesOfSheet(const DeckSlide &slide, const charts::Sheet &sheet, const Wording &wording)
{
    DeckSlide whole = slide;
    const auto part = [&](std::size_t index, std::size_t count) {
        QString number = Sentence{"exchange", QT_TRANSLATE_NOOP("exchange", "(%1 of %2)"), {static_cast<int>(index) + 1, static_cast<int>(count)}}.in(wording);
        number.replace(QLatin1Char(' '), QChar(QChar::Nbsp));
        return titleThatFits(slide.title, 0.85) + QLatin1Char(' ') + number;
    };
    whole.title = part(98, 99);
    if (sheet.columns.empty())
        return {slide};
    // In one line or in two, whichever takes fewer slides.
    const Frame area = contentArea(whole);
    std::vector<SlideTable> tables = Cutter(sheet, area, false).tables();
    if (std::vector<SlideTable> stacked = Cutter(sheet, area, true).tables(); stacked.size() < tables.size()) {
        tables = std::move(stacked);
        whole.subtitle = sheet.subtitle;
    }
    std::vector<DeckSlide> made;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        whole.title = tables.size() > 1 ? part(i, tables.size()) : slide.title;
        whole.table = tables[i];
        made.push_back(whole);
    }
    return made.empty() ? std::vector<DeckSlide>{slide} : made;
}

} // namespace exchange
