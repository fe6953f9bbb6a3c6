// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenarios/scenarios_model.h"

#include "charts/theme.h"
#include "study/scenarios.h"
#include "words/numbers.h"

#include <QFont>
#include <QPainter>
#include <QPixmap>

#include <algorithm>

namespace ui {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

QStringList codesOf(const study::Study &study)
{
    QStringList codes;
    for (const study::Scenario &scenario : study.scenarios)
        codes << scenario.code;
    return codes;
}

QPixmap dot(const QColor &colour)
{
    QPixmap pixmap(12, 12);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(1, 1, 10, 10));
    return pixmap;
}

} // namespace

QColor colourOf(const study::Scenario &scenario)
{
    const QColor own(scenario.colour);
    return own.isValid() ? own : Theme::current().dealMark;
}

ScenariosModel::ScenariosModel(session::Document &document, session::Preferences &preferences, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_preferences(preferences)
    , m_codes(codesOf(document.study()))
{
    connect(&document, &session::Document::studyEdited, this, &ScenariosModel::follow);
    connect(&document, &session::Document::workingChanged, this, &ScenariosModel::recolour); // which one is open
    connect(&document, &session::Document::studyReplaced, this, &ScenariosModel::follow);
    connect(&preferences, &session::Preferences::languageChanged, this, [this] {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
        recolour();
    });
}

void ScenariosModel::follow()
{
    if (codesOf(m_document.study()) == m_codes)
        return recolour();
    beginResetModel();
    m_codes = codesOf(m_document.study());
    endResetModel();
}

void ScenariosModel::recolour()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ScenariosModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_codes.size());
}

int ScenariosModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ScenariosModel::data(const QModelIndex &index, int role) const
{
    const study::Study &study = m_document.study();
    if (!index.isValid() || index.row() >= static_cast<int>(study.scenarios.size()))
        return {};
    const study::Scenario &scenario = study.scenarios[at(index.row())];
    const words::Wording &wording = m_preferences.wording();
    const auto moved = static_cast<int>(
        std::count_if(scenario.package.begin(), scenario.package.end(), [](int position) { return position != 0; }));
    const bool isOpen = scenario.code == m_document.working().basedOn;
    if (role == Qt::AccessibleTextRole && index.column() == Name && isOpen)
        return tr("%1, open").arg(scenario.name.in(wording.language()));
    if (role == Qt::FontRole && index.column() == Name && isOpen) {
        QFont bold;
        bold.setWeight(QFont::DemiBold);
        return bold;
    }
    if (role == Qt::DecorationRole && index.column() == Name)
        return dot(colourOf(scenario));
    if (role == Qt::TextAlignmentRole && index.column() == Moved)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == Note)
        return scenario.note;
    if (role == Qt::ToolTipRole && index.column() == Moved)
        return tr("Irritants off their first position: %1 of %2").arg(moved).arg(scenario.package.size());
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case Name:
        return scenario.name.in(wording.language());
    case Date:
        return words::longDate(wording, scenario.date);
    case Moved:
        return tr("%1 of %2").arg(moved).arg(scenario.package.size());
    case Note:
        return scenario.note.section(u'\n', 0, 0);
    }
    return {};
}

QVariant ScenariosModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Moved ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Scenario");
    case Date:
        return tr("Date");
    case Moved:
        return tr("Moved");
    case Note:
        return tr("Note");
    }
    return {};
}

bool ScenariosModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != Name || role != Qt::EditRole)
        return false;
    const QString wanted = value.toString().trimmed();
    const words::Language language = m_preferences.wording().language();
    const study::Text before = m_document.study().scenarios[at(index.row())].name;
    if (wanted.isEmpty() || wanted == before.in(language))
        return false;
    const QString name = study::freeScenarioName(m_document.study(), wanted, index.row());
    const auto renamed = m_document.edit(
        [before, name] {
            return tr("Rename %1 to %2").arg(before.in(words::Wording::forLocale(QLocale()).language()), name);
        },
        [&](study::Study &study) { study::renameScenario(study, index.row(), name, language); });
    if (!renamed)
        Q_EMIT refused(renamed.error());
    return renamed.ok();
}

Qt::ItemFlags ScenariosModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Name ? flags | Qt::ItemIsEditable : flags;
}

} // namespace ui
