// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/plot_view.h"
#include "charts/sector_bars_scene.h"

#include <QGraphicsView>

namespace ui {

/// Sector bars on the screen: fits its scene to its size, follows the theme, tells the value under the pointer, and
/// says the spoken summary to screen readers.
class SectorBarsChart : public QGraphicsView, public PlotView
{
    Q_OBJECT
public:
    explicit SectorBarsChart(QWidget *parent = nullptr);

    QWidget *widget() override { return this; }
    bool shows(const charts::Body &body) const override { return std::holds_alternative<charts::Bars>(body); }
    void setSpec(const charts::ChartSpec &spec) override;
    std::optional<Place> placeAt(const std::optional<QPoint> &point) const override;
    const charts::ChartSpec &spec() const { return m_scene->spec(); }
    SectorBarsScene *barsScene() const { return m_scene; }
    void setAnimated(bool animated) { m_scene->setAnimated(animated); }

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void followTheme();
    QString tipAt(const QPoint &position) const;

    SectorBarsScene *m_scene;
};

} // namespace ui
