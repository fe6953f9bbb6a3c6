// SPDX-License-Identifier: GPL-3.0-or-later
#include "deal_space/advice_column.h"

#include "charts/measure_words.h"
#include "charts/theme.h"
#include "deal_space/advice_parts.h"
#include "words/numbers.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr std::size_t suggestionCount = 3;

void setInk(QWidget *widget, const QColor &ink)
{
    QPalette palette = widget->palette();
    palette.setColor(QPalette::WindowText, ink);
    widget->setPalette(palette);
}

QLabel *wrapped()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    return label;
}

} // namespace

AdviceColumn::AdviceColumn(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget)
    , m_layout(new QVBoxLayout(m_content))
    , m_heading(wrapped())
    , m_verdict(new deal_space::VerdictPanel)
    , m_count(wrapped())
    , m_countButton(new FlatButton)
    , m_frontier(wrapped())
    , m_betterHead(nullptr)
    , m_noneBetter(wrapped())
    , m_side(new FlatComboBox)
    , m_counter(wrapped())
    , m_loadCounter(new QPushButton)
    , m_priceHead(nullptr)
    , m_prices(new deal_space::PriceTable)
    , m_more(wrapped())
    , m_walkAwayHead(wrapped())
    , m_walkAways(new deal_space::WalkAwayFields)
    , m_weights(new FlatButton)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_heading->setFont(textFont(11, QFont::DemiBold));
    m_side->setObjectName(QStringLiteral("counterSide"));
    m_loadCounter->setObjectName(QStringLiteral("loadCounter"));
    m_layout->setContentsMargins(18, 14, 18, 16);
    m_layout->setSpacing(9);
    m_layout->addWidget(m_heading);
    m_layout->addWidget(m_verdict);
    m_layout->addWidget(m_count);
    m_countButton->setObjectName(QStringLiteral("countExactly"));
    auto *counting = new QHBoxLayout;
    counting->addWidget(m_countButton);
    counting->addStretch(1);
    m_layout->addLayout(counting);
    m_layout->addWidget(m_frontier);
    addRule();
    m_betterHead = addHead(&m_betterColumns);
    for (std::size_t i = 0; i < suggestionCount; ++i) {
        auto *button = new deal_space::SuggestionButton;
        m_layout->addWidget(button);
        m_suggestions.push_back(button);
        connect(button, &QAbstractButton::clicked, this, [this, i] {
            if (i < m_advice.better.size()) {
                const charts::Suggestion &suggestion = m_advice.better[i];
                Q_EMIT loadRequested(suggestion.package,
                                     [number = suggestion.changes] { return tr("Load suggestion %1").arg(number); });
            }
        });
    }
    m_layout->addWidget(m_noneBetter);
    addRule();
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_side);
    choice->addStretch(1);
    m_layout->addLayout(choice);
    m_layout->addWidget(m_counter);
    auto *load = new QHBoxLayout;
    load->addWidget(m_loadCounter);
    load->addStretch(1);
    m_layout->addLayout(load);
    addRule();
    m_priceHead = addHead(&m_priceColumns);
    m_layout->addWidget(m_prices);
    m_layout->addWidget(m_more);
    addRule();
    m_walkAwayHead->setFont(textFont(11, QFont::DemiBold));
    m_weights->setObjectName(QStringLiteral("setWeights"));
    m_layout->addWidget(m_walkAwayHead);
    m_layout->addWidget(m_walkAways);
    auto *weights = new QHBoxLayout;
    weights->addWidget(m_weights);
    weights->addStretch(1);
    m_layout->addLayout(weights);
    m_layout->addStretch(1);
    setWidget(m_content);

    for (const deal_space::SuggestionButton *button : m_suggestions)
        connect(button, &deal_space::SuggestionButton::irritantsPointed, this, &AdviceColumn::irritantsPointed);
    connect(m_prices, &deal_space::PriceTable::irritantsPointed, this, &AdviceColumn::irritantsPointed);
    connect(m_countButton, &QAbstractButton::clicked, this, &AdviceColumn::countRequested);
    connect(m_weights, &QAbstractButton::clicked, this, &AdviceColumn::weightsRequested);
    connect(m_walkAways, &deal_space::WalkAwayFields::pointsChosen, this, &AdviceColumn::walkAwayPointsChosen);
    connect(m_walkAways, &deal_space::WalkAwayFields::scenarioChosen, this, &AdviceColumn::walkAwayScenarioChosen);
    connect(m_side, &QComboBox::currentIndexChanged, this, &AdviceColumn::showSide);
    connect(m_loadCounter, &QAbstractButton::clicked, this, [this] {
        const auto &counter = m_advice.counter[static_cast<std::size_t>(side())];
        if (counter)
            Q_EMIT loadRequested(counter->package,
                                 [name = m_sides.value(side())] { return tr("Load counter-offer for %1").arg(name); });
    });
    followTheme();
    clear();
}

QWidget *AdviceColumn::addRule()
{
    auto *rule = new QWidget;
    rule->setFixedHeight(1);
    rule->setAutoFillBackground(true);
    m_layout->addWidget(rule);
    m_rules.push_back(rule);
    return rule;
}

QLabel *AdviceColumn::addHead(std::array<QLabel *, 2> *columns)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    auto *head = wrapped();
    head->setFont(textFont(11, QFont::DemiBold));
    row->addWidget(head, 1);
    for (QLabel *&column : *columns) {
        column = new QLabel;
        column->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        column->setFixedWidth(deal_space::gainWidth());
        row->addWidget(column);
    }
    m_layout->addLayout(row);
    return head;
}

