// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/sector_bars_scene.h"

#include <QBarSet>
#include <QFontMetricsF>
#include <QGraphicsItem>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <functional>

namespace ui {

namespace {

// Rows stand on a grid of slots, five a row with the bar on the middle one; one slot more parts two sector groups.
constexpr int slotsPerRow = 5;
constexpr int middleSlot = 2;
constexpr qreal leastPitch = 20.0;
constexpr qreal mostPitch = 50.0;
constexpr qreal panelGap = 24.0;
constexpr qreal namesGap = 16.0;
constexpr qreal figureGap = 8.0;
constexpr int motionMs = 120;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

/// Everything the charts do not draw themselves, on one item below or above them.
class SectorBarsScene::Layer : public QGraphicsItem
{
public:
    explicit Layer(std::function<void(QPainter &)> paintWith)
        : m_paintWith(std::move(paintWith))
    {
    }
    void setExtent(const QSizeF &size)
    {
        prepareGeometryChange();
        m_rect = QRectF(QPointF(), size);
    }
    QRectF boundingRect() const override { return m_rect; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override { m_paintWith(*painter); }

private:
    std::function<void(QPainter &)> m_paintWith;
    QRectF m_rect;
};

SectorBarsScene::SectorBarsScene(Type type, QObject *parent)
    : QGraphicsScene(parent)
    , m_type(type)
    , m_theme(Theme::current())
{
    setItemIndexMethod(NoIndex);
    m_under = new Layer([this](QPainter &painter) { paintUnder(painter); });
    m_over = new Layer([this](QPainter &painter) { paintOver(painter); });
    m_under->setZValue(-1);
    m_over->setZValue(1);
    addItem(m_under);
    addItem(m_over);
    m_glide.setStartValue(0.0);
    m_glide.setEndValue(1.0);
    m_glide.setDuration(motionMs);
    m_glide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_glide, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &share) { drawBars(share.toDouble()); });
}

SectorBarsScene::~SectorBarsScene() = default;

void SectorBarsScene::setSpec(const charts::ChartSpec &spec)
{
    if (spec == m_spec)
        return;
    const bool inPlace = !m_panels.empty() && spec.bars().sameShape(m_spec.bars());
    m_glide.stop();
    m_spec = spec;
    if (!inPlace)
        rebuild();
    m_from = m_drawn;
    updateScales();
    if (inPlace && m_animated)
        m_glide.start();
    else
        drawBars(1.0);
    arrange();
}

void SectorBarsScene::setTheme(const Theme &theme)
{
    m_theme = theme;
    colourBars();
    update();
}

void SectorBarsScene::setExtent(const QSizeF &size)
{
    if (size == m_extent)
        return;
    m_extent = size;
    arrange();
}

void SectorBarsScene::rebuild()
{
    for (const PanelParts &parts : m_panels) {
        removeItem(parts.chart);
        delete parts.chart;
    }
    m_panels.clear();
    m_slotOfRow.clear();
    m_slotCount = 0;
    for (std::size_t row = 0; row < m_spec.bars().rows.size(); ++row) {
        if (row > 0 && m_spec.bars().rows[row].group != m_spec.bars().rows[row - 1].group)
            ++m_slotCount;
        m_slotOfRow.push_back(m_slotCount + middleSlot);
        m_slotCount += slotsPerRow;
    }
    for (std::size_t panel = 0; panel < m_spec.bars().panels.size(); ++panel) {
        PanelParts parts;
        parts.chart = new QChart;
        parts.chart->legend()->hide();
        parts.chart->setBackgroundVisible(false);
        parts.chart->setPlotAreaBackgroundVisible(false);
        parts.chart->setMargins(QMargins());
        parts.chart->setAcceptHoverEvents(false);
        parts.series = new QHorizontalStackedBarSeries;
        parts.strong = new QBarSet(m_spec.bars().panels[panel].name);
        parts.weak = new QBarSet(m_spec.bars().panels[panel].name);
        const QList<qreal> empty(m_slotCount, 0.0);
        parts.strong->append(empty);
        parts.weak->append(empty);
        parts.series->append(parts.strong);
        parts.series->append(parts.weak);
        parts.chart->addSeries(parts.series);
        parts.values = new QValueAxis;
        parts.slots_ = new QValueAxis;
        parts.slots_->setRange(-0.5, m_slotCount - 0.5);
        parts.chart->addAxis(parts.values, Qt::AlignBottom);
        parts.chart->addAxis(parts.slots_, Qt::AlignLeft);
        parts.series->attachAxis(parts.values);
        parts.series->attachAxis(parts.slots_);
        parts.values->setVisible(false);
        parts.slots_->setVisible(false);
        addItem(parts.chart);
        m_panels.push_back(parts);
    }
    m_drawn.assign(m_panels.size(), std::vector<double>(m_spec.bars().rows.size(), 0.0));
    colourBars();
}

void SectorBarsScene::colourBars()
{
    for (std::size_t panel = 0; panel < m_panels.size(); ++panel) {
        const int role = m_spec.bars().panels[panel].colourRole;
        const PartyColours &colours = m_theme.party(role);
        QBarSet *strong = m_panels[panel].strong;
        QBarSet *weak = m_panels[panel].weak;
        if (m_theme.mode == Theme::Mode::HighContrast) {
            const QPen outline(m_theme.ink, 1.0);
            strong->setBrush(QBrush(colours.fill, role % 2 == 0 ? Qt::BDiagPattern : Qt::SolidPattern));
            strong->setPen(outline);
            weak->setBrush(colours.band);
            weak->setPen(outline);
        } else {
            strong->setBrush(colours.fill);
            strong->setPen(Qt::NoPen);
            weak->setBrush(colours.band);
            weak->setPen(Qt::NoPen);
        }
    }
}

double SectorBarsScene::drawnValue(int row, int panel) const
{
    const charts::BarPanel &facts = m_spec.bars().panels[at(panel)];
    const double value = facts.values[at(row)];
    if (!std::isfinite(value))
        return 0.0;
    return std::clamp(value, facts.low, facts.high);
}

void SectorBarsScene::updateScales()
{
    for (std::size_t panel = 0; panel < m_panels.size(); ++panel)
        m_panels[panel].values->setRange(m_spec.bars().panels[panel].low, m_spec.bars().panels[panel].high);
}

/// Draws the bars at `share` of their way to the new values; only what differs is replaced.
void SectorBarsScene::drawBars(double share)
{
    for (int panel = 0; panel < static_cast<int>(m_panels.size()); ++panel) {
        const PanelParts &parts = m_panels[at(panel)];
        for (int row = 0; row < static_cast<int>(m_spec.bars().rows.size()); ++row) {
            QBarSet *set = m_spec.bars().rows[at(row)].weak ? parts.weak : parts.strong;
            const int slot = m_slotCount - 1 - m_slotOfRow[at(row)]; // Qt Charts counts from the bottom
            const double from = m_from[at(panel)][at(row)];
            const double to = drawnValue(row, panel);
            const double value = share < 1.0 ? from + share * (to - from) : to;
            m_drawn[at(panel)][at(row)] = value;
            if (set->at(slot) != value)
                set->replace(slot, value);
        }
    }
}

QFont SectorBarsScene::font(qreal points, QFont::Weight weight) const
{
    QFont font = textFont(points, weight);
    if (m_type == Type::Picture)
        font.setPixelSize(static_cast<int>(std::ceil(points * 96.0 / 72.0)));
    return font;
}

qreal SectorBarsScene::chromeHeight() const
{
    return QFontMetricsF(font(11, QFont::DemiBold)).height() + 12.0 + QFontMetricsF(font(10)).height() + 10.0;
}

qreal SectorBarsScene::leastHeight() const
{
    return chromeHeight() + leastPitch * m_slotCount / slotsPerRow;
}

qreal SectorBarsScene::mostHeight() const
{
    return chromeHeight() + mostPitch * m_slotCount / slotsPerRow;
}

void SectorBarsScene::arrange()
{
    setSceneRect(QRectF(QPointF(), m_extent));
    m_under->setExtent(m_extent);
    m_over->setExtent(m_extent);
    if (m_panels.empty() || m_slotCount == 0)
        return;
    const QFontMetricsF text(font(10));
    m_namesWidth = 0.0;
    for (const charts::BarRow &row : m_spec.bars().rows)
        m_namesWidth = std::max(m_namesWidth, text.horizontalAdvance(row.label));
    m_namesWidth = std::min(std::ceil(m_namesWidth), 0.32 * m_extent.width());

    const qreal headingHeight = QFontMetricsF(font(11, QFont::DemiBold)).height() + 12.0;
    const qreal rowsHeight = std::clamp(m_extent.height() - chromeHeight(), leastPitch * m_slotCount / slotsPerRow,
                                        mostPitch * m_slotCount / slotsPerRow);
    const qreal slotHeight = rowsHeight / m_slotCount;
    m_rowPitch = slotHeight * slotsPerRow;
    m_barThickness = std::clamp(m_rowPitch * 12.0 / 27.0, 10.0, 20.0);

    const auto panelCount = static_cast<qreal>(m_panels.size());
    const qreal left = m_namesWidth + namesGap;
    const qreal width = (m_extent.width() - left - panelGap * (panelCount - 1)) / panelCount;
    std::vector<qreal> figureWidths;
    for (const charts::BarPanel &panel : m_spec.bars().panels) {
        figureWidths.push_back(0.0);
        for (const QString &label : panel.labels)
            figureWidths.back() = std::max(figureWidths.back(), text.horizontalAdvance(label));
    }
    const qreal widestFigures = *std::max_element(figureWidths.begin(), figureWidths.end());
    for (std::size_t panel = 0; panel < m_panels.size(); ++panel) {
        PanelParts &parts = m_panels[panel];
        // One scale for all also means one length for a unit.
        const qreal figures = m_spec.bars().sharedScale ? widestFigures : figureWidths[panel];
        const qreal x = left + static_cast<qreal>(panel) * (width + panelGap);
        parts.right = x + width;
        parts.plot = QRectF(x, headingHeight, std::max(40.0, width - figures - figureGap - 2.0), rowsHeight);
        parts.chart->setGeometry(QRectF(QPointF(), m_extent));
        parts.chart->setPlotArea(parts.plot);
        parts.series->setBarWidth(m_barThickness / slotHeight);
    }
    update();
}

qreal SectorBarsScene::xOf(const PanelParts &parts, const charts::BarPanel &panel, double value) const
{
    const double share = (std::clamp(value, panel.low, panel.high) - panel.low) / (panel.high - panel.low);
    return parts.plot.left() + share * parts.plot.width();
}

qreal SectorBarsScene::rowCentre(int row) const
{
    const QRectF &plot = m_panels.front().plot;
    return plot.top() + (m_slotOfRow[at(row)] + 0.5) * plot.height() / m_slotCount;
}

QRectF SectorBarsScene::barRect(int row, int panel) const
{
    const PanelParts &parts = m_panels.at(at(panel));
    const charts::BarPanel &facts = m_spec.bars().panels.at(at(panel));
    const qreal zero = xOf(parts, facts, 0.0);
    const qreal end = xOf(parts, facts, drawnValue(row, panel));
    return QRectF(std::min(zero, end), rowCentre(row) - m_barThickness / 2.0, std::abs(end - zero), m_barThickness);
}

std::optional<SectorBarsScene::Mark> SectorBarsScene::markAt(const QPointF &point) const
{
    if (m_panels.empty())
        return std::nullopt;
    for (int row = 0; row < static_cast<int>(m_spec.bars().rows.size()); ++row) {
        if (std::abs(point.y() - rowCentre(row)) > m_rowPitch / 2.0)
            continue;
        for (int panel = 0; panel < static_cast<int>(m_panels.size()); ++panel) {
            const PanelParts &parts = m_panels[at(panel)];
            if (point.x() >= parts.plot.left() && point.x() <= parts.right)
                return Mark{row, panel};
        }
        if (point.x() <= m_namesWidth)
            return Mark{row, -1};
    }
    return std::nullopt;
}

void SectorBarsScene::paintUnder(QPainter &painter) const
{
    for (std::size_t panel = 0; panel < m_panels.size(); ++panel) {
        const PanelParts &parts = m_panels[panel];
        const charts::BarPanel &facts = m_spec.bars().panels[panel];
        paintAxis(painter, parts, facts);
        if (facts.ranges.empty())
            continue;
        for (int row = 0; row < static_cast<int>(m_spec.bars().rows.size()); ++row) {
            const std::optional<charts::Range> &range = facts.ranges[at(row)];
            if (!range || m_spec.bars().rows[at(row)].brokenOff)
                continue;
            const qreal from = xOf(parts, facts, range->low);
            const qreal thickness = m_barThickness * 1.5;
            const QRectF band(from, rowCentre(row) - thickness / 2.0, xOf(parts, facts, range->high) - from, thickness);
            const bool outlined = m_theme.mode == Theme::Mode::HighContrast;
            painter.setPen(outlined ? QPen(m_theme.ink) : QPen(Qt::NoPen));
            painter.setBrush(m_theme.party(facts.colourRole).band);
            painter.drawRect(band);
        }
    }
}

void SectorBarsScene::paintAxis(QPainter &painter, const PanelParts &parts, const charts::BarPanel &panel) const
{
    const QFont small = font(10);
    const QFontMetricsF text(small);
    const double range = panel.high - panel.low;
    // As many steps as leave a word's width between two figures.
    double step = 0.0;
    qreal widest = 0.0;
    for (int ticks = 5; ticks >= 1; --ticks) {
        step = charts::niceStep(range, ticks);
        widest = std::max(text.horizontalAdvance(charts::axisLabel(m_spec, panel.high, step)),
                          text.horizontalAdvance(charts::axisLabel(m_spec, panel.low, step)));
        const qreal apart = step / range * parts.plot.width();
        const bool isLast = charts::niceStep(range, ticks - 1) > std::max(panel.high, -panel.low); // then only zero
        if (apart > widest + (isLast ? 6.0 : 16.0))
            break;
    }
    painter.setFont(small);
    const auto first = static_cast<int>(std::ceil(panel.low / step - 1e-9));
    const auto last = static_cast<int>(std::floor(panel.high / step + 1e-9));
    for (int tick = first; tick <= last; ++tick) {
        const double value = tick * step;
        const qreal x = std::round(xOf(parts, panel, value)) + 0.5;
        if (tick != 0) {
            painter.setPen(QPen(m_theme.grid, 1.0));
            painter.drawLine(QPointF(x, parts.plot.top()), QPointF(x, parts.plot.bottom()));
        }
        const QString label = charts::axisLabel(m_spec, value, step);
        const qreal half = text.horizontalAdvance(label) / 2.0;
        painter.setPen(m_theme.ink3);
        painter.drawText(
            QPointF(std::max(x - half, parts.plot.left() - panelGap / 2.0), parts.plot.bottom() + 6.0 + text.ascent()),
            label);
    }
}

void SectorBarsScene::paintOver(QPainter &painter) const
{
    if (m_panels.empty())
        return;
    const QFont names = font(10);
    const QFontMetricsF text(names);
    const qreal baseline = (text.ascent() - text.descent()) / 2.0;
    painter.setFont(names);
    for (int row = 0; row < static_cast<int>(m_spec.bars().rows.size()); ++row) {
        const charts::BarRow &facts = m_spec.bars().rows[at(row)];
        const qreal centre = rowCentre(row);
        painter.setPen(facts.weak ? m_theme.ink2 : m_theme.ink);
        painter.drawText(QPointF(0.0, centre + baseline),
                         text.elidedText(facts.label, Qt::ElideRight, m_namesWidth + 1.0));
        if (facts.brokenOff && row > 0) {
            const qreal y = std::round(centre - m_rowPitch / 2.0) - 0.5;
            painter.setPen(QPen(m_theme.hairline, 1.0));
            painter.drawLine(QPointF(0.0, y), QPointF(m_extent.width(), y));
        }
    }
    const QRectF &firstPlot = m_panels.front().plot;
    painter.setPen(m_theme.ink3);
    painter.drawText(QPointF(0.0, firstPlot.bottom() + 6.0 + text.ascent()),
                     text.elidedText(m_spec.unit, Qt::ElideRight, m_namesWidth + 1.0));

    const QFont heading = font(11, QFont::DemiBold);
    for (int panel = 0; panel < static_cast<int>(m_panels.size()); ++panel) {
        const PanelParts &parts = m_panels[at(panel)];
        const charts::BarPanel &facts = m_spec.bars().panels[at(panel)];
        const qreal zero = xOf(parts, facts, 0.0);
        const bool mostlyGains = zero < parts.plot.left() + 0.3 * parts.plot.width();
        painter.setFont(heading);
        painter.setPen(m_theme.party(facts.colourRole).text);
        painter.drawText(QPointF(mostlyGains ? zero : parts.plot.left(), QFontMetricsF(heading).ascent()), facts.name);

        painter.setPen(QPen(m_theme.ink3, 1.0));
        const qreal zeroLine = std::round(zero) + 0.5;
        painter.drawLine(QPointF(zeroLine, parts.plot.top()), QPointF(zeroLine, parts.plot.bottom() + 3.0));

        painter.setFont(names);
        for (int row = 0; row < static_cast<int>(m_spec.bars().rows.size()); ++row) {
            const QRectF bar = barRect(row, panel);
            qreal end = std::max(zero, bar.right());
            const charts::BarRow &rowFacts = m_spec.bars().rows[at(row)];
            if (facts.runsOff(facts.values[at(row)]) && bar.width() > 24.0) {
                const bool gain = facts.values[at(row)] > 0.0;
                const qreal x = gain ? bar.right() - 14.0 : bar.left() + 14.0;
                painter.setPen(QPen(m_theme.card, 4.0, Qt::SolidLine, Qt::FlatCap));
                painter.drawLine(QPointF(x - 3.0, bar.bottom() + 2.0), QPointF(x + 3.0, bar.top() - 2.0));
                if (m_theme.mode == Theme::Mode::HighContrast) {
                    painter.setPen(QPen(m_theme.ink, 1.0));
                    for (const qreal side : {-2.5, 2.5})
                        painter.drawLine(QPointF(x - 3.0 + side, bar.bottom() + 2.0),
                                         QPointF(x + 3.0 + side, bar.top() - 2.0));
                }
            }
            if (!facts.before.empty() && std::isfinite(facts.before[at(row)]) &&
                !facts.runsOff(facts.before[at(row)])) {
                const qreal x = xOf(parts, facts, facts.before[at(row)]);
                constexpr qreal seen = 1.5; // a tick on the bar's own end would only thicken it
                if (std::abs(x - xOf(parts, facts, facts.values[at(row)])) >= seen) {
                    painter.setPen(QPen(m_theme.ink2, 2.0, Qt::SolidLine, Qt::FlatCap));
                    painter.drawLine(QPointF(x, bar.top() - 3.0), QPointF(x, bar.bottom() + 3.0));
                    end = std::max(end, x);
                }
            }
            if (!facts.ranges.empty() && facts.ranges[at(row)])
                end = std::max(end, xOf(parts, facts, facts.ranges[at(row)]->high));
            const QString label = facts.labels.value(row);
            const bool nothing = label == QLatin1String("0") || label.startsWith(QChar(0x2013));
            painter.setPen(nothing ? m_theme.ink3 : rowFacts.weak ? m_theme.ink2 : m_theme.ink);
            painter.drawText(QPointF(end + figureGap, rowCentre(row) + baseline), label);
        }
    }
}

} // namespace ui
