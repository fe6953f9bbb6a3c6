// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study.h"

#include <QUndoCommand>

#include <functional>
#include <memory>

namespace session {

class Document;

/// Something a person did to the study, in words they understand.
class DocumentCommand : public QUndoCommand
{
public:
    /// Says what was done, in the language the application has when it is called.
    using Words = std::function<QString()>;

    int id() const override;
    /// Joins a later change of the same gesture; gesture 0 never joins.
    bool mergeWith(const QUndoCommand *next) override;

    /// Writes text() anew, after the language has changed.
    void reword();
    /// What lay on the table before and after the change.
    virtual const study::Working &before() const = 0;
    virtual const study::Working &after() const = 0;

protected:
    DocumentCommand(Document &document, int kind, Words words, int gesture);
    Document &document() { return m_document; }
    /// Takes what the later command leads to; true where that is where this one began.
    virtual bool take(const DocumentCommand &later) = 0;

private:
    Document &m_document;
    int m_kind;
    Words m_words;
    int m_gesture;
};

/// A change of the working package, date, reference, adjustments or locks.
class WorkingCommand : public DocumentCommand
{
public:
    WorkingCommand(Document &document, study::Working after, Words words, int gesture = 0);

    void undo() override;
    void redo() override;
    const study::Working &before() const override { return m_before; }
    const study::Working &after() const override { return m_after; }

protected:
    bool take(const DocumentCommand &later) override;

private:
    study::Working m_before;
    study::Working m_after;
};

/// Any change of the study: keeps the study before and after it, which share what they can.
class StudyCommand : public DocumentCommand
{
public:
    StudyCommand(Document &document, std::shared_ptr<const study::Study> after, Words words, int gesture = 0);

    void undo() override;
    void redo() override;
    const study::Working &before() const override { return m_before->working; }
    const study::Working &after() const override { return m_after->working; }

protected:
    bool take(const DocumentCommand &later) override;

private:
    std::shared_ptr<const study::Study> m_before;
    std::shared_ptr<const study::Study> m_after;
};

} // namespace session
