// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/data_pack.h"
#include "study_tables/figure_words.h"
#include "study_tables/figures_model.h"
#include "study_tables/figures_tab.h"
#include "study_tables/scales_run.h"
#include "study_tables/scales_tab.h"
#include "study_tables/tables_window.h"
#include "ui/sample_study.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTableWidget>
#include <QTabWidget>
#include <QTest>

#include <cmath>
#include <limits>

using namespace ui;
using namespace ui::study_tables;

namespace {

struct Bench
{
    session::Document document{sampleStudy()};
    session::Preferences preferences;
    std::unique_ptr<TablesWindow> window;

    Bench()
    {
        QSettings().clear();
        preferences.setLanguage(words::Language::English);
        window = std::make_unique<TablesWindow>(document, preferences);
        window->show();
    }
    FiguresTab *tab(study::FigureTable table) const { return window->tab(table); }
    /// The row whose figure has the words; chosen.
    QModelIndex value(study::FigureTable table, const QString &of, const QString &what) const
    {
        QAbstractItemModel *model = tab(table)->view()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, FiguresModel::Of).data() == of &&
                model->index(row, FiguresModel::What).data().toString().contains(what)) {
                const QModelIndex index = model->index(row, FiguresModel::Value);
                tab(table)->view()->setCurrentIndex(index);
                return index;
            }
        }
        return {};
    }
    bool type(const QModelIndex &index, const QString &text) const
    {
        return const_cast<QAbstractItemModel *>(index.model())->setData(index, text);
    }
};

} // namespace

class StudyTablesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("LandingZoneTests"));
        QCoreApplication::setApplicationName(QStringLiteral("study_tables_test"));
    }

    void whatIsTypedIsUnderstood_data()
    {
        QTest::addColumn<bool>("french");
        QTest::addColumn<study::FigureUnit>("unit");
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value"); // NaN: refused
        const double none = std::nan("");
        using Unit = study::FigureUnit;
        QTest::newRow("percent") << false << Unit::Percent << "12.5 %" << 0.125;
        QTest::newRow("percent without its sign") << false << Unit::Percent << "12.5" << 0.125;
        QTest::newRow("French comma") << true << Unit::Percent << QStringLiteral("12,5\u202f%") << 0.125;
        QTest::newRow("French with a point") << true << Unit::Number << "1.5" << 1.5;
        QTest::newRow("thousands") << false << Unit::Persons << "12,345" << 12345.0;
        QTest::newRow("French thousands") << true << Unit::Persons << QStringLiteral("12\u202f345,5") << 12345.5;
        QTest::newRow("a minus people see") << false << Unit::Points << QStringLiteral("−3.5") << -3.5;
        QTest::newRow("infinite") << false << Unit::Number << QStringLiteral("∞")
                                  << std::numeric_limits<double>::infinity();
        QTest::newRow("words") << false << Unit::Number << "a lot" << none;
        QTest::newRow("nothing") << false << Unit::Number << "" << none;
        QTest::newRow("nan") << false << Unit::Number << "nan" << none;
    }
    void whatIsTypedIsUnderstood()
    {
        QFETCH(bool, french);
        QFETCH(study::FigureUnit, unit);
        QFETCH(QString, text);
        QFETCH(double, value);
        const words::Wording wording(french ? words::Language::French : words::Language::English);
        const std::optional<double> read = typed(wording, unit, text);
        QCOMPARE(read.has_value(), !std::isnan(value));
        if (read)
            QCOMPARE(*read, value);
    }

    void whatIsWrittenIsReadBackExactly()
    {
        const auto study = exchange::studyFromPack(exchange::shippedPackFolder()).value();
        for (const words::Language language : {words::Language::English, words::Language::French}) {
            const words::Wording wording(language);
            for (const auto table : {study::FigureTable::Weights, study::FigureTable::Elasticities,
                                     study::FigureTable::Duties, study::FigureTable::Flows}) {
                for (const study::Figure &figure : study::figuresOf(study, table)) {
                    const QString text = written(wording, figure.unit, figure.value);
                    const auto again = typed(wording, figure.unit, text);
                    QVERIFY2(again && (*again == figure.value ||
                                       std::abs(*again - figure.value) <= 3e-16 * std::abs(figure.value)),
                             qPrintable(figure.key + u' ' + text));
                }
            }
        }
        QCOMPARE(written(words::Wording(), study::FigureUnit::Percent, 0.07), "7"); // not 7.000000000000001
    }

    void aValueIsEditedAndTakenBack()
    {
        Bench bench;
        const QModelIndex index = bench.value(study::FigureTable::Elasticities, "Metal", "final demand");
        QCOMPARE(index.data().toString(), "0.5");
        QVERIFY(bench.type(index, "0.8"));
        QCOMPARE(bench.document.study().sectors[0].eta.value, 0.8);
        QCOMPARE(bench.document.undoStack().undoText(), "Metal, Price elasticity of final demand: 0.8");
        QVERIFY(index.siblingAtColumn(FiguresModel::Changed).data().toString().contains("0.5"));
        QVERIFY(bench.tab(study::FigureTable::Elasticities)->restore()->isEnabled());
        QTest::mouseClick(bench.tab(study::FigureTable::Elasticities)->restore(), Qt::LeftButton);
        QVERIFY(bench.document.study() == sampleStudy());
        QVERIFY(!bench.tab(study::FigureTable::Elasticities)->restore()->isEnabled());
        bench.document.undoStack().undo();
        QCOMPARE(index.data().toString(), "0.8");
        bench.document.undoStack().undo();
        QVERIFY(bench.document.study() == sampleStudy());
        bench.document.undoStack().setIndex(1);
        bench.preferences.setLanguage(words::Language::French);
        QVERIFY2(bench.document.undoStack().undoText().startsWith(u"Métal, Élasticité-prix"),
                 qPrintable(bench.document.undoStack().undoText()));
        bench.preferences.setLanguage(words::Language::English);
    }

    void weightsStayWhole()
    {
        Bench bench;
        const QModelIndex index = bench.value(study::FigureTable::Weights, "Aland", "economic index");
        QCOMPARE(index.data().toString(), "40");
        QVERIFY(bench.type(index, index.data(Qt::EditRole).toString())); // opened and left
        QCOMPARE(bench.document.undoStack().count(), 0);
        QVERIFY(bench.type(index, "70 %"));
        const study::Party &party = bench.document.study().parties[0];
        QVERIFY(std::abs(party.irritantWeights[0].value - 0.2) < 1e-12);
        QVERIFY(std::abs(party.irritantWeights[1].value - 0.1) < 1e-12);
        QCOMPARE(bench.document.undoStack().count(), 1);
        QTest::mouseClick(bench.tab(study::FigureTable::Weights)->restoreAll(), Qt::LeftButton);
        QVERIFY(bench.document.study() == sampleStudy());
    }

    void aWalkAwayFromAScenarioIsGivenBackAsOne()
    {
        Bench bench;
        const study::WalkAwayTerms shipped = study::shippedWalkAway(bench.document.study(), 0);
        const int scenario = study::scenarioIndex(bench.document.study(), shipped.scenario);
        QVERIFY(scenario >= 0);
        QVERIFY(bench.document.edit([] { return QString(); },
                                    [](study::Study &study) { (void)study::setWalkAwayPoints(study, 0, 12.0); }));
        const QModelIndex index = bench.value(study::FigureTable::Weights, "Aland", "Walk-away");
        const QString name = bench.document.study().scenarios[static_cast<std::size_t>(scenario)].name.en;
        QCOMPARE(index.siblingAtColumn(FiguresModel::Changed).data().toString(), "Changed by you; shipped: " + name);
        QVERIFY(bench.type(index, "13"));
        QTest::mouseClick(bench.tab(study::FigureTable::Weights)->restoreAll(), Qt::LeftButton);
        QVERIFY(bench.document.study() == sampleStudy());
    }

    void aRecordOfNoFigureCanBeDropped()
    {
        Bench bench;
        QPushButton *restoreAll = bench.tab(study::FigureTable::Weights)->restoreAll();
        QVERIFY(!restoreAll->isEnabled());
        QVERIFY(bench.document.edit([] { return QString(); }, [](study::Study &study) {
            study.changedFigures = {{QStringLiteral("sectors/GONE/eta"), 1.0}};
        }));
        QVERIFY(restoreAll->isEnabled());
        QTest::mouseClick(restoreAll, Qt::LeftButton);
        QVERIFY(bench.document.study() == sampleStudy());
    }

    void whatCannotBeIsToldInASentence_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("told");
        QTest::newRow("no number") << "half"
                                   << "half";
        QTest::newRow("too large") << "101"
                                   << "between 0 and 100";
        QTest::newRow("negative") << "-1"
                                  << "between 0 and 100";
    }
    void whatCannotBeIsToldInASentence()
    {
        QFETCH(QString, text);
        QFETCH(QString, told);
        Bench bench;
        FiguresTab *tab = bench.tab(study::FigureTable::PositionValues);
        bench.window->showTable(study::FigureTable::PositionValues);
        const QModelIndex index = bench.value(study::FigureTable::PositionValues, "Aland", "METAL_DUTY_1");
        QVERIFY(!bench.type(index, text));
        QVERIFY2(tab->message().contains(told), qPrintable(tab->message()));
        QCOMPARE(bench.document.undoStack().count(), 0);
        QVERIFY(bench.type(index, "55"));
        QVERIFY(tab->message().isEmpty());
    }

    void whatTheStudyCannotBearIsRefused()
    {
        Bench bench;
        bench.window->showTable(study::FigureTable::Elasticities);
        const QModelIndex index = bench.value(study::FigureTable::Elasticities, "Cars", "Cost share of Metal");
        QVERIFY(!bench.type(index, "95"));
        QVERIFY2(bench.tab(study::FigureTable::Elasticities)->message().contains("whole market"),
                 qPrintable(bench.tab(study::FigureTable::Elasticities)->message()));
        QVERIFY(bench.document.study() == sampleStudy());
    }

    void theFilterFindsWordsAndChanges()
    {
        Bench bench;
        FiguresTab *tab = bench.tab(study::FigureTable::Duties);
        const int all = tab->view()->model()->rowCount();
        tab->filter()->setText("metal june aland");
        QCOMPARE(tab->view()->model()->rowCount(), 2);
        tab->filter()->setText("nowhere");
        QCOMPARE(tab->view()->model()->rowCount(), 0);
        tab->filter()->clear();
        QCOMPARE(tab->view()->model()->rowCount(), all);
    }

    void aValueIsTypedByKeyboardAlone()
    {
        Bench bench;
        bench.window->showTable(study::FigureTable::PositionValues);
        const QModelIndex index = bench.value(study::FigureTable::PositionValues, "Aland", "METAL_DUTY_1");
        QTableView *view = bench.tab(study::FigureTable::PositionValues)->view();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_F2);
        auto *editor = view->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, "44");
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(index.data().toString(), "44");
    }

    void scalesAreRecomputedOnlyWhenAsked()
    {
        Bench bench;
        const study::Study before = bench.document.study();
        bench.window->showScales();
        ScalesTab *tab = bench.window->scales();
        QVERIFY(tab->run().busy());
        QVERIFY(!tab->apply()->isEnabled());
        tab->run().finish();
        QVERIFY(bench.document.study() == before); // shown, not in force
        QVERIFY(tab->apply()->isEnabled());
        QVERIFY(tab->table()->item(0, 5) && !tab->table()->item(0, 5)->text().isEmpty());
        QTest::mouseClick(tab->apply(), Qt::LeftButton);
        QCOMPARE(bench.document.undoStack().undoText(), "Recompute scales");
        QVERIFY(bench.document.study().parties[0].scales != before.parties[0].scales);
        QCOMPARE(bench.document.study().parties[0].scales[0].provenance.sources,
                 before.parties[0].scales[0].provenance.sources);
        QVERIFY(!tab->table()->item(0, 5)); // what was computed has been used
        bench.document.undoStack().undo();
        QVERIFY(bench.document.study() == before);
    }

    void scalesOfOlderDataAreNotShown()
    {
        Bench bench;
        bench.window->showScales();
        ScalesTab *tab = bench.window->scales();
        QVERIFY(bench.type(bench.value(study::FigureTable::Elasticities, "Metal", "final demand"), "0.8"));
        QVERIFY(!tab->run().busy());
        tab->run().finish();
        QVERIFY(tab->run().scales().empty());
        tab->compute();
        tab->run().finish();
        QVERIFY(!tab->run().scales().empty());
    }
};

QTEST_MAIN(StudyTablesTest)
#include "study_tables_test.moc"
