// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "negotiation/package.h"
#include "words/wording.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// The study as plain values: the document a person opens, edits and saves. Regular and comparable; knows no file format
/// and no widget. Regions, sectors, irritants and positions refer to each other by index into the vectors of Study.
namespace study {

using words::Language;

/// A text of the study in its languages. A missing French text shows the English one; screens mark it.
struct Text
{
    QString en;
    QString fr;
    const QString &in(Language language) const { return language == Language::French && !fr.isEmpty() ? fr : en; }
    bool missing(Language language) const { return language == Language::French && fr.isEmpty() && !en.isEmpty(); }
    bool isEmpty() const { return en.isEmpty() && fr.isEmpty(); }
    bool operator==(const Text &) const = default;
};

/// What a figure rests on: sources by id, and the note that begins with reported, derived or estimate.
struct Provenance
{
    QStringList sources;
    QString note;
    bool operator==(const Provenance &) const = default;
};

/// An ad-valorem rate as a fraction: 25 % is 0.25. Parsed once at the border from percent, never rounded.
class Rate
{
public:
    constexpr Rate() = default;
    /// Empty unless −100 < percent ≤ 1000 (so NaN is refused).
    static std::optional<Rate> fromPercent(double percent);
    static std::optional<Rate> fromFraction(double fraction);
    constexpr double fraction() const noexcept { return m_fraction; }
    /// The percent the rate was parsed from, exactly where the division by 100 can be undone.
    double percent() const noexcept;
    constexpr auto operator<=>(const Rate &) const noexcept = default;

private:
    explicit constexpr Rate(double fraction) noexcept : m_fraction(fraction) {}
    double m_fraction = 0.0;
};

/// A central value with its range, where one is stated.
struct Estimate
{
    double value = 0.0;
    std::optional<double> low;
    std::optional<double> high;
    bool operator==(const Estimate &) const = default;
};

struct RateEstimate
{
    Rate value;
    std::optional<Rate> low;
    std::optional<Rate> high;
    bool operator==(const RateEstimate &) const = default;
};

struct Source
{
    QString id;
    QString author;
    QString title;
    QString year;
    QString locator;
    QString whereFound;
    bool operator==(const Source &) const = default;
};

enum class RegionRole { FullMarket, Partner, PartnerAndResidualDestination };

struct Region
{
    QString code;
    Text name;
    Text shortName;  ///< "Can."; falls back to the code
    Text inText;     ///< as it stands inside a sentence: "the United States"; falls back to name
    RegionRole role = RegionRole::Partner;
    bool hasHomeMarket = false;
    bool isDestination = false;
    QString tradeGroup;
    Provenance provenance;
    Text adjective{}; ///< "Canadian", "canadien"; may be empty
    bool operator==(const Region &) const = default;
};

struct SectorGroup
{
    QString code; ///< "steel", "aluminum", "autos", "other" in the shipped study
    Text name;
    bool operator==(const SectorGroup &) const = default;
};

struct Sector
{
    QString code;
    Text name;
    int group = 0;
    Text definition;
    Estimate sigmaDomesticImport;
    Estimate sigmaImports;
    Estimate eta;         ///< full markets
    Estimate etaResidual; ///< the residual destination
    Provenance provenance;
    bool operator==(const Sector &) const = default;
};

/// A baseline flow, USD million at producer prices.
struct Flow
{
    int sector = 0;
    int exporter = 0;
    int importer = 0;
    Estimate value;
    RateEstimate baselineDuty; ///< includes the premium: t0 = baselineDuty − baselineRent
    Rate baselineRent;         ///< λ0
    Provenance provenance;
    bool operator==(const Flow &) const = default;
};

/// One exporter that produces.
struct Supply
{
    int sector = 0;
    int region = 0;
    double output = 0.0;             ///< USD million, as stated by the pack (the model uses the sum of flows)
    Estimate epsilon;                ///< infinity allowed
    std::optional<Estimate> capacity; ///< output ceiling relative to baseline
    Estimate employment;             ///< persons
    Estimate labourElasticity;       ///< γ of employment = baseline × ŷ^γ
    Provenance provenance;
    bool operator==(const Supply &) const = default;
};

/// Cost share of an input composite in the output value of its user in one region.
struct InputShare
{
    int input = 0;
    int user = 0;
    int region = 0;
    Estimate share;
    double derivedDemand = 0.0;     ///< USD million, as stated by the pack
    double absorption = 0.0;        ///< USD million, as stated by the pack
    double shareOfAbsorption = 0.0; ///< as stated by the pack
    Provenance provenance;
    bool operator==(const InputShare &) const = default;
};

enum class RentOwner { Importer, Exporter };

struct TariffRateQuota
{
    Rate inQuota;
    Rate overQuota;
    double volume = 0.0; ///< relative to the baseline quantity
    std::optional<double> volumeLow;
    std::optional<double> volumeHigh;
    RentOwner rentTo = RentOwner::Importer;
    bool operator==(const TariffRateQuota &) const = default;
};

/// A duty or quota in force from a date on.
struct Duty
{
    QDate date;
    int sector = 0;
    int imposer = 0;
    int target = 0;
    RateEstimate rate; ///< ignored where a quota stands (the quota sets the wedge)
    std::optional<TariffRateQuota> quota;
    Provenance provenance; ///< the note is the derivation
    bool operator==(const Duty &) const = default;
};

enum class Instrument { None, Duty, Quota };
enum class EffectMode { Replace, Cap };

/// What a position changes on one flow. Instrument::None changes nothing and carries only its note.
struct Effect
{
    Instrument instrument = Instrument::None;
    EffectMode mode = EffectMode::Replace;
    int sector = -1;
    int imposer = -1;
    int target = -1;
    RateEstimate rate;
    std::optional<TariffRateQuota> quota;
    Provenance provenance;
    bool operator==(const Effect &) const = default;
};

struct Position
{
    QString id;
    Text title;
    Text shortTitle;  ///< falls back to title
    Text button;      ///< one word for a segmented choice; falls back to shortTitle
    Text description;
    QString concedingSide; ///< a party's code, "BOTH" or "NONE"
    QString instrument;
    QString sector;        ///< code of the pack's wider list; text only
    QString imposer;
    QString target;
    std::optional<double> headlineFromPercent; ///< statutory rates, for reading and for custom positions
    std::optional<double> headlineToPercent;
    std::optional<double> quotaInPercent;
    std::optional<double> quotaOverPercent;
    Text quotaVolumeNote;
    bool politicalValueOnly = false;
    Provenance provenance;
    std::vector<Effect> effects;
    bool operator==(const Position &) const = default;
};

struct Importance
{
    int party = 0; ///< index of Study::parties
    Estimate rating; ///< 1–5
    bool operator==(const Importance &) const = default;
};

struct Irritant
{
    QString id;
    Text title;
    Text shortTitle; ///< falls back to title
    Text theme;      ///< heading it stands under; falls back to category
    QString category;
    QString raisedBy;
    Text issue;
    Text status;
    Text legalInstrument;
    QString economicInstrument;
    QString sector;
    std::vector<Importance> importance;
    Text importanceReasoning;
    Provenance provenance;
    std::vector<Position> positions; ///< from status quo to full relief; the first changes nothing
    bool operator==(const Irritant &) const = default;
};

struct Rule
{
    QString id;
    negotiation::Rule rule; ///< issue = index of Study::irritants, option = index of its positions
    Text reason;
    Provenance provenance;
    bool operator==(const Rule &) const = default;
};

/// A stated, editable judgement with its reason.
struct Judgement
{
    double value = 0.0;
    Text reason;
    Provenance provenance;
    bool operator==(const Judgement &) const = default;
};

struct IndicatorWeight
{
    QString indicator; ///< "welfare", "treasury", "jobs_<group>"
    Judgement weight;
    bool operator==(const IndicatorWeight &) const = default;
};

/// Ends of the 0–100 scale of one indicator, in its unit, change from the baseline.
struct Scale
{
    QString indicator;
    double low = 0.0;
    double high = 0.0;
    QString unit;
    Provenance provenance;
    bool operator==(const Scale &) const = default;
};

/// Reservation value: that of a named scenario, or a number of points.
struct WalkAway
{
    QString scenario; ///< empty: the number counts
    double points = 0.0;
    Text reason;
    Provenance provenance;
    bool operator==(const WalkAway &) const = default;
};

struct Party
{
    int region = 0;
    Judgement economicWeight;
    std::vector<IndicatorWeight> indicatorWeights;
    std::vector<Judgement> irritantWeights;            ///< one for each irritant
    std::vector<std::vector<Judgement>> positionValues; ///< [irritant][position], 0–100
    std::vector<Scale> scales;
    WalkAway walkAway;
    bool operator==(const Party &) const = default;
};

/// A package and a date.
struct Scenario
{
    QString code;
    Text name;
    Text shortName; ///< falls back to name
    Text inText;    ///< as it stands inside a sentence; falls back to name
    QDate date;
    negotiation::Package package;
    QString colour; ///< "#rrggbb", may be empty
    QString note;   ///< a person's own
    Provenance provenance;
    bool operator==(const Scenario &) const = default;
};

/// A point on the line from one listed position of an irritant to another, both without quotas. Duties and the parties'
/// values of the position are interpolated; between positions whose duties are proportional to the headline rate this
/// is the effective rate scaled by the headline rate.
struct CustomPosition
{
    int irritant = 0;
    int from = 0;
    int to = 0;
    double share = 0.0; ///< 0 is `from`, 1 is `to`
    bool operator==(const CustomPosition &) const = default;
};

/// The importer's part of a quota's rent. Moves welfare one for one between the two countries and changes no quantity.
struct RentShare
{
    int sector = 0;
    int exporter = 0;
    int importer = 0;
    double importerShare = 1.0; ///< 0…1
    bool operator==(const RentShare &) const = default;
};

/// What a person may set between the listed positions: a duty dragged to a value nobody listed, and who gets the rent of
/// a quota. Such choices are drawn in the deal space and not counted in it.
struct Adjustments
{
    std::vector<CustomPosition> positions; ///< at most one for each irritant; takes the place of the package's position
    std::vector<RentShare> rentShares;     ///< ignored where no quota stands
    bool isEmpty() const { return positions.empty() && rentShares.empty(); }
    bool operator==(const Adjustments &) const = default;
};

/// What is on the table now: a package and a date, where they came from, and what they are compared with.
struct Working
{
    QString basedOn;   ///< code of the scenario it started from
    negotiation::Package package;
    QDate date;
    QString reference; ///< code of the scenario outcomes are compared with
    Adjustments adjustments{};
    std::vector<int> locked{}; ///< irritants a person has fixed, ascending: presets and suggestions leave them alone
    bool operator==(const Working &) const = default;
};

/// What a person looks at: a place on the screen and its choices there, by code. What a place does not know, or finds
/// empty, it takes as its own first choice.
struct View
{
    QString place;      ///< "outcomes", "deal_space", "why", "uncertainty", "compare", "scorecard"
    QString chart;      ///< of a place with several: "bars", "curves", "flows"
    QString indicator;  ///< code of a study::Indicator, or "value" for the parties' values
    QString shown;      ///< "change", "percent", "level"
    QString currency;   ///< USD, or a code of Study::currencies
    QString scope;      ///< code of a sector or a group, or "all"
    QString region;     ///< code of a party
    QStringList scenarios; ///< codes, in the order compared
    bool operator==(const View &) const = default;
};

/// A state of the table to come back to. Those marked as steps are, in their order, the walk of a presentation.
struct Bookmark
{
    QString code; ///< unique in the study
    Text name;
    Text caption; ///< one sentence or two for the room
    Text note;    ///< for the presenter
    Working working; ///< its locks are not used
    View view;
    bool isStep = false;
    bool operator==(const Bookmark &) const = default;
};

/// One slide of the deck: a view of a state, drawn anew from the data when it is exported.
struct Slide
{
    QString title;      ///< a person's own; empty: the finding
    QString annotation; ///< a person's own remark, on the slide
    Working working;    ///< its locks are not used
    View view;
    bool operator==(const Slide &) const = default;
};

/// An export to run again: the deck, or a set of scenarios, in one format and language.
struct ExportJob
{
    QString name;          ///< unique in the study
    QString file;          ///< name to suggest, with its ending: pptx, pdf, svg, png, xlsx, csv
    Language language = Language::English;
    bool deck = true;      ///< the slides of the deck; else `scenarios`
    QStringList scenarios; ///< codes
    int scale = 2;         ///< image pixels for a logical one: 1, 2, 4
    bool transparent = false;
    bool operator==(const ExportJob &) const = default;
};

/// A figure a person changed, and what it was in the data the study was made from.
struct ChangedFigure
{
    QString figure; ///< its key, see study/figures.h; of a walk-away shipped as a scenario with the code of this one
    double shipped = 0.0;
    bool operator==(const ChangedFigure &) const = default;
};

enum class Nest { Nested, Flat };

struct Currency
{
    QString code;
    double perUsd = 1.0;
    QString note;
    bool operator==(const Currency &) const = default;
};

struct Study
{
    Text title;
    Text shortTitle; ///< falls back to title
    QString statusQuoScenario;
    QDate dealDate;
    QDate offersFrom;
    int baselineYear = 0;
    Nest nest = Nest::Nested;
    std::vector<Currency> currencies; ///< beside USD
    QString dataVersion;

