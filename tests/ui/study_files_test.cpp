// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_study.h"
#include "storage/database.h"
#include "storage/replace_file.h"
#include "storage/study_file.h"
#include "window/recent_menu.h"
#include "window/study_files.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QScopeGuard>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace std::chrono_literals;
using ui::Prompts;

namespace {

struct Answers : Prompts
{
    Changes changes = Changes::Cancel;
    Overwrite overwrite = Overwrite::Cancel;
    Overwrite directly = Overwrite::Cancel;
    Held held = Held::Cancel;
    Recovered recovered = Recovered::Later;
    bool reverted = false;
    QString path;
    QStringList asked;
    session::Holder holder;

    Changes unsavedChanges(QWidget *, const QString &) override { return asked << "changes", changes; }
    QString fileToOpen(QWidget *, const QString &) override { return asked << "open", path; }
    QString fileToSave(QWidget *, const QString &) override { return asked << "save", path; }
    bool revert(QWidget *, const QString &) override { return asked << "revert", reverted; }
    Overwrite changedOnDisk(QWidget *, const QString &) override { return asked << "disk", overwrite; }
    Overwrite onlyDirectly(QWidget *, const QString &) override { return asked << "directly", directly; }
    Held heldByOther(QWidget *, const QString &, const session::Holder &who) override
    {
        holder = who;
        return asked << "held", held;
    }
    Recovered recoveryFound(QWidget *, const QString &name, const QDateTime &) override
    {
        return asked << "recovery " + name, recovered;
    }
};

constexpr QFile::Permissions forAll(0x7777);
constexpr QFile::Permissions forReading(0x4444);

/// A clock that stands until it is told to go on.
struct Clock
{
    std::chrono::milliseconds now{0};
    std::vector<std::pair<std::chrono::milliseconds, std::function<void()>>> alarms;

    session::Recovery::Alarm alarm()
    {
        return [this](std::chrono::milliseconds after, QObject *, std::function<void()> call) {
            alarms.emplace_back(now + after, std::move(call));
        };
    }
    void advance(std::chrono::milliseconds by)
    {
        now += by;
        const auto waiting = std::exchange(alarms, {});
        for (const auto &[at, call] : waiting) {
            if (at <= now)
                call();
            else
                alarms.emplace_back(at, call);
        }
    }
};

/// Everything of one run of the program but its window.
struct Run
{
    explicit Run(const QString &state)
        : document(sampleStudy()), workbench(document), files(workbench, preferences, answers, nullptr, {state, clock.alarm()})
    {
        QObject::connect(&files, &ui::StudyFiles::failed, &files, [this](const words::Error &error) { errors.push_back(error); });
    }
    void edit(int position) { document.choosePosition(2, position); }

    session::Document document;
    session::Workbench workbench;
    session::Preferences preferences;
    Answers answers;
    Clock clock;
    std::vector<words::Error> errors;
    ui::StudyFiles files;
};

QStringList copiesIn(const QString &state)
{
    return QDir(state + "/recovery").entryList({"*.lzstudy"}, QDir::Files);
}

/// The position of the third irritant in the only copy of a state folder; −1 without a copy, or with several.
int inCopy(const QString &state)
{
    const QStringList copies = copiesIn(state);
    if (copies.size() != 1)
        return -1;
    const auto study = storage::load(state + "/recovery/" + copies.front());
    return study ? study->working.package[2] : -1;
}

int inFile(const QString &path)
{
    const auto study = storage::load(path);
    return study ? study->working.package[2] : -1;
}

/// A write the disk has no room for.
struct FullDisk
{
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &before);
        rlimit small = before;
        small.rlim_cur = 20'000;
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &before); }
    rlimit before{};
};

/// An ordinary person's rights, so that a folder can be read-only also where the tests run as root.
struct OrdinaryRights
{
    OrdinaryRights() : ok(geteuid() != 0 || setresuid(65534, 65534, 0) == 0) {}
    ~OrdinaryRights()
    {
        if (geteuid() == 65534 && setresuid(0, 0, 0) != 0)
            qFatal("no way back to the rights of the test");
    }
    bool ok;
};

/// The test's own program again, as another process.
struct Other
{
    Other(const QString &task, const QString &path, const QString &state)
    {
        process.start(QCoreApplication::applicationFilePath(), {"--other", task, path, state});
        ready = process.waitForStarted() && process.waitForReadyRead() && process.readAll().startsWith("ready");
    }
    void crash()
    {
        process.kill();
        process.waitForFinished();
    }
    ~Other() { crash(); }
    QProcess process;
    bool ready = false;
};

