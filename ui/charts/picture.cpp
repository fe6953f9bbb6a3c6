// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/picture.h"

#include "charts/curves_plot.h"
#include "charts/deal_space_plot.h"
#include "charts/heat_map_plot.h"
#include "charts/sector_bars_scene.h"
#include "charts/tornado_plot.h"
#include "charts/waterfall_plot.h"

#include <QFontMetricsF>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr qreal margin = 24.0;

QFont pictureFont(qreal points, QFont::Weight weight = QFont::Normal)
{
    QFont font = textFont(points, weight);
    font.setPixelSize(static_cast<int>(std::ceil(points * 96.0 / 72.0)));
    return font;
}

QStringList wrapped(const QString &text, const QFont &font, qreal width)
{
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

/// Draws the lines below `y` and returns where they end.
qreal drawLines(QPainter &painter, const QStringList &lines, const QFont &font, const QColor &colour, qreal y)
{
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(colour);
    for (const QString &line : lines) {
        painter.drawText(QPointF(margin, y + metrics.ascent()), line);
        y += std::ceil(metrics.height());
    }
    return y;
}

/// Draws the plot of a body into a rectangle.
class PaintPlot
{
public:
    PaintPlot(QPainter &painter, const charts::ChartSpec &spec, const QRectF &rect, const Theme &theme)
        : m_painter(painter), m_spec(spec), m_rect(rect), m_theme(theme)
    {
    }
    void operator()(const charts::Bars &) const
    {
        SectorBarsScene scene(SectorBarsScene::Type::Picture);
        scene.setTheme(m_theme);
        scene.setExtent(m_rect.size());
        scene.setSpec(m_spec);
        scene.render(&m_painter, QRectF(m_rect.topLeft(), scene.sceneRect().size()), scene.sceneRect());
    }
    void operator()(const charts::Curves &) const
    {
        CurvesPlot plot;
        plot.setTheme(m_theme);
        plot.setExtent(m_rect.size());
        plot.setSpec(m_spec);
        inPlace([&] { plot.paint(m_painter); });
    }
    void operator()(const charts::HeatMap &) const
    {
        HeatMapPlot plot;
        plot.setTheme(m_theme);
        plot.setExtent(m_rect.size());
        plot.setSpec(m_spec);
        inPlace([&] { plot.paint(m_painter); });
    }
    void operator()(const charts::DealSpace &space) const
    {
        DealSpacePlot plot;
        plot.setTheme(m_theme);
        plot.setExtent(m_rect.size());
        plot.setSpec(space, m_spec.locale);
        inPlace([&] { plot.paint(m_painter, std::nullopt); });
    }
    void operator()(const charts::Waterfall &) const
    {
        WaterfallPlot plot(WaterfallPlot::Type::Picture);
        plot.setTheme(m_theme);
        plot.setExtent(m_rect.size());
        plot.setSpec(m_spec);
        m_painter.save();
        m_painter.translate(m_rect.topLeft());
        plot.paint(m_painter, std::nullopt);
        m_painter.restore();
    }
    void operator()(const charts::Tornado &) const
    {
        TornadoPlot plot;
        plot.setPicture(true);
        plot.setTheme(m_theme);
        plot.setExtent(m_rect.size());
        plot.setSpec(m_spec);
        inPlace([&] { plot.paint(m_painter); });
    }

private:
    template <class Paint>
    void inPlace(const Paint &paint) const
    {
        m_painter.save();
        m_painter.translate(m_rect.topLeft());
        paint();
        m_painter.restore();
    }

    QPainter &m_painter;
    const charts::ChartSpec &m_spec;
    QRectF m_rect;
    const Theme &m_theme;
};

} // namespace

