// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/sheet_frame.h"

#include "charts/flat_controls.h"
#include "charts/picture.h"
#include "charts/theme.h"
#include "compare/sheet_table.h"
#include "controls/slim_scroll_bar.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QKeyEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QSaveFile>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int cardMargin = 24;

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

SheetFrame::SheetFrame(QWidget *parent)
    : QWidget(parent)
    , m_askFileName(askWithDialog)
    , m_title(new QLabel)
    , m_subtitle(new QLabel)
    , m_onlyDifferent(new QCheckBox)
    , m_beforeButton(new FlatButton)
    , m_table(new SheetTable)
    , m_hairline(new QWidget)
    , m_source(new QLabel)
    , m_copyButton(new FlatButton)
    , m_exportButton(new FlatButton)
{
    setAutoFillBackground(true);
    m_title->setFont(textFont(14, QFont::DemiBold));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_title->setObjectName(QStringLiteral("sheetTitle"));
    for (QLabel *label : {m_subtitle, m_source}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_source->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_onlyDifferent->setObjectName(QStringLiteral("onlyDifferent"));
    m_beforeButton->setObjectName(QStringLiteral("beforeButton"));
    m_beforeButton->setEnabled(false);
    m_hairline->setFixedHeight(1);
    m_hairline->setAutoFillBackground(true);
    useSlimScrollBars(m_table);

    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(m_subtitle, 1);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(12);
    choices->addWidget(m_beforeButton);
    choices->addWidget(m_onlyDifferent);
    top->addLayout(choices);
    top->setAlignment(choices, Qt::AlignBottom);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(2);
    foot->addWidget(m_source, 1);
    foot->addWidget(m_copyButton, 0, Qt::AlignTop);
    foot->addWidget(m_exportButton, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(cardMargin, 12, cardMargin, 8);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addSpacing(4);
    layout->addLayout(top);
    layout->addSpacing(8);
    layout->addWidget(m_table, 1);
    layout->addSpacing(8);
    layout->addWidget(m_hairline);
    layout->addSpacing(4);
    layout->addLayout(foot);

    connect(m_onlyDifferent, &QCheckBox::toggled, this, &SheetFrame::onlyDifferentChosen);
    connect(m_beforeButton, &QToolButton::pressed, this, [this] { showBefore(true); });
    connect(m_beforeButton, &QToolButton::released, this, [this] { showBefore(false); });
    connect(m_copyButton, &QToolButton::clicked, this, &SheetFrame::copy);
    connect(m_table, &SheetTable::copyRequested, this, &SheetFrame::copy);
    connect(m_exportButton, &QToolButton::clicked, this, &SheetFrame::exportToFile);
    qApp->installEventFilter(this); // B is heard wherever the focus is
    followTheme();
    retranslate();
}

void SheetFrame::setSheet(const charts::Sheet &sheet, const std::optional<charts::Sheet> &before)
{
    m_now = sheet;
    m_before = before;
    if (m_before)
        m_before->title = tr("Before: %1").arg(m_before->title);
    m_beforeButton->setEnabled(m_before.has_value());
    m_showsBefore = m_showsBefore && m_before.has_value();
    present();
}

void SheetFrame::showBefore(bool before)
{
    const bool shows = before && m_before.has_value();
    if (shows == m_showsBefore)
        return;
    m_showsBefore = shows;
    present();
}

void SheetFrame::present()
{
    const charts::Sheet &sheet = m_showsBefore ? *m_before : m_now;
    m_table->setSheet(sheet);
    m_table->setAccessibleName(sheet.title);
    m_table->setAccessibleDescription(sheet.spoken);
    m_subtitle->setText(sheet.subtitle);
    m_source->setText(sheet.source);
    arrangeTitle();
}

const charts::Sheet &SheetFrame::sheet() const
{
    return m_table->sheet();
}

void SheetFrame::setOnlyDifferent(bool only)
{
    m_onlyDifferent->setChecked(only);
}

void SheetFrame::arrangeTitle()
{
    const qreal room = std::max(120, width() - 2 * cardMargin);
    const QStringList lines = balancedLines(sheet().title, m_title->font(), room - 2.0);
    m_title->setText(lines.join(QLatin1Char('\n')));
    m_title->setFixedHeight(static_cast<int>(lines.size()) * m_title->fontMetrics().lineSpacing() + 2);
    m_title->setAccessibleName(sheet().title);
}

void SheetFrame::copy()
{
    QApplication::clipboard()->setText(sheet().asTsv());
    m_source->setText(tr("Copied: the table in full precision."));
}

void SheetFrame::exportToFile()
{
    QString name = sheet().title.left(60).simplified();
    for (const QChar forbidden : QStringLiteral("/\\:*?\"<>|"))
        name.remove(forbidden);
    QString path = m_askFileName(this, name.simplified() + QLatin1String(".csv"), tr("Table (*.csv)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QLatin1String(".csv");
    if (writeTo(path))
        m_source->setText(tr("Saved as “%1”.").arg(path));
}

bool SheetFrame::writeTo(const QString &path)
{
    const QByteArray bytes = "\xEF\xBB\xBF" + sheet().asCsv().toUtf8(); // spreadsheets take UTF-8 for granted only with this mark
    QSaveFile file(path);                                               // the old file stays whole if this fails
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return true;
    m_source->setText(tr("“%1” cannot be written: %2. Choose another folder or name.").arg(path, file.errorString()));
    return false;
}

void SheetFrame::followTheme()
{
    const Theme &theme = Theme::current();
    if (palette().color(QPalette::Window) != theme.card) {
        QPalette card = palette();
        card.setColor(QPalette::Window, theme.card);
        card.setColor(QPalette::Base, theme.card);
        setPalette(card);
    }
    setInk(m_title, theme.ink);
    setInk(m_subtitle, theme.ink2);
    setInk(m_source, theme.ink3);
    QPalette box = m_onlyDifferent->palette();
    box.setColor(QPalette::Window, theme.ink3.lighter(140)); // the style draws the box a shade darker than this
    m_onlyDifferent->setPalette(box);
    m_table->followTheme();
    QPalette line = m_hairline->palette();
    line.setColor(QPalette::Window, theme.hairline);
    m_hairline->setPalette(line);
}

void SheetFrame::retranslate()
{
    m_onlyDifferent->setText(tr("Only what differs"));
    m_onlyDifferent->setToolTip(tr("Leaves out the rows that are the same in every package"));
    m_beforeButton->setText(tr("Hold B: before"));
    m_beforeButton->setToolTip(tr("Shows the state before the last change while held"));
    m_copyButton->setText(tr("Copy"));
    m_copyButton->setToolTip(tr("Copies the table"));
    m_exportButton->setText(tr("Export…"));
    m_exportButton->setToolTip(tr("Saves the table as CSV"));
    m_table->retranslate();
    for (FlatButton *button : {m_beforeButton, m_copyButton, m_exportButton})
        button->updateGeometry();
}

bool SheetFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::KeyRelease)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    // Wherever the key is let go, the state before goes with it; the widget that has the focus may want it too.
    if (key->key() == Qt::Key_B && event->type() == QEvent::KeyRelease && !key->isAutoRepeat())
        showBefore(false);
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || key->key() != Qt::Key_B || key->modifiers() != Qt::NoModifier || !isVisible() ||
        widget->window() != window() || takesText(widget))
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress && !key->isAutoRepeat())
        showBefore(true);
    return true;
}

void SheetFrame::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        followTheme();
}

void SheetFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeTitle();
}

} // namespace ui
