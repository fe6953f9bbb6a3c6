// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_frame.h"
#include "charts/curves_chart_view.h"
#include "charts/deal_space_chart_view.h"
#include "charts/heat_map_view.h"
#include "charts/tornado_chart_view.h"
#include "compare/compare_view.h"
#include "deal_space/deal_space_view.h"
#include "explain/explain_window.h"
#include "outcomes/curves_and_flows.h"
#include "outcomes/outcomes_view.h"
#include "ui/sample_study.h"
#include "uncertainty/uncertainty_view.h"
#include "words/numbers.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace ui;
using charts::Subject;

/// "How was this computed?" asked at each place: the window tells of the number that was pointed at.
class ExplainWindowTest : public QObject
{
    Q_OBJECT
private:
    struct Bench
    {
        Bench()
            : document(study())
            , workbench(document)
            , window(
                  workbench, preferences, [this](const Subject &) { return worked; }, nullptr)
        {
            preferences.useLanguage(words::Language::English);
            preferences.setOutcomes({});
            document.openScenario(2); // relief, against the status quo
            workbench.finish();
            window.show();
        }
        static study::Study study()
        {
            study::Study study = sampleStudy();
            study.sectors[0].sigmaImports = {6, 3, 10};
            study.supplies[0].epsilon = {1.5, 0.5, 3};
            return study;
        }
        void listen(Place &place)
        {
            connect(&place, &Place::howRequested, &window, [this](const Subject &subject) {
                asked = subject;
                window.explain(subject);
            });
        }
        session::Document document;
        session::Workbench workbench;
        session::Preferences preferences;
        Worked worked;
        ExplainWindow window;
        std::optional<Subject> asked;
    };
    static QString money(double value, words::Sign sign = words::Sign::Always)
    {
        const double size = std::abs(value);
        return words::number(words::Wording(), value, size >= 100.0 ? 0 : size >= 1.0 ? 1 : 3, sign) + " million USD";
    }
    static QString points(double value, words::Sign sign = words::Sign::WhenNegative)
    {
        return words::number(words::Wording(), value, 2, sign) + " points";
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName("landing-zone-test");
        QCoreApplication::setApplicationName("explain_window_test");
    }
    void init() { QSettings().clear(); }

    void aCurve()
    {
        Bench bench;
        OutcomesView outcomes(bench.workbench, bench.preferences);
        bench.listen(outcomes);
        outcomes.resize(760, 800);
        outcomes.show();
        CurvesAndFlows &below = *outcomes.curvesAndFlows();
        below.setScope("METAL", "B");
        below.run().finish();
        const auto *view = below.chartFrame()->plot<CurvesChartView>();
        QCOMPARE(view->placeAt(std::nullopt), (PlotView::Place{0, 0})); // the panel the keys are in
        QCOMPARE(view->placeAt(view->plot().ringPlace(0).toPoint()), (PlotView::Place{0, 0})); // the first party's
        Q_EMIT below.chartFrame()->howRequested(PlotView::Place{0, 1});
        QVERIFY(bench.asked && bench.asked->axis);
        QCOMPARE(bench.asked->party, 1);
        QCOMPARE(bench.asked->scope, (study::Scope{study::Scope::Kind::Sector, 0}));
        const QString text = bench.window.text();
        QVERIFY2(text.startsWith("Jobs, metal, Beland"), qPrintable(text));
        // What the marker shows.
        const double shown = view->plot().curves().panels[0].lines[1].atPresent;
        QVERIFY2(text.contains(words::number(words::Wording(), shown, 0, words::Sign::Always) + " persons:"),
                 qPrintable(text));
        QVERIFY2(text.contains("The curve: the duty of Beland on metal from Aland"), qPrintable(text));
        QVERIFY(!text.contains("Under a quota"));
        QVERIFY(text.contains("Largest duty, metal") && text.contains("60%"));

        bench.document.choosePosition(0, 2); // a quota on the axis
        bench.workbench.finish();
        QVERIFY2(bench.window.text().contains("Under a quota the over-quota rate moves"),
                 qPrintable(bench.window.text()));
    }

