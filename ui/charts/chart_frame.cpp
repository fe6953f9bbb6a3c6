// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_frame.h"

#include "charts/flat_controls.h"
#include "charts/picture.h"
#include "charts/table_model.h"
#include "charts/theme.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDrag>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QSaveFile>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <utility>

namespace ui {

namespace {

constexpr int cardMargin = 24;
constexpr QSize pictureSize(960, 600);
constexpr qreal clipboardScale = 2.0;

void setInk(QWidget *widget, const QColor &ink)
{
    QPalette palette = widget->palette();
    palette.setColor(QPalette::WindowText, ink);
    widget->setPalette(palette);
}

QString askWithDialog(QWidget *parent, const QString &suggested, const QString &filters)
{
    return QFileDialog::getSaveFileName(parent, {}, suggested, filters);
}

} // namespace

ChartFrame::ChartFrame(QWidget *parent)
    : QWidget(parent)
    , m_askFileName(askWithDialog)
    , m_title(new QLabel)
    , m_subtitle(new QLabel)
    , m_titleRoom(new QSpacerItem(0, 0))
    , m_choices(new QHBoxLayout)
    , m_controls(new QHBoxLayout)
    , m_foot(new QHBoxLayout)
    , m_beforeButton(new FlatButton)
    , m_howButton(new FlatButton)
    , m_tableButton(new FlatButton(FlatButton::Glyph::Table))
    , m_stack(new QStackedWidget)
    , m_tableView(new QTableView)
    , m_tableModel(new TableModel(this))
    , m_hairline(new QWidget)
    , m_source(new QLabel)
    , m_copyButton(new FlatButton)
    , m_exportButton(new FlatButton)
    , m_exportMenu(new QMenu(this))
{
    setAutoFillBackground(true);
    m_title->setFont(textFont(14, QFont::DemiBold));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_title->setObjectName(QStringLiteral("chartTitle"));
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setWordWrap(true);
    m_source->setTextFormat(Qt::PlainText);
    m_source->setWordWrap(true);
    m_source->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_hairline->setFixedHeight(1);
    m_hairline->setAutoFillBackground(true);
    m_tableButton->setCheckable(true);
    m_tableButton->setObjectName(QStringLiteral("tableButton"));
    m_howButton->setObjectName(QStringLiteral("howButton"));
    m_howButton->hide();
    m_beforeButton->setObjectName(QStringLiteral("beforeButton"));
    m_copyButton->setObjectName(QStringLiteral("copyButton"));
    m_exportButton->setObjectName(QStringLiteral("exportButton"));

    m_tableView->setModel(m_tableModel);
    m_tableView->setFrameShape(QFrame::NoFrame);
    m_tableView->setShowGrid(false);
    m_tableView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tableView->setTabKeyNavigation(false);
    m_tableView->verticalHeader()->hide();
    m_tableView->verticalHeader()->setDefaultSectionSize(27);
    m_tableView->horizontalHeader()->setHighlightSections(false);
    m_tableView->horizontalHeader()->setDefaultAlignment(
        Qt::Alignment::fromInt(Qt::AlignRight | Qt::AlignBottom | Qt::TextWordWrap));
    m_tableView->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tableView->horizontalHeader()->setMinimumSectionSize(72);
    m_tableView->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_stack->addWidget(m_tableView);

    m_choices->setSpacing(2);
    m_controls->setSpacing(4);
    m_controls->addLayout(m_choices, 1);
    m_controls->addWidget(m_howButton);
    m_controls->addWidget(m_beforeButton);
    m_controls->addWidget(m_tableButton);
    m_foot->setSpacing(2);
    m_foot->addWidget(m_source, 1);
    m_foot->addWidget(m_copyButton, 0, Qt::AlignTop);
    m_foot->addWidget(m_exportButton, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(cardMargin, 20, cardMargin, 8);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addSpacing(4);
    layout->addWidget(m_subtitle);
    layout->addItem(m_titleRoom);
    layout->addSpacing(8);
    layout->addLayout(m_controls);
    layout->addSpacing(12);
    layout->addWidget(m_stack, 1);
    layout->addSpacing(8);
    layout->addWidget(m_hairline);
    layout->addSpacing(4);
    layout->addLayout(m_foot);
    m_choices->addStretch(1);

    connect(m_howButton, &QToolButton::clicked, this, [this] {
        Q_EMIT howRequested(m_plot ? m_plot->placeAt(std::nullopt) : std::nullopt);
    });
    connect(m_tableButton, &QToolButton::toggled, this, &ChartFrame::setTableShown);
    connect(m_beforeButton, &QToolButton::pressed, this, [this] { showBefore(true); });
    connect(m_beforeButton, &QToolButton::released, this, [this] { showBefore(false); });
    connect(m_copyButton, &QToolButton::clicked, this, &ChartFrame::copy);
    m_exportMenu->setObjectName(QStringLiteral("exportMenu"));
    connect(m_exportButton, &QToolButton::clicked, this,
            [this] { m_exportMenu->popup(m_exportButton->mapToGlobal(QPoint(0, -m_exportMenu->sizeHint().height()))); });
    auto *copyKeys = new QShortcut(QKeySequence::Copy, m_tableView, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(copyKeys, &QShortcut::activated, this, &ChartFrame::copyTable);
    qApp->installEventFilter(this); // B is held wherever the focus is, except where letters are typed
    followTheme();
    retranslate();
}

ChartFrame::~ChartFrame() = default;

QLabel *ChartFrame::addChoice(QComboBox *box)
{
    auto *label = new QLabel;
    label->setBuddy(box);
    setInk(label, Theme::current().ink2);
    label->setProperty("quiet", true);
    const int place = m_choices->count() - 1; // the stretch stays last
    if (place > 0)
        m_choices->insertSpacing(place, 12);
    m_choices->insertWidget(m_choices->count() - 1, label);
    m_choices->insertWidget(m_choices->count() - 1, box);
    return label;
}

void ChartFrame::addSwitch(QWidget *control)
{
    m_choices->insertWidget(0, control);
}

void ChartFrame::setStanding(Standing standing)
{
    const bool lower = standing == Standing::Lower, upper = standing == Standing::Upper;
    layout()->setContentsMargins(cardMargin, lower ? 10 : upper ? 16 : 20, cardMargin, lower ? 2 : upper ? 0 : 8);
    m_title->setFont(textFont(lower ? 12 : 14, QFont::DemiBold));
    m_hasBeforeButton = !lower;
    m_source->setVisible(!upper);
    m_hairline->setVisible(!upper);
    for (FlatButton *button : {m_copyButton, m_exportButton}) // a layout takes a widget from the other
        (upper ? m_controls : m_foot)->addWidget(button, 0, upper ? Qt::Alignment() : Qt::AlignTop);
    m_titleLines = 1;
    arrangeTitle();
    arrangeChoices();
}

void ChartFrame::setFootnote(const QString &text)
{
    m_footnote = text;
    say(m_shown.source);
}

void ChartFrame::setSpec(const charts::ChartSpec &spec, const std::optional<charts::ChartSpec> &before)
{
    m_spec = spec;
    m_makeBefore = {};
    m_before = before;
    if (m_before) {
        m_before->title = tr("Before: %1").arg(m_before->title);
        charts::shareScales(m_spec, *m_before);
    }
    m_beforeButton->setEnabled(m_before.has_value());
    m_showsBefore = m_showsBefore && m_before.has_value();
    present(m_showsBefore ? *m_before : m_spec);
}

void ChartFrame::setSpec(const charts::ChartSpec &spec, std::function<charts::ChartSpec()> before)
{
    m_spec = spec;
    m_before.reset();
    m_makeBefore = std::move(before);
    m_beforeButton->setEnabled(static_cast<bool>(m_makeBefore));
    const bool shows = std::exchange(m_showsBefore, false) && m_makeBefore;
    if (shows)
        showBefore(true);
    else
        present(m_spec);
}

void ChartFrame::present(const charts::ChartSpec &spec)
{
    m_shown = spec;
    if (!m_plot || !m_plot->shows(spec.body)) {
        const auto known = std::find_if(m_plots.begin(), m_plots.end(),
                                        [&](const PlotView *plot) { return plot->shows(spec.body); });
        if (known != m_plots.end()) {
            m_plot = *known;
        } else {
            m_plot = makePlotView(spec.body);
            addPlot(m_plot);
        }
        if (!isTableShown())
            m_stack->setCurrentWidget(m_plot->widget());
    }
    m_plot->setSpec(spec);
    if (isTableShown())
        m_tableModel->setTable(spec.table, spec.locale);
    m_tableView->setAccessibleName(spec.title);
    m_subtitle->setText(spec.subtitle);
    say(spec.source);
    arrangeTitle();
    Q_EMIT specShown();
}

void ChartFrame::showBefore(bool before)
{
    if (before && m_makeBefore) {
        m_before = std::exchange(m_makeBefore, {})();
        m_before->title = tr("Before: %1").arg(m_before->title);
        charts::shareScales(m_spec, *m_before);
    }
    const bool shows = before && m_before.has_value();
    if (shows == m_showsBefore)
        return;
    m_showsBefore = shows;
    present(m_showsBefore ? *m_before : m_spec);
}

void ChartFrame::addPlot(PlotView *plot)
{
    m_plots.push_back(plot);
    m_stack->addWidget(plot->widget());
}

void ChartFrame::setExplained()
{
    m_isExplained = true;
    m_howButton->show();
}

void ChartFrame::setTableShown(bool shown)
{
    if (shown) {
        m_tableModel->setTable(m_shown.table, m_shown.locale); // kept up only while it is looked at
        m_stack->setCurrentWidget(m_tableView);
    } else if (m_plot) {
        m_stack->setCurrentWidget(m_plot->widget());
    }
    m_tableButton->setChecked(shown);
}

bool ChartFrame::isTableShown() const
{
    return m_tableButton->isChecked();
}

void ChartFrame::arrangeTitle()
{
    const qreal room = std::max(120, width() - 2 * cardMargin);
    const QStringList lines = balancedLines(m_shown.title, m_title->font(), room - 2.0);
    m_titleLines = std::max(m_titleLines, static_cast<int>(lines.size()));
    m_title->setText(lines.join(QLatin1Char('\n')));
    const int lineHeight = m_title->fontMetrics().lineSpacing();
    m_title->setFixedHeight(static_cast<int>(lines.size()) * lineHeight + 2);
    m_titleRoom->changeSize(0, (m_titleLines - static_cast<int>(lines.size())) * lineHeight, QSizePolicy::Minimum,
                            QSizePolicy::Fixed);
    layout()->invalidate();
    m_title->setAccessibleName(m_shown.title);
}

void ChartFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_titleLines = 1;
    arrangeTitle();
    arrangeChoices();
}

bool ChartFrame::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) // a choice has become longer or shorter
        arrangeChoices();
    return handled;
}

