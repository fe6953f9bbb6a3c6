// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"
#include "charts/theme.h"

#include <QImage>
#include <QPointF>
#include <QRectF>

#include <optional>
#include <utility>
#include <vector>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace ui {

/// Draws a DealSpace on a square scale: density in steps of ten, the zone, the frontier, the marks with their labels,
/// the walk-aways and the trail. Knows no widget.
class DealSpacePlot
{
public:
    void setSpec(const charts::DealSpace &spec, const QLocale &locale);
    const charts::DealSpace &spec() const { return m_spec; }
    void setTheme(const Theme &theme);
    void setExtent(const QSizeF &size);

    /// Something a person can point at: a mark, or an entry of the frontier.
    struct Hit
    {
        enum class Type { Mark, Frontier };
        Type type = Type::Mark;
        std::size_t index = 0;
        bool operator==(const Hit &) const = default;
    };
    std::optional<Hit> hitAt(const QPointF &point) const;
    /// The party whose dashed walk-away line is there; empty away from both, and at a mark.
    std::optional<int> walkAwayAt(const QPointF &point) const;
    /// Points of a party along its axis, to half a point.
    double valueAt(int party, const QPointF &point) const;
    /// Moves a walk-away while it is dragged; its label says so.
    void setWalkAway(int party, double points, const QString &label);
    QPointF placeOf(const Hit &hit) const;
    QPointF placeOf(const std::array<double, 2> &values) const;
    QRectF plotArea() const { return m_area; }
    /// Where labels stand, for tests: no two of them overlap.
    std::vector<QRectF> labelRects() const;

    void paint(QPainter &painter, const std::optional<Hit> &pointedAt) const;
    /// The same in two: what a move of the current package leaves as it is, and the rest over it.
    void paintGround(QPainter &painter) const;
    void paintMarks(QPainter &painter, const std::optional<Hit> &pointedAt) const;
    /// Grows whenever paintGround() would draw something else.
    int groundStamp() const { return m_groundStamp; }
    /// What lies under everything else, over the plot area alone: density and zone, clear elsewhere.
    QImage density(const QSize &pixels) const;

private:
    struct Label
    {
        QRectF rect;
        QString text;
        QString figures;
        QFont font;
        QColor ink;
        std::optional<QPointF> leaderFrom;
    };
    void arrange();
    void placeLabels();
    /// A label with a place it is about is left out where it would mislead or overlap.
    void addLabel(const QString &text, const QString &figures, const QFont &font, const QColor &ink,
                  const std::vector<QPointF> &lefts, std::optional<QPointF> leader, std::optional<QPointF> about);
    void addWalkAways();
    void findFrontierPlaces();
    /// The entries of the frontier from one x to another.
    std::pair<std::size_t, std::size_t> frontierBetween(qreal left, qreal right) const;
    double costOf(const QRectF &rect, const std::optional<QPointF> &leader) const;
    double doubtOf(const QRectF &rect, const QPointF &about) const;
    bool isUnderFrontier(double first, double second) const;
    double ceilingAt(double first) const;
    void drawDensity(const QSize &pixels) const;
    void paintAxes(QPainter &painter) const;
    void paintHalo(QPainter &painter, const Label &label, const QPointF &base) const;
    void paintMark(QPainter &painter, const charts::DealMark &mark) const;

    charts::DealSpace m_spec;
    QLocale m_locale;
    Theme m_theme = Theme::of(Theme::Mode::Light);
    QSizeF m_extent{600, 600};
    QRectF m_area;
    std::vector<Label> m_labels;
    std::vector<QPointF> m_frontier; ///< where its entries stand, from left to right
    int m_groundStamp = 0;
    mutable QImage m_density; ///< made when first painted at its size
};

} // namespace ui
