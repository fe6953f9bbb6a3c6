// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/command.h"
#include "command_line/export_painter.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QLocale>
#include <QTextStream>
#include <QTranslator>

#include <cstdio>

using namespace command_line;

namespace {

struct Command
{
    const char *name;
    Answer (*run)(const Invocation &);
};

constexpr Command commands[]{{"new", newCommand}, {"solve", solveCommand}, {"market", marketCommand}, {"frontier", frontierCommand},
                             {"curve", curveCommand}, {"attribute", attributeCommand}, {"uncertainty", uncertaintyCommand},
                             {"export", exportCommand}, {"check", checkCommand}};

QString usage()
{
    return CommandLine::tr("Usage: landing-zone-cli COMMAND …\n"
        "  new FILE [--data-pack DIR] [--force]\n"
        "  solve STUDY [--scenario NAME] [--set IRRITANT=POSITION]… [--date YYYY-MM-DD] [--against NAME]\n"
        "  market MODEL.json [--linear]\n"
        "  frontier STUDY | FOLDER | [DOMAIN] PROFILE PROFILE [--count]\n"
        "  curve STUDY [--scenario NAME] --sector S --imposer A --target B [--points 41]\n"
        "  attribute STUDY --scenario NAME [--against NAME] --indicator I|value --region R [--sector S]\n"
        "  uncertainty STUDY --scenario NAME [--against NAME] [--draws N] [--seed K] [--nest nested|flat] [--indicator I --region R]\n"
        "  export STUDY [--scenario NAME]… [--against NAME] [--job NAME] [--language en|fr] --to FILE.{pptx,pdf,svg,png,xlsx,csv}\n"
        "  check STUDY | PACK-FOLDER\n"
        "Every command takes --json. See landing-zone-cli --help.");
}

void print(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    if (!text.endsWith(QLatin1Char('\n')))
        std::fputc('\n', stream);
}

Answer dispatch(const QStringList &words, const words::Wording &wording)
{
    if (words.isEmpty())
        return badUsage(usage());
    if (words.first() == QLatin1String("help") || words.contains(QLatin1String("--help")))
        return {0, usage(), {{QStringLiteral("usage"), usage()}}, {}};
    if (words.first() == QLatin1String("--version"))
        return {0, QStringLiteral("landing-zone-cli " LZ_VERSION), {{QStringLiteral("version"), QStringLiteral(LZ_VERSION)}}, {}};
    QStringList names;
    for (const Command &command : commands) {
        if (words.first() == QLatin1String(command.name))
            return command.run({words.mid(1), wording});
        names << QLatin1String(command.name);
    }
    const QString nearest = words::nearestName(words.first(), names);
    const QString unknown = CommandLine::tr("“%1” is not a command.").arg(words.first());
    return badUsage(nearest.isEmpty() ? unknown + QLatin1Char('\n') + usage()
                                      : unknown + QLatin1Char(' ')
                                            + CommandLine::tr("Did you mean “%1”?").arg(nearest));
}

} // namespace

int main(int argc, char *argv[])
{
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("landing-zone-cli"));
    const auto wording = words::Wording::forLocale(QLocale::system());
    QTranslator translator;
    if (translator.load(wording.language() == words::Language::French ? QStringLiteral(":/i18n/landing-zone_fr.qm")
                                                                      : QStringLiteral(":/i18n/landing-zone_en.qm")))
        QCoreApplication::installTranslator(&translator);

    const QStringList words = QCoreApplication::arguments().mid(1);
    const Answer answer = dispatch(words, wording);
    for (const QString &error : answer.errors)
        print(stderr, error);
    if (answer.exitCode == 0 || answer.exitCode == 1) {
        print(stdout, words.contains(QLatin1String("--json"))
                          ? QString::fromUtf8(QJsonDocument(answer.json).toJson(QJsonDocument::Compact))
                          : answer.text);
        if (std::fflush(stdout) != 0 || std::ferror(stdout))
            return static_cast<int>(words::ErrorKind::CannotWrite);
    }
    return answer.exitCode;
}
