// SPDX-License-Identifier: GPL-3.0-or-later
#include "concessions/concession_delegate.h"

#include "charts/theme.h"
#include "concessions/concession_tree.h"
#include "concessions/concessions_model.h"
#include "controls/icon.h"
#include "session/preferences.h"
#include "words/numbers.h"

#include <QPainter>
#include <QPainterPath>
#include <QTreeView>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double nothing = 0.05; // points: below this the figure reads 0.0

QFont weighted(QFont font, QFont::Weight weight, bool translated = true)
{
    font.setWeight(weight);
    font.setItalic(!translated);
    return font;
}

void drawForbidden(QPainter &painter, const QPointF &centre, qreal radius, const QColor &ground, const QColor &ink)
{
    painter.setPen(QPen(ink, 1.3));
    painter.setBrush(ground);
    painter.drawEllipse(centre, radius, radius);
    const qreal reach = radius * 0.7071;
    painter.drawLine(centre + QPointF(-reach, reach), centre + QPointF(reach, -reach));
}

} // namespace

ConcessionDelegate::ConcessionDelegate(const session::Preferences &preferences, QObject *parent)
    : QStyledItemDelegate(parent), m_preferences(preferences)
{
}

QSize ConcessionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant row = index.data(ConcessionsModel::RowRole);
    if (!row.isValid())
        return {0, RowGeometry::groupHeight(option.font)};
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {0, RowGeometry::height(row.value<ConcessionRow>(), width, option.font)};
}

void ConcessionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (const QVariant data = index.data(ConcessionsModel::RowRole); data.isValid()) {
        const auto row = data.value<ConcessionRow>();
        const auto *tree = qobject_cast<const ConcessionTree *>(option.widget);
        if (tree && tree->isPointed(row.irritant))
            painter->fillRect(option.rect, Theme::current().dealTint);
        paintRow(*painter, option, row);
    }
    else
        paintGroup(*painter, option, index.data(ConcessionsModel::GroupRole).value<ConcessionGroup>());
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->currentIndex() == index) { // the row in hand
        painter->setPen(QPen(Theme::current().dealMark, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

void ConcessionDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const ConcessionGroup &group) const
{
    const Theme &theme = Theme::current();
    const QRect &rect = option.rect;
    const qreal ratio = painter.device()->devicePixelRatioF();
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), theme.hairline);
    constexpr int size = 14;
    const QString sign = option.state & QStyle::State_Open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right");
    painter.drawPixmap(rect.left() + 14, rect.center().y() - size / 2 + 1, iconPixmap(sign, theme.ink, size, ratio));

    QRect space = rect.adjusted(34, 1, -RowGeometry::margin, 0);
    painter.setFont(weighted(option.font, QFont::Normal));
    painter.setPen(theme.ink2);
    painter.drawText(space, Qt::AlignRight | Qt::AlignVCenter, group.count);
    space.setRight(space.right() - painter.fontMetrics().horizontalAdvance(group.count) - 10);
    if (group.broken) {
        painter.drawPixmap(space.right() - size, rect.center().y() - size / 2 + 1,
                           iconPixmap(QStringLiteral("warning"), theme.dealText, size, ratio));
        space.setRight(space.right() - size - 6);
    }
    painter.setFont(weighted(option.font, QFont::DemiBold, group.titleTranslated));
    painter.setPen(theme.ink);
    painter.drawText(space, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(group.title, Qt::ElideRight, space.width()));
}

