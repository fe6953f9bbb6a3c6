// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/data_pack.h"

#include "exchange/pack_reader.h"

#include <QDir>

// Must stand outside any namespace: the resources are linked statically and would otherwise be dropped.
static void initDataPackResource()
{
    Q_INIT_RESOURCE(data_pack);
}

namespace exchange {

PackReading readDataPack(const QString &folder)
{
    if (folder.startsWith(u":/data_pack"))
        shippedPackFolder();
    return PackReader(QDir::cleanPath(folder)).read();
}

words::Result<study::Study> studyFromPack(const QString &folder)
{
    PackReading reading = readDataPack(folder);
    if (reading.study)
        return std::move(*reading.study);
    for (const PackProblem &problem : reading.problems) {
        if (problem.severity == PackProblem::Severity::Fatal) {
            PackProblem found = problem;
            found.file = QDir(folder).filePath(problem.file);
            return asError(found);
        }
    }
    Q_UNREACHABLE(); // no study without a fatal problem
}

QString placeOf(const PackProblem &problem, const words::Wording &wording)
{
    if (problem.line <= 0)
        return problem.file;
    const QString line = QString::number(problem.line); // as editors count: no separators
    if (problem.column.isEmpty())
        return wording.translate("exchange::DataPack", "%1, line %2").arg(problem.file, line);
    return wording.translate("exchange::DataPack", "%1, line %2, column %3").arg(problem.file, line, problem.column);
}

words::Error asError(const PackProblem &problem, const words::Wording &wording)
{
    return {problem.kind, placeOf(problem, wording), problem.what, problem.mend};
}

QString shippedPackFolder()
{
    initDataPackResource();
    return QStringLiteral(":/data_pack");
}

} // namespace exchange