    void aFlow_data()
    {
        QTest::addColumn<QString>("scope");
        QTest::addColumn<int>("row"); // −1: nothing is pointed at
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("title");
        QTest::newRow("to another country") << "METAL" << 1 << 0 << "Sales, metal, Aland to Beland";
        QTest::newRow("at home") << "METAL" << 1 << 1 << "Sales at home, metal, Beland";
        QTest::newRow("of a group") << "cars" << 1 << 2 << "Sales, cars, Ceeland to Beland";
        QTest::newRow("of all goods") << "" << 0 << 1 << "Sales, all sectors, Beland to Aland";
        QTest::newRow("no place: what the title tells") << "METAL" << -1 << -1 << "Sales, metal, Aland to Beland";
    }
    void aFlow()
    {
        QFETCH(QString, scope);
        QFETCH(int, row);
        QFETCH(int, column);
        Bench bench;
        OutcomesView outcomes(bench.workbench, bench.preferences);
        bench.listen(outcomes);
        outcomes.resize(760, 800);
        outcomes.show();
        CurvesAndFlows &below = *outcomes.curvesAndFlows();
        below.setChart("flows");
        below.setScope(scope, {});
        auto *view = below.chartFrame()->plot<HeatMapView>();
        std::optional<PlotView::Place> place;
        QVERIFY(!view->placeAt(std::nullopt));
        if (row >= 0) {
            place = view->placeAt(view->plot().cellRect({row, column}).center().toPoint());
            QCOMPARE(place, (PlotView::Place{row, column}));
            for (int i = 0; i <= row; ++i)
                QTest::keyClick(view, Qt::Key_Down); // the first key points at the first cell
            for (int i = 0; i < column; ++i)
                QTest::keyClick(view, Qt::Key_Right);
            QCOMPARE(view->placeAt(std::nullopt), place);
        }
        Q_EMIT below.chartFrame()->howRequested(place);
        const QString text = bench.window.text();
        QFETCH(QString, title);
        QVERIFY2(text.startsWith(title + '\n'), qPrintable(text));
        const HeatMapPlot::Cell cell = row >= 0 ? HeatMapPlot::Cell{row, column} : HeatMapPlot::Cell{1, 0};
        const charts::HeatCell &shown = view->plot().cell(cell);
        QVERIFY2(text.contains(money(shown.value) + " (" + shown.second + "):"), qPrintable(text));
        QVERIFY(text.contains("Sources: Author"));
    }

