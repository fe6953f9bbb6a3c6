// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/preferences.h"
#include "study_tables/scales_run.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace ui {

/// The 0–100 scales of the parties' economic indicators: as they are, and beside them as the present data would make
/// them. Only a person's choice puts the new ones in force.
class ScalesTab : public QWidget
{
    Q_OBJECT
public:
    ScalesTab(session::Document &document, session::Preferences &preferences, QWidget *parent = nullptr);

    QString title() const;
    /// Computes, unless it is under way or done.
    void compute();

    ScalesRun &run() { return m_run; }
    QTableWidget *table() const { return m_table; }
    QPushButton *apply() const { return m_apply; }

private:
    void retranslate();
    void refresh();

    session::Document &m_document;
    session::Preferences &m_preferences;
    ScalesRun m_run;
    QLabel *m_hint;
    QTableWidget *m_table;
    QLabel *m_message;
    QPushButton *m_compute;
    QPushButton *m_apply;
};

} // namespace ui
