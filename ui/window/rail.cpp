// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/rail.h"

#include "charts/theme.h"
#include "controls/icon.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

Rail::Rail(session::Workbench &workbench, session::Preferences &preferences, QAction *toggle, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_preferences(preferences)
    , m_button(new QToolButton(this))
    , m_count(new QLabel(this))
    , m_warning(new QLabel(this))
{
    setFixedWidth(width);
    m_button->setDefaultAction(toggle);
    m_button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_button->setIconSize(QSize(24, 24));
    m_button->setFixedSize(40, 40);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_count->setAlignment(Qt::AlignHCenter);
    m_warning->setAlignment(Qt::AlignHCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 1, 10);
    layout->setSpacing(4);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addWidget(m_count);
    layout->addWidget(m_warning);
    layout->addStretch(1);
    connect(&workbench.document(), &session::Document::workingChanged, this, &Rail::refresh);
    connect(&workbench.document(), &session::Document::studyReplaced, this, &Rail::refresh);
    connect(&preferences, &session::Preferences::languageChanged, this, &Rail::refresh);
    refresh();
}

void Rail::refresh()
{
    const session::Document &document = m_workbench.document();
    const QLocale &locale = m_preferences.wording().locale();
    const int count = static_cast<int>(document.study().irritants.size());
    m_count->setText(tr("%1/%2").arg(locale.toString(document.movedCount()), locale.toString(count)));
    m_count->setToolTip(tr("%1 of %2 concessions moved").arg(locale.toString(document.movedCount()), locale.toString(count)));
    const int broken = static_cast<int>(
        negotiation::brokenRules(study::negotiationRules(document.study()), document.working().package).size());
    m_warning->setVisible(broken > 0);
    m_warning->setPixmap(iconPixmap(QStringLiteral("warning"), Theme::current().dealText, 16, devicePixelRatioF()));
    m_warning->setToolTip(tr("%n rule(s) broken", nullptr, broken));
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().panel);
    painter.fillRect(QRect(QWidget::width() - 1, 0, 1, height()), Theme::current().hairline);
}

void Rail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace ui
