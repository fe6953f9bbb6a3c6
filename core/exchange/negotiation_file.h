// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/error.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace exchange {

/// One file of a negotiation set as it was written, before domain and profiles are joined. Numbers are read from their
/// decimal text in extended precision.
struct NegotiationFile
{
    enum class Format { Genius, GeniusWeb, NegoLog };
    enum class Role { Domain, Profile };

    struct Issue
    {
        QString key; ///< what weights and boxes refer to: GENIUS index, else the name
        QString name;
        QStringList options;                   ///< in declared order, each once
        QHash<QString, long double> utilities; ///< of options, before the weight
        std::optional<long double> weight;
        bool isInteger = false;
        long long lower = 0; ///< of an integer issue
        long long upper = 0;
        std::optional<long double> offset; ///< linear evaluator of an integer issue
        long double slope = 0.0L;
    };
    /// A hyper-rectangle: worth `value` to packages inside all its ranges.
    struct Box
    {
        struct Range
        {
            QString issue; ///< key
            long long least = 0;
            long long most = 0;
        };
        long double value = 0.0L;
        std::vector<Range> ranges;
    };

    Format format = Format::Genius;
    Role role = Role::Profile;
    QString path;
    QString title;
    std::vector<Issue> issues;
    bool hasBoxes = false;
    std::vector<Box> boxes;
    std::optional<long double> reservation;
    QHash<QString, QString> reservationBid; ///< option by issue name
    std::optional<long double> discount;
    std::vector<words::Sentence> warnings;

    /// The file without its folder.
    QString name() const;
};

/// A decimal number; empty for garbage, infinity and NaN.
std::optional<long double> decimal(QStringView text);

/// A file that is none of a negotiation set is no error: it is nullopt. Refused are files that claim to be one and
/// cannot be read, and real-valued issues, by name.
words::Result<std::optional<NegotiationFile>> readGenius(const QByteArray &bytes, const QString &path);
words::Result<std::optional<NegotiationFile>> readNegotiationJson(const QByteArray &bytes, const QString &path);

/// Mends what real GENIUS files break: text before the XML declaration, bare ampersands, attributes without a space
/// between them, bytes that are not the declared encoding. Returns what was mended.
struct RepairedXml
{
    QByteArray bytes;
    std::vector<words::Sentence> repairs;
};
RepairedXml repairXml(const QByteArray &bytes);

} // namespace exchange
