// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/theme.h"
#include "present/notes_window.h"
#include "present/present_window.h"
#include "session/preferences.h"
#include "ui/sample_study.h"

#include <QLabel>
#include <QMouseEvent>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <array>

using namespace ui;

namespace {

study::Study withSteps()
{
    study::Study study = sampleStudy();
    const auto add = [&](const char *code, int position, bool isStep) {
        study::Bookmark bookmark;
        bookmark.code = QString::fromLatin1(code);
        bookmark.name = {bookmark.code + QStringLiteral(" name"), bookmark.code + QStringLiteral(" nom")};
        bookmark.caption = {QStringLiteral("Caption of ") + bookmark.code, QStringLiteral("Légende de ") + bookmark.code};
        bookmark.note = {QStringLiteral("Say ") + bookmark.code, QStringLiteral("Dites ") + bookmark.code};
        bookmark.working = study.working;
        bookmark.working.package[2] = position;
        bookmark.view.place = QStringLiteral("deal_space");
        bookmark.isStep = isStep;
        study.bookmarks.push_back(bookmark);
    };
    add("first", 1, true);
    add("aside", 0, false);
    add("second", 0, true);
    add("third", 1, true);
    return study;
}

/// A small chart of two bars.
charts::ChartSpec chart()
{
    charts::ChartSpec spec;
    spec.title = QStringLiteral("Steel gains");
    spec.subtitle = QStringLiteral("Jobs against no deal");
    spec.source = QStringLiteral("Source: the study");
    charts::Bars bars;
    bars.rows = {{QStringLiteral("Steel"), QStringLiteral("steel"), 0, false, false}};
    charts::BarPanel panel;
    panel.name = QStringLiteral("Canada");
    panel.values = {10.0};
    panel.labels = {QStringLiteral("+10")};
    panel.high = 12.0;
    bars.panels = {panel};
    spec.body = bars;
    return spec;
}

struct Room
{
    session::Document document;
    session::Workbench workbench{document};
    session::Preferences preferences;
    Presentation presentation{workbench};
    charts::ChartSpec spec = chart();
    QWidget *concessions = new QWidget;
    PresentWindow window{presentation, preferences, [this] { return &spec; }, concessions};

    explicit Room(study::Study study = withSteps())
        : document(std::move(study))
    {
        QSettings().clear();
        preferences.useLanguage(words::Language::English);
        Theme::apply(Theme::Mode::Light);
        window.resize(960, 540);
    }
    void press(int key) { QTest::keyClick(&window, static_cast<Qt::Key>(key)); }
};

} // namespace

class PresentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keysStepThroughTheWalk_data()
    {
        QTest::addColumn<QList<int>>("keys");
        QTest::addColumn<int>("step");
        QTest::newRow("right") << QList<int>{Qt::Key_Right} << 1;
        QTest::newRow("a clicker forth and back") << QList<int>{Qt::Key_PageDown, Qt::Key_PageDown, Qt::Key_PageUp} << 1;
        QTest::newRow("beyond the end") << QList<int>{Qt::Key_Right, Qt::Key_Right, Qt::Key_Right, Qt::Key_Right} << 2;
        QTest::newRow("before the start") << QList<int>{Qt::Key_Left} << 0;
        QTest::newRow("end") << QList<int>{Qt::Key_End} << 2;
        QTest::newRow("end and home") << QList<int>{Qt::Key_End, Qt::Key_Home} << 0;
        QTest::newRow("space and backspace") << QList<int>{Qt::Key_Space, Qt::Key_Space, Qt::Key_Backspace} << 1;
    }
    void keysStepThroughTheWalk()
    {
        QFETCH(QList<int>, keys);
        QFETCH(int, step);
        Room room;
        QSignalSpy views(&room.presentation, &Presentation::viewRequested);
        room.presentation.resume();
        QCOMPARE(room.presentation.index(), 0);
        for (const int key : keys)
            room.press(key);
        QCOMPARE(room.presentation.index(), step);
        QCOMPARE(views.size(), keys.size() + 1);
        QCOMPARE(views.last().first().value<study::View>().place, "deal_space");
        static const std::array<const char *, 3> codes{"first", "second", "third"}; // the bookmark aside is no step
        QCOMPARE(room.presentation.step()->code, QLatin1String(codes[static_cast<std::size_t>(step)]));
        QCOMPARE(room.document.working().package, room.presentation.step()->working.package);
        QVERIFY(!room.presentation.hasLeftStep());
    }

    void aStepCanBeLeftAndReturnedTo()
    {
        Room room;
        room.presentation.resume();
        room.presentation.next();
        room.document.choosePosition(2, 1);
        QVERIFY(room.presentation.hasLeftStep());
        room.press(Qt::Key_R);
        QVERIFY(!room.presentation.hasLeftStep());
        QCOMPARE(room.document.working().package[2], 0);
        room.document.undoStack().undo(); // what was tried is not lost
        QCOMPARE(room.document.working().package[2], 1);
    }

    void leavingAndComingBackKeepsThePlace()
    {
        Room room;
        room.presentation.resume();
        room.window.present(nullptr);
        room.press(Qt::Key_Right);
        QSignalSpy left(&room.window, &PresentWindow::left);
        room.press(Qt::Key_Escape);
        QVERIFY(!room.window.isVisible());
        QCOMPARE(left.size(), 1);
        room.document.choosePosition(2, 1);
        room.presentation.resume();
        QCOMPARE(room.presentation.index(), 1);
        QVERIFY(!room.presentation.hasLeftStep());
    }

    void losingTheFocusDoesNotEndIt()
    {
        Room room;
        room.presentation.resume();
        room.window.present(nullptr);
        QWidget other;
        other.show();
        other.activateWindow();
        QEvent deactivate(QEvent::WindowDeactivate);
        QCoreApplication::sendEvent(&room.window, &deactivate);
        QCoreApplication::processEvents();
        QVERIFY(room.window.isVisible());
    }

    void theConcessionsOpenAndCloseByKey()
    {
        Room room;
        room.window.present(nullptr);
        room.press(Qt::Key_C);
        QVERIFY(room.window.areConcessionsShown());
        room.press(Qt::Key_Escape);
        QVERIFY(!room.window.areConcessionsShown());
        QVERIFY(room.window.isVisible());
    }

    void theCursorHidesWhenItIsIdle()
    {
        Room room;
        room.window.present(nullptr);
        QTRY_COMPARE(room.window.cursor().shape(), Qt::BlankCursor);
        QMouseEvent move(QEvent::MouseMove, QPointF(5, 5), QPointF(5, 5), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&room.window, &move);
        QVERIFY(room.window.cursor().shape() != Qt::BlankCursor);
    }

    void theCursorStaysOverTheConcessions()
    {
        Room room;
        auto *irritant = new QWidget(room.concessions);
        room.window.present(nullptr);
        room.press(Qt::Key_C);
        QTRY_COMPARE(room.window.cursor().shape(), Qt::BlankCursor);
        QVERIFY(irritant->cursor().shape() != Qt::BlankCursor);
    }

    void theRoomSeesChartAndCaption_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("light") << static_cast<int>(Theme::Mode::Light);
        QTest::newRow("dark") << static_cast<int>(Theme::Mode::Dark);
        QTest::newRow("high contrast") << static_cast<int>(Theme::Mode::HighContrast);
    }
    void theRoomSeesChartAndCaption()
    {
        QFETCH(int, mode);
        Room room;
        Theme::apply(static_cast<Theme::Mode>(mode));
        room.presentation.resume();
        room.window.refresh();
        const QImage first = room.window.grab().toImage();
        QCOMPARE(first.pixelColor(2, 2), Theme::current().card);
        room.presentation.next();
        const QImage second = room.window.grab().toImage();
        QVERIFY(first != second); // another caption, another dot
        QVERIFY(room.window.accessibleDescription().contains("Caption of second"));
        room.spec.title = QStringLiteral("Steel loses");
        room.window.refresh();
        QVERIFY(room.window.grab().toImage() != second);
    }

    void thePresenterReadsNotesAndTheNextStep()
    {
        Room room;
        NotesWindow notes(room.presentation, room.preferences);
        room.presentation.resume();
        QCOMPARE(notes.findChild<QLabel *>("notes")->text(), "Say first");
        QCOMPARE(notes.findChild<QLabel *>("nextStep")->text(), "second name");
        room.preferences.useLanguage(words::Language::French);
        QCOMPARE(notes.findChild<QLabel *>("notes")->text(), "Dites first");
        QTest::keyClick(&notes, Qt::Key_PageDown);
        QTest::keyClick(&notes, Qt::Key_PageDown);
        QCOMPARE(notes.findChild<QLabel *>("notes")->text(), "Dites third");
        QVERIFY(notes.findChild<QLabel *>("nextStep")->text().isEmpty());
    }

    void withoutStepsTheChartIsShownAsItIs()
    {
        Room room(sampleStudy());
        const study::Working before = room.document.working();
        room.presentation.resume();
        room.window.present(nullptr);
        room.press(Qt::Key_Right);
        QCOMPARE(room.presentation.index(), -1);
        QCOMPARE(room.document.working(), before);
        QVERIFY(room.window.accessibleName() == "Steel gains");
    }
};

QTEST_MAIN(PresentTest)
#include "present_test.moc"
