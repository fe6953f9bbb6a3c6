// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/document.h"

#include "session/commands.h"
#include "study/adjustments.h"
#include "study/study_checks.h"
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

QString gestureOn(int irritant)
{
    return QStringLiteral("irritant/%1").arg(irritant);
}

bool isCustom(const study::Adjustments &adjustments, std::size_t irritant)
{
    return std::any_of(adjustments.positions.begin(), adjustments.positions.end(),
                       [&](const study::CustomPosition &custom) { return at(custom.irritant) == irritant; });
}

void dropCustom(study::Adjustments &adjustments, int irritant)
{
    std::erase_if(adjustments.positions,
                  [&](const study::CustomPosition &custom) { return custom.irritant == irritant; });
}

/// An irritant between two positions stands off either.
int countMoved(const study::Working &working, const negotiation::Package &from)
{
    int count = 0;
    for (std::size_t i = 0; i < working.package.size() && i < from.size(); ++i)
        count += working.package[i] != from[i] || isCustom(working.adjustments, i) ? 1 : 0;
    return count;
}

/// Everything but what lies on the table is the same.
bool sameButForTheTable(const study::Study &a, const study::Study &b)
{
    study::Study alike = a;
    alike.working = b.working;
    return alike == b;
}

} // namespace

bool showAlike(const study::Working &a, const study::Working &b)
{
    return a.package == b.package && a.date == b.date && a.adjustments == b.adjustments && a.reference == b.reference;
}

Document::Document(study::Study study, QObject *parent)
    : QObject(parent), m_study(std::make_shared<const study::Study>(std::move(study))), m_announced(m_study)
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
    m_announced = m_study;
    m_edited = false;
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
    return countMoved(working(), negotiation::Package(working().package.size(), 0));
}

int Document::movedFromScenario() const
{
    const int scenario = study::scenarioIndex(*m_study, working().basedOn);
    return scenario < 0 ? 0 : countMoved(working(), m_study->scenarios[at(scenario)].package);
}

bool Document::isLocked(int irritant) const
{
    return std::binary_search(working().locked.begin(), working().locked.end(), irritant);
}

std::optional<study::Working> Document::beforeLastChange() const
{
    for (int step = m_undoStack.index() - 1; step >= 0; --step) {
        const auto &command = static_cast<const DocumentCommand &>(*m_undoStack.command(step));
        if (command.before().package.size() != m_study->irritants.size())
            break; // of another set of irritants
        if (!showAlike(command.before(), command.after()))
            return command.before();
    }
    return std::nullopt;
}

std::vector<Document::Step> Document::history() const
{
    std::vector<Step> steps;
    for (int i = 0; i < m_undoStack.count(); ++i) {
        const auto &command = static_cast<const DocumentCommand &>(*m_undoStack.command(i));
        steps.push_back({command.text(), command.before(), command.after()});
    }
    return steps;
}

std::vector<negotiation::Package> Document::trail(int most) const
{
    std::vector<negotiation::Package> packages;
    const negotiation::Package *next = &working().package;
    for (int step = m_undoStack.index() - 1; step >= 0 && static_cast<int>(packages.size()) < most; --step) {
        const auto &command = static_cast<const DocumentCommand &>(*m_undoStack.command(step));
        if (command.before().package.size() != next->size())
            break; // of another set of irritants
        if (command.before().package == *next)
            continue; // a change of date, reference or data
        packages.push_back(command.before().package);
        next = &command.before().package;
    }
    std::reverse(packages.begin(), packages.end());
    return packages;
}

int Document::gestureOf(const QString &what, bool same)
{
    if (!same || what != m_gestureOf) {
        ++m_gesture; // also when nothing changes: a drag that starts with a still press must not join an older step
        m_gestureOf = what;
    }
    return m_gesture;
}

void Document::choosePosition(int irritant, int position, bool sameGesture)
{
    const int gesture = gestureOf(gestureOn(irritant), sameGesture);
    if (!offersOpen() || irritant < 0 || irritant >= static_cast<int>(m_study->irritants.size()))
        return;
    const study::Irritant &row = m_study->irritants[at(irritant)];
    if (position < 0 || position >= static_cast<int>(row.positions.size()))
        return;
    study::Working after = working();
    after.package[at(irritant)] = position;
    dropCustom(after.adjustments, irritant);
    const study::Position &chosen = row.positions[at(position)];
    push(
        std::move(after),
        [what = firstOf(row.shortTitle, row.title), to = firstOf(chosen.shortTitle, chosen.title)] {
            return tr("Set %1 to %2").arg(now(what), now(to));
        },
        gesture);
}

