// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compared_list.h"

#include "charts/flat_controls.h"
#include "charts/theme.h"
#include "controls/slim_scroll_bar.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int panelMargin = 20;

void setInk(QWidget *widget, const QColor &ink)
{
    QPalette palette = widget->palette();
    palette.setColor(QPalette::WindowText, ink);
    widget->setPalette(palette);
}

} // namespace

ComparedList::ComparedList(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel)
    , m_hint(new QLabel)
    , m_list(new QListWidget)
    , m_up(new FlatButton)
    , m_down(new FlatButton)
    , m_open(new FlatButton)
    , m_note(new QLabel)
{
    m_heading->setFont(textFont(11, QFont::DemiBold));
    m_hint->setWordWrap(true);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->installEventFilter(this);
    useSlimScrollBars(m_list);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2);
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addStretch(1);
    buttons->addWidget(m_open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(panelMargin, 14, panelMargin, 16);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(m_hint);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_note);

    connect(m_list, &QListWidget::itemChanged, this, &ComparedList::tell);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ComparedList::tell);
    connect(m_list, &QListWidget::currentRowChanged, this, &ComparedList::refreshButtons);
    connect(m_list, &QListWidget::itemDoubleClicked, this,
            [this](const QListWidgetItem *item) { Q_EMIT openRequested(item->data(Qt::UserRole).toString()); });
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_open, &QToolButton::clicked, this, [this] {
        if (const QListWidgetItem *item = m_list->currentItem())
            Q_EMIT openRequested(item->data(Qt::UserRole).toString());
    });
    followTheme();
    retranslate();
}

void ComparedList::setEntries(const std::vector<Entry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    m_filling = true;
    const QListWidgetItem *current = m_list->currentItem();
    const QString code = current ? current->data(Qt::UserRole).toString() : QString();
    m_list->clear();
    for (const Entry &entry : m_entries) {
        auto *item = new QListWidgetItem(entry.detail.isEmpty() ? entry.name : entry.name + QLatin1Char('\n') + entry.detail, m_list);
        item->setData(Qt::UserRole, entry.code);
        item->setData(Qt::AccessibleTextRole, entry.name + QLatin1String(", ") + entry.detail);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(entry.compared ? Qt::Checked : Qt::Unchecked);
        if (entry.code == code)
            m_list->setCurrentItem(item);
    }
    m_filling = false;
    refreshButtons();
}

void ComparedList::tell()
{
    if (m_filling)
        return;
    QStringList codes;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            codes << m_list->item(row)->data(Qt::UserRole).toString();
    }
    if (codes.isEmpty()) { // a comparison of nothing: the tick comes back
        const std::vector<Entry> before = m_entries;
        m_entries.clear();
        setEntries(before);
        return;
    }
    const QStringList order = this->order(); // the list shows it already: nothing jumps under the pointer
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [&](const Entry &a, const Entry &b) { return order.indexOf(a.code) < order.indexOf(b.code); });
    for (Entry &entry : m_entries)
        entry.compared = codes.contains(entry.code);
    Q_EMIT chosen(codes);
}

QStringList ComparedList::order() const
{
    QStringList codes;
    for (int row = 0; row < m_list->count(); ++row)
        codes << m_list->item(row)->data(Qt::UserRole).toString();
    return codes;
}

void ComparedList::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_filling = true;
    QListWidgetItem *item = m_list->takeItem(from);
    m_list->insertItem(to, item);
    m_list->setCurrentRow(to);
    m_filling = false;
    tell();
}

void ComparedList::refreshButtons()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    m_open->setEnabled(row >= 0);
    m_note->clear();
    for (const Entry &entry : m_entries) {
        if (row >= 0 && m_list->item(row)->data(Qt::UserRole) == entry.code)
            m_note->setText(entry.note);
    }
    m_note->setVisible(!m_note->text().isEmpty());
}

bool ComparedList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool moves = key->modifiers() == Qt::AltModifier;
    if (moves && key->key() == Qt::Key_Up)
        move(-1);
    else if (moves && key->key() == Qt::Key_Down)
        move(1);
    else if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        m_open->click();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void ComparedList::followTheme()
{
    const Theme &theme = Theme::current();
    setInk(m_heading, theme.ink);
    setInk(m_hint, theme.ink2);
    setInk(m_note, theme.ink2);
    QPalette list = m_list->palette();
    list.setColor(QPalette::Base, theme.panel);
    list.setColor(QPalette::Highlight, theme.track);
    list.setColor(QPalette::HighlightedText, theme.ink);
    list.setColor(QPalette::Window, theme.ink3.lighter(140)); // the style draws the boxes a shade darker than this
    m_list->setPalette(list);
}

void ComparedList::retranslate()
{
    m_heading->setText(tr("Packages compared"));
    m_hint->setText(tr("Tick what to compare; drag, or Alt with Up and Down, sets the order. The reference is chosen in “Compared with”."));
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
    m_open->setText(tr("Open this scenario"));
    m_list->setAccessibleName(tr("Packages compared"));
    for (FlatButton *button : {m_up, m_down, m_open})
        button->updateGeometry();
}

void ComparedList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        followTheme();
}

} // namespace ui
