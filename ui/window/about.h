// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/preferences.h"
#include "session/workbench.h"

#include <QDialog>

class QLabel;

namespace ui {

/// Version, model and data, the libraries at run time, and under which licences all of it comes.
class About : public QDialog
{
    Q_OBJECT
public:
    About(session::Workbench &workbench, session::Preferences &preferences, QWidget *parent);

    QString html() const;

private:
    void refresh();

    session::Workbench &m_workbench;
    QLabel *m_text;
};

} // namespace ui
