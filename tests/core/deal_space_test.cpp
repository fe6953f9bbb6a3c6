// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/blocks.h"
#include "analysis/deal_space.h"
#include "core/small_study.h"
#include "exchange/data_pack.h"
#include "exchange/negotiation_domain.h"
#include "negotiation/density.h"
#include "negotiation/rational_count.h"
#include "storage/study_file.h"
#include "study/study_checks.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace analysis;
using negotiation::Frontier;
using negotiation::Package;

class DealSpaceTest : public QObject
{
    Q_OBJECT
private:
    std::shared_ptr<const study::Economy> m_economy;
    std::shared_ptr<const SpaceOutcomes> m_outcomes;
    negotiation::Space m_space;

private Q_SLOTS:
    void initTestCase()
    {
        auto shipped = exchange::studyFromPack(exchange::shippedPackFolder());
        QVERIFY(shipped);
        auto economy = study::Economy::calibrate(std::make_shared<const study::Study>(*shipped));
        QVERIFY(economy);
        m_economy = *economy;
        double last = -1.0;
        bool rising = true;
        const auto solved = solveSpace(*m_economy, {[&](double share) {
            rising = rising && share >= last && share <= 1.0;
            last = share;
        }});
        QVERIFY2(solved, solved ? "" : qPrintable(solved.error().in(words::Wording())));
        QVERIFY(rising && last > 0.9);
        m_outcomes = *solved;
        auto space = dealSpace(*m_economy, *m_outcomes);
        QVERIFY(space);
        m_space = std::move(*space);
    }

    void theShippedSpace()
    {
        QCOMPARE(QString::fromStdString(allPackages(m_economy->study()).toString()), QStringLiteral("203843174400000"));
        QCOMPARE(QString::fromStdString(m_space.packageCount().toString()), QStringLiteral("56124820684800"));
        const auto largest = std::max_element(
            m_outcomes->blocks.begin(), m_outcomes->blocks.end(),
            [](const BlockOutcomes &a, const BlockOutcomes &b) { return a.codes.size() < b.codes.size(); });
        QCOMPARE(largest->codes.size(), std::size_t{4248});
        QCOMPARE(largest->policyCount, 3600U);
        QCOMPARE(m_space.blocks.size(), std::size_t{15});
    }

    void blocksAddUpToWhatTheEconomySays()
    {
        std::mt19937 random(7);
        for (int trial = 0; trial < 40; ++trial) {
            Package package(m_economy->study().irritants.size(), 0);
            for (const negotiation::Block &block : m_space.blocks)
                negotiation::choose(m_space, block, block.combinations[random() % block.combinations.size()].code,
                                    package);
            const auto assessed = m_economy->assess(package, m_economy->study().dealDate);
            QVERIFY(assessed);
            QVERIFY(assessed->brokenRules.empty());
            const auto values = m_space.points(*m_space.valueOf(package));
            for (std::size_t p = 0; p < 2; ++p)
                QVERIFY2(std::abs(values[p] - assessed->values[p].value) < 2e-5,
                         qPrintable(QString::number(values[p] - assessed->values[p].value)));
        }
    }

    void theWalkAwayPackageSitsOnItsOwnValue()
    {
        const study::Study &study = m_economy->study();
        const int noDeal = study::scenarioIndex(study, study.parties[0].walkAway.scenario);
        QVERIFY(noDeal >= 0);
        const auto values = m_space.valueOf(study.scenarios[static_cast<std::size_t>(noDeal)].package);
        QVERIFY(values && *values == m_space.reservation);
        QVERIFY(m_space.isRational(*values));
        const auto points = m_space.points(m_space.reservation);
        QVERIFY(std::abs(points[0] - 43.0) < 1.0 && std::abs(points[1] - 60.0) < 1.0);
    }

    void aboutOnePackageInSixIsBetterForBoth()
    {
        QVERIFY(!negotiation::countsAtOnce(m_space));
        const auto estimate = negotiation::estimateRational(m_space, negotiation::densityOf(m_space));
        const auto exact = negotiation::countRational(m_space);
        QVERIFY(exact);
        const double share = exact->toDouble() / m_space.packageCount().toDouble();
        QVERIFY2(share > 0.12 && share < 0.22, qPrintable(QString::number(share)));
        QVERIFY(std::abs(estimate.value - exact->toDouble()) <= estimate.error);
        QVERIFY(estimate.error < 0.05 * exact->toDouble());
    }

    void frontierPackagesAreWorthWhatTheFrontierSays()
    {
        const auto frontier = Frontier::of(m_space);
        QVERIFY(frontier && frontier->size() > 10);
        const auto points = negotiation::solutionPoints(m_space, *frontier);
        QVERIFY(!points.nash.empty() && !points.kalaiSmorodinsky.empty());
        for (std::size_t e = 0; e < frontier->size(); ++e)
            QVERIFY(m_space.valueOf(frontier->package(e)) == frontier->values()[e]);
    }

