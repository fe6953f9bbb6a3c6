// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/explanation.h"
#include "session/preferences.h"
#include "session/workbench.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QTextBrowser;
QT_END_NAMESPACE

namespace ui {

/// "How was this computed?": a window beside the others that explains one number and follows the newest picture.
class ExplainWindow : public QDialog
{
    Q_OBJECT
public:
    /// `attribution` gives that of the workbench's newest picture, or null while there is none.
    using Attribution = std::function<std::shared_ptr<const analysis::Attribution>()>;
    ExplainWindow(session::Workbench &workbench, session::Preferences &preferences, Attribution attribution,
                  QWidget *parent);

    void explain(const charts::Subject &subject);
    /// Anew from the newest picture; a step waits for its attribution.
    void refresh();
    QString text() const; ///< as shown, plain

protected:
    void changeEvent(QEvent *event) override;

private:
    session::Workbench &m_workbench;
    session::Preferences &m_preferences;
    Attribution m_attribution;
    std::optional<charts::Subject> m_subject;
    QTextBrowser *m_text;
};

} // namespace ui
