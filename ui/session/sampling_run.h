// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/uncertainty.h"
#include "session/newest.h"
#include "session/workbench.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>

namespace session {

struct SamplingSettings
{
    int draws = 2000;
    std::uint64_t seed = 1;
    std::optional<study::Nest> nest = {}; ///< that of the study where empty
    bool operator==(const SamplingSettings &) const = default;
};

/// Keeps the uncertainty of what the workbench shows: the working package at its date against the reference, over draws
/// of the parameters. Drawn in the background once nothing has changed for a moment; refined while one watches; the
/// newest package wins, and the result of another one is never given out. Recent packages are remembered. Make it before
/// the views: it hears of a new picture first.
class SamplingRun : public QObject
{
    Q_OBJECT
public:
    using Result = std::shared_ptr<const analysis::UncertaintyResult>;

    explicit SamplingRun(Workbench &workbench, const SamplingSettings &settings = {}, QObject *parent = nullptr);
    ~SamplingRun() override;

    /// Whether there is somebody to look at it; nobody at first. What nobody wants is neither drawn nor given out.
    void setWanted(bool wanted);
    const SamplingSettings &settings() const { return m_settings; }
    void setSettings(const SamplingSettings &settings);

    /// Of the workbench's newest picture; null until there are some draws.
    Result result() const;
    /// Of the picture's state before the last change with the same settings, where it was drawn to the end; else null.
    Result before() const;
    /// Why there is none.
    const std::optional<words::Error> &error() const { return m_error; }

    /// Drawing, or about to.
    bool busy() const;
    /// Share of the draws done, 0 to 1.
    double progress() const;
    /// Ends the drawing at once; the draws done so far count.
    void stop();
    /// Draws again what was stopped, or is there already.
    void again();
    /// Waits and delivers: for tests, never for the window.
    void finish();

    /// How long nothing may change before the draws begin: toggles in a row are not slowed down.
    static constexpr int idleMs = 120;

Q_SIGNALS:
    void changed(); ///< result or error; a new picture, which may take both away, is told by the workbench
    void progressed();

private:
    struct Question
    {
        std::shared_ptr<const study::Economy> economy;
        analysis::Choice choice;
        analysis::Choice reference;
        SamplingSettings settings;
        bool operator==(const Question &) const = default;
    };

    std::optional<Question> present() const;
    Result recall(const Question &question) const;
    bool follow();
    void rest();
    void plan();
    void start();
    void arrive(words::Result<analysis::UncertaintyResult> answer);

    Workbench &m_workbench;
    SamplingSettings m_settings;
    bool m_wanted = false;
    bool m_stopped = false; ///< a person did not want to wait
    std::shared_ptr<const Picture> m_picture; ///< the one m_question is of
    std::optional<Question> m_question;
    Result m_result;
    std::optional<words::Error> m_error;
    std::deque<std::pair<Question, Result>> m_memory; ///< complete ones, newest first
    std::shared_ptr<std::atomic<int>> m_drawn;
    QTimer m_idle;
    Newest<words::Result<analysis::UncertaintyResult>> m_work;
};

} // namespace session
