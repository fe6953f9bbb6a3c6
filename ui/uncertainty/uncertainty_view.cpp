// SPDX-License-Identifier: GPL-3.0-or-later
#include "uncertainty/uncertainty_view.h"

#include "charts/chart_frame.h"
#include "charts/flat_controls.h"
#include "charts/measure_words.h"
#include "charts/sector_bars.h"
#include "charts/theme.h"
#include "uncertainty/sureness_column.h"
#include "words/numbers.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int drawsOnRequest = 10000;
constexpr auto drawsKey = "uncertainty/draws";
constexpr auto seedKey = "uncertainty/seed";

QString codeOf(UncertaintyView::Show show)
{
    return show == UncertaintyView::Show::Sectors ? QStringLiteral("bars") : QStringLiteral("tornado");
}

session::SamplingSettings keptSettings(const session::Preferences &preferences)
{
    const int draws = preferences.choice(QLatin1String(drawsKey), drawsOnRequest).toInt();
    session::SamplingSettings settings;
    settings.draws = std::clamp(draws, 1, analysis::mostDraws);
    settings.seed = preferences.choice(QLatin1String(seedKey), 1).toUInt();
    return settings;
}

} // namespace

UncertaintyView::UncertaintyView(session::Workbench &workbench, session::Preferences &preferences, QWidget *parent)
    : Place(parent)
    , m_workbench(workbench)
    , m_preferences(preferences)
    , m_draws(workbench, keptSettings(preferences))
    , m_tornado(workbench)
    , m_head(new QWidget)
    , m_buttons{new FlatButton, new FlatButton}
    , m_pages(new QStackedWidget)
    , m_notice(new QLabel)
    , m_frame(new ChartFrame)
    , m_measure(new FlatComboBox)
    , m_scope(new FlatComboBox)
    , m_party(new FlatComboBox)
    , m_column(new SurenessColumn(this))
{
    m_column->hide(); // the window gives it a place
    setAutoFillBackground(true);
    m_head->setAutoFillBackground(true);
    m_notice->setAlignment(Qt::AlignCenter);
    m_notice->setWordWrap(true);
    m_notice->setMargin(24);
    m_notice->setAutoFillBackground(true);
    m_measure->setObjectName(QStringLiteral("measure"));
    m_scope->setObjectName(QStringLiteral("scope"));
    m_party->setObjectName(QStringLiteral("party"));
    m_measureLabel = m_frame->addChoice(m_measure);
    m_scopeLabel = m_frame->addChoice(m_scope);
    m_partyLabel = m_frame->addChoice(m_party);

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
    m_pages->addWidget(m_notice);
    m_pages->addWidget(m_frame);

    connect(group, &QButtonGroup::idClicked, this, [this](int id) { setShow(static_cast<Show>(id)); });
    for (FlatComboBox *box : {m_measure, m_scope, m_party})
        connect(box, &QComboBox::activated, this, &UncertaintyView::choose);
    m_frame->setExplained();
    connect(m_frame, &ChartFrame::howRequested, this, &UncertaintyView::ask);
    connect(m_column, &SurenessColumn::chosen, this, &UncertaintyView::takeSettings);
    connect(m_column, &SurenessColumn::runRequested, &m_draws, &session::SamplingRun::again);
    connect(m_column, &SurenessColumn::stopRequested, &m_draws, &session::SamplingRun::stop);
    connect(&m_draws, &session::SamplingRun::changed, this, &UncertaintyView::refresh);
    connect(&m_draws, &session::SamplingRun::progressed, this, &UncertaintyView::tell);
    connect(&m_tornado, &session::TornadoRun::changed, this, &UncertaintyView::refresh);
    connect(&m_workbench, &session::Workbench::pictureChanged, this, &UncertaintyView::refresh);
    connect(&m_workbench, &session::Workbench::failed, this, &UncertaintyView::refresh);
    connect(&m_workbench.document(), &session::Document::studyReplaced, this, [this] {
        session::SamplingSettings settings = m_draws.settings();
        settings.nest.reset(); // that of the new study
        m_draws.setSettings(settings);
        m_tornado.setSubject({});
        retranslate();
    });
    connect(&m_preferences, &session::Preferences::languageChanged, this, &UncertaintyView::retranslate);
    connect(&m_preferences, &session::Preferences::outcomesChanged, this, &UncertaintyView::refresh);
    followTheme();
    retranslate();
}

