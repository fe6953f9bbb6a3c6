// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QDate>
#include <QHash>
#include <QString>

#include <functional>
#include <initializer_list>
#include <map>
#include <memory>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace storage {

/// NULL, INTEGER, REAL or TEXT; bytes are text in UTF-8 already.
using Value = std::variant<std::monostate, qint64, double, QString, QByteArray>;

/// A named value of a row to be written.
struct Column
{
    const char *name;
    Value value;
};

/// A prepared statement over rows.
class Query
{
public:
    Query(sqlite3 *handle, const QByteArray &sql);

    bool next(); ///< false at the end and on an error
    bool ok() const { return m_ok; }
    bool isNull(const char *column) const;
    qint64 whole(const char *column) const;
    double number(const char *column) const;
    /// Empty where the bytes are not UTF-8.
    std::optional<QString> text(const char *column) const;
    /// Text of the first column, for questions with one answer.
    QString answer() const;

private:
    int index(const char *column) const;

    std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)> m_statement;
    QHash<QByteArray, int> m_columns;
    bool m_ok = false;
};

/// A database in memory on a connection of its own, for one thread; no file is touched. The first failure is kept and
/// stops everything after it: ask failure() once at the end.
class Database
{
public:
    /// An empty database that enforces foreign keys.
    Database();
    /// The image of a file by a stranger: defensive, no trusted schema, cell sizes checked, small limits, nothing
    /// attached.
    static Database fromImage(const QByteArray &image);

    void run(const QByteArray &sql);
    /// One row; the same columns in the same order every time. `table` is a literal.
    void insert(const char *table, std::initializer_list<Column> columns);
    /// Many short rows: written in groups, as opening a table anew costs more than such a row. `fill` gives the values
    /// of a row in the order of the columns.
    void insertAll(const char *table, const QByteArrayList &columns, std::size_t rows,
                   const std::function<void(std::size_t row, Value *values)> &fill);
    Query query(const QByteArray &sql) const;
    /// The first value a question or pragma answers, as text; empty on failure.
    QString ask(const QByteArray &question) const;
    /// The file's bytes.
    QByteArray image();

    const QString &failure() const { return m_failure; } ///< SQLite's words; empty when all went well

private:
    using Statement = std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)>;

    explicit Database(sqlite3 *handle);
    void fail();
    Statement prepareInsert(const char *table, const QByteArrayList &columns, std::size_t rows);

    std::unique_ptr<sqlite3, int (*)(sqlite3 *)> m_handle;
    std::map<std::string_view, Statement> m_inserts; ///< by table; go before the connection
    std::vector<QByteArray> m_row;                   ///< the texts of the row being written
    QString m_failure;
};

} // namespace storage
