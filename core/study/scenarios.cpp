// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/scenarios.h"

#include "study/figures.h"

#include <algorithm>
#include <utility>

namespace study {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

QString freeCode(const Study &study, const QString &stem)
{
    const auto isTaken = [&](const QString &code) {
        return std::any_of(study.scenarios.begin(), study.scenarios.end(),
                           [&](const Scenario &scenario) { return scenario.code == code; });
    };
    for (int number = 1;; ++number) {
        const QString code = stem + QLatin1Char('_') + QString::number(number);
        if (!isTaken(code))
            return code;
    }
}

QString &in(Text &text, Language language)
{
    return language == Language::French ? text.fr : text.en;
}

words::Error stays(const char *what, const QVariantList &arguments, const char *mend)
{
    return {words::ErrorKind::BadUsage, {}, {"study::Scenarios", what, arguments}, {"study::Scenarios", mend, {}}};
}

} // namespace

int addScenario(Study &study, const QString &name, Language language)
{
    Scenario scenario;
    scenario.code = freeCode(study, QStringLiteral("scenario"));
    in(scenario.name, language) = name;
    if (scenario.name.en.isEmpty()) // every study has English; French shows English where it is missing
        scenario.name.en = name;
    scenario.date = study.working.date;
    scenario.package = study.working.package;
    scenario.provenance.note = QStringLiteral("estimate: a package of this study's own");
    study.working.basedOn = scenario.code;
    study.scenarios.push_back(std::move(scenario));
    return static_cast<int>(study.scenarios.size()) - 1;
}

int duplicateScenario(Study &study, int scenario)
{
    Scenario copy = study.scenarios[at(scenario)];
    copy.code = freeCode(study, copy.code);
    for (const Language language : {Language::English, Language::French}) {
        if (copy.name.in(language).isEmpty() || copy.name.missing(language))
            continue;
        const QString wanted =
            words::Wording(language).translate("study::Scenarios", "%1 (copy)").arg(copy.name.in(language));
        in(copy.name, language) = freeScenarioName(study, wanted);
    }
    copy.shortName = {};
    copy.inText = {};
    study.scenarios.insert(study.scenarios.begin() + scenario + 1, std::move(copy));
    return scenario + 1;
}

void renameScenario(Study &study, int scenario, const QString &wanted, Language language)
{
    const QString name = freeScenarioName(study, wanted, scenario);
    Scenario &renamed = study.scenarios[at(scenario)];
    in(renamed.name, language) = name;
    for (Text *form : {&renamed.shortName, &renamed.inText}) {
        if (!form->isEmpty())
            in(*form, language) = name;
    }
}

void moveScenario(Study &study, int scenario, int place)
{
    const auto from = study.scenarios.begin() + scenario, to = study.scenarios.begin() + place;
    if (scenario < place)
        std::rotate(from, from + 1, to + 1);
    else
        std::rotate(to, from, from + 1);
}

std::optional<words::Error> whyScenarioStays(const Study &study, int scenario)
{
    const QString &code = study.scenarios[at(scenario)].code;
    if (study.statusQuoScenario == code)
        return stays(QT_TRANSLATE_NOOP("study::Scenarios", "This scenario is the status quo of the study."), {},
                     QT_TRANSLATE_NOOP("study::Scenarios", "It can be renamed, not deleted."));
    for (const Party &party : study.parties) {
        if (party.walkAway.scenario == code)
            return stays(QT_TRANSLATE_NOOP("study::Scenarios", "This scenario is the walk-away of a party: %1."),
                         {study.regions[at(party.region)].code},
                         QT_TRANSLATE_NOOP("study::Scenarios", "It can be renamed, not deleted."));
    }
    for (int party = 0; party < static_cast<int>(study.parties.size()); ++party) {
        if (shippedWalkAway(study, party).scenario == code)
            return stays(QT_TRANSLATE_NOOP("study::Scenarios",
                                           "This scenario is what the walk-away of a party was shipped as: %1."),
                         {study.regions[at(study.parties[at(party)].region)].code},
                         QT_TRANSLATE_NOOP("study::Scenarios", "It can be renamed, not deleted."));
    }
    if (study.working.reference == code)
        return stays(QT_TRANSLATE_NOOP("study::Scenarios", "Outcomes are compared with this scenario."), {},
                     QT_TRANSLATE_NOOP("study::Scenarios", "Choose another in “Compared with” first."));
    for (const Bookmark &bookmark : study.bookmarks) {
        if (bookmark.working.reference == code)
            return stays(QT_TRANSLATE_NOOP("study::Scenarios", "The bookmark “%1” compares with this scenario."),
                         {bookmark.name.en.isEmpty() ? bookmark.code : bookmark.name.en},
                         QT_TRANSLATE_NOOP("study::Scenarios", "Delete the bookmark first."));
    }
    const bool onSlide = std::any_of(study.slides.begin(), study.slides.end(),
                                     [&](const Slide &slide) { return slide.working.reference == code; });
    if (onSlide)
        return stays(QT_TRANSLATE_NOOP("study::Scenarios", "A slide of the deck compares with this scenario."), {},
                     QT_TRANSLATE_NOOP("study::Scenarios", "Take the slide out of the deck first."));
    return std::nullopt;
}

void removeScenario(Study &study, int scenario)
{
    const QString code = study.scenarios[at(scenario)].code;
    const auto forget = [&](Working &working) {
        if (working.basedOn == code)
            working.basedOn.clear();
    };
    forget(study.working);
    for (Bookmark &bookmark : study.bookmarks) {
        forget(bookmark.working);
        bookmark.view.scenarios.removeAll(code);
    }
    for (Slide &slide : study.slides) {
        forget(slide.working);
        slide.view.scenarios.removeAll(code);
    }
    std::erase_if(study.exportJobs, [&](ExportJob &job) { // none left would mean all of them
        return job.scenarios.removeAll(code) > 0 && job.scenarios.isEmpty() && !job.deck;
    });
    study.scenarios.erase(study.scenarios.begin() + scenario);
}

QString freeScenarioName(const Study &study, const QString &wanted, int self)
{
    const auto isTaken = [&](const QString &name) {
        for (int i = 0; i < static_cast<int>(study.scenarios.size()); ++i) {
            const Scenario &other = study.scenarios[at(i)];
            if (i != self && (other.code == name || other.name.en == name || other.name.fr == name))
                return true;
        }
        return false;
    };
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = wanted + QLatin1Char(' ') + QString::number(number);
    return name;
}

} // namespace study
