// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenarios/scenarios_window.h"

#include "charts/theme.h"
#include "scenarios/scenarios_model.h"
#include "study/scenarios.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

struct NamedColour
{
    const char *name;
    const char *code;
};

/// Told apart by colour-blind readers and in greyscale; neither party's hue.
constexpr NamedColour colours[]{
    {QT_TRANSLATE_NOOP("ui::ScenariosWindow", "Gold"), "#b98300"},
    {QT_TRANSLATE_NOOP("ui::ScenariosWindow", "Green"), "#2b8f88"},
    {QT_TRANSLATE_NOOP("ui::ScenariosWindow", "Purple"), "#8a5db5"},
    {QT_TRANSLATE_NOOP("ui::ScenariosWindow", "Pink"), "#c2528b"},
    {QT_TRANSLATE_NOOP("ui::ScenariosWindow", "Brown"), "#8c5a2b"},
    {QT_TRANSLATE_NOOP("ui::ScenariosWindow", "Olive"), "#7a8b1f"},
    {QT_TRANSLATE_NOOP("ui::ScenariosWindow", "Grey"), "#8a9098"},
    {QT_TRANSLATE_NOOP("ui::ScenariosWindow", "Black"), "#2b323b"},
};

QIcon swatch(const QColor &colour)
{
    QPixmap pixmap(14, 14);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::current().controlEdge);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(1.5, 1.5, 11, 11));
    return QIcon(pixmap);
}

study::Language languageNow()
{
    return words::Wording::forLocale(QLocale()).language();
}

} // namespace

ScenariosWindow::ScenariosWindow(session::Document &document, session::Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_preferences(preferences)
    , m_model(new ScenariosModel(document, preferences, this))
    , m_onTable(new QLabel)
    , m_new(new QPushButton)
    , m_table(new QTableView)
    , m_open(new QPushButton)
    , m_rename(new QPushButton)
    , m_duplicate(new QPushButton)
    , m_up(new QPushButton)
    , m_down(new QPushButton)
    , m_delete(new QPushButton)
    , m_message(new QLabel)
    , m_colourLabel(new QLabel)
    , m_colour(new QComboBox)
    , m_noteLabel(new QLabel)
    , m_note(new QPlainTextEdit)
{
    build();

    connect(m_new, &QPushButton::clicked, this, &ScenariosWindow::addFromTable);
    connect(m_open, &QPushButton::clicked, this, [this] { m_document.openScenario(chosen()); });
    connect(m_rename, &QPushButton::clicked, this,
            [this] { m_table->edit(m_model->index(chosen(), ScenariosModel::Name)); });
    connect(m_duplicate, &QPushButton::clicked, this, &ScenariosWindow::duplicate);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_delete, &QPushButton::clicked, this, &ScenariosWindow::remove);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            m_chosen = m_document.study().scenarios[at(index.row())].code;
        m_message->hide();
        refresh();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        const int kept = study::scenarioIndex(m_document.study(), m_chosen);
        choose(kept >= 0 ? kept : 0);
    });
    connect(m_model, &ScenariosModel::refused, this, &ScenariosWindow::tell);
    connect(m_note, &QPlainTextEdit::textChanged, this, &ScenariosWindow::takeNote);
    connect(m_colour, &QComboBox::activated, this, &ScenariosWindow::takeColour);
    connect(&document, &session::Document::studyEdited, this, &ScenariosWindow::refresh);
    connect(&document, &session::Document::workingChanged, this, &ScenariosWindow::refresh);
    connect(&preferences, &session::Preferences::languageChanged, this, &ScenariosWindow::retranslate);

    QUndoStack &stack = document.undoStack(); // the window's own keys end at its border
    new QShortcut(QKeySequence::Undo, this, &stack, [&stack] { stack.undo(); });
    new QShortcut(QKeySequence::Redo, this, &stack, [&stack] { stack.redo(); });
    new QShortcut(QKeySequence::Delete, m_table, this, &ScenariosWindow::remove, Qt::WidgetShortcut);
    new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Up), this, this, [this] { move(-1); });
    new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Down), this, this, [this] { move(1); });
    choose(std::max(0, study::scenarioIndex(document.study(), document.working().basedOn)));
    retranslate();
}

