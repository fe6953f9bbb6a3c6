// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sampling_run.h"

#include <algorithm>

namespace session {

namespace {

constexpr std::size_t mostRemembered = 48;
constexpr int progressSteps = 100; ///< told at most this often

} // namespace

SamplingRun::SamplingRun(Workbench &workbench, const SamplingSettings &settings, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_settings(settings)
    , m_drawn(std::make_shared<std::atomic<int>>(0))
    , m_work(
          *this, [this](words::Result<analysis::UncertaintyResult> answer) { arrive(std::move(answer)); },
          [this] { Q_EMIT progressed(); })
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleMs);
    connect(&m_idle, &QTimer::timeout, this, &SamplingRun::start);
    connect(&m_workbench.document(), &Document::workingChanged, this, &SamplingRun::rest);
    connect(&m_workbench, &Workbench::pictureChanged, this, &SamplingRun::follow);
    follow();
}

SamplingRun::~SamplingRun() = default;

std::optional<SamplingRun::Question> SamplingRun::present() const
{
    const auto picture = m_workbench.picture();
    if (!picture)
        return std::nullopt;
    SamplingSettings settings = m_settings;
    settings.nest = m_settings.nest.value_or(picture->study().nest);
    return Question{picture->economy,
                    {picture->current->package, picture->current->date, picture->working.adjustments},
                    {picture->reference->package, picture->reference->date, {}},
                    settings};
}

SamplingRun::Result SamplingRun::recall(const Question &question) const
{
    const auto known = std::find_if(m_memory.begin(), m_memory.end(),
                                    [&](const auto &entry) { return entry.first == question; });
    return known == m_memory.end() ? nullptr : known->second;
}

void SamplingRun::setWanted(bool wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    if (!m_wanted) {
        m_idle.stop();
        if (!m_stopped) { // draws a person stopped stay, also those still on their way
            m_work.drop();
            if (m_result && !m_result->isComplete())
                m_result.reset();
        }
    }
    plan();
    Q_EMIT changed();
    Q_EMIT progressed();
}

void SamplingRun::setSettings(const SamplingSettings &settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    if (follow())
        Q_EMIT changed();
}

SamplingRun::Result SamplingRun::result() const
{
    const bool fits = m_wanted && m_picture && m_picture == m_workbench.picture();
    return fits ? m_result : nullptr;
}

SamplingRun::Result SamplingRun::before() const
{
    const auto picture = m_workbench.picture();
    if (!m_wanted || !m_question || m_picture != picture || !picture->before)
        return nullptr;
    Question last = *m_question;
    last.choice = {picture->before->package, picture->before->date, picture->workingBefore.adjustments};
    last.reference = {picture->referenceBefore->package, picture->referenceBefore->date, {}};
    return recall(last);
}

bool SamplingRun::busy() const
{
    return m_idle.isActive() || m_work.busy();
}

double SamplingRun::progress() const
{
    if (!m_work.busy())
        return m_idle.isActive() ? 0.0 : 1.0;
    return static_cast<double>(*m_drawn) / m_settings.draws;
}

/// A new picture, or new settings: true where they ask something else than before.
bool SamplingRun::follow()
{
    const std::optional<Question> question = present();
    m_picture = m_workbench.picture();
    if (question == m_question) {
        plan();
        return false;
    }
    if (!question || !m_question || question->economy != m_question->economy)
        m_memory.clear(); // of other data
    m_work.drop();
    m_idle.stop();
    m_question = question;
    m_result = question ? recall(*question) : nullptr;
    m_error.reset();
    m_stopped = false;
    plan();
    Q_EMIT progressed();
    return true;
}

/// Somebody is at work: markets and charts go first.
void SamplingRun::rest()
{
    if (!busy())
        return;
    m_work.drop();
    m_idle.start();
}

void SamplingRun::plan()
{
    if (!m_wanted || !m_question || m_error || m_stopped || busy() || (m_result && m_result->isComplete()))
        return;
    m_idle.start();
}

void SamplingRun::start()
{
    if (!m_wanted || !m_question)
        return;
    auto drawn = std::make_shared<std::atomic<int>>(0);
    m_drawn = drawn;
    using Answer = words::Result<analysis::UncertaintyResult>;
    m_work.start([this, drawn, question = *m_question](const std::function<void(Answer)> &publish,
                                                       const std::stop_token &stop) {
        analysis::UncertaintySettings settings;
        settings.draws = question.settings.draws;
        settings.seed = question.settings.seed;
        settings.nest = *question.settings.nest;
        analysis::UncertaintyProgress progress;
        const int step = std::max(1, settings.draws / progressSteps);
        progress.counted = [&](int draws) {
            if (drawn->exchange(draws) / step != draws / step)
                QMetaObject::invokeMethod(this, &SamplingRun::progressed, Qt::QueuedConnection);
        };
        progress.refined = [&](const analysis::UncertaintyResult &result) { publish(result); };
        publish(analysis::uncertainty(*question.economy, question.choice, question.reference, settings, progress, stop));
    });
    Q_EMIT progressed();
}

void SamplingRun::arrive(words::Result<analysis::UncertaintyResult> answer)
{
    if (!answer) {
        m_error = answer.error();
        m_result.reset();
    } else if (!answer->change.isEmpty()) { // stopped before the first draw, there is nothing to show
        m_result = std::make_shared<const analysis::UncertaintyResult>(std::move(*answer));
        if (m_result->isComplete() && !recall(*m_question)) {
            m_memory.emplace_front(*m_question, m_result);
            if (m_memory.size() > mostRemembered)
                m_memory.pop_back();
        }
    }
    Q_EMIT changed();
}

void SamplingRun::stop()
{
    m_stopped = true;
    m_idle.stop();
    m_work.stop();
    Q_EMIT progressed();
}

void SamplingRun::again()
{
    if (!m_question)
        return;
    std::erase_if(m_memory, [&](const auto &entry) { return entry.first == *m_question; });
    m_stopped = false;
    m_result.reset();
    m_error.reset();
    m_idle.stop();
    start();
    Q_EMIT changed();
}

void SamplingRun::finish()
{
    m_workbench.finish();
    if (m_idle.isActive()) {
        m_idle.stop();
        start();
    }
    m_work.finish();
}

} // namespace session
