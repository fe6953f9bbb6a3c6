// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compare_view.h"

#include "charts/chart_frame.h"
#include "charts/flat_controls.h"
#include "charts/measure_words.h"
#include "charts/theme.h"
#include "compare/compared_list.h"
#include "compare/sheet_frame.h"
#include "compare/sheet_table.h"
#include "words/numbers.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using charts::Shown;
using study::Scope;

namespace {

constexpr auto valueCode = "value";
constexpr auto onlyDifferentKey = "compare/onlyDifferent";

QString codeOf(Shown shown)
{
    return shown == Shown::Level ? QStringLiteral("level") : shown == Shown::PercentChange ? QStringLiteral("percent") : QStringLiteral("change");
}

QString codeOf(CompareView::Show show)
{
    switch (show) {
    case CompareView::Show::Indicators:
        return QStringLiteral("indicators");
    case CompareView::Show::Packages:
        return QStringLiteral("packages");
    case CompareView::Show::Bars:
        break;
    }
    return QStringLiteral("bars");
}

} // namespace

CompareView::CompareView(session::Workbench &workbench, session::Preferences &preferences, QWidget *parent)
    : Place(parent)
    , m_workbench(workbench)
    , m_preferences(preferences)
    , m_run(workbench)
    , m_head(new QWidget)
    , m_buttons{new FlatButton, new FlatButton, new FlatButton}
    , m_pages(new QStackedWidget)
    , m_notice(new QLabel)
    , m_bars(new ChartFrame)
    , m_indicators(new SheetFrame)
    , m_packages(new SheetFrame)
    , m_measure(new FlatComboBox)
    , m_scope(new FlatComboBox)
    , m_unit(new FlatComboBox)
    , m_list(new ComparedList(this))
{
    m_options.shown = Shown::Level;
    m_options.onlyDifferent = m_preferences.choice(QLatin1String(onlyDifferentKey), false).toBool();
    m_list->hide(); // the window gives it a place
    setAutoFillBackground(true);
    m_head->setAutoFillBackground(true);
    m_notice->setAlignment(Qt::AlignCenter);
    m_notice->setWordWrap(true);
    m_notice->setMargin(24);
    m_notice->setAutoFillBackground(true);
    m_measure->setObjectName(QStringLiteral("measure"));
    m_scope->setObjectName(QStringLiteral("scope"));
    m_unit->setObjectName(QStringLiteral("unit"));
    m_measureLabel = m_bars->addChoice(m_measure);
    m_scopeLabel = m_bars->addChoice(m_scope);
    m_unitLabel = m_bars->addChoice(m_unit);

    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(16, 10, 24, 0);
    head->setSpacing(2);
    auto *group = new QButtonGroup(this);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setCheckable(true);
        m_buttons[i]->setObjectName(codeOf(static_cast<Show>(i)));
        group->addButton(m_buttons[i], static_cast<int>(i));
        head->addWidget(m_buttons[i]);
    }
    m_buttons.front()->setChecked(true);
    head->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_pages, 1);
    for (QWidget *page : std::initializer_list<QWidget *>{m_notice, m_bars, m_indicators, m_packages})
        m_pages->addWidget(page);

    connect(group, &QButtonGroup::idClicked, this, [this](int id) { setShow(static_cast<Show>(id)); });
    for (FlatComboBox *box : {m_measure, m_scope, m_unit})
        connect(box, &QComboBox::activated, this, &CompareView::choose);
    for (SheetFrame *frame : {m_indicators, m_packages}) {
        frame->setOnlyDifferent(m_options.onlyDifferent);
        connect(frame, &SheetFrame::onlyDifferentChosen, this, [this](bool only) {
            m_options.onlyDifferent = only;
            m_preferences.keepChoice(QLatin1String(onlyDifferentKey), only);
            m_indicators->setOnlyDifferent(only);
            m_packages->setOnlyDifferent(only);
            refresh();
        });
        connect(frame->table(), &SheetTable::openRequested, this, &CompareView::open);
        connect(frame->table(), &SheetTable::moveRequested, this, [this](const QString &code, int to) {
            QStringList codes = codesNow();
            const qsizetype from = codes.indexOf(code);
            if (from < 0 || to < 0 || to >= codes.size())
                return;
            codes.move(from, to);
            setCodes(codes);
        });
        connect(frame->table(), &SheetTable::removeRequested, this, [this](const QString &code) {
            QStringList codes = codesNow();
            codes.removeAll(code);
            const auto &shown = m_run.comparison()->packages;
            if (std::any_of(shown.begin(), shown.end(), [&](const auto &package) { return package.code == code && package.isOnTable; }))
                codes.removeAll(charts::tableCode); // or the same column would come back under another name
            setCodes(codes);
        });
    }
    m_bars->setExplained();
    connect(m_bars, &ChartFrame::howRequested, this, [this](const std::optional<PlotView::Place> &place) {
        if (const auto comparison = m_run.comparison())
            Q_EMIT howRequested(charts::comparisonSubject(*comparison, m_options, place ? place->row : 0,
                                                          place ? place->panel : 0));
    });
    connect(m_list, &ComparedList::chosen, this, &CompareView::setCodes);
    connect(m_list, &ComparedList::openRequested, this, &CompareView::open);
    connect(&m_run, &ComparisonRun::changed, this, &CompareView::askRanges);
    connect(&m_run, &ComparisonRun::changed, this, &CompareView::refresh);
    connect(&m_ranges, &ComparisonRanges::changed, this, &CompareView::refresh);
    connect(&m_workbench.document(), &session::Document::workingChanged, &m_ranges, &ComparisonRanges::rest);
    connect(&m_preferences, &session::Preferences::rangesShownChanged, this, [this] {
        wantRanges();
        refresh();
    });
    connect(&m_workbench, &session::Workbench::failed, this, &CompareView::refresh);
    connect(&m_workbench.document(), &session::Document::workingChanged, this, &CompareView::fillList);
    connect(&m_workbench.document(), &session::Document::studyEdited, this, &CompareView::fillList);
    connect(&m_workbench.document(), &session::Document::studyReplaced, this, &CompareView::retranslate);
    connect(&m_preferences, &session::Preferences::languageChanged, this, &CompareView::retranslate);
    connect(&m_preferences, &session::Preferences::outcomesChanged, this, &CompareView::retranslate);
    followTheme();
    retranslate();
}

