// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"
#include "charts/theme.h"

#include <QPointF>
#include <QRectF>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace ui {

/// Draws response curves as small multiples of one size and one y scale: bands, lines, listed positions on the axis, and
/// the marker, a ring on the first party's line and a dot on the other's. Knows no widget.
class CurvesPlot
{
public:
    /// `spec` has curves.
    void setSpec(const charts::ChartSpec &spec);
    const charts::Curves &curves() const { return m_spec.curves(); }
    const charts::ChartSpec &spec() const { return m_spec; }
    void setTheme(const Theme &theme);
    void setExtent(const QSizeF &size);
    /// A marker held elsewhere than at the present duty, while it is dragged.
    struct Held
    {
        int panel = 0;
        double duty = 0.0;
        bool operator==(const Held &) const = default;
    };
    void hold(const std::optional<Held> &held);

    int panelCount() const { return static_cast<int>(m_areas.size()); }
    std::optional<int> panelAt(const QPointF &point) const;
    /// The line of a panel nearest to a point, at its duty.
    int lineAt(int panel, const QPointF &point) const;
    /// The panel whose heading is there.
    std::optional<int> headingAt(const QPointF &point) const;
    /// The marker there: anywhere along its line, or on the ring.
    std::optional<int> markerAt(const QPointF &point) const;
    /// The slider of a panel's quota rent there; and the share it would be set to.
    std::optional<int> rentAt(const QPointF &point) const;
    double shareAt(int panel, const QPointF &point) const;
    QPointF rentPlace(int panel) const; ///< its thumb, where the panel has one
    double dutyAt(int panel, const QPointF &point) const; ///< within the panel's range
    double markerDuty(int panel) const;
    QPointF ringPlace(int panel) const;
    QRectF plotArea(int panel) const { return m_areas.at(static_cast<std::size_t>(panel)); }
    /// The outcome of a line at a duty, between its points in proportion.
    double valueAt(int panel, int line, double duty) const;
    /// The same of one part of a net figure.
    double partAt(int panel, int line, int part, double duty) const;

    /// `focused`: the panel whose marker the keyboard moves.
    void paint(QPainter &painter, std::optional<int> focused = std::nullopt) const;

private:
    struct Placed;
    void arrange();
    std::vector<double> gridValues() const;
    QPointF toPixel(const QRectF &area, const charts::CurvePanel &panel, double duty, double value) const;
    double lineValue(const charts::CurvePanel &panel, const charts::CurveLine &line, double duty) const;
    double along(const charts::CurvePanel &panel, const std::vector<double> &values, double duty) const;
    bool isHeld(int panel) const { return m_held && m_held->panel == panel; }
    QPolygonF polyline(const QRectF &area, const charts::CurvePanel &panel, const charts::CurveLine &line) const;
    void paintPanel(QPainter &painter, int panel, bool focused) const;
    void paintHeading(QPainter &painter, int panel) const;
    void paintRent(QPainter &painter, int panel) const;
    QRectF rentTrack(int panel) const;
    void paintGrid(QPainter &painter, int panel) const;
    void paintLines(QPainter &painter, int panel) const;
    void paintMarker(QPainter &painter, int panel, bool focused) const;
    void paintLabels(QPainter &painter, int panel) const;

    charts::ChartSpec m_spec;
    Theme m_theme = Theme::of(Theme::Mode::Light);
    QSizeF m_extent{600, 240};
    std::optional<Held> m_held;
    std::vector<QRectF> m_areas;
    std::vector<QRectF> m_headings;
    std::vector<QRectF> m_rents; ///< the line of a quota's rent; empty where no quota binds
    bool m_notesBelow = false; ///< the note stands under the heading, for want of room beside it
    double m_low = 0.0;        ///< of the y axis
    double m_high = 1.0;
    double m_step = 1.0;
};

} // namespace ui
