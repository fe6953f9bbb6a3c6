// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/place.h"
#include "compare/comparison_ranges.h"
#include "compare/comparison_run.h"
#include "session/preferences.h"

#include <array>

QT_BEGIN_NAMESPACE
class QLabel;
class QStackedWidget;
QT_END_NAMESPACE

namespace ui {

class ChartFrame;
class ComparedList;
class FlatButton;
class FlatComboBox;
class SheetFrame;

/// Any number of scenarios and the package on the table side by side, against the reference: bars of one indicator, a
/// table of many, or what the packages hold. Beside it stands the list of what is compared.
class CompareView : public Place
{
    Q_OBJECT
public:
    CompareView(session::Workbench &workbench, session::Preferences &preferences, QWidget *parent = nullptr);
    ~CompareView() override;

    QString code() const override;
    QString title() const override;
    QWidget *beside() override;
    ChartFrame *frame() const override { return m_bars; }
    study::View view() const override;
    void setView(const study::View &view) override;

    ChartFrame *chartFrame() const { return m_bars; }
    SheetFrame *indicators() const { return m_indicators; }
    SheetFrame *packages() const { return m_packages; }
    ComparedList *comparedList() const { return m_list; }
    ComparisonRun &run() { return m_run; }
    ComparisonRanges &ranges() { return m_ranges; }

    enum class Show { Bars, Indicators, Packages };
    void setShow(Show show);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillChoices();
    void fillUnits();
    void fillList();
    void choose();
    void refresh();
    /// Draws while somebody watches and ranges are shown.
    void wantRanges();
    void askRanges();
    /// With the draws there are.
    charts::Comparison withRanges(charts::Comparison comparison) const;
    void followTheme();
    /// The codes as they stand, written out.
    QStringList codesNow() const;
    void setCodes(const QStringList &codes);
    void open(const QString &code);
    charts::ComparisonOptions options() const;

    session::Workbench &m_workbench;
    session::Preferences &m_preferences;
    ComparisonRun m_run;
    ComparisonRanges m_ranges;
    Show m_show = Show::Bars;
    charts::ComparisonOptions m_options; ///< its currency is that of the preferences
    QWidget *m_head;
    std::array<FlatButton *, 3> m_buttons; ///< one for each Show
    QStackedWidget *m_pages;
    QLabel *m_notice; ///< in place of a chart: why there is none yet
    ChartFrame *m_bars;
    SheetFrame *m_indicators;
    SheetFrame *m_packages;
    FlatComboBox *m_measure;
    FlatComboBox *m_scope;
    FlatComboBox *m_unit;
    QLabel *m_measureLabel;
    QLabel *m_scopeLabel;
    QLabel *m_unitLabel;
    ComparedList *m_list;
};

} // namespace ui
