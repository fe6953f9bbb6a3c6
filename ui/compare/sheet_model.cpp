// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/sheet_model.h"

#include <algorithm>

namespace ui {

using charts::Sheet;

void SheetModel::setSheet(const Sheet &sheet)
{
    if (sheet == m_sheet)
        return;
    const auto kinds = [](const Sheet &of) {
        std::vector<Sheet::Row::Kind> made;
        for (const Sheet::Row &row : of.rows)
            made.push_back(row.kind);
        return made;
    };
    const bool sameShape = sheet.columns.size() == m_sheet.columns.size() && kinds(sheet) == kinds(m_sheet);
    if (!sameShape)
        beginResetModel();
    m_sheet = sheet;
    if (!sameShape) {
        endResetModel();
    } else {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    }
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sheet.rows.size());
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sheet.columns.size());
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Sheet::Row &row = sheetRow(index.row());
    if (row.kind == Sheet::Row::Kind::Heading)
        return role == Qt::DisplayRole && index.column() == 0 ? QVariant(row.unit) : QVariant();
    const Sheet::Cell &cell = row.cells[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell.second.isEmpty() ? cell.text : cell.text + QLatin1String("  ") + cell.second;
    case Qt::ToolTipRole:
        return row.kind == Sheet::Row::Kind::Words ? QVariant(cell.text) : QVariant();
    case Qt::AccessibleTextRole: {
        QStringList said{m_sheet.columns[static_cast<std::size_t>(index.column())].name, row.label};
        said << row.who << cell.text << cell.second;
        said.removeAll(QString());
        return said.join(QLatin1String(", "));
    }
    default:
        return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Horizontal) {
        if (section >= columnCount())
            return {};
        const Sheet::Column &column = m_sheet.columns[static_cast<std::size_t>(section)];
        return column.role.isEmpty() ? column.name : column.name + QLatin1Char('\n') + column.role;
    }
    if (section >= rowCount())
        return {};
    const Sheet::Row &row = sheetRow(section);
    return row.who.isEmpty() ? row.label : row.label + QLatin1String(", ") + row.who;
}

Qt::ItemFlags SheetModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && sheetRow(index.row()).kind == Sheet::Row::Kind::Heading ? usual & ~Qt::ItemIsSelectable : usual;
}

} // namespace ui
