// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenarios/scenarios_window.h"
#include "ui/sample_study.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace ui;

namespace {

struct Bench
{
    session::Document document{sampleStudy()};
    session::Preferences preferences;
    std::unique_ptr<ScenariosWindow> window;

    Bench()
    {
        QSettings().clear();
        preferences.setLanguage(words::Language::English);
        window = std::make_unique<ScenariosWindow>(document, preferences);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    }
    const std::vector<study::Scenario> &scenarios() const { return document.study().scenarios; }
    void choose(int row) { window->table()->setCurrentIndex(window->table()->model()->index(row, 0)); }
    int chosen() const { return window->table()->currentIndex().row(); }
    void press(const char *text)
    {
        for (QPushButton *button : window->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == QLatin1String(text))
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL(text);
    }
    QString shown(int row, int column) const { return window->table()->model()->index(row, column).data().toString(); }
};

} // namespace

class ScenariosWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("LandingZoneTests"));
        QCoreApplication::setApplicationName(QStringLiteral("scenarios_window_test"));
    }

    void theListSaysWhatIsSaved()
    {
        Bench bench;
        QCOMPARE(bench.window->table()->model()->rowCount(), 3);
        QCOMPARE(bench.shown(2, 0), "Relief");
        QCOMPARE(bench.shown(2, 1), "1 July 2025");
        QCOMPARE(bench.shown(2, 2), "2 of 3");
        bench.preferences.setLanguage(words::Language::French);
        QCOMPARE(bench.shown(2, 0), "Levée");
        QVERIFY(bench.window->windowTitle().contains(u"Scénarios"));
    }

    void aScenarioIsMadeAndNamedByKeyboard()
    {
        Bench bench;
        bench.document.choosePosition(0, 2);
        bench.press("New from the table");
        QCOMPARE(bench.scenarios().size(), std::size_t(4));
        QCOMPARE(bench.chosen(), 3);
        auto *editor = bench.window->table()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, "Steel first");
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(bench.scenarios()[3].name.en, "Steel first");
        QCOMPARE(bench.scenarios()[3].package, negotiation::Package({2, 0, 0}));
        QCOMPARE(bench.document.working().basedOn, bench.scenarios()[3].code);
        QCOMPARE(bench.document.undoStack().undoText(), "Rename New scenario to Steel first");
        bench.document.undoStack().undo();
        bench.document.undoStack().undo();
        QCOMPARE(bench.scenarios().size(), std::size_t(3));
        QCOMPARE(bench.document.working().basedOn, "status_quo");
        bench.document.undoStack().redo();
        QCOMPARE(bench.scenarios().size(), std::size_t(4));
    }

    void renamingInFrenchKeepsTheEnglish()
    {
        Bench bench;
        bench.preferences.setLanguage(words::Language::French);
        QVERIFY(bench.window->table()->model()->setData(bench.window->table()->model()->index(1, 0), "Rupture"));
        QCOMPARE(bench.scenarios()[1].name, (study::Text{"No deal", "Rupture"}));
        QCOMPARE(bench.document.undoStack().undoText(),
                 QStringLiteral("Renommer «\u202fAucun accord\u202f» en «\u202fRupture\u202f»"));
        bench.preferences.setLanguage(words::Language::English);
        QCOMPARE(bench.document.undoStack().undoText(), "Rename No deal to Rupture");
        QVERIFY(!bench.window->table()->model()->setData(bench.window->table()->model()->index(1, 0), "  "));
    }

    void theStatusQuoStays()
    {
        Bench bench;
        bench.choose(0);
        bench.press("Delete");
        QCOMPARE(bench.scenarios().size(), std::size_t(3));
        QVERIFY2(bench.window->message().contains("status quo"), qPrintable(bench.window->message()));
        bench.choose(1);
        QVERIFY(bench.window->message().isEmpty());
        bench.press("Delete");
        QVERIFY2(bench.window->message().contains("walk-away"), qPrintable(bench.window->message()));
        bench.choose(2);
        bench.window->table()->setFocus();
        QTest::keyClick(bench.window->table(), Qt::Key_Delete);
        QCOMPARE(bench.scenarios().size(), std::size_t(2));
        QCOMPARE(bench.chosen(), 1);
        bench.document.undoStack().undo();
        QCOMPARE(bench.scenarios().size(), std::size_t(3));
    }

    void theOrderIsChangedByKeys()
    {
        Bench bench;
        bench.choose(2);
        QTest::keyClick(bench.window.get(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(bench.scenarios()[1].code, "relief");
        QCOMPARE(bench.chosen(), 1); // goes with it
        QTest::keyClick(bench.window.get(), Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(bench.window.get(), Qt::Key_Up, Qt::AltModifier); // already first
        QCOMPARE(bench.scenarios()[0].code, "relief");
        QCOMPARE(bench.document.undoStack().count(), 2);
        QTest::keyClick(bench.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.scenarios()[1].code, "relief");
    }

    void aNoteIsOneStepHoweverLong()
    {
        Bench bench;
        bench.choose(1);
        QTest::keyClicks(bench.window->note(), "as agreed");
        QCOMPARE(bench.scenarios()[1].note, "as agreed");
        QCOMPARE(bench.document.undoStack().count(), 1);
        bench.choose(2);
        QVERIFY(bench.window->note()->toPlainText().isEmpty());
        QTest::keyClicks(bench.window->note(), "x");
        QCOMPARE(bench.document.undoStack().count(), 2);
        bench.choose(1);
        bench.document.undoStack().setIndex(0);
        QVERIFY(bench.window->note()->toPlainText().isEmpty());
        bench.document.undoStack().setIndex(1);
        QCOMPARE(bench.window->note()->toPlainText(), "as agreed");
    }

    void aColourIsChosenAndTakenBack()
    {
        Bench bench;
        bench.choose(1);
        QTest::keyClick(bench.window->colour(), Qt::Key_Down);
        Q_EMIT bench.window->colour()->activated(2);
        QCOMPARE(bench.scenarios()[1].colour, bench.window->colour()->itemData(2).toString());
        bench.document.undoStack().undo();
        bench.document.undoStack().setIndex(0);
        QVERIFY(bench.scenarios()[1].colour.isEmpty());
        QCOMPARE(bench.window->colour()->currentIndex(), 0);
    }

    void openingPutsItOnTheTable()
    {
        Bench bench;
        bench.choose(2);
        bench.press("Open");
        QCOMPARE(bench.document.working().package, negotiation::Package({3, 1, 0}));
        bench.press("Duplicate");
        QCOMPARE(bench.scenarios()[3].name.en, "Relief (copy)");
        QCOMPARE(bench.chosen(), 3);
    }
};

QTEST_MAIN(ScenariosWindowTest)
#include "scenarios_window_test.moc"
