// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/document.h"
#include "session/preferences.h"
#include "study/figures.h"

#include <QObject>

class QWidget;

namespace ui {

class ScenariosWindow;
class TablesWindow;
class WindowActions;

/// The windows beside the main one in which the study itself is edited; each is made when it is first wanted.
class StudyWindows : public QObject
{
    Q_OBJECT
public:
    StudyWindows(session::Document &document, session::Preferences &preferences, const WindowActions &actions,
                 QWidget *window);

    void saveScenario(); ///< what lies on the table
    void showScenarios();
    void showFigures(study::FigureTable table);
    void showScales();

    ScenariosWindow *scenarios();
    TablesWindow *tables();

private:
    session::Document &m_document;
    session::Preferences &m_preferences;
    QWidget *m_window;
    ScenariosWindow *m_scenarios = nullptr;
    TablesWindow *m_tables = nullptr;
};

} // namespace ui
