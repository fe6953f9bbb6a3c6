// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/landing_zone.h"
#include "analysis/uncertainty.h"
#include "exchange/deck.h"
#include "study/economy.h"

#include <memory>
#include <optional>
#include <vector>

namespace exchange {

/// Makes slides from a study: each a view of a state, drawn anew from the data in the language of the wording, whatever
/// the window speaks. Markets are solved cold, so the same study gives the same digits; the deal space is solved when the
/// first slide needs it, and kept.
class SlideMaker
{
public:
    using Zone = std::shared_ptr<const analysis::LandingZone>;
    /// `zone`, where the caller has it already, saves about a second.
    SlideMaker(const study::Economy &economy, const words::Wording &wording, Zone zone = {});

    /// What the view shows of the state, with the rows a slide has room for. What a view does not say, or names wrongly, is the first choice of its place; an
    /// unknown place is the outcomes' bars, and so are the bars in place of a table of the comparison.
    words::Result<charts::ChartSpec> chart(const study::Working &working, const study::View &view);
    /// One slide, or a table's as many as its rows take: "(2 of 3)" in the title.
    words::Result<std::vector<DeckSlide>> slides(const study::Slide &slide);
    /// The first of them.
    words::Result<DeckSlide> slide(const study::Slide &slide);
    words::Result<Deck> deck(const std::vector<study::Slide> &slides);
    /// The deal space, solved where it is not known yet.
    words::Result<Zone> zone();
    /// Null where no slide needed it so far.
    const Zone &knownZone() const { return m_zone; }

    /// For the speaker: package, date, what moved, assumptions, model and data version, and what the slide shows.
    QString notes(const study::Working &working, const QString &spoken) const;

private:
    const study::Scenario &referenceOf(const study::Working &working) const;
    words::Result<study::Assessment> assess(const study::Working &working) const;
    words::Result<study::Assessment> reference(const study::Working &working) const;
    /// Draws of the parameters: seeded, so that the same study gives the same digits. Kept for the next slide of the same.
    using Draws = std::shared_ptr<const analysis::UncertaintyResult>;
    words::Result<Draws> draws(const analysis::Choice &choice, const analysis::Choice &reference);
    words::Result<Draws> draws(const study::Working &working);
    /// What a net has its range from; null where the study has no economy, or its markets do not clear.
    Draws rangeOf(const analysis::Choice &choice, const analysis::Choice &reference);
    void drawRanges(charts::Comparison &comparison);
    void sayRanges(const analysis::UncertaintyResult &draws, charts::ChartSpec &spec) const;
    words::Result<charts::ChartSpec> sectorBars(const study::Working &working, const study::View &view);
    words::Result<charts::ChartSpec> curves(const study::Working &working, const study::View &view);
    words::Result<charts::ChartSpec> flows(const study::Working &working, const study::View &view);
    words::Result<charts::ChartSpec> why(const study::Working &working, const study::View &view);
    words::Result<charts::ChartSpec> tornado(const study::Working &working, const study::View &view);
    words::Result<charts::ChartSpec> scorecard(const study::Working &working, const study::View &view);
    words::Result<charts::ChartSpec> comparison(const study::Working &working, const study::View &view);
    words::Result<std::vector<DeckSlide>> comparedTable(const study::Slide &slide);
    words::Result<charts::ChartSpec> dealSpace(const study::Working &working);

    const study::Economy &m_economy;
    const study::Study &m_study;
    words::Wording m_wording;
    Zone m_zone;
    struct Drawn
    {
        analysis::Choice choice;
        analysis::Choice reference;
        Draws draws;
    };
    std::vector<Drawn> m_drawn;
};

/// A person's own title and remark on a slide that was made without them.
void putOwnTexts(DeckSlide &made, const study::Slide &slide);

/// A saved scenario as a state, compared with `reference` (a code; empty: the study's status quo).
study::Working workingOf(const study::Study &study, const study::Scenario &scenario, const QString &reference = {});

/// The slides made of scenarios that have none of their own: for each one jobs by sector and, where it stands at the date
/// of the deal, its place in the deal space.
std::vector<study::Slide> slidesOf(const study::Study &study, const QStringList &scenarios, const QString &reference = {});

/// The day in the properties of exported files: that of the data, so that the same study gives the same bytes.
QDate exportDate(const study::Study &study);

} // namespace exchange
