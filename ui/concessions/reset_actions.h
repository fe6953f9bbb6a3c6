// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/preferences.h"
#include "session/workbench.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace ui {

/// The three ways back, as actions for menus: the irritant in hand, the start of the scenario the package is based on,
/// and the status quo. Their texts say where each leads; they are off where nothing would change.
class ResetActions : public QObject
{
    Q_OBJECT
public:
    ResetActions(session::Workbench &workbench, session::Preferences &preferences, QObject *parent = nullptr);

    QAction *irritant;
    QAction *scenario;
    QAction *statusQuo;
    QList<QAction *> all() const { return {irritant, scenario, statusQuo}; }

    /// The irritant in hand; −1 for none.
    void setIrritant(int index);

private:
    void refresh();

    session::Document &m_document;
    session::Preferences &m_preferences;
    int m_irritant = -1;
};

} // namespace ui
