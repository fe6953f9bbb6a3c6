// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

/// Every visible string has its French: the texts are collected from the sources anew, and none may be unfinished.
class TranslationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsMissing_data()
    {
        QTest::addColumn<QString>("catalogue");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("French") << "landing-zone_fr.ts" << QStringList{"-target-language", "fr_CA"};
        QTest::newRow("English plurals") << "landing-zone_en.ts" << QStringList{"-target-language", "en_CA", "-pluralonly"};
    }
    void nothingIsMissing()
    {
        QFETCH(QString, catalogue);
        QFETCH(QStringList, options);
        QTemporaryDir folder;
        const QString copy = folder.filePath(catalogue);
        const QDir source(QStringLiteral(LZ_SOURCE_DIR));
        QVERIFY(QFile::copy(source.filePath("resources/translations/" + catalogue), copy));
        QFile(copy).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QStringList arguments{"-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"};
        for (const char *top : {"core", "ui", "app"})
            arguments << "-I" << source.filePath(top);
        for (const char *top : {"core", "ui", "app"})
            arguments << source.filePath(top);
        QProcess lupdate;
        lupdate.start(QStringLiteral(LZ_LUPDATE), arguments + options + QStringList{"-ts", copy});
        QVERIFY(lupdate.waitForFinished(120000));
        QCOMPARE(lupdate.exitCode(), 0);

        const Catalogue read = readCatalogue(copy);
        QVERIFY(read.messages > 0);
        QVERIFY2(read.faults.isEmpty(), qPrintable(read.faults.join(QLatin1Char('\n'))));
    }

private:
    struct Catalogue
    {
        int messages = 0;
        QStringList faults;
    };

    /// Unfinished or empty translations, and translations that lose an argument of the source text.
    static Catalogue readCatalogue(const QString &path)
    {
        static const QRegularExpression argument(QStringLiteral("%(L?\\d|n)"));
        QFile file(path);
        Catalogue result;
        if (!file.open(QIODevice::ReadOnly))
            return result;
        QXmlStreamReader xml(&file);
        QString source, context;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == QLatin1String("name")) {
                context = xml.readElementText();
            } else if (xml.name() == QLatin1String("source")) {
                source = xml.readElementText();
                ++result.messages;
            } else if (xml.name() == QLatin1String("translation")) {
                const bool unfinished = xml.attributes().hasAttribute(QStringLiteral("type"));
                const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
                if (unfinished || text.trimmed().isEmpty()) {
                    result.faults << context + QLatin1String(": not translated: ") + source;
                    continue;
                }
                auto wanted = argument.globalMatch(source);
                while (wanted.hasNext()) {
                    const QString place = wanted.next().captured();
                    if (place != QLatin1String("%n") && !text.contains(place))
                        result.faults << context + QLatin1String(": ") + place + QLatin1String(" is lost in: ") + text;
                }
            }
        }
        return result;
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
