// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/deck_panel.h"

#include "charts/measure_words.h"
#include "charts/slide_painter.h"
#include "charts/theme.h"
#include "exchange/study_export.h"
#include "storage/replace_file.h"
#include "words/numbers.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr auto folderKey = "deck/folder";
constexpr auto languageKey = "deck/language";

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// Replacing is asked for afterwards, once it is known which files are written.
DeckPanel::FileName askWithDialog(QWidget *parent, const QString &suggestion, const QString &filters)
{
    DeckPanel::FileName name;
    name.path = QFileDialog::getSaveFileName(parent, {}, suggestion, filters, &name.filter, QFileDialog::DontConfirmOverwrite);
    return name;
}

bool askReplaceWithDialog(QWidget *parent, const QStringList &files)
{
    const QFileInfo first(files.value(0));
    const QString folder = QDir::toNativeSeparators(first.absolutePath());
    QMessageBox box(QMessageBox::Question, DeckPanel::tr("Replace files"),
                    files.size() == 1
                        ? DeckPanel::tr("“%1” is already in “%2”. Replace it?").arg(first.fileName(), folder)
                        : DeckPanel::tr("%n file(s) of these names are already in “%1”. Replace them?", nullptr,
                                        static_cast<int>(files.size()))
                              .arg(folder),
                    QMessageBox::NoButton, parent);
    const QPushButton *replace = box.addButton(DeckPanel::tr("Replace"), QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == replace;
}

/// The name with the ending of the filter, where it has none: what follows its last point is one word of a few letters.
QString completed(const DeckPanel::FileName &name)
{
    static const QRegularExpression ending(QStringLiteral("\\.(?=\\w*[A-Za-z])[A-Za-z0-9]{1,5}$"));
    static const QRegularExpression ofFilter(QStringLiteral("\\*(\\.\\w+)"));
    if (name.path.isEmpty() || ending.match(name.path).hasMatch())
        return name.path;
    const QString wanted = ofFilter.match(name.filter).captured(1);
    QString path = name.path;
    while (path.endsWith(QLatin1Char('.')))
        path.chop(1);
    return path + (wanted.isEmpty() ? QStringLiteral(".pptx") : wanted);
}

/// While slides are drawn the program does nothing else.
class Busy
{
public:
    Busy() { QApplication::setOverrideCursor(Qt::WaitCursor); }
    ~Busy() { QApplication::restoreOverrideCursor(); }
    Q_DISABLE_COPY_MOVE(Busy)
};

} // namespace

