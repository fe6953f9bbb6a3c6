// SPDX-License-Identifier: GPL-3.0-or-later
#include "deal_space/deal_space_view.h"

#include "charts/deal_space_chart_view.h"
#include "charts/flat_controls.h"
#include "charts/measure_words.h"
#include "charts/picture.h"
#include "charts/table_model.h"
#include "charts/theme.h"
#include "deal_space/advice_column.h"
#include "words/numbers.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int margin = 20;
constexpr int trailLength = 4;
constexpr qsizetype tipLines = 10;

void setInk(QWidget *widget, const QColor &ink)
{
    QPalette palette = widget->palette();
    palette.setColor(QPalette::WindowText, ink);
    widget->setPalette(palette);
}

} // namespace

DealSpaceView::DealSpaceView(session::Workbench &workbench, session::Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_preferences(preferences)
    , m_run(workbench)
    , m_pages(new QStackedLayout(this))
    , m_notice(new QLabel)
    , m_page(new QWidget)
    , m_title(new QLabel)
    , m_subtitle(new QLabel)
    , m_tableButton(new FlatButton(FlatButton::Glyph::Table))
    , m_plotOrTable(new QStackedWidget)
    , m_chart(new DealSpaceChartView)
    , m_table(new QTableView)
    , m_tableModel(new TableModel(this))
    , m_hairline(new QWidget)
    , m_source(new QLabel)
    , m_advice(new AdviceColumn(this))
{
    m_advice->hide(); // the window gives it a place
    setAutoFillBackground(true);
    m_notice->setAlignment(Qt::AlignCenter);
    m_notice->setWordWrap(true);
    m_notice->setMargin(24);
    m_title->setFont(textFont(14, QFont::DemiBold));
    for (QLabel *label : {m_subtitle, m_source})
        label->setWordWrap(true);
    m_tableButton->setCheckable(true);
    m_tableButton->setObjectName(QStringLiteral("table"));
    m_table->setModel(m_tableModel);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_hairline->setFixedHeight(1);
    m_hairline->setAutoFillBackground(true);
    m_plotOrTable->addWidget(m_chart);
    m_plotOrTable->addWidget(m_table);

    auto *second = new QHBoxLayout;
    second->addWidget(m_subtitle, 1);
    second->addWidget(m_tableButton, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(margin, 16, margin, 8);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addLayout(second);
    column->addWidget(m_plotOrTable, 1);
    column->addWidget(m_hairline);
    column->addWidget(m_source);
    m_pages->addWidget(m_notice);
    m_pages->addWidget(m_page);

    const auto load = [this](const negotiation::Package &package, const std::function<QString()> &words) {
        m_workbench.document().loadPackage(package, words);
    };
    connect(m_advice, &AdviceColumn::loadRequested, this, load);
    connect(m_chart, &DealSpaceChartView::chosen, this, [this, load](const DealSpacePlot::Hit &hit) {
        if (hit.type == DealSpacePlot::Hit::Type::Frontier) {
            load(m_zone->frontier.package(hit.index), [] { return tr("Load a package of the frontier"); });
            return;
        }
        const charts::DealMark mark = m_spec->marks.at(hit.index);
        load(mark.package, [kind = mark.kind, name = mark.label] {
            return kind == charts::DealMark::Kind::Improvement ? tr("Load suggestion %1").arg(name)
                                                               : tr("Load %1").arg(name);
        });
    });
    m_chart->setTip([this](const DealSpacePlot::Hit &hit) {
        if (hit.type == DealSpacePlot::Hit::Type::Frontier)
            return tipOf(m_zone->frontier.package(hit.index), tr("On the frontier"), m_spec->frontier.at(hit.index));
        const charts::DealMark &mark = m_spec->marks.at(hit.index);
        return tipOf(mark.package,
                     mark.kind == charts::DealMark::Kind::Improvement ? tr("Suggestion %1").arg(mark.label) : mark.label,
                     mark.values);
    });
    connect(m_tableButton, &QAbstractButton::toggled, this,
            [this](bool table) { m_plotOrTable->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_chart); });
    connect(&m_run, &session::DealSpaceRun::changed, this, &DealSpaceView::refresh);
    connect(&m_run, &session::DealSpaceRun::progressed, this, &DealSpaceView::tellProgress);
    connect(&m_workbench, &session::Workbench::pictureChanged, this, &DealSpaceView::refresh);
    connect(&m_workbench, &session::Workbench::failed, this, &DealSpaceView::refresh);
    connect(&m_preferences, &session::Preferences::languageChanged, this, &DealSpaceView::refresh);
    followTheme();
}

DealSpaceView::~DealSpaceView() = default;

void DealSpaceView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_run.want();
    refresh();
}

