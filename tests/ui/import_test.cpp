// SPDX-License-Identifier: GPL-3.0-or-later
#include "deal_space/deal_space_view.h"
#include "exchange/data_pack.h"
#include "exchange/negotiation_domain.h"
#include "negotiation/rational_count.h"
#include "outcomes/outcomes_view.h"
#include "scorecard/scorecard_view.h"
#include "storage/study_file.h"
#include "window/help_page.h"
#include "window/import_window.h"
#include "window/main_window.h"
#include "window/message_bar.h"
#include "window/pack_layout.h"
#include "window/place_tabs.h"

#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QUrl>

#include <algorithm>
#include <memory>

using namespace ui;

namespace {

struct Answers : Prompts
{
    Changes changes = Changes::Discard;
    QStringList files;
    QString saveTo;
    Changes unsavedChanges(QWidget *, const QString &) override { return changes; }
    QString fileToOpen(QWidget *, const QString &) override { return files.value(0); }
    QStringList filesToOpen(QWidget *, const QString &) override { return files; }
    QString folderToOpen(QWidget *, const QString &) override { return files.value(0); }
    QString fileToSave(QWidget *, const QString &) override { return saveTo; }
};

/// The real window, as a person has it before they open something.
struct Bench
{
    session::Document document;
    session::Workbench workbench{document};
    session::Preferences preferences;
    Answers answers;
    std::unique_ptr<MainWindow> window;

    Bench()
        : document(exchange::studyFromPack(exchange::shippedPackFolder()).value())
    {
        QSettings().clear();
        preferences.setLanguage(words::Language::English);
        preferences.setAppearance(session::Appearance::Light);
        window = std::make_unique<MainWindow>(workbench, preferences, answers);
        window->resize(1440, 900);
        window->show();
        settle();
    }
    void settle()
    {
        workbench.finish();
        QCoreApplication::processEvents();
    }
    QStringList words(QWidget *place) const
    {
        QStringList texts;
        for (const QLabel *label : place->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts;
    }
};

constexpr auto profile = R"(<?xml version="1.0"?><utility_space><objective index="0" name="root">
<issue index="1" name="Price"><item index="1" value="low" evaluation="%1"/><item index="2" value="high" evaluation="%2"/></issue>
<issue index="2" name="Colour"><item index="1" value="red" evaluation="1"/><item index="2" value="blue" evaluation="3"/></issue>
<weight index="1" value="%3"/><weight index="2" value="0.5"/></objective>%4</utility_space>)";
constexpr auto domainXml =
    R"(<?xml version="1.0"?><negotiation_template><utility_space><objective index="0" name="Market day">
<issue index="1" name="Price"><item index="1" value="low"/><item index="2" value="high"/></issue>
<issue index="2" name="Colour"><item index="1" value="red"/><item index="2" value="blue"/></issue>
</objective></utility_space></negotiation_template>)";

void write(const QString &path, const QString &text)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text.toUtf8());
}

/// A domain and two profiles; the second party's weights sum to 1.25, and it discounts.
QStringList domainIn(const QTemporaryDir &folder)
{
    const QStringList paths{folder.filePath("market.xml"), folder.filePath("Ada.xml"), folder.filePath("Ben.xml")};
    write(paths[0], domainXml);
    write(paths[1], QString(profile).arg("4", "2", "0.5", "<reservation value='0.25'/>"));
    write(paths[2], QString(profile).arg("1", "4", "0.75", "<discount_factor value='0.9'/>"));
    return paths;
}

QString domainsFolder()
{
    return QStringLiteral(LZ_SHARED_DIR "/data/negotiation-domains/");
}

/// The shipped pack in a folder of its own, to be spoilt.
QString copyOfPack(const QTemporaryDir &folder)
{
    const QDir source(QStringLiteral(LZ_SOURCE_DIR "/resources/data_pack"));
    const QString copy = folder.filePath("pack");
    QDir().mkpath(copy);
    for (const QString &name : source.entryList({"*.csv"}, QDir::Files)) {
        QFile::copy(source.filePath(name), copy + '/' + name);
        QFile::setPermissions(copy + '/' + name, QFile::ReadOwner | QFile::WriteOwner);
    }
    return copy;
}

