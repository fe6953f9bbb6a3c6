// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"
#include "charts/theme.h"

#include <QChart>
#include <QGraphicsScene>
#include <QRectF>
#include <QVariantAnimation>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QBarSet;
class QHorizontalStackedBarSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace ui {

/// The plot of a ChartSpec of horizontal bars: one Qt chart for each party on a common row grid; grid, zero lines,
/// ticks of the state before, slashes, names and figures are drawn around them. Owns its charts and knows no window, so
/// the same scene serves the screen and exported pictures. A spec of the same shape updates the bar sets in place.
class SectorBarsScene : public QGraphicsScene
{
    Q_OBJECT
public:
    enum class Type { Screen, Picture }; ///< points of the screen, or pixels at 96 dpi wherever it is drawn
    explicit SectorBarsScene(Type type, QObject *parent = nullptr);
    ~SectorBarsScene() override;

    void setSpec(const charts::ChartSpec &spec);
    const charts::ChartSpec &spec() const { return m_spec; }
    void setTheme(const Theme &theme);
    void setExtent(const QSizeF &size);
    /// Bars glide from their old value to the new one within 120 ms. Off at first.
    void setAnimated(bool animated) { m_animated = animated; }

    /// Height that shows every row at its least and at its most comfortable size.
    qreal leastHeight() const;
    qreal mostHeight() const;

    struct Mark
    {
        int row = 0;
        int panel = -1; ///< −1 on the row's name
        bool operator==(const Mark &) const = default;
    };
    std::optional<Mark> markAt(const QPointF &point) const;
    /// Geometry as drawn, for tests: the bar of a row, from zero to its value.
    QRectF barRect(int row, int panel) const;

private:
    class Layer;
    struct PanelParts
    {
        QChart *chart = nullptr;
        QHorizontalStackedBarSeries *series = nullptr;
        QBarSet *strong = nullptr;
        QBarSet *weak = nullptr;
        QValueAxis *values = nullptr;
        QValueAxis *slots_ = nullptr;
        QRectF plot;
        qreal right = 0.0; ///< room for figures ends here
    };

    void rebuild();
    void updateScales();
    void drawBars(double share);
    void arrange();
    void colourBars();
    void paintUnder(QPainter &painter) const;
    void paintOver(QPainter &painter) const;
    void paintAxis(QPainter &painter, const PanelParts &parts, const charts::BarPanel &panel) const;
    QFont font(qreal points, QFont::Weight weight = QFont::Normal) const;
    double drawnValue(int row, int panel) const;
    qreal xOf(const PanelParts &parts, const charts::BarPanel &panel, double value) const;
    qreal rowCentre(int row) const;
    qreal chromeHeight() const;

    Type m_type;
    charts::ChartSpec m_spec;
    Theme m_theme;
    QSizeF m_extent{640, 400};
    bool m_animated = false;
    QVariantAnimation m_glide;
    std::vector<std::vector<double>> m_from;  ///< [panel][row] where the glide began
    std::vector<std::vector<double>> m_drawn; ///< [panel][row] as the bars stand now
    std::vector<PanelParts> m_panels;
    std::vector<int> m_slotOfRow; ///< place of a row's centre on the slot axis, from the top
    int m_slotCount = 0;
    qreal m_namesWidth = 0.0;
    qreal m_rowPitch = 0.0;
    qreal m_barThickness = 0.0;
    Layer *m_under = nullptr;
    Layer *m_over = nullptr;
};

} // namespace ui
