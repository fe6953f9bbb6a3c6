// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>
#include <QVariantList>

#include <memory>

namespace words {

enum class Language { English, French };

/// The language, translator and locale of one text or chart: handed to whoever writes words, so that a French deck can
/// leave an English window. Cheap to copy. Translations are those embedded in the program (":/i18n/landing-zone_xx.qm");
/// where they are absent the source text stands.
class Wording
{
public:
    explicit Wording(Language language = Language::English);
    /// The wording whose language is nearest to `locale`; figures and dates follow that locale where it is of the
    /// language (fr-CH stays fr-CH), else Canadian English or French.
    static Wording forLocale(const QLocale &locale);

    Language language() const noexcept { return m_language; }
    const QLocale &locale() const noexcept { return m_locale; }

    /// As QCoreApplication::translate, without the application. `%n` is replaced when `n` is not negative. Named so that
    /// lupdate collects its calls.
    QString translate(const char *context, const char *source, const char *disambiguation = nullptr, int n = -1) const;

private:
    Language m_language;
    QLocale m_locale;
    std::shared_ptr<const QTranslator> m_translator;
};

/// A sentence waiting for its language: `source` is marked with QT_TRANSLATE_NOOP(context, …) where it is written, `%1`,
/// `%2` … take the arguments. Numbers among the arguments are written in the locale of the reader.
struct Sentence
{
    const char *context = nullptr;
    const char *source = nullptr;
    QVariantList arguments{};

    bool isEmpty() const noexcept { return source == nullptr; }
    QString in(const Wording &wording) const;
    bool operator==(const Sentence &other) const;
};

} // namespace words
