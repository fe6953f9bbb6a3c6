// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "concessions/concession_row.h"
#include "concessions/row_geometry.h"

#include "words/wording.h"

#include <QStyledItemDelegate>

namespace session {
class Preferences;
}

namespace ui {

struct Theme;

/// Paints the two lines of an irritant's row, the words of the rules it breaks, and the headings of the groups.
class ConcessionDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ConcessionDelegate(const session::Preferences &preferences, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const ConcessionGroup &group) const;
    void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const ConcessionRow &row) const;
    void paintFirstLine(QPainter &painter, const QFont &font, const ConcessionRow &row, const RowGeometry &geometry) const;
    void paintSlider(QPainter &painter, const ConcessionRow &row, const RowGeometry &geometry) const;
    void paintSegments(QPainter &painter, const QFont &font, const ConcessionRow &row, const RowGeometry &geometry) const;
    void paintWorth(QPainter &painter, const QFont &font, const ConcessionRow &row, const RowGeometry &geometry) const;

    const session::Preferences &m_preferences;
};

} // namespace ui
