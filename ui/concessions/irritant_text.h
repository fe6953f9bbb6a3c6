// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study.h"
#include "words/wording.h"

#include <QCoreApplication>
#include <QString>

namespace ui {

/// Everything the study knows of one irritant, as rich text: the issue, its status and instrument, who raises it, how
/// much it matters and why, every position with its note, the rules, and the sources. What is illustrative says so.
class IrritantText
{
    Q_DECLARE_TR_FUNCTIONS(ui::IrritantText)
public:
    IrritantText(const study::Study &study, const words::Wording &wording) : m_study(study), m_wording(wording) {}
    QString html(int irritant, int chosen) const;

private:
    QString plain(double value) const; ///< a rating or points as they were given: no decimals where there are none
    QString written(const study::Text &text) const;
    QString field(const QString &label, const QString &html) const;
    QString sideName(const QString &code) const;
    QString importance(const study::Irritant &irritant) const;
    QString position(int irritant, int position, bool chosen) const;
    QString rules(int irritant) const;
    QString sources(const study::Irritant &irritant) const;

    const study::Study &m_study;
    const words::Wording &m_wording;
};

} // namespace ui
