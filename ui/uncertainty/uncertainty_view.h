// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/place.h"
#include "charts/plot_view.h"
#include "charts/tornado_chart.h"
#include "session/preferences.h"
#include "session/sampling_run.h"
#include "session/tornado_run.h"
#include "session/workbench.h"

#include <array>

QT_BEGIN_NAMESPACE
class QLabel;
class QStackedWidget;
QT_END_NAMESPACE

namespace ui {

class ChartFrame;
class FlatButton;
class FlatComboBox;
class SurenessColumn;

/// How sure an outcome is: over draws of the parameters, all together and one parameter at a time as a tornado, or by
/// sector as bars with bands; beside it how often each walk-away is beaten and how the draws are made. Computes while it
/// is in view.
class UncertaintyView : public Place
{
    Q_OBJECT
public:
    UncertaintyView(session::Workbench &workbench, session::Preferences &preferences, QWidget *parent = nullptr);
    ~UncertaintyView() override;

    QString code() const override;
    QString title() const override;
    QWidget *beside() override;
    ChartFrame *frame() const override { return m_frame; }
    study::View view() const override;
    void setView(const study::View &view) override;

    enum class Show { Parameters, Sectors };
    void setShow(Show show);

    ChartFrame *chartFrame() const { return m_frame; }
    SurenessColumn *column() const { return m_column; }
    session::SamplingRun &draws() { return m_draws; }
    session::TornadoRun &tornado() { return m_tornado; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void choose();
    void ask(const std::optional<PlotView::Place> &place);
    void takeSettings(const session::SamplingSettings &settings);
    void refresh();
    void tell();
    void followTheme();
    void notice(const QString &text);
    QString currency() const;
    /// One package against its reference, with what is known of how sure it is.
    struct Comparison
    {
        std::shared_ptr<const study::Assessment> current;
        std::shared_ptr<const study::Assessment> reference;
        QString referenceCode;
        std::shared_ptr<const analysis::Tornado> tornado; ///< may be null
        session::SamplingRun::Result draws;               ///< may be null
    };
    std::optional<charts::ChartSpec> spec(const Comparison &compared) const;

    session::Workbench &m_workbench;
    session::Preferences &m_preferences;
    session::SamplingRun m_draws;
    session::TornadoRun m_tornado;
    Show m_show = Show::Parameters;
    QWidget *m_head;
    std::array<FlatButton *, 2> m_buttons; ///< one for each Show
    QStackedWidget *m_pages;
    QLabel *m_notice; ///< in place of a chart: why there is none yet
    ChartFrame *m_frame;
    FlatComboBox *m_measure;
    FlatComboBox *m_scope;
    FlatComboBox *m_party;
    QLabel *m_measureLabel;
    QLabel *m_scopeLabel;
    QLabel *m_partyLabel;
    SurenessColumn *m_column;
};

} // namespace ui