void ChartFrame::arrangeChoices()
{
    const int air = 16; // between the choices and the buttons
    int room = width() - 2 * cardMargin - air;
    for (int i = 1; i < m_controls->count(); ++i) { // all but the choices
        const QWidget *control = m_controls->itemAt(i)->widget();
        if (control && control != m_beforeButton && control != m_howButton && !control->isHidden())
            room -= control->sizeHint().width() + m_controls->spacing();
    }
    QList<QLabel *> names;
    for (int i = 0; i < m_choices->count(); ++i) {
        QLayoutItem *item = m_choices->itemAt(i);
        QWidget *widget = item->widget();
        auto *name = qobject_cast<QLabel *>(widget);
        const QWidget *choice = name && name->buddy() ? name->buddy() : widget;
        if (name && choice->isHidden())
            name->hide();
        if (choice && choice->isHidden())
            continue;
        room -= (widget ? widget->sizeHint() : item->sizeHint()).width() + m_choices->spacing();
        if (name)
            names << name;
    }
    int named = 0;
    for (const QLabel *name : names)
        named += name->sizeHint().width() + m_choices->spacing();
    // What has a key or stands in the menu goes before the choices are cut: Hold B first, then How.
    for (const auto &[button, wanted] : {std::pair{m_howButton, m_isExplained}, std::pair{m_beforeButton, m_hasBeforeButton}}) {
        const int width = button->sizeHint().width() + m_controls->spacing();
        const bool fits = wanted && room - width >= -named - air - m_choices->spacing(); // the last of it
        button->setVisible(fits);
        if (fits)
            room -= width;
    }
    for (QLabel *name : names) {
        name->setVisible(room >= 0);
        if (name->buddy())
            name->buddy()->setToolTip(room >= 0 ? QString() : name->text());
    }
}