    void theDealSpace()
    {
        Bench bench;
        DealSpaceView view(bench.workbench, bench.preferences);
        bench.listen(view);
        view.resize(700, 760);
        view.show();
        view.run().finish();
        bench.worked.zone = view.run().within();
        const auto *chart = view.chartFrame()->plot<DealSpaceChartView>();
        const charts::DealSpace &plot = view.spec()->dealSpace();
        QCOMPARE(chart->placeAt(std::nullopt), (PlotView::Place{-1, 0}));
        QCOMPARE(chart->placeAt(QPoint(1, 1)), (PlotView::Place{-1, 0})); // nowhere: the package on the table
        const auto tell = [&](const std::array<double, 2> &values) {
            const QString text = bench.window.text();
            for (std::size_t side = 0; side < 2; ++side)
                QVERIFY2(text.contains(points(values[side])), qPrintable(text));
        };
        Q_EMIT view.chartFrame()->howRequested(chart->placeAt(std::nullopt));
        QVERIFY(!bench.asked->package);
        QVERIFY2(bench.window.text().contains("Relief:"), qPrintable(bench.window.text()));
        tell(plot.marks.back().values);
        const QString text = bench.window.text();
        for (const char *part : {"Nash 1950", "Kalai and Smorodinsky 1975", "Kalai 1977", "Minkowski", "Walk-aways",
                                 "Packages within the rules", "The economic index, Aland", "Stated values, Beland"})
            QVERIFY2(text.contains(QLatin1String(part)), part);
        QVERIFY2(text.contains(QString::number(plot.frontier.size())), qPrintable(text));

        for (std::size_t i = 0; i < plot.frontier.size(); ++i) {
            const auto place = chart->placeAt(chart->plot().placeOf(plot.frontier[i]).toPoint());
            QVERIFY(place && place->row >= 0); // an entry, or a mark on it
            Q_EMIT view.chartFrame()->howRequested(PlotView::Place{static_cast<int>(i), 1});
            tell(plot.frontier[i]);
        }
        for (std::size_t i = 0; i < plot.marks.size(); ++i) {
            Q_EMIT view.chartFrame()->howRequested(PlotView::Place{static_cast<int>(i), 0});
            tell(plot.marks[i].values);
        }

        bench.worked.zone.reset(); // not there yet: in words
        Q_EMIT view.chartFrame()->howRequested(std::nullopt);
        QVERIFY(bench.window.text().contains("Minkowski"));
        QVERIFY(!bench.window.text().contains("Packages within the rules"));
        bench.document.setDate(QDate(2025, 6, 1)); // the deal space stays at the date of the deal
        bench.workbench.finish();
        tell(plot.marks.back().values);
    }

    void aComparedScenario()
    {
        Bench bench;
        CompareView view(bench.workbench, bench.preferences);
        bench.listen(view);
        view.resize(760, 760);
        view.show();
        bench.document.choosePosition(0, 1); // the table differs from every scenario
        view.run().finish();
        const auto packages = view.run().comparison()->packages;
        QCOMPARE(packages.size(), std::size_t(4));
        const auto compare = [&](bool values) {
            for (int row = 0; row < 4; ++row) {
                for (int party = 0; party < 2; ++party) {
                    Q_EMIT view.chartFrame()->howRequested(PlotView::Place{row, party});
                    QCOMPARE(bench.asked->scenario, row == 3 ? QString() : packages[std::size_t(row)].code);
                    const double shown =
                        view.chartFrame()->shownSpec().bars().panels[std::size_t(party)].values[std::size_t(row)];
                    const QString figure =
                        values ? points(shown, words::Sign::Always)
                               : words::number(words::Wording(), shown, 0, words::Sign::Always) + " persons:";
                    QVERIFY2(bench.window.text().contains(figure), qPrintable(figure + '\n' + bench.window.text()));
                }
            }
        };
        compare(true);
        study::View jobs = view.view();
        jobs.indicator = "employment";
        jobs.shown = "change";
        view.setView(jobs);
        view.run().finish();
        compare(false);
        // It tells of the scenario, whatever is on the table.
        Q_EMIT view.chartFrame()->howRequested(PlotView::Place{2, 0});
        const QString text = bench.window.text();
        bench.document.choosePosition(0, 2);
        bench.workbench.finish();
        QCOMPARE(bench.window.text(), text);
        bench.document.open(smallStudy(), {}); // another study, with another such scenario
        bench.workbench.finish();
        QVERIFY(!bench.window.text().isEmpty());
        study::Study without = smallStudy();
        without.scenarios.pop_back();
        without.working = {"status_quo", {0, 0}, without.dealDate, "status_quo"};
        bench.document.open(without, {});
        bench.workbench.finish();
        QVERIFY2(bench.window.text().isEmpty(), qPrintable(bench.window.text()));
    }

