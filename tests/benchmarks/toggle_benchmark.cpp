// SPDX-License-Identifier: GPL-3.0-or-later
// From a key press to the last repainted widget: command → solved off the GUI thread → charts, scorecard and concessions
// repainted. Prints the distribution over walks through every position of every irritant of the shipped study; the target
// is p95 ≤ 50 ms. Offscreen, painting is the same raster painting as on a screen.
#include "exchange/data_pack.h"
#include "deal_space/deal_space_view.h"
#include "window/main_window.h"
#include "window/place_tabs.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>
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

/// Every position of every irritant in turn, each until nothing more is painted.
void measure(const char *what, session::Document &document, session::Workbench &workbench, const PaintCounter &counter)
{
    std::vector<double> milliseconds;
    const int before = counter.painted;
    for (int i = 0; i < static_cast<int>(document.study().irritants.size()); ++i) {
        const int positions =
            static_cast<int>(document.study().irritants[static_cast<std::size_t>(i)].positions.size());
        for (int p = 0; p < positions; ++p) {
            if (document.working().package[static_cast<std::size_t>(i)] == p || document.isLocked(i))
                continue;
            QElapsedTimer timer;
            timer.start();
            document.choosePosition(i, p);
            settle(workbench, counter);
            milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto quantile = [&](double share) {
        return milliseconds[static_cast<std::size_t>(share * static_cast<double>(milliseconds.size() - 1))];
    };
    std::printf("toggle to repaint, %s: %zu toggles, %d paint events: median %.1f ms, p90 %.1f ms, p95 %.1f ms, p99 %.1f "
                "ms, most %.1f ms\n",
                what, milliseconds.size(), counter.painted - before, quantile(0.5), quantile(0.9), quantile(0.95),
                quantile(0.99), milliseconds.back());
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

    measure("outcomes", document, workbench, counter);

    const auto toDealSpace = [&] {
        for (std::size_t i = 0; i < window.places().size(); ++i) {
            if (window.places()[i] == window.dealSpace())
                window.tabs()->setCurrentIndex(static_cast<int>(i));
        }
    };
    toDealSpace();
    measure("deal space, while its blocks are solved", document, workbench, counter);
    window.dealSpace()->run().finish();
    settle(workbench, counter);
    measure("deal space", document, workbench, counter);
    document.setLocked(0, true);
    window.dealSpace()->run().finish();
    settle(workbench, counter);
    measure("deal space, one irritant locked", document, workbench, counter);
    window.dealSpace()->run().count();
    measure("deal space, while its packages are counted", document, workbench, counter);
    return 0;
}
