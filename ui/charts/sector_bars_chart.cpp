// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/sector_bars_chart.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QResizeEvent>
#include <QToolTip>

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
    const auto mark = point ? m_scene->markAt(mapToScene(*point)) : std::nullopt;
    return mark ? std::optional(Place{mark->row, mark->panel}) : std::nullopt;
}

QString SectorBarsChart::tipAt(const QPoint &position) const
{
    const auto mark = m_scene->markAt(mapToScene(position));
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
    const QString tip = tipAt(help->pos());
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), tip, viewport());
    return true;
}

} // namespace ui
