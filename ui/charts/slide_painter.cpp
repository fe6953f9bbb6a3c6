// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/slide_painter.h"

#include "charts/deal_space_plot.h"
#include "charts/picture.h"
#include "charts/slide_table_painter.h"
#include "charts/theme.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

namespace ui {

namespace {

const Theme &slideTheme() { return Theme::of(Theme::Mode::Light); }

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray slidePng(const exchange::DeckSlide &slide, int scale, bool transparent)
{
    QImage image(slideSize.toSize() * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(transparent ? QColor(Qt::transparent) : slideTheme().card);
    QPainter painter(&image);
    paintSlide(painter, slide, slideTheme());
    painter.end();
    return png(image);
}

QByteArray slideSvg(const exchange::DeckSlide &slide)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(slideSize.toSize());
    generator.setViewBox(QRectF(QPointF(), slideSize));
    generator.setTitle(slide.title);
    generator.setDescription(!slide.alternative.isEmpty() ? slide.alternative
                             : !slide.charts.empty()      ? slide.charts.front().spoken
                                                          : slide.table.alternative);
    QPainter painter(&generator);
    painter.fillRect(QRectF(QPointF(), slideSize), slideTheme().card);
    paintSlide(painter, slide, slideTheme());
    painter.end();
    return bytes;
}

QByteArray deckPdf(const exchange::Deck &deck)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    constexpr int dotsPerInch = 96; // at which plots lay out their type; lines and letters are vectors at any
    constexpr QSizeF inches{40.0 / 3.0, 7.5};
    writer.setResolution(dotsPerInch);
    writer.setTitle(deck.title);
    writer.setCreator(QStringLiteral("Landing Zone"));
    writer.setPageLayout(QPageLayout(QPageSize(inches, QPageSize::Inch, {}, QPageSize::ExactMatch), QPageLayout::Portrait, QMarginsF()));
    QPainter painter(&writer);
    for (std::size_t i = 0; i < deck.slides.size(); ++i) {
        if (i > 0)
            writer.newPage();
        painter.save();
        painter.scale(inches.width() * dotsPerInch / slideSize.width(), inches.height() * dotsPerInch / slideSize.height());
        paintSlide(painter, deck.slides[i], slideTheme());
        painter.restore();
    }
    painter.end();
    return bytes;
}

QByteArray densityPng(const charts::DealSpace &space, const QSize &size)
{
    DealSpacePlot plot;
    plot.setTheme(slideTheme());
    plot.setSpec(space, QLocale::c());
    return png(plot.density(size));
}

} // namespace

void paintSlide(QPainter &painter, const exchange::DeckSlide &slide, const Theme &theme)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    // A deal space needs room for its names: smaller on the same page.
    const bool crowded = std::any_of(slide.charts.begin(), slide.charts.end(), [](const charts::ChartSpec &chart) { return std::holds_alternative<charts::DealSpace>(chart.body); });
    const QSizeF size = slideSize * (crowded ? 1.25 : 1.0);
    painter.save();
    painter.scale(slideSize.width() / size.width(), slideSize.height() / size.height());
    const QRectF area = paintTexts(painter, {slide.title, slide.subtitle, slide.annotation, slide.source}, size, theme);
    if (!slide.table.isEmpty())
        paintSlideTable(painter, slide.table, area, theme);
    constexpr qreal gap = 16.0;
    const auto count = static_cast<qreal>(std::max<std::size_t>(slide.charts.size(), 1));
    const qreal width = (area.width() - gap * (count - 1.0)) / count;
    qreal x = area.left();
    for (const charts::ChartSpec &chart : slide.charts) {
        paintPlot(painter, chart, {x, area.top(), width, std::max(area.height(), 40.0)}, theme);
        x += width + gap;
    }
    painter.restore();
}

exchange::SlidePainter slidePainter() { return {densityPng, slideSvg, slidePng, deckPdf}; }

} // namespace ui
