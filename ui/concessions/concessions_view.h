// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/preferences.h"
#include "session/workbench.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;

namespace ui {

class ChoiceBox;
class ConcessionsModel;
class ConcessionTree;
class FlatButton;
class IrritantDetails;
class ResetActions;

/// The concessions: presets and filter above, the irritants under their themes, and below how many have moved and whether
/// the rules hold.
class ConcessionsView : public QWidget
{
    Q_OBJECT
public:
    ConcessionsView(session::Workbench &workbench, session::Preferences &preferences, QWidget *parent = nullptr);

    /// Brings a row into view and in hand, whatever the filter and the groups hide.
    void showIrritant(int irritant);
    /// The ways back; the item is the row in hand.
    ResetActions &resets() const { return *m_resets; }
    /// Irritants pointed at elsewhere: their rows light up.
    void setPointed(const std::vector<int> &irritants);
    QSize sizeHint() const override { return {344, 600}; }

Q_SIGNALS:
    void irritantPointed(int irritant); ///< under the pointer; −1 when none is

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void fillPresets();
    void refreshFooter();
    void recolour();
    void takeFirstRow();
    void showDetails(int irritant);
    int firstBrokenIrritant() const;

    session::Workbench &m_workbench;
    session::Preferences &m_preferences;
    ConcessionsModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QLabel *m_title;
    ChoiceBox *m_presets;
    QLineEdit *m_filter;
    QAction *m_filterSign;
    QLabel *m_columnHead;
    QLabel *m_banner;
    ConcessionTree *m_tree;
    ResetActions *m_resets;
    FlatButton *m_resetButton;
    QLabel *m_footerSign;
    QLabel *m_footer;
    IrritantDetails *m_details = nullptr;
};

} // namespace ui