void ChartFrame::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    showBefore(false);
}

void ChartFrame::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_titleLines = 1;
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        followTheme();
    } else if (event->type() == QEvent::ActivationChange && !isActiveWindow()) {
        showBefore(false);
    }
}

void ChartFrame::followTheme()
{
    const Theme &theme = Theme::current();
    if (palette().color(QPalette::Window) != theme.card) {
        QPalette card = palette();
        card.setColor(QPalette::Window, theme.card);
        setPalette(card);
    }
    setInk(m_title, theme.ink);
    setInk(m_subtitle, theme.ink2);
    setInk(m_source, theme.ink3);
    for (QLabel *label : findChildren<QLabel *>()) {
        if (label->property("quiet").toBool())
            setInk(label, theme.ink2);
    }
    m_tableView->horizontalHeader()->setStyleSheet(
        QStringLiteral("QHeaderView::section { background: %1; color: %2; border: 0; border-bottom: 1px solid %3; "
                       "padding: 4px 3px; }")
            .arg(theme.card.name(), theme.ink2.name(), theme.hairline.name()));
    QPalette line = m_hairline->palette();
    line.setColor(QPalette::Window, theme.hairline);
    m_hairline->setPalette(line);
}

void ChartFrame::retranslate()
{
    m_beforeButton->setText(tr("Hold B: before"));
    m_beforeButton->setToolTip(tr("Shows the state before the last change while held"));
    m_howButton->setText(tr("How?"));
    m_howButton->setToolTip(tr("How was this computed?"));
    m_tableButton->setText(tr("Table"));
    m_tableButton->setToolTip(tr("Shows the numbers behind the chart"));
    m_copyButton->setText(tr("Copy"));
    m_copyButton->setToolTip(tr("Copies picture and table; drag it into another program"));
    m_exportButton->setText(tr("Export…"));
    m_exportButton->setToolTip(tr("Saves the chart as a picture, a page or a table"));
    fillExportMenu();
    for (FlatButton *button : {m_howButton, m_beforeButton, m_tableButton, m_copyButton, m_exportButton})
        button->updateGeometry();
}

