// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/data_pack.h"
#include "storage/study_file.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// kill −9 while a study is being saved: the file is the old study or the new one, whole.
class SaveKillTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void killedAtAnyMoment()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath("talks.lzstudy"), first = folder.filePath("first"), second = folder.filePath("second");
        study::Study study = exchange::studyFromPack(exchange::shippedPackFolder()).value();
        QVERIFY(storage::save(study, first).ok());
        study.scenarios[1].note = QString(20'000, u'n');
        study.working.package[0] = 1;
        QElapsedTimer timer;
        timer.start();
        QVERIFY(storage::save(study, second).ok());
        const auto oneSave = static_cast<quint32>(std::max<qint64>(timer.nsecsElapsed() / 1000, 1000));
        const QByteArray old = contents(first), changed = contents(second);
        QVERIFY(storage::load(first).ok() && *storage::load(second) == study && old != changed);
        QVERIFY(QFile::copy(first, file));

        QProcess victim;
        victim.start(QStringLiteral(LZ_SAVE_VICTIM), {file, first, second});
        QVERIFY(victim.waitForStarted());
        QRandomGenerator random(20260701);
        int asOld = 0, asNew = 0;
        for (int i = 0; i < 200; ++i) {
            victim.write(QByteArray::number(random.bounded(3 * oneSave)) + '\n');
            while (!victim.canReadLine())
                QVERIFY2(victim.waitForReadyRead(60'000), qPrintable(victim.errorString()));
            QCOMPARE(victim.readLine(), QByteArray("killed\n"));
            const QByteArray now = contents(file); // byte for byte a study that is known to open, complete
            asOld += now == old ? 1 : 0;
            asNew += now == changed ? 1 : 0;
            QVERIFY2(now == old || now == changed, qPrintable(QString("neither study after kill %1: %2 bytes").arg(i).arg(now.size())));
            if (i % 20 == 0)
                QVERIFY(storage::load(file).ok());
        }
        QVERIFY(asOld > 0 && asNew > 0); // the kills did fall between and during saves
        victim.closeWriteChannel();
        QVERIFY(victim.waitForFinished());
        QVERIFY(storage::save(study, file).ok()); // and nothing left there stands in the way of the next
        QVERIFY(*storage::load(file) == study);
        qInfo("%d times the old study, %d times the new; %lld other files left in the folder", asOld, asNew,
              static_cast<long long>(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() - 3));
    }
};

QTEST_GUILESS_MAIN(SaveKillTest)
#include "save_kill_test.moc"
