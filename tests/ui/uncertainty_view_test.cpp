// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_frame.h"
#include "charts/picture.h"
#include "charts/range_words.h"
#include "charts/theme.h"
#include "charts/tornado_chart_view.h"
#include "uncertainty/sureness_column.h"
#include "uncertainty/uncertainty_view.h"
#include "ui/sample_study.h"

#include <QComboBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace ui;

namespace {

study::Study uncertainStudy()
{
    study::Study study = sampleStudy();
    study.sectors[0].sigmaDomesticImport = {3, 1.5, 5};
    study.sectors[0].sigmaImports = {6, 3, 10};
    study.sectors[1].eta = {1, 0.8, 1.5};
    study.supplies[0].epsilon = {1.5, 0.5, 3};
    return study;
}

} // namespace

/// The place that says how sure an outcome is, on a live study.
class UncertaintyViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName("landing-zone-test");
        QCoreApplication::setApplicationName("uncertainty_view_test");
        Theme::apply(Theme::Mode::Light);
    }
    void init()
    {
        QSettings().clear();
        QSettings().setValue("language", "en");
        m_document = std::make_unique<session::Document>(uncertainStudy());
        m_document->openScenario(2); // relief, against the status quo
        m_workbench = std::make_unique<session::Workbench>(*m_document);
        m_preferences = std::make_unique<session::Preferences>();
        m_view = std::make_unique<UncertaintyView>(*m_workbench, *m_preferences);
        m_view->resize(720, 760);
    }
    void cleanup()
    {
        m_view.reset();
        m_preferences.reset();
        m_workbench.reset();
        m_document.reset();
    }

    void itComputesWhileItIsInView()
    {
        m_workbench->finish();
        QVERIFY(!m_view->draws().busy());
        m_view->show();
        QVERIFY(m_view->draws().busy() && m_view->tornado().busy());
        finish();
        QCOMPARE(m_view->frame(), m_view->chartFrame()); // the room shows it
        const charts::ChartSpec &spec = m_view->chartFrame()->shownSpec();
        const auto &tornado = std::get<charts::Tornado>(spec.body);
        QVERIFY(!tornado.rows.empty());
        QVERIFY(tornado.together.has_value());
        QVERIFY(tornado.together->p05 <= tornado.central && tornado.central <= tornado.together->p95);
        QVERIFY2(spec.title.contains("matters most"), qPrintable(spec.title));
        QVERIFY(m_view->column()->sentences().contains("10,000 draws, seed 1, two-level CES."));
        m_view->hide();
        QVERIFY(!m_view->draws().result());
    }

    void aChangedPackageTakesTheChartOfTheOtherAway()
    {
        m_view->show();
        finish();
        m_document->choosePosition(0, 1);
        m_workbench->finish();
        const auto &waiting = std::get<charts::Tornado>(m_view->chartFrame()->shownSpec().body);
        QVERIFY(waiting.rows.empty() && !waiting.together);
        finish();
        QVERIFY(!std::get<charts::Tornado>(m_view->chartFrame()->shownSpec().body).rows.empty());
    }

    void holdingBShowsHowSureTheStateBeforeWas_data()
    {
        QTest::addColumn<bool>("bySector");
        QTest::addRow("by parameter") << false;
        QTest::addRow("by sector") << true;
    }
    void holdingBShowsHowSureTheStateBeforeWas()
    {
        QFETCH(bool, bySector);
        m_view->setShow(bySector ? UncertaintyView::Show::Sectors : UncertaintyView::Show::Parameters);
        m_view->show();
        finish();
        ChartFrame *frame = m_view->chartFrame();
        const charts::ChartSpec first = frame->shownSpec();
        m_document->choosePosition(0, 1);
        finish();
        const charts::ChartSpec second = frame->shownSpec();
        QVERIFY(second.table != first.table);
        frame->showBefore(true);
        QCOMPARE(frame->shownSpec().title, "Before: " + first.title);
        QCOMPARE(frame->shownSpec().table, first.table);
        frame->showBefore(false);
        QCOMPARE(frame->shownSpec().title, second.title);
    }

    void settingsAreObeyedAndKept()
    {
        m_view->show();
        SurenessColumn *column = m_view->column();
        column->seedBox()->setValue(42);
        column->drawsBox()->setCurrentIndex(0);
        Q_EMIT column->drawsBox()->activated(0);
        finish();
        QVERIFY(column->sentences().contains("1,000 draws, seed 42, two-level CES."));
        UncertaintyView again(*m_workbench, *m_preferences);
        QCOMPARE(again.draws().settings().seed, std::uint64_t(42));
        QCOMPARE(again.draws().settings().draws, 1000);
        QCOMPARE(again.column()->seedBox()->value(), 42);
    }

    void theNestIsASwitchOfItsOwn()
    {
        m_view->show();
        finish();
        const double nested = std::get<charts::Tornado>(m_view->chartFrame()->shownSpec().body).central;
        QComboBox *nest = m_view->column()->nestBox();
        nest->setCurrentIndex(1);
        Q_EMIT nest->activated(1);
        finish();
        QVERIFY(m_view->draws().result()->nest == study::Nest::Flat);
        const double flat = std::get<charts::Tornado>(m_view->chartFrame()->shownSpec().body).central;
        QVERIFY(flat != nested);
        QCOMPARE(flat, m_view->draws().result()->central.value({}, 0, study::Indicator::Employment));
        m_view->setShow(UncertaintyView::Show::Sectors);
        const charts::ChartSpec &spec = m_view->chartFrame()->shownSpec();
        QVERIFY(spec.subtitle.contains("one-level CES"));
        QCOMPARE(spec.bars().panels[0].values[0],
                 m_view->draws().result()->central.value({study::Scope::Kind::Sector, 0}, 0, study::Indicator::Employment));
    }

    void theNestOfTheTornadoIsThatOfItsParts()
    {
        m_view->show();
        study::View view = m_view->view();
        view.indicator = QStringLiteral("welfare");
        m_view->setView(view);
        QComboBox *nest = m_view->column()->nestBox();
        nest->setCurrentIndex(1);
        Q_EMIT nest->activated(1);
        finish();
        const auto &change = m_view->draws().result()->central;
        QVERIFY(m_view->tornado().tornado()->change == change);
        study::Assessment moved = *m_workbench->picture()->reference;
        for (std::size_t i = 0; i < moved.outcomes.values().size(); ++i)
            moved.outcomes.values()[i] += change.values()[i];
        const QString parts = charts::welfareParts(m_document->study(), moved, *m_workbench->picture()->reference, {}, 0,
                                                   m_view->view().currency, words::Wording());
        const QString subtitle = m_view->chartFrame()->shownSpec().subtitle;
        QVERIFY2(subtitle.contains(parts), qPrintable(subtitle + QLatin1String(" | ") + parts));
    }

    void stopKeepsWhatIsThere()
    {
        m_view->show();
        QComboBox *draws = m_view->column()->drawsBox();
        draws->setCurrentIndex(2);
        Q_EMIT draws->activated(2);
        QTRY_VERIFY_WITH_TIMEOUT(m_view->draws().result() != nullptr, 60000);
        QPushButton *run = m_view->column()->runButton();
        QCOMPARE(run->text(), "Stop");
        run->click();
        finish();
        QCOMPARE(run->text(), "Run again");
        QVERIFY(!m_view->draws().result()->isComplete());
    }

    void theTabHearsOfTheProgress()
    {
        QSignalSpy progress(m_view.get(), &Place::progressChanged);
        m_view->show();
        finish();
        QVERIFY(progress.size() > 1);
        QVERIFY(std::any_of(progress.begin(), progress.end(),
                            [](const QList<QVariant> &told) { return told.first().toDouble() < 1.0; }));
        QCOMPARE(progress.last().first().toDouble(), 1.0);
    }

    void theViewGoesRoundTheStudy()
    {
        study::View view;
        view.place = "uncertainty";
        view.chart = "bars";
        view.indicator = "output";
        view.scope = "metals";
        view.region = "B";
        view.currency = "ACU";
        m_view->setView(view);
        const study::View back = m_view->view();
        QVERIFY(back == view);
        m_view->setView({"uncertainty", "unknown", "unknown", {}, {}, "unknown", "unknown", {}});
        QVERIFY(m_view->view() == view); // what it does not know it leaves as it is
    }

    void theTornadoFitsItsFrame_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("rows");
        QTest::newRow("large") << QSize(700, 520) << 3;
        QTest::newRow("low: the last rows go") << QSize(700, 128) << 1;
    }
    void theTornadoFitsItsFrame()
    {
        QFETCH(QSize, size);
        m_view->show();
        finish();
        const charts::ChartSpec &spec = m_view->chartFrame()->shownSpec();
        QCOMPARE(std::get<charts::Tornado>(spec.body).rows.size(), std::size_t(3));
        TornadoPlot plot;
        plot.setExtent(size);
        plot.setSpec(spec);
        QTEST(plot.rowsShown(), "rows");
        for (int row = 0; row < plot.rowsShown(); ++row) {
            const auto &facts = plot.body().rows[static_cast<std::size_t>(row)];
            const QRectF bar = plot.barRect(row);
            QCOMPARE(bar.left(), plot.xOf(std::min(facts.low, facts.high)));
            QCOMPARE(bar.right(), plot.xOf(std::max(facts.low, facts.high)));
            QVERIFY(QRectF(QPointF(), QSizeF(size)).contains(bar));
        }
        TornadoChartView view;
        view.resize(700, 520);
        view.show();
        view.setSpec(spec);
        QVERIFY(view.tipAt(view.plot().barRect(0).center()).contains("range"));
        view.setFocus();
        QVERIFY(!view.placeAt(std::nullopt));
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.placeAt(std::nullopt), (PlotView::Place{-1, 0})); // all together
        for (int key = 0; key < 9; ++key)
            QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.placeAt(std::nullopt), (PlotView::Place{view.plot().rowsShown() - 1, 0}));
        QFocusEvent left(QEvent::FocusOut, Qt::TabFocusReason);
        QCoreApplication::sendEvent(&view, &left);
        QVERIFY(!view.placeAt(std::nullopt));
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark, Theme::Mode::HighContrast})
            QVERIFY(!renderChart(spec, {800, 500}, mode).isNull());
    }

private:
    void finish()
    {
        m_workbench->finish();
        m_view->tornado().finish();
        m_view->draws().finish();
    }

    QTemporaryDir m_settings;
    std::unique_ptr<session::Document> m_document;
    std::unique_ptr<session::Workbench> m_workbench;
    std::unique_ptr<session::Preferences> m_preferences;
    std::unique_ptr<UncertaintyView> m_view;
};

QTEST_MAIN(UncertaintyViewTest)
#include "uncertainty_view_test.moc"
