// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

#include <zip.h>

#include <vector>

/// An office file taken apart, as another program would.
struct OfficeFile
{
    QStringList names; ///< in the order of the container
    QHash<QString, QByteArray> parts;

    static OfficeFile open(const QByteArray &bytes)
    {
        OfficeFile file;
        zip_error_t error;
        zip_error_init(&error);
        zip_source_t *source = zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
        zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr;
        if (!archive)
            return file;
        for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
            zip_stat_t facts;
            zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &facts);
            QByteArray content(static_cast<qsizetype>(facts.size), '\0');
            zip_file_t *part = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
            zip_fread(part, content.data(), facts.size);
            zip_fclose(part);
            const QString name = QString::fromUtf8(facts.name);
            file.names << name;
            file.parts.insert(name, content);
        }
        zip_discard(archive);
        return file;
    }

    /// What is wrong with a part as XML; empty when nothing is.
    QString fault(const QString &name) const
    {
        QXmlStreamReader xml(parts.value(name));
        while (!xml.atEnd())
            xml.readNext();
        return xml.hasError() ? xml.errorString() : QString();
    }

    /// The cells of the first sheet by name ("B2"); texts and figures alike as they are written.
    QHash<QString, QString> cells(int sheet = 1) const
    {
        QStringList shared;
        QXmlStreamReader strings(parts.value(QStringLiteral("xl/sharedStrings.xml")));
        while (!strings.atEnd()) {
            strings.readNext();
            if (strings.isStartElement() && strings.name() == QLatin1String("si"))
                shared << QString();
            if (strings.isStartElement() && strings.name() == QLatin1String("t"))
                shared.last() += strings.readElementText();
        }
        QHash<QString, QString> found;
        QXmlStreamReader xml(parts.value(QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet)));
        QString cell, type;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == QLatin1String("c")) {
                cell = xml.attributes().value(QLatin1String("r")).toString();
                type = xml.attributes().value(QLatin1String("t")).toString();
            }
            if (xml.isStartElement() && xml.name() == QLatin1String("v")) {
                const QString text = xml.readElementText();
                found[cell] = type == QLatin1String("s") ? shared.value(text.toInt()) : text;
            }
        }
        return found;
    }
};

/// "Data!$B$2:$B$4" → B2, B3, B4.
inline QStringList cellsOf(const QString &range)
{
    static const QRegularExpression pattern(QStringLiteral("^[A-Za-z]+!\\$([A-Z]+)\\$(\\d+)(?::\\$([A-Z]+)\\$(\\d+))?$"));
    const auto match = pattern.match(range);
    QStringList cells;
    if (!match.hasMatch() || (!match.captured(3).isEmpty() && match.captured(3) != match.captured(1)))
        return cells;
    const int last = match.captured(4).isEmpty() ? match.captured(2).toInt() : match.captured(4).toInt();
    for (int row = match.captured(2).toInt(); row <= last; ++row)
        cells << match.captured(1) + QString::number(row);
    return cells;
}
