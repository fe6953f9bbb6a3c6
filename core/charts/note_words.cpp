// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/note_words.h"

#include <QCoreApplication>

namespace charts {

QString noteText(const QString &note, const words::Wording &wording)
{
    if (note.isEmpty() || wording.language() == words::Language::English)
        return note;
    return words::Sentence{"charts", QT_TRANSLATE_NOOP("charts", "%1 (not translated yet)"), {note}}.in(wording);
}

} // namespace charts
