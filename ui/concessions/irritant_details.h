// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/preferences.h"
#include "session/workbench.h"

#include <QDialog>

class QTextBrowser;

namespace ui {

/// What stands behind a row, in a window of its own that leaves the main one free. Follows language, theme and the
/// position on the table.
class IrritantDetails : public QDialog
{
    Q_OBJECT
public:
    IrritantDetails(session::Workbench &workbench, session::Preferences &preferences, QWidget *parent);
    void showIrritant(int irritant);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    session::Workbench &m_workbench;
    session::Preferences &m_preferences;
    QTextBrowser *m_text;
    int m_irritant = -1;
};

} // namespace ui
