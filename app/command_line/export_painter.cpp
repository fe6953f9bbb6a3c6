// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/export_painter.h"

#include "charts/slide_painter.h"

#include <QApplication>

#include <cstring>

namespace command_line {

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    if (argc < 2 || std::strcmp(argv[1], "export") != 0)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // What the platform says of a session without a desktop is nothing to a script.
    const QtMessageHandler before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    auto application = std::make_unique<QApplication>(argc, argv);
    qInstallMessageHandler(before);
    return application;
}

exchange::SlidePainter exportPainter() { return ui::slidePainter(); }

} // namespace command_line