void AdviceColumn::followTheme()
{
    const Theme &theme = Theme::current();
    for (QLabel *label : {m_heading, m_count, m_frontier, m_betterHead, m_counter, m_priceHead, m_walkAwayHead})
        setInk(label, theme.ink);
    for (QLabel *label : {m_noneBetter, m_more})
        setInk(label, theme.ink3);
    for (int party = 0; party < 2; ++party) {
        setInk(m_betterColumns[static_cast<std::size_t>(party)], theme.party(party).text);
        setInk(m_priceColumns[static_cast<std::size_t>(party)], theme.party(party).text);
    }
    for (QWidget *rule : m_rules) {
        QPalette palette = rule->palette();
        palette.setColor(QPalette::Window, theme.hairline);
        rule->setPalette(palette);
    }
}

void AdviceColumn::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        followTheme();
}

QString AdviceColumn::verdictText() const
{
    return m_verdict->text();
}

void AdviceColumn::clear()
{
    m_advice = {};
    m_content->hide();
}

void AdviceColumn::setAdvice(const charts::DealAdvice &advice, const QStringList &sides, const QStringList &shortSides,
                             const words::Wording &wording)
{
    m_advice = advice;
    m_sides = sides;
    m_wording = wording;
    m_heading->setText(tr("What this package means"));
    m_verdict->setVerdict(advice.verdict == charts::DealAdvice::Verdict::Acceptable, advice.heading, advice.text);
    m_count->setText(advice.count);
    m_count->setVisible(!advice.count.isEmpty());
    m_countButton->setText(tr("Count them exactly"));
    m_countButton->setToolTip(tr("Takes some seconds in the background"));
    m_walkAwayHead->setText(tr("Walk-aways, points"));
    m_weights->setText(tr("Set the weights by swings…"));
    setCounting(std::nullopt);
    m_frontier->setText(advice.frontier);
    m_frontier->setVisible(!advice.frontier.isEmpty());
    m_betterHead->setText(tr("Better for both"));
    for (std::size_t party = 0; party < 2; ++party) {
        m_betterColumns[party]->setText(shortSides.value(static_cast<qsizetype>(party)));
        m_priceColumns[party]->setText(shortSides.value(static_cast<qsizetype>(party)));
    }
    for (std::size_t i = 0; i < m_suggestions.size(); ++i) {
        const bool there = i < advice.better.size();
        m_suggestions[i]->setVisible(there);
        if (there)
            m_suggestions[i]->setSuggestion(advice.better[i], shortSides, wording);
    }
    m_noneBetter->setText(tr("No package within three changes is better for both."));
    m_noneBetter->setVisible(advice.better.empty());
    {
        const QSignalBlocker quiet(m_side);
        const int chosen = side();
        m_side->clear();
        for (const QString &name : sides)
            m_side->addItem(tr("Counter-offer for %1", "a party in a sentence").arg(name));
        m_side->setCurrentIndex(chosen);
    }
    m_loadCounter->setText(tr("Load counter-offer"));
    m_loadCounter->setMinimumSize(m_loadCounter->fontMetrics().horizontalAdvance(m_loadCounter->text()) + 28, 30);
    m_priceHead->setText(tr("Price of each concession"));
    showSide();
    m_content->show();
}

void AdviceColumn::setCounting(const std::optional<double> &share)
{
    m_countButton->setVisible(!m_advice.count.isEmpty() && !m_advice.isCountExact);
    m_countButton->setEnabled(!share);
    m_countButton->setText(share ? tr("Counting: %1").arg(words::percent(m_wording, *share, 0))
                                 : tr("Count them exactly"));
}

void AdviceColumn::setWalkAways(const study::Study &study, const std::array<double, 2> &reservation,
                                const words::Wording &wording)
{
    m_walkAways->setStudy(study, reservation, wording);
}

void AdviceColumn::setPointed(int irritant)
{
    m_prices->setPointed(irritant);
    for (deal_space::SuggestionButton *button : m_suggestions)
        button->setPointed(irritant);
}

void AdviceColumn::showSide()
{
    const int own = side();
    const auto index = static_cast<std::size_t>(own);
    const auto &counter = m_advice.counter[index];
    if (counter) {
        m_counter->setText(tr("%1: gives %2 %3 points, and %4 %5.", "changes: gives party gain points, and party gain")
                               .arg(counter->text, m_sides.value(own),
                                    words::number(m_wording, counter->gain[index], 1, words::Sign::Always),
                                    m_sides.value(1 - own),
                                    words::number(m_wording, counter->gain[1 - index], 1, words::Sign::Always)));
    } else {
        m_counter->setText(tr("Within three changes, %1 cannot gain without a loss for %2.")
                               .arg(m_sides.value(own), m_sides.value(1 - own)));
    }
    m_loadCounter->setVisible(counter.has_value());
    const auto &prices = m_advice.prices[index];
    m_prices->setPrices(prices, m_wording);
    const int more = static_cast<int>(prices.size()) - static_cast<int>(deal_space::PriceTable::mostRows);
    if (prices.empty())
        m_more->setText(tr("%1 has nothing more to ask for.").arg(charts::sentenceCase(m_sides.value(own))));
    else if (more > 0)
        m_more->setText(tr("%1 more. What %2 would ask for, one at a time, largest gain first.")
                            .arg(QString::number(more), m_sides.value(own)));
    else
        m_more->setText(tr("What %1 would ask for, one at a time, largest gain first.").arg(m_sides.value(own)));
}

} // namespace ui
