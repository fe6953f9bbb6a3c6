// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/past_versions.h"
#include "exchange/data_pack.h"
#include "storage/database.h"
#include "storage/migrations.h"
#include "storage/stranger.h"
#include "storage/study_file.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <limits>
#include <sys/resource.h>

using namespace storage;

namespace {

/// The shipped study with everything in it that a pack does not have: infinities, notes, colours, a custom walk-away.
study::Study fullStudy()
{
    study::Study study = exchange::studyFromPack(exchange::shippedPackFolder()).value();
    study.supplies[2].epsilon = {std::numeric_limits<double>::infinity(), 2.0, std::numeric_limits<double>::infinity()};
    study.scenarios[1].note = QStringLiteral("À vérifier : « rente » — 50 % ?\nsecond line");
    study.scenarios[1].colour = QStringLiteral("#c8102e");
    study.parties[1].walkAway.scenario.clear();
    study.parties[1].walkAway.points = 100.0 / 3.0;
    study.flows[2].value.value = 0.1 + 0.2; // a double with no short decimal
    study.flows[1].value.high = std::nextafter(8000.0, 9000.0);
    study.working.package[0] = 3;
    study.working.basedOn.clear();
    study.scenarios[2].provenance.sources.clear();
    study.nest = study::Nest::Flat;
    return study;
}

/// An irritant with three positions without quotas, as positions between need.
int adjustable(const study::Study &study)
{
    for (int i = 0; i < static_cast<int>(study.irritants.size()); ++i) {
        const std::vector<study::Position> &positions = study.irritants[static_cast<std::size_t>(i)].positions;
        const auto hasQuota = [](const study::Position &position) {
            return std::any_of(position.effects.begin(), position.effects.end(), [](const study::Effect &effect) {
                return effect.instrument == study::Instrument::Quota;
            });
        };
        if (positions.size() >= 3 && std::none_of(positions.begin(), positions.end(), hasQuota))
            return i;
    }
    qFatal("no irritant has three positions without quotas");
}

/// The shipped study with everything a person may have saved beside the data.
study::Study studyWithTalks()
{
    study::Study study = exchange::studyFromPack(exchange::shippedPackFolder()).value();
    const int irritant = adjustable(study);
    study.working.adjustments = {{{irritant, 1, 2, 1.0 / 3.0}}, {{0, 0, 1, 0.4}, {1, 0, 1, 0.0}}};
    study.working.locked = {0, 2, 5};
    study::Bookmark bookmark;
    bookmark.code = QStringLiteral("b2");
    bookmark.name = {QStringLiteral("Opening"), QStringLiteral("Ouverture")};
    bookmark.caption = {QStringLiteral("Where we stand"), {}};
    bookmark.note = {{}, QStringLiteral("Ne pas s’arrêter\nici")};
    bookmark.working = study.working;
    bookmark.working.adjustments.positions[0].share = 1.0;
    bookmark.working.locked = {1};
    bookmark.working.package[3] = 1;
    bookmark.working.date = study.dealDate;
    bookmark.view = {QStringLiteral("compare"), QStringLiteral("bars"),  QStringLiteral("employment"),
                     QStringLiteral("percent"), QStringLiteral("CAD"),   QStringLiteral("steel"),
                     QStringLiteral("CAN"),     {study.scenarios[2].code, study.scenarios[0].code}};
    bookmark.isStep = true;
    study.bookmarks = {bookmark, {QStringLiteral("b1"), {}, {}, {}, study.working, {}, false}};
    study.bookmarks[1].working.basedOn.clear();
    study.slides = {{QStringLiteral("« Emplois »"), QStringLiteral("cap"), bookmark.working, bookmark.view},
                    {{}, {}, study.working, {}}};
    study.exportJobs = {{QStringLiteral("Deck for the minister"), QStringLiteral("deck.pptx"), words::Language::French, true,
                         {}, 4, true},
                        {QStringLiteral("A table"), QStringLiteral("table.csv"), words::Language::English, false,
                         {study.scenarios[1].code, study.scenarios[0].code}, 1, false}};
    study.changedFigures = {{QStringLiteral("sectors/STEEL_MILL/eta"), 0.1 + 0.2},
                            {QStringLiteral("supply/é/epsilon"), std::numeric_limits<double>::infinity()},
                            {QStringLiteral("z\U0001F600"), -1.0},
                            {QStringLiteral("z\uFF5E"), 1.0}}; // UTF-16 and UTF-8 order these two differently
    return study;
}

QByteArray changed(const QByteArray &image, const QByteArray &sql)
{
    Database database = Database::fromImage(image);
    database.run("PRAGMA foreign_keys = OFF");
    database.run("PRAGMA ignore_check_constraints = ON");
    database.run(sql);
    const QByteArray result = database.image();
    if (!database.failure().isEmpty())
        qFatal("%s", qPrintable(database.failure()));
    return result;
}

QByteArray withBytes(QByteArray image, qsizetype at, const QByteArray &bytes)
{
    return image.replace(at, bytes.size(), bytes);
}

QString refusal(const words::Error &error)
{
    return error.in(words::Wording()) + u' ' + error.detail;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace
Q_DECLARE_METATYPE(study::Study)

class StudyFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_study = exchange::studyFromPack(exchange::shippedPackFolder()).value();
        const auto image = encode(m_study);
        QVERIFY2(image.ok(), image.ok() ? "" : qPrintable(refusal(image.error())));
        m_image = *image;
    }

