// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/error.h"
#include "words/numbers.h"

#include <QTest>

using namespace words;

class WordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
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
