// SPDX-License-Identifier: GPL-3.0-or-later
#include "scorecard/scorecard_view.h"

#include "charts/measure_words.h"
#include "charts/sector_bars.h"
#include "charts/theme.h"
#include "scorecard/scorecard_parts.h"
#include "scorecard/weights_window.h"
#include "study/swing_weights.h"
#include "words/numbers.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ui {

using scorecard::Notice;

namespace {

constexpr int panelMargin = 20;

void setInk(QWidget *widget, const QColor &ink)
{
    QPalette palette = widget->palette();
    palette.setColor(QPalette::WindowText, ink);
    widget->setPalette(palette);
}

} // namespace

ScorecardView::ScorecardView(session::Workbench &workbench, session::Preferences &preferences, QWidget *parent)
    : QScrollArea(parent)
    , m_workbench(workbench)
    , m_preferences(preferences)
    , m_content(new QWidget)
    , m_layout(new QVBoxLayout(m_content))
    , m_heading(new QLabel)
    , m_against(new QLabel)
    , m_verdict(new scorecard::VerdictBox)
    , m_meterLayout(new QVBoxLayout)
    , m_weightsButton(new scorecard::DottedButton)
    , m_components(new scorecard::ComponentsTable)
    , m_netNote(new QLabel)
    , m_howButton(new scorecard::DottedButton)
    , m_jobsName(new QLabel)
    , m_jobs(new QLabel)
    , m_noticeLayout(new QVBoxLayout)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_heading->setFont(textFont(11, QFont::DemiBold));
    m_against->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_against->setWordWrap(true);
    m_netNote->setWordWrap(true);
    m_jobsName->setWordWrap(true);
    m_jobs->setFont(textFont(14, QFont::DemiBold));
    m_jobs->setTextFormat(Qt::RichText);
    m_jobs->setWordWrap(true);
    m_jobs->setObjectName(QStringLiteral("jobs"));
    m_meterLayout->setSpacing(12);
    m_noticeLayout->setSpacing(4);

    auto *head = new QHBoxLayout;
    head->addWidget(m_heading);
    head->addWidget(m_against, 1);
    m_layout->setContentsMargins(panelMargin, 14, panelMargin, 16);
    m_layout->setSpacing(10);
    m_layout->addLayout(head);
    m_layout->addWidget(m_verdict);
    m_layout->addSpacing(2);
    m_layout->addLayout(m_meterLayout);
    m_layout->addWidget(m_weightsButton);
    m_economyRules.push_back(addRule());
    m_layout->addWidget(m_components);
    m_layout->addWidget(m_netNote);
    m_economyRules.push_back(addRule());
    m_layout->addWidget(m_jobsName);
    m_layout->addWidget(m_jobs);
    m_layout->addWidget(m_howButton);
    m_noticeRule = addRule();
    m_layout->addLayout(m_noticeLayout);
    m_layout->addStretch(1);
    setWidget(m_content);

    m_howButton->setObjectName(QStringLiteral("howButton"));
    connect(m_howButton, &QAbstractButton::clicked, this, &ScorecardView::askHow);
    connect(m_weightsButton, &QAbstractButton::clicked, this, &ScorecardView::showWeights);
    connect(&m_workbench, &session::Workbench::pictureChanged, this, &ScorecardView::refresh);
    connect(&m_workbench.document(), &session::Document::studyReplaced, this, &ScorecardView::refresh);
    connect(&m_preferences, &session::Preferences::languageChanged, this, &ScorecardView::refresh);
    connect(&m_preferences, &session::Preferences::outcomesChanged, this, &ScorecardView::refresh);
    followTheme();
    refresh();
}

ScorecardView::~ScorecardView() = default;

void ScorecardView::showRangesOf(session::SamplingRun &run)
{
    m_ranges = &run;
    connect(m_ranges, &session::SamplingRun::changed, this, &ScorecardView::refresh);
    refresh();
}

QWidget *ScorecardView::addRule()
{
    auto *rule = new QWidget;
    rule->setFixedHeight(1);
    rule->setAutoFillBackground(true);
    m_layout->addWidget(rule);
    m_rules.push_back(rule);
    return rule;
}

