// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/bookmarks_box.h"

#include "charts/flat_controls.h"
#include "charts/theme.h"
#include "controls/slim_scroll_bar.h"
#include "words/numbers.h"

#include <QCheckBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int textLines = 3;

void setInk(QWidget *widget, const QColor &ink)
{
    QPalette palette = widget->palette();
    palette.setColor(QPalette::WindowText, ink);
    widget->setPalette(palette);
}

/// A text that exists in one language only is written in both, until somebody translates it.
void write(study::Text &text, words::Language language, const QString &now)
{
    if (language == words::Language::English) {
        text.en = now;
        return;
    }
    if (text.en.isEmpty() || text.en == text.fr)
        text.en = now;
    text.fr = now;
}

QPlainTextEdit *textField()
{
    auto *field = new QPlainTextEdit;
    field->setTabChangesFocus(true);
    field->setFixedHeight(textLines * field->fontMetrics().lineSpacing() + 12);
    useSlimScrollBars(field);
    return field;
}

} // namespace

BookmarksBox::BookmarksBox(session::Workbench &workbench, session::Preferences &preferences, std::function<study::View()> view,
                           QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_preferences(preferences)
    , m_view(std::move(view))
    , m_heading(new QLabel)
    , m_addButton(new FlatButton)
    , m_hint(new QLabel)
    , m_list(new QListWidget)
    , m_openButton(new FlatButton)
    , m_upButton(new FlatButton)
    , m_downButton(new FlatButton)
    , m_deleteButton(new FlatButton)
    , m_editor(new QWidget)
    , m_name(new QLineEdit)
    , m_note(textField())
    , m_step(new QCheckBox)
    , m_caption(textField())
{
    m_heading->setFont(textFont(11, QFont::DemiBold));
    m_hint->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->installEventFilter(this);
    m_name->setObjectName(QStringLiteral("bookmarkName"));
    m_note->setObjectName(QStringLiteral("bookmarkNote"));
    m_step->setObjectName(QStringLiteral("bookmarkStep"));
    m_caption->setObjectName(QStringLiteral("bookmarkCaption"));
    useSlimScrollBars(m_list);

    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_addButton);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2);
    for (FlatButton *button : {m_openButton, m_upButton, m_downButton})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(m_deleteButton);
    auto *editor = new QVBoxLayout(m_editor);
    editor->setContentsMargins(0, 0, 0, 0);
    editor->setSpacing(6);
    for (QWidget *field : std::initializer_list<QWidget *>{m_name, m_note, m_step, m_caption})
        editor->addWidget(field);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_hint);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_editor);

    connect(m_addButton, &QToolButton::clicked, this, &BookmarksBox::add);
    connect(m_list, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) { open(m_list->row(item)); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (m_filling)
            return;
        const std::vector<study::Bookmark> &bookmarks = m_workbench.document().study().bookmarks;
        m_code = row >= 0 && row < static_cast<int>(bookmarks.size()) ? bookmarks[static_cast<std::size_t>(row)].code : QString();
        showCurrent();
    });
    connect(m_openButton, &QToolButton::clicked, this, [this] { open(current()); });
    connect(m_upButton, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_downButton, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_deleteButton, &QToolButton::clicked, this, &BookmarksBox::remove);

    const auto language = [this] { return m_preferences.wording().language(); };
    connect(m_name, &QLineEdit::textEdited, this, [this, language](const QString &text) {
        if (text.trimmed().isEmpty())
            return; // a bookmark has a name; leaving the field brings it back
        const bool isFirst = m_made == std::pair(m_code, m_workbench.document().undoStack().index());
        edit(QStringLiteral("name"),
             [text, isFirst] { return (isFirst ? tr("Bookmark “%1”") : tr("Rename a bookmark “%1”")).arg(text); },
             [text, now = language()](study::Bookmark &bookmark) { write(bookmark.name, now, text); });
    });
    connect(m_name, &QLineEdit::editingFinished, this, &BookmarksBox::showCurrent);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this, language] {
        edit(QStringLiteral("note"), [] { return tr("Write a note on a bookmark"); },
             [text = m_note->toPlainText(), now = language()](study::Bookmark &bookmark) { write(bookmark.note, now, text); });
    });
    connect(m_caption, &QPlainTextEdit::textChanged, this, [this, language] {
        edit(QStringLiteral("caption"), [] { return tr("Write a caption for the room"); },
             [text = m_caption->toPlainText(), now = language()](study::Bookmark &bookmark) { write(bookmark.caption, now, text); });
    });
    connect(m_step, &QCheckBox::clicked, this, [this](bool on) {
        edit({}, [on] { return on ? tr("Make a bookmark a step of the presentation") : tr("Take a bookmark out of the presentation"); },
             [on](study::Bookmark &bookmark) { bookmark.isStep = on; });
    });
    session::Document &document = workbench.document();
    connect(&document, &session::Document::studyEdited, this, &BookmarksBox::refresh);
    connect(&document, &session::Document::studyReplaced, this, [this] {
        m_code.clear();
        refresh();
    });
    connect(&preferences, &session::Preferences::languageChanged, this, &BookmarksBox::retranslate);
    followTheme();
    retranslate();
}