bool ChartFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_copyButton && event->type() == QEvent::MouseButtonPress) {
        m_dragFrom = static_cast<QMouseEvent *>(event)->position().toPoint();
    } else if (watched == m_copyButton && event->type() == QEvent::MouseMove && m_dragFrom) {
        const QPoint way = static_cast<QMouseEvent *>(event)->position().toPoint() - *m_dragFrom;
        if (way.manhattanLength() >= QApplication::startDragDistance()) {
            m_dragFrom.reset();
            m_copyButton->setDown(false);
            drag();
            return true;
        }
    } else if (watched == m_copyButton && event->type() == QEvent::MouseButtonRelease) {
        m_dragFrom.reset();
    }
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::KeyRelease)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    auto *widget = qobject_cast<QWidget *>(watched);
    // Of several charts in a window one hears the key first, and speaks for all.
    const auto showAll = [this](bool before) {
        for (ChartFrame *frame : window()->findChildren<ChartFrame *>())
            frame->showBefore(before && frame->isVisible());
        if (isWindow())
            showBefore(before);
    };
    // Wherever the key is let go, the state before goes with it; the widget that has the focus may want it too.
    if (key->key() == Qt::Key_B && event->type() == QEvent::KeyRelease && !key->isAutoRepeat())
        showAll(false);
    if (!widget || key->key() != Qt::Key_B || key->modifiers() != Qt::NoModifier || !isVisible() ||
        widget->window() != window() || takesText(widget))
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress && !key->isAutoRepeat())
        showAll(true);
    return true;
}

void ChartFrame::say(const QString &message)
{
    m_source->setText(m_footnote.isEmpty() || message != m_shown.source ? message
                                                                         : message + QLatin1Char(' ') + m_footnote);
}

void ChartFrame::copyTable()
{
    QList<int> rows;
    for (const QModelIndex &index : m_tableView->selectionModel()->selectedRows())
        rows << index.row();
    QApplication::clipboard()->setText(m_tableModel->withRows(rows).asTsv(words::Wording::forLocale(m_shown.locale)));
}

QMimeData *ChartFrame::asMimeData() const
{
    auto *content = new QMimeData; // whoever takes it owns it
    content->setImageData(renderChart(m_shown, pictureSize, Theme::current().mode, clipboardScale));
    content->setText(m_shown.table.asTsv(words::Wording::forLocale(m_shown.locale)));
    return content;
}

