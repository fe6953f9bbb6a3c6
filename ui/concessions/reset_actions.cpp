// SPDX-License-Identifier: GPL-3.0-or-later
#include "concessions/reset_actions.h"

#include <QAction>

namespace ui {

namespace {

QString escaped(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

ResetActions::ResetActions(session::Workbench &workbench, session::Preferences &preferences, QObject *parent)
    : QObject(parent)
    , irritant(new QAction(this))
    , scenario(new QAction(this))
    , statusQuo(new QAction(this))
    , m_document(workbench.document())
    , m_preferences(preferences)
{
    irritant->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Home));
    scenario->setShortcut(QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Home));
    irritant->setObjectName(QStringLiteral("resetIrritant"));
    scenario->setObjectName(QStringLiteral("resetScenario"));
    statusQuo->setObjectName(QStringLiteral("resetStatusQuo"));
    using Reset = session::Document::Reset;
    connect(irritant, &QAction::triggered, this, [this] { m_document.reset(Reset::Irritant, m_irritant); });
    connect(scenario, &QAction::triggered, this, [this] { m_document.reset(Reset::Scenario); });
    connect(statusQuo, &QAction::triggered, this, [this] { m_document.reset(Reset::StatusQuo); });
    connect(&m_document, &session::Document::workingChanged, this, &ResetActions::refresh);
    connect(&m_document, &session::Document::studyEdited, this, &ResetActions::refresh);
    connect(&m_document, &session::Document::studyReplaced, this, [this] { setIrritant(-1); });
    connect(&preferences, &session::Preferences::languageChanged, this, &ResetActions::refresh);
    refresh();
}

void ResetActions::setIrritant(int index)
{
    m_irritant = index;
    refresh();
}

void ResetActions::refresh()
{
    using Reset = session::Document::Reset;
    const study::Study &study = m_document.study();
    const study::Language language = m_preferences.wording().language();
    const auto shortName = [&](const study::Scenario &of) { return (of.shortName.isEmpty() ? of.name : of.shortName).in(language); };
    const int basedOn = study::scenarioIndex(study, m_document.working().basedOn);
    const QString start = basedOn < 0 ? QString() : escaped(shortName(study.scenarios[static_cast<std::size_t>(basedOn)]));

    if (m_irritant >= 0 && m_irritant < static_cast<int>(study.irritants.size())) {
        const study::Irritant &row = study.irritants[static_cast<std::size_t>(m_irritant)];
        const study::Position &position = row.positions[static_cast<std::size_t>(m_document.startOf(m_irritant))];
        const QString what = escaped((row.shortTitle.isEmpty() ? row.title : row.shortTitle).in(language));
        const QString to = escaped((position.shortTitle.isEmpty() ? position.title : position.shortTitle).in(language));
        irritant->setText(start.isEmpty() ? tr("Reset %1 to its status quo: %2").arg(what, to)
                                          : tr("Reset %1 to %2, as in %3").arg(what, to, start));
    } else {
        irritant->setText(tr("Reset this item"));
    }
    scenario->setText(start.isEmpty() ? tr("Reset to the scenario’s start") : tr("Reset to the start of %1: package and date").arg(start));
    statusQuo->setText(tr("Reset to the status quo: package and date"));
    irritant->setEnabled(m_document.canReset(Reset::Irritant, m_irritant));
    scenario->setEnabled(m_document.canReset(Reset::Scenario));
    statusQuo->setEnabled(m_document.canReset(Reset::StatusQuo));
}

} // namespace ui
