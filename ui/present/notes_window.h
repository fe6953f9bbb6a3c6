// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "present/presentation.h"
#include "session/preferences.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace ui {

/// What the presenter alone sees: the notes of the step, the step after it, and the time since the start. Keys and
/// buttons step through the walk from here too.
class NotesWindow : public QWidget
{
    Q_OBJECT
public:
    NotesWindow(Presentation &presentation, session::Preferences &preferences, QWidget *parent = nullptr);

    /// Time counts from here.
    void start();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void tellTime();

    Presentation &m_presentation;
    session::Preferences &m_preferences;
    QLabel *m_place;
    QLabel *m_time;
    QLabel *m_name;
    QLabel *m_caption;
    QLabel *m_notes;
    QLabel *m_nextHeading;
    QLabel *m_nextName;
    QLabel *m_nextCaption;
    QPushButton *m_previous;
    QPushButton *m_restore;
    QPushButton *m_next;
    QElapsedTimer m_since;
    QBasicTimer m_second;
};

} // namespace ui