UncertaintyView::~UncertaintyView() = default;

QString UncertaintyView::code() const
{
    return QStringLiteral("uncertainty");
}

QString UncertaintyView::title() const
{
    return tr("Uncertainty");
}

QWidget *UncertaintyView::beside()
{
    return m_column;
}

QString UncertaintyView::currency() const
{
    const QString &wanted = m_preferences.outcomes().currency;
    const std::vector<study::Currency> &known = m_workbench.document().study().currencies;
    const bool isKnown =
        std::any_of(known.begin(), known.end(), [&](const study::Currency &each) { return each.code == wanted; });
    return isKnown ? wanted : QStringLiteral("USD");
}

study::View UncertaintyView::view() const
{
    const study::Study &study = m_workbench.document().study();
    const session::TornadoSubject &subject = m_tornado.subject();
    study::View view;
    view.place = code();
    view.chart = codeOf(m_show);
    view.indicator = study::indicatorCode(subject.indicator);
    view.currency = currency();
    view.scope = study::scopeCode(study, subject.scope);
    view.region = m_party->currentData().toString();
    return view;
}

void UncertaintyView::setView(const study::View &view)
{
    const study::Study &study = m_workbench.document().study();
    session::TornadoSubject subject = m_tornado.subject();
    if (const auto indicator = study::indicatorFromCode(view.indicator))
        subject.indicator = *indicator;
    if (const auto scope = study::scopeFromCode(study, view.scope))
        subject.scope = *scope;
    if (const int party = study::partyIndex(study, view.region); party >= 0)
        subject.party = party;
    for (const Show show : {Show::Parameters, Show::Sectors}) {
        if (view.chart == codeOf(show))
            m_show = show;
    }
    if (!view.currency.isEmpty()) {
        session::OutcomesChoice choice = m_preferences.outcomes();
        choice.currency = view.currency;
        m_preferences.setOutcomes(choice);
    }
    m_tornado.setSubject(subject);
    m_buttons[static_cast<std::size_t>(m_show)]->setChecked(true);
    retranslate();
}

void UncertaintyView::setShow(Show show)
{
    m_show = show;
    m_buttons[static_cast<std::size_t>(show)]->setChecked(true);
    refresh();
}

void UncertaintyView::showEvent(QShowEvent *event)
{
    Place::showEvent(event);
    m_draws.setWanted(true);
    m_tornado.setWanted(true);
    refresh();
}

void UncertaintyView::hideEvent(QHideEvent *event)
{
    Place::hideEvent(event);
    m_draws.setWanted(false);
    m_tornado.setWanted(false);
}

void UncertaintyView::changeEvent(QEvent *event)
{
    Place::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        followTheme();
}

void UncertaintyView::followTheme()
{
    for (QWidget *widget : std::initializer_list<QWidget *>{this, m_head, m_notice}) {
        QPalette palette = widget->palette();
        palette.setColor(QPalette::Window, Theme::current().card);
        widget->setPalette(palette);
    }
}

