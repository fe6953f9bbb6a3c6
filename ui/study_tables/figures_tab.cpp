// SPDX-License-Identifier: GPL-3.0-or-later
#include "study_tables/figures_tab.h"

#include "charts/note_words.h"
#include "charts/theme.h"
#include "study_tables/figure_words.h"
#include "study_tables/figures_model.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

namespace {

/// Rows that hold all words of the filter, and, where asked, only those a person changed.
class Filter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWords(const QString &text)
    {
        m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        invalidateFilter();
    }
    void setChangedOnly(bool only)
    {
        m_changedOnly = only;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        if (m_changedOnly && !index.data(FiguresModel::IsChangedRole).toBool())
            return false;
        const QString text = m_words.isEmpty() ? QString() : index.data(FiguresModel::SearchRole).toString();
        return std::all_of(m_words.begin(), m_words.end(),
                           [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    }

private:
    QStringList m_words;
    bool m_changedOnly = false;
};

QString paragraph(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<p style=\"margin:2px 0\">%1</p>").arg(text.toHtmlEscaped());
}

} // namespace

FiguresTab::FiguresTab(session::Document &document, session::Preferences &preferences, study::FigureTable table,
                       QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_preferences(preferences)
    , m_model(new FiguresModel(document, preferences, table, this))
    , m_filtered(new Filter(this))
    , m_hint(new QLabel)
    , m_filter(new QLineEdit)
    , m_changedOnly(new QCheckBox)
    , m_view(new QTableView)
    , m_message(new QLabel)
    , m_details(new QLabel)
    , m_restore(new QPushButton)
    , m_restoreAll(new QPushButton)
{
    build();
    auto *filter = static_cast<Filter *>(m_filtered);
    connect(m_filter, &QLineEdit::textChanged, this, [filter](const QString &text) { filter->setWords(text); });
    connect(m_changedOnly, &QCheckBox::toggled, this, [filter](bool only) { filter->setChangedOnly(only); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_message->clear();
        refresh();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &FiguresTab::refresh);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FiguresTab::refresh);
    connect(m_model, &FiguresModel::refused, this, [this](const QString &sentence) {
        m_message->setText(sentence);
        m_message->show();
    });
    connect(m_model, &FiguresModel::accepted, this, [this] { m_message->hide(); });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (chosen() >= 0)
            m_model->restore(chosen());
    });
    connect(m_restoreAll, &QPushButton::clicked, m_model, &FiguresModel::restoreAll);
    connect(&preferences, &session::Preferences::languageChanged, this, &FiguresTab::retranslate);
    retranslate();
}

void FiguresTab::build()
{
    m_filtered->setSourceModel(m_model);
    m_view->setModel(m_filtered);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked |
                            QAbstractItemView::AnyKeyPressed);
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(26);
    m_view->horizontalHeader()->setHighlightSections(false);
    const bool judgements =
        m_model->table() == study::FigureTable::Weights || m_model->table() == study::FigureTable::PositionValues;
    m_view->setColumnHidden(FiguresModel::Range, judgements); // a judgement has none
    m_view->setColumnWidth(FiguresModel::Of, judgements ? 110 : 170);
    m_view->setColumnWidth(FiguresModel::What, judgements ? 400 : 330);
    m_view->setColumnWidth(FiguresModel::Value, 84);
    m_view->setColumnWidth(FiguresModel::Unit, 70);
    m_view->setColumnWidth(FiguresModel::Range, 110);
    m_view->setColumnWidth(FiguresModel::Source, 180);
    m_view->horizontalHeader()->setStretchLastSection(true);

    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumHeight(30);
    for (QLabel *label : {m_hint, m_message, m_details})
        label->setWordWrap(true);
    m_message->hide();
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_details->setMinimumHeight(72);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_hint);
    auto *first = new QHBoxLayout;
    first->addWidget(m_filter, 1);
    first->addWidget(m_changedOnly);
    layout->addLayout(first);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_message);
    layout->addWidget(m_details);
    auto *last = new QHBoxLayout;
    last->addStretch(1);
    last->addWidget(m_restore);
    last->addWidget(m_restoreAll);
    layout->addLayout(last);
    for (QPushButton *button : {m_restore, m_restoreAll})
        button->setAutoDefault(false); // Enter belongs to the table
}

QString FiguresTab::title() const
{
    switch (m_model->table()) {
    case study::FigureTable::Weights:
        return tr("Weights");
    case study::FigureTable::PositionValues:
        return tr("Position values");
    case study::FigureTable::Elasticities:
        return tr("Elasticities and supply");
    case study::FigureTable::Duties:
        return tr("Duties");
    case study::FigureTable::Flows:
        return tr("Flows");
    }
    return {};
}

void FiguresTab::retranslate()
{
    switch (m_model->table()) {
    case study::FigureTable::Weights:
        m_hint->setText(
            tr("A weight takes from the party’s other weights in proportion, so that they still sum to 100%."));
        break;
    case study::FigureTable::PositionValues:
        m_hint->setText(
            tr("What each position is worth to a party beside the economy, from 0 to 100 points of its irritant."));
        break;
    case study::FigureTable::Elasticities:
        m_hint->setText(
            tr("Central values with the range of their sources. A value outside its range takes the range wider."));
        break;
    case study::FigureTable::Duties:
        m_hint->setText(
            tr("Duties in force from each date on, then those of each position, in percent of the producer price."));
        break;
    case study::FigureTable::Flows:
        m_hint->setText(tr("The baseline of %1: flows at producer prices, the duties then in force, and exchange rates.")
                            .arg(m_document.study().baselineYear));
        break;
    }
    m_view->setAccessibleName(title());
    m_filter->setPlaceholderText(tr("Filter: words of the figure, its source or its note"));
    m_filter->setAccessibleName(tr("Filter"));
    m_changedOnly->setText(tr("Changed by you only"));
    m_restore->setText(tr("Back to the shipped value"));
    refresh();
}

int FiguresTab::chosen() const
{
    const QModelIndex index = m_filtered->mapToSource(m_view->currentIndex());
    return index.isValid() ? index.row() : -1;
}

void FiguresTab::refresh()
{
    const int changed = m_model->changedCount();
    m_restoreAll->setText(changed == 0 ? tr("All back to the shipped values")
                                       : tr("All %n back to the shipped values", nullptr, changed));
    m_restoreAll->setEnabled(changed > 0 || m_model->hasStrayRecords());
    const int row = chosen();
    m_restore->setEnabled(row >= 0 && m_model->figure(row).shipped);
    if (row < 0) {
        m_details->setText(tr("Choose a figure to see what it rests on."));
        return;
    }
    const study::Figure &figure = m_model->figure(row);
    const study::FigureName name = m_model->nameOf(row);
    const words::Wording &wording = m_preferences.wording();
    QString html = QStringLiteral("<p style=\"margin:2px 0\"><b>%1</b></p>")
                       .arg(tr("%1, %2", "sector or party, figure").arg(name.of, name.what).toHtmlEscaped());
    html += paragraph(figure.reason.in(wording.language()));
    html += paragraph(charts::noteText(figure.provenance.note, wording));
    const QString sources = study_tables::sourceTitles(m_document.study(), figure.provenance);
    html += paragraph(sources.isEmpty() ? QString() : tr("Source: %1").arg(sources));
    m_details->setText(html);
}

QString FiguresTab::message() const
{
    return m_message->isHidden() ? QString() : m_message->text();
}

} // namespace ui
