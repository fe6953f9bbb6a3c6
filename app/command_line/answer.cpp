// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/command.h"
#include "exchange/data_pack.h"
#include "storage/study_file.h"

#include <QFileInfo>

namespace command_line {

Answer refusal(const words::Error &error, const words::Wording &wording)
{
    return {static_cast<int>(error.kind), {}, {}, {error.in(wording)}};
}

Answer refusal(words::Error error, const QString &path, const words::Wording &wording)
{
    if (!path.isEmpty())
        error.where = error.where.isEmpty() ? path : path + QLatin1String(", ") + error.where;
    return refusal(error, wording);
}

Answer badUsage(const QString &sentence)
{
    return {static_cast<int>(words::ErrorKind::BadUsage), {}, {}, {sentence}};
}

words::Result<std::shared_ptr<const study::Study>> openStudy(const QString &path)
{
    auto opened = QFileInfo(path).isDir() ? exchange::studyFromPack(path) : storage::load(path);
    if (!opened)
        return opened.error();
    return std::make_shared<const study::Study>(std::move(*opened));
}

} // namespace command_line
