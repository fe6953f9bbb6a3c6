// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/slide_painter.h"
#include "charts/theme.h"
#include "deck/deck_panel.h"
#include "storage/study_file.h"
#include "ui/sample_study.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ui;

namespace {

study::View bars(const char *indicator)
{
    study::View view;
    view.place = QStringLiteral("outcomes");
    view.chart = QStringLiteral("bars");
    view.indicator = QString::fromLatin1(indicator);
    return view;
}

struct Bench
{
    session::Document document{sampleStudy()};
    session::Workbench workbench{document};
    session::Preferences preferences;
    std::unique_ptr<DeckPanel> panel;
    QTemporaryDir folder;
    QStringList replaced; ///< asked for
    bool mayReplace = true;

    explicit Bench(bool keepSettings = false)
    {
        if (!keepSettings)
            QSettings().clear();
        preferences.useLanguage(words::Language::English);
        Theme::apply(Theme::Mode::Light);
        workbench.finish();
        panel = std::make_unique<DeckPanel>(workbench, preferences);
        panel->setAskReplace([this](QWidget *, const QStringList &files) {
            replaced << files;
            return mayReplace;
        });
        panel->show();
        panel->activateWindow();
        QCoreApplication::processEvents(); // shortcuts work in an active window
    }
    void answer(const QString &name, const QString &ending = {})
    {
        panel->setAskFileName([path = folder.filePath(name), ending](QWidget *, const QString &, const QString &filters) {
            return DeckPanel::FileName{path, filters.split(QLatin1String(";;")).filter(QLatin1String("*.") + ending).value(0)};
        });
    }
    void put(const QString &name, const QByteArray &content) const
    {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QByteArray bytes(const QString &name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    const std::vector<study::Slide> &slides() const { return document.study().slides; }
    template <class Widget>
    Widget *part(const char *name) const
    {
        return panel->findChild<Widget *>(QString::fromLatin1(name));
    }
};

} // namespace

class DeckPanelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void slidesAreAddedMovedAndRemovedAndAllOfItCanBeUndone()
    {
        Bench bench;
        bench.document.choosePosition(0, 1);
        bench.document.setLocked(1, true);
        bench.panel->add(bars("employment"));
        bench.panel->add(bars("output"));
        QCOMPARE(bench.slides().size(), std::size_t(2));
        QCOMPARE(bench.slides()[0].working.package, bench.document.working().package);
        QVERIFY(bench.slides()[0].working.locked.empty());
        QCOMPARE(bench.panel->currentSlide(), 1);
        QTest::keyClick(bench.panel.get(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(bench.slides()[0].view.indicator, "output");
        QCOMPARE(bench.panel->currentSlide(), 0);
        QTest::keyClick(bench.panel.get(), Qt::Key_Up, Qt::AltModifier); // already first
        QCOMPARE(bench.slides()[0].view.indicator, "output");
        bench.document.undoStack().undo();
        QCOMPARE(bench.slides()[0].view.indicator, "employment");
        bench.document.undoStack().undo();
        bench.document.undoStack().undo();
        QVERIFY(bench.slides().empty());
    }

    void aTableOfTheComparisonIsDrawn()
    {
        Bench bench;
        study::View view;
        view.place = QStringLiteral("compare");
        view.chart = QStringLiteral("indicators");
        bench.panel->add(view);
        bench.panel->previews().finish();
        const SlidePreviews::Preview *preview = bench.panel->previews().of(bench.slides()[0]);
        QVERIFY(preview && preview->slide);
        QVERIFY(preview->slide->charts.empty() && preview->slide->table.rows.size() > 2);
        QImage image(slideSize.toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintSlide(painter, *preview->slide, Theme::of(Theme::Mode::Light));
        painter.end();
        const auto inkAt = [&](int left, int right) {
            int ink = 0;
            for (int x = left; x < right; ++x) {
                for (int y = 120; y < 380; ++y)
                    ink += image.pixelColor(x, y).lightness() < 128 ? 1 : 0;
            }
            return ink;
        };
        QVERIFY(inkAt(20, 200) > 100); // names of rows
        QVERIFY(inkAt(200, 790) > 100); // figures
    }

    void typingATitleIsOneStep()
    {
        Bench bench;
        bench.panel->add(bars("employment"));
        bench.panel->choose(0);
        const int before = bench.document.undoStack().index();
        QTest::keyClicks(bench.part<QLineEdit>("slideTitle"), "Steel first");
        QCOMPARE(bench.slides()[0].title, "Steel first");
        QTest::keyClicks(bench.part<QPlainTextEdit>("slideAnnotation"), "Ask the mill");
        QCOMPARE(bench.slides()[0].annotation, "Ask the mill");
        QCOMPARE(bench.document.undoStack().index() - before, 2);
        bench.document.undoStack().undo();
        QCOMPARE(bench.slides()[0].title, "Steel first");
        QVERIFY(bench.part<QPlainTextEdit>("slideAnnotation")->toPlainText().isEmpty());
        bench.document.undoStack().undo();
        QVERIFY(bench.slides()[0].title.isEmpty());
    }

    void theSlideSaysTheFindingAndIsDrawn()
    {
        Bench bench;
        bench.panel->add(bars("employment"));
        bench.panel->previews().finish();
        const SlidePreviews::Preview *preview = bench.panel->previews().of(bench.slides()[0]);
        QVERIFY(preview && preview->slide);
        QVERIFY(!preview->slide->title.isEmpty());
        QVERIFY(!preview->picture.isNull());
        QCOMPARE(preview->picture.pixelColor(2, 2), Theme::of(Theme::Mode::Light).card);
        QVERIFY(bench.part<QListWidget>("slides")->item(0)->text().contains(preview->slide->title));
        const QString english = preview->slide->title;
        bench.preferences.useLanguage(words::Language::French);
        bench.panel->previews().finish();
        QVERIFY(bench.panel->previews().of(bench.slides()[0])->slide->title != english);
    }

    void aTitleIsPutOnTheChartThatIsThere()
    {
        Bench bench;
        bench.panel->add(bars("employment"));
        bench.panel->previews().finish();
        const QImage before = bench.panel->previews().of(bench.slides()[0])->picture;
        QTest::keyClicks(bench.part<QLineEdit>("slideTitle"), "Steel");
        const SlidePreviews::Preview *preview = bench.panel->previews().of(bench.slides()[0]);
        QVERIFY(preview && preview->slide);
        QCOMPARE(preview->slide->title, "Steel");
        QVERIFY(preview->picture != before);
        QTest::keyClicks(bench.part<QPlainTextEdit>("slideAnnotation"), "Mill");
        preview = bench.panel->previews().of(bench.slides()[0]);
        QVERIFY(preview && preview->slide);
        QCOMPARE(preview->slide->annotation, "Mill");
    }

    void theDealSpaceIsSolvedBeforeTheExport_data()
    {
        QTest::addColumn<bool>("job");
        QTest::newRow("of a slide") << false;
        QTest::newRow("of scenarios") << true;
    }
    void theDealSpaceIsSolvedBeforeTheExport()
    {
        QFETCH(bool, job);
        Bench bench;
        study::View view;
        view.place = QStringLiteral("deal_space");
        if (job) {
            QVERIFY(bench.document.edit([] { return QString(); }, [](study::Study &study) {
                study.exportJobs.push_back({"all", "all.pptx", words::Language::English, false, {study.scenarios[0].code}, 2, false});
            }));
        } else {
            bench.panel->add(view);
        }
        QVERIFY(!bench.panel->previews().zone(bench.workbench.economy()));
        bench.panel->previews().finish();
        QVERIFY(bench.panel->previews().zone(bench.workbench.economy()));
        bench.preferences.useLanguage(words::Language::French);
        QVERIFY(bench.panel->previews().zone(bench.workbench.economy()));
        QVERIFY(!bench.panel->previews().zone(nullptr));
    }

    void aSlideIsShownInTheWindow()
    {
        Bench bench;
        bench.document.choosePosition(0, 1);
        bench.panel->add(bars("output"));
        bench.document.choosePosition(0, 0);
        QSignalSpy views(bench.panel.get(), &DeckPanel::viewRequested);
        QListWidget *list = bench.part<QListWidget>("slides");
        Q_EMIT list->itemActivated(list->item(0));
        QCOMPARE(views.size(), 1);
        QCOMPARE(views[0][0].value<study::View>().indicator, "output");
        QCOMPARE(bench.document.working().package[0], 1);
        bench.document.undoStack().undo();
        QCOMPARE(bench.document.working().package[0], 0);
    }

    void anExportIsKeptOnceAndRunAgain_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("slides") << "deck.pptx" << QByteArray("PK");
        QTest::newRow("pages") << "deck.pdf" << QByteArray("%PDF");
        QTest::newRow("vector picture") << "deck.svg" << QByteArray("<?xml");
        QTest::newRow("picture") << "deck.png" << QByteArray("\x89PNG");
        QTest::newRow("workbook") << "deck.xlsx" << QByteArray("PK");
    }
    void anExportIsKeptOnceAndRunAgain()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, begins);
        Bench bench;
        bench.panel->add(bars("employment"));
        bench.answer(name);
        QVERIFY2(bench.panel->exportDeck(), qPrintable(bench.panel->message()));
        const QByteArray first = bench.bytes(name);
        QVERIFY(first.startsWith(begins));
        QVERIFY(bench.panel->message().contains(name));
        QVERIFY(bench.panel->exportDeck());
        QCOMPARE(bench.document.study().exportJobs.size(), std::size_t(1));
        QVERIFY(QFile::remove(bench.folder.filePath(name)));
        QVERIFY2(bench.panel->runJob(0), qPrintable(bench.panel->message()));
        if (!name.endsWith(QLatin1String(".pdf"))) // which carries its date
            QVERIFY(bench.bytes(name) == first);
        const auto reopened = storage::decode(storage::encode(bench.document.study()).value());
        QVERIFY(reopened.ok());
        QCOMPARE(reopened.value().exportJobs, bench.document.study().exportJobs);
    }

