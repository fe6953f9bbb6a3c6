// SPDX-License-Identifier: GPL-3.0-or-later
#include "deal_space/deal_space_view.h"

#include "charts/chart_frame.h"
#include "charts/deal_space_chart_view.h"
#include "charts/measure_words.h"
#include "charts/theme.h"
#include "deal_space/advice_column.h"
#include "study/figures.h"
#include "words/numbers.h"

#include <QEvent>
#include <QLabel>
#include <QStackedLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int trailLength = 4;
constexpr qsizetype tipLines = 10;

} // namespace

DealSpaceView::DealSpaceView(session::Workbench &workbench, session::Preferences &preferences, QWidget *parent)
    : Place(parent)
    , m_workbench(workbench)
    , m_preferences(preferences)
    , m_run(workbench)
    , m_pages(new QStackedLayout(this))
    , m_notice(new QLabel)
    , m_frame(new ChartFrame)
    , m_advice(new AdviceColumn(this))
{
    m_advice->hide(); // the window gives it a place
    setAutoFillBackground(true);
    m_notice->setAlignment(Qt::AlignCenter);
    m_notice->setWordWrap(true);
    m_notice->setMargin(24);
    m_pages->addWidget(m_notice);
    m_pages->addWidget(m_frame);

    auto *chart = m_frame->plot<DealSpaceChartView>();
    const auto load = [this](const negotiation::Package &package, const std::function<QString()> &words) {
        m_workbench.document().loadPackage(package, words);
    };
    connect(m_advice, &AdviceColumn::loadRequested, this, load);
    connect(m_advice, &AdviceColumn::countRequested, &m_run, &session::DealSpaceRun::count);
    connect(m_advice, &AdviceColumn::walkAwayPointsChosen, this, &DealSpaceView::setWalkAwayPoints);
    connect(m_advice, &AdviceColumn::walkAwayScenarioChosen, this, &DealSpaceView::setWalkAwayScenario);
    connect(m_advice, &AdviceColumn::weightsRequested, this, &DealSpaceView::weightsRequested);
    connect(m_advice, &AdviceColumn::irritantsPointed, this, &DealSpaceView::irritantsPointed);
    connect(chart, &DealSpaceChartView::walkAwayDragged, this, &DealSpaceView::setWalkAwayPoints);
    chart->setWalkAwayWords([this](int party, double points) {
        const words::Wording &wording = m_preferences.wording();
        return charts::sentenceCase(tr("%1 walks away below %2", "party, points")
                                        .arg(charts::regionInText(m_workbench.document().study(), party, wording),
                                             words::number(wording, points, 1)));
    });
    connect(chart, &DealSpaceChartView::chosen, this, [this, load](const DealSpacePlot::Hit &hit) {
        if (hit.type == DealSpacePlot::Hit::Type::Frontier) {
            load(m_zone->frontier.package(m_spec->dealSpace().frontierEntries.at(hit.index)), [] { return tr("Load a package of the frontier"); });
            return;
        }
        const charts::DealMark mark = m_spec->dealSpace().marks.at(hit.index);
        load(mark.package, [kind = mark.kind, name = mark.label] {
            return kind == charts::DealMark::Kind::Improvement ? tr("Load suggestion %1").arg(name)
                                                               : tr("Load %1").arg(name);
        });
    });
    chart->setTip([this](const DealSpacePlot::Hit &hit) {
        if (hit.type == DealSpacePlot::Hit::Type::Frontier)
            return tipOf(m_zone->frontier.package(m_spec->dealSpace().frontierEntries.at(hit.index)), tr("On the frontier"),
                         m_spec->dealSpace().frontier.at(hit.index));
        const charts::DealMark &mark = m_spec->dealSpace().marks.at(hit.index);
        return tipOf(mark.package,
                     mark.kind == charts::DealMark::Kind::Improvement ? tr("Suggestion %1").arg(mark.label)
                                                                      : mark.label,
                     mark.values);
    });
    m_frame->setExplained();
    connect(m_frame, &ChartFrame::howRequested, this, &DealSpaceView::ask);
    connect(&m_run, &session::DealSpaceRun::changed, this, &DealSpaceView::refresh);
    connect(&m_run, &session::DealSpaceRun::progressed, this, &DealSpaceView::tellProgress);
    connect(&m_workbench, &session::Workbench::pictureChanged, this, &DealSpaceView::refresh);
    connect(&m_workbench, &session::Workbench::failed, this, &DealSpaceView::refresh);
    connect(&m_preferences, &session::Preferences::languageChanged, this, &DealSpaceView::refresh);
    followTheme();
}

