// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcomes/curves_and_flows.h"

#include "charts/chart_frame.h"
#include "charts/curves_chart_view.h"
#include "charts/flat_controls.h"
#include "charts/flows_map.h"
#include "charts/measure_words.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <optional>

namespace ui {

using study::Study;

namespace {

const QString barsCode = QStringLiteral("bars");
const QString curvesCode = QStringLiteral("curves");
const QString flowsCode = QStringLiteral("flows");

int partyOf(const Study &study, const QString &region)
{
    return study::partyIndex(study, region);
}

} // namespace

CurvesAndFlows::CurvesAndFlows(session::Workbench &workbench, session::Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_preferences(preferences)
    , m_run(workbench)
    , m_bands(workbench)
    , m_frame(new ChartFrame)
    , m_switch(new FlatSwitch)
    , m_scopeBox(new FlatComboBox)
    , m_imposerBox(new FlatComboBox)
{
    for (const QString &code : {barsCode, curvesCode, flowsCode})
        m_switch->addChoice(code);
    m_switch->setObjectName(QStringLiteral("chartSwitch"));
    m_scopeBox->setObjectName(QStringLiteral("scope"));
    m_imposerBox->setObjectName(QStringLiteral("imposer"));
    m_scopeLabel = m_frame->addChoice(m_scopeBox);
    m_imposerLabel = m_frame->addChoice(m_imposerBox);
    m_frame->addSwitch(m_switch);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    setAlone(false);
    m_switch->choose(m_chart);

    connect(m_switch, &FlatSwitch::chosenByHand, this, [this](const QString &code) {
        if (code != barsCode)
            setChart(code);
        Q_EMIT chartChosen(code);
    });
    connect(m_scopeBox, &QComboBox::activated, this,
            [this] { chooseScope(m_scopeBox->currentData().toString(), m_imposer); });
    connect(m_imposerBox, &QComboBox::activated, this,
            [this] { chooseScope(m_scope, m_imposerBox->currentData().toString()); });
    auto *curves = m_frame->plot<CurvesChartView>();
    connect(curves, &CurvesChartView::dutyAsked, this, &CurvesAndFlows::placeDuty);
    connect(curves, &CurvesChartView::rentAsked, this, &CurvesAndFlows::shareRent);
    connect(curves, &CurvesChartView::released, this, [this, curves] {
        if (!m_workbench.busy() && !m_run.busy())
            curves->letGo(); // everything asked for is answered
    });
    connect(&m_workbench, &session::Workbench::pictureChanged, this, &CurvesAndFlows::refresh);
    connect(&m_workbench.document(), &session::Document::studyReplaced, this, &CurvesAndFlows::retranslate);
    connect(&m_preferences, &session::Preferences::languageChanged, this, &CurvesAndFlows::retranslate);
    connect(&m_run, &session::CurveRun::changed, this, &CurvesAndFlows::refresh);
    connect(&m_bands, &session::CurveBandsRun::changed, this, &CurvesAndFlows::refresh);
    connect(&m_preferences, &session::Preferences::rangesShownChanged, this, &CurvesAndFlows::ask);
    retranslate();
}

CurvesAndFlows::~CurvesAndFlows() = default;

void CurvesAndFlows::setChart(const QString &chart)
{
    if (chart == m_chart || (chart != curvesCode && chart != flowsCode))
        return;
    m_chart = chart;
    m_switch->choose(chart);
    fillScopes();
    ask();
    refresh();
}

void CurvesAndFlows::setScope(const QString &scope, const QString &imposer)
{
    if (scope == m_scope && imposer == m_imposer)
        return;
    m_scope = scope;
    m_imposer = imposer;
    fillScopes();
    ask();
    refresh();
}

void CurvesAndFlows::chooseScope(const QString &scope, const QString &imposer)
{
    setScope(scope, imposer);
    Q_EMIT scopeChosen();
}

void CurvesAndFlows::setOptions(const charts::CurvesOptions &options)
{
    if (options == m_options)
        return;
    m_options = options;
    refresh();
}

void CurvesAndFlows::setAlone(bool alone)
{
    m_alone = alone;
    nameCharts();
    m_switch->setChoiceShown(barsCode, alone);
    m_frame->setStanding(alone ? ChartFrame::Standing::Alone : ChartFrame::Standing::Lower);
    m_switch->choose(m_chart); // a person may have left by its first choice
}

void CurvesAndFlows::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask();
    refresh();
}

void CurvesAndFlows::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_run.want({});
    m_bands.want({});
}

