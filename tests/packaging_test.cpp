// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QMap>
#include <QMimeDatabase>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/// `cmake --install` into an empty folder: what a package holds, and whether its parts speak of each other rightly.
class PackagingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QProcess install;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("DESTDIR", m_folder.path());
        install.setProcessEnvironment(environment);
        install.setProcessChannelMode(QProcess::MergedChannels);
        install.start(QStringLiteral(LZ_CMAKE), {"--install", LZ_BUILD_DIR, "--prefix", "/usr"});
        QVERIFY(install.waitForFinished(60000));
        QVERIFY2(install.exitCode() == 0, install.readAll());
        // What the desktop knows of file types is the freedesktop base and our own file, nothing of this machine.
        QVERIFY(qputenv("XDG_DATA_DIRS", QFile::encodeName(usr("share"))));
        QVERIFY(qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.filePath("home"))));
    }

    void everyFileIsInItsPlace()
    {
        QStringList expected{"bin/landing-zone",
                             "bin/landing-zone-cli",
                             "share/applications/landing-zone.desktop",
                             "share/doc/landing-zone/changelog.gz",
                             "share/doc/landing-zone/copyright",
                             "share/icons/hicolor/scalable/apps/landing-zone.svg",
                             "share/icons/hicolor/scalable/mimetypes/application-x-landing-zone-study.svg",
                             "share/man/man1/landing-zone-cli.1.gz",
                             "share/man/man1/landing-zone.1.gz",
                             "share/metainfo/org.example.landing_zone.metainfo.xml",
                             "share/mime/packages/landing-zone.xml"};
        for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
            const QString folder = QStringLiteral("share/icons/hicolor/%1x%1/").arg(size);
            expected << folder + "apps/landing-zone.png" << folder + "mimetypes/application-x-landing-zone-study.png";
        }
        QStringList found;
        QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext())
            found << QDir(usr({})).relativeFilePath(files.next());
        expected.sort();
        found.sort();
        QCOMPARE(found, expected);
    }

    void versionsAgree_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("pattern");
        QTest::newRow("explorer") << output(usr("bin/landing-zone"), {"--version"}) << "^landing-zone (\\S+)\\n$";
        QTest::newRow("command line") << output(usr("bin/landing-zone-cli"), {"--version"})
                                      << "^landing-zone-cli (\\S+)\\n$";
        QTest::newRow("manual of the explorer")
            << manual("landing-zone") << "\\.TH LANDING\\\\-ZONE 1 \\S+ \"Landing Zone (\\S+)\"";
        QTest::newRow("manual of the command line")
            << manual("landing-zone-cli") << "\\.TH LANDING\\\\-ZONE\\\\-CLI 1 \\S+ \"Landing Zone (\\S+)\"";
        QTest::newRow("metainfo") << read(metainfo()) << "<releases>\\s*<release version=\"([^\"]+)\"";
        QTest::newRow("changelog") << changelog() << "^landing-zone \\((\\S+)\\)";
    }

    void versionsAgree()
    {
        QFETCH(QString, text);
        QFETCH(QString, pattern);
        QCOMPARE(first(text, pattern), QStringLiteral(LZ_VERSION));
    }

    void releaseDatesAgree()
    {
        const QString written = first(changelog(), " -- [^>]+>  \\w{3}, (\\d{2} \\w{3} \\d{4}) ");
        const QString date = QLocale::c().toDate(written, "dd MMM yyyy").toString(Qt::ISODate);
        QVERIFY2(!date.isEmpty(), qPrintable(changelog()));
        QCOMPARE(first(read(metainfo()), "<release [^>]*date=\"([^\"]+)\""), date);
        QCOMPARE(first(manual("landing-zone"), "\\.TH \\S+ 1 (\\S+)"), date);
        QCOMPARE(first(manual("landing-zone-cli"), "\\.TH \\S+ 1 (\\S+)"), date);
    }

    void desktopEntryNamesWhatIsInstalled()
    {
        const QMap<QString, QString> entry = desktopEntry();
        QVERIFY(QFileInfo(usr("bin/") + entry["Exec"].section(' ', 0, 0)).isExecutable());
        QCOMPARE(entry["Exec"].section(' ', 1), QStringLiteral("%f"));
        QVERIFY(QFileInfo(usr("bin/") + entry["TryExec"]).isExecutable());
        QVERIFY(QFile::exists(usr("share/icons/hicolor/scalable/apps/%1.svg").arg(entry["Icon"])));
        QCOMPARE(entry["MimeType"], mimeType() + ';');
        // The windows of the program are known by this name.
        QVERIFY(read(LZ_SOURCE_DIR "/app/explorer/main.cpp")
                    .contains("setDesktopFileName(QStringLiteral(\"landing-zone\"))"));
        QCOMPARE(entry["StartupWMClass"], QStringLiteral("landing-zone"));
        for (const char *key : {"GenericName", "Comment", "Keywords"}) {
            const QString french = entry.value(QLatin1String(key) + "[fr]");
            QVERIFY2(!french.isEmpty() && french != entry[key], key);
        }
    }

    void metainfoNamesWhatIsInstalled()
    {
        const QString text = read(metainfo());
        QCOMPARE(QFileInfo(metainfo()).fileName(), first(text, "<id>([^<]+)</id>") + ".metainfo.xml");
        QVERIFY(QFile::exists(usr("share/applications/") + first(text, "<launchable type=\"desktop-id\">([^<]+)<")));
        QVERIFY(QFile::exists(
            usr("share/icons/hicolor/scalable/apps/%1.svg").arg(first(text, "<icon type=\"stock\">([^<]+)<"))));
        QCOMPARE(first(text, "<mediatype>([^<]+)<"), mimeType());
        QStringList programs;
        for (auto match = QRegularExpression("<binary>([^<]+)<").globalMatch(text); match.hasNext();)
            programs << match.next().captured(1);
        QCOMPARE(programs, QDir(usr("bin")).entryList(QDir::Files, QDir::Name));
    }

    void studiesAreKnown_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("known");
        const QString made = m_folder.filePath("talks.lzstudy");
        output(usr("bin/landing-zone-cli"), {"new", made, "--force"});
        const QByteArray study = readBytes(made);
        QByteArray otherProgram = study;
        otherProgram.replace(68, 4, "GPKG");
        QTest::newRow("a study") << "talks.lzstudy" << study << true;
        QTest::newRow("a study whose name was lost") << "attachment" << study << true;
        QTest::newRow("a study renamed by a mail program") << "talks.lzstudy.bin" << study << true;
        QTest::newRow("an empty file of that name") << "empty.lzstudy" << QByteArray() << true;
        QTest::newRow("a SQLite file of another program") << "other" << otherProgram << false;
        QTest::newRow("a text") << "notes.txt" << QByteArray("Landing Zone") << false;
    }

    void studiesAreKnown()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QTEST(QMimeDatabase().mimeTypeForFileNameAndData(name, content).name() == mimeType(), "known");
    }

    void studiesHaveAFrenchName()
    {
        QVERIFY(read(usr("share/mime/packages/landing-zone.xml"))
                    .contains("<comment xml:lang=\"fr\">étude Landing Zone</comment>"));
    }

    void iconsHaveTheSizeOfTheirFolder()
    {
        int seen = 0;
        QDirIterator files(usr("share/icons/hicolor"), {"*.png"}, QDir::Files, QDirIterator::Subdirectories);
        for (; files.hasNext(); ++seen) {
            const QString path = files.next();
            const int size = first(path, "/hicolor/(\\d+)x").toInt();
            const QImage picture(path);
            QVERIFY2(picture.size() == QSize(size, size), qPrintable(path));
            QVERIFY2(qAlpha(picture.pixel(size / 2, size / 2)) == 255 && qAlpha(picture.pixel(0, 0)) < 128,
                     qPrintable(path));
        }
        QCOMPARE(seen, 14);
    }

    void manualPageTellsEveryOption_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("explorer") << "landing-zone";
        QTest::newRow("command line") << "landing-zone-cli";
    }

    void manualPageTellsEveryOption()
    {
        QFETCH(QString, program);
        const QString help = output(usr("bin/") + program, {"--help"});
        const QString page = manual(program).replace("\\-", "-");
        const QSet<QString> told = options(page);
        const QSet<QString> explained = options(page.section("\n.SH OPTIONS\n", 1).section("\n.SH ", 0, 0));
        for (const QString &option : options(help))
            QVERIFY2(explained.contains(option),
                     qPrintable(option + " is in --help and not explained in the manual page"));
        const QSet<QString> known = options(help) + QSet<QString>{"--help", "--version"};
        for (const QString &option : told)
            QVERIFY2(known.contains(option), qPrintable(option + " is in the manual page and not in --help"));
        for (auto command =
                 QRegularExpression("^  ([a-z]+) [A-Z]", QRegularExpression::MultilineOption).globalMatch(help);
             command.hasNext();) {
            const QString name = command.next().captured(1);
            QVERIFY2(page.contains("\n.B landing-zone-cli " + name + '\n') && page.contains("\n.TP\n.B " + name + '\n'),
                     qPrintable(name));
        }
    }

    void validatorsAgree_data()
    {
        QTest::addColumn<QString>("validator");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("desktop entry") << "desktop-file-validate"
                                       << QStringList{usr("share/applications/landing-zone.desktop")};
        QTest::newRow("metainfo") << "appstreamcli" << QStringList{"validate", "--no-net", metainfo()};
        QTest::newRow("metainfo as XML") << "xmllint" << QStringList{"--noout", metainfo()};
        QTest::newRow("file type") << "xmllint" << QStringList{"--noout", usr("share/mime/packages/landing-zone.xml")};
        for (const char *page : {"landing-zone", "landing-zone-cli"})
            QTest::newRow(page) << "mandoc"
                                << QStringList{"-T", "lint", "-W", "style,stop",
                                               usr("share/man/man1/%1.1.gz").arg(page)};
    }

    void validatorsAgree()
    {
        QFETCH(QString, validator);
        QFETCH(QStringList, arguments);
        const QString program = QStandardPaths::findExecutable(validator);
        if (program.isEmpty())
            QSKIP(qPrintable(validator + " is not installed"));
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        QVERIFY(process.waitForFinished(60000));
        QVERIFY2(process.exitCode() == 0, process.readAll());
    }

