// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/preferences.h"
#include "session/workbench.h"

#include <QWidget>

class QLabel;

namespace ui {

class ElidedLabel;

/// The line below everything: how well the markets are solved, and on which model and data. All of it from the picture.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    StatusLine(session::Workbench &workbench, session::Preferences &preferences, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void recolour();

    session::Workbench &m_workbench;
    session::Preferences &m_preferences;
    ElidedLabel *m_solved;
    ElidedLabel *m_base;
};

} // namespace ui
