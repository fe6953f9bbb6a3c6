// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/sheet_table.h"

#include "charts/theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ui {

using charts::Sheet;

namespace {

constexpr int cellMargin = 8;
constexpr int leastFigures = 86;
constexpr int mostFigures = 148;
constexpr int leastWords = 132;

QFont boldWhere(bool bold)
{
    return textFont(10, bold ? QFont::DemiBold : QFont::Normal);
}

/// The room a text of a cell takes within a width.
QRect wrapped(const QString &text, int width)
{
    return text.isEmpty() ? QRect() : QFontMetrics(textFont(10)).boundingRect(0, 0, width, 1000, Qt::TextWordWrap, text);
}

/// A level with its difference beneath, or words in as many lines as they need.
class CellPainter : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *model = static_cast<const SheetModel *>(index.model());
        const Theme &theme = Theme::current();
        const Sheet::Row &row = model->sheetRow(index.row());
        const QRect room = option.rect.adjusted(cellMargin, 3, -cellMargin, -3);
        painter->save();
        if (row.kind == Sheet::Row::Kind::Heading) {
            painter->setFont(boldWhere(false));
            painter->setPen(theme.ink3);
            painter->drawText(room, Qt::AlignLeft | Qt::AlignBottom,
                              QFontMetrics(painter->font()).elidedText(row.unit, Qt::ElideRight, room.width()));
            painter->restore();
            return;
        }
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme.track);
        painter->setPen(theme.grid);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const Sheet::Cell &cell = row.cells[static_cast<std::size_t>(index.column())];
        if (row.kind == Sheet::Row::Kind::Words) {
            const bool marked = cell.differs && !row.besideFigures;
            painter->setFont(boldWhere(marked));
            painter->setPen(marked || row.besideFigures ? theme.ink : theme.ink2);
            painter->drawText(room, (row.besideFigures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop | Qt::TextWordWrap, cell.text);
        } else if (row.kind == Sheet::Row::Kind::Ranges) {
            const QRect first = wrapped(cell.text, room.width());
            painter->setFont(boldWhere(false));
            painter->setPen(cell.valueRange ? theme.ink : theme.ink2);
            painter->drawText(room, Qt::AlignRight | Qt::AlignTop | Qt::TextWordWrap, cell.text);
            painter->setPen(cell.differs ? theme.ink2 : theme.ink3);
            painter->drawText(room.adjusted(0, first.height(), 0, 0), Qt::AlignRight | Qt::AlignTop | Qt::TextWordWrap, cell.second);
        } else {
            const int line = option.fontMetrics.lineSpacing();
            painter->setFont(boldWhere(row.strong));
            painter->setPen(theme.ink);
            painter->drawText(QRect(room.left(), room.top(), room.width(), line), Qt::AlignRight | Qt::AlignVCenter, cell.text);
            painter->setFont(boldWhere(false));
            painter->setPen(cell.differs ? theme.ink2 : theme.ink3);
            painter->drawText(QRect(room.left(), room.top() + line, room.width(), line), Qt::AlignRight | Qt::AlignVCenter, cell.second);
        }
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(theme.ink2);
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
        painter->restore();
    }
};

