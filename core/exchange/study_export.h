// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/deck.h"
#include "exchange/study_slides.h"
#include "study/export_endings.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace exchange {

enum class ExportFormat { Pptx, Pdf, Svg, Png, Xlsx, Csv };

/// By the ending of a file's name; none where it is no format we write.
std::optional<ExportFormat> exportFormat(const QString &path);
using study::exportEndings;

/// What needs a painter, which core has not: ui::slidePainter() gives them. All may be called without a screen, on the
/// thread of the application. Any may be empty: the density is then left out, the other formats are refused.
struct SlidePainter
{
    PictureMaker density;
    std::function<QByteArray(const DeckSlide &slide)> svg;
    std::function<QByteArray(const DeckSlide &slide, int scale, bool transparent)> png; ///< `scale` pixels for a logical one
    std::function<QByteArray(const Deck &deck)> pdf;                                     ///< one page a slide, vectors
};

/// What to export. Slides go to .pptx, .pdf, .svg and .png; .xlsx and .csv take the outcomes of their states, each once.
struct ExportRequest
{
    std::vector<study::Slide> slides;
    words::Language language = words::Language::English;
    int scale = 2;            ///< of .png: image pixels for a logical one
    bool transparent = false; ///< of .png: no ground
};

/// The request of a saved job: the slides of the study's deck, or those made of its scenarios. Refuses a deck without
/// slides and a scenario that is not there.
words::Result<ExportRequest> requestOf(const study::Study &study, const study::ExportJob &job);
/// The same for scenarios by code (all of them where none is named), compared with `reference` (empty: the status quo).
words::Result<ExportRequest> requestOf(const study::Study &study, const QStringList &scenarios, words::Language language,
                                       const QString &reference = {});

struct ExportedFile
{
    QString path;
    QByteArray bytes;
};

/// The files that `path` stands for, in the format of its ending, ready to be written: one, but for the pictures of
/// several slides, which are numbered ("deck-1.png"). Nothing is written here: storage::writeFiles() does. Refuses an
/// unknown ending, naming those we write.
words::Result<std::vector<ExportedFile>> exportFiles(const study::Economy &economy, const ExportRequest &request,
                                                     const QString &path, const SlidePainter &painter,
                                                     SlideMaker::Zone zone = {});

} // namespace exchange
