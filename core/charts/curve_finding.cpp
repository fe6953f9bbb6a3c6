// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/curve_finding.h"

#include "charts/measure_words.h"
#include "words/numbers.h"

#include <algorithm>
#include <cmath>

namespace charts {

using study::Indicator;
using words::Wording;

namespace {

constexpr double point = 0.01; ///< a percentage point of duty

double along(const std::vector<double> &x, const std::vector<double> &y, double at)
{
    for (std::size_t i = 1; i < x.size(); ++i) {
        if (at > x[i] && i + 1 < x.size())
            continue;
        const double share = std::clamp((at - x[i - 1]) / (x[i] - x[i - 1]), 0.0, 1.0);
        return (1.0 - share) * y[i - 1] + share * y[i];
    }
    return y.empty() ? 0.0 : y.front();
}

/// What a point off the duty brings, at the marker; where there is no duty to take a point off, what a point more takes.
double worthOfAPoint(const CurvePanel &panel, const CurveLine &line)
{
    const double step = std::min(point, panel.x.back());
    const double low = panel.present >= 0.5 * step ? std::max(panel.present - step, 0.0) : panel.present;
    const double high = std::min(panel.present >= 0.5 * step ? panel.present : panel.present + step, panel.x.back());
    if (!(high > low))
        return 0.0;
    return (along(panel.x, line.values, low) - along(panel.x, line.values, high)) * point / (high - low);
}

/// True where the range leaves it open whether the duty's end raises or lowers the outcome; the reference differs by
/// the duty alone. Where the reference has no duty its end is the reference itself, and the highest duty tells.
bool isSignOpen(const CurvePanel &panel, const CurveLine &line)
{
    if (line.band.empty() || line.band.size() != panel.x.size())
        return false;
    const auto width = [](const Range &range) { return range.high - range.low; };
    const Range &free = line.band.front(), &full = line.band.back();
    const Range &told = width(free) < 1e-6 * width(full) ? full : free;
    return told.low < 0.0 && told.high > 0.0;
}

class Finding
{
public:
    Finding(const study::Study &study, const CurvesOptions &options, const Wording &wording)
        : m_study(study)
        , m_options(options)
        , m_wording(wording)
        , m_percent(isInPercent(options))
    {
    }

    QString sentence(const std::vector<analysis::TopicCurve> &curves, const Curves &body,
                     const std::vector<bool> &ofDutyAlone) const
    {
        QStringList all;
        for (const analysis::TopicCurve &curve : curves)
            all << name(curve);
        for (int party = 0; party < static_cast<int>(m_study.parties.size()); ++party) {
            std::vector<Worth> worths;
            for (std::size_t i = 0; i < body.panels.size(); ++i) {
                const CurvePanel &panel = body.panels[i];
                const CurveLine &line = panel.lines.at(static_cast<std::size_t>(party));
                worths.push_back(
                    {name(curves.at(i)), worthOfAPoint(panel, line), ofDutyAlone.at(i) && isSignOpen(panel, line)});
            }
            std::stable_sort(worths.begin(), worths.end(), [](const Worth &a, const Worth &b) {
                return std::abs(a.worth) > std::abs(b.worth);
            });
            if (!worths.empty() && std::abs(worths.front().worth) > least())
                return withDoubt(compare(sentenceCase(indicatorOf(m_study, party, m_options.indicator, m_wording)),
                                         worths),
                                 worths.front().isOpen);
        }
        return say(QT_TRANSLATE_NOOP("charts", "%1: about the same whatever the duty on %2"),
                   {indicatorName(m_options.indicator, m_wording), list(all, m_wording)});
    }

private:
    struct Worth
    {
        QString name;
        double worth = 0.0;
        bool isOpen = false;
    };

    QString say(const char *source, const QVariantList &arguments) const
    {
        return words::Sentence{"charts", source, arguments}.in(m_wording);
    }

    QString name(const analysis::TopicCurve &curve) const
    {
        return inSentence(scopeName(m_study, curve.topic.axis.scope, m_wording));
    }

    double least() const
    {
        if (m_percent)
            return 0.005;
        return study::unitOf(m_options.indicator) == study::Unit::Persons ? 5.0 : 0.5;
    }