void ScorecardView::followTheme()
{
    const Theme &theme = Theme::current();
    setInk(m_heading, theme.ink);
    setInk(m_against, theme.ink3);
    setInk(m_netNote, theme.ink3);
    setInk(m_jobsName, theme.ink);
    for (QWidget *rule : m_rules) {
        QPalette palette = rule->palette();
        palette.setColor(QPalette::Window, theme.hairline);
        rule->setPalette(palette);
    }
}

void ScorecardView::refresh()
{
    const auto picture = m_workbench.picture();
    m_content->setVisible(picture != nullptr);
    if (!picture)
        return;
    const study::Study &study = picture->study();
    const study::Assessment &current = *picture->current;
    const study::Assessment &reference = *picture->reference;
    const words::Wording &wording = m_preferences.wording();

    m_heading->setText(tr("Scorecard"));
    m_against->setText(
        tr("against %1", "scenario")
            .arg(charts::scenarioInText(study, reference.package, reference.date, picture->working.reference, wording)));
    m_verdict->setVerdict(scorecard::verdictOn(study, current, wording));

    while (m_meters.size() > current.values.size()) {
        delete m_meters.back();
        m_meters.pop_back();
    }
    while (m_meters.size() < current.values.size()) {
        m_meters.push_back(new scorecard::PartyMeter(static_cast<int>(m_meters.size())));
        m_meterLayout->addWidget(m_meters.back());
    }
    QStringList shortNames;
    for (std::size_t party = 0; party < current.values.size(); ++party) {
        const study::PartyValue &value = current.values[party];
        m_meters[party]->setValue(charts::regionName(study, static_cast<int>(party), wording),
                                  scorecard::distanceText(value, wording), value, wording);
        const study::Region &region = study.regions.at(static_cast<std::size_t>(study.parties[party].region));
        const QString &shortName = region.shortName.in(wording.language());
        shortNames << (shortName.isEmpty() ? region.code : shortName);
    }
    m_weightsButton->setText(study::hasIllustrativeWeights(study) ? tr("Party values rest on illustrative weights")
                                                                  : tr("Party values rest on stated weights"));
    m_weightsButton->updateGeometry();
    m_howButton->setText(tr("How was this computed?"));
    m_howButton->updateGeometry();

    const bool hasEconomy = !study.sectors.empty();
    for (QWidget *rule : m_economyRules)
        rule->setVisible(hasEconomy);
    for (QWidget *widget : {static_cast<QWidget *>(m_components), static_cast<QWidget *>(m_netNote),
                            static_cast<QWidget *>(m_jobsName), static_cast<QWidget *>(m_jobs), static_cast<QWidget *>(m_against)})
        widget->setVisible(hasEconomy);
    if (hasEconomy)
        showEconomy(study, current, reference, shortNames);
    showNotices(scorecard::noticesOn(study, current, reference, wording));
    if (m_weights && m_weights->isVisible())
        m_weights->setStudy(study, wording);
}

void ScorecardView::showEconomy(const study::Study &study, const study::Assessment &current,
                                const study::Assessment &reference, const QStringList &shortNames)
{
    const words::Wording &wording = m_preferences.wording();
    const Theme &theme = Theme::current();
    const QString &wanted = m_preferences.outcomes().currency;
    const bool known = std::any_of(study.currencies.begin(), study.currencies.end(),
                                   [&](const study::Currency &currency) { return currency.code == wanted; });
    const QString currency = known ? wanted : QStringLiteral("USD");
    const session::SamplingRun::Result draws = m_ranges ? m_ranges->result() : nullptr;
    const std::vector<scorecard::Component> components =
        scorecard::componentsOf(study, current, reference, wording, draws.get());
    m_components->setComponents(tr("%1 bn a year", "currency").arg(charts::currencyName(currency, wording)), shortNames,
                                components, 0.001 * charts::perUsd(study, currency), wording);
    m_netNote->setText(scorecard::netNote(study, components, draws.get(), wording));

    const scorecard::Component jobs = scorecard::jobsOf(study, current, reference, wording);
    m_jobsName->setText(jobs.name);
    QStringList figures;
    QStringList spoken;
    for (std::size_t party = 0; party < jobs.values.size(); ++party) {
        const QString figure = words::significant(wording, std::round(jobs.values[party]), 3, words::Sign::Always);
        const QString name = shortNames.value(static_cast<qsizetype>(party)).toHtmlEscaped();
        figures << QStringLiteral("<span style=\"color:%1\"><span style=\"font-size:10pt; font-weight:400\">%2</span>"
                                  "&nbsp;%3</span>")
                       .arg(theme.party(static_cast<int>(party)).text.name(),
                            name.split(QLatin1Char(' ')).join(QLatin1String("&nbsp;")), figure.toHtmlEscaped());
        spoken << shortNames.value(static_cast<qsizetype>(party)) + QLatin1Char(' ') + figure;
    }
    m_jobs->setText(figures.join(QStringLiteral("&nbsp;&nbsp;&nbsp; "))); // wraps between the parties alone
    const QString ranges = scorecard::jobsRanges(study, draws.get(), wording);
    m_jobs->setToolTip(ranges);
    m_jobs->setAccessibleDescription(ranges);
    m_jobs->setAccessibleName(jobs.name + QLatin1String(": ") + spoken.join(QLatin1String(", ")));
}

