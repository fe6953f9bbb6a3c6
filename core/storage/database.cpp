// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include <QStringDecoder>

#include <sqlite3.h>

#include <algorithm>
#include <cstring>

namespace storage {

namespace {

sqlite3 *openInMemory()
{
    sqlite3 *handle = nullptr;
    sqlite3_open_v2(":memory:", &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    return handle; // without memory: null, and every call below says so
}

/// Texts are not copied: whoever binds keeps them until the row is written.
struct Binder
{
    sqlite3_stmt *statement;
    int place;
    std::vector<QByteArray> &kept;
    int operator()(std::monostate) const { return sqlite3_bind_null(statement, place); }
    int operator()(qint64 value) const { return sqlite3_bind_int64(statement, place, value); }
    int operator()(double value) const { return sqlite3_bind_double(statement, place, value); }
    int operator()(const QString &value) const
    {
        kept.push_back(value.toUtf8());
        return (*this)(kept.back());
    }
    int operator()(const QByteArray &utf8) const
    {
        return sqlite3_bind_text64(statement, place, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                                   SQLITE_STATIC, SQLITE_UTF8);
    }
};

void restrain(sqlite3 *handle)
{
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 8'000'000);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(handle, SQLITE_LIMIT_COLUMN, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 50);
    sqlite3_limit(handle, SQLITE_LIMIT_COMPOUND_SELECT, 5);
    sqlite3_limit(handle, SQLITE_LIMIT_VDBE_OP, 100'000);
    sqlite3_limit(handle, SQLITE_LIMIT_FUNCTION_ARG, 8);
    sqlite3_limit(handle, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 1);
    sqlite3_limit(handle, SQLITE_LIMIT_WORKER_THREADS, 0);
}

} // namespace

Query::Query(sqlite3 *handle, const QByteArray &sql)
    : m_statement(nullptr, &sqlite3_finalize)
{
    sqlite3_stmt *statement = nullptr;
    m_ok = sqlite3_prepare_v2(handle, sql.constData(), static_cast<int>(sql.size()), &statement, nullptr) == SQLITE_OK;
    m_statement.reset(statement);
    for (int i = 0; m_ok && i < sqlite3_column_count(statement); ++i)
        m_columns.insert(sqlite3_column_name(statement, i), i);
}

bool Query::next()
{
    if (!m_ok)
        return false;
    const int code = sqlite3_step(m_statement.get());
    m_ok = code == SQLITE_ROW || code == SQLITE_DONE;
    return code == SQLITE_ROW;
}

int Query::index(const char *column) const
{
    return m_columns.value(column, -1); // SQLite answers NULL for a column that is not there
}

bool Query::isNull(const char *column) const
{
    return sqlite3_column_type(m_statement.get(), index(column)) == SQLITE_NULL;
}

qint64 Query::whole(const char *column) const
{
    return sqlite3_column_int64(m_statement.get(), index(column));
}

double Query::number(const char *column) const
{
    return sqlite3_column_double(m_statement.get(), index(column));
}

std::optional<QString> Query::text(const char *column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), index(column)));
    const int size = sqlite3_column_bytes(m_statement.get(), index(column));
    if (!bytes)
        return QString();
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder(QByteArrayView(bytes, size));
    return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

QString Query::answer() const
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), 0)));
}

Database::Database(sqlite3 *handle)
    : m_handle(handle, &sqlite3_close_v2)
{
    if (!handle)
        m_failure = QStringLiteral("out of memory");
}

Database::Database()
    : Database(openInMemory())
{
    run("PRAGMA foreign_keys = ON");
}

Database Database::fromImage(const QByteArray &image)
{
    Database database(openInMemory());
    if (!database.m_handle)
        return database;
    restrain(database.m_handle.get());
    const auto size = static_cast<sqlite3_int64>(image.size());
    auto *copy = static_cast<unsigned char *>(sqlite3_malloc64(static_cast<sqlite3_uint64>(size)));
    if (!copy) {
        database.m_failure = QStringLiteral("out of memory");
        return database;
    }
    std::memcpy(copy, image.constData(), static_cast<std::size_t>(size));
    if (sqlite3_deserialize(database.m_handle.get(), "main", copy, size, size,
                            SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE) != SQLITE_OK)
        database.fail();
    database.run("PRAGMA cell_size_check = ON");
    database.run("PRAGMA foreign_keys = ON");
    return database;
}