void UncertaintyView::retranslate()
{
    const words::Wording &wording = m_preferences.wording();
    const study::Study &study = m_workbench.document().study();
    const session::TornadoSubject &subject = m_tornado.subject();
    m_buttons[0]->setText(tr("By parameter"));
    m_buttons[1]->setText(tr("By sector"));
    for (FlatButton *button : m_buttons)
        button->updateGeometry();
    m_measureLabel->setText(tr("Measure"));
    m_scopeLabel->setText(tr("Sectors"));
    m_partyLabel->setText(tr("Party"));
    m_measure->clear();
    for (int i = 0; i < study::indicatorCount; ++i) {
        const auto indicator = static_cast<study::Indicator>(i);
        m_measure->addItem(charts::indicatorName(indicator, wording), study::indicatorCode(indicator));
    }
    m_measure->setCurrentIndex(static_cast<int>(subject.indicator));
    m_scope->clear();
    m_scope->addItem(tr("All"), QStringLiteral("all"));
    for (const study::SectorGroup &group : study.groups)
        m_scope->addItem(tr("Group: %1").arg(group.name.in(wording.language())), group.code);
    for (const study::Sector &sector : study.sectors)
        m_scope->addItem(sector.name.in(wording.language()), sector.code);
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(study::scopeCode(study, subject.scope))));
    m_party->clear();
    for (int party = 0; party < static_cast<int>(study.parties.size()); ++party) {
        const auto region = static_cast<std::size_t>(study.parties[static_cast<std::size_t>(party)].region);
        m_party->addItem(charts::regionName(study, party, wording), study.regions.at(region).code);
    }
    m_party->setCurrentIndex(subject.party);
    m_column->setSettings(m_draws.settings(), study.nest);
    refresh();
}

void UncertaintyView::choose()
{
    const study::Study &study = m_workbench.document().study();
    session::TornadoSubject subject = m_tornado.subject();
    subject.indicator = study::indicatorFromCode(m_measure->currentData().toString()).value_or(subject.indicator);
    subject.scope = study::scopeFromCode(study, m_scope->currentData().toString()).value_or(study::Scope{});
    subject.party = m_party->currentIndex();
    m_tornado.setSubject(subject);
    refresh();
}

void UncertaintyView::ask(const std::optional<PlotView::Place> &place)
{
    const session::TornadoSubject &about = m_tornado.subject();
    charts::Subject subject;
    subject.indicator = about.indicator;
    subject.isRange = true;
    if (m_show == Show::Sectors) {
        if (place) // a row is a sector
            subject.scope = {study::Scope::Kind::Sector, place->row};
        subject.party = place ? std::max(0, place->panel) : about.party;
    } else {
        subject.scope = about.scope;
        subject.party = about.party;
        const auto tornado = m_tornado.tornado(); // its bars stand in the order of the rows
        if (place && place->row >= 0 && tornado && place->row < static_cast<int>(tornado->bars.size()))
            subject.parameter = tornado->bars[static_cast<std::size_t>(place->row)].parameter;
    }
    Q_EMIT howRequested(subject);
}

void UncertaintyView::takeSettings(const session::SamplingSettings &settings)
{
    m_preferences.keepChoice(QLatin1String(drawsKey), settings.draws);
    m_preferences.keepChoice(QLatin1String(seedKey), static_cast<uint>(settings.seed));
    session::TornadoSubject subject = m_tornado.subject();
    subject.nest = settings.nest;
    m_tornado.setSubject(subject);
    m_draws.setSettings(settings);
}

void UncertaintyView::notice(const QString &text)
{
    m_notice->setText(text);
    m_pages->setCurrentWidget(m_notice);
}

