// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/curve_bands_run.h"

#include <algorithm>

namespace session {

namespace {

constexpr std::size_t mostRemembered = 24;
constexpr int idleMs = 250; ///< the bars' own bands come first

} // namespace

CurveBandsRun::CurveBandsRun(Workbench &workbench, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_work(*this, [this](std::vector<Answer> answers) {
        for (Answer &answer : answers) {
            if (!known(answer.question))
                m_memory.push_front(std::move(answer));
        }
        if (m_memory.size() > mostRemembered)
            m_memory.resize(mostRemembered);
        Q_EMIT changed();
    })
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleMs);
    connect(&m_idle, &QTimer::timeout, this, &CurveBandsRun::start);
    connect(&m_workbench.document(), &Document::workingChanged, this, &CurveBandsRun::rest);
    connect(&m_workbench, &Workbench::pictureChanged, this, &CurveBandsRun::follow);
}

std::vector<CurveBandsRun::Question> CurveBandsRun::present() const
{
    std::vector<Question> questions;
    const auto picture = m_workbench.picture();
    if (!picture)
        return questions;
    for (const analysis::DutyAxis &axis : m_axes)
        questions.push_back({picture->economy,
                             {picture->current->package, picture->current->date, picture->working.adjustments},
                             {picture->reference->package, picture->reference->date, {}},
                             axis});
    return questions;
}

const CurveBandsRun::Answer *CurveBandsRun::known(const Question &question) const
{
    const auto found = std::find_if(m_memory.begin(), m_memory.end(),
                                    [&](const Answer &answer) { return answer.question == question; });
    return found == m_memory.end() ? nullptr : &*found;
}

void CurveBandsRun::want(const std::vector<analysis::DutyAxis> &axes)
{
    if (axes == m_axes)
        return;
    m_axes = axes;
    follow();
    Q_EMIT changed();
}

std::vector<CurveBandsRun::Bands> CurveBandsRun::bands() const
{
    std::vector<Bands> found;
    for (const Question &question : present()) {
        const Answer *answer = known(question);
        found.push_back(answer ? answer->bands : nullptr);
    }
    return found;
}

void CurveBandsRun::follow()
{
    const std::vector<Question> questions = present();
    m_work.drop();
    m_idle.stop();
    if (questions.empty() || (!m_memory.empty() && m_memory.front().question.economy != questions.front().economy))
        m_memory.clear(); // of other data
    if (std::any_of(questions.begin(), questions.end(), [&](const Question &each) { return !known(each); }))
        m_idle.start();
}

/// Somebody is at work: markets and charts go first.
void CurveBandsRun::rest()
{
    if (!busy())
        return;
    m_work.drop();
    m_idle.start();
}

void CurveBandsRun::start()
{
    std::vector<Question> questions = present();
    std::erase_if(questions, [&](const Question &each) { return known(each) != nullptr; });
    if (questions.empty())
        return;
    m_work.start([questions](const std::function<void(std::vector<Answer>)> &publish, const std::stop_token &stop) {
        std::vector<Answer> answers;
        for (const Question &question : questions) {
            analysis::UncertaintySettings settings;
            settings.draws = draws;
            settings.nest = question.economy->study().nest;
            auto drawn = analysis::curveBands(*question.economy, question.choice, question.reference, question.axis,
                                              points, settings, stop);
            if (stop.stop_requested())
                return;
            answers.push_back(
                {question, drawn ? std::make_shared<const analysis::CurveBands>(std::move(*drawn)) : nullptr});
            publish(answers); // with those before it: they may not have been taken yet
        }
    });
}

void CurveBandsRun::finish()
{
    m_workbench.finish();
    if (m_idle.isActive()) {
        m_idle.stop();
        start();
    }
    m_work.finish();
}

} // namespace session
