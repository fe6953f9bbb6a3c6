// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <vector>

namespace storage {

/// One step forward: the statements that make schema `version` from the version before it. A released step is never
/// edited; a change of the schema is a new step.
struct Migration
{
    int version = 0;
    QByteArray sql;
};
using Migrations = std::vector<Migration>;

/// Every step since the first release, ascending from 1. The first makes the tables out of nothing, so a new file and a
/// migrated one have the same schema by construction.
const Migrations &migrations();

/// Version 1 (study file of the first release).
QByteArray schemaOfVersion1();
/// Version 2: bookmarks, slides, export jobs, locks, choices between positions, changed figures.
QByteArray stepToVersion2();

int newestVersion(const Migrations &steps);

/// Takes a database at `fromVersion` up to `toVersion`, each step in one transaction with its version number inside.
/// Failures are those of the database.
void migrate(Database &database, int fromVersion, int toVersion, const Migrations &steps);

/// Tables, indices and whatever else the schema holds, as "type name: sql", sorted; for comparing two schemas.
QStringList schemaOf(const Database &database);

} // namespace storage
