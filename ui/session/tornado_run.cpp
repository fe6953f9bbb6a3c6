// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/tornado_run.h"

#include "session/sampling_run.h"

namespace session {

TornadoRun::TornadoRun(Workbench &workbench, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_work(*this, [this](words::Result<analysis::Tornado> answer) {
        if (answer)
            m_tornado = std::make_shared<const analysis::Tornado>(std::move(*answer));
        else
            m_error = answer.error();
        Q_EMIT changed();
    })
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(SamplingRun::idleMs);
    connect(&m_idle, &QTimer::timeout, this, &TornadoRun::start);
    connect(&m_workbench.document(), &Document::workingChanged, this, [this] {
        if (!busy())
            return;
        m_work.drop(); // markets and charts go first
        m_idle.start();
    });
    connect(&m_workbench, &Workbench::pictureChanged, this, &TornadoRun::follow);
    follow();
}

std::optional<TornadoRun::Question> TornadoRun::present() const
{
    const auto picture = m_workbench.picture();
    if (!picture)
        return std::nullopt;
    TornadoSubject subject = m_subject;
    subject.nest = m_subject.nest.value_or(picture->study().nest);
    return Question{picture->economy,
                    {picture->current->package, picture->current->date, picture->working.adjustments},
                    {picture->reference->package, picture->reference->date, {}},
                    subject};
}

void TornadoRun::setWanted(bool wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    if (!m_wanted) {
        m_idle.stop();
        m_work.drop();
    }
    plan();
}

void TornadoRun::setSubject(const TornadoSubject &subject)
{
    if (subject == m_subject)
        return;
    m_subject = subject;
    if (follow())
        Q_EMIT changed();
}

std::shared_ptr<const analysis::Tornado> TornadoRun::tornado() const
{
    return m_picture && m_picture == m_workbench.picture() ? m_tornado : nullptr;
}

/// A new picture, or a new subject: true where they ask something else than before.
bool TornadoRun::follow()
{
    const std::optional<Question> question = present();
    m_picture = m_workbench.picture();
    const bool isNew = question != m_question;
    if (isNew) {
        m_work.drop();
        m_idle.stop();
        m_question = question;
        m_tornado.reset();
        m_error.reset();
    }
    plan();
    return isNew;
}

void TornadoRun::plan()
{
    if (m_wanted && m_question && !m_tornado && !m_error && !busy())
        m_idle.start();
}

void TornadoRun::start()
{
    if (!m_wanted || !m_question)
        return;
    using Answer = words::Result<analysis::Tornado>;
    m_work.start([question = *m_question](const std::function<void(Answer)> &publish, const std::stop_token &stop) {
        analysis::UncertaintySettings settings;
        settings.nest = *question.subject.nest;
        const TornadoSubject &subject = question.subject;
        publish(analysis::tornado(*question.economy, question.choice, question.reference, settings, subject.scope,
                                  subject.party, subject.indicator, stop));
    });
}

void TornadoRun::finish()
{
    m_workbench.finish();
    if (m_idle.isActive()) {
        m_idle.stop();
        start();
    }
    m_work.finish();
}

} // namespace session
