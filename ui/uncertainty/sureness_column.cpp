// SPDX-License-Identifier: GPL-3.0-or-later
#include "uncertainty/sureness_column.h"

#include "charts/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <limits>

namespace ui {

namespace {

constexpr std::array drawCounts{1000, 10000, 100000};

void setInk(QWidget *widget, const QColor &ink)
{
    QPalette palette = widget->palette();
    palette.setColor(QPalette::WindowText, ink);
    widget->setPalette(palette);
}

} // namespace

SurenessColumn::SurenessColumn(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget)
    , m_layout(new QVBoxLayout(m_content))
    , m_heading(addText())
    , m_text(addText())
    , m_progress(addText())
    , m_drawsHeading(nullptr)
    , m_drawsLabel(new QLabel)
    , m_seedLabel(new QLabel)
    , m_nestLabel(new QLabel)
    , m_draws(new QComboBox)
    , m_seed(new QSpinBox)
    , m_nest(new QComboBox)
    , m_run(new QPushButton)
    , m_nestNote(nullptr)
    , m_method(nullptr)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_layout->setContentsMargins(20, 14, 20, 16);
    m_layout->setSpacing(10);
    m_heading->setFont(textFont(11, QFont::DemiBold));
    addRule();
    m_drawsHeading = addText();
    m_drawsHeading->setFont(textFont(11, QFont::DemiBold));
    m_draws->setObjectName(QStringLiteral("draws"));
    m_seed->setObjectName(QStringLiteral("seed"));
    m_nest->setObjectName(QStringLiteral("nest"));
    m_run->setObjectName(QStringLiteral("run"));
    m_seed->setRange(0, std::numeric_limits<int>::max());
    m_seed->setKeyboardTracking(false);
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->addRow(m_drawsLabel, m_draws);
    form->addRow(m_seedLabel, m_seed);
    form->addRow(m_nestLabel, m_nest);
    m_drawsLabel->setBuddy(m_draws);
    m_seedLabel->setBuddy(m_seed);
    m_nestLabel->setBuddy(m_nest);
    m_layout->addLayout(form);
    m_nestNote = addText();
    m_layout->addWidget(m_run);
    m_layout->addSpacing(6);
    addRule();
    m_method = addText();
    m_layout->addStretch(1);
    setWidget(m_content);

    connect(m_draws, &QComboBox::activated, this, &SurenessColumn::choose);
    connect(m_nest, &QComboBox::activated, this, &SurenessColumn::choose);
    connect(m_seed, &QSpinBox::valueChanged, this, &SurenessColumn::choose);
    connect(m_run, &QPushButton::clicked, this, [this] {
        if (m_drawing)
            Q_EMIT stopRequested();
        else
            Q_EMIT runRequested();
    });
    retranslate();
    followTheme();
}

QLabel *SurenessColumn::addText()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    m_layout->addWidget(label);
    return label;
}

QWidget *SurenessColumn::addRule()
{
    auto *rule = new QWidget;
    rule->setFixedHeight(1);
    rule->setAutoFillBackground(true);
    m_layout->addWidget(rule);
    m_rules.push_back(rule);
    return rule;
}

void SurenessColumn::setSettings(const session::SamplingSettings &settings, study::Nest ofStudy)
{
    m_ofStudy = ofStudy;
    const QSignalBlocker quietSeed(m_seed);
    const int place = m_draws->findData(settings.draws);
    m_draws->setCurrentIndex(place < 0 ? 1 : place);
    m_seed->setValue(static_cast<int>(settings.seed));
    m_nest->setCurrentIndex(settings.nest.value_or(ofStudy) == study::Nest::Nested ? 0 : 1);
    tellNest();
}

void SurenessColumn::setSentences(const QStringList &sentences, const QString &progress)
{
    m_sentences = sentences;
    m_text->setText(sentences.join(QLatin1String("\n\n")));
    m_text->setVisible(!sentences.isEmpty());
    m_progress->setText(progress);
    m_progress->setVisible(!progress.isEmpty());
    m_drawing = !progress.isEmpty();
    m_run->setText(m_drawing ? tr("Stop") : tr("Run again"));
    m_run->setToolTip(m_drawing ? tr("The draws done so far stay") : tr("The same seed gives the same digits"));
}

void SurenessColumn::choose()
{
    session::SamplingSettings settings;
    settings.draws = m_draws->currentData().toInt();
    settings.seed = static_cast<std::uint64_t>(m_seed->value());
    const auto nest = static_cast<study::Nest>(m_nest->currentData().toInt());
    if (nest != m_ofStudy)
        settings.nest = nest;
    tellNest();
    Q_EMIT chosen(settings);
}

void SurenessColumn::tellNest()
{
    m_nestNote->setVisible(m_nest->currentData().toInt() != static_cast<int>(m_ofStudy));
}

void SurenessColumn::retranslate()
{
    m_heading->setText(tr("How sure"));
    m_drawsHeading->setText(tr("Draws"));
    m_drawsLabel->setText(tr("Number"));
    m_seedLabel->setText(tr("Seed"));
    m_nestLabel->setText(tr("Nest"));
    const int draws = m_draws->currentIndex(), nest = m_nest->currentIndex();
    m_draws->clear();
    for (const int count : drawCounts)
        m_draws->addItem(QLocale().toString(count), count);
    m_draws->setCurrentIndex(draws < 0 ? 1 : draws);
    m_nest->clear();
    m_nest->addItem(tr("Two-level CES"), static_cast<int>(study::Nest::Nested));
    m_nest->addItem(tr("One-level CES"), static_cast<int>(study::Nest::Flat));
    m_nest->setCurrentIndex(std::max(0, nest));
    m_nestNote->setText(tr("Only here: the other places keep the nest of the study."));
    m_method->setText(tr("Each draw takes elasticities, capacities and the jobs that go with output from their sourced "
                         "ranges, half of the draws on either side of the central value. Trade flows and duties stand. "
                         "Package, reference and walk-aways share each draw."));
    setSentences(m_sentences, m_progress->text());
}

void SurenessColumn::followTheme()
{
    const Theme &theme = Theme::current();
    for (QLabel *label : {m_heading, m_drawsHeading, m_text})
        setInk(label, theme.ink);
    for (QLabel *label : {m_progress, m_drawsLabel, m_seedLabel, m_nestLabel, m_nestNote})
        setInk(label, theme.ink2);
    setInk(m_method, theme.ink3);
    for (QWidget *rule : m_rules) {
        QPalette palette = rule->palette();
        palette.setColor(QPalette::Window, theme.hairline);
        rule->setPalette(palette);
    }
}

void SurenessColumn::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        followTheme();
}

} // namespace ui
