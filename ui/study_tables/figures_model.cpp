// SPDX-License-Identifier: GPL-3.0-or-later
#include "study_tables/figures_model.h"

#include "charts/note_words.h"
#include "charts/theme.h"
#include "study_tables/figure_words.h"

#include <QBrush>

#include <algorithm>

namespace ui {

using namespace study_tables;

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

words::Wording wordingNow()
{
    return words::Wording::forLocale(QLocale());
}

} // namespace

FiguresModel::FiguresModel(session::Document &document, session::Preferences &preferences, study::FigureTable table,
                           QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_preferences(preferences)
    , m_table(table)
{
    gather();
    connect(&document, &session::Document::studyEdited, this, &FiguresModel::follow);
    connect(&document, &session::Document::studyReplaced, this, &FiguresModel::follow);
    connect(&preferences, &session::Preferences::languageChanged, this, [this] {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
        follow();
    });
}

void FiguresModel::gather()
{
    const study::Study &study = m_document.study();
    m_figures = study::figuresOf(study, m_table);
    m_names.clear();
    for (const study::Figure &figure : m_figures)
        m_names.push_back(study::nameOf(study, figure, m_preferences.wording()));
}

void FiguresModel::follow()
{
    const std::vector<study::Figure> before = std::move(m_figures);
    gather();
    const bool sameRows = std::equal(before.begin(), before.end(), m_figures.begin(), m_figures.end(),
                                     [](const auto &a, const auto &b) { return a.key == b.key; });
    if (!sameRows) {
        beginResetModel();
        endResetModel();
    } else if (!m_figures.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

study::FigureName FiguresModel::nameOf(int row) const
{
    return m_names[at(row)];
}

int FiguresModel::changedCount() const
{
    return static_cast<int>(std::count_if(m_figures.begin(), m_figures.end(),
                                          [](const study::Figure &figure) { return figure.shipped.has_value(); }));
}

int FiguresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figures.size());
}

int FiguresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FiguresModel::changedText(const study::Figure &figure) const
{
    if (!figure.shipped)
        return {};
    if (const int scenario = study::scenarioIndex(m_document.study(), figure.shippedScenario); scenario >= 0)
        return tr("Changed by you; shipped: %1")
            .arg(m_document.study().scenarios[at(scenario)].name.in(m_preferences.wording().language()));
    return tr("Changed by you; shipped: %1").arg(shown(m_preferences.wording(), figure.unit, *figure.shipped));
}

QVariant FiguresModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const study::Figure &figure = m_figures[at(index.row())];
    const study::FigureName &name = m_names[at(index.row())];
    const words::Wording &wording = m_preferences.wording();
    const study::Study &study = m_document.study();
    switch (role) {
    case IsChangedRole:
        return figure.shipped.has_value();
    case SearchRole:
        return QStringList{
            name.of,    name.what,          sourceTitles(study, figure.provenance), figure.provenance.note,
            figure.key, changedText(figure)}
            .join(QLatin1Char('\n'));
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() == Value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (index.column() == Changed || (index.column() == Value && figure.shipped))
            return QBrush(Theme::current().dealText);
        if (index.column() != Of && index.column() != What && index.column() != Value)
            return QBrush(Theme::current().ink2);
        return {};
    case Qt::FontRole:
        if (index.column() == Value && figure.shipped) {
            QFont bold;
            bold.setWeight(QFont::DemiBold);
            return bold;
        }
        return {};
    case Qt::ToolTipRole:
        if (index.column() == Source)
            return charts::noteText(figure.provenance.note, wording);
        if (index.column() == Range && figure.widened)
            return tr("The value lies outside the range of its sources; the range was taken wider.");
        if (index.column() == What)
            return name.what;
        return {};
    case Qt::AccessibleTextRole:
        if (index.column() == Value)
            return QStringList{name.of, name.what,
                               shown(wording, figure.unit, figure.value) + QLatin1Char(' ') + unitName(figure.unit)}
                .join(QLatin1String(", "));
        break;
    case Qt::EditRole:
        return index.column() == Value ? written(wording, figure.unit, figure.value)
                                       : data(index, Qt::DisplayRole).toString();
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Of:
        return name.of;
    case What:
        return name.what;
    case Value:
        return shown(wording, figure.unit, figure.value);
    case Unit:
        return unitName(figure.unit);
    case Range:
        return range(wording, figure);
    case Source:
        return sourceTitles(study, figure.provenance);
    case Changed:
        return changedText(figure);
    }
    return {};
}

