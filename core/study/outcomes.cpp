// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/outcomes.h"

#include <array>
#include <limits>

namespace study {

namespace {

struct IndicatorFacts
{
    const char *code;
    Unit unit;
    bool isChange;
};

constexpr std::array<IndicatorFacts, indicatorCount> facts{{
    {"output", Unit::UsdMillion, false},
    {"exports", Unit::UsdMillion, false},
    {"exports_to_partner", Unit::UsdMillion, false},
    {"imports", Unit::UsdMillion, false},
    {"imports_from_partner", Unit::UsdMillion, false},
    {"imports_from_third", Unit::UsdMillion, false},
    {"producer_price", Unit::Index, false},
    {"purchaser_price", Unit::Index, false},
    {"employment", Unit::Persons, false},
    {"duty_revenue", Unit::UsdMillion, true},
    {"quota_rent", Unit::UsdMillion, true},
    {"consumer_surplus", Unit::UsdMillion, true},
    {"producer_surplus", Unit::UsdMillion, true},
    {"welfare", Unit::UsdMillion, true},
}};

const IndicatorFacts &factsOf(Indicator indicator)
{
    return facts.at(static_cast<std::size_t>(indicator));
}

} // namespace

QString indicatorCode(Indicator indicator)
{
    return QString::fromLatin1(factsOf(indicator).code);
}

std::optional<Indicator> indicatorFromCode(QStringView code)
{
    for (int i = 0; i < indicatorCount; ++i) {
        if (code == QLatin1String(facts[static_cast<std::size_t>(i)].code))
            return static_cast<Indicator>(i);
    }
    return std::nullopt;
}

Unit unitOf(Indicator indicator)
{
    return factsOf(indicator).unit;
}

QString unitCode(Unit unit)
{
    switch (unit) {
    case Unit::UsdMillion:
        return QStringLiteral("USD million");
    case Unit::Index:
        return QStringLiteral("index");
    case Unit::Persons:
        return QStringLiteral("persons");
    }
    return {};
}

bool isChangeFromBaseline(Indicator indicator)
{
    return factsOf(indicator).isChange;
}

std::vector<Scope> allScopes(const Study &study)
{
    std::vector<Scope> scopes;
    for (int i = 0; i < static_cast<int>(study.sectors.size()); ++i)
        scopes.push_back({Scope::Kind::Sector, i});
    for (int i = 0; i < static_cast<int>(study.groups.size()); ++i)
        scopes.push_back({Scope::Kind::Group, i});
    scopes.push_back({Scope::Kind::All, 0});
    return scopes;
}

QString scopeCode(const Study &study, const Scope &scope)
{
    switch (scope.kind) {
    case Scope::Kind::Sector:
        return study.sectors.at(static_cast<std::size_t>(scope.index)).code;
    case Scope::Kind::Group:
        return study.groups.at(static_cast<std::size_t>(scope.index)).code;
    case Scope::Kind::All:
        break;
    }
    return QStringLiteral("all");
}

std::optional<Scope> scopeFromCode(const Study &study, QStringView code)
{
    for (const Scope &scope : allScopes(study)) {
        if (scopeCode(study, scope) == code)
            return scope;
    }
    return std::nullopt;
}

OutcomeTable::OutcomeTable(int sectors, int groups, int parties)
    : m_sectors(sectors), m_groups(groups), m_parties(parties),
      m_values(static_cast<std::size_t>(sectors + groups + 1) * static_cast<std::size_t>(parties) * indicatorCount,
               std::numeric_limits<double>::quiet_NaN())
{
}

std::size_t OutcomeTable::place(const Scope &scope, int party, Indicator indicator) const
{
    int row = scope.index;
    if (scope.kind == Scope::Kind::Group)
        row += m_sectors;
    else if (scope.kind == Scope::Kind::All)
        row = m_sectors + m_groups;
    Q_ASSERT(party >= 0 && party < m_parties && row >= 0 && row <= m_sectors + m_groups);
    return (static_cast<std::size_t>(row) * static_cast<std::size_t>(m_parties) + static_cast<std::size_t>(party)) * indicatorCount
           + static_cast<std::size_t>(indicator);
}

} // namespace study
