// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"
#include "exchange/data_pack.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace exchange;

namespace {

QString described(const std::vector<PackProblem> &problems)
{
    const words::Wording english;
    QStringList lines;
    for (const PackProblem &problem : problems)
        lines << asError(problem).in(english);
    return lines.join(u'\n');
}

bool copyPack(const QString &from, const QString &to)
{
    const QDir source(from);
    for (const QString &name : source.entryList(QDir::Files)) {
        if (!QFile::copy(source.filePath(name), to + u'/' + name))
            return false;
        QFile::setPermissions(to + u'/' + name, QFile::ReadOwner | QFile::WriteOwner);
    }
    return true;
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

class DataPackTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void csv_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("lastRow"); // fields joined by |
        QTest::addColumn<int>("line");
        QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << "1|2" << 2;
        QTest::newRow("windows line ends and no end of the last line") << QByteArray("a,b\r\n1,2") << "1|2" << 2;
        QTest::newRow("byte-order mark") << QByteArray("\xEF\xBB\xBFlast\n1\n") << "1" << 2;
        QTest::newRow("comma and quotes inside quotes")
            << QByteArray("a,b\n\"x, y\",\"he said \"\"no\"\"\"\n") << "x, y|he said \"no\"" << 2;
        QTest::newRow("line break inside quotes") << QByteArray("a,b\n\"x\ny\",2\n3,4\n") << "3|4" << 4;
        QTest::newRow("empty last field") << QByteArray("a,b\n1,") << "1|" << 2;
        QTest::newRow("empty lines") << QByteArray("a,b\n\n1,2\n\n") << "1|2" << 3;
    }
    void csv()
    {
        QFETCH(QByteArray, bytes);
        const auto table = parseCsv(bytes);
        QVERIFY(table.ok());
        QVERIFY(!table->header.fields.front().startsWith(QChar(0xFEFF)));
        QVERIFY(!table->rows.empty());
        QTEST(table->rows.back().fields.join(u'|'), "lastRow");
        QTEST(table->rows.back().line, "line");
    }

