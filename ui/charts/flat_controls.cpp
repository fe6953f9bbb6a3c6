// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/flat_controls.h"

#include "charts/theme.h"

#include <QAbstractSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QWheelEvent>

#include <algorithm>

namespace ui {

namespace {

constexpr int padding = 6;
constexpr int chevronRoom = 16;
constexpr int glyphRoom = 20;
constexpr int lineHeight = 28;

/// Ground and focus ring of a control that has neither at rest.
void paintGround(QPainter &painter, const QRect &rect, bool pointedAt, bool down, bool focused)
{
    const Theme &theme = Theme::current();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect).adjusted(0.5, 1.5, -0.5, -1.5);
    painter.setPen(focused ? QPen(theme.dealMark, 1.5) : QPen(Qt::NoPen));
    const bool highContrast = theme.mode == Theme::Mode::HighContrast;
    painter.setBrush(down ? (highContrast ? theme.chosen : theme.hairline) : pointedAt ? theme.grid : QColor(Qt::transparent));
    painter.drawRoundedRect(frame, 6.0, 6.0);
}

} // namespace

FlatComboBox::FlatComboBox(QWidget *parent)
    : QComboBox(parent)
{
    setFont(textFont(10, QFont::Medium));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QComboBox::currentTextChanged, this, &QWidget::updateGeometry);
}

QSize FlatComboBox::sizeHint() const
{
    return {2 * padding + fontMetrics().horizontalAdvance(currentText()) + chevronRoom, lineHeight};
}

QSize FlatComboBox::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 2 * padding + chevronRoom + fontMetrics().averageCharWidth() * 6), lineHeight};
}

void FlatComboBox::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    paintGround(painter, rect(), underMouse() && isEnabled(), false, hasFocus());
    const QRect text = rect().adjusted(padding, 0, -padding - chevronRoom, 0);
    painter.setFont(font());
    painter.setPen(isEnabled() ? theme.ink : theme.ink3);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(currentText(), Qt::ElideRight, text.width() + 1));
    if (!isEnabled())
        return;
    const QPointF tip(std::min(text.right() + 1, text.left() + fontMetrics().horizontalAdvance(currentText())) + 11.0,
                      rect().center().y() + 3.0);
    QPainterPath chevron(tip + QPointF(-4.0, -4.0));
    chevron.lineTo(tip);
    chevron.lineTo(tip + QPointF(4.0, -4.0));
    painter.setPen(QPen(theme.ink2, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(chevron);
}

void FlatComboBox::enterEvent(QEnterEvent *event)
{
    QComboBox::enterEvent(event);
    update();
}

void FlatComboBox::leaveEvent(QEvent *event)
{
    QComboBox::leaveEvent(event);
    update();
}

void FlatComboBox::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // a page scrolled past must not change what it shows
}

FlatButton::FlatButton(Glyph glyph, QWidget *parent)
    : QToolButton(parent)
    , m_glyph(glyph)
{
    setFont(textFont(10, glyph == Glyph::Table ? QFont::Medium : QFont::Normal));
    setAutoRaise(true); // updates when pointed at
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
}

QSize FlatButton::sizeHint() const
{
    return {2 * padding + fontMetrics().horizontalAdvance(text()) + (m_glyph == Glyph::Table ? glyphRoom : 0) + 2,
            lineHeight};
}

void FlatButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const bool on = isChecked();
    paintGround(painter, rect(), underMouse() && isEnabled(), isDown() || on, hasFocus());
    const bool strong = on || underMouse() || m_glyph == Glyph::Table;
    const bool onChosen = theme.mode == Theme::Mode::HighContrast && (isDown() || on);
    const QColor ink = !isEnabled() ? theme.reference : onChosen ? theme.chosenText : strong ? theme.ink : theme.ink2;
    QRect words = rect().adjusted(padding, 0, -padding, 0);
    if (m_glyph == Glyph::Table) {
        const QRectF grid(padding + 1.5, rect().center().y() - 5.0, 13.0, 11.0);
        painter.setPen(QPen(ink, 1.3));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(grid, 1.5, 1.5);
        for (const qreal line : {1.0 / 3.0, 2.0 / 3.0}) {
            const qreal y = grid.top() + line * grid.height();
            painter.drawLine(QPointF(grid.left(), y), QPointF(grid.right(), y));
        }
        painter.drawLine(QPointF(grid.left() + 4.5, grid.top()), QPointF(grid.left() + 4.5, grid.bottom()));
        words.setLeft(words.left() + glyphRoom);
    }
    painter.setFont(font());
    painter.setPen(ink);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, text());
}

FlatSwitch::FlatSwitch(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 12, 0); // parts it from the choices behind it
    row->setSpacing(2);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FlatSwitch::addChoice(const QString &code)
{
    auto *button = new FlatButton;
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setObjectName(code);
    layout()->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, code] { Q_EMIT chosenByHand(code); });
}

void FlatSwitch::setText(const QString &code, const QString &text, const QString &tip)
{
    FlatButton *choice = button(code);
    choice->setText(text);
    choice->setToolTip(tip);
    choice->updateGeometry();
}

void FlatSwitch::setChoiceShown(const QString &code, bool shown)
{
    button(code)->setVisible(shown);
}

void FlatSwitch::choose(const QString &code)
{
    if (FlatButton *wanted = button(code))
        wanted->setChecked(true);
}

QString FlatSwitch::chosen() const
{
    for (const FlatButton *choice : findChildren<FlatButton *>()) {
        if (choice->isChecked())
            return choice->objectName();
    }
    return {};
}

FlatButton *FlatSwitch::button(const QString &code) const
{
    return findChild<FlatButton *>(code);
}

bool takesText(const QWidget *widget)
{
    const auto *combo = qobject_cast<const QComboBox *>(widget);
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QTextEdit *>(widget) ||
           qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
           (combo && combo->isEditable());
}

} // namespace ui
