// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/asked.h"
#include "command_line/command.h"
#include "command_line/export_painter.h"
#include "command_line/options.h"
#include "exchange/study_export.h"
#include "storage/replace_file.h"
#include "study/economy.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

namespace command_line {

namespace {

QStringList jobNames(const study::Study &study)
{
    QStringList names;
    for (const study::ExportJob &job : study.exportJobs)
        names << job.name;
    return names;
}

/// Fills `request`; returns the refusal, none when all is well.
std::optional<Answer> readRequest(const study::Study &study, const Options &options, const words::Wording &wording, exchange::ExportRequest &request)
{
    words::Language language = wording.language();
    if (options.has(QStringLiteral("language"))) {
        const QString code = options.value(QStringLiteral("language"));
        if (code != QLatin1String("en") && code != QLatin1String("fr"))
            return badUsage(CommandLine::tr("--language is en or fr, not “%1”.").arg(code));
        language = code == QLatin1String("fr") ? words::Language::French : words::Language::English;
    }
    QStringList codes, names;
    for (const study::Scenario &scenario : study.scenarios)
        names << scenario.code;
    for (const QString &option : {QStringLiteral("scenario"), QStringLiteral("against")}) {
        for (const QString &name : options.values(option)) {
            if (study::scenarioIndex(study, name) < 0)
                return badUsage(unknownName(CommandLine::tr("a scenario"), name, names));
        }
    }
    if (options.has(QStringLiteral("job"))) {
        if (options.has(QStringLiteral("scenario")) || options.has(QStringLiteral("against")))
            return badUsage(CommandLine::tr("--job says what is exported; leave out --scenario and --against."));
        const QString name = options.value(QStringLiteral("job"));
        const auto job = std::find_if(study.exportJobs.begin(), study.exportJobs.end(), [&](const study::ExportJob &each) { return each.name == name; });
        if (job == study.exportJobs.end())
            return badUsage(unknownName(CommandLine::tr("an export job"), name, jobNames(study)));
        const auto made = exchange::requestOf(study, *job);
        if (!made)
            return refusal(made.error(), wording);
        request = *made;
        if (options.has(QStringLiteral("language")))
            request.language = language;
        return std::nullopt;
    }
    const auto made = exchange::requestOf(study, options.values(QStringLiteral("scenario")), language, options.value(QStringLiteral("against")));
    if (!made)
        return refusal(made.error(), wording);
    request = *made;
    return std::nullopt;
}

} // namespace

Answer exportCommand(const Invocation &invocation)
{
    const Options options(invocation.words,
                          {QStringLiteral("scenario"), QStringLiteral("against"), QStringLiteral("job"), QStringLiteral("language"), QStringLiteral("to")}, {});
    if (!options.fault().isEmpty())
        return badUsage(options.fault());
    if (options.operands().size() != 1)
        return badUsage(CommandLine::tr("export takes one study."));
    const QString path = options.value(QStringLiteral("to"));
    if (path.isEmpty())
        return badUsage(CommandLine::tr("--to names the file to write."));
    if (!exchange::exportFormat(path))
        return badUsage(CommandLine::tr("“%1” ends in no format we write: %2.").arg(path, exchange::exportEndings().join(QLatin1String(", "))));
    const auto study = openStudy(options.operands().first());
    if (!study)
        return refusal(study.error(), invocation.wording);
    exchange::ExportRequest request;
    if (const auto refused = readRequest(**study, options, invocation.wording, request))
        return *refused;
    const auto economy = study::Economy::calibrate(*study);
    if (!economy)
        return refusal(economy.error(), options.operands().first(), invocation.wording);
    const auto files = exchange::exportFiles(**economy, request, path, exportPainter());
    if (!files)
        return refusal(files.error(), options.operands().first(), invocation.wording);
    std::vector<storage::FileToWrite> bytes;
    QJsonArray written;
    QStringList paths;
    for (const exchange::ExportedFile &file : *files) {
        bytes.push_back({file.path, file.bytes});
        written.append(file.path);
        paths << file.path;
    }
    if (const auto done = storage::writeFiles(bytes); !done)
        return refusal(done.error(), invocation.wording);
    return {0, CommandLine::tr("Written: %1").arg(paths.join(QLatin1String(", "))), {{QStringLiteral("written"), written}}, {}};
}

} // namespace command_line
