// SPDX-License-Identifier: GPL-3.0-or-later
#include "concessions/concessions_model.h"

#include "concessions/rule_words.h"
#include "study/adjustments.h"
#include "words/numbers.h"

#include <algorithm>
#include <limits>
#include <set>

namespace ui {

namespace {

constexpr quintptr isGroup = std::numeric_limits<quintptr>::max();

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

const study::Text &firstOf(const study::Text &text, const study::Text &fallback)
{
    return text.isEmpty() ? fallback : text;
}

} // namespace

ConcessionsModel::ConcessionsModel(session::Workbench &workbench, session::Preferences &preferences, QObject *parent)
    : QAbstractItemModel(parent), m_workbench(workbench), m_preferences(preferences)
{
    connect(&workbench.document(), &session::Document::studyReplaced, this, [this] {
        beginResetModel();
        rebuild();
        endResetModel();
    });
    connect(&workbench.document(), &session::Document::workingChanged, this, &ConcessionsModel::refresh);
    connect(&workbench, &session::Workbench::pictureChanged, this, &ConcessionsModel::refresh);
    connect(&workbench, &session::Workbench::failed, this, &ConcessionsModel::refresh);
    connect(&preferences, &session::Preferences::languageChanged, this, &ConcessionsModel::refresh);
    rebuild();
}

void ConcessionsModel::rebuild()
{
    m_groups.clear();
    const std::vector<study::Irritant> &irritants = m_workbench.document().study().irritants;
    for (std::size_t i = 0; i < irritants.size(); ++i) {
        study::Text theme = irritants[i].theme;
        if (theme.isEmpty())
            theme.en = irritants[i].category;
        auto group = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &g) { return g.theme == theme; });
        if (group == m_groups.end())
            group = m_groups.insert(m_groups.end(), {theme, {}, false});
        group->irritants.push_back(static_cast<int>(i));
    }
    for (Group &group : m_groups) {
        std::set<int> givers;
        for (const int i : group.irritants)
            givers.insert(giverOf(irritants[at(i)]));
        givers.erase(-1);
        group.mixedGivers = givers.size() > 1;
    }
    m_rows.assign(irritants.size(), {});
    m_headings.clear();
    for (const Group &group : m_groups) {
        for (const int i : group.irritants)
            m_rows[at(i)] = makeRow(i, group);
        m_headings.push_back(makeGroup(group));
    }
}

void ConcessionsModel::refresh()
{
    const study::Study &study = m_workbench.document().study();
    if (m_rows.size() != study.irritants.size())
        return; // another study is on its way in; studyReplaced rebuilds
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        const Group &group = m_groups[g];
        int first = -1, last = -1; // irritants: the group's rows stand in the same order
        for (const int i : group.irritants) {
            ConcessionRow row = makeRow(i, group);
            if (row == m_rows[at(i)])
                continue;
            m_rows[at(i)] = std::move(row);
            first = first < 0 ? i : first;
            last = i;
        }
        if (first >= 0)
            Q_EMIT dataChanged(indexOf(first), indexOf(last));
        ConcessionGroup heading = makeGroup(group);
        if (heading == m_headings[g])
            continue;
        m_headings[g] = std::move(heading);
        const QModelIndex index = this->index(static_cast<int>(g), 0);
        Q_EMIT dataChanged(index, index);
    }
}

int ConcessionsModel::giverOf(const study::Irritant &irritant) const
{
    QString giver;
    for (const study::Position &position : irritant.positions) {
        if (position.concedingSide == QLatin1String("NONE") || position.concedingSide.isEmpty())
            continue;
        if (!giver.isEmpty() && giver != position.concedingSide)
            return -1;
        giver = position.concedingSide;
    }
    return study::partyIndex(m_workbench.document().study(), giver);
}

ConcessionRow ConcessionsModel::makeRow(int irritant, const Group &group) const
{
    const session::Document &document = m_workbench.document();
    const study::Study &study = document.study();
    const study::Irritant &data = study.irritants[at(irritant)];
    const negotiation::Package &package = document.working().package;
    const study::Language language = m_preferences.wording().language();
    const RuleWords words(study, language);

    ConcessionRow row;
    row.irritant = irritant;
    const study::Text &title = firstOf(data.shortTitle, data.title);
    row.title = title.in(language);
    row.titleTranslated = !title.missing(language);
    row.chosen = package[at(irritant)];
    for (const study::CustomPosition &custom : document.working().adjustments.positions) {
        if (custom.irritant != irritant)
            continue;
        const std::optional<double> percent = study::headlinePercent(study, custom);
        const auto name = [&](int position) {
            const study::Position &listed = data.positions[at(position)];
            return firstOf(listed.shortTitle, listed.title).in(language);
        };
        row.custom = percent ? tr("custom: %1").arg(words::percent(m_preferences.wording(), *percent / 100.0))
                             : tr("custom: between “%1” and “%2”").arg(name(custom.from), name(custom.to));
        row.customFrom = custom.from;
        row.customTo = custom.to;
        row.customShare = custom.share;
    }
    row.readOnly = !document.offersOpen();
    row.locked = document.isLocked(irritant);
    row.illustrative = study::hasIllustrativeValues(study);
    if (group.mixedGivers) {
        row.giverParty = giverOf(data);
        if (row.giverParty >= 0) {
            const study::Region &region = study.regions[at(study.parties[at(row.giverParty)].region)];
            row.giver = region.shortName.isEmpty() ? region.code : region.shortName.in(language);
        }
    }
    for (int p = 0; p < static_cast<int>(data.positions.size()); ++p) {
        const study::Position &position = data.positions[at(p)];
        const study::Text &shortTitle = firstOf(position.shortTitle, position.title);
        Stop stop{shortTitle.in(language), firstOf(position.button, shortTitle).in(language), {}};
        if (p != row.chosen) {
            negotiation::Package other = package;
            other[at(irritant)] = p;
            for (const int rule : words.brokenWith(other, irritant))
                stop.forbidden += (stop.forbidden.isEmpty() ? QString() : QStringLiteral("\n")) + words.demand(rule);
        } else {
            row.positionTranslated = !shortTitle.missing(language);
        }
        row.stops.push_back(std::move(stop));
    }
    for (const int rule : words.brokenWith(package, irritant))
        row.brokenRules << words.reason(rule);

    const std::shared_ptr<const session::Picture> picture = m_workbench.picture();
    if (picture && !m_workbench.error() && picture->working.package.size() == package.size()
        && picture->working.package[at(irritant)] == row.chosen) {
        row.worth = picture->worth[at(irritant)];
        // The worth of one position rests on all others and on the date.
        row.stale = picture->working.package != package || picture->working.date != document.working().date ||
                    picture->working.adjustments != document.working().adjustments;
        for (const std::vector<double> &points : picture->worth) {
            for (const double value : points) {
                row.worthLow = std::min(row.worthLow, value);
                row.worthHigh = std::max(row.worthHigh, value);
            }
        }
    }
    return row;
}

