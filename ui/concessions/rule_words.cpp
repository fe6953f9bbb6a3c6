// SPDX-License-Identifier: GPL-3.0-or-later
#include "concessions/rule_words.h"

#include <QStringList>

namespace ui {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

QString asSentence(const QString &text)
{
    return text.isEmpty() || text.endsWith(QLatin1Char('.')) ? text : text + QLatin1Char('.');
}

} // namespace

QString RuleWords::irritantTitle(int irritant) const
{
    const study::Irritant &row = m_study.irritants[at(irritant)];
    return (row.shortTitle.isEmpty() ? row.title : row.shortTitle).in(m_language);
}

QString RuleWords::positionTitle(int irritant, int position) const
{
    const study::Position &option = m_study.irritants[at(irritant)].positions[at(position)];
    return (option.shortTitle.isEmpty() ? option.title : option.shortTitle).in(m_language);
}

QString RuleWords::demand(int rule) const
{
    const negotiation::Rule &what = m_study.rules[at(rule)].rule;
    QStringList others;
    for (const int option : what.otherOptions)
        others << tr("“%1”").arg(positionTitle(what.otherIssue, option));
    const QString pattern = what.type == negotiation::Rule::Type::Requires ? tr("%1 at “%2” needs %3 at %4.")
                                                                           : tr("%1 at “%2” cannot stand with %3 at %4.");
    return pattern.arg(irritantTitle(what.issue), positionTitle(what.issue, what.option), irritantTitle(what.otherIssue),
                       others.join(tr(" or ")))
           + QLatin1Char(' ') + reason(rule);
}

QString RuleWords::reason(int rule) const
{
    return asSentence(m_study.rules[at(rule)].reason.in(m_language));
}

std::vector<int> RuleWords::brokenWith(const negotiation::Package &package, int irritant) const
{
    std::vector<int> broken;
    for (std::size_t r = 0; r < m_study.rules.size(); ++r) {
        const negotiation::Rule &rule = m_study.rules[r].rule;
        if ((rule.issue == irritant || rule.otherIssue == irritant) && !negotiation::holds(rule, package))
            broken.push_back(static_cast<int>(r));
    }
    return broken;
}

} // namespace ui
