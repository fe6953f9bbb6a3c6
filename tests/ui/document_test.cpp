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

QTEST_GUILESS_MAIN(DocumentTest)
#include "document_test.moc"