ConcessionGroup ConcessionsModel::makeGroup(const Group &group) const
{
    const words::Wording &wording = m_preferences.wording();
    int moved = 0;
    bool broken = false;
    for (const int i : group.irritants) {
        moved += m_rows[at(i)].isMoved() ? 1 : 0;
        broken = broken || !m_rows[at(i)].brokenRules.isEmpty();
    }
    return {group.theme.in(wording.language()), !group.theme.missing(wording.language()),
            tr("%1 of %2 moved").arg(wording.locale().toString(moved), wording.locale().toString(static_cast<int>(group.irritants.size()))), broken};
}

QModelIndex ConcessionsModel::indexOf(int irritant) const
{
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        const std::vector<int> &members = m_groups[g].irritants;
        const auto place = std::find(members.begin(), members.end(), irritant);
        if (place != members.end())
            return createIndex(static_cast<int>(place - members.begin()), 0, static_cast<quintptr>(g));
    }
    return {};
}

int ConcessionsModel::irritantOf(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == isGroup)
        return -1;
    return m_groups[index.internalId()].irritants[at(index.row())];
}

QModelIndex ConcessionsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : isGroup);
}

QModelIndex ConcessionsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == isGroup)
        return {};
    return createIndex(static_cast<int>(child.internalId()), 0, isGroup);
}

int ConcessionsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != isGroup || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[at(parent.row())].irritants.size());
}

int ConcessionsModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::ItemFlags ConcessionsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags common = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.internalId() == isGroup ? common : common | Qt::ItemNeverHasChildren;
}

QVariant ConcessionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == isGroup) {
        const ConcessionGroup &heading = m_headings[at(index.row())];
        switch (role) {
        case Qt::DisplayRole:
            return heading.title;
        case Qt::AccessibleTextRole:
            return tr("%1, %2").arg(heading.title, heading.count);
        case GroupRole:
            return QVariant::fromValue(heading);
        default:
            return {};
        }
    }
    const int irritant = irritantOf(index);
    const ConcessionRow &row = m_rows[at(irritant)];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return spoken(row);
    case RowRole:
        return QVariant::fromValue(row);
    case SearchRole:
        return searched(irritant);
    default:
        return {};
    }
}

QString ConcessionsModel::spoken(const ConcessionRow &row) const
{
    const words::Wording &wording = m_preferences.wording();
    const study::Study &study = m_workbench.document().study();
    QString text = !row.custom.isEmpty() ? tr("%1: %2.").arg(row.title, row.custom) : tr("%1: %2, position %3 of %4.")
                       .arg(row.title, row.stops[at(row.chosen)].title, wording.locale().toString(row.chosen + 1),
                            wording.locale().toString(static_cast<int>(row.stops.size())));
    for (std::size_t p = 0; !row.stale && p < row.worth.size(); ++p) {
        const study::Region &region = study.regions[at(study.parties[p].region)];
        text += QLatin1Char(' ')
                + tr("%1: %2 points.").arg(region.name.in(wording.language()),
                                           words::number(wording, row.worth[p], 1, words::Sign::Always));
    }
    for (const QString &reason : row.brokenRules)
        text += QLatin1Char(' ') + tr("Breaks a rule: %1").arg(reason);
    if (row.locked)
        text += QLatin1Char(' ') + tr("Locked.");
    if (row.readOnly)
        text += QLatin1Char(' ') + tr("Cannot be changed on this date.");
    return text;
}

QString ConcessionsModel::searched(int irritant) const
{
    const study::Irritant &data = m_workbench.document().study().irritants[at(irritant)];
    const study::Language language = m_preferences.wording().language();
    QStringList texts{data.title.in(language), data.shortTitle.in(language), data.theme.in(language), data.issue.in(language)};
    for (const study::Position &position : data.positions)
        texts << position.title.in(language) << position.shortTitle.in(language);
    return texts.join(QLatin1Char('\n'));
}

} // namespace ui
