// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/preferences.h"
#include "window/study_files.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QTreeWidget;
QT_END_NAMESPACE

namespace ui {

/// Everything that is to be said of an import: each problem with file, line, column and mend, faults first. Stands beside
/// the window, never over its work.
class ImportWindow : public QDialog
{
    Q_OBJECT
public:
    explicit ImportWindow(session::Preferences &preferences, QWidget *parent = nullptr);

    void setReport(const ImportReport &report);
    /// The whole report as lines of text, columns separated by tabs.
    QString text() const;
    QTreeWidget *table() const { return m_table; }

Q_SIGNALS:
    void layoutRequested(); ///< the help page on data packs

private:
    void refresh();

    session::Preferences &m_preferences;
    ImportReport m_report;
    QLabel *m_summary;
    QTreeWidget *m_table;
    QPushButton *m_layoutButton;
    QPushButton *m_copy;
    QPushButton *m_close;
};

/// One sentence on what came of an import.
QString summaryOf(const ImportReport &report, const words::Wording &wording);

} // namespace ui
