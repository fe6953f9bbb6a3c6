// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/tornado_chart_view.h"

#include <QHelpEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QToolTip>

namespace ui {

TornadoChartView::TornadoChartView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_plot.setTheme(Theme::current());
}

void TornadoChartView::setSpec(const charts::ChartSpec &spec)
{
    m_plot.setSpec(spec);
    m_unit = spec.unit;
    setAccessibleName(spec.title);
    setAccessibleDescription(spec.spoken);
    update();
}

std::optional<PlotView::Place> TornadoChartView::placeAt(const std::optional<QPoint> &point) const
{
    const auto row = point ? m_plot.rowAt(QPointF(*point)) : std::nullopt;
    return row ? std::optional(Place{*row, 0}) : std::nullopt;
}

QString TornadoChartView::tipAt(const QPointF &point) const
{
    const std::optional<int> row = m_plot.rowAt(point);
    if (!row)
        return {};
    if (*row < 0) {
        const charts::QuantileStrip &strip = *m_plot.body().together;
        return tr("%1: from %2 to %3 %4", "all parameters: low, high, unit")
                   .arg(strip.label, strip.lowLabel, strip.highLabel, m_unit) +
               QLatin1Char('\n') + strip.note;
    }
    const charts::TornadoRow &facts = m_plot.body().rows[static_cast<std::size_t>(*row)];
    return tr("%1, range %2", "parameter").arg(facts.label, facts.note) + QLatin1Char('\n') +
           tr("At its low end %1, at its high end %2 %3", "figures, unit").arg(facts.lowLabel, facts.highLabel, m_unit);
}

bool TornadoChartView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString tip = tipAt(help->pos());
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), tip, this);
    return true;
}

void TornadoChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().card);
    m_plot.paint(painter);
}

void TornadoChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_plot.setExtent(size());
}

void TornadoChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_plot.setTheme(Theme::current());
        update();
    }
}

} // namespace ui
