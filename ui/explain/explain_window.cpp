// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/explain_window.h"

#include "charts/theme.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

ExplainWindow::ExplainWindow(session::Workbench &workbench, session::Preferences &preferences, Ask worked,
                             QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_preferences(preferences)
    , m_worked(std::move(worked))
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
    write();
}

void ExplainWindow::explain(const charts::Subject &subject)
{
    m_subject = subject;
    write();
    m_text->verticalScrollBar()->setValue(0);
    m_text->setFocus();
}

void ExplainWindow::refresh()
{
    if (isVisible())
        write(); // shown again, it does
}

bool ExplainWindow::isKnown(const study::Study &study) const
{
    using Measure = charts::Subject::Measure;
    const charts::Subject &subject = *m_subject;
    const auto isRegion = [&](int region) { return region < static_cast<int>(study.regions.size()); };
    const auto isScope = [scopes = study::allScopes(study)](const study::Scope &scope) {
        return std::find(scopes.begin(), scopes.end(), scope) != scopes.end();
    };
    const auto isOutcome = [&] { return !study.sectors.empty() && isScope(subject.scope); };
    if (subject.party >= static_cast<int>(study.parties.size()) ||
        (!subject.scenario.isEmpty() && study::scenarioIndex(study, subject.scenario) < 0) ||
        (subject.axis &&
         !(isScope(subject.axis->scope) && isRegion(subject.axis->imposer) && isRegion(subject.axis->target))))
        return false;
    switch (subject.measure) {
    case Measure::Outcome:
        return isOutcome();
    case Measure::Flow:
        return isOutcome() && isRegion(subject.exporter) && isRegion(subject.importer);
    case Measure::DealSpace:
        return study.parties.size() == 2 && (!subject.package || subject.package->size() == study.irritants.size());
    case Measure::Value:
        break;
    }
    return true;
}

std::optional<words::Result<study::Assessment>> ExplainWindow::another(const session::Picture &picture) const
{
    const study::Study &study = picture.study();
    if (!m_subject->scenario.isEmpty())
        return picture.economy->assess(study::scenarioIndex(study, m_subject->scenario));
    if (m_subject->measure != charts::Subject::Measure::DealSpace)
        return std::nullopt;
    if (m_subject->package)
        return picture.economy->assess(*m_subject->package, study.dealDate);
    if (picture.working.date != study.dealDate) // the deal space knows no other
        return picture.economy->assess(picture.working.package, picture.working.adjustments, study.dealDate);
    return std::nullopt;
}

void ExplainWindow::write()
{
    setWindowTitle(tr("How was this computed?"));
    m_text->setAccessibleName(windowTitle());
    const auto picture = m_workbench.picture();
    if (!m_subject || !picture || !isKnown(picture->study())) { // unknown: of another study
        m_text->clear();
        return;
    }
    const study::Study &study = picture->study();
    const Worked worked = m_worked ? m_worked(*m_subject) : Worked{};
    if (m_subject->step && !worked.attribution) {
        m_text->setPlainText(tr("Working out what each change adds…"));
        return;
    }
    const auto other = another(*picture);
    if (other && !*other) {
        m_text->setPlainText(other->error().in(m_preferences.wording()));
        return;
    }
    charts::ExplanationContext context{*picture->economy, other ? **other : *picture->current, *picture->reference,
                                       worked.attribution.get()};
    context.draws = worked.draws.get();
    context.tornado = worked.tornado.get();
    context.zone = worked.zone.get();
    context.counted = worked.counted;
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
        write();
}

void ExplainWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    write();
}

} // namespace ui
