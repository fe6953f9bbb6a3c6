// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/sector_bars.h"
#include "exchange/data_pack.h"
#include "exchange/study_export.h"
#include "office_file.h"

#include <QTest>

#include <algorithm>

using namespace exchange;

/// Slides and tables from the shipped study.
class StudyExportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_study = studyFromPack(shippedPackFolder()).value();
        m_economy = study::Economy::calibrate(std::make_shared<const study::Study>(m_study)).value();
    }

    void netsHaveTheirRangeOnSlides_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("shown");
        QTest::newRow("scorecard") << "scorecard" << "";
        QTest::newRow("compare") << "compare" << "change";
        QTest::newRow("compare, from the base year") << "compare" << "level";
        QTest::newRow("bars by sector") << "outcomes" << "change";
    }
    void netsHaveTheirRangeOnSlides()
    {
        QFETCH(QString, place);
        QFETCH(QString, shown);
        std::vector<charts::ChartSpec> twice;
        for (int time = 0; time < 2; ++time) {
            SlideMaker maker(*m_economy, words::Wording(), m_zone);
            study::Slide slide = slideOf(QStringLiteral("quota_deal_2025"));
            slide.view.place = place;
            slide.view.indicator = QStringLiteral("welfare");
            slide.view.shown = shown;
            slide.view.scenarios = QStringList{QStringLiteral("quota_deal_2025"), QStringLiteral("no_deal_2025_08_01")};
            const auto made = maker.slide(slide);
            QVERIFY(made.ok());
            twice.push_back(made->charts[0]);
        }
        QVERIFY(twice[0].bars() == twice[1].bars());
        QCOMPARE(twice[0].spoken, twice[1].spoken);
        QVERIFY2(twice[0].subtitle.contains(QStringLiteral("5–95% of 2,000 draws")), qPrintable(twice[0].subtitle));
        QVERIFY2(place == QLatin1String("scorecard") ? twice[0].subtitle.contains(QLatin1String("Range of their net"))
                                                     : twice[0].subtitle.contains(QLatin1String("consumers")),
                 qPrintable(twice[0].subtitle));
        const auto &ranges = twice[0].bars().panels[0].ranges;
        QVERIFY(std::any_of(ranges.begin(), ranges.end(), [](const auto &range) { return range && range->low < range->high; }));
        for (const charts::Table::Row &row : twice[0].table.rows)
            QCOMPARE(row.values.size(), static_cast<std::size_t>(twice[0].table.headers.size() - 1));
    }

    void everyPlaceMakesASlide_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("chart");
        QTest::addColumn<QString>("indicator");
        QTest::newRow("sector bars") << "outcomes" << "bars" << "employment";
        QTest::newRow("prices") << "outcomes" << "bars" << "purchaser_price";
        QTest::newRow("response curves") << "outcomes" << "curves" << "employment";
        QTest::newRow("who replaces whom") << "outcomes" << "flows" << "";
        QTest::newRow("why, values") << "why" << "giver" << "value";
        QTest::newRow("why, jobs") << "why" << "size" << "employment";
        QTest::newRow("why, by cause") << "why" << "causes" << "welfare";
        QTest::newRow("how sure, by parameter") << "uncertainty" << "tornado" << "employment";
        QTest::newRow("how sure, of sectors") << "uncertainty" << "bars" << "output";
        QTest::newRow("deal space") << "deal_space" << "" << "";
        QTest::newRow("compare values") << "compare" << "bars" << "value";
        QTest::newRow("compare jobs") << "compare" << "bars" << "employment";
        QTest::newRow("compare indicators as a table") << "compare" << "indicators" << "value";
        QTest::newRow("compare packages as a table") << "compare" << "packages" << "value";
        QTest::newRow("sector bars with ranges") << "outcomes" << "bars_with_ranges" << "employment";
        QTest::newRow("scorecard") << "scorecard" << "" << "";
        QTest::newRow("nothing said") << "" << "" << "";
        QTest::newRow("a place of another version") << "hologram" << "spin" << "happiness";
    }
    void everyPlaceMakesASlide()
    {
        QFETCH(QString, place);
        QFETCH(QString, chart);
        QFETCH(QString, indicator);
        for (const words::Language language : {words::Language::English, words::Language::French}) {
            SlideMaker maker(*m_economy, words::Wording(language), m_zone);
            study::Slide slide = slideOf(QStringLiteral("quota_deal_2025"));
            slide.view.place = place;
            slide.view.chart = chart;
            slide.view.indicator = indicator;
            const auto made = maker.slide(slide);
            QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().in(words::Wording())));
            QVERIFY(!made->title.isEmpty() && !made->subtitle.isEmpty() && !made->source.isEmpty());
            QCOMPARE(made->charts.size(), made->table.isEmpty() ? 1u : 0u);
            QVERIFY((made->table.isEmpty() ? made->charts[0].spoken : made->table.alternative).size() > 40);
            for (const char *hint : {"Drag", "Glisse", "Slash", "oblique", "in the table", "dans le tableau"})
                QVERIFY2(!made->subtitle.contains(QLatin1String(hint)), qPrintable(made->subtitle));
            QVERIFY(made->notes.contains(QStringLiteral("2025")) && made->notes.contains(m_study.dataVersion));
            const auto bytes = writePptx(*maker.deck({slide}), {});
            QVERIFY(bytes.ok());
            const OfficeFile file = OfficeFile::open(*bytes);
            const bool isTable = !made->table.isEmpty() || std::holds_alternative<charts::HeatMap>(made->charts[0].body);
            QCOMPARE(!made->table.isEmpty(), chart == QLatin1String("indicators") || chart == QLatin1String("packages"));
            QCOMPARE(file.parts.contains(QStringLiteral("ppt/charts/chart1.xml")), !isTable);
            QCOMPARE(file.parts[QStringLiteral("ppt/slides/slide1.xml")].contains("<a:tbl>"), isTable);
            for (const QString &part : file.names) {
                if (part.endsWith(QLatin1String(".xml")))
                    QVERIFY2(file.fault(part).isEmpty(), qPrintable(part));
            }
        }
    }

    void anUncertaintySlideCarriesWhatTheViewNames()
    {
        SlideMaker maker(*m_economy, words::Wording());
        study::Slide slide = slideOf(QStringLiteral("quota_deal_2025"));
        slide.working.reference = QStringLiteral("no_deal_2025_08_01");
        slide.view.place = QStringLiteral("uncertainty");
        slide.view.chart = QStringLiteral("bars");
        const auto bars = maker.slide(slide);
        QVERIFY(bars.ok());
        const charts::BarPanel &panel = bars->charts[0].bars().panels[0];
        QVERIFY(std::any_of(panel.ranges.begin(), panel.ranges.end(), [](const auto &range) { return range && range->low < range->high; }));
        slide.view.chart = QStringLiteral("tornado");
        const auto tornado = maker.slide(slide);
        QVERIFY(tornado.ok());
        const auto &body = std::get<charts::Tornado>(tornado->charts[0].body);
        QVERIFY(body.together && body.together->p05 < body.together->p95);
        for (const auto &made : {bars, tornado}) { // the share of draws at or above each walk-away
            QVERIFY2(made->notes.contains(QStringLiteral("Canada: at or above its walk-away in ")), qPrintable(made->notes));
            QVERIFY(made->notes.contains(QStringLiteral("United States: ")) && made->notes.contains(QStringLiteral("2,000 draws, seed 1")));
        }
        const OfficeFile file = OfficeFile::open(*writePptx(*maker.deck({slide}), {}));
        QVERIFY(file.parts[QStringLiteral("ppt/notesSlides/notesSlide1.xml")].contains("at or above its walk-away in "));

        slide.view.place = QStringLiteral("outcomes");
        slide.view.chart = QStringLiteral("bars");
        QVERIFY(maker.slide(slide)->charts[0].bars().panels[0].ranges.empty());
        QVERIFY(!maker.slide(slide)->notes.contains(QStringLiteral("draws")));
        slide.view.chart = charts::barsWithRanges;
        QCOMPARE(maker.slide(slide)->charts[0].bars().panels[0].ranges, panel.ranges); // the same draws
        const QByteArray once = *writePptx(*maker.deck({slide}), {}), again = *writePptx(*SlideMaker(*m_economy, words::Wording()).deck({slide}), {});
        QVERIFY(once == again);
        QVERIFY(OfficeFile::open(once).parts[QStringLiteral("ppt/charts/chart1.xml")].contains("<c:errBars>"));
    }

    void aTableHoldsWhatDiffers()
    {
        SlideMaker maker(*m_economy, words::Wording());
        study::Slide slide = slideOf(QStringLiteral("quota_deal_2025"));
        slide.working.reference = QStringLiteral("no_deal_2025_08_01");
        slide.title = QStringLiteral("Which line would you trade?");
        slide.view.place = QStringLiteral("compare");
        slide.view.scenarios = QStringList{QStringLiteral("canada_ask"), QStringLiteral("us_ask"), QStringLiteral("quota_deal_2025")};
        for (const char *chart : {"indicators", "packages"}) {
            slide.view.chart = QLatin1String(chart);
            const auto slides = maker.slides(slide);
            QVERIFY(slides.ok());
            QVERIFY(slides->size() > 1);
            int net = 0;
            for (const DeckSlide &each : *slides) {
                QVERIFY(each.title.startsWith(slide.title + QStringLiteral(" (")));
                QVERIFY(each.charts.empty() && each.table.rows.size() >= 2);
                QVERIFY(!each.notes.isEmpty() && each.source.contains(m_study.dataVersion));
                const auto has = [&](const QString &label) {
                    return std::any_of(each.table.rows.begin(), each.table.rows.end(), [&](const SlideTable::Row &row) { return row.cells[0].text == label; });
                };
                QVERIFY(!has(QStringLiteral("Other (a sign only)")));
                if (has(QStringLiteral("Net, sign not certain"))) {
                    ++net; // never without its parts
                    QVERIFY(has(QStringLiteral("Consumers")) && has(QStringLiteral("Producers")) && has(QStringLiteral("Treasury")));
                }
            }
            QCOMPARE(net, slide.view.chart == QLatin1String("indicators") ? 2 : 0); // with its range too long for one slide: by party
            QCOMPARE(maker.deck({slide})->slides.size(), slides->size());
        }
    }

    void aPersonsTitleAndRemarkStand()
    {
        SlideMaker maker(*m_economy, words::Wording());
        study::Slide slide = slideOf(QStringLiteral("quota_deal_2025"));
        slide.title = QStringLiteral("Ask for the quota first");
        slide.annotation = QStringLiteral("Agreed on Tuesday");
        const auto made = maker.slide(slide);
        QVERIFY(made.ok());
        QCOMPARE(made->title, slide.title);
        QCOMPARE(made->annotation, slide.annotation);
        QVERIFY(made->charts[0].title != slide.title); // the finding stays with the chart
    }

    void rowsThatSayNothingAreNamedInstead()
    {
        SlideMaker maker(*m_economy, words::Wording());
        const auto made = maker.slide(slideOf(QStringLiteral("quota_deal_2025")));
        QVERIFY(made.ok());
        const charts::Bars &bars = made->charts[0].bars();
        QVERIFY(bars.rows.size() < m_study.sectors.size());
        QVERIFY(std::none_of(bars.rows.begin(), bars.rows.end(), [](const charts::BarRow &row) { return row.brokenOff; }));
        for (const charts::BarPanel &panel : bars.panels) {
            QCOMPARE(panel.values.size(), bars.rows.size());
            QCOMPARE(static_cast<std::size_t>(panel.labels.size()), bars.rows.size());
            for (const double value : panel.values)
                QVERIFY(!panel.runsOff(value));
        }
        QVERIFY(made->source.contains(QStringLiteral("No change: ")) && made->source.contains(QStringLiteral("Off the scale: other goods")));
        QVERIFY(!made->subtitle.contains(QStringLiteral("Slash")));
        QCOMPARE(made->charts[0].table.rows.size(), study::allScopes(m_study).size()); // the table keeps all
    }

    void aScenarioIsComparedWithTheAskedOne()
    {
        const auto request = requestOf(m_study, {QStringLiteral("quota_deal_2025")}, words::Language::English, QStringLiteral("no_deal_2025_08_01"));
        QVERIFY(request.ok());
        QCOMPARE(request->slides.size(), 2u);
        QCOMPARE(request->slides[0].working.reference, "no_deal_2025_08_01");
        QCOMPARE(requestOf(m_study, {QStringLiteral("quota_deal_2025")}, words::Language::English)->slides[0].working.reference, m_study.statusQuoScenario);
        const auto unknown = requestOf(m_study, {QStringLiteral("nowhere")}, words::Language::English);
        QVERIFY(!unknown.ok());
        QCOMPARE(static_cast<int>(unknown.error().kind), static_cast<int>(words::ErrorKind::BadUsage));
    }

    void aJobRunsTheDeck()
    {
        study::Study study = m_study;
        study::ExportJob job;
        job.name = QStringLiteral("Friday");
        job.file = QStringLiteral("friday.csv");
        QVERIFY(!requestOf(study, job).ok()); // no slides yet
        study::Slide slide = slideOf(QStringLiteral("quota_deal_2025"));
        study.slides = {slide, slide};
        slide.working.package = negotiation::Package(study.irritants.size(), 0);
        slide.working.package[0] = 1;
        study.slides.push_back(slide);
        job.language = words::Language::French;
        const auto request = requestOf(study, job);
        QVERIFY(request.ok());
        QCOMPARE(request->slides.size(), 3u);
        const auto economy = study::Economy::calibrate(std::make_shared<const study::Study>(study)).value();
        const auto files = exportFiles(*economy, *request, job.file, {});
        QVERIFY(files.ok());
        QCOMPARE(files->size(), 1u);
        const QByteArray text = files->front().bytes;
        QCOMPARE(text.count('\n'), 1 + 2 * 15 * 2 * 14); // each state once
        QVERIFY(text.contains("quota_deal_2025,2025-08-01,") && text.contains("\nslide_3,"));
        QVERIFY(text.contains("Emplois"));

        job.deck = false;
        job.scenarios = {QStringLiteral("uk_parity"), QStringLiteral("full_relief")};
        QCOMPARE(requestOf(study, job)->slides.size(), 4u);
        job.scenarios << QStringLiteral("gone");
        QVERIFY(!requestOf(study, job).ok());
    }

    void withoutAPainterPicturesAreRefused()
    {
        ExportRequest request;
        request.slides = {slideOf(QStringLiteral("quota_deal_2025"))};
        for (const char *ending : {"pdf", "svg", "png"})
            QVERIFY(!exportFiles(*m_economy, request, QStringLiteral("deck.") + QLatin1String(ending), {}).ok());
        QVERIFY(!exportFiles(*m_economy, request, QStringLiteral("deck.key"), {}).ok());
        QVERIFY(exportFiles(*m_economy, request, QStringLiteral("deck.PPTX"), {}).ok());
    }

    void picturesOfSeveralSlidesAreNumbered()
    {
        ExportRequest request;
        request.slides.assign(12, slideOf(QStringLiteral("quota_deal_2025")));
        SlidePainter painter;
        painter.svg = [](const DeckSlide &slide) { return slide.title.toUtf8(); };
        const auto files = exportFiles(*m_economy, request, QStringLiteral("out.d/deck.svg"), painter);
        QVERIFY(files.ok());
        QCOMPARE(files->size(), 12u);
        QCOMPARE(files->front().path, "out.d/deck-01.svg");
        QCOMPARE(files->back().path, "out.d/deck-12.svg");
    }

private:
    study::Slide slideOf(const QString &scenario) const
    {
        study::Slide slide;
        slide.working = workingOf(m_study, m_study.scenarios[static_cast<std::size_t>(study::scenarioIndex(m_study, scenario))]);
        return slide;
    }

    study::Study m_study;
    std::shared_ptr<const study::Economy> m_economy;
    SlideMaker::Zone m_zone;
};

QTEST_GUILESS_MAIN(StudyExportTest)
#include "study_export_test.moc"
