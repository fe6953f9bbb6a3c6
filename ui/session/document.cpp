// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/document.h"

#include "session/commands.h"
#include "words/numbers.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace session {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// The language commands are written in: that of the application, which Preferences sets as the default locale.
words::Wording wordingNow()
{
    return words::Wording::forLocale(QLocale());
}

/// Kept in every language, for commands that outlive a change of it.
const study::Text &firstOf(const study::Text &text, const study::Text &fallback)
{
    return text.isEmpty() ? fallback : text;
}

QString now(const study::Text &text)
{
    return text.in(wordingNow().language());
}

int countDifferent(const negotiation::Package &a, const negotiation::Package &b)
{
    int count = 0;
    for (std::size_t i = 0; i < a.size() && i < b.size(); ++i)
        count += a[i] != b[i] ? 1 : 0;
    return count;
}

} // namespace

Document::Document(study::Study study, QObject *parent)
    : QObject(parent), m_study(std::make_shared<const study::Study>(std::move(study))), m_announced(m_study->working)
{
    // The stack speaks once a step, after a drag has been joined: nobody sees the moment between.
    connect(&m_undoStack, &QUndoStack::indexChanged, this, &Document::announce);
    QCoreApplication::instance()->installEventFilter(this); // a change of language is told to the application alone
}

Document::~Document()
{
    m_undoStack.disconnect(this); // clearing it on the way out is no change
}

void Document::setFilePath(const QString &path)
{
    if (path == m_filePath)
        return;
    m_filePath = path;
    Q_EMIT filePathChanged();
}

void Document::open(study::Study study, const QString &path)
{
    m_study = std::make_shared<const study::Study>(std::move(study));
    m_announced = m_study->working;
    m_undoStack.clear();
    Q_EMIT studyReplaced();
    setFilePath(path);
}

bool Document::offersOpen() const
{
    return !m_study->offersFrom.isValid() || working().date >= m_study->offersFrom;
}

int Document::movedCount() const
{
    return countDifferent(working().package, negotiation::Package(working().package.size(), 0));
}

int Document::movedFromScenario() const
{
    const int scenario = study::scenarioIndex(*m_study, working().basedOn);
    return scenario < 0 ? 0 : countDifferent(working().package, m_study->scenarios[at(scenario)].package);
}

std::optional<study::Working> Document::beforeLastChange() const
{
    if (m_undoStack.index() == 0)
        return std::nullopt;
    const auto *command = dynamic_cast<const WorkingCommand *>(m_undoStack.command(m_undoStack.index() - 1));
    return command ? std::optional(command->before()) : std::nullopt;
}

std::vector<negotiation::Package> Document::trail(int most) const
{
    std::vector<negotiation::Package> packages;
    const negotiation::Package *next = &working().package;
    for (int step = m_undoStack.index() - 1; step >= 0 && static_cast<int>(packages.size()) < most; --step) {
        const auto *command = dynamic_cast<const WorkingCommand *>(m_undoStack.command(step));
        if (!command)
            break;
        if (command->before().package == *next)
            continue; // a change of date or reference
        packages.push_back(command->before().package);
        next = &command->before().package;
    }
    std::reverse(packages.begin(), packages.end());
    return packages;
}

void Document::choosePosition(int irritant, int position, bool sameGesture)
{
    if (!sameGesture || irritant != m_gestureIrritant) {
        ++m_gesture; // also when nothing changes: a drag that starts with a still press must not join an older step
        m_gestureIrritant = irritant;
    }
    if (!offersOpen() || irritant < 0 || irritant >= static_cast<int>(m_study->irritants.size()))
        return;
    const study::Irritant &row = m_study->irritants[at(irritant)];
    if (position < 0 || position >= static_cast<int>(row.positions.size()))
        return;
    study::Working after = working();
    after.package[at(irritant)] = position;
    const study::Position &chosen = row.positions[at(position)];
    push(
        std::move(after),
        [what = firstOf(row.shortTitle, row.title), to = firstOf(chosen.shortTitle, chosen.title)] {
            return tr("Set %1 to %2").arg(now(what), now(to));
        },
        m_gesture);
}

void Document::applyPreset(int scenario)
{
    if (!offersOpen() || scenario < 0 || scenario >= static_cast<int>(m_study->scenarios.size()))
        return;
    const study::Scenario &preset = m_study->scenarios[at(scenario)];
    study::Working after = working();
    after.package = preset.package;
    after.basedOn = preset.code;
    push(std::move(after),
         [name = firstOf(preset.shortName, preset.name)] { return tr("Apply preset %1").arg(now(name)); });
}

void Document::loadPackage(const negotiation::Package &package, const std::function<QString()> &words)
{
    if (package.size() != m_study->irritants.size())
        return;
    for (std::size_t i = 0; i < package.size(); ++i) {
        if (package[i] < 0 || at(package[i]) >= m_study->irritants[i].positions.size())
            return;
    }
    study::Working after = working();
    after.package = package;
    if (!offersOpen() && m_study->dealDate.isValid())
        after.date = m_study->dealDate;
    push(std::move(after), words);
}

void Document::openScenario(int scenario)
{
    if (scenario < 0 || scenario >= static_cast<int>(m_study->scenarios.size()))
        return;
    const study::Scenario &saved = m_study->scenarios[at(scenario)];
    study::Working after = working();
    after.package = saved.package;
    after.date = saved.date;
    after.basedOn = saved.code;
    push(std::move(after),
         [name = firstOf(saved.shortName, saved.name)] { return tr("Open scenario %1").arg(now(name)); });
}

void Document::setDate(const QDate &date)
{
    if (!date.isValid())
        return;
    study::Working after = working();
    after.date = date;
    push(std::move(after), [date] { return tr("Change date to %1").arg(words::longDate(wordingNow(), date)); });
}

void Document::setReference(const QString &scenarioCode)
{
    const int scenario = study::scenarioIndex(*m_study, scenarioCode);
    if (scenario < 0)
        return;
    const study::Scenario &reference = m_study->scenarios[at(scenario)];
    study::Working after = working();
    after.reference = reference.code;
    push(std::move(after),
         [name = firstOf(reference.shortName, reference.name)] { return tr("Compare with %1").arg(now(name)); });
}

void Document::push(study::Working working, std::function<QString()> words, int gesture)
{
    if (working != this->working())
        m_undoStack.push(new WorkingCommand(*this, std::move(working), std::move(words), gesture));
}

bool Document::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && watched == QCoreApplication::instance())
        reword();
    return QObject::eventFilter(watched, event);
}

void Document::reword()
{
    for (int i = 0; i < m_undoStack.count(); ++i) {
        // The stack shows its commands as const, but push() made every one of them, and not so.
        if (auto *command = dynamic_cast<WorkingCommand *>(const_cast<QUndoCommand *>(m_undoStack.command(i))))
            command->reword();
    }
    Q_EMIT m_undoStack.undoTextChanged(m_undoStack.undoText());
    Q_EMIT m_undoStack.redoTextChanged(m_undoStack.redoText());
}

void Document::setWorking(study::Working working)
{
    auto changed = std::make_shared<study::Study>(*m_study);
    changed->working = std::move(working);
    m_study = std::move(changed);
}

void Document::announce()
{
    if (m_announced == m_study->working)
        return;
    m_announced = m_study->working;
    Q_EMIT workingChanged();
}

} // namespace session