    void roundTripIsExact_data()
    {
        QTest::addColumn<study::Study>("study");
        QTest::newRow("shipped study") << m_study;
        QTest::newRow("infinities, notes, odd doubles") << fullStudy();
        QTest::newRow("bookmarks, slides, exports, locks, adjustments") << studyWithTalks();
    }
    void roundTripIsExact()
    {
        QFETCH(study::Study, study);
        const auto image = encode(study);
        QVERIFY2(image.ok(), image.ok() ? "" : qPrintable(refusal(image.error())));
        const auto again = decode(*image);
        QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(refusal(again.error())));
        QCOMPARE(again->flows == study.flows, true); // told apart, so that a failure says where
        QCOMPARE(again->supplies == study.supplies, true);
        QCOMPARE(again->duties == study.duties, true);
        QCOMPARE(again->irritants == study.irritants, true);
        QCOMPARE(again->parties == study.parties, true);
        QCOMPARE(again->scenarios == study.scenarios, true);
        QCOMPARE(again->working == study.working, true);
        QCOMPARE(again->bookmarks == study.bookmarks, true);
        QCOMPARE(again->slides == study.slides, true);
        QCOMPARE(again->exportJobs == study.exportJobs, true);
        QCOMPARE(again->changedFigures == study.changedFigures, true);
        QVERIFY(*again == study);
        QCOMPARE(*encode(*again), *image);
    }

    void fileOnDisk()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("pourparlers d’été.lzstudy"));
        QVERIFY(save(m_study, path).ok());
        const auto loaded = load(path);
        QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(refusal(loaded.error())));
        QVERIFY(*loaded == m_study);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1); // no journal, no temporary left
    }

    void headerIsThatOfTheContract()
    {
        QVERIFY(m_image.startsWith("SQLite format 3"));
        QCOMPARE(m_image.mid(68, 4), QByteArray::fromHex("4c5a5331"));
        QCOMPARE(m_image.mid(60, 4), QByteArray::fromHex("00000002"));
        QCOMPARE(m_image.mid(18, 2), QByteArray::fromHex("0101")); // rollback journal, not write-ahead log
    }

    void everyTableIsStrictAndEveryFigureHasSources()
    {
        const Database database = Database::fromImage(m_image);
        QCOMPARE(database.ask(
                     "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 "
                     "AND name NOT LIKE 'sqlite_%'"),
                 "0");
        for (const char *table : {"trade_flows", "supply", "input_shares", "duties", "irritants", "positions",
                                  "effects", "weights", "position_values", "scales", "scenarios"})
            QCOMPARE(database.ask(
                         QByteArray("SELECT count(*) FROM ") + table +
                         " t WHERE NOT EXISTS (SELECT 1 FROM source_set_members m WHERE m.source_set = t.source_set)"),
                     "0");
        QCOMPARE(database.ask("PRAGMA integrity_check"), "ok");
        QCOMPARE(database.ask("SELECT count(*) FROM pragma_foreign_key_check"), "0");
    }

    void outcomesAreWrittenForOthers()
    {
        const std::vector<OutcomeRow> outcomes{
            {m_study.scenarios[0].code, "steel", "CAN", "output", "USD million", 1.0 / 3.0}};
        const auto image = encode(m_study, outcomes);
        QVERIFY(image.ok());
        const Database database = Database::fromImage(*image);
        Query row = database.query("SELECT * FROM scenario_outcomes");
        QVERIFY(row.next());
        QCOMPARE(row.number("value"), 1.0 / 3.0);
        QCOMPARE(*row.text("scenario"), m_study.scenarios[0].code);
        QVERIFY(*decode(*image) == m_study);
    }

    void notOurFile_data();
    void notOurFile();
    void changedRow_data();
    void changedRow();
    void changedTalks_data();
    void changedTalks();

    void flippedBytes()
    {
        int refused = 0;
        for (qsizetype at = 16; at < m_image.size(); at += 4001) { // any answer is fine, a crash is not
            QByteArray bytes = m_image;
            bytes[at] = static_cast<char>(bytes[at] ^ 0x55);
            refused += decode(bytes).ok() ? 0 : 1;
        }
        QVERIFY(refused > 0);
    }

    void cutAtEveryPage()
    {
        for (qsizetype size = 0; size < m_image.size(); size += 4096) {
            const auto study = decode(m_image.left(size));
            QVERIFY2(!study.ok(), qPrintable(QString("accepted %1 bytes of %2").arg(size).arg(m_image.size())));
            QVERIFY(!study.error().what.isEmpty() && !study.error().mend.isEmpty());
        }
    }

    void randomGarbage()
    {
        QRandomGenerator random(4);
        for (int i = 0; i < 60; ++i) { // behind a whole header, and in a page of its own choice
            QByteArray bytes = i % 2 == 0 ? m_image.left(100) + QByteArray(random.bounded(60'000) + 500, '\0') : m_image;
            const qsizetype from = i % 2 == 0 ? 100 : random.bounded(static_cast<int>(m_image.size() / 4096)) * 4096;
            const qsizetype to = i % 2 == 0 ? bytes.size() : from + 4096;
            for (qsizetype at = std::max<qsizetype>(from, 100); at < to; ++at)
                bytes[at] = static_cast<char>(random.bounded(256));
            const auto study = decode(bytes);
            QVERIFY(!study.ok());
            QVERIFY(!study.error().what.isEmpty() && !study.error().mend.isEmpty());
        }
    }

    void lyingHeader_data();
    void lyingHeader();

    void versionsOfThePast_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < newestVersion(migrations()); ++version)
            QTest::addRow("version %d", version) << version;
    }
    void versionsOfThePast()
    {
        QFETCH(int, version);
        QByteArray past = asVersion(version, m_image);
        QCOMPARE(static_cast<int>(past[63]), version);
        const auto opened = decode(past);
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(refusal(opened.error())));
        study::Study known = m_study;
        known.bookmarks.clear(); // version 1 had none
        QVERIFY(*opened == known);
        const auto refused = decode(changed(past, "UPDATE trade_flows SET value = -1 WHERE place = 12"));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().where, "trade_flows, row 12");
        past[63] = static_cast<char>(version + 1); // says it is newer than it is
        QVERIFY(!decode(past).ok());
    }

    void olderFileIsMigratedInMemory()
    {
        const int newest = newestVersion(migrations());
        Migrations steps = migrations();
        steps.push_back({newest + 1, "ALTER TABLE scenarios ADD COLUMN pinned INTEGER NOT NULL DEFAULT 1; CREATE TABLE "
                                     "offers (id INTEGER PRIMARY KEY) STRICT"});
        steps.push_back({newest + 2, "INSERT INTO offers SELECT place FROM scenarios WHERE pinned = 1"});
        const auto database = openStranger(m_image, steps);
        QVERIFY2(database.ok(), database.ok() ? "" : qPrintable(refusal(database.error())));
        QCOMPARE(database->ask("PRAGMA user_version"), QString::number(newest + 2));
        QCOMPARE(database->ask("SELECT count(*) FROM offers"), "9");
        Database fresh;
        migrate(fresh, 0, newest + 2, steps);
        QCOMPARE(schemaOf(*database), schemaOf(fresh));
    }

    void failedMigrationIsRefused()
    {
        Migrations steps = migrations();
        steps.push_back({newestVersion(steps) + 1,
                         "CREATE TABLE offers (id INTEGER PRIMARY KEY) STRICT; DROP TABLE nowhere"});
        QVERIFY(!openStranger(m_image, steps).ok());
    }

    void newerFileIsRefused()
    {
        const int newest = newestVersion(migrations());
        Migrations steps = migrations();
        steps.push_back({newest + 1, "CREATE TABLE offers (id INTEGER PRIMARY KEY) STRICT"});
        Database database = Database::fromImage(m_image);
        migrate(database, newest, newest + 1, steps);
        const auto refused = decode(database.image());
        QVERIFY(!refused.ok());
        QVERIFY2(refusal(refused.error()).contains("newer version"), qPrintable(refusal(refused.error())));
    }

    void noSuchFile()
    {
        QTemporaryDir folder;
        for (const QString &path : {folder.filePath("none.lzstudy"), folder.path()}) {
            const auto study = load(path);
            QVERIFY(!study.ok());
            QCOMPARE(study.error().kind, words::ErrorKind::NotFound);
            QVERIFY(study.error().where.startsWith(path) && !study.error().mend.isEmpty());
        }
    }

    void errorsNameTheFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("letter.lzstudy");
        QVERIFY(write(path, changed(m_image, "UPDATE trade_flows SET value = -1 WHERE place = 12")));
        const auto study = load(path);
        QVERIFY(!study.ok());
        QCOMPARE(study.error().kind, words::ErrorKind::BadData);
        QCOMPARE(study.error().where, path + QStringLiteral(", trade_flows, row 12"));
    }

    void failedSaveLeavesTheOldFile_data()
    {
        QTest::addColumn<QString>("reason");
        for (const char *reason : {"disk full", "study that breaks its rules"})
            QTest::newRow(reason) << QString(reason);
    }
    void failedSaveLeavesTheOldFile()
    {
        QFETCH(QString, reason);
        QTemporaryDir folder;
        const QString path = folder.filePath("talks.lzstudy");
        QVERIFY(save(m_study, path).ok());
        const QByteArray before = contents(path);
        study::Study changedStudy = m_study;
        changedStudy.title.en = QStringLiteral("Changed");
        rlimit limit{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &limit), 0);
        const rlimit old = limit;
        if (reason == u"disk full") {
            std::signal(SIGXFSZ, SIG_IGN);
            limit.rlim_cur = 100'000;
            QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
        } else {
            changedStudy.flows.front().value.value = -1.0;
        }
        const auto saved = save(changedStudy, path);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &old), 0);
        QVERIFY(!saved.ok());
        QCOMPARE(saved.error().kind,
                 reason == u"disk full" ? words::ErrorKind::CannotWrite : words::ErrorKind::BadData);
        QVERIFY(contents(path) == before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void nowhereToWrite()
    {
        const auto saved = save(m_study, QStringLiteral("/nowhere/to/be/found/talks.lzstudy"));
        QVERIFY(!saved.ok());
        QCOMPARE(saved.error().kind, words::ErrorKind::CannotWrite);
    }

private:
    study::Study m_study;
    QByteArray m_image;
};

