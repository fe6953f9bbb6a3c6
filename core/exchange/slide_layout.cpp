// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/slide_xml.h"

#include "exchange/text_extent.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace exchange {

namespace {

constexpr double left = 42.0, contentWidth = 876.0, top = 34.0, bottom = 522.0;
constexpr double numberWidth = 54.0; ///< of the page number, right of the source line

struct Size
{
    double points;
    int lines;
};
constexpr Size sizes[]{{30.0, 2}, {26.0, 2}, {22.0, 3}, {18.0, 4}, {16.0, 5}}; ///< of a title

/// The largest of the sizes at which a title takes its lines; the last one cuts it.
PlacedText placedTitle(const QString &title)
{
    for (const Size &size : sizes) {
        const int lines = lineCount(title, contentWidth, size.points, Weight::Bold);
        if (lines <= size.lines)
            return {title, {left, top, contentWidth, lines * lineHeight(size.points)}, size.points};
    }
    const Size &last = sizes[std::size(sizes) - 1];
    return {elided(title, last.lines, contentWidth, last.points, Weight::Bold),
            {left, top, contentWidth, last.lines * lineHeight(last.points)},
            last.points,
            title};
}

PlacedText placedLines(const QString &text, double y, double width, double points, int mostLines)
{
    if (text.trimmed().isEmpty())
        return {{}, {left, y, width, 0.0}, points};
    const int needed = lineCount(text, width, points), lines = std::min(needed, mostLines);
    return {elided(text, mostLines, width, points), {left, y, width, lines * lineHeight(points)}, points,
            needed > mostLines ? text : QString()};
}

Frame part(const Frame &area, std::size_t index, std::size_t count)
{
    constexpr double gap = 24.0;
    const double width = (area.width - gap * static_cast<double>(count - 1)) / static_cast<double>(count);
    return {area.x + static_cast<double>(index) * (width + gap), area.y, width, area.height};
}

/// The words of a slide; returns what they leave. `note` goes to the source line.
Frame placedTexts(const DeckSlide &slide, const QString &note, SlideLayout &layout)
{
    layout.title = placedTitle(slide.title);
    layout.subtitle = placedLines(slide.subtitle, layout.title.frame.bottom() + 6.0, contentWidth, 17.0, 4);
    const QString source = note.isEmpty() ? slide.source : slide.source + QLatin1Char(' ') + note;
    layout.source = placedLines(source, 0.0, contentWidth - numberWidth, 16.0, 3);
    layout.source.frame.y = bottom - layout.source.frame.height;
    layout.annotation = placedLines(slide.annotation, 0.0, contentWidth, 18.0, 3);
    double chartBottom = layout.source.frame.y - 12.0;
    if (!layout.annotation.text.isEmpty()) {
        layout.annotation.frame.y = chartBottom - layout.annotation.frame.height;
        chartBottom = layout.annotation.frame.y - 8.0;
    }
    const double chartTop = layout.subtitle.frame.bottom() + 12.0;
    return {left, chartTop, contentWidth, std::max(chartBottom - chartTop, 60.0)};
}

} // namespace

QString wholeNotes(const DeckSlide &slide, const SlideLayout &layout, const words::Wording &wording)
{
    const std::pair<const char *, const PlacedText &> texts[]{
        {QT_TRANSLATE_NOOP("exchange", "Title in full: %1"), layout.title},
        {QT_TRANSLATE_NOOP("exchange", "Subtitle in full: %1"), layout.subtitle},
        {QT_TRANSLATE_NOOP("exchange", "Remark in full: %1"), layout.annotation},
        {QT_TRANSLATE_NOOP("exchange", "Source in full: %1"), layout.source}};
    QStringList notes;
    for (const auto &[sentence, placed] : texts) {
        if (!placed.whole.isEmpty())
            notes << words::Sentence{"exchange", sentence, {placed.whole}}.in(wording);
    }
    if (!slide.notes.isEmpty())
        notes << slide.notes;
    return notes.join(QLatin1Char('\n'));
}

Frame contentArea(const DeckSlide &slide)
{
    SlideLayout layout;
    return placedTexts(slide, {}, layout);
}

QString titleThatFits(const QString &title, double share)
{
    const Size &last = sizes[std::size(sizes) - 1];
    return elided(title, last.lines, contentWidth * share, last.points, Weight::Bold);
}

SlideLayout layOut(const DeckSlide &slide, const words::Wording &wording)
{
    SlideLayout layout;
    // What a native chart has to add is known once it is made, and takes room at the source line: made twice if so.
    QString note;
    for (int round = 0; round < 2; ++round) {
        const Frame area = placedTexts(slide, note, layout);
        layout.charts.clear();
        layout.pictures.clear();
        layout.tables.clear();
        if (!slide.table.isEmpty())
            layout.tables.push_back({nullptr, &slide.table, area, slide.alternative.isEmpty() ? slide.table.alternative : slide.alternative});
        QStringList notes;
        for (std::size_t i = 0; i < slide.charts.size(); ++i) {
            const charts::ChartSpec &spec = slide.charts[i];
            const Frame own = part(area, i, slide.charts.size());
            const QString alternative = slide.alternative.isEmpty() ? spec.spoken : slide.alternative;
            if (const auto *map = std::get_if<charts::HeatMap>(&spec.body))
                layout.tables.push_back({map, nullptr, own, alternative});
            NativeCharts native = nativeCharts(spec, own, wording);
            for (NativeChart &chart : native.charts) {
                if (!slide.alternative.isEmpty())
                    chart.alternative = slide.alternative;
                if (const auto *space = std::get_if<charts::DealSpace>(&spec.body))
                    layout.pictures.push_back({space, chart.plot, wording.translate("exchange", "Density of all packages within the rules: darker where there are more.")});
                layout.charts.push_back(std::move(chart));
            }
            if (!native.note.isEmpty() && !notes.contains(native.note))
                notes << native.note;
        }
        const QString found = notes.join(QLatin1Char(' '));
        if (found == note)
            break;
        note = found;
    }
    return layout;
}

} // namespace exchange
