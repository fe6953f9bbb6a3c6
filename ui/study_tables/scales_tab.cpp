// SPDX-License-Identifier: GPL-3.0-or-later
#include "study_tables/scales_tab.h"

#include "charts/theme.h"
#include "words/numbers.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

enum Column { Party, Indicator, Unit, Low, High, NewLow, NewHigh, ColumnCount };

} // namespace

ScalesTab::ScalesTab(session::Document &document, session::Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_preferences(preferences)
    , m_run(document)
    , m_hint(new QLabel)
    , m_table(new QTableWidget)
    , m_message(new QLabel)
    , m_compute(new QPushButton)
    , m_apply(new QPushButton)
{
    m_table->setColumnCount(ColumnCount);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(26);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(Indicator, QHeaderView::Stretch);
    m_hint->setWordWrap(true);
    m_message->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_hint);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_message);
    auto *last = new QHBoxLayout;
    last->addStretch(1);
    last->addWidget(m_compute);
    last->addWidget(m_apply);
    layout->addLayout(last);
    for (QPushButton *button : {m_compute, m_apply})
        button->setAutoDefault(false);

    connect(m_compute, &QPushButton::clicked, &m_run, &ScalesRun::start);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        if (const auto applied = m_run.apply(); !applied)
            m_message->setText(applied.error().in(m_preferences.wording()));
    });
    connect(&m_run, &ScalesRun::changed, this, &ScalesTab::refresh);
    connect(&preferences, &session::Preferences::languageChanged, this, &ScalesTab::retranslate);
    retranslate();
}

QString ScalesTab::title() const
{
    return tr("Scales");
}

void ScalesTab::compute()
{
    if (!m_run.busy() && m_run.scales().empty())
        m_run.start();
}

void ScalesTab::retranslate()
{
    m_hint->setText(
        tr("A party’s economic index runs from 0 to 100 between the lowest and the highest change of each indicator "
           "over the packages within the rules. The scales stay as they are until you put others in force, so "
           "that values remain comparable."));
    m_table->setHorizontalHeaderLabels({tr("Party"), tr("Indicator"), tr("Unit"), tr("0 now at"), tr("100 now at"),
                                        tr("0 recomputed"), tr("100 recomputed")});
    for (int column = 0; column < ColumnCount; ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment((column < Low ? Qt::AlignLeft : Qt::AlignRight) |
                                                                Qt::AlignVCenter);
    m_table->setAccessibleName(title());
    m_compute->setText(tr("&Recompute"));
    m_apply->setText(tr("&Put the recomputed scales in force"));
    m_table->setColumnWidth(Party, 120);
    m_table->setColumnWidth(Unit, 130);
    for (int column = Low; column < ColumnCount; ++column)
        m_table->setColumnWidth(column, 124);
    refresh();
}

void ScalesTab::refresh()
{
    const study::Study &study = m_document.study();
    const words::Wording &wording = m_preferences.wording();
    const auto indicatorName = [&](const QString &code) {
        if (code == QLatin1String("welfare"))
            return tr("Net welfare");
        if (code == QLatin1String("treasury"))
            return tr("Duty revenue");
        for (const study::SectorGroup &group : study.groups) {
            if (code == QLatin1String("jobs_") + group.code)
                return tr("Jobs: %1", "sector group").arg(group.name.in(wording.language()));
        }
        return code;
    };
    int row = 0;
    bool differ = false; // as far as the table shows
    m_table->setRowCount(0);
    for (std::size_t place = 0; place < study.parties.size(); ++place) {
        const study::Party &party = study.parties[place];
        for (const study::Scale &scale : party.scales) {
            m_table->insertRow(row);
            const auto put = [&](int column, const QString &text, bool isNumber = false, bool differs = false) {
                auto *item = new QTableWidgetItem(text);
                item->setTextAlignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
                differ = differ || differs;
                if (differs)
                    item->setForeground(Theme::current().dealText);
                m_table->setItem(row, column, item);
            };
            const auto figure = [&](double value) { return words::number(wording, value, 1, words::Sign::Always); };
            put(Party, study.regions[static_cast<std::size_t>(party.region)].name.in(wording.language()));
            put(Indicator, indicatorName(scale.indicator));
            put(Unit, scale.unit == QLatin1String("persons") ? tr("persons") : tr("USD million a year"));
            put(Low, figure(scale.low), true);
            put(High, figure(scale.high), true);
            if (place < m_run.scales().size()) {
                const std::vector<study::Scale> &computed = m_run.scales()[place];
                const auto found = std::find_if(computed.begin(), computed.end(),
                                                [&](const auto &other) { return other.indicator == scale.indicator; });
                if (found != computed.end()) {
                    put(NewLow, figure(found->low), true, figure(found->low) != figure(scale.low));
                    put(NewHigh, figure(found->high), true, figure(found->high) != figure(scale.high));
                }
            }
            ++row;
        }
    }
    m_compute->setEnabled(!m_run.busy());
    m_apply->setEnabled(differ);
    QString message;
    if (m_run.busy())
        message = tr("Computing the extremes over all packages within the rules…");
    else if (m_run.error())
        message = m_run.error()->in(wording);
    else if (!m_run.scales().empty() && !differ)
        message = tr("The recomputed scales are those in force.");
    m_message->setText(message);
}

} // namespace ui
