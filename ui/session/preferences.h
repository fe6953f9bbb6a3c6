// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/wording.h"

#include <QObject>
#include <QVariant>

#include <memory>

class QTranslator;

namespace session {

enum class Appearance { System, Light, Dark, HighContrast };

/// What the outcomes view shows. The currency also sets the money of the scorecard.
struct OutcomesChoice
{
    QString indicator = QStringLiteral("employment"); ///< code of a study::Indicator
    QString shown = QStringLiteral("change");         ///< "change", "percent" or "level"
    QString currency = QStringLiteral("USD");         ///< USD, or a code of Study::currencies
    bool sharedScale = true;                          ///< one scale for both parties, or each its own
    bool operator==(const OutcomesChoice &) const = default;
};

/// What a person chose for the whole program: language and appearance, and of the outcomes view indicator, unit and
/// scale. Kept in QSettings; not part of the study and not undoable.
class Preferences : public QObject
{
    Q_OBJECT
public:
    /// Takes what was kept, else the language of the system, and installs translators and default locale.
    explicit Preferences(QObject *parent = nullptr);
    ~Preferences() override;

    /// Language, translator and locale of everything on the screen.
    const words::Wording &wording() const { return m_wording; }
    void setLanguage(words::Language language);
    /// For this run only, as the command line asks.
    void useLanguage(words::Language language);

    Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);

    const OutcomesChoice &outcomes() const { return m_outcomes; }
    void setOutcomes(const OutcomesChoice &choice);

    /// Whether charts and scorecard show ranges over draws of the parameters.
    bool rangesShown() const { return m_rangesShown; }
    void setRangesShown(bool shown);

    /// A choice of one place on the screen, kept under "place/name": column widths, folded groups.
    QVariant choice(const QString &key, const QVariant &fallback = {}) const;
    void keepChoice(const QString &key, const QVariant &value);

Q_SIGNALS:
    /// The application's translators are already installed when this is sent; widgets follow QEvent::LanguageChange.
    void languageChanged();
    void appearanceChanged();
    void outcomesChanged();
    void rangesShownChanged();

private:
    void installTranslators();

    words::Wording m_wording;
    Appearance m_appearance = Appearance::System;
    OutcomesChoice m_outcomes;
    bool m_rangesShown = true;
    std::unique_ptr<QTranslator> m_ownTranslator;
    std::unique_ptr<QTranslator> m_qtTranslator;
};

} // namespace session
