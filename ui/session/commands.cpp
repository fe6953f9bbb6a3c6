// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/commands.h"

#include "session/document.h"

#include <utility>

namespace session {

namespace {

constexpr int workingCommandId = 1;

} // namespace

WorkingCommand::WorkingCommand(Document &document, study::Working after, Words words, int gesture)
    : QUndoCommand(words())
    , m_document(document)
    , m_before(document.working())
    , m_after(std::move(after))
    , m_words(std::move(words))
    , m_gesture(gesture)
{
}

void WorkingCommand::reword()
{
    setText(m_words());
}

void WorkingCommand::undo()
{
    m_document.setWorking(m_before);
}

void WorkingCommand::redo()
{
    m_document.setWorking(m_after);
}

int WorkingCommand::id() const
{
    return m_gesture == 0 ? -1 : workingCommandId;
}

bool WorkingCommand::mergeWith(const QUndoCommand *next)
{
    const auto *other = static_cast<const WorkingCommand *>(next); // same id() means same type
    if (other->m_gesture != m_gesture)
        return false;
    m_after = other->m_after;
    m_words = other->m_words;
    reword();
    setObsolete(m_after == m_before); // dragged back to where it began: nothing to undo
    return true;
}

} // namespace session
