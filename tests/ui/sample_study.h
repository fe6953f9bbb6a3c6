// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/small_study.h"

/// The small study with a third irritant: three positions under a theme of its own, a missing French title, and a rule
/// that its last position excludes.
inline study::Study sampleStudy()
{
    using namespace study;
    Study s = smallStudy();
    const Provenance from{{"SRC"}, "estimate: illustrative"};
    Irritant review;
    review.id = "REVIEW";
    review.title = {"Review of the agreement", {}};
    review.shortTitle = {"Review", {}};
    review.theme = {"Common rules", "Règles communes"};
    review.raisedBy = "BOTH";
    review.issue = {"The agreement is up for review", "L’accord doit être réexaminé"};
    review.importance = {{0, {3, 2, 4}}, {1, {2, 1, 3}}};
    review.provenance = from;
    for (int i = 0; i < 3; ++i) {
        Position position;
        position.id = QStringLiteral("REVIEW_%1").arg(i);
        position.title = {QStringLiteral("Choice %1").arg(i), QStringLiteral("Choix %1").arg(i)};
        position.politicalValueOnly = true;
        position.provenance = from;
        review.positions.push_back(position);
    }
    s.irritants.push_back(review);
    for (Party &party : s.parties) {
        party.irritantWeights.push_back({0.0, {}, from});
        party.positionValues.push_back({{0, {}, from}, {50, {}, from}, {100, {}, from}});
    }
    s.rules.push_back({"R2", {negotiation::Rule::Type::Excludes, 2, 2, 0, {0}}, {"No review while the duty stands", {}}, from});
    for (Scenario &scenario : s.scenarios)
        scenario.package.push_back(0);
    s.working.package.push_back(0);
    return s;
}
