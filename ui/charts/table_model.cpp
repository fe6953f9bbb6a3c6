// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/table_model.h"

#include "charts/theme.h"
#include "words/numbers.h"

#include <algorithm>
#include <cmath>

namespace ui {

void TableModel::setTable(const charts::Table &table, const QLocale &locale)
{
    if (table == m_table && locale == m_locale)
        return;
    const bool sameShape = table.headers.size() == m_table.headers.size() && table.rows.size() == m_table.rows.size();
    if (!sameShape)
        beginResetModel();
    m_table = table;
    m_locale = locale;
    m_decimals.assign(static_cast<std::size_t>(std::max<qsizetype>(0, table.headers.size() - 1)), 2);
    for (std::size_t column = 0; column < m_decimals.size(); ++column) {
        double largest = 0.0;
        for (const charts::Table::Row &row : table.rows) {
            if (std::isfinite(row.values.at(column)))
                largest = std::max(largest, std::abs(row.values[column]));
        }
        m_decimals[column] = largest >= 1000.0 ? 0 : largest >= 200.0 ? 1 : 2;
    }
    if (!sameShape) {
        endResetModel();
    } else {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

charts::Table TableModel::withRows(const QList<int> &rows) const
{
    if (rows.isEmpty())
        return m_table;
    charts::Table part{m_table.headers, m_table.titles, {}};
    QList<int> ordered = rows;
    std::sort(ordered.begin(), ordered.end());
    for (const int row : ordered)
        part.rows.push_back(m_table.rows.at(static_cast<std::size_t>(row)));
    return part;
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.headers.size());
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const charts::Table::Row &row = m_table.rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::FontRole && row.total)
        return textFont(10, QFont::DemiBold);
    if (index.column() == 0)
        return role == Qt::DisplayRole || role == Qt::EditRole ? QVariant(row.label) : QVariant();
    const auto column = static_cast<std::size_t>(index.column() - 1);
    switch (role) {
    case Qt::DisplayRole:
        return words::number(words::Wording::forLocale(m_locale), row.values[column], m_decimals[column]);
    case Qt::EditRole:
        return row.values[column];
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_table.titles.value(section, m_table.headers.value(section));
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return {};
}

} // namespace ui
