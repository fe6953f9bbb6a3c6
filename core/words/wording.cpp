// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/wording.h"

#include "words/numbers.h"

#include <QDate>

namespace words {

namespace {

QLocale standardLocale(Language language)
{
    return language == Language::French ? QLocale(QLocale::French, QLocale::Canada)
                                        : QLocale(QLocale::English, QLocale::Canada);
}

std::shared_ptr<const QTranslator> loadTranslator(Language language)
{
    const auto load = [](const QString &file) -> std::shared_ptr<const QTranslator> {
        auto translator = std::make_shared<QTranslator>();
        return translator->load(file) ? translator : nullptr;
    };
    // English has a catalogue too: it holds the plural forms.
    static const auto english = load(QStringLiteral(":/i18n/landing-zone_en.qm"));
    static const auto french = load(QStringLiteral(":/i18n/landing-zone_fr.qm"));
    return language == Language::French ? french : english;
}

QString written(const Wording &wording, const QVariant &argument)
{
    switch (argument.typeId()) {
    case QMetaType::Double:
        return wording.locale().toString(argument.toDouble(), 'g', 6);
    case QMetaType::Int:
    case QMetaType::LongLong:
        return wording.locale().toString(argument.toLongLong());
    case QMetaType::QDate:
        return longDate(wording, argument.toDate());
    default:
        return argument.toString();
    }
}

} // namespace

Wording::Wording(Language language)
    : m_language(language), m_locale(standardLocale(language)), m_translator(loadTranslator(language))
{
}

Wording Wording::forLocale(const QLocale &locale)
{
    Wording wording(locale.language() == QLocale::French ? Language::French : Language::English);
    if (locale.language() == QLocale::French || locale.language() == QLocale::English)
        wording.m_locale = locale;
    return wording;
}

QString Wording::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    QString text = m_translator ? m_translator->translate(context, source, disambiguation, n) : QString();
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace(QLatin1String("%n"), m_locale.toString(n));
    return text;
}

QString Sentence::in(const Wording &wording) const
{
    if (!source)
        return {};
    const QString pattern = wording.translate(context, source);
    QString text; // one pass: an argument may itself hold a percent sign and a digit
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int place = pattern[i] == QLatin1Char('%') && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (place >= 1 && place <= arguments.size()) {
            text += written(wording, arguments[place - 1]);
            ++i;
        } else {
            text += pattern[i];
        }
    }
    return text;
}

bool Sentence::operator==(const Sentence &other) const
{
    return qstrcmp(context, other.context) == 0 && qstrcmp(source, other.source) == 0 && arguments == other.arguments;
}

} // namespace words
