// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/wording.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace ui {

/// What a person must know to write one file of a data pack.
struct PackFileHelp
{
    enum class Need { Filled, MayBeEmpty, Optional };
    struct Column
    {
        QStringList names; ///< a value and the ends of its range share a line
        Need need = Need::Filled;
        QString meaning;
    };
    QString file;
    bool isRequired = true;
    QString purpose;
    std::vector<Column> columns;
    QString example; ///< the header and a line of the pack that comes with the program
};

/// Every file of a data pack, in the order in which one is written.
std::vector<PackFileHelp> packLayout(const words::Wording &wording);

/// "must be filled", "may be empty", "column may be left out".
QString needText(PackFileHelp::Need need, const words::Wording &wording);

} // namespace ui
