// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/error.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace exchange {

/// One file inside a container.
struct Part
{
    QString name; ///< with slashes, relative to the root
    QByteArray bytes;
    bool operator==(const Part &) const = default;
};

/// The parts as a ZIP file, in their order, every one dated 1 January 1980: the same parts give the same bytes.
words::Result<QByteArray> zipped(const std::vector<Part> &parts);

} // namespace exchange