void StudyFileTest::notOurFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing") << QByteArray() << "not a Landing Zone study";
    QTest::newRow("text") << QByteArray(5000, 'x') << "not a Landing Zone study";
    QTest::newRow("header alone") << m_image.left(100) << "not a Landing Zone study";
    QTest::newRow("another program's database")
        << withBytes(m_image, 68, QByteArray("\0\0\0\1", 4)) << "not a Landing Zone study";
    QTest::newRow("too large") << m_image + QByteArray(static_cast<qsizetype>(largestFile), '\0') << "too large";
    QTest::newRow("write-ahead log") << withBytes(m_image, 18, "\2\2") << "write-ahead-log";
    QTest::newRow("version 0") << withBytes(m_image, 60, QByteArray(4, '\0')) << "which version";
    QTest::newRow("version below 0") << withBytes(m_image, 60, QByteArray(4, '\xFF')) << "which version";
    QTest::newRow("newer version") << withBytes(m_image, 60, QByteArray("\0\0\0\x63", 4)) << "newer version";
    QTest::newRow("second half gone") << m_image.left(m_image.size() / 2 / 4096 * 4096) << "";
    QTest::newRow("garbage behind the header") << m_image.left(100) + QByteArray(m_image.size() - 100, '\x5A') << "";
    QTest::newRow("garbage in the middle")
        << withBytes(m_image, m_image.size() / 2, QByteArray(20000, '\x5A')) << "damaged";
    QTest::newRow("a trigger") << changed(m_image,
                                          "CREATE TRIGGER t AFTER UPDATE ON study BEGIN DELETE FROM sources; END")
                               << "trigger t";
    QTest::newRow("a view") << changed(m_image, "CREATE VIEW v AS SELECT 1") << "view v";
    QTest::newRow("an unknown table") << changed(m_image, "CREATE TABLE more (id INTEGER)") << "table more";
    QTest::newRow("an index") << changed(m_image, "CREATE INDEX i ON sources(title)") << "index i";
    QTest::newRow("a virtual table") << changed(m_image, "CREATE VIRTUAL TABLE f USING fts5(x)") << "table f";
    QTest::newRow("a table gone") << changed(m_image, "DROP TABLE scenario_outcomes") << "scenario_outcomes";
    QTest::newRow("a column more") << changed(m_image, "ALTER TABLE sources ADD COLUMN more TEXT") << "table sources";
}

