// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/curve_bands_run.h"
#include "session/sampling_run.h"
#include "session/tornado_run.h"
#include "ui/sample_study.h"

#include <QTest>

#include <cmath>

using session::Document;
using session::SamplingRun;
using session::SamplingSettings;
using session::Workbench;

namespace {

study::Study uncertainStudy()
{
    study::Study study = sampleStudy();
    study.sectors[0].sigmaDomesticImport = {3, 1.5, 5};
    study.sectors[0].sigmaImports = {6, 3, 10};
    study.sectors[1].eta = {1, 0.8, 1.5};
    study.supplies[0].epsilon = {1.5, 0.5, 3};
    return study;
}

} // namespace

/// Draws in the background that follow what the workbench shows.
class SamplingRunTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<Document>(uncertainStudy());
        m_document->openScenario(2); // relief, against the status quo
        m_workbench = std::make_unique<Workbench>(*m_document);
    }
    void cleanup()
    {
        m_workbench.reset();
        m_document.reset();
    }

    void nobodyIsServedBeforeTheyAsk()
    {
        SamplingRun run(*m_workbench);
        run.finish();
        QVERIFY(!run.result());
        QVERIFY(!run.busy());
        run.setWanted(true);
        QVERIFY(run.busy());
        run.finish();
        QVERIFY(run.result() && run.result()->isComplete());
        run.setWanted(false);
        QVERIFY(!run.result());
        run.setWanted(true);
        QVERIFY2(run.result(), "what is known is not drawn again");
        QVERIFY(!run.busy());
    }

    void theSameSeedGivesTheSameDigits()
    {
        std::vector<analysis::UncertaintyResult> results;
        for (const std::uint64_t seed : {7u, 7u, 8u}) {
            SamplingRun run(*m_workbench, {600, seed});
            run.setWanted(true);
            run.finish();
            results.push_back(*run.result());
        }
        QCOMPARE(results[0].draws, 600);
        QCOMPARE(results[0].seed, std::uint64_t(7));
        QVERIFY(results[0] == results[1]);
        QVERIFY(!(results[0].change == results[2].change));
        const auto &picture = *m_workbench->picture();
        const auto direct = analysis::uncertainty(
            *picture.economy, {picture.current->package, picture.current->date, {}},
            {picture.reference->package, picture.reference->date, {}}, {600, 7, picture.study().nest, 1});
        QVERIFY(direct.ok());
        QVERIFY2(*direct == results[0], "the run gives what the command line gives");
    }

    void bandsContainTheCentre()
    {
        SamplingRun run(*m_workbench, {1000});
        run.setWanted(true);
        run.finish();
        const auto &draws = *run.result();
        const study::Study &study = m_document->study();
        for (const study::Scope &scope : study::allScopes(study)) {
            for (int party = 0; party < 2; ++party) {
                const auto band = draws.change.of(scope, party, study::Indicator::Employment);
                const auto &picture = *m_workbench->picture();
                const double centre =
                    picture.current->outcomes.value(scope, party, study::Indicator::Employment) -
                    picture.reference->outcomes.value(scope, party, study::Indicator::Employment);
                QVERIFY(band.p05 <= centre + 1e-6 && centre <= band.p95 + 1e-6);
            }
        }
    }

    void resultsRefineWhileOneWatches()
    {
        SamplingRun run(*m_workbench, {20000});
        run.setWanted(true);
        QList<int> seen;
        connect(&run, &SamplingRun::changed, this, [&] {
            if (run.result())
                seen << run.result()->draws;
        });
        QTRY_VERIFY_WITH_TIMEOUT(run.result() && run.result()->isComplete(), 60000);
        QVERIFY2(seen.size() > 1, "only one result arrived");
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
        QCOMPARE(seen.last(), 20000);
        QCOMPARE(run.progress(), 1.0);
    }

    void aStaleResultIsNeverGivenOut()
    {
        // Heard before the run hears of a picture, and after it: neither meets another package's result.
        SamplingRun *asked = nullptr;
        const auto look = [&] {
            const SamplingRun::Result result = asked ? asked->result() : nullptr;
            if (!result)
                return;
            const auto &picture = *m_workbench->picture();
            const double centre = picture.current->outcomes.value({}, 0, study::Indicator::Output) -
                                  picture.reference->outcomes.value({}, 0, study::Indicator::Output);
            QCOMPARE(result->central.value({}, 0, study::Indicator::Output), centre);
            ++m_looks;
        };
        m_looks = 0;
        connect(m_workbench.get(), &Workbench::pictureChanged, this, look);
        SamplingRun run(*m_workbench, {20000});
        asked = &run;
        run.setWanted(true);
        connect(m_workbench.get(), &Workbench::pictureChanged, &run, look);
        connect(&run, &SamplingRun::changed, this, look);
        for (int round = 0; round < 3; ++round) {
            for (int position = 0; position < 4; ++position) {
                m_document->choosePosition(0, position);
                m_workbench->finish();
                QVERIFY(!run.result() || run.result()->isComplete()); // nothing, or remembered
                QTRY_VERIFY_WITH_TIMEOUT(run.result() != nullptr, 60000);
            }
        }
        disconnect(m_workbench.get(), &Workbench::pictureChanged, this, nullptr);
        QVERIFY(m_looks >= 12);
    }

    void recentPackagesAreRemembered()
    {
        SamplingRun run(*m_workbench, {300});
        run.setWanted(true);
        run.finish();
        const SamplingRun::Result first = run.result();
        m_document->choosePosition(0, 1);
        run.finish();
        QVERIFY(run.result() && run.result() != first);
        QCOMPARE(run.before(), first);
        m_document->undoStack().undo();
        m_workbench->finish();
        QVERIFY(run.result() == first);
        QVERIFY(!run.busy());
        m_document->setReference("no_deal");
        run.finish();
        QVERIFY(run.result() && run.result() != first);
        QVERIFY2(run.before() == first, "of the same package against the reference before");
    }

    void otherDataAreDrawnAnew()
    {
        SamplingRun run(*m_workbench, {300});
        run.setWanted(true);
        run.finish();
        const SamplingRun::Result first = run.result();
        m_document->open(m_document->study(), {});
        QVERIFY(!run.result());
        run.finish();
        QVERIFY(run.result() && run.result() != first);
        QVERIFY(*run.result() == *first);
    }

    void stoppingKeepsTheDrawsDone()
    {
        SamplingRun run(*m_workbench, {analysis::mostDraws});
        run.setWanted(true);
        QTRY_VERIFY_WITH_TIMEOUT(run.result() != nullptr, 60000);
        run.stop();
        run.finish();
        QVERIFY(!run.busy());
        QVERIFY(run.result() && run.result()->draws >= 256 && !run.result()->isComplete());
        QCOMPARE(run.result()->asked, analysis::mostDraws);
        QTest::qWait(2 * SamplingRun::idleMs);
        QVERIFY2(!run.busy(), "what a person stopped stays stopped");
        const SamplingRun::Result stopped = run.result();
        run.setWanted(false); // a look at another place
        run.setWanted(true);
        QCOMPARE(run.result(), stopped);
        QVERIFY(!run.busy());
        run.setSettings({300});
        run.finish();
        QVERIFY(run.result() && run.result()->isComplete());
    }

    void whatIsStoppedAndLeftAtOnceStays()
    {
        SamplingRun run(*m_workbench, {analysis::mostDraws});
        run.setWanted(true);
        QTRY_VERIFY_WITH_TIMEOUT(run.result() != nullptr, 60000);
        run.stop();
        run.setWanted(false);
        run.finish();
        run.setWanted(true);
        QVERIFY(run.result() && !run.result()->isComplete());
        QVERIFY(!run.busy());
    }

    void againDrawsTheSame()
    {
        SamplingRun run(*m_workbench, {300});
        run.setWanted(true);
        run.finish();
        const SamplingRun::Result first = run.result();
        run.again();
        QVERIFY(!run.result());
        run.finish();
        QVERIFY(run.result() != first && *run.result() == *first);
    }

    void whatCannotBeDrawnSaysWhy()
    {
        SamplingRun run(*m_workbench, {analysis::mostDraws + 1});
        run.setWanted(true);
        run.finish();
        QVERIFY(!run.result());
        QVERIFY(run.error());
        run.setSettings({300});
        run.finish();
        QVERIFY(run.result() && !run.error());
    }

    void theNestIsASwitch()
    {
        SamplingRun nested(*m_workbench, {300}), flat(*m_workbench, {300, 1, study::Nest::Flat});
        for (SamplingRun *run : {&nested, &flat}) {
            run->setWanted(true);
            run->finish();
        }
        QVERIFY(nested.result()->nest == study::Nest::Nested);
        QVERIFY(flat.result()->nest == study::Nest::Flat);
        QVERIFY(!(nested.result()->central == flat.result()->central));
    }

    void theTornadoFollowsThePicture()
    {
        session::TornadoRun run(*m_workbench);
        run.finish();
        QVERIFY(!run.tornado());
        run.setWanted(true);
        run.finish();
        const auto first = run.tornado();
        QVERIFY(first && !first->bars.empty());
        m_document->choosePosition(0, 1);
        m_workbench->finish();
        QVERIFY(!run.tornado());
        run.finish();
        QVERIFY(run.tornado() && run.tornado()->central != first->central);
        QCOMPARE(run.before(), first);
        m_document->undoStack().undo();
        m_workbench->finish();
        QCOMPARE(run.tornado(), first);
        m_document->undoStack().redo();
        run.finish();
        session::TornadoRun late(*m_workbench); // made after the change: both are worked out
        late.setWanted(true);
        late.finish();
        QVERIFY(late.before() && late.before() != first);
        QCOMPARE(late.before()->central, first->central);
        run.setSubject({{study::Scope::Kind::Sector, 0}, 1, study::Indicator::Output, {}});
        QVERIFY(!run.tornado());
        run.finish();
        const auto &picture = *m_workbench->picture();
        const study::Scope metal{study::Scope::Kind::Sector, 0};
        const double change = picture.current->outcomes.value(metal, 1, study::Indicator::Output) -
                              picture.reference->outcomes.value(metal, 1, study::Indicator::Output);
        QVERIFY(std::abs(run.tornado()->central - change) < 1e-6);
    }

    void curvesHaveTheBandsOfTheirPicture()
    {
        session::CurveBandsRun run(*m_workbench);
        const analysis::DutyAxis axis{{study::Scope::Kind::Sector, 0}, 1, 0};
        const analysis::DutyAxis none{{study::Scope::Kind::Sector, 1}, 1, 0}; // no duty was ever listed there
        run.want({axis, none});
        run.finish();
        auto bands = run.bands();
        QCOMPARE(bands.size(), std::size_t(2));
        QVERIFY(bands[0] && !bands[1]);
        QCOMPARE(bands[0]->duty.size(), std::size_t(session::CurveBandsRun::points));
        const auto first = bands[0];
        const auto &picture = *m_workbench->picture();
        const auto curve = analysis::responseCurve(
            *picture.economy, {picture.current->package, picture.current->date, {}}, axis,
            session::CurveBandsRun::points);
        QVERIFY(curve.ok());
        for (std::size_t point = 0; point < first->duty.size(); ++point) {
            const auto band = first->change[point].of({}, 0, study::Indicator::Employment);
            const double centre = curve->outcomes[point].value({}, 0, study::Indicator::Employment) -
                                  picture.reference->outcomes.value({}, 0, study::Indicator::Employment);
            QVERIFY(band.p05 <= centre + 1e-6 && centre <= band.p95 + 1e-6);
        }
        m_document->choosePosition(1, 1);
        m_document->choosePosition(1, 2);
        m_workbench->finish();
        QVERIFY(!run.bands()[0]);
        run.finish();
        QVERIFY(run.bands()[0] && run.bands()[0] != first);
        run.want({});
        QVERIFY(run.bands().empty() && !run.busy());
    }

private:
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Workbench> m_workbench;
    int m_looks = 0;
};

QTEST_GUILESS_MAIN(SamplingRunTest)
#include "sampling_run_test.moc"
