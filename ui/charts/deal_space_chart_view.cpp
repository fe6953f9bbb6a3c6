// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/deal_space_chart_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace ui {

DealSpaceChartView::DealSpaceChartView(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_plot.setTheme(Theme::current());
}

void DealSpaceChartView::setSpec(const charts::ChartSpec &spec)
{
    m_pointedAt.reset();
    m_pressed.reset();
    m_dragged.reset();
    m_plot.setSpec(spec.dealSpace(), spec.locale);
    setAccessibleName(spec.title);
    setAccessibleDescription(spec.spoken);
    update();
}

std::optional<PlotView::Place> DealSpaceChartView::placeAt(const std::optional<QPoint> &point) const
{
    const std::optional<Hit> hit = point ? m_plot.hitAt(QPointF(*point)) : m_pointedAt;
    if (!hit)
        return Place{-1, 0};
    return Place{static_cast<int>(hit->index), hit->type == Hit::Type::Frontier ? 1 : 0};
}

void DealSpaceChartView::paintEvent(QPaintEvent *)
{
    // A move of the package redraws little over a ground that stays.
    const qreal ratio = devicePixelRatioF();
    const QSize pixels = (QSizeF(size()) * ratio).toSize();
    if (m_ground.size() != pixels || m_groundStamp != m_plot.groundStamp()) {
        m_ground = QPixmap(pixels);
        m_ground.setDevicePixelRatio(ratio);
        m_ground.fill(Theme::current().card);
        QPainter painter(&m_ground);
        m_plot.paintGround(painter);
        m_groundStamp = m_plot.groundStamp();
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_ground);
    m_plot.paintMarks(painter, m_pointedAt);
}

void DealSpaceChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_plot.setExtent(size());
}

void DealSpaceChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_plot.setTheme(Theme::current());
}

void DealSpaceChartView::point(const std::optional<Hit> &hit, const QPoint &globalPosition)
{
    if (hit == m_pointedAt)
        return;
    m_pointedAt = hit;
    setCursor(hit ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (hit && m_tip)
        QToolTip::showText(globalPosition, m_tip(*hit), this);
    else
        QToolTip::hideText();
    update();
}

void DealSpaceChartView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged) {
        m_draggedTo = m_plot.valueAt(*m_dragged, event->position());
        m_plot.setWalkAway(*m_dragged, *m_draggedTo, m_walkAwayWords(*m_dragged, *m_draggedTo));
        update();
        return;
    }
    point(m_plot.hitAt(event->position()), event->globalPosition().toPoint());
    if (!m_pointedAt) {
        const std::optional<int> line = m_walkAwayWords ? m_plot.walkAwayAt(event->position()) : std::nullopt;
        setCursor(!line ? Qt::ArrowCursor : *line == 0 ? Qt::SplitHCursor : Qt::SplitVCursor);
    }
}

void DealSpaceChartView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = m_plot.hitAt(event->position());
    m_draggedTo.reset();
    m_dragged = !m_pressed && m_walkAwayWords ? m_plot.walkAwayAt(event->position()) : std::nullopt;
}

void DealSpaceChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (const auto party = std::exchange(m_dragged, std::nullopt)) {
        if (m_draggedTo)
            Q_EMIT walkAwayDragged(*party, *m_draggedTo);
        return;
    }
    const std::optional<Hit> released = m_plot.hitAt(event->position());
    if (event->button() == Qt::LeftButton && released && released == m_pressed) {
        m_pressed.reset();
        QToolTip::hideText();
        Q_EMIT chosen(*released);
    }
}

void DealSpaceChartView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    point(std::nullopt, {});
}

void DealSpaceChartView::keyPressEvent(QKeyEvent *event)
{
    const std::size_t entries = m_plot.spec().frontier.size();
    const bool onFrontier = m_pointedAt && m_pointedAt->type == Hit::Type::Frontier;
    if (entries > 0 && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        std::size_t index = onFrontier ? m_pointedAt->index : entries / 2;
        if (onFrontier && event->key() == Qt::Key_Left)
            index -= index > 0 ? 1 : 0;
        else if (onFrontier)
            index = std::min(index + 1, entries - 1);
        const Hit hit{Hit::Type::Frontier, index};
        point(hit, mapToGlobal(m_plot.placeOf(hit).toPoint()));
    } else if (m_pointedAt && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT chosen(Hit(*m_pointedAt));
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace ui
