// SPDX-License-Identifier: GPL-3.0-or-later
#include "concessions/irritant_text.h"

#include "charts/theme.h"
#include "concessions/rule_words.h"
#include "words/numbers.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

QString faint(const QString &html)
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(Theme::current().ink2.name(), html);
}

} // namespace

QString IrritantText::plain(double value) const
{
    return words::number(m_wording, value, value == std::round(value) ? 0 : 1);
}

QString IrritantText::written(const study::Text &text) const
{
    const QString plain = text.in(m_wording.language()).toHtmlEscaped();
    if (!text.missing(m_wording.language()))
        return plain;
    return QStringLiteral("<i>%1</i> %2").arg(plain, faint(tr("(not translated yet)")));
}

QString IrritantText::field(const QString &label, const QString &html) const
{
    return html.isEmpty() ? QString() : QStringLiteral("<p>%1<br>%2</p>").arg(faint(label.toHtmlEscaped()), html);
}

QString IrritantText::sideName(const QString &code) const
{
    if (code == QLatin1String("BOTH"))
        return tr("both sides");
    if (code == QLatin1String("NONE") || code.isEmpty())
        return tr("nobody");
    if (code == QLatin1String("CIVIL_SOCIETY"))
        return tr("civil society");
    const int region = study::regionIndex(m_study, code);
    return region < 0 ? code : m_study.regions[at(region)].name.in(m_wording.language());
}

QString IrritantText::importance(const study::Irritant &irritant) const
{
    QStringList ratings;
    for (const study::Importance &importance : irritant.importance) {
        const study::Region &region = m_study.regions[at(m_study.parties[at(importance.party)].region)];
        QString rating = tr("%1: %2 of 5").arg(region.name.in(m_wording.language()), plain(importance.rating.value));
        if (importance.rating.low && importance.rating.high) {
            rating = tr("%1 (%2 to %3)").arg(rating, plain(*importance.rating.low), plain(*importance.rating.high));
        }
        ratings << rating.toHtmlEscaped();
    }
    if (ratings.isEmpty())
        return {};
    QString html = ratings.join(QStringLiteral(" · "));
    if (!irritant.importanceReasoning.isEmpty())
        html += QStringLiteral("<br>") + written(irritant.importanceReasoning);
    return html;
}

QString IrritantText::position(int irritant, int position, bool chosen) const
{
    const study::Position &what = m_study.irritants[at(irritant)].positions[at(position)];
    QString html = QStringLiteral("<li>%1%2</li>").arg(chosen ? QStringLiteral("<b>%1</b>").arg(written(what.title)) : written(what.title),
                                                     chosen ? QLatin1Char(' ') + faint(tr("on the table now")) : QString());
    QStringList lines;
    if (!what.description.isEmpty() && !(what.description == what.title))
        lines << written(what.description);
    if (!what.quotaVolumeNote.isEmpty())
        lines << written(what.quotaVolumeNote);
    if (position > 0 && !what.concedingSide.isEmpty() && what.concedingSide != QLatin1String("NONE"))
        lines << tr("Given by: %1.").arg(sideName(what.concedingSide)).toHtmlEscaped();
    QStringList values;
    for (const study::Party &party : m_study.parties) {
        if (irritant < static_cast<int>(party.positionValues.size())) {
            values << tr("%1 %2").arg(m_study.regions[at(party.region)].name.in(m_wording.language()),
                                      plain(party.positionValues[at(irritant)][at(position)].value));
        }
    }
    if (!values.isEmpty())
        lines << (study::hasIllustrativeValues(m_study) ? tr("Political value, 0 to 100, illustrative: %1.")
                                                        : tr("Political value, 0 to 100: %1."))
                     .arg(values.join(QStringLiteral(", ")))
                     .toHtmlEscaped();
    if (what.politicalValueOnly)
        lines << tr("Carries party value only: no duty or quota changes in the model.").toHtmlEscaped();
    if (!what.provenance.note.isEmpty())
        lines << tr("Note on the data: %1").toHtmlEscaped().arg(note(what.provenance));
    for (const study::Effect &effect : what.effects)
        lines << this->effect(effect);
    html.replace(QLatin1String("</li>"), QStringLiteral("<br>%1</li>").arg(faint(lines.join(QStringLiteral("<br>")))));
    return html;
}

