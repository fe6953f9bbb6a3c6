// SPDX-License-Identifier: GPL-3.0-or-later
#include "scorecard/weights_window.h"

#include "charts/measure_words.h"
#include "charts/note_words.h"
#include "charts/theme.h"
#include "study/swing_weights.h"
#include "words/numbers.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace ui::scorecard {

namespace {

enum Column { What, Weight, Reason, Sources };
constexpr int reasonWidth = 360;
constexpr int sourcesWidth = 280;

QString sourcesOf(const study::Study &study, const study::Provenance &provenance)
{
    QStringList titles;
    for (const QString &id : provenance.sources) {
        const study::Source *source = study::findSource(study, id);
        titles << (source && !source->title.isEmpty() ? source->title : id);
    }
    return titles.join(QLatin1String("; "));
}

} // namespace

WeightsWindow::WeightsWindow(QWidget *parent)
    : QDialog(parent)
    , m_introduction(new QLabel)
    , m_table(new QTreeWidget)
    , m_change(new QPushButton)
    , m_set(new QPushButton)
{
    setModal(false);
    m_introduction->setWordWrap(true);
    m_table->setColumnCount(4);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(true);
    m_table->setUniformRowHeights(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->header()->setStretchLastSection(true);
    m_table->setColumnWidth(What, 230);
    m_table->setColumnWidth(Weight, 64);
    m_table->setColumnWidth(Reason, reasonWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_introduction);
    layout->addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_set);
    buttons->addWidget(m_change);
    layout->addLayout(buttons);
    connect(m_set, &QAbstractButton::clicked, this, &WeightsWindow::setWeightsRequested);
    connect(m_change, &QPushButton::clicked, this, &WeightsWindow::changeRequested);
    resize(230 + 64 + reasonWidth + sourcesWidth + 60, 600);
}

void WeightsWindow::setStudy(const study::Study &study, const words::Wording &wording)
{
    setWindowTitle(tr("Weights of the party values"));
    m_change->setText(tr("Change weights…"));
    QString introduction =
        tr("A party’s value is its economic weight times the economic index, plus for each irritant its weight "
           "times the value of the chosen position. Weights sum to 100%.");
    m_set->setText(tr("Set the weights by swings…"));
    if (study::hasIllustrativeWeights(study))
        introduction +=
            QLatin1Char(' ') + tr("They are the analyst’s illustration, nowhere a statement by a government.");
    m_introduction->setText(introduction);
    m_table->setHeaderLabels({tr("Weight of"), tr("Weight"), tr("Reason"), tr("Sources")});
    m_table->headerItem()->setTextAlignment(Weight, Qt::AlignRight);
    std::vector<Row> rows = rowsOf(study, wording);
    if (rows == m_rows)
        return;
    m_rows = std::move(rows);
    fill();
}

std::vector<WeightsWindow::Row> WeightsWindow::rowsOf(const study::Study &study, const words::Wording &wording)
{
    std::vector<Row> rows;
    const words::Language language = wording.language();
    for (std::size_t place = 0; place < study.parties.size(); ++place) {
        const study::Party &party = study.parties[place];
        rows.push_back({0, {charts::regionName(study, static_cast<int>(place), wording)}, {},
                        Theme::current().party(static_cast<int>(place)).text});
        const auto add = [&](int depth, const QString &what, const study::Judgement &judgement) {
            rows.push_back({depth,
                            {what, words::percent(wording, judgement.value, 1), judgement.reason.in(language),
                             sourcesOf(study, judgement.provenance)},
                            charts::noteText(judgement.provenance.note, wording)});
        };
        add(1, tr("Economic index, made of:"), party.economicWeight);
        for (const study::IndicatorWeight &weight : party.indicatorWeights) {
            QString what = tr("Duty revenue");
            if (weight.indicator == QLatin1String("welfare"))
                what = tr("Net welfare");
            for (const study::SectorGroup &group : study.groups) {
                if (weight.indicator == QLatin1String("jobs_") + group.code)
                    what = tr("Jobs: %1", "sector group").arg(charts::inSentence(group.name.in(language)));
            }
            add(2, what, weight.weight);
        }
        for (std::size_t i = 0; i < study.irritants.size() && i < party.irritantWeights.size(); ++i) {
            const study::Irritant &irritant = study.irritants[i];
            const QString &shortTitle = irritant.shortTitle.in(language);
            add(1, shortTitle.isEmpty() ? irritant.title.in(language) : shortTitle, party.irritantWeights[i]);
        }
    }
    return rows;
}

void WeightsWindow::fill()
{
    const int place = m_table->verticalScrollBar()->value();
    m_table->clear();
    std::array<QTreeWidgetItem *, 3> last{};
    for (const Row &row : m_rows) {
        const auto depth = static_cast<std::size_t>(row.depth);
        if (row.depth == 0) {
            last[0] = new QTreeWidgetItem(m_table, row.cells);
            last[0]->setFont(What, textFont(11, QFont::DemiBold));
            last[0]->setForeground(What, row.ink);
            continue;
        }
        auto *item = last[depth] = new QTreeWidgetItem(last[depth - 1], row.cells);
        for (const int column : {What, Reason, Sources})
            item->setTextAlignment(column, Qt::AlignLeft | Qt::AlignTop);
        item->setTextAlignment(Weight, Qt::AlignRight | Qt::AlignTop);
        // A tree does not ask how text wraps, so each cell says how high it is.
        for (const auto &[column, width] : {std::pair(Reason, reasonWidth), std::pair(Sources, sourcesWidth)}) {
            const QRect cell(0, 0, width - 12, 1000);
            const QRect text = fontMetrics().boundingRect(cell, Qt::TextWordWrap, item->text(column));
            item->setSizeHint(column, QSize(width, text.height() + 8));
        }
        item->setToolTip(Reason, item->text(Reason));
        item->setToolTip(Sources, row.note);
    }
    m_table->expandAll();
    m_table->verticalScrollBar()->setValue(place);
}

} // namespace ui::scorecard
