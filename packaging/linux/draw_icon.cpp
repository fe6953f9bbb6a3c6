// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

/// draw_icon DRAWING.svg SIZE PICTURE.png: the drawing as a square picture of SIZE pixels. Part of the build only.
int main(int argc, char *argv[])
{
    const int size = argc == 4 ? QByteArray(argv[2]).toInt() : 0;
    if (size <= 0) {
        std::fputs("Usage: draw_icon DRAWING.svg SIZE PICTURE.png\n", stderr);
        return 2;
    }
    QSvgRenderer drawing(QFile::decodeName(argv[1]));
    QImage picture(size, size, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.render(&painter);
    painter.end();
    if (drawing.isValid() && picture.save(QFile::decodeName(argv[3])))
        return 0;
    std::fprintf(stderr, "draw_icon: %s cannot be drawn to %s\n", argv[1], argv[3]);
    return 1;
}
