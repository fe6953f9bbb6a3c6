// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/arguments.h"

namespace explorer {

namespace {

words::Error badUsage(const char *what, const QVariantList &arguments)
{
    return {words::ErrorKind::BadUsage,
            {},
            {"explorer::Arguments", what, arguments},
            {"explorer::Arguments", QT_TRANSLATE_NOOP("explorer::Arguments", "See landing-zone --help.")}};
}

bool isStudyFile(const QString &path)
{
    return path.endsWith(QLatin1String(".lzstudy"), Qt::CaseInsensitive);
}

} // namespace

words::Result<Arguments> Arguments::read(const QStringList &words)
{
    Arguments read;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        const auto value = [&]() -> std::optional<QString> {
            return i + 1 < words.size() ? std::optional(words[++i]) : std::nullopt;
        };
        if (word == QLatin1String("--help") || word == QLatin1String("-h")) {
            read.help = true;
        } else if (word == QLatin1String("--version")) {
            read.version = true;
        } else if (word == QLatin1String("--language")) {
            const auto code = value();
            if (code == QLatin1String("en"))
                read.language = words::Language::English;
            else if (code == QLatin1String("fr"))
                read.language = words::Language::French;
            else
                return badUsage(QT_TRANSLATE_NOOP("explorer::Arguments", "--language takes en or fr, not “%1”."), {code.value_or(QString())});
        } else if (word == QLatin1String("--report")) {
            read.reportFolder = value();
            if (!read.reportFolder || read.reportFolder->isEmpty())
                return badUsage(QT_TRANSLATE_NOOP("explorer::Arguments", "--report needs a folder."), {});
        } else if (word.startsWith(QLatin1Char('-'))) {
            return badUsage(QT_TRANSLATE_NOOP("explorer::Arguments", "There is no option %1."), {word});
        } else if (!read.files.isEmpty() && (isStudyFile(word) || isStudyFile(read.files.front()))) {
            return badUsage(QT_TRANSLATE_NOOP("explorer::Arguments", "One study at a time: “%1” is one too many."), {word});
        } else {
            read.files << word;
        }
    }
    return read;
}

QString Arguments::usage()
{
    return tr("Usage: landing-zone [STUDY.lzstudy | FOLDER | DOMAIN PROFILE PROFILE] [--language en|fr] [--report FOLDER]\n"
              "Opens the study, or the one that comes with the program. A folder is a data pack or a negotiation domain;\n"
              "domains and their profiles may be of GENIUS (XML), GeniusWeb or NegoLog (JSON).\n"
              "  --language en|fr   language of this run\n"
              "  --report FOLDER    open no window: compute the study and write its charts and outcome table to FOLDER");
}

} // namespace explorer