void DealSpaceView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeTitle();
}

void DealSpaceView::arrangeTitle()
{
    if (m_spec)
        m_title->setText(balancedLines(m_spec->title, m_title->font(), width() - 2.0 * margin).join(QLatin1Char('\n')));
}

void DealSpaceView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        followTheme();
}

void DealSpaceView::followTheme()
{
    const Theme &theme = Theme::current();
    QPalette palette = m_page->palette();
    palette.setColor(QPalette::Window, theme.card);
    m_page->setPalette(palette);
    m_page->setAutoFillBackground(true);
    m_notice->setPalette(palette);
    m_notice->setAutoFillBackground(true);
    setInk(m_title, theme.ink);
    setInk(m_subtitle, theme.ink2);
    setInk(m_source, theme.ink3);
    QPalette line = m_hairline->palette();
    line.setColor(QPalette::Window, theme.hairline);
    m_hairline->setPalette(line);
}

void DealSpaceView::tellProgress()
{
    Q_EMIT progressChanged(m_run.busy() ? m_run.progress() : 1.0);
    if (isVisible() && !m_run.zone())
        refresh();
}

void DealSpaceView::showNotice(const QString &text)
{
    m_notice->setText(text);
    m_pages->setCurrentWidget(m_notice);
    m_spec.reset();
    m_picture.reset();
    m_zone.reset();
    m_advice->clear();
}

void DealSpaceView::refresh()
{
    if (!isVisible())
        return; // shown again, it refreshes
    const words::Wording &wording = m_preferences.wording();
    m_tableButton->setText(tr("Table"));
    const auto picture = m_workbench.picture();
    const auto zone = m_run.zone();
    if (!picture || !zone) {
        const std::optional<words::Error> &error = picture ? m_run.error() : m_workbench.error();
        showNotice(error ? error->in(wording)
                         : tr("Solving the markets of every package: %1").arg(words::percent(wording, m_run.progress(), 0)));
        return;
    }
    m_picture = picture;
    m_zone = zone;
    const study::Study &study = picture->study();
    const negotiation::Package &package = picture->working.package;
    std::optional<std::array<double, 2>> values;
    if (picture->working.date == study.dealDate)
        values = {picture->current->values[0].value, picture->current->values[1].value};
    const charts::DealAdvice advice = charts::dealAdvice(study, *zone, package, values, wording);
    m_spec = charts::dealSpaceChart(study, *zone, package, values, m_workbench.document().trail(trailLength), advice,
                                    wording);
    arrangeTitle();
    m_subtitle->setText(m_spec->subtitle);
    m_source->setText(m_spec->source);
    m_chart->setSpec(*m_spec);
    m_tableModel->setTable(m_spec->table, m_spec->locale);
    QStringList sides, shortSides;
    for (int party = 0; party < 2; ++party) {
        const study::Region &region =
            study.regions[static_cast<std::size_t>(study.parties[static_cast<std::size_t>(party)].region)];
        sides << charts::regionInText(study, party, wording);
        shortSides << (region.shortName.isEmpty() ? region.code : region.shortName.in(wording.language()));
    }
    m_advice->setAdvice(advice, sides, shortSides, wording);
    m_pages->setCurrentWidget(m_page);
}

QString DealSpaceView::tipOf(const negotiation::Package &package, const QString &name,
                             const std::array<double, 2> &values) const
{
    const words::Wording &wording = m_preferences.wording();
    const QString head = tr("%1: %2 · %3 points", "package: values")
                             .arg(name, words::number(wording, values[0], 1), words::number(wording, values[1], 1));
    QStringList changes = charts::differences(m_picture->study(), m_picture->working.package, package, wording);
    const qsizetype count = changes.size();
    if (count > tipLines) {
        changes = changes.mid(0, tipLines);
        changes << tr("and %1 more").arg(count - tipLines);
    }
    for (QString &change : changes)
        change = change.toHtmlEscaped();
    const QString below = count == 0 ? tr("The package on the table.")
                                     : tr("Differs from the package on the table:") + QStringLiteral("<br>") +
                                           changes.join(QStringLiteral("<br>"));
    return QStringLiteral("<p style=\"white-space:pre\"><b>%1</b><br>%2</p>").arg(head.toHtmlEscaped(), below);
}

} // namespace ui
