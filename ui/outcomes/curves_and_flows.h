// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/explanation.h"
#include "charts/plot_view.h"
#include "charts/response_curves.h"
#include "session/curve_bands_run.h"
#include "session/curve_run.h"
#include "session/preferences.h"
#include "session/workbench.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace ui {

class ChartFrame;
class FlatComboBox;
class FlatSwitch;

/// The two questions below the bars: what another duty would do, and who replaces whom. Shows one of them, for the groups
/// of the study or for one sector or group of a person's choice. Computes only while it is visible.
class CurvesAndFlows : public QWidget
{
    Q_OBJECT
public:
    CurvesAndFlows(session::Workbench &workbench, session::Preferences &preferences, QWidget *parent = nullptr);
    ~CurvesAndFlows() override;

    /// "curves" or "flows".
    QString chart() const { return m_chart; }
    void setChart(const QString &chart);
    /// Code of a sector or a group; empty for all.
    QString scope() const { return m_scope; }
    /// Region code of the party whose duty moves; empty for the one whose duties weigh most.
    QString imposer() const { return m_imposer; }
    void setScope(const QString &scope, const QString &imposer);
    /// The bars' own measure, unit and currency.
    void setOptions(const charts::CurvesOptions &options);

    /// The only chart in sight: its switch also leads to the bars, and it has the room of a whole card.
    void setAlone(bool alone);
    ChartFrame *chartFrame() const { return m_frame; }
    session::CurveRun &run() { return m_run; }
    session::CurveBandsRun &bands() { return m_bands; }

Q_SIGNALS:
    void howRequested(const charts::Subject &subject);
    void chartChosen(const QString &chart); ///< by hand: "bars", "curves" or "flows"
    void scopeChosen();                     ///< by hand

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void retranslate();
    void nameCharts();
    void fillScopes();
    void chooseScope(const QString &scope, const QString &imposer);
    void placeDuty(int panel, double duty, double snap, bool sameGesture);
    void shareRent(int panel, double share, bool sameGesture);
    void ask();
    void refresh();
    void showCurves();
    void showFlows();
    /// What stands at a place of the chart shown; nothing before there is one.
    std::optional<charts::Subject> subjectAt(const std::optional<PlotView::Place> &place) const;
    study::Scope flowsScope() const;
    std::vector<analysis::CurveTopic> topics() const;

    session::Workbench &m_workbench;
    session::Preferences &m_preferences;
    session::CurveRun m_run;
    session::CurveBandsRun m_bands;
    charts::CurvesOptions m_options;
    QString m_chart = QStringLiteral("curves");
    QString m_scope;
    QString m_imposer;
    bool m_alone = false;
    ChartFrame *m_frame;
    FlatSwitch *m_switch;
    FlatComboBox *m_scopeBox;
    FlatComboBox *m_imposerBox;
    QLabel *m_scopeLabel;
    QLabel *m_imposerLabel;
};

} // namespace ui
