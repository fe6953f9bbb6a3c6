// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace command_line {

/// The words of one command, sorted: options that take a value, switches, and the rest in order.
class Options
{
public:
    /// `valued` and `switches` are the long names the command knows, without dashes; "json" is always a switch.
    /// "--name value" and "--name=value" are the same.
    Options(const QStringList &words, const QStringList &valued, const QStringList &switches);

    /// Empty when all words were understood, else one sentence.
    const QString &fault() const { return m_fault; }
    bool has(const QString &name) const { return m_switches.contains(name) || m_values.contains(name); }
    QString value(const QString &name) const { return m_values.value(name).isEmpty() ? QString() : m_values[name].last(); }
    QStringList values(const QString &name) const { return m_values.value(name); }
    const QStringList &operands() const { return m_operands; }

private:
    QMap<QString, QStringList> m_values;
    QStringList m_switches;
    QStringList m_operands;
    QString m_fault;
};

} // namespace command_line
