// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/curves_chart_view.h"

#include "words/numbers.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {

namespace {

constexpr double keyStep = 0.005; ///< half a percentage point
constexpr double keySnap = 1e-6;
constexpr double rentStep = 0.05;
constexpr double snapPixels = 5.0;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

CurvesChartView::CurvesChartView(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_plot.setTheme(Theme::current());
}

void CurvesChartView::setSpec(const charts::ChartSpec &spec)
{
    const bool samePanels = m_plot.panelCount() == static_cast<int>(spec.curves().panels.size());
    m_plot.setSpec(spec);
    m_panel = std::clamp(m_panel, 0, std::max(0, m_plot.panelCount() - 1));
    if (!samePanels || m_waits)
        hold(std::nullopt);
    describe();
    update();
}

std::optional<PlotView::Place> CurvesChartView::placeAt(const std::optional<QPoint> &point) const
{
    if (m_plot.panelCount() == 0)
        return std::nullopt;
    if (!point)
        return Place{m_panel, 0};
    if (const auto panel = m_plot.panelAt(*point))
        return Place{*panel, m_plot.lineAt(*panel, *point)};
    const auto heading = m_plot.headingAt(*point);
    return heading ? std::optional(Place{*heading, -1}) : std::nullopt;
}

void CurvesChartView::describe()
{
    setAccessibleName(m_plot.spec().title);
    QString text = m_plot.spec().spoken;
    if (m_plot.panelCount() > 0) {
        const charts::CurvePanel &panel = m_plot.curves().panels[at(m_panel)];
        text = tr("%1: %2. %3", "panel, its duty, what dragging does").arg(panel.heading, panel.note, panel.hint) +
               QLatin1Char(' ') + text;
    }
    setAccessibleDescription(text);
}

QString CurvesChartView::tip(int panel, double duty) const
{
    const charts::CurvePanel &facts = m_plot.curves().panels.at(at(panel));
    const words::Wording wording = words::Wording::forLocale(m_plot.spec().locale);
    QStringList lines;
    QString where = words::percent(wording, duty);
    for (std::size_t stop = 0; stop < facts.stops.size(); ++stop) {
        if (std::abs(facts.stops[stop] - duty) <= 0.01 * facts.x.back())
            where += QStringLiteral(" · ") + facts.stopNames.value(static_cast<qsizetype>(stop));
    }
    lines << QStringLiteral("<b>%1, %2</b>").arg(facts.heading.toHtmlEscaped(), where.toHtmlEscaped());
    for (int line = 0; line < static_cast<int>(facts.lines.size()); ++line) {
        const double value = m_plot.valueAt(panel, line, duty);
        const QString figure = std::abs(value) >= 100.0
                                   ? words::significant(wording, value, 3, words::Sign::Always)
                                   : words::number(wording, value, m_plot.curves().decimals, words::Sign::Always);
        lines << tr("%1: %2 %3", "country, figure, unit")
                     .arg(facts.lines[at(line)].name, figure, m_plot.spec().unit)
                     .toHtmlEscaped();
        QStringList parts;
        for (int part = 0; part < static_cast<int>(facts.lines[at(line)].parts.size()); ++part)
            parts << m_plot.curves().partNames.value(part) + QLatin1Char(' ') +
                         words::significant(wording, m_plot.partAt(panel, line, part, duty), 3, words::Sign::Always);
        if (!parts.isEmpty())
            lines << parts.join(QLatin1String(" · ")).toHtmlEscaped();
    }
    lines << facts.hint.toHtmlEscaped();
    return QStringLiteral("<p style=\"white-space:pre\">%1</p>").arg(lines.join(QStringLiteral("<br>")));
}

void CurvesChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().card);
    m_plot.paint(painter, hasFocus() ? std::optional(m_panel) : std::nullopt);
}

void CurvesChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_plot.setExtent(size());
}

void CurvesChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_plot.setTheme(Theme::current());
        update();
    }
}

bool CurvesChartView::isDraggable(int panel) const
{
    return m_plot.curves().panels.at(at(panel)).draggable;
}

void CurvesChartView::hold(std::optional<CurvesPlot::Held> held)
{
    m_held = held;
    m_waits = false;
    m_plot.hold(held);
    update();
}

void CurvesChartView::ask(int panel, double duty, double snap, bool sameGesture)
{
    hold(CurvesPlot::Held{panel, duty});
    Q_EMIT dutyAsked(panel, duty, snap, sameGesture);
}

void CurvesChartView::showTip(int panel, double duty, const QPoint &globalPosition)
{
    QToolTip::showText(globalPosition, tip(panel, duty), this);
}