DeckPanel::DeckPanel(session::Workbench &workbench, session::Preferences &preferences, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_workbench(workbench)
    , m_document(workbench.document())
    , m_preferences(preferences)
    , m_previews(workbench)
    , m_written(m_document, preferences)
    , m_askFileName(askWithDialog)
    , m_askReplace(askReplaceWithDialog)
    , m_heading(new QLabel)
    , m_empty(new QLabel)
    , m_slides(new QListWidget)
    , m_titleLabel(new QLabel)
    , m_title(new QLineEdit)
    , m_annotationLabel(new QLabel)
    , m_annotation(new QPlainTextEdit)
    , m_state(new QLabel)
    , m_up(new QPushButton)
    , m_down(new QPushButton)
    , m_duplicate(new QPushButton)
    , m_remove(new QPushButton)
    , m_show(new QPushButton)
    , m_languageLabel(new QLabel)
    , m_language(new QComboBox)
    , m_scaleLabel(new QLabel)
    , m_scale(new QComboBox)
    , m_transparent(new QCheckBox)
    , m_export(new QPushButton)
    , m_jobsLabel(new QLabel)
    , m_jobs(new QListWidget)
    , m_run(new QPushButton)
    , m_removeJob(new QPushButton)
    , m_message(new QLabel)
{
    build();
    connect(&m_document, &session::Document::studyEdited, this, &DeckPanel::refresh);
    connect(&m_document, &session::Document::studyReplaced, this, &DeckPanel::refresh);
    connect(&m_workbench, &session::Workbench::pictureChanged, this, &DeckPanel::refreshSlides);
    connect(&m_preferences, &session::Preferences::languageChanged, this, &DeckPanel::refresh);
    connect(&m_previews, &SlidePreviews::changed, this, &DeckPanel::refreshSlides);
    refresh();
}

DeckPanel::~DeckPanel() = default;

void DeckPanel::build()
{
    resize(860, 640);
    m_heading->setFont(textFont(14, QFont::DemiBold));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(24);
    m_slides->setIconSize(SlidePreviews::pictureSize);
    m_slides->setWordWrap(true);
    m_slides->setSpacing(4);
    m_slides->setObjectName(QStringLiteral("slides"));
    m_slides->setSelectionMode(QAbstractItemView::SingleSelection);
    m_slides->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_title->setObjectName(QStringLiteral("slideTitle"));
    m_annotation->setObjectName(QStringLiteral("slideAnnotation"));
    m_annotation->setTabChangesFocus(true);
    m_annotation->setMaximumHeight(110);
    m_titleLabel->setBuddy(m_title);
    m_annotationLabel->setBuddy(m_annotation);
    m_languageLabel->setBuddy(m_language);
    for (QLabel *label : {m_state, m_message, m_titleLabel, m_annotationLabel})
        label->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_jobs->setObjectName(QStringLiteral("jobs"));
    m_jobs->setMaximumHeight(110);
    m_export->setObjectName(QStringLiteral("export"));
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(QStringLiteral("English"), static_cast<int>(words::Language::English));
    m_language->addItem(QStringLiteral("Français"), static_cast<int>(words::Language::French));
    m_scaleLabel->setBuddy(m_scale);
    m_scale->setObjectName(QStringLiteral("scale"));
    m_transparent->setObjectName(QStringLiteral("transparent"));
    for (const int scale : {1, 2, 4})
        m_scale->addItem(QStringLiteral("%1\u00d7").arg(scale), scale);
    m_scale->setCurrentIndex(1);
    const int kept = m_preferences.choice(QLatin1String(languageKey), static_cast<int>(m_preferences.wording().language())).toInt();
    m_language->setCurrentIndex(std::max(0, m_language->findData(kept)));

    auto *order = new QHBoxLayout;
    for (QPushButton *button : {m_up, m_down, m_duplicate, m_remove})
        order->addWidget(button);
    order->addStretch(1);
    auto *left = new QVBoxLayout;
    left->addWidget(m_slides, 1);
    left->addWidget(m_empty, 1);
    left->addLayout(order);
    auto *right = new QVBoxLayout;
    right->setSpacing(6);
    right->addWidget(m_titleLabel);
    right->addWidget(m_title);
    right->addSpacing(6);
    right->addWidget(m_annotationLabel);
    right->addWidget(m_annotation);
    right->addSpacing(6);
    right->addWidget(m_state);
    right->addWidget(m_show, 0, Qt::AlignLeft);
    right->addStretch(1);
    auto *exporting = new QHBoxLayout;
    exporting->addWidget(m_languageLabel);
    exporting->addWidget(m_language);
    exporting->addStretch(1);
    exporting->addWidget(m_export);
    auto *pictures = new QHBoxLayout;
    pictures->addWidget(m_scaleLabel);
    pictures->addWidget(m_scale);
    pictures->addWidget(m_transparent);
    pictures->addStretch(1);
    right->addLayout(pictures);
    right->addLayout(exporting);
    right->addSpacing(10);
    right->addWidget(m_jobsLabel);
    right->addWidget(m_jobs);
    auto *again = new QHBoxLayout;
    again->addWidget(m_run);
    again->addWidget(m_removeJob);
    again->addStretch(1);
    right->addLayout(again);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(20);
    columns->addLayout(left, 5);
    columns->addLayout(right, 4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_heading);
    column->addLayout(columns, 1);
    column->addWidget(m_message);

    connect(m_slides, &QListWidget::currentRowChanged, this, &DeckPanel::refreshFields);
    connect(m_slides, &QListWidget::itemActivated, this, &DeckPanel::showSlide);
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString &text) {
        type(QStringLiteral("title"), &study::Slide::title, [] { return tr("Title of a slide"); }, text);
    });
    connect(m_annotation, &QPlainTextEdit::textChanged, this, [this] {
        type(QStringLiteral("annotation"), &study::Slide::annotation, [] { return tr("Remark on a slide"); }, m_annotation->toPlainText());
    });
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_duplicate, &QPushButton::clicked, this, &DeckPanel::duplicate);
    connect(m_remove, &QPushButton::clicked, this, &DeckPanel::remove);
    connect(m_show, &QPushButton::clicked, this, &DeckPanel::showSlide);
    connect(m_export, &QPushButton::clicked, this, &DeckPanel::exportDeck);
    connect(m_run, &QPushButton::clicked, this, [this] { runJob(m_jobs->currentRow()); });
    connect(m_removeJob, &QPushButton::clicked, this, &DeckPanel::removeJob);
    connect(m_jobs, &QListWidget::itemActivated, this, [this] { runJob(m_jobs->currentRow()); });
    connect(m_jobs, &QListWidget::currentRowChanged, this, [this](int row) {
        m_run->setEnabled(row >= 0);
        m_removeJob->setEnabled(row >= 0);
    });
    connect(m_language, &QComboBox::activated, this,
            [this] { m_preferences.keepChoice(QLatin1String(languageKey), m_language->currentData()); });
    const auto shortcut = [this](const QKeySequence &keys, auto action) {
        auto *made = new QShortcut(keys, this);
        connect(made, &QShortcut::activated, this, action);
    };
    shortcut(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { move(-1); });
    shortcut(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { move(1); });
    shortcut(QKeySequence::Undo, [this] { m_document.undoStack().undo(); });
    shortcut(QKeySequence::Redo, [this] { m_document.undoStack().redo(); });
    shortcut(QKeySequence(Qt::Key_Escape), [this] { close(); });
}

