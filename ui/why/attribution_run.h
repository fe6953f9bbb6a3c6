// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/attribution.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace ui {

/// Attributes off the GUI thread: of the state on the table first, then of the one before the last change. The newest
/// question wins and stops what is under way; the last answers are remembered.
class AttributionRun : public QObject
{
    Q_OBJECT
public:
    struct Question
    {
        std::shared_ptr<const study::Economy> economy;
        analysis::Choice choice;
        analysis::Choice reference;
        bool operator==(const Question &) const = default;
    };
    using Answer = words::Result<std::shared_ptr<const analysis::Attribution>>;

    explicit AttributionRun(QObject *parent = nullptr);
    ~AttributionRun() override;

    /// From now on these are what is wanted, in this order.
    void ask(const std::vector<Question> &questions);
    /// Null until there is one.
    const Answer *answerTo(const Question &question) const;
    bool busy() const;
    /// Waits and delivers: for tests, never for the window.
    void finish();

Q_SIGNALS:
    void answered();
    void progressed(double share); ///< of the question under way; 1 when none is left

private:
    struct Known
    {
        Question question;
        Answer answer;
    };
    void startNext();
    void deliver();

    std::vector<Question> m_wanted;
    std::vector<Known> m_known; ///< the newest last
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace ui
