// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "study/study.h"
#include "words/error.h"

#include <QHash>

#include <initializer_list>
#include <map>
#include <optional>
#include <utility>

namespace storage {

/// Indices of rows by their code.
using Codes = QHash<QString, int>;

/// Names of a figure and its range among the columns of a table.
struct EstimateColumns
{
    const char *value;
    const char *low;
    const char *high;
};

/// One row of a stranger's table on its way into a study. The first value that cannot be taken becomes the error, with
/// table, row and column; the reader then gets a harmless value and stops after the row.
class Row
{
public:
    Row(const char *table, qint64 number, const Query &query, std::optional<words::Error> &error)
        : m_table(table)
        , m_number(number)
        , m_query(query)
        , m_error(error)
    {
    }

    /// "trade_flows, row 12".
    QString place() const;
    QString text(const char *column);
    QString code(const char *column); ///< text that is not empty
    qint64 whole(const char *column);
    bool flag(const char *column);
    bool isNull(const char *column) const { return m_query.isNull(column); }
    double number(const char *column);
    std::optional<double> optionalNumber(const char *column);
    study::Estimate estimate(const EstimateColumns &columns);
    study::Rate rate(const char *column);
    std::optional<study::Rate> optionalRate(const char *column);
    study::RateEstimate rateEstimate(const EstimateColumns &columns);
    std::optional<study::TariffRateQuota> quota();
    QDate date(const char *column);
    /// Index of the code in the column, −1 with an error where it is not known.
    int lookup(const char *column, const Codes &codes);
    int optionalLookup(const char *column, const Codes &codes) { return isNull(column) ? -1 : lookup(column, codes); }
    study::Provenance provenance(const std::map<qint64, QStringList> &sourceSets);

    template <class Choice>
    Choice choice(const char *column, std::initializer_list<std::pair<const char *, Choice>> choices)
    {
        const QString written = text(column);
        for (const auto &[name, value] : choices) {
            if (written == QLatin1StringView(name))
                return value;
        }
        refuse(column,
               QT_TRANSLATE_NOOP("storage::StudyFile", "“%2” in %1 is not one of the words that may stand there."),
               written);
        return choices.begin()->second;
    }

    /// Keeps the first error; `what` may take the column as %1 and `argument` as %2.
    void refuse(const char *column, const char *what, const QVariant &argument = {});

private:
    const char *m_table;
    qint64 m_number;
    const Query &m_query;
    std::optional<words::Error> &m_error;
};

/// What to do with a file that is damaged or was changed by hand.
words::Sentence mendDamage();

} // namespace storage
