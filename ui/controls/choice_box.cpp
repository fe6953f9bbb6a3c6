// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/choice_box.h"

#include "charts/theme.h"
#include "controls/icon.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace ui {

namespace {

constexpr int margin = 12;
constexpr int gap = 6;
constexpr int chevron = 14;
constexpr int dotSize = 9;
constexpr qreal radius = 6.0;

} // namespace

ChoiceBox::ChoiceBox(Look look, QWidget *parent) : QComboBox(parent), m_look(look)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    connect(this, &QComboBox::currentIndexChanged, this, [this] { updateGeometry(); });
}

void ChoiceBox::setCaption(const QString &caption)
{
    m_caption = caption;
    setAccessibleName(caption);
    updateGeometry();
    update();
}

void ChoiceBox::setDot(const QColor &colour)
{
    if (colour == m_dot)
        return;
    m_dot = colour;
    updateGeometry();
    update();
}

void ChoiceBox::setShownText(const QString &text)
{
    if (text == m_shownText)
        return;
    m_shownText = text;
    setAccessibleDescription(text);
    updateGeometry();
    update();
}

QString ChoiceBox::shownText() const
{
    return m_shownText.isEmpty() ? currentText() : m_shownText;
}

int ChoiceBox::widthWithoutText() const
{
    const int side = m_look == Look::Framed ? margin : 4;
    return 2 * side + gap + chevron + (m_dot.isValid() ? dotSize + gap + 2 : 0)
           + (m_caption.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_caption) + gap);
}

QSize ChoiceBox::sizeHint() const
{
    QFont bold = font();
    bold.setWeight(QFont::Medium);
    return {widthWithoutText() + QFontMetrics(bold).horizontalAdvance(shownText()) + 2,
            std::max(m_look == Look::Framed ? 32 : 26, fontMetrics().height() + 8)};
}

QSize ChoiceBox::minimumSizeHint() const
{
    const int shown = fontMetrics().horizontalAdvance(shownText());
    return {std::min(sizeHint().width(), widthWithoutText() + std::min(shown, 64)), sizeHint().height()};
}

void ChoiceBox::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (m_look == Look::Framed) {
        painter.setPen(underMouse() ? theme.reference : theme.controlEdge);
        painter.setBrush(theme.control);
        painter.drawRoundedRect(frame, radius, radius);
    } else if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.grid);
        painter.drawRoundedRect(frame, radius, radius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.dealMark, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
    QRect space = rect().adjusted(m_look == Look::Framed ? margin : 4, 0, m_look == Look::Framed ? -margin : -4, 0);
    const QColor ink = isEnabled() ? theme.ink : theme.reference;
    const QRect sign(space.right() - chevron + 1, space.center().y() - chevron / 2, chevron, chevron);
    painter.drawPixmap(sign, iconPixmap(QStringLiteral("chevron-down"), isEnabled() ? theme.ink2 : theme.reference, chevron, devicePixelRatioF()));
    space.setRight(sign.left() - gap);
    if (m_dot.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_dot);
        painter.drawEllipse(QRectF(space.left(), space.center().y() - dotSize / 2.0 + 0.5, dotSize, dotSize));
        space.setLeft(space.left() + dotSize + gap + 2);
    }
    if (!m_caption.isEmpty()) {
        painter.setPen(theme.ink2);
        painter.drawText(space, Qt::AlignLeft | Qt::AlignVCenter, m_caption);
        space.setLeft(space.left() + fontMetrics().horizontalAdvance(m_caption) + gap);
    }
    QFont bold = font();
    bold.setWeight(QFont::Medium);
    painter.setFont(bold);
    painter.setPen(ink);
    painter.drawText(space, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(bold).elidedText(shownText(), Qt::ElideRight, space.width()));
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void ChoiceBox::showPopup()
{
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + 2 * margin); // entries are longer than the box
    QComboBox::showPopup();
}

} // namespace ui