    void aRange()
    {
        Bench bench;
        UncertaintyView view(bench.workbench, bench.preferences);
        bench.listen(view);
        view.resize(720, 760);
        view.show();
        view.tornado().finish();
        view.draws().finish();
        bench.worked.draws = view.draws().result();
        bench.worked.tornado = view.tornado().tornado();
        const auto &tornado = std::get<charts::Tornado>(view.chartFrame()->shownSpec().body);
        auto *chart = view.chartFrame()->plot<TornadoChartView>();
        QVERIFY(!chart->placeAt(std::nullopt));
        for (int row = 0; row < static_cast<int>(tornado.rows.size()); ++row) {
            const charts::TornadoRow &facts = tornado.rows[std::size_t(row)];
            const auto place = chart->placeAt(chart->plot().barRect(row).center().toPoint());
            QCOMPARE(place, (PlotView::Place{row, 0}));
            Q_EMIT view.chartFrame()->howRequested(place);
            const QString text = bench.window.text();
            QVERIFY2(text.contains("One parameter at a time: " + facts.label), qPrintable(text));
            for (const double end : {facts.low, facts.high})
                QVERIFY2(text.contains(words::number(words::Wording(), end, 0, words::Sign::Always) + " persons"),
                         qPrintable(text));
            QVERIFY(text.contains("range "));
        }
        Q_EMIT view.chartFrame()->howRequested(PlotView::Place{-1, 0}); // all together
        QString text = bench.window.text();
        QVERIFY2(text.startsWith("Jobs, all sectors, Aland"), qPrintable(text));
        QVERIFY2(text.contains("seed 1, two-level CES"), qPrintable(text));
        for (const double end : {tornado.together->p05, tornado.together->p50, tornado.together->p95})
            QVERIFY2(text.contains(words::number(words::Wording(), end, 0, words::Sign::Always) + " persons"),
                     qPrintable(text));

        view.setShow(UncertaintyView::Show::Sectors);
        Q_EMIT view.chartFrame()->howRequested(PlotView::Place{1, 1});
        text = bench.window.text();
        QVERIFY2(text.startsWith("Jobs, cars, Beland"), qPrintable(text));
        const charts::Range range = *view.chartFrame()->shownSpec().bars().panels[1].ranges[1];
        for (const double end : {range.low, range.high})
            QVERIFY2(text.contains(words::number(words::Wording(), end, 0, words::Sign::Always) + " persons"),
                     qPrintable(text));

        bench.worked = {}; // not drawn yet
        Q_EMIT view.chartFrame()->howRequested(std::nullopt);
        QVERIFY(bench.window.text().contains("Each draw takes"));
        QVERIFY(!bench.window.text().contains("95th percentile"));
    }

    void unseenItIsNotWritten()
    {
        Bench bench;
        Subject subject;
        bench.window.explain(subject);
        const QString text = bench.window.text();
        bench.window.hide();
        bench.document.choosePosition(0, 0);
        bench.workbench.finish();
        QCOMPARE(bench.window.text(), text);
        bench.window.show();
        QVERIFY(bench.window.text() != text);
    }

    void aSubjectOfALargerStudyIsNotExplained_data()
    {
        QTest::addColumn<Subject>("subject");
        Subject subject;
        subject.scope = {study::Scope::Kind::Sector, 9};
        QTest::newRow("no such sector") << subject;
        subject = {};
        subject.party = 2;
        QTest::newRow("no such party") << subject;
        subject = {};
        subject.measure = Subject::Measure::Flow;
        subject.exporter = 3;
        QTest::newRow("no such country") << subject;
        subject = {};
        subject.scenario = "gone";
        QTest::newRow("no such scenario") << subject;
        subject = {};
        subject.measure = Subject::Measure::DealSpace;
        subject.package = negotiation::Package{0};
        QTest::newRow("a package of other irritants") << subject;
        subject = {};
        subject.axis = analysis::DutyAxis{{study::Scope::Kind::Group, 7}, 0, 1};
        QTest::newRow("no such duty") << subject;
    }
    void aSubjectOfALargerStudyIsNotExplained()
    {
        QFETCH(Subject, subject);
        Bench bench;
        bench.window.explain(subject);
        QVERIFY2(bench.window.text().isEmpty(), qPrintable(bench.window.text()));
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(ExplainWindowTest)
#include "explain_window_test.moc"