    void theSmallStudyByEnumeration()
    {
        const auto study = std::make_shared<const study::Study>(smallStudy());
        const auto economy = study::Economy::calibrate(study);
        QVERIFY(economy);
        const auto outcomes = solveSpace(**economy, {{}, {}, market::Memory::Ignore, 1});
        QVERIFY(outcomes);
        const auto space = dealSpace(**economy, **outcomes);
        QVERIFY(space);
        int seen = 0;
        std::vector<int> all;
        for (std::size_t i = 0; i < study->irritants.size(); ++i)
            all.push_back(static_cast<int>(i));
        forEachCombination(*study, all, Package(all.size(), 0), [&](const Package &package) {
            const auto assessed = (*economy)->assess(package, study->dealDate);
            const auto values = space->valueOf(package);
            ++seen;
            return values && std::abs(space->points(values->first) - assessed->values[0].value) < 5e-6 &&
                   std::abs(space->points(values->second) - assessed->values[1].value) < 5e-6;
        });
        QCOMPARE(space->packageCount().toDouble(), static_cast<double>(seen));
    }

    void aDomainAsAStudyWithoutAnEconomy_data()
    {
        QTest::addColumn<QString>("folder");
        for (const char *name : {"england-zimbabwe", "itex-cypress-b", "party", "energy-b", "energy-grid",
                                 "japan-trip-geniusweb", "negolog-47"})
            QTest::newRow(name) << QStringLiteral(LZ_SHARED_DIR "/data/negotiation-domains/") + QLatin1String(name);
    }
    void aDomainAsAStudyWithoutAnEconomy()
    {
        QFETCH(QString, folder);
        if (!QDir(folder).exists())
            QSKIP("the shared negotiation domains are not here");
        const auto domain = exchange::readNegotiationDomain({folder});
        QVERIFY(domain);
        const auto made = exchange::studyOf(*domain, QDate(2025, 8, 1));
        QVERIFY(made);
        for (const study::Fault &fault : study::checkStudy(*made))
            QFAIL(qPrintable(fault.what.in(words::Wording())));
        const auto economy = study::Economy::calibrate(std::make_shared<const study::Study>(*made));
        QVERIFY2(economy, economy ? "" : qPrintable(economy.error().in(words::Wording())));
        const auto outcomes = solveSpace(**economy);
        QVERIFY2(outcomes, outcomes ? "" : qPrintable(outcomes.error().in(words::Wording())));
        const auto space = dealSpace(**economy, **outcomes);
        QVERIFY(space);
        QVERIFY(space->packageCount() == domain->space.packageCount());
        const auto theirs = Frontier::of(domain->space), ours = Frontier::of(*space);
        const auto nash = negotiation::solutionPoints(domain->space, *theirs).nash.front();
        const auto values = space->points(*space->valueOf(theirs->package(nash)));
        QVERIFY(std::abs(values[0] - 100.0 * domain->space.points(theirs->values()[nash].first)) < 1e-4);
        QVERIFY(std::abs(values[1] - 100.0 * domain->space.points(theirs->values()[nash].second)) < 1e-4);
        QCOMPARE(ours->size(), theirs->size());
        QVERIFY(*negotiation::countRational(*space) == *negotiation::countRational(domain->space));
        QTemporaryDir saved;
        const QString path = saved.filePath(QStringLiteral("domain.lzstudy"));
        QVERIFY(storage::save(*made, path));
        const auto again = storage::load(path);
        QVERIFY2(again, again ? "" : qPrintable(again.error().in(words::Wording())));
        QVERIFY(*again == *made);
    }