void CurvesAndFlows::retranslate()
{
    nameCharts();
    m_scopeLabel->setText(tr("Goods"));
    m_imposerLabel->setText(tr("Duty of"));
    fillScopes();
    ask();
    refresh();
}

void CurvesAndFlows::nameCharts()
{
    const QString curves = tr("Response curves"), flows = tr("Who replaces whom");
    m_switch->setText(barsCode, tr("Bars"));
    m_switch->setText(curvesCode, m_alone ? tr("Curves") : curves, m_alone ? curves : QString());
    m_switch->setText(flowsCode, m_alone ? tr("Flows") : flows, m_alone ? flows : QString());
    m_switch->setAccessibleName(tr("Chart"));
}

void CurvesAndFlows::fillScopes()
{
    const Study &study = m_workbench.document().study();
    const words::Wording &wording = m_preferences.wording();
    const bool curves = m_chart == curvesCode;
    m_scopeBox->clear();
    if (curves) {
        QStringList names;
        for (const analysis::CurveTopic &topic : charts::curveTopics(study))
            names << (names.isEmpty() ? charts::scopeName(study, topic.outcome, wording)
                                      : charts::inSentence(charts::scopeName(study, topic.outcome, wording)));
        m_scopeBox->addItem(names.join(tr(", ", "between items of a list")), QString());
    } else {
        m_scopeBox->addItem(tr("All sectors"), QString());
    }
    for (const study::Scope &scope : curves ? charts::curveScopes(study) : study::allScopes(study)) {
        if (scope.kind != study::Scope::Kind::All)
            m_scopeBox->addItem(scope.kind == study::Scope::Kind::Group
                                    ? tr("Group: %1").arg(charts::scopeName(study, scope, wording))
                                    : charts::scopeName(study, scope, wording),
                                study::scopeCode(study, scope));
    }
    m_scopeBox->setCurrentIndex(std::max(0, m_scopeBox->findData(m_scope)));
    m_imposerBox->clear();
    for (std::size_t party = 0; party < study.parties.size(); ++party)
        m_imposerBox->addItem(charts::regionName(study, static_cast<int>(party), wording),
                              study.regions[static_cast<std::size_t>(study.parties[party].region)].code);
    const std::vector<analysis::CurveTopic> shown = topics();
    if (!shown.empty())
        m_imposerBox->setCurrentIndex(
            m_imposerBox->findData(study.regions[static_cast<std::size_t>(shown.front().axis.imposer)].code));
    m_imposerBox->setVisible(curves);
    m_imposerLabel->setVisible(curves && !m_scopeLabel->isHidden());
}

std::vector<analysis::CurveTopic> CurvesAndFlows::topics() const
{
    const Study &study = m_workbench.document().study();
    return charts::curveTopics(study, m_scope, partyOf(study, m_imposer));
}

void CurvesAndFlows::placeDuty(int panel, double duty, double snap, bool sameGesture)
{
    const auto set = m_run.curves();
    if (!set || panel >= static_cast<int>(set->curves.size()))
        return;
    const analysis::ResponseCurve &curve = set->curves[static_cast<std::size_t>(panel)].curve;
    const std::optional<int> lever = analysis::leverOf(curve);
    if (!lever)
        return;
    std::vector<study::PositionDuty> listed;
    for (const analysis::CurveMark &mark : curve.marks) {
        if (mark.irritant == *lever)
            listed.push_back(mark.at);
    }
    const study::Landing landing = study::landingOf(*lever, listed, duty, snap);
    if (landing.custom)
        m_workbench.document().placeCustomPosition(*landing.custom, sameGesture);
    else if (landing.position >= 0)
        m_workbench.document().choosePosition(*lever, landing.position, sameGesture);
}

