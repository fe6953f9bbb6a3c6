// SPDX-License-Identifier: GPL-3.0-or-later
#include "study_tables/figure_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <limits>

namespace ui::study_tables {

namespace {

constexpr int readDigits = 6;

/// In the unit on the screen.
double onScreen(study::FigureUnit unit, double value)
{
    return unit == study::FigureUnit::Percent ? 100.0 * value : value;
}

QString number(const words::Wording &wording, double value, int digits)
{
    if (std::isinf(value))
        return value > 0.0 ? QStringLiteral("∞") : QStringLiteral("−∞");
    QString text = wording.locale().toString(value, 'g', digits);
    if (std::abs(value) >= 1e-4 && std::abs(value) < 1e15 && text.contains(QLatin1Char('e'), Qt::CaseInsensitive))
        text = wording.locale().toString(value, 'f', 0); // no powers of ten where people write none
    return text.replace(QLatin1Char('-'), QChar(0x2212));
}

} // namespace

QString shown(const words::Wording &wording, study::FigureUnit unit, double value)
{
    return number(wording, onScreen(unit, value), readDigits);
}

QString written(const words::Wording &wording, study::FigureUnit unit, double value)
{
    // The fewest digits that give the stored value back; percent may differ by the rounding of the hundred.
    for (int digits = readDigits; digits < std::numeric_limits<double>::max_digits10; ++digits) {
        const QString text = number(wording, onScreen(unit, value), digits);
        const std::optional<double> again = typed(wording, unit, text);
        if (again &&
            (*again == value || std::abs(*again - value) <= std::numeric_limits<double>::epsilon() * std::abs(value)))
            return text;
    }
    return number(wording, onScreen(unit, value), std::numeric_limits<double>::max_digits10);
}

std::optional<double> typed(const words::Wording &wording, study::FigureUnit unit, const QString &text)
{
    QString plain;
    for (const QChar letter : text) {
        if (letter == QChar(0x2212))
            plain += QLatin1Char('-');
        else if (!letter.isSpace() && letter != QLatin1Char('%'))
            plain += letter;
    }
    if (plain == QStringLiteral("∞"))
        return std::numeric_limits<double>::infinity();
    plain.remove(wording.locale().groupSeparator());
    bool isNumber = false;
    double value = wording.locale().toDouble(plain, &isNumber);
    if (!isNumber) // a point is understood everywhere
        value = QLocale::c().toDouble(plain, &isNumber);
    if (!isNumber || !std::isfinite(value))
        return std::nullopt;
    return unit == study::FigureUnit::Percent ? value / 100.0 : value;
}

QString unitName(study::FigureUnit unit)
{
    switch (unit) {
    case study::FigureUnit::Percent:
        return QStringLiteral("%");
    case study::FigureUnit::Points:
        return QCoreApplication::translate("ui::study_tables", "points");
    case study::FigureUnit::UsdMillion:
        return QCoreApplication::translate("ui::study_tables", "USD million a year");
    case study::FigureUnit::Persons:
        return QCoreApplication::translate("ui::study_tables", "persons");
    case study::FigureUnit::Number:
        return {};
    }
    return {};
}

QString range(const words::Wording &wording, const study::Figure &figure)
{
    if (!figure.low && !figure.high)
        return {};
    if (!figure.high)
        return QCoreApplication::translate("ui::study_tables", "from %1").arg(shown(wording, figure.unit, *figure.low));
    if (!figure.low)
        return QCoreApplication::translate("ui::study_tables", "up to %1")
            .arg(shown(wording, figure.unit, *figure.high));
    return QCoreApplication::translate("ui::study_tables", "%1 to %2")
        .arg(shown(wording, figure.unit, *figure.low), shown(wording, figure.unit, *figure.high));
}

QString sourceTitles(const study::Study &study, const study::Provenance &provenance)
{
    QStringList titles;
    for (const QString &id : provenance.sources) {
        const study::Source *source = study::findSource(study, id);
        titles << (source && !source->title.isEmpty() ? source->title : id);
    }
    return titles.join(QLatin1String("; "));
}

} // namespace ui::study_tables
