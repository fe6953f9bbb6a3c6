// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_frame.h"
#include "charts/picture.h"
#include "charts/theme.h"
#include "charts/waterfall_view.h"
#include "core/small_study.h"
#include "explain/explain_window.h"
#include "why/why_view.h"

#include <QBuffer>
#include <QComboBox>
#include <QPainter>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ui;
using charts::Waterfall;

/// The waterfall and the place that shows it, on a live study.
class WhyViewTest : public QObject
{
    Q_OBJECT
private:
    static study::Study dealStudy()
    {
        study::Study study = smallStudy();
        study.working = {"relief", {3, 1}, study.dealDate, "no_deal"};
        return study;
    }
    static void settle(session::Workbench &workbench, WhyView &view)
    {
        workbench.finish();
        view.run().finish();
    }
    static void pick(WhyView &view, const char *name, const QString &code)
    {
        auto *box = view.findChild<QComboBox *>(QString::fromLatin1(name));
        QVERIFY(box);
        box->setCurrentIndex(box->findData(code));
        Q_EMIT box->activated(box->currentIndex());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName("landing-zone-test");
        QCoreApplication::setApplicationName("why_view_test");
        Theme::apply(Theme::Mode::Light);
    }

    void showsTheNewestAnswer()
    {
        session::Document document(dealStudy());
        session::Workbench workbench(document);
        session::Preferences preferences;
        preferences.useLanguage(words::Language::English);
        WhyView view(workbench, preferences);
        view.resize(720, 760);
        workbench.finish();
        QVERIFY(!view.run().busy()); // nobody looks yet
        QSignalSpy progress(&view, &Place::progressChanged);
        view.show();
        settle(workbench, view);
        QVERIFY(view.shownAttribution());
        QCOMPARE(progress.last().first().toDouble(), 1.0);
        const charts::ChartSpec first = view.chartFrame()->shownSpec();
        QCOMPARE(std::get<Waterfall>(first.body).rows.size(), std::size_t(4));

        document.choosePosition(0, 1);
        document.choosePosition(1, 0);
        workbench.finish();
        QVERIFY(view.shownPicture() != workbench.picture()); // the older answer is not given out as the newest
        QCOMPARE(view.chartFrame()->shownSpec().body, first.body);
        settle(workbench, view);
        QCOMPARE(view.shownPicture()->working.package, negotiation::Package({1, 0}));
        const charts::ChartSpec second = view.chartFrame()->shownSpec();
        QCOMPARE(std::get<Waterfall>(second.body).rows.size(), std::size_t(3));

        view.chartFrame()->showBefore(true); // the change before: {1, 1}
        const charts::ChartSpec &before = view.chartFrame()->shownSpec();
        QVERIFY(before.title.startsWith("Before: "));
        QCOMPARE(std::get<Waterfall>(before.body).rows.size(), std::size_t(4));
        view.chartFrame()->showBefore(false);
    }

    void choicesGoThroughTheView()
    {
        session::Document document(dealStudy());
        session::Workbench workbench(document);
        session::Preferences preferences;
        preferences.useLanguage(words::Language::English);
        WhyView view(workbench, preferences);
        view.resize(720, 760);
        view.show();
        settle(workbench, view);
        pick(view, "measure", "employment");
        pick(view, "scope", "METAL");
        pick(view, "effect", "alone");
        pick(view, "order", "size");
        const study::View kept = view.view();
        QCOMPARE(kept.place, "why");
        QCOMPARE(kept.indicator, "employment");
        QCOMPARE(kept.scope, "METAL");
        QCOMPARE(kept.shown, "alone");
        QCOMPARE(kept.chart, "size");
        QVERIFY(view.chartFrame()->shownSpec().subtitle.contains("made alone"));
        pick(view, "measure", "causes");
        QVERIFY(std::holds_alternative<charts::Bars>(view.chartFrame()->shownSpec().body));
        QVERIFY(view.findChild<QComboBox *>("scope")->isHidden());
        view.setView(kept);
        QCOMPARE(view.view(), kept);
        view.setView({});
        QCOMPARE(view.view().indicator, "value");
        QVERIFY(std::holds_alternative<Waterfall>(view.chartFrame()->shownSpec().body));
    }

    void keysWalkTheSteps()
    {
        session::Document document(dealStudy());
        session::Workbench workbench(document);
        session::Preferences preferences;
        preferences.useLanguage(words::Language::English);
        WhyView view(workbench, preferences);
        view.resize(720, 760);
        view.setView({});
        view.show();
        settle(workbench, view);
        auto *waterfall = view.chartFrame()->plot<WaterfallView>();
        QVERIFY(waterfall->accessibleDescription().contains("Aland"));
        const QString tip = waterfall->tipOf({1, 0});
        QVERIFY2(tip.contains("computed") && tip.contains("stated") && tip.contains("points"), qPrintable(tip));
        for (int panel = 0; panel < 2; ++panel) {
            const QRectF step = waterfall->plot().stepRect(1, panel);
            QCOMPARE(waterfall->plot().markAt(step.center()), (WaterfallPlot::Mark{1, panel}));
        }
        QCOMPARE(waterfall->plot().markAt({4.0, waterfall->plot().rowRect(2).center().y()}), (WaterfallPlot::Mark{2, -1}));
    }