int DeckPanel::currentSlide() const
{
    return m_slides->currentRow();
}

void DeckPanel::choose(int slide)
{
    m_slides->setCurrentRow(slide);
}

QString DeckPanel::message() const
{
    return m_message->text();
}

void DeckPanel::say(const QString &message)
{
    m_message->setText(message);
}

bool DeckPanel::edit(const std::function<QString()> &words, const std::function<void(study::Study &)> &change, const QString &gesture)
{
    const auto done = m_document.edit(words, change, gesture);
    if (!done.ok())
        say(done.error().in(m_preferences.wording()));
    return done.ok();
}

/// A short name for the words of undo.
QString DeckPanel::nameOf(const study::Slide &slide) const
{
    const SlidePreviews::Preview *preview = m_previews.of(slide);
    if (!slide.title.isEmpty())
        return slide.title;
    return preview && preview->slide ? preview->slide->title : tr("slide");
}

void DeckPanel::add(const study::View &view)
{
    study::Slide slide;
    slide.working = m_document.working();
    slide.working.locked.clear();
    slide.view = view;
    if (edit([] { return tr("Add to deck"); }, [&](study::Study &study) { study.slides.push_back(slide); }))
        choose(static_cast<int>(m_document.study().slides.size()) - 1);
}

void DeckPanel::refresh()
{
    setWindowTitle(tr("Deck"));
    m_empty->setText(tr("No slides yet. “Add to deck” in the toolbar, or in the menu of a chart, makes a slide of what is shown."));
    m_titleLabel->setText(tr("Title (empty: the finding of the chart)"));
    m_annotationLabel->setText(tr("Remark on the slide"));
    m_up->setText(tr("Move up"));
    m_up->setToolTip(tr("Alt+Up"));
    m_down->setText(tr("Move down"));
    m_down->setToolTip(tr("Alt+Down"));
    m_duplicate->setText(tr("Duplicate"));
    m_remove->setText(tr("Remove"));
    m_show->setText(tr("Show in the window"));
    m_languageLabel->setText(tr("Language of the export"));
    m_scaleLabel->setText(tr("Size of pictures"));
    m_scale->setToolTip(tr("Pixels of a .png for one of the screen: 1× is 800 × 450"));
    m_transparent->setText(tr("Without ground"));
    m_transparent->setToolTip(tr("A .png shows what lies behind it"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Slides with native charts (.pptx), pages (.pdf), pictures (.png, .svg) or tables (.xlsx, .csv)"));
    m_jobsLabel->setText(tr("Saved exports"));
    m_run->setText(tr("Run again"));
    m_removeJob->setText(tr("Forget"));
    refreshSlides();
    refreshJobs();
}

void DeckPanel::refreshSlides()
{
    QPalette box = m_transparent->palette();
    box.setColor(QPalette::Window, Theme::current().ink3.lighter(140)); // the style draws the box a shade darker than this
    m_transparent->setPalette(box);
    const std::vector<study::Slide> &slides = m_document.study().slides;
    m_heading->setText(tr("%n slide(s)", nullptr, static_cast<int>(slides.size())));
    m_slides->setVisible(!slides.empty());
    m_empty->setVisible(slides.empty());
    if (isVisible()) {
        m_previews.want(slides, m_preferences.wording(), devicePixelRatioF());
        const std::vector<study::ExportJob> &jobs = m_document.study().exportJobs;
        if (std::any_of(jobs.begin(), jobs.end(), [](const study::ExportJob &job) { return !job.deck; }))
            m_previews.wantZone(); // scenarios are shown in the deal space
    }
    const int row = m_slides->currentRow();
    {
        const QSignalBlocker quiet(m_slides);
        while (m_slides->count() > static_cast<int>(slides.size()))
            delete m_slides->takeItem(m_slides->count() - 1);
        while (m_slides->count() < static_cast<int>(slides.size()))
            m_slides->addItem(new QListWidgetItem);
        QPixmap blank(SlidePreviews::pictureSize);
        blank.fill(Theme::current().track);
        for (int i = 0; i < m_slides->count(); ++i) {
            const study::Slide &slide = slides[at(i)];
            const SlidePreviews::Preview *preview = m_previews.of(slide);
            QString text = slide.title;
            if (preview && preview->slide)
                text = preview->slide->title;
            else if (preview && preview->error)
                text = preview->error->in(m_preferences.wording());
            else if (text.isEmpty())
                text = tr("Drawing…");
            QListWidgetItem *item = m_slides->item(i);
            item->setText(tr("%1. %2", "number of a slide, its title").arg(i + 1).arg(text));
            const QPixmap picture = preview && !preview->picture.isNull() ? QPixmap::fromImage(preview->picture) : blank;
            QIcon icon(picture);
            icon.addPixmap(picture, QIcon::Selected); // as it is, also on the slide chosen
            item->setIcon(icon);
        }
        m_slides->setCurrentRow(std::clamp(row, slides.empty() ? -1 : 0, static_cast<int>(slides.size()) - 1));
    }
    m_export->setEnabled(!slides.empty() && m_workbench.picture());
    refreshFields();
}

void DeckPanel::refreshFields()
{
    const std::vector<study::Slide> &slides = m_document.study().slides;
    const int row = currentSlide();
    const bool any = row >= 0 && row < static_cast<int>(slides.size());
    for (QWidget *field : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_annotation), static_cast<QWidget *>(m_duplicate),
                           static_cast<QWidget *>(m_remove), static_cast<QWidget *>(m_show)})
        field->setEnabled(any);
    m_up->setEnabled(any && row > 0);
    m_down->setEnabled(any && row + 1 < static_cast<int>(slides.size()));
    const study::Slide slide = any ? slides[at(row)] : study::Slide();
    const SlidePreviews::Preview *preview = any ? m_previews.of(slide) : nullptr;
    m_filling = true;
    if (m_title->text() != slide.title)
        m_title->setText(slide.title);
    if (m_annotation->toPlainText() != slide.annotation)
        m_annotation->setPlainText(slide.annotation);
    m_filling = false;
    m_title->setPlaceholderText(preview && preview->slide && slide.title.isEmpty() ? preview->slide->title : QString());
    if (!any) {
        m_state->clear();
        return;
    }
    const words::Wording &wording = m_preferences.wording();
    const study::Study &study = m_document.study();
    const int reference = study::scenarioIndex(study, slide.working.reference);
    m_state->setText(
        tr("Shows %1 on %2, compared with %3.", "a package, a date, a scenario")
            .arg(charts::scenarioInText(study, slide.working, wording),
                 words::longDate(wording, slide.working.date),
                 reference < 0 ? slide.working.reference : study.scenarios[at(reference)].name.in(wording.language())));
}

