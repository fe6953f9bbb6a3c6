// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_frame.h"
#include "charts/picture.h"
#include "charts/sector_bars.h"
#include "charts/sector_bars_chart.h"
#include "charts/theme.h"
#include "core/charts_study.h"

#include <QAction>
#include <QApplication>
#include <QBarSet>
#include <QChart>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QHorizontalStackedBarSeries>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace charts;
using study::Indicator;

namespace {

ChartSpec bars(const SectorFigures &first, const SectorFigures &second)
{
    const study::Study study = chartsStudy();
    const auto none = chartsAssessment(study, 0, Indicator::Employment, noChange, noChange);
    const auto deal = chartsAssessment(study, 1, Indicator::Employment, first, second);
    return sectorBars(study, deal, none, nullptr, {}, words::Wording());
}

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

QToolButton *button(ui::ChartFrame &frame, const char *name)
{
    return frame.findChild<QToolButton *>(QString::fromLatin1(name));
}

} // namespace

class ChartsViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Where the chart would keep it, nobody could point at a number of the bars.
    void theMenuIsLeftToTheFrame()
    {
        ui::SectorBarsChart chart;
        chart.resize(600, 400);
        chart.setSpec(bars(dealJobsFirst, dealJobsSecond));
        QContextMenuEvent event(QContextMenuEvent::Mouse, {100, 100}, {100, 100});
        QCoreApplication::sendEvent(chart.viewport(), &event);
        QVERIFY(!event.isAccepted());
    }

    void init() { ui::Theme::apply(ui::Theme::Mode::Light); }

    void textIsLegible_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("light") << static_cast<int>(ui::Theme::Mode::Light);
        QTest::newRow("dark") << static_cast<int>(ui::Theme::Mode::Dark);
        QTest::newRow("high contrast") << static_cast<int>(ui::Theme::Mode::HighContrast);
    }
    void textIsLegible()
    {
        QFETCH(int, mode);
        const ui::Theme &theme = ui::Theme::of(static_cast<ui::Theme::Mode>(mode));
        for (const QColor &ground : {theme.card, theme.panel}) {
            for (const QColor &text : {theme.ink, theme.ink2, theme.ink3, theme.parties[0].text, theme.parties[1].text})
                QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(text.name() + " on " + ground.name()));
            for (const QColor &mark : {theme.parties[0].fill, theme.parties[1].fill, theme.reference})
                QVERIFY2(contrast(mark, ground) >= 2.95, // 3 to one decimal, as the palette states it
                         qPrintable(mark.name() + " on " + ground.name()));
        }
        QVERIFY(contrast(theme.chosenText, theme.chosen) >= 4.5);
        QVERIFY(contrast(theme.dealText, theme.dealTint) >= 4.5);
    }

    void barsStandWhereTheirValuesAre()
    {
        ui::SectorBarsScene scene(ui::SectorBarsScene::Type::Picture);
        scene.setExtent({800, 500});
        scene.setSpec(bars(dealJobsFirst, dealJobsSecond));
        const QRectF longest = scene.barRect(0, 0);
        const QRectF shorter = scene.barRect(2, 0);
        const QRectF loss = scene.barRect(4, 0);
        QVERIFY(std::abs(shorter.width() / longest.width() - 759.0 / 2915.0) < 1e-9);
        QVERIFY(std::abs(shorter.left() - longest.left()) < 1e-9);
        QVERIFY(std::abs(loss.right() - longest.left()) < 1e-9);
        QVERIFY(longest.top() < shorter.top());
        // The same length for a unit in both panels, and what is broken off ends on the plot.
        QVERIFY(std::abs(scene.barRect(1, 1).width() / longest.width() - 1577.0 / 2915.0) < 1e-9);
        QVERIFY(scene.barRect(9, 1).width() < 2.0 * longest.width());
        QCOMPARE(scene.markAt(loss.center())->row, 4);
        QCOMPARE(scene.markAt(loss.center())->panel, 0);
    }

    void aChangeKeepsTheCharts()
    {
        ui::SectorBarsScene scene(ui::SectorBarsScene::Type::Picture);
        scene.setSpec(bars(dealJobsFirst, dealJobsSecond));
        const auto chartsOf = [&] {
            QList<QChart *> found;
            for (QGraphicsItem *item : scene.items()) {
                if (auto *chart = dynamic_cast<QChart *>(item))
                    found << chart;
            }
            return found;
        };
        const QList<QChart *> before = chartsOf();
        QCOMPARE(before.size(), 2);
        scene.setSpec(bars(beforeJobsFirst, beforeJobsSecond));
        QCOMPARE(chartsOf(), before);
        const auto *series = qobject_cast<QHorizontalStackedBarSeries *>(before.first()->series().first());
        QVERIFY(series);
        double sum = 0.0;
        for (qsizetype i = 0; i < series->barSets().first()->count(); ++i)
            sum += series->barSets().first()->at(static_cast<int>(i));
        const double one = 1500.0 + 1800.0 + 420.0 + 830.0 + 350.0 + 2900.0;
        const double other = -180.0 + 1550.0 - 120.0 + 1050.0 + 1790.0 + 560.0;
        QVERIFY(std::abs(sum - one) < 1e-9 || std::abs(sum - other) < 1e-9);
        ChartSpec fewer = bars(dealJobsFirst, dealJobsSecond);
        fewer.bars().rows.pop_back();
        for (BarPanel &panel : fewer.bars().panels) {
            panel.values.pop_back();
            panel.labels.pop_back();
        }
        scene.setSpec(fewer);
        QCOMPARE(chartsOf().size(), 2);
    }

    void barsGlideFromTheOldValueToTheNew()
    {
        ui::SectorBarsScene scene(ui::SectorBarsScene::Type::Picture);
        scene.setAnimated(true);
        scene.setSpec(bars({1000}, noChange)); // the first picture stands at once
        QChart *chart = nullptr;
        for (QGraphicsItem *item : scene.items()) {
            if (auto *found = dynamic_cast<QChart *>(item); found && found->title().isEmpty())
                chart = found->plotArea().left() < (chart ? chart->plotArea().left() : 1e9) ? found : chart;
        }
        const QBarSet *bar = qobject_cast<QHorizontalStackedBarSeries *>(chart->series().first())->barSets().first();
        const int top = static_cast<int>(bar->count()) - 3; // middle slot of the first row, counted from the bottom
        QCOMPARE(bar->at(top), 1000.0);
        // However late the clock ticks on a busy machine, no value shown on the way lies outside the two.
        QList<double> shown;
        connect(bar, &QBarSet::valueChanged, &scene, [&](int index) {
            if (index == top)
                shown << bar->at(top);
        });
        scene.setSpec(bars({2000}, noChange));
        QTRY_COMPARE(bar->at(top), 2000.0);
        QVERIFY(!shown.isEmpty());
        QVERIFY(std::all_of(shown.begin(), shown.end(), [](double value) { return value >= 1000.0 && value <= 2000.0; }));
    }

    void screenReadersHearTheChart()
    {
        ui::SectorBarsChart chart;
        const ChartSpec spec = bars(dealJobsFirst, dealJobsSecond);
        chart.setSpec(spec);
        QCOMPARE(chart.accessibleName(), spec.title);
        QCOMPARE(chart.accessibleDescription(), spec.spoken);
    }

    void holdingBShowsTheStateBefore()
    {
        ui::ChartFrame frame;
        QLineEdit letters(&frame);
        const ChartSpec now = bars(dealJobsFirst, dealJobsSecond);
        const ChartSpec before = bars(beforeJobsFirst, beforeJobsSecond);
        frame.setSpec(now, before);
        frame.resize(760, 640);
        frame.show();
        QTest::keyPress(frame.plot<ui::SectorBarsChart>(), Qt::Key_B);
        QCOMPARE(frame.shownSpec().title, "Before: " + before.title);
        QCOMPARE(frame.plot<ui::SectorBarsChart>()->spec().bars().panels[0].values[0], 1500.0);
        QTest::keyRelease(frame.plot<ui::SectorBarsChart>(), Qt::Key_B);
        QCOMPARE(frame.shownSpec().title, now.title);
        QCOMPARE(frame.shownSpec().bars().panels[0].high, std::max(now.bars().panels[0].high, before.bars().panels[0].high));
        QTest::keyPress(frame.plot<ui::SectorBarsChart>(), Qt::Key_B);
        QTest::keyRelease(&letters, Qt::Key_B); // the focus went to a text field meanwhile
        QCOMPARE(frame.shownSpec().title, now.title);
        QTest::keyPress(frame.plot<ui::SectorBarsChart>(), Qt::Key_B);
        QTest::keyRelease(frame.plot<ui::SectorBarsChart>(), Qt::Key_B, Qt::ShiftModifier);
        QCOMPARE(frame.shownSpec().title, now.title);
        QTest::keyClicks(&letters, "b");
        QCOMPARE(letters.text(), "b");
        QCOMPARE(frame.shownSpec().title, now.title);
        frame.setSpec(now);
        QVERIFY(!button(frame, "beforeButton")->isEnabled());
        QTest::keyPress(frame.plot<ui::SectorBarsChart>(), Qt::Key_B);
        QCOMPARE(frame.shownSpec().title, now.title);
    }

    void theTwinTableIsCopiedInFull()
    {
        ui::ChartFrame frame;
        SectorFigures first{};
        first[0] = 1.0 / 3.0;
        frame.setSpec(bars(first, noChange));
        frame.resize(760, 640);
        frame.show();
        QTest::mouseClick(button(frame, "tableButton"), Qt::LeftButton);
        QVERIFY(frame.isTableShown());
        auto *table = frame.findChild<QTableView *>();
        QVERIFY(table && table->isVisible());
        QCOMPARE(table->model()->rowCount(), 15);
        QCOMPARE(table->model()->index(0, 2).data().toString(), "50,000"); // rounded on the screen
        table->selectRow(0);
        frame.activateWindow();
        table->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&frame));
        QTest::keySequence(table, QKeySequence::Copy);
        const QStringList lines = QApplication::clipboard()->text().split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2); // header and the chosen row
        QCOMPARE(lines.at(1).split('\t').at(2).toDouble(), 50000.0 + 1.0 / 3.0);
    }

    void copyPutsPictureAndTableTogether()
    {
        ui::ChartFrame frame;
        const ChartSpec spec = bars(dealJobsFirst, dealJobsSecond);
        frame.setSpec(spec);
        QTest::mouseClick(button(frame, "copyButton"), Qt::LeftButton);
        const QMimeData *copied = QApplication::clipboard()->mimeData();
        QVERIFY(copied->hasImage());
        QCOMPARE(copied->text(), spec.table.asTsv(words::Wording()));
    }

    void exportWritesWhatTheEndingSays_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("picture") << "png2" << "chart.png" << QByteArray("\x89PNG");
        QTest::newRow("vector picture") << "svg" << "chart.svg" << QByteArray("<?xml");
        QTest::newRow("page") << "pdf" << "chart.pdf" << QByteArray("%PDF");
        QTest::newRow("table") << "csv" << "chart.csv" << QByteArray("\xEF\xBB\xBF\"Jobs, persons\",");
        QTest::newRow("no ending is the format's") << "svg" << "chart" << QByteArray("<?xml");
        QTest::newRow("another ending than the format's") << "svg" << "chart.csv" << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("an ending nobody knows") << "png1" << "chart.doc" << QByteArray();
    }
    void exportWritesWhatTheEndingSays()
    {
        QFETCH(QString, format);
        QFETCH(QString, name);
        QFETCH(QByteArray, start);
        const QTemporaryDir folder;
        ui::ChartFrame frame;
        frame.setSpec(bars(dealJobsFirst, dealJobsSecond));
        const QString path = folder.filePath(name), ending = format.left(3);
        frame.setAskFileName([&](QWidget *, const QString &suggested, const QString &filter) {
            [&] { QVERIFY(suggested.endsWith('.' + ending) && filter.contains("(*." + ending + ')')); }();
            return path;
        });
        frame.findChild<QAction *>(format)->trigger();
        QFile file(name.contains('.') ? path : path + '.' + ending);
        QCOMPARE(file.exists(), !start.isEmpty());
        if (!start.isEmpty()) {
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.readAll().startsWith(start));
        }
    }

    void howIsAskedWhereItsButtonHasNoRoom()
    {
        ui::ChartFrame frame;
        auto *choice = new QComboBox;
        choice->addItem(QString(60, QLatin1Char('m')));
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        choice->setMinimumWidth(40);
        frame.addChoice(choice);
        frame.setExplained();
        frame.setSpec(bars(dealJobsFirst, dealJobsSecond));
        frame.resize(420, 420);
        frame.show();
        QCoreApplication::processEvents();
        QVERIFY(button(frame, "howButton")->isHidden());
        QStringList offered;
        QTimer::singleShot(0, &frame, [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            for (const QAction *action : menu ? menu->actions() : QList<QAction *>{})
                offered << action->text();
            if (menu)
                menu->close();
        });
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(10, 10), frame.mapToGlobal(QPoint(10, 10)));
        QCoreApplication::sendEvent(&frame, &event);
        QVERIFY2(offered.contains("How was this computed?"), qPrintable(offered.join(',')));
    }

    void keysPointAtABar()
    {
        ui::SectorBarsChart chart;
        chart.resize(640, 400);
        chart.setSpec(bars(dealJobsFirst, dealJobsSecond));
        chart.show();
        chart.setFocus();
        QVERIFY(!chart.placeAt(std::nullopt));
        const QImage plain = chart.grab().toImage();
        QTest::keyClick(&chart, Qt::Key_Down);
        QCOMPARE(chart.placeAt(std::nullopt), (ui::PlotView::Place{0, 0}));
        QVERIFY2(chart.grab().toImage() != plain, "the bar in hand is marked");
        QTest::keyClick(&chart, Qt::Key_Down);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.placeAt(std::nullopt), (ui::PlotView::Place{1, 1}));
        QVERIFY2(QToolTip::text().contains("United States"), qPrintable(QToolTip::text()));
        chart.setSpec(bars(dealJobsSecond, dealJobsFirst)); // more draws
        QCOMPARE(chart.placeAt(std::nullopt), (ui::PlotView::Place{1, 1}));
        QTest::keyClick(&chart, Qt::Key_Up);
        QTest::keyClick(&chart, Qt::Key_Left);
        QTest::keyClick(&chart, Qt::Key_Up);
        QCOMPARE(chart.placeAt(std::nullopt), (ui::PlotView::Place{0, 0}));
        QFocusEvent left(QEvent::FocusOut, Qt::TabFocusReason);
        QCoreApplication::sendEvent(&chart, &left);
        QVERIFY(!chart.placeAt(std::nullopt));
    }

    void picturesComeInSizesAndWithoutGround_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("hasGround");
        QTest::newRow("1×") << "png1" << QSize(960, 600) << true;
        QTest::newRow("2×") << "png2" << QSize(1920, 1200) << true;
        QTest::newRow("4×") << "png4" << QSize(3840, 2400) << true;
        QTest::newRow("2×, without ground") << "png2transparent" << QSize(1920, 1200) << false;
    }
    void picturesComeInSizesAndWithoutGround()
    {
        QFETCH(QString, format);
        QFETCH(QSize, size);
        QFETCH(bool, hasGround);
        const QTemporaryDir folder;
        ui::ChartFrame frame;
        frame.setSpec(bars(dealJobsFirst, dealJobsSecond));
        const QString path = folder.filePath("chart.png");
        frame.setAskFileName([&](QWidget *, const QString &, const QString &) { return path; });
        frame.findChild<QAction *>(format)->trigger();
        const QImage image(path);
        QCOMPARE(image.size(), size);
        QCOMPARE(image.pixelColor(2, 2).alpha(), hasGround ? 255 : 0);
        int solid = 0;
        for (int x = 0; x < image.width(); x += 7) {
            for (int y = 0; y < image.height(); y += 7)
                solid += image.pixelColor(x, y).alpha() == 255 ? 1 : 0;
        }
        QVERIFY(solid > 500); // the bars are there
    }

    void theExportButtonOpensItsMenu()
    {
        ui::ChartFrame frame;
        frame.setSpec(bars(dealJobsFirst, dealJobsSecond));
        frame.resize(900, 600);
        frame.show();
        auto *menu = frame.findChild<QMenu *>("exportMenu");
        QTest::mouseClick(button(frame, "exportButton"), Qt::LeftButton);
        QVERIFY(menu->isVisible());
        QCOMPARE(menu->actions().size(), 5);
        menu->close();
    }

    void aFolderThatIsNotThereIsTold()
    {
        ui::ChartFrame frame;
        frame.setSpec(bars(dealJobsFirst, dealJobsSecond));
        QVERIFY(!frame.writeTo("/no/such/folder/chart.png", {}));
        const QList<QLabel *> labels = frame.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains("cannot be written") && label->text().contains("/no/such/folder/chart.png");
        }));
    }

    void picturesDoNotDependOnAWindow()
    {
        const ChartSpec spec = bars(dealJobsFirst, dealJobsSecond);
        const QImage one = ui::renderChart(spec, {960, 600}, ui::Theme::Mode::Light);
        QCOMPARE(one.size(), QSize(960, 600));
        QCOMPARE(ui::renderChart(spec, {960, 600}, ui::Theme::Mode::Light), one);
        QCOMPARE(ui::renderChart(spec, {960, 600}, ui::Theme::Mode::Light, 2.0).size(), QSize(1920, 1200));
        const QRgb red = ui::Theme::of(ui::Theme::Mode::Light).parties[0].fill.rgb();
        int found = 0;
        for (int x = 0; x < one.width(); ++x) {
            for (int y = 0; y < one.height(); ++y)
                found += one.pixel(x, y) == red ? 1 : 0;
        }
        QVERIFY(found > 2000); // the bars are there
        QCOMPARE(ui::renderChart(spec, {960, 600}, ui::Theme::Mode::Dark).pixelColor(2, 2),
                 ui::Theme::of(ui::Theme::Mode::Dark).card);
    }

    void longTitlesBreakEvenly()
    {
        const QFont font = ui::textFont(14, QFont::DemiBold);
        const QString title = "The quota deal brings Canada 7,800 jobs in steel and aluminum but costs 400 in autos";
        const qreal whole = QFontMetricsF(font).horizontalAdvance(title);
        QCOMPARE(ui::balancedLines(title, font, whole + 10.0), QStringList{title});
        const QStringList lines = ui::balancedLines(title, font, whole * 0.8);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.join(' '), title);
        QVERIFY(std::abs(lines.first().size() - lines.last().size()) < 20);
    }

    void aThemeChangeReachesTheChart()
    {
        ui::ChartFrame frame;
        frame.setSpec(bars(dealJobsFirst, dealJobsSecond));
        frame.resize(760, 640);
        frame.show();
        ui::Theme::apply(ui::Theme::Mode::Dark);
        QCoreApplication::processEvents();
        const QImage picture = frame.grab().toImage();
        QCOMPARE(picture.pixelColor(3, 3), ui::Theme::of(ui::Theme::Mode::Dark).card);
        QCOMPARE(frame.plot<ui::SectorBarsChart>()->backgroundBrush().color(), ui::Theme::of(ui::Theme::Mode::Dark).card);
    }
};

QTEST_MAIN(ChartsViewTest)
#include "charts_view_test.moc"
