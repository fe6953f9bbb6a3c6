// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/document.h"
#include "ui/sample_study.h"

#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using session::Document;

class DocumentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada)); }
    void everyChangeIsOneStepInWords_data();
    void everyChangeIsOneStepInWords();
    void whatChangesNothingLeavesNoTrace();
    void oneDragIsOneStep();
    void aDragBackToItsStartIsNoStep();
    void aDragDoesNotJoinAnOlderStep();
    void beforeTheOffersConcessionsAreReadOnly();
    void textsFollowTheLanguage();
    void movedCountsFromStatusQuoAndFromScenario();
    void beforeTheLastChangeIsBeforeTheWholeDrag();
    void anotherStudyDropsHistory();
    void givenOutSnapshotsNeverChange();
    void aDragThroughListedAndCustomPositionsIsOneStep();
    void whatDoesNotFitIsNotPlaced_data();
    void whatDoesNotFitIsNotPlaced();
    void adjustmentsAreOneStep();
    void locksBindPresetsAndLoadedPackages();
    void scenariosAndBookmarksKeepLocksAlone();
    void editsAreUndoable();
    void editsOfOneGestureAreOneStep();
    void whatBreaksTheStudyIsRefused();
    void editsTellWhatMoved();
    void theLastChangeOfTheTableIsFoundBelowEdits();
};

namespace {

using Change = void (*)(Document &);

/// Knows one sentence.
class FrenchSentence : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return source == QByteArray("Set %1 to %2") ? QStringLiteral("Régler %1 à %2") : QString();
    }
};

/// French as long as it lives, the way Preferences sets a language: locale first, then the translators.
class InFrench
{
public:
    InFrench()
    {
        QLocale::setDefault(QLocale(QLocale::French, QLocale::Canada));
        QCoreApplication::installTranslator(&m_translator);
    }
    ~InFrench()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
        QCoreApplication::removeTranslator(&m_translator);
    }
    Q_DISABLE_COPY(InFrench)

private:
    FrenchSentence m_translator;
};

} // namespace
Q_DECLARE_METATYPE(Change)

void DocumentTest::everyChangeIsOneStepInWords_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("text");
    QTest::newRow("a position") << Change([](Document &d) { d.choosePosition(0, 2); })
                                << "Set METAL_DUTY to METAL_DUTY_2";
    QTest::newRow("a short title") << Change([](Document &d) { d.choosePosition(2, 1); }) << "Set Review to Choice 1";
    QTest::newRow("a preset") << Change([](Document &d) { d.applyPreset(2); }) << "Apply preset Relief";
    QTest::newRow("a scenario") << Change([](Document &d) { d.openScenario(1); }) << "Open scenario No deal";
    QTest::newRow("a date") << Change([](Document &d) { d.setDate(QDate(2025, 7, 1)); })
                            << "Change date to 1 July 2025";
    QTest::newRow("a reference") << Change([](Document &d) { d.setReference("no_deal"); }) << "Compare with No deal";
    QTest::newRow("between positions") << Change([](Document &d) { d.placeCustomPosition({0, 0, 3, 0.5}); })
                                       << "Set METAL_DUTY between METAL_DUTY_0 and METAL_DUTY_3";
    QTest::newRow("a lock") << Change([](Document &d) { d.setLocked(2, true); }) << "Lock Review";
}

void DocumentTest::everyChangeIsOneStepInWords()
{
    QFETCH(Change, change);
    QFETCH(QString, text);
    Document document(sampleStudy());
    QSignalSpy spy(&document, &Document::workingChanged);
    const study::Study before = document.study();

    change(document);
    QCOMPARE(document.undoStack().count(), 1);
    QCOMPARE(document.undoStack().undoText(), text);
    QCOMPARE(spy.count(), 1);
    QVERIFY(document.study() != before);
    const study::Study after = document.study();

    document.undoStack().undo();
    QVERIFY(document.study() == before);
    QCOMPARE(document.undoStack().redoText(), text);
    document.undoStack().redo();
    QVERIFY(document.study() == after);
    QCOMPARE(spy.count(), 3);
}

