// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/small_study.h"
#include "exchange/data_pack.h"
#include "study/figures.h"
#include "study/study_checks.h"

#include <QSet>
#include <QTest>

#include <cmath>
#include <limits>

using namespace study;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr FigureTable allTables[]{FigureTable::Weights, FigureTable::PositionValues, FigureTable::Elasticities,
                                  FigureTable::Duties, FigureTable::Flows};

Study shipped()
{
    return exchange::studyFromPack(exchange::shippedPackFolder()).value();
}

bool isSound(const Study &study)
{
    const std::vector<Fault> faults = checkStudy(study);
    return std::none_of(faults.begin(), faults.end(),
                        [](const Fault &fault) { return fault.severity == Fault::Severity::Fatal; });
}

double sumOf(const Party &party)
{
    double sum = party.economicWeight.value;
    for (const Judgement &weight : party.irritantWeights)
        sum += weight.value;
    return sum;
}

} // namespace

class FiguresTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFigureIsFoundByItsKey()
    {
        const Study study = shipped();
        QSet<QString> keys;
        for (const FigureTable table : allTables) {
            const std::vector<Figure> figures = figuresOf(study, table);
            QVERIFY(!figures.empty());
            for (std::size_t i = 0; i < figures.size(); ++i) {
                const Figure &figure = figures[i];
                QVERIFY2(!keys.contains(figure.key), qPrintable(figure.key));
                keys.insert(figure.key);
                QVERIFY(figure.table == table);
                QVERIFY(!figure.shipped && !figure.widened);
                QVERIFY2(figure.least <= figure.value && figure.value <= figure.most, qPrintable(figure.key));
                QVERIFY2(!figure.provenance.sources.isEmpty() ||
                             (figure.kind == FigureKind::ExchangeRate && !figure.provenance.note.isEmpty()),
                         qPrintable(figure.key));
                for (const Language language : {Language::English, Language::French}) {
                    const FigureName name = nameOf(study, figure, words::Wording(language));
                    QVERIFY2(!name.of.isEmpty() && !name.what.isEmpty() && !name.what.contains(u"%1") &&
                                 !name.what.contains(u"%2"),
                             qPrintable(name.what));
                }
                if (i % 17 != 0)
                    continue; // finding gathers anew
                const auto found = findFigure(study, figure.key);
                QVERIFY(found && found->value == figure.value && found->kind == figure.kind);
            }
        }
        for (const char *key : {"", "weights", "weights/CAN/IR_NONE", "sectors/STEEL_MILL/eta/low", "eta"})
            QVERIFY(!findFigure(study, QString::fromLatin1(key)));
    }

    void oneOfEach_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<double>("value");
        QTest::newRow("economic weight") << "economic_weights/A" << 0.3;
        QTest::newRow("irritant weight") << "weights/B/COUNTER" << 0.1;
        QTest::newRow("indicator weight") << "indicator_weights/A/treasury" << 0.5;
        QTest::newRow("walk-away") << "walk_aways/B" << 45.5;
        QTest::newRow("position value") << "position_values/A/METAL_DUTY_1" << 33.0;
        QTest::newRow("substitution between domestic goods and imports")
            << "sectors/METAL/sigma_domestic_import" << 2.0;
        QTest::newRow("substitution between origins") << "sectors/METAL/sigma_imports" << 4.0;
        QTest::newRow("demand") << "sectors/CARS/eta" << 0.8;
        QTest::newRow("demand of the rest of the world") << "sectors/CARS/eta_residual" << 2.0;
        QTest::newRow("supply") << "supply/METAL/B/epsilon" << infinity;
        QTest::newRow("capacity") << "supply/METAL/A/capacity" << 1.2;
        QTest::newRow("employment") << "supply/CARS/A/employment" << 1234.0;
        QTest::newRow("employment in output") << "supply/CARS/A/labour_elasticity" << 0.7;
        QTest::newRow("input share") << "input_shares/METAL/CARS/A" << 0.12;
        QTest::newRow("duty") << "duties/2025-06-01/METAL/B/A/rate" << 0.333;
        QTest::newRow("duty inside a quota") << "duties/2025-07-01/CARS/A/C/in_quota" << 0.02;
        QTest::newRow("duty above a quota") << "duties/2025-07-01/CARS/A/C/over_quota" << 3.0;
        QTest::newRow("quota") << "duties/2025-07-01/CARS/A/C/volume" << 1.5;
        QTest::newRow("duty of a position") << "effects/METAL_DUTY_1/METAL/B/A/rate" << 0.15;
        QTest::newRow("duty a position caps") << "effects/COUNTER_2/METAL/A/B/rate" << 0.2;
        QTest::newRow("duty of a position inside its quota") << "effects/METAL_DUTY_2/METAL/B/A/in_quota" << 0.1;
        QTest::newRow("duty of a position above its quota") << "effects/METAL_DUTY_2/METAL/B/A/over_quota" << 0.7;
        QTest::newRow("quota of a position") << "effects/METAL_DUTY_2/METAL/B/A/volume" << 0.8;
        QTest::newRow("exchange rate") << "currencies/ACU/per_usd" << 2.5;
        QTest::newRow("flow") << "trade_flows/METAL/A/B/value" << 55.0;
        QTest::newRow("baseline duty") << "trade_flows/CARS/C/A/duty" << 0.25;
        QTest::newRow("baseline premium") << "trade_flows/CARS/C/A/rent" << 0.0;
    }
    void oneOfEach()
    {
        QFETCH(QString, key);
        QFETCH(double, value);
        Study study = sample();
        const auto before = findFigure(study, key);
        QVERIFY(before);
        QVERIFY(setFigure(study, key, value));
        const auto after = findFigure(study, key);
        QCOMPARE(after->value, value);
        QCOMPARE(after->shipped, std::optional(before->value));
        QCOMPARE(study.changedFigures.size(), std::size_t(1));
        QVERIFY(setFigure(study, key, (value + before->value) / 2.0).ok() || value == infinity);
        QCOMPARE(findFigure(study, key)->shipped, std::optional(before->value)); // not that of the step between
        QVERIFY(setFigure(study, key, before->value));
        QVERIFY(study == sample());
    }

    void outsideItsBoundsIsRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("reason");
        QTest::newRow("weight above 1") << "weights/A/COUNTER" << 1.25 << "125% does not lie between 0% and 100%";
        QTest::newRow("value above 100") << "position_values/A/METAL_DUTY_1" << 101.0 << "between 0 and 100";
        QTest::newRow("negative flow") << "trade_flows/METAL/A/B/value" << -1.0 << "from 0 up";
        QTest::newRow("no number") << "sectors/METAL/eta" << std::nan("") << "between";
        QTest::newRow("infinite demand") << "sectors/METAL/eta" << infinity << "between";
        QTest::newRow("infinite supply behind a ceiling") << "supply/METAL/A/epsilon" << infinity << "";
        QTest::newRow("in-quota duty above the other") << "duties/2025-07-01/CARS/A/C/in_quota" << 2.5 << "200%";
        QTest::newRow("position's in-quota duty above the other")
            << "effects/METAL_DUTY_2/METAL/B/A/in_quota" << 0.6 << "50%";
        QTest::newRow("no exchange rate") << "currencies/ACU/per_usd" << 0.0 << "between";
        QTest::newRow("premium above the duty") << "trade_flows/CARS/C/A/rent" << 0.3 << "20%";
        QTest::newRow("no such figure") << "weights/A/NONE" << 0.1 << "NONE";
    }
    void outsideItsBoundsIsRefused()
    {
        QFETCH(QString, key);
        QFETCH(double, value);
        QFETCH(QString, reason);
        Study study = sample();
        const auto set = enterFigure(study, key, value);
        QVERIFY(!set.ok());
        QVERIFY2(set.error().in(words::Wording()).contains(reason), qPrintable(set.error().in(words::Wording())));
        QVERIFY(study == sample());
    }

    void aValueOutsideItsRangeTakesTheRangeWider()
    {
        Study study = shipped();
        const QString key = QStringLiteral("sectors/STEEL_MILL/eta"); // 0.5, 0.3 to 1
        QVERIFY(setFigure(study, key, 1.5));
        QCOMPARE(findFigure(study, key)->high, std::optional(1.5));
        QCOMPARE(findFigure(study, key)->low, std::optional(0.3));
        QVERIFY(findFigure(study, key)->widened);
        QVERIFY(isSound(study));
        QVERIFY(setFigure(study, key, 1.2));
        QCOMPARE(findFigure(study, key)->high, std::optional(1.2)); // no wider than it must be
        QVERIFY(setFigure(study, key, 0.1));
        QCOMPARE(findFigure(study, key)->high, std::optional(1.0));
        QCOMPARE(findFigure(study, key)->low, std::optional(0.1));
        QVERIFY(setFigure(study, key, 0.9));
        QVERIFY(!findFigure(study, key)->widened);
        QCOMPARE(study.changedFigures.size(), std::size_t(1));
        QVERIFY(setFigure(study, key, 7.0));
        QVERIFY(restoreFigure(study, key));
        QVERIFY(study == shipped());
    }

    void anInfiniteElasticityGivesWayToANumber()
    {
        Study study = sample();
        study.supplies[1].epsilon = Estimate{infinity, {}, {}};
        const std::vector<Figure> figures = figuresOf(study, FigureTable::Elasticities);
        const auto figure = std::find_if(figures.begin(), figures.end(), [](const Figure &each) {
            return each.kind == FigureKind::Epsilon && each.first == 1;
        });
        QVERIFY(figure != figures.end());
        const Study before = study;
        QVERIFY(setFigure(study, figure->key, 2.0));
        QCOMPARE(findFigure(study, figure->key)->value, 2.0);
        QCOMPARE(findFigure(study, figure->key)->shipped, std::optional(infinity));
        QVERIFY(setFigure(study, figure->key, 3.0));
        QCOMPARE(findFigure(study, figure->key)->value, 3.0);
        QVERIFY(restoreFigure(study, figure->key));
        QVERIFY(study == before);
    }

    void weightsKeepTheirSum()
    {
        Study study = shipped();
        const Study before = study;
        const QString key = QStringLiteral("weights/CAN/IR_STEEL_232");
        QVERIFY(enterFigure(study, key, 0.4));
        QCOMPARE(findFigure(study, key)->value, 0.4);
        QVERIFY(std::abs(sumOf(study.parties[0]) - 1.0) < 1e-12);
        const Party &now = study.parties[0], &then = before.parties[0];
        QVERIFY(std::abs(now.economicWeight.value / then.economicWeight.value -
                         now.irritantWeights[1].value / then.irritantWeights[1].value) < 1e-12);
        QVERIFY(now.indicatorWeights == then.indicatorWeights);
        QVERIFY(study.parties[1] == before.parties[1]);
        QVERIFY(isSound(study));
        QVERIFY(restoreFigure(study, key)); // the others come back with it
        QVERIFY(study == before);
        QVERIFY(enterFigure(study, "indicator_weights/USA/welfare", 0.9));
        QVERIFY(isSound(study));
        QVERIFY(study.parties[1].irritantWeights == before.parties[1].irritantWeights);
    }

    void theLastWeightLeavesNothing()
    {
        Study study = smallStudy();
        QVERIFY(enterFigure(study, "economic_weights/A", 1.0));
        QCOMPARE(study.parties[0].irritantWeights[0].value, 0.0);
        QVERIFY(isSound(study));
        QVERIFY(enterFigure(study, "economic_weights/A", 0.5)); // the others have no proportion left but the shipped one
        const auto weight = [](const Study &of, std::size_t i) { return of.parties[0].irritantWeights[i].value; };
        const Study before = smallStudy();
        QVERIFY(std::abs(weight(study, 0) * weight(before, 1) - weight(study, 1) * weight(before, 0)) < 1e-12);
        QVERIFY(isSound(study));
        restoreFigures(study, FigureTable::Weights);
        QVERIFY(study == before);
    }

    void theLastWeightGivesBackWhatItTook()
    {
        Study study = shipped();
        QVERIFY(enterFigure(study, "weights/CAN/IR_STEEL_232", 1.0));
        QVERIFY(restoreFigure(study, "weights/CAN/IR_STEEL_232"));
        QVERIFY(study == shipped());
        for (Judgement &other : study.parties[0].irritantWeights)
            other.value = 0.0;
        study.parties[0].economicWeight.value = 1.0; // shipped so: no proportion at all, equal parts
        QVERIFY(enterFigure(study, "economic_weights/CAN", 0.0));
        const auto &weights = study.parties[0].irritantWeights;
        QVERIFY(std::all_of(weights.begin(), weights.end(), [&](const Judgement &each) {
            return std::abs(each.value - 1.0 / static_cast<double>(weights.size())) < 1e-12;
        }));
    }

    void everythingComesBack()
    {
        Study study = shipped();
        for (const FigureTable table : allTables) {
            for (const Figure &figure : figuresOf(study, table)) {
                const double other = figure.value == 0.0 ? 0.01 : figure.value * 1.01;
                if (other >= figure.least && other <= figure.most)
                    QVERIFY(setFigure(study, figure.key, other));
                if (study.changedFigures.size() > 400)
                    break;
            }
        }
        QVERIFY(study.changedFigures.size() > 100);
        QVERIFY(std::is_sorted(study.changedFigures.begin(), study.changedFigures.end(),
                               [](const auto &a, const auto &b) { return a.figure < b.figure; }));
        Study one = study;
        restoreFigures(one, FigureTable::PositionValues);
        QVERIFY(one.parties[0].positionValues == shipped().parties[0].positionValues);
        QVERIFY(!one.changedFigures.empty());
        restoreFigures(study);
        QVERIFY(study == shipped());
    }

    void aWalkAwayKeepsItsKind_data()
    {
        QTest::addColumn<int>("party"); // 0 is shipped as the scenario no_deal, 1 as 40 points
        QTest::addColumn<QString>("first"); // points or a scenario
        QTest::addColumn<QString>("second");
        QTest::addColumn<bool>("isChanged");
        QTest::newRow("a scenario, then points twice") << 0 << "12" << "30" << true;
        QTest::newRow("a scenario, points, another scenario") << 0 << "12" << "relief" << true;
        QTest::newRow("a scenario, another one, points") << 0 << "relief" << "12" << true;
        QTest::newRow("a scenario, points and back") << 0 << "12" << "no_deal" << false;
        QTest::newRow("points, others twice") << 1 << "12" << "30" << true;
        QTest::newRow("points, a scenario, points") << 1 << "relief" << "12" << true;
        QTest::newRow("points, others, a scenario") << 1 << "12" << "relief" << true;
        QTest::newRow("points, a scenario and back") << 1 << "relief" << "40" << false;
    }
    void aWalkAwayKeepsItsKind()
    {
        QFETCH(int, party);
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(bool, isChanged);
        Study study = sample();
        const Study before = study;
        const WalkAwayTerms shipped = shippedWalkAway(before, party);
        for (const QString &step : {first, second}) {
            bool isPoints = false;
            const double points = step.toDouble(&isPoints);
            QVERIFY(isPoints ? setWalkAwayPoints(study, party, points) : setWalkAwayScenario(study, party, step));
            const WalkAway &now = study.parties[static_cast<std::size_t>(party)].walkAway;
            QCOMPARE(now.scenario, isPoints ? QString() : step);
            QVERIFY(!isPoints || now.points == points);
            QVERIFY(shippedWalkAway(study, party) == shipped);
        }
        QCOMPARE(study.changedFigures.size(), std::size_t(isChanged ? 1 : 0));
        QVERIFY(isChanged || study == before);
        QVERIFY(isSound(study));
        const QString key = party == 0 ? QStringLiteral("walk_aways/A") : QStringLiteral("walk_aways/B");
        if (const auto figure = findFigure(study, key); figure && isChanged) {
            QVERIFY(figure->shipped);
            QCOMPARE(figure->shippedScenario, shipped.scenario);
        }
        Study other = study;
        restoreFigures(other, FigureTable::Weights);
        QVERIFY(other == before);
        QVERIFY(restoreFigure(study, key));
        QVERIFY(study == before);
    }

    void aWalkAwayIsRefused()
    {
        Study study = sample();
        QVERIFY(!setWalkAwayPoints(study, 0, 1001.0).ok() && !setWalkAwayPoints(study, 0, std::nan("")).ok());
        QVERIFY(!setWalkAwayScenario(study, 0, "no such scenario").ok());
        QVERIFY(study == sample());
    }

    void aRecordOfNoFigure_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("a figure") << "sectors/METAL/eta" << true;
        QTest::newRow("the end of a range") << "sectors/METAL/eta/low" << true;
        QTest::newRow("a walk-away in points") << "walk_aways/A" << true;
        QTest::newRow("a walk-away from a scenario") << "walk_aways/A/scenario/relief" << true;
        QTest::newRow("a scenario that is gone") << "walk_aways/A/scenario/gone" << false;
        QTest::newRow("a sector that is gone") << "sectors/GONE/eta" << false;
        QTest::newRow("no key at all") << "nonsense" << false;
    }
    void aRecordOfNoFigure()
    {
        QFETCH(QString, key);
        QFETCH(bool, isKnown);
        Study study = sample();
        study.changedFigures = {{key, 0.4}};
        const std::vector<Fault> faults = checkStudy(study);
        const bool isWarned = std::any_of(faults.begin(), faults.end(), [](const Fault &fault) {
            return fault.severity == Fault::Severity::Warning && fault.place.table == Table::ChangedFigures;
        });
        QCOMPARE(isWarned, !isKnown);
        QVERIFY(isSound(study));
        QCOMPARE(changedFigureCount(study), isKnown ? 1 : 0);
        restoreFigures(study, FigureTable::Flows);
        QCOMPARE(study.changedFigures.empty(), !isKnown);
    }

    void aFigureAndItsRangeCountOnce()
    {
        Study study = shipped();
        QVERIFY(setFigure(study, "sectors/STEEL_MILL/eta", 9.0));
        QCOMPARE(study.changedFigures.size(), std::size_t(2)); // its upper end went with it
        QCOMPARE(changedFigureCount(study), 1);
    }

private:
    /// With a ceiling and a walk-away in points.
    static Study sample()
    {
        Study study = smallStudy();
        study.supplies[0].capacity = Estimate{1.1, 1.0, 1.5};
        study.parties[1].walkAway.scenario.clear();
        study.parties[1].walkAway.points = 40.0;
        return study;
    }
};

QTEST_GUILESS_MAIN(FiguresTest)
#include "figures_test.moc"
