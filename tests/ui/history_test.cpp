// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/history_panel.h"

#include "charts/theme.h"
#include "concessions/concessions_view.h"
#include "concessions/reset_actions.h"
#include "history/bookmarks_box.h"
#include "history/move_list.h"
#include "storage/study_file.h"
#include "ui/sample_study.h"
#include "words/numbers.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace ui;
using session::Document;

/// Ways back on a live study: resets, the list of moves, and bookmarks.
class HistoryTest : public QObject
{
    Q_OBJECT
private:
    struct Bench
    {
        Bench()
            : document(sampleStudy())
            , workbench(document)
            , panel(workbench, preferences, [this] { return view; })
        {
            preferences.useLanguage(words::Language::English);
            view.place = QStringLiteral("outcomes");
            view.indicator = QStringLiteral("output");
            panel.resize(340, 700);
            panel.show();
            panel.moves()->values().finish();
        }
        const std::vector<MoveList::Row> &rows()
        {
            panel.moves()->values().finish();
            return panel.moves()->rows();
        }
        const std::vector<study::Bookmark> &bookmarks() { return document.study().bookmarks; }
        template <class Field> Field *field(const char *name) { return panel.findChild<Field *>(QString::fromLatin1(name)); }

        Document document;
        session::Workbench workbench;
        session::Preferences preferences;
        study::View view;
        HistoryPanel panel;
    };
    /// From the relief scenario with one irritant moved off it and one choice between positions.
    static void wander(Document &document)
    {
        document.openScenario(2);
        document.choosePosition(0, 1);
        document.placeCustomPosition({1, 0, 1, 0.5});
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName("landing-zone-test");
        QCoreApplication::setApplicationName("history_test");
        Theme::apply(Theme::Mode::Light);
    }

    void resets_data()
    {
        QTest::addColumn<Document::Reset>("reset");
        QTest::addColumn<int>("irritant");
        QTest::addColumn<negotiation::Package>("package");
        QTest::addColumn<QString>("basedOn");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<std::size_t>("custom");
        const QDate july(2025, 7, 1);
        QTest::newRow("this item") << Document::Reset::Irritant << 0 << negotiation::Package{3, 1, 0} << "relief" << july << std::size_t(1);
        QTest::newRow("an item between positions") << Document::Reset::Irritant << 1 << negotiation::Package{1, 1, 0} << "relief" << july << std::size_t(0);
        QTest::newRow("the scenario's start") << Document::Reset::Scenario << -1 << negotiation::Package{3, 1, 0} << "relief" << july << std::size_t(0);
        QTest::newRow("the status quo") << Document::Reset::StatusQuo << -1 << negotiation::Package{0, 0, 0} << "status_quo" << QDate(2025, 6, 1) << std::size_t(0);
    }
    void resets()
    {
        QFETCH(Document::Reset, reset);
        QFETCH(int, irritant);
        Document document(sampleStudy());
        wander(document);
        const study::Working before = document.working();
        const int steps = document.undoStack().count();
        QVERIFY(document.canReset(reset, irritant));
        document.reset(reset, irritant);
        QTEST(document.working().package, "package");
        QTEST(document.working().basedOn, "basedOn");
        QTEST(document.working().date, "date");
        QTEST(document.working().adjustments.positions.size(), "custom");
        QVERIFY(!document.canReset(reset, irritant));
        document.reset(reset, irritant); // nothing more to do
        QCOMPARE(document.undoStack().count(), steps + 1);
        document.undoStack().undo();
        QVERIFY(document.working() == before);
    }

    void anItemWithoutAScenarioGoesToItsStatusQuo()
    {
        study::Study study = sampleStudy();
        study.working.basedOn.clear();
        study.working.package = {2, 0, 0};
        Document document(study);
        QVERIFY(!document.canReset(Document::Reset::Scenario));
        document.reset(Document::Reset::Irritant, 0);
        QCOMPARE(document.working().package, (negotiation::Package{0, 0, 0}));
        QVERIFY(!document.canReset(Document::Reset::Irritant, 7));
    }

