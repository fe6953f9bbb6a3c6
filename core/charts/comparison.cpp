// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/comparison.h"

#include "charts/measure_words.h"
#include "words/numbers.h"

#include <algorithm>
#include <array>

namespace charts {

using study::Study;
using words::Sentence;
using words::Wording;

namespace {

QString say(const char *source, const QVariantList &arguments, const Wording &wording)
{
    return Sentence{"charts", source, arguments}.in(wording);
}

const study::Scenario *scenarioOf(const Study &study, const ComparedPackage &package)
{
    if (package.code == tableCode)
        return nullptr;
    const int index = study::scenarioIndex(study, package.code);
    return index < 0 ? nullptr : &study.scenarios[static_cast<std::size_t>(index)];
}

bool isWalkAwayOfAll(const Study &study, const negotiation::Package &package, const QDate &date)
{
    return !study.parties.empty() && std::all_of(study.parties.begin(), study.parties.end(), [&](const study::Party &party) {
        const int index = study::scenarioIndex(study, party.walkAway.scenario);
        if (index < 0)
            return false;
        const study::Scenario &walkAway = study.scenarios[static_cast<std::size_t>(index)];
        return walkAway.package == package && walkAway.date == date;
    });
}

} // namespace

QStringList comparedCodes(const study::View &view)
{
    return view.scenarios.isEmpty() ? QStringList() : view.scenarios + QStringList{tableCode};
}

std::vector<ComparedPackage> comparedPackages(const Study &study, const study::Working &working, const QStringList &codes)
{
    QStringList wanted = codes;
    if (wanted.isEmpty()) {
        for (const study::Scenario &scenario : study.scenarios)
            wanted << scenario.code;
        wanted << tableCode;
    }
    const auto equalsTable = [&](const study::Scenario &scenario) {
        return working.adjustments.isEmpty() && scenario.package == working.package && scenario.date == working.date;
    };
    // Of two scenarios that are the same the one the package was opened from is on the table.
    QString onTable;
    for (const study::Scenario &scenario : study.scenarios) {
        if (wanted.contains(scenario.code) && equalsTable(scenario) && (onTable.isEmpty() || scenario.code == working.basedOn))
            onTable = scenario.code;
    }
    std::vector<ComparedPackage> packages;
    for (const QString &code : wanted) {
        const bool known = std::any_of(packages.begin(), packages.end(),
                                       [&](const ComparedPackage &package) { return package.code == code; });
        if (known)
            continue;
        if (code == tableCode) {
            if (onTable.isEmpty())
                packages.push_back({code, working.package, working.date, working.adjustments, false, true,
                                    working.adjustments.isEmpty() && isWalkAwayOfAll(study, working.package, working.date)});
            continue;
        }
        const auto scenario = std::find_if(study.scenarios.begin(), study.scenarios.end(),
                                           [&](const study::Scenario &saved) { return saved.code == code; });
        if (scenario != study.scenarios.end())
            packages.push_back({code, scenario->package, scenario->date, {}, code == working.reference, code == onTable,
                                isWalkAwayOfAll(study, scenario->package, scenario->date)});
    }
    return packages;
}

const analysis::UncertaintyResult *Comparison::drawsOf(std::size_t package) const
{
    const bool known = package < draws.size() && draws[package] && !draws[package]->change.isEmpty();
    return known ? draws[package].get() : nullptr;
}

const analysis::UncertaintyResult *Comparison::fewestDraws() const
{
    const analysis::UncertaintyResult *fewest = nullptr;
    for (std::size_t i = 0; i < packages.size(); ++i) {
        const analysis::UncertaintyResult *some = drawsOf(i);
        if (some && (!fewest || some->draws - some->failed < fewest->draws - fewest->failed))
            fewest = some;
    }
    return fewest;
}

analysis::Choice choiceOf(const ComparedPackage &package)
{
    return {package.package, package.date, package.adjustments};
}

analysis::Choice referenceChoice(const Comparison &comparison)
{
    return {comparison.reference->package, comparison.reference->date, {}};
}

words::Result<Comparison> compare(const study::Economy &economy, const Study &study, const study::Working &working,
                                  const QStringList &codes, market::Memory memory)
{
    Comparison comparison;
    comparison.packages = comparedPackages(study, working, codes);
    comparison.referenceCode = working.reference;
    const auto assess = [&](const ComparedPackage &package) -> words::Result<std::shared_ptr<const study::Assessment>> {
        auto assessed = economy.assess(package.package, package.adjustments, package.date, memory);
        if (!assessed)
            return assessed.error();
        return std::make_shared<const study::Assessment>(std::move(*assessed));
    };
    for (const ComparedPackage &package : comparison.packages) {
        auto assessed = assess(package);
        if (!assessed)
            return assessed.error();
        if (package.isReference)
            comparison.reference = *assessed;
        comparison.assessments.push_back(std::move(*assessed));
    }
    if (!comparison.reference) {
        const int index = study::scenarioIndex(study, working.reference);
        if (index < 0) {
            return words::Error{words::ErrorKind::BadUsage,
                                {},
                                {"charts", QT_TRANSLATE_NOOP("charts", "There is no scenario “%1” to compare with."), {working.reference}},
                                {"charts", QT_TRANSLATE_NOOP("charts", "Choose another in “Compared with”.")}};
        }
        const study::Scenario &saved = study.scenarios[static_cast<std::size_t>(index)];
        auto assessed = assess({saved.code, saved.package, saved.date});
        if (!assessed)
            return assessed.error();
        comparison.reference = std::move(*assessed);
    }
    return comparison;
}

Comparison comparisonBefore(const Study &study, const Comparison &comparison, const study::Working &working,
                            const QStringList &codes, const std::shared_ptr<const study::Assessment> &before,
                            const study::Adjustments &beforeAdjustments)
{
    study::Working earlier = working;
    earlier.package = before->package;
    earlier.date = before->date;
    earlier.adjustments = beforeAdjustments;
    Comparison made;
    made.reference = comparison.reference;
    made.referenceCode = comparison.referenceCode;
    for (ComparedPackage &package : comparedPackages(study, earlier, codes)) {
        const auto known = std::find_if(comparison.packages.begin(), comparison.packages.end(),
                                        [&](const ComparedPackage &other) { return choiceOf(other) == choiceOf(package); });
        if (known == comparison.packages.end() && choiceOf(package) != analysis::Choice{before->package, before->date, beforeAdjustments})
            continue; // a scenario the comparison does not have
        made.assessments.push_back(known == comparison.packages.end()
                                       ? before
                                       : comparison.assessments[static_cast<std::size_t>(known - comparison.packages.begin())]);
        made.packages.push_back(std::move(package));
    }
    return made;
}

QString packageName(const Study &study, const ComparedPackage &package, const Wording &wording)
{
    const study::Scenario *scenario = scenarioOf(study, package);
    if (!scenario)
        return wording.translate("charts", "This package");
    const QString &shortName = scenario->shortName.in(wording.language());
    return shortName.isEmpty() ? scenario->name.in(wording.language()) : shortName;
}

QString packageInText(const Study &study, const ComparedPackage &package, const Wording &wording)
{
    const study::Scenario *scenario = scenarioOf(study, package);
    if (!scenario)
        return wording.translate("charts", "this package");
    const QString &inText = scenario->inText.in(wording.language());
    return inText.isEmpty() ? packageName(study, package, wording) : inText;
}

QString countInWords(int count, const Wording &wording)
{
    static constexpr std::array<const char *, 9> small{
        QT_TRANSLATE_NOOP("charts", "two"),   QT_TRANSLATE_NOOP("charts", "three"), QT_TRANSLATE_NOOP("charts", "four"),
        QT_TRANSLATE_NOOP("charts", "five"),  QT_TRANSLATE_NOOP("charts", "six"),   QT_TRANSLATE_NOOP("charts", "seven"),
        QT_TRANSLATE_NOOP("charts", "eight"), QT_TRANSLATE_NOOP("charts", "nine"),  QT_TRANSLATE_NOOP("charts", "ten")};
    const auto place = static_cast<std::size_t>(count - 2);
    return count >= 2 && place < small.size() ? wording.translate("charts", small[place]) : wording.locale().toString(count);
}

namespace {

bool satisfies(const study::Assessment &assessment)
{
    return assessment.brokenRules.empty() && std::all_of(assessment.values.begin(), assessment.values.end(),
                                                         [](const study::PartyValue &value) { return value.clearsWalkAway(); });
}

/// Whether draws would turn the verdict on a package.
bool isUnsure(const study::Assessment &assessment, const analysis::UncertaintyResult *draws)
{
    if (!draws || !assessment.brokenRules.empty())
        return false;
    const auto below = [](const analysis::PartyRange &range) { return range.overWalkAway.p05 < 0.0; };
    const auto reaches = [](const analysis::PartyRange &range) { return range.overWalkAway.p95 >= 0.0; };
    return satisfies(assessment) ? std::any_of(draws->parties.begin(), draws->parties.end(), below)
                                 : std::all_of(draws->parties.begin(), draws->parties.end(), reaches);
}

/// Says which packages satisfy, where there is `room` for their names.
QString verdictOn(const QStringList &accepted, int count, const QString &only, bool room, const Wording &wording)
{
    const auto satisfying = static_cast<int>(accepted.size());
    if (count == 1)
        return sentenceCase(satisfying == 1 ? say(QT_TRANSLATE_NOOP("charts", "%1 satisfies both sides"), {only}, wording)
                                            : say(QT_TRANSLATE_NOOP("charts", "%1 does not satisfy both sides"), {only}, wording));
    const QString all = countInWords(count, wording);
    if (satisfying == 0)
        return count == 2 ? wording.translate("charts", "Neither of the two packages satisfies both sides")
                          : say(QT_TRANSLATE_NOOP("charts", "None of the %1 packages satisfies both sides"), {all}, wording);
    if (satisfying == count)
        return count == 2 ? wording.translate("charts", "Both packages satisfy both sides")
                          : say(QT_TRANSLATE_NOOP("charts", "All %1 packages satisfy both sides"), {all}, wording);
    if (satisfying == 1)
        return say(QT_TRANSLATE_NOOP("charts", "Of %1 packages only %2 satisfies both sides"), {all, accepted.first()}, wording);
    constexpr int named = 3;
    const QString some = countInWords(satisfying, wording);
    return room && satisfying <= named ? say(QT_TRANSLATE_NOOP("charts", "Of %1 packages %2 satisfy both sides: %3"),
                                     {all, some, list(accepted, wording)}, wording)
                               : say(QT_TRANSLATE_NOOP("charts", "Of %1 packages %2 satisfy both sides"), {all, some}, wording);
}

} // namespace

QString comparisonFinding(const Study &study, const Comparison &comparison, const Wording &wording)
{
    int count = 0;
    QString only;
    QStringList accepted, unsure;
    for (std::size_t i = 0; i < comparison.packages.size(); ++i) {
        const ComparedPackage &package = comparison.packages[i];
        if (package.isWalkAway)
            continue;
        const study::Assessment &assessment = *comparison.assessments[i];
        ++count;
        only = packageInText(study, package, wording);
        if (satisfies(assessment))
            accepted << only;
        if (isUnsure(assessment, comparison.drawsOf(i)))
            unsure << only;
    }
    if (count == 0)
        return wording.translate("charts", "What the parties have without a deal");
    const QString verdict = verdictOn(accepted, count, only, unsure.isEmpty(), wording);
    if (unsure.isEmpty())
        return verdict;
    if (count == 1)
        return say(QT_TRANSLATE_NOOP("charts", "%1, but not for certain"), {verdict}, wording);
    return say(QT_TRANSLATE_NOOP("charts", "%1; not certain for %2"),
               {verdict, unsure.size() <= 2 ? list(unsure, wording)
                                            : say(QT_TRANSLATE_NOOP("charts", "%1 of them"),
                                                  {countInWords(static_cast<int>(unsure.size()), wording)}, wording)},
               wording);
}

Subject comparisonSubject(const Comparison &comparison, const ComparisonOptions &options, int row, int party)
{
    Subject subject;
    subject.measure = options.indicator ? Subject::Measure::Outcome : Subject::Measure::Value;
    subject.indicator = options.indicator.value_or(study::Indicator::Employment);
    subject.scope = options.scope;
    subject.party = std::max(0, party);
    const auto place = static_cast<std::size_t>(std::max(0, row));
    if (place < comparison.packages.size() && comparison.packages[place].code != tableCode)
        subject.scenario = comparison.packages[place].code;
    return subject;
}

} // namespace charts
