// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/export_painter.h"

namespace command_line {

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv) { return std::make_unique<QCoreApplication>(argc, argv); }

exchange::SlidePainter exportPainter() { return {}; }

} // namespace command_line
