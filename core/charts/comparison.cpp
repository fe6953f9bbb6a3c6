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

words::Result<Comparison> compare(const study::Economy &economy, const Study &study, const study::Working &working,
                                  const QStringList &codes)
{
    Comparison comparison;
    comparison.packages = comparedPackages(study, working, codes);
    comparison.referenceCode = working.reference;
    const auto assess = [&](const ComparedPackage &package) -> words::Result<std::shared_ptr<const study::Assessment>> {
        auto assessed = economy.assess(package.package, package.adjustments, package.date);
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

QString comparisonFinding(const Study &study, const Comparison &comparison, const Wording &wording)
{
    int count = 0;
    QString only;
    QStringList accepted;
    for (std::size_t i = 0; i < comparison.packages.size(); ++i) {
        const ComparedPackage &package = comparison.packages[i];
        if (package.isWalkAway)
            continue;
        const study::Assessment &assessment = *comparison.assessments[i];
        ++count;
        only = packageInText(study, package, wording);
        if (assessment.brokenRules.empty() && std::all_of(assessment.values.begin(), assessment.values.end(),
                                                          [](const study::PartyValue &value) { return value.clearsWalkAway(); }))
            accepted << only;
    }
    const auto satisfying = static_cast<int>(accepted.size());
    if (count == 0)
        return wording.translate("charts", "What the parties have without a deal");
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
    return satisfying <= named ? say(QT_TRANSLATE_NOOP("charts", "Of %1 packages %2 satisfy both sides: %3"),
                                     {all, some, list(accepted, wording)}, wording)
                               : say(QT_TRANSLATE_NOOP("charts", "Of %1 packages %2 satisfy both sides"), {all, some}, wording);
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
