// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/history_panel.h"

#include "charts/theme.h"
#include "controls/icon.h"
#include "controls/slim_scroll_bar.h"
#include "history/bookmarks_box.h"
#include "history/move_list.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int panelMargin = 20;

} // namespace

HistoryPanel::HistoryPanel(session::Workbench &workbench, session::Preferences &preferences, std::function<study::View()> view,
                           QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_preferences(preferences)
    , m_heading(new QLabel)
    , m_parties(new QLabel)
    , m_close(new QToolButton)
    , m_rule(new QWidget)
    , m_moves(new MoveList(workbench, preferences))
    , m_bookmarks(new BookmarksBox(workbench, preferences, std::move(view)))
{
    m_heading->setFont(textFont(11, QFont::DemiBold));
    m_parties->setTextFormat(Qt::RichText);
    m_parties->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_close->setAutoRaise(true);
    m_close->setIconSize(QSize(14, 14));
    m_rule->setFixedHeight(1);
    m_rule->setAutoFillBackground(true);
    m_moves->setMinimumHeight(96);
    useSlimScrollBars(m_moves);

    auto *head = new QHBoxLayout;
    head->addWidget(m_heading);
    head->addWidget(m_parties, 1);
    head->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(panelMargin, 10, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_moves, 2);
    layout->addWidget(m_rule);
    layout->addWidget(m_bookmarks, 3);

    connect(m_close, &QToolButton::clicked, this, &HistoryPanel::closed);
    connect(m_bookmarks, &BookmarksBox::viewRequested, this, &HistoryPanel::viewRequested);
    connect(&workbench.document(), &session::Document::studyReplaced, this, &HistoryPanel::followTheme);
    connect(&preferences, &session::Preferences::languageChanged, this, &HistoryPanel::retranslate);
    retranslate();
}

void HistoryPanel::followTheme()
{
    const Theme &theme = Theme::current();
    QPalette heading = m_heading->palette();
    heading.setColor(QPalette::WindowText, theme.ink);
    m_heading->setPalette(heading);
    QPalette rule = m_rule->palette();
    rule.setColor(QPalette::Window, theme.hairline);
    m_rule->setPalette(rule);
    QPalette list = m_moves->palette();
    list.setColor(QPalette::Base, theme.panel);
    m_moves->setPalette(list);
    m_close->setIcon(themedIcon(QStringLiteral("close")));
    QStringList parties;
    const study::Study &study = m_workbench.document().study();
    for (std::size_t party = 0; party < study.parties.size(); ++party) {
        const study::Region &region = study.regions.at(static_cast<std::size_t>(study.parties[party].region));
        const QString name = region.shortName.isEmpty() ? region.code : region.shortName.in(m_preferences.wording().language());
        parties << QStringLiteral("<span style=\"color:%1\">%2</span>")
                       .arg(theme.party(static_cast<int>(party)).text.name(), name.toHtmlEscaped());
    }
    m_parties->setText(QStringLiteral("<span style=\"color:%1\">%2</span> %3")
                           .arg(theme.ink2.name(), tr("points to").toHtmlEscaped(), parties.join(QLatin1String("&nbsp; "))));
}

void HistoryPanel::retranslate()
{
    m_heading->setText(tr("History"));
    m_moves->setAccessibleName(tr("Recent moves, newest first"));
    m_moves->setToolTip(tr("Click goes to the state after a move"));
    m_close->setToolTip(tr("Close the history (Ctrl+H)"));
    m_close->setAccessibleName(m_close->toolTip());
    followTheme();
}

void HistoryPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        followTheme();
}

} // namespace ui
