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

/// The frontier command as a script would use it (design §8).
class FrontierCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aStudy()
    {
        const QString study = m_folder.filePath(QStringLiteral("talks.lzstudy"));
        QCOMPARE(run({"new", study}).exitCode, 0);
        const Run answer = run({"frontier", study, "--json"});
        QVERIFY2(answer.exitCode == 0, answer.errors);
        const QJsonObject json = answer.json();
        QCOMPARE(json["packages"].toString(), QStringLiteral("56124820684800"));
        QVERIFY(json["rational_packages"].isNull() && json.contains("rational_packages"));
        const QJsonObject estimate = json["rational_packages_estimate"].toObject();
        QVERIFY(estimate["value"].toDouble() > 5e12 && estimate["error"].toDouble() > 0.0);
        QCOMPARE(json["reservation"].toArray().size(), 2);
        const QJsonArray frontier = json["frontier"].toArray();
        QVERIFY(frontier.size() > 10);
        for (qsizetype e = 1; e < frontier.size(); ++e) {
            const QJsonArray before = frontier[e - 1].toObject()["values"].toArray(),
                             here = frontier[e].toObject()["values"].toArray();
            QVERIFY(here[0].toDouble() > before[0].toDouble() && here[1].toDouble() < before[1].toDouble());
        }
        for (const char *point : {"nash", "kalai_smorodinsky", "egalitarian", "utilitarian"}) {
            const QJsonArray entries = json[QLatin1String(point)].toArray();
            QVERIFY2(!entries.isEmpty(), point);
            QVERIFY(frontier.contains(entries.first()));
            QCOMPARE(entries.first().toObject()["choices"].toObject().size(), 24);
        }
        // The choices are a package the other commands take, and worth what the frontier says.
        const QJsonObject nash = json["nash"].toArray().first().toObject();
        QStringList words{"solve", study, "--date", json["date"].toString(), "--json"};
        const QJsonObject choices = nash["choices"].toObject();
        for (auto choice = choices.begin(); choice != choices.end(); ++choice)
            words << "--set" << choice.key() + QLatin1Char('=') + choice.value().toString();
        const QJsonObject values = run(words).json()["values"].toObject();
        QVERIFY(std::abs(values["CAN"].toObject()["value"].toDouble() - nash["values"].toArray()[0].toDouble()) < 2e-5);
        QVERIFY(std::abs(values["USA"].toObject()["value"].toDouble() - nash["values"].toArray()[1].toDouble()) < 2e-5);
        QCOMPARE(run({"frontier", study, "--json"}).output, answer.output);
    }

    void aDomainAndItsProfiles()
    {
        const QString first =
            write("first.json", "{\"reservationValue\": 0.6, \"issueWeights\": {\"Price\": 1}, \"issues\": {\"Price\": "
                                "{\"low\": 0, \"middle\": 0.5, \"high\": 1}}}");
        const QString second =
            write("second.json", "{\"reservationValue\": 0.6, \"issueWeights\": {\"Price\": 0.5}, \"issues\": "
                                 "{\"Price\": {\"low\": 1, \"middle\": 0.9, \"high\": 0}}}");
        const Run answer = run({"frontier", first, second, "--count", "--json"});
        QVERIFY2(answer.exitCode == 0, answer.errors);
        const QJsonObject json = answer.json();
        QCOMPARE(json["packages"].toString(), QStringLiteral("3"));
        QCOMPARE(json["rational_packages"].toString(), QStringLiteral("0"));
        QCOMPARE(json["frontier"].toArray().size(), 3);
        QCOMPARE(json["frontier"].toArray()[1].toObject()["choices"].toObject()["Price"].toString(),
                 QStringLiteral("middle"));
        QVERIFY(json["nash"].toArray().isEmpty() && json["utilitarian"].toArray().isEmpty());
        QVERIFY(json["warnings"].toArray()[0].toString().contains(QLatin1String("0.5")));
        const Run text = run({"frontier", m_folder.path()});
        QCOMPARE(text.exitCode, 0);
        QVERIFY(text.output.contains("No package is acceptable to both."));
        QVERIFY(text.output.contains("nearest miss"));
        QVERIFY(text.output.contains("Note: second.json"));
    }

    void whatIsSaidToBeEnoughIs()
    {
        const auto profile = [&](const char *name, double price, double reservation, const char *issues) {
            return write(name, QStringLiteral("{\"reservationValue\": %1, \"issueWeights\": {\"Price\": %2, \"Time\": "
                                              "%3}, \"issues\": {%4}}")
                                   .arg(reservation)
                                   .arg(price)
                                   .arg(1.0 - price)
                                   .arg(QLatin1String(issues))
                                   .toUtf8());
        };
        const char *issuesA = R"("Price": {"low": 0.3, "high": 1}, "Time": {"soon": 0.61, "late": 0.1})";
        const char *issuesB = R"("Price": {"low": 1, "high": 0}, "Time": {"soon": 1, "late": 0})";
        const QString second = profile("b.json", 0.5, 0.9, issuesB);
        const Run miss = run({"frontier", profile("a.json", 0.5, 0.5, issuesA), second});
        QCOMPARE(miss.exitCode, 0);
        QVERIFY2(miss.output.contains("a is 0.0450 short of its walk-away."), miss.output);
        // 0.61 − 0.31 w = 0.5 at w = 0.35484: 35.5% would not do.
        QVERIFY2(miss.output.contains("It would accept if “Price” weighed 35.4% instead of 50%."), miss.output);
        QVERIFY2(!miss.output.contains("b is "), miss.output);
        const auto rational = [&](double price) {
            const Run run_ = run({"frontier", profile("a.json", price, 0.5, issuesA), second, "--json"});
            return run_.json()["rational_packages"].toString();
        };
        QCOMPARE(rational(0.354), QStringLiteral("1"));
        QCOMPARE(rational(0.355), QStringLiteral("0"));
    }

    void issuesOfOneName()
    {
        const auto profile = [&](const char *name, int first, int second) {
            return write(name, QStringLiteral("<utility_space><objective name='o'><weight index='1' value='0.5'/>"
                                              "<weight index='2' value='0.5'/><weight index='3' value='0'/>"
                                              "<issue index='1' name='A'><item value='x' evaluation='%1'/></issue>"
                                              "<issue index='2' name='A (2)'><item value='y' evaluation='%2'/></issue>"
                                              "<issue index='3' name='A'><item value='z' evaluation='1'/></issue>"
                                              "</objective></utility_space>")
                                   .arg(first)
                                   .arg(second)
                                   .toUtf8());
        };
        const Run answer = run({"frontier", profile("one.xml", 1, 2), profile("two.xml", 2, 1), "--json"});
        QVERIFY2(answer.exitCode == 0, answer.errors);
        const QJsonObject choices = answer.json()["frontier"].toArray()[0].toObject()["choices"].toObject();
        QCOMPARE(choices, (QJsonObject{{"A", "x"}, {"A (2)", "y"}, {"A (3)", "z"}}));
    }

    void foldersWithOtherFiles_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("told"); // part of it
        const QString good = QStringLiteral("{\"issueWeights\": {\"P\": 1}, \"issues\": {\"P\": {\"x\": 1}}}");
        const QString broken = QStringLiteral("{\"issueWeights\": {\"P\": 1}, \"issues\": ");
        const QString neither = QStringLiteral("holds neither a study pack nor a negotiation set");
        QTest::newRow("nothing") << QStringList() << 65 << neither;
        QTest::newRow("two broken profiles") << QStringList{"a.json", broken, "b.json", broken} << 65 << neither;
        QTest::newRow("one profile is broken")
            << QStringList{"a.json", good, "b.json", broken} << 65 << QStringLiteral("two profiles; 1 were found");
        QTest::newRow("a stray text") << QStringList{"a.json", good, "b.json", good, "c.json", "see <here> & <there>"}
                                      << 0 << QString();
        QTest::newRow("a broken file of GENIUS beside a whole set")
            << QStringList{"a.json", good, "b.json", good, "c.xml", "<utility_space><issue"} << 0
            << QStringLiteral("c.xml: line 1: this is not well-formed XML");
        QTest::newRow("a broken file of GENIUS and no set")
            << QStringList{"a.json", good, "c.xml", "<utility_space><issue"} << 65
            << QStringLiteral("c.xml: line 1: this is not well-formed XML");
        QTest::newRow("a pack without its sources")
            << QStringList{"flows.csv", "importer,exporter\n"} << 65 << QStringLiteral("sources.csv");
    }
    void foldersWithOtherFiles()
    {
        QFETCH(QStringList, files);
        QFETCH(int, exitCode);
        QFETCH(QString, told);
        QTemporaryDir folder;
        for (qsizetype i = 0; i + 1 < files.size(); i += 2) {
            QFile file(folder.filePath(files[i]));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(files[i + 1].toUtf8()) > 0);
        }
        const Run answer = run({"frontier", folder.path(), "--json"});
        QVERIFY2(answer.exitCode == exitCode, answer.errors);
        const QJsonArray warnings = answer.json()["warnings"].toArray();
        if (exitCode != 0)
            QVERIFY2(QString::fromUtf8(answer.errors).contains(told), answer.errors);
        else if (told.isEmpty())
            QVERIFY2(warnings.isEmpty(), answer.output);
        else
            QVERIFY2(warnings.size() == 1 && warnings[0].toString().contains(told), answer.output);
    }

    void refusals_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("sentence"); // part of it
        const QString real =
            write("real.xml", "<utility_space><objective><weight index='1' value='1'/><issue index='1' name='Price' "
                              "type='real' lowerbound='0' upperbound='1'/></objective></utility_space>");
        QTest::newRow("nothing named") << QStringList{} << 2 << "study";
        QTest::newRow("unknown option") << QStringList{"x", "--cuont"} << 2 << "--count";
        QTest::newRow("not there") << QStringList{m_folder.filePath("none.lzstudy")} << 66 << "none.lzstudy";
        QTest::newRow("profile not there") << QStringList{m_folder.filePath("none.xml"), real} << 66 << "none.xml";
        QTest::newRow("real-valued issue") << QStringList{real, real} << 65 << "“Price” is real-valued";
        QTest::newRow("one profile") << QStringList{m_folder.filePath("first.json")} << 65 << "two profiles";
        QTest::newRow("ten coupled issues")
            << QStringList{LZ_SHARED_DIR "/data/negotiation-domains/nonlinear-10-issues"} << 65 << "10000000000";
    }
    void refusals()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exitCode);
        QFETCH(QString, sentence);
        if (!words.isEmpty() && words.first().startsWith(QLatin1String(LZ_SHARED_DIR)) && !QDir(words.first()).exists())
            QSKIP("the shared negotiation domains are not here");
        const Run answer = run(QStringList{"frontier", "--json"} + words);
        QCOMPARE(answer.exitCode, exitCode);
        QVERIFY(answer.output.isEmpty());
        QVERIFY2(QString::fromUtf8(answer.errors).contains(sentence), answer.errors);
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

    QString write(const char *name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return {};
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(FrontierCommandTest)
#include "frontier_command_test.moc"
