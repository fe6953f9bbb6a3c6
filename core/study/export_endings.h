// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace study {

/// The endings of files an ExportJob may write, in the order of exchange::ExportFormat.
inline QStringList exportEndings()
{
    return {QStringLiteral("pptx"), QStringLiteral("pdf"),  QStringLiteral("svg"),
            QStringLiteral("png"),  QStringLiteral("xlsx"), QStringLiteral("csv")};
}

} // namespace study
