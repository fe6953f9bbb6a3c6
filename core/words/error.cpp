// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/error.h"

#include <QStringList>

#include <algorithm>
#include <numeric>
#include <vector>

namespace words {

QString Error::in(const Wording &wording) const
{
    QString text = what.in(wording);
    if (!where.isEmpty())
        text = wording.translate("words::Error", "%1: %2", "place of an error: what is wrong").arg(where, text);
    if (!mend.isEmpty())
        text += QLatin1Char(' ') + mend.in(wording);
    return text;
}

namespace {

int editDistance(const QString &a, const QString &b)
{
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto k = static_cast<std::size_t>(j);
            const int substituted = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[k + 1];
            row[k + 1] = std::min({substituted, row[k] + 1, row[k + 1] + 1});
        }
    }
    return row.back();
}

} // namespace

QString nearestName(const QString &name, const QStringList &candidates)
{
    QString nearest;
    int best = static_cast<int>(name.size()) / 2 + 2; // further than half the word is no help
    for (const QString &candidate : candidates) {
        const int distance = editDistance(name.toLower(), candidate.toLower());
        if (distance < best) {
            best = distance;
            nearest = candidate;
        }
    }
    return nearest;
}

} // namespace words
