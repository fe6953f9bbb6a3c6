// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace ui {

/// The rules of a study in words.
class RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::RuleWords)
public:
    RuleWords(const study::Study &study, study::Language language) : m_study(study), m_language(language) {}

    /// What a rule asks and why: "Steel at “Full exemption” needs Metals at “Removed”. Reason."
    QString demand(int rule) const;
    /// The reason alone, as a sentence.
    QString reason(int rule) const;
    /// Rules of `package` that are broken and in which `irritant` takes part.
    std::vector<int> brokenWith(const negotiation::Package &package, int irritant) const;

private:
    QString irritantTitle(int irritant) const;
    QString positionTitle(int irritant, int position) const;

    const study::Study &m_study;
    study::Language m_language;
};

} // namespace ui
