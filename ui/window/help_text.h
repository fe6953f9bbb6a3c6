// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/wording.h"

#include <QString>

#include <vector>

namespace ui {

/// One definition of the help.
struct HelpEntry
{
    QString section;
    QString term;
    QString text;
};

/// Every term on the screen, every indicator, how sure they are, what the model assumes and what it leaves out, and the keys: in the order
/// they are read.
std::vector<HelpEntry> helpEntries(const words::Wording &wording);

} // namespace ui