CompareView::~CompareView() = default;

QString CompareView::code() const
{
    return QStringLiteral("compare");
}

QString CompareView::title() const
{
    return tr("Compare");
}

QWidget *CompareView::beside()
{
    return m_list;
}

study::View CompareView::view() const
{
    study::View view;
    view.place = code();
    view.chart = codeOf(m_show);
    view.indicator = m_options.indicator ? study::indicatorCode(*m_options.indicator) : QLatin1String(valueCode);
    view.shown = codeOf(m_options.shown);
    view.currency = options().currency;
    view.scope = study::scopeCode(m_workbench.document().study(), m_options.scope);
    if (!m_run.codes().isEmpty()) {
        view.scenarios = codesNow();
        view.scenarios.removeAll(charts::tableCode); // compared wherever a view is drawn
    }
    return view;
}

void CompareView::setView(const study::View &view)
{
    const study::Study &study = m_workbench.document().study();
    for (const Show show : {Show::Bars, Show::Indicators, Show::Packages}) {
        if (view.chart == codeOf(show))
            m_show = show;
    }
    if (view.indicator == QLatin1String(valueCode))
        m_options.indicator.reset();
    else if (const auto indicator = study::indicatorFromCode(view.indicator))
        m_options.indicator = indicator;
    for (const Shown shown : {Shown::Change, Shown::PercentChange, Shown::Level}) {
        if (view.shown == codeOf(shown))
            m_options.shown = shown;
    }
    if (const auto scope = study::scopeFromCode(study, view.scope))
        m_options.scope = *scope;
    if (!view.currency.isEmpty()) {
        session::OutcomesChoice choice = m_preferences.outcomes();
        choice.currency = view.currency;
        m_preferences.setOutcomes(choice);
    }
    m_buttons[static_cast<std::size_t>(m_show)]->setChecked(true);
    m_run.setCodes(charts::comparedCodes(view));
    retranslate();
}

void CompareView::setShow(Show show)
{
    m_show = show;
    m_buttons[static_cast<std::size_t>(show)]->setChecked(true);
    refresh();
}

void CompareView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_run.setWanted(true);
    wantRanges();
    refresh();
}

void CompareView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_run.setWanted(false);
    wantRanges();
}

void CompareView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        followTheme();
}

void CompareView::followTheme()
{
    const QColor card = Theme::current().card;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_head, m_notice}) {
        if (widget->palette().color(QPalette::Window) == card)
            continue;
        QPalette palette = widget->palette();
        palette.setColor(QPalette::Window, card);
        widget->setPalette(palette);
    }
}

