// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study.h"
#include "words/error.h"

#include <QString>

#include <memory>

namespace explorer {

/// What a report came to.
struct Report
{
    int charts = 0;
    QString folder; ///< absolute
};

/// Computes every saved scenario of a study and writes to `folder` (made where it is missing): a light PNG of the
/// outcomes chart of each scenario but the reference, for jobs, output, exports to the partner and purchaser prices, and
/// outcomes.csv with all scenarios, sectors, groups, parties and indicators (scenario, date, sector, region, indicator,
/// unit, value; full precision, solved cold). Opens no window, but needs a QGuiApplication for the pictures.
words::Result<Report> writeReport(std::shared_ptr<const study::Study> study, const QString &folder, const words::Wording &wording);

} // namespace explorer
