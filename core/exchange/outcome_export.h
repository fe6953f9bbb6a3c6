// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/economy.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace exchange {

/// A state whose outcomes are exported, with the code and the name it goes by.
struct NamedState
{
    QString code;
    QString name;
    study::Working working;
};

/// All outcomes of the states, each against its reference, in the units of the command line: by sector, group and all
/// goods, party and indicator. Figures with 10 significant digits; the same study gives the same bytes.
/// CSV after RFC 4180 with a point for decimals in either language: names are in the language, codes are not.
words::Result<QByteArray> outcomesCsv(const study::Economy &economy, const std::vector<NamedState> &states,
                                      const words::Wording &wording);
/// The same as a workbook, with a sheet of the packages, one of the parties' values and one of the sources.
words::Result<QByteArray> outcomesXlsx(const study::Economy &economy, const std::vector<NamedState> &states,
                                       const words::Wording &wording);

} // namespace exchange