void DeckPanel::refreshJobs()
{
    const std::vector<study::ExportJob> &jobs = m_document.study().exportJobs;
    const int row = m_jobs->currentRow();
    m_jobs->clear();
    for (const study::ExportJob &job : jobs) {
        const QString language = m_language->itemText(m_language->findData(static_cast<int>(job.language)));
        m_jobs->addItem(tr("%1, %2", "file name, language").arg(job.file, language));
    }
    m_jobs->setCurrentRow(std::min(row, m_jobs->count() - 1));
    for (QWidget *part : {static_cast<QWidget *>(m_jobsLabel), static_cast<QWidget *>(m_jobs), static_cast<QWidget *>(m_run),
                          static_cast<QWidget *>(m_removeJob)})
        part->setVisible(!jobs.empty());
    m_run->setEnabled(m_jobs->currentRow() >= 0);
    m_removeJob->setEnabled(m_jobs->currentRow() >= 0);
}

void DeckPanel::move(int by)
{
    const int from = currentSlide(), to = from + by;
    if (from < 0 || to < 0 || to >= m_slides->count())
        return;
    if (edit([] { return tr("Move slide"); },
             [&](study::Study &study) { std::swap(study.slides[at(from)], study.slides[at(to)]); }))
        choose(to);
}

void DeckPanel::remove()
{
    const int row = currentSlide();
    if (row < 0)
        return;
    edit([name = nameOf(m_document.study().slides[at(row)])] { return tr("Remove slide “%1”").arg(name); },
                    [&](study::Study &study) { study.slides.erase(study.slides.begin() + row); });
}

