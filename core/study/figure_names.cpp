// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/figures.h"

#include "words/numbers.h"

namespace study {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

const QString &firstOf(const Text &text, const Text &fallback, Language language)
{
    return (text.isEmpty() ? fallback : text).in(language);
}

/// As it stands inside a sentence; an abbreviation keeps its capitals.
QString inSentence(QString text)
{
    if (text.size() > 1 && text[1].isLower())
        text[0] = text[0].toLower();
    return text;
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// The words of one study in one language.
class Namer
{
public:
    Namer(const Study &study, const words::Wording &wording)
        : m_study(study)
        , m_wording(wording)
        , m_language(wording.language())
    {
    }

    QString of(const Figure &figure) const
    {
        switch (figure.kind) {
        case FigureKind::EconomicWeight:
        case FigureKind::IrritantWeight:
        case FigureKind::IndicatorWeight:
        case FigureKind::WalkAwayPoints:
        case FigureKind::PositionValue:
            return region(m_study.parties[at(figure.first)].region);
        case FigureKind::SigmaDomesticImport:
        case FigureKind::SigmaImports:
        case FigureKind::Eta:
        case FigureKind::EtaResidual:
            return sector(figure.first);
        case FigureKind::Epsilon:
        case FigureKind::Capacity:
        case FigureKind::Employment:
        case FigureKind::LabourElasticity:
            return sector(m_study.supplies[at(figure.first)].sector);
        case FigureKind::InputShare:
            return sector(m_study.inputShares[at(figure.first)].user);
        case FigureKind::DutyRate:
        case FigureKind::InQuotaRate:
        case FigureKind::OverQuotaRate:
        case FigureKind::QuotaVolume:
            return sector(m_study.duties[at(figure.first)].sector);
        case FigureKind::EffectRate:
        case FigureKind::EffectInQuotaRate:
        case FigureKind::EffectOverQuotaRate:
        case FigureKind::EffectQuotaVolume:
            return sector(effect(figure).sector);
        case FigureKind::FlowValue:
        case FigureKind::BaselineDuty:
        case FigureKind::BaselineRent:
            return sector(m_study.flows[at(figure.first)].sector);
        case FigureKind::ExchangeRate:
            return m_study.currencies[at(figure.first)].code;
        }
        return {};
    }

    QString what(const Figure &figure) const
    {
        switch (figure.kind) {
        case FigureKind::EconomicWeight:
            return m_wording.translate("study::Figures", "Weight of the economic index");
        case FigureKind::IndicatorWeight:
            return m_wording.translate("study::Figures", "In the economic index: %1").arg(indicator(figure));
        case FigureKind::IrritantWeight:
            return m_wording.translate("study::Figures", "Weight of the irritant “%1”").arg(irritant(figure.second));
        case FigureKind::WalkAwayPoints:
            return m_wording.translate("study::Figures", "Walk-away");
        case FigureKind::PositionValue: {
            const Position &position = m_study.irritants[at(figure.second)].positions[at(figure.third)];
            return m_wording.translate("study::Figures", "%1: %2", "irritant, position")
                .arg(irritant(figure.second), firstOf(position.shortTitle, position.title, m_language));
        }
        case FigureKind::SigmaDomesticImport:
            return m_wording.translate("study::Figures", "Substitution between domestic goods and imports");
        case FigureKind::SigmaImports:
            return m_wording.translate("study::Figures", "Substitution between origins of imports");
        case FigureKind::Eta:
            return m_wording.translate("study::Figures", "Price elasticity of final demand");
        case FigureKind::EtaResidual:
            return m_wording.translate("study::Figures", "Price elasticity of demand in the rest of the world");
        case FigureKind::Epsilon:
            return inRegion(m_wording.translate("study::Figures", "Supply elasticity, %1"), figure);
        case FigureKind::Capacity:
            return inRegion(m_wording.translate("study::Figures", "Capacity over baseline output, %1"), figure);
        case FigureKind::Employment:
            return inRegion(m_wording.translate("study::Figures", "Baseline employment, %1"), figure);
        case FigureKind::LabourElasticity:
            return inRegion(m_wording.translate("study::Figures", "Elasticity of employment in output, %1"), figure);
        case FigureKind::InputShare: {
            const InputShare &row = m_study.inputShares[at(figure.first)];
            return m_wording.translate("study::Figures", "Cost share of %1 as input, %2")
                .arg(m_study.sectors[at(row.input)].name.in(m_language), region(row.region));
        }
        case FigureKind::DutyRate:
            return ofDuty(m_wording.translate("study::Figures", "Duty %1, from %2"), figure);
        case FigureKind::InQuotaRate:
            return ofDuty(m_wording.translate("study::Figures", "Duty inside the quota %1, from %2"), figure);
        case FigureKind::OverQuotaRate:
            return ofDuty(m_wording.translate("study::Figures", "Duty above the quota %1, from %2"), figure);
        case FigureKind::QuotaVolume:
            return ofDuty(m_wording.translate("study::Figures", "Quota over baseline quantity %1, from %2"), figure);
        case FigureKind::EffectRate:
            return ofEffect(effect(figure).mode == EffectMode::Cap
                                ? m_wording.translate("study::Figures", "Duty %1 at most, under “%2”")
                                : m_wording.translate("study::Figures", "Duty %1, under “%2”"),
                            figure);
        case FigureKind::EffectInQuotaRate:
            return ofEffect(m_wording.translate("study::Figures", "Duty inside the quota %1, under “%2”"), figure);
        case FigureKind::EffectOverQuotaRate:
            return ofEffect(m_wording.translate("study::Figures", "Duty above the quota %1, under “%2”"), figure);
        case FigureKind::EffectQuotaVolume:
            return ofEffect(m_wording.translate("study::Figures", "Quota over baseline quantity %1, under “%2”"),
                            figure);
        case FigureKind::FlowValue:
            return ofFlow(m_wording.translate("study::Figures", "Baseline flow %1"), figure);
        case FigureKind::BaselineDuty:
            return ofFlow(m_wording.translate("study::Figures", "Baseline duty %1"), figure);
        case FigureKind::BaselineRent:
            return ofFlow(m_wording.translate("study::Figures", "Quota premium within the baseline duty %1"), figure);
        case FigureKind::ExchangeRate:
            return m_wording.translate("study::Figures", "Exchange rate, %1 for 1 USD")
                .arg(m_study.currencies[at(figure.first)].code);
        }
        return {};
    }

private:
    QString region(int index) const { return m_study.regions[at(index)].name.in(m_language); }
    QString sector(int index) const { return m_study.sectors[at(index)].name.in(m_language); }
    /// In full: short titles are told apart by the heading they stand under, which a table has not.
    const QString &irritant(int index) const { return m_study.irritants[at(index)].title.in(m_language); }

    QString indicator(const Figure &figure) const
    {
        const QString &code = m_study.parties[at(figure.first)].indicatorWeights[at(figure.second)].indicator;
        if (code == u"welfare")
            return m_wording.translate("study::Figures", "net welfare");
        if (code == u"treasury")
            return m_wording.translate("study::Figures", "duty revenue");
        for (const SectorGroup &group : m_study.groups) {
            if (code == QStringLiteral("jobs_") + group.code)
                return m_wording.translate("study::Figures", "jobs, %1").arg(inSentence(group.name.in(m_language)));
        }
        return code;
    }

    /// Goods go along the arrow.
    QString arrow(int exporter, int importer) const
    {
        return region(exporter) + QStringLiteral(" → ") + region(importer);
    }

    QString inRegion(const QString &pattern, const Figure &figure) const
    {
        return pattern.arg(region(m_study.supplies[at(figure.first)].region));
    }

    QString ofDuty(const QString &pattern, const Figure &figure) const
    {
        const Duty &row = m_study.duties[at(figure.first)];
        return pattern.arg(arrow(row.target, row.imposer), words::longDate(m_wording, row.date));
    }

    const Effect &effect(const Figure &figure) const
    {
        return m_study.irritants[at(figure.first)].positions[at(figure.second)].effects[at(figure.third)];
    }

    QString ofEffect(const QString &pattern, const Figure &figure) const
    {
        const Effect &row = effect(figure);
        const Position &position = m_study.irritants[at(figure.first)].positions[at(figure.second)];
        return pattern.arg(arrow(row.target, row.imposer), position.title.in(m_language));
    }

    QString ofFlow(const QString &pattern, const Figure &figure) const
    {
        const Flow &row = m_study.flows[at(figure.first)];
        return pattern.arg(arrow(row.exporter, row.importer));
    }

    const Study &m_study;
    const words::Wording &m_wording;
    Language m_language;
};

} // namespace

FigureName nameOf(const Study &study, const Figure &figure, const words::Wording &wording)
{
    const Namer namer(study, wording);
    return {capitalised(namer.of(figure)), capitalised(namer.what(figure))};
}

} // namespace study
