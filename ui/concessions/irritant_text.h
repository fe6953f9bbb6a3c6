// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/adjustments.h"
#include "words/wording.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <vector>

namespace ui {

/// Everything the study knows of one irritant, as rich text: the issue, its status and instrument, who raises it, how
/// much it matters and why, the duties in force at the working date on the flows its positions touch, every position
/// with its effects and notes, the rules, and the sources. What is illustrative says so.
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
    /// A duty or quota that stands now, with what it rests on.
    struct InForce
    {
        QString html;
        QStringList sources; ///< ids
    };
    std::vector<InForce> dutiesInForce(const study::Irritant &irritant) const;
    QString note(const study::Provenance &provenance) const;
    QString basis(const study::Provenance &provenance) const; ///< note and sources in short
    QString rate(const study::RateEstimate &rate) const;
    QString wedge(const study::RateEstimate &duty, const std::optional<study::TariffRateQuota> &quota, bool cap) const;
    QString onFlow(const study::DutiedFlow &flow, const QString &wedge, const study::Provenance &provenance) const;
    QString effect(const study::Effect &effect) const;
    QString sources(const study::Irritant &irritant, const std::vector<InForce> &duties) const;

    const study::Study &m_study;
    const words::Wording &m_wording;
};

} // namespace ui
