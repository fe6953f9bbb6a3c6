// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/foreign_study.h"

#include "exchange/negotiation_domain.h"

#include <QFileInfo>

#include <utility>

namespace exchange {

bool isForeign(const QStringList &paths)
{
    return paths.size() == 1 ? QFileInfo(paths.front()).isDir() || isNegotiationSet(paths) : paths.size() > 1;
}

PackReading readForeign(const QStringList &paths, const QDate &date)
{
    if (paths.size() == 1 && QFileInfo(paths.front()).isDir() && !isNegotiationSet(paths))
        return readDataPack(paths.front());
    PackReading reading;
    const auto refuse = [&](const words::Error &error) {
        reading.problems.push_back(
            {PackProblem::Severity::Fatal, error.where, 0, QString(), error.what, error.mend, error.kind});
    };
    const auto domain = readNegotiationDomain(paths);
    if (!domain) {
        refuse(domain.error());
        return reading;
    }
    for (const DomainWarning &warning : domain->warnings)
        reading.problems.push_back({PackProblem::Severity::Warning, warning.file, 0, QString(), warning.what, {}});
    auto study = studyOf(*domain, date);
    if (study) {
        if (study->title.en.isEmpty() || study->title.en == u"root") // what GENIUS calls the top of its tree
            study->title.en = paths.size() == 1 ? QFileInfo(paths.front()).fileName() : QFileInfo(paths.front()).completeBaseName();
        reading.study = std::move(*study);
    } else {
        refuse(study.error());
    }
    return reading;
}

} // namespace exchange
