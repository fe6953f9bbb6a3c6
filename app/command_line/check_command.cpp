// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/command.h"
#include "command_line/options.h"
#include "exchange/data_pack.h"
#include "storage/study_file.h"
#include "study/economy.h"

#include <QFileInfo>
#include <QJsonArray>

namespace command_line {

namespace {

struct Report
{
    QJsonArray problems;
    QStringList lines;
    int faults = 0; ///< problems that are more than a warning

    void add(const QString &where, const QString &what, bool isFault)
    {
        problems.append(QJsonObject{{QStringLiteral("where"), where}, {QStringLiteral("what"), what}});
        lines << (where.isEmpty() ? what : CommandLine::tr("%1: %2").arg(where, what));
        faults += isFault ? 1 : 0;
    }

    void add(const words::Error &error, const words::Wording &wording)
    {
        words::Error placeless = error;
        placeless.where.clear();
        add(error.where, placeless.in(wording), true);
    }
};

/// A study that can be read is solved too: every saved scenario must clear.
void checkScenarios(const study::Study &study, const words::Wording &wording, Report &report)
{
    const auto economy = study::Economy::calibrate(std::make_shared<const study::Study>(study));
    if (!economy) {
        report.add(economy.error(), wording);
        return;
    }
    for (std::size_t i = 0; i < study.scenarios.size(); ++i) {
        if (const auto assessed = (*economy)->assess(static_cast<int>(i)); !assessed) {
            words::Error error = assessed.error();
            error.where = error.where.isEmpty() ? study.scenarios[i].code : study.scenarios[i].code + QLatin1String(", ") + error.where;
            report.add(error, wording);
        }
    }
}

} // namespace

Answer checkCommand(const Invocation &invocation)
{
    const Options options(invocation.words, {}, {});
    if (!options.fault().isEmpty())
        return badUsage(options.fault());
    if (options.operands().size() != 1)
        return badUsage(CommandLine::tr("check takes one study or one data-pack folder."));
    const QString path = options.operands().first();
    const words::Wording &wording = invocation.wording;

    Report report;
    if (QFileInfo(path).isDir()) {
        const exchange::PackReading reading = exchange::readDataPack(path);
        for (const exchange::PackProblem &problem : reading.problems) {
            const words::Error error = exchange::asError(problem);
            words::Error placeless = error;
            placeless.where.clear();
            report.add(exchange::placeOf(problem, wording), placeless.in(wording),
                       problem.severity == exchange::PackProblem::Severity::Fatal);
        }
        if (reading.study)
            checkScenarios(*reading.study, wording, report);
    } else {
        const auto checked = storage::check(path);
        if (!checked)
            return refusal(checked.error(), wording);
        for (const auto &[where, fault] : checked->faults) {
            const words::Error error{words::ErrorKind::BadData, {}, fault.what, fault.mend, {}};
            QStringList place{path, where};
            if (!fault.field.isEmpty())
                place << fault.field;
            report.add(place.join(QLatin1String(", ")), error.in(wording),
                       fault.severity == study::Fault::Severity::Fatal);
        }
        if (report.faults == 0)
            checkScenarios(checked->study, wording, report);
    }
    if (report.lines.isEmpty())
        report.lines << CommandLine::tr("%1: no problem found.").arg(path);
    return {report.faults > 0 ? 1 : 0,
            report.lines.join(QLatin1Char('\n')),
            {{QStringLiteral("ok"), report.faults == 0}, {QStringLiteral("problems"), report.problems}},
            {}};
}

} // namespace command_line
