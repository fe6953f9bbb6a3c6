// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/notes_window.h"

#include "charts/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimerEvent>
#include <QVBoxLayout>

namespace ui {

namespace {

QLabel *paragraph(qreal points, QFont::Weight weight = QFont::Normal)
{
    auto *label = new QLabel;
    label->setFont(textFont(points, weight));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

} // namespace

NotesWindow::NotesWindow(Presentation &presentation, session::Preferences &preferences, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_presentation(presentation)
    , m_preferences(preferences)
    , m_place(paragraph(11, QFont::DemiBold))
    , m_time(paragraph(11))
    , m_name(paragraph(16, QFont::DemiBold))
    , m_caption(paragraph(12))
    , m_notes(paragraph(16))
    , m_nextHeading(paragraph(11, QFont::DemiBold))
    , m_nextName(paragraph(12, QFont::DemiBold))
    , m_nextCaption(paragraph(11))
    , m_previous(new QPushButton)
    , m_restore(new QPushButton)
    , m_next(new QPushButton)
{
    resize(720, 560);
    m_time->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_notes->setObjectName(QStringLiteral("notes"));
    m_nextName->setObjectName(QStringLiteral("nextStep"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_place, 1);
    head->addWidget(m_time);
    auto *page = new QWidget;
    auto *text = new QVBoxLayout(page);
    text->setContentsMargins(0, 0, 8, 0);
    text->setSpacing(8);
    text->addWidget(m_name);
    text->addWidget(m_caption);
    text->addSpacing(8);
    text->addWidget(m_notes);
    text->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_previous);
    buttons->addWidget(m_restore);
    buttons->addStretch(1);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(scroll, 1);
    column->addWidget(m_nextHeading);
    column->addWidget(m_nextName);
    column->addWidget(m_nextCaption);
    column->addLayout(buttons);
    for (QPushButton *button : {m_previous, m_restore, m_next})
        button->setFocusPolicy(Qt::TabFocus);
    m_next->setDefault(true);
    connect(m_previous, &QPushButton::clicked, &presentation, &Presentation::previous);
    connect(m_restore, &QPushButton::clicked, &presentation, &Presentation::restore);
    connect(m_next, &QPushButton::clicked, &presentation, &Presentation::next);
    connect(&presentation, &Presentation::changed, this, &NotesWindow::refresh);
    connect(&preferences, &session::Preferences::languageChanged, this, &NotesWindow::refresh);
    refresh();
}

void NotesWindow::start()
{
    m_since.start();
    m_second.start(1000, this);
    tellTime();
}

void NotesWindow::refresh()
{
    const study::Language language = m_preferences.wording().language();
    const study::Bookmark *step = m_presentation.step();
    const study::Bookmark *next = m_presentation.nextStep();
    setWindowTitle(tr("Presenter’s notes"));
    m_place->setText(step ? tr("Step %1 of %2").arg(m_presentation.index() + 1).arg(m_presentation.count())
                          : tr("No prepared steps: mark bookmarks as steps in the history panel."));
    m_name->setText(step ? step->name.in(language) : QString());
    m_caption->setText(step ? step->caption.in(language) : QString());
    m_notes->setText(step ? step->note.in(language) : QString());
    m_nextHeading->setText(next ? tr("Next step") : step ? tr("This is the last step.") : QString());
    m_nextName->setText(next ? next->name.in(language) : QString());
    m_nextCaption->setText(next ? next->caption.in(language) : QString());
    m_previous->setText(tr("Previous"));
    m_restore->setText(tr("Back to the step"));
    m_next->setText(tr("Next"));
    m_previous->setEnabled(m_presentation.index() > 0);
    m_restore->setEnabled(m_presentation.hasLeftStep());
    m_next->setEnabled(next != nullptr);
    const Theme &theme = Theme::current();
    for (QLabel *quiet : {m_caption, m_nextCaption, m_time, m_nextHeading}) {
        QPalette palette = quiet->palette();
        palette.setColor(QPalette::WindowText, theme.ink2);
        quiet->setPalette(palette);
    }
}

void NotesWindow::tellTime()
{
    const qint64 seconds = m_since.isValid() ? m_since.elapsed() / 1000 : 0;
    m_time->setText(QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0')));
    m_time->setAccessibleName(tr("Time since the start: %1").arg(m_time->text()));
}

void NotesWindow::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_second.timerId())
        tellTime();
    else
        QWidget::timerEvent(event);
}

void NotesWindow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_PageDown:
        m_presentation.next();
        return;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        m_presentation.previous();
        return;
    case Qt::Key_Escape:
        close();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void NotesWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace ui