    void notCsv_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("line");
        QTest::newRow("nothing") << QByteArray() << 1;
        QTest::newRow("Latin-1") << QByteArray("a,b\n1,2\nQu\xE9"
                                               "bec,2\n")
                                 << 3;
        QTest::newRow("a zero byte") << QByteArray("a,b\n1,\0x\n", 9) << 2;
        QTest::newRow("a field never closed") << QByteArray("a,b\n1,\"2\n3,4\n") << 2;
        QTest::newRow("a quotation mark in a plain field") << QByteArray("a,b\n1,2\"\n") << 2;
        QTest::newRow("text after the closing mark") << QByteArray("a,b\n1,\"2\"3\n") << 2;
    }
    void notCsv()
    {
        QFETCH(QByteArray, bytes);
        const auto table = parseCsv(bytes);
        QVERIFY(!table.ok());
        QTEST(table.error().line, "line");
    }

    void shippedPack()
    {
        const PackReading reading = readDataPack(shippedPackFolder());
        QVERIFY2(reading.study && reading.problems.empty(), qPrintable(described(reading.problems)));
        const study::Study &study = *reading.study;
        std::size_t positions = 0, effects = 0;
        for (const study::Irritant &irritant : study.irritants) {
            positions += irritant.positions.size();
            for (const study::Position &position : irritant.positions)
                effects += position.effects.size();
        }
        QCOMPARE(study.irritants.size(), 24u);
        QCOMPARE(positions, 96u);
        QCOMPARE(effects, 136u);
        QCOMPARE(study.scenarios.size(), 9u);
        QCOMPARE(study.flows.size(), 810u);
        QCOMPARE(study.supplies.size(), 66u);
        QCOMPARE(study.inputShares.size(), 14u);
        QCOMPARE(study.duties.size(), 530u);
        QCOMPARE(study.rules.size(), 13u);
        QCOMPARE(study.sources.size(), 108u);
        QCOMPARE(study.groups.size(), 4u);
        QCOMPARE(study.regions[static_cast<std::size_t>(study.parties.at(0).region)].code, "CAN");
        QCOMPARE(study.regions[static_cast<std::size_t>(study.parties.at(1).region)].code, "USA");
        QCOMPARE(study::dutyDates(study).size(), 5u);
        QCOMPARE(study.statusQuoScenario, "status_quo_2025_07_25");
        QCOMPARE(study.working.basedOn, "quota_deal_2025");
        QCOMPARE(study.working.reference, "no_deal_2025_08_01");
        QCOMPARE(study.currencies.at(0).code, "CAD");
        QCOMPARE(study.currencies.at(0).perUsd, 1.37);
    }

    void theShippedWalkHasTenStepsInBothLanguages()
    {
        const study::Study study = studyFromPack(shippedPackFolder()).value();
        const auto steps = std::count_if(study.bookmarks.begin(), study.bookmarks.end(),
                                         [](const study::Bookmark &bookmark) { return bookmark.isStep; });
        QCOMPARE(steps, 10);
        for (const study::Bookmark &bookmark : study.bookmarks) {
            for (const study::Text &text : {bookmark.name, bookmark.caption, bookmark.note}) {
                QVERIFY2(!text.en.isEmpty(), qPrintable(bookmark.code));
                QVERIFY2(!text.missing(study::Language::French), qPrintable(bookmark.code));
            }
            QVERIFY(study::scenarioIndex(study, bookmark.working.reference) >= 0);
        }
        const study::Bookmark &quota = study.bookmarks.at(3);
        QCOMPARE(quota.view.chart, "curves");
        const auto steel = static_cast<std::size_t>(study::irritantIndex(study, u"IR_STEEL_232"));
        QCOMPARE(quota.working.package[steel], 2);
        QCOMPARE(std::count(quota.working.package.begin(), quota.working.package.end(), 0),
                 static_cast<std::ptrdiff_t>(study.irritants.size()) - 1);
        QCOMPARE(study.bookmarks.at(6).view.scenarios.size(), 5);
    }

    void bookmarkWithAFault_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QByteArray>("wrong");
        QTest::addColumn<QString>("column");
        QTest::newRow("position of another irritant")
            << QByteArray("IR_STEEL_232=IR_STEEL_232_2") << QByteArray("IR_STEEL_232=IR_ALU_232_2") << "positions";
        QTest::newRow("place nobody knows") << QByteArray(",compare,") << QByteArray(",comparison,") << "place";
        QTest::newRow("scenario nobody knows") << QByteArray("us_ask uk") << QByteArray("us_asks uk") << "scenarios";
        QTest::newRow("indicator nobody knows")
            << QByteArray(",producer_surplus,") << QByteArray(",producers,") << "indicator";
    }
    void bookmarkWithAFault()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QByteArray, wrong);
        QFETCH(QString, column);
        QTemporaryDir folder;
        QVERIFY(copyPack(shippedPackFolder(), folder.path()));
        const QString path = folder.filePath("bookmarks.csv");
        QByteArray bytes = contents(path);
        QCOMPARE(bytes.count(cell), 1);
        QVERIFY(write(path, bytes.replace(cell, wrong)));
        const PackReading reading = readDataPack(folder.path());
        QVERIFY(!reading.study);
        QCOMPARE(reading.problems.size(), std::size_t(1));
        QCOMPARE(reading.problems.front().file, "bookmarks.csv");
        QCOMPARE(reading.problems.front().column, column);
        QVERIFY(reading.problems.front().line > 1);
    }

    void figuresStandAsWritten()
    {
        const study::Study study = studyFromPack(shippedPackFolder()).value();
        const auto dairy = [&](const study::Flow &flow) {
            return flow.sector == study::sectorIndex(study, u"DAIRY") &&
                   flow.exporter == study::regionIndex(study, u"USA") &&
                   flow.importer == study::regionIndex(study, u"CAN");
        };
        const auto flow = std::find_if(study.flows.begin(), study.flows.end(), dairy);
        QVERIFY(flow != study.flows.end());
        QCOMPARE(flow->value.value, 1100.0);
        QVERIFY(!flow->value.low);
        QCOMPARE(flow->baselineDuty.value.fraction(), 0.2);
        QCOMPARE(flow->baselineDuty.high->fraction(), 0.4);
        QCOMPARE(flow->baselineRent.fraction(), 0.2);
        const study::Irritant &steel =
            study.irritants[static_cast<std::size_t>(study::irritantIndex(study, u"IR_STEEL_232"))];
        const study::Effect &quota = steel.positions.at(2).effects.at(0);
        QCOMPARE(quota.instrument, study::Instrument::Quota);
        QCOMPARE(quota.quota->inQuota.fraction(), 0.10625);
        QCOMPARE(quota.quota->overQuota.fraction(), 0.31875);
        QCOMPARE(quota.quota->volumeLow.value(), 0.8);
        QCOMPARE(quota.quota->rentTo, study::RentOwner::Exporter);
        QCOMPARE(steel.importance.at(1).rating.high.value(), 5.0);
        QVERIFY(!steel.positions.at(2).headlineToPercent);
    }

    void everyFigureHasItsSourcesAndNote()
    {
        const study::Study study = studyFromPack(shippedPackFolder()).value();
        const auto stands = [&](const study::Provenance &provenance) {
            bool known = !provenance.sources.isEmpty() && !provenance.note.isEmpty();
            for (const QString &id : provenance.sources)
                known = known && study::findSource(study, id);
            return known;
        };
        for (const study::Irritant &irritant : study.irritants) {
            QVERIFY2(stands(irritant.provenance), qPrintable(irritant.id));
            for (const study::Position &position : irritant.positions) {
                QVERIFY2(stands(position.provenance) && !position.effects.empty(), qPrintable(position.id));
                for (const study::Effect &effect : position.effects)
                    QVERIFY2(stands(effect.provenance), qPrintable(position.id));
            }
        }
        for (const study::Flow &flow : study.flows)
            QVERIFY(stands(flow.provenance));
        for (const study::Party &party : study.parties) {
            QVERIFY(stands(party.economicWeight.provenance) && stands(party.walkAway.provenance));
            for (const auto &values : party.positionValues)
                QVERIFY(std::all_of(values.begin(), values.end(),
                                    [&](const auto &value) { return stands(value.provenance); }));
        }
    }

    void everythingAPersonReadsHasItsFrench()
    {
        const study::Study study = studyFromPack(shippedPackFolder()).value();
        QStringList missing;
        const auto french = [&](const QString &id, const study::Text &text) {
            if (text.missing(study::Language::French))
                missing << id + QStringLiteral(": ") + text.en;
        };
        french("study", study.title);
        french("study", study.shortTitle);
        for (const study::Region &region : study.regions) {
            french(region.code, region.name);
            french(region.code, region.shortName);
            french(region.code, region.inText);
            french(region.code, region.adjective);
        }
        for (const study::SectorGroup &group : study.groups)
            french(group.code, group.name);
        for (const study::Sector &sector : study.sectors) {
            french(sector.code, sector.name);
            french(sector.code, sector.definition);
        }
        for (const study::Irritant &irritant : study.irritants) {
            for (const study::Text *text : {&irritant.title, &irritant.shortTitle, &irritant.theme, &irritant.issue,
                                            &irritant.status, &irritant.legalInstrument, &irritant.importanceReasoning})
                french(irritant.id, *text);
            QVERIFY2(!irritant.shortTitle.isEmpty() && !irritant.theme.isEmpty(), qPrintable(irritant.id));
            for (const study::Position &position : irritant.positions) {
                for (const study::Text *text : {&position.title, &position.shortTitle, &position.button,
                                                &position.description, &position.quotaVolumeNote})
                    french(position.id, *text);
                QVERIFY2(!position.shortTitle.isEmpty(), qPrintable(position.id));
            }
        }
        for (const study::Scenario &scenario : study.scenarios) {
            french(scenario.code, scenario.name);
            french(scenario.code, scenario.shortName);
            french(scenario.code, scenario.inText);
        }
        for (const study::Rule &rule : study.rules)
            french(rule.id, rule.reason);
        for (const study::Party &party : study.parties) {
            french("economic weight", party.economicWeight.reason);
            french("walk-away", party.walkAway.reason);
            for (const study::IndicatorWeight &weight : party.indicatorWeights)
                french(weight.indicator, weight.weight.reason);
            for (const study::Judgement &weight : party.irritantWeights)
                french("irritant weight", weight.reason);
            for (const auto &values : party.positionValues) {
                for (const study::Judgement &value : values)
                    french("value of a position", value.reason);
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void eitherLayout_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("flat") << "";
        QTest::newRow("named by the upper folder") << "upper";
        QTest::newRow("named by the model folder") << "upper/model";
    }
    void eitherLayout()
    {
        QFETCH(QString, folder);
        QTemporaryDir temporary;
        const QDir root(temporary.path());
        QVERIFY(root.mkpath("upper/model"));
        const QString model = folder.isEmpty() ? root.path() : root.filePath("upper/model");
        QVERIFY(copyPack(shippedPackFolder(), model));
        if (!folder.isEmpty()) {
            for (const char *upper : {"irritants.csv", "irritant_options.csv", "sources.csv"})
                QVERIFY(QFile::rename(model + u'/' + upper, root.filePath("upper/") + upper));
        }
        const PackReading reading = readDataPack(folder.isEmpty() ? root.path() : root.filePath(folder));
        QVERIFY2(reading.study && reading.problems.empty(), qPrintable(described(reading.problems)));
    }

    void sharedPack_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("upper folder") << LZ_SHARED_DIR "/data";
        QTest::newRow("model folder") << LZ_SHARED_DIR "/data/model";
    }
    void sharedPack()
    {
        QFETCH(QString, folder);
        if (!QDir(folder).exists())
            QSKIP("The published data pack is not beside the source.");
        const PackReading reading = readDataPack(folder);
        QVERIFY2(reading.study.has_value(), qPrintable(described(reading.problems)));
        QVERIFY(reading.study->irritants.front().title.missing(study::Language::French));
        QCOMPARE(reading.study->working.basedOn, reading.study->statusQuoScenario);
    }

    void infiniteElasticity()
    {
        QTemporaryDir folder;
        QVERIFY(copyPack(shippedPackFolder(), folder.path()));
        const QString path = folder.filePath("supply.csv");
        QVERIFY(
            write(path, contents(path).replace("STEEL_MILL,MEX,4043.7,4,2,8", "STEEL_MILL,MEX,4043.7,infinite,2,inf")));
        const PackReading reading = readDataPack(folder.path());
        QVERIFY2(reading.study.has_value(), qPrintable(described(reading.problems)));
        QVERIFY(qIsInf(reading.study->supplies.at(2).epsilon.value));
        QVERIFY(qIsInf(reading.study->supplies.at(2).epsilon.high.value()));
    }

    void scalesOfAnotherPackAreComputed()
    {
        QTemporaryDir folder;
        QVERIFY(copyPack(shippedPackFolder(), folder.path()));
        QVERIFY(QFile::remove(folder.filePath("scales.csv")));
        const PackReading reading = readDataPack(folder.path());
        QVERIFY2(reading.study.has_value(), qPrintable(described(reading.problems)));
        QCOMPARE(reading.problems.size(), 1u); // said, but no fault
        const study::Study shipped = studyFromPack(shippedPackFolder()).value();
        for (std::size_t p = 0; p < shipped.parties.size(); ++p) {
            const auto &computed = reading.study->parties[p].scales, &stated = shipped.parties[p].scales;
            QCOMPARE(computed.size(), stated.size());
            for (const study::Scale &scale : stated) {
                const auto same = std::find_if(computed.begin(), computed.end(), [&](const study::Scale &other) {
                    return other.indicator == scale.indicator;
                });
                QVERIFY(same != computed.end());
                const double width = scale.high - scale.low;
                QVERIFY(std::abs(same->low - scale.low) < 1e-3 * width &&
                        std::abs(same->high - scale.high) < 1e-3 * width);
            }
        }
    }

    void noSuchFolder()
    {
        const auto study = studyFromPack("/nowhere/to/be/found");
        QVERIFY(!study.ok());
        QCOMPARE(study.error().kind, words::ErrorKind::NotFound);
        QVERIFY(study.error().where.contains("nowhere"));
    }

    void damagedPack_data();
    void damagedPack();

    void allProblemsOfReadingAreCollected()
    {
        QTemporaryDir folder;
        QVERIFY(copyPack(shippedPackFolder(), folder.path()));
        const QString flows = folder.filePath("flows.csv"), rules = folder.filePath("rules.csv");
        QVERIFY(write(flows, contents(flows).replace("STEEL_MILL,CAN,USA,7179", "STEEL_MILL,CAN,USA,many")));
        QVERIFY(write(rules, contents(rules).replace("R02,requires", "R02,require")));
        const PackReading reading = readDataPack(folder.path());
        QVERIFY(!reading.study);
        QCOMPARE(reading.problems.size(), 2u);
    }
};

