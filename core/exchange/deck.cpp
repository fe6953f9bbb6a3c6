// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/deck.h"

#include "exchange/slide_xml.h"
#include "exchange/workbook.h"
#include "exchange/xml.h"
#include "exchange/zip_file.h"

#include <QFile>

#include <algorithm>
#include <array>

// Must stand outside any namespace: the resources are linked statically and would otherwise be dropped.
static void initSlideTemplateResource()
{
    Q_INIT_RESOURCE(slide_template);
}

namespace exchange {

namespace {

const QString officeRelation = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships/");
const QString packageRelation = QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships/");
const QString presentationType = QStringLiteral("application/vnd.openxmlformats-officedocument.presentationml.");

struct Relation
{
    QString type; ///< the last step of officeRelation, or a whole address
    QString target;
};

/// The parts of a package, their content types and their relationships, with ids in order.
class Package
{
public:
    void add(const QString &name, const QByteArray &bytes, const QString &contentType = {})
    {
        m_parts.push_back({name, bytes});
        if (!contentType.isEmpty())
            m_types.push_back({QLatin1Char('/') + name, contentType});
    }

    /// The relationships of a part; none, no file.
    void relate(const QString &part, const std::vector<Relation> &relations)
    {
        if (relations.empty())
            return;
        Xml xml;
        xml.open("Relationships", {{"xmlns", "http://schemas.openxmlformats.org/package/2006/relationships"}});
        int id = 1;
        for (const Relation &relation : relations) {
            xml.leaf("Relationship", {{"Id", QStringLiteral("rId%1").arg(id++)},
                                      {"Type", relation.type.contains(QLatin1Char(':')) ? relation.type : officeRelation + relation.type},
                                      {"Target", relation.target}});
        }
        xml.close();
        const qsizetype slash = part.lastIndexOf(QLatin1Char('/')) + 1;
        m_parts.push_back({part.left(slash) + QLatin1String("_rels/") + part.mid(slash) + QLatin1String(".rels"), xml.take()});
    }

