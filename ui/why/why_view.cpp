// SPDX-License-Identifier: GPL-3.0-or-later
#include "why/why_view.h"

#include "charts/chart_frame.h"
#include "charts/flat_controls.h"
#include "charts/measure_words.h"
#include "charts/theme.h"
#include "charts/waterfall_view.h"

#include <QEvent>
#include <QLabel>
#include <QStackedLayout>

#include <algorithm>

namespace ui {

using charts::AttributionOptions;
using study::Indicator;

namespace {

constexpr auto measureKey = "why/measure";
constexpr auto scopeKey = "why/scope";
constexpr auto effectKey = "why/effect";
constexpr auto chartKey = "why/chart";
constexpr auto byCause = "causes";
constexpr int patienceMs = 150;

QString scopeName(const study::Study &study, const study::Scope &scope, words::Language language)
{
    const auto place = static_cast<std::size_t>(scope.index);
    switch (scope.kind) {
    case study::Scope::Kind::Sector:
        return study.sectors[place].name.in(language);
    case study::Scope::Kind::Group:
        return study.groups[place].name.in(language);
    case study::Scope::Kind::All:
        break;
    }
    return WhyView::tr("All sectors");
}

} // namespace

WhyView::WhyView(session::Workbench &workbench, session::Preferences &preferences, QWidget *parent)
    : Place(parent)
    , m_workbench(workbench)
    , m_preferences(preferences)
    , m_pages(new QStackedLayout(this))
    , m_notice(new QLabel)
    , m_frame(new ChartFrame)
    , m_waterfall(m_frame->plot<WaterfallView>())
    , m_measure(new FlatComboBox)
    , m_scope(new FlatComboBox)
    , m_effect(new FlatComboBox)
    , m_order(new FlatComboBox)
{
    m_choice.indicator = m_preferences.choice(QLatin1String(measureKey), QStringLiteral("value")).toString();
    m_choice.scope = m_preferences.choice(QLatin1String(scopeKey)).toString();
    m_choice.shown = m_preferences.choice(QLatin1String(effectKey)).toString();
    m_choice.chart = m_preferences.choice(QLatin1String(chartKey)).toString();
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    m_notice->setAlignment(Qt::AlignCenter);
    m_notice->setWordWrap(true);
    m_notice->setMargin(24);
    m_measure->setObjectName(QStringLiteral("measure"));
    m_scope->setObjectName(QStringLiteral("scope"));
    m_effect->setObjectName(QStringLiteral("effect"));
    m_order->setObjectName(QStringLiteral("order"));
    m_measureLabel = m_frame->addChoice(m_measure);
    m_scopeLabel = m_frame->addChoice(m_scope);
    m_effectLabel = m_frame->addChoice(m_effect);
    m_orderLabel = m_frame->addChoice(m_order);
    m_pages->addWidget(m_notice);
    m_pages->addWidget(m_frame);

    for (FlatComboBox *box : {m_measure, m_scope, m_effect, m_order})
        connect(box, &QComboBox::activated, this, &WhyView::choose);
    m_frame->setExplained();
    connect(m_frame, &ChartFrame::howRequested, this, &WhyView::ask);
    connect(&m_run, &AttributionRun::answered, this, &WhyView::refresh);
    connect(&m_run, &AttributionRun::progressed, this, &Place::progressChanged);
    connect(&m_patience, &QTimer::timeout, this, [this] { showNotice(tr("Working out what each change adds…")); });
    // The room is known once the layout is done.
    connect(m_waterfall, &WaterfallView::roomChanged, this, &WhyView::refresh, Qt::QueuedConnection);
    connect(&m_workbench, &session::Workbench::pictureChanged, this, &WhyView::refresh);
    connect(&m_workbench, &session::Workbench::failed, this, &WhyView::refresh);
    connect(&m_workbench.document(), &session::Document::studyReplaced, this, &WhyView::retranslate);
    connect(&m_preferences, &session::Preferences::languageChanged, this, &WhyView::retranslate);
    connect(&m_preferences, &session::Preferences::outcomesChanged, this, &WhyView::refresh);
    followTheme();
    retranslate();
}

WhyView::~WhyView() = default;

QString WhyView::code() const
{
    return QStringLiteral("why");
}

QString WhyView::title() const
{
    return tr("Why");
}

AttributionOptions WhyView::options() const
{
    study::View view = m_choice;
    view.currency = m_preferences.outcomes().currency;
    if (m_workbench.document().study().sectors.empty()) { // an imported domain has values alone
        view.indicator.clear();
        view.chart = view.chart == QLatin1String(byCause) ? QString() : view.chart;
    }
    return charts::attributionOptions(m_workbench.document().study(), view);
}

study::View WhyView::view() const
{
    return charts::attributionView(m_workbench.document().study(), options());
}

void WhyView::setView(const study::View &view)
{
    m_choice = view;
    if (m_choice.indicator.isEmpty())
        m_choice.indicator = QStringLiteral("value");
    if (!view.currency.isEmpty()) {
        session::OutcomesChoice outcomes = m_preferences.outcomes();
        outcomes.currency = view.currency;
        m_preferences.setOutcomes(outcomes);
    }
    retranslate();
}

void WhyView::showEvent(QShowEvent *event)
{
    Place::showEvent(event);
    refresh();
}

void WhyView::changeEvent(QEvent *event)
{
    Place::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        followTheme();
}

void WhyView::followTheme()
{
    QPalette palette = m_notice->palette();
    palette.setColor(QPalette::Window, Theme::current().card);
    m_notice->setPalette(palette);
    m_notice->setAutoFillBackground(true);
}

void WhyView::retranslate()
{
    const words::Wording &wording = m_preferences.wording();
    m_measureLabel->setText(tr("Measure"));
    m_scopeLabel->setText(tr("Where"));
    m_effectLabel->setText(tr("Effect"));
    m_orderLabel->setText(tr("Order"));
    const AttributionOptions chosen = options();
    m_measure->clear();
    m_measure->addItem(tr("Value to each party"), QStringLiteral("value"));
    if (!m_workbench.document().study().sectors.empty()) {
        for (int i = 0; i < study::indicatorCount; ++i) {
            const auto indicator = static_cast<Indicator>(i);
            m_measure->addItem(charts::indicatorName(indicator, wording), study::indicatorCode(indicator));
        }
        m_measure->addItem(tr("Net welfare by cause"), QLatin1String(byCause));
    }
    m_measure->setCurrentIndex(m_measure->findData(
        chosen.byCause ? QString::fromLatin1(byCause)
                       : (chosen.indicator ? study::indicatorCode(*chosen.indicator) : QStringLiteral("value"))));
    m_effect->clear();
    m_effect->addItem(tr("Fair share (Shapley)"), QStringLiteral("share"));
    m_effect->addItem(tr("Made alone"), QStringLiteral("alone"));
    m_effect->addItem(tr("Made last"), QStringLiteral("last"));
    m_effect->setToolTip(
        tr("Fair share: the mean effect of a change over every order in which the changes could be made"));
    m_effect->setCurrentIndex(static_cast<int>(chosen.effect));
    m_order->clear();
    m_order->addItem(tr("Who gives"), QStringLiteral("giver"));
    m_order->addItem(tr("Size"), QStringLiteral("size"));
    m_order->setCurrentIndex(static_cast<int>(chosen.order));
    fillScopes();
    refresh();
}

void WhyView::fillScopes()
{
    const AttributionOptions chosen = options();
    const study::Study &study = m_workbench.document().study();
    std::vector<study::Scope> scopes = study::allScopes(study);
    std::reverse(scopes.begin(), scopes.end()); // all first, then groups, then sectors
    std::stable_sort(scopes.begin(), scopes.end(), [](const study::Scope &a, const study::Scope &b) {
        return a.kind != b.kind ? a.kind > b.kind : a.index < b.index;
    });
    m_scope->clear();
    for (const study::Scope &scope : scopes) {
        m_scope->addItem(scopeName(study, scope, m_preferences.wording().language()), study::scopeCode(study, scope));
        if (scope == chosen.scope)
            m_scope->setCurrentIndex(m_scope->count() - 1);
    }
    const bool waterfall = !chosen.byCause;
    m_scope->setVisible(waterfall && chosen.indicator);
    m_scopeLabel->setVisible(waterfall && chosen.indicator);
    for (QWidget *widget : {static_cast<QWidget *>(m_effect), static_cast<QWidget *>(m_effectLabel),
                            static_cast<QWidget *>(m_order), static_cast<QWidget *>(m_orderLabel)})
        widget->setVisible(waterfall);
}

void WhyView::choose()
{
    const QString measure = m_measure->currentData().toString();
    const bool causes = measure == QLatin1String(byCause);
    m_choice.chart = causes ? measure : m_order->currentData().toString();
    if (!causes)
        m_choice.indicator = measure;
    m_choice.scope = m_scope->currentData().toString();
    m_choice.shown = m_effect->currentData().toString();
    keepChoices();
    fillScopes();
    refresh();
}

void WhyView::keepChoices()
{
    m_preferences.keepChoice(QLatin1String(measureKey), m_choice.indicator);
    m_preferences.keepChoice(QLatin1String(scopeKey), m_choice.scope);
    m_preferences.keepChoice(QLatin1String(effectKey), m_choice.shown);
    m_preferences.keepChoice(QLatin1String(chartKey), m_choice.chart);
}

void WhyView::showNotice(const QString &text)
{
    m_notice->setText(text);
    m_pages->setCurrentWidget(m_notice);
    m_shownPicture.reset();
    m_shownAttribution.reset();
}

std::optional<AttributionRun::Question> WhyView::questionBefore(const session::Picture &picture) const
{
    if (!picture.before)
        return std::nullopt;
    const study::Working &before = picture.workingBefore;
    return AttributionRun::Question{picture.economy,
                                    {before.package, before.date, before.adjustments},
                                    {picture.referenceBefore->package, picture.referenceBefore->date, {}}};
}

void WhyView::refresh()
{
    if (!isVisible())
        return; // shown again, it refreshes
    const auto picture = m_workbench.picture();
    if (!picture) {
        const std::optional<words::Error> &error = m_workbench.error();
        showNotice(error ? error->in(m_preferences.wording()) : tr("Solving the baseline…"));
        return;
    }
    const study::Working &working = picture->working;
    const AttributionRun::Question now{picture->economy,
                                       {working.package, working.date, working.adjustments},
                                       {picture->reference->package, picture->reference->date, {}}};
    std::vector<AttributionRun::Question> questions{now};
    if (const auto before = questionBefore(*picture))
        questions.push_back(*before);
    m_run.ask(questions);
    const AttributionRun::Answer *answer = m_run.answerTo(now);
    if (!answer) {
        if (m_pages->currentWidget() == m_notice)
            showNotice(tr("Working out what each change adds…"));
        else if (!m_patience.isActive())
            m_patience.start();
        return;
    }
    m_patience.stop();
    if (!*answer)
        showNotice(answer->error().in(m_preferences.wording()));
    else
        present(picture, **answer);
}

void WhyView::ask(const std::optional<PlotView::Place> &place)
{
    if (!m_shownAttribution)
        return;
    const AttributionOptions chosen = options();
    charts::Subject subject;
    subject.party = place ? std::max(0, place->panel) : 0;
    subject.measure = chosen.indicator ? charts::Subject::Measure::Outcome : charts::Subject::Measure::Value;
    subject.indicator = chosen.indicator.value_or(Indicator::Employment);
    subject.scope = chosen.scope;
    const auto row = place && !chosen.byCause ? static_cast<std::size_t>(place->row) : m_rows.size();
    if (row < m_rows.size() && m_rows[row] >= 0)
        subject.step = m_shownAttribution->effects[static_cast<std::size_t>(m_rows[row])].change;
    Q_EMIT howRequested(subject);
}

void WhyView::present(const std::shared_ptr<const session::Picture> &picture,
                      const std::shared_ptr<const analysis::Attribution> &attribution)
{
    m_shownPicture = picture;
    m_shownAttribution = attribution;
    m_pages->setCurrentWidget(m_frame);
    AttributionOptions chosen = options();
    chosen.reference = picture->working.reference; // the picture's study may be older
    chosen.mostSteps = m_waterfall->stepsThatFit();
    const words::Wording &wording = m_preferences.wording();
    const study::Study &study = picture->study();
    m_rows = charts::attributionRows(study, *attribution, chosen);
    std::optional<charts::ChartSpec> before;
    if (const auto question = questionBefore(*picture)) {
        const AttributionRun::Answer *answer = m_run.answerTo(*question);
        AttributionOptions then = chosen;
        then.reference = picture->workingBefore.reference;
        if (answer && *answer)
            before = charts::attributionChart(study, ***answer, *picture->before, *picture->referenceBefore, then,
                                              wording);
    }
    m_frame->setSpec(
        charts::attributionChart(study, *attribution, *picture->current, *picture->reference, chosen, wording), before);
}

} // namespace ui
