// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/wording.h"

#include <QObject>

namespace session {

enum class Appearance { System, Light, Dark, HighContrast };

/// What a person chose for the whole program: language and appearance, and of the outcomes view indicator, unit and
/// scale. Kept in QSettings; not part of the study and not undoable.
class Preferences : public QObject
{
    Q_OBJECT
public:
    explicit Preferences(QObject *parent = nullptr);

    /// Language, translator and locale of everything on the screen.
    const words::Wording &wording() const { return m_wording; }
    void setLanguage(words::Language language);

    Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);

Q_SIGNALS:
    /// The application's translators are already installed when this is sent; widgets follow QEvent::LanguageChange.
    void languageChanged();
    void appearanceChanged();

private:
    words::Wording m_wording;
    Appearance m_appearance = Appearance::System;
};

} // namespace session
