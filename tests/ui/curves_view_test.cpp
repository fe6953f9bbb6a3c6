// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_frame.h"
#include "charts/curves_chart_view.h"
#include "charts/flat_controls.h"
#include "charts/heat_map_view.h"
#include "charts/picture.h"
#include "charts/theme.h"
#include "core/small_study.h"
#include "outcomes/curves_and_flows.h"
#include "outcomes/outcomes_view.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace ui;

namespace {

charts::ChartSpec curves()
{
    charts::Curves body;
    for (const char *heading : {"Steel", "Autos"}) {
        charts::CurvePanel panel;
        panel.heading = QString::fromLatin1(heading);
        panel.note = QStringLiteral("20%");
        panel.hint = QStringLiteral("Drag the ring.");
        panel.x = {0.0, 0.1, 0.2, 0.3, 0.4};
        panel.present = 0.2;
        panel.stops = {0.4, 0.1, 0.0};
        panel.stopNames = {"Keep", "Half", "Free"};
        panel.draggable = body.panels.empty();
        charts::CurveLine first{"Canada", 0, {400, 300, 200, 100, 0}, {}, 200, "+200"};
        first.band = {{300, 500}, {200, 400}, {150, 250}, {50, 150}, {0, 0}};
        charts::CurveLine second{"United States", 1, {-40, -30, -20, -10, 0}, {}, -20, u"−20"_qs};
        panel.lines = {first, second};
        body.panels.push_back(panel);
    }
    body.low = -40.0;
    body.high = 500.0;
    charts::ChartSpec spec;
    spec.title = QStringLiteral("A finding");
    spec.spoken = QStringLiteral("What it says.");
    spec.unit = QStringLiteral("persons");
    spec.locale = QLocale(QLocale::English, QLocale::Canada);
    spec.body = body;
    return spec;
}

charts::ChartSpec map()
{
    charts::HeatMap body;
    body.rows = {"Canada", "United States"};
    body.columns = {"Canada", "United States", "China"};
    body.rowRoles = {0, 1};
    body.columnRoles = {0, 1, -1};
    body.cells = {{{-5, u"−5"_qs, u"−1%"_qs, "a tip", true}, {15, "+15", "+5%", "b tip", false}, {0, "0", "0%", "c tip", false}},
                  {{20, "+20", "+4%", "d tip", false}, {-9, u"−9"_qs, u"−2%"_qs, "e tip", true}, {qQNaN(), u"–"_qs, {}, "f tip", false}}};
    body.most = 20.0;
    charts::ChartSpec spec;
    spec.title = QStringLiteral("A diversion");
    spec.body = body;
    return spec;
}

bool isBlank(const QImage &image)
{
    const QRgb first = image.pixel(0, 0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != first)
                return false;
        }
    }
    return true;
}

} // namespace