    void resetsNameWhereTheyLead()
    {
        Document document(sampleStudy());
        session::Workbench workbench(document);
        session::Preferences preferences;
        preferences.useLanguage(words::Language::English);
        ConcessionsView view(workbench, preferences);
        view.showIrritant(0);
        const ResetActions &resets = view.resets();
        for (const QAction *action : resets.all())
            QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
        wander(document);
        QCOMPARE(resets.irritant->text(), QStringLiteral("Reset METAL_DUTY to METAL_DUTY_3, as in Relief"));
        QCOMPARE(resets.scenario->text(), QStringLiteral("Reset to the start of Relief: package and date"));
        resets.irritant->trigger();
        QCOMPARE(document.working().package[0], 3);
        resets.scenario->trigger();
        QVERIFY(document.working().adjustments.isEmpty());
        resets.statusQuo->trigger();
        QCOMPARE(document.undoStack().undoText(), QStringLiteral("Reset to the status quo"));
        QVERIFY(!resets.statusQuo->isEnabled());
        view.showIrritant(1);
        QVERIFY(resets.irritant->text().startsWith(QLatin1String("Reset COUNTER")));
    }

    void movesSayWhatTheyDid()
    {
        Bench bench;
        QCOMPARE(bench.rows().size(), std::size_t(1));
        QVERIFY(bench.rows()[0].isNow);
        bench.workbench.finish();
        const auto value = [&](std::size_t party) { return bench.workbench.picture()->current->values[party].value; };
        const double before[2]{value(0), value(1)};
        bench.document.choosePosition(0, 1);
        QCOMPARE(bench.rows().size(), std::size_t(2));
        const MoveList::Row row = bench.rows()[0];
        QCOMPARE(row.words, QStringLiteral("Set METAL_DUTY to METAL_DUTY_1"));
        QVERIFY(row.isNow);
        QCOMPARE(row.changes.size(), 2);
        for (std::size_t party = 0; party < 2; ++party) {
            const QString expected = words::number(bench.preferences.wording(), value(party) - before[party], 1, words::Sign::Always);
            QCOMPARE(row.changes[static_cast<qsizetype>(party)], expected);
        }
        bench.document.setReference(QStringLiteral("no_deal"));
        QVERIFY(bench.rows()[0].changes.isEmpty()); // of no value to anybody
    }

    void aMoveIsGoneBackTo()
    {
        Bench bench;
        wander(bench.document);
        const study::Working last = bench.document.working();
        QCOMPARE(bench.rows().size(), std::size_t(4));
        MoveList *list = bench.panel.moves();
        list->setCurrentRow(2);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(bench.document.undoStack().index(), 1);
        QCOMPARE(bench.document.working().package, (negotiation::Package{3, 1, 0}));
        QVERIFY(bench.rows()[2].isNow);
        QVERIFY(bench.rows()[0].isUndone && bench.rows()[1].isUndone && !bench.rows()[3].isUndone);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
        QVERIFY(bench.document.working() == last);
        list->setCurrentRow(3);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(bench.document.undoStack().index(), 0);
        bench.document.choosePosition(0, 2); // another way from here: what was undone is gone
        QCOMPARE(bench.rows().size(), std::size_t(2));
        QCOMPARE(bench.rows()[0].changes.size(), 2);
    }

    void aBookmarkKeepsTheState()
    {
        Bench bench;
        wander(bench.document);
        bench.document.setLocked(2, true);
        const study::Working kept = bench.document.working();
        bench.panel.bookmarks()->add();
        QCOMPARE(bench.bookmarks().size(), std::size_t(1));
        QCOMPARE(bench.bookmarks()[0].name.en, QStringLiteral("Relief, 2 moved"));
        QVERIFY(bench.bookmarks()[0].view == bench.view);
        bench.document.reset(Document::Reset::StatusQuo);
        bench.document.setReference(QStringLiteral("relief"));
        bench.document.setLocked(2, false);
        QSignalSpy views(&bench.panel, &HistoryPanel::viewRequested);
        QListWidget *list = bench.panel.bookmarks()->list();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
        study::Working expected = kept;
        expected.locked.clear(); // locks are as they are now
        QVERIFY(bench.document.working() == expected);
        QCOMPARE(views.count(), 1);
        QVERIFY(views[0][0].value<study::View>() == bench.view);
        bench.document.undoStack().undo();
        QCOMPARE(bench.document.working().basedOn, QStringLiteral("status_quo"));
    }

