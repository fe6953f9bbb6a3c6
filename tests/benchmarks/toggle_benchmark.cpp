// SPDX-License-Identifier: GPL-3.0-or-later
// From a key press to the last repainted widget: command → solved off the GUI thread → charts, scorecard and concessions
// repainted. Prints the distribution over walks through every position of every irritant of the shipped study, at rest
// and while draws for the ranges run, and how long the first bands take; targets are p95 ≤ 50 ms and 0.2 s after the
// moment of rest. Then every tab is visited and the resident memory read (target 200 MB). Offscreen, painting is the same
// raster painting as on a screen.
#include "charts/place.h"
#include "deal_space/deal_space_view.h"
#include "exchange/data_pack.h"
#include "window/main_window.h"
#include "window/place_tabs.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

namespace {

struct NoPrompts : ui::Prompts
{
    Changes unsavedChanges(QWidget *, const QString &) override { return Changes::Discard; }
    QString fileToOpen(QWidget *, const QString &) override { return {}; }
    QString fileToSave(QWidget *, const QString &) override { return {}; }
};

/// Counts what is painted, to know when nothing more is.
class PaintCounter : public QObject
{
public:
    int painted = 0;
    bool eventFilter(QObject *, QEvent *event) override
    {
        painted += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

void settle(session::Workbench &workbench, const PaintCounter &counter)
{
    while (workbench.busy())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    int before;
    do {
        before = counter.painted;
        QCoreApplication::processEvents();
    } while (counter.painted != before);
}

/// Asks for every position of every irritant in turn that is not the chosen one.
void walk(const session::Document &document, const std::function<void(int, int)> &toggle)
{
    for (int i = 0; i < static_cast<int>(document.study().irritants.size()); ++i) {
        const int positions =
            static_cast<int>(document.study().irritants[static_cast<std::size_t>(i)].positions.size());
        for (int p = 0; p < positions; ++p) {
            if (document.working().package[static_cast<std::size_t>(i)] != p && !document.isLocked(i))
                toggle(i, p);
        }
    }
}

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void print(const char *what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    const auto quantile = [&](double share) {
        return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
    };
    if (!times.empty())
        std::printf("%s: %zu times: median %.1f ms, p90 %.1f ms, p95 %.1f ms, p99 %.1f ms, most %.1f ms\n", what,
                    times.size(), quantile(0.5), quantile(0.9), quantile(0.95), quantile(0.99), times.back());
}

/// Each toggle until nothing more is painted.
void measure(const char *what, session::Document &document, session::Workbench &workbench, const PaintCounter &counter)
{
    std::vector<double> times;
    walk(document, [&](int irritant, int position) {
        QElapsedTimer timer;
        timer.start();
        document.choosePosition(irritant, position);
        settle(workbench, counter);
        times.push_back(milliseconds(timer));
    });
    print(what, times);
}

void waitFor(const std::function<bool()> &isSo)
{
    while (!isSo())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// Each toggle while the draws for the ranges of the last one are under way, and how long the first bands then take.
void measureDraws(session::Document &document, session::Workbench &workbench, session::SamplingRun &ranges,
                  const PaintCounter &counter)
{
    std::vector<double> toggles, bands;
    walk(document, [&](int irritant, int position) {
        waitFor([&] { return !ranges.busy() || (ranges.progress() > 0.0 && ranges.progress() < 1.0); });
        const bool drawing = ranges.busy();
        QElapsedTimer timer;
        timer.start();
        document.choosePosition(irritant, position);
        settle(workbench, counter);
        if (drawing)
            toggles.push_back(milliseconds(timer));
        if (ranges.result())
            return; // remembered
        waitFor([&] { return ranges.result() != nullptr || !ranges.busy(); });
        bands.push_back(milliseconds(timer) - session::SamplingRun::idleMs);
    });
    print("toggle to repaint, outcomes, while draws run", toggles);
    print("first bands after the moment of rest", bands);
}

/// Megabytes that stand in memory now; 0 where the system does not say.
double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0.0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024.0;
    }
    return 0.0;
}

/// Every tab in turn, each until it has painted nothing new for a while.
void visitAll(ui::MainWindow &window, const PaintCounter &counter)
{
    constexpr int quietMs = 1500;
    for (std::size_t place = 0; place < window.places().size(); ++place) {
        window.tabs()->setCurrentIndex(static_cast<int>(place));
        QElapsedTimer quiet;
        quiet.start();
        int before = counter.painted;
        while (quiet.elapsed() < quietMs) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
            if (counter.painted != before)
                quiet.restart();
            before = counter.painted;
        }
        std::printf("resident memory, visited %s: %.0f MB\n", qPrintable(window.places()[place]->code()),
                    residentMegabytes());
    }
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setOrganizationName(QStringLiteral("LandingZoneTests"));
    QApplication::setApplicationName(QStringLiteral("toggle_benchmark"));
    auto study = exchange::studyFromPack(exchange::shippedPackFolder());
    if (!study) {
        std::fprintf(stderr, "%s\n", qPrintable(study.error().in(words::Wording())));
        return 1;
    }
    session::Document document(std::move(*study));
    session::Workbench workbench(document);
    session::Preferences preferences;
    NoPrompts prompts;
    ui::MainWindow window(workbench, preferences, prompts);
    window.resize(1440, 900);
    window.show();
    PaintCounter counter;
    application.installEventFilter(&counter);
    settle(workbench, counter);

    measure("toggle to repaint, outcomes", document, workbench, counter);
    measureDraws(document, workbench, window.ranges(), counter);

    const auto toDealSpace = [&] {
        for (std::size_t i = 0; i < window.places().size(); ++i) {
            if (window.places()[i] == window.dealSpace())
                window.tabs()->setCurrentIndex(static_cast<int>(i));
        }
    };
    toDealSpace();
    measure("toggle to repaint, deal space, while its blocks are solved", document, workbench, counter);
    window.dealSpace()->run().finish();
    settle(workbench, counter);
    measure("toggle to repaint, deal space", document, workbench, counter);
    document.setLocked(0, true);
    window.dealSpace()->run().finish();
    settle(workbench, counter);
    measure("toggle to repaint, deal space, one irritant locked", document, workbench, counter);
    window.dealSpace()->run().count();
    measure("toggle to repaint, deal space, while its packages are counted", document, workbench, counter);
    visitAll(window, counter);
    return 0;
}
