// SPDX-License-Identifier: GPL-3.0-or-later
#include "concessions/concession_tree.h"

#include "concessions/concession_row.h"
#include "concessions/concessions_model.h"
#include "concessions/row_geometry.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace ui {

ConcessionTree::ConcessionTree(QWidget *parent) : QTreeView(parent)
{
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setExpandsOnDoubleClick(false);
    setSelectionMode(QAbstractItemView::NoSelection); // the row in hand is the current one
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
}

std::optional<ConcessionRow> ConcessionTree::rowAt(const QModelIndex &index) const
{
    const QVariant row = index.data(ConcessionsModel::RowRole);
    return row.isValid() ? std::optional(row.value<ConcessionRow>()) : std::nullopt;
}

RowGeometry ConcessionTree::geometryOf(const QModelIndex &index, const ConcessionRow &row) const
{
    return RowGeometry(row, visualRect(index), font());
}

void ConcessionTree::step(const ConcessionRow &row, int position, bool sameGesture)
{
    const int last = static_cast<int>(row.stops.size()) - 1;
    if (!row.readOnly)
        Q_EMIT positionChosen(row.irritant, std::clamp(position, 0, last), sameGesture);
}

void ConcessionTree::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || event->button() != Qt::LeftButton) {
        QTreeView::mousePressEvent(event);
        return;
    }
    setCurrentIndex(index);
    const auto row = rowAt(index);
    if (!row) {
        setExpanded(index, !isExpanded(index));
        return;
    }
    const RowGeometry geometry = geometryOf(index, *row);
    if (geometry.info.contains(event->position().toPoint())) {
        Q_EMIT detailsRequested(row->irritant);
    } else if (geometry.lock.contains(event->position().toPoint())) {
        Q_EMIT lockRequested(row->irritant, !row->locked);
    } else if (geometry.control.contains(event->position().toPoint())) {
        m_dragged = index;
        step(*row, geometry.nearestStop(event->position().toPoint().x()), false);
    }
}

void ConcessionTree::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragged.isValid() || !(event->buttons() & Qt::LeftButton)) {
        QTreeView::mouseMoveEvent(event);
        const auto under = rowAt(indexAt(event->position().toPoint()));
        const int irritant = under ? under->irritant : -1;
        if (std::exchange(m_underPointer, irritant) != irritant)
            Q_EMIT irritantPointed(irritant);
        return;
    }
    const auto row = rowAt(m_dragged);
    const int stop = geometryOf(m_dragged, *row).nearestStop(event->position().toPoint().x());
    if (stop != row->chosen || !row->custom.isEmpty())
        step(*row, stop, true);
}

void ConcessionTree::leaveEvent(QEvent *event)
{
    QTreeView::leaveEvent(event);
    if (std::exchange(m_underPointer, -1) >= 0)
        Q_EMIT irritantPointed(-1);
}

void ConcessionTree::setPointed(const std::vector<int> &irritants)
{
    if (irritants == m_pointed)
        return;
    m_pointed = irritants;
    viewport()->update();
}

bool ConcessionTree::isPointed(int irritant) const
{
    return std::find(m_pointed.begin(), m_pointed.end(), irritant) != m_pointed.end();
}

void ConcessionTree::mouseReleaseEvent(QMouseEvent *event)
{
    m_dragged = QModelIndex();
    QTreeView::mouseReleaseEvent(event);
}

void ConcessionTree::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event); // two quick clicks are two clicks
}

void ConcessionTree::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const auto row = rowAt(index);
    if (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) {
        QTreeView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (row) {
            step(*row, row->chosen + (event->key() == Qt::Key_Right ? 1 : -1), event->isAutoRepeat());
            return;
        }
        if (index.isValid())
            setExpanded(index, event->key() == Qt::Key_Right);
        return;
    case Qt::Key_Home:
        if (row) {
            step(*row, 0, false);
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const QModelIndex group = row ? index.parent() : index;
        if (group.isValid()) {
            if (row)
                setCurrentIndex(group); // a closed group keeps the place in hand
            setExpanded(group, !isExpanded(group));
        }
        return;
    }
    case Qt::Key_L:
        if (row)
            Q_EMIT lockRequested(row->irritant, !row->locked);
        return;
    case Qt::Key_I:
    case Qt::Key_Space:
        if (row)
            Q_EMIT detailsRequested(row->irritant);
        return;
    default:
        break;
    }
    QTreeView::keyPressEvent(event);
}

void ConcessionTree::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    const auto row = rowAt(index);
    if (!row)
        return;
    setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < static_cast<int>(row->stops.size()); ++i) {
        const QString title = QString(row->stops[static_cast<std::size_t>(i)].title).replace(QLatin1Char('&'), QLatin1String("&&"));
        QAction *action = menu->addAction(title, this, [this, row = *row, i] { step(row, i, false); });
        action->setCheckable(true);
        action->setChecked(i == row->chosen);
        action->setEnabled(!row->readOnly);
    }
    menu->addSeparator();
    menu->addActions(m_rowActions);
    menu->addSeparator();
    QAction *lock = menu->addAction(tr("Locked"), this, [this, row = *row] { Q_EMIT lockRequested(row.irritant, !row.locked); });
    lock->setCheckable(true);
    lock->setChecked(row->locked);
    menu->addAction(tr("Details and sources…"), this, [this, irritant = row->irritant] { Q_EMIT detailsRequested(irritant); });
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void ConcessionTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // the words of a broken rule wrap to the width
}

bool ConcessionTree::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), viewport());
        return true;
    }
    return QTreeView::viewportEvent(event);
}

QString ConcessionTree::toolTipAt(const QPoint &place) const
{
    const QModelIndex index = indexAt(place);
    const auto row = rowAt(index);
    if (!row) {
        const auto group = index.data(ConcessionsModel::GroupRole).value<ConcessionGroup>();
        return group.titleTranslated ? group.title : tr("%1 (not translated yet)").arg(group.title);
    }
    const RowGeometry geometry = geometryOf(index, *row);
    if (geometry.info.contains(place))
        return tr("Details and sources (I)");
    if (geometry.lock.contains(place))
        return row->locked ? tr("Locked: presets, suggestions and loaded packages leave this row as it is (L unlocks)")
                           : tr("Lock this row: presets, suggestions and loaded packages then leave it as it is (L)");
    if (geometry.control.contains(place)) {
        const Stop &stop = row->stops[static_cast<std::size_t>(geometry.nearestStop(place.x()))];
        return stop.forbidden.isEmpty() ? stop.title : stop.title + QLatin1Char('\n') + tr("Breaks a rule: %1").arg(stop.forbidden);
    }
    if (geometry.bars.united(geometry.figures).contains(place))
        return row->illustrative
                   ? tr("What this position adds to each side’s value against the status quo of this row, in points out of 100. "
                        "Political values are illustrative.")
                   : tr("What this position adds to each side’s value against the status quo of this row, in points out of 100.");
    QString text = row->title + QLatin1String(": ") + row->position();
    if (!row->titleTranslated || !row->positionTranslated)
        text += QLatin1Char('\n') + tr("Not translated yet: shown in English.");
    return text;
}

} // namespace ui
