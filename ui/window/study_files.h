// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/preferences.h"
#include "session/workbench.h"
#include "window/prompts.h"

#include <QObject>

class QWidget;

namespace ui {

/// New, open, save and close, with the question about unsaved changes before anything is lost.
class StudyFiles : public QObject
{
    Q_OBJECT
public:
    StudyFiles(session::Document &document, session::Preferences &preferences, Prompts &prompts, QWidget *window);

    void newFromShipped();
    void open();
    /// True when the file was opened.
    bool open(const QString &path);
    bool save();
    bool saveAs();
    /// False when the person would rather stay.
    bool mayLeave();

    /// The file's name, or the study's title for one not saved yet.
    QString name() const;

Q_SIGNALS:
    void failed(const words::Error &error);
    void succeeded(); ///< an earlier failure is over

private:
    bool saveTo(const QString &path);
    QString folder() const;

    session::Document &m_document;
    session::Preferences &m_preferences;
    Prompts &m_prompts;
    QWidget *m_window;
};

} // namespace ui
