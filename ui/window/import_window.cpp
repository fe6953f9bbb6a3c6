// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/import_window.h"

#include "charts/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using Severity = exchange::PackProblem::Severity;

namespace {

enum Column { Kind, File, Line, Field, What, Mend };
constexpr int whatWidth = 330;

int countOf(const ImportReport &report, Severity severity)
{
    return static_cast<int>(
        std::count_if(report.problems.begin(), report.problems.end(),
                      [&](const exchange::PackProblem &problem) { return problem.severity == severity; }));
}

QString counted(int count, const char *one, const char *many, const words::Wording &wording)
{
    return count == 1 ? wording.translate("ui::ImportWindow", one)
                      : words::Sentence{"ui::ImportWindow", many, {count}}.in(wording);
}

} // namespace

QString summaryOf(const ImportReport &report, const words::Wording &wording)
{
    const int faults = countOf(report, Severity::Fatal), warnings = countOf(report, Severity::Warning);
    QStringList counts;
    if (faults > 0)
        counts << counted(faults, QT_TRANSLATE_NOOP("ui::ImportWindow", "1 fault"),
                          QT_TRANSLATE_NOOP("ui::ImportWindow", "%1 faults"), wording);
    if (warnings > 0)
        counts << counted(warnings, QT_TRANSLATE_NOOP("ui::ImportWindow", "1 warning"),
                          QT_TRANSLATE_NOOP("ui::ImportWindow", "%1 warnings"), wording);
    const QString list = counts.join(wording.translate("ui::ImportWindow", " and ", "between two counts"));
    const auto say = [&](const char *source, const QVariantList &arguments) {
        return words::Sentence{"ui::ImportWindow", source, arguments}.in(wording);
    };
    if (!report.isOpened)
        return say(QT_TRANSLATE_NOOP("ui::ImportWindow", "Nothing of “%1” was imported: %2."), {report.name, list});
    QString sentence =
        say(QT_TRANSLATE_NOOP("ui::ImportWindow", "Imported “%1” as a new study, not saved yet."), {report.name});
    if (!report.scale.isEmpty())
        sentence += QLatin1Char(' ') + say(QT_TRANSLATE_NOOP("ui::ImportWindow", "Values run from 0 to 100: %1."),
                                           {report.scale.in(wording.language())});
    if (!list.isEmpty())
        sentence += QLatin1Char(' ') + say(QT_TRANSLATE_NOOP("ui::ImportWindow", "There are %1."), {list});
    return sentence;
}

ImportWindow::ImportWindow(session::Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_summary(new QLabel)
    , m_table(new QTreeWidget)
    , m_layoutButton(new QPushButton)
    , m_copy(new QPushButton)
    , m_close(new QPushButton)
{
    setModal(false);
    m_summary->setWordWrap(true);
    m_summary->setFont(textFont(11, QFont::DemiBold));
    m_table->setColumnCount(6);
    m_table->setRootIsDecorated(false);
    m_table->setWordWrap(true);
    m_table->setUniformRowHeights(false);
    m_table->setAlternatingRowColors(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_layoutButton);
    buttons->addStretch(1);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    resize(980, 520);
    connect(m_layoutButton, &QAbstractButton::clicked, this, &ImportWindow::layoutRequested);
    connect(m_copy, &QAbstractButton::clicked, this, [this] { QApplication::clipboard()->setText(text()); });
    connect(m_close, &QAbstractButton::clicked, this, &QWidget::hide);
    connect(&preferences, &session::Preferences::languageChanged, this, &ImportWindow::refresh);
}

void ImportWindow::setReport(const ImportReport &report)
{
    m_report = report;
    std::stable_sort(m_report.problems.begin(), m_report.problems.end(),
                     [](const exchange::PackProblem &a, const exchange::PackProblem &b) {
                         return a.severity == Severity::Fatal && b.severity != Severity::Fatal;
                     });
    refresh();
}

void ImportWindow::refresh()
{
    const words::Wording &wording = m_preferences.wording();
    setWindowTitle(tr("Import of “%1”").arg(m_report.name));
    m_summary->setText(summaryOf(m_report, wording));
    m_layoutButton->setText(tr("Layout of a data pack"));
    m_layoutButton->setVisible(m_report.isPack);
    m_copy->setText(tr("Copy all"));
    m_close->setText(tr("Close"));
    m_table->setHeaderLabels({tr("Kind"), tr("File"), tr("Line"), tr("Column"), tr("What is wrong"), tr("What to do")});
    m_table->headerItem()->setTextAlignment(Line, Qt::AlignRight);
    m_table->clear();
    for (const exchange::PackProblem &problem : m_report.problems) {
        const bool isFault = problem.severity == Severity::Fatal;
        auto *item = new QTreeWidgetItem(
            m_table, {isFault ? tr("Fault") : tr("Warning"), problem.file,
                      problem.line > 0 ? QString::number(problem.line) : QString(), problem.column,
                      problem.what.in(wording), problem.mend.isEmpty() ? QString() : problem.mend.in(wording)});
        if (isFault) {
            item->setFont(Kind, textFont(10, QFont::DemiBold));
            item->setForeground(Kind, Theme::current().dealText);
        }
        for (int column = 0; column < m_table->columnCount(); ++column)
            item->setTextAlignment(column, (column == Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
        // A tree does not ask how text wraps, so each cell says how high it is.
        for (const int column : {What, Mend}) {
            const QRect text = fontMetrics().boundingRect(QRect(0, 0, whatWidth - 30, 1000), Qt::TextWordWrap, item->text(column));
            item->setSizeHint(column, QSize(whatWidth, text.height() + 8));
        }
    }
    for (const int column : {Kind, File, Line, Field})
        m_table->resizeColumnToContents(column);
    m_table->setColumnWidth(File, std::min(m_table->columnWidth(File) + 8, 200));
    m_table->setColumnWidth(What, whatWidth);
}

QString ImportWindow::text() const
{
    QStringList lines{m_summary->text()};
    for (int row = -1; row < m_table->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = row < 0 ? m_table->headerItem() : m_table->topLevelItem(row);
        QStringList cells;
        for (int column = 0; column < m_table->columnCount(); ++column)
            cells << item->text(column);
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace ui