/// The names of the rows: that of a pair once, its parties at the right in their colours.
class RowNames : public QHeaderView
{
public:
    explicit RowNames(const SheetModel *model, QWidget *parent)
        : QHeaderView(Qt::Vertical, parent)
        , m_model(model)
    {
        setSectionResizeMode(QHeaderView::Fixed);
        setSectionsClickable(false);
        setMinimumSectionSize(20);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Theme &theme = Theme::current();
        const Sheet::Row &row = m_model->sheetRow(section);
        const QRect room = rect.adjusted(0, 3, -cellMargin, -3);
        painter->save();
        painter->fillRect(rect, theme.card);
        if (row.kind == Sheet::Row::Kind::Heading) {
            painter->setFont(textFont(10, QFont::DemiBold));
            painter->setPen(theme.ink);
            painter->drawText(room, Qt::AlignLeft | Qt::AlignBottom,
                              QFontMetrics(painter->font()).elidedText(row.label, Qt::ElideRight, room.width()));
            painter->restore();
            return;
        }
        painter->setPen(theme.grid);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        const bool again = section > 0 && m_model->sheetRow(section - 1).label == row.label && !row.who.isEmpty();
        const int who = row.who.isEmpty() ? 0 : QFontMetrics(textFont(10)).horizontalAdvance(row.who) + cellMargin;
        if (!again) {
            painter->setFont(boldWhere(row.strong));
            painter->setPen(theme.ink);
            painter->drawText(room.adjusted(0, 0, -who, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, row.label);
        }
        if (row.party >= 0) {
            painter->setFont(boldWhere(false));
            painter->setPen(theme.party(row.party).text);
            painter->drawText(room, Qt::AlignRight | Qt::AlignTop, row.who);
        }
        painter->restore();
    }

private:
    const SheetModel *m_model;
};

} // namespace

SheetTable::SheetTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new SheetModel(this))
{
    setVerticalHeader(new RowNames(m_model, this));
    setModel(m_model);
    setItemDelegate(new CellPainter(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    setCornerWidget(new QWidget(this));
    horizontalHeader()->setDefaultAlignment(Qt::Alignment::fromInt(Qt::AlignRight | Qt::AlignBottom | Qt::TextWordWrap));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setMinimumSectionSize(60);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->viewport()->setCursor(Qt::PointingHandCursor);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) { Q_EMIT openRequested(codeAt(column)); });
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this, [this](const QPoint &place) {
        showMenu(horizontalHeader()->logicalIndexAt(place), horizontalHeader()->viewport()->mapToGlobal(place));
    });
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, [this](int column, int from, int to) {
        if (m_arranging)
            return;
        m_arranging = true; // the columns stand in the order of the sheet; a new sheet brings the new order
        horizontalHeader()->moveSection(to, from);
        m_arranging = false;
        Q_EMIT moveRequested(codeAt(column), to);
    });
}

void SheetTable::followTheme()
{
    const Theme &theme = Theme::current();
    horizontalHeader()->setStyleSheet(
        QStringLiteral("QHeaderView { background: %1; } QHeaderView::section { background: %1; color: %2; border: 0; "
                       "border-bottom: 1px solid %3; padding: 4px 8px; } QHeaderView::section:hover { color: %4; background: %5; }")
            .arg(theme.card.name(), theme.ink2.name(), theme.hairline.name(), theme.ink.name(), theme.track.name()));
    setStyleSheet(QStringLiteral("QTableCornerButton::section { background: %1; border: 0; border-bottom: 1px solid %2; }")
                      .arg(theme.card.name(), theme.hairline.name()));
}

void SheetTable::retranslate()
{
    horizontalHeader()->setToolTip(tr("Click opens the scenario; drag moves the column"));
}

void SheetTable::setSheet(const Sheet &sheet)
{
    if (sheet == m_model->sheet())
        return;
    clearSpans();
    m_model->setSheet(sheet);
    arrange();
}

