// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/deal_advice.h"

#include "charts/measure_words.h"
#include "negotiation/offers.h"
#include "words/numbers.h"
#include "words/reach.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace charts {

using analysis::LandingZone;
using negotiation::Package;
using negotiation::Side;
using negotiation::ValuePair;
using study::Study;
using words::Wording;

namespace {

constexpr const char *context = "charts";
constexpr int mostChanges = 3;

QString say(const char *source, const QVariantList &arguments, const Wording &wording)
{
    return words::Sentence{context, source, arguments}.in(wording);
}

QString shortOr(const study::Text &text, const study::Text &fallback, const Wording &wording)
{
    return (text.isEmpty() ? fallback : text).in(wording.language());
}

QString positionText(const Study &study, std::size_t irritant, int position, const Wording &wording)
{
    const study::Irritant &row = study.irritants[irritant];
    const study::Position &chosen = row.positions[static_cast<std::size_t>(position)];
    return say(QT_TRANSLATE_NOOP("charts", "%1: %2"),
               {irritantName(study, irritant, wording), shortOr(chosen.shortTitle, chosen.title, wording)}, wording);
}

Suggestion suggestionOf(const Study &study, const LandingZone &zone, const Package &from, ValuePair values,
                        const negotiation::Offer &offer, const std::vector<int> &custom, const Wording &wording)
{
    QStringList changes = differences(study, from, offer.package, wording);
    for (const int irritant : custom) { // back from where it stands between two positions
        const auto i = static_cast<std::size_t>(irritant);
        if (offer.package[i] == from[i])
            changes << positionText(study, i, from[i], wording);
    }
    return {static_cast<int>(offer.changed.size()),
            changes.join(wording.translate("charts", "; ", "between the changes of a package")),
            offer.changed,
            zone.space.points(offer.values - values),
            zone.space.points(offer.values),
            offer.package};
}

/// How common it is among the packages to satisfy both.
QString shareText(double rationalShare, bool locked, const Wording &wording)
{
    const double share = 100.0 * rationalShare;
    if (rationalShare >= 1.0)
        return locked ? wording.translate("charts", "So does every package with these locks.")
                      : wording.translate("charts", "So does every package within the rules.");
    if (share >= 99.5)
        return locked ? wording.translate("charts", "So do more than 99 in 100 packages with these locks.")
                      : wording.translate("charts", "So do more than 99 in 100 packages within the rules.");
    if (share >= 0.5)
        return say(locked ? QT_TRANSLATE_NOOP("charts", "So do about %1 in 100 packages with these locks.")
                          : QT_TRANSLATE_NOOP("charts", "So do about %1 in 100 packages within the rules."),
                   {words::number(wording, share, 0)}, wording);
    return locked ? wording.translate("charts", "So do fewer than 1 in 100 packages with these locks.")
                  : wording.translate("charts", "So do fewer than 1 in 100 packages within the rules.");
}

void judge(const Study &study, const LandingZone &zone, ValuePair values, bool keepsRules,
           const DealSpaceExtras &extras, const Wording &wording, DealAdvice &advice)
{
    if (extras.isBlocked) {
        advice.verdict = DealAdvice::Verdict::BreaksRules;
        advice.heading = wording.translate("charts", "The locks break a rule");
        advice.text = wording.translate(
            "charts", "No package keeps the rules and every lock. Unlock one of them to see what can be offered.");
        return;
    }
    if (!keepsRules) {
        advice.verdict = DealAdvice::Verdict::BreaksRules;
        advice.heading = wording.translate("charts", "Not a possible deal");
        advice.text = wording.translate("charts", "This package breaks a rule. What is offered here keeps them all.");
        return;
    }
    const std::array<double, 2> over = zone.space.points(zone.space.over(values));
    const QString first = regionInText(study, 0, wording), second = regionInText(study, 1, wording);
    if (zone.space.isRational(values)) {
        advice.verdict = DealAdvice::Verdict::Acceptable;
        advice.heading = wording.translate("charts", "Both sides can accept it");
        advice.text =
            sentenceCase(say(QT_TRANSLATE_NOOP("charts", "%1 clears its walk-away by %2, %3 by %4."),
                             {first, pointsInText(over[0], wording), second, pointsInText(over[1], wording)}, wording));
        advice.text += QLatin1Char(' ') + shareText(zone.rationalShare, extras.locked > 0, wording);
        return;
    }
    advice.verdict = DealAdvice::Verdict::WalkAway;
    QStringList sentences;
    for (std::size_t side = 0; side < 2; ++side) {
        if (over[side] < 0.0)
            sentences << sentenceCase(say(QT_TRANSLATE_NOOP("charts", "%1 is %2 short of its walk-away."),
                                          {side == 0 ? first : second, pointsInText(over[side], wording)}, wording));
    }
    const bool both = over[0] < 0.0 && over[1] < 0.0;
    advice.heading = both ? wording.translate("charts", "Both sides walk away")
                          : sentenceCase(say(QT_TRANSLATE_NOOP("charts", "%1 walks away"),
                                             {over[0] < 0.0 ? first : second}, wording));
    advice.text = sentences.join(QLatin1Char(' '));
}

/// When nothing satisfies both: how near it comes, and what would have to change.
void tellMiss(const Study &study, const LandingZone &zone, const DealSpaceExtras &extras, const Wording &wording,
              DealAdvice &advice)
{
    advice.verdict = DealAdvice::Verdict::NonePossible;
    advice.heading = extras.locked > 0 ? wording.translate("charts", "With these locks no package satisfies both")
                                       : wording.translate("charts", "No package satisfies both");
    QStringList sentences{wording.translate("charts", "The nearest miss is marked in the chart.")};
    if (extras.whole && !extras.whole->points.rational.empty()) { // the locks are to blame: no walk-away has to move
        sentences << wording.translate("charts", "Without the locks there are packages that do: unlock an irritant.");
        advice.text = sentences.join(QLatin1Char(' '));
        return;
    }
    for (const analysis::Remedy &remedy : zone.remedies) {
        const QString party = regionInText(study, remedy.party, wording);
        sentences << sentenceCase(say(QT_TRANSLATE_NOOP("charts", "%1 would have to lower its walk-away by %2."),
                                      {party, pointsInText(std::ceil(remedy.shortfall), wording)}, wording));
        if (!remedy.weight)
            continue;
        const auto [from, to] = words::percentReach(wording, remedy.weight->from, remedy.weight->to);
        if (remedy.weight->irritant < 0) {
            sentences << say(QT_TRANSLATE_NOOP("charts", "Or the economy would have to weigh %1 instead of %2."),
                             {to, from}, wording);
        } else {
            const auto row = static_cast<std::size_t>(remedy.weight->irritant);
            sentences << say(QT_TRANSLATE_NOOP("charts", "Or “%3” would have to weigh %1 instead of %2."),
                             {to, from, irritantName(study, row, wording)}, wording);
        }
    }
    advice.text = sentences.join(QLatin1Char(' '));
}

QString frontierText(const Study &study, const LandingZone &zone, ValuePair values, bool locked, const Wording &wording)
{
    const auto distance = negotiation::distanceToFrontier(zone.space, zone.frontier, values);
    const auto first = negotiation::counterOffer(zone.space, zone.frontier, values, Side::First);
    const auto second = negotiation::counterOffer(zone.space, zone.frontier, values, Side::Second);
    if (!first && !second)
        return locked ? wording.translate("charts", "It stands on the frontier that the locks leave: with them, neither "
                                                    "side can gain without the other losing.")
                      : wording.translate(
                            "charts", "It stands on the frontier: neither side can gain without the other losing.");
    QStringList sentences;
    if (distance)
        sentences << say(QT_TRANSLATE_NOOP("charts", "It stands %1 short of the frontier."),
                         {pointsInText(distance->distance, wording)}, wording);
    const auto tell = [&](std::size_t entry, Side side) {
        const ValuePair gain = zone.frontier.values()[entry] - values;
        const int party = static_cast<int>(side);
        sentences << say(QT_TRANSLATE_NOOP("charts", "The best package for %1 that costs %2 nothing adds %3."),
                         {regionInText(study, party, wording), regionInText(study, 1 - party, wording),
                          pointsInText(zone.space.points(gain.of(side)), wording)},
                         wording);
    };
    if (first)
        tell(*first, Side::First);
    if (second)
        tell(*second, Side::Second);
    return sentences.join(QLatin1Char(' '));
}

std::vector<IrritantPrice> pricesOf(const Study &study, const LandingZone &zone, const Package &package, Side asking,
                                    const Wording &wording)
{
    std::vector<negotiation::Price> gains;
    for (const std::optional<negotiation::Price> &price : negotiation::prices(zone.space, package, asking)) {
        if (price && price->gain > zone.space.equality)
            gains.push_back(*price);
    }
    std::stable_sort(gains.begin(), gains.end(),
                     [](const negotiation::Price &a, const negotiation::Price &b) { return a.gain > b.gain; });
    std::vector<IrritantPrice> rows;
    for (const negotiation::Price &price : gains) {
        std::array<double, 2> change{zone.space.points(price.gain), -zone.space.points(price.price)};
        if (asking == Side::Second)
            std::swap(change[0], change[1]);
        const study::Irritant &row = study.irritants[static_cast<std::size_t>(price.issue)];
        const study::Position &asked = row.positions[static_cast<std::size_t>(price.option)];
        rows.push_back({irritantName(study, static_cast<std::size_t>(price.issue), wording),
                        shortOr(asked.shortTitle, asked.title, wording), price.issue, change});
    }
    return rows;
}

/// The number of packages that satisfy both: exact where it is known, else about, with its error.
void tellCount(const LandingZone &zone, const std::optional<negotiation::BigCount> &exact, const Wording &wording,
               DealAdvice &advice)
{
    const QString all = grouped(zone.packages, wording);
    const std::optional<negotiation::BigCount> &counted = exact ? exact : zone.rational;
    advice.isCountExact = counted.has_value();
    if (counted) {
        advice.count = say(QT_TRANSLATE_NOOP("charts", "Exactly %1 of %2 packages satisfy both."),
                           {grouped(*counted, wording), all}, wording);
        return;
    }
    // To the figures its error leaves, three at most.
    const auto rounded = [&](double value) {
        const double unit = std::pow(10.0, std::max(0.0, std::floor(std::log10(std::max(1.0, value))) - 2.0));
        return words::number(wording, std::round(value / unit) * unit, 0);
    };
    advice.count =
        say(QT_TRANSLATE_NOOP("charts", "About %1 of %2 packages satisfy both, give or take %3."),
            {rounded(zone.rationalShare * zone.packages.toDouble()), all, rounded(zone.rationalError)}, wording);
}

/// Who imposes what the irritant is about; −1 where its positions do not agree.
int imposerOf(const Study &study, const study::Irritant &irritant)
{
    int imposer = -1;
    for (const study::Position &position : irritant.positions) {
        const int region = study::regionIndex(study, position.imposer);
        if (region >= 0 && imposer >= 0 && region != imposer)
            return -1;
        imposer = region >= 0 ? region : imposer;
    }
    return imposer;
}

} // namespace

