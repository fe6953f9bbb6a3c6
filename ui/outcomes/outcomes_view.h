// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/place.h"
#include "charts/sector_bars.h"
#include "session/preferences.h"
#include "session/sampling_run.h"
#include "session/workbench.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QSplitter;
class QStackedLayout;
QT_END_NAMESPACE

namespace ui {

class ChartFrame;
class CurvesAndFlows;
class FlatComboBox;
class FlatSwitch;

/// What a package does to each sector: one indicator in one unit, both parties, against the reference; below it response
/// curves, or who replaces whom. Where there is no room for two charts, one at a time. Follows the newest picture of the
/// workbench and the choices and language of the preferences.
class OutcomesView : public Place
{
    Q_OBJECT
public:
    OutcomesView(session::Workbench &workbench, session::Preferences &preferences, QWidget *parent = nullptr);

    QString code() const override;
    QString title() const override;
    ChartFrame *frame() const override; ///< of the chart chosen last
    study::View view() const override;
    void setView(const study::View &view) override;

    /// From now on with bands, where `run`, which outlives the view, has some.
    void showRangesOf(session::SamplingRun &run);

    ChartFrame *chartFrame() const { return m_frame; }
    CurvesAndFlows *curvesAndFlows() const { return m_below; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void chooseChart(const QString &chart);
    void retranslate();
    void fillUnits();
    void choose();
    void refresh();
    charts::SectorBarsOptions options() const;

    session::Workbench &m_workbench;
    session::Preferences &m_preferences;
    session::SamplingRun *m_ranges = nullptr;
    QStackedLayout *m_pages;
    QLabel *m_notice; ///< in place of a chart: why there is none yet
    QSplitter *m_charts;
    ChartFrame *m_frame;
    CurvesAndFlows *m_below;
    FlatSwitch *m_switch; ///< where there is no room for two
    QString m_chart = QStringLiteral("bars"); ///< the one a person last chose or worked in
    QString m_arranged;                       ///< what arrange() was last done for
    QString m_footnote;                       ///< what the bars' source line says beyond the other charts'
    FlatComboBox *m_measure;
    FlatComboBox *m_unit;
    FlatComboBox *m_scale;
    QLabel *m_measureLabel;
    QLabel *m_unitLabel;
    QLabel *m_scaleLabel;
};

} // namespace ui
