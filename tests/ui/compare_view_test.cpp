// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compare_view.h"

#include "charts/chart_frame.h"
#include "charts/theme.h"
#include "compare/compared_list.h"
#include "compare/sheet_frame.h"
#include "compare/sheet_table.h"
#include "ui/sample_study.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QListWidget>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace ui;

/// The comparison of a live study: what is shown follows the table and the choices; a click opens a scenario, undoably.
class CompareViewTest : public QObject
{
    Q_OBJECT
private:
    struct Bench
    {
        explicit Bench(const study::Study &study = sampleStudy())
            : document(study)
            , workbench(document)
            , view(workbench, preferences)
        {
            preferences.useLanguage(words::Language::English);
            view.resize(760, 760);
            view.show();
            view.run().finish();
        }
        QStringList columns()
        {
            view.run().finish();
            QStringList codes;
            for (const charts::ComparedPackage &package : view.run().comparison()->packages)
                codes << package.code;
            return codes;
        }
        session::Document document;
        session::Workbench workbench;
        session::Preferences preferences;
        CompareView view;
    };

    static study::Study uncertainStudy()
    {
        study::Study study = sampleStudy();
        study.sectors[0].sigmaDomesticImport = {3, 1.5, 5};
        study.sectors[0].sigmaImports = {6, 3, 10};
        study.supplies[0].epsilon = {1.5, 0.5, 3};
        return study;
    }

    static study::View viewOf(const QStringList &scenarios)
    {
        study::View view;
        view.place = QStringLiteral("compare");
        view.scenarios = scenarios;
        return view;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName("landing-zone-test");
        QCoreApplication::setApplicationName("compare_view_test");
        Theme::apply(Theme::Mode::Light);
    }

    void followsTheTable()
    {
        Bench bench;
        QCOMPARE(bench.columns(), (QStringList{"status_quo", "no_deal", "relief"}));
        bench.document.choosePosition(0, 1);
        QCOMPARE(bench.columns(), (QStringList{"status_quo", "no_deal", "relief", "working"}));
        QCOMPARE(bench.view.chartFrame()->shownSpec().bars().rows.size(), std::size_t(4));
        const study::Assessment &shown = *bench.workbench.picture()->current;
        QVERIFY(std::abs(bench.view.chartFrame()->shownSpec().bars().panels[0].values[3] -
                         (shown.values[0].value - shown.values[0].reservation)) < 1e-6);
        bench.document.undoStack().undo();
        QCOMPARE(bench.columns(), (QStringList{"status_quo", "no_deal", "relief"}));
        bench.document.setReference(QStringLiteral("no_deal"));
        bench.columns();
        QVERIFY(bench.view.run().comparison()->packages[1].isReference);
    }

    void nothingIsComputedUnseen()
    {
        session::Document document(sampleStudy());
        session::Workbench workbench(document);
        session::Preferences preferences;
        CompareView view(workbench, preferences);
        view.run().finish();
        QVERIFY(!view.run().comparison());
        view.show();
        view.run().finish();
        QVERIFY(view.run().comparison());
    }

    void bandsAreDrawnWhileOneWatches()
    {
        Bench bench(uncertainStudy());
        study::View net = viewOf({});
        net.indicator = QStringLiteral("welfare");
        bench.view.setView(net);
        bench.columns();
        ComparisonRanges &ranges = bench.view.ranges();
        const auto spec = [&] { return bench.view.chartFrame()->shownSpec(); };
        QVERIFY(ranges.busy());
        QVERIFY(spec().bars().panels[0].ranges.empty());
        QVERIFY(spec().subtitle.contains(QLatin1String("being worked out")));
        ranges.finish();
        QVERIFY(!ranges.busy());
        QCOMPARE(spec().bars().panels[0].ranges.size(), std::size_t(3));
        QVERIFY2(spec().subtitle.contains(QStringLiteral("5–95% of 2,000 draws")), qPrintable(spec().subtitle));

        const auto known = ranges.of({bench.document.study().scenarios[2].package, bench.document.study().scenarios[2].date, {}});
        QVERIFY(known && known->isComplete() && !known->level.isEmpty());
        bench.document.choosePosition(0, 1); // one more package: the others are not drawn again
        bench.columns();
        QVERIFY(spec().bars().panels[0].ranges[2].has_value());
        QVERIFY(!spec().bars().panels[0].ranges[3].has_value());
        ranges.finish();
        QVERIFY(spec().bars().panels[0].ranges[3].has_value());
        QCOMPARE(ranges.of({bench.document.study().scenarios[2].package, bench.document.study().scenarios[2].date, {}}), known);

        bench.preferences.setRangesShown(false);
        QVERIFY(spec().bars().panels[0].ranges.empty());
        QVERIFY(spec().title.contains(QLatin1String("not certain")));
        bench.preferences.setRangesShown(true);
        QVERIFY2(!ranges.busy(), "what is known is not drawn again");
        QVERIFY(spec().bars().panels[0].ranges[3].has_value());
        bench.document.setReference(QStringLiteral("relief"));
        bench.columns();
        QVERIFY2(ranges.busy(), "against another reference all is another");
        bench.view.hide();
        QVERIFY(!ranges.busy());
    }