void ScenariosWindow::build()
{
    setModal(false);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(ScenariosModel::Name, 280);
    m_table->setColumnWidth(ScenariosModel::Date, 140);
    m_table->setColumnWidth(ScenariosModel::Moved, 80);
    m_onTable->setWordWrap(true);
    m_message->setWordWrap(true);
    m_message->hide();
    m_noteLabel->setBuddy(m_note);
    m_colourLabel->setBuddy(m_colour);
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(72);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    auto *first = new QHBoxLayout;
    first->addWidget(m_onTable, 1);
    first->addWidget(m_new);
    layout->addLayout(first);
    layout->addWidget(m_table, 3);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_open, m_rename, m_duplicate, m_up, m_down, m_delete})
        buttons->addWidget(button);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addWidget(m_message);
    auto *labels = new QHBoxLayout;
    labels->addWidget(m_noteLabel, 1);
    labels->addWidget(m_colourLabel);
    labels->addWidget(m_colour);
    layout->addLayout(labels);
    layout->addWidget(m_note, 1);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false); // Enter belongs to the table
    resize(760, 620);
}

void ScenariosWindow::retranslate()
{
    setWindowTitle(tr("Scenarios"));
    m_table->setAccessibleName(tr("Scenarios"));
    m_new->setText(tr("&New from the table"));
    m_new->setToolTip(tr("Saves the working package and its date as a scenario"));
    m_open->setText(tr("&Open"));
    m_open->setToolTip(tr("Puts package and date of the scenario on the table"));
    m_rename->setText(tr("&Rename"));
    m_duplicate->setText(tr("D&uplicate"));
    m_up->setText(tr("Move up"));
    m_up->setToolTip(tr("Move up (Alt+Up)"));
    m_down->setText(tr("Move down"));
    m_down->setToolTip(tr("Move down (Alt+Down)"));
    m_delete->setText(tr("&Delete"));
    m_colourLabel->setText(tr("&Colour"));
    m_note->setPlaceholderText(tr("What it is for, what was said about it"));
    const QSignalBlocker blocker(m_colour);
    m_colour->clear();
    m_colour->addItem(tr("No colour of its own"), QString());
    for (const NamedColour &colour : colours)
        m_colour->addItem(swatch(QColor(QLatin1StringView(colour.code))), tr(colour.name),
                          QString::fromLatin1(colour.code));
    refresh();
}

int ScenariosWindow::chosen() const
{
    return m_table->currentIndex().row();
}

void ScenariosWindow::choose(int scenario)
{
    m_table->setCurrentIndex(m_model->index(scenario, ScenariosModel::Name));
}

void ScenariosWindow::refresh()
{
    const study::Study &study = m_document.study();
    const study::Language language = m_preferences.wording().language();
    const int basedOn = study::scenarioIndex(study, m_document.working().basedOn);
    QString onTable = tr("On the table: a package of its own.");
    if (basedOn >= 0) {
        const int moved = m_document.movedFromScenario();
        const QString &name = study.scenarios[at(basedOn)].name.in(language);
        onTable = moved == 0 ? tr("On the table: %1.").arg(name)
                             : tr("On the table: based on %1, %n moved.", nullptr, moved).arg(name);
    }
    if (!m_document.working().adjustments.isEmpty())
        onTable += QLatin1Char(' ') +
                   tr("A scenario keeps listed positions only: what stands between them is saved at the nearer one.");
    m_onTable->setText(onTable);

    const int row = chosen();
    const bool any = row >= 0 && row < static_cast<int>(study.scenarios.size());
    for (QPushButton *button : {m_open, m_rename, m_duplicate, m_delete})
        button->setEnabled(any);
    m_up->setEnabled(any && row > 0);
    m_down->setEnabled(any && row + 1 < static_cast<int>(study.scenarios.size()));
    m_note->setEnabled(any);
    m_colour->setEnabled(any);
    if (!any)
        return;
    const study::Scenario &scenario = study.scenarios[at(row)];
    QString name = scenario.name.in(language);
    m_noteLabel->setText(tr("No&te on %1").arg(name.replace(QLatin1Char('&'), QLatin1String("&&"))));
    if (m_note->toPlainText() != scenario.note) {
        const QSignalBlocker blocker(m_note);
        m_note->setPlainText(scenario.note);
    }
    const QSignalBlocker blocker(m_colour);
    int entry = m_colour->findData(scenario.colour, Qt::UserRole, Qt::MatchFixedString);
    if (entry < 0) {
        m_colour->addItem(swatch(colourOf(scenario)), scenario.colour, scenario.colour);
        entry = m_colour->count() - 1;
    }
    m_colour->setCurrentIndex(entry);
}