void DocumentTest::whatChangesNothingLeavesNoTrace()
{
    Document document(sampleStudy());
    QSignalSpy spy(&document, &Document::workingChanged);
    document.choosePosition(0, 0);
    document.openScenario(0);
    document.applyPreset(0);
    document.setDate(document.working().date);
    document.setReference("status_quo");
    document.choosePosition(0, 99);
    document.choosePosition(-1, 0);
    document.setDate({});
    document.setReference("nowhere");
    document.setLocked(1, false);
    document.setLocked(7, true);
    document.setAdjustments({}, [] { return QString(); });
    document.openBookmark(0);
    QVERIFY(document.edit([] { return QString(); }, [](study::Study &) {}));
    QCOMPARE(document.undoStack().count(), 0);
    QCOMPARE(spy.count(), 0);
}

void DocumentTest::oneDragIsOneStep()
{
    Document document(sampleStudy());
    document.choosePosition(0, 1);
    document.choosePosition(0, 2, true);
    document.choosePosition(0, 3, true);
    QCOMPARE(document.undoStack().count(), 1);
    QCOMPARE(document.undoStack().undoText(), QStringLiteral("Set METAL_DUTY to METAL_DUTY_3"));
    document.undoStack().undo();
    QCOMPARE(document.working().package[0], 0);
}

void DocumentTest::aDragBackToItsStartIsNoStep()
{
    Document document(sampleStudy());
    document.choosePosition(0, 1);
    document.choosePosition(0, 0, true);
    QCOMPARE(document.undoStack().count(), 0);
    document.choosePosition(0, 2, true); // the finger is still down
    QCOMPARE(document.undoStack().count(), 1);
}

void DocumentTest::aDragDoesNotJoinAnOlderStep()
{
    Document document(sampleStudy());
    document.choosePosition(0, 1);
    document.choosePosition(0, 1); // pressed on the thumb: nothing yet
    document.choosePosition(0, 2, true);
    QCOMPARE(document.undoStack().count(), 2);
    document.undoStack().undo();
    QCOMPARE(document.working().package[0], 1);
}

void DocumentTest::beforeTheOffersConcessionsAreReadOnly()
{
    Document document(sampleStudy());
    document.setDate(QDate(2024, 12, 31));
    QVERIFY(!document.offersOpen());
    document.choosePosition(0, 1);
    document.applyPreset(2);
    QCOMPARE(document.working().package, negotiation::Package({0, 0, 0}));
    QCOMPARE(document.undoStack().count(), 1);
    document.setDate(QDate(2025, 6, 1));
    QVERIFY(document.offersOpen());
}

void DocumentTest::textsFollowTheLanguage()
{
    Document document(sampleStudy());
    document.choosePosition(0, 1);
    document.choosePosition(0, 2, true); // joined to the change before
    document.setDate(QDate(2025, 7, 1));
    document.applyPreset(2);
    document.undoStack().undo();
    QSignalSpy told(&document.undoStack(), &QUndoStack::undoTextChanged);
    {
        const InFrench french;
        QCOMPARE(document.undoStack().text(0), QStringLiteral("Régler METAL_DUTY fr à METAL_DUTY_2 fr"));
        QCOMPARE(document.undoStack().undoText(), QStringLiteral("Change date to 1er juillet 2025"));
        QVERIFY(document.undoStack().redoText() != QLatin1String("Apply preset Relief"));
        QVERIFY(!told.isEmpty());
        QCOMPARE(told.last().first().toString(), document.undoStack().undoText());
    }
    QCOMPARE(document.undoStack().text(0), QStringLiteral("Set METAL_DUTY to METAL_DUTY_2"));
    QCOMPARE(document.undoStack().undoText(), QStringLiteral("Change date to 1 July 2025"));
    QCOMPARE(document.undoStack().redoText(), QStringLiteral("Apply preset Relief"));
}

