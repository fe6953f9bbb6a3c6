// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study.h"

#include <optional>
#include <vector>

namespace study {

/// What is reported of a scenario, by sector or group and party (design §4). Levels but for the last five, which are
/// themselves the change from the baseline year.
enum class Indicator {
    Output,             ///< USD million at baseline producer prices
    Exports,
    ExportsToPartner,   ///< to the other party
    Imports,
    ImportsFromPartner,
    ImportsFromThird,   ///< neither own nor the other party's
    ProducerPrice,      ///< index, baseline = 100; groups are means with weights Y0
    PurchaserPrice,     ///< index, baseline = 100; groups are means with weights E0
    Employment,         ///< persons
    DutyRevenue,        ///< USD million a year, change from baseline
    QuotaRent,          ///< by owner
    ConsumerSurplus,
    ProducerSurplus,
    Welfare,            ///< sum of the four
};
inline constexpr int indicatorCount = 14;

enum class Unit { UsdMillion, Index, Persons };

QString indicatorCode(Indicator indicator);
std::optional<Indicator> indicatorFromCode(QStringView code);
Unit unitOf(Indicator indicator);
QString unitCode(Unit unit); ///< "USD million", "index", "persons"
/// True for the indicators that are themselves a change from the baseline year.
bool isChangeFromBaseline(Indicator indicator);

/// Where an outcome is read: a sector, a group of sectors, or all of them.
struct Scope
{
    enum class Kind { Sector, Group, All };
    Kind kind = Kind::All;
    int index = 0; ///< of Study::sectors or Study::groups
    bool operator==(const Scope &) const = default;
};

/// Sectors in order, then groups, then all.
std::vector<Scope> allScopes(const Study &study);
QString scopeCode(const Study &study, const Scope &scope);
std::optional<Scope> scopeFromCode(const Study &study, QStringView code);

/// All outcomes of one scenario: [scope in the order of allScopes][party][indicator].
class OutcomeTable
{
public:
    OutcomeTable() = default;
    OutcomeTable(int sectors, int groups, int parties);
    double value(const Scope &scope, int party, Indicator indicator) const { return m_values[place(scope, party, indicator)]; }
    void set(const Scope &scope, int party, Indicator indicator, double value) { m_values[place(scope, party, indicator)] = value; }
    bool isEmpty() const { return m_values.empty(); }
    /// All of them in a row, for arithmetic on whole tables of one study.
    const std::vector<double> &values() const { return m_values; }
    std::vector<double> &values() { return m_values; }
    bool operator==(const OutcomeTable &) const = default;

private:
    std::size_t place(const Scope &scope, int party, Indicator indicator) const;
    int m_sectors = 0;
    int m_groups = 0;
    int m_parties = 0;
    std::vector<double> m_values;
};

} // namespace study
