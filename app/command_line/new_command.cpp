// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/command.h"
#include "command_line/options.h"
#include "exchange/data_pack.h"
#include "storage/outcome_rows.h"
#include "storage/study_file.h"
#include "study/economy.h"

#include <QFileInfo>
#include <QJsonArray>

namespace command_line {

Answer newCommand(const Invocation &invocation)
{
    const Options options(invocation.words, {QStringLiteral("data-pack")}, {QStringLiteral("force")});
    if (!options.fault().isEmpty())
        return badUsage(options.fault());
    if (options.operands().size() != 1)
        return badUsage(CommandLine::tr("new takes one file to write."));
    const QString path = options.operands().first();
    if (QFileInfo::exists(path) && !options.has(QStringLiteral("force"))) {
        return refusal({words::ErrorKind::CannotWrite, path,
                        {"command_line", QT_TRANSLATE_NOOP("command_line", "there is a file of this name already.")},
                        {"command_line", QT_TRANSLATE_NOOP("command_line", "Choose another name, or add --force to replace it.")}, {}},
                       invocation.wording);
    }
    auto study = exchange::studyFromPack(options.has(QStringLiteral("data-pack")) ? options.value(QStringLiteral("data-pack"))
                                                                                  : exchange::shippedPackFolder());
    if (!study)
        return refusal(study.error(), invocation.wording);
    // A study whose markets cannot be solved is not worth a file: say so now.
    const auto economy = study::Economy::calibrate(std::make_shared<const study::Study>(*study));
    if (!economy)
        return refusal(economy.error(), options.value(QStringLiteral("data-pack")), invocation.wording);
    if (const auto saved = storage::save(*study, path, storage::outcomeRows(**economy, study->scenarios)); !saved)
        return refusal(saved.error(), invocation.wording);
    return {0, CommandLine::tr("Written: %1").arg(path), {{QStringLiteral("written"), QJsonArray{path}}}, {}};
}

} // namespace command_line
