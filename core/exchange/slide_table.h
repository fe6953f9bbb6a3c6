// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/comparison.h"
#include "words/wording.h"

#include <QString>

#include <vector>

namespace exchange {

struct DeckSlide;

/// A table as a slide holds it, in 16 points: as many rows and columns of a charts::Sheet as have room.
struct SlideTable
{
    struct Cell
    {
        QString text;
        QString second{}; ///< quieter: below the text in a stacked row, else behind it
        bool bold = false;
        int party = -1; ///< colour of the party it speaks of
        bool operator==(const Cell &) const = default;
    };
    struct Row
    {
        enum class Kind { Head, Heading, Figures, Words };
        Kind kind = Kind::Figures;
        bool stacked = false;
        std::vector<Cell> cells{}; ///< one for each column; a Heading has one that spans them all
        double height = 0.0;       ///< points
        bool operator==(const Row &) const = default;
    };
    bool hasFigures = false;    ///< the columns of the packages stand at their right edges
    int labelColumns = 1;       ///< at the left, before those of the packages
    std::vector<double> widths; ///< points
    std::vector<Row> rows;      ///< the first one is the Head
    QString alternative;        ///< what the table shows, in words
    bool isEmpty() const { return rows.empty(); }
    double width() const;
    double height() const;
    bool operator==(const SlideTable &) const = default;
};

inline constexpr double tablePadding = 4.0; ///< points left and right of a cell's text; half of it above and below

/// `sheet` on as many slides as it takes, each like `slide` (its title, subtitle, remark, source and notes) with a part of
/// the table; a heading is repeated where its rows go on. Cells too long for a slide are cut. A difference stands in
/// parentheses behind its level; where many packages leave no room for that, below it, and the subtitle is the sheet's.
std::vector<DeckSlide> slidesOfSheet(const DeckSlide &slide, const charts::Sheet &sheet, const words::Wording &wording);

} // namespace exchange
