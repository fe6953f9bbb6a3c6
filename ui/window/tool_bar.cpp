// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/tool_bar.h"

#include "charts/theme.h"
#include "controls/choice_box.h"
#include "controls/icon.h"
#include "words/numbers.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <set>

namespace ui {

namespace {

constexpr int actionsInWordsFrom = 1200;

/// Entries behind the scenarios in their list, after a separator.
constexpr int saveEntry = 1;
constexpr int manageEntry = 2;

/// Dates with a duty state and dates of scenarios; none before the first duty state, where nothing is known.
std::vector<QDate> datesOf(const study::Study &study)
{
    const std::vector<QDate> states = study::dutyDates(study);
    std::set<QDate> dates(states.begin(), states.end());
    for (const study::Scenario &scenario : study.scenarios) {
        if (!states.empty() && scenario.date >= states.front())
            dates.insert(scenario.date);
    }
    return {dates.begin(), dates.end()};
}

QIcon dot(const QColor &colour)
{
    QPixmap pixmap(10, 10);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(0.5, 0.5, 9, 9));
    return QIcon(pixmap);
}

QColor colourOf(const study::Scenario &scenario)
{
    const QColor own(scenario.colour);
    return own.isValid() ? own : Theme::current().dealMark;
}

} // namespace

ToolBar::ToolBar(session::Workbench &workbench, session::Preferences &preferences, QMenu *fileMenu, QAction *undo, QAction *redo,
                 QAction *addToDeck, QAction *present, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_preferences(preferences)
    , m_study(new QToolButton(this))
    , m_scenario(new ChoiceBox(ChoiceBox::Look::Framed, this))
    , m_undo(new QToolButton(this))
    , m_redo(new QToolButton(this))
    , m_date(new ChoiceBox(ChoiceBox::Look::Framed, this))
    , m_reference(new ChoiceBox(ChoiceBox::Look::Framed, this))
    , m_addToDeck(new QToolButton(this))
    , m_present(new QToolButton(this))
{
    setFixedHeight(48);
    setAutoFillBackground(true);
    m_study->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_study->setLayoutDirection(Qt::RightToLeft); // the chevron stands after the words
    m_study->setIconSize(QSize(14, 14));
    m_study->setAutoRaise(true);
    m_study->setFont(textFont(11, QFont::DemiBold));
    m_study->setFocusPolicy(Qt::StrongFocus);
    for (QToolButton *button : {m_undo, m_redo}) {
        button->setAutoRaise(true);
        button->setIconSize(QSize(16, 16));
        button->setFixedSize(32, 32);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_date->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // names may be cut short, a date may not
    m_undo->setDefaultAction(undo);
    m_redo->setDefaultAction(redo);
    m_addToDeck->setDefaultAction(addToDeck);
    m_addToDeck->setAutoRaise(true);
    m_addToDeck->setIconSize(QSize(14, 14));
    m_addToDeck->setFocusPolicy(Qt::StrongFocus);
    m_addToDeck->setObjectName(QStringLiteral("addToDeck"));
    m_present->setDefaultAction(present);
    m_present->setIconSize(QSize(14, 14));
    m_present->setFont(textFont(10, QFont::DemiBold));
    m_present->setFocusPolicy(Qt::StrongFocus);
    m_present->setObjectName(QStringLiteral("present"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 0, 16, 0);
    layout->setSpacing(8);
    for (QWidget *widget : {static_cast<QWidget *>(m_study), static_cast<QWidget *>(m_scenario), static_cast<QWidget *>(m_undo),
                            static_cast<QWidget *>(m_redo), static_cast<QWidget *>(m_date), static_cast<QWidget *>(m_reference)})
        layout->addWidget(widget);
    layout->addStretch(1);
    layout->addWidget(m_addToDeck);
    layout->addWidget(m_present);

    session::Document &document = workbench.document();
    connect(m_study, &QToolButton::clicked, this, [this, fileMenu] { fileMenu->popup(m_study->mapToGlobal(QPoint(0, m_study->height()))); });
    connect(m_scenario, &QComboBox::activated, this, [this](int entry) {
        const auto scenarios = static_cast<int>(m_workbench.document().study().scenarios.size());
        if (entry < scenarios)
            m_workbench.document().openScenario(entry);
        refresh(); // the box shows what lies on the table, whatever was chosen
        if (entry == scenarios + saveEntry)
            Q_EMIT saveScenarioRequested();
        else if (entry == scenarios + manageEntry)
            Q_EMIT scenariosRequested();
    });
    connect(m_date, &QComboBox::activated, this, [this](int index) { m_workbench.document().setDate(m_date->itemData(index).toDate()); });
    connect(m_reference, &QComboBox::activated, this, [this](int index) {
        m_workbench.document().setReference(m_reference->itemData(index).toString());
    });
    connect(&document, &session::Document::workingChanged, this, &ToolBar::refresh);
    connect(&document, &session::Document::studyEdited, this, &ToolBar::retranslate);
    connect(&document, &session::Document::studyReplaced, this, &ToolBar::retranslate);
    connect(&preferences, &session::Preferences::languageChanged, this, &ToolBar::retranslate);
    retranslate();
}

void ToolBar::retranslate()
{
    const study::Study &study = m_workbench.document().study();
    const words::Wording &wording = m_preferences.wording();
    const study::Language language = wording.language();
    QString title = (study.shortTitle.isEmpty() ? study.title : study.shortTitle).in(language);
    m_study->setText(title.replace(QLatin1Char('&'), QLatin1String("&&")));
    m_study->setIcon(themedIcon(QStringLiteral("chevron-down")));
    m_study->setToolTip(study.title.in(language));
    m_study->setAccessibleName(tr("Study: %1").arg(study.title.in(language)));

    m_scenario->clear();
    m_reference->clear();
    for (const study::Scenario &scenario : study.scenarios) {
        m_scenario->addItem(dot(colourOf(scenario)), scenario.name.in(language), scenario.code);
        m_reference->addItem(scenario.name.in(language), scenario.code);
    }
    m_scenario->insertSeparator(m_scenario->count());
    m_scenario->addItem(tr("Save as new scenario…"));
    m_scenario->addItem(tr("Manage scenarios…"));
    m_scenario->setAccessibleName(tr("Scenario"));
    m_scenario->setToolTip(tr("Scenario: opens a saved package and its date"));
    m_date->clear();
    for (const QDate &date : datesOf(study))
        m_date->addItem(words::longDate(wording, date), date);
    m_date->setAccessibleName(tr("Date"));
    m_date->setToolTip(tr("Date: the duties in force on that day, changed by the package"));
    m_reference->setCaption(tr("Compared with"));
    m_reference->setToolTip(tr("Compared with: every change is against this scenario at its own date"));
    colourPresent();
    refresh();
}

void ToolBar::colourPresent()
{
    const Theme &theme = Theme::current();
    m_present->setStyleSheet(
        QStringLiteral("QToolButton { background: %1; color: %2; border: 1px solid %1; border-radius: 6px; padding: 6px 10px; } "
                       "QToolButton:hover, QToolButton:focus { border-color: %3; }")
            .arg(theme.chosen.name(), theme.chosenText.name(), theme.dealMark.name()));
}

void ToolBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // In a narrow window the names of study and scenario need the room more.
    for (QToolButton *button : {m_addToDeck, m_present})
        button->setToolButtonStyle(width() < actionsInWordsFrom ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void ToolBar::refresh()
{
    const session::Document &document = m_workbench.document();
    const study::Study &study = document.study();
    const study::Working &working = document.working();
    const words::Wording &wording = m_preferences.wording();
    const auto shortName = [&](int scenario) {
        const study::Scenario &saved = study.scenarios[static_cast<std::size_t>(scenario)];
        return (saved.shortName.isEmpty() ? saved.name : saved.shortName).in(wording.language());
    };

    m_date->setVisible(!study.sectors.empty()); // without an economy no duty, so no date and no change, counts
    m_reference->setVisible(!study.sectors.empty());
    const int basedOn = study::scenarioIndex(study, working.basedOn);
    m_scenario->setCurrentIndex(basedOn);
    if (basedOn >= 0) {
        const int moved = document.movedFromScenario();
        m_scenario->setDot(colourOf(study.scenarios[static_cast<std::size_t>(basedOn)]));
        m_scenario->setShownText(moved == 0 ? shortName(basedOn)
                                            : tr("Based on %1, %n moved", nullptr, moved).arg(shortName(basedOn)));
    } else {
        m_scenario->setDot(Theme::current().dealMark);
        m_scenario->setShownText(tr("Own package"));
    }
    m_date->setCurrentIndex(m_date->findData(working.date));
    m_date->setShownText(m_date->currentIndex() < 0 ? words::longDate(wording, working.date) : QString());
    const int reference = study::scenarioIndex(study, working.reference);
    m_reference->setCurrentIndex(reference);
    m_reference->setShownText(reference < 0 ? working.reference : shortName(reference));
}

void ToolBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::current().hairline);
}

void ToolBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        retranslate(); // the dots carry colours of the theme
    QWidget::changeEvent(event);
}

} // namespace ui