QString irritantName(const Study &study, std::size_t irritant, const Wording &wording)
{
    const auto nameOf = [&](const study::Irritant &row) { return shortOr(row.shortTitle, row.title, wording); };
    const study::Irritant &own = study.irritants[irritant];
    const QString name = nameOf(own);
    const auto alike = std::count_if(study.irritants.begin(), study.irritants.end(),
                                     [&](const study::Irritant &other) { return nameOf(other) == name; });
    if (alike < 2)
        return name;
    const int imposer = imposerOf(study, own);
    QString by = own.theme.in(wording.language());
    if (imposer >= 0) {
        const study::Region &region = study.regions[static_cast<std::size_t>(imposer)];
        by = shortOr(region.shortName, region.name, wording);
    }
    return by.isEmpty() ? name : say(QT_TRANSLATE_NOOP("charts", "%1 (%2)"), {name, by}, wording);
}

QString grouped(const negotiation::BigCount &count, const Wording &wording)
{
    QString digits = QString::fromStdString(count.toString());
    for (qsizetype place = digits.size() - 3; place > 0; place -= 3)
        digits.insert(place, wording.language() == words::Language::French ? QString(QChar(0x202F))
                                                                           : wording.locale().groupSeparator());
    return digits;
}

QString pointsInText(double points, const Wording &wording)
{
    const double size = std::abs(points);
    if (size > 1e-9 && size < 0.5)
        return wording.translate("charts", "less than a point");
    if (size >= 0.5 && size < 1.5)
        return wording.translate("charts", "1 point");
    return say(QT_TRANSLATE_NOOP("charts", "%1 points"), {words::number(wording, size, 0)}, wording);
}

