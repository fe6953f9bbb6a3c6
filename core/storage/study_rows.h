// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/study_file.h"

namespace storage {

/// Writes every row of a study into a database of the newest schema; failures are those of the database.
void writeStudy(Database &database, const study::Study &study, const std::vector<OutcomeRow> &outcomes);

/// Reads a study row by row from a database of the newest schema whose tables have been checked. The first value that
/// cannot be read, and the first fault of meaning, is an error that names table and row.
words::Result<study::Study> readStudy(const Database &database);

/// The same where faults of meaning do not stop the reading.
words::Result<CheckedStudy> readChecked(const Database &database);

} // namespace storage