int otherProcess(const QStringList &arguments)
{
    const QString task = arguments.value(2), path = arguments.value(3), state = arguments.value(4);
    session::StudyLock lock(state + "/locks");
    auto study = storage::load(path);
    if (!study || lock.take(path))
        return 1;
    session::Document document(std::move(*study));
    document.setFilePath(path);
    session::Recovery recovery(document, state + "/recovery");
    recovery.setFingerprint(storage::fingerprint(path));
    if (task == "edit") {
        document.choosePosition(2, 2);
        if (!recovery.keepNow())
            return 1;
    }
    std::puts("ready");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

class StudyFilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        QFile::setPermissions(m_folder->path(), forAll);
        m_state = m_folder->filePath("state");
        QVERIFY(QDir().mkpath(m_folder->filePath("talks")));
        m_path = m_folder->filePath("talks/talks.lzstudy");
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->filePath("settings"));
        QSettings().clear();
        const auto saved = storage::save(sampleStudy(), m_path);
        QVERIFY2(saved.ok(), saved.ok() ? "" : qPrintable(saved.error().in(words::Wording())));
    }

    void savesWhereItWasOpened();
    void saveAsMovesTheStudyAndACopyDoesNot();
    void outcomesOfScenariosAreInTheFile();
    void recentFilesAndThoseThatAreGone();
    void revertAsks();
    void changesAreAskedAbout();
    void changedOnDisk_data();
    void changedOnDisk();
    void copyTrailsTheEdits();
    void undoneToCleanLeavesNoCopy();
    void copyThatCannotBeKept();
    void crashIsRecovered_data();
    void crashIsRecovered();
    void openedElsewhere();
    void failedSave_data();
    void failedSave();
    void diskThatIsReallyFull();
    void onlyADirectWrite_data();
    void onlyADirectWrite();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_state;
    QString m_path;
};

void StudyFilesTest::savesWhereItWasOpened()
{
    Run run(m_state);
    QVERIFY(run.files.open(m_path));
    QCOMPARE(run.files.name(), QString("talks.lzstudy"));
    run.edit(1);
    QVERIFY(run.files.save());
    QCOMPARE(inFile(m_path), 1);
    QVERIFY(run.document.undoStack().isClean());
    run.edit(2);
    QVERIFY(run.files.save()); // our own writing is no change by someone else
    QCOMPARE(inFile(m_path), 2);
    QCOMPARE(run.answers.asked, QStringList());
}

void StudyFilesTest::saveAsMovesTheStudyAndACopyDoesNot()
{
    Run run(m_state);
    QVERIFY(run.files.open(m_path));
    run.edit(1);
    run.answers.path = m_folder->filePath("copy.lzstudy");
    QVERIFY(run.files.saveCopy());
    QCOMPARE(inFile(run.answers.path), 1);
    QCOMPARE(run.document.filePath(), m_path);
    QVERIFY(!run.document.undoStack().isClean());
    run.answers.path = m_folder->filePath("other.lzstudy");
    QVERIFY(run.files.saveAs());
    QCOMPARE(run.document.filePath(), run.answers.path);
    QVERIFY(run.document.undoStack().isClean());
    QCOMPARE(inFile(m_path), 0);
    run.edit(2);
    run.answers.path = run.document.filePath(); // a copy onto the file itself is a saving
    QVERIFY(run.files.saveCopy());
    QVERIFY(run.document.undoStack().isClean());
}

void StudyFilesTest::outcomesOfScenariosAreInTheFile()
{
    const auto rows = [this] {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly)
                   ? storage::Database::fromImage(file.readAll()).ask("SELECT count(DISTINCT scenario) FROM scenario_outcomes")
                   : QString();
    };
    Run run(m_state);
    QVERIFY(run.files.open(m_path));
    QVERIFY(run.files.save());
    QCOMPARE(rows(), QString("0")); // nothing computed yet
    run.workbench.finish();
    QVERIFY(run.workbench.picture());
    QVERIFY(run.files.save());
    QCOMPARE(rows(), QString::number(sampleStudy().scenarios.size()));
    QVERIFY(*storage::load(m_path) == run.document.study());
}

