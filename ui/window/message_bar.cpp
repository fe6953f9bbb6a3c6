// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/message_bar.h"

#include "charts/theme.h"
#include "controls/icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace ui {

MessageBar::MessageBar(session::Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_sign(new QLabel(this))
    , m_text(new QLabel(this))
    , m_undo(new QToolButton(this))
    , m_more(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_undo->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_undo->setFocusPolicy(Qt::StrongFocus);
    m_more->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 12, 8);
    layout->setSpacing(10);
    layout->addWidget(m_sign, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undo, 0, Qt::AlignTop);
    layout->addWidget(m_more, 0, Qt::AlignTop);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_undo, &QToolButton::clicked, this, &MessageBar::undoRequested);
    connect(m_more, &QToolButton::clicked, this, &MessageBar::moreRequested);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(&preferences, &session::Preferences::languageChanged, this, &MessageBar::retranslate);
    hide();
    recolour();
    retranslate();
}

void MessageBar::show(const words::Error &error, bool canUndo)
{
    m_error = error;
    m_news = {};
    m_undo->setVisible(canUndo);
    m_more->hide();
    recolour();
    retranslate();
    setVisible(true);
}

void MessageBar::tell(const std::function<QString()> &words, bool canShow)
{
    m_error.reset();
    m_news = words;
    m_undo->hide();
    m_more->setVisible(canShow);
    recolour();
    retranslate();
    setVisible(true);
}

void MessageBar::dismiss()
{
    m_error.reset();
    m_news = {};
    hide();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::retranslate()
{
    m_undo->setText(tr("Undo the last change"));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    m_more->setText(tr("Show all"));
    if (!m_error && !m_news)
        return;
    m_text->setText(m_error ? m_error->in(m_preferences.wording()) : m_news());
    m_text->setToolTip(m_error ? m_error->detail : QString());
    setAccessibleName(m_text->text());
}

void MessageBar::recolour()
{
    const Theme &theme = Theme::current();
    const bool isPlainNews = m_news && m_more->isHidden();
    m_sign->setPixmap(iconPixmap(isPlainNews ? QStringLiteral("info") : QStringLiteral("warning"), theme.dealText, 16, devicePixelRatioF()));
    m_close->setIcon(themedIcon(QStringLiteral("close")));
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        recolour();
    QWidget::changeEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.dealTint);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.dealEdge);
}

} // namespace ui
