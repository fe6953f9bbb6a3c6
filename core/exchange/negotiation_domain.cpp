// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/negotiation_domain.h"

#include "exchange/negotiation_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <set>

namespace exchange {

using negotiation::Value;
using negotiation::ValuePair;
using words::Error;
using words::ErrorKind;

namespace {

constexpr const char *context = "exchange::Negotiation";
/// Values that are not additive are enumerated to here.
constexpr std::uint32_t boxedLimit = 10'000'000;
constexpr qint64 largestFile = 64 * 1024 * 1024;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

Error badData(const QString &where, const char *what, const QVariantList &arguments = {}, const char *mend = nullptr)
{
    Error error{ErrorKind::BadData, where, {context, what, arguments}, {}, {}};
    if (mend)
        error.mend = {context, mend, {}};
    return error;
}

words::Result<std::optional<NegotiationFile>> readFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::NotFound,
                     path,
                     {context, QT_TRANSLATE_NOOP("exchange::Negotiation", "this file cannot be found or opened.")},
                     {},
                     {}};
    }
    if (file.size() > largestFile)
        return std::optional<NegotiationFile>();
    const QByteArray bytes = file.readAll();
    // The content decides, not the suffix: whichever of the two signs comes first.
    const auto brace = bytes.indexOf('{'), angle = bytes.indexOf('<');
    if (brace >= 0 && (angle < 0 || brace < angle))
        return readNegotiationJson(bytes, path);
    return angle >= 0 ? readGenius(bytes, path) : std::optional<NegotiationFile>();
}

