// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/deal_space_chart.h"
#include "charts/place.h"
#include "charts/plot_view.h"
#include "session/deal_space_run.h"
#include "session/preferences.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QLabel;
class QStackedLayout;
class QStackedWidget;
class QTableView;
QT_END_NAMESPACE

namespace ui {

class AdviceColumn;
class ChartFrame;

/// Every package as a point: where both sides could agree, how far the current package is from the best, and what to
/// offer next. Computes nothing before it is first shown. Its advice stands in a column of its own, which the window
/// places.
class DealSpaceView : public Place
{
    Q_OBJECT
public:
    DealSpaceView(session::Workbench &workbench, session::Preferences &preferences, QWidget *parent = nullptr);
    ~DealSpaceView() override;

    QString code() const override;
    QString title() const override;
    QWidget *beside() override;
    ChartFrame *frame() const override { return m_frame; }
    study::View view() const override;
    void setView(const study::View &) override {} // one chart without choices

    AdviceColumn *adviceColumn() const { return m_advice; }
    ChartFrame *chartFrame() const { return m_frame; }
    session::DealSpaceRun &run() { return m_run; }
    /// What is shown; empty before the first.
    const std::optional<charts::ChartSpec> &spec() const { return m_spec; }

    /// An irritant is pointed at elsewhere; −1 when none is.
    void pointAt(int irritant);

Q_SIGNALS:
    void weightsRequested();
    void irritantsPointed(const std::vector<int> &irritants); ///< empty when the pointer leaves

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void followTheme();
    charts::DealSpaceExtras extrasOf(const session::Picture &picture, const study::Adjustments &adjustments,
                                     bool hasValues) const;
    std::function<charts::ChartSpec()> specBefore(const session::Picture &picture) const;
    void setWalkAwayPoints(int party, double points);
    void setWalkAwayScenario(int party, const QString &code);
    void tellProgress();
    void showNotice(const QString &text);
    void ask(const std::optional<PlotView::Place> &place);
    QString tipOf(const negotiation::Package &package, const QString &name, const std::array<double, 2> &values) const;

    session::Workbench &m_workbench;
    session::Preferences &m_preferences;
    session::DealSpaceRun m_run;
    std::optional<charts::ChartSpec> m_spec;
    std::shared_ptr<const session::Picture> m_picture; ///< what is shown belongs to it
    std::shared_ptr<const analysis::LandingZone> m_zone; ///< within the locks
    QStackedLayout *m_pages;
    QLabel *m_notice;
    ChartFrame *m_frame;
    AdviceColumn *m_advice;
};

} // namespace ui
