// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/study_export.h"

#include "charts/measure_words.h"
#include "exchange/outcome_export.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace exchange {

using study::Study;

namespace {

/// Each state of the slides once, in their order; saved ones go by their code, others by their first slide.
std::vector<NamedState> statesOf(const Study &study, const std::vector<study::Slide> &slides, const words::Wording &wording)
{
    std::vector<NamedState> states;
    for (std::size_t i = 0; i < slides.size(); ++i) {
        study::Working working = slides[i].working;
        working.locked.clear();
        const bool known = std::any_of(states.begin(), states.end(), [&](const NamedState &state) {
            const study::Working &other = state.working;
            return other.package == working.package && other.date == working.date && other.reference == working.reference && other.adjustments == working.adjustments;
        });
        if (known)
            continue;
        const study::Scenario *saved =
            working.adjustments.isEmpty() ? charts::scenarioWith(study, working.package, working.date, working.basedOn) : nullptr;
        states.push_back({saved ? saved->code : QStringLiteral("slide_%1").arg(i + 1),
                          saved ? saved->name.in(wording.language())
                                : words::Sentence{"exchange", QT_TRANSLATE_NOOP("exchange", "State on slide %1"), {static_cast<int>(i) + 1}}.in(wording),
                          working});
    }
    return states;
}

QString numbered(const QString &path, std::size_t index, std::size_t count)
{
    if (count < 2)
        return path;
    const qsizetype dot = path.lastIndexOf(QLatin1Char('.'));
    const int digits = static_cast<int>(QString::number(count).size());
    return path.left(dot) + QStringLiteral("-%1").arg(index + 1, digits, 10, QLatin1Char('0')) + path.mid(dot);
}

} // namespace

std::optional<ExportFormat> exportFormat(const QString &path)
{
    const auto place = exportEndings().indexOf(QFileInfo(path).suffix().toLower());
    return place < 0 ? std::nullopt : std::optional(static_cast<ExportFormat>(place));
}

words::Result<ExportRequest> requestOf(const Study &study, const QStringList &scenarios, words::Language language,
                                       const QString &reference)
{
    QStringList codes;
    for (const QString &name : scenarios) {
        const int index = study::scenarioIndex(study, name);
        if (index < 0) {
            return words::Error{words::ErrorKind::BadUsage,
                                name,
                                {"exchange", QT_TRANSLATE_NOOP("exchange", "the study has no such scenario.")},
                                {"exchange", QT_TRANSLATE_NOOP("exchange", "Choose one of its scenarios.")},
                                {}};
        }
        codes << study.scenarios[static_cast<std::size_t>(index)].code;
    }
    if (codes.isEmpty()) {
        for (const study::Scenario &scenario : study.scenarios)
            codes << scenario.code;
    }
    ExportRequest request;
    request.slides = slidesOf(study, codes, reference);
    request.language = language;
    return request;
}

words::Result<ExportRequest> requestOf(const Study &study, const study::ExportJob &job)
{
    ExportRequest request;
    if (job.deck) {
        if (study.slides.empty()) {
            return words::Error{words::ErrorKind::BadData,
                                job.name,
                                {"exchange", QT_TRANSLATE_NOOP("exchange", "the deck has no slides.")},
                                {"exchange", QT_TRANSLATE_NOOP("exchange", "Add a chart to it first.")},
                                {}};
        }
        request.slides = study.slides;
        request.language = job.language;
    } else {
        auto made = requestOf(study, job.scenarios, job.language);
        if (!made)
            return made.error();
        request = std::move(*made);
    }
    request.scale = job.scale;
    request.transparent = job.transparent;
    return request;
}

words::Result<std::vector<ExportedFile>> exportFiles(const study::Economy &economy, const ExportRequest &request,
                                                     const QString &path, const SlidePainter &painter, SlideMaker::Zone zone)
{
    const std::optional<ExportFormat> format = exportFormat(path);
    if (!format) {
        return words::Error{words::ErrorKind::BadUsage,
                            path,
                            {"exchange", QT_TRANSLATE_NOOP("exchange", "no format goes by this ending.")},
                            {"exchange", QT_TRANSLATE_NOOP("exchange", "Give the file one of these endings: %1."), {exportEndings().join(QLatin1String(", "))}},
                            {}};
    }
    const words::Wording wording(request.language);
    if (*format == ExportFormat::Xlsx || *format == ExportFormat::Csv) {
        const std::vector<NamedState> states = statesOf(economy.study(), request.slides, wording);
        auto bytes = *format == ExportFormat::Xlsx ? outcomesXlsx(economy, states, wording) : outcomesCsv(economy, states, wording);
        if (!bytes)
            return bytes.error();
        return std::vector<ExportedFile>{{path, std::move(*bytes)}};
    }
    if ((*format == ExportFormat::Pdf && !painter.pdf) || (*format == ExportFormat::Svg && !painter.svg) || (*format == ExportFormat::Png && !painter.png)) {
        return words::Error{words::ErrorKind::BadUsage,
                            path,
                            {"exchange", QT_TRANSLATE_NOOP("exchange", "this program was built without pictures.")},
                            {"exchange", QT_TRANSLATE_NOOP("exchange", "Choose pptx, xlsx or csv.")},
                            {}};
    }
    SlideMaker maker(economy, wording, std::move(zone));
    const auto deck = maker.deck(request.slides);
    if (!deck)
        return deck.error();
    std::vector<ExportedFile> files;
    if (*format == ExportFormat::Pptx) {
        auto bytes = writePptx(*deck, painter.density);
        if (!bytes)
            return bytes.error();
        files.push_back({path, std::move(*bytes)});
    } else if (*format == ExportFormat::Pdf) {
        files.push_back({path, painter.pdf(*deck)});
    } else {
        for (std::size_t i = 0; i < deck->slides.size(); ++i) {
            const DeckSlide &slide = deck->slides[i];
            files.push_back({numbered(path, i, deck->slides.size()),
                             *format == ExportFormat::Svg ? painter.svg(slide) : painter.png(slide, request.scale, request.transparent)});
        }
    }
    return files;
}

} // namespace exchange
