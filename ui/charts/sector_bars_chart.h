// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/plot_view.h"
#include "charts/sector_bars_scene.h"

#include <QGraphicsView>

namespace ui {

/// Sector bars on the screen: fits its scene to its size, follows the theme, tells the value under the pointer or, by
/// keyboard, in hand (Up and Down walk the sectors, Left and Right the parties), and says the spoken summary to screen
/// readers.
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
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void followTheme();
    QString tipOf(const std::optional<SectorBarsScene::Mark> &mark) const;
    void take(const std::optional<SectorBarsScene::Mark> &mark);

    SectorBarsScene *m_scene;
    std::optional<SectorBarsScene::Mark> m_inHand; ///< by keyboard
};

} // namespace ui