    std::vector<Source> sources;
    std::vector<Region> regions;
    std::vector<SectorGroup> groups;
    std::vector<Sector> sectors;
    std::vector<Flow> flows;
    std::vector<Supply> supplies;
    std::vector<InputShare> inputShares;
    std::vector<Duty> duties;
    std::vector<Irritant> irritants;
    std::vector<Rule> rules;
    std::vector<Party> parties;
    std::vector<Scenario> scenarios;
    Working working;
    std::vector<Bookmark> bookmarks;
    std::vector<Slide> slides;
    std::vector<ExportJob> exportJobs;
    std::vector<ChangedFigure> changedFigures; ///< ascending by key, each once

    bool operator==(const Study &) const = default;
};

/// Indices by code, −1 where there is none.
int regionIndex(const Study &study, QStringView code);
int sectorIndex(const Study &study, QStringView code);
int groupIndex(const Study &study, QStringView code);
int irritantIndex(const Study &study, QStringView id);
int positionIndex(const Irritant &irritant, QStringView id);
int partyIndex(const Study &study, QStringView regionCode);
/// By code, else by name in either language.
int scenarioIndex(const Study &study, QStringView codeOrName);

const Source *findSource(const Study &study, QStringView id);
/// Dates with a duty state, ascending.
std::vector<QDate> dutyDates(const Study &study);
/// The rules as the negotiation layer takes them.
std::vector<negotiation::Rule> negotiationRules(const Study &study);
/// True when any figure the party values rest on is the analyst's illustration (its note says so).
bool hasIllustrativeValues(const Study &study);

} // namespace study
