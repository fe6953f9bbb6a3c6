// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/deal_space_chart.h"

#include "charts/measure_words.h"
#include "words/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace charts {

using analysis::LandingZone;
using negotiation::Package;
using study::Study;
using words::Wording;
using Kind = DealMark::Kind;
using Values = std::array<double, 2>;

namespace {

constexpr const char *context = "charts";
constexpr std::size_t mostFrontierRows = 500; ///< of the twin table
constexpr std::size_t mostDrawn = 4000;       ///< points of a frontier: more than a screen can tell apart

QString say(const char *source, const QVariantList &arguments, const Wording &wording)
{
    return words::Sentence{context, source, arguments}.in(wording);
}

QString figuresOf(const Values &values, const Wording &wording)
{
    return words::number(wording, values[0], 0) + QStringLiteral(" · ") + words::number(wording, values[1], 0);
}

QString nameOf(const study::Scenario &scenario, const Wording &wording)
{
    return (scenario.shortName.isEmpty() ? scenario.name : scenario.shortName).in(wording.language());
}

/// The saved scenario with this package, whatever its date: the deal space knows one date only.
const study::Scenario *scenarioOf(const Study &study, const Package &package)
{
    const study::Scenario *found = nullptr;
    for (const study::Scenario &scenario : study.scenarios) {
        if (scenario.package != package)
            continue;
        if (scenario.code == study.working.basedOn || scenario.date == study.dealDate)
            return &scenario;
        if (!found)
            found = &scenario;
    }
    return found;
}

/// The entries of a frontier that are drawn: both ends and, where there are too many, evenly in between.
std::vector<std::size_t> drawnEntries(std::size_t size)
{
    std::vector<std::size_t> entries(std::min(size, mostDrawn));
    for (std::size_t i = 0; i < entries.size(); ++i)
        entries[i] = entries.size() == size ? i : i * (size - 1) / (entries.size() - 1);
    return entries;
}

QString kindName(Kind kind, const Wording &wording)
{
    switch (kind) {
    case Kind::Egalitarian:
        return wording.translate("charts", "Egalitarian");
    case Kind::KalaiSmorodinsky:
        return wording.translate("charts", "Kalai–Smorodinsky");
    case Kind::Nash:
        return wording.translate("charts", "Nash");
    case Kind::Utilitarian:
        return wording.translate("charts", "Utilitarian");
    case Kind::NearestMiss:
        return wording.translate("charts", "Nearest miss");
    case Kind::Scenario:
    case Kind::Improvement:
    case Kind::Current:
    case Kind::Custom:
        break;
    }
    return {};
}

void addMarks(const Study &study, const LandingZone &zone, const Package &package, const std::optional<Values> &here,
              const DealAdvice &advice, const Wording &wording, bool isCustom, DealSpace &plot)
{
    const auto add = [&](Kind kind, const QString &label, const Values &values, Package marked) {
        plot.marks.push_back({kind, label, figuresOf(values, wording), values, std::move(marked)});
    };
    std::vector<Package> named;
    for (const study::Scenario &scenario : study.scenarios) {
        const auto values = zone.space.valueOf(scenario.package);
        if (!values || scenario.package == package ||
            std::find(named.begin(), named.end(), scenario.package) != named.end())
            continue;
        named.push_back(scenario.package);
        add(Kind::Scenario, nameOf(*scenarioOf(study, scenario.package), wording), zone.space.points(*values),
            scenario.package);
    }
    const auto addEntries = [&](Kind kind, const std::vector<std::size_t> &entries) {
        for (const std::size_t entry : entries)
            add(kind, kindName(kind, wording), zone.space.points(zone.frontier.values()[entry]),
                zone.frontier.package(entry));
    };
    addEntries(Kind::Egalitarian, zone.points.egalitarian);
    addEntries(Kind::KalaiSmorodinsky, zone.points.kalaiSmorodinsky);
    addEntries(Kind::Nash, zone.points.nash);
    addEntries(Kind::Utilitarian, zone.points.utilitarian);
    if (zone.miss)
        addEntries(Kind::NearestMiss, {zone.miss->entry});
    for (const Suggestion &suggestion : advice.better)
        add(Kind::Improvement, QString::number(suggestion.changes), suggestion.values, suggestion.package);
    if (here) {
        const study::Scenario *scenario = isCustom ? nullptr : scenarioOf(study, package);
        add(isCustom ? Kind::Custom : Kind::Current,
            scenario ? nameOf(*scenario, wording) : wording.translate("charts", "This package"), *here, package);
    }
}

/// One span for both axes, in tens: everything that is drawn fits.
void scaleAxes(const LandingZone &zone, DealSpace &plot)
{
    Values low = plot.reservation, high = plot.reservation;
    const auto include = [&](const Values &values) {
        for (std::size_t side = 0; side < 2; ++side) {
            low[side] = std::min(low[side], values[side]);
            high[side] = std::max(high[side], values[side]);
        }
    };
    for (const Values &values : plot.frontier)
        include(values);
    for (const Values &values : plot.wholeFrontier)
        include(values);
    for (const DealMark &mark : plot.marks)
        include(mark.values);
    for (const Values &values : plot.trail)
        include(values);
    for (int row = 0; row < zone.density.rows; ++row) {
        for (int column = 0; column < zone.density.columns; ++column) {
            if (zone.density.share(row, column) * zone.packages.toDouble() >= 1.0)
                include({plot.gridLow[0] + column * plot.gridStep[0], plot.gridLow[1] + row * plot.gridStep[1]});
        }
    }
    for (std::size_t side = 0; side < 2; ++side) {
        low[side] = 10.0 * std::floor(low[side] / 10.0);
        high[side] = 10.0 * std::ceil(high[side] / 10.0);
    }
    plot.span = std::max({high[0] - low[0], high[1] - low[1], 10.0});
    for (std::size_t side = 0; side < 2; ++side) {
        // Room that is over goes to both ends, but points below none and above a hundred mean nothing.
        const double room = plot.span - (high[side] - low[side]);
        double start = low[side] - 10.0 * std::floor(room / 20.0);
        if (low[side] >= 0.0 && high[side] <= 100.0 && plot.span <= 100.0)
            start = std::clamp(start, 0.0, 100.0 - plot.span);
        plot.low[side] = start;
    }
}

/// The first entry of the frontier that gives the second party less than `second` points.
std::size_t firstBelow(const LandingZone &zone, double second)
{
    const auto &values = zone.frontier.values(); // descending for the second party
    const auto found = std::partition_point(values.begin(), values.end(), [&](const negotiation::ValuePair &entry) {
        return zone.space.points(entry)[1] >= second;
    });
    return static_cast<std::size_t>(found - values.begin());
}

/// The most that both could gain together from here: the larger smaller gain of any package on the frontier.
double gainForBoth(const LandingZone &zone, const Values &here)
{
    const auto &values = zone.frontier.values();
    const auto gains = [&](const negotiation::ValuePair &entry) {
        const Values at = zone.space.points(entry);
        return Values{at[0] - here[0], at[1] - here[1]};
    };
    // The first party's gain grows along the frontier and the second's falls: the best stands where they cross.
    const auto cross = std::partition_point(values.begin(), values.end(), [&](const negotiation::ValuePair &entry) {
        const Values gain = gains(entry);
        return gain[0] < gain[1];
    });
    double most = 0.0;
    if (cross != values.end())
        most = std::max(most, gains(*cross)[1]);
    if (cross != values.begin())
        most = std::max(most, gains(*std::prev(cross))[0]);
    return most;
}

/// The most that each side could gain without a loss for the other.
Values gainsAtNoCost(const LandingZone &zone, const Values &here)
{
    const auto &values = zone.frontier.values();
    Values most{};
    if (const std::size_t below = firstBelow(zone, here[1]); below > 0)
        most[0] = std::max(0.0, zone.space.points(values[below - 1])[0] - here[0]);
    const auto enough = std::partition_point(values.begin(), values.end(), [&](const negotiation::ValuePair &entry) {
        return zone.space.points(entry)[0] < here[0];
    });
    if (enough != values.end())
        most[1] = std::max(0.0, zone.space.points(*enough)[1] - here[1]);
    return most;
}

QString findingOf(const Study &study, const LandingZone &zone, const DealSpace &plot, const std::optional<Values> &here,
                  const DealAdvice &advice, bool locked, const Wording &wording)
{
    if (!plot.hasZone) {
        QStringList shortfalls;
        for (const analysis::Remedy &remedy : zone.remedies)
            shortfalls << say(QT_TRANSLATE_NOOP("charts", "%1 %2 short"),
                              {regionInText(study, remedy.party, wording), pointsInText(remedy.shortfall, wording)},
                              wording);
        if (shortfalls.isEmpty())
            return locked ? wording.translate("charts", "With these locks no package satisfies both sides")
                          : wording.translate("charts", "No package satisfies both sides");
        return say(locked ? QT_TRANSLATE_NOOP("charts",
                                              "With these locks no package satisfies both sides: the nearest miss "
                                              "leaves %1")
                          : QT_TRANSLATE_NOOP("charts",
                                              "No package satisfies both sides: the nearest miss leaves %1"),
                   {list(shortfalls, wording)}, wording);
    }
    if (advice.verdict == DealAdvice::Verdict::BreaksRules || !here)
        return wording.translate("charts", "This package breaks a rule, so it is no place to land");
    const double equal = zone.space.points(zone.space.equality); // by which a side is not short
    const std::array<double, 2> over{(*here)[0] - plot.reservation[0] + equal,
                                     (*here)[1] - plot.reservation[1] + equal};
    if (advice.verdict == DealAdvice::Verdict::Acceptable) {
        const double gain = gainForBoth(zone, *here);
        const Values most = gainsAtNoCost(zone, *here);
        if (most[0] <= 0.0 && most[1] <= 0.0)
            return locked ? wording.translate("charts",
                                              "Both sides clear their walk-aways, and with these locks neither can "
                                              "gain unless the other loses")
                          : wording.translate("charts", "Both sides clear their walk-aways, and neither can gain "
                                                        "unless the other loses");
        const int winner = most[0] >= most[1] ? 0 : 1;
        if (gain < 0.5 && most[static_cast<std::size_t>(winner)] < 0.5)
            return wording.translate("charts", "Both sides clear their walk-aways, and little more is to be gained");
        if (gain < 0.5)
            return say(
                QT_TRANSLATE_NOOP("charts", "Both sides clear their walk-aways, yet %1 could gain %2 at no cost to %3"),
                {regionInText(study, winner, wording), pointsInText(most[static_cast<std::size_t>(winner)], wording),
                 regionInText(study, 1 - winner, wording)},
                wording);
        return say(QT_TRANSLATE_NOOP("charts", "Both sides clear their walk-aways, yet each could gain about %1 more"),
                   {pointsInText(gain, wording)}, wording);
    }
    if (over[0] < 0.0 && over[1] < 0.0)
        return say(QT_TRANSLATE_NOOP("charts", "Both sides walk away: %1 is %2 short, %3 %4"),
                   {regionInText(study, 0, wording), pointsInText(over[0], wording), regionInText(study, 1, wording),
                    pointsInText(over[1], wording)},
                   wording);
    const int party = over[0] < 0.0 ? 0 : 1;
    return sentenceCase(say(
        QT_TRANSLATE_NOOP("charts", "%1 walks away: the package is %2 short of its walk-away"),
        {regionInText(study, party, wording), pointsInText(over[static_cast<std::size_t>(party)], wording)}, wording));
}

QString subtitleOf(const LandingZone &zone, const DealSpace &plot, int locked, const Wording &wording)
{
    const QString packages = grouped(zone.packages, wording);
    QStringList sentences{
        locked == 0 ? say(QT_TRANSLATE_NOOP("charts", "%1 packages; each step of grey is ten times as many."),
                          {packages}, wording)
        : locked == 1
            ? say(QT_TRANSLATE_NOOP("charts",
                                    "%1 packages with 1 irritant locked; each step of grey is ten times as many."),
                  {packages}, wording)
            : say(QT_TRANSLATE_NOOP("charts",
                                    "%1 packages with %2 irritants locked; each step of grey is ten times as many."),
                  {packages, locked}, wording)};
    if (!plot.wholeFrontier.empty())
        sentences << wording.translate("charts", "Faint: the frontier without the locks.");
    if (plot.hasZone)
        sentences << wording.translate("charts", "Shaded: the landing zone.");
    return sentences.join(QLatin1Char(' '));
}

void fillDensity(const LandingZone &zone, DealSpace &plot)
{
    const negotiation::Density &density = zone.density;
    plot.columns = density.columns;
    plot.rows = density.rows;
    plot.gridLow = density.low;
    plot.gridStep = density.step;
    plot.magnitudes.reserve(density.shares.size());
    const double packages = zone.packages.toDouble();
    for (const double share : density.shares) {
        const double count = share * packages;
        const double magnitude = count > 0.1 ? std::log10(count) : -1.0;
        plot.magnitudes.push_back(magnitude);
        plot.mostMagnitude = std::max(plot.mostMagnitude, magnitude);
    }
}

Table tableOf(const Study &study, const LandingZone &zone, const Package &package, const DealSpace &plot,
              const Wording &wording)
{
    Table table;
    table.headers << wording.translate("charts", "Package");
    for (int party = 0; party < 2; ++party)
        table.headers << say(QT_TRANSLATE_NOOP("charts", "Value to %1, points"), {regionInText(study, party, wording)},
                             wording);
    table.headers << wording.translate("charts", "Changes from this package");
    const auto changesTo = [&](const Package &other) {
        double changes = 0.0;
        for (std::size_t i = 0; i < other.size() && i < package.size(); ++i)
            changes += other[i] != package[i] ? 1.0 : 0.0;
        return changes;
    };
    for (auto mark = plot.marks.rbegin(); mark != plot.marks.rend(); ++mark) {
        const QString name = mark->kind == Kind::Improvement
                                 ? say(QT_TRANSLATE_NOOP("charts", "Suggestion %1"), {mark->label}, wording)
                                 : mark->label;
        table.rows.push_back({name, {mark->values[0], mark->values[1], changesTo(mark->package)}});
    }
    const std::size_t drawn = plot.frontier.size();
    const std::size_t step = std::max<std::size_t>(1, (drawn + mostFrontierRows - 1) / mostFrontierRows);
    for (std::size_t point = 0; point < drawn; point += step) {
        const std::size_t entry = plot.frontierEntries[point];
        table.rows.push_back(
            {say(QT_TRANSLATE_NOOP("charts", "Frontier %1"), {static_cast<qlonglong>(entry + 1)}, wording),
             {plot.frontier[point][0], plot.frontier[point][1], changesTo(zone.frontier.package(entry))}});
    }
    return table;
}

} // namespace