QStringList differences(const Study &study, const Package &from, const Package &to, const Wording &wording)
{
    QStringList changes;
    for (std::size_t i = 0; i < to.size() && i < from.size(); ++i) {
        if (from[i] != to[i])
            changes << positionText(study, i, to[i], wording);
    }
    return changes;
}

DealAdvice dealAdvice(const Study &study, const LandingZone &zone, const Package &package,
                      const std::optional<std::array<double, 2>> &values, const Wording &wording,
                      const DealSpaceExtras &extras, const std::optional<negotiation::BigCount> &counted)
{
    DealAdvice advice;
    auto exact = zone.space.valueOf(package);
    ValuePair here;
    if (exact && extras.isCustom && values) {
        exact = ValuePair{std::llround((*values)[0] * zone.space.ticksPerPoint),
                          std::llround((*values)[1] * zone.space.ticksPerPoint)};
    }
    if (exact) {
        here = *exact;
    } else if (values) {
        here = {std::llround((*values)[0] * zone.space.ticksPerPoint),
                std::llround((*values)[1] * zone.space.ticksPerPoint)};
    }
    if (zone.points.rational.empty())
        tellMiss(study, zone, extras, wording, advice);
    else
        judge(study, zone, here, exact.has_value(), extras, wording, advice);
    if (!zone.points.rational.empty())
        tellCount(zone, counted, wording, advice);
    if ((!exact && !values) || extras.isBlocked)
        return advice;
    if (exact)
        advice.frontier = frontierText(study, zone, here, extras.locked > 0, wording);
    if (extras.isHeld) {
        advice.frontier = QStringList{advice.frontier, wording.translate("charts", "A locked irritant stands between its "
                                                                                   "listed positions: no listed package "
                                                                                   "can be offered.")}
                              .join(QLatin1Char(' '))
                              .trimmed();
        return advice;
    }

    const auto near = negotiation::Neighbourhood::of(zone.space, package, here, mostChanges);
    for (int changes = 1; changes <= mostChanges; ++changes) {
        if (const auto offer = near.improvement(changes))
            advice.better.push_back(suggestionOf(study, zone, package, here, *offer, extras.custom, wording));
        for (const Side side : {Side::First, Side::Second}) {
            const auto offer = near.counterOffer(side, changes);
            std::optional<Suggestion> &best = advice.counter[static_cast<std::size_t>(side)];
            if (!offer)
                continue;
            Suggestion counter = suggestionOf(study, zone, package, here, *offer, extras.custom, wording);
            const auto own = static_cast<std::size_t>(side);
            if (!best || counter.gain[own] > best->gain[own])
                best = std::move(counter);
        }
    }
    for (const Side side : {Side::First, Side::Second})
        advice.prices[static_cast<std::size_t>(side)] = pricesOf(study, zone, package, side, wording);
    return advice;
}

} // namespace charts
