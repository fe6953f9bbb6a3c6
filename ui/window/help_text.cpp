// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/help_text.h"

#include <QtGlobal>

namespace ui {

namespace {

struct Source
{
    const char *section;
    const char *term;
    const char *text;
};

constexpr const char *terms = QT_TRANSLATE_NOOP("ui::Help", "Terms");
constexpr const char *indicators = QT_TRANSLATE_NOOP("ui::Help", "Indicators");
constexpr const char *uncertainty = QT_TRANSLATE_NOOP("ui::Help", "Uncertainty");
constexpr const char *assumptions = QT_TRANSLATE_NOOP("ui::Help", "What the model assumes");
constexpr const char *omissions = QT_TRANSLATE_NOOP("ui::Help", "What the model leaves out");
constexpr const char *keys = QT_TRANSLATE_NOOP("ui::Help", "Keys");

constexpr Source entries[] = {
    {terms, QT_TRANSLATE_NOOP("ui::Help", "Study"),
     QT_TRANSLATE_NOOP("ui::Help", "The document: baseline data, irritants, parties, scenarios, notes and sources, in one file.")},
    {terms, QT_TRANSLATE_NOOP("ui::Help", "Irritant"),
     QT_TRANSLATE_NOOP("ui::Help", "One thing on the table, such as the steel duty or the digital services tax. One row of the concessions.")},
    {terms, QT_TRANSLATE_NOOP("ui::Help", "Position"),
     QT_TRANSLATE_NOOP("ui::Help", "One option of an irritant. Positions run from the status quo, which changes nothing, to full relief.")},
    {terms, QT_TRANSLATE_NOOP("ui::Help", "Package"), QT_TRANSLATE_NOOP("ui::Help", "One position for every irritant.")},
    {terms, QT_TRANSLATE_NOOP("ui::Help", "Scenario"), QT_TRANSLATE_NOOP("ui::Help", "A saved package and a date.")},
    {terms, QT_TRANSLATE_NOOP("ui::Help", "Preset"),
     QT_TRANSLATE_NOOP("ui::Help", "The package of a saved scenario, taken over whole; the date stays as it is.")},
    {terms, QT_TRANSLATE_NOOP("ui::Help", "Compared with"),
     QT_TRANSLATE_NOOP("ui::Help", "The reference: every change on the screen is the difference from this scenario at its own date. The toolbar date moves "
                                   "only the package in hand.")},
    {terms, QT_TRANSLATE_NOOP("ui::Help", "Status quo and no deal"),
     QT_TRANSLATE_NOOP("ui::Help", "The same package at two dates: first positions change nothing, so before the deadline they mean the measures in force, "
                                   "and after it the measures announced for the case without a deal.")},
    {terms, QT_TRANSLATE_NOOP("ui::Help", "Party value"),
     QT_TRANSLATE_NOOP("ui::Help", "What a package is worth to a side, 0 to 100: an economic part from the model and a political value for each position, "
                                   "added with weights that sum to one. Weights and political values are illustrative and can be argued with.")},
    {terms, QT_TRANSLATE_NOOP("ui::Help", "Worth of a position, in points"),
     QT_TRANSLATE_NOOP("ui::Help", "What the chosen position of one row adds to each side’s value against the row’s first position, with all other rows as "
                                   "they are.")},
    {terms, QT_TRANSLATE_NOOP("ui::Help", "Walk-away"),
     QT_TRANSLATE_NOOP("ui::Help", "The value a side keeps when it leaves the table, its reservation value: here that of no deal. A side accepts nothing "
                                   "below it.")},
    {terms, QT_TRANSLATE_NOOP("ui::Help", "Landing zone"),
     QT_TRANSLATE_NOOP("ui::Help", "The packages each side values at or above its walk-away. Inside it a deal is possible; outside, someone walks away.")},
    {terms, QT_TRANSLATE_NOOP("ui::Help", "Rule"),
     QT_TRANSLATE_NOOP("ui::Help", "Positions that need each other or exclude each other. A package that breaks a rule is still computed; the row says in "
                                   "words what is broken, and a ring with a slash marks the stops that would break one.")},
    {terms, QT_TRANSLATE_NOOP("ui::Help", "Effective duty"),
     QT_TRANSLATE_NOOP("ui::Help", "The duty as it falls on the whole flow, after coverage, exemptions and compliance: usually below the rate in the law.")},
    {terms, QT_TRANSLATE_NOOP("ui::Help", "Tariff-rate quota"),
     QT_TRANSLATE_NOOP("ui::Help", "A volume that enters at a low duty; what goes beyond pays a higher one. Not full: the low duty rules. Full, or binding: "
                                   "nothing more enters, the price rises, and the difference is a rent. Overrun: the high duty rules.")},
    {terms, QT_TRANSLATE_NOOP("ui::Help", "Equivalent duty of a quota"),
     QT_TRANSLATE_NOOP("ui::Help", "The plain duty that would let in the same quantity: the low duty and the premium together.")},
    {terms, QT_TRANSLATE_NOOP("ui::Help", "Illustrative"),
     QT_TRANSLATE_NOOP("ui::Help", "A figure set by the analyst to show how the method works, not measured and not stated by a government.")},

    {indicators, QT_TRANSLATE_NOOP("ui::Help", "Output"),
     QT_TRANSLATE_NOOP("ui::Help", "What a country’s producers make, in quantities at baseline producer prices: a change is one of volume, not of price.")},
    {indicators, QT_TRANSLATE_NOOP("ui::Help", "Exports, exports to the partner"),
     QT_TRANSLATE_NOOP("ui::Help", "What leaves the country, in all and to the other side of the table, in quantities at baseline producer prices.")},
    {indicators, QT_TRANSLATE_NOOP("ui::Help", "Imports, from the partner, from third countries"),
     QT_TRANSLATE_NOOP("ui::Help", "What enters the country, in all, from the other side of the table, and from everyone else, in quantities at baseline "
                                   "producer prices of the exporter.")},
    {indicators, QT_TRANSLATE_NOOP("ui::Help", "Producer price"),
     QT_TRANSLATE_NOOP("ui::Help", "What producers receive before any duty. Index, baseline year = 100; groups are means weighted by baseline output.")},
    {indicators, QT_TRANSLATE_NOOP("ui::Help", "Purchaser price"),
     QT_TRANSLATE_NOOP("ui::Help", "What buyers pay for the mix of domestic and imported goods, duties and quota premiums included. Index, baseline year = "
                                   "100; groups are means weighted by baseline absorption.")},
    {indicators, QT_TRANSLATE_NOOP("ui::Help", "Jobs"),
     QT_TRANSLATE_NOOP("ui::Help", "Persons employed: baseline jobs moved with output. In the short run fewer would move.")},
    {indicators, QT_TRANSLATE_NOOP("ui::Help", "Treasury, or duty revenue"),
     QT_TRANSLATE_NOOP("ui::Help", "Duties collected less those of the baseline year, rents not counted. A change from the baseline year in itself.")},
    {indicators, QT_TRANSLATE_NOOP("ui::Help", "Quota rents"),
     QT_TRANSLATE_NOOP("ui::Help", "The price difference that a full quota leaves to whoever holds the licences, counted with its owner. Who holds them is a "
                                   "matter of bargaining: it moves money between the countries and changes no quantity.")},
    {indicators, QT_TRANSLATE_NOOP("ui::Help", "Consumers"),
     QT_TRANSLATE_NOOP("ui::Help", "Consumer surplus: what buyers gain or lose by prices, equal to the equivalent variation.")},
    {indicators, QT_TRANSLATE_NOOP("ui::Help", "Producers"),
     QT_TRANSLATE_NOOP("ui::Help", "Producer surplus: what producers gain or lose after paying for their inputs. Losses of metal users appear here, once.")},
    {indicators, QT_TRANSLATE_NOOP("ui::Help", "Net welfare"),
     QT_TRANSLATE_NOOP("ui::Help", "Consumers, producers, treasury and rents added up. It is the least robust number of any model of this family, because a "
                                   "large country gains terms of trade from its own duties: read the parts first, and the sum with its range.")},

    {uncertainty, QT_TRANSLATE_NOOP("ui::Help", "Range, pale band"),
     QT_TRANSLATE_NOOP("ui::Help", "From the 5th to the 95th percentile of a change over draws of the parameters: 9 draws in 10 lie in it. Where it spans zero, even the sign is not certain.")},
    {uncertainty, QT_TRANSLATE_NOOP("ui::Help", "Draw"),
     QT_TRANSLATE_NOOP("ui::Help", "One set of elasticities, capacities and jobs per output, each from its sourced range, half of the draws on either side of the central value. Trade flows and duties stand. Package, reference and walk-aways share each draw.")},
    {uncertainty, QT_TRANSLATE_NOOP("ui::Help", "Seed"),
     QT_TRANSLATE_NOOP("ui::Help", "The number the draws start from: the same seed gives the same digits. Another seed shows how much is left to chance.")},
    {uncertainty, QT_TRANSLATE_NOOP("ui::Help", "By parameter: the tornado"),
     QT_TRANSLATE_NOOP("ui::Help", "One parameter at a time goes to the ends of its range, all others stay central: pale at its low end, full at its high end. The widest bar matters most. The strip above shows all parameters together.")},
    {uncertainty, QT_TRANSLATE_NOOP("ui::Help", "By sector"),
     QT_TRANSLATE_NOOP("ui::Help", "The change in each sector with its range, for both parties.")},
    {uncertainty, QT_TRANSLATE_NOOP("ui::Help", "Nest"),
     QT_TRANSLATE_NOOP("ui::Help", "Whether buyers choose between home goods and imports first (two-level CES) or among all origins at once (one-level CES). A question of method, so a switch and not a draw; set here, it changes this place alone.")},
    {uncertainty, QT_TRANSLATE_NOOP("ui::Help", "At or above the walk-away in … of draws"),
     QT_TRANSLATE_NOOP("ui::Help", "How often a party does at least as well as without a deal: its walk-away is valued in the same draw.")},

    {assumptions, QT_TRANSLATE_NOOP("ui::Help", "Goods differ by origin"),
     QT_TRANSLATE_NOOP("ui::Help", "Buyers choose first between domestic and imported goods, then between origins, with constant elasticities of substitution "
                                   "(Armington).")},
    {assumptions, QT_TRANSLATE_NOOP("ui::Help", "All markets clear at once"),
     QT_TRANSLATE_NOOP("ui::Help", "Prices and quantities are solved exactly, not to first order, from the calibrated baseline year: every scenario, also the "
                                   "reference, starts from there.")},
    {assumptions, QT_TRANSLATE_NOOP("ui::Help", "Metals feed parts, parts feed vehicles"),
     QT_TRANSLATE_NOOP("ui::Help", "Input shares are fixed. Costlier metal makes its users costlier, and their output moves the demand for metal.")},
    {assumptions, QT_TRANSLATE_NOOP("ui::Help", "A medium run"),
     QT_TRANSLATE_NOOP("ui::Help", "Elasticities are for a horizon of about one to three years. Each has a range, and its source stands in the study.")},
    {assumptions, QT_TRANSLATE_NOOP("ui::Help", "One duty a flow"),
     QT_TRANSLATE_NOOP("ui::Help", "An average effective duty stands for goods that pay in full and goods that pay nothing; the true response is less smooth.")},

    {omissions, QT_TRANSLATE_NOOP("ui::Help", "The rest of the economy"),
     QT_TRANSLATE_NOOP("ui::Help", "Incomes, wages, exchange rates and the budget do not respond: this is partial equilibrium.")},
    {omissions, QT_TRANSLATE_NOOP("ui::Help", "Time and uncertainty"),
     QT_TRANSLATE_NOOP("ui::Help", "No adjustment path, no investment, no cost of not knowing what comes next.")},
    {omissions, QT_TRANSLATE_NOOP("ui::Help", "Third countries’ answers"),
     QT_TRANSLATE_NOOP("ui::Help", "Other countries do not retaliate, and their own duties stay as they are.")},
    {omissions, QT_TRANSLATE_NOOP("ui::Help", "Positions without a rate"),
     QT_TRANSLATE_NOOP("ui::Help", "Rules of origin, the digital, defence, border, alcohol and procurement positions change no duty: they carry political value "
                                   "only.")},
    {omissions, QT_TRANSLATE_NOOP("ui::Help", "Other goods"),
     QT_TRANSLATE_NOOP("ui::Help", "The residual sector moves many jobs by small percentages: read it as a sign, not as a forecast.")},

    {keys, QT_TRANSLATE_NOOP("ui::Help", "Up, Down"), QT_TRANSLATE_NOOP("ui::Help", "Another row of the concessions.")},
    {keys, QT_TRANSLATE_NOOP("ui::Help", "Left, Right"), QT_TRANSLATE_NOOP("ui::Help", "Another position of the row; closes or opens a group.")},
    {keys, QT_TRANSLATE_NOOP("ui::Help", "Home"), QT_TRANSLATE_NOOP("ui::Help", "The row back to the status quo.")},
    {keys, QT_TRANSLATE_NOOP("ui::Help", "Alt+Home"), QT_TRANSLATE_NOOP("ui::Help", "The row back to where the scenario has it.")},
    {keys, QT_TRANSLATE_NOOP("ui::Help", "Alt+Shift+Home"), QT_TRANSLATE_NOOP("ui::Help", "Package and date back to the scenario’s start.")},
    {keys, QT_TRANSLATE_NOOP("ui::Help", "Enter"), QT_TRANSLATE_NOOP("ui::Help", "Opens or closes the group.")},
    {keys, QT_TRANSLATE_NOOP("ui::Help", "L"), QT_TRANSLATE_NOOP("ui::Help", "Locks or unlocks the row: presets and suggestions leave locked rows as they are.")},
    {keys, QT_TRANSLATE_NOOP("ui::Help", "I or Space"), QT_TRANSLATE_NOOP("ui::Help", "Details and sources of the row.")},
    {keys, QT_TRANSLATE_NOOP("ui::Help", "Ctrl+F"), QT_TRANSLATE_NOOP("ui::Help", "The filter of the concessions.")},
    {keys, QT_TRANSLATE_NOOP("ui::Help", "Ctrl+L, Ctrl+R"), QT_TRANSLATE_NOOP("ui::Help", "Show or hide the concessions, the scorecard.")},
    {keys, QT_TRANSLATE_NOOP("ui::Help", "Ctrl+Z, Ctrl+Y"), QT_TRANSLATE_NOOP("ui::Help", "Undo, redo.")},
    {keys, QT_TRANSLATE_NOOP("ui::Help", "Ctrl+H, Ctrl+D"), QT_TRANSLATE_NOOP("ui::Help", "History and bookmarks; bookmarks what is on the table.")},
    {keys, QT_TRANSLATE_NOOP("ui::Help", "Ctrl+1 to Ctrl+5"),
     QT_TRANSLATE_NOOP("ui::Help", "The places: outcomes, deal space, why, uncertainty, compare.")},
    {keys, QT_TRANSLATE_NOOP("ui::Help", "Response curves: Up, Down"),
     QT_TRANSLATE_NOOP("ui::Help", "Another panel of the curves.")},
    {keys, QT_TRANSLATE_NOOP("ui::Help", "Response curves: Left, Right, Home, End"),
     QT_TRANSLATE_NOOP("ui::Help", "Moves the marker of the panel by half a percentage point of duty, with Ctrl to the next listed position; Home and End move it to the ends.")},
    {keys, QT_TRANSLATE_NOOP("ui::Help", "Response curves: Shift+Left, Shift+Right"),
     QT_TRANSLATE_NOOP("ui::Help", "Shares out the rent of a quota that binds, by five points.")},
    {keys, QT_TRANSLATE_NOOP("ui::Help", "Who replaces whom, Why: arrows"),
     QT_TRANSLATE_NOOP("ui::Help", "Walk over the flows; over the steps.")},
    {keys, QT_TRANSLATE_NOOP("ui::Help", "Deal space: Left, Right, Enter"),
     QT_TRANSLATE_NOOP("ui::Help", "Walk along the frontier; takes the package pointed at.")},
    {keys, QT_TRANSLATE_NOOP("ui::Help", "Menu, Shift+F10"),
     QT_TRANSLATE_NOOP("ui::Help", "On a chart: how the number in hand was computed, copying, export.")},
    {keys, QT_TRANSLATE_NOOP("ui::Help", "Hold B"), QT_TRANSLATE_NOOP("ui::Help", "The chart before the last change, for as long as the key is held.")},
    {keys, QT_TRANSLATE_NOOP("ui::Help", "Tab, Shift+Tab"), QT_TRANSLATE_NOOP("ui::Help", "The next or the previous control.")},
    {keys, QT_TRANSLATE_NOOP("ui::Help", "F1, Esc"), QT_TRANSLATE_NOOP("ui::Help", "Opens this page; leaves it.")},
};

} // namespace

std::vector<HelpEntry> helpEntries(const words::Wording &wording)
{
    std::vector<HelpEntry> written;
    for (const Source &entry : entries)
        written.push_back({wording.translate("ui::Help", entry.section), wording.translate("ui::Help", entry.term), wording.translate("ui::Help", entry.text)});
    return written;
}

} // namespace ui
