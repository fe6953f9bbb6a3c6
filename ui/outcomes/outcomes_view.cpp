// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcomes/outcomes_view.h"

#include "charts/chart_frame.h"
#include "charts/flat_controls.h"
#include "charts/measure_words.h"
#include "charts/sector_bars_chart.h"
#include "outcomes/curves_and_flows.h"

#include <QApplication>
#include <QLabel>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedLayout>
#include <QStyle>

#include <algorithm>
#include <optional>

namespace ui {

using charts::Shown;
using study::Indicator;

namespace {

constexpr int roomForTwo = 680; ///< height of two charts, one above the other
const QString chartKey = QStringLiteral("outcomes/chart");
const QString scopeKey = QStringLiteral("outcomes/scope");
const QString imposerKey = QStringLiteral("outcomes/imposer");

QString codeOf(Shown shown)
{
    switch (shown) {
    case Shown::PercentChange:
        return QStringLiteral("percent");
    case Shown::Level:
        return QStringLiteral("level");
    case Shown::Change:
        break;
    }
    return QStringLiteral("change");
}

Shown shownFromCode(const QString &code)
{
    for (const Shown shown : {Shown::PercentChange, Shown::Level}) {
        if (code == codeOf(shown))
            return shown;
    }
    return Shown::Change;
}

} // namespace

OutcomesView::OutcomesView(session::Workbench &workbench, session::Preferences &preferences, QWidget *parent)
    : Place(parent)
    , m_workbench(workbench)
    , m_preferences(preferences)
    , m_pages(new QStackedLayout(this))
    , m_notice(new QLabel)
    , m_charts(new QSplitter(Qt::Vertical))
    , m_frame(new ChartFrame)
    , m_below(new CurvesAndFlows(workbench, preferences))
    , m_switch(new FlatSwitch)
    , m_measure(new FlatComboBox)
    , m_unit(new FlatComboBox)
    , m_scale(new FlatComboBox)
{
    m_notice->setAlignment(Qt::AlignCenter);
    m_notice->setWordWrap(true);
    m_notice->setMargin(24);
    m_measure->setObjectName(QStringLiteral("measure"));
    m_unit->setObjectName(QStringLiteral("unit"));
    m_scale->setObjectName(QStringLiteral("scale"));
    m_measureLabel = m_frame->addChoice(m_measure);
    m_unitLabel = m_frame->addChoice(m_unit);
    m_scaleLabel = m_frame->addChoice(m_scale);
    for (const char *chart : {"bars", "curves", "flows"})
        m_switch->addChoice(QString::fromLatin1(chart));
    m_switch->choose(m_chart);
    m_frame->addSwitch(m_switch);
    m_charts->addWidget(m_frame);
    m_charts->addWidget(m_below);
    m_charts->setChildrenCollapsible(false);
    m_charts->setHandleWidth(1);
    m_charts->setStretchFactor(0, 3);
    m_charts->setStretchFactor(1, 2);
    m_pages->addWidget(m_notice);
    m_pages->addWidget(m_charts);
    // Off the screen nobody watches a bar glide, and a picture taken half-way would be wrong.
    const bool motion = style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0 &&
                        QGuiApplication::platformName() != QLatin1String("offscreen");
    m_frame->plot<SectorBarsChart>()->setAnimated(motion);
    m_frame->setExplained();
    connect(m_frame, &ChartFrame::howRequested, this, [this](const std::optional<PlotView::Place> &place) {
        charts::Subject subject;
        subject.indicator = options().indicator;
        if (place) // a row is a sector
            subject.scope = {study::Scope::Kind::Sector, place->row};
        subject.party = place ? std::max(0, place->panel) : 0;
        subject.isRange = m_ranges && m_ranges->result() && options().shown != Shown::Level; // as the bars show one
        Q_EMIT howRequested(subject);
    });

    for (FlatComboBox *box : {m_measure, m_unit, m_scale})
        connect(box, &QComboBox::activated, this, &OutcomesView::choose);
    connect(m_switch, &FlatSwitch::chosenByHand, this, &OutcomesView::chooseChart);
    connect(m_below, &CurvesAndFlows::howRequested, this, &Place::howRequested);
    connect(m_below, &CurvesAndFlows::chartChosen, this, &OutcomesView::chooseChart);
    connect(m_below, &CurvesAndFlows::scopeChosen, this, [this] {
        m_preferences.keepChoice(scopeKey, m_below->scope());
        m_preferences.keepChoice(imposerKey, m_below->imposer());
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_frame->isAncestorOf(now))
            m_chart = QStringLiteral("bars");
        else if (now && m_below->isAncestorOf(now))
            m_chart = m_below->chart();
    });
    connect(&m_workbench, &session::Workbench::pictureChanged, this, &OutcomesView::refresh);
    connect(&m_workbench, &session::Workbench::failed, this, &OutcomesView::refresh);
    connect(&m_workbench.document(), &session::Document::studyReplaced, this, &OutcomesView::retranslate);
    connect(&m_preferences, &session::Preferences::languageChanged, this, &OutcomesView::retranslate);
    connect(&m_preferences, &session::Preferences::outcomesChanged, this, &OutcomesView::retranslate);
    m_below->setChart(m_preferences.choice(chartKey).toString());
    m_below->setScope(m_preferences.choice(scopeKey).toString(), m_preferences.choice(imposerKey).toString());
    retranslate();
    arrange();
}