void ChartFrame::drag()
{
    auto *drag = new QDrag(this);
    drag->setMimeData(asMimeData());
    drag->setPixmap(QPixmap::fromImage(renderChart(m_shown, pictureSize, Theme::current().mode).scaledToWidth(240, Qt::SmoothTransformation)));
    drag->exec(Qt::CopyAction);
}

void ChartFrame::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    if (m_isExplained && m_plot) { // also where the button has no room
        std::optional<PlotView::Place> place;
        if (event->reason() == QContextMenuEvent::Keyboard)
            place = m_plot->placeAt(std::nullopt);
        else if (!isTableShown())
            place = m_plot->placeAt(m_plot->widget()->mapFromGlobal(event->globalPos()));
        menu.addAction(tr("How was this computed?"), this, [this, place] { Q_EMIT howRequested(place); });
        menu.addSeparator();
    }
    menu.addAction(tr("Copy"), this, &ChartFrame::copy);
    menu.addMenu(m_exportMenu);
    menu.addAction(tr("Add to deck"), this, &ChartFrame::addToDeckRequested);
    menu.exec(event->globalPos());
}

void ChartFrame::copy()
{
    QApplication::clipboard()->setMimeData(asMimeData());
    say(tr("Copied: the picture and the table behind it."));
}

void ChartFrame::fillExportMenu()
{
    m_exportMenu->clear();
    m_exportMenu->setTitle(tr("Export"));
    for (const bool transparent : {false, true}) {
        QMenu *sizes = m_exportMenu->addMenu(transparent ? tr("Picture without ground (.png)") : tr("Picture (.png)"));
        for (const int scale : {1, 2, 4}) {
            QAction *action = sizes->addAction(
                tr("%1×: %2 × %3 pixels").arg(scale).arg(scale * pictureSize.width()).arg(scale * pictureSize.height()), this,
                [this, scale, transparent] { exportToFile(QStringLiteral("png"), {scale, transparent}); });
            action->setObjectName(QStringLiteral("png%1%2").arg(scale).arg(transparent ? QStringLiteral("transparent") : QString()));
        }
    }
    for (const auto &[text, ending] : {std::pair{tr("Vector picture (.svg)"), "svg"}, std::pair{tr("Page (.pdf)"), "pdf"}, std::pair{tr("Table (.csv)"), "csv"}}) {
        QAction *action = m_exportMenu->addAction(text, this, [this, ending = QString::fromLatin1(ending)] { exportToFile(ending, {}); });
        action->setObjectName(QLatin1String(ending));
    }
}

void ChartFrame::exportToFile(const QString &ending, const PictureOptions &options)
{
    QString name = m_shown.title.left(60).simplified();
    for (const QChar forbidden : QStringLiteral("/\\:*?\"<>|"))
        name.remove(forbidden);
    const QString filter = ending == QLatin1String("svg")   ? tr("Vector picture (*.svg)")
                           : ending == QLatin1String("pdf") ? tr("Page (*.pdf)")
                           : ending == QLatin1String("csv") ? tr("Table (*.csv)")
                                                            : tr("Picture (*.png)");
    QString path = m_askFileName(this, name.simplified() + QLatin1Char('.') + ending, filter);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QLatin1Char('.') + ending;
    if (writeTo(path, options))
        say(tr("Saved as “%1”.").arg(path));
}

bool ChartFrame::writeTo(const QString &path, const PictureOptions &options)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (ending == QLatin1String("png")) {
        renderChart(m_shown, pictureSize, Theme::current().mode, options.scale, options.transparent ? Ground::None : Ground::Card)
            .save(&buffer, "PNG");
    } else if (ending == QLatin1String("svg")) {
        writeSvg(m_shown, pictureSize, Theme::current().mode, &buffer);
    } else if (ending == QLatin1String("pdf")) {
        writePdf(m_shown, pictureSize, Theme::current().mode, &buffer);
    } else if (ending == QLatin1String("csv")) {
        buffer.write("\xEF\xBB\xBF"); // spreadsheets take UTF-8 for granted only with this mark
        buffer.write(m_shown.table.asCsv(words::Wording::forLocale(m_shown.locale)).toUtf8());
    } else {
        say(tr("“%1” cannot be written: choose a name that ends in .png, .svg, .pdf or .csv.").arg(path));
        return false;
    }
    QSaveFile file(path); // the old file stays whole if this fails
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        say(tr("“%1” cannot be written: %2. Choose another folder or name.").arg(path, file.errorString()));
        return false;
    }
    return true;
}

} // namespace ui
