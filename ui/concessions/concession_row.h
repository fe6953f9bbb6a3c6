// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <vector>

namespace ui {

/// One stop of a row: a position as the row shows it.
struct Stop
{
    QString title;
    QString button;    ///< short, for a segment
    QString forbidden; ///< why choosing it would break a rule; empty when it would not
    bool operator==(const Stop &) const = default;
};

/// One irritant as its row shows it: all words in the language of the screen.
struct ConcessionRow
{
    int irritant = -1;
    QString giver;           ///< short name of who gives, where the group is mixed; else empty
    int giverParty = -1;     ///< index of the party the above names
    QString title;
    bool titleTranslated = true;    ///< false: English stands in for a missing text
    std::vector<Stop> stops; ///< from status quo to full relief
    int chosen = 0;
    QString custom;            ///< a choice between listed positions, in words; `chosen` is the nearer one. Empty: none
    int customFrom = 0;        ///< the stops it stands between
    int customTo = 0;
    double customShare = 0.0;  ///< of the way from the one to the other
    bool positionTranslated = true;
    std::vector<double> worth; ///< points to each party; empty while not known
    bool stale = false;        ///< worth is still that of the package or date before, while the new one is solved
    bool illustrative = false; ///< worth rests on the analyst's illustration
    double worthLow = -1.0;    ///< ends of the scale all rows share
    double worthHigh = 1.0;
    QStringList brokenRules;   ///< reasons, in words
    bool readOnly = false;
    bool locked = false; ///< presets and suggestions leave it alone
    bool isMoved() const { return chosen != 0 || !custom.isEmpty(); }
    const QString &position() const { return custom.isEmpty() ? stops[static_cast<std::size_t>(chosen)].title : custom; }
    bool usesSlider() const { return stops.size() >= 4; }
    bool operator==(const ConcessionRow &) const = default;
};

/// The heading of a group.
struct ConcessionGroup
{
    QString title;
    bool titleTranslated = true;
    QString count;       ///< "2 of 5 moved"
    bool broken = false; ///< a row of it breaks a rule
    bool operator==(const ConcessionGroup &) const = default;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::ConcessionRow)
Q_DECLARE_METATYPE(ui::ConcessionGroup)