std::optional<charts::ChartSpec> UncertaintyView::spec(const Comparison &compared) const
{
    const session::TornadoSubject &subject = m_tornado.subject();
    const words::Wording &wording = m_preferences.wording();
    const study::Study &study = m_workbench.picture()->study();
    const analysis::UncertaintyResult *draws = compared.draws.get();
    // With another nest than the picture's: its own central changes on the picture's reference.
    const auto movedBy = [&](const study::OutcomeTable &change) {
        study::Assessment moved = *compared.current;
        moved.outcomes = compared.reference->outcomes;
        for (std::size_t i = 0; i < moved.outcomes.values().size(); ++i)
            moved.outcomes.values()[i] += change.values()[i];
        return moved;
    };
    if (m_show == Show::Parameters) {
        auto tornado = compared.tornado;
        if (!tornado && (subject.nest || m_tornado.error()))
            return std::nullopt;
        if (!tornado) { // until it is there, the central change without its bars: never those of another package
            const auto value = [&](const study::Assessment &of) {
                return of.outcomes.value(subject.scope, subject.party, subject.indicator);
            };
            tornado = std::make_shared<const analysis::Tornado>(
                analysis::Tornado{value(*compared.current) - value(*compared.reference), {}, {}});
        }
        const charts::TornadoOptions options{subject.scope, subject.party, subject.indicator, currency(),
                                             compared.referenceCode};
        const bool isOwn = subject.nest.value_or(study.nest) == study.nest;
        return charts::tornadoChart(study, isOwn ? *compared.current : movedBy(tornado->change), *compared.reference,
                                    *tornado, draws, options, wording);
    }
    charts::SectorBarsOptions options;
    options.indicator = subject.indicator;
    options.currency = currency();
    options.reference = compared.referenceCode;
    if (!draws || draws->nest == study.nest)
        return charts::sectorBars(study, *compared.current, *compared.reference, nullptr, options, wording, draws);
    charts::ChartSpec made =
        charts::sectorBars(study, movedBy(draws->central), *compared.reference, nullptr, options, wording, draws);
    made.subtitle += QLatin1Char(' ') + (draws->nest == study::Nest::Flat ? tr("With a one-level CES.")
                                                                          : tr("With a two-level CES."));
    return made;
}

void UncertaintyView::refresh()
{
    m_scope->setEnabled(m_show == Show::Parameters);
    m_party->setEnabled(m_show == Show::Parameters);
    if (!isVisible())
        return; // shown again, it refreshes
    tell();
    const words::Wording &wording = m_preferences.wording();
    const auto picture = m_workbench.picture();
    if (!picture) {
        notice(m_workbench.error() ? m_workbench.error()->in(wording) : tr("Solving the baseline…"));
        return;
    }
    const Comparison now{picture->current, picture->reference, picture->working.reference, m_tornado.tornado(),
                         m_draws.result()};
    if (const auto made = spec(now)) {
        const Comparison then{picture->before, picture->referenceBefore, picture->workingBefore.reference,
                              m_tornado.before(), m_draws.before()};
        // With another nest than the picture's, nothing is known of a state that was not drawn with it.
        const bool known = then.current && (m_show == Show::Parameters || !now.draws || then.draws ||
                                            now.draws->nest == picture->study().nest);
        // On one scale only while somebody looks: a state far away would squeeze the present one.
        if (const auto earlier = known ? spec(then) : std::nullopt)
            m_frame->setSpec(*made, [before = *earlier] { return before; });
        else
            m_frame->setSpec(*made);
        m_pages->setCurrentWidget(m_frame);
    } else if (m_tornado.error()) {
        notice(m_tornado.error()->in(wording));
    } else {
        notice(tr("Trying each parameter at the ends of its range…"));
    }
}

void UncertaintyView::tell()
{
    Q_EMIT progressChanged(m_draws.progress());
    if (!isVisible() || !m_workbench.picture())
        return;
    const words::Wording &wording = m_preferences.wording();
    const session::SamplingRun::Result draws = m_draws.result();
    QStringList sentences;
    if (draws)
        sentences = charts::surenessSentences(m_workbench.picture()->study(), *draws, wording);
    else if (m_draws.error())
        sentences << m_draws.error()->in(wording);
    QString progress;
    if (m_draws.busy()) {
        const int asked = m_draws.settings().draws;
        progress = tr("Drawing: %1 of %2")
                       .arg(words::number(wording, std::floor(m_draws.progress() * asked), 0),
                            words::number(wording, asked, 0));
    }
    m_column->setSentences(sentences, progress);
}

} // namespace ui