void StudyFileTest::notOurFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const auto study = decode(bytes);
    QVERIFY2(!study.ok(), "a strange file was accepted");
    QCOMPARE(study.error().kind, words::ErrorKind::BadData);
    QVERIFY2(refusal(study.error()).contains(reason), qPrintable(refusal(study.error())));
    QVERIFY(!study.error().what.isEmpty() && !study.error().mend.isEmpty());
}

void StudyFileTest::lyingHeader_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<QByteArray>("bytes");
    const auto count = [](qsizetype pages) {
        return QByteArray::fromHex(QByteArray::number(static_cast<qlonglong>(pages), 16).rightJustified(8, '0'));
    };
    const qsizetype pages = m_image.size() / 4096;
    QTest::newRow("no pages") << 28 << count(0);
    QTest::newRow("one page") << 28 << count(1);
    QTest::newRow("a page too few") << 28 << count(pages - 1);
    QTest::newRow("a page too many") << 28 << count(pages + 1);
    QTest::newRow("as many pages as can be") << 28 << count(0xFFFFFFFE);
    QTest::newRow("small pages") << 16 << QByteArray("\x02\0", 2);
    QTest::newRow("large pages") << 16 << QByteArray("\0\1", 2);
    QTest::newRow("no such page size") << 16 << QByteArray("\x12\x34", 2);
    QTest::newRow("nearly all of a page reserved") << 20 << QByteArray("\xFF", 1);
    QTest::newRow("free pages from nowhere") << 32 << count(0x7FFFFFFF);
    QTest::newRow("free pages in use") << 32 << count(2) + count(5);
    QTest::newRow("schema format of the future") << 44 << count(9);
    QTest::newRow("UTF-16") << 56 << count(2);
    QTest::newRow("no such encoding") << 56 << count(7);
    QTest::newRow("pointer maps that are not there") << 52 << count(3);
}

