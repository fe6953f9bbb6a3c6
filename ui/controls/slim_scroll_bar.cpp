// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/slim_scroll_bar.h"

#include "charts/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QPainter>
#include <QProxyStyle>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOptionSlider>

#include <algorithm>

namespace ui {

namespace {

/// Painting and hit testing of a scroll bar that is all groove and handle.
class SlimStyle : public QProxyStyle
{
public:
    SlimStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        return metric == PM_ScrollBarExtent ? 10 : QProxyStyle::pixelMetric(metric, option, widget);
    }

    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const override
    {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (control != CC_ScrollBar || !bar)
            return QProxyStyle::subControlRect(control, option, part, widget);
        const bool upright = bar->orientation == Qt::Vertical;
        const int length = upright ? bar->rect.height() : bar->rect.width();
        const int range = bar->maximum - bar->minimum;
        const int handle = range <= 0 ? length : std::max(24, length * bar->pageStep / (range + bar->pageStep));
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
        const auto along = [&](int from, int to) {
            return upright ? QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), to - from)
                           : QRect(bar->rect.left() + from, bar->rect.top(), to - from, bar->rect.height());
        };
        switch (part) {
        case SC_ScrollBarGroove:
            return bar->rect;
        case SC_ScrollBarSlider:
            return along(start, start + handle);
        case SC_ScrollBarSubPage:
            return along(0, start);
        case SC_ScrollBarAddPage:
            return along(start + handle, length);
        default:
            return {};
        }
    }

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const override
    {
        if (control != CC_ScrollBar) {
            QProxyStyle::drawComplexControl(control, option, painter, widget);
            return;
        }
        const Theme &theme = Theme::current();
        const bool atHand = option->state & (State_MouseOver | State_Sunken);
        const QRect handle = subControlRect(control, option, SC_ScrollBarSlider, widget);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillRect(option->rect, widget->palette().color(widget->backgroundRole()));
        painter->setPen(Qt::NoPen);
        painter->setBrush(atHand ? theme.reference : theme.track);
        painter->drawRoundedRect(QRectF(handle).adjusted(2, 2, -2, -2), 3, 3);
        painter->restore();
    }
};

} // namespace

void useSlimScrollBars(QAbstractScrollArea *area)
{
    static SlimStyle *const style = [] { // widgets do not own their style: the application does
        auto *made = new SlimStyle;
        made->setParent(qApp);
        return made;
    }();
    for (QScrollBar *bar : {area->verticalScrollBar(), area->horizontalScrollBar()}) {
        bar->setStyle(style);
        bar->setAttribute(Qt::WA_Hover);
    }
}

} // namespace ui