    /// With the list of content types first, as readers of a stream expect it.
    std::vector<Part> finish()
    {
        Xml xml;
        xml.open("Types", {{"xmlns", "http://schemas.openxmlformats.org/package/2006/content-types"}});
        xml.leaf("Default", {{"Extension", "png"}, {"ContentType", "image/png"}});
        xml.leaf("Default", {{"Extension", "rels"}, {"ContentType", "application/vnd.openxmlformats-package.relationships+xml"}});
        xml.leaf("Default", {{"Extension", "xlsx"}, {"ContentType", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}});
        xml.leaf("Default", {{"Extension", "xml"}, {"ContentType", "application/xml"}});
        for (const auto &[part, type] : m_types)
            xml.leaf("Override", {{"PartName", part}, {"ContentType", type}});
        xml.close();
        std::vector<Part> parts{{QStringLiteral("[Content_Types].xml"), xml.take()}};
        std::move(m_parts.begin(), m_parts.end(), std::back_inserter(parts));
        return parts;
    }

private:
    std::vector<Part> m_parts;
    std::vector<std::pair<QString, QString>> m_types;
};

/// A part of the template, without the comment at its head.
QByteArray templatePart(const char *name)
{
    initSlideTemplateResource();
    QFile file(QStringLiteral(":/slide_template/") + QLatin1String(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // embedded in the program
    QByteArray bytes = opened ? file.readAll() : QByteArray();
    const qsizetype from = bytes.indexOf("<!--"), to = bytes.indexOf("-->\n");
    return from >= 0 && to > from ? bytes.remove(from, to + 4 - from) : bytes;
}

QByteArray coreProperties(const Deck &deck)
{
    const QString moment = deck.dated.toString(Qt::ISODate) + QLatin1String("T00:00:00Z");
    Xml xml;
    xml.open("cp:coreProperties", {{"xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"},
                                   {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
                                   {"xmlns:dcterms", "http://purl.org/dc/terms/"},
                                   {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"}});
    xml.text("dc:title", deck.title).text("dc:creator", QStringLiteral("Landing Zone"));
    xml.text("dc:language", languageTag(deck.language));
    xml.text("dcterms:created", moment, {{"xsi:type", "dcterms:W3CDTF"}});
    xml.text("dcterms:modified", moment, {{"xsi:type", "dcterms:W3CDTF"}}).close();
    return xml.take();
}

QByteArray appProperties(const Deck &deck)
{
    Xml xml;
    xml.open("Properties", {{"xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"}});
    xml.text("Application", QStringLiteral("Landing Zone"));
    xml.text("PresentationFormat", QStringLiteral("Widescreen"));
    const QString slides = QString::number(deck.slides.size());
    xml.text("Slides", slides).text("Notes", slides).close();
    return xml.take();
}

QByteArray presentationXml(std::size_t slides)
{
    Xml xml;
    xml.open("p:presentation", {{"xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"},
                                {"xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"},
                                {"xmlns:p", "http://schemas.openxmlformats.org/presentationml/2006/main"},
                                {"saveSubsetFonts", 1}});
    xml.open("p:sldMasterIdLst").leaf("p:sldMasterId", {{"id", "2147483648"}, {"r:id", "rId1"}}).close();
    xml.open("p:notesMasterIdLst").leaf("p:notesMasterId", {{"r:id", "rId2"}}).close();
    if (slides > 0) {
        xml.open("p:sldIdLst");
        for (std::size_t i = 0; i < slides; ++i)
            xml.leaf("p:sldId", {{"id", 256 + i}, {"r:id", QStringLiteral("rId%1").arg(i + 3)}});
        xml.close();
    }
    xml.leaf("p:sldSz", {{"cx", 12192000}, {"cy", 6858000}}).leaf("p:notesSz", {{"cx", 6858000}, {"cy", 9144000}});
    xml.close();
    return xml.take();
}

} // namespace

words::Result<QByteArray> writePptx(const Deck &deck, const PictureMaker &picture)
{
    const words::Wording wording(deck.language);
    const auto numbered = [](const char *pattern, std::size_t number) {
        return QString::fromLatin1(pattern).arg(static_cast<qulonglong>(number));
    };
    Package package;
    package.relate(QString(), {{QStringLiteral("officeDocument"), QStringLiteral("ppt/presentation.xml")},
                               {packageRelation + QLatin1String("metadata/core-properties"), QStringLiteral("docProps/core.xml")},
                               {QStringLiteral("extended-properties"), QStringLiteral("docProps/app.xml")}});
    package.add(QStringLiteral("docProps/core.xml"), coreProperties(deck),
                QStringLiteral("application/vnd.openxmlformats-package.core-properties+xml"));
    package.add(QStringLiteral("docProps/app.xml"), appProperties(deck),
                QStringLiteral("application/vnd.openxmlformats-officedocument.extended-properties+xml"));

    const QString presentation = QStringLiteral("ppt/presentation.xml");
    package.add(presentation, presentationXml(deck.slides.size()), presentationType + QLatin1String("presentation.main+xml"));
    std::vector<Relation> relations{{QStringLiteral("slideMaster"), QStringLiteral("slideMasters/slideMaster1.xml")},
                                    {QStringLiteral("notesMaster"), QStringLiteral("notesMasters/notesMaster1.xml")}};
    for (std::size_t i = 0; i < deck.slides.size(); ++i)
        relations.push_back({QStringLiteral("slide"), numbered("slides/slide%1.xml", i + 1)});
    relations.push_back({QStringLiteral("presProps"), QStringLiteral("presProps.xml")});
    relations.push_back({QStringLiteral("viewProps"), QStringLiteral("viewProps.xml")});
    relations.push_back({QStringLiteral("theme"), QStringLiteral("theme/theme1.xml")});
    relations.push_back({QStringLiteral("tableStyles"), QStringLiteral("tableStyles.xml")});
    package.relate(presentation, relations);
    package.add(QStringLiteral("ppt/presProps.xml"), templatePart("presProps.xml"), presentationType + QLatin1String("presProps+xml"));
    package.add(QStringLiteral("ppt/viewProps.xml"), templatePart("viewProps.xml"), presentationType + QLatin1String("viewProps+xml"));
    package.add(QStringLiteral("ppt/tableStyles.xml"), templatePart("tableStyles.xml"), presentationType + QLatin1String("tableStyles+xml"));
    const QString themeType = QStringLiteral("application/vnd.openxmlformats-officedocument.theme+xml");
    package.add(QStringLiteral("ppt/theme/theme1.xml"), templatePart("theme.xml"), themeType);
    package.add(QStringLiteral("ppt/theme/theme2.xml"), templatePart("theme.xml"), themeType); // a master has its own
    const QString master = QStringLiteral("ppt/slideMasters/slideMaster1.xml");
    package.add(master, templatePart("slideMaster.xml"), presentationType + QLatin1String("slideMaster+xml"));
    package.relate(master, {{QStringLiteral("slideLayout"), QStringLiteral("../slideLayouts/slideLayout1.xml")},
                            {QStringLiteral("theme"), QStringLiteral("../theme/theme1.xml")}});
    const QString slideLayout = QStringLiteral("ppt/slideLayouts/slideLayout1.xml");
    package.add(slideLayout, templatePart("slideLayout.xml"), presentationType + QLatin1String("slideLayout+xml"));
    package.relate(slideLayout, {{QStringLiteral("slideMaster"), QStringLiteral("../slideMasters/slideMaster1.xml")}});
    const QString notesMaster = QStringLiteral("ppt/notesMasters/notesMaster1.xml");
    package.add(notesMaster, templatePart("notesMaster.xml"), presentationType + QLatin1String("notesMaster+xml"));
    package.relate(notesMaster, {{QStringLiteral("theme"), QStringLiteral("../theme/theme2.xml")}});

    std::size_t charts = 0;
    std::size_t pictures = 0;
    for (std::size_t i = 0; i < deck.slides.size(); ++i) {
        SlideLayout layout = layOut(deck.slides[i], wording);
        const QString slide = numbered("ppt/slides/slide%1.xml", i + 1);
        std::vector<Relation> own{{QStringLiteral("slideLayout"), QStringLiteral("../slideLayouts/slideLayout1.xml")},
                                  {QStringLiteral("notesSlide"), numbered("../notesSlides/notesSlide%1.xml", i + 1)}};
        std::vector<QByteArray> images;
        std::vector<PlacedPicture> painted;
        for (const PlacedPicture &placed : layout.pictures) {
            constexpr double pixelsPerPoint = 2.5; // crisp on a projector and on paper
            const QSize size(static_cast<int>(placed.frame.width * pixelsPerPoint), static_cast<int>(placed.frame.height * pixelsPerPoint));
            if (QByteArray image = picture ? picture(*placed.space, size) : QByteArray(); !image.isEmpty()) {
                images.push_back(std::move(image));
                painted.push_back(placed);
            }
        }
        layout.pictures = std::move(painted);
        std::vector<std::pair<std::size_t, const NativeChart *>> ownCharts;
        for (const NativeChart &chart : layout.charts) {
            own.push_back({QStringLiteral("chart"), numbered("../charts/chart%1.xml", ++charts)});
            ownCharts.push_back({charts, &chart});
        }
        for (std::size_t image = 0; image < images.size(); ++image)
            own.push_back({QStringLiteral("image"), numbered("../media/image%1.png", pictures + image + 1)});
        package.add(slide, slideXml(layout, wording), presentationType + QLatin1String("slide+xml"));
        package.relate(slide, own);
        const QString notes = numbered("ppt/notesSlides/notesSlide%1.xml", i + 1);
        package.add(notes, notesXml(wholeNotes(deck.slides[i], layout, wording), wording), presentationType + QLatin1String("notesSlide+xml"));
        package.relate(notes, {{QStringLiteral("notesMaster"), QStringLiteral("../notesMasters/notesMaster1.xml")},
                               {QStringLiteral("slide"), numbered("../slides/slide%1.xml", i + 1)}});
        for (const auto &[number, chart] : ownCharts) {
            const QString part = numbered("ppt/charts/chart%1.xml", number);
            package.add(part, chart->xml, QStringLiteral("application/vnd.openxmlformats-officedocument.drawingml.chart+xml"));
            package.relate(part, {{QStringLiteral("package"), numbered("../embeddings/Microsoft_Excel_Sheet%1.xlsx", number)}});
            const auto workbook = writeWorkbook({deck.slides[i].title, deck.dated, {chart->sheet}});
            if (!workbook)
                return workbook.error();
            package.add(numbered("ppt/embeddings/Microsoft_Excel_Sheet%1.xlsx", number), *workbook);
        }
        for (const QByteArray &image : images)
            package.add(numbered("ppt/media/image%1.png", ++pictures), image);
    }
    return zipped(package.finish());
}

} // namespace exchange
