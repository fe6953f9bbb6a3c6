// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/tornado_run.h"

#include "session/sampling_run.h"

#include <utility>

namespace session {

TornadoRun::TornadoRun(Workbench &workbench, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_work(
          *this, [this](words::Result<analysis::Tornado> answer) { arrive(std::move(answer)); }, [this] { plan(); })
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

TornadoRun::Question TornadoRun::asked(const Picture &picture, const study::Assessment &of,
                                       const study::Adjustments &adjustments, const study::Assessment &reference) const
{
    TornadoSubject subject = m_subject;
    subject.nest = m_subject.nest.value_or(picture.study().nest);
    return {picture.economy, {of.package, of.date, adjustments}, {reference.package, reference.date, {}}, subject};
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

std::shared_ptr<const analysis::Tornado> TornadoRun::before() const
{
    return m_picture && m_picture == m_workbench.picture() ? m_before : nullptr;
}

/// A new picture, or a new subject: true where they ask something else than before.
bool TornadoRun::follow()
{
    m_picture = m_workbench.picture();
    std::optional<Question> question, before;
    if (m_picture)
        question = asked(*m_picture, *m_picture->current, m_picture->working.adjustments, *m_picture->reference);
    if (m_picture && m_picture->before)
        before = asked(*m_picture, *m_picture->before, m_picture->workingBefore.adjustments,
                       *m_picture->referenceBefore);
    const bool isNew = question != m_question;
    if (isNew || before != m_questionBefore) {
        m_work.drop();
        m_idle.stop();
    }
    // What was now may be what was before, and after an undo the other way round.
    const std::pair last{std::exchange(m_question, question), m_tornado};
    const std::pair lastBefore{std::exchange(m_questionBefore, before), m_before};
    const auto known = [&](const std::optional<Question> &asks) {
        return asks == last.first ? last.second : asks == lastBefore.first ? lastBefore.second : nullptr;
    };
    m_tornado = known(m_question);
    m_before = known(m_questionBefore);
    if (isNew)
        m_error.reset();
    if (m_questionBefore != lastBefore.first)
        m_triedBefore = false;
    plan();
    return isNew;
}

void TornadoRun::plan()
{
    const bool lacks = m_question && !m_tornado && !m_error;
    const bool lacksBefore = m_questionBefore && !m_before && !m_triedBefore;
    if (m_wanted && (lacks || lacksBefore) && !busy())
        m_idle.start();
}

void TornadoRun::start()
{
    if (!m_wanted || !m_question)
        return;
    m_worksOnBefore = m_tornado || m_error;
    if (m_worksOnBefore && !m_questionBefore)
        return;
    using Answer = words::Result<analysis::Tornado>;
    m_work.start([question = m_worksOnBefore ? *m_questionBefore : *m_question](
                     const std::function<void(Answer)> &publish, const std::stop_token &stop) {
        analysis::UncertaintySettings settings;
        settings.nest = *question.subject.nest;
        const TornadoSubject &subject = question.subject;
        publish(analysis::tornado(*question.economy, question.choice, question.reference, settings, subject.scope,
                                  subject.party, subject.indicator, stop));
    });
}

void TornadoRun::arrive(words::Result<analysis::Tornado> answer)
{
    if (answer)
        (m_worksOnBefore ? m_before : m_tornado) = std::make_shared<const analysis::Tornado>(std::move(*answer));
    else if (m_worksOnBefore)
        m_triedBefore = true;
    else
        m_error = answer.error();
    Q_EMIT changed();
}

void TornadoRun::finish()
{
    m_workbench.finish();
    while (busy()) {
        if (m_idle.isActive()) {
            m_idle.stop();
            start();
        }
        m_work.finish();
    }
}

} // namespace session