    void holdingBShowsThePackageBefore_data()
    {
        QTest::addColumn<QString>("chart");
        QTest::newRow("bars") << "bars";
        QTest::newRow("indicators") << "indicators";
        QTest::newRow("packages") << "packages";
    }
    void holdingBShowsThePackageBefore()
    {
        QFETCH(QString, chart);
        Bench bench;
        study::View view = viewOf({});
        view.chart = chart;
        bench.view.setView(view);
        bench.document.choosePosition(0, 1);
        bench.columns();
        SheetFrame *sheets = chart == QLatin1String("packages") ? bench.view.packages() : bench.view.indicators();
        const auto shown = [&] {
            if (chart == QLatin1String("bars"))
                return bench.view.chartFrame()->shownSpec().table.asTsv(words::Wording());
            return sheets->sheet().asTsv();
        };
        const QString earlier = shown();
        bench.document.choosePosition(0, 2);
        bench.columns();
        const QString now = shown();
        QVERIFY(now != earlier);
        QTest::keyPress(&bench.view, Qt::Key_B);
        QCOMPARE(shown(), earlier);
        QTest::keyRelease(&bench.view, Qt::Key_B);
        QCOMPARE(shown(), now);
    }

    void aHeadingOpensItsScenario()
    {
        Bench bench;
        bench.view.setShow(CompareView::Show::Packages);
        SheetTable *table = bench.view.packages()->table();
        const int x = table->horizontalHeader()->sectionViewportPosition(2) + 20;
        QTest::mouseClick(table->horizontalHeader()->viewport(), Qt::LeftButton, {}, {x, 8});
        QCOMPARE(bench.document.working().basedOn, QStringLiteral("relief"));
        QCOMPARE(bench.document.undoStack().count(), 1);
        bench.document.undoStack().undo();
        QCOMPARE(bench.document.working().basedOn, QStringLiteral("status_quo"));
        bench.view.run().finish();
        table->setCurrentIndex(table->model()->index(1, 1));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(bench.document.working().basedOn, QStringLiteral("no_deal"));
    }

