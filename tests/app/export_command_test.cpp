// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office_file.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

/// landing-zone-cli export as a script would use it.
class ExportCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QCOMPARE(run({"new", study()}).exitCode, 0);
    }

    void everyFormatIsTheSameTwice_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char *ending : {"pptx", "svg", "png", "xlsx", "csv"})
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }
    void everyFormatIsTheSameTwice()
    {
        QFETCH(QString, ending);
        const auto once = [&](const QString &name) {
            const QString path = m_folder.filePath(name + QLatin1Char('.') + ending);
            const Run made = run({"export", study(), "--scenario", "quota_deal_2025", "--to", path, "--json"});
            QByteArray bytes;
            if (made.exitCode != 0)
                qWarning("%s", made.errors.constData());
            for (const QJsonValue &file : made.json()["written"].toArray())
                bytes += read(file.toString());
            return bytes;
        };
        const QByteArray first = once(QStringLiteral("first")), second = once(QStringLiteral("second"));
        QVERIFY(first.size() > 1000);
        QVERIFY(first == second);
    }

    void scenariosBecomeSlides()
    {
        const QString path = m_folder.filePath(QStringLiteral("talks.pptx"));
        const Run made = run({"export", study(), "--scenario", "quota_deal_2025", "--scenario", "status_quo_2025_07_25", "--to", path, "--json"});
        QVERIFY2(made.exitCode == 0, made.errors);
        QVERIFY2(made.errors.isEmpty(), made.errors);
        QCOMPARE(made.json()["written"].toArray(), QJsonArray{path});
        const OfficeFile deck = OfficeFile::open(read(path));
        const QStringList slides = deck.names.filter(QRegularExpression(QStringLiteral("^ppt/slides/slide\\d+\\.xml$")));
        QCOMPARE(slides.size(), 3); // jobs and deal space of the deal, jobs of the status quo
        for (const QString &slide : slides) {
            QVERIFY(deck.parts[slide].contains("drawingml/2006/chart"));
            const QByteArray notes = deck.parts[QString(slide).replace(QLatin1String("slides/slide"), QLatin1String("notesSlides/notesSlide"))];
            for (const char *said : {"Package: ", "2025", "Assumptions: ", "Model 1.0", "data 2026"})
                QVERIFY2(notes.contains(said), said);
        }
        QCOMPARE(deck.names.filter(QStringLiteral("ppt/media/")).size(), 1); // the density under the frontier
        const QImage density = QImage::fromData(deck.parts[QStringLiteral("ppt/media/image1.png")]);
        QVERIFY(density.width() > 400 && density.width() == density.height());
        // The bars are those the command line solves.
        const QJsonArray outcomes = run({"solve", study(), "--scenario", "quota_deal_2025", "--json"}).json()["outcomes"].toArray();
        const auto cells = OfficeFile::open(deck.parts[QStringLiteral("ppt/embeddings/Microsoft_Excel_Sheet1.xlsx")]).cells();
        for (const QJsonValue &entry : outcomes) {
            const QJsonObject outcome = entry.toObject();
            if (outcome["sector"] == "STEEL_MILL" && outcome["indicator"] == "employment") {
                const double shown = cells[outcome["region"] == "CAN" ? "B2" : "C2"].toDouble();
                QVERIFY(std::abs(shown - outcome["change"].toDouble()) < 1e-8 * std::abs(shown));
            }
        }
    }

    void theLanguageIsThatOfTheOption()
    {
        for (const char *locale : {"C.UTF-8", "fr_CA.UTF-8"}) {
            const QString path = m_folder.filePath(QStringLiteral("langue.pptx"));
            QCOMPARE(run({"export", study(), "--scenario", "quota_deal_2025", "--language", "fr", "--to", path}, locale).exitCode, 0);
            const OfficeFile deck = OfficeFile::open(read(path));
            QVERIFY(deck.parts["ppt/slides/slide1.xml"].contains("Produits") || deck.parts["ppt/slides/slide1.xml"].contains("emplois"));
            QVERIFY(deck.parts["ppt/notesSlides/notesSlide1.xml"].contains("Hypothèses"));
            QVERIFY(!deck.parts["ppt/slides/slide1.xml"].contains("No change"));
            QVERIFY(deck.parts["ppt/charts/chart1.xml"].contains("Valeurs!$B$2"));
            QCOMPARE(run({"export", study(), "--scenario", "quota_deal_2025", "--language", "en", "--to", path}, locale).exitCode, 0);
            QVERIFY(OfficeFile::open(read(path)).parts["ppt/notesSlides/notesSlide1.xml"].contains("Assumptions"));
        }
    }

    void outcomesAsTables()
    {
        const QString csv = m_folder.filePath(QStringLiteral("outcomes.csv")), xlsx = m_folder.filePath(QStringLiteral("outcomes.xlsx"));
        QCOMPARE(run({"export", study(), "--scenario", "aluminum_first", "--to", csv}).exitCode, 0);
        QCOMPARE(run({"export", study(), "--scenario", "aluminum_first", "--to", xlsx}).exitCode, 0);
        const QList<QByteArray> lines = read(csv).split('\n');
        QVERIFY(lines[0].startsWith("scenario,date,sector,region,indicator,unit,reference,value,change,"));
        QCOMPARE(lines.size(), 1 + 15 * 2 * 14 + 1);
        const QJsonArray outcomes = run({"solve", study(), "--scenario", "aluminum_first", "--json"}).json()["outcomes"].toArray();
        const OfficeFile workbook = OfficeFile::open(read(xlsx));
        const auto cells = workbook.cells();
        for (int i = 0; i < 15 * 2 * 14; ++i) {
            const QJsonObject outcome = outcomes[i].toObject();
            const QList<QByteArray> fields = lines[i + 1].split(',');
            QCOMPARE(QString::fromUtf8(fields[2]), outcome["sector"].toString());
            QCOMPARE(QString::fromUtf8(fields[4]), outcome["indicator"].toString());
            const QString row = QString::number(i + 2);
            QCOMPARE(cells["D" + row], outcome["region"].toString());
            const char *names[]{"reference", "value", "change"};
            for (int column = 0; column < 3; ++column) {
                const double exact = outcome[QLatin1String(names[column])].toDouble();
                QVERIFY(std::abs(fields[6 + column].toDouble() - exact) <= 1e-9 * std::abs(exact));
                QVERIFY(std::abs(cells[QString(QChar('G' + column)) + row].toDouble() - exact) <= 1e-9 * std::abs(exact));
            }
        }
        QCOMPARE(workbook.names.filter(QStringLiteral("xl/worksheets/sheet")).size(), 4);
        QVERIFY(workbook.parts["xl/workbook.xml"].contains("name=\"Sources\""));
        QVERIFY(workbook.cells(2).size() > 24 * 7);
    }

    void allScenariosWithoutAName()
    {
        const QString path = m_folder.filePath(QStringLiteral("all.csv"));
        QCOMPARE(run({"export", study(), "--to", path}).exitCode, 0);
        const QByteArray text = read(path);
        for (const char *code : {"status_quo_2025_07_25", "quota_deal_2025", "full_relief"})
            QVERIFY2(text.contains(QByteArray("\n") + code + ','), code);
    }

    void picturesAndPages()
    {
        const Run made = run({"export", study(), "--scenario", "quota_deal_2025", "--to", m_folder.filePath(QStringLiteral("slide.png")), "--json"});
        QVERIFY2(made.exitCode == 0, made.errors);
        QCOMPARE(made.json()["written"].toArray(), (QJsonArray{m_folder.filePath("slide-1.png"), m_folder.filePath("slide-2.png")}));
        const QImage image(m_folder.filePath(QStringLiteral("slide-1.png")));
        QCOMPARE(image.size(), QSize(1600, 900));
        const QString pdf = m_folder.filePath(QStringLiteral("deck.pdf"));
        QCOMPARE(run({"export", study(), "--scenario", "quota_deal_2025", "--to", pdf}).exitCode, 0);
        static const QRegularExpression page(QStringLiteral("/Type\\s*/Page\\b(?!s)")), box(QStringLiteral("/MediaBox \\[0 0 960(\\.0+)? 540(\\.0+)?\\]"));
        const QString text = QString::fromLatin1(read(pdf));
        QCOMPARE(text.count(page), 2);
        QCOMPARE(text.count(box), 2);
    }

    void refusals_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("sentence");
        const QString out = m_folder.filePath(QStringLiteral("never.pptx"));
        const QStringList start{"export", study()};
        QTest::newRow("no file") << start << 2 << "--to";
        QTest::newRow("no ending") << start + QStringList{"--to", m_folder.filePath("deck")} << 2 << "pptx";
        QTest::newRow("unknown ending") << start + QStringList{"--to", m_folder.filePath("deck.odp")} << 2 << "pptx";
        QTest::newRow("unknown scenario") << start + QStringList{"--scenario", "quota_deal_2026", "--to", out} << 2 << "quota_deal_2025";
        QTest::newRow("unknown job") << start + QStringList{"--job", "Friday", "--to", out} << 2 << "“Friday” is not an export job of this study: it has none.";
        QTest::newRow("unknown language") << start + QStringList{"--language", "de", "--to", out} << 2 << "--language";
        QTest::newRow("no study") << QStringList{"export", m_folder.filePath("nothing.lzstudy"), "--to", out} << 66 << "nothing.lzstudy";
        QTest::newRow("no folder") << start + QStringList{"--scenario", "uk_parity", "--to", m_folder.filePath("no/such/deck.pptx")} << 73 << "deck.pptx";
        QTest::newRow("a folder that takes no files") << start + QStringList{"--scenario", "uk_parity", "--to", "/proc/deck.csv"} << 73 << "deck.csv";
    }
    void refusals()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exitCode);
        QFETCH(QString, sentence);
        const QStringList before = QDir(m_folder.path()).entryList();
        const Run refused = run(words + QStringList{"--json"});
        QCOMPARE(refused.exitCode, exitCode);
        QVERIFY2(refused.output.isEmpty(), refused.output);
        QVERIFY2(refused.errors.contains(sentence.toUtf8()), refused.errors);
        QCOMPARE(QDir(m_folder.path()).entryList(), before); // no half file
    }

    void aFullDiskLeavesWhatWasThere_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("slides") << QStringLiteral("pptx");
        QTest::newRow("workbook") << QStringLiteral("xlsx");
        QTest::newRow("table") << QStringLiteral("csv");
    }
    void aFullDiskLeavesWhatWasThere()
    {
#ifdef Q_OS_UNIX
        QFETCH(QString, ending);
        const QString path = m_folder.filePath(QStringLiteral("kept.") + ending);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        const QStringList before = QDir(m_folder.path()).entryList();
        // A limit on the size of files cuts writing short, as a full disk does.
        QProcess process;
        process.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("trap '' XFSZ; ulimit -f 4; exec \"$0\" \"$@\""), QStringLiteral(LZ_CLI),
                                             QStringLiteral("export"), study(), QStringLiteral("--scenario"), QStringLiteral("uk_parity"), QStringLiteral("--to"), path});
        QVERIFY(process.waitForFinished(120000));
        QCOMPARE(process.exitCode(), 73);
        QVERIFY(process.readAllStandardOutput().isEmpty());
        QVERIFY(!process.readAllStandardError().isEmpty());
        QCOMPARE(read(path), QByteArray("old"));
        QCOMPARE(QDir(m_folder.path()).entryList(), before);
#else
        QSKIP("needs a limit on the size of files");
#endif
    }

private:
    struct Run
    {
        int exitCode = -1;
        QByteArray output;
        QByteArray errors;
        QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
    };

    static Run run(const QStringList &words, const char *locale = "C.UTF-8")
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QString::fromLatin1(locale));
        environment.insert(QStringLiteral("LANG"), QString::fromLatin1(locale));
        environment.remove(QStringLiteral("QT_QPA_PLATFORM")); // the command finds its own
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(LZ_CLI), words);
        if (!process.waitForFinished(120000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString study() const { return m_folder.filePath(QStringLiteral("talks.lzstudy")); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ExportCommandTest)
#include "export_command_test.moc"
