// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/study_slides.h"

#include "analysis/attribution.h"
#include "analysis/bilateral_flows.h"
#include "charts/attribution_chart.h"
#include "charts/comparison.h"
#include "charts/deal_space_chart.h"
#include "charts/flows_map.h"
#include "charts/measure_words.h"
#include "charts/range_words.h"
#include "charts/response_curves.h"
#include "charts/scorecard_bars.h"
#include "charts/sector_bars.h"
#include "charts/tornado_chart.h"
#include "exchange/left_out_rows.h"
#include "exchange/slide_table.h"
#include "study/figures.h"
#include "words/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <utility>

namespace exchange {

using charts::ChartSpec;
using study::Study;
using study::View;
using study::Working;
using words::Sentence;

namespace {

charts::Shown shownOf(const QString &code)
{
    if (code == QLatin1String("percent"))
        return charts::Shown::PercentChange;
    return code == QLatin1String("level") ? charts::Shown::Level : charts::Shown::Change;
}

QString currencyOf(const View &view)
{
    return view.currency.isEmpty() ? QStringLiteral("USD") : view.currency;
}

analysis::Choice choiceOf(const Working &working)
{
    return {working.package, working.date, working.adjustments};
}

constexpr int stepsOfASlide = 9;   ///< of a waterfall; more are gathered
constexpr int drawsOfASlide = 2000; ///< as many as the ranges on the screen rest on

bool isUncertainty(const View &view) { return view.place == QLatin1String("uncertainty"); }

bool isTable(const View &view)
{
    return view.place == QLatin1String("compare") && (view.chart == QLatin1String("indicators") || view.chart == QLatin1String("packages"));
}

} // namespace

SlideMaker::SlideMaker(const study::Economy &economy, const words::Wording &wording, Zone zone)
    : m_economy(economy), m_study(economy.study()), m_wording(wording), m_zone(std::move(zone))
{
}

words::Result<SlideMaker::Zone> SlideMaker::zone()
{
    if (m_zone)
        return m_zone;
    analysis::SolveOptions options;
    options.memory = market::Memory::Ignore;
    const auto outcomes = analysis::solveSpace(m_economy, options);
    if (!outcomes)
        return outcomes.error();
    auto found = analysis::landingZone(m_economy, **outcomes);
    if (!found)
        return found.error();
    m_zone = *found;
    return m_zone;
}

words::Result<study::Assessment> SlideMaker::assess(const Working &working) const
{
    return m_economy.assess(working.package, working.adjustments, working.date, market::Memory::Ignore);
}

const study::Scenario &SlideMaker::referenceOf(const Working &working) const
{
    int scenario = study::scenarioIndex(m_study, working.reference);
    if (scenario < 0)
        scenario = study::scenarioIndex(m_study, m_study.statusQuoScenario);
    return m_study.scenarios.at(static_cast<std::size_t>(std::max(scenario, 0)));
}

words::Result<study::Assessment> SlideMaker::reference(const Working &working) const
{
    const study::Scenario &scenario = referenceOf(working);
    return m_economy.assess(scenario.package, scenario.date, market::Memory::Ignore);
}

words::Result<SlideMaker::Draws> SlideMaker::draws(const analysis::Choice &choice, const analysis::Choice &reference)
{
    const auto known = std::find_if(m_drawn.begin(), m_drawn.end(), [&](const Drawn &drawn) {
        return drawn.choice == choice && drawn.reference == reference;
    });
    if (known != m_drawn.end())
        return known->draws;
    analysis::UncertaintySettings settings;
    settings.draws = drawsOfASlide;
    settings.nest = m_study.nest;
    settings.levels = true;
    auto made = analysis::uncertainty(m_economy, choice, reference, settings);
    if (!made)
        return made.error();
    m_drawn.push_back({choice, reference, std::make_shared<const analysis::UncertaintyResult>(std::move(*made))});
    return m_drawn.back().draws;
}

words::Result<SlideMaker::Draws> SlideMaker::draws(const Working &working)
{
    return draws(choiceOf(working), analysis::choiceOf(referenceOf(working)));
}

SlideMaker::Draws SlideMaker::rangeOf(const analysis::Choice &choice, const analysis::Choice &reference)
{
    if (m_study.sectors.empty())
        return nullptr;
    const auto made = draws(choice, reference);
    return made ? *made : nullptr;
}

void SlideMaker::drawRanges(charts::Comparison &comparison)
{
    for (const charts::ComparedPackage &package : comparison.packages)
        comparison.draws.push_back(rangeOf(charts::choiceOf(package), charts::referenceChoice(comparison)));
}

/// A native chart draws lines where a picture has pale bands.
void SlideMaker::sayRanges(const analysis::UncertaintyResult &draws, ChartSpec &spec) const
{
    spec.subtitle.replace(charts::bandSentence(draws, m_wording),
                          Sentence{"exchange", QT_TRANSLATE_NOOP("exchange", "Ranges: 5–95% of %1 draws."), {charts::drawCount(draws, m_wording)}}.in(m_wording));
}

words::Result<ChartSpec> SlideMaker::sectorBars(const Working &working, const View &view)
{
    const auto current = assess(working);
    if (!current)
        return current.error();
    const auto compared = reference(working);
    if (!compared)
        return compared.error();
    Draws ranges;
    if (isUncertainty(view) || view.chart == charts::barsWithRanges) {
        const auto drawn = draws(working);
        if (!drawn)
            return drawn.error();
        ranges = *drawn;
    }
    charts::SectorBarsOptions options;
    options.indicator = study::indicatorFromCode(view.indicator).value_or(study::Indicator::Employment);
    options.shown = shownOf(view.shown);
    options.currency = currencyOf(view);
    options.reference = working.reference;
    if (!ranges && options.indicator == study::Indicator::Welfare)
        ranges = rangeOf(choiceOf(working), analysis::choiceOf(referenceOf(working)));
    auto made = charts::sectorBars(m_study, *current, *compared, nullptr, options, m_wording, ranges.get());
    if (ranges)
        sayRanges(*ranges, made);
    return made;
}

words::Result<ChartSpec> SlideMaker::curves(const Working &working, const View &view)
{
    const std::vector<analysis::CurveTopic> topics =
        charts::curveTopics(m_study, view.scope, study::partyIndex(m_study, view.region));
    if (topics.empty())
        return sectorBars(working, view); // no duty between the parties: nothing to move
    const auto moved = analysis::responseCurves(m_economy, choiceOf(working), topics);
    if (!moved)
        return moved.error();
    const auto compared = reference(working);
    if (!compared)
        return compared.error();
    charts::CurvesOptions options;
    options.indicator = study::indicatorFromCode(view.indicator).value_or(study::Indicator::Employment);
    options.shown = shownOf(view.shown);
    options.currency = currencyOf(view);
    options.reference = working.reference;
    return charts::responseCurves(m_study, choiceOf(working), *moved, *compared, options, m_wording);
}

words::Result<ChartSpec> SlideMaker::flows(const Working &working, const View &view)
{
    const auto current = assess(working);
    if (!current)
        return current.error();
    const auto compared = reference(working);
    if (!compared)
        return compared.error();
    const study::Scope scope = study::scopeFromCode(m_study, view.scope).value_or(study::Scope());
    return charts::flowsMap(m_study, analysis::bilateralFlows(m_economy, *current, *compared, scope), *current, *compared,
                            {currencyOf(view), working.reference}, m_wording);
}

words::Result<ChartSpec> SlideMaker::why(const Working &working, const View &view)
{
    const auto current = assess(working);
    if (!current)
        return current.error();
    const auto compared = reference(working);
    if (!compared)
        return compared.error();
    analysis::AttributionSettings settings;
    settings.memory = market::Memory::Ignore;
    const auto attribution = analysis::attribute(m_economy, choiceOf(working), analysis::choiceOf(referenceOf(working)), settings);
    if (!attribution)
        return attribution.error();
    charts::AttributionOptions options = charts::attributionOptions(m_study, view);
    options.reference = working.reference;
    options.mostSteps = stepsOfASlide;
    return charts::attributionChart(m_study, *attribution, *current, *compared, options, m_wording);
}

words::Result<ChartSpec> SlideMaker::tornado(const Working &working, const View &view)
{
    const auto current = assess(working);
    if (!current)
        return current.error();
    const auto compared = reference(working);
    if (!compared)
        return compared.error();
    charts::TornadoOptions options;
    options.scope = study::scopeFromCode(m_study, view.scope).value_or(study::Scope());
    options.party = std::max(0, study::partyIndex(m_study, view.region));
    options.indicator = study::indicatorFromCode(view.indicator).value_or(study::Indicator::Employment);
    options.currency = currencyOf(view);
    options.reference = working.reference;
    analysis::UncertaintySettings settings;
    settings.nest = m_study.nest;
    const auto bars = analysis::tornado(m_economy, choiceOf(working), analysis::choiceOf(referenceOf(working)), settings,
                                        options.scope, options.party, options.indicator);
    if (!bars)
        return bars.error();
    const auto drawn = draws(working);
    if (!drawn)
        return drawn.error();
    return charts::tornadoChart(m_study, *current, *compared, *bars, drawn->get(), options, m_wording);
}

words::Result<ChartSpec> SlideMaker::scorecard(const Working &working, const View &view)
{
    const auto current = assess(working);
    if (!current)
        return current.error();
    const auto compared = reference(working);
    if (!compared)
        return compared.error();
    const Draws range = rangeOf(choiceOf(working), analysis::choiceOf(referenceOf(working)));
    auto made = charts::scorecardBars(m_study, *current, *compared, currencyOf(view), working.reference, m_wording, range.get());
    if (range)
        sayRanges(*range, made);
    return made;
}

words::Result<ChartSpec> SlideMaker::comparison(const Working &working, const View &view)
{
    auto compared = charts::compare(m_economy, m_study, working, charts::comparedCodes(view), market::Memory::Ignore);
    if (!compared)
        return compared.error();
    charts::ComparisonOptions options;
    options.indicator = study::indicatorFromCode(view.indicator); // none: the parties' values
    options.shown = shownOf(view.shown);
    options.scope = study::scopeFromCode(m_study, view.scope).value_or(study::Scope());
    options.currency = currencyOf(view);
    if (options.indicator == study::Indicator::Welfare)
        drawRanges(*compared);
    auto made = charts::comparisonBars(m_study, *compared, options, m_wording);
    if (const auto *fewest = compared->fewestDraws())
        sayRanges(*fewest, made);
    return made;
}

words::Result<ChartSpec> SlideMaker::dealSpace(const Working &working)
{
    const auto space = zone();
    if (!space)
        return space.error();
    std::optional<std::array<double, 2>> values;
    if (working.date == m_study.dealDate) {
        const auto current = assess(working);
        if (!current)
            return current.error();
        values = {current->values[0].value, current->values[1].value};
    }
    charts::DealSpaceExtras extras;
    extras.isCustom = values && !working.adjustments.isEmpty();
    const charts::DealAdvice advice =
        charts::dealAdvice(m_study, **space, working.package, values, m_wording, extras);
    return charts::dealSpaceChart(m_study, **space, working.package, values, {}, advice, m_wording, extras);
}

words::Result<ChartSpec> SlideMaker::chart(const Working &working, const View &view)
{
    auto made = [&] {
        if (view.place == QLatin1String("deal_space") && m_study.parties.size() == 2)
            return dealSpace(working);
        if (view.place == QLatin1String("outcomes") && view.chart == QLatin1String("curves"))
            return curves(working, view);
        if (view.place == QLatin1String("outcomes") && view.chart == QLatin1String("flows"))
            return flows(working, view);
        if (view.place == QLatin1String("why"))
            return why(working, view);
        if (isUncertainty(view) && view.chart != QLatin1String("bars"))
            return tornado(working, view);
        if (view.place == QLatin1String("compare"))
            return comparison(working, view);
        if (view.place == QLatin1String("scorecard"))
            return scorecard(working, view);
        return sectorBars(working, view);
    }();
    if (made) {
        leaveOutHints(*made, m_wording);
        leaveOutRows(*made, m_wording);
    }
    return made;
}

words::Result<std::vector<DeckSlide>> SlideMaker::slides(const study::Slide &slide)
{
    if (isTable(slide.view))
        return comparedTable(slide);
    auto spec = chart(slide.working, slide.view);
    if (!spec)
        return spec.error();
    DeckSlide made;
    made.title = spec->title;
    made.subtitle = spec->subtitle;
    made.source = spec->source;
    made.notes = notes(slide.working, spec->spoken);
    if (isUncertainty(slide.view)) {
        const auto drawn = draws(slide.working);
        if (!drawn)
            return drawn.error();
        for (const QString &sentence : charts::surenessSentences(m_study, **drawn, m_wording))
            made.notes += QLatin1Char('\n') + sentence;
    }
    made.charts.push_back(std::move(*spec));
    putOwnTexts(made, slide);
    return std::vector<DeckSlide>{std::move(made)};
}

words::Result<DeckSlide> SlideMaker::slide(const study::Slide &slide)
{
    auto all = slides(slide);
    if (!all)
        return all.error();
    return std::move(all->front());
}

words::Result<std::vector<DeckSlide>> SlideMaker::comparedTable(const study::Slide &slide)
{
    auto compared = charts::compare(m_economy, m_study, slide.working, charts::comparedCodes(slide.view), market::Memory::Ignore);
    if (!compared)
        return compared.error();
    if (slide.view.chart != QLatin1String("packages"))
        drawRanges(*compared);
    charts::ComparisonOptions options;
    options.currency = currencyOf(slide.view);
    const auto sheetOf = [&] {
        return slide.view.chart == QLatin1String("packages") ? charts::packageSheet(m_study, *compared, options, m_wording)
                                                             : charts::indicatorSheet(m_study, *compared, options, m_wording);
    };
    charts::Sheet sheet = sheetOf();
    const std::size_t all = sheet.rows.size();
    options.onlyDifferent = true; // a slide has room for what differs
    if (charts::Sheet differing = sheetOf(); !differing.rows.empty() && differing.rows.size() < all) {
        sheet = std::move(differing);
        sheet.source += QLatin1Char(' ') + m_wording.translate("exchange", "Rows alike in every package are left out.");
    }
    if (std::erase_if(sheet.rows, [](const charts::Sheet::Row &row) { return row.weak; }) > 0)
        sheet.source += QLatin1Char(' ') + m_wording.translate("exchange", "Rows to be read as a sign are left out.");
    DeckSlide made;
    made.title = slide.title.trimmed().isEmpty() ? sheet.title : slide.title;
    made.annotation = slide.annotation;
    made.source = sheet.source;
    made.notes = notes(slide.working, sheet.spoken);
    made.subtitle = sheet.subtitle;
    if (slide.view.chart != QLatin1String("packages")) {
        const study::Scenario &scenario = referenceOf(slide.working);
        made.subtitle = Sentence{"exchange", QT_TRANSLATE_NOOP("exchange", "In parentheses: the difference from %1."),
                                 {charts::scenarioInText(m_study, scenario.package, scenario.date, scenario.code, m_wording)}}.in(m_wording);
    }
    return slidesOfSheet(made, sheet, m_wording);
}

words::Result<Deck> SlideMaker::deck(const std::vector<study::Slide> &slides)
{
    Deck made;
    made.title = m_study.title.in(m_wording.language());
    made.language = m_wording.language();
    made.dated = exportDate(m_study);
    for (const study::Slide &each : slides) {
        auto drawn = this->slides(each);
        if (!drawn)
            return drawn.error();
        std::move(drawn->begin(), drawn->end(), std::back_inserter(made.slides));
    }
    return made;
}

QString SlideMaker::notes(const Working &working, const QString &spoken) const
{
    const words::Language language = m_wording.language();
    const auto say = [&](const char *source, const QVariantList &arguments) {
        return Sentence{"exchange", source, arguments}.in(m_wording);
    };
    QStringList lines;
    lines << say(QT_TRANSLATE_NOOP("exchange", "Package: %1, at %2."),
                 {charts::scenarioName(m_study, working, m_wording),
                  words::longDate(m_wording, working.date)});
    const negotiation::Package nothing(working.package.size(), 0);
    const QStringList moved = charts::differences(m_study, nothing, working.package, m_wording);
    lines << (moved.isEmpty() ? m_wording.translate("exchange", "Every concession is at the status quo.")
                              : say(QT_TRANSLATE_NOOP("exchange", "Moved: %1."), {moved.join(QLatin1String("; "))}));
    if (!working.adjustments.positions.empty() || !working.adjustments.rentShares.empty())
        lines << m_wording.translate("exchange", "Some duties or rent shares are set between the listed positions.");
    int compared = study::scenarioIndex(m_study, working.reference);
    if (compared < 0)
        compared = study::scenarioIndex(m_study, m_study.statusQuoScenario);
    if (compared >= 0) {
        const study::Scenario &scenario = m_study.scenarios[static_cast<std::size_t>(compared)];
        lines << say(QT_TRANSLATE_NOOP("exchange", "Compared with: %1, at %2."),
                     {scenario.name.in(language), words::longDate(m_wording, scenario.date)});
    }
    lines << say(QT_TRANSLATE_NOOP("exchange", "Assumptions: partial equilibrium of the markets in the study, calibrated on %1; "
                                               "goods differ by origin, %2; central elasticities; annual figures once markets have adjusted."),
                 {QString::number(m_study.baselineYear),
                  m_study.nest == study::Nest::Nested ? m_wording.translate("exchange", "domestic against imported first, then between import origins")
                                                      : m_wording.translate("exchange", "all origins alike")});
    if (study::hasIllustrativeValues(m_study))
        lines << m_wording.translate("exchange", "Weights and values of the parties are illustrative.");
    if (const int changed = study::changedFigureCount(m_study); changed > 0)
        lines << say(QT_TRANSLATE_NOOP("exchange", "Figures of the study changed by hand: %1."), {changed});
    lines << say(QT_TRANSLATE_NOOP("exchange", "Model %1, data %2."), {QString::fromLatin1(study::modelVersion), m_study.dataVersion});
    lines << QString() << spoken;
    return lines.join(QLatin1Char('\n'));
}

void putOwnTexts(DeckSlide &made, const study::Slide &slide)
{
    if (!slide.title.trimmed().isEmpty())
        made.title = slide.title;
    made.annotation = slide.annotation;
}

Working workingOf(const Study &study, const study::Scenario &scenario, const QString &reference)
{
    Working working;
    working.basedOn = scenario.code;
    working.package = scenario.package;
    working.date = scenario.date;
    working.reference = reference.isEmpty() ? study.statusQuoScenario : reference;
    return working;
}

std::vector<study::Slide> slidesOf(const Study &study, const QStringList &scenarios, const QString &reference)
{
    std::vector<study::Slide> slides;
    for (const QString &code : scenarios) {
        const int index = study::scenarioIndex(study, code);
        if (index < 0)
            continue;
        study::Slide slide;
        slide.working = workingOf(study, study.scenarios[static_cast<std::size_t>(index)], reference);
        slide.view.place = QStringLiteral("outcomes");
        slide.view.chart = QStringLiteral("bars");
        slides.push_back(slide);
        if (slide.working.date == study.dealDate && study.parties.size() == 2) {
            slide.view = {};
            slide.view.place = QStringLiteral("deal_space");
            slides.push_back(slide);
        }
    }
    return slides;
}

QDate exportDate(const Study &study)
{
    const QDate data = QDate::fromString(study.dataVersion.left(10), QStringLiteral("yyyy-MM-dd"));
    return data.isValid() && data.year() >= 1980 ? data : QDate(2000, 1, 1);
}

} // namespace exchange
