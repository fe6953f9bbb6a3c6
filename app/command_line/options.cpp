// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/options.h"

#include "command_line/command.h"
#include "words/error.h"

namespace command_line {

Options::Options(const QStringList &words, const QStringList &valued, const QStringList &switches)
{
    const QStringList known = valued + switches + QStringList{QStringLiteral("json")};
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (!word.startsWith(QLatin1String("--"))) {
            m_operands << word;
            continue;
        }
        const auto equals = word.indexOf(QLatin1Char('='));
        const QString name = equals < 0 ? word.mid(2) : word.mid(2, equals - 2);
        if (valued.contains(name)) {
            if (equals < 0 && (i + 1 >= words.size() || words[i + 1].startsWith(QLatin1String("--")))) {
                m_fault = CommandLine::tr("--%1 needs a value.").arg(name);
                return;
            }
            m_values[name] << (equals < 0 ? words[++i] : word.mid(equals + 1));
        } else if (known.contains(name) && equals < 0) {
            m_switches << name;
        } else if (known.contains(name)) {
            m_fault = CommandLine::tr("--%1 takes no value.").arg(name);
            return;
        } else {
            const QString nearest = words::nearestName(name, known);
            m_fault = nearest.isEmpty()
                          ? CommandLine::tr("--%1 is not an option of this command.").arg(name)
                          : CommandLine::tr("--%1 is not an option of this command. Did you mean --%2?")
                                .arg(name, nearest);
            return;
        }
    }
}

} // namespace command_line