    void aDomainAsAStudyKeepsItsLandingZone_data()
    {
        QTest::addColumn<QString>("profile"); // of both parties
        const QString four = QStringLiteral(
            R"({"reservationValue": %1, "issueWeights": {"a": 0.1, "b": 0.4, "c": 0.1, "d": 0.4}, "issues": {)"
            R"("a": {"x": %2, "y": 1}, "b": {"x": %2, "y": 1}, "c": {"x": %2, "y": 1}, "d": {"x": %2, "y": 1}}})");
        const QString third = QStringLiteral("0.3333333333333333");
        QTest::newRow("the worst package on the walk-away") << four.arg(third, third);
        QTest::newRow("many packages on the walk-away") << four.arg(QStringLiteral("0.6"), QStringLiteral("0.2"));
        QTest::newRow("a package 2e-9 below the walk-away")
            << four.arg(QStringLiteral("0.600000002"), QStringLiteral("0.2"));
        QTest::newRow("a walk-away far above the scale") << four.arg(QStringLiteral("99999"), third);
    }
    void aDomainAsAStudyKeepsItsLandingZone()
    {
        QFETCH(QString, profile);
        QTemporaryDir folder;
        QStringList paths;
        for (const char *name : {"A.json", "B.json"}) {
            QFile file(folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(profile.toUtf8());
            paths << file.fileName();
        }
        const auto domain = exchange::readNegotiationDomain(paths);
        QVERIFY(domain);
        const auto made = exchange::studyOf(*domain, QDate(2025, 8, 1));
        QVERIFY(made);
        const auto economy = study::Economy::calibrate(std::make_shared<const study::Study>(*made));
        QVERIFY(economy);
        const auto space = dealSpace(**economy, **solveSpace(**economy));
        QVERIFY(space);
        QCOMPARE(negotiation::countRational(*space)->toDouble(), negotiation::countRational(domain->space)->toDouble());
        const auto theirs = Frontier::of(domain->space), ours = Frontier::of(*space);
        QCOMPARE(ours->size(), theirs->size());
        for (std::size_t e = 0; e < ours->size(); ++e) {
            QVERIFY(ours->count(e) == theirs->count(e));
            QVERIFY(ours->package(e) == theirs->package(e));
        }
    }

    void changedJudgementsKeepTheOutcomes()
    {
        study::Study changed = m_economy->study();
        QVERIFY(haveSameOutcomes(changed, m_economy->study()));
        changed.parties[0].irritantWeights[0].value *= 0.5;
        changed.parties[1].positionValues[2][1].value = 12.0;
        changed.scenarios.pop_back();
        changed.title.en = "another";
        QVERIFY(haveSameOutcomes(changed, m_economy->study()));
        study::Study later = changed;
        later.dealDate = QDate(2025, 7, 25);
        QVERIFY(!haveSameOutcomes(changed, later));
        study::Study dearer = changed;
        dearer.supplies[0].epsilon.value *= 1.1;
        QVERIFY(!haveSameOutcomes(changed, dearer));
        study::Study freer = changed;
        freer.rules.pop_back();
        QVERIFY(!haveSameOutcomes(changed, freer));
    }

    void whatSitsOnTheWalkAwayNeedsNoRemedy()
    {
        study::Study study = smallStudy();
        const auto economy = study::Economy::calibrate(std::make_shared<const study::Study>(study));
        const auto outcomes = solveSpace(**economy);
        negotiation::Space space = *dealSpace(**economy, **outcomes);
        const Package package(study.irritants.size(), 0);
        const auto worth = *space.valueOf(package);
        space.reservation = worth;
        QVERIFY(remedies(**economy, space, package)->empty());
        space.reservation.second += 1;
        const auto short_ = remedies(**economy, space, package);
        QCOMPARE(short_->size(), std::size_t(1));
        QCOMPARE(short_->front().party, 1);
        QCOMPARE(short_->front().shortfall, 1e-6);
    }

    void stopping()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto solved = solveSpace(*m_economy, {{}, stop.get_token()});
        QVERIFY(solved);
        QVERIFY(!*solved);
    }

    void whatWouldHaveToChange()
    {
        // The US ask falls short of Canada's walk-away: its remedy must bring Canada there.
        const study::Study &study = m_economy->study();
        bool found = false;
        for (const study::Scenario &scenario : study.scenarios) {
            const auto assessed = m_economy->assess(scenario.package, study.dealDate);
            const auto missing = remedies(*m_economy, m_space, scenario.package);
            QVERIFY(missing);
            std::size_t short_ = 0;
            for (const study::PartyValue &value : assessed->values)
                short_ += value.value < value.reservation ? 1 : 0;
            QCOMPARE(missing->size(), short_);
            for (const Remedy &remedy : *missing) {
                QVERIFY(remedy.shortfall > 0.0);
                if (!remedy.weight)
                    continue;
                found = true;
                study::Study changed = study;
                study::Party &party = changed.parties[static_cast<std::size_t>(remedy.party)];
                const double factor = (1.0 - remedy.weight->to) / (1.0 - remedy.weight->from);
                party.economicWeight.value *= factor;
                for (study::Judgement &weight : party.irritantWeights)
                    weight.value *= factor;
                (remedy.weight->irritant < 0 ? party.economicWeight
                                             : party.irritantWeights[static_cast<std::size_t>(remedy.weight->irritant)])
                    .value = remedy.weight->to;
                const auto economy = study::Economy::calibrate(std::make_shared<const study::Study>(changed));
                QVERIFY(economy);
                const auto again = (*economy)->assess(scenario.package, study.dealDate);
                const study::PartyValue &value = again->values[static_cast<std::size_t>(remedy.party)];
                QVERIFY2(std::abs(value.value - value.reservation) < 1e-6,
                         qPrintable(QString::number(value.value - value.reservation)));
            }
        }
        QVERIFY(found);
    }
};

QTEST_APPLESS_MAIN(DealSpaceTest)
#include "deal_space_test.moc"
