// SPDX-License-Identifier: GPL-3.0-or-later
#include "swing_weights/swing_weights_window.h"

#include "charts/deal_advice.h"
#include "charts/flat_controls.h"
#include "charts/measure_words.h"
#include "charts/theme.h"
#include "words/numbers.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

enum Column { Rank, What, Range, Rating, Weight };
constexpr int swingRole = Qt::UserRole;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

QString shortOr(const study::Text &text, const study::Text &fallback, study::Language language)
{
    return (text.isEmpty() ? fallback : text).in(language);
}

} // namespace

SwingWeightsWindow::SwingWeightsWindow(session::Document &document, session::Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_preferences(preferences)
    , m_party(new FlatComboBox)
    , m_lead(new QLabel)
    , m_table(new QTreeWidget)
    , m_message(new QLabel)
    , m_up(new QPushButton)
    , m_down(new QPushButton)
    , m_back(new QPushButton)
    , m_next(new QPushButton)
    , m_apply(new QPushButton)
{
    setModal(false);
    m_lead->setWordWrap(true);
    m_message->setWordWrap(true);
    m_party->setObjectName(QStringLiteral("swingParty"));
    m_table->setColumnCount(5);
    m_table->setRootIsDecorated(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setDragDropMode(QAbstractItemView::InternalMove);
    m_table->setDropIndicatorShown(true);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    for (QPushButton *button : {m_up, m_down, m_back, m_next})
        button->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    buttons->addWidget(m_apply);
    auto *head = new QHBoxLayout;
    head->addWidget(m_party);
    head->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_lead);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
    resize(760, 680);

    connect(m_party, &QComboBox::currentIndexChanged, this, &SwingWeightsWindow::fill);
    connect(m_up, &QAbstractButton::clicked, this, [this] {
        const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
        moveSwing(row, row - 1);
    });
    connect(m_down, &QAbstractButton::clicked, this, [this] {
        const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
        moveSwing(row, row + 1);
    });
    connect(m_back, &QAbstractButton::clicked, this, [this] { setStep(Step::Rank); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { setStep(Step::Rate); });
    connect(m_apply, &QAbstractButton::clicked, this, &SwingWeightsWindow::apply);
    connect(&document, &session::Document::studyEdited, this, &SwingWeightsWindow::takeStudy);
    connect(&document, &session::Document::studyReplaced, this, &SwingWeightsWindow::takeStudy);
    connect(&preferences, &session::Preferences::languageChanged, this, &SwingWeightsWindow::retranslate);
    takeStudy();
}

void SwingWeightsWindow::takeStudy()
{
    std::vector<std::vector<study::Swing>> taken;
    for (std::size_t party = 0; party < m_document.study().parties.size(); ++party)
        taken.push_back(study::swingsOf(m_document.study(), static_cast<int>(party)));
    if (taken == m_taken && !m_swings.empty())
        return; // something else was edited: what a person is about stays
    m_taken = taken;
    m_swings = std::move(taken);
    retranslate();
}

int SwingWeightsWindow::party() const
{
    return std::max(0, m_party->currentIndex());
}

void SwingWeightsWindow::setParty(int party)
{
    m_party->setCurrentIndex(party);
}

const std::vector<study::Swing> &SwingWeightsWindow::swings() const
{
    return m_swings.at(at(party()));
}

void SwingWeightsWindow::setStep(Step step)
{
    m_step = step;
    retranslate();
}

void SwingWeightsWindow::retranslate()
{
    const words::Wording &wording = m_preferences.wording();
    setWindowTitle(tr("Swing weights"));
    {
        const QSignalBlocker quiet(m_party);
        const int chosen = party();
        m_party->clear();
        for (int p = 0; p < static_cast<int>(m_swings.size()); ++p)
            m_party->addItem(charts::regionName(m_document.study(), p, wording));
        m_party->setCurrentIndex(std::min(chosen, m_party->count() - 1));
    }
    m_party->setAccessibleName(tr("Party"));
    m_lead->setText(
        m_step == Step::Rank
            ? tr("Step 1 of 2. Suppose everything stands at its worst for this party. Which one thing would it move to "
                 "its "
                 "best first? Put that at the top, then the next: drag the rows, or use the buttons.")
            : tr("Step 2 of 2. The largest swing counts 100. How much is each of the others worth beside it?"));
    m_table->setHeaderLabels({tr("Rank"), tr("Swing"), tr("From worst to best"), tr("Rating"), tr("Weight")});
    for (const int column : {Rank, Rating, Weight})
        m_table->headerItem()->setTextAlignment(column, Qt::AlignRight);
    m_up->setText(tr("Move &up"));
    m_up->setToolTip(tr("Alt+Up"));
    m_down->setText(tr("Move &down"));
    m_down->setToolTip(tr("Alt+Down"));
    m_back->setText(tr("Back to the order"));
    m_next->setText(tr("Next: rate them"));
    m_apply->setText(tr("Apply the weights"));
    for (QPushButton *button : {m_up, m_down, m_next})
        button->setVisible(m_step == Step::Rank);
    for (QPushButton *button : {m_back, m_apply})
        button->setVisible(m_step == Step::Rate);
    m_table->setDragEnabled(m_step == Step::Rank);
    m_table->setAcceptDrops(m_step == Step::Rank);
    fill();
}

QString SwingWeightsWindow::nameOf(const study::Swing &swing) const
{
    const study::Study &study = m_document.study();
    const study::Language language = m_preferences.wording().language();
    if (swing.irritant >= 0)
        return charts::irritantName(study, at(swing.irritant), m_preferences.wording());
    const QString &code = study.parties[at(party())].indicatorWeights[at(swing.indicator)].indicator;
    for (const study::SectorGroup &group : study.groups) {
        if (code == QLatin1String("jobs_") + group.code)
            return tr("Jobs: %1", "sector group").arg(charts::inSentence(group.name.in(language)));
    }
    return code == QLatin1String("welfare") ? tr("Net welfare") : tr("Duty revenue");
}

QString SwingWeightsWindow::rangeOf(const study::Swing &swing) const
{
    const study::Study &study = m_document.study();
    const words::Wording &wording = m_preferences.wording();
    if (swing.irritant >= 0) {
        const study::Irritant &irritant = study.irritants[at(swing.irritant)];
        const auto title = [&](int position) {
            const study::Position &stop = irritant.positions[at(position)];
            return shortOr(stop.shortTitle, stop.title, wording.language());
        };
        return tr("%1 → %2", "worst position, best position").arg(title(swing.worst), title(swing.best));
    }
    const study::Party &owner = study.parties[at(party())];
    const QString &code = owner.indicatorWeights[at(swing.indicator)].indicator;
    for (const study::Scale &scale : owner.scales) {
        if (scale.indicator != code)
            continue;
        const bool jobs = code.startsWith(QLatin1String("jobs_"));
        const QString low = words::significant(wording, scale.low, 3, words::Sign::Always);
        const QString high = words::significant(wording, scale.high, 3, words::Sign::Always);
        return jobs ? tr("%1 → %2 jobs", "worst, best").arg(low, high)
                    : tr("%1 → %2 USD million a year", "worst, best").arg(low, high);
    }
    return {};
}

void SwingWeightsWindow::fill()
{
    const int current = m_table->indexOfTopLevelItem(m_table->currentItem());
    m_table->clear();
    if (m_swings.empty())
        return;
    const words::Wording &wording = m_preferences.wording();
    const std::vector<study::Swing> &shown = swings();
    for (int rank = 0; rank < static_cast<int>(shown.size()); ++rank) {
        const study::Swing &swing = shown[at(rank)];
        auto *item = new QTreeWidgetItem(m_table, {wording.locale().toString(rank + 1), nameOf(swing), rangeOf(swing)});
        item->setData(Rank, swingRole, rank);
        item->setToolTip(What, nameOf(swing));
        item->setToolTip(Range, rangeOf(swing));
        item->setFlags(item->flags() & ~Qt::ItemIsDropEnabled); // between rows, never into one
        for (const int column : {Rank, Rating, Weight})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        if (m_step == Step::Rank)
            continue;
        auto *box = new QDoubleSpinBox;
        box->setRange(0.0, 100.0);
        box->setDecimals(1);
        box->setKeyboardTracking(false); // the 8 of an 80 being typed is no rating
        box->setLocale(wording.locale());
        box->setValue(swing.rating);
        box->setEnabled(rank > 0); // the largest is 100
        box->setAlignment(Qt::AlignRight);
        box->setAccessibleName(tr("Rating of %1").arg(nameOf(swing)));
        connect(box->findChild<QLineEdit *>(), &QLineEdit::textEdited, m_apply, [this] { m_apply->setEnabled(true); });
        connect(box, &QDoubleSpinBox::valueChanged, this, [this, rank](double rating) { rate(rank, rating); });
        m_table->setItemWidget(item, Rating, box);
    }
    m_table->setColumnHidden(Rating, m_step == Step::Rank);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(Range, QHeaderView::Stretch);
    m_table->setColumnWidth(Rank, 52);
    m_table->setColumnWidth(What, 190);
    m_table->setColumnWidth(Rating, 92);
    m_table->setColumnWidth(Weight, 76);
    m_table->setCurrentItem(m_table->topLevelItem(std::clamp(current, 0, m_table->topLevelItemCount() - 1)));
    showWeights();
}

void SwingWeightsWindow::showWeights()
{
    const words::Wording &wording = m_preferences.wording();
    const std::vector<study::Swing> &shown = swings();
    double economy = 0.0;
    for (int rank = 0; rank < static_cast<int>(shown.size()) && rank < m_table->topLevelItemCount(); ++rank) {
        const study::Swing &swing = shown[at(rank)];
        m_table->topLevelItem(rank)->setText(Weight, words::percent(wording, swing.weight, 1));
        economy += swing.irritant < 0 ? swing.weight : 0.0;
        if (auto *box = qobject_cast<QDoubleSpinBox *>(m_table->itemWidget(m_table->topLevelItem(rank), Rating))) {
            const QSignalBlocker quiet(box);
            box->setValue(swing.rating);
        }
    }
    if (m_document.study().parties.at(at(party())).indicatorWeights.empty())
        m_message->setText(tr("The weights sum to 100%."));
    else
        m_message->setText(
            tr("The weights sum to 100%; the economy has %1 of it.").arg(words::percent(wording, economy, 1)));
    m_apply->setEnabled(m_swings != m_taken);
}

void SwingWeightsWindow::moveSwing(int from, int to)
{
    std::vector<study::Swing> &ranked = m_swings.at(at(party()));
    const int count = static_cast<int>(ranked.size());
    if (from < 0 || from >= count || to < 0 || to >= count || from == to)
        return;
    std::vector<double> ratings;
    for (const study::Swing &swing : ranked)
        ratings.push_back(swing.rating);
    const auto place = ranked.begin() + from;
    if (from < to)
        std::rotate(place, place + 1, ranked.begin() + to + 1);
    else
        std::rotate(ranked.begin() + to, place, place + 1);
    for (std::size_t rank = 0; rank < ranked.size(); ++rank)
        ranked[rank].rating = ratings[rank];
    study::weigh(ranked);
    fill();
    m_table->setCurrentItem(m_table->topLevelItem(to));
}

void SwingWeightsWindow::rate(int rank, double rating)
{
    std::vector<study::Swing> &ranked = m_swings.at(at(party()));
    if (rank <= 0 || rank >= static_cast<int>(ranked.size()))
        return;
    ranked[at(rank)].rating = std::clamp(rating, 0.0, ranked[at(rank) - 1].rating);
    for (std::size_t below = at(rank) + 1; below < ranked.size(); ++below)
        ranked[below].rating = std::min(ranked[below].rating, ranked[below - 1].rating);
    study::weigh(ranked);
    showWeights();
}

void SwingWeightsWindow::takeOrder()
{
    // The rows carry their old ranks; one of them has moved.
    std::vector<int> order;
    for (int row = 0; row < m_table->topLevelItemCount(); ++row)
        order.push_back(m_table->topLevelItem(row)->data(Rank, swingRole).toInt());
    for (int row = 0; row < static_cast<int>(order.size()); ++row) {
        if (order[at(row)] == row)
            continue;
        const bool movedDown = order[at(row)] == row + 1;
        if (movedDown)
            moveSwing(row, static_cast<int>(std::find(order.begin(), order.end(), row) - order.begin()));
        else
            moveSwing(order[at(row)], row);
        return;
    }
}

bool SwingWeightsWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Drop)
        QTimer::singleShot(0, this, &SwingWeightsWindow::takeOrder); // once the rows have moved
    if (watched == m_table && event->type() == QEvent::KeyPress && m_step == Step::Rank) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
            moveSwing(row, row + (key->key() == Qt::Key_Up ? -1 : 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

bool SwingWeightsWindow::apply()
{
    const std::vector<std::vector<study::Swing>> wanted = m_swings, before = m_taken;
    bool failed = false;
    const auto edited = m_document.edit(
        [] { return tr("Set weights by swings"); },
        [&](study::Study &study) {
            for (std::size_t party = 0; party < wanted.size(); ++party) {
                if (wanted[party] != before[party])
                    failed = failed || !study::setSwingWeights(study, static_cast<int>(party), wanted[party]);
            }
        });
    if (!edited)
        m_message->setText(edited.error().in(m_preferences.wording()));
    return edited && !failed;
}

} // namespace ui