int BookmarksBox::current() const
{
    const std::vector<study::Bookmark> &bookmarks = m_workbench.document().study().bookmarks;
    const auto found = std::find_if(bookmarks.begin(), bookmarks.end(), [&](const study::Bookmark &each) { return each.code == m_code; });
    return found == bookmarks.end() || m_code.isEmpty() ? -1 : static_cast<int>(found - bookmarks.begin());
}

QString BookmarksBox::suggestedName() const
{
    const session::Document &document = m_workbench.document();
    const int basedOn = study::scenarioIndex(document.study(), document.working().basedOn);
    if (basedOn < 0)
        return tr("Own package");
    const study::Scenario &scenario = document.study().scenarios[static_cast<std::size_t>(basedOn)];
    const QString name = (scenario.shortName.isEmpty() ? scenario.name : scenario.shortName).in(m_preferences.wording().language());
    const int moved = document.movedFromScenario();
    return moved == 0 ? name : tr("%1, %n moved", nullptr, moved).arg(name);
}

void BookmarksBox::add()
{
    session::Document &document = m_workbench.document();
    study::Bookmark bookmark;
    const QString name = suggestedName();
    write(bookmark.name, m_preferences.wording().language(), name);
    bookmark.working = document.working();
    bookmark.working.locked.clear();
    bookmark.view = m_view();
    const std::vector<study::Bookmark> &known = document.study().bookmarks;
    int number = static_cast<int>(known.size());
    do {
        bookmark.code = QStringLiteral("bookmark_%1").arg(++number);
    } while (std::any_of(known.begin(), known.end(), [&](const study::Bookmark &each) { return each.code == bookmark.code; }));
    m_code = bookmark.code;
    const auto done = document.edit(
        [name] { return tr("Bookmark “%1”").arg(name); },
        [&](study::Study &study) { study.bookmarks.push_back(bookmark); },
        m_code + QLatin1String("/name")); // its first name is part of making it
    if (!done)
        return;
    m_made = {m_code, document.undoStack().index()};
    refresh();
    m_list->scrollToBottom();
    m_name->setFocus();
    m_name->selectAll();
}

void BookmarksBox::open(int bookmark)
{
    session::Document &document = m_workbench.document();
    if (bookmark < 0 || bookmark >= static_cast<int>(document.study().bookmarks.size()))
        return;
    const study::View view = document.study().bookmarks[static_cast<std::size_t>(bookmark)].view;
    document.openBookmark(bookmark);
    Q_EMIT viewRequested(view);
}

void BookmarksBox::edit(const QString &field, const std::function<QString()> &words,
                        const std::function<void(study::Bookmark &)> &change)
{
    if (m_filling || current() < 0)
        return;
    const QString key = field.isEmpty() ? QString() : m_code + QLatin1Char('/') + field;
    const auto done = m_workbench.document().edit(
        words,
        [&](study::Study &study) {
            for (study::Bookmark &bookmark : study.bookmarks) {
                if (bookmark.code == m_code)
                    change(bookmark);
            }
        },
        key);
    if (!done)
        refresh(); // refused: the fields show what stands
}

void BookmarksBox::move(int by)
{
    const int from = current();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    const auto done = m_workbench.document().edit([] { return tr("Move a bookmark"); }, [&](study::Study &study) {
        std::swap(study.bookmarks[static_cast<std::size_t>(from)], study.bookmarks[static_cast<std::size_t>(to)]);
    });
    if (done)
        refresh();
}

void BookmarksBox::remove()
{
    const int gone = current();
    if (gone < 0)
        return;
    const std::vector<study::Bookmark> &bookmarks = m_workbench.document().study().bookmarks;
    const study::Text name = bookmarks[static_cast<std::size_t>(gone)].name;
    const int next = gone + 1 < m_list->count() ? gone + 1 : gone - 1;
    m_code = next < 0 ? QString() : bookmarks[static_cast<std::size_t>(next)].code;
    const auto done = m_workbench.document().edit(
        [name] { return tr("Delete bookmark “%1”").arg(name.in(words::Wording::forLocale(QLocale()).language())); },
        [&](study::Study &study) { study.bookmarks.erase(study.bookmarks.begin() + gone); });
    if (done)
        refresh();
}

