// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/study_export.h"

#include <QCoreApplication>

#include <memory>

namespace command_line {

/// The application object of this process: one that can paint, without a screen, for exports; else the plain one.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv);

/// Empty where the program was built without its pictures: then .pptx goes without the density of a deal space, and
/// .pdf, .svg and .png are refused.
exchange::SlidePainter exportPainter();

} // namespace command_line
