// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/uncertainty.h"
#include "session/newest.h"
#include "session/workbench.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace session {

/// Which change the tornado is about.
struct TornadoSubject
{
    study::Scope scope = {};
    int party = 0;
    study::Indicator indicator = study::Indicator::Employment;
    std::optional<study::Nest> nest = {}; ///< that of the study where empty
    bool operator==(const TornadoSubject &) const = default;
};

/// Keeps the tornado of what the workbench shows, as SamplingRun keeps the draws: in the background, the newest counts.
/// After it comes that of the state before the last change, where it is not known already.
class TornadoRun : public QObject
{
    Q_OBJECT
public:
    explicit TornadoRun(Workbench &workbench, QObject *parent = nullptr);

    void setWanted(bool wanted);
    const TornadoSubject &subject() const { return m_subject; }
    void setSubject(const TornadoSubject &subject);

    /// Of the workbench's newest picture; null until it is there.
    std::shared_ptr<const analysis::Tornado> tornado() const;
    /// Of the state before the last change; null until it is there, and where there is no such state.
    std::shared_ptr<const analysis::Tornado> before() const;
    /// Why there is no tornado().
    const std::optional<words::Error> &error() const { return m_error; }
    bool busy() const { return m_idle.isActive() || m_work.busy(); }
    /// Waits and delivers: for tests, never for the window.
    void finish();

Q_SIGNALS:
    void changed(); ///< tornado or error; a new picture, which may take both away, is told by the workbench

private:
    struct Question
    {
        std::shared_ptr<const study::Economy> economy;
        analysis::Choice choice;
        analysis::Choice reference;
        TornadoSubject subject;
        bool operator==(const Question &) const = default;
    };

    Question asked(const Picture &picture, const study::Assessment &of, const study::Adjustments &adjustments,
                   const study::Assessment &reference) const;
    bool follow();
    void plan();
    void start();
    void arrive(words::Result<analysis::Tornado> answer);

    Workbench &m_workbench;
    TornadoSubject m_subject;
    bool m_wanted = false;
    std::shared_ptr<const Picture> m_picture; ///< the one m_question is of
    std::optional<Question> m_question;
    std::shared_ptr<const analysis::Tornado> m_tornado;
    std::optional<words::Error> m_error;
    std::optional<Question> m_questionBefore;
    std::shared_ptr<const analysis::Tornado> m_before;
    bool m_triedBefore = false; ///< and it failed: Hold B does without
    bool m_worksOnBefore = false;
    QTimer m_idle;
    Newest<words::Result<analysis::Tornado>> m_work;
};

} // namespace session