ChartSpec dealSpaceChart(const Study &study, const LandingZone &zone, const Package &package,
                         const std::optional<Values> &values, const std::vector<Package> &trail,
                         const DealAdvice &advice, const Wording &wording, const DealSpaceExtras &extras)
{
    ChartSpec spec;
    DealSpace plot;
    spec.locale = wording.locale();
    std::optional<Values> here = values;
    if (const auto exact = zone.space.valueOf(package); exact && !extras.isCustom)
        here = zone.space.points(*exact);
    const LandingZone &all = extras.whole ? *extras.whole : zone;
    if (extras.whole) {
        for (const std::size_t entry : drawnEntries(all.frontier.size()))
            plot.wholeFrontier.push_back(all.space.points(all.frontier.values()[entry]));
    }
    plot.reservation = zone.space.points(zone.space.reservation);
    plot.hasZone = !zone.points.rational.empty();
    plot.frontierEntries = drawnEntries(zone.frontier.size());
    for (const std::size_t entry : plot.frontierEntries)
        plot.frontier.push_back(zone.space.points(zone.frontier.values()[entry]));
    fillDensity(zone, plot);
    addMarks(study, zone, package, here, advice, wording, extras.isCustom, plot);
    if (here) {
        for (const Package &earlier : trail) {
            if (const auto past = all.space.valueOf(earlier))
                plot.trail.push_back(all.space.points(*past));
        }
        plot.trail.push_back(*here);
    }
    scaleAxes(zone, plot);
    for (int party = 0; party < 2; ++party) {
        const auto side = static_cast<std::size_t>(party);
        plot.axes[side] =
            say(QT_TRANSLATE_NOOP("charts", "Value to %1, points →"), {regionInText(study, party, wording)}, wording);
        plot.walkAways[side] = sentenceCase(
            say(QT_TRANSLATE_NOOP("charts", "%1 walks away below %2"),
                {regionInText(study, party, wording), words::number(wording, plot.reservation[side], 0)}, wording));
    }
    plot.frontierLabel = zone.frontier.size() == 1 ? wording.translate("charts", "Frontier: 1 point")
                                                   : say(QT_TRANSLATE_NOOP("charts", "Frontier: %1 points"),
                                                         {static_cast<qlonglong>(zone.frontier.size())}, wording);
    spec.title = findingOf(study, zone, plot, here, advice, extras.locked > 0, wording);
    spec.subtitle = subtitleOf(zone, plot, extras.locked, wording);
    QString data = study.dataVersion.isEmpty()
                       ? wording.translate("charts", "Source: the study’s own values")
                       : say(QT_TRANSLATE_NOOP("charts", "Source: study data of %1"), {study.dataVersion}, wording);
    if (study.sectors.empty() && !study.sources.empty()) {
        QStringList parts{say(QT_TRANSLATE_NOOP("charts", "Source: %1"), {study.sources.front().title}, wording)};
        for (const study::Party &party : study.parties) {
            const QString scale = party.economicWeight.reason.in(wording.language());
            if (!scale.isEmpty() && !parts.contains(scale))
                parts << scale;
        }
        data = parts.join(QStringLiteral("; "));
    }
    spec.source = study::hasIllustrativeValues(study)
                      ? say(QT_TRANSLATE_NOOP("charts", "%1; illustrative preferences."), {data}, wording)
                      : data + QLatin1Char('.');
    QStringList spoken{spec.title + QLatin1Char('.'), spec.subtitle};
    for (const DealMark &mark : plot.marks) {
        if (mark.kind != Kind::Improvement)
            spoken << say(QT_TRANSLATE_NOOP("charts", "%1: %2."), {mark.label, mark.figures}, wording);
    }
    spec.spoken = spoken.join(QLatin1Char(' '));
    spec.table = tableOf(study, zone, package, plot, wording);
    spec.body = std::move(plot);
    return spec;
}

} // namespace charts
