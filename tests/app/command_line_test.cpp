// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <sqlite3.h>

/// landing-zone-cli as a script would use it: exit codes, standard output, standard error.
class CommandLineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const Run made = run({"new", study()});
        QVERIFY2(made.exitCode == 0, made.errors);
        QVERIFY(QFile::exists(study()));
        sqlite3 *database = nullptr;
        QCOMPARE(sqlite3_open(qPrintable(study()), &database), SQLITE_OK);
        sqlite3_stmt *query = nullptr; // outcomes for other programs, of every scenario
        QCOMPARE(sqlite3_prepare_v2(database, "SELECT (SELECT count(DISTINCT scenario) FROM scenario_outcomes) - (SELECT count(*) FROM scenarios), "
                                              "(SELECT count(*) FROM scenarios)", -1, &query, nullptr), SQLITE_OK);
        QCOMPARE(sqlite3_step(query), SQLITE_ROW);
        QCOMPARE(sqlite3_column_int(query, 0), 0);
        QVERIFY(sqlite3_column_int(query, 1) > 0);
        sqlite3_finalize(query);
        sqlite3_close(database);
    }

    void newNeverOverwritesWithoutForce()
    {
        const Run refused = run({"new", study(), "--json"});
        QCOMPARE(refused.exitCode, 73);
        QVERIFY(refused.output.isEmpty());
        QVERIFY(refused.errors.contains("--force"));
        const Run forced = run({"new", study(), "--force", "--json"});
        QCOMPARE(forced.exitCode, 0);
        QCOMPARE(forced.json()["written"].toArray(), QJsonArray{study()});
    }

    void refusals_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("sentence"); // part of it
        const QString s = study();
        QTest::newRow("no command") << QStringList{} << 2 << "Usage";
        QTest::newRow("unknown command") << QStringList{"slove", s} << 2 << "solve";
        QTest::newRow("unknown option") << QStringList{"solve", s, "--agianst", "x"} << 2 << "--against";
        QTest::newRow("option without value") << QStringList{"solve", s, "--date"} << 2 << "--date";
        QTest::newRow("no study named") << QStringList{"solve"} << 2 << "study";
        QTest::newRow("unknown scenario") << QStringList{"solve", s, "--scenario", "aluminium_first"} << 2 << "aluminum_first";
        QTest::newRow("unknown irritant") << QStringList{"solve", s, "--set", "IR_STEEL=IR_STEEL_232_1"} << 2 << "IR_STEEL_232";
        QTest::newRow("unknown position") << QStringList{"solve", s, "--set", "IR_STEEL_232=IR_STEEL_232_9"} << 2 << "IR_STEEL_232_";
        QTest::newRow("no position") << QStringList{"solve", s, "--set", "IR_STEEL_232"} << 2 << "IRRITANT=POSITION";
        QTest::newRow("not a date") << QStringList{"solve", s, "--date", "1 August"} << 2 << "2025-08-01";
        QTest::newRow("a date with other signs") << QStringList{"solve", s, "--date", "2025/08/01"} << 2 << "2025-08-01";
        QTest::newRow("a date and more") << QStringList{"solve", s, "--date", "2025-08-01x"} << 2 << "is not a date";
        QTest::newRow("a date with a time") << QStringList{"solve", s, "--date", "2025-08-01T00:00"} << 2 << "is not a date";
        QTest::newRow("a date without zeros") << QStringList{"solve", s, "--date", "2025-8-1"} << 2 << "is not a date";
        QTest::newRow("date before the data") << QStringList{"solve", s, "--date", "2020-01-01"} << 65 << "31 December 2024";
        QTest::newRow("study not there") << QStringList{"solve", m_folder.filePath("nothing.lzstudy")} << 66 << "nothing.lzstudy";
        QTest::newRow("pack not there") << QStringList{"new", m_folder.filePath("x.lzstudy"), "--data-pack", m_folder.filePath("none")} << 66 << "none";
        QTest::newRow("pack without tables") << QStringList{"new", m_folder.filePath("x.lzstudy"), "--data-pack", m_folder.path()} << 65 << m_folder.filePath("sources.csv");
        QTest::newRow("cannot write") << QStringList{"new", m_folder.filePath("no/such/folder/x.lzstudy")} << 73 << "x.lzstudy";
        const QStringList curve{"curve", s, "--imposer", "USA", "--target", "CAN"};
        QTest::newRow("curve of no sector") << curve << 2 << "--sector";
        QTest::newRow("curve of an unknown sector") << curve + QStringList{"--sector", "STEEL_MIL"} << 2 << "STEEL_MILL";
        QTest::newRow("curve of an unknown region") << QStringList{"curve", s, "--sector", "VEH", "--imposer", "US", "--target", "CAN"} << 2 << "USA";
        QTest::newRow("curve of one point") << curve + QStringList{"--sector", "VEH", "--points", "1"} << 2 << "--points";
        QTest::newRow("curve of too many points") << curve + QStringList{"--sector", "VEH", "--points", "1000000"} << 65 << "1,000,000";
        QTest::newRow("curve of nothing traded") << QStringList{"curve", s, "--sector", "VEH", "--imposer", "CHN", "--target", "CAN"} << 65 << "VEH, CHN, CAN";
        QTest::newRow("attribution of no indicator") << QStringList{"attribute", s, "--region", "CAN"} << 2 << "--indicator";
        QTest::newRow("attribution of an unknown indicator") << QStringList{"attribute", s, "--region", "CAN", "--indicator", "outputs"} << 2 << "output";
        QTest::newRow("attribution for no party") << QStringList{"attribute", s, "--region", "MEX", "--indicator", "output"} << 2 << "CAN";
        QTest::newRow("no draws") << QStringList{"uncertainty", s, "--draws", "0"} << 2 << "--draws";
        QTest::newRow("too many draws") << QStringList{"uncertainty", s, "--draws", "10000000"} << 65 << "100";
        QTest::newRow("unknown nest") << QStringList{"uncertainty", s, "--nest", "deep"} << 2 << "nested";
        QTest::newRow("model not there") << QStringList{"market", m_folder.filePath("none.json")} << 66 << "none.json";
    }
    void refusals()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exitCode);
        QFETCH(QString, sentence);
        for (const QStringList &more : {QStringList{}, QStringList{"--json"}}) {
            if (words.isEmpty() && !more.isEmpty())
                continue;
            const Run refused = run(words + more);
            QCOMPARE(refused.exitCode, exitCode);
            QVERIFY2(refused.output.isEmpty(), refused.output);
            QVERIFY2(refused.errors.contains(sentence.toUtf8()), refused.errors);
            if (exitCode == 65 && words.first() == QLatin1String("solve"))
                QVERIFY2(refused.errors.contains("talks.lzstudy"), refused.errors);
        }
    }

    void everyCommandHelps()
    {
        for (const char *command : {"new", "solve", "market", "check", "frontier", "curve", "attribute", "uncertainty"}) {
            const Run helped = run({command, "--help"});
            QCOMPARE(helped.exitCode, 0);
            QVERIFY(helped.output.contains(command));
        }
    }

    void solveAnswersInJson()
    {
        const Run solved = run({"solve", study(), "--scenario", "aluminum_first", "--against", "no_deal_2025_08_01", "--json"});
        QVERIFY2(solved.exitCode == 0, solved.errors);
        const QJsonObject answer = solved.json();
        QCOMPARE(answer["scenario"].toString(), "aluminum_first");
        QCOMPARE(answer["date"].toString(), "2025-08-01");
        QCOMPARE(answer["package"].toObject().size(), 24);
        QCOMPARE(answer["package"].toObject()["IR_ALU_232"].toString(), "IR_ALU_232_3");
        QVERIFY(answer["broken_rules"].isArray());
        QVERIFY(!answer["model_version"].toString().isEmpty() && !answer["data_version"].toString().isEmpty());
        QVERIFY(answer["residual"].toDouble() < 1e-11);
        const QJsonArray outcomes = answer["outcomes"].toArray();
        QCOMPARE(outcomes.size(), 15 * 2 * 14);
        bool found = false;
        for (const QJsonValue &entry : outcomes) {
            const QJsonObject outcome = entry.toObject();
            QVERIFY(std::abs(outcome["value"].toDouble() - outcome["reference"].toDouble() - outcome["change"].toDouble()) < 1e-9);
            if (outcome["sector"] == "ALU_UNWROUGHT" && outcome["region"] == "USA" && outcome["indicator"] == "purchaser_price") {
                found = true;
                QCOMPARE(outcome["unit"].toString(), "index");
                QVERIFY(outcome["change"].toDouble() < 0.0);
            }
        }
        QVERIFY(found);
        for (const char *party : {"CAN", "USA"}) {
            const QJsonObject value = answer["values"].toObject()[QLatin1String(party)].toObject();
            QVERIFY(value["value"].toDouble() > value["reservation"].toDouble());
        }
    }

    void theSameInputGivesTheSameDigits()
    {
        const QStringList words{"solve", study(), "--scenario", "quota_deal_2025", "--json"};
        QCOMPARE(run(words).output, run(words).output);
    }

    void settingAPositionMovesThePackage()
    {
        const Run solved = run({"solve", study(), "--set=IR_STEEL_232=IR_STEEL_232_4", "--date", "2025-08-01", "--json"});
        QVERIFY2(solved.exitCode == 0, solved.errors);
        QCOMPARE(solved.json()["package"].toObject()["IR_STEEL_232"].toString(), "IR_STEEL_232_4");
        const QJsonArray broken = solved.json()["broken_rules"].toArray();
        QVERIFY(broken.contains("R01") && broken.contains("R02"));
    }

    void curve()
    {
        const Run drawn = run({"curve", study(), "--scenario", "no_deal_2025_08_01", "--sector", "VEH", "--imposer", "USA", "--target", "CAN", "--json"});
        QVERIFY2(drawn.exitCode == 0, drawn.errors);
        const QJsonObject answer = drawn.json();
        QCOMPARE(answer["scenario"].toString(), "no_deal_2025_08_01");
        const QJsonArray duty = answer["duty"].toArray(), series = answer["series"].toArray();
        QCOMPARE(duty.size(), 41);
        QCOMPARE(duty.first().toDouble(), 0.0);
        QCOMPARE(duty.last().toDouble(), 0.138837);
        QCOMPARE(series.size(), 15 * 2 * 14);
        for (int i = 0; i < 28; ++i)
            QCOMPARE(series[i].toObject()["sector"].toString(), "VEH");
        // No deal is where the curve ends.
        const QJsonArray solved = run({"solve", study(), "--scenario", "no_deal_2025_08_01", "--json"}).json()["outcomes"].toArray();
        int compared = 0;
        for (const QJsonValue &entry : series) {
            const QJsonObject line = entry.toObject();
            QCOMPARE(line["values"].toArray().size(), 41);
            for (const QJsonValue &candidate : solved) {
                const QJsonObject outcome = candidate.toObject();
                if (outcome["sector"] == line["sector"] && outcome["region"] == line["region"] && outcome["indicator"] == line["indicator"]) {
                    QCOMPARE(line["values"].toArray().last().toDouble(), outcome["value"].toDouble());
                    QCOMPARE(line["unit"].toString(), outcome["unit"].toString());
                    ++compared;
                }
            }
        }
        QCOMPARE(compared, 420);
    }

    void attribute()
    {
        const QStringList words{"attribute", study(), "--scenario", "full_relief", "--indicator", "employment", "--region", "CAN", "--json"};
        const Run attributed = run(words);
        QVERIFY2(attributed.exitCode == 0, attributed.errors);
        const QJsonObject answer = attributed.json();
        const QJsonArray effects = answer["effects"].toArray();
        double sum = 0.0;
        for (const QJsonValue &entry : effects) {
            QVERIFY(entry["standard_error"].isNull());
            sum += entry["shapley"].toDouble();
        }
        QVERIFY(std::abs(sum - answer["total"].toDouble()) < 1e-6);
        QCOMPARE(effects.last()["irritant"].toString(), "date");
        QCOMPARE(effects.last()["from"].toString(), "2025-07-25");
        QCOMPARE(effects.last()["to"].toString(), "2025-08-01");
        QCOMPARE(effects.first()["from"].toString(), "IR_STEEL_232_0");
        QCOMPARE(effects.first()["to"].toString(), "IR_STEEL_232_4");
        QCOMPARE(run(words).output, attributed.output);
        const Run value = run({"attribute", study(), "--scenario", "quota_deal_2025", "--indicator", "value", "--region", "USA", "--json"});
        QCOMPARE(value.exitCode, 0);
        QCOMPARE(value.json()["indicator"].toString(), "value");
    }

    void uncertainty()
    {
        const QStringList words{"uncertainty", study(), "--scenario", "quota_deal_2025", "--against", "no_deal_2025_08_01", "--draws", "100", "--json"};
        const Run drawn = run(words);
        QVERIFY2(drawn.exitCode == 0, drawn.errors);
        const QJsonObject answer = drawn.json();
        QCOMPARE(answer["draws"].toInt(), 100);
        QCOMPARE(answer["seed"].toInt(), 1);
        QCOMPARE(answer["outcomes"].toArray().size(), 420);
        for (const QJsonValue &entry : answer["outcomes"].toArray())
            QVERIFY(entry["p05"].toDouble() <= entry["p50"].toDouble() && entry["p50"].toDouble() <= entry["p95"].toDouble());
        for (const char *party : {"CAN", "USA"})
            QVERIFY(answer["beats_walk_away"][QLatin1String(party)].toDouble() > 0.9);
        QVERIFY(answer["tornado"].toArray().size() > 50);
        QCOMPARE(run(words).output, drawn.output);
        QVERIFY(run(words + QStringList{"--seed", "2"}).output != drawn.output);
        QVERIFY(run(words + QStringList{"--nest", "flat"}).output != drawn.output);
    }

    void namesMayHoldMarksOfPlaces()
    {
        const QString named = m_folder.filePath("named.lzstudy");
        QVERIFY(QFile::copy(study(), named));
        sqlite3 *database = nullptr;
        QCOMPARE(sqlite3_open(qPrintable(named), &database), SQLITE_OK);
        QCOMPARE(sqlite3_exec(database, "UPDATE scenarios SET name = '100% %2 %1 %3' WHERE code = 'quota_deal_2025'", nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(database);
        const Run drawn = run({"uncertainty", named, "--scenario", "quota_deal_2025", "--draws", "10"});
        QVERIFY2(drawn.exitCode == 0, drawn.errors);
        QVERIFY2(drawn.output.startsWith("How sure: 100% %2 %1 %3 against "), drawn.output.left(200));
        QVERIFY2(drawn.output.contains(", 10 draws, seed 1\n"), drawn.output.left(200));
        QVERIFY(QFile::remove(named));
    }

    void peopleGetText()
    {
        const Run solved = run({"solve", study()});
        QCOMPARE(solved.exitCode, 0);
        QVERIFY(solved.output.contains("Status quo, 25 July 2025"));
        QVERIFY(solved.output.contains("illustrative"));
        const Run drawn = run({"uncertainty", study(), "--scenario", "quota_deal_2025", "--draws", "10"});
        QCOMPARE(drawn.exitCode, 0);
        QVERIFY2(drawn.output.contains("All sectors, change  "), drawn.output); // as charts and workbooks call it
    }

    void check()
    {
        const Run good = run({"check", study(), "--json"});
        QVERIFY2(good.exitCode == 0, good.output);
        QCOMPARE(good.json()["ok"].toBool(), true);
        const Run pack = run({"check", QStringLiteral(LZ_SOURCE_DIR) + "/resources/data_pack", "--json"});
        QVERIFY2(pack.exitCode == 0, pack.output);

        QFile damaged(m_folder.filePath("damaged.lzstudy"));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("not a study");
        damaged.close();
        QCOMPARE(run({"check", damaged.fileName()}).exitCode, 65);
    }

    void checkListsEveryFaultOfAStudy()
    {
        const QString spoilt = m_folder.filePath("spoilt.lzstudy");
        QVERIFY(QFile::copy(study(), spoilt));
        QFile file(spoilt);
        QFile::setPermissions(spoilt, QFile::ReadOwner | QFile::WriteOwner);
        sqlite3 *database = nullptr;
        QCOMPARE(sqlite3_open(qPrintable(spoilt), &database), SQLITE_OK);
        QCOMPARE(sqlite3_exec(database,
                              "UPDATE weights SET weight = weight + 0.1 WHERE kind = 'economy';"
                              "UPDATE position_values SET value = 20 WHERE place = 3",
                              nullptr, nullptr, nullptr),
                 SQLITE_OK);
        sqlite3_close(database);
        const Run checked = run({"check", spoilt, "--json"});
        QVERIFY2(checked.exitCode == 1, checked.errors);
        QStringList places;
        for (const QJsonValue &problem : checked.json()["problems"].toArray())
            places << problem["where"].toString();
        // Both parties' weights sum to more than 1: each is named, at its row.
        QVERIFY2(places.filter("parties, row").size() >= 2, qPrintable(places.join('\n')));
        QVERIFY(places.front().startsWith(spoilt));
    }

    void checkNamesTheBadRow()
    {
        const QDir source(QStringLiteral(LZ_SOURCE_DIR) + "/resources/data_pack"), copy(m_folder.filePath("pack"));
        QVERIFY(QDir().mkpath(copy.path()));
        for (const QString &name : source.entryList({"*.csv"}, QDir::Files))
            QVERIFY(QFile::copy(source.filePath(name), copy.filePath(name)));
        QFile supply(copy.filePath("supply.csv"));
        QFile::setPermissions(supply.fileName(), QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(supply.open(QIODevice::ReadOnly));
        QByteArray text = supply.readAll();
        supply.close();
        text.replace("STEEL_MILL,CAN,15328.5,1.5", "STEEL_MILL,CAN,15328.5,plenty");
        QVERIFY(supply.open(QIODevice::WriteOnly));
        supply.write(text);
        supply.close();
        const Run checked = run({"check", copy.path(), "--json"});
        QCOMPARE(checked.exitCode, 1);
        const QJsonObject problem = checked.json()["problems"].toArray().first().toObject();
        QVERIFY2(problem["where"].toString().contains("supply.csv") && problem["where"].toString().contains("2")
                     && problem["where"].toString().contains("epsilon"),
                 qPrintable(problem["where"].toString()));
        QVERIFY(problem["what"].toString().contains("plenty"));
        QCOMPARE(run({"new", m_folder.filePath("y.lzstudy"), "--data-pack", copy.path()}).exitCode, 65);
        QVERIFY(!QFile::exists(m_folder.filePath("y.lzstudy")));
    }

    void market()
    {
        const Run solved = run({"market", model(tiny()), "--json"});
        QVERIFY2(solved.exitCode == 0, solved.errors);
        const QJsonObject sector = solved.json()["sectors"].toArray().first().toObject();
        QVERIFY(sector["producer_price"].toArray()[0].toDouble() < 1.0); // the taxed exporter gets less
        QCOMPARE(sector["quantity"].toArray().size(), 2);
        const QJsonObject split = solved.json()["split"].toObject();
        for (int region = 0; region < 2; ++region) {
            const double total = sector["welfare"].toArray()[region].toDouble();
            const double parts = split["efficiency"].toArray()[region].toDouble() + split["terms_of_trade"].toArray()[region].toDouble()
                                 + split["rent_transfer"].toArray()[region].toDouble() - split["real_cost"].toArray()[region].toDouble();
            QVERIFY(std::abs(total - parts) < 1e-7 * std::max(1.0, std::abs(total)));
        }
        QCOMPARE(run({"market", model(tiny()), "--linear", "--json"}).exitCode, 0);
    }

    void badModels_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("sentence");
        QTest::newRow("duty of −100 percent") << QByteArray("0.25") << QByteArray("-1.0") << QByteArray("good");
        QTest::newRow("text for a number") << QByteArray("0.25") << QByteArray("\"0.25\"") << QByteArray("number");
        QTest::newRow("NaN") << QByteArray("0.25") << QByteArray("NaN") << QByteArray("JSON");
        QTest::newRow("negative flow") << QByteArray("[100, 40]") << QByteArray("[100, -40]") << QByteArray("good");
        QTest::newRow("ragged matrix") << QByteArray("[100, 40]") << QByteArray("[100]") << QByteArray("entries");
        QTest::newRow("misspelt key") << QByteArray("\"epsilon\"") << QByteArray("\"epsylon\"") << QByteArray("epsilon");
        QTest::newRow("misspelt part") << QByteArray("{\"regions\"") << QByteArray("{\"imputs\": [], \"regions\"") << QByteArray("inputs");
        QTest::newRow("repeated region") << QByteArray("\"south\"]") << QByteArray("\"north\"]") << QByteArray("twice");
    }
    void badModels()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, sentence);
        QByteArray text = tiny();
        QVERIFY(text.contains(from));
        const Run refused = run({"market", model(text.replace(from, to)), "--json"});
        QCOMPARE(refused.exitCode, 65);
        QVERIFY(refused.output.isEmpty());
        QVERIFY2(refused.errors.contains(sentence), refused.errors);
    }

    void linearWithQuotasIsRefused()
    {
        QByteArray text = tiny();
        text.replace("\"duty\"", "\"quotas\": [{\"exporter\": \"north\", \"importer\": \"south\", \"volume\": 0.8, \"in_duty\": 0, "
                                 "\"out_duty\": 0.5, \"importer_rent_share\": 1}], \"duty\"");
        QCOMPARE(run({"market", model(text), "--linear"}).exitCode, 65);
        const Run exact = run({"market", model(text), "--json"});
        QVERIFY2(exact.exitCode == 0, exact.errors);
        QCOMPARE(exact.json()["sectors"].toArray()[0].toObject()["quotas"].toArray()[0].toObject()["regime"].toString(), "binding");
    }

private:
    struct Run
    {
        int exitCode = -1;
        QByteArray output;
        QByteArray errors;
        QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
    };

    Run run(const QStringList &words) const
    {
        QProcess process;
        process.start(QStringLiteral(LZ_CLI), words);
        if (!process.waitForFinished(120000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QString study() const { return m_folder.filePath("talks.lzstudy"); }

    QString model(const QByteArray &text) const
    {
        QFile file(m_folder.filePath("model.json"));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return {};
        return file.fileName();
    }

    /// Two regions, one good; the south taxes the north by a quarter.
    static QByteArray tiny()
    {
        return R"({"regions": ["north", "south"], "sectors": [{"name": "good", "sigma": 4, "eta": 1, "epsilon": 1.5,
"flows": [[100, 40], [30, 200]], "initial_duty": [[0, 0], [0, 0]], "duty": [[0, 0.25], [0, 0]]}]})";
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "command_line_test.moc"
