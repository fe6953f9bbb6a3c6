// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include <QStringList>

namespace storage {

const Migrations &migrations()
{
    static const Migrations steps{{1, schemaOfVersion1()}, {2, stepToVersion2()}};
    return steps;
}

int newestVersion(const Migrations &steps)
{
    return steps.empty() ? 0 : steps.back().version;
}

void migrate(Database &database, int fromVersion, int toVersion, const Migrations &steps)
{
    for (const Migration &step : steps) {
        if (step.version <= fromVersion || step.version > toVersion)
            continue;
        database.run("BEGIN");
        database.run(step.sql);
        database.run("PRAGMA user_version = " + QByteArray::number(step.version));
        database.run("COMMIT");
    }
}

QStringList schemaOf(const Database &database)
{
    QStringList schema;
    Query objects = database.query("SELECT type, name, ifnull(sql, '') AS sql FROM sqlite_schema ORDER BY type, name");
    while (objects.next())
        schema << QStringLiteral("%1 %2: %3")
                      .arg(objects.text("type").value_or(QString()), objects.text("name").value_or(QString()),
                           objects.text("sql").value_or(QString()));
    if (!objects.ok())
        schema << QStringLiteral("unreadable");
    return schema;
}

} // namespace storage