    void aStepIsExplained()
    {
        session::Document document(dealStudy());
        session::Workbench workbench(document);
        session::Preferences preferences;
        preferences.useLanguage(words::Language::English);
        WhyView view(workbench, preferences);
        view.resize(720, 760);
        view.setView({});
        view.show();
        settle(workbench, view);
        ExplainWindow window(
            workbench, preferences,
            [&](const charts::Subject &) {
                return Worked{.attribution = view.shownPicture() == workbench.picture() ? view.shownAttribution() : nullptr};
            },
            nullptr);
        window.show();
        connect(&view, &Place::howRequested, &window, &ExplainWindow::explain);
        connect(view.frame(), &ChartFrame::specShown, &window, &ExplainWindow::refresh);

        Q_EMIT view.frame()->howRequested(PlotView::Place{1, 1});
        QVERIFY2(window.text().contains("part of “METAL_DUTY"), qPrintable(window.text()));
        QVERIFY(window.text().contains("Beland"));
        QVERIFY(window.text().contains("Shapley"));
        QVERIFY(window.text().contains("Sources: Author"));
        document.choosePosition(0, 1); // the window follows, and never tells of an older package
        workbench.finish();
        QVERIFY(!window.text().contains("part of"));
        settle(workbench, view);
        Q_EMIT view.frame()->howRequested(std::nullopt);
        QVERIFY2(window.text().contains("Value of the package to Aland"), qPrintable(window.text()));
        preferences.useLanguage(words::Language::French);
        QVERIFY(!window.text().contains("Value of the package"));
        preferences.useLanguage(words::Language::English);
    }

    void stepsStandWhereTheSumIs()
    {
        charts::ChartSpec spec;
        Waterfall body;
        body.rows = {{"Start", "start", charts::WaterfallRow::Kind::Start, -1},
                     {"A step with a name so long that it needs a second line to be read whole", "a", charts::WaterfallRow::Kind::Step, 0},
                     {"B", "b", charts::WaterfallRow::Kind::Step, 1},
                     {"End", "end", charts::WaterfallRow::Kind::End, 2}};
        charts::WaterfallPanel panel;
        panel.name = "Aland";
        panel.steps = {{10, 0}, {4, 2}, {-3, 1}, {14, 0}};
        panel.labels = {"10", "+6", "-2", "14"};
        panel.low = 0;
        panel.high = 20;
        body.panels = {panel};
        body.statedName = "Hollow";
        spec.body = body;
        WaterfallPlot plot;
        plot.setExtent({640, 400});
        plot.setSpec(spec);
        const QRectF start = plot.stepRect(0, 0), up = plot.stepRect(1, 0), down = plot.stepRect(2, 0), end = plot.stepRect(3, 0);
        QCOMPARE(up.left(), start.right());
        QCOMPARE(down.right(), up.right());
        QCOMPARE(end.right(), down.left());
        QCOMPARE(end.left(), start.left());
        QVERIFY(plot.leastHeight() < 400.0);
        QVERIFY(plot.stepsThatFit(400.0) > 4);
    }

    void paintsInEveryTheme_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("light") << static_cast<int>(Theme::Mode::Light);
        QTest::newRow("dark") << static_cast<int>(Theme::Mode::Dark);
        QTest::newRow("high contrast") << static_cast<int>(Theme::Mode::HighContrast);
    }
    void paintsInEveryTheme()
    {
        QFETCH(int, mode);
        session::Document document(dealStudy());
        session::Workbench workbench(document);
        session::Preferences preferences;
        preferences.useLanguage(words::Language::French);
        WhyView view(workbench, preferences);
        view.resize(720, 760);
        view.show();
        settle(workbench, view);
        const charts::ChartSpec &spec = view.chartFrame()->shownSpec();
        const QImage image = renderChart(spec, {960, 600}, static_cast<Theme::Mode>(mode));
        const QColor fill = Theme::of(static_cast<Theme::Mode>(mode)).party(1).fill;
        int painted = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                painted += image.pixelColor(x, y) == fill ? 1 : 0;
        }
        QVERIFY(painted > 200);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        writeSvg(spec, {960, 600}, static_cast<Theme::Mode>(mode), &buffer);
        QVERIFY(bytes.contains("<path") || bytes.contains("<rect"));
        QVERIFY(!bytes.contains("<image")); // vectors all the way
    }

    void followsAnotherStudy()
    {
        session::Document document(dealStudy());
        session::Workbench workbench(document);
        session::Preferences preferences;
        preferences.useLanguage(words::Language::English);
        WhyView view(workbench, preferences);
        view.show();
        settle(workbench, view);
        study::Study other = dealStudy();
        other.working.package = {1, 1};
        document.open(other, {});
        QVERIFY(!view.shownPicture()); // nothing of the old study is left
        settle(workbench, view);
        QCOMPARE(view.shownPicture()->working.package, negotiation::Package({1, 1}));
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(WhyViewTest)
#include "why_view_test.moc"