void CurvesAndFlows::shareRent(int panel, double share, bool sameGesture)
{
    const auto set = m_run.curves();
    if (!set || panel >= static_cast<int>(set->curves.size()))
        return;
    session::Document &document = m_workbench.document();
    const study::Working &working = document.working();
    const double rounded = std::round(100.0 * share) / 100.0;
    study::Adjustments adjustments = working.adjustments;
    for (study::RentShare rent :
         analysis::rentSharesOn(document.study(), {working.package, working.date, adjustments},
                                set->curves[static_cast<std::size_t>(panel)].topic.axis)) {
        std::erase_if(adjustments.rentShares, [&](const study::RentShare &other) {
            return other.sector == rent.sector && other.exporter == rent.exporter && other.importer == rent.importer;
        });
        rent.importerShare = rounded;
        adjustments.rentShares.push_back(rent);
    }
    document.setAdjustments(std::move(adjustments), [] { return tr("Share out the rent of a quota"); }, sameGesture);
}

void CurvesAndFlows::ask()
{
    const bool curves = isVisible() && m_chart == curvesCode;
    const std::vector<analysis::CurveTopic> wanted = curves ? topics() : std::vector<analysis::CurveTopic>{};
    std::vector<analysis::DutyAxis> axes;
    for (const analysis::CurveTopic &topic : wanted)
        axes.push_back(topic.axis);
    m_run.want(wanted);
    m_bands.want(m_preferences.rangesShown() ? axes : std::vector<analysis::DutyAxis>{});
}

void CurvesAndFlows::refresh()
{
    if (!isVisible() || !m_workbench.picture())
        return; // shown again, or solved, it refreshes
    if (m_chart == curvesCode)
        showCurves();
    else
        showFlows();
}

void CurvesAndFlows::showCurves()
{
    const auto set = m_run.curves();
    if (!set || set->topics != topics())
        return; // the last picture stays until there is a new one
    const auto specOf = [&](const session::CurveSet &curves) {
        const session::Picture &picture = *curves.picture;
        const std::vector<session::CurveBandsRun::Bands> held = // of no other picture than the newest
            curves.picture == m_workbench.picture() ? m_bands.bands() : std::vector<session::CurveBandsRun::Bands>{};
        std::vector<const analysis::CurveBands *> bands;
        for (const session::CurveBandsRun::Bands &each : held)
            bands.push_back(each.get());
        charts::CurvesOptions options = m_options;
        options.reference = picture.working.reference;
        return charts::responseCurves(picture.study(),
                                      {picture.working.package, picture.working.date, picture.working.adjustments},
                                      curves.curves, *picture.reference, options, m_preferences.wording(), bands);
    };
    std::optional<charts::ChartSpec> before;
    if (const auto last = m_run.curvesBefore())
        before = specOf(*last);
    m_frame->setSpec(specOf(*set), before);
}

void CurvesAndFlows::showFlows()
{
    const auto picture = m_workbench.picture();
    const Study &study = picture->study();
    const study::Scope scope = study::scopeFromCode(study, m_scope).value_or(study::Scope{});
    const charts::FlowsMapOptions options{m_options.currency, picture->working.reference};
    const auto specOf = [&](const study::Assessment &assessment) {
        return charts::flowsMap(study,
                                analysis::bilateralFlows(*picture->economy, assessment, *picture->reference, scope),
                                assessment, *picture->reference, options, m_preferences.wording());
    };
    std::optional<charts::ChartSpec> before;
    if (picture->before)
        before = specOf(*picture->before);
    m_frame->setSpec(specOf(*picture->current), before);
}

} // namespace ui