QStringList balancedLines(const QString &text, const QFont &font, qreal width)
{
    const qsizetype count = wrapped(text, font, width).size();
    if (count < 2)
        return {text};
    // The narrowest width that needs no more lines gives the most even ones.
    qreal tooNarrow = width / static_cast<qreal>(count) / 2.0;
    qreal enough = width;
    while (enough - tooNarrow > 2.0) {
        const qreal middle = (enough + tooNarrow) / 2.0;
        (wrapped(text, font, middle).size() > count ? tooNarrow : enough) = middle;
    }
    return wrapped(text, font, enough);
}

void paintPlot(QPainter &painter, const charts::ChartSpec &spec, const QRectF &rect, const Theme &theme)
{
    std::visit(PaintPlot(painter, spec, rect, theme), spec.body);
}

QRectF paintTexts(QPainter &painter, const PictureTexts &texts, const QSizeF &size, const Theme &theme)
{
    const qreal width = size.width() - 2.0 * margin;
    const QFont title = pictureFont(14, QFont::DemiBold);
    const QFont text = pictureFont(10);
    qreal top = drawLines(painter, balancedLines(texts.title, title, width), title, theme.ink, margin - 4.0) + 4.0;
    if (!texts.subtitle.isEmpty())
        top = drawLines(painter, wrapped(texts.subtitle, text, width), text, theme.ink2, top);
    top += 16.0;

    const qreal lineHeight = std::ceil(QFontMetricsF(text).height());
    const QStringList source = wrapped(texts.source, text, width);
    const qreal hairline = std::round(size.height() - 16.0 - lineHeight * static_cast<qreal>(source.size()) - 10.0) + 0.5;
    painter.setPen(QPen(theme.hairline, 1.0));
    painter.drawLine(QPointF(margin, hairline), QPointF(margin + width, hairline));
    drawLines(painter, source, text, theme.ink3, hairline + 10.0);
    qreal bottom = hairline - 12.0;
    if (!texts.remark.isEmpty()) {
        const QStringList remark = wrapped(texts.remark, text, width);
        bottom -= lineHeight * static_cast<qreal>(remark.size());
        drawLines(painter, remark, text, theme.ink, bottom);
        bottom -= 8.0;
    }
    return {margin, top, width, bottom - top};
}

void paintChart(QPainter &painter, const charts::ChartSpec &spec, const QSizeF &size, const Theme &theme, Ground ground)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (ground == Ground::Card)
        painter.fillRect(QRectF(QPointF(), size), theme.card);
    paintPlot(painter, spec, paintTexts(painter, {spec.title, spec.subtitle, {}, spec.source}, size, theme), theme);
}

QImage renderChart(const charts::ChartSpec &spec, const QSize &size, Theme::Mode mode, qreal scale, Ground ground)
{
    QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(ground == Ground::Card ? Theme::of(mode).card : QColor(Qt::transparent));
    QPainter painter(&image);
    paintChart(painter, spec, size, Theme::of(mode), ground);
    return image;
}

void writeSvg(const charts::ChartSpec &spec, const QSize &size, Theme::Mode mode, QIODevice *device)
{
    QSvgGenerator generator;
    generator.setOutputDevice(device);
    generator.setResolution(96);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(spec.title);
    generator.setDescription(spec.spoken);
    QPainter painter(&generator);
    paintChart(painter, spec, size, Theme::of(mode));
}

void writePdf(const charts::ChartSpec &spec, const QSize &size, Theme::Mode mode, QIODevice *device)
{
    constexpr int dotsPerInch = 96; // at which plots lay out their type
    QPdfWriter writer(device);
    writer.setResolution(dotsPerInch);
    writer.setTitle(spec.title);
    writer.setCreator(QStringLiteral("Landing Zone"));
    writer.setPageLayout(QPageLayout(QPageSize(QSizeF(size) / dotsPerInch, QPageSize::Inch, {}, QPageSize::ExactMatch), QPageLayout::Portrait, QMarginsF()));
    QPainter painter(&writer);
    paintChart(painter, spec, size, Theme::of(mode));
}

} // namespace ui
