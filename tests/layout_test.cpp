// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <iterator>

/// The rules of the house, read from the includes: who may use whom, and what core may take from Qt.
class LayoutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void badIncludesAreFound_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("include");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("core takes a widget") << "core/study/a.cpp" << "<QWidget>" << false;
        QTest::newRow("core takes a widget by module") << "core/study/a.cpp" << "<QtWidgets/QWidget>" << false;
        QTest::newRow("core takes a colour") << "core/charts/a.cpp" << "<QColor>" << false;
        QTest::newRow("core takes a string") << "core/study/a.cpp" << "<QString>" << true;
        QTest::newRow("the engine takes Qt") << "core/market/a.cpp" << "<QString>" << false;
        QTest::newRow("the engine takes packages") << "core/market/a.cpp" << "\"negotiation/package.h\"" << false;
        QTest::newRow("packages take the engine") << "core/negotiation/a.cpp" << "\"market/model.h\"" << false;
        QTest::newRow("the study takes the engine") << "core/study/a.cpp" << "\"market/model.h\"" << true;
        QTest::newRow("storage takes exchange") << "core/storage/a.cpp" << "\"exchange/market_json.h\"" << false;
        QTest::newRow("the study takes storage") << "core/study/a.cpp" << "\"storage/study_file.h\"" << false;
        QTest::newRow("core takes ui") << "core/study/a.cpp" << "\"session/document.h\"" << false;
        QTest::newRow("core takes ui by a way round") << "core/study/a.cpp" << "\"../ui/session/document.h\"" << false;
        QTest::newRow("a place takes another place") << "ui/outcomes/a.cpp" << "\"window/main_window.h\"" << false;
        QTest::newRow("a place takes the session") << "ui/outcomes/a.cpp" << "\"session/document.h\"" << true;
        QTest::newRow("the session takes a theme") << "ui/session/a.cpp" << "\"charts/theme.h\"" << false;
        QTest::newRow("a place takes a control") << "ui/outcomes/a.cpp" << "\"controls/icon.h\"" << true;
        QTest::newRow("a control takes a theme") << "ui/controls/a.cpp" << "\"charts/theme.h\"" << true;
        QTest::newRow("a control takes the session") << "ui/controls/a.cpp" << "\"session/document.h\"" << false;
        QTest::newRow("a place takes Qt Charts") << "ui/outcomes/a.cpp" << "<QChart>" << false;
        QTest::newRow("a place takes Qt Charts by its file") << "ui/outcomes/a.cpp" << "<qchart.h>" << false;
        QTest::newRow("a place takes Qt Charts by its module and file") << "ui/outcomes/a.cpp" << "<QtCharts/qchart.h>" << false;
        QTest::newRow("core takes a widget by its file") << "core/study/a.cpp" << "<qwidget.h>" << false;
        QTest::newRow("a place takes SQLite") << "ui/outcomes/a.cpp" << "<sqlite3.h>" << false;
        QTest::newRow("ui/charts takes Qt Charts") << "ui/charts/a.cpp" << "<QChart>" << true;
        QTest::newRow("ui takes app") << "ui/window/a.cpp" << "\"explorer/report.h\"" << false;
        QTest::newRow("a whole module") << "ui/window/a.cpp" << "<QtWidgets>" << false;
    }
    void badIncludesAreFound()
    {
        QFETCH(QString, file);
        QFETCH(QString, include);
        QTEST(fault(file, include).isEmpty(), "allowed");
    }

    void theHouseKeepsItsRules()
    {
        static const QRegularExpression line(QStringLiteral("^\\s*#\\s*include\\s*([<\"][^>\"]+[>\"])"));
        QStringList faults;
        int files = 0;
        for (const QString &top : {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("tests")}) {
            QDirIterator walk(root().filePath(top), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
            while (walk.hasNext()) {
                QFile file(walk.next());
                const QString path = root().relativeFilePath(file.fileName());
                QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
                const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
                ++files;
                if (!lines.first().contains(QLatin1String("SPDX-License-Identifier: GPL-3.0-or-later")))
                    faults << path + QLatin1String(": no SPDX line");
                if (lines.size() > 1200)
                    faults << path + QLatin1String(": over 1,200 lines");
                if (top == QLatin1String("tests"))
                    continue;
                for (const QString &text : lines) {
                    const auto match = line.match(text);
                    const QString wrong = match.hasMatch() ? fault(path, match.captured(1)) : QString();
                    if (!wrong.isEmpty())
                        faults << wrong;
                }
            }
        }
        QVERIFY(files > 20);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

private:
    static QDir root() { return QDir(QStringLiteral(LZ_SOURCE_DIR)); }

    /// "core/study" of "core/study/a.cpp".
    static QString folderOf(const QString &path) { return path.section(QLatin1Char('/'), 0, 1); }

    static bool isIn(const QString &qtModule, const QString &header)
    {
        return QFile::exists(QStringLiteral(LZ_QT_INCLUDES) + QLatin1Char('/') + qtModule + QLatin1Char('/') + header);
    }

    /// Folders of core each folder of core may use, itself apart.
    static QStringList allowedInCore(const QString &folder)
    {
        static const QHash<QString, QStringList> rules{
            {"result", {}},
            {"words", {"result"}},
            {"market", {"result"}},
            {"negotiation", {"result"}},
            {"study", {"result", "words", "market", "negotiation"}},
            {"storage", {"result", "words", "market", "negotiation", "study"}},
            {"analysis", {"result", "words", "market", "negotiation", "study"}},
            {"charts", {"result", "words", "market", "negotiation", "study", "analysis"}},
            {"exchange", {"result", "words", "market", "negotiation", "study", "analysis", "charts"}},
        };
        return rules.value(folder);
    }

    /// What is wrong with an include of a file; empty when nothing is.
    static QString fault(const QString &path, const QString &include)
    {
        const QString target = include.mid(1, include.size() - 2);
        const QString top = path.section(QLatin1Char('/'), 0, 0), folder = path.section(QLatin1Char('/'), 1, 1);
        const auto wrong = [&](const QString &why) { return path + QLatin1String(" includes ") + include + QLatin1String(": ") + why; };
        if (target.contains(QLatin1String("..")))
            return wrong(QStringLiteral("write the folder, not a way round it"));
        if (include.startsWith(QLatin1Char('<'))) {
            if (target == QLatin1String("sqlite3.h") && path.section(QLatin1Char('/'), 0, 1) != QLatin1String("core/storage")
                && path != QLatin1String("ui/window/about.cpp")) // which says the version
                return wrong(QStringLiteral("SQLite stays in core/storage"));
            if (!target.startsWith(QLatin1Char('q'), Qt::CaseInsensitive))
                return {};
            const QString header = target.section(QLatin1Char('/'), -1);
            if (target.startsWith(QLatin1String("Qt")) && !target.contains(QLatin1String(".h")) && target != QLatin1String("QtGlobal"))
                return wrong(QStringLiteral("include the class, not the module"));
            if (top == QLatin1String("core")) {
                if (folder == QLatin1String("market") || folder == QLatin1String("negotiation") || folder == QLatin1String("result"))
                    return wrong(QStringLiteral("this folder knows no Qt"));
                if (!isIn(QStringLiteral("QtCore"), header))
                    return wrong(QStringLiteral("core takes QtCore only"));
            }
            if (isIn(QStringLiteral("QtCharts"), header) && path.section(QLatin1Char('/'), 0, 1) != QLatin1String("ui/charts"))
                return wrong(QStringLiteral("Qt Charts stays in ui/charts"));
            return {};
        }
        const QString own = target.section(QLatin1Char('/'), 0, 0);
        if (!target.contains(QLatin1Char('/')))
            return {}; // a generated .moc, or a private header beside the file
        // The same folder name may stand in core and in ui: the header itself decides.
        const bool inCore = QFile::exists(root().filePath(QStringLiteral("core/") + target)) || (top == QLatin1String("core") && own == folder);
        const bool inUi = QFile::exists(root().filePath(QStringLiteral("ui/") + target));
        const bool coreFolder = inCore || (!inUi && QDir(root().filePath(QStringLiteral("core/") + own)).exists());
        if (top == QLatin1String("core")) {
            if (!coreFolder)
                return wrong(QStringLiteral("core uses nothing above it"));
            return own == folder || allowedInCore(folder).contains(own) ? QString() : wrong(QStringLiteral("against the order of core"));
        }
        if (top == QLatin1String("ui") && !coreFolder) {
            if (own == folder || folder == QLatin1String("window"))
                return QDir(root().filePath(QStringLiteral("ui/") + own)).exists() ? QString() : wrong(QStringLiteral("ui uses nothing above it"));
            static const QStringList belowPlaces{"session", "charts", "controls"};
            const bool ordered = belowPlaces.contains(folder) ? folder == QLatin1String("controls") && own == QLatin1String("charts")
                                                              : belowPlaces.contains(own);
            return ordered ? QString() : wrong(QStringLiteral("against the order of ui"));
        }
        return {};
    }
};

QTEST_APPLESS_MAIN(LayoutTest)
#include "layout_test.moc"
