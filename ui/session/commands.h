// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study.h"

#include <QUndoCommand>

#include <functional>

namespace session {

class Document;

/// One change of the working package, date or reference, in words a person understands.
class WorkingCommand : public QUndoCommand
{
public:
    /// Says what was done, in the language the application has when it is called.
    using Words = std::function<QString()>;

    /// Changes of one gesture join the first change of that gesture; gesture 0 never joins.
    WorkingCommand(Document &document, study::Working after, Words words, int gesture = 0);

    void undo() override;
    void redo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand *next) override;

    /// Writes text() anew, after the language has changed.
    void reword();
    /// The state the change was made from.
    const study::Working &before() const { return m_before; }

private:
    Document &m_document;
    study::Working m_before;
    study::Working m_after;
    Words m_words;
    int m_gesture;
};

} // namespace session