    QString amount(double value) const
    {
        if (m_percent)
            return words::percent(m_wording, value / 100.0, value < 0.1 ? 3 : 2);
        if (study::unitOf(m_options.indicator) == study::Unit::UsdMillion)
            return money(m_options.currency, value, m_wording);
        return words::significant(m_wording, value, 2);
    }

    QString withDoubt(const QString &sentence, bool isOpen) const
    {
        const bool net = m_options.indicator == Indicator::Welfare; // the least robust number of the model
        return isOpen || net ? say(QT_TRANSLATE_NOOP("charts", "%1 (sign not certain)"), {sentence}) : sentence;
    }

    /// `worths` with the largest first.
    QString compare(const QString &subject, const std::vector<Worth> &worths) const
    {
        const Worth &first = worths.front();
        const bool gain = first.worth > 0.0;
        const double size = std::abs(first.worth);
        const bool isAlone = worths.size() == 1 || std::abs(worths[1].worth) <= std::max(least(), 0.02 * size);
        if (worths.size() == 1)
            return say(gain ? QT_TRANSLATE_NOOP("charts", "%1: a point off the duty on %2 brings %3")
                            : QT_TRANSLATE_NOOP("charts", "%1: a point off the duty on %2 takes %3"),
                       {subject, first.name, amount(size)});
        if (isAlone)
            return say(gain ? QT_TRANSLATE_NOOP("charts", "%1: only the duty on %2 counts, a point off brings %3")
                            : QT_TRANSLATE_NOOP("charts", "%1: only the duty on %2 counts, a point off takes %3"),
                       {subject, first.name, amount(size)});
        const Worth &second = worths[1];
        if ((second.worth > 0.0) != gain)
            return say(gain ? QT_TRANSLATE_NOOP(
                                  "charts", "%1: a point off the duty on %2 brings %3, one off the duty on %4 takes %5")
                            : QT_TRANSLATE_NOOP(
                                  "charts", "%1: a point off the duty on %2 takes %3, one off the duty on %4 brings %5"),
                       {subject, first.name, amount(size), second.name, amount(std::abs(second.worth))});
        const double ratio = size / std::abs(second.worth);
        if (ratio < 1.15)
            return say(gain ? QT_TRANSLATE_NOOP("charts", "%1: a point off the duty brings about the same on %2 and %3")
                            : QT_TRANSLATE_NOOP("charts", "%1: a point off the duty takes about the same on %2 and %3"),
                       {subject, first.name, second.name});
        if (ratio < 1.75)
            return say(gain ? QT_TRANSLATE_NOOP("charts",
                                                "%1: a point off the duty on %2 brings most, more than one on %3")
                            : QT_TRANSLATE_NOOP("charts",
                                                "%1: a point off the duty on %2 takes most, more than one on %3"),
                       {subject, first.name, second.name});
        if (ratio < 2.25)
            return say(
                gain ? QT_TRANSLATE_NOOP("charts", "%1: a point off the duty on %2 brings about twice as much as on %3")
                     : QT_TRANSLATE_NOOP("charts", "%1: a point off the duty on %2 takes about twice as much as on %3"),
                {subject, first.name, second.name});
        return say(
            gain ? QT_TRANSLATE_NOOP("charts", "%1: a point off the duty on %2 brings over %3 times as much as on %4")
                 : QT_TRANSLATE_NOOP("charts", "%1: a point off the duty on %2 takes over %3 times as much as on %4"),
            {subject, first.name, words::number(m_wording, std::floor(ratio), 0), second.name});
    }

    static bool isInPercent(const CurvesOptions &options)
    {
        SectorBarsOptions bars;
        bars.indicator = options.indicator;
        bars.shown = options.shown;
        return shownAs(bars) == Shown::PercentChange;
    }

    const study::Study &m_study;
    const CurvesOptions &m_options;
    const Wording &m_wording;
    bool m_percent;
};

} // namespace

QString curveFinding(const study::Study &study, const std::vector<analysis::TopicCurve> &curves, const Curves &body,
                     const std::vector<bool> &ofDutyAlone, const CurvesOptions &options, const Wording &wording)
{
    return Finding(study, options, wording).sentence(curves, body, ofDutyAlone);
}

} // namespace charts