void DocumentTest::movedCountsFromStatusQuoAndFromScenario()
{
    Document document(sampleStudy());
    document.openScenario(2);
    QCOMPARE(document.movedCount(), 2);
    QCOMPARE(document.movedFromScenario(), 0);
    document.choosePosition(2, 1);
    QCOMPARE(document.movedCount(), 3);
    QCOMPARE(document.movedFromScenario(), 1);
}

void DocumentTest::beforeTheLastChangeIsBeforeTheWholeDrag()
{
    Document document(sampleStudy());
    QVERIFY(!document.beforeLastChange());
    document.choosePosition(1, 1);
    const study::Working start = document.working();
    document.choosePosition(0, 1);
    document.choosePosition(0, 2, true);
    QVERIFY(document.beforeLastChange() == start);
    document.setLocked(2, true);
    QVERIFY2(document.beforeLastChange() == start, "a lock shows in no chart");
    document.setLocked(2, false);
    const study::Working compared = document.working();
    document.setReference("no_deal");
    QVERIFY(document.beforeLastChange() == compared);
    document.setLocked(1, true);
    QVERIFY(document.beforeLastChange() == compared);
    document.undoStack().setIndex(2);
    QCOMPARE(document.beforeLastChange()->package, negotiation::Package({0, 1, 0}));
    document.undoStack().undo();
    QCOMPARE(document.beforeLastChange()->package, negotiation::Package({0, 0, 0}));
}

void DocumentTest::anotherStudyDropsHistory()
{
    Document document(sampleStudy());
    document.choosePosition(0, 1);
    QSignalSpy replaced(&document, &Document::studyReplaced);
    QSignalSpy changed(&document, &Document::workingChanged);
    document.open(sampleStudy(), QStringLiteral("other.lzstudy"));
    QCOMPARE(document.undoStack().count(), 0);
    QCOMPARE(replaced.count(), 1);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(document.filePath(), QStringLiteral("other.lzstudy"));
    QVERIFY(document.study() == sampleStudy());
}

void DocumentTest::givenOutSnapshotsNeverChange()
{
    Document document(sampleStudy());
    const auto snapshot = document.snapshot();
    document.choosePosition(0, 3);
    QVERIFY(*snapshot == sampleStudy());
    QVERIFY(*document.snapshot() != *snapshot);
}

void DocumentTest::aDragThroughListedAndCustomPositionsIsOneStep()
{
    Document document(sampleStudy());
    document.choosePosition(0, 1);
    document.choosePosition(0, 0);
    document.placeCustomPosition({0, 0, 1, 0.2}, true);
    QCOMPARE(document.working().package[0], 0);
    document.placeCustomPosition({0, 0, 1, 0.8}, true);
    QCOMPARE(document.working().package[0], 1);
    QCOMPARE(document.working().adjustments.positions, (std::vector<study::CustomPosition>{{0, 0, 1, 0.8}}));
    document.choosePosition(0, 1, true); // snapped
    QVERIFY(document.working().adjustments.isEmpty());
    document.placeCustomPosition({0, 1, 3, 0.25}, true);
    QCOMPARE(document.undoStack().count(), 2);
    QCOMPARE(document.movedCount(), 1);
    document.undoStack().undo();
    QCOMPARE(document.working().package[0], 1);
    QVERIFY(document.working().adjustments.isEmpty());
    document.undoStack().redo();
    QCOMPARE(document.working().adjustments.positions.size(), std::size_t(1));
    document.choosePosition(0, 1); // drops the custom position though the package stays
    QVERIFY(document.working().adjustments.isEmpty());
    QCOMPARE(document.undoStack().count(), 3);
}

void DocumentTest::whatDoesNotFitIsNotPlaced_data()
{
    QTest::addColumn<int>("irritant");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<double>("share");
    QTest::newRow("no such irritant") << 9 << 0 << 1 << 0.5;
    QTest::newRow("irritant below 0") << -1 << 0 << 1 << 0.5;
    QTest::newRow("no such position") << 0 << 0 << 9 << 0.5;
    QTest::newRow("between the same") << 0 << 1 << 1 << 0.5;
    QTest::newRow("share above 1") << 0 << 0 << 1 << 1.5;
    QTest::newRow("no number") << 0 << 0 << 1 << std::numeric_limits<double>::quiet_NaN();
}

