// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/slide_xml.h"

#include "exchange/chart_xml.h"
#include "exchange/text_extent.h"
#include "exchange/xml.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace exchange {

namespace {

constexpr int smallest = 1600; ///< hundredths of a point

long long emu(double points) { return std::llround(points * 12700.0); }

class SlideWriter
{
public:
    explicit SlideWriter(const words::Wording &wording) : m_wording(wording) {}

    QByteArray write(const SlideLayout &layout)
    {
        begin("p:sld");
        placeholder(m_wording.translate("exchange", "Title"), {{"type", "title"}}, layout.title);
        if (!layout.subtitle.text.isEmpty())
            placeholder(m_wording.translate("exchange", "Subtitle"), {{"type", "body"}, {"sz", "quarter"}, {"idx", 10}}, layout.subtitle);
        int relation = 3 + static_cast<int>(layout.charts.size());
        for (const PlacedPicture &picture : layout.pictures)
            pictureFrame(picture, relation++);
        relation = 3;
        for (const NativeChart &chart : layout.charts)
            chartFrame(chart, relation++);
        for (const PlacedTable &table : layout.tables)
            table.map ? heatTable(table) : plainTable(table);
        if (!layout.annotation.text.isEmpty())
            textBox(m_wording.translate("exchange", "Remark"), layout.annotation);
        if (!layout.source.text.isEmpty())
            placeholder(m_wording.translate("exchange", "Source"), {{"type", "body"}, {"sz", "quarter"}, {"idx", 11}}, layout.source);
        pageNumber();
        m_xml.close().close();
        m_xml.open("p:clrMapOvr").leaf("a:masterClrMapping").close().close();
        return m_xml.take();
    }

    QByteArray writeNotes(const QString &notes)
    {
        begin("p:notes");
        m_xml.open("p:sp").open("p:nvSpPr").leaf("p:cNvPr", {{"id", m_nextId++}, {"name", m_wording.translate("exchange", "Slide image")}});
        m_xml.open("p:cNvSpPr").leaf("a:spLocks", {{"noGrp", 1}, {"noRot", 1}, {"noChangeAspect", 1}}).close();
        m_xml.open("p:nvPr").leaf("p:ph", {{"type", "sldImg"}}).close().close().leaf("p:spPr").close();
        m_xml.open("p:sp").open("p:nvSpPr").leaf("p:cNvPr", {{"id", m_nextId++}, {"name", m_wording.translate("exchange", "Notes")}});
        m_xml.open("p:cNvSpPr").leaf("a:spLocks", {{"noGrp", 1}}).close();
        m_xml.open("p:nvPr").leaf("p:ph", {{"type", "body"}, {"idx", 1}}).close().close().leaf("p:spPr");
        m_xml.open("p:txBody").leaf("a:bodyPr").leaf("a:lstStyle");
        for (const QString &paragraph : notes.split(QLatin1Char('\n')))
            plainParagraph(paragraph);
        m_xml.close().close();
        m_xml.close().close();
        m_xml.open("p:clrMapOvr").leaf("a:masterClrMapping").close().close();
        return m_xml.take();
    }

private:
    void begin(const char *root)
    {
        m_xml.open(root, {{"xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"},
                          {"xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"},
                          {"xmlns:p", "http://schemas.openxmlformats.org/presentationml/2006/main"}});
        m_xml.open("p:cSld").open("p:spTree");
        m_xml.open("p:nvGrpSpPr").leaf("p:cNvPr", {{"id", m_nextId++}, {"name", ""}}).leaf("p:cNvGrpSpPr").leaf("p:nvPr").close();
        m_xml.open("p:grpSpPr").open("a:xfrm").leaf("a:off", {{"x", 0}, {"y", 0}}).leaf("a:ext", {{"cx", 0}, {"cy", 0}});
        m_xml.leaf("a:chOff", {{"x", 0}, {"y", 0}}).leaf("a:chExt", {{"cx", 0}, {"cy", 0}}).close().close();
    }

