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
/// compared with, Add to deck and Present.
class ToolBar : public QWidget
{
    Q_OBJECT
public:
    ToolBar(session::Workbench &workbench, session::Preferences &preferences, QMenu *fileMenu, QAction *undo, QAction *redo, QAction *addToDeck,
            QAction *present, QWidget *parent = nullptr);

    ChoiceBox *scenarioBox() const { return m_scenario; }
    ChoiceBox *dateBox() const { return m_date; }
    ChoiceBox *referenceBox() const { return m_reference; }

Q_SIGNALS:
    // The last entries of the list of scenarios.
    void saveScenarioRequested();
    void scenariosRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void colourPresent();
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
    QToolButton *m_addToDeck;
    QToolButton *m_present;
};

} // namespace ui