void DocumentTest::whatDoesNotFitIsNotPlaced()
{
    QFETCH(int, irritant);
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(double, share);
    Document document(sampleStudy());
    document.placeCustomPosition({irritant, from, to, share});
    document.setAdjustments({{{irritant, from, to, share}}, {}}, [] { return QString(); });
    QCOMPARE(document.undoStack().count(), 0);
}

void DocumentTest::adjustmentsAreOneStep()
{
    Document document(sampleStudy());
    const auto words = [] { return QStringLiteral("Share the rent"); };
    document.setAdjustments({{}, {{1, 2, 0, 0.7}}}, words);
    document.setAdjustments({{}, {{1, 2, 0, 0.4}}}, words, true);
    QCOMPARE(document.undoStack().count(), 1);
    QCOMPARE(document.undoStack().undoText(), "Share the rent");
    QCOMPARE(document.working().adjustments.rentShares[0].importerShare, 0.4);
    document.setAdjustments({{}, {{1, 2, 0, 2.0}}}, words, true); // no share
    QCOMPARE(document.working().adjustments.rentShares[0].importerShare, 0.4);
    document.setDate(QDate(2024, 12, 31)); // before the offers a rent may still be shared, but no position moves
    document.setAdjustments({{{0, 0, 1, 0.5}}, {}}, words);
    QVERIFY(document.working().adjustments.positions.empty());
    document.setAdjustments({}, words);
    QVERIFY(document.working().adjustments.isEmpty());
}

void DocumentTest::locksBindPresetsAndLoadedPackages()
{
    Document document(sampleStudy());
    document.choosePosition(0, 2);
    document.placeCustomPosition({1, 0, 1, 0.4});
    document.placeCustomPosition({2, 0, 1, 0.4});
    document.setLocked(1, true);
    document.setLocked(0, true);
    QCOMPARE(document.working().locked, std::vector<int>({0, 1}));
    QVERIFY(document.isLocked(0) && !document.isLocked(2));
    document.applyPreset(2); // 3, 1, 0
    QCOMPARE(document.working().package, negotiation::Package({2, 0, 0}));
    QCOMPARE(document.working().adjustments.positions, (std::vector<study::CustomPosition>{{1, 0, 1, 0.4}}));
    document.loadPackage({3, 4, 1}, [] { return QString(); });
    QCOMPARE(document.working().package, negotiation::Package({2, 0, 1}));
    document.setLocked(0, false);
    document.loadPackage({3, 4, 1}, [] { return QString(); });
    QCOMPARE(document.working().package, negotiation::Package({3, 0, 1}));
    document.choosePosition(1, 2); // a person may still move it
    QCOMPARE(document.working().package[1], 2);
}

void DocumentTest::scenariosAndBookmarksKeepLocksAlone()
{
    study::Study study = sampleStudy();
    study::Bookmark bookmark;
    bookmark.code = QStringLiteral("b1");
    bookmark.name = {QStringLiteral("Half way"), {}};
    bookmark.working = study.working;
    bookmark.working.package = {1, 2, 1};
    bookmark.working.reference = QStringLiteral("no_deal");
    bookmark.working.adjustments.positions = {{1, 0, 1, 0.5}};
    bookmark.working.locked = {2};
    study.bookmarks = {bookmark};
    Document document(study);
    document.setLocked(0, true);
    document.placeCustomPosition({0, 0, 1, 0.5});
    document.openScenario(2);
    QCOMPARE(document.working().package, study.scenarios[2].package);
    QVERIFY(document.working().adjustments.isEmpty());
    QCOMPARE(document.working().locked, std::vector<int>({0}));
    document.openBookmark(0);
    QCOMPARE(document.undoStack().undoText(), "Open bookmark Half way");
    study::Working expected = bookmark.working;
    expected.locked = {0};
    QVERIFY(document.working() == expected);
}