QString IrritantText::rules(int irritant) const
{
    const RuleWords words(m_study, m_wording.language());
    QStringList lines;
    for (int r = 0; r < static_cast<int>(m_study.rules.size()); ++r) {
        const negotiation::Rule &rule = m_study.rules[at(r)].rule;
        if (rule.issue == irritant || rule.otherIssue == irritant)
            lines << words.demand(r).toHtmlEscaped();
    }
    return lines.join(QStringLiteral("<br>"));
}

QString IrritantText::note(const study::Provenance &provenance) const
{
    return written({provenance.note, {}}); // notes are kept in English alone
}

QString IrritantText::basis(const study::Provenance &provenance) const
{
    QStringList parts;
    if (!provenance.note.isEmpty())
        parts << note(provenance);
    QStringList names;
    for (const QString &id : provenance.sources) {
        const study::Source *source = study::findSource(m_study, id);
        if (!source)
            continue;
        const QString &name = source->author.isEmpty() ? source->title : source->author;
        names << (source->year.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, source->year));
    }
    names.removeDuplicates();
    if (!names.isEmpty())
        parts << tr("Sources: %1").arg(names.join(QStringLiteral("; "))).toHtmlEscaped();
    return parts.join(QStringLiteral(" · "));
}

QString IrritantText::rate(const study::RateEstimate &rate) const
{
    const QString value = words::percent(m_wording, rate.value.fraction(), 2);
    if (!rate.low || !rate.high)
        return value;
    return tr("%1 (%2 to %3)").arg(value, words::percent(m_wording, rate.low->fraction(), 2), words::percent(m_wording, rate.high->fraction(), 2));
}

QString IrritantText::wedge(const study::RateEstimate &duty, const std::optional<study::TariffRateQuota> &quota, bool cap) const
{
    if (!quota)
        return (cap ? tr("duty of at most %1") : tr("duty of %1")).arg(rate(duty));
    QString volume = words::percent(m_wording, quota->volume);
    if (quota->volumeLow && quota->volumeHigh)
        volume = tr("%1 (%2 to %3)").arg(volume, words::percent(m_wording, *quota->volumeLow), words::percent(m_wording, *quota->volumeHigh));
    const QString text = quota->rentTo == study::RentOwner::Exporter
                             ? tr("quota of %1 of the baseline quantity, %2 within it and %3 beyond it, rent to the exporter")
                             : tr("quota of %1 of the baseline quantity, %2 within it and %3 beyond it, rent to the importer");
    return text.arg(volume, words::percent(m_wording, quota->inQuota.fraction(), 2), words::percent(m_wording, quota->overQuota.fraction(), 2));
}

QString IrritantText::onFlow(const study::DutiedFlow &flow, const QString &wedge, const study::Provenance &provenance) const
{
    const words::Language language = m_wording.language();
    const QString html = tr("%1 → %2, %3: %4.", "exporter, importer, goods, duty")
                             .arg(m_study.regions[at(flow.target)].name.in(language), m_study.regions[at(flow.imposer)].name.in(language),
                                  m_study.sectors[at(flow.sector)].name.in(language), wedge)
                             .toHtmlEscaped();
    const QString why = basis(provenance);
    return why.isEmpty() ? html : html + QLatin1Char(' ') + why;
}

QString IrritantText::effect(const study::Effect &effect) const
{
    if (effect.instrument == study::Instrument::None)
        return basis(effect.provenance);
    return onFlow({effect.sector, effect.imposer, effect.target},
                  wedge(effect.rate, effect.quota, effect.mode == study::EffectMode::Cap), effect.provenance);
}