QStringList filesOf(const QString &folder)
{
    QStringList paths;
    for (const QFileInfo &info :
         QDir(folder).entryInfoList({QStringLiteral("*.xml"), QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        paths << info.filePath();
    return paths;
}

/// The files of one set, sorted out.
struct Set
{
    std::optional<NegotiationFile> domain;
    std::vector<NegotiationFile> profiles;
    std::vector<DomainWarning> warnings; ///< files of the folder that could not be read and were not needed
};

words::Result<Set> gather(const QStringList &paths)
{
    const bool isFolder = paths.size() == 1 && QFileInfo(paths.first()).isDir();
    Set set;
    std::vector<Error> unread;
    for (const QString &path : isFolder ? filesOf(paths.first()) : paths) {
        auto read = readFile(path);
        if (!read) {
            if (!isFolder)
                return read.error();
            unread.push_back(read.error());
            continue;
        }
        if (!*read) {
            if (isFolder)
                continue;
            return badData(
                QFileInfo(path).fileName(),
                QT_TRANSLATE_NOOP("exchange::Negotiation",
                                  "this is neither a domain nor a profile of GENIUS, GeniusWeb or NegoLog."));
        }
        if ((*read)->role == NegotiationFile::Role::Profile)
            set.profiles.push_back(std::move(**read));
        else if (!set.domain)
            set.domain = std::move(**read);
        else
            return badData((*read)->name(),
                           QT_TRANSLATE_NOOP("exchange::Negotiation", "this is a second domain; one set has one."));
    }
    if (set.profiles.size() != 2) {
        if (!unread.empty())
            return unread.front();
        if (isFolder && !set.domain && set.profiles.empty())
            return badData(paths.first(), QT_TRANSLATE_NOOP("exchange::Negotiation",
                                                            "the folder holds neither a study pack nor a negotiation "
                                                            "set."));
        return badData(isFolder ? paths.first() : QString(),
                       QT_TRANSLATE_NOOP("exchange::Negotiation", "a negotiation set has two profiles; %1 were found."),
                       {static_cast<int>(set.profiles.size())},
                       QT_TRANSLATE_NOOP("exchange::Negotiation",
                                         "Name the domain and two profiles, or a folder with just these."));
    }
    for (const Error &error : unread)
        set.warnings.push_back({error.where, error.what});
    return set;
}

/// A profile laid over the issues of the domain.
struct Joined
{
    std::vector<std::vector<long double>> contributions; ///< [issue][option], weight × utility
    std::vector<double> weights;                         ///< [issue]
    std::vector<std::vector<double>> utilities;          ///< [issue][option]
    std::vector<NegotiationFile::Box> boxes;
    std::vector<std::vector<std::pair<int, int>>>
        boxOptions; ///< [box][issue] first and last option; (0, options − 1) where free
    long double reservation = 0.0L;
};

class Join
{
public:
    /// `source`: the file the issues come from.
    Join(const std::vector<DomainIssue> &issues, const std::vector<QString> &keys, const QString &source,
         std::vector<DomainWarning> &warnings)
        : m_issues(issues)
        , m_keys(keys)
        , m_source(source)
        , m_warnings(warnings)
    {
    }

    words::Result<Joined> of(const NegotiationFile &profile)
    {
        Joined joined;
        long double weightSum = 0.0L;
        std::set<const NegotiationFile::Issue *> met;
        for (const words::Sentence &warning : profile.warnings)
            m_warnings.push_back({profile.name(), warning});
        for (std::size_t i = 0; i < m_issues.size(); ++i) {
            const DomainIssue &issue = m_issues[i];
            std::vector<long double> contributions(static_cast<std::size_t>(issue.options.size()), 0.0L);
            std::vector<double> utilities(contributions.size(), 0.0);
            joined.weights.push_back(0.0);
            const NegotiationFile::Issue *own = find(profile, i);
            met.insert(own);
            if (!profile.hasBoxes && !own) {
                warn(profile,
                     QT_TRANSLATE_NOOP("exchange::Negotiation",
                                       "the issue “%1” is not in the profile; it is worth nothing."),
                     {issue.name});
            } else if (!profile.hasBoxes) {
                if (!own->weight)
                    warn(profile,
                         QT_TRANSLATE_NOOP("exchange::Negotiation", "the issue “%1” has no weight; it counts 0."),
                         {issue.name});
                const long double weight = own->weight.value_or(0.0L);
                weightSum += weight;
                joined.weights.back() = static_cast<double>(weight);
                for (qsizetype option = 0; option < issue.options.size(); ++option) {
                    const auto utility = own->utilities.constFind(issue.options[option]);
                    if (utility == own->utilities.constEnd()) {
                        warn(profile,
                             QT_TRANSLATE_NOOP("exchange::Negotiation",
                                               "the option “%2” of “%1” has no value; it counts 0."),
                             {issue.name, issue.options[option]});
                    } else {
                        contributions[static_cast<std::size_t>(option)] = weight * *utility;
                        utilities[static_cast<std::size_t>(option)] = static_cast<double>(*utility);
                    }
                }
                const QSet<QString> known(issue.options.begin(), issue.options.end());
                for (const QString &option : own->options) {
                    if (!known.contains(option))
                        warn(profile,
                             QT_TRANSLATE_NOOP("exchange::Negotiation",
                                               "the option “%2” of “%1” is not in the domain; it is ignored."),
                             {issue.name, option});
                }
            }
            joined.contributions.push_back(std::move(contributions));
            joined.utilities.push_back(std::move(utilities));
        }
        for (const NegotiationFile::Issue &own : profile.issues) {
            if (profile.hasBoxes || met.contains(&own))
                continue;
            weightSum += own.weight.value_or(0.0L);
            warn(profile, QT_TRANSLATE_NOOP("exchange::Negotiation", "the issue “%1” is not in %2; it is ignored."),
                 {own.name, m_source});
        }
        if (!profile.hasBoxes && std::abs(weightSum - 1.0L) > 1e-6L) {
            warn(profile,
                 QT_TRANSLATE_NOOP("exchange::Negotiation",
                                   "the weights sum to %1, not to 1; they are used as they are."),
                 {static_cast<double>(weightSum)});
        }
        if (profile.discount && *profile.discount != 1.0L) {
            warn(profile,
                 QT_TRANSLATE_NOOP(
                     "exchange::Negotiation",
                     "the discount factor %1 is not applied: values are those of an agreement at the start."),
                 {static_cast<double>(*profile.discount)});
        }
        if (const auto fault = joinBoxes(profile, joined))
            return *fault;
        joined.reservation = profile.reservation.value_or(0.0L);
        for (std::size_t i = 0; i < m_issues.size() && !profile.reservationBid.isEmpty(); ++i) {
            const auto option = m_issues[i].options.indexOf(profile.reservationBid.value(m_issues[i].name));
            if (option >= 0)
                joined.reservation += joined.contributions[i][static_cast<std::size_t>(option)];
        }
        return joined;
    }

private:
    void warn(const NegotiationFile &file, const char *source, const QVariantList &arguments)
    {
        m_warnings.push_back({file.name(), {context, source, arguments}});
    }

    /// By name where names are distinct, else by index: profiles number their issues as they like.
    const NegotiationFile::Issue *find(const NegotiationFile &profile, std::size_t issue) const
    {
        const auto count = [&](const auto &list, auto nameOf) {
            return std::count_if(list.begin(), list.end(),
                                 [&](const auto &other) { return nameOf(other) == m_issues[issue].name; });
        };
        const bool isByName = count(m_issues, [](const DomainIssue &i) { return i.name; }) == 1 &&
                              count(profile.issues, [](const NegotiationFile::Issue &i) { return i.name; }) == 1;
        const auto found =
            std::find_if(profile.issues.begin(), profile.issues.end(), [&](const NegotiationFile::Issue &own) {
                return isByName ? own.name == m_issues[issue].name : own.key == m_keys[issue];
            });
        return found == profile.issues.end() ? nullptr : &*found;
    }

    std::optional<Error> joinBoxes(const NegotiationFile &profile, Joined &joined) const
    {
        for (const NegotiationFile::Box &box : profile.boxes) {
            std::vector<std::pair<int, int>> options;
            for (const DomainIssue &issue : m_issues)
                options.emplace_back(0, static_cast<int>(issue.options.size()) - 1);
            bool isEmpty = false;
            for (const NegotiationFile::Box::Range &range : box.ranges) {
                const auto key = std::find(m_keys.begin(), m_keys.end(), range.issue);
                if (key == m_keys.end()) {
                    return badData(profile.name(),
                                   QT_TRANSLATE_NOOP("exchange::Negotiation",
                                                     "a box names the issue “%1”, which is not in the domain."),
                                   {range.issue});
                }
                const auto issue = static_cast<std::size_t>(key - m_keys.begin());
                int first = -1, last = -2;
                for (int option = 0; option < static_cast<int>(m_issues[issue].options.size()); ++option) {
                    const long long value = m_issues[issue].options[option].toLongLong();
                    if (value < range.least || value > range.most)
                        continue;
                    first = first < 0 ? option : first;
                    last = option;
                }
                options[issue] = {std::max(options[issue].first, first), std::min(options[issue].second, last)};
                isEmpty = isEmpty || first < 0 || options[issue].first > options[issue].second;
            }
            if (isEmpty)
                continue;
            joined.boxes.push_back(box);
            joined.boxOptions.push_back(std::move(options));
        }
        return std::nullopt;
    }

    const std::vector<DomainIssue> &m_issues;
    const std::vector<QString> &m_keys;
    const QString m_source;
    std::vector<DomainWarning> &m_warnings;
};

/// The largest sum either side can reach in absolute terms: decides how fine the ticks can be.
long double reach(const Joined &joined)
{
    long double sum = std::abs(joined.reservation);
    for (const auto &options : joined.contributions) {
        long double most = 0.0L;
        for (const long double contribution : options)
            most = std::max(most, std::abs(contribution));
        sum += most;
    }
    for (const NegotiationFile::Box &box : joined.boxes)
        sum += std::abs(box.value);
    return sum;
}

Value toTicks(long double value, long double ticksPerPoint)
{
    return std::llround(value * ticksPerPoint);
}

/// A box in ticks, over option numbers.
struct TickBox
{
    Value value = 0;
    std::vector<int> issues; ///< those it does not leave free
    std::vector<std::pair<int, int>> options;
    bool contains(const negotiation::Package &package) const
    {
        return std::all_of(issues.begin(), issues.end(), [&](int issue) {
            return package[at(issue)] >= options[at(issue)].first && package[at(issue)] <= options[at(issue)].second;
        });
    }
};

words::Result<negotiation::Space> makeSpace(const std::vector<DomainIssue> &issues, const std::array<Joined, 2> &sides)
{
    long double ticksPerPoint = 1e18L;
    const long double most = std::max(reach(sides[0]), reach(sides[1]));
    if (!(most < 1e6L))
        return badData(QString(),
                       QT_TRANSLATE_NOOP("exchange::Negotiation", "values beyond a million cannot be read."));
    while (most * ticksPerPoint > 4e18L)
        ticksPerPoint /= 10.0L;

    negotiation::Space space;
    space.ticksPerPoint = static_cast<double>(ticksPerPoint);
    space.noise = std::max<Value>(1, toTicks(1e-12L, ticksPerPoint));
    space.equality = toTicks(1e-9L, ticksPerPoint);
    space.reservation = {toTicks(sides[0].reservation, ticksPerPoint), toTicks(sides[1].reservation, ticksPerPoint)};
    for (const DomainIssue &issue : issues)
        space.optionCounts.push_back(static_cast<int>(issue.options.size()));

    // Issues that share a box must be valued together; a box around everything is worth the same to every package.
    std::array<std::vector<TickBox>, 2> boxes;
    std::vector<std::vector<int>> linked;
    for (std::size_t side = 0; side < 2; ++side) {
        for (std::size_t b = 0; b < sides[side].boxes.size(); ++b) {
            TickBox box{toTicks(sides[side].boxes[b].value, ticksPerPoint), {}, sides[side].boxOptions[b]};
            for (std::size_t i = 0; i < issues.size(); ++i) {
                if (box.options[i].first > 0 || box.options[i].second < space.optionCounts[i] - 1)
                    box.issues.push_back(static_cast<int>(i));
            }
            if (box.issues.empty()) {
                (side == 0 ? space.constant.first : space.constant.second) += box.value;
                continue;
            }
            linked.push_back(box.issues);
            boxes[side].push_back(std::move(box));
        }
    }
    for (std::vector<int> &blockIssues : negotiation::linkedIssues(issues.size(), {}, linked)) {
        const std::vector<int> own = blockIssues;
        std::array<std::vector<const TickBox *>, 2> ownBoxes;
        for (std::size_t side = 0; side < 2; ++side) {
            for (const TickBox &box : boxes[side]) {
                if (std::binary_search(own.begin(), own.end(), box.issues.front()))
                    ownBoxes[side].push_back(&box);
            }
        }
        const auto valueOf = [&](const negotiation::Package &package, std::size_t side) {
            Value sum = 0;
            for (const int issue : own)
                sum += toTicks(sides[side].contributions[at(issue)][at(package[at(issue)])], ticksPerPoint);
            for (const TickBox *box : ownBoxes[side]) {
                if (box->contains(package))
                    sum += box->value;
            }
            return sum;
        };
        auto block = negotiation::makeBlock(
            space.optionCounts, std::move(blockIssues), {},
            [&](const negotiation::Package &package) {
                return ValuePair{valueOf(package, 0), valueOf(package, 1)};
            },
            boxedLimit);
        if (!block) {
            QStringList names;
            for (const int issue : block.error().issues)
                names << issues[at(issue)].name;
            return badData(
                QString(),
                QT_TRANSLATE_NOOP("exchange::Negotiation", "the values of %1 depend on each other: %2 combinations, "
                                                           "more than the ten million that can be enumerated."),
                {names.join(QLatin1String(", ")), QString::fromStdString(block.error().combinations.toString())});
        }
        space.blocks.push_back(std::move(*block));
    }
    return space;
}

} // namespace

QString NegotiationFile::name() const
{
    return QFileInfo(path).fileName();
}

QString DomainWarning::in(const words::Wording &wording) const
{
    return file.isEmpty() ? what.in(wording) : file + QLatin1String(": ") + what.in(wording);
}

QStringList NegotiationDomain::choices(const negotiation::Package &package) const
{
    QStringList options;
    for (std::size_t i = 0; i < issues.size(); ++i)
        options << issues[i].options.value(package[i]);
    return options;
}

bool isNegotiationSet(const QStringList &paths)
{
    if (paths.size() > 1)
        return true;
    if (paths.isEmpty())
        return false;
    if (!QFileInfo(paths.first()).isDir()) {
        const QString suffix = QFileInfo(paths.first()).suffix().toLower();
        return suffix == QLatin1String("xml") || suffix == QLatin1String("json");
    }
    if (QDir(paths.first()).entryList({QStringLiteral("*.csv")}, QDir::Files).isEmpty())
        return true; // no study pack, whatever else
    const QStringList files = filesOf(paths.first());
    return std::any_of(files.begin(), files.end(), [](const QString &path) {
        const auto read = readFile(path);
        return !read || read->has_value();
    });
}

words::Result<NegotiationDomain> readNegotiationDomain(const QStringList &paths)
{
    auto set = gather(paths);
    if (!set)
        return set.error();

    NegotiationDomain domain;
    domain.warnings = std::move(set->warnings);
    const NegotiationFile &source = set->domain ? *set->domain : set->profiles.front();
    domain.title = source.title;
    if (set->domain) {
        domain.files << source.name();
        for (const words::Sentence &warning : source.warnings)
            domain.warnings.push_back({source.name(), warning});
    }
    std::vector<QString> keys;
    for (const NegotiationFile::Issue &issue : source.issues) {
        if (issue.options.isEmpty())
            return badData(source.name(), QT_TRANSLATE_NOOP("exchange::Negotiation", "the issue “%1” has no options."),
                           {issue.name});
        domain.issues.push_back({issue.name, issue.options});
        keys.push_back(issue.key);
    }
    if (domain.issues.empty())
        return badData(source.name(), QT_TRANSLATE_NOOP("exchange::Negotiation", "there are no issues."));

    std::array<Joined, 2> sides;
    Join join(domain.issues, keys, source.name(), domain.warnings);
    for (std::size_t side = 0; side < 2; ++side) {
        auto joined = join.of(set->profiles[side]);
        if (!joined)
            return joined.error();
        sides[side] = std::move(*joined);
        domain.files << set->profiles[side].name();
        domain.parties[side] = QFileInfo(set->profiles[side].path).completeBaseName();
        domain.isAdditive = domain.isAdditive && !set->profiles[side].hasBoxes;
    }
    auto space = makeSpace(domain.issues, sides);
    if (!space) {
        Error error = space.error();
        error.where = set->profiles.front().name();
        return error;
    }
    domain.space = std::move(*space);
    for (std::size_t side = 0; side < 2; ++side) {
        domain.weights[side] = std::move(sides[side].weights);
        domain.utilities[side] = std::move(sides[side].utilities);
    }
    return domain;
}

} // namespace exchange
