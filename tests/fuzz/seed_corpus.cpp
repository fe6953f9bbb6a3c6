// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/past_versions.h"
#include "core/small_study.h"
#include "exchange/data_pack.h"
#include "storage/study_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>
#include <limits>

/// seed_corpus FOLDER: study files for the fuzzer to start from; the small one is changed faster than the shipped one.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2 || !QDir().mkpath(arguments[1])) {
        std::fputs("Usage: seed_corpus FOLDER\n", stderr);
        return 2;
    }
    const QDir folder(arguments[1]);
    study::Study small = smallStudy();
    bool written = storage::save(small, folder.filePath("small")).ok();
    small.scenarios[0].note = QString(9000, u'é'); // a text over several pages
    small.supplies[0].epsilon = {std::numeric_limits<double>::infinity(), 1.0, std::numeric_limits<double>::infinity()};
    written = storage::save(small, folder.filePath("small_with_overflow_pages")).ok() && written;
    study::Bookmark bookmark{QStringLiteral("b"), {"Half way", "À mi-chemin"}, {}, {}, small.working, {}, true};
    bookmark.working.adjustments = {{{0, 1, 3, 0.5}}, {{1, 2, 0, 0.5}}};
    bookmark.working.locked = {0, 1};
    bookmark.view.scenarios = {small.scenarios[1].code};
    small.bookmarks = {bookmark};
    small.slides = {{"Title", "Remark", bookmark.working, bookmark.view}};
    small.exportJobs = {{"Table", "table.csv", words::Language::French, false, {small.scenarios[2].code}, 1, false}};
    small.changedFigures = {{"sectors/METAL/eta", 0.4}};
    written = storage::save(small, folder.filePath("small_with_talks")).ok() && written;
    const auto shipped = exchange::studyFromPack(exchange::shippedPackFolder());
    written = shipped && storage::save(*shipped, folder.filePath("shipped")).ok() && written;
    const auto image = storage::encode(small);
    for (int version = 1; image && version < storage::newestVersion(storage::migrations()); ++version) {
        QFile past(folder.filePath(QStringLiteral("small_version_%1").arg(version)));
        written = past.open(QIODevice::WriteOnly) && past.write(asVersion(version, *image)) > 0 && written;
    }
    QFile half(folder.filePath("small_cut"));
    written = image && half.open(QIODevice::WriteOnly) && half.write(image->left(image->size() / 2)) > 0 && written;
    return written ? 0 : 73;
}