    void picturesComeInTheSizeAskedFor()
    {
        Bench bench;
        bench.panel->add(bars("employment"));
        bench.answer(QStringLiteral("deck.png"));
        bench.part<QComboBox>("scale")->setCurrentIndex(2);
        bench.part<QCheckBox>("transparent")->setChecked(true);
        QVERIFY2(bench.panel->exportDeck(), qPrintable(bench.panel->message()));
        const QImage picture = QImage::fromData(bench.bytes(QStringLiteral("deck.png")));
        QCOMPARE(picture.size(), QSize(3200, 1800));
        QCOMPARE(picture.pixelColor(1, 1).alpha(), 0);
        QCOMPARE(bench.document.study().exportJobs.at(0).scale, 4);
        QVERIFY(bench.document.study().exportJobs.at(0).transparent);
    }

    void theEndingIsThatOfTheFilter_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("written");
        QTest::newRow("slides") << "deck" << "pptx" << "deck.pptx";
        QTest::newRow("pages") << "deck" << "pdf" << "deck.pdf";
        QTest::newRow("picture") << "deck" << "png" << "deck.png";
        QTest::newRow("another ending was typed") << "deck.svg" << "pdf" << "deck.svg";
        QTest::newRow("no filter") << "deck" << "none" << "deck.pptx";
        QTest::newRow("a number with a point") << "talks 2.0" << "pdf" << "talks 2.0.pdf";
        QTest::newRow("points within the name") << "U.S. talks" << "pdf" << "U.S. talks.pdf";
        QTest::newRow("a point at the end") << "deck." << "pdf" << "deck.pdf";
    }
    void theEndingIsThatOfTheFilter()
    {
        QFETCH(QString, typed);
        QFETCH(QString, filter);
        QFETCH(QString, written);
        Bench bench;
        bench.panel->add(bars("employment"));
        bench.put(written, "mine");
        bench.answer(typed, filter);
        bench.mayReplace = false;
        QVERIFY(!bench.panel->exportDeck());
        QCOMPARE(bench.replaced, QStringList{bench.folder.filePath(written)});
        QCOMPARE(bench.bytes(written), "mine");
        QVERIFY(bench.document.study().exportJobs.empty());
        bench.mayReplace = true;
        QVERIFY2(bench.panel->exportDeck(), qPrintable(bench.panel->message()));
        QVERIFY(bench.bytes(written) != "mine");
        QCOMPARE(bench.document.study().exportJobs.at(0).file, written);
    }

