// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/preferences.h"
#include "session/workbench.h"

#include <QWidget>

#include <functional>

QT_BEGIN_NAMESPACE
class QLabel;
class QToolButton;
QT_END_NAMESPACE

namespace ui {

class BookmarksBox;
class MoveList;

/// Where a person has been: the moves of this sitting, to jump among, and the bookmarks kept with the study. Stands in
/// the right column until it is closed.
class HistoryPanel : public QWidget
{
    Q_OBJECT
public:
    /// `view` says what the place in view shows now.
    HistoryPanel(session::Workbench &workbench, session::Preferences &preferences, std::function<study::View()> view,
                 QWidget *parent = nullptr);

    MoveList *moves() const { return m_moves; }
    BookmarksBox *bookmarks() const { return m_bookmarks; }

Q_SIGNALS:
    void viewRequested(const study::View &view);
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void followTheme();
    void retranslate();

    session::Workbench &m_workbench;
    session::Preferences &m_preferences;
    QLabel *m_heading;
    QLabel *m_parties; ///< heads the columns of points
    QToolButton *m_close;
    QWidget *m_rule;
    MoveList *m_moves;
    BookmarksBox *m_bookmarks;
};

} // namespace ui