    void plainParagraph(const QString &text)
    {
        m_xml.open("a:p");
        if (!text.isEmpty())
            m_xml.open("a:r").leaf("a:rPr", {{"lang", languageTag(m_wording.language())}}).text("a:t", text).close();
        else
            m_xml.leaf("a:endParaRPr", {{"lang", languageTag(m_wording.language())}});
        m_xml.close();
    }

    void transform(const char *name, const Frame &frame)
    {
        m_xml.open(name).leaf("a:off", {{"x", emu(frame.x)}, {"y", emu(frame.y)}});
        m_xml.leaf("a:ext", {{"cx", emu(frame.width)}, {"cy", emu(frame.height)}}).close();
    }

    /// `font`: null for that of the placeholder.
    void paragraphs(const QString &text, double points, const char *font)
    {
        for (const QString &paragraph : text.split(QLatin1Char('\n'))) {
            m_xml.open("a:p").open("a:r").open("a:rPr", {{"lang", languageTag(m_wording.language())}, {"sz", std::llround(points * 100.0)}});
            if (font)
                m_xml.leaf("a:latin", {{"typeface", font}});
            m_xml.close().text("a:t", paragraph).close().close();
        }
    }

    void placeholder(const QString &name, Xml::Attributes kind, const PlacedText &placed)
    {
        m_xml.open("p:sp").open("p:nvSpPr").leaf("p:cNvPr", {{"id", m_nextId++}, {"name", name}});
        m_xml.open("p:cNvSpPr").leaf("a:spLocks", {{"noGrp", 1}}).close().open("p:nvPr").leaf("p:ph", kind).close().close();
        m_xml.open("p:spPr");
        transform("a:xfrm", placed.frame);
        m_xml.close().open("p:txBody").open("a:bodyPr").leaf("a:normAutofit").close().leaf("a:lstStyle");
        paragraphs(placed.text, placed.points, nullptr);
        m_xml.close().close();
    }

    void pageNumber()
    {
        m_xml.open("p:sp").open("p:nvSpPr").leaf("p:cNvPr", {{"id", m_nextId++}, {"name", m_wording.translate("exchange", "Page number")}});
        m_xml.open("p:cNvSpPr").leaf("a:spLocks", {{"noGrp", 1}}).close();
        m_xml.open("p:nvPr").leaf("p:ph", {{"type", "sldNum"}, {"sz", "quarter"}, {"idx", 12}}).close().close().leaf("p:spPr");
        m_xml.open("p:txBody").leaf("a:bodyPr").leaf("a:lstStyle").open("a:p");
        m_xml.open("a:fld", {{"id", "{6E7C2E8A-0B3F-4C50-9C6D-3A8B0B9D5F01}"}, {"type", "slidenum"}});
        m_xml.leaf("a:rPr", {{"lang", languageTag(m_wording.language())}}).text("a:t", QStringLiteral("\u2039#\u203A")).close();
        m_xml.leaf("a:endParaRPr", {{"lang", languageTag(m_wording.language())}}).close().close().close();
    }

    void textBox(const QString &name, const PlacedText &placed)
    {
        m_xml.open("p:sp").open("p:nvSpPr").leaf("p:cNvPr", {{"id", m_nextId++}, {"name", name}});
        m_xml.leaf("p:cNvSpPr", {{"txBox", 1}}).leaf("p:nvPr").close().open("p:spPr");
        transform("a:xfrm", placed.frame);
        m_xml.open("a:prstGeom", {{"prst", "rect"}}).leaf("a:avLst").close().leaf("a:noFill").close();
        m_xml.open("p:txBody");
        m_xml.leaf("a:bodyPr", {{"wrap", "square"}, {"lIns", 0}, {"tIns", 0}, {"rIns", 0}, {"bIns", 0}}).leaf("a:lstStyle");
        paragraphs(placed.text, placed.points, "+mn-lt");
        m_xml.close().close();
    }

