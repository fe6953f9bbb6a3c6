// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

#include <optional>

namespace ui {

struct ConcessionRow;
struct RowGeometry;

/// The list of irritants under the hands: mouse and keys choose positions, open groups and ask for details.
/// Keys: Up/Down row, Left/Right position, Home status quo, Enter opens or closes a group, L lock, I or Space details.
class ConcessionTree : public QTreeView
{
    Q_OBJECT
public:
    explicit ConcessionTree(QWidget *parent = nullptr);
    /// Irritants pointed at elsewhere: their rows light up.
    void setPointed(const std::vector<int> &irritants);
    bool isPointed(int irritant) const;

    /// More to be done with the row in hand, in the menu of a row.
    void setRowActions(const QList<QAction *> &actions) { m_rowActions = actions; }

Q_SIGNALS:
    /// `sameGesture`: a further step of one drag, or of one key held down.
    void positionChosen(int irritant, int position, bool sameGesture);
    void irritantPointed(int irritant); ///< under the pointer; −1 when none is
    void lockRequested(int irritant, bool locked);
    void detailsRequested(int irritant);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    std::optional<ConcessionRow> rowAt(const QModelIndex &index) const;
    RowGeometry geometryOf(const QModelIndex &index, const ConcessionRow &row) const;
    void step(const ConcessionRow &row, int position, bool sameGesture);
    QString toolTipAt(const QPoint &place) const;

    QPersistentModelIndex m_dragged;
    QList<QAction *> m_rowActions;
    std::vector<int> m_pointed;
    int m_underPointer = -1;
};

} // namespace ui
