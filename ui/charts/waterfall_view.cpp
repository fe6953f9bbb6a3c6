// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/waterfall_view.h"

#include "words/numbers.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QToolTip>

#include <algorithm>

namespace ui {

using charts::WaterfallRow;

WaterfallView::WaterfallView(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_plot.setTheme(Theme::current());
}

void WaterfallView::setSpec(const charts::ChartSpec &spec)
{
    m_pointedAt.reset();
    m_plot.setSpec(spec);
    setAccessibleName(spec.title);
    setAccessibleDescription(spec.spoken);
    update();
}

std::optional<PlotView::Place> WaterfallView::placeAt(const std::optional<QPoint> &point) const
{
    const auto mark = point ? m_plot.markAt(QPointF(*point)) : m_pointedAt;
    return mark ? std::optional(Place{mark->row, mark->panel}) : std::nullopt;
}

QString WaterfallView::tipOf(const WaterfallPlot::Mark &mark) const
{
    const charts::ChartSpec &spec = m_plot.spec();
    const auto &body = std::get<charts::Waterfall>(spec.body);
    const auto row = static_cast<std::size_t>(mark.row);
    if (mark.panel < 0)
        return body.rows.at(row).label;
    const charts::WaterfallPanel &panel = body.panels.at(static_cast<std::size_t>(mark.panel));
    const charts::WaterfallStep &step = panel.steps.at(row);
    QString tip = tr("%1, %2: %3 %4", "change, party: value unit")
                      .arg(body.rows[row].label, panel.name, panel.labels.value(mark.row), spec.unit);
    const words::Wording wording = words::Wording::forLocale(spec.locale);
    const auto figure = [&](double value) { return words::number(wording, value, 1, words::Sign::Always); };
    if (!body.statedName.isEmpty() && body.rows[row].kind == WaterfallRow::Kind::Step)
        tip += QLatin1Char('\n') + tr("computed %1, stated %2").arg(figure(step.computed), figure(step.stated));
    if (!panel.ranges.empty() && panel.ranges[row])
        tip += QLatin1Char('\n') +
               tr("standard error %1")
                   .arg(words::significant(wording, (panel.ranges[row]->high - panel.ranges[row]->low) / 2.0, 2));
    return tip;
}

void WaterfallView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().card);
    m_plot.paint(painter, m_pointedAt);
}

void WaterfallView::resizeEvent(QResizeEvent *event)
{
    const int before = m_plot.stepsThatFit(event->oldSize().height());
    QWidget::resizeEvent(event);
    m_plot.setExtent(size());
    if (stepsThatFit() != before)
        Q_EMIT roomChanged();
}

void WaterfallView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_plot.setTheme(Theme::current());
        update();
    }
}

void WaterfallView::point(const std::optional<WaterfallPlot::Mark> &mark, const QPoint &globalPosition)
{
    if (mark == m_pointedAt)
        return;
    m_pointedAt = mark;
    if (mark)
        QToolTip::showText(globalPosition, tipOf(*mark), this);
    else
        QToolTip::hideText();
    update();
}

void WaterfallView::mouseMoveEvent(QMouseEvent *event)
{
    point(m_plot.markAt(event->position()), event->globalPosition().toPoint());
}

void WaterfallView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    point(std::nullopt, {});
}

void WaterfallView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        point(std::nullopt, {});
}

void WaterfallView::keyPressEvent(QKeyEvent *event)
{
    const auto &body = std::get<charts::Waterfall>(m_plot.spec().body);
    const int rows = static_cast<int>(body.rows.size()), panels = static_cast<int>(body.panels.size());
    const int key = event->key();
    if (rows == 0 || (key != Qt::Key_Up && key != Qt::Key_Down && key != Qt::Key_Left && key != Qt::Key_Right)) {
        QWidget::keyPressEvent(event);
        return;
    }
    WaterfallPlot::Mark mark = m_pointedAt.value_or(WaterfallPlot::Mark{-1, 0});
    mark.panel = std::max(mark.panel, 0);
    if (key == Qt::Key_Up || key == Qt::Key_Down)
        mark.row = std::clamp(mark.row + (key == Qt::Key_Down ? 1 : -1), 0, rows - 1);
    else
        mark.panel = std::clamp(mark.panel + (key == Qt::Key_Right ? 1 : -1), 0, panels - 1);
    mark.row = std::max(mark.row, 0);
    point(mark, mapToGlobal(m_plot.stepRect(mark.row, mark.panel).bottomLeft().toPoint()));
}

} // namespace ui
