// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/commands.h"

#include "session/document.h"

#include <utility>

namespace session {

namespace {

constexpr int workingKind = 1;
constexpr int studyKind = 2;

} // namespace

DocumentCommand::DocumentCommand(Document &document, int kind, Words words, int gesture)
    : QUndoCommand(words())
    , m_document(document)
    , m_kind(kind)
    , m_words(std::move(words))
    , m_gesture(gesture)
{
}

void DocumentCommand::reword()
{
    setText(m_words());
}

int DocumentCommand::id() const
{
    return m_gesture == 0 ? -1 : m_kind;
}

bool DocumentCommand::mergeWith(const QUndoCommand *next)
{
    const auto *other = static_cast<const DocumentCommand *>(next); // same id() means same type
    if (other->m_gesture != m_gesture)
        return false;
    setObsolete(take(*other)); // back to where it began: nothing to undo
    m_words = other->m_words;
    reword();
    return true;
}

WorkingCommand::WorkingCommand(Document &document, study::Working after, Words words, int gesture)
    : DocumentCommand(document, workingKind, std::move(words), gesture)
    , m_before(document.working())
    , m_after(std::move(after))
{
}

void WorkingCommand::undo()
{
    document().setWorking(m_before);
}

void WorkingCommand::redo()
{
    document().setWorking(m_after);
}

bool WorkingCommand::take(const DocumentCommand &later)
{
    m_after = later.after();
    return m_after == m_before;
}

StudyCommand::StudyCommand(Document &document, std::shared_ptr<const study::Study> after, Words words, int gesture)
    : DocumentCommand(document, studyKind, std::move(words), gesture)
    , m_before(document.snapshot())
    , m_after(std::move(after))
{
}

void StudyCommand::undo()
{
    document().setStudy(m_before);
}

void StudyCommand::redo()
{
    document().setStudy(m_after);
}

bool StudyCommand::take(const DocumentCommand &later)
{
    m_after = static_cast<const StudyCommand &>(later).m_after;
    return *m_after == *m_before;
}

} // namespace session
