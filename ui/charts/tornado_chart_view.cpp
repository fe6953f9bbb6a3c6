// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/tornado_chart_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QToolTip>

#include <algorithm>

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
    if (m_inHand && (*m_inHand >= m_plot.rowsShown() || (*m_inHand < 0 && !m_plot.body().together)))
        m_inHand.reset();
    m_unit = spec.unit;
    setAccessibleName(spec.title);
    setAccessibleDescription(spec.spoken);
    update();
}

std::optional<PlotView::Place> TornadoChartView::placeAt(const std::optional<QPoint> &point) const
{
    const auto row = point ? m_plot.rowAt(QPointF(*point)) : m_inHand;
    return row ? std::optional(Place{*row, 0}) : std::nullopt;
}

QString TornadoChartView::tipAt(const QPointF &point) const
{
    return tipOf(m_plot.rowAt(point));
}

QString TornadoChartView::tipOf(std::optional<int> row) const
{
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
    if (m_inHand) {
        painter.setPen(QPen(Theme::current().dealMark, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(m_plot.rowRect(*m_inHand).adjusted(1.0, 1.0, -1.0, -1.0), 4.0, 4.0);
    }
}

void TornadoChartView::take(std::optional<int> row)
{
    m_inHand = row;
    if (row)
        QToolTip::showText(mapToGlobal(m_plot.rowRect(*row).bottomLeft().toPoint()), tipOf(row), this);
    else
        QToolTip::hideText();
    update();
}

void TornadoChartView::keyPressEvent(QKeyEvent *event)
{
    const bool walks = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    const int first = !m_plot.isEmpty() && m_plot.body().together ? -1 : 0;
    if (!walks || m_plot.isEmpty() || first >= m_plot.rowsShown()) {
        QWidget::keyPressEvent(event);
        return;
    }
    take(std::clamp(m_inHand.value_or(first - 1) + (event->key() == Qt::Key_Down ? 1 : -1), first,
                    m_plot.rowsShown() - 1));
}

void TornadoChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) // its own menu asks about the row in hand
        take(std::nullopt);
}

void TornadoChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_plot.setExtent(size());
    if (m_inHand >= m_plot.rowsShown())
        m_inHand.reset(); // a lower frame shows fewer
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
