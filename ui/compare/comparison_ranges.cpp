// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparison_ranges.h"

#include "session/sampling_run.h"

#include <algorithm>

namespace ui {

namespace {

constexpr std::size_t mostRemembered = 64;

} // namespace

ComparisonRanges::ComparisonRanges(QObject *parent)
    : QObject(parent)
    , m_work(
          *this, [this](const Answer &answer) { arrive(answer); }, [this] { Q_EMIT changed(); })
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(session::SamplingRun::idleMs);
    connect(&m_idle, &QTimer::timeout, this, &ComparisonRanges::start);
}

ComparisonRanges::~ComparisonRanges() = default;

void ComparisonRanges::setWanted(bool wanted)
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

void ComparisonRanges::ask(const std::optional<Question> &question)
{
    if (question == m_question)
        return;
    if (!question || !m_question || question->economy != m_question->economy || question->reference != m_question->reference)
        m_memory.clear();
    m_question = question;
    m_idle.stop();
    m_work.drop(); // and what it has drawn so far is there
    plan();
}

void ComparisonRanges::rest()
{
    if (!busy())
        return;
    m_work.drop();
    m_idle.start();
}

const ComparisonRanges::Drawn *ComparisonRanges::find(const analysis::Choice &choice) const
{
    const auto known = std::find_if(m_memory.begin(), m_memory.end(), [&](const Drawn &drawn) { return drawn.choice == choice; });
    return known == m_memory.end() ? nullptr : &*known;
}

ComparisonRanges::Result ComparisonRanges::of(const analysis::Choice &choice) const
{
    const Drawn *known = m_wanted ? find(choice) : nullptr;
    return known ? known->result : nullptr;
}

/// All its draws are there, or none can be.
bool ComparisonRanges::isOver(const analysis::Choice &choice) const
{
    const Drawn *known = find(choice);
    return known && (!known->result || known->result->draws >= draws);
}

void ComparisonRanges::plan()
{
    if (!m_wanted || !m_question || busy())
        return;
    const auto over = [this](const analysis::Choice &choice) { return isOver(choice); };
    if (!std::all_of(m_question->choices.begin(), m_question->choices.end(), over))
        m_idle.start();
}

void ComparisonRanges::start()
{
    if (!m_wanted || !m_question)
        return;
    std::vector<analysis::Choice> wanting, undrawn;
    for (const analysis::Choice &choice : m_question->choices) {
        if (!isOver(choice) && std::find(wanting.begin(), wanting.end(), choice) == wanting.end()) {
            wanting.push_back(choice);
            if (!find(choice))
                undrawn.push_back(choice);
        }
    }
    m_work.start([economy = m_question->economy, reference = m_question->reference, wanting, undrawn](
                     const std::function<void(Answer)> &publish, const std::stop_token &stop) {
        Answer answer; // all there is so far: only the newest of what is published arrives
        const auto put = [&](const analysis::Choice &choice, Result result) {
            const auto known = std::find_if(answer.begin(), answer.end(), [&](const Drawn &drawn) { return drawn.choice == choice; });
            if (known == answer.end())
                answer.push_back({choice, std::move(result)});
            else if (!result || !known->result || result->draws >= known->result->draws)
                known->result = std::move(result);
            publish(answer);
        };
        const auto draw = [&](const analysis::Choice &choice, int count) {
            analysis::UncertaintySettings settings;
            settings.draws = count;
            settings.seed = session::SamplingSettings().seed;
            settings.nest = economy->study().nest;
            settings.levels = true;
            analysis::UncertaintyProgress progress;
            progress.refined = [&](const analysis::UncertaintyResult &result) {
                if (!result.change.isEmpty())
                    put(choice, std::make_shared<const analysis::UncertaintyResult>(result));
            };
            auto drawn = analysis::uncertainty(*economy, choice, reference, settings, progress, stop);
            if (stop.stop_requested())
                return;
            put(choice, drawn ? std::make_shared<const analysis::UncertaintyResult>(std::move(*drawn)) : nullptr);
        };
        if (wanting.size() > 1) { // of one alone the first draws come as soon anyway
            for (const analysis::Choice &choice : undrawn) {
                if (!stop.stop_requested())
                    draw(choice, firstDraws);
            }
        }
        for (const analysis::Choice &choice : wanting) {
            if (!stop.stop_requested())
                draw(choice, draws);
        }
    });
}

void ComparisonRanges::arrive(const Answer &answer)
{
    for (const Drawn &drawn : answer) {
        const Drawn *known = find(drawn.choice);
        if (known && known->result && drawn.result && known->result->draws > drawn.result->draws)
            continue;
        std::erase_if(m_memory, [&](const Drawn &old) { return old.choice == drawn.choice; });
        m_memory.push_front(drawn);
    }
    while (m_memory.size() > mostRemembered)
        m_memory.pop_back();
    Q_EMIT changed();
}

void ComparisonRanges::finish()
{
    if (m_idle.isActive()) {
        m_idle.stop();
        start();
    }
    m_work.finish();
}

} // namespace ui
