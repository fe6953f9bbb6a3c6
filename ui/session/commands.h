// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study.h"

#include <QUndoCommand>

namespace session {

class Document;

/// One change of the working package, date or reference, in the words of the person who made it.
class WorkingCommand : public QUndoCommand
{
public:
    /// Changes of one gesture join the first change of that gesture; gesture 0 never joins.
    WorkingCommand(Document &document, study::Working after, const QString &text, int gesture = 0);

    void undo() override;
    void redo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand *next) override;

    /// The state the change was made from.
    const study::Working &before() const { return m_before; }

private:
    Document &m_document;
    study::Working m_before;
    study::Working m_after;
    int m_gesture;
};

} // namespace session
