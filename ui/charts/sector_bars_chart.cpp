// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/sector_bars_chart.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ui {

SectorBarsChart::SectorBarsChart(QWidget *parent)
    : QGraphicsView(parent)
    , m_scene(new SectorBarsScene(SectorBarsScene::Type::Screen, this))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(FullViewportUpdate);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setInteractive(false);
    setFocusPolicy(Qt::TabFocus);
    setScene(m_scene);
    followTheme();
}

void SectorBarsChart::setSpec(const charts::ChartSpec &spec)
{
    const bool newRows = spec.bars().rows.size() != m_scene->spec().bars().rows.size();
    m_scene->setSpec(spec);
    const charts::Bars &bars = spec.bars();
    if (m_inHand && (m_inHand->row >= static_cast<int>(bars.rows.size()) ||
                     m_inHand->panel >= static_cast<int>(bars.panels.size())))
        m_inHand.reset();
    setAccessibleName(spec.title);
    setAccessibleDescription(spec.spoken);
    if (newRows)
        updateGeometry();
}

QSize SectorBarsChart::minimumSizeHint() const
{
    return {360, static_cast<int>(std::ceil(m_scene->leastHeight()))};
}

QSize SectorBarsChart::sizeHint() const
{
    return {720, static_cast<int>(std::ceil(m_scene->mostHeight()))};
}

void SectorBarsChart::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    m_scene->setExtent(viewport()->size());
}

void SectorBarsChart::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        followTheme();
}

void SectorBarsChart::followTheme()
{
    const Theme &theme = Theme::current();
    m_scene->setTheme(theme);
    setBackgroundBrush(theme.card);
}

std::optional<PlotView::Place> SectorBarsChart::placeAt(const std::optional<QPoint> &point) const
{
    const auto mark = point ? m_scene->markAt(mapToScene(*point)) : m_inHand;
    return mark ? std::optional(Place{mark->row, mark->panel}) : std::nullopt;
}

QString SectorBarsChart::tipOf(const std::optional<SectorBarsScene::Mark> &mark) const
{
    if (!mark)
        return {};
    const charts::ChartSpec &shown = m_scene->spec();
    const auto row = static_cast<std::size_t>(mark->row);
    if (mark->panel < 0)
        return shown.bars().rows[row].label;
    const charts::BarPanel &panel = shown.bars().panels[static_cast<std::size_t>(mark->panel)];
    const QString value = tr("%1, %2: %3 %4", "sector, party: value unit")
                              .arg(shown.bars().rows[row].label, panel.name, panel.labels.value(mark->row), shown.unit);
    const QString range = panel.rangeLabels.value(mark->row);
    return range.isEmpty() ? value : value + QLatin1Char('\n') + tr("5–95% of draws: %1", "range").arg(range);
}

void SectorBarsChart::contextMenuEvent(QContextMenuEvent *event)
{
    event->ignore(); // the menu is the frame's
}

bool SectorBarsChart::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QGraphicsView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString tip = tipOf(m_scene->markAt(mapToScene(help->pos())));
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), tip, viewport());
    return true;
}

void SectorBarsChart::take(const std::optional<SectorBarsScene::Mark> &mark)
{
    m_inHand = mark;
    if (mark) {
        const QPointF place = m_scene->barRect(mark->row, mark->panel).bottomLeft();
        QToolTip::showText(viewport()->mapToGlobal(mapFromScene(place)), tipOf(mark), viewport());
    } else {
        QToolTip::hideText();
    }
    viewport()->update();
}

void SectorBarsChart::keyPressEvent(QKeyEvent *event)
{
    const charts::Bars &bars = m_scene->spec().bars();
    const int rows = static_cast<int>(bars.rows.size()), panels = static_cast<int>(bars.panels.size());
    const int key = event->key();
    const bool walks = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left || key == Qt::Key_Right;
    if (!walks || rows == 0 || panels == 0) {
        QWidget::keyPressEvent(event); // there is nothing to scroll
        return;
    }
    SectorBarsScene::Mark mark = m_inHand.value_or(SectorBarsScene::Mark{-1, 0});
    if (key == Qt::Key_Up || key == Qt::Key_Down)
        mark.row += key == Qt::Key_Down ? 1 : -1;
    else
        mark.panel += key == Qt::Key_Right ? 1 : -1;
    take(SectorBarsScene::Mark{std::clamp(mark.row, 0, rows - 1), std::clamp(mark.panel, 0, panels - 1)});
}

void SectorBarsChart::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) // its own menu asks about the bar in hand
        take(std::nullopt);
}

void SectorBarsChart::drawForeground(QPainter *painter, const QRectF &rect)
{
    QGraphicsView::drawForeground(painter, rect);
    if (!m_inHand)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(Theme::current().dealMark, 2.0));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(m_scene->barRect(m_inHand->row, m_inHand->panel).adjusted(-4.0, -4.0, 4.0, 4.0), 4.0, 4.0);
}

} // namespace ui