void StudyFilesTest::recentFilesAndThoseThatAreGone()
{
    Run run(m_state);
    const QString second = m_folder->filePath("a & b.lzstudy");
    QVERIFY(QFile::copy(m_path, second));
    QVERIFY(run.files.open(second));
    QVERIFY(run.files.open(m_path));
    QVERIFY(run.files.open(m_folder->filePath("talks/../talks/talks.lzstudy")));
    QCOMPARE(run.files.recent(), QStringList({m_path, second}));
    QVERIFY(QFile::remove(second));
    ui::RecentMenu menu(run.files);
    Q_EMIT menu.aboutToShow();
    QCOMPARE(menu.actions().size(), 4); // two files, a line, clear
    QVERIFY(menu.actions()[0]->isEnabled());
    QVERIFY(!menu.actions()[1]->isEnabled());
    QVERIFY(menu.actions()[1]->text().startsWith("a && b.lzstudy"));
    menu.actions()[0]->trigger();
    QCOMPARE(run.document.filePath(), m_path);
    menu.actions()[3]->trigger();
    QVERIFY(run.files.recent().isEmpty());
}

void StudyFilesTest::revertAsks()
{
    Run run(m_state);
    QVERIFY(!run.files.canRevert());
    QVERIFY(run.files.open(m_path));
    QVERIFY(!run.files.canRevert());
    run.edit(1);
    QVERIFY(run.files.canRevert());
    QVERIFY(!run.files.revert());
    QCOMPARE(run.document.working().package[2], 1);
    run.answers.reverted = true;
    QVERIFY(run.files.revert());
    QCOMPARE(run.document.working().package[2], 0);
    QVERIFY(run.document.undoStack().isClean());
    QCOMPARE(run.answers.asked, QStringList({"revert", "revert"}));
}

void StudyFilesTest::changesAreAskedAbout()
{
    Run run(m_state);
    QVERIFY(run.files.open(m_path));
    run.edit(1);
    QVERIFY(!run.files.open(m_path)); // stays
    QVERIFY(!run.files.mayLeave());
    QCOMPARE(run.document.working().package[2], 1);
    run.answers.changes = Prompts::Changes::Save;
    QVERIFY(run.files.mayLeave());
    QCOMPARE(inFile(m_path), 1);
    run.edit(2);
    run.answers.changes = Prompts::Changes::Discard;
    QVERIFY(run.files.open(m_path));
    QCOMPARE(run.document.working().package[2], 1);
}

void StudyFilesTest::changedOnDisk_data()
{
    QTest::addColumn<Prompts::Overwrite>("answer");
    QTest::addColumn<int>("inFile");
    QTest::addColumn<bool>("saved");
    QTest::newRow("overwrite") << Prompts::Overwrite::Overwrite << 1 << true;
    QTest::newRow("save as") << Prompts::Overwrite::SaveAs << 2 << true;
    QTest::newRow("cancel") << Prompts::Overwrite::Cancel << 2 << false;
}

void StudyFilesTest::changedOnDisk()
{
    QFETCH(Prompts::Overwrite, answer);
    Run run(m_state);
    QVERIFY(run.files.open(m_path));
    run.edit(1);
    study::Study theirs = sampleStudy();
    theirs.working.package[2] = 2;
    QVERIFY(storage::save(theirs, m_path).ok());
    run.answers.overwrite = answer;
    run.answers.path = m_folder->filePath("mine.lzstudy");
    QCOMPARE(run.files.save(), QTest::currentDataTag() != QByteArray("cancel"));
    QCOMPARE(run.answers.asked.value(0), QString("disk"));
    QTEST(inFile(m_path), "inFile");
    QTEST(run.document.undoStack().isClean(), "saved");
    if (answer == Prompts::Overwrite::SaveAs)
        QCOMPARE(inFile(run.answers.path), 1);
}

void StudyFilesTest::copyTrailsTheEdits()
{
    Run run(m_state);
    session::Recovery recovery(run.document, m_folder->filePath("own/recovery"), run.clock.alarm());
    const QString state = m_folder->filePath("own");
    run.document.setFilePath(m_path);
    run.edit(1);
    QCOMPARE(inCopy(state), -1);
    run.clock.advance(900ms);
    run.edit(2); // does not put the copy of the first change off
    run.clock.advance(100ms);
    recovery.finish();
    QCOMPARE(inCopy(state), 2);
    for (int i = 0; i < 5; ++i) { // whenever a change was made, two seconds later the copy has it
        run.edit(i % 2);
        run.clock.advance(2s);
        recovery.finish();
        QCOMPARE(inCopy(state), i % 2);
    }
    QCOMPARE(inFile(m_path), 0); // never over the original
    QCOMPARE(recovery.left().size(), std::size_t{0}); // our own is not one left behind
    run.document.undoStack().setClean();
    QCOMPARE(QDir(state + "/recovery").entryList(QDir::Files), QStringList());
}