void ConcessionDelegate::paintRow(QPainter &painter, const QStyleOptionViewItem &option, const ConcessionRow &row) const
{
    const Theme &theme = Theme::current();
    const RowGeometry geometry(row, option.rect, option.font);
    paintFirstLine(painter, option.font, row, geometry);
    if (row.usesSlider())
        paintSlider(painter, row, geometry);
    else
        paintSegments(painter, option.font, row, geometry);
    paintWorth(painter, option.font, row, geometry);

    const qreal ratio = painter.device()->devicePixelRatioF();
    const bool atHand = option.state & QStyle::State_MouseOver;
    constexpr int size = 16;
    painter.drawPixmap(geometry.info.center() - QPoint(size / 2 - 1, size / 2 - 1),
                       iconPixmap(QStringLiteral("info"), atHand ? theme.ink : theme.ink3, size, ratio));
    const QString lock = row.locked ? QStringLiteral("lock") : QStringLiteral("lock-open");
    painter.drawPixmap(geometry.lock.center() - QPoint(size / 2 - 1, size / 2 - 1),
                       iconPixmap(lock, row.locked ? theme.ink : atHand ? theme.ink2 : theme.track, size, ratio));
    if (geometry.warning.isEmpty())
        return;
    painter.drawPixmap(geometry.warning.left(), geometry.warning.top(), iconPixmap(QStringLiteral("warning"), theme.dealText, size, ratio));
    painter.setFont(weighted(option.font, QFont::Normal));
    painter.setPen(theme.dealText);
    painter.drawText(geometry.warning.adjusted(20, 0, 0, 0), Qt::TextWordWrap | Qt::AlignLeft, geometry.warningText);
}

void ConcessionDelegate::paintFirstLine(QPainter &painter, const QFont &font, const ConcessionRow &row, const RowGeometry &geometry) const
{
    const Theme &theme = Theme::current();
    QRect space = geometry.firstLine;
    if (!row.giver.isEmpty()) {
        painter.setFont(weighted(font, QFont::Normal));
        painter.setPen(theme.party(row.giverParty).text);
        painter.drawText(space, Qt::AlignLeft | Qt::AlignVCenter, row.giver);
        space.setLeft(space.left() + painter.fontMetrics().horizontalAdvance(row.giver) + 6);
    }
    const QFont titleFont = weighted(font, QFont::Normal, row.titleTranslated);
    const QFont positionFont = weighted(font, row.isMoved() ? QFont::DemiBold : QFont::Normal, row.positionTranslated);
    const QString &position = row.position();
    // The title keeps its room before the position does, up to 60 % of the line.
    const int titleNeeds = QFontMetrics(titleFont).horizontalAdvance(row.title);
    const int positionNeeds = QFontMetrics(positionFont).horizontalAdvance(position);
    constexpr int gap = 12;
    const int positionGets = std::min(positionNeeds, std::max(space.width() - gap - titleNeeds, space.width() * 2 / 5));
    painter.setFont(titleFont);
    painter.setPen(row.readOnly ? theme.ink2 : theme.ink);
    painter.drawText(space, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(row.title, Qt::ElideRight, space.width() - gap - positionGets));
    painter.setFont(positionFont);
    painter.setPen(row.isMoved() ? theme.ink : theme.ink2);
    painter.drawText(space, Qt::AlignRight | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(position, Qt::ElideMiddle, positionGets + 1));
}

