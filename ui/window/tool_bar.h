// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/preferences.h"
#include "session/workbench.h"

#include <QWidget>

class QAction;
class QMenu;
class QToolButton;

namespace ui {

class ChoiceBox;

/// The line above everything: the study and its file menu, the scenario, undo and redo, the date, and what outcomes are
/// compared with.
class ToolBar : public QWidget
{
    Q_OBJECT
public:
    ToolBar(session::Workbench &workbench, session::Preferences &preferences, QMenu *fileMenu, QAction *undo, QAction *redo,
            QWidget *parent = nullptr);

    ChoiceBox *scenarioBox() const { return m_scenario; }
    ChoiceBox *dateBox() const { return m_date; }
    ChoiceBox *referenceBox() const { return m_reference; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate(); ///< fills the boxes anew
    void refresh();     ///< what is chosen in them

    session::Workbench &m_workbench;
    session::Preferences &m_preferences;
    QToolButton *m_study;
    ChoiceBox *m_scenario;
    QToolButton *m_undo;
    QToolButton *m_redo;
    ChoiceBox *m_date;
    ChoiceBox *m_reference;
};

} // namespace ui