private:
    QString usr(const QString &path) const { return m_folder.filePath("usr/" + path); }
    QString metainfo() const { return usr("share/metainfo/org.example.landing_zone.metainfo.xml"); }
    QString manual(const char *program) const { return manual(QString::fromLatin1(program)); }
    QString manual(const QString &program) const { return unpacked(usr("share/man/man1/%1.1.gz").arg(program)); }
    QString changelog() const { return unpacked(usr("share/doc/landing-zone/changelog.gz")); }
    QString mimeType() const
    {
        return first(read(usr("share/mime/packages/landing-zone.xml")), "<mime-type type=\"([^\"]+)\"");
    }

    static QByteArray readBytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QString read(const QString &path) { return QString::fromUtf8(readBytes(path)); }
    static QString unpacked(const QString &path) { return output(QStringLiteral("gzip"), {"-dc", path}); }

    static QString output(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished(60000);
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    static QString first(const QString &text, const QString &pattern)
    {
        return QRegularExpression(pattern).match(text).captured(1);
    }

    static QSet<QString> options(const QString &text)
    {
        QSet<QString> found;
        for (auto match = QRegularExpression("(?<![\\w-])--[a-z][a-z-]*").globalMatch(text); match.hasNext();)
            found << match.next().captured();
        return found;
    }

    QMap<QString, QString> desktopEntry() const
    {
        QMap<QString, QString> entry;
        const QStringList lines = read(usr("share/applications/landing-zone.desktop")).split('\n');
        for (const QString &line : lines)
            entry[line.section('=', 0, 0)] = line.section('=', 1);
        return entry;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(PackagingTest)
#include "packaging_test.moc"
