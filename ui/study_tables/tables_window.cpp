// SPDX-License-Identifier: GPL-3.0-or-later
#include "study_tables/tables_window.h"

#include "study_tables/figures_tab.h"
#include "study_tables/scales_tab.h"

#include <QScreen>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ui {

TablesWindow::TablesWindow(session::Document &document, session::Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_tabs(new QTabWidget(this))
    , m_scales(nullptr)
{
    setModal(false);
    for (const study::FigureTable table :
         {study::FigureTable::Weights, study::FigureTable::PositionValues, study::FigureTable::Elasticities,
          study::FigureTable::Duties, study::FigureTable::Flows}) {
        m_tables.push_back(new FiguresTab(document, preferences, table, m_tabs));
        m_tabs->addTab(m_tables.back(), QString());
    }
    m_scales = new ScalesTab(document, preferences, m_tabs);
    m_tabs->addTab(m_scales, QString());
    m_tabs->setDocumentMode(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_tabs);
    QUndoStack &stack = document.undoStack(); // the window's own keys end at its border
    new QShortcut(QKeySequence::Undo, this, &stack, [&stack] { stack.undo(); });
    new QShortcut(QKeySequence::Redo, this, &stack, [&stack] { stack.redo(); });
    connect(&preferences, &session::Preferences::languageChanged, this, &TablesWindow::retranslate);
    retranslate();
    QSize size(1080, 680);
    if (screen()) // with room for the frame
        size = size.boundedTo(screen()->availableSize() - QSize(16, 48));
    resize(size);
}

void TablesWindow::retranslate()
{
    setWindowTitle(tr("Figures of the study"));
    for (int i = 0; i < static_cast<int>(m_tables.size()); ++i)
        m_tabs->setTabText(i, m_tables[static_cast<std::size_t>(i)]->title());
    m_tabs->setTabText(m_tabs->indexOf(m_scales), m_scales->title());
}

FiguresTab *TablesWindow::tab(study::FigureTable table) const
{
    return m_tables[static_cast<std::size_t>(table)];
}

void TablesWindow::showTable(study::FigureTable table)
{
    m_tabs->setCurrentWidget(tab(table));
    show();
    raise();
    activateWindow();
}

void TablesWindow::showScales()
{
    m_tabs->setCurrentWidget(m_scales);
    m_scales->compute();
    show();
    raise();
    activateWindow();
}

} // namespace ui