    void beginGraphic(const QString &name, const QString &alternative, const Frame &frame)
    {
        m_xml.open("p:graphicFrame").open("p:nvGraphicFramePr");
        m_xml.leaf("p:cNvPr", {{"id", m_nextId}, {"name", name + QLatin1Char(' ') + QString::number(m_nextId)}, {"descr", alternative}});
        ++m_nextId;
        m_xml.open("p:cNvGraphicFramePr").leaf("a:graphicFrameLocks", {{"noGrp", 1}}).close().leaf("p:nvPr").close();
        transform("p:xfrm", frame);
        m_xml.open("a:graphic");
    }

    void chartFrame(const NativeChart &chart, int relation)
    {
        constexpr const char *chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
        beginGraphic(m_wording.translate("exchange", "Chart"), chart.alternative, chart.frame);
        m_xml.open("a:graphicData", {{"uri", chartNamespace}});
        m_xml.leaf("c:chart", {{"xmlns:c", chartNamespace}, {"r:id", QStringLiteral("rId%1").arg(relation)}});
        m_xml.close().close().close();
    }

    void pictureFrame(const PlacedPicture &picture, int relation)
    {
        m_xml.open("p:pic").open("p:nvPicPr");
        m_xml.leaf("p:cNvPr", {{"id", m_nextId}, {"name", m_wording.translate("exchange", "Picture") + QLatin1Char(' ') + QString::number(m_nextId)}, {"descr", picture.alternative}});
        ++m_nextId;
        m_xml.open("p:cNvPicPr").leaf("a:picLocks", {{"noChangeAspect", 1}}).close().leaf("p:nvPr").close();
        m_xml.open("p:blipFill").leaf("a:blip", {{"r:embed", QStringLiteral("rId%1").arg(relation)}});
        m_xml.open("a:stretch").leaf("a:fillRect").close().close();
        m_xml.open("p:spPr");
        transform("a:xfrm", picture.frame);
        m_xml.open("a:prstGeom", {{"prst", "rect"}}).leaf("a:avLst").close().close().close();
    }

    struct CellStyle
    {
        bool bold = false;
        const char *algn = "ctr";
        QString fill{}; ///< empty: none
        QString colour = QString::fromLatin1(chart_xml::ink::text);
        std::array<bool, 4> framed{}; ///< left, right, top, bottom
        const char *above = nullptr;  ///< colours of the lines above and below; none: as the ground
        const char *below = nullptr;
        const char *anchor = "ctr";
        double padding = 3.0; ///< points left and right
        int span = 1;         ///< columns
    };
    struct CellText
    {
        QString text;
        bool bold = false;
        QString colour;
        bool onNewLine = false;
    };

    void tableCell(const QString &text, const CellStyle &style) { tableCell({{text, style.bold, style.colour, false}}, style); }

    /// Runs one behind the other, or below.
    void tableCell(const std::vector<CellText> &texts, const CellStyle &style)
    {
        if (style.span > 1)
            m_xml.open("a:tc", {{"gridSpan", style.span}});
        else
            m_xml.open("a:tc");
        m_xml.open("a:txBody").leaf("a:bodyPr").leaf("a:lstStyle");
        const auto begin = [&] { m_xml.open("a:p").leaf("a:pPr", {{"algn", style.algn}}); };
        begin();
        for (const CellText &each : texts) {
            if (each.onNewLine) {
                m_xml.close();
                begin();
            }
            const auto properties = [&](const char *name) {
                m_xml.open(name, {{"lang", languageTag(m_wording.language())}, {"sz", smallest}, {"b", each.bold ? 1 : 0}});
                m_xml.open("a:solidFill").val("a:srgbClr", each.colour).close().close();
            };
            if (each.text.isEmpty()) {
                properties("a:endParaRPr");
            } else {
                m_xml.open("a:r");
                properties("a:rPr");
                m_xml.text("a:t", each.text).close();
            }
        }
        m_xml.close().close();
        m_xml.open("a:tcPr", {{"marL", emu(style.padding)}, {"marR", emu(style.padding)}, {"marT", 12700}, {"marB", 12700}, {"anchor", style.anchor}});
        constexpr std::array<const char *, 4> sides{"a:lnL", "a:lnR", "a:lnT", "a:lnB"};
        const std::array<const char *, 4> rules{nullptr, nullptr, style.above, style.below};
        for (std::size_t side = 0; side < sides.size(); ++side) {
            m_xml.open(sides[side], {{"w", style.framed[side] ? 19050 : 12700}});
            const char *colour = style.framed[side] ? chart_xml::ink::reference : rules[side] ? rules[side] : chart_xml::ink::card;
            m_xml.open("a:solidFill").val("a:srgbClr", colour).close().close();
        }
        if (style.fill.isEmpty())
            m_xml.leaf("a:noFill");
        else
            m_xml.open("a:solidFill").val("a:srgbClr", style.fill).close();
        m_xml.close().close();
    }

