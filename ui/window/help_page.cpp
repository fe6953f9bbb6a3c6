// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/help_page.h"

#include "charts/theme.h"
#include "controls/icon.h"
#include "controls/slim_scroll_bar.h"
#include "window/help_text.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTextBrowser>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

bool holdsAll(const HelpEntry &entry, const QStringList &words)
{
    const QString text = entry.section + QLatin1Char(' ') + entry.term + QLatin1Char(' ') + entry.text;
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

HelpPage::HelpPage(session::Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_title(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_searchSign(m_search->addAction(QIcon(), QLineEdit::LeadingPosition))
    , m_close(new QToolButton(this))
    , m_text(new QTextBrowser(this))
{
    m_title->setFont(textFont(14, QFont::DemiBold));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumHeight(32);
    m_close->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(0);
    useSlimScrollBars(m_text);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_search);
    layout->addWidget(m_text, 1);
    connect(m_search, &QLineEdit::textChanged, this, &HelpPage::refresh);
    connect(m_close, &QToolButton::clicked, this, &HelpPage::closed);
    connect(&preferences, &session::Preferences::languageChanged, this, &HelpPage::retranslate);
    retranslate();
}

void HelpPage::open()
{
    m_search->setFocus();
    m_search->selectAll();
}

void HelpPage::retranslate()
{
    m_title->setText(tr("Definitions"));
    m_search->setPlaceholderText(tr("Search the definitions"));
    m_search->setAccessibleName(tr("Search the definitions"));
    m_close->setText(tr("Back to the chart"));
    m_close->setToolTip(tr("Back to the chart (Esc)"));
    m_close->setIcon(themedIcon(QStringLiteral("close")));
    m_searchSign->setIcon(QIcon(iconPixmap(QStringLiteral("search"), Theme::current().ink2, 16, devicePixelRatioF())));
    refresh();
}

void HelpPage::refresh()
{
    const QStringList words = m_search->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const Theme &theme = Theme::current();
    QString html, section;
    for (const HelpEntry &entry : helpEntries(m_preferences.wording())) {
        if (!holdsAll(entry, words))
            continue;
        if (entry.section != section) {
            section = entry.section;
            html += QStringLiteral("<h3>%1</h3>").arg(section.toHtmlEscaped());
        }
        html += QStringLiteral("<p><b>%1</b><br><span style=\"color:%3\">%2</span></p>")
                    .arg(entry.term.toHtmlEscaped(), entry.text.toHtmlEscaped(), theme.ink2.name());
    }
    if (html.isEmpty())
        html = QStringLiteral("<p>%1</p>").arg(tr("No definition holds these words.").toHtmlEscaped());
    m_text->setHtml(html);
}

void HelpPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        retranslate(); // icons and text carry colours of the theme
    QWidget::changeEvent(event);
}

void HelpPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
