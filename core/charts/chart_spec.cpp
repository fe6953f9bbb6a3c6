// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_spec.h"

#include "words/numbers.h"

#include <algorithm>
#include <cmath>

namespace charts {

namespace {

QString exact(const QLocale &locale, double value)
{
    if (!std::isfinite(value))
        return {};
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = plain.toString(value == 0.0 ? 0.0 : value, 'g', QLocale::FloatingPointShortest);
    return text.replace(QChar(0x2212), QLatin1Char('-')); // spreadsheets read the hyphen only
}

template <class Quote>
QString joined(const Table &table, const QLocale &locale, QLatin1String separator, QLatin1String lineEnd, Quote quote)
{
    QString text;
    const auto addLine = [&](const QStringList &cells) { text += cells.join(separator) + lineEnd; };
    QStringList cells;
    for (const QString &header : table.headers)
        cells << quote(header);
    addLine(cells);
    for (const Table::Row &row : table.rows) {
        cells = {quote(row.label)};
        for (const double value : row.values)
            cells << exact(locale, value);
        addLine(cells);
    }
    return text;
}

void shareEnds(double &lowA, double &highA, double &lowB, double &highB)
{
    lowA = lowB = std::min(lowA, lowB);
    highA = highB = std::max(highA, highB);
}

template <class Panels>
void sharePanels(Panels &a, Panels &b)
{
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        shareEnds(a[i].low, a[i].high, b[i].low, b[i].high);
}

struct ShareScale
{
    void operator()(Bars &a, Bars &b) const { sharePanels(a.panels, b.panels); }
    void operator()(Waterfall &a, Waterfall &b) const { sharePanels(a.panels, b.panels); }
    void operator()(Curves &a, Curves &b) const { shareEnds(a.low, a.high, b.low, b.high); }
    void operator()(Tornado &a, Tornado &b) const { shareEnds(a.low, a.high, b.low, b.high); }
    void operator()(HeatMap &a, HeatMap &b) const { a.most = b.most = std::max(a.most, b.most); }
    void operator()(DealSpace &a, DealSpace &b) const
    {
        const double span = std::max(a.span, b.span);
        for (std::size_t side = 0; side < 2; ++side)
            a.low[side] = b.low[side] = std::min(a.low[side], b.low[side]);
        a.span = b.span = span;
    }
    template <class A, class B>
    void operator()(A &, B &) const
    {
    }
};

} // namespace

QString Table::asTsv(const words::Wording &wording) const
{
    const auto oneCell = [](QString text) {
        return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
    };
    return joined(*this, wording.locale(), QLatin1String("\t"), QLatin1String("\n"), oneCell);
}

QString Table::asCsv(const words::Wording &wording) const
{
    const bool decimalComma = wording.locale().decimalPoint() == QLatin1String(",");
    const QLatin1String separator(decimalComma ? ";" : ",");
    const auto quoted = [&](const QString &text) {
        if (!text.contains(separator) && !text.contains(QLatin1Char('"')) && !text.contains(QLatin1Char('\n')))
            return text;
        QString inner = text;
        return QLatin1Char('"') + inner.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
    };
    return joined(*this, wording.locale(), separator, QLatin1String("\r\n"), quoted);
}

bool Bars::sameShape(const Bars &other) const
{
    const auto sameRow = [](const BarRow &a, const BarRow &b) {
        return a.group == b.group && a.weak == b.weak && a.brokenOff == b.brokenOff;
    };
    return panels.size() == other.panels.size() &&
           std::equal(rows.begin(), rows.end(), other.rows.begin(), other.rows.end(), sameRow);
}

void shareScales(ChartSpec &a, ChartSpec &b)
{
    std::visit(ShareScale{}, a.body, b.body);
}

QString axisLabel(const ChartSpec &spec, double value, double step)
{
    const int decimals = step > 0.0 ? std::clamp(static_cast<int>(-std::floor(std::log10(step) + 1e-9)), 0, 9) : 0;
    return words::number(words::Wording::forLocale(spec.locale), value, decimals);
}

double niceStep(double range, int ticks)
{
    if (!(range > 0.0) || ticks < 1)
        return 0.0;
    const double least = range / ticks;
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least * (1.0 - 1e-12))
            return factor * power;
    }
    return 10.0 * power;
}

} // namespace charts
