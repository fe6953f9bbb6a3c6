// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/explanation.h"
#include "scorecard/scorecard_text.h"
#include "session/preferences.h"
#include "session/sampling_run.h"
#include "session/workbench.h"

#include <QScrollArea>

#include <vector>

QT_BEGIN_NAMESPACE
class QLabel;
class QVBoxLayout;
QT_END_NAMESPACE

namespace ui {

namespace scorecard {
class ComponentsTable;
class DottedButton;
class NoticeButton;
class PartyMeter;
class VerdictBox;
class WeightsWindow;
} // namespace scorecard

/// What a package is worth: the verdict, each party's value against its walk-away, components before net, jobs, and
/// what the model warns of. Against the reference; money in the currency of the preferences. Follows the workbench.
class ScorecardView : public QScrollArea
{
    Q_OBJECT
public:
    ScorecardView(session::Workbench &workbench, session::Preferences &preferences, QWidget *parent = nullptr);
    ~ScorecardView() override;
    /// From now on with ranges, where `run`, which outlives the view, has some.
    void showRangesOf(session::SamplingRun &run);

Q_SIGNALS:
    void setWeightsRequested();
    /// A sentence was clicked that an irritant's position is behind.
    void rowRequested(int irritant);
    void howRequested(const charts::Subject &subject); ///< how was this number computed?
    void weightsRequested(); ///< to change them

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void followTheme();
    /// What only a study with an economy has: welfare by its parts, and jobs.
    void showEconomy(const study::Study &study, const study::Assessment &current, const study::Assessment &reference,
                     const QStringList &shortNames);
    void showNotices(const std::vector<scorecard::Notice> &notices);
    void showWeights();
    void askHow(); ///< of which number
    QWidget *addRule();

    session::Workbench &m_workbench;
    session::Preferences &m_preferences;
    session::SamplingRun *m_ranges = nullptr;
    QWidget *m_content;
    QVBoxLayout *m_layout;
    QLabel *m_heading;
    QLabel *m_against;
    scorecard::VerdictBox *m_verdict;
    QVBoxLayout *m_meterLayout;
    std::vector<scorecard::PartyMeter *> m_meters;
    scorecard::DottedButton *m_weightsButton;
    scorecard::ComponentsTable *m_components;
    QLabel *m_netNote;
    scorecard::DottedButton *m_howButton;
    QLabel *m_jobsName;
    QLabel *m_jobs;
    QVBoxLayout *m_noticeLayout;
    std::vector<QWidget *> m_economyRules; ///< before what only an economy has
    QWidget *m_noticeRule;
    std::vector<QWidget *> m_rules;
    std::vector<scorecard::Notice> m_notices;
    scorecard::WeightsWindow *m_weights = nullptr;
};

} // namespace ui
