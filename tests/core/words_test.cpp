// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/error.h"
#include "words/numbers.h"
#include "words/reach.h"

#include <QTest>

using namespace words;

class WordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsReachedIsEnough_data()
    {
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::addColumn<QString>("texts");
        QTest::newRow("up") << 0.2 << 0.25123 << "20% to 25.2%";
        QTest::newRow("down") << 0.5 << 0.35484 << "50% to 35.4%";
        QTest::newRow("to a whole step") << 0.1 << 0.3 << "10% to 30%";
        QTest::newRow("a little up") << 0.2 << 0.2003 << "20% to 20.1%";
        QTest::newRow("a little up within a step") << 0.2006 << 0.2007 << "20.06% to 20.07%";
        QTest::newRow("very little down") << 0.2 << 0.19999997 << "20% to 19.9%";
        QTest::newRow("very little up within a step") << 0.20056 << 0.2005601 << "20.056% to 20.057%";
        QTest::newRow("to nothing") << 0.001 << 0.0 << "0.1% to 0%";
        QTest::newRow("to everything") << 0.99951 << 1.0 << "99.95% to 100%";
    }
    void whatIsReachedIsEnough()
    {
        QFETCH(double, from);
        QFETCH(double, to);
        const PercentReach reach = percentReach(Wording(), from, to);
        QTEST(QStringLiteral("%1 to %2").arg(reach.from, reach.to), "texts");
    }

    void amountsAreRoundedUp()
    {
        QCOMPARE(roundedUp(Wording(), 3.2101, 2), QString("3.22"));
        QCOMPARE(roundedUp(Wording(), 3.21, 2), QString("3.21"));
        QCOMPARE(roundedUp(Wording(), 1e-12, 2), QString("0.01"));
    }

    void figures_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("threeDigits");
        QTest::addColumn<QString>("signedWhole");
        QTest::newRow("thousands") << Language::English << 12345.0 << "12,300" << "+12,345";
        QTest::newRow("thousands in French") << Language::French << 12345.0 << u"12\u202F300"_qs << u"+12\u202F345"_qs;
        QTest::newRow("loss") << Language::English << -0.04567 << u"\u22120.0457"_qs << "0";
        QTest::newRow("decimal comma") << Language::French << 1.5 << "1,50" << "+2";
        QTest::newRow("nothing") << Language::English << 0.0 << "0" << "0";
        QTest::newRow("not a number") << Language::English << qQNaN() << u"–"_qs << u"–"_qs;
    }
    void figures()
    {
        QFETCH(Language, language);
        QFETCH(double, value);
        const Wording wording(language);
        QTEST(significant(wording, value), "threeDigits");
        QTEST(number(wording, value, 0, Sign::Always), "signedWhole");
    }

    void percentAndDates()
    {
        const Wording english(Language::English), french(Language::French);
        QCOMPARE(percent(english, 0.125), "12.5%");
        QCOMPARE(percent(english, 0.5), "50%");
        QCOMPARE(percent(french, 0.125), u"12,5\u202F%"_qs);
        QCOMPARE(longDate(english, QDate(2025, 8, 1)), "1 August 2025");
        QCOMPARE(longDate(french, QDate(2025, 8, 1)), u"1er août 2025"_qs);
    }

    void sentenceKeepsPercentSignsOfItsArguments()
    {
        const Sentence sentence{"test", "%1 is not %2", {QStringLiteral("25%2"), QStringLiteral("a rate")}};
        QCOMPARE(sentence.in(Wording()), "25%2 is not a rate");
    }

    void nearest()
    {
        const QStringList names{"IR_STEEL_232", "IR_ALU_232", "IR_DAIRY"};
        QCOMPARE(nearestName("IR_STEEL_23", names), "IR_STEEL_232");
        QCOMPARE(nearestName("ir_dary", names), "IR_DAIRY");
        QCOMPARE(nearestName("zzzzzzzzzzz", names), QString());
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "words_test.moc"