void Document::placeCustomPosition(const study::CustomPosition &custom, bool sameGesture)
{
    const int gesture = gestureOf(gestureOn(custom.irritant), sameGesture);
    if (!offersOpen() || custom.irritant < 0 || custom.irritant >= static_cast<int>(m_study->irritants.size()))
        return;
    const study::Irritant &row = m_study->irritants[at(custom.irritant)];
    const auto exists = [&](int position) { return position >= 0 && position < static_cast<int>(row.positions.size()); };
    if (!exists(custom.from) || !exists(custom.to) || custom.from == custom.to || !(custom.share >= 0.0) ||
        !(custom.share <= 1.0))
        return;
    study::Working after = working();
    // The listed position nearer to the choice: what rules and lists go by.
    after.package[at(custom.irritant)] = custom.share < 0.5 ? custom.from : custom.to;
    dropCustom(after.adjustments, custom.irritant);
    std::vector<study::CustomPosition> &positions = after.adjustments.positions;
    positions.insert(std::find_if(positions.begin(), positions.end(),
                                  [&](const auto &other) { return other.irritant > custom.irritant; }),
                     custom);
    const auto title = [&](int position) {
        const study::Position &listed = row.positions[at(position)];
        return firstOf(listed.shortTitle, listed.title);
    };
    push(
        std::move(after),
        [what = firstOf(row.shortTitle, row.title), from = title(custom.from), to = title(custom.to),
         percent = study::headlinePercent(*m_study, custom)] {
            return percent ? tr("Set %1 to %2").arg(now(what), words::percent(wordingNow(), *percent / 100.0))
                           : tr("Set %1 between %2 and %3").arg(now(what), now(from), now(to));
        },
        gesture);
}

void Document::setAdjustments(study::Adjustments adjustments, const std::function<QString()> &words, bool sameGesture)
{
    const int gesture = gestureOf(QStringLiteral("adjustments"), sameGesture);
    if (!offersOpen() && adjustments.positions != working().adjustments.positions)
        return;
    study::Study changed = *m_study;
    changed.working.adjustments = std::move(adjustments);
    const std::vector<study::Fault> faults = study::checkStudy(changed);
    if (std::none_of(faults.begin(), faults.end(), [](const study::Fault &fault) {
            return fault.severity == study::Fault::Severity::Fatal;
        }))
        push(std::move(changed.working), words, gesture);
}

void Document::setLocked(int irritant, bool locked)
{
    if (irritant < 0 || irritant >= static_cast<int>(m_study->irritants.size()) || locked == isLocked(irritant))
        return;
    study::Working after = working();
    if (locked)
        after.locked.insert(std::lower_bound(after.locked.begin(), after.locked.end(), irritant), irritant);
    else
        std::erase(after.locked, irritant);
    const study::Irritant &row = m_study->irritants[at(irritant)];
    push(std::move(after), [what = firstOf(row.shortTitle, row.title), locked] {
        return (locked ? tr("Lock %1") : tr("Unlock %1")).arg(now(what));
    });
}

study::Adjustments Document::lockedAdjustments() const
{
    study::Adjustments kept;
    for (const study::CustomPosition &custom : working().adjustments.positions) {
        if (isLocked(custom.irritant))
            kept.positions.push_back(custom);
    }
    return kept;
}

void Document::applyPreset(int scenario)
{
    if (!offersOpen() || scenario < 0 || scenario >= static_cast<int>(m_study->scenarios.size()))
        return;
    const study::Scenario &preset = m_study->scenarios[at(scenario)];
    study::Working after = working();
    after.package = preset.package;
    for (const int irritant : after.locked)
        after.package[at(irritant)] = working().package[at(irritant)];
    after.adjustments = lockedAdjustments();
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
    for (const int irritant : after.locked)
        after.package[at(irritant)] = working().package[at(irritant)];
    after.adjustments = lockedAdjustments();
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
    after.adjustments = {};
    push(std::move(after),
         [name = firstOf(saved.shortName, saved.name)] { return tr("Open scenario %1").arg(now(name)); });
}

