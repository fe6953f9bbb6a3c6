// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/figures.h"
#include "study/study_checks.h"
#include "study/swing_weights.h"

#include "core/small_study.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace study;

/// Weights from rated swings, against figures worked by hand.
class SwingWeightsTest : public QObject
{
    Q_OBJECT
private:
    static double sumOf(const std::vector<Swing> &swings)
    {
        return std::accumulate(swings.begin(), swings.end(), 0.0,
                               [](double sum, const Swing &swing) { return sum + swing.weight; });
    }
    static const Swing *of(const std::vector<Swing> &swings, int irritant, int indicator)
    {
        for (const Swing &swing : swings) {
            if (swing.irritant == irritant && swing.indicator == indicator)
                return &swing;
        }
        return nullptr;
    }

private Q_SLOTS:
    void presentWeightsAsSwings()
    {
        const Study study = smallStudy(); // economy 0.4 of welfare 0.5, metal jobs 0.3, treasury 0.2; irritants 0.4, 0.2
        const std::vector<Swing> swings = swingsOf(study, 0);
        QCOMPARE(swings.size(), std::size_t(5));
        QCOMPARE(swings[0].irritant, 0);
        QCOMPARE(swings[0].rating, 100.0);
        QCOMPARE(swings[0].worst, 0);
        QCOMPARE(swings[0].best, 3);
        QCOMPARE(of(swings, 1, -1)->rating, 50.0);
        QCOMPARE(of(swings, 1, -1)->worst, 4); // values fall along its positions
        QVERIFY(std::abs(of(swings, -1, 0)->rating - 50.0) < 1e-9);
        QVERIFY(std::abs(of(swings, -1, 2)->rating - 20.0) < 1e-9);
        QVERIFY(std::abs(sumOf(swings) - 1.0) < 1e-12);

        // Applied as they are, nothing changes but by rounding.
        Study same = study;
        QVERIFY(setSwingWeights(same, 0, swings));
        for (std::size_t i = 0; i < 2; ++i)
            QVERIFY(std::abs(same.parties[0].irritantWeights[i].value - study.parties[0].irritantWeights[i].value) < 1e-12);
        QVERIFY(std::abs(same.parties[0].economicWeight.value - 0.4) < 1e-12);
    }

    void ratingsMakeWeights()
    {
        Study study = smallStudy();
        std::vector<Swing> swings = swingsOf(study, 0);
        for (Swing &swing : swings)
            swing.rating = swing.irritant == 1 ? 100.0 : swing.irritant == 0 ? 50.0 : swing.indicator == 0 ? 50.0 : 0.0;
        weigh(swings);
        QVERIFY(setSwingWeights(study, 0, swings));
        const Party &party = study.parties[0];
        QCOMPARE(party.irritantWeights[1].value, 0.5);
        QCOMPARE(party.irritantWeights[0].value, 0.25);
        QCOMPARE(party.economicWeight.value, 0.25);
        QCOMPARE(party.indicatorWeights[0].weight.value, 1.0);
        QCOMPARE(party.indicatorWeights[1].weight.value, 0.0);
        for (const Fault &fault : checkStudy(study))
            QVERIFY2(fault.severity != Fault::Severity::Fatal, qPrintable(fault.what.in(words::Wording())));
        QVERIFY(study.parties[1] == smallStudy().parties[1]); // the other party is not touched

        // What was shipped is kept, and comes back.
        QVERIFY(!study.changedFigures.empty());
        restoreFigures(study, FigureTable::Weights);
        QVERIFY(study == smallStudy());
    }

    /// Values that reach over half the scale only need twice the weight for the same swing.
    void shortReachWeighsMore()
    {
        Study study = smallStudy();
        for (Judgement &value : study.parties[0].positionValues[1])
            value.value *= 0.5;
        std::vector<Swing> swings = swingsOf(study, 0);
        QCOMPARE(of(swings, 1, -1)->reach, 0.5);
        for (Swing &swing : swings)
            swing.rating = swing.irritant >= 0 ? 100.0 : 0.0;
        QVERIFY(setSwingWeights(study, 0, swings));
        QVERIFY(std::abs(study.parties[0].irritantWeights[1].value - 2.0 / 3.0) < 1e-12);
        QVERIFY(std::abs(study.parties[0].irritantWeights[0].value - 1.0 / 3.0) < 1e-12);
        // An economy that counts for nothing keeps its parts.
        QCOMPARE(study.parties[0].economicWeight.value, 0.0);
        QCOMPARE(study.parties[0].indicatorWeights[0].weight.value, 0.5);
    }

    void noSwing()
    {
        Study study = smallStudy();
        for (Judgement &value : study.parties[0].positionValues[1])
            value.value = 40.0;
        std::vector<Swing> swings = swingsOf(study, 0);
        QVERIFY(!of(swings, 1, -1));
        QVERIFY(setSwingWeights(study, 0, swings));
        QCOMPARE(study.parties[0].irritantWeights[1].value, 0.0);
        for (Swing &swing : swings)
            swing.rating = 0.0;
        const Study before = study;
        QVERIFY(!setSwingWeights(study, 0, swings));
        QVERIFY(study == before);
    }

    void illustrativeUntilSet()
    {
        Study study = smallStudy();
        QVERIFY(hasIllustrativeWeights(study));
        for (int party = 0; party < 2; ++party) {
            QVERIFY(hasIllustrativeWeights(study)); // one party set is not both
            std::vector<Swing> swings = swingsOf(study, party);
            swings.back().rating *= 0.5;
            QVERIFY(setSwingWeights(study, party, swings));
        }
        QVERIFY(!hasIllustrativeWeights(study));
    }
};

QTEST_APPLESS_MAIN(SwingWeightsTest)
#include "swing_weights_test.moc"
