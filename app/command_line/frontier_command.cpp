// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/deal_space.h"
#include "command_line/command.h"
#include "command_line/options.h"
#include "exchange/negotiation_domain.h"
#include "negotiation/density.h"
#include "negotiation/rational_count.h"
#include "negotiation/solution_points.h"
#include "study/economy.h"
#include "words/numbers.h"
#include "words/reach.h"

#include <QJsonArray>

#include <algorithm>
#include <functional>
#include <numeric>

namespace command_line {

namespace {

/// A deal space with the names its answer needs: a study's or one from another program.
struct Named
{
    negotiation::Space space;
    QString title;
    std::array<QString, 2> parties;
    std::function<QString(std::size_t issue)> issue; ///< as JSON names it
    std::function<QString(std::size_t issue, int option)> option;
    std::function<QString(std::size_t issue)> issueText; ///< as people read it
    std::function<QString(std::size_t issue, int option)> optionText;
    int decimals = 0; ///< of values in text
    QJsonObject stamp;
    QStringList warnings;
    std::function<QStringList(const negotiation::Package &)> remedies{}; ///< what would make a package acceptable
};

QString weightSentence(const QString &issue, double from, double to, const words::Wording &wording)
{
    const auto [before, after] = words::percentReach(wording, from, to);
    return issue.isEmpty()
               ? CommandLine::tr("It would accept if the economy weighed %1 instead of %2.").arg(after, before)
               : CommandLine::tr("It would accept if “%3” weighed %1 instead of %2.").arg(after, before, issue);
}

/// For each party the package does not satisfy: how much is missing, and where one weight is enough, which. Weights are
/// told as shares of their sum, which is 1 in most files.
QStringList remediesOf(const exchange::NegotiationDomain &domain, const negotiation::Package &package,
                       const words::Wording &wording)
{
    QStringList lines;
    const auto values = domain.space.valueOf(package);
    if (!values)
        return lines;
    const negotiation::ValuePair over = domain.space.over(*values);
    const std::array<double, 2> reservation = domain.space.points(domain.space.reservation);
    for (std::size_t side = 0; side < 2; ++side) {
        const negotiation::Value shortfall = -over.of(static_cast<negotiation::Side>(side));
        if (shortfall <= 0)
            continue;
        lines << CommandLine::tr("%1 is %2 short of its walk-away.")
                     .arg(domain.parties[side], words::roundedUp(wording, domain.space.points(shortfall), 4));
        std::vector<double> weights = domain.weights[side], differences;
        const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
        if (!domain.isAdditive || !(sum > 0.0))
            continue;
        for (std::size_t i = 0; i < weights.size(); ++i) {
            weights[i] /= sum;
            differences.push_back(domain.utilities[side][i][static_cast<std::size_t>(package[i])] -
                                  reservation[side] / sum);
        }
        if (const auto change = negotiation::leastWeightChange(weights, differences))
            lines << weightSentence(domain.issues[change->criterion].name, weights[change->criterion], change->weight,
                                    wording);
    }
    return lines;
}

words::Result<Named> openDomain(const QStringList &paths, const words::Wording &wording)
{
    auto read = exchange::readNegotiationDomain(paths);
    if (!read)
        return read.error();
    const auto domain = std::make_shared<const exchange::NegotiationDomain>(std::move(*read));
    Named named{domain->space, domain->title, domain->parties, {}, {}, {}, {}, 4, {}, {}};
    named.issue = named.issueText = [domain](std::size_t issue) { return domain->issues[issue].name; };
    named.option =
        named.optionText = [domain](std::size_t issue, int option) { return domain->issues[issue].options[option]; };
    for (const exchange::DomainWarning &warning : domain->warnings)
        named.warnings << warning.in(wording);
    named.remedies = [domain, wording](const negotiation::Package &package) {
        return remediesOf(*domain, package, wording);
    };
    return named;
}

QStringList remediesOf(const study::Economy &economy, const negotiation::Space &space,
                       const negotiation::Package &package, const words::Wording &wording)
{
    const auto remedies = analysis::remedies(economy, space, package);
    if (!remedies)
        return {remedies.error().in(wording)};
    QStringList lines;
    const study::Study &study = economy.study();
    for (const analysis::Remedy &remedy : *remedies) {
        const QString party =
            study.regions[static_cast<std::size_t>(study.parties[static_cast<std::size_t>(remedy.party)].region)]
                .name.in(wording.language());
        lines << CommandLine::tr("%1 is %2 points short of its walk-away.")
                     .arg(party, words::roundedUp(wording, remedy.shortfall, 2));
        if (!remedy.weight)
            continue;
        const int irritant = remedy.weight->irritant;
        lines << weightSentence(
            irritant < 0 ? QString() : study.irritants[static_cast<std::size_t>(irritant)].title.in(wording.language()),
            remedy.weight->from, remedy.weight->to, wording);
    }
    return lines;
}

words::Result<Named> openStudySpace(const QString &path, const words::Wording &wording)
{
    auto opened = openStudy(path);
    if (!opened)
        return opened.error();
    auto calibrated = study::Economy::calibrate(*opened);
    if (!calibrated)
        return calibrated.error();
    const std::shared_ptr<const study::Economy> economy = *calibrated;
    analysis::SolveOptions cold;
    cold.memory = market::Memory::Ignore; // the same input gives the same digits
    const auto outcomes = analysis::solveSpace(*economy, cold);
    if (!outcomes)
        return outcomes.error();
    auto space = analysis::dealSpace(*economy, **outcomes);
    if (!space)
        return space.error();
    const std::shared_ptr<const study::Study> study = *opened;
    const auto language = wording.language();
    Named named{std::move(*space), study->title.in(language), {}, {}, {}, {}, {}, 1, {}, {}};
    for (std::size_t party = 0; party < 2; ++party)
        named.parties[party] = study->regions[static_cast<std::size_t>(study->parties[party].region)].name.in(language);
    const auto position = [study](std::size_t issue, int option) -> const study::Position & {
        return study->irritants[issue].positions[static_cast<std::size_t>(option)];
    };
    named.issue = [study](std::size_t issue) { return study->irritants[issue].id; };
    named.option = [position](std::size_t issue, int option) { return position(issue, option).id; };
    named.issueText = [study, language](std::size_t issue) { return study->irritants[issue].title.in(language); };
    named.optionText = [position, language](std::size_t issue, int option) {
        return position(issue, option).title.in(language);
    };
    named.stamp = {{QStringLiteral("date"), study->dealDate.toString(Qt::ISODate)},
                   {QStringLiteral("model_version"), QLatin1String(study::modelVersion)},
                   {QStringLiteral("data_version"), study->dataVersion}};
    named.remedies = [economy, whole = named.space, wording](const negotiation::Package &package) {
        return remediesOf(*economy, whole, package, wording);
    };
    return named;
}

/// All that is answered, in integers.
struct Found
{
    negotiation::Frontier frontier;
    negotiation::SolutionPoints points;
    negotiation::BigCount packages;
    std::optional<negotiation::BigCount> rational;
    negotiation::CountEstimate estimate;
    bool isBeyondCounting = false; ///< --count was asked and could not be answered
};

struct NamedPoint
{
    const char *key;
    QString text;
    const std::vector<std::size_t> &entries;
};

std::vector<NamedPoint> namedPoints(const negotiation::SolutionPoints &points)
{
    return {{"nash", CommandLine::tr("Nash (largest product of gains)"), points.nash},
            {"kalai_smorodinsky",
             CommandLine::tr("Kalai–Smorodinsky (largest smaller share of the best possible gain)"),
             points.kalaiSmorodinsky},
            {"egalitarian", CommandLine::tr("Egalitarian (largest smaller gain)"), points.egalitarian},
            {"utilitarian", CommandLine::tr("Utilitarian (largest sum)"), points.utilitarian}};
}

QJsonArray pair(const std::array<double, 2> &values)
{
    return {values[0], values[1]};
}

/// The issues as keys of one object: a name that others have too is numbered.
QStringList issueKeys(const Named &named)
{
    QStringList keys;
    for (std::size_t i = 0; i < named.space.optionCounts.size(); ++i) {
        const QString name = named.issue(i);
        QString key = name;
        for (int number = 2; keys.contains(key); ++number)
            key = QStringLiteral("%1 (%2)").arg(name).arg(number);
        keys << key;
    }
    return keys;
}

QJsonObject toJson(const Named &named, const Found &found)
{
    const QStringList issues = issueKeys(named);
    const auto entry = [&](std::size_t e) {
        QJsonObject choices;
        const negotiation::Package package = found.frontier.package(e);
        for (std::size_t i = 0; i < package.size(); ++i)
            choices[issues[static_cast<qsizetype>(i)]] = named.option(i, package[i]);
        return QJsonObject{{QStringLiteral("values"), pair(named.space.points(found.frontier.values()[e]))},
                           {QStringLiteral("count"), QString::fromStdString(found.frontier.count(e).toString())},
                           {QStringLiteral("choices"), choices}};
    };
    QJsonObject json = named.stamp;
    json[QStringLiteral("parties")] = QJsonArray{named.parties[0], named.parties[1]};
    json[QStringLiteral("packages")] = QString::fromStdString(found.packages.toString());
    json[QStringLiteral("rational_packages")] =
        found.rational ? QJsonValue(QString::fromStdString(found.rational->toString())) : QJsonValue();
    json[QStringLiteral("rational_packages_estimate")] =
        QJsonObject{{QStringLiteral("value"), found.estimate.value}, {QStringLiteral("error"), found.estimate.error}};
    QJsonArray frontier;
    for (std::size_t e = 0; e < found.frontier.size(); ++e)
        frontier.append(entry(e));
    json[QStringLiteral("frontier")] = frontier;
    for (const NamedPoint &point : namedPoints(found.points)) {
        QJsonArray entries;
        for (const std::size_t e : point.entries)
            entries.append(entry(e));
        json[QLatin1String(point.key)] = entries;
    }
    json[QStringLiteral("reservation")] = pair(named.space.points(named.space.reservation));
    json[QStringLiteral("warnings")] = QJsonArray::fromStringList(named.warnings);
    return json;
}

/// Digits in groups of three, whatever their number.
QString grouped(const words::Wording &wording, const negotiation::BigCount &count)
{
    QString digits = QString::fromStdString(count.toString());
    for (qsizetype place = digits.size() - 3; place > 0; place -= 3)
        digits.insert(place, wording.locale().groupSeparator());
    return digits;
}

QString toText(const Named &named, const Found &found, const words::Wording &wording)
{
    const auto value = [&](negotiation::Value v) {
        return words::number(wording, named.space.points(v), named.decimals);
    };
    const auto values = [&](negotiation::ValuePair v) {
        return CommandLine::tr("%1 %2, %3 %4").arg(named.parties[0], value(v.first), named.parties[1], value(v.second));
    };
    const auto choices = [&](std::size_t e, QStringList &lines) {
        const negotiation::Package package = found.frontier.package(e);
        for (std::size_t i = 0; i < package.size(); ++i)
            lines << CommandLine::tr("    %1: %2").arg(named.issueText(i), named.optionText(i, package[i]));
    };
    QStringList lines{named.title};
    for (const QString &warning : named.warnings)
        lines << CommandLine::tr("Note: %1").arg(warning);
    lines << CommandLine::tr("%1 packages within the rules.").arg(grouped(wording, found.packages));
    lines << CommandLine::tr("Walk-aways: %1.").arg(values(named.space.reservation));
    if (found.rational) {
        lines << CommandLine::tr("%1 of them are acceptable to both.").arg(grouped(wording, *found.rational));
    } else {
        const double packages = found.packages.toDouble();
        lines << CommandLine::tr("About %1 of them are acceptable to both (give or take %2).")
                     .arg(words::percent(wording, found.estimate.value / packages),
                          words::percent(wording, found.estimate.error / packages, 2));
        lines << (found.isBeyondCounting ? CommandLine::tr("They are too many to be counted exactly.")
                                         : CommandLine::tr("--count counts them exactly."));
    }
    lines << QString();
    if (found.points.rational.empty()) {
        lines << CommandLine::tr("No package is acceptable to both.");
        if (const auto miss = negotiation::nearestMiss(named.space, found.frontier)) {
            lines << CommandLine::tr("The nearest miss: %1.").arg(values(found.frontier.values()[miss->entry]));
            choices(miss->entry, lines);
            lines << named.remedies(found.frontier.package(miss->entry));
        }
        lines << QString();
    } else {
        for (const NamedPoint &point : namedPoints(found.points)) {
            for (const std::size_t e : point.entries) {
                lines << CommandLine::tr("%1: %2").arg(point.text, values(found.frontier.values()[e]));
                choices(e, lines);
            }
        }
        lines << QString();
    }
    lines << CommandLine::tr("Frontier (%1, %2; packages):").arg(named.parties[0], named.parties[1]);
    for (std::size_t e = 0; e < found.frontier.size(); ++e) {
        const negotiation::ValuePair v = found.frontier.values()[e];
        lines << QStringLiteral("  %1  %2  %3")
                     .arg(value(v.first), 8)
                     .arg(value(v.second), 8)
                     .arg(grouped(wording, found.frontier.count(e)));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

Answer frontierCommand(const Invocation &invocation)
{
    const Options options(invocation.words, {}, {QStringLiteral("count")});
    if (!options.fault().isEmpty())
        return badUsage(options.fault());
    if (options.operands().isEmpty())
        return badUsage(CommandLine::tr(
            "frontier takes a study, or a negotiation domain and its two profiles, or a folder with these."));
    auto named = exchange::isNegotiationSet(options.operands())
                     ? openDomain(options.operands(), invocation.wording)
                     : openStudySpace(options.operands().first(), invocation.wording);
    if (!named)
        return refusal(named.error(), invocation.wording);

    auto frontier = negotiation::Frontier::of(named->space);
    if (!frontier) {
        return refusal(
            {words::ErrorKind::BadData,
             options.operands().first(),
             {"command_line",
              QT_TRANSLATE_NOOP("command_line",
                                "the interests are so opposed that the frontier has more than %1 points."),
              {static_cast<qulonglong>(negotiation::Frontier::limit)}},
             {"command_line", QT_TRANSLATE_NOOP("command_line", "Round the values, or fix some of the issues.")},
             {}},
            invocation.wording);
    }
    negotiation::SolutionPoints points = negotiation::solutionPoints(named->space, *frontier);
    Found found{std::move(*frontier), std::move(points), named->space.packageCount(), {}, {}, false};
    if (options.has(QStringLiteral("count")) || negotiation::countsAtOnce(named->space))
        found.rational = negotiation::countRational(named->space);
    found.isBeyondCounting = options.has(QStringLiteral("count")) && !found.rational;
    found.estimate = found.rational ? negotiation::CountEstimate{found.rational->toDouble(), 0.0}
                                    : negotiation::estimateRational(named->space, negotiation::densityOf(named->space));
    // A frontier may have a million points: only the answer that is printed is made.
    if (invocation.words.contains(QLatin1String("--json")))
        return {0, {}, toJson(*named, found), {}};
    return {0, toText(*named, found, invocation.wording), {}, {}};
}

} // namespace command_line
