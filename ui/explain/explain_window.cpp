// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/explain_window.h"

#include "charts/theme.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

ExplainWindow::ExplainWindow(session::Workbench &workbench, session::Preferences &preferences, Attribution attribution,
                             QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_preferences(preferences)
    , m_attribution(std::move(attribution))
    , m_text(new QTextBrowser(this))
{
    setModal(false);
    resize(520, 640);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(16);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    connect(&m_workbench, &session::Workbench::pictureChanged, this, &ExplainWindow::refresh);
    connect(&m_preferences, &session::Preferences::languageChanged, this, &ExplainWindow::refresh);
    connect(&m_preferences, &session::Preferences::outcomesChanged, this, &ExplainWindow::refresh);
    refresh();
}

void ExplainWindow::explain(const charts::Subject &subject)
{
    m_subject = subject;
    refresh();
    m_text->verticalScrollBar()->setValue(0);
    m_text->setFocus();
}

void ExplainWindow::refresh()
{
    setWindowTitle(tr("How was this computed?"));
    m_text->setAccessibleName(windowTitle());
    const auto picture = m_workbench.picture();
    if (!m_subject || !picture) {
        m_text->clear();
        return;
    }
    const study::Study &study = picture->study();
    const bool isKnown = m_subject->party < static_cast<int>(study.parties.size()) &&
                         (m_subject->measure == charts::Subject::Measure::Value ||
                          study::scopeFromCode(study, study::scopeCode(study, m_subject->scope)) == m_subject->scope);
    if (!isKnown) { // of another study
        m_text->clear();
        return;
    }
    const auto attribution = m_attribution ? m_attribution() : nullptr;
    if (m_subject->step && !attribution) {
        m_text->setPlainText(tr("Working out what each change adds…"));
        return;
    }
    charts::ExplanationContext context{*picture->economy, *picture->current, *picture->reference, attribution.get()};
    context.referenceCode = picture->working.reference;
    const QString &wanted = m_preferences.outcomes().currency;
    if (std::any_of(study.currencies.begin(), study.currencies.end(),
                    [&](const study::Currency &known) { return known.code == wanted; }))
        context.currency = wanted;
    const int place = m_text->verticalScrollBar()->value();
    m_text->document()->setDefaultStyleSheet(QStringLiteral(".basis { color: %1; }").arg(Theme::current().ink2.name()));
    m_text->setHtml(charts::explain(context, *m_subject, m_preferences.wording()).asHtml());
    m_text->verticalScrollBar()->setValue(place);
}

QString ExplainWindow::text() const
{
    return m_text->toPlainText();
}

void ExplainWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace ui
