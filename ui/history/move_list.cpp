// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/move_list.h"

#include "charts/theme.h"
#include "words/numbers.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ui {

namespace {

constexpr int margin = 8;
constexpr int dotRoom = 18;
constexpr int changeWidth = 44;

class MovePainter : public QStyledItemDelegate
{
public:
    MovePainter(const MoveList &list, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_list(list)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const MoveList::Row &row = m_list.rows().at(static_cast<std::size_t>(index.row()));
        const QFontMetrics text(font(row));
        const int width = m_list.viewport()->width() - dotRoom - changesWidth(row) - 2 * margin;
        return {option.rect.width(), text.boundingRect(0, 0, std::max(60, width), 1000, Qt::TextWordWrap, row.words).height() + 9};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        const MoveList::Row &row = m_list.rows().at(static_cast<std::size_t>(index.row()));
        painter->save();
        if (option.state & (QStyle::State_MouseOver | QStyle::State_Selected))
            painter->fillRect(option.rect, theme.track);
        painter->setRenderHint(QPainter::Antialiasing);
        if (row.isNow) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.dealMark);
            painter->drawEllipse(QPointF(option.rect.left() + 8, option.rect.top() + 13), 4, 4);
        }
        QRect room = option.rect.adjusted(dotRoom, 4, -margin, -4);
        painter->setFont(textFont(10));
        for (int party = static_cast<int>(row.changes.size()) - 1; party >= 0; --party) {
            const QRect cell(room.right() - changeWidth, room.top(), changeWidth, room.height());
            painter->setPen(row.isUndone ? theme.ink3 : theme.party(party).text);
            painter->drawText(cell, Qt::AlignRight | Qt::AlignTop, row.changes[party]);
            room.setRight(room.right() - changeWidth);
        }
        painter->setFont(font(row));
        painter->setPen(row.isUndone ? theme.ink3 : theme.ink);
        painter->drawText(room.adjusted(0, 0, -margin, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, row.words);
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(theme.ink2);
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
        painter->restore();
    }

private:
    static QFont font(const MoveList::Row &row) { return textFont(10, row.isNow ? QFont::DemiBold : QFont::Normal); }
    static int changesWidth(const MoveList::Row &row) { return changeWidth * static_cast<int>(row.changes.size()); }

    const MoveList &m_list;
};

} // namespace

MoveList::MoveList(session::Workbench &workbench, session::Preferences &preferences, QWidget *parent)
    : QListWidget(parent)
    , m_workbench(workbench)
    , m_preferences(preferences)
    , m_values(workbench)
{
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegate(new MovePainter(*this, this));
    session::Document &document = workbench.document();
    connect(&document.undoStack(), &QUndoStack::indexChanged, this, &MoveList::refresh);
    connect(&document.undoStack(), &QUndoStack::undoTextChanged, this, &MoveList::refresh); // another language
    connect(&document, &session::Document::studyReplaced, this, &MoveList::refresh);
    connect(&m_values, &MoveValues::changed, this, &MoveList::refresh);
    connect(&preferences, &session::Preferences::languageChanged, this, &MoveList::refresh);
    connect(this, &QListWidget::itemClicked, this, &MoveList::go);
    refresh();
}

void MoveList::refresh()
{
    if (!isVisible())
        return;
    const words::Wording &wording = m_preferences.wording();
    const std::vector<session::Document::Step> steps = m_workbench.document().history();
    const int now = m_workbench.document().undoStack().index();
    std::vector<Row> rows;
    for (int step = static_cast<int>(steps.size()) - 1; step >= -1; --step) {
        Row row;
        row.index = step + 1;
        row.isNow = row.index == now;
        row.isUndone = row.index > now;
        if (step < 0) {
            row.words = m_workbench.document().filePath().isEmpty() ? tr("The start") : tr("As the study was opened");
        } else {
            const auto place = static_cast<std::size_t>(step);
            row.words = steps[place].words;
            for (const double change : m_values.changeBy(place, steps[place]))
                row.changes << words::number(wording, change, 1, words::Sign::Always);
        }
        rows.push_back(std::move(row));
    }
    const int inHand = currentRow();
    // The list measures its items as they come and go: each must have its row.
    while (count() > static_cast<int>(rows.size()))
        delete takeItem(count() - 1);
    m_rows = std::move(rows);
    while (count() < static_cast<int>(m_rows.size()))
        addItem(QString());
    for (int i = 0; i < count(); ++i) {
        const Row &row = m_rows[static_cast<std::size_t>(i)];
        QStringList said{row.words};
        for (int party = 0; party < row.changes.size(); ++party) {
            const study::Study &study = m_workbench.document().study();
            const int region = study.parties.at(static_cast<std::size_t>(party)).region;
            said << study.regions.at(static_cast<std::size_t>(region)).name.in(wording.language()) + QLatin1Char(' ') + row.changes[party];
        }
        if (row.isNow)
            said << tr("the state in force");
        else if (row.isUndone)
            said << tr("undone");
        item(i)->setData(Qt::AccessibleTextRole, said.join(QLatin1String(", ")));
    }
    if (inHand < 0 || inHand >= count() || !hasFocus()) {
        const auto force = std::find_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.isNow; });
        setCurrentRow(static_cast<int>(force - m_rows.begin()), QItemSelectionModel::NoUpdate);
    }
    scheduleDelayedItemsLayout();
    viewport()->update();
}

void MoveList::go(const QListWidgetItem *item)
{
    const int row = item ? this->row(item) : -1;
    if (row < 0 || row >= static_cast<int>(m_rows.size()))
        return;
    m_workbench.document().undoStack().setIndex(m_rows[static_cast<std::size_t>(row)].index);
}

void MoveList::showEvent(QShowEvent *event)
{
    QListWidget::showEvent(event);
    m_values.setWanted(true);
    refresh();
}

void MoveList::hideEvent(QHideEvent *event)
{
    QListWidget::hideEvent(event);
    m_values.setWanted(false);
}

void MoveList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void MoveList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        go(currentItem());
    else
        QListWidget::keyPressEvent(event);
}

void MoveList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout(); // words wrap to the width
}

} // namespace ui
