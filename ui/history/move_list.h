// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/move_values.h"
#include "session/preferences.h"

#include <QListWidget>

namespace ui {

/// The steps of the undo stack in the person's words, newest first, with what each did to both values; the state in
/// force is marked, undone steps above it are pale. A click, or Enter, goes to the state after a step.
class MoveList : public QListWidget
{
    Q_OBJECT
public:
    MoveList(session::Workbench &workbench, session::Preferences &preferences, QWidget *parent = nullptr);

    MoveValues &values() { return m_values; }
    /// What a row says: words, and the change of each party's value or a dash.
    struct Row
    {
        QString words;
        QStringList changes;
        int index = 0;        ///< of the undo stack when this is the state in force
        bool isNow = false;
        bool isUndone = false;
    };
    const std::vector<Row> &rows() const { return m_rows; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void go(const QListWidgetItem *item);

    session::Workbench &m_workbench;
    session::Preferences &m_preferences;
    MoveValues m_values;
    std::vector<Row> m_rows;
};

} // namespace ui