void BookmarksBox::refresh()
{
    const words::Wording &wording = m_preferences.wording();
    const study::Study &study = m_workbench.document().study();
    m_filling = true;
    while (m_list->count() > static_cast<int>(study.bookmarks.size()))
        delete m_list->takeItem(m_list->count() - 1);
    int steps = 0;
    for (std::size_t i = 0; i < study.bookmarks.size(); ++i) {
        const study::Bookmark &bookmark = study.bookmarks[i];
        const int basedOn = study::scenarioIndex(study, bookmark.working.basedOn);
        QStringList detail;
        if (bookmark.isStep)
            detail << tr("Step %1").arg(wording.locale().toString(++steps));
        if (basedOn >= 0) {
            const study::Scenario &scenario = study.scenarios[static_cast<std::size_t>(basedOn)];
            detail << (scenario.shortName.isEmpty() ? scenario.name : scenario.shortName).in(wording.language());
        }
        detail << words::longDate(wording, bookmark.working.date);
        const QString text = bookmark.name.in(wording.language()) + QLatin1Char('\n') + detail.join(QStringLiteral(" · "));
        if (static_cast<int>(i) >= m_list->count())
            m_list->addItem(text);
        else if (m_list->item(static_cast<int>(i))->text() != text)
            m_list->item(static_cast<int>(i))->setText(text);
        m_list->item(static_cast<int>(i))->setToolTip(bookmark.note.in(wording.language()));
    }
    m_list->setCurrentRow(current());
    m_filling = false;
    m_hint->setVisible(study.bookmarks.empty());
    showCurrent();
}

void BookmarksBox::showCurrent()
{
    const int row = current();
    m_editor->setVisible(row >= 0);
    m_openButton->setEnabled(row >= 0);
    m_deleteButton->setEnabled(row >= 0);
    m_upButton->setEnabled(row > 0);
    m_downButton->setEnabled(row >= 0 && row + 1 < m_list->count());
    if (row < 0)
        return;
    const study::Bookmark &bookmark = m_workbench.document().study().bookmarks[static_cast<std::size_t>(row)];
    const words::Language language = m_preferences.wording().language();
    m_filling = true;
    const QString &name = bookmark.name.in(language);
    if (m_name->text() != name && !(m_name->hasFocus() && m_name->text().trimmed().isEmpty()))
        m_name->setText(name);
    if (m_note->toPlainText() != bookmark.note.in(language))
        m_note->setPlainText(bookmark.note.in(language));
    if (m_caption->toPlainText() != bookmark.caption.in(language))
        m_caption->setPlainText(bookmark.caption.in(language));
    m_step->setChecked(bookmark.isStep);
    m_caption->setVisible(bookmark.isStep);
    m_filling = false;
}

bool BookmarksBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool moves = key->modifiers() == Qt::AltModifier;
    if (moves && key->key() == Qt::Key_Up)
        move(-1);
    else if (moves && key->key() == Qt::Key_Down)
        move(1);
    else if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        open(current());
    else if (key->key() == Qt::Key_Delete)
        remove();
    else if (key->key() == Qt::Key_F2)
        m_name->setFocus();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void BookmarksBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        followTheme();
}

void BookmarksBox::followTheme()
{
    const Theme &theme = Theme::current();
    setInk(m_heading, theme.ink);
    setInk(m_hint, theme.ink2);
    QPalette list = m_list->palette();
    list.setColor(QPalette::Base, theme.panel);
    list.setColor(QPalette::Highlight, theme.track);
    list.setColor(QPalette::HighlightedText, theme.ink);
    m_list->setPalette(list);
    QPalette box = m_step->palette();
    box.setColor(QPalette::Window, theme.ink3.lighter(140)); // the style draws the box a shade darker than this
    m_step->setPalette(box);
}

void BookmarksBox::retranslate()
{
    m_heading->setText(tr("Bookmarks"));
    m_addButton->setText(tr("Bookmark this"));
    m_addButton->setToolTip(tr("Keeps package, date, reference and what is in view (Ctrl+D)"));
    m_hint->setText(tr("A bookmark keeps the package, its date, what it is compared with and what is in view. Bookmarks are saved with the study."));
    m_list->setAccessibleName(tr("Bookmarks"));
    m_list->setAccessibleDescription(tr("Enter opens, F2 renames, Alt with Up and Down moves, Delete deletes."));
    m_openButton->setText(tr("Open"));
    m_upButton->setText(tr("Up"));
    m_downButton->setText(tr("Down"));
    m_deleteButton->setText(tr("Delete"));
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(tr("Name of the bookmark"));
    m_note->setPlaceholderText(tr("Note, for yourself or the presenter"));
    m_note->setAccessibleName(tr("Note, for yourself or the presenter"));
    m_step->setText(tr("Step of the presentation"));
    m_caption->setPlaceholderText(tr("Caption for the room"));
    m_caption->setAccessibleName(tr("Caption for the room"));
    for (FlatButton *button : {m_addButton, m_openButton, m_upButton, m_downButton, m_deleteButton})
        button->updateGeometry();
    refresh();
}

} // namespace ui
