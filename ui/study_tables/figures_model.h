// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/document.h"
#include "session/preferences.h"
#include "study/figures.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui {

/// The figures of one table of the study, one a row; the value is edited in place, each change a step to undo.
class FiguresModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Of, What, Value, Unit, Range, Source, Changed, ColumnCount };
    /// Whether a person changed the figure; all words of the row, for filtering.
    enum Role { IsChangedRole = Qt::UserRole, SearchRole };

    FiguresModel(session::Document &document, session::Preferences &preferences, study::FigureTable table,
                 QObject *parent = nullptr);

    study::FigureTable table() const { return m_table; }
    const study::Figure &figure(int row) const { return m_figures[static_cast<std::size_t>(row)]; }
    study::FigureName nameOf(int row) const;
    int changedCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Records of a change to figures the study has not; restoreAll() drops them.
    bool hasStrayRecords() const;
    void restore(int row); ///< to the shipped value
    void restoreAll();     ///< of this table

Q_SIGNALS:
    void refused(const QString &sentence);
    void accepted();

private:
    void follow();
    void gather();
    QString changedText(const study::Figure &figure) const;

    session::Document &m_document;
    session::Preferences &m_preferences;
    study::FigureTable m_table;
    std::vector<study::Figure> m_figures;
    std::vector<study::FigureName> m_names;
};

} // namespace ui
