// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/comparison.h"

#include <QAbstractTableModel>

namespace ui {

/// A charts::Sheet as a table of columns, for views and screen readers.
class SheetModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setSheet(const charts::Sheet &sheet);
    const charts::Sheet &sheet() const { return m_sheet; }
    const charts::Sheet::Row &sheetRow(int row) const { return m_sheet.rows.at(static_cast<std::size_t>(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    charts::Sheet m_sheet;
};

} // namespace ui
