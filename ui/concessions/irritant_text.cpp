// SPDX-License-Identifier: GPL-3.0-or-later
#include "concessions/irritant_text.h"

#include "charts/theme.h"
#include "concessions/rule_words.h"
#include "words/numbers.h"

#include <QStringList>

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
        lines << tr("Political value, 0 to 100, illustrative: %1.").arg(values.join(QStringLiteral(", "))).toHtmlEscaped();
    if (what.politicalValueOnly)
        lines << tr("Carries party value only: no duty or quota changes in the model.").toHtmlEscaped();
    if (!what.provenance.note.isEmpty())
        lines << tr("Note on the data: %1").arg(what.provenance.note).toHtmlEscaped();
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

QString IrritantText::sources(const study::Irritant &irritant) const
{
    QStringList ids = irritant.provenance.sources;
    for (const study::Position &position : irritant.positions)
        ids << position.provenance.sources;
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
        html += field(tr("Note on the data"), row.provenance.note.toHtmlEscaped());
    QString positions;
    for (int i = 0; i < static_cast<int>(row.positions.size()); ++i)
        positions += position(irritant, i, i == chosen);
    html += QStringLiteral("<h4>%1</h4><ol>%2</ol>").arg(tr("Positions, from status quo to full relief").toHtmlEscaped(), positions);
    html += field(tr("Rules"), rules(irritant));
    const QString sourceList = sources(row);
    if (!sourceList.isEmpty())
        html += QStringLiteral("<h4>%1</h4>%2").arg(tr("Sources").toHtmlEscaped(), sourceList);
    return html;
}

} // namespace ui