    /// The place of a cell that another one covers.
    void mergedCell()
    {
        m_xml.open("a:tc", {{"hMerge", 1}}).open("a:txBody").leaf("a:bodyPr").leaf("a:lstStyle").open("a:p");
        m_xml.leaf("a:endParaRPr", {{"lang", languageTag(m_wording.language())}, {"sz", smallest}}).close().close().leaf("a:tcPr").close();
    }

    /// From the card towards the hue of more or of less, as the screen shades it.
    static CellStyle shaded(const charts::HeatCell &cell, double most)
    {
        CellStyle style;
        if (!std::isfinite(cell.value) || most <= 0.0)
            return style;
        const double share = std::clamp(std::abs(cell.value) / most, 0.0, 1.0);
        const std::array<int, 3> hue = cell.value >= 0.0 ? std::array<int, 3>{0x2B, 0x8F, 0x88} : std::array<int, 3>{0x8A, 0x5D, 0xB5};
        for (const int channel : hue)
            style.fill += QStringLiteral("%1").arg(std::lround(255.0 + share * (channel - 255.0)), 2, 16, QLatin1Char('0')).toUpper();
        if (share > 0.75)
            style.colour = QStringLiteral("FFFFFF");
        return style;
    }

    void beginTable(const PlacedTable &table, const std::vector<double> &widths, double height, int labelColumns)
    {
        beginGraphic(m_wording.translate("exchange", "Table"), table.alternative, {table.frame.x, table.frame.y, std::min(std::accumulate(widths.begin(), widths.end(), 0.0), table.frame.width), height});
        m_xml.open("a:graphicData", {{"uri", "http://schemas.openxmlformats.org/drawingml/2006/table"}});
        m_xml.open("a:tbl").leaf("a:tblPr", {{"firstRow", 1}, {"firstCol", labelColumns > 0 ? 1 : 0}}).open("a:tblGrid");
        for (const double width : widths)
            m_xml.leaf("a:gridCol", {{"w", emu(width)}});
        m_xml.close();
    }

    void plainTable(const PlacedTable &placed)
    {
        using Kind = SlideTable::Row::Kind;
        const SlideTable &table = *placed.table;
        beginTable(placed, table.widths, std::min(table.height(), placed.frame.height), table.labelColumns);
        const QString quiet = QString::fromLatin1(chart_xml::ink::label);
        for (std::size_t index = 0; index < table.rows.size(); ++index) {
            const SlideTable::Row &row = table.rows[index];
            const bool hasRows = index + 1 < table.rows.size();
            const auto line = [](Kind kind) { return kind == Kind::Head ? chart_xml::ink::reference : chart_xml::ink::grid; };
            CellStyle style;
            style.padding = tablePadding;
            style.above = index > 0 ? line(table.rows[index - 1].kind) : nullptr;
            style.below = hasRows ? line(row.kind) : chart_xml::ink::grid;
            m_xml.open("a:tr", {{"h", emu(row.height)}});
            for (std::size_t column = 0; column < row.cells.size(); ++column) {
                const SlideTable::Cell &cell = row.cells[column];
                const bool isLabel = static_cast<int>(column) < table.labelColumns;
                style.algn = !isLabel && table.hasFigures ? "r" : "l";
                style.anchor = row.kind == Kind::Head ? "b" : row.kind == Kind::Words ? "t" : "ctr";
                style.colour = cell.party >= 0 ? QString::fromLatin1(chart_xml::partyText(cell.party)) : QString::fromLatin1(chart_xml::ink::text);
                style.span = row.kind == Kind::Heading ? static_cast<int>(table.widths.size()) : 1;
                style.bold = cell.bold;
                std::vector<CellText> texts{{cell.text, style.bold, style.colour, false}};
                if (!cell.second.isEmpty())
                    texts.push_back({row.stacked ? cell.second : QLatin1Char(' ') + cell.second, false, quiet, row.stacked});
                tableCell(texts, style);
                for (int merged = 1; merged < style.span; ++merged)
                    mergedCell();
            }
            m_xml.close();
        }
        m_xml.close().close().close().close();
    }

