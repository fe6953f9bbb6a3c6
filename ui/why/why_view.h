// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/attribution_chart.h"
#include "charts/place.h"
#include "charts/plot_view.h"
#include "session/preferences.h"
#include "session/workbench.h"
#include "why/attribution_run.h"

#include <QTimer>

QT_BEGIN_NAMESPACE
class QLabel;
class QStackedLayout;
QT_END_NAMESPACE

namespace ui {

class ChartFrame;
class FlatComboBox;
class WaterfallView;

/// Why the package on the table differs from its reference: what each change adds to each party's value or to any
/// outcome. Computed while it is looked at; until the newest answer is there, it says so.
class WhyView : public Place
{
    Q_OBJECT
public:
    WhyView(session::Workbench &workbench, session::Preferences &preferences, QWidget *parent = nullptr);
    ~WhyView() override;

    QString code() const override;
    QString title() const override;
    study::View view() const override;
    void setView(const study::View &view) override;

    ChartFrame *frame() const override { return m_frame; }
    ChartFrame *chartFrame() const { return m_frame; }
    AttributionRun &run() { return m_run; }
    /// The picture and the attribution that are shown; null while there is none.
    std::shared_ptr<const session::Picture> shownPicture() const { return m_shownPicture; }
    std::shared_ptr<const analysis::Attribution> shownAttribution() const { return m_shownAttribution; }
    charts::AttributionOptions options() const;

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillScopes();
    void choose();
    void keepChoices();
    void refresh();
    void present(const std::shared_ptr<const session::Picture> &picture,
                 const std::shared_ptr<const analysis::Attribution> &attribution);
    void ask(const std::optional<PlotView::Place> &place);
    void showNotice(const QString &text);
    void followTheme();
    std::optional<AttributionRun::Question> questionBefore(const session::Picture &picture) const;

    session::Workbench &m_workbench;
    session::Preferences &m_preferences;
    AttributionRun m_run;
    study::View m_choice; ///< by code: a study may not know a choice made in another
    QTimer m_patience;    ///< how long an older chart may stay while the newest is computed
    std::shared_ptr<const session::Picture> m_shownPicture;
    std::shared_ptr<const analysis::Attribution> m_shownAttribution;
    std::vector<int> m_rows; ///< of the waterfall shown: the effect each stands for, −1 for none
    QStackedLayout *m_pages;
    QLabel *m_notice; ///< in place of a chart: why there is none yet
    ChartFrame *m_frame;
    WaterfallView *m_waterfall;
    FlatComboBox *m_measure;
    FlatComboBox *m_scope;
    FlatComboBox *m_effect;
    FlatComboBox *m_order;
    QLabel *m_measureLabel;
    QLabel *m_scopeLabel;
    QLabel *m_effectLabel;
    QLabel *m_orderLabel;
};

} // namespace ui