/// Response curves and the map of flows on the screen, in pictures, and at their place below the bars.
class CurvesViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName("landing-zone-test");
        QCoreApplication::setApplicationName("curves_view_test");
    }
    void init()
    {
        QSettings().clear();
        Theme::apply(Theme::Mode::Light);
    }

    void picturesInEveryTheme_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("isMap");
        for (const bool isMap : {false, true}) {
            const char *what = isMap ? "map" : "curves";
            QTest::addRow("%s, light", what) << static_cast<int>(Theme::Mode::Light) << isMap;
            QTest::addRow("%s, dark", what) << static_cast<int>(Theme::Mode::Dark) << isMap;
            QTest::addRow("%s, high contrast", what) << static_cast<int>(Theme::Mode::HighContrast) << isMap;
        }
    }
    void picturesInEveryTheme()
    {
        QFETCH(int, mode);
        QFETCH(bool, isMap);
        const charts::ChartSpec spec = isMap ? map() : curves();
        QImage plot(600, 300, QImage::Format_ARGB32_Premultiplied);
        plot.fill(Theme::of(static_cast<Theme::Mode>(mode)).card);
        QPainter painter(&plot);
        paintPlot(painter, spec, QRectF(0, 0, 600, 300), Theme::of(static_cast<Theme::Mode>(mode)));
        painter.end();
        QVERIFY(!isBlank(plot));
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        writeSvg(spec, {600, 400}, static_cast<Theme::Mode>(mode), &buffer);
        QVERIFY(bytes.contains(isMap ? ">+15<" : ">+200<")); // figures are text, not dots
        QVERIFY(!bytes.contains("<image"));
    }

    void panelsHaveOneSizeAndOneScale()
    {
        CurvesPlot plot;
        plot.setSpec(curves());
        for (const qreal width : {700.0, 300.0}) { // side by side, and one below the other
            plot.setExtent({width, 320.0});
            const QRectF a = plot.plotArea(0), b = plot.plotArea(1);
            QCOMPARE(a.size(), b.size());
            QCOMPARE(width > 500.0, b.left() > a.right());
            QVERIFY(QRectF(0, 0, width, 320).contains(b));
            QCOMPARE(plot.ringPlace(0).y() - a.top(), plot.ringPlace(1).y() - b.top());
        }
        plot.setExtent({700.0, 320.0});
        QCOMPARE(plot.markerAt(plot.ringPlace(0)), std::optional(0));
        QVERIFY(std::abs(plot.dutyAt(1, plot.ringPlace(1)) - 0.2) < 1e-9);
        QCOMPARE(plot.valueAt(0, 0, 0.15), 250.0);
    }

    void theRingIsDragged()
    {
        CurvesChartView view;
        view.resize(700, 300);
        view.show();
        view.setSpec(curves());
        QSignalSpy asked(&view, &CurvesChartView::dutyAsked);
        QSignalSpy released(&view, &CurvesChartView::released);
        const QRectF area = view.plot().plotArea(0);
        const QPoint ring = view.plot().ringPlace(0).toPoint();
        const QPoint there(qRound(area.left() + 0.75 * area.width()), ring.y());
        QTest::mousePress(&view, Qt::LeftButton, {}, ring);
        QTest::mouseMove(&view, (ring + there) / 2);
        QTest::mouseMove(&view, there);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.at(0).at(3).toBool(), false); // the first step begins the gesture
        QCOMPARE(asked.at(1).at(3).toBool(), true);
        QVERIFY(std::abs(asked.at(1).at(1).toDouble() - 0.3) < 0.4 / area.width());
        QVERIFY(asked.at(1).at(2).toDouble() > 0.0);
        view.setSpec(curves()); // what the drag brings about does not take the ring out of the hand
        QVERIFY(std::abs(view.plot().markerDuty(0) - 0.3) < 0.01);
        QTest::mouseRelease(&view, Qt::LeftButton, {}, there);
        QCOMPARE(released.size(), 1);
        view.setSpec(curves()); // the answer
        QCOMPARE(view.plot().markerDuty(0), 0.2);

        // What has no lever stays where it is.
        QTest::mousePress(&view, Qt::LeftButton, {}, view.plot().ringPlace(1).toPoint());
        QTest::mouseMove(&view, view.plot().ringPlace(1).toPoint() + QPoint(40, 0));
        QTest::mouseRelease(&view, Qt::LeftButton, {}, view.plot().ringPlace(1).toPoint() + QPoint(40, 0));
        QCOMPARE(asked.size(), 2);
    }

    void theRingMovesByKeyboard_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("withControl");
        QTest::addColumn<double>("duty");
        QTest::newRow("a step down") << int(Qt::Key_Left) << false << 0.195;
        QTest::newRow("a step up") << int(Qt::Key_Right) << false << 0.205;
        QTest::newRow("the listed position below") << int(Qt::Key_Left) << true << 0.1;
        QTest::newRow("the listed position above") << int(Qt::Key_Right) << true << 0.4;
        QTest::newRow("no duty") << int(Qt::Key_Home) << false << 0.0;
        QTest::newRow("the largest") << int(Qt::Key_End) << false << 0.4;
    }
    void theRingMovesByKeyboard()
    {
        QFETCH(int, key);
        QFETCH(bool, withControl);
        QFETCH(double, duty);
        CurvesChartView view;
        view.resize(700, 300);
        view.setSpec(curves());
        QSignalSpy asked(&view, &CurvesChartView::dutyAsked);
        QTest::keyClick(&view, static_cast<Qt::Key>(key), withControl ? Qt::ControlModifier : Qt::NoModifier);
        QCOMPARE(asked.size(), 1);
        QVERIFY(std::abs(asked.at(0).at(1).toDouble() - duty) < 1e-12);
        QCOMPARE(asked.at(0).at(3).toBool(), false);
        QTest::keyClick(&view, Qt::Key_Down); // the next panel cannot be dragged
        QTest::keyClick(&view, static_cast<Qt::Key>(key));
        QCOMPARE(asked.size(), 1);
        QVERIFY(view.accessibleDescription().startsWith("Autos"));
        QVERIFY(view.accessibleDescription().contains("What it says."));
    }

    void tipsTellDutyAndOutcome()
    {
        CurvesChartView view;
        view.resize(700, 300);
        view.setSpec(curves());
        const QString tip = view.tip(0, 0.1);
        for (const QString &part : {QStringLiteral("10% · Half"), QStringLiteral("Canada: +300 persons"), QStringLiteral("Drag the ring.")})
            QVERIFY2(tip.contains(part), qPrintable(tip));
    }

    void placesAreTold_data()
    {
        QTest::addColumn<int>("panel");
        QTest::addColumn<double>("duty");
        QTest::addColumn<double>("down"); ///< share of the panel's height; below 0 in its heading
        QTest::addColumn<std::optional<PlotView::Place>>("place");
        using Place = std::optional<PlotView::Place>;
        QTest::newRow("upper line") << 0 << 0.0 << 0.2 << Place({0, 0});
        QTest::newRow("lower line") << 0 << 0.0 << 0.98 << Place({0, 1});
        QTest::newRow("another panel") << 1 << 0.0 << 0.98 << Place({1, 1});
        QTest::newRow("where the lines meet, the upper half") << 1 << 0.36 << 0.1 << Place({1, 0});
        QTest::newRow("heading") << 1 << 0.01 << -1.0 << Place({1, -1});
        QTest::newRow("beside the panels") << 0 << -0.4 << 0.5 << Place();
    }
    void placesAreTold()
    {
        QFETCH(int, panel);
        QFETCH(double, duty);
        QFETCH(double, down);
        CurvesChartView view;
        view.resize(700, 300);
        view.setSpec(curves());
        const QRectF area = view.plot().plotArea(panel);
        const QPointF point(area.left() + duty / 0.4 * area.width(), down < 0.0 ? 2.0 : area.top() + down * area.height());
        QTEST(view.placeAt(point.toPoint()), "place");
        QCOMPARE(view.placeAt(std::nullopt), std::optional(PlotView::Place{0, 0}));
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.placeAt(std::nullopt), std::optional(PlotView::Place{1, 0}));
    }

    void cellsArePlaces()
    {
        HeatMapView view;
        view.resize(600, 300);
        view.setSpec(map());
        QVERIFY(!view.placeAt(std::nullopt));
        QVERIFY(!view.placeAt(QPoint(2, 2)));
        QCOMPARE(view.placeAt(view.plot().cellRect({1, 2}).center().toPoint()), std::optional(PlotView::Place{1, 2}));
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.placeAt(std::nullopt), std::optional(PlotView::Place{0, 0}));
    }

    void theMapIsWalkedByKeyboard()
    {
        HeatMapView view;
        view.resize(600, 300);
        view.setSpec(map());
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.pointedAt(), (HeatMapPlot::Cell{0, 0}));
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.pointedAt(), (HeatMapPlot::Cell{1, 1}));
        QCOMPARE(view.plot().cellAt(view.plot().cellRect({1, 2}).center()), (HeatMapPlot::Cell{1, 2}));
        QCOMPARE(view.accessibleName(), "A diversion");
        // The larger the change the further its shade from the card; more and less differ.
        const HeatMapPlot &plot = view.plot();
        QCOMPARE(plot.shadeOf(0.0), Theme::current().card);
        QVERIFY(plot.shadeOf(20.0).lightness() < plot.shadeOf(5.0).lightness());
        QVERIFY(plot.shadeOf(9.0) != plot.shadeOf(-9.0));
    }

    void curvesFollowTheStudy()
    {
        session::Preferences preferences;
        preferences.setLanguage(words::Language::English);
        preferences.setOutcomes({});
        session::Document document(smallStudy());
        document.setDate(QDate(2025, 7, 1));
        session::Workbench workbench(document);
        OutcomesView outcomes(workbench, preferences);
        outcomes.resize(760, 800); // room for both
        outcomes.show();
        CurvesAndFlows &below = *outcomes.curvesAndFlows();
        below.run().finish();
        QVERIFY(below.isVisible() && outcomes.chartFrame()->isVisible());
        const charts::ChartSpec first = below.chartFrame()->shownSpec();
        QVERIFY(std::holds_alternative<charts::Curves>(first.body));
        QCOMPARE(first.curves().panels.front().present, 0.6);

        document.choosePosition(0, 1);
        workbench.finish();
        QCOMPARE(below.chartFrame()->shownSpec(), first); // until the new ones are there
        below.run().finish();
        const charts::ChartSpec second = below.chartFrame()->shownSpec();
        QCOMPARE(second.curves().panels.front().present, 0.25);
        below.chartFrame()->showBefore(true);
        QCOMPARE(below.chartFrame()->shownSpec().curves().panels.front().present, 0.6);
        below.chartFrame()->showBefore(false);
        document.setLocked(1, true); // shows in no chart
        below.run().finish();
        below.chartFrame()->showBefore(true);
        QCOMPARE(below.chartFrame()->shownSpec().curves().panels.front().present, 0.6);
        below.chartFrame()->showBefore(false);
        const QString against = below.chartFrame()->shownSpec().subtitle;
        document.setReference(QStringLiteral("no_deal"));
        below.run().finish();
        QVERIFY(below.chartFrame()->shownSpec().subtitle != against);
        below.chartFrame()->showBefore(true);
        QCOMPARE(below.chartFrame()->shownSpec().subtitle, against);
        below.chartFrame()->showBefore(false);
        document.undoStack().undo();
        below.run().finish();

        // The measure of the bars is theirs too.
        session::OutcomesChoice choice = preferences.outcomes();
        choice.indicator = QStringLiteral("exports");
        choice.currency = QStringLiteral("ACU");
        preferences.setOutcomes(choice);
        QCOMPARE(below.chartFrame()->shownSpec().unit, "ACU million a year");

        below.findChild<FlatSwitch *>("chartSwitch")->button("flows")->click();
        QVERIFY(std::holds_alternative<charts::HeatMap>(below.chartFrame()->shownSpec().body));
        QVERIFY(!below.run().busy());
        document.undoStack().undo();
        workbench.finish();
        QCOMPARE(below.chartFrame()->shownSpec().heatMap().most > 1.0, true); // 1 July against 1 June
    }

    void whereThereAreNoCurvesTheChartSaysWhy()
    {
        session::Preferences preferences;
        preferences.setLanguage(words::Language::English);
        preferences.setOutcomes({});
        session::Document document(smallStudy());
        document.setDate(QDate(2025, 7, 1));
        session::Workbench workbench(document);
        OutcomesView outcomes(workbench, preferences);
        outcomes.resize(760, 800);
        outcomes.show();
        CurvesAndFlows &below = *outcomes.curvesAndFlows();
        const ChartFrame &frame = *below.chartFrame();
        below.run().finish();
        const QString finding = frame.shownSpec().title;
        const auto shown = below.run().curves()->topics;
        QVERIFY(!frame.shownSpec().curves().panels.empty());

        below.run().want({{{{study::Scope::Kind::Sector, 1}, 1, 0}, {}}}); // no duty was ever listed there
        below.run().finish();
        QVERIFY(below.run().error());
        QVERIFY2(frame.shownSpec().title.contains("could not be computed"), qPrintable(frame.shownSpec().title));
        QVERIFY2(frame.shownSpec().subtitle.contains("lists no duty"), qPrintable(frame.shownSpec().subtitle));
        QVERIFY(frame.shownSpec().curves().panels.empty());
        below.grab(); // an empty plot paints
        below.run().want(shown);
        QVERIFY(!below.run().error());
        below.setScope(QStringLiteral("METAL"), QString());
        below.run().finish();
        QVERIFY(!frame.shownSpec().curves().panels.empty());
        below.setScope(QString(), QString());
        below.run().finish();
        QCOMPARE(frame.shownSpec().title, finding);

        study::Study free = smallStudy();
        const study::RateEstimate none{*study::Rate::fromPercent(0), {}, {}};
        for (study::Duty &duty : free.duties)
            duty.rate = none;
        for (study::Irritant &irritant : free.irritants) {
            for (study::Position &position : irritant.positions) {
                std::erase_if(position.effects,
                              [](const study::Effect &effect) { return effect.target != 2; });
            }
        }
        document.open(free, {});
        below.run().finish();
        QCOMPARE(frame.shownSpec().title, "The study lists no duty between its parties");
        QVERIFY(frame.shownSpec().curves().panels.empty());
    }

    void aDraggedDutyIsAConcession()
    {
        session::Preferences preferences;
        preferences.setLanguage(words::Language::English);
        preferences.setOutcomes({});
        session::Document document(smallStudy());
        document.setDate(QDate(2025, 7, 1));
        session::Workbench workbench(document);
        OutcomesView outcomes(workbench, preferences);
        outcomes.resize(760, 800);
        outcomes.show();
        CurvesAndFlows &below = *outcomes.curvesAndFlows();
        below.setScope(QStringLiteral("METAL"), QStringLiteral("B"));
        below.run().finish();
        auto *view = below.findChild<CurvesChartView *>();
        QCOMPARE(view->plot().markerDuty(0), 0.6);
        const int steps = document.undoStack().count();
        const QRectF area = view->plot().plotArea(0);
        const auto at = [&](double duty) {
            return QPoint(qRound(area.left() + duty / 0.6 * area.width()), qRound(area.center().y()));
        };
        QTest::mousePress(view, Qt::LeftButton, {}, at(0.6));
        QTest::mouseMove(view, at(0.5));
        QCOMPARE(document.working().adjustments.positions.size(), 1u);
        below.run().finish(); // live at each stop, and the ring stays in the hand
        QVERIFY(std::abs(view->plot().markerDuty(0) - 0.5) < 0.01);
        QTest::mouseMove(view, at(0.25) + QPoint(2, 0)); // near a listed position: on it
        QCOMPARE(document.working().package.front(), 1);
        QVERIFY(document.working().adjustments.isEmpty());
        QTest::mouseMove(view, at(0.4));
        QTest::mouseRelease(view, Qt::LeftButton, {}, at(0.4));
        below.run().finish();
        QCOMPARE(document.undoStack().count(), steps + 1); // one drag, one step
        QCOMPARE(document.working().adjustments.positions.size(), 1u);
        const study::CustomPosition custom = document.working().adjustments.positions.front();
        QCOMPARE(custom.from, 0);
        QCOMPARE(custom.to, 1);
        QVERIFY(std::abs(custom.share - 0.2 / 0.35) < 0.02);
        const charts::CurvePanel &panel = view->plot().curves().panels.front();
        QVERIFY(panel.custom && panel.note.endsWith(u"custom"));
        QVERIFY(std::abs(panel.present - 0.4) < 0.01);
        QCOMPARE(view->plot().markerDuty(0), panel.present);
        // The package is assessed as it stands between its positions.
        const double duty = workbench.picture()->current->duties.at(0, 0, 1).rate.fraction();
        QCOMPARE(duty, panel.present);
        document.undoStack().undo();
        below.run().finish();
        QCOMPARE(view->plot().markerDuty(0), 0.6);
        // By keyboard, to the listed position below.
        QTest::keyClick(view, Qt::Key_Left, Qt::ControlModifier);
        below.run().finish();
        QCOMPARE(document.working().package.front(), 1);
        QCOMPARE(view->plot().markerDuty(0), 0.25);
    }

    void theWordsOfARentFitTheNarrowestPanel()
    {
        charts::ChartSpec spec = curves();
        for (charts::CurvePanel &panel : spec.curves().panels) {
            panel.rentShare = 0.0;
            panel.rentLabel = QStringLiteral("Rent to U.S.");
        }
        CurvesPlot plot;
        plot.setSpec(spec);
        for (int width = 430; width < 800; width += 10) { // two panels of 170 pixels or more
            plot.setExtent({static_cast<qreal>(width), 320.0});
            const qreal words = QFontMetricsF(textFont(10)).horizontalAdvance(QStringLiteral("Rent to U.S."));
            QVERIFY(plot.plotArea(0).width() >= 170.0);
            QVERIFY2(plot.rentPlace(0).x() - plot.plotArea(0).left() > words, qPrintable(QString::number(width)));
        }
    }

    void theRentOfAQuotaIsShared()
    {
        study::Study scarce = smallStudy();
        scarce.irritants[0].positions[2].effects[0].quota->volume = 0.8; // so that the quota binds
        scarce.working.package = {2, 0};
        session::Preferences preferences;
        preferences.setOutcomes({});
        session::Document document(scarce);
        document.setDate(QDate(2025, 7, 1));
        session::Workbench workbench(document);
        OutcomesView outcomes(workbench, preferences);
        outcomes.resize(760, 800);
        outcomes.show();
        CurvesAndFlows &below = *outcomes.curvesAndFlows();
        below.setScope(QStringLiteral("METAL"), QStringLiteral("B"));
        below.run().finish();
        auto *view = below.findChild<CurvesChartView *>();
        QCOMPARE(view->plot().curves().panels.front().rentShare, std::optional(0.0)); // to the exporter
        QVERIFY2(view->accessibleDescription().contains("Rent to B, share 0%."), qPrintable(view->accessibleDescription()));
        QVERIFY2(view->accessibleDescription().contains("Shift+Left"), qPrintable(view->accessibleDescription()));
        QVERIFY2(view->tip(0, 0.1).contains("Shift+Left"), qPrintable(view->tip(0, 0.1)));
        const study::OutcomeTable was = workbench.picture()->current->outcomes;
        const int steps = document.undoStack().count();
        const QPoint thumb = view->plot().rentPlace(0).toPoint();
        QCOMPARE(view->plot().rentAt(thumb), std::optional(0));
        QTest::mousePress(view, Qt::LeftButton, {}, thumb);
        QTest::mouseMove(view, thumb + QPoint(10, 0));
        QTest::mouseMove(view, thumb + QPoint(500, 0));
        QTest::mouseRelease(view, Qt::LeftButton, {}, thumb + QPoint(500, 0));
        below.run().finish();
        QCOMPARE(document.undoStack().count(), steps + 1);
        QCOMPARE(document.working().adjustments.rentShares.size(), 1u);
        QCOMPARE(document.working().adjustments.rentShares.front().importerShare, 1.0);
        const study::OutcomeTable &is = workbench.picture()->current->outcomes;
        const auto moved = [&](int party, study::Indicator indicator) {
            return is.value({}, party, indicator) - was.value({}, party, indicator);
        };
        QVERIFY(moved(1, study::Indicator::Welfare) > 0.1);
        QVERIFY(std::abs(moved(0, study::Indicator::Welfare) + moved(1, study::Indicator::Welfare)) < 1e-9);
        QVERIFY(std::abs(moved(0, study::Indicator::Output)) < 1e-9);
        QTest::keyClick(view, Qt::Key_Left, Qt::ShiftModifier);
        below.run().finish();
        QCOMPARE(document.working().adjustments.rentShares.front().importerShare, 0.95);
    }

    void viewsComeBack_data()
    {
        QTest::addColumn<int>("height");
        QTest::addColumn<QString>("chart");
        QTest::addColumn<QString>("scope");
        for (const int height : {500, 800}) {
            QTest::addRow("bars, height %d", height) << height << "bars" << QString();
            QTest::addRow("curves, height %d", height) << height << "curves" << "METAL";
            QTest::addRow("flows, height %d", height) << height << "flows" << "cars";
        }
    }
    void viewsComeBack()
    {
        QFETCH(int, height);
        QFETCH(QString, chart);
        QFETCH(QString, scope);
        session::Preferences preferences;
        session::Document document(smallStudy());
        session::Workbench workbench(document);
        OutcomesView outcomes(workbench, preferences);
        outcomes.resize(760, height);
        outcomes.show();
        outcomes.curvesAndFlows()->run().finish();
        study::View view = outcomes.view();
        QCOMPARE(view.chart, QString(charts::barsWithRanges)); // ranges are shown at first
        const QString shown = chart == QLatin1String("bars") ? QString(charts::barsWithRanges) : chart;
        view.chart = shown;
        view.scope = scope;
        view.region = chart == QLatin1String("curves") ? QStringLiteral("A") : QString();
        outcomes.setView(view);
        QCOMPARE(outcomes.view(), view);
        const bool both = height > 700;
        QCOMPARE(outcomes.chartFrame()->isVisible(), both || chart == QLatin1String("bars"));
        QCOMPARE(outcomes.curvesAndFlows()->isVisible(), both || chart != QLatin1String("bars"));
        view.chart = QStringLiteral("no such chart");
        outcomes.setView(view);
        QCOMPARE(outcomes.view().chart, shown);
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(CurvesViewTest)
#include "curves_view_test.moc"