DealSpaceView::~DealSpaceView() = default;

void DealSpaceView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_run.want();
    refresh();
}

QString DealSpaceView::code() const
{
    return QStringLiteral("deal_space");
}

QString DealSpaceView::title() const
{
    return tr("Deal space");
}

QWidget *DealSpaceView::beside()
{
    return m_advice;
}

study::View DealSpaceView::view() const
{
    study::View view;
    view.place = code();
    return view;
}

void DealSpaceView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        followTheme();
}

void DealSpaceView::followTheme()
{
    QPalette palette = m_notice->palette();
    palette.setColor(QPalette::Window, Theme::current().card);
    m_notice->setPalette(palette);
    m_notice->setAutoFillBackground(true);
}

void DealSpaceView::tellProgress()
{
    Q_EMIT progressChanged(m_run.busy() ? m_run.progress() : m_run.isCounting() ? m_run.countProgress() : 1.0);
    m_advice->setCounting(m_run.isCounting() ? std::optional(m_run.countProgress()) : std::nullopt);
    if (isVisible() && !m_run.zone() && !m_run.isRefining())
        refresh();
}

void DealSpaceView::showNotice(const QString &text)
{
    m_notice->setText(text);
    m_pages->setCurrentWidget(m_notice);
    m_spec.reset();
    m_picture.reset();
    m_zone.reset();
    m_advice->clear();
}

void DealSpaceView::refresh()
{
    if (!isVisible())
        return; // shown again, it refreshes
    const words::Wording &wording = m_preferences.wording();
    const auto picture = m_workbench.picture();
    const auto whole = m_run.zone();
    if (picture && m_spec && !m_run.within() && !m_run.isBlockedByLocks() && !m_run.error() && m_run.isRefining())
        return; // what is shown gives way in a moment
    // Where no package keeps the locks and the rules, the whole zone says so.
    const auto zone = m_run.isBlockedByLocks() ? whole : m_run.within();
    if (!picture || !zone || zone->space.optionCounts.size() != picture->working.package.size()) {
        const std::optional<words::Error> &error = picture ? m_run.error() : m_workbench.error();
        showNotice(
            error ? error->in(wording)
                  : tr("Solving the markets of every package: %1").arg(words::percent(wording, m_run.progress(), 0)));
        return;
    }
    m_picture = picture;
    m_zone = zone;
    const study::Study &study = picture->study();
    const negotiation::Package &package = picture->working.package;
    std::optional<std::array<double, 2>> values;
    if (picture->working.date == study.dealDate)
        values = {picture->current->values[0].value, picture->current->values[1].value};
    const charts::DealSpaceExtras extras = extrasOf(*picture, picture->working.adjustments, values.has_value());
    const charts::DealAdvice advice =
        charts::dealAdvice(study, *zone, package, values, wording, extras, m_run.counted());
    const std::vector<negotiation::Package> trail = m_workbench.document().trail(trailLength);
    m_spec = charts::dealSpaceChart(study, *zone, package, values, trail, advice, wording, extras);
    if (extras.isBlocked)
        m_spec->subtitle = tr("No package keeps the rules and every lock: the picture is without the locks.");
    m_frame->setSpec(*m_spec, specBefore(*picture));
    QStringList sides, shortSides;
    for (int party = 0; party < 2; ++party) {
        const study::Region &region =
            study.regions[static_cast<std::size_t>(study.parties[static_cast<std::size_t>(party)].region)];
        sides << charts::regionInText(study, party, wording);
        shortSides << (region.shortName.isEmpty() ? region.code : region.shortName.in(wording.language()));
    }
    m_advice->setAdvice(advice, sides, shortSides, wording);
    m_advice->setCounting(m_run.isCounting() ? std::optional(m_run.countProgress()) : std::nullopt);
    m_advice->setWalkAways(study, zone->space.points(zone->space.reservation), wording);
    m_pages->setCurrentWidget(m_frame);
}

charts::DealSpaceExtras DealSpaceView::extrasOf(const session::Picture &picture, const study::Adjustments &adjustments,
                                                bool hasValues) const
{
    const std::vector<int> &locked = picture.working.locked;
    charts::DealSpaceExtras extras;
    extras.isBlocked = m_run.isBlockedByLocks();
    extras.isCustom = hasValues && !adjustments.isEmpty();
    for (const study::CustomPosition &custom : adjustments.positions) {
        if (std::find(locked.begin(), locked.end(), custom.irritant) == locked.end())
            extras.custom.push_back(custom.irritant);
        else
            extras.isHeld = true;
    }
    if (const auto whole = m_run.zone(); m_zone != whole) {
        extras.locked = static_cast<int>(locked.size());
        extras.whole = whole.get();
    }
    return extras;
}

