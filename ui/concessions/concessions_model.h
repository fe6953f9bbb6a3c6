// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "concessions/concession_row.h"
#include "session/preferences.h"
#include "session/workbench.h"

#include <QAbstractItemModel>

#include <vector>

namespace ui {

/// The irritants of the open study under their themes, with the position on the table, its worth and the rules it breaks.
/// Groups are top-level rows, irritants their children; a group holds the irritants that follow each other under one theme.
class ConcessionsModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        RowRole = Qt::UserRole, ///< ConcessionRow; invalid for groups
        GroupRole,              ///< ConcessionGroup; invalid for irritants
        SearchRole,             ///< what the filter reads
    };

    ConcessionsModel(session::Workbench &workbench, session::Preferences &preferences, QObject *parent = nullptr);

    QModelIndex indexOf(int irritant) const;
    /// −1 for a group.
    int irritantOf(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Group
    {
        study::Text theme;
        std::vector<int> irritants; ///< in the order of the study
        bool mixedGivers = false;
    };

    void rebuild();
    void refresh();
    /// Who gives in an irritant: a party's index, or −1 for both or nobody.
    int giverOf(const study::Irritant &irritant) const;
    ConcessionRow makeRow(int irritant, const Group &group) const;
    ConcessionGroup makeGroup(const Group &group) const;
    QString spoken(const ConcessionRow &row) const;
    QString searched(int irritant) const;

    session::Workbench &m_workbench;
    session::Preferences &m_preferences;
    std::vector<Group> m_groups;
    std::vector<ConcessionRow> m_rows;
    std::vector<ConcessionGroup> m_headings;
};

} // namespace ui
