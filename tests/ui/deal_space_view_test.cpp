// SPDX-License-Identifier: GPL-3.0-or-later
#include "deal_space/deal_space_view.h"

#include "charts/chart_frame.h"
#include "charts/deal_space_chart_view.h"
#include "charts/theme.h"
#include "core/small_study.h"
#include "deal_space/advice_column.h"
#include "deal_space/advice_parts.h"

#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace ui;

/// The deal space of a live study: what is clicked is loaded, in one step that undo takes back.
class DealSpaceViewTest : public QObject
{
    Q_OBJECT
private:
    /// The second party gives what the first one wants.
    static study::Study openStudy()
    {
        study::Study study = smallStudy();
        for (std::vector<study::Judgement> &values : study.parties[1].positionValues)
            std::reverse(values.begin(), values.end());
        study.working = {"no_deal", {0, 0}, study.dealDate, "no_deal"};
        return study;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName("landing-zone-test");
        QCoreApplication::setApplicationName("deal_space_view_test");
        Theme::apply(Theme::Mode::Light);
    }

    void loadsAndUndoes()
    {
        session::Document document(openStudy());
        session::Workbench workbench(document);
        session::Preferences preferences;
        preferences.useLanguage(words::Language::English);
        DealSpaceView view(workbench, preferences);
        view.resize(700, 760);
        QVERIFY(!view.run().busy()); // nobody looks yet
        view.show();
        view.run().finish();
        QVERIFY(view.spec().has_value());
        QVERIFY(view.spec()->dealSpace().frontier.size() > 1);

        // A point of the frontier that no mark covers.
        DealSpaceChartView *chart = view.chartFrame()->plot<ui::DealSpaceChartView>();
        std::optional<DealSpacePlot::Hit> target;
        for (std::size_t i = 0; i < view.spec()->dealSpace().frontier.size() && !target; ++i) {
            const DealSpacePlot::Hit entry{DealSpacePlot::Hit::Type::Frontier, i};
            if (chart->plot().hitAt(chart->plot().placeOf(entry)) == entry)
                target = entry;
        }
        QVERIFY(target.has_value());
        const std::array<double, 2> wanted = view.spec()->dealSpace().frontier[target->index];
        const negotiation::Package before = document.working().package;
        const auto zone = view.run().zone();
        QTest::mouseClick(chart, Qt::LeftButton, {}, chart->plot().placeOf(*target).toPoint());
        view.run().finish();
        QVERIFY(document.working().package != before);
        QCOMPARE(document.undoStack().count(), 1);
        QCOMPARE(document.undoStack().undoText(), "Load a package of the frontier");
        QCOMPARE(view.spec()->dealSpace().marks.back().kind, charts::DealMark::Kind::Current);
        QCOMPARE(view.spec()->dealSpace().marks.back().values, wanted);
        QCOMPARE(view.spec()->dealSpace().trail.size(), std::size_t(2)); // from where it came
        QCOMPARE(view.run().zone(), zone);                   // nothing was solved again

        document.undoStack().undo();
        view.run().finish();
        QCOMPARE(document.working().package, before);
        QCOMPARE(view.spec()->dealSpace().trail.size(), std::size_t(1));
    }

    void suggestionsLoad()
    {
        study::Study study = smallStudy(); // both want the same: there is much to suggest
        study.working = {"no_deal", {0, 0}, study.dealDate, "no_deal"};
        session::Document document(study);
        session::Workbench workbench(document);
        session::Preferences preferences;
        preferences.useLanguage(words::Language::English);
        DealSpaceView view(workbench, preferences);
        view.show();
        view.adviceColumn()->show();
        view.run().finish();
        QVERIFY(!view.adviceColumn()->verdictText().isEmpty());
        auto *suggestion = view.adviceColumn()->findChild<deal_space::SuggestionButton *>();
        auto *counter = view.adviceColumn()->findChild<QPushButton *>("loadCounter");
        QVERIFY(suggestion && counter);
        QAbstractButton *offered = suggestion->isHidden() ? static_cast<QAbstractButton *>(counter) : suggestion;
        QVERIFY(!offered->isHidden());
        offered->click();
        QCOMPARE(document.undoStack().count(), 1);
        QVERIFY(document.working().package != negotiation::Package({0, 0}));
    }

    void beforeTheTalksTheDateFollows()
    {
        session::Document document(smallStudy());
        document.setDate(QDate(2024, 12, 31));
        document.loadPackage({1, 1}, [] { return QString("Load it"); });
        QCOMPARE(document.working().package, negotiation::Package({1, 1}));
        QCOMPARE(document.working().date, document.study().dealDate);
        document.loadPackage({9, 9}, [] { return QString("Load nonsense"); });
        QCOMPARE(document.undoStack().count(), 2);
    }

    void labelsDoNotOverlap()
    {
        session::Document document(openStudy());
        session::Workbench workbench(document);
        session::Preferences preferences;
        DealSpaceView view(workbench, preferences);
        view.resize(700, 760);
        view.show();
        view.run().finish();
        const std::vector<QRectF> rects = view.chartFrame()->plot<ui::DealSpaceChartView>()->plot().labelRects();
        QVERIFY(rects.size() > 4);
        for (std::size_t a = 0; a < rects.size(); ++a) {
            for (std::size_t b = a + 1; b < rects.size(); ++b)
                QVERIFY2(!rects[a].intersects(rects[b]), qPrintable(QStringLiteral("%1 and %2").arg(a).arg(b)));
        }
    }

    void anotherStudyIsSolvedAnewAndOtherValuesAreNot()
    {
        session::Document document(openStudy());
        session::Workbench workbench(document);
        session::DealSpaceRun run(workbench);
        run.want();
        run.finish();
        const auto first = run.zone();
        QVERIFY(first);
        study::Study other = openStudy();
        other.parties[0].walkAway = {{}, 5.0, {}, {}};
        document.open(other, {});
        QVERIFY(!run.zone()); // no picture of another study
        run.finish();
        QVERIFY(run.zone() && run.zone() != first);
        QCOMPARE(run.zone()->space.points(run.zone()->space.reservation)[0], 5.0);
    }

private:
    QTemporaryDir m_settings; ///< what a person chose stays out of the tests, and the tests out of it
};

QTEST_MAIN(DealSpaceViewTest)
#include "deal_space_view_test.moc"