charts::ComparisonOptions CompareView::options() const
{
    charts::ComparisonOptions options = m_options;
    for (const study::Currency &known : m_workbench.document().study().currencies) {
        if (known.code == m_preferences.outcomes().currency)
            options.currency = known.code; // a study may not know the currency chosen for another
    }
    return options;
}

QStringList CompareView::codesNow() const
{
    QStringList codes = m_run.codes();
    const study::Study &study = m_workbench.document().study();
    codes.removeIf([&](const QString &code) { return code != charts::tableCode && study::scenarioIndex(study, code) < 0; });
    if (codes.isEmpty()) {
        for (const study::Scenario &scenario : study.scenarios)
            codes << scenario.code;
        codes << charts::tableCode;
    }
    return codes;
}

void CompareView::setCodes(const QStringList &codes)
{
    m_run.setCodes(codes);
    fillList();
}

void CompareView::open(const QString &code)
{
    if (code != charts::tableCode)
        m_workbench.document().openScenario(study::scenarioIndex(m_workbench.document().study(), code));
}

void CompareView::retranslate()
{
    m_buttons[0]->setText(tr("Bars"));
    m_buttons[1]->setText(tr("Indicators"));
    m_buttons[2]->setText(tr("Packages"));
    for (FlatButton *button : m_buttons)
        button->updateGeometry();
    m_measureLabel->setText(tr("Measure"));
    m_scopeLabel->setText(tr("Scope"));
    m_unitLabel->setText(tr("Unit"));
    const study::Study &study = m_workbench.document().study();
    if (!study::scopeFromCode(study, study::scopeCode(study, m_options.scope)))
        m_options.scope = {}; // of another study
    fillChoices();
    fillList();
    refresh();
}

void CompareView::fillChoices()
{
    const words::Wording &wording = m_preferences.wording();
    const study::Study &study = m_workbench.document().study();
    m_measure->clear();
    m_measure->addItem(tr("Party values"), QLatin1String(valueCode));
    for (int i = 0; i < study::indicatorCount; ++i) {
        const auto indicator = static_cast<study::Indicator>(i);
        m_measure->addItem(charts::indicatorName(indicator, wording), study::indicatorCode(indicator));
    }
    m_measure->setCurrentIndex(m_options.indicator ? 1 + static_cast<int>(*m_options.indicator) : 0);
    m_scope->clear();
    if (!m_options.indicator) {
        m_scope->addItem(tr("Whole package"), QString());
    } else {
        m_scope->addItem(tr("All sectors"), QStringLiteral("all"));
        for (const study::SectorGroup &group : study.groups)
            m_scope->addItem(tr("Group: %1").arg(group.name.in(wording.language())), group.code);
        for (const study::Sector &sector : study.sectors)
            m_scope->addItem(sector.name.in(wording.language()), sector.code);
        m_scope->setCurrentIndex(m_scope->findData(study::scopeCode(study, m_options.scope)));
    }
    m_scope->setEnabled(m_scope->count() > 1);
    fillUnits();
}

void CompareView::fillUnits()
{
    m_unit->clear();
    if (!m_options.indicator) {
        m_unit->addItem(tr("Over walk-away"), static_cast<int>(Shown::Level));
        m_unit->addItem(tr("Difference"), static_cast<int>(Shown::Change));
        m_unit->setCurrentIndex(m_options.shown == Shown::Level ? 0 : 1);
    } else {
        const Shown now = charts::shownAs({.indicator = *m_options.indicator, .shown = m_options.shown});
        for (const Shown shown : charts::shownChoices(*m_options.indicator)) {
            m_unit->addItem(shown == Shown::Level           ? tr("Level")
                            : shown == Shown::PercentChange ? tr("Percent")
                                                            : tr("Difference"),
                            static_cast<int>(shown));
            if (shown == now)
                m_unit->setCurrentIndex(m_unit->count() - 1);
        }
    }
    m_unit->setEnabled(m_unit->count() > 1);
}

void CompareView::choose()
{
    if (sender() == m_measure) {
        const auto indicator = study::indicatorFromCode(m_measure->currentData().toString());
        if (indicator.has_value() != m_options.indicator.has_value()) // levels of one are not levels of the other
            m_options.shown = indicator ? Shown::Change : Shown::Level;
        m_options.indicator = indicator;
    } else if (sender() == m_scope) {
        m_options.scope = study::scopeFromCode(m_workbench.document().study(), m_scope->currentData().toString()).value_or(Scope{});
    } else {
        m_options.shown = static_cast<Shown>(m_unit->currentData().toInt());
    }
    fillChoices();
    refresh();
}

