// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/preferences.h"
#include "session/workbench.h"

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace ui {

/// What is left of the concessions in a small window: a button that opens them over the chart, and how many have moved.
class Rail : public QWidget
{
    Q_OBJECT
public:
    Rail(session::Workbench &workbench, session::Preferences &preferences, QAction *toggle, QWidget *parent = nullptr);

    static constexpr int width = 56;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    session::Workbench &m_workbench;
    session::Preferences &m_preferences;
    QToolButton *m_button;
    QLabel *m_count;
    QLabel *m_warning;
};

} // namespace ui
