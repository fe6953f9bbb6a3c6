// SPDX-License-Identifier: GPL-3.0-or-later
#include "concessions/concession_tree.h"
#include "concessions/concessions_model.h"
#include "concessions/concessions_view.h"
#include "concessions/irritant_text.h"
#include "concessions/row_geometry.h"
#include "ui/sample_study.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QTextDocument>

using namespace ui;

namespace {

/// The view on the sample study, solved.
struct Bench
{
    session::Document document{sampleStudy()};
    session::Workbench workbench{document};
    session::Preferences preferences;
    ConcessionsView view{workbench, preferences};
    ConcessionTree *tree = view.findChild<ConcessionTree *>();

    Bench()
    {
        preferences.setLanguage(words::Language::English);
        workbench.finish();
        view.resize(344, 600);
        view.show();
    }
    int position(int irritant) const { return document.working().package[static_cast<std::size_t>(irritant)]; }
    QModelIndex row(int irritant)
    {
        view.showIrritant(irritant);
        return tree->currentIndex();
    }
    ConcessionRow data(int irritant) { return row(irritant).data(ConcessionsModel::RowRole).value<ConcessionRow>(); }
    RowGeometry geometry(int irritant)
    {
        const QModelIndex index = row(irritant);
        return RowGeometry(index.data(ConcessionsModel::RowRole).value<ConcessionRow>(), tree->visualRect(index),
                           tree->font());
    }
};

} // namespace

class ConcessionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("LandingZoneTests"));
        QCoreApplication::setApplicationName(QStringLiteral("concessions_test"));
        QSettings().clear();
    }

    void theModelKeepsItsPromises();
    void locksByKeyAndByClick();
    void keysMoveTheRowInHand();
    void aDragOfTheSliderIsOneStep();
    void aClickOnASegmentChooses();
    void brokenRulesAreToldOnTheRow();
    void aStopThatWouldBreakARuleSaysSo();
    void beforeTheTalksRowsAreReadOnly();
    void thePresetSetsThePackage();
    void theFilterFindsPositionsToo();
    void anotherLanguageIsAnotherText();
    void theHeadOfTheFiguresIsStackedAsTheyAre();
    void rowsSpeak();
    void aCustomPositionIsToldOnItsRow();
    void worthIsOfThePositionShown();
    void worthOfAnEarlierStateIsMarked_data();
    void worthOfAnEarlierStateIsMarked();
    void detailsNameSourcesAndIllustration();
    void detailsTellEffectsAndDutiesInForce_data();
    void detailsTellEffectsAndDutiesInForce();
    void onlyIllustrationsAreCalledSo();
    void theStopsOfARowNeverOverlap_data();
    void theStopsOfARowNeverOverlap();
};

void ConcessionsTest::theModelKeepsItsPromises()
{
    session::Document document(sampleStudy());
    session::Workbench workbench(document);
    session::Preferences preferences;
    ConcessionsModel model(workbench, preferences);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowCount(model.index(0, 0)), 2);
    QCOMPARE(model.irritantOf(model.indexOf(2)), 2);
    QCOMPARE(model.indexOf(2).parent(), model.index(1, 0));
    QVERIFY(!model.indexOf(3).isValid());
    workbench.finish();
    document.choosePosition(0, 2);
    workbench.finish();
    QCOMPARE(model.index(0, 0).data(ConcessionsModel::GroupRole).value<ConcessionGroup>().count,
             QStringLiteral("1 of 2 moved"));
    document.open(sampleStudy(), {});
    workbench.finish();
    study::Study smaller = sampleStudy();
    smaller.irritants.pop_back();
    smaller.rules.pop_back();
    for (study::Scenario &scenario : smaller.scenarios)
        scenario.package.pop_back();
    smaller.working.package.pop_back();
    for (study::Party &party : smaller.parties) {
        party.irritantWeights.pop_back();
        party.positionValues.pop_back();
    }
    document.open(smaller, {});
    QCOMPARE(model.rowCount(), 1);
}