void DeckPanel::duplicate()
{
    const int row = currentSlide();
    if (row < 0)
        return;
    const bool done = edit([] { return tr("Duplicate slide"); }, [&](study::Study &study) {
        const study::Slide copy = study.slides[at(row)];
        study.slides.insert(study.slides.begin() + row + 1, copy);
    });
    if (done)
        choose(row + 1);
}

void DeckPanel::showSlide()
{
    const int row = currentSlide();
    if (row < 0)
        return;
    const study::Slide slide = m_document.study().slides[at(row)];
    const bool shown = edit([] { return tr("Show slide"); }, [&](study::Study &study) {
        std::vector<int> locked = std::move(study.working.locked);
        study.working = slide.working;
        study.working.locked = std::move(locked);
    });
    if (shown)
        Q_EMIT viewRequested(slide.view);
}

void DeckPanel::type(const QString &name, QString study::Slide::*field, const std::function<QString()> &words, const QString &text)
{
    const int row = currentSlide();
    if (m_filling || row < 0)
        return;
    // What is typed into one field without a pause for anything else is one step.
    edit(words, [&](study::Study &study) { study.slides[at(row)].*field = text; }, QStringLiteral("slides/%1/%2").arg(row).arg(name));
}

QString DeckPanel::folder() const
{
    const std::vector<study::ExportJob> &jobs = m_document.study().exportJobs;
    for (auto job = jobs.rbegin(); job != jobs.rend(); ++job) {
        if (const QString known = m_written.folderOf(job->name); !known.isEmpty())
            return known;
    }
    if (!m_document.filePath().isEmpty())
        return QFileInfo(m_document.filePath()).absolutePath();
    const QString kept = m_preferences.choice(QLatin1String(folderKey)).toString();
    if (!kept.isEmpty() && QDir(kept).exists())
        return kept;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString DeckPanel::suggestedName() const
{
    const study::Study &study = m_document.study();
    const auto language = static_cast<words::Language>(m_language->currentData().toInt());
    QString name = (study.shortTitle.isEmpty() ? study.title : study.shortTitle).in(language);
    for (const QChar forbidden : QStringLiteral("/\\:*?\"<>|"))
        name.remove(forbidden);
    return name.simplified(); // its ending is that of the filter chosen
}

bool DeckPanel::exportDeck()
{
    const QStringList filters{tr("Slides (*.pptx)"),         tr("Pages (*.pdf)"),         tr("Pictures (*.png)"),
                              tr("Vector pictures (*.svg)"), tr("Workbook of outcomes (*.xlsx)"), tr("Table of outcomes (*.csv)")};
    const QString path = completed(m_askFileName(this, QDir(folder()).filePath(suggestedName()), filters.join(QLatin1String(";;"))));
    if (path.isEmpty())
        return false;
    study::ExportJob job;
    job.file = QFileInfo(path).fileName();
    job.language = static_cast<words::Language>(m_language->currentData().toInt());
    job.scale = m_scale->currentData().toInt();
    job.transparent = m_transparent->isChecked();
    // The same file in the same language is the same export: it takes the place of the earlier one.
    job.name = job.file + (job.language == words::Language::French ? QStringLiteral(" (fr)") : QStringLiteral(" (en)"));
    if (!write(job, path, false))
        return false;
    const std::vector<study::ExportJob> &jobs = m_document.study().exportJobs;
    const bool known = std::find(jobs.begin(), jobs.end(), job) != jobs.end();
    if (!known) {
        edit([name = job.file] { return tr("Keep the export “%1”").arg(name); }, [&](study::Study &study) {
            std::erase_if(study.exportJobs, [&](const study::ExportJob &other) { return other.name == job.name; });
            study.exportJobs.push_back(job);
        });
    }
    return true;
}

bool DeckPanel::runJob(int job)
{
    const std::vector<study::ExportJob> &jobs = m_document.study().exportJobs;
    if (job < 0 || job >= static_cast<int>(jobs.size()))
        return false;
    const study::ExportJob again = jobs[at(job)];
    const QString own = m_written.folderOf(again.name);
    return write(again, QDir(own.isEmpty() ? folder() : own).filePath(again.file), true);
}

void DeckPanel::removeJob()
{
    const int row = m_jobs->currentRow();
    if (row < 0)
        return;
    edit([name = m_document.study().exportJobs[at(row)].file] { return tr("Forget the export “%1”").arg(name); },
                    [&](study::Study &study) { study.exportJobs.erase(study.exportJobs.begin() + row); });
}

bool DeckPanel::write(const study::ExportJob &job, const QString &path, bool again)
{
    const words::Wording &wording = m_preferences.wording();
    if (!m_workbench.economy()) { // the deck is of the study as it is now
        const Busy busy;
        m_workbench.finish();
    }
    const auto economy = m_workbench.economy();
    if (!economy) {
        say(m_workbench.error() ? m_workbench.error()->in(wording) : QString());
        return false;
    }
    const auto request = exchange::requestOf(m_document.study(), job);
    if (!request.ok()) {
        say(request.error().in(wording));
        return false;
    }
    const auto files = [&] {
        const Busy busy;
        return exchange::exportFiles(*economy, request.value(), path, slidePainter(), m_previews.zone(economy));
    }();
    if (!files.ok()) {
        say(files.error().in(wording));
        return false;
    }
    std::vector<storage::FileToWrite> toWrite;
    QStringList paths, there;
    for (const exchange::ExportedFile &file : files.value()) {
        toWrite.push_back({file.path, file.bytes});
        paths << file.path;
        if (QFileInfo::exists(file.path) && !(again && m_written.isBy(job.name, file.path)))
            there << file.path;
    }
    if (!there.isEmpty() && !m_askReplace(this, there)) {
        say(tr("Nothing was written."));
        return false;
    }
    if (const auto written = storage::writeFiles(toWrite); !written.ok()) {
        say(written.error().in(wording));
        return false;
    }
    m_written.keep(job.name, paths);
    m_preferences.keepChoice(QLatin1String(folderKey), QFileInfo(path).absolutePath());
    say(toWrite.size() == 1 ? tr("Saved as “%1”.").arg(QDir::toNativeSeparators(toWrite.front().path))
                            : tr("%n file(s) saved in “%1”.", nullptr, static_cast<int>(toWrite.size()))
                                  .arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath())));
    return true;
}

void DeckPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshSlides();
}

void DeckPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_slides->count() > 0)
        refreshSlides();
}

} // namespace ui
