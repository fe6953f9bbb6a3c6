// SPDX-License-Identifier: GPL-3.0-or-later
#include "negotiation/package.h"

#include <QTest>

using namespace negotiation;

class PackageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rules_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::addColumn<bool>("holds");
        const int needs = static_cast<int>(Rule::Type::Requires), bars = static_cast<int>(Rule::Type::Excludes);
        QTest::newRow("requires: not chosen") << needs << 0 << 0 << true;
        QTest::newRow("requires: met") << needs << 1 << 2 << true;
        QTest::newRow("requires: broken") << needs << 1 << 0 << false;
        QTest::newRow("excludes: not chosen") << bars << 0 << 2 << true;
        QTest::newRow("excludes: met") << bars << 1 << 0 << true;
        QTest::newRow("excludes: broken") << bars << 1 << 2 << false;
    }
    void rules()
    {
        QFETCH(int, type);
        QFETCH(int, first);
        QFETCH(int, second);
        const Rule rule{static_cast<Rule::Type>(type), 0, 1, 1, {1, 2}};
        QTEST(negotiation::holds(rule, {first, second}), "holds");
        QCOMPARE(brokenRules({rule, rule}, {first, second}).size(), negotiation::holds(rule, {first, second}) ? 0u : 2u);
    }

    void additiveValue()
    {
        const AdditiveValue value{{0.25, 0.75}, {{0, 100}, {20, 60}}};
        QCOMPARE(value.of({1, 1}), 70.0);
        QCOMPARE(value.contribution(1, 0), 15.0);
    }
};

QTEST_APPLESS_MAIN(PackageTest)
#include "package_test.moc"