void ConcessionsTest::locksByKeyAndByClick()
{
    Bench bench;
    bench.row(0);
    QTest::keyClick(bench.tree, Qt::Key_L);
    QVERIFY(bench.document.isLocked(0));
    QCOMPARE(bench.document.undoStack().count(), 1);
    QVERIFY(bench.document.undoStack().undoText().startsWith("Lock "));
    const QModelIndex index = bench.tree->currentIndex();
    QVERIFY(index.data(ConcessionsModel::RowRole).value<ConcessionRow>().locked);
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains("Locked."));

    // A preset leaves the row as it is, and a click on the lock opens it.
    bench.document.choosePosition(0, 1);
    bench.document.applyPreset(0);
    QCOMPARE(bench.position(0), 1);
    const RowGeometry geometry(index.data(ConcessionsModel::RowRole).value<ConcessionRow>(), bench.tree->visualRect(index),
                               bench.tree->font());
    QTest::mouseClick(bench.tree->viewport(), Qt::LeftButton, {}, geometry.lock.center());
    QVERIFY(!bench.document.isLocked(0));
    bench.document.undoStack().undo();
    QVERIFY(bench.document.isLocked(0));
}

void ConcessionsTest::keysMoveTheRowInHand()
{
    Bench bench;
    bench.row(0);
    QTest::keyClick(bench.tree, Qt::Key_Right);
    QTest::keyClick(bench.tree, Qt::Key_Right);
    QCOMPARE(bench.position(0), 2);
    QTest::keyClick(bench.tree, Qt::Key_Left);
    QCOMPARE(bench.position(0), 1);
    QCOMPARE(bench.document.undoStack().count(), 3);
    QTest::keyClick(bench.tree, Qt::Key_Home);
    QCOMPARE(bench.position(0), 0);
    QTest::keyClick(bench.tree, Qt::Key_Left); // already at the end
    QCOMPARE(bench.document.undoStack().count(), 4);
    QTest::keyClick(bench.tree, Qt::Key_Down);
    QTest::keyClick(bench.tree, Qt::Key_Right);
    QCOMPARE(bench.position(1), 1);
    QTest::keyClick(bench.tree, Qt::Key_Return); // closes the group, which is in hand now
    const QModelIndex group = bench.tree->currentIndex();
    QVERIFY(!group.parent().isValid());
    QVERIFY(!bench.tree->isExpanded(group));
    QTest::keyClick(bench.tree, Qt::Key_Return);
    QVERIFY(bench.tree->isExpanded(group));
    QTest::keyClick(bench.tree, Qt::Key_Left);
    QVERIFY(!bench.tree->isExpanded(group));
}

void ConcessionsTest::aDragOfTheSliderIsOneStep()
{
    Bench bench;
    const RowGeometry geometry = bench.geometry(0);
    QWidget *viewport = bench.tree->viewport();
    const int y = geometry.control.center().y();
    QTest::mousePress(viewport, Qt::LeftButton, {}, QPoint(geometry.stopX(1), y));
    QCOMPARE(bench.position(0), 1); // live at once
    QTest::mouseMove(viewport, QPoint(geometry.stopX(2) + 3, y));
    QMouseEvent drag(QEvent::MouseMove, QPointF(geometry.stopX(2) + 3, y + 90),
                     viewport->mapToGlobal(QPointF(geometry.stopX(2), y)), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(viewport, &drag);
    QCOMPARE(bench.position(0), 2);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, QPoint(geometry.stopX(2), y));
    QCOMPARE(bench.document.undoStack().count(), 1);
    bench.document.undoStack().undo();
    QCOMPARE(bench.position(0), 0);
}

void ConcessionsTest::aClickOnASegmentChooses()
{
    Bench bench;
    const RowGeometry geometry = bench.geometry(2);
    QTest::mouseClick(bench.tree->viewport(), Qt::LeftButton, {}, geometry.stops[1].center());
    QCOMPARE(bench.position(2), 1);
}