void ScorecardView::showNotices(const std::vector<Notice> &notices)
{
    m_noticeRule->setVisible(!notices.empty());
    if (notices == m_notices)
        return;
    m_notices = notices;
    while (QLayoutItem *item = m_noticeLayout->takeAt(0)) {
        item->widget()->deleteLater(); // may be the button that was clicked
        item->widget()->hide();
        delete item;
    }
    for (const Notice &notice : m_notices) {
        auto *button = new scorecard::NoticeButton(notice);
        if (notice.irritant >= 0)
            connect(button, &QAbstractButton::clicked, this,
                    [this, irritant = notice.irritant] { Q_EMIT rowRequested(irritant); });
        m_noticeLayout->addWidget(button);
    }
}

void ScorecardView::askHow()
{
    const auto picture = m_workbench.picture();
    if (!picture)
        return;
    using study::Indicator;
    const study::Study &study = picture->study();
    const words::Wording &wording = m_preferences.wording();
    QMenu menu(this);
    const auto add = [&](const QString &name, const charts::Subject &subject) {
        menu.addAction(name, this, [this, subject] { Q_EMIT howRequested(subject); });
    };
    for (int party = 0; party < static_cast<int>(study.parties.size()); ++party) {
        menu.addSection(charts::regionName(study, party, wording));
        charts::Subject subject;
        subject.party = party;
        subject.measure = charts::Subject::Measure::Value;
        add(tr("Value of the package"), subject);
        if (study.sectors.empty())
            continue;
        subject.measure = charts::Subject::Measure::Outcome;
        subject.isRange = m_ranges && m_ranges->result();
        for (const Indicator indicator : {Indicator::ConsumerSurplus, Indicator::ProducerSurplus, Indicator::DutyRevenue,
                                          Indicator::QuotaRent, Indicator::Welfare}) {
            subject.indicator = indicator;
            add(charts::indicatorName(indicator, wording), subject);
        }
        subject.indicator = Indicator::Employment; // the groups whose jobs are summed in the line
        const int dwarfing = charts::dwarfingSector(study).value_or(-1);
        for (int group = 0; group < static_cast<int>(study.groups.size()); ++group) {
            if (dwarfing >= 0 && study.groups.size() > 1 && study.sectors[static_cast<std::size_t>(dwarfing)].group == group)
                continue;
            subject.scope = {study::Scope::Kind::Group, group};
            const study::Text &name = study.groups[static_cast<std::size_t>(group)].name;
            add(charts::indicatorName(Indicator::Employment, wording) + QLatin1String(", ") +
                    charts::inSentence(name.in(wording.language())),
                subject);
        }
    }
    menu.exec(m_howButton->mapToGlobal(QPoint(0, m_howButton->height())));
}

void ScorecardView::showWeights()
{
    const auto picture = m_workbench.picture();
    if (!picture)
        return;
    if (!m_weights) {
        m_weights = new scorecard::WeightsWindow(this);
        connect(m_weights, &scorecard::WeightsWindow::changeRequested, this, &ScorecardView::weightsRequested);
        connect(m_weights, &scorecard::WeightsWindow::setWeightsRequested, this, &ScorecardView::setWeightsRequested);
    }
    m_weights->setStudy(picture->study(), m_preferences.wording());
    m_weights->show();
    m_weights->raise();
}

void ScorecardView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        followTheme();
        refresh();
    }
}

} // namespace ui