void DocumentTest::editsAreUndoable()
{
    Document document(sampleStudy());
    const study::Study before = document.study();
    document.choosePosition(0, 1);
    const auto edited = document.edit([] { return QLocale().language() == QLocale::French ? u"Renommer"_qs : u"Rename"_qs; },
                                      [](study::Study &s) { s.scenarios[1].name.en = "Nothing agreed"; });
    QVERIFY(edited.ok());
    QCOMPARE(document.undoStack().count(), 2);
    QCOMPARE(document.undoStack().undoText(), "Rename");
    {
        const InFrench french;
        QCOMPARE(document.undoStack().undoText(), "Renommer");
    }
    const study::Study after = document.study();
    document.undoStack().undo();
    QCOMPARE(document.study().scenarios[1].name.en, "No deal");
    QCOMPARE(document.working().package[0], 1);
    document.undoStack().undo();
    QVERIFY(document.study() == before);
    document.undoStack().setIndex(2);
    QVERIFY(document.study() == after);
}

void DocumentTest::editsOfOneGestureAreOneStep()
{
    Document document(sampleStudy());
    const auto title = [&](const char *words, const char *gesture) {
        QVERIFY(document.edit([words] { return QString(words); }, [&](study::Study &s) { s.title.en = words; }, gesture));
    };
    title("a", "typing");
    title("b", "typing");
    title("c", "typing");
    QCOMPARE(document.undoStack().count(), 1);
    QCOMPARE(document.undoStack().undoText(), "c");
    title("d", "typing elsewhere");
    QCOMPARE(document.undoStack().count(), 2);
    title("d2", "");
    title("d", "");
    QCOMPARE(document.undoStack().count(), 4);
    document.choosePosition(0, 1);
    title("e", "typing"); // something came between
    QCOMPARE(document.undoStack().count(), 6);
    title("d", "typing"); // back to where it began
    QCOMPARE(document.undoStack().count(), 5);
}

void DocumentTest::whatBreaksTheStudyIsRefused()
{
    Document document(sampleStudy());
    const auto refused = document.edit([] { return QString(); }, [](study::Study &s) { s.parties[0].economicWeight.value = 0.9; });
    QVERIFY(!refused.ok());
    QVERIFY2(refused.error().in(words::Wording()).contains("sum to"), qPrintable(refused.error().in(words::Wording())));
    QVERIFY(document.study() == sampleStudy());
    QCOMPARE(document.undoStack().count(), 0);
}

void DocumentTest::editsTellWhatMoved()
{
    Document document(sampleStudy());
    QSignalSpy edited(&document, &Document::studyEdited);
    QSignalSpy moved(&document, &Document::workingChanged);
    const auto edit = [&](const std::function<void(study::Study &)> &change) {
        QVERIFY(document.edit([] { return QString(); }, change));
    };
    edit([](study::Study &s) { s.title.en = "x"; });
    QCOMPARE(edited.count(), 1);
    QCOMPARE(moved.count(), 0);
    edit([](study::Study &s) { s.working.package[0] = 1; });
    QCOMPARE(edited.count(), 1);
    QCOMPARE(moved.count(), 1);
    document.undoStack().setIndex(0);
    QCOMPARE(edited.count(), 2);
    QCOMPARE(moved.count(), 2);
    document.choosePosition(0, 2);
    QCOMPARE(edited.count(), 2);
    QCOMPARE(moved.count(), 3);
}

void DocumentTest::theLastChangeOfTheTableIsFoundBelowEdits()
{
    Document document(sampleStudy());
    document.choosePosition(0, 1);
    document.choosePosition(0, 2);
    QVERIFY(document.edit([] { return QString(); }, [](study::Study &s) { s.title.en = "x"; }));
    QCOMPARE(document.beforeLastChange()->package, negotiation::Package({1, 0, 0}));
    QCOMPARE(document.trail(5), (std::vector<negotiation::Package>{{0, 0, 0}, {1, 0, 0}}));
}

QTEST_GUILESS_MAIN(DocumentTest)
#include "document_test.moc"
