// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace ui {

/// The questions the window must ask: the program passes dialogs, tests pass answers. Nothing else in the window blocks.
class Prompts
{
public:
    enum class Changes { Save, Discard, Cancel };
    virtual ~Prompts() = default;
    /// What to do with changes before another study takes the place of this one.
    virtual Changes unsavedChanges(QWidget *parent, const QString &studyName) = 0;
    /// A file to open; empty cancels.
    virtual QString fileToOpen(QWidget *parent, const QString &folder) = 0;
    /// A file to save to; empty cancels.
    virtual QString fileToSave(QWidget *parent, const QString &suggestion) = 0;
};

/// The same as dialogs.
class DialogPrompts : public Prompts
{
public:
    Changes unsavedChanges(QWidget *parent, const QString &studyName) override;
    QString fileToOpen(QWidget *parent, const QString &folder) override;
    QString fileToSave(QWidget *parent, const QString &suggestion) override;
};

} // namespace ui