    void anExportAgainReplacesOnlyWhatItWrote_data()
    {
        QTest::addColumn<QString>("between"); ///< what happens before it runs again
        QTest::addColumn<bool>("asked");
        QTest::newRow("nothing") << "" << false;
        QTest::newRow("the program was closed") << "closed" << false;
        QTest::newRow("the file went") << "removed" << false;
        QTest::newRow("another program wrote the file") << "edited" << true;
        QTest::newRow("another study wrote the file") << "other study" << true;
        QTest::newRow("another export of the study wrote the file") << "other language" << true;
    }
    void anExportAgainReplacesOnlyWhatItWrote()
    {
        QFETCH(QString, between);
        QFETCH(bool, asked);
        Bench bench;
        bench.document.setFilePath(bench.folder.filePath(QStringLiteral("a/study.lzstudy")));
        bench.panel->add(bars("employment"));
        QVERIFY(QDir(bench.folder.path()).mkdir(QStringLiteral("out")));
        bench.answer(QStringLiteral("out/deck.svg"));
        QVERIFY(bench.panel->exportDeck());
        QVERIFY(bench.replaced.isEmpty());
        const QByteArray first = bench.bytes(QStringLiteral("out/deck.svg"));
        std::unique_ptr<Bench> second;
        if (between == QLatin1String("closed") || between == QLatin1String("other study")) {
            second = std::make_unique<Bench>(true);
            second->document.open(bench.document.study(), between == QLatin1String("closed") ? bench.document.filePath() : QString());
            second->workbench.finish();
        }
        if (between == QLatin1String("removed"))
            QVERIFY(QFile::remove(bench.folder.filePath(QStringLiteral("out/deck.svg"))));
        if (between == QLatin1String("edited")) {
            QTest::qWait(20); // the time of a file
            bench.put(QStringLiteral("out/deck.svg"), "mine");
        }
        if (between == QLatin1String("other study")) {
            second->panel->setAskFileName([&](QWidget *, const QString &, const QString &) {
                return DeckPanel::FileName{bench.folder.filePath(QStringLiteral("out/deck.svg")), {}};
            });
            QVERIFY(second->panel->exportDeck());
        }
        if (between == QLatin1String("other language")) {
            QComboBox *language = bench.part<QComboBox>("language");
            language->setCurrentIndex(1 - language->currentIndex());
            QVERIFY(bench.panel->exportDeck());
            bench.replaced.clear();
        }
        Bench &again = between == QLatin1String("closed") ? *second : bench;
        again.mayReplace = false;
        QCOMPARE(again.panel->runJob(0), !asked);
        QCOMPARE(!again.replaced.isEmpty(), asked);
        if (!asked)
            QVERIFY(bench.bytes(QStringLiteral("out/deck.svg")) == first);
    }