void StudyFilesTest::undoneToCleanLeavesNoCopy()
{
    Run run(m_state);
    QVERIFY(run.files.open(m_path));
    run.edit(1);
    run.clock.advance(2s);
    run.document.undoStack().undo();
    QCOMPARE(copiesIn(m_state).size(), 0);
    run.clock.advance(2s);
    QCOMPARE(copiesIn(m_state).size(), 0);
    run.document.undoStack().redo();
    run.files.save();
    run.clock.advance(2s);
    QCOMPARE(copiesIn(m_state).size(), 0);
    run.edit(0);
    run.clock.advance(2s);
    run.files.leave(); // closed, changes given up
    QCOMPARE(copiesIn(m_state).size(), 0);
}

void StudyFilesTest::copyThatCannotBeKept()
{
    QFile file(m_state); // a file where the folder should be
    QVERIFY(file.open(QIODevice::WriteOnly));
    Run run(m_state);
    run.edit(1);
    run.clock.advance(2s);
    QTRY_COMPARE(run.errors.size(), std::size_t{1});
    QVERIFY(run.errors[0].in(words::Wording()).contains("recovery copy"));
}

void StudyFilesTest::crashIsRecovered_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<Prompts::Recovered>("answer");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("copies");
    for (const QString way : {"at the start", "on opening the original"}) {
        QTest::addRow("%s, recovered", qPrintable(way)) << way << Prompts::Recovered::Recover << 2 << 1;
        QTest::addRow("%s, discarded", qPrintable(way)) << way << Prompts::Recovered::Discard << 0 << 0;
        QTest::addRow("%s, later", qPrintable(way)) << way << Prompts::Recovered::Later << 0 << 1;
    }
}

void StudyFilesTest::crashIsRecovered()
{
    QFETCH(QString, way);
    QFETCH(Prompts::Recovered, answer);
    Other other("edit", m_path, m_state);
    QVERIFY(other.ready);
    Run run(m_state);
    run.answers.recovered = answer;
    run.files.start();
    QCOMPARE(run.answers.asked, QStringList()); // that program still runs
    other.crash();
    if (way == "at the start")
        run.files.start();
    else
        QVERIFY(run.files.open(m_path));
    QCOMPARE(run.answers.asked, QStringList("recovery talks.lzstudy"));
    QTEST(run.document.working().package[2], "position");
    QTEST(static_cast<int>(copiesIn(m_state).size()), "copies");
    QCOMPARE(inFile(m_path), 0);
    QVERIFY(!run.files.readOnly()); // nor does the lock of the dead count
    if (answer == Prompts::Recovered::Recover) {
        QVERIFY(!run.document.undoStack().isClean());
        QVERIFY(run.files.save());
        QCOMPARE(run.answers.asked.size(), 1); // the original is as the other program knew it
        QCOMPARE(inFile(m_path), 2);
        QCOMPARE(copiesIn(m_state).size(), 0);
    }
}

void StudyFilesTest::openedElsewhere()
{
    Other other("hold", m_path, m_state);
    QVERIFY(other.ready);
    Run run(m_state);
    QVERIFY(!run.files.open(m_path)); // rather not
    QVERIFY(run.document.filePath().isEmpty());
    QCOMPARE(run.answers.holder.pid, other.process.processId());
    QCOMPARE(run.answers.holder.host, QSysInfo::machineHostName());
    QVERIFY(ui::describe(run.answers.holder).contains(QString::number(other.process.processId())));
    QCOMPARE(QDir(m_folder->filePath("talks")).entryList(QDir::Files | QDir::Hidden), QStringList("talks.lzstudy"));

    run.answers.held = Prompts::Held::ReadOnly;
    QVERIFY(run.files.open(m_path));
    QVERIFY(run.files.readOnly());
    run.edit(1);
    run.answers.path = m_path; // not over the other's file either
    QVERIFY(!run.files.save());
    QCOMPARE(run.answers.asked.last(), QString("save"));
    QCOMPARE(run.errors.size(), std::size_t{1});
    QCOMPARE(inFile(m_path), 0);
    run.answers.path = m_folder->filePath("mine.lzstudy");
    QVERIFY(run.files.save());
    QVERIFY(!run.files.readOnly());
    QCOMPARE(inFile(run.answers.path), 1);

    other.crash();
    QVERIFY(run.files.open(m_path));
    QVERIFY(!run.files.readOnly());
}

void StudyFilesTest::failedSave_data()
{
    QTest::addColumn<QString>("reason");
    for (const char *reason : {"disk full", "read-only folder", "folder gone"})
        QTest::newRow(reason) << QString(reason);
}