/// Opened exactly or refused with a sentence.
void StudyFileTest::lyingHeader()
{
    QFETCH(int, at);
    QFETCH(QByteArray, bytes);
    const auto study = decode(withBytes(m_image, at, bytes));
    if (study.ok())
        QVERIFY(*study == m_study);
    else
        QVERIFY(!study.error().what.isEmpty() && !study.error().mend.isEmpty());
}

void StudyFileTest::changedRow_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *sql, const char *where, const char *reason) {
        QTest::newRow(name) << QByteArray(sql) << QString(where) << QString(reason);
    };
    row("negative flow", "UPDATE trade_flows SET value = -5 WHERE place = 12", "trade_flows, row 12", "from 0 up");
    row("rate out of range", "UPDATE duties SET duty = 12 WHERE place = 3", "duties, row 3", "duty");
    row("unknown region", "UPDATE trade_flows SET importer = 'XXX' WHERE place = 7", "trade_flows, row 7", "XXX");
    row("unknown sector", "UPDATE supply SET sector = 'TIN' WHERE place = 2", "supply, row 2", "TIN");
    row("unknown position", "UPDATE effects SET position = 'NONE_1' WHERE place = 5", "effects, row 5", "NONE_1");
    row("unknown source set", "UPDATE irritants SET source_set = 9999 WHERE place = 2", "irritants, row 2", "nowhere");
    row("unknown source", "UPDATE source_set_members SET source = 'X' WHERE source_set = 1",
        "source_set_members, row 1", "nowhere");
    row("no date", "UPDATE scenarios SET date = '2025-02-30' WHERE place = 4", "scenarios, row 4", "2025-02-30");
    row("date before every duty state", "UPDATE scenarios SET date = '1990-02-20' WHERE place = 4", "scenarios, row 4",
        "No duty state");
    row("a word that may not stand there", "UPDATE effects SET instrument = 'ban' WHERE place = 1", "effects, row 1",
        "ban");
    row("quota upside down",
        "UPDATE effects SET in_quota = 0.9, over_quota = 0.1 WHERE place = (SELECT min(place) FROM effects WHERE "
        "in_quota IS NOT NULL)",
        "effects, row", "above");
    row("half a quota",
        "UPDATE duties SET quota_volume = NULL WHERE place = (SELECT min(place) FROM duties WHERE in_quota IS NOT "
        "NULL)",
        "duties, row", "quota_volume");
    row("weights that do not sum to 1", "UPDATE weights SET weight = 0.5 WHERE place = 1", "parties, row 1", "sum to");
    row("weight missing", "DELETE FROM weights WHERE place = 10", "weights", "no weight");
    row("value missing", "DELETE FROM position_values WHERE place = 10", "position_values", "no value");
    row("value above 100", "UPDATE position_values SET value = 101 WHERE place = 10", "position_values, row 10", "101");
    row("scale upside down", "UPDATE scales SET low = high + 1 WHERE place = 2", "scales, row 2", "below");
    row("scenario without a position",
        "DELETE FROM scenario_positions WHERE scenario = 'uk_parity' AND irritant = 'IR_DAIRY'", "scenario_positions",
        "uk_parity");
    row("position of another irritant",
        "UPDATE scenario_positions SET position = 'IR_ALU_232_1' WHERE irritant = 'IR_DAIRY'",
        "scenario_positions, row", "another irritant");
    row("first position changes something",
        "UPDATE effects SET instrument = 'duty', duty = 0.1, sector = 'PARTS', imposer = 'USA', target = 'CAN' WHERE "
        "place = 1",
        "effects, row 1", "change nothing");
    row("study row missing", "DELETE FROM study", "study", "missing");
    row("status quo unknown", "UPDATE study SET status_quo_scenario = 'x'", "study, row 1", "x");
    row("text of nothing", "UPDATE texts SET row_id = 'IR_NONE' WHERE row_id = 'IR_DAIRY'", "texts, row", "IR_NONE");
    row("duties of a sector that is gone", "DELETE FROM sectors WHERE code = 'STEEL_MILL'", "", "STEEL_MILL");
    row("positions of an irritant that is gone", "DELETE FROM irritants WHERE id = 'IR_DAIRY'", "", "IR_DAIRY");
    row("working package of a position that is gone", "UPDATE working_positions SET position = 'GONE_1' WHERE irritant = 'IR_DAIRY'",
        "working_positions", "GONE_1");
    row("reference that is gone", "UPDATE study SET reference_scenario = 'gone'", "study, row 1", "gone");
    row("text that is not UTF-8", "UPDATE irritants SET title = CAST(x'ff41' AS TEXT) WHERE place = 1",
        "irritants, row 1", "UTF-8");
    row("input demand above its market",
        "UPDATE input_shares SET share = 0.95 WHERE input = 'STEEL_MILL' AND user = 'STEEL_ART'", "input_shares, row",
        "");
}

