// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/workbench.h"

#include <QObject>

#include <memory>
#include <vector>

namespace ui {

/// What each step of the history did to the parties' values, in points; assessed off the GUI thread while somebody
/// looks at it. All steps are valued with the study's present data, so that they can be compared.
class MoveValues : public QObject
{
    Q_OBJECT
public:
    explicit MoveValues(session::Workbench &workbench, QObject *parent = nullptr);
    ~MoveValues() override;

    void setWanted(bool wanted);
    /// Change of each party's value by the step at `place` of the history; empty while it is not known, and where the
    /// step moved nothing of value or cannot be assessed.
    std::vector<double> changeBy(std::size_t place, const session::Document::Step &step) const;
    /// Waits and delivers: for tests, never for the window.
    void finish();

Q_SIGNALS:
    void changed();

private:
    void request();
    void start();
    void deliver();

    session::Workbench &m_workbench;
    bool m_wanted = false;
    std::vector<session::Document::Step> m_steps; ///< that m_changes are of
    std::vector<std::vector<double>> m_changes;
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace ui