void SheetTable::arrange()
{
    const Sheet &sheet = m_model->sheet();
    const auto columns = static_cast<int>(sheet.columns.size());
    if (columns == 0 || m_arranging)
        return;
    const bool figures = std::any_of(sheet.rows.begin(), sheet.rows.end(),
                                     [](const Sheet::Row &row) { return row.kind == Sheet::Row::Kind::Figures; });
    const int names = std::clamp(width() * 3 / 10, 150, 216);
    verticalHeader()->setFixedWidth(names);
    const int share = (width() - names - 14) / columns; // and room for the scroll bar
    const int columnWidth = figures ? std::clamp(share, leastFigures, mostFigures) : std::max(share, leastWords);
    const QFontMetrics text(textFont(10));
    int headHeight = 0;
    for (int column = 0; column < columns; ++column) {
        horizontalHeader()->resizeSection(column, columnWidth);
        const QString name = m_model->headerData(column, Qt::Horizontal).toString();
        headHeight = std::max(headHeight, text.boundingRect(0, 0, columnWidth - 2 * cellMargin - 2, 1000, Qt::TextWordWrap, name).height());
    }
    horizontalHeader()->setFixedHeight(headHeight + 12);
    horizontalHeader()->setDefaultAlignment(Qt::Alignment::fromInt((figures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom | Qt::TextWordWrap));

    const QFontMetrics bold(textFont(10, QFont::DemiBold));
    const int line = text.lineSpacing();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const Sheet::Row &facts = m_model->sheetRow(row);
        int height = line + 7;
        switch (facts.kind) {
        case Sheet::Row::Kind::Heading:
            height = row == 0 ? line + 10 : line + 18;
            if (columns > 1 && columnSpan(row, 0) != columns)
                setSpan(row, 0, 1, columns);
            break;
        case Sheet::Row::Kind::Figures: {
            const bool second = std::any_of(facts.cells.begin(), facts.cells.end(), [](const Sheet::Cell &cell) { return !cell.second.isEmpty(); });
            height = (second ? 2 : 1) * line + 7;
            break;
        }
        case Sheet::Row::Kind::Ranges:
            for (const Sheet::Cell &cell : facts.cells)
                height = std::max(height, wrapped(cell.text, columnWidth - 2 * cellMargin).height() +
                                              wrapped(cell.second, columnWidth - 2 * cellMargin).height() + 7);
            break;
        case Sheet::Row::Kind::Words:
            height = std::max(height, text.boundingRect(0, 0, names - cellMargin, 1000, Qt::TextWordWrap, facts.label).height() + 7);
            for (const Sheet::Cell &cell : facts.cells)
                height = std::max(height, (cell.differs ? bold : text)
                                                  .boundingRect(0, 0, columnWidth - 2 * cellMargin, 1000, Qt::TextWordWrap, cell.text)
                                                  .height() +
                                              7);
            break;
        }
        verticalHeader()->resizeSection(row, height);
    }
}

QString SheetTable::codeAt(int column) const
{
    const std::vector<Sheet::Column> &columns = m_model->sheet().columns;
    return column < 0 || column >= static_cast<int>(columns.size()) ? QString() : columns[static_cast<std::size_t>(column)].code;
}

void SheetTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrange();
}

void SheetTable::keyPressEvent(QKeyEvent *event)
{
    const int column = currentIndex().column();
    const bool moves = event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
    } else if (currentIndex().isValid() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT openRequested(codeAt(column));
    } else if (currentIndex().isValid() && moves && event->key() == Qt::Key_Left) {
        Q_EMIT moveRequested(codeAt(column), column - 1);
    } else if (currentIndex().isValid() && moves && event->key() == Qt::Key_Right) {
        Q_EMIT moveRequested(codeAt(column), column + 1);
    } else {
        QTableView::keyPressEvent(event);
    }
}

void SheetTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    showMenu(index.column(), byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void SheetTable::showMenu(int column, const QPoint &globalPosition)
{
    const QString code = codeAt(column);
    if (code.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (code != charts::tableCode)
        menu->addAction(tr("Open this scenario"), this, [this, code] { Q_EMIT openRequested(code); });
    if (column > 0)
        menu->addAction(tr("Move left"), this, [this, code, column] { Q_EMIT moveRequested(code, column - 1); });
    if (column + 1 < m_model->columnCount())
        menu->addAction(tr("Move right"), this, [this, code, column] { Q_EMIT moveRequested(code, column + 1); });
    if (m_model->columnCount() > 1)
        menu->addAction(tr("Leave out"), this, [this, code] { Q_EMIT removeRequested(code); });
    menu->addSeparator();
    menu->addAction(tr("Copy table"), this, &SheetTable::copyRequested);
    menu->popup(globalPosition);
}

} // namespace ui
