// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"
#include "exchange/slide_table.h"
#include "words/error.h"
#include "words/wording.h"

#include <QByteArray>
#include <QDate>
#include <QSize>
#include <QString>

#include <functional>
#include <vector>

namespace exchange {

/// One slide: a finding and the charts or the table that show it. Texts are in the deck's language.
struct DeckSlide
{
    QString title; ///< the finding, in one sentence
    QString subtitle;
    std::vector<charts::ChartSpec> charts; ///< side by side
    QString annotation;                    ///< a person's remark below the charts; may be empty
    QString source;
    QString notes;       ///< for the speaker; paragraphs end with a line feed
    QString alternative; ///< in place of what the charts say of themselves; may be empty
    SlideTable table{};  ///< in place of charts; empty where there are some
};

/// A set of slides, 16:9, as a plain value.
struct Deck
{
    QString title;
    words::Language language = words::Language::English;
    QDate dated; ///< in the properties of the file; the same deck gives the same bytes on any day
    std::vector<DeckSlide> slides;
};

/// A chart's plot with its own picture: core has no painter. PNG at `size` pixels of what lies under a deal space's native
/// frontier: the density of packages and the zone, exactly over the plot area. Empty where there is no painter.
using PictureMaker = std::function<QByteArray(const charts::DealSpace &space, const QSize &size)>;

/// The deck as a .pptx file (ECMA-376): every chart native, with its workbook and alternative text; title, subtitle,
/// source line and page number as placeholders of the layout; speaker notes.
words::Result<QByteArray> writePptx(const Deck &deck, const PictureMaker &picture);

} // namespace exchange
