// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/data_pack.h"

#include <QDate>
#include <QStringList>

/// What else than a study file can be opened: a data pack's folder, or a negotiation domain of another program.
namespace exchange {

/// Whether a person names something to import rather than a study file: several files, a folder, XML or JSON.
bool isForeign(const QStringList &paths);

/// The study of a data pack or of a negotiation set (see readNegotiationDomain). A domain carries no date: its study
/// takes `date`. What a reader should know that did not stop the reading comes as warnings.
PackReading readForeign(const QStringList &paths, const QDate &date);

} // namespace exchange
