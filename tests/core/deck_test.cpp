// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/deck.h"
#include "exchange/left_out_rows.h"
#include "exchange/slide_table.h"
#include "exchange/workbook.h"
#include "exchange/xml.h"
#include "office_file.h"
#include "sample_charts.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <clocale>
#include <cmath>

using namespace exchange;

namespace {

/// A picture of one transparent pixel.
QByteArray onePixel(const charts::DealSpace &, const QSize &)
{
    return QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
}

DeckSlide slideOf(charts::ChartSpec spec)
{
    leaveOutRows(spec, words::Wording());
    return {spec.title, spec.subtitle, {spec}, {}, spec.source, QStringLiteral("Package: quota deal.\nModel 1.0."), {}};
}

Deck deckOf(words::Language language, const std::vector<charts::ChartSpec> &specs)
{
    Deck deck{QStringLiteral("Talks"), language, QDate(2026, 11, 22), {}};
    for (const charts::ChartSpec &spec : specs)
        deck.slides.push_back(slideOf(spec));
    return deck;
}

Deck everyKind(words::Language language)
{
    Deck deck = deckOf(language, sample_charts::all(words::Wording(language)));
    deck.slides[0].annotation = QStringLiteral("Steel leads.");
    return deck;
}

/// Children in the order of ECMA-376 (part 1, chapters 19 and 21), of what these files hold.
const QHash<QString, QStringList> &orders()
{
    static const QHash<QString, QStringList> all{
        {"chartSpace", {"date1904", "lang", "roundedCorners", "chart", "spPr", "txPr", "externalData"}},
        {"chart", {"title", "autoTitleDeleted", "plotArea", "legend", "plotVisOnly", "dispBlanksAs"}},
        {"plotArea", {"layout", "barChart", "scatterChart", "catAx", "valAx", "spPr"}},
        {"barChart", {"barDir", "grouping", "varyColors", "ser", "dLbls", "gapWidth", "overlap", "axId"}},
        {"scatterChart", {"scatterStyle", "varyColors", "ser", "dLbls", "axId"}},
        {"ser", {"idx", "order", "tx", "spPr", "invertIfNegative", "marker", "dPt", "dLbls", "errBars", "cat", "val", "xVal", "yVal", "smooth", "extLst"}},
        {"dPt", {"idx", "invertIfNegative", "marker", "bubble3D", "explosion", "spPr"}},
        {"dLbls", {"dLbl", "numFmt", "spPr", "txPr", "dLblPos", "showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize", "separator", "extLst"}},
        {"dLbl", {"idx", "layout", "tx", "numFmt", "spPr", "txPr", "dLblPos", "showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize", "separator", "extLst"}},
        {"errBars", {"errDir", "errBarType", "errValType", "noEndCap", "plus", "minus", "val", "spPr"}},
        {"catAx", {"axId", "scaling", "delete", "axPos", "majorGridlines", "title", "numFmt", "majorTickMark", "minorTickMark", "tickLblPos", "spPr", "txPr", "crossAx", "crosses", "crossesAt", "auto", "lblAlgn", "lblOffset", "tickLblSkip", "noMultiLvlLbl"}},
        {"valAx", {"axId", "scaling", "delete", "axPos", "majorGridlines", "title", "numFmt", "majorTickMark", "minorTickMark", "tickLblPos", "spPr", "txPr", "crossAx", "crosses", "crossesAt", "crossBetween", "majorUnit"}},
        {"scaling", {"logBase", "orientation", "max", "min"}},
        {"title", {"tx", "layout", "overlay", "spPr", "txPr"}},
        {"legend", {"legendPos", "legendEntry", "layout", "overlay", "spPr", "txPr"}},
        {"manualLayout", {"layoutTarget", "xMode", "yMode", "wMode", "hMode", "x", "y", "w", "h"}},
        {"marker", {"symbol", "size", "spPr"}},
        {"sp", {"nvSpPr", "spPr", "style", "txBody"}},
        {"pic", {"nvPicPr", "blipFill", "spPr"}},
        {"graphicFrame", {"nvGraphicFramePr", "xfrm", "graphic"}},
        {"txBody", {"bodyPr", "lstStyle", "p"}},
        {"p", {"pPr", "r", "fld", "endParaRPr"}},
        {"ln", {"noFill", "solidFill", "prstDash", "round"}},
        {"tbl", {"tblPr", "tblGrid", "tr"}},
        {"tr", {"tc"}},
        {"tc", {"txBody", "tcPr"}},
        {"tcPr", {"lnL", "lnR", "lnT", "lnB", "noFill", "solidFill"}},
        {"sld", {"cSld", "clrMapOvr"}},
        {"presentation", {"sldMasterIdLst", "notesMasterIdLst", "sldIdLst", "sldSz", "notesSz"}},
    };
    return all;
}

QStringList orderFaults(const QByteArray &part)
{
    struct Open
    {
        QString name;
        qsizetype reached = 0;
    };
    QStringList faults;
    std::vector<Open> open;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            const QString name = xml.name().toString();
            if (!open.empty() && orders().contains(open.back().name)) {
                const qsizetype place = orders()[open.back().name].indexOf(name);
                if (place < 0)
                    faults << open.back().name + QLatin1String(" holds ") + name;
                else if (place < open.back().reached)
                    faults << open.back().name + QLatin1String(": late ") + name;
                open.back().reached = std::max(open.back().reached, place);
            }
            open.push_back({name, 0});
        } else if (xml.isEndElement()) {
            open.pop_back();
        }
    }
    return faults;
}

QString folderOf(const QString &part) { return part.left(part.lastIndexOf(QLatin1Char('/')) + 1); }

QString relationsOf(const QString &part)
{
    const QString folder = folderOf(part);
    return folder + QLatin1String("_rels/") + part.mid(folder.size()) + QLatin1String(".rels");
}

/// Targets by id.
QHash<QString, QString> relations(const OfficeFile &file, const QString &part)
{
    QHash<QString, QString> found;
    QXmlStreamReader xml(file.parts.value(relationsOf(part)));
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("Relationship"))
            found.insert(xml.attributes().value(QLatin1String("Id")).toString(),
                         QDir::cleanPath(QLatin1Char('/') + folderOf(part) + xml.attributes().value(QLatin1String("Target")).toString()).mid(1));
    }
    return found;
}

