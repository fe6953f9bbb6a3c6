// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/preferences.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include <algorithm>
#include <array>

namespace session {

namespace {

constexpr auto languageKey = "language";
constexpr auto appearanceKey = "appearance";
constexpr auto rangesKey = "ranges";
constexpr std::array<const char *, 4> appearanceCodes{"system", "light", "dark", "high-contrast"};

/// In the regional form of the system where that speaks the language.
words::Wording wordingOf(words::Language language)
{
    const words::Wording ofSystem = words::Wording::forLocale(QLocale::system());
    return ofSystem.language() == language ? ofSystem : words::Wording(language);
}

words::Wording keptWording()
{
    const QString kept = QSettings().value(QLatin1String(languageKey)).toString();
    if (kept == QLatin1String("fr"))
        return wordingOf(words::Language::French);
    if (kept == QLatin1String("en"))
        return wordingOf(words::Language::English);
    return words::Wording::forLocale(QLocale::system());
}

Appearance keptAppearance()
{
    const QString kept = QSettings().value(QLatin1String(appearanceKey)).toString();
    const auto found = std::find(appearanceCodes.begin(), appearanceCodes.end(), kept);
    return found == appearanceCodes.end() ? Appearance::System
                                          : static_cast<Appearance>(found - appearanceCodes.begin());
}

OutcomesChoice keptOutcomes()
{
    const QSettings settings;
    OutcomesChoice choice;
    choice.indicator = settings.value(QStringLiteral("outcomes/indicator"), choice.indicator).toString();
    choice.shown = settings.value(QStringLiteral("outcomes/shown"), choice.shown).toString();
    choice.currency = settings.value(QStringLiteral("outcomes/currency"), choice.currency).toString();
    choice.sharedScale = settings.value(QStringLiteral("outcomes/sharedScale"), choice.sharedScale).toBool();
    return choice;
}

} // namespace

Preferences::Preferences(QObject *parent)
    : QObject(parent)
    , m_wording(keptWording())
    , m_appearance(keptAppearance())
    , m_outcomes(keptOutcomes())
    , m_rangesShown(QSettings().value(QLatin1String(rangesKey), true).toBool())
    , m_ownTranslator(std::make_unique<QTranslator>())
    , m_qtTranslator(std::make_unique<QTranslator>())
{
    installTranslators();
}

Preferences::~Preferences() = default; // a QTranslator leaves the application as it goes

void Preferences::setLanguage(words::Language language)
{
    QSettings().setValue(QLatin1String(languageKey),
                         language == words::Language::French ? QStringLiteral("fr") : QStringLiteral("en"));
    useLanguage(language);
}

void Preferences::useLanguage(words::Language language)
{
    if (language == m_wording.language())
        return;
    m_wording = wordingOf(language);
    installTranslators();
    Q_EMIT languageChanged();
}

void Preferences::setAppearance(Appearance appearance)
{
    if (appearance == m_appearance)
        return;
    m_appearance = appearance;
    QSettings().setValue(QLatin1String(appearanceKey),
                         QLatin1String(appearanceCodes[static_cast<std::size_t>(appearance)]));
    Q_EMIT appearanceChanged();
}

void Preferences::setOutcomes(const OutcomesChoice &choice)
{
    if (choice == m_outcomes)
        return;
    m_outcomes = choice;
    QSettings settings;
    settings.setValue(QStringLiteral("outcomes/indicator"), choice.indicator);
    settings.setValue(QStringLiteral("outcomes/shown"), choice.shown);
    settings.setValue(QStringLiteral("outcomes/currency"), choice.currency);
    settings.setValue(QStringLiteral("outcomes/sharedScale"), choice.sharedScale);
    Q_EMIT outcomesChanged();
}

void Preferences::setRangesShown(bool shown)
{
    if (shown == m_rangesShown)
        return;
    m_rangesShown = shown;
    QSettings().setValue(QLatin1String(rangesKey), shown);
    Q_EMIT rangesShownChanged();
}

QVariant Preferences::choice(const QString &key, const QVariant &fallback) const
{
    return QSettings().value(key, fallback);
}

void Preferences::keepChoice(const QString &key, const QVariant &value)
{
    QSettings().setValue(key, value);
}

void Preferences::installTranslators()
{
    const QString code = m_wording.language() == words::Language::French ? QStringLiteral("fr") : QStringLiteral("en");
    QLocale::setDefault(m_wording.locale()); // before the translators: LanguageChange makes widgets write their figures anew
    QCoreApplication::removeTranslator(m_qtTranslator.get());
    QCoreApplication::removeTranslator(m_ownTranslator.get());
    if (m_wording.language() == words::Language::French
        && m_qtTranslator->load(QStringLiteral("qtbase_fr"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(m_qtTranslator.get());
    // English has a catalogue too: it holds the plural forms.
    if (m_ownTranslator->load(QStringLiteral(":/i18n/landing-zone_%1.qm").arg(code)))
        QCoreApplication::installTranslator(m_ownTranslator.get());
}

} // namespace session