void DataPackTest::damagedPack_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("from"); // the first line that holds it is changed; empty: the file is removed
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("place"); // %1 is the line of the change
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *file, const char *from, const char *to, const char *place,
                        const char *reason) {
        QTest::newRow(name) << QString(file) << QByteArray(from) << QByteArray(to) << QString(place) << QString(reason);
    };
    row("file gone", "supply.csv", "", "", "supply.csv", "missing");
    row("column gone", "flows.csv", "value_usd_million,", "", "flows.csv, line %1, column value_usd_million",
        "missing");
    row("column misspelled", "flows.csv", "importer,", "imported,", "flows.csv, line %1, column importer", "missing");
    row("a field too many", "flows.csv", "STEEL_MILL,CAN,MEX,0", "STEEL_MILL,CAN,MEX,0,0", "flows.csv, line %1",
        "14 fields");
    row("thousands comma", "supply.csv", "119340", "119,340", "supply.csv, line %1", "18 fields");
    row("text for a number", "flows.csv", "CAN,USA,7179", "CAN,USA,about 7179",
        "flows.csv, line %1, column value_usd_million", "not a number");
    row("decimal comma", "flows.csv", "CAN,USA,7179", "CAN,USA,\"7,5\"", "flows.csv, line %1, column value_usd_million",
        "not a number");
    row("not a number", "flows.csv", "CAN,USA,7179", "CAN,USA,nan", "flows.csv, line %1, column value_usd_million",
        "not a number");
    row("infinite flow", "flows.csv", "CAN,USA,7179", "CAN,USA,inf", "flows.csv, line %1, column value_usd_million",
        "not a number");
    row("negative flow", "flows.csv", "CAN,USA,7179", "CAN,USA,-7179", "flows.csv, line %1, column value_usd_million",
        "7,179 is not");
    row("range beside its value", "flows.csv", "6569.4,2190.9", "6569.4,6590",
        "flows.csv, line %1, column value_low_usd_million", "above");
    row("the same flow twice", "flows.csv", "STEEL_MILL,CAN,MEX", "STEEL_MILL,CAN,USA",
        "flows.csv, line %1, column sector", "repeats");
    row("duty of -100%", "duties.csv", "STEEL_MILL,USA,MEX,0.44", "STEEL_MILL,USA,MEX,-100",
        "duties.csv, line %1, column duty_percent", "out of range");
    row("unknown region", "flows.csv", "STEEL_MILL,CAN,USA", "STEEL_MILL,CAN,US", "flows.csv, line %1, column importer",
        "Did you mean “USA”?");
    row("unknown sector", "duties.csv", "STEEL_MILL,USA,MEX", "STEELMILL,USA,MEX", "duties.csv, line %1, column sector",
        "Did you mean “STEEL_MILL”?");
    row("unknown source", "effects.csv", "WAUGH_EVENTS;GTA_METAL", "WAUGH_EVENT;GTA_METAL",
        "effects.csv, line %1, column source_id", "Did you mean “WAUGH_EVENTS”?");
    row("no source", "supply.csv", "1,AZZET_STEEL;MODEL_ELAST", "1,", "supply.csv, line %1, column source_id",
        "Nothing");
    row("unknown irritant", "effects.csv", "IR_STEEL_232,IR_STEEL_232_1", "IR_STEEL_322,IR_STEEL_232_1",
        "effects.csv, line %1, column irritant_id", "Did you mean “IR_STEEL_232”?");
    row("position of another irritant", "effects.csv", "IR_STEEL_232,IR_STEEL_232_1", "IR_STEEL_232,IR_ALU_232_1",
        "effects.csv, line %1, column option_id", "not known");
    row("irritant twice", "irritants.csv", "IR_ALU_232,", "IR_STEEL_232,", "irritants.csv, line %1, column irritant_id",
        "repeats");
    row("position twice", "irritant_options.csv", "IR_STEEL_232,1,IR_STEEL_232_1", "IR_STEEL_232,1,IR_STEEL_232_0",
        "irritant_options.csv, line %1, column option_id", "repeats");
    row("positions out of order", "irritant_options.csv", "IR_STEEL_232,1,", "IR_STEEL_232,3,",
        "irritant_options.csv, line %1, column option_order", "order");
    row("headline rate out of range", "irritant_options.csv", "USA,CAN,50,25,", "USA,CAN,50,2500,",
        "irritant_options.csv, line %1, column rate_to_percent", "2,500 is outside");
    row("who concedes", "irritant_options.csv", "Parity with the United Kingdom,USA",
        "Parity with the United Kingdom,MEX", "irritant_options.csv, line %1, column conceding_side", "not known");
    row("bad date", "duties.csv", "2025-03-12,STEEL_MILL,USA,CAN", "2025-02-30,STEEL_MILL,USA,CAN",
        "duties.csv, line %1, column date", "not a date");
    row("quota upside down", "effects.csv", "10.625,31.875", "31.875,10.625",
        "effects.csv, line %1, column in_quota_percent", "above");
    row("quota without a volume", "effects.csv", "10.625,31.875,1,", "10.625,31.875,,",
        "effects.csv, line %1, column quota_volume_relative", "Nothing");
    row("quota that caps", "effects.csv", "trq,replace", "trq,cap", "effects.csv, line %1, column mode", "cannot cap");
    row("duty with a quota's terms", "effects.csv", "trq,replace,,", "duty,replace,5,",
        "effects.csv, line %1, column instrument", "terms of a quota");
    row("none with a flow", "effects.csv", "USA,CAN,duty,replace", "USA,CAN,none,",
        "effects.csv, line %1, column instrument", "none");
    row("first position changes something", "effects.csv", "IR_STEEL_232,IR_STEEL_232_1", "IR_STEEL_232,IR_STEEL_232_0",
        "effects.csv, line %1, column instrument", "none");
    row("the same effect twice", "effects.csv", "IR_STEEL_232_1,STEEL_ART", "IR_STEEL_232_1,STEEL_MILL",
        "effects.csv, line %1, column sector", "already");
    row("two irritants set one flow", "effects.csv", "IR_ALU_232_1,ALU_UNWROUGHT", "IR_ALU_232_1,STEEL_MILL",
        "effects.csv, line %1, column mode", "IR_STEEL_232 also");
    row("capacity below 1", "supply.csv", "1.32,1.2,1.32", "0.9,0.9,1.32",
        "supply.csv, line %1, column capacity_ceiling", "0.9");
    row("ceiling without an elasticity", "supply.csv", "119340,1.2,0.8,3", "119340,inf,0.8,",
        "supply.csv, line %1, column capacity_ceiling", "infinite");
    row("negative elasticity", "sectors.csv", "3,1.5,5,6,3,10", "3,1.5,5,-6,,10",
        "sectors.csv, line %1, column sigma_imports", "-6");
    row("exporter without supply", "supply.csv", "STEEL_MILL,MEX", "STEEL_MILL,ROW", "supply.csv", "");
    row("inputs above the market", "inputs.csv", "STEEL_MILL,STEEL_ART,USA,0.207,0.15,0.27",
        "STEEL_MILL,STEEL_ART,USA,0.997,,", "inputs.csv, line %1, column cost_share", "Industry in USA would use");
    row("an input of itself", "inputs.csv", "STEEL_MILL,STEEL_ART,USA", "STEEL_ART,STEEL_ART,USA",
        "inputs.csv, line %1, column input", "of itself");
    row("rule of an unknown position", "rules.csv", "IR_OVERCAPACITY_1 IR_OVERCAPACITY_2",
        "IR_OVERCAPACITY_1 IR_OVERCAPACTY_2", "rules.csv, line %1, column other_option_ids",
        "Did you mean “IR_OVERCAPACITY_2”?");
    row("rule type", "rules.csv", "R01,requires", "R01,needs", "rules.csv, line %1, column type", "requires, excludes");
    row("scenario that lacks an irritant", "scenarios.csv", "2025-07-25,IR_ALU_232,IR_ALU_232_0",
        "2025-07-25,IR_STEEL_232,IR_STEEL_232_0", "scenarios.csv, line 2, column irritant_id",
        "does not set IR_ALU_232");
    row("scenario that sets an irritant twice", "scenarios.csv", "2025-07-25,IR_ALU_232,IR_ALU_232_0",
        "2025-07-25,IR_STEEL_232,IR_STEEL_232_0", "scenarios.csv, line %1, column irritant_id", "twice");
    row("scenario of two dates", "scenarios.csv", "2025-07-25,IR_ALU_232", "2025-07-26,IR_ALU_232",
        "scenarios.csv, line %1, column date", "agree");
    row("scenario before every duty state", "study.csv", "deal_date,2025-08-01", "deal_date,2023-08-01",
        "study.csv, line 2, column deal_date", "No duty state");
    row("status quo unknown", "study.csv", "status_quo_scenario,status_quo", "status_quo_scenario,status_qou",
        "study.csv, line %1, column value", "Did you mean");
    row("key gone", "study.csv", "deal_date,", "dealdate,", "study.csv", "“deal_date” is missing");
    row("weights that do not sum to 1", "preferences.csv", "economic_weight,CAN,,,,0.35", "economic_weight,CAN,,,,0.36",
        "preferences.csv, line %1, column value", "1.01");
    row("indicator weights that do not sum to 1", "preferences.csv", "indicator_weight,USA,,,welfare,",
        "indicator_weight,USA,,,welfare,1", "preferences.csv", "indicator weights of USA");
    row("value of a position above 100", "preferences.csv", "IR_STEEL_232,IR_STEEL_232_0,,0,",
        "IR_STEEL_232,IR_STEEL_232_0,,101,", "preferences.csv, line %1, column value", "101");
    row("value of a position missing", "preferences.csv", "option_value,CAN,IR_STEEL_232,IR_STEEL_232_0",
        "option_value,CAN,IR_STEEL_232,IR_STEEL_232_1", "preferences.csv",
        "option_value/CAN/IR_STEEL_232/IR_STEEL_232_0/");
    row("no walk-away", "preferences.csv", "walk_away,CAN,,,no_deal", "walk_away,USA,,,no_deal", "preferences.csv",
        "walk_away/CAN");
    row("walk-away to an unknown scenario", "preferences.csv", "no_deal_2025_08_01,", "no_deal_2025,",
        "preferences.csv, line %1, column key", "Did you mean");
    row("unknown indicator", "preferences.csv", "jobs_steel", "jobs_iron", "preferences.csv, line %1, column key",
        "jobs_iron");
    row("scale upside down", "scales.csv", "-7178.468,6483.398", "6483.398,-7178.468",
        "scales.csv, line %1, column low", "below");
    row("scale missing", "scales.csv", "CAN,treasury", "USA,jobs_none", "preferences.csv", "treasury");
    row("two parties", "scales.csv", "CAN,welfare", "MEX,welfare", "scales.csv, line %1, column party", "preferences");
    row("text of an unknown irritant", "text_fr.csv", "irritants,IR_STEEL_232,", "irritants,IR_STEEL_233,",
        "text_fr.csv, line %1, column id", "Did you mean");
    row("text of an unknown column", "text_fr.csv", "irritants,IR_STEEL_232,title", "irritants,IR_STEEL_232,tittle",
        "text_fr.csv, line %1, column column", "Did you mean “title”?");
    row("Latin-1", "text_fr.csv", "sidérurgiques", "sid\xE9rurgiques", "text_fr.csv, line %1", "UTF-8");
}