    void heatTable(const PlacedTable &table)
    {
        const charts::HeatMap &map = *table.map;
        const double names = [&] {
            double widest = 60.0;
            for (const QString &row : map.rows)
                widest = std::max(widest, textWidth(row, 16.0) + 10.0);
            return std::min(widest, 0.3 * table.frame.width);
        }();
        // A column holds the longest word of its heading; what is left is shared out.
        std::vector<double> widths;
        double needed = 0.0;
        for (const QString &column : map.columns) {
            double longest = 0.0;
            for (const QString &word : column.split(QRegularExpression(QStringLiteral("[ -]"))))
                longest = std::max(longest, textWidth(word, 16.0, Weight::Bold) + 10.0);
            widths.push_back(longest);
            needed += longest;
        }
        const double spare = table.frame.width - names - needed;
        if (spare < 0.0) {
            for (double &width : widths)
                width *= 1.0 + spare / needed;
        } else { // all alike but those that need more
            double even = 0.0;
            for (double room = table.frame.width - names, count = static_cast<double>(widths.size()); count > 0.0 && even != room / count;) {
                even = room / count;
                room = table.frame.width - names;
                count = 0.0;
                for (const double width : widths) {
                    room -= width > even ? width : 0.0;
                    count += width > even ? 0.0 : 1.0;
                }
            }
            for (double &width : widths)
                width = std::max(width, even);
        }
        const double height = std::min(56.0, table.frame.height / static_cast<double>(map.rows.size() + 1));
        widths.insert(widths.begin(), names);
        beginTable(table, widths, height * static_cast<double>(map.rows.size() + 1), 1);
        m_xml.open("a:tr", {{"h", emu(height)}});
        tableCell(QString(), {});
        for (const QString &column : map.columns)
            tableCell(column, {.bold = true, .colour = QString::fromLatin1(chart_xml::ink::label)});
        m_xml.close();
        for (qsizetype row = 0; row < map.rows.size(); ++row) {
            m_xml.open("a:tr", {{"h", emu(height)}});
            tableCell(map.rows[row], {.algn = "l"});
            const auto &cells = map.cells[static_cast<std::size_t>(row)];
            for (std::size_t column = 0; column < cells.size(); ++column) {
                const auto isHome = [&](qsizetype down, std::size_t along) {
                    return down >= 0 && down < map.rows.size() && along < cells.size() && map.cells[static_cast<std::size_t>(down)][along].home;
                };
                CellStyle style = shaded(cells[column], map.most);
                const bool own = isHome(row, column); // neighbours draw the same line, or theirs would hide it
                style.framed = {own || (column > 0 && isHome(row, column - 1)), own || isHome(row, column + 1),
                                own || isHome(row - 1, column), own || isHome(row + 1, column)};
                tableCell(cells[column].label, style);
            }
            m_xml.close();
        }
        m_xml.close().close().close().close();
    }

    const words::Wording &m_wording;
    Xml m_xml;
    int m_nextId = 1;
};

} // namespace

QByteArray slideXml(const SlideLayout &layout, const words::Wording &wording) { return SlideWriter(wording).write(layout); }

QByteArray notesXml(const QString &notes, const words::Wording &wording) { return SlideWriter(wording).writeNotes(notes); }

} // namespace exchange
