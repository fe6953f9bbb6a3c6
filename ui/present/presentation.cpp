// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/presentation.h"

#include <algorithm>

namespace ui {

Presentation::Presentation(session::Workbench &workbench, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
{
    const session::Document &document = workbench.document();
    connect(&document, &session::Document::workingChanged, this, &Presentation::changed);
    connect(&document, &session::Document::studyEdited, this, &Presentation::changed);
    connect(&document, &session::Document::studyReplaced, this, [this] {
        m_step.clear();
        Q_EMIT changed();
    });
}

std::vector<int> Presentation::stepsOf() const
{
    const std::vector<study::Bookmark> &bookmarks = m_workbench.document().study().bookmarks;
    std::vector<int> steps;
    for (std::size_t i = 0; i < bookmarks.size(); ++i) {
        if (bookmarks[i].isStep)
            steps.push_back(static_cast<int>(i));
    }
    return steps;
}

const study::Bookmark *Presentation::stepAt(int index) const
{
    const std::vector<int> steps = stepsOf();
    if (index < 0 || index >= static_cast<int>(steps.size()))
        return nullptr;
    return &m_workbench.document().study().bookmarks[static_cast<std::size_t>(steps[static_cast<std::size_t>(index)])];
}

int Presentation::index() const
{
    if (m_step.isEmpty())
        return -1;
    for (int i = 0; const study::Bookmark *bookmark = stepAt(i); ++i) {
        if (bookmark->code == m_step)
            return i;
    }
    return -1;
}

bool Presentation::hasLeftStep() const
{
    const study::Bookmark *bookmark = step();
    if (!bookmark)
        return false;
    const study::Working &working = m_workbench.document().working();
    return working.package != bookmark->working.package || working.date != bookmark->working.date ||
           working.reference != bookmark->working.reference || working.adjustments != bookmark->working.adjustments;
}

void Presentation::resume()
{
    go(std::max(0, index()));
}

void Presentation::go(int index)
{
    const int last = count() - 1;
    if (last < 0)
        return;
    const int bookmark = stepsOf()[static_cast<std::size_t>(std::clamp(index, 0, last))];
    session::Document &document = m_workbench.document();
    const study::Bookmark step = document.study().bookmarks[static_cast<std::size_t>(bookmark)];
    m_step = step.code;
    document.openBookmark(bookmark);
    Q_EMIT viewRequested(step.view);
    Q_EMIT changed();
}

} // namespace ui
