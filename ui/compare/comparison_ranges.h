// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/uncertainty.h"
#include "session/newest.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace ui {

/// Keeps the draws of several packages against one reference, once somebody looks at them: the same draws for all, in
/// the background, a few of each first and then the rest. The newest question wins. What is drawn is remembered until the
/// economy, the reference or the nest is another: a change on the table draws one package, not all.
class ComparisonRanges : public QObject
{
    Q_OBJECT
public:
    using Result = std::shared_ptr<const analysis::UncertaintyResult>;
    struct Question
    {
        std::shared_ptr<const study::Economy> economy;
        analysis::Choice reference;
        std::vector<analysis::Choice> choices;
        bool operator==(const Question &) const = default;
    };

    static constexpr int draws = 2000; ///< as session::SamplingRun makes, with the same seed
    static constexpr int firstDraws = 256;

    explicit ComparisonRanges(QObject *parent = nullptr);
    ~ComparisonRanges() override;

    /// Whether there is somebody to look at it; nobody at first.
    void setWanted(bool wanted);
    bool isWanted() const { return m_wanted; }
    /// None takes the results away and forgets what is remembered.
    void ask(const std::optional<Question> &question);

    /// Somebody is at work: markets and charts go first.
    void rest();

    /// With levels; null where there are no draws of this choice yet, or cannot be.
    Result of(const analysis::Choice &choice) const;
    /// Drawing, or about to.
    bool busy() const { return m_idle.isActive() || m_work.busy(); }
    /// Waits and delivers: for tests, never for the window.
    void finish();

Q_SIGNALS:
    void changed();

private:
    struct Drawn
    {
        analysis::Choice choice;
        Result result; ///< null: it cannot be drawn
    };
    using Answer = std::vector<Drawn>;

    const Drawn *find(const analysis::Choice &choice) const;
    bool isOver(const analysis::Choice &choice) const;
    void plan();
    void start();
    void arrive(const Answer &answer);

    bool m_wanted = false;
    std::optional<Question> m_question;
    std::deque<Drawn> m_memory; ///< newest first
    QTimer m_idle;
    session::Newest<Answer> m_work;
};

} // namespace ui