void DataPackTest::damagedPack()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, place);
    QFETCH(QString, reason);
    QTemporaryDir folder;
    QVERIFY(copyPack(shippedPackFolder(), folder.path()));
    const QString path = folder.filePath(file);
    if (from.isEmpty()) {
        QVERIFY(QFile::remove(path));
    } else {
        QByteArray bytes = contents(path);
        const qsizetype at = bytes.indexOf(from);
        QVERIFY2(at >= 0, "the line to damage is not in the pack");
        place.replace("%1", QString::number(bytes.left(at).count('\n') + 1));
        QVERIFY(write(path, bytes.replace(at, from.size(), to)));
    }
    const PackReading reading = readDataPack(folder.path());
    QVERIFY2(!reading.study, "a damaged pack was accepted");
    const words::Wording english;
    const bool told = std::any_of(reading.problems.begin(), reading.problems.end(), [&](const PackProblem &problem) {
        return problem.severity == PackProblem::Severity::Fatal && placeOf(problem, english).startsWith(place) &&
               asError(problem).in(english).contains(reason) && !problem.mend.isEmpty();
    });
    QVERIFY2(told, qPrintable(place + QStringLiteral(" … ") + reason + QStringLiteral("\nis not among\n") +
                              described(reading.problems)));
}

QTEST_GUILESS_MAIN(DataPackTest)
#include "data_pack_test.moc"
