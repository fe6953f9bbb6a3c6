// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace ui {

/// The colours of one party at the table: the only hues on the screen beside the deal's gold.
struct PartyColours
{
    QColor fill;
    QColor text;
    QColor band; ///< ranges only
};

/// Colours by role (mock-ups README). The first party is warm, the second blue, whatever their names.
struct Theme
{
    enum class Mode { Light, Dark, HighContrast };
    Mode mode = Mode::Light;
    QColor card, panel;
    QColor ink, ink2, ink3;
    QColor reference;
    PartyColours parties[2];
    QColor dealMark, dealText, dealTint, dealEdge;
    QColor hairline, grid, track;
    QColor control, controlEdge, chosen, chosenText;
    QColor heatMore, heatLess;

    static const Theme &of(Mode mode);
    /// The theme in force; widgets repaint on QEvent::PaletteChange.
    static const Theme &current();
    static void apply(Mode mode); ///< sets the application's palette, style and font
    const PartyColours &party(int index) const { return parties[index % 2]; }
    QPalette palette() const;
};

/// The face of all text: Inter where it is installed, else the system's. Sizes in points at 96 dpi (mock-ups README):
/// 10 text, labels and axes, the smallest anywhere; 11 panel headings; 14 chart titles; 22 party values.
QFont textFont(qreal points, QFont::Weight weight = QFont::Normal);

} // namespace ui