    void columnsAreMovedAndLeftOut()
    {
        Bench bench;
        bench.view.setShow(CompareView::Show::Indicators);
        SheetTable *table = bench.view.indicators()->table();
        table->setCurrentIndex(table->model()->index(1, 2));
        QTest::keyClick(table, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(bench.columns(), (QStringList{"status_quo", "relief", "no_deal"}));
        QCOMPARE(table->sheet().columns[1].code, QStringLiteral("relief"));
        Q_EMIT table->removeRequested(QStringLiteral("status_quo"));
        QCOMPARE(bench.columns(), (QStringList{"relief", "no_deal"}));

        QListWidget *list = bench.view.comparedList()->list();
        const auto codes = [&] { return bench.view.comparedList()->order(); };
        QCOMPARE(codes(), (QStringList{"status_quo", "relief", "no_deal", "working"})); // what is left out keeps its place
        list->item(1)->setCheckState(Qt::Unchecked);
        QCOMPARE(bench.columns(), (QStringList{"no_deal"}));
        QCOMPARE(codes(), (QStringList{"status_quo", "relief", "no_deal", "working"}));
        list->item(1)->setCheckState(Qt::Checked);
        QCOMPARE(bench.columns(), (QStringList{"relief", "no_deal"}));
        list->setCurrentRow(2);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(bench.columns(), (QStringList{"no_deal", "relief"}));
        QCOMPARE(codes(), (QStringList{"status_quo", "no_deal", "relief", "working"}));
    }

    void oneAtLeastIsCompared()
    {
        Bench bench;
        Q_EMIT bench.view.comparedList()->chosen({"relief"});
        bench.columns();
        QListWidget *list = bench.view.comparedList()->list();
        QCOMPARE(list->item(2)->checkState(), Qt::Checked);
        list->item(2)->setCheckState(Qt::Unchecked);
        QCOMPARE(list->item(2)->checkState(), Qt::Checked);
        QCOMPARE(bench.columns(), (QStringList{"relief"}));
    }

    void aViewComesBack()
    {
        Bench bench;
        study::View wanted;
        wanted.place = QStringLiteral("compare");
        wanted.chart = QStringLiteral("indicators");
        wanted.indicator = QStringLiteral("employment");
        wanted.shown = QStringLiteral("percent");
        wanted.currency = QStringLiteral("ACU");
        wanted.scope = QStringLiteral("metals");
        wanted.scenarios = QStringList{"relief", "no_deal"};
        bench.view.setView(wanted);
        QVERIFY(bench.view.view() == wanted);
        QCOMPARE(bench.columns(), (QStringList{"relief", "no_deal", "working"}));
        QVERIFY(bench.view.indicators()->isVisible());
        wanted.chart = QStringLiteral("bars");
        wanted.indicator = QStringLiteral("value");
        wanted.shown = QStringLiteral("level");
        bench.view.setView(wanted);
        QVERIFY(bench.view.view() == wanted);
        QVERIFY(bench.view.chartFrame()->isVisible());
        bench.view.setView(viewOf({})); // nothing chosen: all of them, the rest as it was
        QCOMPARE(bench.columns().size(), 3);
        QCOMPARE(bench.view.view().indicator, QStringLiteral("value"));
    }

    void onlyWhatDiffersIsOneChoice()
    {
        Bench bench;
        bench.view.setShow(CompareView::Show::Packages);
        const int all = bench.view.packages()->table()->model()->rowCount();
        bench.view.packages()->findChild<QCheckBox *>(QStringLiteral("onlyDifferent"))->click();
        QVERIFY(bench.view.packages()->table()->model()->rowCount() < all);
        QVERIFY(bench.view.indicators()->findChild<QCheckBox *>(QStringLiteral("onlyDifferent"))->isChecked());
        bench.view.indicators()->findChild<QCheckBox *>(QStringLiteral("onlyDifferent"))->click();
        QCOMPARE(bench.view.packages()->table()->model()->rowCount(), all);
    }

    void tablesLeaveInFull()
    {
        Bench bench;
        bench.view.setShow(CompareView::Show::Indicators);
        SheetFrame *frame = bench.view.indicators();
        frame->copy();
        QCOMPARE(QApplication::clipboard()->text(), frame->sheet().asTsv());
        const QString path = m_settings.filePath(QStringLiteral("table"));
        frame->setAskFileName([&](QWidget *, const QString &, const QString &) { return path; });
        frame->exportToFile();
        QFile file(path + QLatin1String(".csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "\xEF\xBB\xBF" + frame->sheet().asCsv().toUtf8());
        QVERIFY(!frame->writeTo(m_settings.filePath(QStringLiteral("no/such/folder.csv"))));
        QVERIFY(!frame->table()->accessibleDescription().isEmpty());
    }

    void anotherStudyStartsAfresh()
    {
        Bench bench;
        bench.view.setView(viewOf({"relief"}));
        QCOMPARE(bench.columns(), (QStringList{"relief", "working"}));
        study::Study other = sampleStudy();
        other.scenarios.push_back({"more", {"More", {}}, {}, {}, QDate(2025, 7, 1), {1, 1, 1}, {}, {}, {}});
        bench.document.open(other, {});
        QCOMPARE(bench.columns(), (QStringList{"status_quo", "no_deal", "relief", "more"}));
        QCOMPARE(bench.view.comparedList()->list()->count(), 5);
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(CompareViewTest)
#include "compare_view_test.moc"