void Document::openBookmark(int bookmark)
{
    if (bookmark < 0 || bookmark >= static_cast<int>(m_study->bookmarks.size()))
        return;
    const study::Bookmark &saved = m_study->bookmarks[at(bookmark)];
    study::Working after = saved.working;
    after.locked = working().locked;
    push(std::move(after), [name = saved.name] { return tr("Open bookmark %1").arg(now(name)); });
}

int Document::startOf(int irritant) const
{
    const int scenario = study::scenarioIndex(*m_study, working().basedOn);
    return scenario < 0 ? 0 : m_study->scenarios[at(scenario)].package.at(at(irritant));
}

study::Working Document::afterReset(Reset reset, int irritant) const
{
    study::Working after = working();
    if (reset == Reset::Irritant) {
        if (!offersOpen() || irritant < 0 || irritant >= static_cast<int>(after.package.size()))
            return after;
        after.package[at(irritant)] = startOf(irritant);
        dropCustom(after.adjustments, irritant);
        return after;
    }
    const int scenario =
        study::scenarioIndex(*m_study, reset == Reset::Scenario ? working().basedOn : m_study->statusQuoScenario);
    if (scenario >= 0) {
        const study::Scenario &start = m_study->scenarios[at(scenario)];
        after.package = start.package;
        after.date = start.date;
        after.basedOn = start.code;
        after.adjustments = {};
    } else if (reset == Reset::StatusQuo) {
        after.package.assign(after.package.size(), 0);
        after.adjustments = {};
    }
    return after;
}

bool Document::canReset(Reset reset, int irritant) const
{
    return afterReset(reset, irritant) != working();
}

void Document::reset(Reset reset, int irritant)
{
    if (!canReset(reset, irritant))
        return;
    study::Working after = afterReset(reset, irritant);
    switch (reset) {
    case Reset::Irritant: {
        const study::Irritant &row = m_study->irritants[at(irritant)];
        const study::Position &start = row.positions[at(startOf(irritant))];
        push(std::move(after),
             [what = firstOf(row.shortTitle, row.title), to = firstOf(start.shortTitle, start.title)] {
                 return tr("Reset %1 to %2").arg(now(what), now(to));
             });
        break;
    }
    case Reset::Scenario: {
        const study::Scenario &start = m_study->scenarios[at(study::scenarioIndex(*m_study, working().basedOn))];
        push(std::move(after),
             [name = firstOf(start.shortName, start.name)] { return tr("Reset to the start of %1").arg(now(name)); });
        break;
    }
    case Reset::StatusQuo:
        push(std::move(after), [] { return tr("Reset to the status quo"); });
        break;
    }
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

words::Result<words::Done> Document::edit(const std::function<QString()> &words,
                                          const std::function<void(study::Study &)> &change, const QString &gesture)
{
    const int number = gestureOf(QStringLiteral("edit/") + gesture, !gesture.isEmpty());
    auto changed = std::make_shared<study::Study>(*m_study);
    change(*changed);
    if (*changed == *m_study)
        return words::Done{};
    for (const study::Fault &fault : study::checkStudy(*changed)) {
        if (fault.severity == study::Fault::Severity::Fatal)
            return words::Error{words::ErrorKind::BadData, {}, fault.what, fault.mend};
    }
    m_undoStack.push(new StudyCommand(*this, std::move(changed), words, number));
    return words::Done{};
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
        // The stack shows its commands as const, but we made every one of them, and not so.
        static_cast<DocumentCommand *>(const_cast<QUndoCommand *>(m_undoStack.command(i)))->reword();
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

void Document::setStudy(std::shared_ptr<const study::Study> study)
{
    m_study = std::move(study);
    m_edited = true;
}

void Document::announce()
{
    const std::shared_ptr<const study::Study> before = std::exchange(m_announced, m_study);
    if (before == m_study)
        return;
    const bool moved = before->working != m_study->working;
    if (std::exchange(m_edited, false) && !sameButForTheTable(*before, *m_study))
        Q_EMIT studyEdited();
    if (moved)
        Q_EMIT workingChanged();
}

} // namespace session
