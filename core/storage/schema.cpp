// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

namespace storage {

// Rates and duties are fractions (0.25 is 25 %), values USD million. "place" is the order of a row, from 1. Every
// figure points to a source set and has a note that says what it is. Texts beside titles and names lie in "texts".
QByteArray schemaOfVersion1()
{
    return R"sql(
CREATE TABLE sources (
    place INTEGER PRIMARY KEY CHECK (place > 0),
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    author TEXT NOT NULL, title TEXT NOT NULL, year TEXT NOT NULL, locator TEXT NOT NULL, where_found TEXT NOT NULL
) STRICT;
CREATE TABLE source_sets (
    id INTEGER PRIMARY KEY CHECK (id > 0)
) STRICT;
CREATE TABLE source_set_members (
    source_set INTEGER NOT NULL REFERENCES source_sets(id),
    place INTEGER NOT NULL CHECK (place > 0),
    source TEXT NOT NULL REFERENCES sources(id),
    PRIMARY KEY (source_set, place)
) STRICT;
CREATE TABLE regions (
    place INTEGER PRIMARY KEY CHECK (place > 0),
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name TEXT NOT NULL, name_fr TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('full market', 'partner', 'partner and residual destination')),
    has_home_market INTEGER NOT NULL CHECK (has_home_market IN (0, 1)),
    is_destination INTEGER NOT NULL CHECK (is_destination IN (0, 1)),
    trade_group TEXT NOT NULL,
    source_set INTEGER NOT NULL REFERENCES source_sets(id), note TEXT NOT NULL
) STRICT;
CREATE TABLE sector_groups (
    place INTEGER PRIMARY KEY CHECK (place > 0),
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name TEXT NOT NULL, name_fr TEXT NOT NULL
) STRICT;
CREATE TABLE sectors (
    place INTEGER PRIMARY KEY CHECK (place > 0),
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name TEXT NOT NULL, name_fr TEXT NOT NULL,
    sector_group TEXT NOT NULL REFERENCES sector_groups(code),
    sigma_domestic_import REAL NOT NULL CHECK (sigma_domestic_import > 0),
    sigma_domestic_import_low REAL, sigma_domestic_import_high REAL,
    sigma_imports REAL NOT NULL CHECK (sigma_imports > 0), sigma_imports_low REAL, sigma_imports_high REAL,
    eta REAL NOT NULL CHECK (eta >= 0), eta_low REAL, eta_high REAL,
    eta_residual REAL NOT NULL CHECK (eta_residual >= 0), eta_residual_low REAL, eta_residual_high REAL,
    source_set INTEGER NOT NULL REFERENCES source_sets(id), note TEXT NOT NULL
) STRICT;
CREATE TABLE trade_flows (
    place INTEGER PRIMARY KEY CHECK (place > 0),
    sector TEXT NOT NULL REFERENCES sectors(code),
    exporter TEXT NOT NULL REFERENCES regions(code),
    importer TEXT NOT NULL REFERENCES regions(code),
    value REAL NOT NULL CHECK (value >= 0), value_low REAL CHECK (value_low >= 0), value_high REAL CHECK (value_high >= 0),
    duty REAL NOT NULL CHECK (duty > -1 AND duty <= 10),
    duty_low REAL CHECK (duty_low > -1 AND duty_low <= 10), duty_high REAL CHECK (duty_high > -1 AND duty_high <= 10),
    rent REAL NOT NULL CHECK (rent >= 0 AND rent <= 10),
    source_set INTEGER NOT NULL REFERENCES source_sets(id), note TEXT NOT NULL,
    UNIQUE (sector, exporter, importer)
) STRICT;
CREATE TABLE supply (
    place INTEGER PRIMARY KEY CHECK (place > 0),
    sector TEXT NOT NULL REFERENCES sectors(code),
    region TEXT NOT NULL REFERENCES regions(code),
    output REAL NOT NULL CHECK (output >= 0),
    epsilon REAL NOT NULL CHECK (epsilon >= 0), epsilon_low REAL, epsilon_high REAL,
    capacity REAL CHECK (capacity >= 1), capacity_low REAL, capacity_high REAL,
    employment REAL NOT NULL CHECK (employment >= 0), employment_low REAL, employment_high REAL,
    labour_elasticity REAL NOT NULL CHECK (labour_elasticity >= 0), labour_elasticity_low REAL, labour_elasticity_high REAL,
    source_set INTEGER NOT NULL REFERENCES source_sets(id), note TEXT NOT NULL,
    UNIQUE (sector, region)
) STRICT;
CREATE TABLE input_shares (
    place INTEGER PRIMARY KEY CHECK (place > 0),
    input TEXT NOT NULL REFERENCES sectors(code),
    user TEXT NOT NULL REFERENCES sectors(code),
    region TEXT NOT NULL REFERENCES regions(code),
    share REAL NOT NULL CHECK (share >= 0 AND share <= 1), share_low REAL, share_high REAL,
    derived_demand REAL NOT NULL, absorption REAL NOT NULL, share_of_absorption REAL NOT NULL,
    source_set INTEGER NOT NULL REFERENCES source_sets(id), note TEXT NOT NULL,
    UNIQUE (input, user, region)
) STRICT;
CREATE TABLE duties (
    place INTEGER PRIMARY KEY CHECK (place > 0),
    date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    sector TEXT NOT NULL REFERENCES sectors(code),
    imposer TEXT NOT NULL REFERENCES regions(code),
    target TEXT NOT NULL REFERENCES regions(code),
    duty REAL NOT NULL CHECK (duty > -1 AND duty <= 10), duty_low REAL, duty_high REAL,
    in_quota REAL CHECK (in_quota > -1 AND in_quota <= over_quota), over_quota REAL CHECK (over_quota <= 10),
    quota_volume REAL CHECK (quota_volume >= 0), quota_volume_low REAL, quota_volume_high REAL,
    rent_to TEXT CHECK (rent_to IN ('importer', 'exporter')),
    source_set INTEGER NOT NULL REFERENCES source_sets(id), note TEXT NOT NULL,
    UNIQUE (date, sector, imposer, target)
) STRICT;
CREATE TABLE irritants (
    place INTEGER PRIMARY KEY CHECK (place > 0),
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    title TEXT NOT NULL, title_fr TEXT NOT NULL,
    category TEXT NOT NULL, raised_by TEXT NOT NULL, economic_instrument TEXT NOT NULL, sector TEXT NOT NULL,
    source_set INTEGER NOT NULL REFERENCES source_sets(id), note TEXT NOT NULL
) STRICT;
CREATE TABLE positions (
    place INTEGER PRIMARY KEY CHECK (place > 0),
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    irritant TEXT NOT NULL REFERENCES irritants(id),
    title TEXT NOT NULL, title_fr TEXT NOT NULL,
    conceding_side TEXT NOT NULL, instrument TEXT NOT NULL, sector TEXT NOT NULL, imposer TEXT NOT NULL, target TEXT NOT NULL,
    headline_from_percent REAL, headline_to_percent REAL, quota_in_percent REAL, quota_over_percent REAL,
    political_value_only INTEGER NOT NULL CHECK (political_value_only IN (0, 1)),
    source_set INTEGER NOT NULL REFERENCES source_sets(id), note TEXT NOT NULL
) STRICT;
CREATE TABLE effects (
    place INTEGER PRIMARY KEY CHECK (place > 0),
    position TEXT NOT NULL REFERENCES positions(id),
    instrument TEXT NOT NULL CHECK (instrument IN ('none', 'duty', 'quota')),
    mode TEXT NOT NULL CHECK (mode IN ('replace', 'cap')),
    sector TEXT REFERENCES sectors(code),
    imposer TEXT REFERENCES regions(code),
    target TEXT REFERENCES regions(code),
    duty REAL CHECK (duty > -1 AND duty <= 10), duty_low REAL, duty_high REAL,
    in_quota REAL CHECK (in_quota > -1 AND in_quota <= over_quota), over_quota REAL CHECK (over_quota <= 10),
    quota_volume REAL CHECK (quota_volume >= 0), quota_volume_low REAL, quota_volume_high REAL,
    rent_to TEXT CHECK (rent_to IN ('importer', 'exporter')),
    source_set INTEGER NOT NULL REFERENCES source_sets(id), note TEXT NOT NULL
) STRICT;
CREATE TABLE rules (
    place INTEGER PRIMARY KEY CHECK (place > 0),
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    type TEXT NOT NULL CHECK (type IN ('requires', 'excludes')),
    position TEXT NOT NULL REFERENCES positions(id),
    other_irritant TEXT NOT NULL REFERENCES irritants(id),
    source_set INTEGER NOT NULL REFERENCES source_sets(id), note TEXT NOT NULL
) STRICT;
CREATE TABLE rule_positions (
    rule TEXT NOT NULL REFERENCES rules(id),
    place INTEGER NOT NULL CHECK (place > 0),
    position TEXT NOT NULL REFERENCES positions(id),
    PRIMARY KEY (rule, place)
) STRICT;
CREATE TABLE scenarios (
    place INTEGER PRIMARY KEY CHECK (place > 0),
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name TEXT NOT NULL, name_fr TEXT NOT NULL,
    date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    colour TEXT NOT NULL,
    source_set INTEGER NOT NULL REFERENCES source_sets(id), note TEXT NOT NULL
) STRICT;
CREATE TABLE scenario_positions (
    scenario TEXT NOT NULL REFERENCES scenarios(code),
    irritant TEXT NOT NULL REFERENCES irritants(id),
    position TEXT NOT NULL REFERENCES positions(id),
    PRIMARY KEY (scenario, irritant)
) STRICT;
CREATE TABLE parties (
    place INTEGER PRIMARY KEY CHECK (place > 0),
    region TEXT NOT NULL UNIQUE REFERENCES regions(code),
    walk_away_scenario TEXT REFERENCES scenarios(code),
    walk_away_points REAL NOT NULL,
    source_set INTEGER NOT NULL REFERENCES source_sets(id), note TEXT NOT NULL
) STRICT;
CREATE TABLE importance (
    place INTEGER PRIMARY KEY CHECK (place > 0),
    irritant TEXT NOT NULL REFERENCES irritants(id),
    party TEXT NOT NULL REFERENCES parties(region),
    rating REAL NOT NULL CHECK (rating >= 1 AND rating <= 5), rating_low REAL, rating_high REAL
) STRICT;
CREATE TABLE weights (
    place INTEGER PRIMARY KEY CHECK (place > 0),
    party TEXT NOT NULL REFERENCES parties(region),
    kind TEXT NOT NULL CHECK (kind IN ('economy', 'indicator', 'irritant')),
    key TEXT NOT NULL,
    weight REAL NOT NULL CHECK (weight >= 0 AND weight <= 1),
    source_set INTEGER NOT NULL REFERENCES source_sets(id), note TEXT NOT NULL,
    UNIQUE (party, kind, key)
) STRICT;
CREATE TABLE position_values (
    place INTEGER PRIMARY KEY CHECK (place > 0),
    party TEXT NOT NULL REFERENCES parties(region),
    position TEXT NOT NULL REFERENCES positions(id),
    value REAL NOT NULL CHECK (value >= 0 AND value <= 100),
    source_set INTEGER NOT NULL REFERENCES source_sets(id), note TEXT NOT NULL,
    UNIQUE (party, position)
) STRICT;
CREATE TABLE scales (
    place INTEGER PRIMARY KEY CHECK (place > 0),
    party TEXT NOT NULL REFERENCES parties(region),
    indicator TEXT NOT NULL,
    low REAL NOT NULL, high REAL NOT NULL CHECK (low < high),
    unit TEXT NOT NULL,
    source_set INTEGER NOT NULL REFERENCES source_sets(id), note TEXT NOT NULL,
    UNIQUE (party, indicator)
) STRICT;
CREATE TABLE currencies (
    place INTEGER PRIMARY KEY CHECK (place > 0),
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    per_usd REAL NOT NULL CHECK (per_usd > 0),
    note TEXT NOT NULL
) STRICT;
CREATE TABLE study (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    title TEXT NOT NULL, title_fr TEXT NOT NULL,
    status_quo_scenario TEXT NOT NULL REFERENCES scenarios(code),
    deal_date TEXT NOT NULL CHECK (deal_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    offers_from TEXT NOT NULL CHECK (offers_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    working_scenario TEXT REFERENCES scenarios(code),
    working_date TEXT NOT NULL CHECK (working_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    reference_scenario TEXT NOT NULL REFERENCES scenarios(code),
    baseline_year INTEGER NOT NULL,
    nest TEXT NOT NULL CHECK (nest IN ('nested', 'flat')),
    model_version TEXT NOT NULL,
    data_version TEXT NOT NULL
) STRICT;
CREATE TABLE working_positions (
    irritant TEXT NOT NULL PRIMARY KEY REFERENCES irritants(id),
    position TEXT NOT NULL REFERENCES positions(id)
) STRICT;
CREATE TABLE texts (
    table_name TEXT NOT NULL,
    row_id TEXT NOT NULL,
    field TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('en', 'fr')),
    text TEXT NOT NULL,
    PRIMARY KEY (table_name, row_id, field, language)
) STRICT;
CREATE TABLE notes (
    table_name TEXT NOT NULL,
    row_id TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (table_name, row_id)
) STRICT;
CREATE TABLE scenario_outcomes (
    scenario TEXT NOT NULL REFERENCES scenarios(code),
    sector TEXT NOT NULL,
    region TEXT NOT NULL REFERENCES regions(code),
    indicator TEXT NOT NULL,
    unit TEXT NOT NULL CHECK (unit IN ('USD million', 'index', 'persons')),
    value REAL NOT NULL,
    PRIMARY KEY (scenario, sector, region, indicator)
) STRICT;
)sql";
}

// A state is what lay on the table when a bookmark or slide was made; where "state" is NULL the row belongs to the
// table now, whose package is in "study" and "working_positions". Computed outcomes are never read back: the next save
// writes them anew, in a table half as large.
QByteArray stepToVersion2()
{
    return R"sql(
CREATE TABLE states (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    based_on TEXT REFERENCES scenarios(code),
    date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    reference_scenario TEXT NOT NULL REFERENCES scenarios(code),
    view_place TEXT NOT NULL, view_chart TEXT NOT NULL, view_indicator TEXT NOT NULL, view_shown TEXT NOT NULL,
    view_currency TEXT NOT NULL, view_scope TEXT NOT NULL, view_region TEXT NOT NULL
) STRICT;
CREATE TABLE state_positions (
    state INTEGER NOT NULL REFERENCES states(id),
    irritant TEXT NOT NULL REFERENCES irritants(id),
    position TEXT NOT NULL REFERENCES positions(id),
    PRIMARY KEY (state, irritant)
) STRICT, WITHOUT ROWID;
CREATE TABLE state_scenarios (
    state INTEGER NOT NULL REFERENCES states(id),
    place INTEGER NOT NULL CHECK (place > 0),
    scenario TEXT NOT NULL REFERENCES scenarios(code),
    PRIMARY KEY (state, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE custom_positions (
    place INTEGER PRIMARY KEY CHECK (place > 0),
    state INTEGER REFERENCES states(id),
    irritant TEXT NOT NULL REFERENCES irritants(id),
    from_position TEXT NOT NULL REFERENCES positions(id),
    to_position TEXT NOT NULL REFERENCES positions(id),
    share REAL NOT NULL CHECK (share >= 0 AND share <= 1)
) STRICT;
CREATE TABLE rent_shares (
    place INTEGER PRIMARY KEY CHECK (place > 0),
    state INTEGER REFERENCES states(id),
    sector TEXT NOT NULL REFERENCES sectors(code),
    exporter TEXT NOT NULL REFERENCES regions(code),
    importer TEXT NOT NULL REFERENCES regions(code),
    importer_share REAL NOT NULL CHECK (importer_share >= 0 AND importer_share <= 1)
) STRICT;
CREATE TABLE locks (
    place INTEGER PRIMARY KEY CHECK (place > 0),
    state INTEGER REFERENCES states(id),
    irritant TEXT NOT NULL REFERENCES irritants(id)
) STRICT;
CREATE TABLE bookmarks (
    place INTEGER PRIMARY KEY CHECK (place > 0),
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name TEXT NOT NULL, name_fr TEXT NOT NULL,
    caption TEXT NOT NULL, caption_fr TEXT NOT NULL,
    note TEXT NOT NULL, note_fr TEXT NOT NULL,
    is_step INTEGER NOT NULL CHECK (is_step IN (0, 1)),
    state INTEGER NOT NULL UNIQUE REFERENCES states(id)
) STRICT;
CREATE TABLE slides (
    place INTEGER PRIMARY KEY CHECK (place > 0),
    title TEXT NOT NULL, annotation TEXT NOT NULL,
    state INTEGER NOT NULL UNIQUE REFERENCES states(id)
) STRICT;
CREATE TABLE export_jobs (
    place INTEGER PRIMARY KEY CHECK (place > 0),
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    file TEXT NOT NULL CHECK (file <> ''),
    language TEXT NOT NULL CHECK (language IN ('en', 'fr')),
    deck INTEGER NOT NULL CHECK (deck IN (0, 1)),
    scale INTEGER NOT NULL CHECK (scale IN (1, 2, 4)),
    transparent INTEGER NOT NULL CHECK (transparent IN (0, 1))
) STRICT;
CREATE TABLE export_job_scenarios (
    job TEXT NOT NULL REFERENCES export_jobs(name),
    place INTEGER NOT NULL CHECK (place > 0),
    scenario TEXT NOT NULL REFERENCES scenarios(code),
    PRIMARY KEY (job, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE changed_figures (
    figure TEXT NOT NULL PRIMARY KEY CHECK (figure <> ''),
    shipped REAL NOT NULL
) STRICT, WITHOUT ROWID;
DROP TABLE scenario_outcomes;
CREATE TABLE scenario_outcomes (
    scenario TEXT NOT NULL REFERENCES scenarios(code),
    sector TEXT NOT NULL,
    region TEXT NOT NULL REFERENCES regions(code),
    indicator TEXT NOT NULL,
    unit TEXT NOT NULL CHECK (unit IN ('USD million', 'index', 'persons')),
    value REAL NOT NULL,
    PRIMARY KEY (scenario, sector, region, indicator)
) STRICT, WITHOUT ROWID;
)sql";
}

} // namespace storage
