// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace ui {

/// The places over the middle column as flat tabs; the chosen one is underlined, and the work of a place that still
/// computes is a line under its tab.
class PlaceTabs : public QTabBar
{
    Q_OBJECT
public:
    explicit PlaceTabs(QWidget *parent = nullptr);

    /// Share of the work of a place from 0 to 1; 1 takes the line away.
    void setProgress(int tab, double share);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent *event) override;

private:
    int m_busyTab = -1;
    double m_share = 1.0;
};

} // namespace ui
