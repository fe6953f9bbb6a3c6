// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/document.h"
#include "session/preferences.h"

#include <QAbstractTableModel>

namespace ui {

/// The saved scenarios of the study in their order: name with its colour, date, irritants moved, note. The name is
/// edited in the language of the screen.
class ScenariosModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Date, Moved, Note, ColumnCount };

    ScenariosModel(session::Document &document, session::Preferences &preferences, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Says the rows anew, after a change of theme.
    void recolour();

Q_SIGNALS:
    void refused(const words::Error &error); ///< a name that cannot be

private:
    void follow();

    session::Document &m_document;
    session::Preferences &m_preferences;
    QStringList m_codes; ///< as last told
};

/// A scenario's own colour, or that of the deal.
QColor colourOf(const study::Scenario &scenario);

} // namespace ui