std::vector<IrritantText::InForce> IrritantText::dutiesInForce(const study::Irritant &irritant) const
{
    QDate state; // the latest not after the working date; flows it does not list keep their baseline duty
    for (const QDate &date : study::dutyDates(m_study)) {
        if (date <= m_study.working.date)
            state = date;
    }
    if (!state.isValid())
        return {};
    std::vector<study::DutiedFlow> flows;
    for (const study::Position &position : irritant.positions) {
        for (const study::Effect &effect : position.effects) {
            const study::DutiedFlow flow{effect.sector, effect.imposer, effect.target};
            if (effect.instrument != study::Instrument::None && std::find(flows.begin(), flows.end(), flow) == flows.end())
                flows.push_back(flow);
        }
    }
    std::vector<InForce> lines;
    for (const study::DutiedFlow &flow : flows) {
        const auto duty = std::find_if(m_study.duties.begin(), m_study.duties.end(), [&](const study::Duty &each) {
            return each.date == state && study::DutiedFlow{each.sector, each.imposer, each.target} == flow;
        });
        if (duty != m_study.duties.end()) {
            lines.push_back({onFlow(flow, wedge(duty->rate, duty->quota, false), duty->provenance), duty->provenance.sources});
            continue;
        }
        const auto trade = std::find_if(m_study.flows.begin(), m_study.flows.end(), [&](const study::Flow &each) {
            return study::DutiedFlow{each.sector, each.importer, each.exporter} == flow;
        });
        if (trade != m_study.flows.end())
            lines.push_back({onFlow(flow, wedge(trade->baselineDuty, {}, false), trade->provenance), trade->provenance.sources});
    }
    return lines;
}

QString IrritantText::sources(const study::Irritant &irritant, const std::vector<InForce> &duties) const
{
    QStringList ids = irritant.provenance.sources;
    for (const study::Position &position : irritant.positions) {
        ids << position.provenance.sources;
        for (const study::Effect &effect : position.effects)
            ids << effect.provenance.sources;
    }
    for (const InForce &duty : duties)
        ids << duty.sources;
    ids.removeDuplicates();
    QStringList lines;
    for (const QString &id : ids) {
        const study::Source *source = study::findSource(m_study, id);
        if (!source)
            continue;
        QStringList parts;
        for (const QString &part : {source->author, source->title, source->year, source->locator}) {
            if (!part.isEmpty())
                parts << part.toHtmlEscaped();
        }
        lines << QStringLiteral("<li>%1</li>").arg(parts.join(QStringLiteral(". ")));
    }
    return lines.isEmpty() ? QString() : QStringLiteral("<ul>%1</ul>").arg(lines.join(QString()));
}

QString IrritantText::html(int irritant, int chosen) const
{
    const study::Irritant &row = m_study.irritants[at(irritant)];
    QString html = QStringLiteral("<h3>%1</h3>").arg(written(row.title));
    html += field(tr("What it is about"), written(row.issue));
    html += field(tr("Where it stands"), written(row.status));
    html += field(tr("Legal instrument"), written(row.legalInstrument));
    html += field(tr("Raised by"), sideName(row.raisedBy).toHtmlEscaped());
    html += field(tr("Importance, analyst’s judgement on a scale of 1 to 5"), importance(row));
    if (!row.provenance.note.isEmpty())
        html += field(tr("Note on the data"), note(row.provenance));
    const std::vector<InForce> duties = dutiesInForce(row);
    QStringList inForce;
    for (const InForce &duty : duties)
        inForce << duty.html;
    html += field(tr("In force on %1").arg(words::longDate(m_wording, m_study.working.date)), inForce.join(QStringLiteral("<br>")));
    QString positions;
    for (int i = 0; i < static_cast<int>(row.positions.size()); ++i)
        positions += position(irritant, i, i == chosen);
    html += QStringLiteral("<h4>%1</h4><ol>%2</ol>").arg(tr("Positions, from status quo to full relief").toHtmlEscaped(), positions);
    html += field(tr("Rules"), rules(irritant));
    const QString sourceList = sources(row, duties);
    if (!sourceList.isEmpty())
        html += QStringLiteral("<h4>%1</h4>%2").arg(tr("Sources").toHtmlEscaped(), sourceList);
    return html;
}

} // namespace ui