void CurvesChartView::mousePressEvent(QMouseEvent *event)
{
    m_rent = event->button() == Qt::LeftButton ? m_plot.rentAt(event->position()) : std::nullopt;
    if (m_rent) {
        Q_EMIT rentAsked(*m_rent, m_plot.shareAt(*m_rent, event->position()), false);
        return;
    }
    const std::optional<int> panel = m_plot.panelAt(event->position());
    if (event->button() != Qt::LeftButton || !panel)
        return;
    m_panel = *panel;
    describe();
    update();
    if (isDraggable(*panel) && m_plot.markerAt(event->position())) {
        m_moved = false;
        hold(CurvesPlot::Held{*panel, m_plot.markerDuty(*panel)});
    }
}

void CurvesChartView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_rent && *m_rent < m_plot.panelCount() && m_plot.curves().panels[at(*m_rent)].rentShare &&
        event->buttons().testFlag(Qt::LeftButton)) {
        Q_EMIT rentAsked(*m_rent, m_plot.shareAt(*m_rent, event->position()), true);
        return;
    }
    if (m_held && !m_waits && event->buttons().testFlag(Qt::LeftButton)) {
        const double duty = m_plot.dutyAt(m_held->panel, event->position());
        if (duty == m_held->duty)
            return;
        const int held = m_held->panel;
        const double snap = snapPixels / m_plot.plotArea(held).width() * m_plot.curves().panels[at(held)].x.back();
        ask(held, duty, snap, std::exchange(m_moved, true));
        showTip(held, duty, event->globalPosition().toPoint());
        return;
    }
    const std::optional<int> panel = m_plot.panelAt(event->position());
    const std::optional<int> marker = m_plot.markerAt(event->position());
    const std::optional<int> rent = m_plot.rentAt(event->position());
    setCursor(rent || (marker && isDraggable(*marker)) ? Qt::SizeHorCursor : Qt::ArrowCursor);
    if (rent) {
        QToolTip::showText(event->globalPosition().toPoint(),
                           tr("Who gets the rent of the quota: moves welfare between the two sides, and no trade."), this);
        return;
    }
    if (panel)
        showTip(*panel, marker ? m_plot.markerDuty(*panel) : m_plot.dutyAt(*panel, event->position()),
                event->globalPosition().toPoint());
    else
        QToolTip::hideText();
}

void CurvesChartView::mouseReleaseEvent(QMouseEvent *event)
{
    m_rent.reset();
    if (event->button() != Qt::LeftButton || !m_held || m_waits)
        return;
    m_waits = true;
    Q_EMIT released();
}

void CurvesChartView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    QToolTip::hideText();
}

void CurvesChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void CurvesChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void CurvesChartView::keyPressEvent(QKeyEvent *event)
{
    if (m_plot.panelCount() == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        m_panel = std::clamp(m_panel + (event->key() == Qt::Key_Down ? 1 : -1), 0, m_plot.panelCount() - 1);
        describe();
        update();
        return;
    }
    const charts::CurvePanel &panel = m_plot.curves().panels[at(m_panel)];
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (sideways && event->modifiers().testFlag(Qt::ShiftModifier)) {
        if (panel.rentShare)
            Q_EMIT rentAsked(
                m_panel, std::clamp(*panel.rentShare + (event->key() == Qt::Key_Right ? rentStep : -rentStep), 0.0, 1.0),
                event->isAutoRepeat());
        return;
    }
    const double now = m_plot.markerDuty(m_panel);
    const bool toStop = event->modifiers().testFlag(Qt::ControlModifier);
    std::vector<double> stops = panel.stops;
    std::sort(stops.begin(), stops.end());
    double wanted = now;
    switch (event->key()) {
    case Qt::Key_Left:
        wanted = now - keyStep;
        if (toStop) {
            const auto above = std::lower_bound(stops.begin(), stops.end(), now - 1e-6);
            wanted = above == stops.begin() ? now : *(above - 1);
        }
        break;
    case Qt::Key_Right:
        wanted = now + keyStep;
        if (toStop) {
            const auto above = std::upper_bound(stops.begin(), stops.end(), now + 1e-6);
            wanted = above == stops.end() ? now : *above;
        }
        break;
    case Qt::Key_Home:
        wanted = 0.0;
        break;
    case Qt::Key_End:
        wanted = panel.x.back();
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    wanted = std::clamp(wanted, 0.0, panel.x.back());
    if (!isDraggable(m_panel) || wanted == now) {
        showTip(m_panel, now, mapToGlobal(m_plot.ringPlace(m_panel).toPoint()));
        return;
    }
    ask(m_panel, wanted, keySnap, event->isAutoRepeat());
    m_waits = true;
    Q_EMIT released();
}

} // namespace ui
