// SPDX-License-Identifier: GPL-3.0-or-later
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
    const auto shipped = exchange::studyFromPack(exchange::shippedPackFolder());
    written = shipped && storage::save(*shipped, folder.filePath("shipped")).ok() && written;
    const auto image = storage::encode(small);
    QFile half(folder.filePath("small_cut"));
    written = image && half.open(QIODevice::WriteOnly) && half.write(image->left(image->size() / 2)) > 0 && written;
    return written ? 0 : 73;
}
