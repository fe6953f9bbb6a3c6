// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/migrations.h"
#include "words/error.h"

namespace storage {

/// A database of the newest schema of `steps` from bytes nobody vouches for. Checked before a row is read: size,
/// header, application id, journal format and version; then with SQLite's safeties on its integrity, and that its
/// schema is exactly the one its version had: no other table, view, trigger or index. Older files are migrated in
/// memory.
words::Result<Database> openStranger(const QByteArray &bytes, const Migrations &steps);

} // namespace storage
