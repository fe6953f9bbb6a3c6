// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"
#include "charts/theme.h"

#include <QFont>
#include <QRectF>
#include <QStringList>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace ui {

/// Draws the waterfall of a ChartSpec: names at the left in up to two lines, a panel of steps for each party, filled
/// for the computed part above hollow for the stated one. Knows no widget, so the same plot serves the screen and
/// exported pictures.
class WaterfallPlot
{
public:
    enum class Type { Screen, Picture }; ///< points of the screen, or pixels at 96 dpi wherever it is drawn
    explicit WaterfallPlot(Type type = Type::Screen);

    void setSpec(const charts::ChartSpec &spec);
    const charts::ChartSpec &spec() const { return m_spec; }
    void setTheme(const Theme &theme) { m_theme = theme; }
    void setExtent(const QSizeF &size);

    /// A row's name (panel −1) or a step.
    struct Mark
    {
        int row = 0;
        int panel = -1;
        bool operator==(const Mark &) const = default;
    };
    std::optional<Mark> markAt(const QPointF &point) const;
    QRectF rowRect(int row) const;
    /// From where a step starts to where it ends; of start and end the whole bar. For tests.
    QRectF stepRect(int row, int panel) const;
    /// Height that shows every row.
    qreal leastHeight() const;
    /// How many steps fit between start and end.
    int stepsThatFit(qreal height) const;

    void paint(QPainter &painter, const std::optional<Mark> &pointedAt) const;

private:
    const charts::Waterfall &body() const { return std::get<charts::Waterfall>(m_spec.body); }
    QFont font(qreal points, QFont::Weight weight = QFont::Normal) const;
    qreal headHeight() const;
    qreal footHeight() const;
    void arrange();
    qreal xOf(std::size_t panel, double value) const;
    /// The sum before a row.
    double sumBefore(std::size_t panel, int row) const;
    void fillBar(QPainter &painter, const QRectF &bar, int role) const;
    void paintLegend(QPainter &painter) const;
    void paintNames(QPainter &painter) const;
    void paintAxis(QPainter &painter, std::size_t panel) const;
    void paintPanel(QPainter &painter, std::size_t panel) const;
    void paintStep(QPainter &painter, std::size_t panel, int row) const;
    void paintEnd(QPainter &painter, std::size_t panel, int row) const;

    Type m_type;
    charts::ChartSpec m_spec;
    Theme m_theme = Theme::of(Theme::Mode::Light);
    QSizeF m_extent{720, 480};
    qreal m_namesWidth = 0.0;
    std::vector<QStringList> m_names; ///< in lines
    std::vector<QRectF> m_rows;
    std::vector<QRectF> m_plots; ///< of each panel; figures stand right of it
    qreal m_figuresWidth = 0.0;
};

} // namespace ui