void Database::fail()
{
    if (m_failure.isEmpty())
        m_failure = QString::fromUtf8(sqlite3_errmsg(m_handle.get()));
}

void Database::run(const QByteArray &sql)
{
    if (m_failure.isEmpty() && sqlite3_exec(m_handle.get(), sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        fail();
}

Database::Statement Database::prepareInsert(const char *table, const QByteArrayList &columns, std::size_t rows)
{
    const QByteArray places = '(' + QByteArrayList(columns.size(), "?").join(", ") + ')';
    const QByteArray sql = QByteArray("INSERT INTO ") + table + " (" + columns.join(", ") + ") VALUES " +
                           QByteArrayList(static_cast<qsizetype>(rows), places).join(", ");
    sqlite3_stmt *prepared = nullptr;
    if (sqlite3_prepare_v2(m_handle.get(), sql.constData(), static_cast<int>(sql.size()), &prepared, nullptr) !=
        SQLITE_OK)
        fail();
    return Statement(prepared, &sqlite3_finalize);
}

void Database::insert(const char *table, std::initializer_list<Column> columns)
{
    if (!m_failure.isEmpty())
        return;
    auto found = m_inserts.find(table);
    if (found == m_inserts.end()) {
        QByteArrayList names;
        for (const Column &column : columns)
            names << column.name;
        found = m_inserts.emplace(table, prepareInsert(table, names, 1)).first;
        if (!m_failure.isEmpty())
            return;
    }
    sqlite3_stmt *statement = found->second.get();
    m_row.clear();
    m_row.reserve(columns.size()); // what is bound must not move
    int place = 0;
    for (const Column &column : columns) {
        if (std::visit(Binder{statement, ++place, m_row}, column.value) != SQLITE_OK)
            fail();
    }
    if (sqlite3_step(statement) != SQLITE_DONE)
        fail();
    sqlite3_reset(statement);
}

void Database::insertAll(const char *table, const QByteArrayList &columns, std::size_t rows,
                         const std::function<void(std::size_t row, Value *values)> &fill)
{
    constexpr std::size_t groupSize = 64;
    const auto width = static_cast<std::size_t>(columns.size());
    std::vector<Value> values(groupSize * width);
    Statement statement(nullptr, &sqlite3_finalize);
    std::size_t prepared = 0; // rows the statement takes
    for (std::size_t first = 0; first < rows && m_failure.isEmpty(); first += prepared) {
        const std::size_t count = std::min(groupSize, rows - first);
        if (count != prepared) {
            statement = prepareInsert(table, columns, count);
            if (!m_failure.isEmpty())
                return;
            prepared = count;
        }
        m_row.clear();
        m_row.reserve(values.size()); // what is bound must not move
        for (std::size_t row = 0; row < count; ++row)
            fill(first + row, &values[row * width]);
        for (std::size_t place = 0; place < count * width; ++place) {
            if (std::visit(Binder{statement.get(), static_cast<int>(place) + 1, m_row}, values[place]) != SQLITE_OK)
                fail();
        }
        if (sqlite3_step(statement.get()) != SQLITE_DONE)
            fail();
        sqlite3_reset(statement.get());
    }
}

Query Database::query(const QByteArray &sql) const
{
    return Query(m_handle.get(), sql);
}

QString Database::ask(const QByteArray &question) const
{
    Query asked = query(question);
    return asked.next() ? asked.answer() : QString();
}

QByteArray Database::image()
{
    m_inserts.clear();
    if (!m_failure.isEmpty())
        return {};
    sqlite3_int64 size = 0;
    unsigned char *bytes = sqlite3_serialize(m_handle.get(), "main", &size, 0);
    if (!bytes) {
        fail();
        return {};
    }
    const QByteArray image(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    sqlite3_free(bytes);
    return image;
}

} // namespace storage
