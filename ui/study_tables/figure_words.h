// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/figures.h"
#include "words/wording.h"

#include <QString>

#include <optional>

/// Figures as a person reads and types them: rates, weights and shares in percent, the locale's separators, ∞ for an
/// infinite elasticity.
namespace ui::study_tables {

/// To six significant digits, for reading.
QString shown(const words::Wording &wording, study::FigureUnit unit, double value);
/// In full, for typing and copying: typed() gives the value back but for the rounding of a percentage.
QString written(const words::Wording &wording, study::FigureUnit unit, double value);
/// What was typed, in the unit it is stored in: "12.5", "12,5 %", "∞". Empty where it is no number.
std::optional<double> typed(const words::Wording &wording, study::FigureUnit unit, const QString &text);

/// "%", "points", "USD million a year"; empty for plain numbers.
QString unitName(study::FigureUnit unit);
/// "0.3 to 1"; empty without a range.
QString range(const words::Wording &wording, const study::Figure &figure);
/// Titles of the sources, "; " between.
QString sourceTitles(const study::Study &study, const study::Provenance &provenance);

} // namespace ui::study_tables
