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

/// What the places have worked out for the workbench's newest picture, as far as a subject needs it; null where there
/// is nothing yet.
struct Worked
{
    std::shared_ptr<const analysis::Attribution> attribution{};
    std::shared_ptr<const analysis::UncertaintyResult> draws{};
    std::shared_ptr<const analysis::Tornado> tornado{};  ///< of the subject's own change
    std::shared_ptr<const analysis::LandingZone> zone{}; ///< as the deal space shows it
    std::optional<negotiation::BigCount> counted{};      ///< of the zone
};

/// "How was this computed?": a window beside the others that explains one number and follows the newest picture.
class ExplainWindow : public QDialog
{
    Q_OBJECT
public:
    using Ask = std::function<Worked(const charts::Subject &)>;
    ExplainWindow(session::Workbench &workbench, session::Preferences &preferences, Ask worked, QWidget *parent);

    void explain(const charts::Subject &subject);
    /// Anew from the newest picture, once it is in view; a step waits for its attribution.
    void refresh();
    QString text() const; ///< as shown, plain

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void write();
    bool isKnown(const study::Study &study) const;
    /// The package the subject means, where it is not that of the picture; an error where it cannot be assessed.
    std::optional<words::Result<study::Assessment>> another(const session::Picture &picture) const;

    session::Workbench &m_workbench;
    session::Preferences &m_preferences;
    Ask m_worked;
    std::optional<charts::Subject> m_subject;
    QTextBrowser *m_text;
};

} // namespace ui