QString OutcomesView::code() const
{
    return QStringLiteral("outcomes");
}

QString OutcomesView::title() const
{
    return tr("Outcomes");
}

ChartFrame *OutcomesView::frame() const
{
    return m_chart == QLatin1String("bars") ? m_frame : m_below->chartFrame();
}

study::View OutcomesView::view() const
{
    const session::OutcomesChoice &choice = m_preferences.outcomes();
    study::View view;
    view.place = code();
    view.chart = m_chart == QLatin1String("bars") && m_preferences.rangesShown() ? charts::barsWithRanges : m_chart;
    view.indicator = choice.indicator;
    view.shown = choice.shown;
    view.currency = choice.currency;
    if (m_chart != QLatin1String("bars"))
        view.scope = m_below->scope();
    if (m_chart == QLatin1String("curves"))
        view.region = m_below->imposer();
    return view;
}

void OutcomesView::setView(const study::View &view)
{
    session::OutcomesChoice choice = m_preferences.outcomes();
    if (study::indicatorFromCode(view.indicator))
        choice.indicator = view.indicator;
    if (!view.shown.isEmpty())
        choice.shown = view.shown;
    if (!view.currency.isEmpty())
        choice.currency = view.currency;
    m_preferences.setOutcomes(choice);
    if (view.chart == QLatin1String("curves") || view.chart == QLatin1String("flows"))
        m_below->setScope(view.scope, view.chart == QLatin1String("curves") ? view.region : m_below->imposer());
    if (!view.chart.isEmpty()) // ranges are the window's own choice
        chooseChart(view.chart == charts::barsWithRanges ? QStringLiteral("bars") : view.chart);
}

void OutcomesView::chooseChart(const QString &chart)
{
    if (chart != QLatin1String("bars") && chart != QLatin1String("curves") && chart != QLatin1String("flows"))
        return;
    m_chart = chart;
    m_below->setChart(chart); // the bars have a place of their own
    m_preferences.keepChoice(chartKey, m_below->chart());
    arrange();
}

void OutcomesView::resizeEvent(QResizeEvent *event)
{
    Place::resizeEvent(event);
    arrange();
}

void OutcomesView::arrange()
{
    const bool both = height() >= roomForTwo;
    const QString state = QStringLiteral("%1 %2").arg(m_chart).arg(both);
    if (state == m_arranged)
        return;
    m_arranged = state;
    const bool bars = m_chart == QLatin1String("bars");
    m_switch->setVisible(!both);
    m_switch->choose(m_chart);
    m_below->setAlone(!both);
    m_frame->setStanding(both ? ChartFrame::Standing::Upper : ChartFrame::Standing::Alone);
    m_below->chartFrame()->setFootnote(both ? m_footnote : QString());
    m_frame->setVisible(both || bars);
    m_below->setVisible(both || !bars);
}

void OutcomesView::showRangesOf(session::SamplingRun &run)
{
    m_ranges = &run;
    connect(m_ranges, &session::SamplingRun::changed, this, &OutcomesView::refresh);
    refresh();
}

charts::SectorBarsOptions OutcomesView::options() const
{
    const session::OutcomesChoice &choice = m_preferences.outcomes();
    charts::SectorBarsOptions options;
    options.indicator = study::indicatorFromCode(choice.indicator).value_or(Indicator::Employment);
    options.shown = shownFromCode(choice.shown);
    options.currency = QStringLiteral("USD");
    for (const study::Currency &known : m_workbench.document().study().currencies) {
        if (known.code == choice.currency)
            options.currency = choice.currency; // a study may not know the currency chosen for another
    }
    options.sharedScale = choice.sharedScale;
    return options;
}

