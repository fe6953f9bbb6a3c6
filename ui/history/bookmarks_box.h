// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/preferences.h"
#include "session/workbench.h"

#include <QWidget>

#include <functional>
#include <utility>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
QT_END_NAMESPACE

namespace ui {

class FlatButton;

/// The study's bookmarks: made of what is on the table and in view, opened by a click, and edited in place. Every edit is
/// one undoable step; letters typed on end in one field join. Texts are written in the language of the screen.
class BookmarksBox : public QWidget
{
    Q_OBJECT
public:
    /// `view` says what the place in view shows now.
    BookmarksBox(session::Workbench &workbench, session::Preferences &preferences, std::function<study::View()> view,
                 QWidget *parent = nullptr);

    /// Keeps the state of the table and of the place in view as a new bookmark, ready to be named.
    void add();
    void open(int bookmark);
    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void viewRequested(const study::View &view);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int current() const;
    void retranslate();
    void followTheme();
    void refresh();
    void showCurrent();
    /// An edit of the bookmark in hand; `field` joins edits of one field.
    void edit(const QString &field, const std::function<QString()> &words, const std::function<void(study::Bookmark &)> &change);
    void move(int by);
    void remove();
    QString suggestedName() const;

    session::Workbench &m_workbench;
    session::Preferences &m_preferences;
    std::function<study::View()> m_view;
    QString m_code;      ///< of the bookmark in hand
    std::pair<QString, int> m_made; ///< code of the newest bookmark, and the step that made it: its first name is part of that
    bool m_filling = false;
    QLabel *m_heading;
    FlatButton *m_addButton;
    QLabel *m_hint;
    QListWidget *m_list;
    FlatButton *m_openButton;
    FlatButton *m_upButton;
    FlatButton *m_downButton;
    FlatButton *m_deleteButton;
    QWidget *m_editor;
    QLineEdit *m_name;
    QPlainTextEdit *m_note;
    QCheckBox *m_step;
    QPlainTextEdit *m_caption;
};

} // namespace ui
