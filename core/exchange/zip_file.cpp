// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zip_file.h"

#include <QCoreApplication>

#include <zip.h>

#include <memory>

namespace exchange {

namespace {

words::Error cannotPack(const char *detail)
{
    return {words::ErrorKind::CannotWrite,
            {},
            {"exchange", QT_TRANSLATE_NOOP("exchange", "the file cannot be put together.")},
            {"exchange", QT_TRANSLATE_NOOP("exchange", "Free some memory and try again.")},
            QString::fromUtf8(detail)};
}

} // namespace

words::Result<QByteArray> zipped(const std::vector<Part> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    if (!target)
        return cannotPack(zip_error_strerror(&error));
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> keptTarget(target, zip_source_free);
    zip_source_keep(target); // the archive drops its own reference when it is closed
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    if (!archive) {
        zip_source_free(target);
        return cannotPack(zip_error_strerror(&error));
    }
    for (const Part &part : parts) {
        zip_source_t *source =
            zip_source_buffer(archive, part.bytes.constData(), static_cast<zip_uint64_t>(part.bytes.size()), 0);
        const zip_int64_t index =
            source ? zip_file_add(archive, part.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) : -1;
        constexpr zip_uint16_t midnight = 0, firstOf1980 = (1 << 5) | 1;
        const bool added =
            index >= 0 && zip_file_set_dostime(archive, static_cast<zip_uint64_t>(index), midnight, firstOf1980, 0) == 0;
        if (!added) {
            const words::Error refused = cannotPack(zip_strerror(archive));
            if (source && index < 0)
                zip_source_free(source);
            zip_discard(archive);
            return refused;
        }
    }
    if (zip_close(archive) != 0) {
        const words::Error refused = cannotPack(zip_strerror(archive));
        zip_discard(archive);
        return refused;
    }
    if (zip_source_open(target) != 0)
        return cannotPack(zip_error_strerror(zip_source_error(target)));
    QByteArray bytes;
    char block[65536];
    zip_int64_t read = 0;
    while ((read = zip_source_read(target, block, sizeof block)) > 0)
        bytes.append(block, static_cast<qsizetype>(read));
    zip_source_close(target);
    if (read < 0)
        return cannotPack(zip_error_strerror(zip_source_error(target)));
    return bytes;
}

} // namespace exchange
