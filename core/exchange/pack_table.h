// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv.h"
#include "exchange/data_pack.h"
#include "study/study.h"

#include <QHash>

#include <initializer_list>
#include <utility>

namespace exchange {

class PackTable;

/// Names of a figure and its range among the columns of a table.
struct EstimateColumns
{
    const char *value;
    const char *low;
    const char *high;
};

/// One row of a pack table. Cells are read by column; what cannot be read becomes a problem at its line and column, and
/// the reader gets a harmless value: ask failed() before using the row.
class PackRow
{
public:
    PackRow(const PackTable &table, const CsvRow &row, std::vector<PackProblem> &problems)
        : m_table(table)
        , m_row(row)
        , m_problems(problems)
    {
    }

    int line() const { return m_row.line; }
    bool failed() const { return m_failed; }

    QString text(const char *column) const; ///< as written, without outer spaces; empty where the column is absent
    bool isEmpty(const char *column) const { return text(column).isEmpty(); }
    QString requiredText(const char *column);
    double number(const char *column);
    std::optional<double> optionalNumber(const char *column);
    double numberOrInfinite(const char *column);
    int wholeNumber(const char *column);
    study::Estimate estimate(const EstimateColumns &columns);
    study::Rate rate(const char *column);
    study::RateEstimate rateEstimate(const EstimateColumns &columns);
    QDate date(const char *column);
    bool yesNo(const char *column, const char *yes, const char *no);
    /// Sources by id, checked, and the note of `noteColumn`.
    study::Provenance provenance(const QStringList &sourceIds, const char *noteColumn = "note");
    /// Index of the cell among `codes`, −1 with a problem that names the nearest.
    int code(const char *column, const QStringList &codes);

    template <class Value>
    Value choice(const char *column, std::initializer_list<std::pair<const char *, Value>> choices)
    {
        const QString written = text(column);
        QStringList names;
        for (const auto &[name, value] : choices) {
            if (written == QLatin1StringView(name))
                return value;
            names << QLatin1StringView(name);
        }
        notAmong(column, written, names);
        return choices.begin()->second;
    }

    void fatal(const char *column, const words::Sentence &what, const words::Sentence &mend);
    void warning(const char *column, const words::Sentence &what, const words::Sentence &mend);

private:
    std::optional<double> parsed(const char *column, const QString &written);
    void notAmong(const char *column, const QString &written, const QStringList &names);

    const PackTable &m_table;
    const CsvRow &m_row;
    std::vector<PackProblem> &m_problems;
    bool m_failed = false;
};

/// A table of the pack: a file whose columns have been checked.
class PackTable
{
public:
    /// Reports columns that are missing, repeated or unknown, and lines with too many or too few fields (left out).
    PackTable(QString file, CsvTable csv, const QStringList &required, const QStringList &optional,
              std::vector<PackProblem> &problems);

    const QString &file() const { return m_file; }
    std::vector<PackRow> rows() const;
    int columnIndex(const char *column) const { return m_columns.value(QString::fromLatin1(column), -1); }

private:
    void checkHeader(const QStringList &required, const QStringList &optional);
    void checkWidths();

    QString m_file;
    CsvTable m_csv;
    QHash<QString, int> m_columns;
    std::vector<PackProblem> &m_problems;
};

/// A sentence of the data pack reader; `source` is marked for translation in the context "exchange::DataPack".
words::Sentence packSentence(const char *source, const QVariantList &arguments = {});
/// "Did you mean …?" with the nearest of `known`, else the known names where they are few, else a plain mend.
words::Sentence suggestion(const QString &written, const QStringList &known);

} // namespace exchange