/// Everything ECMA-376 asks of the container and its parts that these files could break.
QStringList faultsOf(const OfficeFile &file)
{
    QStringList faults;
    if (file.names.value(0) != QLatin1String("[Content_Types].xml"))
        faults << QStringLiteral("content types are not first");
    if (QSet<QString>(file.names.begin(), file.names.end()).size() != file.names.size())
        faults << QStringLiteral("a part comes twice");
    QSet<QString> defaults, overrides;
    QXmlStreamReader types(file.parts.value(QStringLiteral("[Content_Types].xml")));
    while (!types.atEnd()) {
        types.readNext();
        if (!types.isStartElement())
            continue;
        if (types.name() == QLatin1String("Default"))
            defaults << types.attributes().value(QLatin1String("Extension")).toString();
        if (types.name() == QLatin1String("Override")) {
            const QString part = types.attributes().value(QLatin1String("PartName")).toString().mid(1);
            overrides << part;
            if (!file.parts.contains(part))
                faults << QStringLiteral("type of a part that is not there: ") + part;
        }
    }
    QSet<QString> reached;
    for (const QString &name : file.names) {
        const QString ending = name.mid(name.lastIndexOf(QLatin1Char('.')) + 1);
        const bool isXml = ending == QLatin1String("xml") || ending == QLatin1String("rels");
        if (!defaults.contains(ending) && !overrides.contains(name))
            faults << name + QLatin1String(": no content type");
        if (ending == QLatin1String("xml") && name != QLatin1String("[Content_Types].xml") && !overrides.contains(name))
            faults << name + QLatin1String(": no content type of its own");
        if (isXml && !file.fault(name).isEmpty())
            faults << name + QLatin1String(": ") + file.fault(name);
        if (isXml)
            faults << orderFaults(file.parts.value(name));
        if (ending == QLatin1String("rels"))
            continue;
        const QHash<QString, QString> targets = relations(file, name);
        for (const QString &target : targets) {
            reached << target;
            if (!file.parts.contains(target))
                faults << name + QLatin1String(" leads to nothing: ") + target;
        }
        QXmlStreamReader xml(file.parts.value(name));
        QSet<QString> ids;
        while (isXml && !xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                if (attribute.prefix() == QLatin1String("r") && !targets.contains(attribute.value().toString()))
                    faults << name + QLatin1String(": no relationship ") + attribute.value().toString();
            }
            if (xml.name() == QLatin1String("cNvPr")) {
                const QString id = xml.attributes().value(QLatin1String("id")).toString();
                if (ids.contains(id))
                    faults << name + QLatin1String(": id twice: ") + id;
                ids << id;
            }
        }
    }
    for (const QString &target : relations(file, QString()))
        reached << target;
    for (const QString &name : file.names) {
        if (!name.endsWith(QLatin1String(".rels")) && name != QLatin1String("[Content_Types].xml") && !reached.contains(name))
            faults << name + QLatin1String(" is reached by nothing");
    }
    return faults;
}

/// Where the cache of a chart differs from the cells its references name.
QStringList cacheFaults(const OfficeFile &deck, const QString &chart)
{
    const QString embedded = relations(deck, chart).value(QStringLiteral("rId1"));
    const OfficeFile workbook = OfficeFile::open(deck.parts.value(embedded));
    const QHash<QString, QString> cells = workbook.cells();
    QStringList faults;
    if (cells.isEmpty())
        return {chart + QLatin1String(": the workbook is empty")};
    QXmlStreamReader xml(deck.parts.value(chart));
    QStringList range;
    int index = -1, points = 0, count = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("f")) {
            const QString text = xml.readElementText();
            range = cellsOf(text);
            if (range.isEmpty() || !text.startsWith(QLatin1String("Data!")))
                faults << QStringLiteral("no range: ") + text;
        } else if (xml.name() == QLatin1String("ptCount")) {
            count = xml.attributes().value(QLatin1String("val")).toInt();
            if (count != range.size())
                faults << QStringLiteral("%1: %2 points for %3 cells").arg(chart).arg(count).arg(range.size());
        } else if (xml.name() == QLatin1String("pt")) {
            index = xml.attributes().value(QLatin1String("idx")).toInt();
        } else if (xml.name() == QLatin1String("v") && index >= 0) {
            const QString cached = xml.readElementText();
            const QString cell = cells.value(range.value(index));
            bool isFigure = false;
            const double figure = cached.toDouble(&isFigure);
            const bool same = isFigure ? std::abs(figure - cell.toDouble()) <= 1e-9 * std::abs(figure) : cached == cell;
            if (!same)
                faults << chart + QLatin1String(", ") + range.value(index) + QLatin1String(": ") + cached + QLatin1String(" is not ") + cell;
            ++points;
        }
    }
    if (points < 3)
        faults << chart + QLatin1String(": nothing cached");
    return faults;
}

/// The first chart of a deck with nothing else.
struct OneChart
{
    OfficeFile file;
    QByteArray xml;
    QHash<QString, QString> cells;
    explicit OneChart(const charts::ChartSpec &spec)
        : file(OfficeFile::open(*writePptx(deckOf(words::Language::English, {spec}), onePixel)))
        , xml(file.parts["ppt/charts/chart1.xml"])
        , cells(OfficeFile::open(file.parts["ppt/embeddings/Microsoft_Excel_Sheet1.xlsx"]).cells())
    {
    }
    /// What the pattern captures, wherever it is found.
    QStringList all(const char *pattern) const
    {
        QStringList found;
        auto match = QRegularExpression(QString::fromLatin1(pattern)).globalMatch(QString::fromUtf8(xml));
        while (match.hasNext())
            found << match.next().captured(1);
        return found;
    }
};

