// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/place.h"
#include "charts/sector_bars.h"
#include "session/preferences.h"
#include "session/sampling_run.h"
#include "session/workbench.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QStackedLayout;
QT_END_NAMESPACE

namespace ui {

class ChartFrame;
class FlatComboBox;

/// What a package does to each sector: one indicator in one unit, both parties, against the reference. Follows the
/// newest picture of the workbench and the choices and language of the preferences.
class OutcomesView : public Place
{
    Q_OBJECT
public:
    OutcomesView(session::Workbench &workbench, session::Preferences &preferences, QWidget *parent = nullptr);

    QString code() const override;
    QString title() const override;
    ChartFrame *frame() const override { return m_frame; }
    study::View view() const override;
    void setView(const study::View &view) override;

    /// From now on with bands, where `run`, which outlives the view, has some.
    void showRangesOf(session::SamplingRun &run);

    ChartFrame *chartFrame() const { return m_frame; }

private:
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
    ChartFrame *m_frame;
    FlatComboBox *m_measure;
    FlatComboBox *m_unit;
    FlatComboBox *m_scale;
    QLabel *m_measureLabel;
    QLabel *m_unitLabel;
    QLabel *m_scaleLabel;
};

} // namespace ui