bool ScenariosWindow::edit(const std::function<QString(const QString &)> &words,
                           const std::function<void(study::Study &)> &change, const QString &gesture)
{
    m_message->hide();
    const int row = chosen();
    const study::Text name = row >= 0 ? m_document.study().scenarios[at(row)].name : study::Text();
    const auto edited = m_document.edit([words, name] { return words(name.in(languageNow())); }, change, gesture);
    if (!edited)
        tell(edited.error());
    return edited.ok();
}

void ScenariosWindow::tell(const words::Error &error)
{
    m_message->setText(error.in(m_preferences.wording()));
    m_message->show();
}

QString ScenariosWindow::message() const
{
    return m_message->isHidden() ? QString() : m_message->text();
}

void ScenariosWindow::addFromTable()
{
    const study::Language language = m_preferences.wording().language();
    const QString name = study::freeScenarioName(m_document.study(), tr("New scenario"));
    int added = -1;
    if (!edit([name](const QString &) { return tr("Save as scenario %1").arg(name); },
              [&](study::Study &study) { added = study::addScenario(study, name, language); }))
        return;
    choose(added);
    m_table->setFocus();
    m_table->edit(m_model->index(added, ScenariosModel::Name));
}

void ScenariosWindow::duplicate()
{
    int copy = -1;
    if (edit([](const QString &name) { return tr("Duplicate %1").arg(name); },
             [&](study::Study &study) { copy = study::duplicateScenario(study, chosen()); }))
        choose(copy);
}

void ScenariosWindow::remove()
{
    const int row = chosen();
    if (row < 0)
        return;
    if (const auto stays = study::whyScenarioStays(m_document.study(), row))
        return tell(*stays);
    if (edit([](const QString &name) { return tr("Delete scenario %1").arg(name); },
             [row](study::Study &study) { study::removeScenario(study, row); }))
        choose(std::min(row, m_model->rowCount() - 1));
}

void ScenariosWindow::move(int by)
{
    const int row = chosen(), place = row + by;
    if (row < 0 || place < 0 || place >= m_model->rowCount())
        return;
    edit([](const QString &name) { return tr("Move %1 in the list").arg(name); },
         [&](study::Study &study) { study::moveScenario(study, row, place); });
}

void ScenariosWindow::takeNote()
{
    const int row = chosen();
    if (row < 0)
        return;
    const QString text = m_note->toPlainText();
    edit([](const QString &name) { return tr("Note on %1").arg(name); },
         [&](study::Study &study) { study.scenarios[at(row)].note = text; }, QStringLiteral("note/") + m_chosen);
}

void ScenariosWindow::takeColour(int entry)
{
    const int row = chosen();
    if (row < 0)
        return;
    const QString code = m_colour->itemData(entry).toString();
    edit([](const QString &name) { return tr("Colour of %1").arg(name); },
         [&](study::Study &study) { study.scenarios[at(row)].colour = code; });
}

void ScenariosWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        m_model->recolour();
        retranslate(); // the swatches have an edge of the theme
    }
    QDialog::changeEvent(event);
}

} // namespace ui
