// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/deal_space_chart.h"
#include "session/deal_space_run.h"
#include "session/preferences.h"

#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QLabel;
class QStackedLayout;
class QStackedWidget;
class QTableView;
QT_END_NAMESPACE

namespace ui {

class AdviceColumn;
class DealSpaceChartView;
class FlatButton;
class TableModel;

/// Every package as a point: where both sides could agree, how far the current package is from the best, and what to
/// offer next. Computes nothing before it is first shown. Its advice stands in a column of its own, which the window
/// places.
class DealSpaceView : public QWidget
{
    Q_OBJECT
public:
    DealSpaceView(session::Workbench &workbench, session::Preferences &preferences, QWidget *parent = nullptr);
    ~DealSpaceView() override;

    AdviceColumn *adviceColumn() const { return m_advice; }
    DealSpaceChartView *chart() const { return m_chart; }
    session::DealSpaceRun &run() { return m_run; }
    /// What is shown; empty before the first.
    const std::optional<charts::DealSpaceSpec> &spec() const { return m_spec; }

Q_SIGNALS:
    void progressChanged(double share); ///< 1 when nothing is being computed

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void arrangeTitle();
    void followTheme();
    void tellProgress();
    void showNotice(const QString &text);
    QString tipOf(const negotiation::Package &package, const QString &name, const std::array<double, 2> &values) const;

    session::Workbench &m_workbench;
    session::Preferences &m_preferences;
    session::DealSpaceRun m_run;
    std::optional<charts::DealSpaceSpec> m_spec;
    std::shared_ptr<const session::Picture> m_picture; ///< what is shown belongs to it
    std::shared_ptr<const analysis::LandingZone> m_zone;
    QStackedLayout *m_pages;
    QLabel *m_notice;
    QWidget *m_page;
    QLabel *m_title;
    QLabel *m_subtitle;
    FlatButton *m_tableButton;
    QStackedWidget *m_plotOrTable;
    DealSpaceChartView *m_chart;
    QTableView *m_table;
    TableModel *m_tableModel;
    QWidget *m_hairline;
    QLabel *m_source;
    AdviceColumn *m_advice;
};

} // namespace ui
