// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study.h"
#include "words/error.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <memory>

/// The commands of landing-zone-cli (design §8). Each walks the same road as the window.
namespace command_line {

/// The translation context of what this program says.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(command_line::CommandLine)
};

/// What a command answers. `json` is printed with --json, `text` without; `errors` go to standard error. With an exit
/// code that is not 0 or 1, standard output stays empty.
struct Answer
{
    int exitCode = 0;
    QString text;
    QJsonObject json;
    QStringList errors;
};

/// The words after the command's name.
struct Invocation
{
    QStringList words;
    words::Wording wording;
};

Answer newCommand(const Invocation &invocation);
Answer solveCommand(const Invocation &invocation);
Answer marketCommand(const Invocation &invocation);
Answer checkCommand(const Invocation &invocation);
Answer frontierCommand(const Invocation &invocation);
Answer curveCommand(const Invocation &invocation);
Answer attributeCommand(const Invocation &invocation);
Answer uncertaintyCommand(const Invocation &invocation);
Answer exportCommand(const Invocation &invocation);

/// Refusals as answers.
Answer refusal(const words::Error &error, const words::Wording &wording);
/// The same for what was found inside a file, which is named first.
Answer refusal(words::Error error, const QString &path, const words::Wording &wording);
Answer badUsage(const QString &sentence);

/// A study from its file, or made from a data-pack folder.
words::Result<std::shared_ptr<const study::Study>> openStudy(const QString &path);

} // namespace command_line
