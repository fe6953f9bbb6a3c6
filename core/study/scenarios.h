// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study.h"
#include "words/error.h"

#include <optional>

/// What a person does to the list of scenarios; each takes a sound study to a sound one.
namespace study {

/// A scenario of what lies on the table now, at the end of the list; the working package is based on it from then on.
/// What stands between listed positions is kept at the nearer one. `name` is in `language`; its index.
int addScenario(Study &study, const QString &name, Language language);

/// A copy behind its original; its index.
int duplicateScenario(Study &study, int scenario);

/// In one language, the short forms too; the other keeps its words. Takes freeScenarioName(), so that no two scenarios
/// go by one name. An empty English name is refused by checkStudy.
void renameScenario(Study &study, int scenario, const QString &wanted, Language language);

/// To another place in the list, the others moving up.
void moveScenario(Study &study, int scenario, int place);

/// Why a scenario must stay: others rest on it. Empty where it may go.
std::optional<words::Error> whyScenarioStays(const Study &study, int scenario);
/// What was based on it is based on none; views and exports no longer name it, and an export of it alone goes with it.
/// For a scenario that may go.
void removeScenario(Study &study, int scenario);

/// A name that stands for no scenario yet but `self`, neither as a code nor as a name in either language: `wanted`, or
/// with a number behind it.
QString freeScenarioName(const Study &study, const QString &wanted, int self = -1);

} // namespace study
