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

Answer badUsage(const QString &sentence)
{
    return {static_cast<int>(words::ErrorKind::BadUsage), {}, {}, {sentence}};
}

words::Result<std::shared_ptr<const study::Study>> openStudy(const QString &path)
{
    if (QFileInfo(path).isDir()) {
        exchange::PackReading reading = exchange::readDataPack(path);
        if (!reading.study)
            return exchange::firstFatal(reading);
        return std::make_shared<const study::Study>(std::move(*reading.study));
    }
    auto loaded = storage::load(path);
    if (!loaded)
        return loaded.error();
    return std::make_shared<const study::Study>(std::move(*loaded));
}

} // namespace command_line
