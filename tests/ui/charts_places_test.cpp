// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_frame.h"
#include "charts/sector_bars_chart.h"
#include "charts/theme.h"
#include "core/charts_study.h"
#include "core/small_study.h"
#include "outcomes/outcomes_view.h"
#include "scorecard/scorecard_parts.h"
#include "scorecard/scorecard_view.h"
#include "scorecard/weights_window.h"

#include <QComboBox>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QTreeWidget>

using namespace ui;
using study::Indicator;
using words::Wording;

/// The views of outcomes and values: what the scorecard says of hand-made assessments, and both views on a live study.
class ChartsPlacesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName("landing-zone-test");
        QCoreApplication::setApplicationName("charts_places_test");
        Theme::apply(Theme::Mode::Light);
    }

    void verdicts_data()
    {
        QTest::addColumn<double>("first");
        QTest::addColumn<double>("second");
        QTest::addColumn<int>("brokenRules");
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("text");
        const QString inside = "Inside the landing zone", outside = "Outside the landing zone";
        QTest::newRow("both better")
            << 48.0 << 48.0 << 0 << inside
            << "Both at or above their walk-away: Canada by 18 points and the United States by 15 points.";
        QTest::newRow("exactly at it")
            << 30.0 << 33.3 << 0 << inside
            << "Both at or above their walk-away: Canada by 0 points and the United States by less than a point.";
        QTest::newRow("one walks away") << 48.0 << 32.0 << 0 << outside
                                        << "The United States walks away: 1 point short.";
        QTest::newRow("both walk away")
            << 20.0 << 10.0 << 0 << outside
            << "Canada walks away: 10 points short. The United States walks away: 23 points short.";
        QTest::newRow("a broken rule outweighs value") << 48.0 << 48.0 << 1 << "Not a possible deal"
                                                       << "1 rule is broken.";
        QTest::newRow("two broken rules") << 20.0 << 48.0 << 2 << "Not a possible deal"
                                          << "2 rules are broken.";
    }
    void verdicts()
    {
        QFETCH(int, brokenRules);
        QFETCH(double, first);
        QFETCH(double, second);
        const study::Study study = chartsStudy();
        study::Assessment deal = chartsAssessment(study, 1, Indicator::Employment, noChange, noChange);
        deal.values[0].value = first;
        deal.values[1].value = second;
        deal.brokenRules.assign(static_cast<std::size_t>(brokenRules), 0);
        const scorecard::Verdict verdict = scorecard::verdictOn(study, deal, Wording());
        QTEST(verdict.heading, "heading");
        QTEST(verdict.text, "text");
    }

    void distances_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("over") << 48.2 << "+18 over walk-away";
        QTest::newRow("under") << 24.0 << u"\u22126 under walk-away"_qs;
        QTest::newRow("at") << 30.0 << "at walk-away";
        QTest::newRow("just under is not at") << 29.8 << "just under walk-away";
    }
    void distances()
    {
        QFETCH(double, value);
        study::PartyValue party;
        party.value = value;
        party.reservation = 30.0;
        QTEST(scorecard::distanceText(party, Wording()), "text");
    }

    void quotasAreToldWithTheirRow()
    {
        const study::Study study = chartsStudy();
        const auto none = chartsAssessment(study, 0, Indicator::Employment, noChange, noChange);
        study::Assessment deal = chartsAssessment(study, 1, Indicator::Employment, noChange, noChange);
        study::QuotaOutcome quota;
        quota.sector = 0;
        quota.exporter = 0;
        quota.importer = 1;
        quota.regime = market::QuotaRegime::Binding;
        quota.equivalentDuty = 0.10912;
        study::QuotaOutcome elsewhere = quota;
        elsewhere.sector = 8;
        study::QuotaOutcome idle = quota;
        idle.sector = 3;
        idle.regime = market::QuotaRegime::InQuota;
        deal.quotas = {elsewhere, idle, quota};
        auto notices = scorecard::noticesOn(study, deal, none, Wording());
        QCOMPARE(notices.size(), std::size_t(2));
        QCOMPARE(notices[0].text,
                 "Steel mill products from Canada: the quota of the United States is full, the same as a 10.9% duty.");
        QCOMPARE(notices[0].irritant, 0); // set by the chosen position, so it comes first and leads to its row
        QCOMPARE(notices[1].irritant, -1);
        study::Assessment reference = none;
        reference.quotas = {elsewhere};
        QCOMPARE(scorecard::noticesOn(study, deal, reference, Wording()).size(), std::size_t(1)); // no news
        deal.quotas[2].regime = market::QuotaRegime::OutOfQuota;
        deal.quotas[2].equivalentDuty = 0.5;
        QCOMPARE(scorecard::noticesOn(study, deal, reference, Wording()).front().text,
                 "Steel mill products from Canada: the quota of the United States is overrun, the rest pays 50%.");
        deal.brokenRules = {0};
        notices = scorecard::noticesOn(study, deal, reference, Wording());
        QCOMPARE(notices.front().text, "Rule broken: A quota needs a rule of origin.");
        QCOMPARE(notices.front().irritant, 0);
    }

    void componentsComeBeforeNet()
    {
        const study::Study study = chartsStudy();
        const auto none = chartsAssessment(study, 0, Indicator::ConsumerSurplus, noChange, noChange);
        const auto deal = chartsAssessment(study, 1, Indicator::ConsumerSurplus, {1500, 500}, {-250});
        const auto components = scorecard::componentsOf(study, deal, none, Wording());
        QStringList names;
        for (const scorecard::Component &component : components)
            names << component.name;
        QCOMPARE(names, (QStringList{"Consumers", "Producers", "Treasury", "Quota rents", "Net"}));
        QVERIFY(components.back().isNet);
        QCOMPARE(components.front().values, (std::vector<double>{2000.0, -250.0}));
        scorecard::ComponentsTable table;
        table.setComponents("USD bn a year", {"Can.", "U.S."}, components, 0.001, Wording());
        QCOMPARE(table.figures().mid(0, 2), (QStringList{"+2.0", u"\u22120.3"_qs}));
        QVERIFY(table.accessibleDescription().startsWith("Consumers: Can. +2.0"));
    }

    void netIsReadWithItsRange_data()
    {
        QTest::addColumn<double>("spread");
        QTest::addColumn<QString>("spoken");
        QTest::addColumn<QString>("note");
        QTest::newRow("no draw yet") << -1.0 << "Net: Can. +2.0 (sign not certain)"
                                     << "Net depends on the elasticities and the nest.";
        QTest::newRow("the sign is certain") << 200.0 << "Net: Can. +2.0 (+1.8 to +2.2)"
                                             << u"Range: 5–95% of 500 draws of the elasticities, nest as chosen."_qs;
        QTest::newRow("one sign is not") << 500.0 << "Net: Can. +2.0 (+1.5 to +2.5)"
                                         << u"Range: 5–95% of 500 draws of the elasticities, nest as chosen. The sign "
                                            u"of net is not certain for the United States."_qs;
    }
    void netIsReadWithItsRange()
    {
        QFETCH(double, spread);
        QFETCH(QString, spoken);
        const study::Study study = chartsStudy();
        const auto none = chartsAssessment(study, 0, Indicator::Welfare, noChange, noChange);
        const auto deal = chartsAssessment(study, 1, Indicator::Welfare, {1500, 500}, {-250});
        analysis::UncertaintyResult draws;
        draws.asked = draws.draws = 500;
        if (spread >= 0.0) {
            draws.central = deal.outcomes; // the reference stands at nothing
            draws.change = {deal.outcomes, deal.outcomes, deal.outcomes, deal.outcomes, deal.outcomes};
            for (double &value : draws.change.p05.values())
                value -= spread;
            for (double &value : draws.change.p95.values())
                value += spread;
        }
        const auto components = scorecard::componentsOf(study, deal, none, Wording(), &draws);
        scorecard::ComponentsTable table;
        table.setComponents("USD bn a year", {"Can.", "U.S."}, components, 0.001, Wording());
        QVERIFY2(table.accessibleDescription().contains(spoken), qPrintable(table.accessibleDescription()));
        QTEST(scorecard::netNote(study, components, &draws, Wording()), "note");
        QCOMPARE(scorecard::jobsRanges(study, &draws, Wording()).isEmpty(), spread < 0.0);
    }

    void jobsLeaveTheResidualOut()
    {
        const study::Study study = chartsStudy();
        const auto none = chartsAssessment(study, 0, Indicator::Employment, noChange, noChange);
        const auto deal = chartsAssessment(study, 1, Indicator::Employment, dealJobsFirst, dealJobsSecond);
        const scorecard::Component jobs = scorecard::jobsOf(study, deal, none, Wording());
        QCOMPARE(jobs.name, "Jobs in steel, aluminum and autos");
        QCOMPARE(jobs.values, (std::vector<double>{7427.0, 3276.0}));
    }

    void jobsLeaveOutTheResidualWhereverItStands_data()
    {
        QTest::addColumn<QList<int>>("groupOf"); // of the groups in the sample: steel, aluminum, autos, other
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("first");
        const QStringList other{"Other", "Steel", "Aluminum", "Autos"};
        QTest::newRow("the residual stands first")
            << QList<int>{1, 2, 3, 0} << other << "Jobs in steel, aluminum and autos" << 7427.0;
        QTest::newRow("one group holds everything")
            << QList<int>{0, 0, 0, 0} << QStringList{"All sectors"} << "Jobs in all sectors" << 16316.0;
        QTest::newRow("the residual shares its group")
            << QList<int>{0, 1, 1, 1} << QStringList{"Steel", "The rest"} << "Jobs in steel" << 5419.0;
    }
    void jobsLeaveOutTheResidualWhereverItStands()
    {
        QFETCH(QList<int>, groupOf);
        QFETCH(QStringList, names);
        study::Study study = chartsStudy();
        study.groups.clear();
        for (const QString &name : names)
            study.groups.push_back({name.toLower(), {name, name}});
        for (study::Sector &sector : study.sectors)
            sector.group = groupOf.at(sector.group);
        const auto none = chartsAssessment(study, 0, Indicator::Employment, noChange, noChange);
        const auto deal = chartsAssessment(study, 1, Indicator::Employment, dealJobsFirst, dealJobsSecond);
        const scorecard::Component jobs = scorecard::jobsOf(study, deal, none, Wording());
        QTEST(jobs.name, "name");
        QTEST(jobs.values[0], "first");
    }

    void jobsAreOfAllGroupsWhereNoSectorDwarfs()
    {
        study::Study study = chartsStudy();
        for (study::Supply &supply : study.supplies)
            supply.output = 1000.0;
        const auto none = chartsAssessment(study, 0, Indicator::Employment, noChange, noChange);
        QCOMPARE(scorecard::jobsOf(study, none, none, Wording()).name, "Jobs in steel, aluminum, autos and other");
    }

    void weightsCarryReasonAndSource()
    {
        scorecard::WeightsWindow window;
        QVERIFY(!window.isModal());
        window.setStudy(chartsStudy(), Wording());
        const QTreeWidgetItem *canada = window.table()->topLevelItem(0);
        QCOMPARE(canada->text(0), "Canada");
        QCOMPARE(canada->child(0)->text(1), "35%");
        QCOMPARE(canada->child(0)->text(2), "share of the economic model");
        QCOMPARE(canada->child(1)->text(0), "Steel");
        QCOMPARE(canada->child(1)->text(3), "ANALYST");
        study::Study noted = chartsStudy();
        noted.parties[0].economicWeight.provenance.note = "A note";
        window.setStudy(noted, Wording());
        QCOMPARE(window.table()->topLevelItem(0)->child(0)->toolTip(3), "A note");
        window.setStudy(noted, Wording(words::Language::French)); // kept in English alone, and marked so
        QVERIFY(window.table()->topLevelItem(0)->child(0)->toolTip(3).startsWith("A note ("));
    }

    void theTableOfWeightsKeepsItsPlace()
    {
        study::Study study = chartsStudy();
        scorecard::WeightsWindow window;
        window.setStudy(study, Wording());
        QTreeWidgetItem *canada = window.table()->topLevelItem(0);
        canada->setExpanded(false);
        window.setStudy(study, Wording()); // more draws, another package
        QCOMPARE(window.table()->topLevelItem(0), canada);
        QVERIFY(!canada->isExpanded());
        study.parties[0].economicWeight.value = 0.3;
        window.setStudy(study, Wording());
        QCOMPARE(window.table()->topLevelItem(0)->child(0)->text(1), "30%");
    }

    void aSentenceLeadsToItsRow()
    {
        const scorecard::Notice notice{scorecard::Notice::Kind::Quota, "Full.", 3};
        scorecard::NoticeButton button(notice);
        QSignalSpy clicks(&button, &QAbstractButton::clicked);
        button.resize(200, button.heightForWidth(200));
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(clicks.size(), 1);
        QCOMPARE(button.accessibleName(), "Full.");
        QVERIFY(button.heightForWidth(60) >= button.heightForWidth(400));
    }

    void viewsFollowTheStudy()
    {
        session::Preferences preferences;
        preferences.setLanguage(words::Language::English);
        preferences.setOutcomes({});
        session::Document document(smallStudy());
        session::Workbench workbench(document);
        OutcomesView outcomes(workbench, preferences);
        ScorecardView scorecard(workbench, preferences);
        outcomes.resize(760, 600);
        scorecard.resize(320, 700);
        outcomes.show();
        scorecard.show();
        workbench.finish();
        QVERIFY2(workbench.picture(), workbench.error() ? qPrintable(workbench.error()->in(Wording())) : "no picture");

        // What a slide or the room shows is the chart that the view names.
        study::View view = outcomes.view();
        QCOMPARE(view.chart, QString(charts::barsWithRanges));
        QCOMPARE(outcomes.frame(), outcomes.chartFrame());
        view.chart = QStringLiteral("flows");
        outcomes.setView(view);
        QVERIFY(outcomes.frame() != outcomes.chartFrame());
        QCOMPARE(outcomes.view().chart, QStringLiteral("flows"));
        view.chart = charts::barsWithRanges;
        outcomes.setView(view);
        QCOMPARE(outcomes.frame(), outcomes.chartFrame());
        preferences.setRangesShown(false);
        QCOMPARE(outcomes.view().chart, QStringLiteral("bars"));
        preferences.setRangesShown(true);

        const study::Irritant &metal = document.study().irritants.front();
        QVERIFY(metal.positions.size() > 1);
        const auto titleBefore = outcomes.chartFrame()->shownSpec().title;
        document.choosePosition(0, 1);
        workbench.finish();
        const charts::ChartSpec shown = outcomes.chartFrame()->shownSpec();
        QVERIFY(shown.title != titleBefore);
        const auto &picture = *workbench.picture();
        const study::Scope sector{study::Scope::Kind::Sector, 0};
        QCOMPARE(shown.bars().panels[0].values[0], picture.current->outcomes.value(sector, 0, Indicator::Employment) -
                                                picture.reference->outcomes.value(sector, 0, Indicator::Employment));
        QTextDocument jobs; // whose figure is whose does not hang on colours
        jobs.setHtml(scorecard.findChild<QLabel *>("jobs")->text());
        const QStringList sides = jobs.toPlainText().simplified().split(QLatin1Char(' '));
        QCOMPARE(sides.size(), 4);
        QCOMPARE(sides[0], "A");
        QCOMPARE(sides[2], "B");
        const auto *verdict = scorecard.findChild<scorecard::VerdictBox *>();
        QVERIFY(verdict);
        QVERIFY(verdict->text().contains(scorecard::verdictOn(picture.study(), *picture.current, Wording()).heading));

        document.undoStack().undo();
        workbench.finish();
        QCOMPARE(outcomes.chartFrame()->shownSpec().bars().panels[0].values[0], 0.0);

        // Measure and unit are chosen by hand, kept in the preferences, and shown.
        auto *measure = outcomes.findChild<QComboBox *>("measure");
        QCOMPARE(measure->count(), study::indicatorCount);
        QCOMPARE(measure->currentText(), "Jobs");
        measure->setFocus();
        QTest::keyClick(measure, Qt::Key_Home);
        QCOMPARE(preferences.outcomes().indicator, "output");
        QCOMPARE(outcomes.chartFrame()->shownSpec().unit, "USD million a year");
        auto *unit = outcomes.findChild<QComboBox *>("unit");
        QCOMPARE(unit->count(), 5); // USD, ACU, percent, and the level in both
        QTest::keyClick(unit, Qt::Key_Down);
        QCOMPARE(preferences.outcomes().currency, "ACU");
        QCOMPARE(outcomes.chartFrame()->shownSpec().unit, "ACU million a year");
        QCOMPARE(scorecard.findChild<scorecard::ComponentsTable *>()->accessibleName(), "ACU bn a year");

        preferences.setLanguage(words::Language::French);
        QCOMPARE(outcomes.chartFrame()->shownSpec().bars().rows[0].label, u"Métal"_qs);
        preferences.setLanguage(words::Language::English);
        QCOMPARE(outcomes.chartFrame()->shownSpec().bars().rows[0].label, "Metal");
    }

private:
    QTemporaryDir m_settings; ///< what a person chose stays out of the tests, and the tests out of it
};

QTEST_MAIN(ChartsPlacesTest)
#include "charts_places_test.moc"