void StudyFileTest::changedTalks_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *sql, const char *where, const char *reason) {
        QTest::newRow(name) << QByteArray(sql) << QString(where) << QString(reason);
    };
    row("share above 1", "UPDATE custom_positions SET share = 1.5 WHERE place = 1", "custom_positions, row 1", "1.5");
    row("share of a slide", "UPDATE custom_positions SET share = -0.5 WHERE place = 4", "custom_positions, row 4",
        "0.5");
    row("custom position of an unknown irritant", "UPDATE custom_positions SET irritant = 'X' WHERE place = 2",
        "custom_positions, row 2", "X");
    row("custom position of another irritant",
        "UPDATE custom_positions SET to_position = 'IR_DAIRY_1' WHERE place = 2 AND irritant <> 'IR_DAIRY'",
        "custom_positions, row 2", "another irritant");
    row("custom position between the same", "UPDATE custom_positions SET to_position = from_position WHERE place = 3",
        "custom_positions, row 3", "the same");
    row("two custom positions of one irritant", "UPDATE custom_positions SET state = NULL WHERE place = 2",
        "custom_positions, row 2", "repeats");
    row("rent share above 1", "UPDATE rent_shares SET importer_share = 7 WHERE place = 2", "rent_shares, row 2", "7");
    row("rent of an unknown sector", "UPDATE rent_shares SET sector = 'TIN' WHERE place = 2", "rent_shares, row 2",
        "TIN");
    row("rent shared twice",
        "UPDATE rent_shares SET sector = (SELECT sector FROM rent_shares WHERE place = 1) WHERE place = 2",
        "rent_shares, row 2", "repeats");
    row("lock of an unknown irritant", "UPDATE locks SET irritant = 'X' WHERE place = 2", "locks, row 2", "X");
    row("locks out of order", "UPDATE locks SET irritant = (SELECT irritant FROM locks WHERE place = 3) WHERE place = 1",
        "locks, row 2", "order");
    row("lock of no state", "UPDATE locks SET state = 99 WHERE place = 4", "locks, row 4", "99");
    row("state on no date", "UPDATE states SET date = '2025-02-30' WHERE id = 2", "states, row 2", "2025-02-30");
    row("state before every duty state", "UPDATE states SET date = '1990-02-20' WHERE id = 1", "bookmarks, row 1",
        "No duty state");
    row("state without a position", "DELETE FROM state_positions WHERE state = 2 AND irritant = 'IR_DAIRY'",
        "state_positions", "IR_DAIRY");
    row("state of nobody", "DELETE FROM slides WHERE place = 2", "states", "no bookmark and no slide");
    row("state taken twice", "UPDATE slides SET state = 1 WHERE place = 1", "slides, row 1", "repeats");
    row("reference of a state that is gone", "UPDATE states SET reference_scenario = 'gone' WHERE id = 2",
        "bookmarks, row 2", "gone");
    row("view of an unknown scenario", "UPDATE state_scenarios SET scenario = 'gone' WHERE state = 1 AND place = 2",
        "state_scenarios, row 2", "gone");
    row("bookmark without a code", "UPDATE bookmarks SET code = '' WHERE place = 2", "bookmarks, row 2", "code");
    row("bookmark that is half a step", "UPDATE bookmarks SET is_step = 2 WHERE place = 2", "bookmarks, row 2", "2");
    row("slide that is not UTF-8", "UPDATE slides SET title = CAST(x'ff41' AS TEXT) WHERE place = 1", "slides, row 1",
        "UTF-8");
    row("export in a strange language", "UPDATE export_jobs SET language = 'de' WHERE place = 1", "export_jobs, row 1",
        "de");
    row("export to a folder", "UPDATE export_jobs SET file = '../x.pdf' WHERE place = 2", "export_jobs, row 2", "x.pdf");
    row("export of a strange kind", "UPDATE export_jobs SET file = 'x.exe' WHERE place = 2", "export_jobs, row 2",
        "x.exe");
    row("export of huge pictures", "UPDATE export_jobs SET scale = 9000 WHERE place = 1", "export_jobs, row 1", "99");
    row("export of an unknown scenario", "UPDATE export_job_scenarios SET scenario = 'gone'",
        "export_job_scenarios, row 1", "gone");
    row("scenarios of no export", "UPDATE export_job_scenarios SET job = 'gone'", "export_job_scenarios, row 1", "gone");
    row("changed figure without a key", "UPDATE changed_figures SET figure = '' WHERE figure LIKE 'sectors/%'",
        "changed_figures, row 1", "figure");
}

void StudyFileTest::changedTalks()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, where);
    QFETCH(QString, reason);
    const auto study = decode(changed(encode(studyWithTalks()).value(), sql));
    QVERIFY2(!study.ok(), "a changed file was accepted");
    const QString told = refusal(study.error());
    QVERIFY2(study.error().where.startsWith(where), qPrintable(told));
    QVERIFY2(told.contains(reason) && !study.error().mend.isEmpty(), qPrintable(told));
}

void StudyFileTest::changedRow()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, where);
    QFETCH(QString, reason);
    const auto study = decode(changed(m_image, sql));
    QVERIFY2(!study.ok(), "a changed file was accepted");
    const QString told = refusal(study.error());
    QVERIFY2(study.error().where.startsWith(where), qPrintable(told));
    QVERIFY2(told.contains(reason) && !study.error().mend.isEmpty(), qPrintable(told));
}

QTEST_GUILESS_MAIN(StudyFileTest)
#include "study_file_test.moc"
