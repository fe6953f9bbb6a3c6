// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/migrations.h"

#include <QByteArray>
#include <QMap>

/// A file of the newest version as `version` would have written it: the tables of that version's schema with the rows
/// they share, and no other table.
inline QByteArray asVersion(int version, const QByteArray &newest)
{
    const auto tablesOf = [](const storage::Database &database) {
        QMap<QString, QString> tables; // name to SQL
        storage::Query rows =
            database.query("SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
        while (rows.next())
            tables.insert(rows.text("name").value(), rows.text("sql").value());
        return tables;
    };
    storage::Database past;
    storage::migrate(past, 0, version, storage::migrations());
    const QMap<QString, QString> wanted = tablesOf(past);
    storage::Database database = storage::Database::fromImage(newest);
    const QMap<QString, QString> found = tablesOf(database);
    database.run("PRAGMA foreign_keys = OFF");
    for (const auto &[name, sql] : found.asKeyValueRange()) {
        const QByteArray table = name.toUtf8();
        if (wanted.value(name) == sql)
            continue;
        if (wanted.contains(name))
            database.run("CREATE TEMP TABLE kept AS SELECT * FROM main." + table);
        database.run("DROP TABLE main." + table);
        if (wanted.contains(name)) {
            database.run(wanted.value(name).toUtf8());
            database.run("INSERT INTO main." + table + " SELECT * FROM temp.kept; DROP TABLE temp.kept");
        }
    }
    database.run("PRAGMA user_version = " + QByteArray::number(version));
    const QByteArray image = database.image();
    if (!database.failure().isEmpty())
        qFatal("%s", qPrintable(database.failure()));
    return image;
}