    void aStudyHasItsOwnFolder()
    {
        Bench bench;
        bench.panel->add(bars("employment"));
        bench.answer(QStringLiteral("deck.svg"));
        QVERIFY(bench.panel->exportDeck());
        const QTemporaryDir home;
        bench.document.open(bench.document.study(), home.filePath(QStringLiteral("other.lzstudy")));
        bench.workbench.finish();
        QVERIFY2(bench.panel->runJob(0), qPrintable(bench.panel->message()));
        QVERIFY(bench.replaced.isEmpty());
        QVERIFY(QFile::exists(home.filePath(QStringLiteral("deck.svg"))));
    }

    void anExportIsOfTheStudyAsItIs_data()
    {
        QTest::addColumn<bool>("written");
        QTest::newRow("an edit being solved") << true;
        QTest::newRow("an edit that cannot be solved") << false;
    }
    void anExportIsOfTheStudyAsItIs()
    {
        QFETCH(bool, written);
        Bench bench;
        bench.document.choosePosition(0, 1);
        bench.workbench.finish();
        bench.panel->add(bars("employment"));
        bench.answer(QStringLiteral("deck.csv"));
        QVERIFY(bench.panel->exportDeck());
        const QByteArray first = bench.bytes(QStringLiteral("deck.csv"));
        const auto edited = bench.document.edit([] { return QString(); }, [&](study::Study &study) {
            study.inputShares[0].share.value = 0.15;
            for (study::Flow &flow : study.flows) {
                if (!written) // more output than a computer counts
                    flow.value.value = 1e308;
            }
        });
        QVERIFY2(edited, edited ? "" : qPrintable(edited.error().in(words::Wording())));
        QVERIFY(!bench.workbench.economy());
        QCOMPARE(bench.panel->exportDeck(), written);
        QCOMPARE(bench.bytes(QStringLiteral("deck.csv")) != first, written);
        if (!written)
            QCOMPARE(bench.panel->message(), bench.workbench.error()->in(bench.preferences.wording()));
    }

    void whatCannotBeWrittenIsSaid_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("no such folder") << "missing/deck.pptx";
        QTest::newRow("an ending nobody knows") << "deck.docx";
    }
    void whatCannotBeWrittenIsSaid()
    {
        QFETCH(QString, name);
        Bench bench;
        bench.panel->add(bars("employment"));
        bench.answer(name);
        QVERIFY(!bench.panel->exportDeck());
        QVERIFY(!bench.panel->message().isEmpty());
        QVERIFY(!QFile::exists(bench.folder.filePath(name)));
        QVERIFY(bench.document.study().exportJobs.empty());
    }
};

QTEST_MAIN(DeckPanelTest)
#include "deck_panel_test.moc"