void CompareView::fillList()
{
    const words::Wording &wording = m_preferences.wording();
    const session::Document &document = m_workbench.document();
    const study::Study &study = document.study();
    const QStringList compared = codesNow();
    // The entries left out keep their places, unless the order has been changed elsewhere.
    QStringList order = m_list->order();
    QStringList kept = order;
    kept.removeIf([&](const QString &code) { return !compared.contains(code); });
    if (kept != compared)
        order = compared;
    order.removeIf([&](const QString &code) { return code != charts::tableCode && study::scenarioIndex(study, code) < 0; });
    for (const study::Scenario &scenario : study.scenarios)
        order << scenario.code;
    order << QString(charts::tableCode);
    order.removeDuplicates();
    std::vector<ComparedList::Entry> entries;
    for (const QString &code : order) {
        ComparedList::Entry entry;
        entry.code = code;
        entry.compared = compared.contains(code);
        if (code == charts::tableCode) {
            const study::Working &working = document.working();
            entry.name = tr("The package on the table");
            entry.detail = words::longDate(wording, working.date);
            for (const study::Scenario &scenario : study.scenarios) {
                if (working.adjustments.isEmpty() && scenario.package == working.package && scenario.date == working.date)
                    entry.detail = tr("now the same as %1").arg((scenario.shortName.isEmpty() ? scenario.name : scenario.shortName).in(wording.language()));
            }
        } else {
            const study::Scenario &scenario = study.scenarios[static_cast<std::size_t>(study::scenarioIndex(study, code))];
            entry.name = scenario.name.in(wording.language());
            entry.detail = words::longDate(wording, scenario.date);
            if (code == document.working().reference)
                entry.detail = tr("%1 · reference").arg(entry.detail);
            entry.note = scenario.note;
        }
        entries.push_back(std::move(entry));
    }
    m_list->setEntries(entries);
}

void CompareView::wantRanges()
{
    m_ranges.setWanted(isVisible() && m_preferences.rangesShown());
}

void CompareView::askRanges()
{
    const auto comparison = m_run.comparison();
    if (!comparison || m_run.picture()->study().sectors.empty()) { // without an economy there is nothing to draw
        m_ranges.ask(std::nullopt);
        return;
    }
    ComparisonRanges::Question question{m_run.picture()->economy, charts::referenceChoice(*comparison), {}};
    for (const charts::ComparedPackage &package : comparison->packages)
        question.choices.push_back(charts::choiceOf(package));
    m_ranges.ask(question);
}

charts::Comparison CompareView::withRanges(charts::Comparison comparison) const
{
    if (!m_ranges.isWanted())
        return comparison;
    for (const charts::ComparedPackage &package : comparison.packages)
        comparison.draws.push_back(m_ranges.of(charts::choiceOf(package)));
    comparison.drawsPending = m_ranges.busy();
    return comparison;
}

void CompareView::refresh()
{
    const auto comparison = m_run.comparison();
    if (!comparison || m_run.error()) {
        const std::optional<words::Error> &error = m_run.error() ? m_run.error() : m_workbench.error();
        m_notice->setText(error ? error->in(m_preferences.wording()) : tr("Solving the baseline…"));
        m_pages->setCurrentWidget(m_notice);
        return;
    }
    const charts::ComparisonOptions chosen = options();
    const words::Wording &wording = m_preferences.wording();
    const study::Study &study = *m_run.study();
    const charts::Comparison shown = withRanges(*comparison);
    std::optional<charts::Comparison> earlier = m_run.before();
    if (earlier)
        earlier = withRanges(std::move(*earlier));
    const auto bars = [&](const charts::Comparison &of) { return charts::comparisonBars(study, of, chosen, wording); };
    m_bars->setSpec(bars(shown), earlier ? std::optional(bars(*earlier)) : std::nullopt); // also for slides
    const auto fill = [&](SheetFrame *frame, auto sheet) {
        frame->setSheet(sheet(study, shown, chosen, wording),
                        earlier ? std::optional(sheet(study, *earlier, chosen, wording)) : std::nullopt);
        m_pages->setCurrentWidget(frame);
    };
    switch (m_show) {
    case Show::Bars:
        m_pages->setCurrentWidget(m_bars);
        break;
    case Show::Indicators:
        fill(m_indicators, charts::indicatorSheet);
        break;
    case Show::Packages:
        fill(m_packages, charts::packageSheet);
        break;
    }
}

} // namespace ui
