// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/swing_weights.h"

#include "study/figures.h"

#include <QCoreApplication>

#include <algorithm>

namespace study {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

std::vector<Swing> swingsOf(const Study &study, int party)
{
    const Party &owner = study.parties.at(at(party));
    std::vector<Swing> swings;
    for (int i = 0; i < static_cast<int>(owner.irritantWeights.size()); ++i) {
        const std::vector<Judgement> &values = owner.positionValues.at(at(i));
        const auto less = [](const Judgement &a, const Judgement &b) { return a.value < b.value; };
        const auto worst = std::min_element(values.begin(), values.end(), less);
        const auto best = std::max_element(values.begin(), values.end(), less);
        if (worst == values.end() || !(best->value > worst->value))
            continue;
        Swing swing;
        swing.irritant = i;
        swing.worst = static_cast<int>(worst - values.begin());
        swing.best = static_cast<int>(best - values.begin());
        swing.reach = (best->value - worst->value) / 100.0;
        swing.rating = owner.irritantWeights[at(i)].value * swing.reach;
        swings.push_back(swing);
    }
    for (int k = 0; k < static_cast<int>(owner.indicatorWeights.size()); ++k) {
        Swing swing;
        swing.indicator = k;
        swing.rating = owner.economicWeight.value * owner.indicatorWeights[at(k)].weight.value;
        swings.push_back(swing);
    }
    std::stable_sort(swings.begin(), swings.end(), [](const Swing &a, const Swing &b) { return a.rating > b.rating; });
    const double largest = swings.empty() ? 0.0 : swings.front().rating;
    for (Swing &swing : swings)
        swing.rating = largest > 0.0 ? 100.0 * swing.rating / largest : 0.0;
    weigh(swings);
    return swings;
}

void weigh(std::vector<Swing> &swings)
{
    double sum = 0.0;
    for (const Swing &swing : swings)
        sum += swing.rating / swing.reach;
    for (Swing &swing : swings)
        swing.weight = sum > 0.0 ? swing.rating / swing.reach / sum : 0.0;
}

words::Result<words::Done> setSwingWeights(Study &study, int party, std::vector<Swing> swings)
{
    weigh(swings);
    double economy = 0.0, all = 0.0;
    for (const Swing &swing : swings) {
        all += swing.weight;
        economy += swing.irritant < 0 ? swing.weight : 0.0;
    }
    if (!(all > 0.0)) {
        return words::Error{
            words::ErrorKind::BadData,
            {},
            {"study::SwingWeights", QT_TRANSLATE_NOOP("study::SwingWeights", "No swing is rated above 0.")},
            {"study::SwingWeights", QT_TRANSLATE_NOOP("study::SwingWeights", "Rate the largest swing 100.")},
            {}};
    }
    const Party &owner = study.parties.at(at(party));
    const QString region = study.regions[at(owner.region)].code;
    std::vector<double> irritants(owner.irritantWeights.size(), 0.0);
    std::vector<double> indicators(owner.indicatorWeights.size(), 0.0);
    for (const Swing &swing : swings) {
        if (swing.irritant >= 0)
            irritants[at(swing.irritant)] = swing.weight;
        else
            indicators[at(swing.indicator)] = swing.weight;
    }
    std::vector<std::pair<QString, double>> figures{{QLatin1String("economic_weights/") + region, economy}};
    for (std::size_t i = 0; i < irritants.size(); ++i)
        figures.emplace_back(QStringLiteral("weights/%1/%2").arg(region, study.irritants[i].id), irritants[i]);
    // Of an economy that counts for nothing the parts keep their shares.
    for (std::size_t k = 0; economy > 0.0 && k < indicators.size(); ++k)
        figures.emplace_back(QStringLiteral("indicator_weights/%1/%2").arg(region, owner.indicatorWeights[k].indicator),
                             indicators[k] / economy);
    for (const auto &[key, value] : figures) {
        if (const auto set = setFigure(study, key, std::clamp(value, 0.0, 1.0)); !set)
            return set.error();
    }
    return words::Done{};
}

bool hasIllustrativeWeights(const Study &study)
{
    std::vector<bool> illustrative(study.parties.size(), false), set(study.parties.size(), false);
    for (const Figure &figure : figuresOf(study, FigureTable::Weights)) {
        if (figure.kind == FigureKind::WalkAwayPoints)
            continue;
        const std::size_t party = at(figure.first);
        set[party] = set[party] || figure.shipped.has_value();
        illustrative[party] = illustrative[party] || figure.provenance.note.contains(QLatin1String("illustrative"));
    }
    for (std::size_t party = 0; party < set.size(); ++party) {
        if (illustrative[party] && !set[party])
            return true;
    }
    return false;
}

} // namespace study
