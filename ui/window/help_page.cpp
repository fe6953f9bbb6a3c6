// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/help_page.h"

#include "charts/theme.h"
#include "controls/icon.h"
#include "controls/slim_scroll_bar.h"
#include "window/help_text.h"
#include "window/pack_layout.h"

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

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool holdsAll(const HelpEntry &entry, const QStringList &words)
{
    return holdsAll(entry.section + QLatin1Char(' ') + entry.term + QLatin1Char(' ') + entry.text, words);
}

bool holdsAll(const PackFileHelp &file, const QString &heading, const QStringList &words)
{
    QString text = heading + QLatin1Char(' ') + file.file + QLatin1Char(' ') + file.purpose;
    for (const PackFileHelp::Column &column : file.columns)
        text += QLatin1Char(' ') + column.names.join(QLatin1Char(' ')) + QLatin1Char(' ') + column.meaning;
    return holdsAll(text, words);
}

/// A table of one file's columns, and its first lines in the shipped pack.
QString tableOf(const PackFileHelp &file, const QString &needed, const QString &example, const words::Wording &wording)
{
    const QString quiet = Theme::current().ink2.name(), line = Theme::current().hairline.name();
    QString html = QStringLiteral("<p><b>%1</b> · %2<br><span style=\"color:%4\">%3</span></p>"
                                  "<table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\">")
                       .arg(file.file, needed.toHtmlEscaped(), file.purpose.toHtmlEscaped(), quiet);
    for (const PackFileHelp::Column &column : file.columns) {
        html += QStringLiteral("<tr><td width=\"30%\"><code>%1</code></td><td width=\"16%\">%2</td>"
                               "<td><span style=\"color:%4\">%3</span></td></tr>")
                    .arg(column.names.join(QStringLiteral("<br>")), needText(column.need, wording).toHtmlEscaped(),
                         column.meaning.toHtmlEscaped(), quiet);
    }
    html += QStringLiteral("</table>");
    if (!file.example.isEmpty())
        html += QStringLiteral("<p>%1<br><code><span style=\"color:%3\">%2</span></code></p>")
                    .arg(example.toHtmlEscaped(),
                         file.example.toHtmlEscaped().replace(QLatin1Char(','), QStringLiteral(",&#8203;")).replace(QLatin1Char('\n'), QStringLiteral("<br>")), quiet);
    return html + QStringLiteral("<hr>");
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

void HelpPage::open(const QString &topic)
{
    m_search->setFocus();
    if (topic.isEmpty()) {
        m_search->selectAll();
        return;
    }
    m_search->clear();
    m_text->scrollToAnchor(topic);
}

void HelpPage::retranslate()
{
    m_title->setText(tr("Help"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
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
    const QString heading = tr("Layout of a data pack");
    QString files;
    for (const PackFileHelp &file : packLayout(m_preferences.wording())) {
        if (holdsAll(file, heading, words))
            files += tableOf(file, file.isRequired ? tr("needed") : tr("may be left out"),
                             tr("The first lines of the pack that comes with the program:"), m_preferences.wording());
    }
    if (!files.isEmpty())
        html += QStringLiteral("<a name=\"data-pack\"></a><h3>%1</h3><p>%2</p>%3")
                    .arg(heading.toHtmlEscaped(),
                         tr("A data pack is a folder of tables that becomes a study: File, New from a data-pack folder. The "
                            "tables are CSV files in UTF-8, separated by commas, with a header; columns may stand in any order. "
                            "Dates are written 2025-08-01, numbers with a point. Percent columns are percent (25 is 25%), shares "
                            "are fractions, money is in USD million a year at baseline producer prices. All files lie in one "
                            "folder; the tables of the model may also lie in a folder “model” inside it. “landing-zone-cli "
                            "check FOLDER” reports every problem at once.")
                             .toHtmlEscaped(),
                         files);
    if (html.isEmpty())
        html = QStringLiteral("<p>%1</p>").arg(tr("Nothing in the help holds these words.").toHtmlEscaped());
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
