// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/place_tabs.h"

#include "charts/theme.h"

#include <QPainter>

#include <cmath>

namespace ui {

namespace {

constexpr int tabHeight = 44;
constexpr int tabPadding = 14;

} // namespace

PlaceTabs::PlaceTabs(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setFocusPolicy(Qt::TabFocus);
}

void PlaceTabs::setProgress(int tab, double share)
{
    if (share >= 1.0 && tab != m_busyTab)
        return; // the line is another place's
    m_busyTab = share < 1.0 ? tab : -1;
    m_share = share;
    update();
}

QSize PlaceTabs::tabSizeHint(int index) const
{
    const QFontMetricsF metrics(textFont(10, QFont::DemiBold));
    return {static_cast<int>(std::ceil(metrics.horizontalAdvance(tabText(index)))) + 2 * tabPadding, tabHeight};
}

void PlaceTabs::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.hairline);
    for (int tab = 0; tab < count(); ++tab) {
        const QRect area = tabRect(tab);
        const bool chosen = tab == currentIndex();
        painter.setFont(textFont(10, chosen ? QFont::DemiBold : QFont::Normal));
        painter.setPen(chosen ? theme.ink : theme.ink2);
        painter.drawText(area, Qt::AlignCenter, tabText(tab));
        if (chosen)
            painter.fillRect(QRect(area.left(), area.bottom() - 1, area.width(), 2), theme.ink);
        if (tab == m_busyTab) {
            const auto done = static_cast<int>(std::lround(m_share * area.width()));
            painter.fillRect(QRect(area.left(), area.bottom() - 1, area.width(), 2), theme.track);
            painter.fillRect(QRect(area.left(), area.bottom() - 1, done, 2), theme.dealMark);
        }
        if (chosen && hasFocus()) {
            painter.setPen(QPen(theme.dealMark, 1.5));
            painter.drawRoundedRect(QRectF(area).adjusted(4, 8, -4, -8), 4, 4);
        }
    }
}

} // namespace ui
