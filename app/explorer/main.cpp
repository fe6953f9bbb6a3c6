// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/foreign_study.h"
#include "explorer/arguments.h"
#include "explorer/report.h"
#include "storage/replace_file.h"
#include "storage/study_file.h"
#include "window/main_window.h"

#include <QApplication>
#include <QTimer>

#include <cstdio>
#include <optional>
#include <utility>

namespace {

/// Tries the screens of the system first and falls back on drawing in memory, instead of ending where there is none.
void chooseScreen()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    if (qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        const QByteArray asked = qgetenv("QT_QPA_PLATFORM");
        if (!asked.contains("offscreen") && !asked.contains("minimal"))
            qputenv("QT_QPA_PLATFORM", asked + ";offscreen");
        return;
    }
    const bool wayland = qgetenv("XDG_SESSION_TYPE") == "wayland";
    qputenv("QT_QPA_PLATFORM", wayland ? "wayland;xcb;offscreen" : "xcb;wayland;offscreen");
#endif
}

bool hasDisplay()
{
    const QString platform = QGuiApplication::platformName();
    return platform != QLatin1String("offscreen") && platform != QLatin1String("minimal");
}

void print(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
}

/// What Qt says of screens that are not there, the program says in a sentence of its own; what ends it is passed on.
void keepQuiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg)
        print(stderr, message);
}

int refuse(const words::Error &error, const words::Wording &wording)
{
    print(stderr, error.in(wording));
    return static_cast<int>(error.kind);
}

/// The study a person names, and what is to be said of it where it is imported.
struct Opened
{
    study::Study study;
    QString file; ///< where it is saved; empty for the shipped and for an imported one
    std::optional<ui::ImportReport> report;
};

words::Result<Opened> openStudy(const QStringList &paths)
{
    if (!paths.isEmpty() && exchange::isForeign(paths)) {
        auto [study, report] = ui::importStudy(paths);
        if (study)
            return Opened{std::move(*study), {}, std::move(report)};
        for (const exchange::PackProblem &problem : report.problems) {
            if (problem.severity == exchange::PackProblem::Severity::Fatal)
                return exchange::asError(problem);
        }
    }
    auto study = paths.isEmpty() ? exchange::studyFromPack(exchange::shippedPackFolder()) : storage::load(paths.front());
    if (!study)
        return study.error();
    return Opened{std::move(*study), paths.value(0), {}};
}

int report(study::Study study, const QString &folder, bool noDisplay, const words::Wording &wording)
{
    const auto written = explorer::writeReport(std::make_shared<const study::Study>(std::move(study)), folder, wording);
    if (!written)
        return refuse(written.error(), wording);
    const QString sentence = noDisplay
                                 ? explorer::Arguments::tr("There is no display, so no window: computed the study and wrote %n chart(s) and the "
                                                           "outcome table to %1.", nullptr, written->charts)
                                 : explorer::Arguments::tr("Wrote %n chart(s) and the outcome table to %1.", nullptr, written->charts);
    print(stdout, sentence.arg(written->folder));
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    chooseScreen();
    const QtMessageHandler handler = qInstallMessageHandler(keepQuiet);
    QApplication application(argc, argv);
    qInstallMessageHandler(handler);
    QApplication::setOrganizationName(QStringLiteral("Landing Zone"));
    QApplication::setApplicationName(QStringLiteral("landing-zone"));
    QApplication::setApplicationVersion(QStringLiteral(LZ_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("landing-zone"));

    session::Preferences preferences;
    const auto arguments = explorer::Arguments::read(QApplication::arguments().mid(1));
    if (!arguments)
        return refuse(arguments.error(), preferences.wording());
    if (arguments->language)
        preferences.useLanguage(*arguments->language);
    if (arguments->help || arguments->version) {
        print(stdout, arguments->help ? explorer::Arguments::usage() : QStringLiteral("landing-zone " LZ_VERSION));
        return 0;
    }
    const QByteArray fingerprint = storage::fingerprint(arguments->files.value(0)); // before reading
    auto opened = openStudy(arguments->files);
    if (!opened)
        return refuse(opened.error(), preferences.wording());
    if (arguments->reportFolder || !hasDisplay()) {
        const QString folder = arguments->reportFolder.value_or(QStringLiteral("landing-zone-report"));
        return report(std::move(opened->study), folder, !hasDisplay(), preferences.wording());
    }

    session::Document document(std::move(opened->study));
    document.setFilePath(opened->file);
    session::Workbench workbench(document);
    ui::DialogPrompts prompts;
    ui::MainWindow window(workbench, preferences, prompts);
    window.show();
    QTimer::singleShot(0, &window, [&] {
        window.start(fingerprint);
        if (opened->report && document.filePath().isEmpty()) // unless a recovered study took its place
            window.tellImport(*opened->report);
    }); // its questions stand before the window
    return QApplication::exec();
}
