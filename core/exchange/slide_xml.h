// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/deck.h"
#include "exchange/native_chart.h"

#include <optional>
#include <vector>

/// One slide laid out on 960 × 540 points, and its parts in PresentationML.
namespace exchange {

/// A text with its place and size, cut where it has no room.
struct PlacedText
{
    QString text;
    Frame frame;
    double points = 0.0;
    QString whole{}; ///< where it is cut
};

/// A heat map as a table of shaded cells, or a table as it is.
struct PlacedTable
{
    const charts::HeatMap *map = nullptr;
    const SlideTable *table = nullptr;
    Frame frame;
    QString alternative;
};

struct PlacedPicture
{
    const charts::DealSpace *space = nullptr;
    Frame frame;
    QString alternative;
};

struct SlideLayout
{
    PlacedText title;
    PlacedText subtitle;
    PlacedText annotation;
    PlacedText source;
    std::vector<NativeChart> charts;
    std::vector<PlacedPicture> pictures; ///< under the charts
    std::vector<PlacedTable> tables;
};

/// What title, subtitle, remark and source line leave to charts or table.
Frame contentArea(const DeckSlide &slide);
/// A title cut to what a slide holds, and to `share` of its last line.
QString titleThatFits(const QString &title, double share);

SlideLayout layOut(const DeckSlide &slide, const words::Wording &wording);

/// The notes of the slide, with whatever its layout had to cut.
QString wholeNotes(const DeckSlide &slide, const SlideLayout &layout, const words::Wording &wording);

/// The slide's part. Relationships: rId1 the layout, rId2 the notes, then the charts, then the pictures, in order.
QByteArray slideXml(const SlideLayout &layout, const words::Wording &wording);
/// Its speaker notes. Relationships: rId1 the master of notes, rId2 the slide.
QByteArray notesXml(const QString &notes, const words::Wording &wording);

} // namespace exchange