void spoil(const QString &path, const QByteArray &from, const QByteArray &to)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    file.close();
    QVERIFY(text.contains(from));
    text.replace(text.indexOf(from), from.size(), to);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

/// What a person opens that is no study file: negotiation domains and data packs.
class ImportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("LandingZoneTests"));
        QCoreApplication::setApplicationName(QStringLiteral("import_test"));
    }

    void aDomainOpensInTheDealSpaceAndIsSavedAsAStudy()
    {
        QTemporaryDir folder;
        Bench bench;
        bench.answers.files = domainIn(folder);
        bench.window->files()->open();
        bench.settle();
        bench.window->dealSpace()->run().finish();
        QCoreApplication::processEvents();

        const study::Study study = bench.document.study();
        QCOMPARE(study.title.en, QString("Market day"));
        QVERIFY(bench.document.filePath().isEmpty());
        QCOMPARE(bench.window->tabs()->currentIndex(), 1);
        QVERIFY(bench.window->dealSpace()->isVisible());
        QVERIFY(bench.window->dealSpace()->spec().has_value());
        const QString source = bench.window->dealSpace()->spec()->source;
        QVERIFY2(source.contains("Ada.xml") && source.contains("100 points are 1 in the files") &&
                     source.contains("100 points are 1.25 in the files"),
                 qPrintable(source));

        // Warnings are counted in the window and listed in full.
        const QString told = bench.window->messageBar()->text();
        QVERIFY2(told.contains("not saved yet") && told.contains("2 warnings"), qPrintable(told));
        Q_EMIT bench.window->messageBar()->moreRequested();
        const QString list = bench.window->importWindow()->text();
        QVERIFY2(list.contains("Ben.xml") && list.contains("sum to 1.25") && list.contains("discount factor 0.9"),
                 qPrintable(list));

        bench.answers.saveTo = folder.filePath("market.lzstudy");
        QVERIFY(bench.window->files()->saveAs());
        const auto again = storage::load(bench.answers.saveTo);
        QVERIFY2(again, again ? "" : qPrintable(again.error().in(words::Wording())));
        QVERIFY(*again == study);
    }

    void placesWithoutAnEconomySaySo()
    {
        QTemporaryDir folder;
        Bench bench;
        QVERIFY(bench.window->files()->open(domainIn(folder)));
        bench.settle();
        bench.window->tabs()->setCurrentIndex(0);
        bench.settle();
        QVERIFY2(bench.words(bench.window->outcomes()).join(' ').contains("no economy"),
                 qPrintable(bench.words(bench.window->outcomes()).join('|')));
        const QString card = bench.words(bench.window->scorecard()).join('|');
        QVERIFY2(bench.window->scorecard()->isVisible() && !card.contains("Jobs") && !card.contains("Net"),
                 qPrintable(card));
        for (const study::Language language : {words::Language::French, words::Language::English}) {
            bench.preferences.setLanguage(language);
            for (int place = 0; place < bench.window->tabs()->count(); ++place) { // none may fall over
                bench.window->tabs()->setCurrentIndex(place);
                bench.settle();
            }
        }
        // And back to a study with an economy: everything returns.
        bench.window->files()->newFromShipped();
        bench.settle();
        bench.window->tabs()->setCurrentIndex(0);
        QVERIFY(bench.words(bench.window->scorecard()).join('|').contains("Jobs"));
    }

    void sharedDomains_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"england-zimbabwe", "itex-cypress-b", "party", "energy-b", "japan-trip-geniusweb", "negolog-47"})
            QTest::newRow(name) << name;
    }
    void sharedDomains()
    {
        QFETCH(QString, name);
        const QString folder = domainsFolder() + name;
        if (!QDir(folder).exists())
            QSKIP("the shared negotiation domains are not here");
        QFile file(folder + "/expected.json");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject expected = QJsonDocument::fromJson(file.readAll()).object();
        auto [study, report] = importStudy({folder});
        QVERIFY(study.has_value());
        session::Document document(*study);
        session::Workbench workbench(document);
        session::DealSpaceRun run(workbench);
        run.want();
        run.finish();
        QVERIFY2(run.zone() != nullptr, run.error() ? qPrintable(run.error()->in(words::Wording())) : "");
        QCOMPARE(run.zone()->packages.toDouble(), expected["outcomes"].toDouble());
        QCOMPARE(static_cast<int>(run.zone()->frontier.size()), expected["frontier_size"].toInt());
        QCOMPARE(negotiation::countRational(run.zone()->space)->toDouble(), expected["zopa_packages"].toDouble());
        const auto image = storage::encode(*study);
        QVERIFY2(image, image ? "" : qPrintable(image.error().in(words::Wording())));
        const auto again = storage::decode(*image);
        QVERIFY(again && *again == *study);
    }

    void refusals_data()
    {
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<QString>("reason");
        m_folder = std::make_unique<QTemporaryDir>();
        const QStringList good = domainIn(*m_folder);
        write(m_folder->filePath("Real.xml"),
              QString(profile).arg("4", "2", "0.5", "").replace("name=\"Price\"", "name=\"Price\" type=\"real\""));
        QTest::newRow("one profile only") << QStringList{good[0], good[1]} << "two profiles";
        QTest::newRow("a real-valued issue")
            << QStringList{good[0], good[1], m_folder->filePath("Real.xml")} << "“Price” is real-valued";
        QTest::newRow("a missing file") << QStringList{good[0], good[1], m_folder->filePath("Nobody.xml")}
                                        << "cannot be found";
        const QString boxes = domainsFolder() + "nonlinear-10-issues";
        if (QDir(boxes).exists())
            QTest::newRow("ten coupled issues") << QStringList{boxes} << "depend on each other";
    }
    void refusals()
    {
        QFETCH(QStringList, paths);
        QFETCH(QString, reason);
        Bench bench;
        const study::Study before = bench.document.study();
        QVERIFY(!bench.window->files()->open(paths));
        QVERIFY(bench.document.study() == before);
        const QString list = bench.window->importWindow()->text();
        QVERIFY2(list.contains(reason), qPrintable(list));
        QVERIFY(bench.window->importWindow()->isVisible() && !bench.window->importWindow()->isModal());
        QVERIFY(bench.window->messageBar()->text().startsWith("Nothing of"));
    }

    void filesAreDropped()
    {
        QTemporaryDir folder;
        Bench bench;
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : domainIn(folder))
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(bench.window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({400, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(bench.window.get(), &drop);
        QTRY_COMPARE(bench.document.study().title.en, QString("Market day"));
    }

    void aSpoiltPackIsReportedWholeAndImportsNothing()
    {
        QTemporaryDir folder;
        const QString pack = copyOfPack(folder);
        spoil(pack + "/supply.csv", "STEEL_MILL,CAN,15328.5,1.5", "STEEL_MILL,CAN,15328.5,plenty");
        spoil(pack + "/flows.csv", "2024,STEEL_MILL,CAN,USA,7179", "2024,STEEL_MILL,CNA,USA,7179");
        spoil(pack + "/duties.csv", "2024-12-31,STEEL_MILL,USA,MEX,0.44", "31 December,STEEL_MILL,USA,MEX,0.44");
        Bench bench;
        const study::Study before = bench.document.study();
        bench.answers.files = {pack};
        bench.window->files()->newFromPack();
        QVERIFY(bench.document.study() == before);
        QVERIFY2(bench.window->messageBar()->text().contains("3 faults"),
                 qPrintable(bench.window->messageBar()->text()));

        ImportWindow *report = bench.window->importWindow();
        QVERIFY(report && report->isVisible() && !report->isModal());
        QStringList places;
        for (int row = 0; row < report->table()->topLevelItemCount(); ++row) {
            const QTreeWidgetItem *item = report->table()->topLevelItem(row);
            if (item->text(0) == "Fault")
                places << item->text(1) + ':' + item->text(2) + ':' + item->text(3);
            QVERIFY(item->text(0) != "Fault" || !item->text(5).isEmpty()); // each with its mend
        }
        QVERIFY2(places.contains("supply.csv:2:epsilon") && places.contains("flows.csv:3:exporter") &&
                     places.contains("duties.csv:3:date"),
                 qPrintable(places.join(' ')));
        for (QPushButton *button : report->findChildren<QPushButton *>()) {
            if (button->text() == "Copy all")
                button->click();
        }
        QVERIFY(QGuiApplication::clipboard()->text().contains("plenty"));

        // From the report to the page that says how a pack is made.
        Q_EMIT report->layoutRequested();
        QVERIFY(bench.window->helpPage()->isVisible());
        QVERIFY(bench.window->helpPage()->browser()->toPlainText().contains("baseline_rent_percent"));
        // In the other language the report follows.
        bench.preferences.setLanguage(words::Language::French);
        QCOMPARE(report->table()->topLevelItem(0)->text(0), QString("Erreur"));
    }

    /// A missing table hides no fault of another.
    void aMissingTableHidesNoOtherFault()
    {
        QTemporaryDir folder;
        const QString pack = copyOfPack(folder);
        QVERIFY(QFile::remove(pack + "/rules.csv"));
        spoil(pack + "/flows.csv", "2024,STEEL_MILL,CAN,USA,7179", "2024,STEEL_MILL,CNA,USA,7179");
        spoil(pack + "/scenarios.csv", "2025-07-25,IR_STEEL_232,IR_STEEL_232_0",
              "2025-07-25,IR_STEEL_232,IR_STEEL_999");
        QStringList places;
        for (const exchange::PackProblem &problem : exchange::readDataPack(pack).problems) {
            if (problem.severity == exchange::PackProblem::Severity::Fatal)
                places << exchange::placeOf(problem, words::Wording());
        }
        QVERIFY2(places.contains("rules.csv") && places.contains("flows.csv, line 3, column exporter") &&
                     places.contains("scenarios.csv, line 2, column option_id"),
                 qPrintable(places.join('\n')));

        // But codes that cannot be known are not each called wrong.
        QVERIFY(QFile::remove(pack + "/sectors.csv"));
        places.clear();
        for (const exchange::PackProblem &problem : exchange::readDataPack(pack).problems)
            places << exchange::placeOf(problem, words::Wording());
        QVERIFY2(places.contains("sectors.csv") && places.size() < 6, qPrintable(places.join('\n')));
    }

    void aGoodPackBecomesAStudy()
    {
        QTemporaryDir folder;
        Bench bench;
        bench.answers.files = {copyOfPack(folder)};
        bench.document.choosePosition(0, 1);
        bench.window->files()->newFromPack();
        bench.settle();
        QVERIFY(bench.document.study() == exchange::studyFromPack(exchange::shippedPackFolder()).value());
        QVERIFY(bench.document.filePath().isEmpty());
        QVERIFY(bench.window->messageBar()->text().contains("not saved yet"));
        QCOMPARE(bench.document.undoStack().count(), 0);
    }

    /// Every column of the shipped pack is described, and nothing that is not there.
    void theHelpDescribesEveryColumn()
    {
        const QDir pack(QStringLiteral(LZ_SOURCE_DIR "/resources/data_pack"));
        QStringList known = pack.entryList({"*.csv"}, QDir::Files);
        for (const words::Language language : {words::Language::English, words::Language::French}) {
            for (const PackFileHelp &file : packLayout(words::Wording(language))) {
                QFile table(pack.filePath(file.file));
                QVERIFY2(table.open(QIODevice::ReadOnly), qPrintable(file.file));
                const QStringList header = QString::fromUtf8(table.readLine()).trimmed().split(',');
                known.removeAll(file.file);
                QStringList described;
                for (const PackFileHelp::Column &column : file.columns) {
                    described += column.names;
                    QVERIFY2(!column.meaning.isEmpty(), qPrintable(file.file));
                }
                for (const QString &column : header) {
                    QVERIFY2(described.contains(column) || column.startsWith("importance_"),
                             qPrintable(file.file + ": " + column));
                }
                QVERIFY2(file.example.startsWith(header.join(',')), qPrintable(file.example));
                QVERIFY(!file.purpose.isEmpty());
            }
        }
        QVERIFY2(known.isEmpty(), qPrintable(known.join(' ')));
    }

    /// A file the help calls needed is needed, and the others are not.
    void theHelpKnowsWhatIsNeeded()
    {
        for (const PackFileHelp &file : packLayout(words::Wording())) {
            QTemporaryDir folder;
            const QString pack = copyOfPack(folder);
            QVERIFY(QFile::remove(pack + '/' + file.file));
            QVERIFY2(exchange::readDataPack(pack).study.has_value() != file.isRequired, qPrintable(file.file));
        }
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(ImportTest)
#include "import_test.moc"