/// Two packages and a third one with a long name; rows of every kind under two headings, and more than a slide holds.
charts::Sheet sampleSheet(int rows, const QString &text = QStringLiteral("Steel"))
{
    using Kind = charts::Sheet::Row::Kind;
    const double nothing = std::numeric_limits<double>::quiet_NaN();
    charts::Sheet sheet;
    sheet.title = QStringLiteral("Of three packages only the quota deal satisfies both sides");
    sheet.subtitle = QStringLiteral("Upper line: the level; lower line: the difference from no deal.");
    sheet.source = QStringLiteral("Source: study data pack.");
    sheet.spoken = QStringLiteral("Three packages, figures made by hand.");
    sheet.columns = {{QStringLiteral("a"), QStringLiteral("No deal"), QStringLiteral("1 August 2025"), QStringLiteral("reference")},
                     {QStringLiteral("b"), QStringLiteral("Quota deal"), QStringLiteral("1 August 2025"), {}},
                     {QStringLiteral("c"), text, QStringLiteral("1 August 2025"), QStringLiteral("on the table")}};
    const auto cells = [&](int row) {
        return std::vector<charts::Sheet::Cell>{{QString::number(row), {}, 1.0 * row, 0.0, false},
                                                {QString::number(10 * row), QStringLiteral("+%1").arg(9 * row), 10.0 * row, 9.0 * row, true},
                                                {QStringLiteral("–"), QStringLiteral("–"), nothing, nothing, false}};
    };
    for (int row = 0; row < rows; ++row) {
        if (row == 0 || row == 6)
            sheet.rows.push_back({Kind::Heading, QStringLiteral("Group %1").arg(row), QStringLiteral("points of 100")});
        sheet.rows.push_back({Kind::Figures, QStringLiteral("Row %1").arg(row / 2), {}, row % 2, row % 2 ? QStringLiteral("U.S.") : QStringLiteral("CAN"), row == 3, false, cells(row)});
    }
    sheet.rows.push_back({Kind::Words, text, {}, -1, {}, false, true, {{text, {}, nothing, nothing, false}, {QStringLiteral("Yes"), {}, nothing, nothing, true}, {QString(), {}, nothing, nothing, false}}});
    return sheet;
}

Deck deckOfSheet(const charts::Sheet &sheet, const QString &title)
{
    Deck deck = deckOf(words::Language::English, {});
    deck.slides = slidesOfSheet({title, QStringLiteral("In parentheses: the difference."), {}, {}, sheet.source, QStringLiteral("Model 1.0."), {}}, sheet, words::Wording());
    return deck;
}

QStringList slidesIn(const OfficeFile &deck) { return deck.names.filter(QRegularExpression(QStringLiteral("^ppt/slides/slide\\d+\\.xml$"))); }

/// What keeps a table from being whole: rows with more or fewer cells than columns, and boxes off the slide.
QStringList tableFaults(const QByteArray &slide)
{
    QStringList faults;
    QXmlStreamReader xml(slide);
    int columns = 0, cells = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        const QString name = xml.name().toString();
        if (xml.isStartElement() && name == QLatin1String("tbl"))
            columns = 0;
        if (xml.isStartElement() && name == QLatin1String("gridCol"))
            ++columns;
        if (xml.isStartElement() && name == QLatin1String("tr"))
            cells = 0;
        if (xml.isStartElement() && name == QLatin1String("tc"))
            ++cells;
        if (xml.isStartElement() && name == QLatin1String("tc") && xml.attributes().hasAttribute(QLatin1String("gridSpan")) &&
            xml.attributes().value(QLatin1String("gridSpan")).toInt() != columns)
            faults << QStringLiteral("a heading does not span its row");
        if (xml.isEndElement() && name == QLatin1String("tr") && cells != columns)
            faults << QStringLiteral("%1 cells in %2 columns").arg(cells).arg(columns);
    }
    static const QRegularExpression place(QStringLiteral("<a:off x=\"(-?\\d+)\" y=\"(-?\\d+)\"/><a:ext cx=\"(-?\\d+)\" cy=\"(-?\\d+)\"/>"));
    auto found = place.globalMatch(QString::fromUtf8(slide));
    while (found.hasNext()) {
        const auto box = found.next();
        if (box.captured(1).toLongLong() < 0 || box.captured(2).toLongLong() < 0 || box.captured(1).toLongLong() + box.captured(3).toLongLong() > 12192000 ||
            box.captured(2).toLongLong() + box.captured(4).toLongLong() > 6858000)
            faults << QStringLiteral("off the slide: ") + box.captured(0);
    }
    return faults;
}

QStringList chartsOf(const OfficeFile &deck)
{
    return deck.names.filter(QRegularExpression(QStringLiteral("^ppt/charts/chart\\d+\\.xml$")));
}

} // namespace

class DeckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindKeepsTheRulesOfTheFormat_data()
    {
        QTest::addColumn<bool>("french");
        QTest::newRow("English") << false;
        QTest::newRow("French") << true;
    }
    void everyKindKeepsTheRulesOfTheFormat()
    {
        QFETCH(bool, french);
        const auto bytes = writePptx(everyKind(french ? words::Language::French : words::Language::English), onePixel);
        QVERIFY(bytes.ok());
        const OfficeFile file = OfficeFile::open(*bytes);
        QVERIFY(file.names.size() > 30);
        const QStringList faults = faultsOf(file);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
        QVERIFY(file.parts["ppt/slides/slide1.xml"].contains(french ? "lang=\"fr-CA\"" : "lang=\"en-CA\""));
    }

    void embeddedWorkbooksHoldTheCharts()
    {
        const OfficeFile file = OfficeFile::open(*writePptx(everyKind(words::Language::English), onePixel));
        const QStringList all = chartsOf(file);
        QCOMPARE(all.size(), 1 + 2 + 6 + 2 + 1 + 1); // bars, one a party, six multiples, one a party, tornado, deal space
        for (const QString &chart : all) {
            const QStringList faults = cacheFaults(file, chart);
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
            QVERIFY(file.parts[chart].contains("<c:externalData r:id=\"rId1\">"));
        }
    }

    void barsAreClusteredWithNegativeValues()
    {
        const OfficeFile file = OfficeFile::open(*writePptx(deckOf(words::Language::English, {sample_charts::bars(words::Wording())}), {}));
        const QByteArray chart = file.parts["ppt/charts/chart1.xml"];
        QVERIFY(chart.contains("<c:barDir val=\"bar\"/><c:grouping val=\"clustered\"/>"));
        QCOMPARE(chart.count("<c:ser>"), 2);
        QCOMPARE(chart.count("<c:invertIfNegative val=\"0\"/>"), 2);
        QVERIFY(chart.contains("<c:v>-381</c:v>"));
        const auto cells = OfficeFile::open(file.parts["ppt/embeddings/Microsoft_Excel_Sheet1.xlsx"]).cells();
        QCOMPARE(cells["A2"], "Steel mill products");
        QCOMPARE(cells["B1"], "Canada");
        QCOMPARE(cells["B2"], "2915");
        QCOMPARE(cells["C6"], "591");
        // Rows that say nothing, or swamp the others, are named in the source line instead.
        QVERIFY(!chart.contains("Other goods") && !chart.contains("Energy"));
        const QByteArray slide = file.parts["ppt/slides/slide1.xml"];
        QVERIFY(slide.contains("No change: energy.") && slide.contains("other goods (Canada +8,889, United States +19,548)"));
    }

    void rangesAreErrorBars()
    {
        const charts::ChartSpec spec = sample_charts::barsWithRanges(words::Wording());
        const OfficeFile file = OfficeFile::open(*writePptx(deckOf(words::Language::English, {spec}), {}));
        const QByteArray chart = file.parts["ppt/charts/chart1.xml"];
        QCOMPARE(chart.count("<c:errBars><c:errBarType val=\"both\"/><c:errValType val=\"cust\"/>"), 1);
        // Plus and minus point at the two columns behind the values.
        QVERIFY(chart.contains("<c:plus><c:numRef><c:f>Data!$C$2:$C$7</c:f>") && chart.contains("<c:minus><c:numRef><c:f>Data!$D$2:$D$7</c:f>"));
        const auto cells = OfficeFile::open(file.parts["ppt/embeddings/Microsoft_Excel_Sheet1.xlsx"]).cells();
        const charts::BarPanel &panel = spec.bars().panels[0];
        QCOMPARE(cells["B2"].toDouble(), panel.values[0]);
        QCOMPARE(cells["C2"].toDouble(), panel.ranges[0]->high - panel.values[0]);
        QCOMPARE(cells["D2"].toDouble(), panel.values[0] - panel.ranges[0]->low);
        QVERIFY(!cells.contains("C5") && !cells.contains("D5")); // no range, no bar
        QVERIFY(cells["C1"].contains("Canada") && cells["D1"].contains("Canada"));
    }

    void aTornadoHoldsWhatAllDrawsLeaveOpen()
    {
        charts::ChartSpec spec = sample_charts::tornado(words::Wording());
        auto &tornado = std::get<charts::Tornado>(spec.body);
        const auto cellsOf = [](const OfficeFile &file) { return OfficeFile::open(file.parts["ppt/embeddings/Microsoft_Excel_Sheet1.xlsx"]).cells(); };
        QCOMPARE(cellsOf(OfficeFile::open(*writePptx(deckOf(words::Language::English, {spec}), {})))["B2"].toDouble(), tornado.rows[0].low);
        tornado.together = charts::QuantileStrip{QStringLiteral("All parameters together"), {}, tornado.central - 90.0, tornado.central - 30.0, tornado.central,
                                                 tornado.central + 40.0, tornado.central + 120.0, QStringLiteral("-90"), QStringLiteral("+120")};
        const OfficeFile file = OfficeFile::open(*writePptx(deckOf(words::Language::English, {spec}), {}));
        const auto cells = cellsOf(file);
        QVERIFY(cells["A2"].startsWith("All parameters together"));
        QCOMPARE(cells["B2"].toDouble(), tornado.together->p05);
        QCOMPARE(cells["C2"].toDouble(), tornado.together->p95);
        QCOMPARE(cells["B3"].toDouble(), tornado.rows[0].low);
        const QStringList faults = cacheFaults(file, QStringLiteral("ppt/charts/chart1.xml")) + faultsOf(file);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void tablesGoOnOverSlides()
    {
        const charts::Sheet sheet = sampleSheet(40);
        const Deck deck = deckOfSheet(sheet, sheet.title);
        QVERIFY(deck.slides.size() >= 3u);
        QStringList rows, headings;
        for (std::size_t i = 0; i < deck.slides.size(); ++i) {
            const DeckSlide &slide = deck.slides[i];
            QCOMPARE(slide.title, QStringLiteral("%1 (%2\u00a0of\u00a0%3)").arg(sheet.title).arg(i + 1).arg(deck.slides.size()));
            using Kind = SlideTable::Row::Kind;
            QCOMPARE(static_cast<int>(slide.table.rows[0].kind), static_cast<int>(Kind::Head));
            QCOMPARE(static_cast<int>(slide.table.rows[1].kind), static_cast<int>(Kind::Heading)); // repeated where its rows go on
            QVERIFY(!slide.table.rows[2].cells[0].text.isEmpty()); // and so is the name of a pair
            for (const SlideTable::Row &row : slide.table.rows) {
                if (row.kind == Kind::Heading)
                    headings << row.cells[0].text;
                else if (row.kind != Kind::Head)
                    rows << row.cells[2].text;
            }
        }
        QCOMPARE(rows.size(), 41); // every row, once
        for (int row = 0; row < 40; ++row)
            QCOMPARE(rows[row], QString::number(row));
        QCOMPARE(headings.count(QStringLiteral("Group 0")), 1); // short enough to stay together
        QCOMPARE(deckOfSheet(sampleSheet(4), sheet.title).slides.size(), 1u);
        QCOMPARE(deckOfSheet(sampleSheet(4), sheet.title).slides[0].title, sheet.title);
    }

    void manyPackagesTakeMoreSlidesOrTwoLines()
    {
        charts::Sheet sheet = sampleSheet(4);
        const auto widen = [&](std::size_t columns) {
            sheet.columns.resize(columns, sheet.columns[1]);
            for (charts::Sheet::Row &row : sheet.rows) {
                if (!row.cells.empty())
                    row.cells.resize(columns, row.cells[1]);
            }
        };
        const QString long1 = QStringLiteral("+123,000");
        for (charts::Sheet::Row &row : sheet.rows) {
            if (row.kind == charts::Sheet::Row::Kind::Figures)
                row.cells[1].text = row.cells[1].second = long1;
        }
        widen(7);
        const Deck stacked = deckOfSheet(sheet, sheet.title);
        QCOMPARE(stacked.slides.size(), 1u);
        QVERIFY(stacked.slides[0].table.rows[2].stacked);
        QCOMPARE(stacked.slides[0].subtitle, sheet.subtitle);
        widen(23);
        const Deck cut = deckOfSheet(sheet, sheet.title);
        std::size_t columns = 0;
        for (const DeckSlide &slide : cut.slides) {
            QVERIFY(slide.table.width() <= 877.0);
            columns += slide.table.widths.size() - static_cast<std::size_t>(slide.table.labelColumns);
        }
        QCOMPARE(columns, 23u);
    }

    void tablesAreNative_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << QStringLiteral("Steel");
        QTest::newRow("markup") << QStringLiteral("Steel & <aluminum> \"quoted\" ]]> &amp;");
        QTest::newRow("control characters") << QString::fromUtf8("a\x01" "b\r\n\t") + QChar(0xFFFE) + QChar(0xD800);
        QTest::newRow("beyond the basic plane") << QStringLiteral("Deal 🤝 or 𝒩o deal");
        QTest::newRow("300 characters") << QString(QStringLiteral("The quota deal wins back jobs ")).repeated(10);
        QTest::newRow("one endless word") << QString(400, QLatin1Char('W'));
        QTest::newRow("40,000 characters") << QString(QStringLiteral("word ")).repeated(8000);
        QTest::newRow("nothing") << QString();
    }
    void tablesAreNative()
    {
        QFETCH(QString, text);
        Deck deck = deckOfSheet(sampleSheet(12, text), text);
        const auto bytes = writePptx(deck, {});
        QVERIFY(bytes.ok());
        QVERIFY(*bytes == *writePptx(deckOfSheet(sampleSheet(12, text), text), {}));
        const OfficeFile file = OfficeFile::open(*bytes);
        QStringList faults = faultsOf(file);
        QCOMPARE(slidesIn(file).size(), static_cast<qsizetype>(deck.slides.size()));
        for (const QString &name : slidesIn(file)) {
            const QByteArray slide = file.parts[name];
            faults << tableFaults(slide);
            QCOMPARE(slide.count("<a:tbl>"), 1);
            QVERIFY(slide.contains("<a:tblPr firstRow=\"1\"") && slide.contains("descr=\"Three packages, figures made by hand.\""));
            static const QRegularExpression small(QStringLiteral("\\bsz=\"(1[0-5]|[0-9])\\d\\d\""));
            QVERIFY(!QString::fromUtf8(slide).contains(small));
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
        if (deck.slides.size() > 1) // cut before the number of the part
            QVERIFY(file.parts["ppt/slides/slide1.xml"].contains(" (1\u00a0of\u00a0"));
    }

    void aWaterfallCrossesZero()
    {
        const OfficeFile file = OfficeFile::open(*writePptx(deckOf(words::Language::English, {sample_charts::waterfall(words::Wording())}), {}));
        // Stacked from zero outwards on either side, the pieces of each row reach from its lower to its higher end.
        const std::vector<charts::WaterfallStep> steps = std::get<charts::Waterfall>(sample_charts::waterfall(words::Wording()).body).panels[0].steps;
        const auto cells = OfficeFile::open(file.parts["ppt/embeddings/Microsoft_Excel_Sheet1.xlsx"]).cells();
        QVERIFY(cells["C1"] == "Base");
        double running = 0.0;
        for (int row = 0; row < 8; ++row) {
            const charts::WaterfallStep &step = steps[static_cast<std::size_t>(row)];
            const double start = row == 0 || row == 7 ? 0.0 : running;
            const double ends[]{start, start + step.computed, start + step.total()};
            double right = 0.0, left = 0.0, base = 0.0;
            for (int column = 2; column < 26; ++column) {
                const QString name = cells[columnName(column) + QLatin1Char('1')];
                if (name.isEmpty() || name == QLatin1String("Room for labels") || name == QLatin1String("Label"))
                    break;
                const double value = cells[columnName(column) + QString::number(row + 2)].toDouble();
                (value >= 0.0 ? right : left) += value;
                if (column == 2)
                    base = value;
            }
            const double low = *std::min_element(std::begin(ends), std::end(ends)), high = *std::max_element(std::begin(ends), std::end(ends));
            QCOMPARE(base, low > 0.0 ? low : high < 0.0 ? high : 0.0);
            QCOMPARE(right, std::max(high, 0.0));
            QCOMPARE(left, std::min(low, 0.0));
            running = ends[2];
        }
    }

    void chartsSayWhatTheyShow()
    {
        const OfficeFile file = OfficeFile::open(*writePptx(everyKind(words::Language::English), onePixel));
        int frames = 0;
        for (const QString &name : file.names.filter(QRegularExpression(QStringLiteral("^ppt/slides/slide\\d+\\.xml$")))) {
            QXmlStreamReader xml(file.parts[name]);
            bool inFrame = false;
            while (!xml.atEnd()) {
                xml.readNext();
                if (xml.isStartElement() && (xml.name() == QLatin1String("graphicFrame") || xml.name() == QLatin1String("pic")))
                    inFrame = true;
                if (xml.isStartElement() && inFrame && xml.name() == QLatin1String("cNvPr")) {
                    QVERIFY(xml.attributes().value(QLatin1String("descr")).size() > 10);
                    inFrame = false;
                    ++frames;
                }
            }
        }
        QCOMPARE(frames, 13 + 1 + 1); // charts, table, density
    }

    void noTypeBelowSixteenPoints()
    {
        const OfficeFile file = OfficeFile::open(*writePptx(everyKind(words::Language::English), onePixel));
        static const QRegularExpression size(QStringLiteral("\\bsz=\"(\\d+)\""));
        int sizes = 0;
        for (const QString &name : file.names) {
            if (!name.startsWith(QLatin1String("ppt/slide")) && !name.startsWith(QLatin1String("ppt/charts/")))
                continue;
            auto found = size.globalMatch(QString::fromUtf8(file.parts[name]));
            while (found.hasNext()) {
                ++sizes;
                QVERIFY2(found.next().captured(1).toInt() >= 1600, qPrintable(name));
            }
            if (name.startsWith(QLatin1String("ppt/charts/chart"))) // axes without a size would be drawn in ten points
                QCOMPARE(file.parts[name].count("<c:txPr>") > 0, true);
        }
        QVERIFY(sizes > 100);
    }

    void theSameDeckGivesTheSameBytes()
    {
        const QByteArray first = *writePptx(everyKind(words::Language::French), onePixel);
        QTest::qWait(1100); // the clock of a file's time steps in seconds
        const char *before = std::setlocale(LC_ALL, nullptr);
        const QByteArray restored(before);
        const bool comma = std::setlocale(LC_ALL, "fr_CA.UTF-8") || std::setlocale(LC_ALL, "de_DE.UTF-8");
        const QByteArray second = *writePptx(everyKind(words::Language::French), onePixel);
        std::setlocale(LC_ALL, restored.constData());
        QVERIFY(first == second);
        if (!comma)
            qInfo("no locale with a decimal comma on this machine");
    }

    void hardCases_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("markup") << QStringLiteral("Steel & <aluminum> \"quoted\" 'single' ]]> &amp;");
        QTest::newRow("beyond the basic plane") << QStringLiteral("Deal 🤝 or 𝒩o deal");
        QTest::newRow("control characters") << QString::fromUtf8("a\x01" "b\x0b" "c\x1f" "d\x7f\r\n\t") + QChar(0xFFFE) + QChar(0xD800) + QLatin1Char('e');
        QTest::newRow("right to left") << QStringLiteral("اتفاق الحصص");
        QTest::newRow("300 characters") << QString(QStringLiteral("The quota deal wins back jobs ")).repeated(10);
        QTest::newRow("one endless word") << QString(400, QLatin1Char('W'));
        QTest::newRow("40,000 characters") << QString(QStringLiteral("word ")).repeated(8000);
        QTest::newRow("nothing") << QString();
    }
    void hardCases()
    {
        QFETCH(QString, text);
        const words::Wording wording;
        std::vector<charts::ChartSpec> specs = sample_charts::all(wording);
        for (charts::ChartSpec &spec : specs) {
            spec.title = spec.subtitle = spec.source = spec.spoken = text;
            if (auto *bars = std::get_if<charts::Bars>(&spec.body)) {
                bars->rows[0].label = bars->rows[0].spoken = text;
                bars->panels[0].name = text;
            }
            if (auto *space = std::get_if<charts::DealSpace>(&spec.body))
                space->marks[0].label = text;
            if (auto *map = std::get_if<charts::HeatMap>(&spec.body))
                map->rows[0] = text;
            if (auto *steps = std::get_if<charts::Waterfall>(&spec.body))
                steps->rows[1].label = text;
            if (auto *curves = std::get_if<charts::Curves>(&spec.body))
                curves->panels[0].heading = text;
        }
        Deck deck = deckOf(words::Language::English, specs);
        for (DeckSlide &slide : deck.slides)
            slide.annotation = slide.notes = text;
        const auto bytes = writePptx(deck, onePixel);
        QVERIFY(bytes.ok());
        const OfficeFile file = OfficeFile::open(*bytes);
        const QStringList faults = faultsOf(file);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
        // Boxes stay on the slide, whatever stands in them.
        static const QRegularExpression place(QStringLiteral("<a:off x=\"(-?\\d+)\" y=\"(-?\\d+)\"/><a:ext cx=\"(-?\\d+)\" cy=\"(-?\\d+)\"/>"));
        for (const QString &name : file.names.filter(QRegularExpression(QStringLiteral("^ppt/slides/slide\\d+\\.xml$")))) {
            auto found = place.globalMatch(QString::fromUtf8(file.parts[name]));
            while (found.hasNext()) {
                const auto box = found.next();
                const qlonglong x = box.captured(1).toLongLong(), y = box.captured(2).toLongLong();
                const qlonglong width = box.captured(3).toLongLong(), height = box.captured(4).toLongLong();
                QVERIFY(x >= 0 && y >= 0 && width >= 0 && height >= 0);
                QVERIFY2(x + width <= 12192000 && y + height <= 6858000, qPrintable(name + QLatin1String(": ") + box.captured(0)));
            }
        }
    }

    void missingValuesStayMissing()
    {
        const words::Wording wording;
        charts::ChartSpec spec = sample_charts::bars(wording);
        const double nothing = std::numeric_limits<double>::quiet_NaN();
        spec.bars().panels[0].values[0] = nothing;
        spec.bars().panels[0].labels[0] = QStringLiteral("–");
        spec.bars().panels[1].values[1] = std::numeric_limits<double>::infinity();
        charts::ChartSpec empty = spec;
        for (charts::BarPanel &panel : empty.bars().panels)
            std::fill(panel.values.begin(), panel.values.end(), nothing);
        charts::ChartSpec steps = sample_charts::waterfall(wording);
        std::get<charts::Waterfall>(steps.body).panels[0].steps[2].computed = nothing;
        charts::ChartSpec range = sample_charts::tornado(wording);
        std::get<charts::Tornado>(range.body).rows[1].high = nothing;
        charts::ChartSpec noFrontier = sample_charts::dealSpace(wording);
        noFrontier.dealSpace().frontier.clear();
        const OfficeFile file = OfficeFile::open(*writePptx(deckOf(words::Language::English, {spec, empty, steps, range, noFrontier}), {}));
        const QStringList faults = faultsOf(file);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
        for (const QByteArray &part : file.parts) {
            QVERIFY(!part.contains("<c:v>nan") && !part.contains("<c:v>inf") && !part.contains("val=\"nan") && !part.contains("val=\"\""));
        }
        const auto cells = OfficeFile::open(file.parts["ppt/embeddings/Microsoft_Excel_Sheet1.xlsx"]).cells();
        QVERIFY(!cells.contains("B2") && cells.contains("C2") && !cells.contains("C3"));
    }

    void whatIsCutIsWholeInTheNotes_data()
    {
        QTest::addColumn<int>("words");
        QTest::addColumn<bool>("cut");
        QTest::newRow("as it fits") << 8 << false;
        QTest::newRow("far too long") << 300 << true;
    }
    void whatIsCutIsWholeInTheNotes()
    {
        QFETCH(int, words);
        QFETCH(bool, cut);
        Deck deck = deckOf(words::Language::English, {sample_charts::bars(words::Wording())});
        DeckSlide &slide = deck.slides[0];
        const auto text = [&](const char *word) { return QString::fromLatin1(word).repeated(words).trimmed(); };
        slide.title = text("title ");
        slide.subtitle = text("subtitle ");
        slide.annotation = text("remark ");
        slide.source = text("source ");
        const QString notes = QString::fromUtf8(OfficeFile::open(*writePptx(deck, {})).parts["ppt/notesSlides/notesSlide1.xml"]);
        QVERIFY(notes.contains("Package: quota deal."));
        QCOMPARE(notes.contains("Title in full: " + slide.title), cut);
        QCOMPARE(notes.contains("Subtitle in full: " + slide.subtitle), cut);
        QCOMPARE(notes.contains("Remark in full: " + slide.annotation), cut);
        QCOMPARE(notes.contains("Source in full: " + slide.source), cut);
    }

    void hintsOfTheScreenAreLeftOut_data()
    {
        QTest::addColumn<QString>("hint");
        QTest::newRow("a ring to drag") << " Drag the ring.";
        QTest::newRow("a table beside it") << " Every change is in the table.";
        QTest::newRow("a bar off the scale") << " Slash: the bar runs off the scale.";
    }
    void hintsOfTheScreenAreLeftOut()
    {
        QFETCH(QString, hint);
        charts::ChartSpec spec = sample_charts::bars(words::Wording());
        const QString subtitle = spec.subtitle, spoken = spec.spoken;
        spec.subtitle += hint;
        spec.spoken += hint;
        leaveOutHints(spec, words::Wording());
        leaveOutRows(spec, words::Wording());
        QCOMPARE(spec.subtitle, subtitle);
        QCOMPARE(spec.spoken, spoken);
    }

    void labelsOfCurvesStayInThePlot_data()
    {
        QTest::addColumn<int>("present"); ///< of 40 points
        QTest::addColumn<QStringList>("positions");
        QTest::newRow("no duty") << 0 << QStringList{"r", "r"};
        QTest::newRow("next to none") << 1 << QStringList{"r", "r"};
        QTest::newRow("in the middle") << 20 << QStringList{"t", "b"};
        QTest::newRow("the highest") << 40 << QStringList{"l", "l"};
    }
    void labelsOfCurvesStayInThePlot()
    {
        QFETCH(int, present);
        QFETCH(QStringList, positions);
        charts::ChartSpec spec = sample_charts::curves(words::Wording(), 1);
        charts::CurvePanel &panel = std::get<charts::Curves>(spec.body).panels[0];
        panel.present = panel.x[static_cast<std::size_t>(present)];
        panel.lines[0].atPresent = 600;
        panel.lines[1].atPresent = 590; // so near that one name would cover the other
        const OneChart chart(spec);
        QCOMPARE(chart.all("<c:dLblPos val=\"(\\w)\"/>").mid(2), positions); // after the names of the two lines
        const QStringList down = chart.all("<c:manualLayout><c:x val=\"0\"/><c:y val=\"([^\"]*)\"/>");
        QCOMPARE(down.size(), positions[0] == positions[1] ? 2 : 0);
        if (!down.isEmpty())
            QVERIFY(down[0].toDouble() < 0.0 && down[1].toDouble() > 0.0);
    }

    void labelsSayTheFigureOfTheText_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("said"); ///< nothing where the format says it
        QTest::newRow("three digits of four") << 8635.0 << "+8,640" << "Canada  +8,640";
        QTest::newRow("below zero") << -8635.0 << QStringLiteral("\u22128,640") << QStringLiteral("Canada  \u22128,640");
        QTest::newRow("all digits") << 2915.2 << "+2,915" << QString();
        QTest::newRow("a decimal") << 1.24 << "+1.2" << QString();
        QTest::newRow("nothing") << 0.3 << "0" << QString();
    }
    void labelsSayTheFigureOfTheText()
    {
        QFETCH(double, value);
        QFETCH(QString, label);
        QFETCH(QString, said);
        charts::ChartSpec spec = sample_charts::bars(words::Wording());
        spec.bars().panels[0].values[0] = value;
        spec.bars().panels[0].labels[0] = label;
        const OneChart chart(spec);
        QCOMPARE(chart.cells["B2"].toDouble(), value);
        QCOMPARE(chart.all("<c:idx val=\"0\"/><c:tx>.*?<a:t>(.*?)</a:t>").value(0), said);
    }

    void cutNamesAreWholeInTheWorkbook_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"bars", "waterfall", "tornado"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void cutNamesAreWholeInTheWorkbook()
    {
        QFETCH(QString, kind);
        const words::Wording wording;
        charts::ChartSpec spec = kind == QLatin1String("bars")        ? sample_charts::bars(wording)
                                 : kind == QLatin1String("waterfall") ? sample_charts::waterfall(wording)
                                                                      : sample_charts::tornado(wording);
        const auto holds = [](const OneChart &chart, const QString &name) {
            return std::any_of(chart.cells.begin(), chart.cells.end(), [&](const QString &cell) { return cell == name; });
        };
        QVERIFY(!holds(OneChart(spec), QStringLiteral("Name in full")));
        const QString name = QStringLiteral("A very long name of a row ").repeated(12).trimmed();
        if (kind == QLatin1String("bars"))
            spec.bars().rows[0].label = name;
        else if (kind == QLatin1String("waterfall"))
            std::get<charts::Waterfall>(spec.body).rows[0].label = name;
        else
            std::get<charts::Tornado>(spec.body).rows[0].label = name;
        const OneChart chart(spec);
        QVERIFY(holds(chart, QStringLiteral("Name in full")));
        QVERIFY(std::any_of(chart.cells.begin(), chart.cells.end(), [&](const QString &cell) { return cell.startsWith(name); }));
        QVERIFY(chart.cells["A2"].endsWith(QChar(0x2026)));
    }

    void scalesBelowZeroEndAtALine()
    {
        charts::ChartSpec spec = sample_charts::tornado(words::Wording());
        charts::Tornado &tornado = std::get<charts::Tornado>(spec.body);
        tornado.central = -1570.997621;
        for (charts::TornadoRow &row : tornado.rows) {
            row.low = -4000.3;
            row.high = -1600.2;
        }
        const OneChart chart(spec);
        const double high = chart.all("<c:max val=\"([^\"]*)\"/>").value(0).toDouble(), low = chart.all("<c:min val=\"([^\"]*)\"/>").value(0).toDouble();
        const double step = chart.all("<c:majorUnit val=\"([^\"]*)\"/>").value(0).toDouble();
        QVERIFY(step > 0.0 && low < -4000.3 && high >= -1570.997621 && high <= 0.0);
        QVERIFY(std::abs(std::remainder(high, step)) < 1e-6 && std::abs(std::remainder(low, step)) < 1e-6);
    }

    void fortySlides()
    {
        Deck deck = deckOf(words::Language::English, {});
        for (int i = 0; i < 40; ++i)
            deck.slides.push_back(slideOf(i % 2 ? sample_charts::bars(words::Wording()) : sample_charts::tornado(words::Wording())));
        const OfficeFile file = OfficeFile::open(*writePptx(deck, {}));
        QVERIFY(faultsOf(file).isEmpty());
        QCOMPARE(chartsOf(file).size(), 40);
        QCOMPARE(file.parts["ppt/presentation.xml"].count("<p:sldId "), 40);
    }

    void aChartOfNothingIsLeftOut()
    {
        const words::Wording wording;
        const Deck deck = deckOf(words::Language::English, {sample_charts::dressed(charts::Bars(), QStringLiteral("Nothing"), wording),
                                                            sample_charts::dressed(charts::Waterfall(), QStringLiteral("Nothing"), wording),
                                                            sample_charts::dressed(charts::Tornado(), QStringLiteral("Nothing"), wording),
                                                            sample_charts::dressed(charts::Curves(), QStringLiteral("Nothing"), wording),
                                                            sample_charts::dressed(charts::HeatMap(), QStringLiteral("Nothing"), wording)});
        const OfficeFile file = OfficeFile::open(*writePptx(deck, {}));
        const QStringList faults = faultsOf(file);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
        QVERIFY(chartsOf(file).isEmpty());
    }

    void anEmptyDeckIsAFile()
    {
        const OfficeFile file = OfficeFile::open(*writePptx(deckOf(words::Language::English, {}), {}));
        QVERIFY(faultsOf(file).isEmpty());
    }

    void libreOfficeOpensIt()
    {
        const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
        if (office.isEmpty())
            QSKIP("LibreOffice is not on this machine");
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("deck.pptx")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*writePptx(everyKind(words::Language::English), onePixel));
        file.close();
        QProcess converter;
        converter.start(office, {QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile")), QStringLiteral("--headless"),
                                 QStringLiteral("--convert-to"), QStringLiteral("pdf"), QStringLiteral("--outdir"), folder.path(), file.fileName()});
        QVERIFY(converter.waitForFinished(180000));
        QFile pdf(folder.filePath(QStringLiteral("deck.pdf")));
        if (!pdf.open(QIODevice::ReadOnly))
            QSKIP("LibreOffice on this machine has no Impress");
        static const QRegularExpression page(QStringLiteral("/Type\\s*/Page\\b(?!s)"));
        QCOMPARE(QString::fromLatin1(pdf.readAll()).count(page), 7);
    }

    void longTextsAreCutBetweenCharacters_data()
    {
        QTest::addColumn<QString>("character");
        QTest::newRow("one byte") << QStringLiteral("e");
        QTest::newRow("two bytes") << QStringLiteral("é");
        QTest::newRow("three bytes") << QStringLiteral("–");
        QTest::newRow("two halves") << QStringLiteral("🤝");
    }
    void longTextsAreCutBetweenCharacters()
    {
        QFETCH(QString, character);
        const auto longest = [&](const char *before, int most) {
            return QLatin1String(before) + character.repeated((most - static_cast<int>(qstrlen(before))) / static_cast<int>(character.size()));
        };
        for (const char *before : {"", "a"}) {
            const QString endless = QLatin1String(before) + character.repeated(40000);
            const auto bytes = writeWorkbook({endless, QDate(2026, 11, 22), {{QStringLiteral("Data"), {{endless}}, {}}}});
            QVERIFY(bytes.ok());
            const OfficeFile file = OfficeFile::open(*bytes);
            for (const QString &name : file.names)
                QVERIFY2(file.fault(name).isEmpty(), qPrintable(name + QLatin1String(": ") + file.fault(name)));
            QVERIFY(file.parts["docProps/core.xml"].contains((QLatin1String("<dc:title>") + longest(before, 255) + QLatin1String("</dc:title>")).toUtf8()));
            QVERIFY(file.cells()["A1"] == longest(before, 32767));
        }
    }

    void workbooksAreTheSameInAnyLocale()
    {
        const Workbook book{QStringLiteral("Outcomes & more"), QDate(2026, 11, 22), {{QStringLiteral("Data"), {{QStringLiteral("x"), 1.5}, {0.1 + 0.2, 1.0 / 3.0}}}}};
        const QByteArray bytes = *writeWorkbook(book);
        const OfficeFile file = OfficeFile::open(bytes);
        QCOMPARE(file.cells()["A2"].toDouble(), 0.3);
        QCOMPARE(file.cells()["B2"].toDouble(), 0.3333333333);
        for (const QString &name : file.names)
            QVERIFY2(file.fault(name).isEmpty(), qPrintable(name));
        QCOMPARE(columnName(0), "A");
        QCOMPARE(columnName(25), "Z");
        QCOMPARE(columnName(26), "AA");
        QCOMPARE(columnName(701), "ZZ");
        QCOMPARE(columnName(702), "AAA");
    }
};

QTEST_GUILESS_MAIN(DeckTest)
#include "deck_test.moc"
