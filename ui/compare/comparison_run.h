// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/comparison.h"
#include "session/workbench.h"

#include <QObject>

#include <memory>
#include <optional>

namespace ui {

/// Keeps the comparison of the chosen packages with the newest picture of the workbench, once somebody looks at it.
/// Assesses off the GUI thread; the newest request wins.
class ComparisonRun : public QObject
{
    Q_OBJECT
public:
    explicit ComparisonRun(session::Workbench &workbench, QObject *parent = nullptr);
    ~ComparisonRun() override;

    /// Whether there is somebody to look at it: meanwhile nothing is computed.
    void setWanted(bool wanted);
    /// Empty: every scenario and the package on the table (charts::comparedPackages).
    void setCodes(const QStringList &codes);
    const QStringList &codes() const { return m_codes; }

    /// The newest comparison; null until the first is there.
    std::shared_ptr<const charts::Comparison> comparison() const { return m_comparison; }
    /// The study it is of.
    std::shared_ptr<const study::Study> study() const { return m_study; }
    /// The picture it was made with; its economy may be older than study(), where what no outcome rests on was edited.
    std::shared_ptr<const session::Picture> picture() const { return m_picture; }
    /// The same with the package that was on the table before the last change; none where there was no other.
    std::optional<charts::Comparison> before() const;
    /// Why the newest request has no comparison; empty when it has.
    const std::optional<words::Error> &error() const { return m_error; }
    /// Waits and delivers: for tests, never for the window.
    void finish();

Q_SIGNALS:
    void changed(); ///< comparison or error

private:
    void follow();
    void request();
    void start();
    void deliver();

    session::Workbench &m_workbench;
    QStringList m_codes;
    bool m_wanted = false;
    bool m_stale = true; ///< something has changed since the newest request
    std::shared_ptr<const charts::Comparison> m_comparison;
    std::shared_ptr<const study::Study> m_study;
    std::shared_ptr<const session::Picture> m_picture;
    QStringList m_answered; ///< the codes of the newest comparison
    std::optional<words::Error> m_error;
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace ui
