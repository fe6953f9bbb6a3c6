// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/study_windows.h"

#include "scenarios/scenarios_window.h"
#include "study_tables/tables_window.h"
#include "window/window_actions.h"

#include <QAction>

namespace ui {

StudyWindows::StudyWindows(session::Document &document, session::Preferences &preferences, const WindowActions &actions,
                           QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_preferences(preferences)
    , m_window(window)
{
    connect(actions.saveScenario, &QAction::triggered, this, &StudyWindows::saveScenario);
    connect(actions.scenarios, &QAction::triggered, this, &StudyWindows::showScenarios);
    connect(actions.figures, &QAction::triggered, this, [this] { showFigures(study::FigureTable::Weights); });
    connect(actions.scales, &QAction::triggered, this, &StudyWindows::showScales);
}

ScenariosWindow *StudyWindows::scenarios()
{
    if (!m_scenarios)
        m_scenarios = new ScenariosWindow(m_document, m_preferences, m_window);
    return m_scenarios;
}

TablesWindow *StudyWindows::tables()
{
    if (!m_tables)
        m_tables = new TablesWindow(m_document, m_preferences, m_window);
    return m_tables;
}

void StudyWindows::saveScenario()
{
    showScenarios();
    m_scenarios->addFromTable();
}

void StudyWindows::showScenarios()
{
    scenarios()->show();
    m_scenarios->raise();
    m_scenarios->activateWindow();
}

void StudyWindows::showFigures(study::FigureTable table)
{
    tables()->showTable(table);
}

void StudyWindows::showScales()
{
    tables()->showScales();
}

} // namespace ui