    void bookmarksAreEditedInPlace()
    {
        Bench bench;
        bench.panel.bookmarks()->add();
        auto *name = bench.field<QLineEdit>("bookmarkName");
        name->selectAll();
        QTest::keyClicks(name, "First offer");
        QCOMPARE(bench.bookmarks()[0].name.en, QStringLiteral("First offer"));
        QCOMPARE(bench.document.undoStack().count(), 1); // its first name is part of making it
        QCOMPARE(bench.document.undoStack().undoText(), QStringLiteral("Bookmark “First offer”"));
        auto *note = bench.field<QPlainTextEdit>("bookmarkNote");
        QTest::keyClicks(note, "Ask for more");
        QCOMPARE(bench.bookmarks()[0].note.en, QStringLiteral("Ask for more"));
        QCOMPARE(bench.document.undoStack().count(), 2);
        auto *step = bench.field<QCheckBox>("bookmarkStep");
        auto *caption = bench.field<QPlainTextEdit>("bookmarkCaption");
        QVERIFY(!caption->isVisible());
        step->click();
        QVERIFY(bench.bookmarks()[0].isStep);
        QVERIFY(caption->isVisible());
        QTest::keyClicks(caption, "Where we began");
        QCOMPARE(bench.bookmarks()[0].caption.en, QStringLiteral("Where we began"));
        QTest::keyClicks(note, "!");
        QCOMPARE(bench.document.undoStack().count(), 5);
        bench.document.undoStack().undo();
        QCOMPARE(note->toPlainText(), QStringLiteral("Ask for more"));
        bench.document.undoStack().setIndex(0);
        QVERIFY(bench.bookmarks().empty());
        bench.document.undoStack().setIndex(5);
        QVERIFY(bench.bookmarks()[0].isStep);

        name->clear(); // no name is no change
        QTest::keyClick(name, Qt::Key_Backspace);
        QCOMPARE(bench.bookmarks()[0].name.en, QStringLiteral("First offer"));
    }

    void bookmarksAreOrderedAndDeleted()
    {
        Bench bench;
        BookmarksBox *box = bench.panel.bookmarks();
        for (const int scenario : {0, 1, 2}) {
            bench.document.openScenario(scenario);
            box->add();
        }
        QListWidget *list = box->list();
        const auto names = [&] {
            QStringList all;
            for (const study::Bookmark &bookmark : bench.bookmarks())
                all << bookmark.name.en;
            return all.join(QLatin1Char(' '));
        };
        QCOMPARE(names(), QStringLiteral("Status quo No deal Relief"));
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(names(), QStringLiteral("Status quo Relief No deal"));
        QCOMPARE(list->currentRow(), 1);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(names(), QStringLiteral("Status quo No deal"));
        bench.document.undoStack().undo();
        QCOMPARE(names(), QStringLiteral("Status quo Relief No deal"));
        box->add(); // a code nobody has, also after a deletion
        QVERIFY(bench.bookmarks()[3].code != bench.bookmarks()[1].code && bench.bookmarks()[3].code != bench.bookmarks()[2].code);
    }

    void bookmarksAreSavedWithTheStudy()
    {
        Bench bench;
        wander(bench.document);
        bench.view.scenarios = QStringList{"relief", "no_deal"};
        bench.panel.bookmarks()->add();
        bench.field<QCheckBox>("bookmarkStep")->click();
        const QString path = m_settings.filePath(QStringLiteral("kept.lzstudy"));
        QVERIFY(storage::save(bench.document.study(), path).ok());
        auto loaded = storage::load(path);
        QVERIFY(loaded.ok());
        QVERIFY(loaded->bookmarks == bench.bookmarks());
        QVERIFY(loaded->bookmarks[0].view.scenarios == bench.view.scenarios);
        QVERIFY(loaded->bookmarks[0].working == [&] {
            study::Working working = bench.document.working();
            working.locked.clear();
            return working;
        }());
    }

    void bothLanguages()
    {
        Bench bench;
        bench.preferences.useLanguage(words::Language::French);
        bench.panel.bookmarks()->add();
        auto *name = bench.field<QLineEdit>("bookmarkName");
        name->selectAll();
        QTest::keyClicks(name, "Offre");
        QCOMPARE(bench.bookmarks()[0].name.fr, QStringLiteral("Offre"));
        QCOMPARE(bench.bookmarks()[0].name.en, QStringLiteral("Offre")); // until somebody translates it
        bench.preferences.useLanguage(words::Language::English);
        name->selectAll();
        QTest::keyClicks(name, "Offer");
        QCOMPARE(bench.bookmarks()[0].name.fr, QStringLiteral("Offre"));
        QCOMPARE(bench.bookmarks()[0].name.en, QStringLiteral("Offer"));
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(HistoryTest)
#include "history_test.moc"
