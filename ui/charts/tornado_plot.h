// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"
#include "charts/theme.h"

#include <QRectF>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace ui {

/// Draws a Tornado: at the top what all parameters do together, as a strip, then a row for each parameter with its two
/// ends and their figures, and the zero line. In a low frame notes go first, then the last rows. Knows no widget.
class TornadoPlot
{
public:
    void setSpec(const charts::ChartSpec &spec);
    const charts::Tornado &body() const { return std::get<charts::Tornado>(m_spec.body); }
    bool isEmpty() const { return !std::holds_alternative<charts::Tornado>(m_spec.body); }
    void setTheme(const Theme &theme) { m_theme = theme; }
    void setExtent(const QSizeF &size);
    /// Sizes in pixels at 96 dpi wherever it is drawn, instead of the screen's points.
    void setPicture(bool picture);

    /// Row under a point; −1 is the strip of all together.
    std::optional<int> rowAt(const QPointF &point) const;
    int rowsShown() const { return m_rows; }
    /// Geometry as drawn, for tests: from the low end to the high end of a row.
    QRectF barRect(int row) const;
    qreal xOf(double value) const;
    QRectF rowRect(int row) const; ///< name and bar; −1 is the strip

    void paint(QPainter &painter) const;

private:
    QFont font(qreal points, QFont::Weight weight = QFont::Normal) const;
    void arrange();
    qreal centreOf(int row) const;
    void paintAxis(QPainter &painter) const;
    void paintName(QPainter &painter, qreal centre, const QString &label, const QString &note, bool strong) const;
    void paintStrip(QPainter &painter) const;
    void paintRow(QPainter &painter, int row) const;

    charts::ChartSpec m_spec;
    Theme m_theme = Theme::of(Theme::Mode::Light);
    QSizeF m_extent{640, 400};
    bool m_isPicture = false;
    QRectF m_plot;
    qreal m_names = 0.0;
    qreal m_pitch = 40.0;
    qreal m_stripHeight = 0.0;
    int m_rows = 0;
    bool m_notes = true;
};

} // namespace ui
