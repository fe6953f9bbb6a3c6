// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/elided_label.h"

#include <QPainter>

#include <algorithm>

namespace ui {

QSize ElidedLabel::minimumSizeHint() const
{
    return {std::min(48, sizeHint().width()), QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QRect space = contentsRect();
    painter.drawText(space, static_cast<int>(alignment()), fontMetrics().elidedText(text(), Qt::ElideRight, space.width()));
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    setToolTip(fontMetrics().horizontalAdvance(text()) > contentsRect().width() ? text() : QString());
}

} // namespace ui