void OutcomesView::retranslate()
{
    m_measureLabel->setText(tr("Measure"));
    m_unitLabel->setText(tr("Unit"));
    m_scaleLabel->setText(tr("Scale"));
    m_switch->setText(QStringLiteral("bars"), tr("Bars"));
    m_switch->setText(QStringLiteral("curves"), tr("Curves"), tr("Response curves"));
    m_switch->setText(QStringLiteral("flows"), tr("Flows"), tr("Who replaces whom"));
    m_switch->setAccessibleName(tr("Chart"));
    const charts::SectorBarsOptions chosen = options();
    m_measure->clear();
    for (int i = 0; i < study::indicatorCount; ++i) {
        const auto indicator = static_cast<Indicator>(i);
        m_measure->addItem(charts::indicatorName(indicator, m_preferences.wording()), study::indicatorCode(indicator));
    }
    m_measure->setCurrentIndex(m_measure->findData(study::indicatorCode(chosen.indicator)));
    fillUnits();
    m_scale->clear();
    m_scale->addItem(tr("Same for both"), true);
    m_scale->addItem(tr("Each its own"), false);
    m_scale->setCurrentIndex(chosen.sharedScale ? 0 : 1);
    refresh();
}

void OutcomesView::fillUnits()
{
    const charts::SectorBarsOptions chosen = options();
    const Shown shownNow = charts::shownAs(chosen);
    const bool money = study::unitOf(chosen.indicator) == study::Unit::UsdMillion;
    QStringList currencies{QStringLiteral("USD")};
    for (const study::Currency &known : m_workbench.document().study().currencies)
        currencies << known.code;
    if (!money)
        currencies = {chosen.currency}; // kept for the next measure in money
    m_unit->clear();
    for (const Shown shown : charts::shownChoices(chosen.indicator)) {
        for (const QString &currency : currencies) {
            const QString unit =
                money ? tr("%1 million", "currency").arg(charts::currencyName(currency, m_preferences.wording()))
                      : tr("Persons");
            QString text = unit;
            if (shown == Shown::PercentChange)
                text = tr("Percent");
            else if (shown == Shown::Level)
                text = money ? tr("Level, %1", "unit").arg(unit) : tr("Level, persons");
            const QString code = shown == Shown::PercentChange ? chosen.currency : currency;
            m_unit->addItem(text, QStringList{codeOf(shown), code});
            if (shown == shownNow && code == chosen.currency)
                m_unit->setCurrentIndex(m_unit->count() - 1);
            if (shown == Shown::PercentChange)
                break; // the same in every currency
        }
    }
    m_unit->setEnabled(m_unit->count() > 1);
}

void OutcomesView::choose()
{
    session::OutcomesChoice choice = m_preferences.outcomes();
    choice.indicator = m_measure->currentData().toString();
    if (sender() == m_unit) { // another measure keeps the unit that was asked for
        const QStringList unit = m_unit->currentData().toStringList();
        choice.shown = unit.value(0);
        choice.currency = unit.value(1);
    }
    choice.sharedScale = m_scale->currentData().toBool();
    m_preferences.setOutcomes(choice);
}

void OutcomesView::refresh()
{
    const auto picture = m_workbench.picture();
    if (!picture) {
        const std::optional<words::Error> &error = m_workbench.error();
        m_notice->setText(error ? error->in(m_preferences.wording()) : tr("Solving the baseline…"));
        m_pages->setCurrentWidget(m_notice);
        return;
    }
    if (picture->study().sectors.empty()) {
        m_notice->setText(tr("This study has no economy: its values are as stated, and no market stands behind them. The "
                             "deal space shows what they mean."));
        m_pages->setCurrentWidget(m_notice);
        return;
    }
    charts::SectorBarsOptions chosen = options();
    chosen.reference = picture->working.reference; // the picture's study may be older
    const words::Wording &wording = m_preferences.wording();
    const study::Study &study = picture->study();
    const session::SamplingRun::Result draws = m_ranges ? m_ranges->result() : nullptr;
    const charts::ChartSpec now = charts::sectorBars(study, *picture->current, *picture->reference,
                                                     picture->before.get(), chosen, wording, draws.get());
    std::optional<charts::ChartSpec> before;
    if (picture->before) {
        const session::SamplingRun::Result drawsBefore = m_ranges ? m_ranges->before() : nullptr;
        charts::SectorBarsOptions then = chosen;
        then.reference = picture->workingBefore.reference;
        before = charts::sectorBars(study, *picture->before, *picture->referenceBefore, nullptr, then, wording,
                                    drawsBefore.get());
    }
    m_frame->setSpec(now, before);
    // Where two charts share a foot, it holds what only the bars have to say.
    const QString shared = charts::sourceLine(study, {}, wording);
    m_footnote = now.source.startsWith(shared) ? now.source.mid(shared.size()).trimmed() : QString();
    m_below->chartFrame()->setFootnote(height() >= roomForTwo ? m_footnote : QString());
    m_below->setOptions({chosen.indicator, chosen.shown, chosen.currency, {}});
    m_pages->setCurrentWidget(m_charts);
}

} // namespace ui
