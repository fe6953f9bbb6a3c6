// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/icon.h"

#include "charts/theme.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace ui {

QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal ratio)
{
    const QString key = QStringLiteral("lz-icon/%1/%2/%3/%4").arg(name, colour.name(QColor::HexArgb)).arg(size).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray drawing = file.readAll();
    drawing.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(drawing);
    pixmap = QPixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, size, size));
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon themedIcon(const QString &name)
{
    return themedIcon(name, Theme::current().ink);
}

QIcon themedIcon(const QString &name, const QColor &ink)
{
    const Theme &theme = Theme::current();
    QIcon icon;
    for (const int size : {16, 24}) {
        for (const qreal ratio : {1.0, 2.0}) {
            icon.addPixmap(iconPixmap(name, ink, size, ratio), QIcon::Normal);
            icon.addPixmap(iconPixmap(name, theme.reference, size, ratio), QIcon::Disabled);
        }
    }
    return icon;
}

} // namespace ui