std::function<charts::ChartSpec()> DealSpaceView::specBefore(const session::Picture &picture) const
{
    if (!picture.before)
        return {};
    const bool hasValues = picture.before->date == picture.study().dealDate;
    return [zone = m_zone, whole = m_run.zone() /* which extras points to */, economy = picture.economy, before = picture.before,
            extras = extrasOf(picture, picture.workingBefore.adjustments, hasValues), wording = m_preferences.wording()] {
        const study::Study &study = economy->study();
        std::optional<std::array<double, 2>> values;
        if (before->date == study.dealDate)
            values = {before->values[0].value, before->values[1].value};
        const charts::DealAdvice advice = charts::dealAdvice(study, *zone, before->package, values, wording, extras);
        return charts::dealSpaceChart(study, *zone, before->package, values, {}, advice, wording, extras);
    };
}

void DealSpaceView::setWalkAwayPoints(int party, double points)
{
    session::Document &document = m_workbench.document();
    const study::Region &region =
        document.study()
            .regions[static_cast<std::size_t>(document.study().parties.at(static_cast<std::size_t>(party)).region)];
    const auto words = [name = region.name, points, &preferences = m_preferences] {
        return tr("Set the walk-away of %1 to %2 points")
            .arg(name.in(preferences.wording().language()), words::number(preferences.wording(), points, 1));
    };
    (void)document.edit(words, [party, points](study::Study &study) { (void)study::setWalkAwayPoints(study, party, points); });
}

void DealSpaceView::setWalkAwayScenario(int party, const QString &code)
{
    session::Document &document = m_workbench.document();
    const int scenario = study::scenarioIndex(document.study(), code);
    if (scenario < 0)
        return;
    const study::Region &region =
        document.study()
            .regions[static_cast<std::size_t>(document.study().parties.at(static_cast<std::size_t>(party)).region)];
    const auto words = [name = region.name, of = document.study().scenarios[static_cast<std::size_t>(scenario)].name,
                        &preferences = m_preferences] {
        const auto language = preferences.wording().language();
        return tr("Take the walk-away of %1 from “%2”").arg(name.in(language), of.in(language));
    };
    (void)document.edit(words, [party, code](study::Study &study) { (void)study::setWalkAwayScenario(study, party, code); });
}

void DealSpaceView::pointAt(int irritant)
{
    m_advice->setPointed(irritant);
}

void DealSpaceView::ask(const std::optional<PlotView::Place> &place)
{
    if (!m_spec || !m_picture)
        return;
    charts::Subject subject;
    subject.measure = charts::Subject::Measure::DealSpace;
    const auto row = static_cast<std::size_t>(place ? std::max(0, place->row) : 0);
    const bool isEntry = place && place->panel == 1;
    if (place && place->row >= 0 && isEntry && row < m_zone->frontier.size())
        subject.package = m_zone->frontier.package(row);
    else if (place && place->row >= 0 && !isEntry && row < m_spec->dealSpace().marks.size())
        subject.package = m_spec->dealSpace().marks[row].package;
    if (subject.package == m_picture->working.package)
        subject.package.reset(); // with its custom positions, and followed as it changes
    Q_EMIT howRequested(subject);
}

QString DealSpaceView::tipOf(const negotiation::Package &package, const QString &name,
                             const std::array<double, 2> &values) const
{
    const words::Wording &wording = m_preferences.wording();
    const QString head = tr("%1: %2 · %3 points", "package: values")
                             .arg(name, words::number(wording, values[0], 1), words::number(wording, values[1], 1));
    QStringList changes = charts::differences(m_picture->study(), m_picture->working.package, package, wording);
    const qsizetype count = changes.size();
    if (count > tipLines) {
        changes = changes.mid(0, tipLines);
        changes << tr("and %1 more").arg(count - tipLines);
    }
    for (QString &change : changes)
        change = change.toHtmlEscaped();
    const QString below = count == 0 ? tr("The package on the table.")
                                     : tr("Differs from the package on the table:") + QStringLiteral("<br>") +
                                           changes.join(QStringLiteral("<br>"));
    return QStringLiteral("<p style=\"white-space:pre\"><b>%1</b><br>%2</p>").arg(head.toHtmlEscaped(), below);
}

} // namespace ui