void ConcessionDelegate::paintSlider(QPainter &painter, const ConcessionRow &row, const RowGeometry &geometry) const
{
    const Theme &theme = Theme::current();
    const QColor ink = row.readOnly ? theme.reference : theme.ink;
    const qreal y = geometry.control.center().y() + 0.5;
    const auto place = [&](int stop) { return QPointF(geometry.stopX(stop) + 0.5, y); };
    const int last = static_cast<int>(row.stops.size()) - 1;
    painter.setPen(QPen(theme.track, 2));
    painter.drawLine(place(0), place(last));
    const bool isCustom = !row.custom.isEmpty();
    const QPointF thumb = isCustom ? place(row.customFrom) + row.customShare * (place(row.customTo) - place(row.customFrom))
                                   : place(row.chosen);
    painter.setPen(QPen(ink, 2));
    if (row.isMoved())
        painter.drawLine(place(0), thumb);
    for (int i = 0; i <= last; ++i) {
        if (i == row.chosen && !isCustom)
            continue;
        if (!row.stops[static_cast<std::size_t>(i)].forbidden.isEmpty()) {
            drawForbidden(painter, place(i), 4.5, theme.panel, theme.ink3);
            continue;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(place(i).x() < thumb.x() ? ink : theme.track);
        painter.drawEllipse(place(i), 2.8, 2.8);
    }
    painter.setPen(isCustom ? QPen(theme.dealMark, 2.5) : QPen(ink, 2)); // between the stops: in the deal's own colour
    painter.setBrush(theme.control);
    painter.drawEllipse(thumb, 7, 7);
}

void ConcessionDelegate::paintSegments(QPainter &painter, const QFont &font, const ConcessionRow &row, const RowGeometry &geometry) const
{
    const Theme &theme = Theme::current();
    const QRectF frame = QRectF(geometry.control).adjusted(0.5, 0.5, -0.5, -0.5);
    constexpr qreal radius = 6.0;
    painter.setPen(theme.controlEdge);
    painter.setBrush(theme.control);
    painter.drawRoundedRect(frame, radius, radius);
    QPainterPath inside;
    inside.addRoundedRect(frame, radius, radius);
    for (std::size_t i = 0; i < row.stops.size(); ++i) {
        const QRect &cell = geometry.stops[i];
        const bool chosen = static_cast<int>(i) == row.chosen;
        const bool forbidden = !row.stops[i].forbidden.isEmpty();
        if (chosen) {
            painter.save();
            painter.setClipPath(inside);
            painter.fillRect(cell, row.readOnly ? theme.reference : theme.chosen);
            painter.restore();
        } else if (i > 0 && static_cast<int>(i) - 1 != row.chosen) {
            painter.fillRect(QRect(cell.left(), cell.top() + 1, 1, cell.height() - 2), theme.controlEdge);
        }
        if (forbidden) // on the edge, where it leaves the word its room
            drawForbidden(painter, QPointF(cell.center().x() + 0.5, frame.top()), 4.0, theme.panel, theme.ink3);
        const QRect space = cell.adjusted(3, 0, -3, 0);
        painter.setFont(weighted(font, chosen ? QFont::DemiBold : QFont::Normal));
        painter.setPen(chosen ? theme.chosenText : forbidden || row.readOnly ? theme.ink3 : theme.ink);
        painter.drawText(space, Qt::AlignCenter, painter.fontMetrics().elidedText(row.stops[i].button, Qt::ElideRight, space.width()));
    }
}

void ConcessionDelegate::paintWorth(QPainter &painter, const QFont &font, const ConcessionRow &row, const RowGeometry &geometry) const
{
    const Theme &theme = Theme::current();
    painter.fillRect(QRect(geometry.zero, geometry.bars.top() + 1, 1, geometry.bars.height() - 2), theme.track);
    painter.setFont(weighted(font, QFont::Normal));
    const bool none = std::all_of(row.worth.begin(), row.worth.end(), [](double points) { return std::abs(points) < nothing; });
    if (none) {
        painter.setPen(theme.ink3);
        if (!row.worth.empty())
            painter.drawText(geometry.figures, Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("–"));
        return;
    }
    const double pixelsPerPoint = std::min((geometry.bars.right() - geometry.zero) / row.worthHigh,
                                           (geometry.zero - geometry.bars.left()) / -row.worthLow);
    const int lines = static_cast<int>(row.worth.size());
    for (int p = 0; p < lines; ++p) {
        const double points = row.worth[static_cast<std::size_t>(p)];
        const int top = geometry.bars.top() + geometry.bars.height() * p / lines;
        const int height = geometry.bars.height() / lines;
        const PartyColours &colours = theme.party(p);
        const double length = points * pixelsPerPoint;
        QRectF bar(geometry.zero + 0.5, top + (height - 8) / 2.0, length, 8);
        if (!row.stale && std::abs(length) >= 0.5) {
            bar = bar.normalized();
            const bool outlined = theme.mode == Theme::Mode::HighContrast && p == 0; // hatch and solid tell the parties apart
            painter.setPen(outlined ? QPen(colours.fill, 1) : QPen(Qt::NoPen));
            painter.setBrush(outlined ? QBrush(colours.fill, Qt::BDiagPattern) : QBrush(colours.fill));
            painter.drawRect(bar);
        }
        painter.setPen(row.stale ? theme.ink3 : colours.text);
        painter.drawText(QRect(geometry.figures.left() - 6, top, geometry.figures.width() + 6, height),
                         Qt::AlignRight | Qt::AlignVCenter,
                         words::number(m_preferences.wording(), points, 1, words::Sign::Always));
    }
}

} // namespace ui
