// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/negotiation_domain.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace exchange {

namespace {

/// How the points of the study stand to the values of the files.
study::Text scaleOf(double weightSum)
{
    // Weights written as decimals sum to one but for rounding.
    const double shown = std::abs(weightSum - 1.0) < 1e-6 ? 1.0 : weightSum;
    const words::Sentence sentence{
        "exchange::Negotiation", QT_TRANSLATE_NOOP("exchange::Negotiation", "100 points are %1 in the files"), {shown}};
    return {sentence.in(words::Wording(words::Language::English)),
            sentence.in(words::Wording(words::Language::French))};
}

/// A name for the head of a narrow column.
QString shortened(const QString &name)
{
    constexpr qsizetype most = 7;
    return name.size() <= most ? name : name.left(most - 1) + QChar(0x2026);
}

} // namespace

words::Result<study::Study> studyOf(const NegotiationDomain &domain, const QDate &date)
{
    constexpr const char *context = "exchange::Negotiation";
    if (!domain.isAdditive) {
        return words::Error{
            words::ErrorKind::BadData,
            domain.title,
            {context, QT_TRANSLATE_NOOP("exchange::Negotiation",
                                        "values that are not sums over issues cannot be edited as a study.")},
            {context, QT_TRANSLATE_NOOP("exchange::Negotiation", "Its frontier can be read on the command line.")},
            {}};
    }
    const study::Provenance from{{QStringLiteral("DOMAIN")},
                                 QStringLiteral("reported: as the negotiation domain states it")};
    study::Study study;
    study.sources.push_back({QStringLiteral("DOMAIN"), {}, domain.files.join(QLatin1String(", ")), {}, {}, {}});
    study.title = {domain.title, {}};
    study.dealDate = study.offersFrom = date;
    study.baselineYear = date.year();
    study.dataVersion = QStringLiteral("imported");
    for (std::size_t i = 0; i < domain.issues.size(); ++i) {
        study::Irritant irritant;
        irritant.id = QStringLiteral("ISSUE_%1").arg(i + 1);
        irritant.title = {domain.issues[i].name, {}};
        irritant.category = QStringLiteral("issues");
        irritant.theme = {QStringLiteral("Issues"), QStringLiteral("Enjeux")};
        irritant.provenance = from;
        for (qsizetype option = 0; option < domain.issues[i].options.size(); ++option) {
            study::Position position;
            position.id = irritant.id + QStringLiteral("_%1").arg(option);
            position.title = {domain.issues[i].options[option], {}};
            position.concedingSide = QStringLiteral("NONE");
            position.politicalValueOnly = true;
            position.provenance = from;
            irritant.positions.push_back(std::move(position));
        }
        study.irritants.push_back(std::move(irritant));
    }
    std::array<QString, 2> shortNames;
    for (std::size_t side = 0; side < 2; ++side)
        shortNames[side] = shortened(domain.parties[side]);
    if (shortNames[0] == shortNames[1])
        shortNames = {};
    for (std::size_t side = 0; side < 2; ++side) {
        study::Region region;
        region.code = side == 0 ? QStringLiteral("A") : QStringLiteral("B");
        region.name = {domain.parties[side], {}};
        region.shortName = {shortNames[side], {}};
        region.provenance = from;
        study.regions.push_back(std::move(region));

        study::Party party;
        party.region = static_cast<int>(side);
        const double sum = std::accumulate(domain.weights[side].begin(), domain.weights[side].end(), 0.0);
        party.economicWeight = {0.0, scaleOf(sum), from};
        if (!(sum > 0.0)) {
            return words::Error{words::ErrorKind::BadData,
                                domain.parties[side],
                                {context, QT_TRANSLATE_NOOP("exchange::Negotiation", "no issue has any weight.")},
                                {},
                                {}};
        }
        for (std::size_t i = 0; i < domain.issues.size(); ++i) {
            party.irritantWeights.push_back({domain.weights[side][i] / sum, {}, from});
            std::vector<study::Judgement> values;
            for (const double utility : domain.utilities[side][i]) {
                if (!(utility >= 0.0 && utility <= 1.0)) {
                    return words::Error{
                        words::ErrorKind::BadData,
                        domain.parties[side],
                        {context,
                         QT_TRANSLATE_NOOP("exchange::Negotiation", "an option of “%1” is valued outside 0 to 1."),
                         {domain.issues[i].name}},
                        {},
                        {}};
                }
                values.push_back({100.0 * utility, {}, from});
            }
            party.positionValues.push_back(std::move(values));
        }
        const negotiation::Value reservation =
            side == 0 ? domain.space.reservation.first : domain.space.reservation.second;
        party.walkAway.points = 100.0 * domain.space.points(reservation) / sum;
        party.walkAway.provenance = from;
        study.parties.push_back(std::move(party));
    }
    study::Scenario start;
    start.code = QStringLiteral("start");
    start.name = {QStringLiteral("First options"), QStringLiteral("Premières options")};
    start.date = date;
    start.package.assign(domain.issues.size(), 0);
    start.provenance = from;
    study.scenarios.push_back(start);
    study.statusQuoScenario = start.code;
    study.working = {start.code, start.package, date, start.code};
    return study;
}

} // namespace exchange