void ConcessionsTest::brokenRulesAreToldOnTheRow()
{
    Bench bench;
    const int height = bench.tree->visualRect(bench.row(0)).height();
    bench.document.choosePosition(0, 3); // needs a lower counter-tariff
    QCOMPARE(bench.data(0).brokenRules, QStringList{QStringLiteral("Free metal needs a lower counter-tariff.")});
    QCOMPARE(bench.data(1).brokenRules.size(), 1); // the other side of the rule
    QCOMPARE(bench.data(2).brokenRules.size(), 0);
    bench.tree->doItemsLayout();
    QVERIFY(bench.tree->visualRect(bench.row(0)).height() > height);
    bool told = false;
    for (const QLabel *label : bench.view.findChildren<QLabel *>())
        told = told || label->text().contains(QLatin1String("href"));
    QVERIFY2(told, "the footer leads to the row");
    bench.document.choosePosition(1, 1);
    QCOMPARE(bench.data(0).brokenRules.size(), 0);
}

void ConcessionsTest::aStopThatWouldBreakARuleSaysSo()
{
    Bench bench;
    QVERIFY(bench.data(0).stops[3].forbidden.contains(QLatin1String("Free metal needs")));
    QVERIFY(bench.data(0).stops[2].forbidden.isEmpty());
    QVERIFY(!bench.data(2).stops[2].forbidden.isEmpty());
    bench.document.choosePosition(1, 1);
    QVERIFY(bench.data(0).stops[3].forbidden.isEmpty());
}

void ConcessionsTest::beforeTheTalksRowsAreReadOnly()
{
    Bench bench;
    bench.document.setDate(QDate(2024, 12, 31));
    QVERIFY(bench.data(0).readOnly);
    QTest::keyClick(bench.tree, Qt::Key_Right);
    QCOMPARE(bench.position(0), 0);
    bool told = false;
    for (const QLabel *label : bench.view.findChildren<QLabel *>())
        told = told || (label->isVisible() && label->text().contains(QLatin1String("1 June 2025")));
    QVERIFY2(told, "a banner says why");
    QVERIFY(!bench.view.findChild<QComboBox *>()->isEnabled());
}

void ConcessionsTest::thePresetSetsThePackage()
{
    Bench bench;
    auto *presets = bench.view.findChild<QComboBox *>();
    QCOMPARE(presets->count(), 2); // status quo (no deal differs by date alone) and relief
    presets->setFocus();
    presets->setCurrentIndex(1);
    Q_EMIT presets->activated(1);
    QCOMPARE(bench.document.working().package, negotiation::Package({3, 1, 0}));
    QCOMPARE(bench.document.undoStack().undoText(), QStringLiteral("Apply preset Relief"));
    bench.document.choosePosition(2, 1);
    QCOMPARE(presets->currentIndex(), -1);
    bench.document.undoStack().undo();
    bench.document.undoStack().undo();
    QCOMPARE(presets->currentIndex(), 0);
}

void ConcessionsTest::theFilterFindsPositionsToo()
{
    Bench bench;
    auto *filter = bench.view.findChild<QLineEdit *>();
    QAbstractItemModel *shown = bench.tree->model();
    filter->setText(QStringLiteral("review"));
    QCOMPARE(shown->rowCount(), 1);
    QCOMPARE(shown->rowCount(shown->index(0, 0)), 1);
    filter->setText(QStringLiteral("counter_4"));
    QCOMPARE(shown->rowCount(shown->index(0, 0)), 1);
    filter->setText(QStringLiteral("nothing of the kind"));
    QCOMPARE(shown->rowCount(), 0);
    bench.view.showIrritant(0); // a warning leads to a row the filter hides
    QCOMPARE(bench.data(0).irritant, 0);
    QCOMPARE(shown->rowCount(), 2);
}

void ConcessionsTest::anotherLanguageIsAnotherText()
{
    Bench bench;
    bench.preferences.setLanguage(words::Language::French);
    QCOMPARE(bench.data(0).title, QStringLiteral("METAL_DUTY fr"));
    QVERIFY(bench.data(0).titleTranslated);
    QCOMPARE(bench.data(2).title, QStringLiteral("Review"));
    QVERIFY2(!bench.data(2).titleTranslated, "English that stands in is marked");
    bench.preferences.setLanguage(words::Language::English);
    QVERIFY(bench.data(2).titleTranslated);
}

void ConcessionsTest::theHeadOfTheFiguresIsStackedAsTheyAre()
{
    Bench bench;
    QTextDocument head;
    head.setHtml(bench.view.findChild<QLabel *>("columnHead")->text());
    const QStringList lines = head.toPlainText().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].endsWith(QLatin1String("A")), qPrintable(lines[0]));
    QCOMPARE(lines[1], "B");
}

