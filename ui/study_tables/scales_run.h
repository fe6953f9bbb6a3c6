// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/document.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace ui {

/// The scales of the study as its present data give them (analysis::computeScales), computed in the background when
/// asked. An edit of the study takes the answer away: it would be of other data.
class ScalesRun : public QObject
{
    Q_OBJECT
public:
    explicit ScalesRun(session::Document &document, QObject *parent = nullptr);
    ~ScalesRun() override;

    void start();
    bool busy() const;
    /// [party]; empty while there is no answer.
    const std::vector<std::vector<study::Scale>> &scales() const { return m_scales; }
    const std::optional<words::Error> &error() const { return m_error; }
    /// Puts the answer into the study, as one step.
    words::Result<words::Done> apply();
    /// Waits and delivers: for tests, never for the window.
    void finish();

Q_SIGNALS:
    void changed();

private:
    void forget();
    void deliver();

    session::Document &m_document;
    std::vector<std::vector<study::Scale>> m_scales;
    std::optional<words::Error> m_error;
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace ui
