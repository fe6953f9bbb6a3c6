// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace ui {

/// The twin table of a chart. Shows rounded figures in the reader's locale, a column with one number of decimals; the
/// edit role has them in full.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const charts::Table &table, const QLocale &locale);
    const charts::Table &table() const { return m_table; }
    /// The table with these rows only; all of them where none is named.
    charts::Table withRows(const QList<int> &rows) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    charts::Table m_table;
    QLocale m_locale;
    std::vector<int> m_decimals; ///< of each column of figures
};

} // namespace ui