void ConcessionsTest::rowsSpeak()
{
    Bench bench;
    bench.document.choosePosition(0, 3);
    bench.workbench.finish();
    const QString text = bench.row(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(text.contains("METAL_DUTY_3") && text.contains("position 4 of 4") && text.contains("Aland: +") &&
                 text.contains("Breaks a rule"),
             qPrintable(text));
}

void ConcessionsTest::aCustomPositionIsToldOnItsRow()
{
    Bench bench;
    bench.document.placeCustomPosition({0, 0, 1, 0.25}); // nearer to the first
    bench.workbench.finish();
    const ConcessionRow row = bench.data(0);
    QCOMPARE(row.chosen, 0);
    QVERIFY(row.isMoved());
    QVERIFY2(row.position().startsWith("custom: "), qPrintable(row.position()));
    QCOMPARE(row.customShare, 0.25);
    QVERIFY(bench.row(0).data(Qt::AccessibleTextRole).toString().contains(row.custom));
    bench.document.choosePosition(0, 0); // the listed position nearest to it is another choice
    QVERIFY(bench.data(0).custom.isEmpty());
    QVERIFY(!bench.data(0).isMoved());
}

void ConcessionsTest::worthIsOfThePositionShown()
{
    Bench bench;
    QCOMPARE(bench.data(0).worth, std::vector<double>({0.0, 0.0}));
    bench.document.choosePosition(0, 2);
    QVERIFY2(bench.data(0).worth.empty(), "nothing rather than the worth of another position");
    bench.workbench.finish();
    QCOMPARE(bench.data(0).worth, bench.workbench.picture()->worth[0]);
}

void ConcessionsTest::worthOfAnEarlierStateIsMarked_data()
{
    QTest::addColumn<int>("change");
    QTest::newRow("another position elsewhere") << 0;
    QTest::newRow("another date") << 1;
    QTest::newRow("undo") << 2;
}

void ConcessionsTest::worthOfAnEarlierStateIsMarked()
{
    QFETCH(int, change);
    Bench bench;
    bench.document.choosePosition(1, 1);
    bench.workbench.finish();
    QVERIFY(!bench.data(0).stale);
    if (change == 0)
        bench.document.choosePosition(2, 1);
    else if (change == 1)
        bench.document.setDate(QDate(2025, 7, 1));
    else
        bench.document.undoStack().undo();
    QVERIFY(bench.data(0).stale);
    QVERIFY2(!bench.row(0).data(Qt::AccessibleTextRole).toString().contains(QLatin1String("points")),
             "an old figure is not spoken");
    bench.workbench.finish();
    QVERIFY(!bench.data(0).stale);
    QCOMPARE(bench.data(0).worth, bench.workbench.picture()->worth[0]);
}

void ConcessionsTest::detailsNameSourcesAndIllustration()
{
    const study::Study study = sampleStudy();
    const words::Wording wording;
    const QString html = IrritantText(study, wording).html(2, 1);
    for (const char *expected :
         {"Review of the agreement", "up for review", "both sides", "Author. Title. 2025. page 1", "illustrative",
          "Choice 0", "Choice 2", "on the table now", "No review while the duty stands"})
        QVERIFY2(html.contains(QLatin1String(expected)), expected);
    const words::Wording french(words::Language::French);
    QVERIFY(IrritantText(study, french).html(2, 1).contains(QLatin1String("<i>Review of the agreement</i>")));
}

void ConcessionsTest::detailsTellEffectsAndDutiesInForce_data()
{
    QTest::addColumn<int>("irritant");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("expected");
    const QDate june(2025, 6, 1), july(2025, 7, 1);
    QTest::newRow("a duty") << 0 << june << "Aland → Beland, Metal: duty of 25% (20% to 30%).";
    QTest::newRow("a quota") << 0 << june
                             << "Aland → Beland, Metal: quota of 100% of the baseline quantity, 0% within it and 50% "
                                "beyond it, rent to the exporter.";
    QTest::newRow("a cap") << 1 << june << "Beland → Aland, Metal: duty of at most 10%.";
    QTest::newRow("the duty in force") << 0 << june << "duty of 50%. how it was derived · Sources: Author (2025)";
    QTest::newRow("the duty in force later") << 0 << july << "In force on 1 July 2025";
    QTest::newRow("its rate later") << 0 << july << "Aland → Beland, Metal: duty of 60%.";
    QTest::newRow("the quota in force") << 1 << june
                                        << "Ceeland → Aland, Cars: quota of 100% of the baseline quantity, 0% within "
                                           "it and 200% beyond it, rent to the importer.";
    QTest::newRow("a source of its own") << 0 << june << "Other author. Gazette";
}

void ConcessionsTest::detailsTellEffectsAndDutiesInForce()
{
    QFETCH(int, irritant);
    QFETCH(QDate, date);
    QFETCH(QString, expected);
    study::Study study = sampleStudy();
    study.working.date = date;
    study.sources.push_back({"GAZETTE", "Other author", "Gazette", {}, {}, {}});
    study::Effect &duty = study.irritants[0].positions[1].effects[0];
    duty.rate.low = study::Rate::fromPercent(20);
    duty.rate.high = study::Rate::fromPercent(30);
    duty.provenance.sources = QStringList{"GAZETTE"};
    for (study::Duty &each : study.duties)
        each.provenance.note = QStringLiteral("how it was derived");
    const QString html = IrritantText(study, words::Wording()).html(irritant, 0);
    QVERIFY2(html.contains(expected), qPrintable(html));
    const words::Wording french(words::Language::French);
    QVERIFY(IrritantText(study, french).html(irritant, 0).contains(QLatin1String("<i>how it was derived</i>")));
}

void ConcessionsTest::onlyIllustrationsAreCalledSo()
{
    study::Study study = sampleStudy();
    for (study::Party &party : study.parties) {
        party.economicWeight.provenance.note.clear();
        for (study::IndicatorWeight &weight : party.indicatorWeights)
            weight.weight.provenance.note.clear();
        for (study::Judgement &weight : party.irritantWeights)
            weight.provenance.note.clear();
        for (std::vector<study::Judgement> &values : party.positionValues) {
            for (study::Judgement &value : values)
                value.provenance.note.clear();
        }
    }
    for (study::Irritant &irritant : study.irritants) {
        irritant.provenance.note.clear();
        for (study::Position &position : irritant.positions)
            position.provenance.note.clear();
    }
    const words::Wording wording;
    QVERIFY(!study::hasIllustrativeValues(study));
    QVERIFY(!IrritantText(study, wording).html(2, 1).contains(QLatin1String("illustrative")));
    study.parties[1].positionValues[2][1].provenance.note = QStringLiteral("estimate: illustrative");
    QVERIFY(study::hasIllustrativeValues(study));
    QVERIFY(IrritantText(study, wording).html(2, 1).contains(QLatin1String("illustrative")));
}

void ConcessionsTest::theStopsOfARowNeverOverlap_data()
{
    QTest::addColumn<int>("stops");
    QTest::addColumn<int>("width");
    for (const int stops : {2, 3, 4, 5, 7}) {
        for (const int width : {280, 330, 344, 500})
            QTest::addRow("%d stops in %d pixels", stops, width) << stops << width;
    }
}

void ConcessionsTest::theStopsOfARowNeverOverlap()
{
    QFETCH(int, stops);
    QFETCH(int, width);
    ConcessionRow row;
    row.stops.resize(static_cast<std::size_t>(stops));
    const RowGeometry geometry(row, QRect(0, 0, width, RowGeometry::height(row, width, QFont())), QFont());
    for (int i = 0; i < stops; ++i) {
        QCOMPARE(geometry.nearestStop(geometry.stopX(i)), i);
        QVERIFY(i == 0 || geometry.stopX(i) - geometry.stopX(i - 1) >= 12);
    }
    QVERIFY(geometry.control.right() < geometry.bars.left());
    QVERIFY(geometry.bars.right() < geometry.figures.left());
    QVERIFY(geometry.figures.right() < geometry.info.left());
    QVERIFY(geometry.info.right() < width);
}

QTEST_MAIN(ConcessionsTest)
#include "concessions_test.moc"