QVariant FiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const bool ofParty = m_table == study::FigureTable::Weights || m_table == study::FigureTable::PositionValues;
    switch (section) {
    case Of:
        return ofParty ? tr("Party") : tr("Sector");
    case What:
        return tr("Figure");
    case Value:
        return tr("Value");
    case Unit:
        return tr("Unit");
    case Range:
        return tr("Range");
    case Source:
        return tr("Source");
    case Changed:
        return tr("Changed");
    }
    return {};
}

bool FiguresModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != Value || role != Qt::EditRole)
        return false;
    const study::Figure figure = m_figures[at(index.row())];
    const std::optional<double> number = typed(m_preferences.wording(), figure.unit, value.toString());
    if (!number) {
        Q_EMIT refused(tr("“%1” is not a number.").arg(value.toString().trimmed()));
        return false;
    }
    if (*number == figure.value || value.toString() == written(m_preferences.wording(), figure.unit, figure.value)) {
        Q_EMIT accepted();
        return true;
    }
    study::Study tried = m_document.study(); // for the sentence: an edit can only say that the whole study is at fault
    if (const auto entered = study::enterFigure(tried, figure.key, *number); !entered) {
        Q_EMIT refused(entered.error().in(m_preferences.wording()));
        return false;
    }
    const auto edited = m_document.edit(
        [figure, number = *number, snapshot = m_document.snapshot()] {
            const words::Wording wording = wordingNow();
            const study::FigureName name = study::nameOf(*snapshot, figure, wording);
            const QString text = shown(wording, figure.unit, number);
            const QString unit = unitName(figure.unit);
            return tr("%1, %2: %3", "sector or party, figure, value")
                .arg(name.of, name.what, unit.isEmpty() ? text : tr("%1 %2", "number, unit").arg(text, unit));
        },
        [&tried](study::Study &study) { study = tried; });
    if (!edited) {
        Q_EMIT refused(edited.error().in(m_preferences.wording()));
        return false;
    }
    Q_EMIT accepted();
    return true;
}

Qt::ItemFlags FiguresModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Value ? flags | Qt::ItemIsEditable : flags;
}

bool FiguresModel::hasStrayRecords() const
{
    const std::vector<bool> known = study::changedFiguresKnown(m_document.study());
    return std::find(known.begin(), known.end(), false) != known.end();
}

void FiguresModel::restore(int row)
{
    const study::Figure figure = m_figures[at(row)];
    study::Study restored = m_document.study();
    if (const auto back = study::restoreFigure(restored, figure.key); !back) {
        Q_EMIT refused(back.error().in(m_preferences.wording()));
        return;
    }
    const auto edited = m_document.edit(
        [figure, snapshot = m_document.snapshot()] {
            return tr("Shipped value of %1").arg(study::nameOf(*snapshot, figure, wordingNow()).what);
        },
        [&](study::Study &study) { study = restored; });
    if (!edited)
        Q_EMIT refused(edited.error().in(m_preferences.wording()));
    else
        Q_EMIT accepted();
}

void FiguresModel::restoreAll()
{
    const auto edited = m_document.edit([] { return tr("Shipped values of a table"); },
                                        [this](study::Study &study) { study::restoreFigures(study, m_table); });
    if (!edited)
        Q_EMIT refused(edited.error().in(m_preferences.wording()));
    else
        Q_EMIT accepted();
}

} // namespace ui