void StudyFilesTest::failedSave()
{
    QFETCH(QString, reason);
    Run run(m_state);
    QVERIFY(run.files.open(m_path));
    run.edit(1);
    const QString folder = m_folder->filePath("talks"), away = m_folder->filePath("away");
    if (reason == "disk full") {
        // The copy is there already when the disk fills up.
        run.clock.advance(2s);
        QTRY_COMPARE(inCopy(m_state), 1);
        const FullDisk full;
        QVERIFY(!run.files.save());
    } else if (reason == "read-only folder") {
        QVERIFY(QDir().mkpath(m_state + "/recovery") && QDir().mkpath(m_state + "/locks"));
        QFile::setPermissions(m_state + "/recovery", forAll);
        QFile::setPermissions(m_path, forReading);
        QFile::setPermissions(folder, forReading | QFile::Permissions(0x1111));
        const OrdinaryRights ordinary;
        QVERIFY(ordinary.ok);
        QVERIFY(!run.files.save());
    } else {
        QVERIFY(QDir().rename(folder, away));
        QVERIFY(!run.files.save());
    }
    if (reason == "folder gone")
        QVERIFY(QDir().rename(away, folder));
    QVERIFY(!run.errors.empty());
    QCOMPARE(run.errors.back().kind, words::ErrorKind::CannotWrite);
    QVERIFY(!run.errors.back().mend.isEmpty());
    QVERIFY(!run.document.undoStack().isClean());
    QCOMPARE(inFile(m_path), 0);
    QCOMPARE(inCopy(m_state), 1);
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList("talks.lzstudy"));
}

void StudyFilesTest::diskThatIsReallyFull()
{
    const QString disk = m_folder->filePath("disk");
    QVERIFY(QDir().mkpath(disk));
    if (mount("tmpfs", QFile::encodeName(disk).constData(), "tmpfs", 0, "size=1m") != 0)
        QSKIP("no small disk can be mounted here");
    const auto unmount = qScopeGuard([&] { umount2(QFile::encodeName(disk).constData(), MNT_DETACH); });
    const QString path = disk + "/talks.lzstudy";
    QVERIFY(QFile::copy(m_path, path));
    QFile filler(disk + "/filler");
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096) {
    }
    Run run(m_state);
    QVERIFY(run.files.open(path));
    run.edit(1);
    QVERIFY(!run.files.save());
    QVERIFY(!run.errors.empty());
    QCOMPARE(run.errors.back().kind, words::ErrorKind::CannotWrite);
    QVERIFY(!run.answers.asked.contains("directly")); // that would cut the old file short
    QCOMPARE(inFile(path), 0);
    QCOMPARE(inCopy(m_state), 1);
    filler.close();
    QVERIFY(filler.remove());
    QVERIFY(run.files.save());
    QCOMPARE(inFile(path), 1);
}

void StudyFilesTest::onlyADirectWrite_data()
{
    QTest::addColumn<Prompts::Overwrite>("answer");
    QTest::addColumn<bool>("saved");
    QTest::addColumn<int>("inFile");
    QTest::newRow("written directly") << Prompts::Overwrite::Overwrite << true << 1;
    QTest::newRow("saved elsewhere") << Prompts::Overwrite::SaveAs << true << 0;
    QTest::newRow("cancelled") << Prompts::Overwrite::Cancel << false << 0;
}

void StudyFilesTest::onlyADirectWrite()
{
    QFETCH(Prompts::Overwrite, answer);
    QFETCH(bool, saved);
    Run run(m_state);
    QVERIFY(run.files.open(m_path));
    run.edit(1);
    run.answers.directly = answer;
    run.answers.path = m_folder->filePath("mine.lzstudy");
    QVERIFY(QDir().mkpath(m_state + "/recovery"));
    for (const QString &open : {m_state + "/recovery", m_state + "/locks", m_path})
        QFile::setPermissions(open, forAll);
    const QString folder = m_folder->filePath("talks");
    QFile::setPermissions(folder, forReading | QFile::Permissions(0x1111));
    {
        const OrdinaryRights ordinary;
        QVERIFY(ordinary.ok);
        QCOMPARE(run.files.save(), saved);
    }
    QVERIFY(run.answers.asked.contains("directly"));
    QCOMPARE(run.document.undoStack().isClean(), saved);
    QTEST(inFile(m_path), "inFile");
    QCOMPARE(copiesIn(m_state).size(), saved ? 0 : 1);
    if (answer == Prompts::Overwrite::SaveAs)
        QCOMPARE(inFile(run.answers.path), 1);
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName("Landing Zone");
    QApplication::setApplicationName("study-files-test");
    if (QApplication::arguments().value(1) == "--other")
        return otherProcess(QApplication::arguments());
    StudyFilesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "study_files_test.moc"
