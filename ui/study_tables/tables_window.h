// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/document.h"
#include "session/preferences.h"
#include "study/figures.h"

#include <QDialog>

#include <vector>

class QTabWidget;

namespace ui {

class FiguresTab;
class ScalesTab;

/// The figures the study rests on, table by table, and the scales made from them. Stands beside the window, never over
/// its work.
class TablesWindow : public QDialog
{
    Q_OBJECT
public:
    TablesWindow(session::Document &document, session::Preferences &preferences, QWidget *parent = nullptr);

    void showTable(study::FigureTable table);
    /// Shows the scales and computes them anew, to be put in force or not.
    void showScales();

    FiguresTab *tab(study::FigureTable table) const;
    ScalesTab *scales() const { return m_scales; }
    QTabWidget *tabs() const { return m_tabs; }

private:
    void retranslate();

    QTabWidget *m_tabs;
    std::vector<FiguresTab *> m_tables; ///< in the order of study::FigureTable
    ScalesTab *m_scales;
};

} // namespace ui
