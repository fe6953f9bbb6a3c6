// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/slide_previews.h"
#include "deck/written_files.h"
#include "session/preferences.h"
#include "session/workbench.h"

#include <QWidget>

#include <functional>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
QT_END_NAMESPACE

namespace ui {

/// The slides of the study, in a window of its own: their order, a person's own titles and remarks, and their export as
/// slides, pages, pictures or tables, in either language. Exports are kept in the study and run again with one click.
/// Everything here is a change of the study and can be undone.
class DeckPanel : public QWidget
{
    Q_OBJECT
public:
    DeckPanel(session::Workbench &workbench, session::Preferences &preferences, QWidget *parent = nullptr);
    ~DeckPanel() override;

    /// A slide of the table as it is, at the end of the deck.
    void add(const study::View &view);
    /// What a person answered: a file, by its ending or by the filter chosen for it. An empty path cancels.
    struct FileName
    {
        QString path;
        QString filter;
    };
    /// How a file name is asked for: suggestion and filters. A file dialog at first.
    using AskFileName = std::function<FileName(QWidget *, const QString &, const QString &)>;
    void setAskFileName(AskFileName ask) { m_askFileName = std::move(ask); }
    /// How it is asked whether files that are there may be replaced. A dialog at first.
    using AskReplace = std::function<bool(QWidget *, const QStringList &)>;
    void setAskReplace(AskReplace ask) { m_askReplace = std::move(ask); }

    /// Asks for a file and writes the deck by its ending. True when it was written.
    bool exportDeck();
    /// A saved export again, into the folder it was last written to, else beside the study. Asks before it replaces a
    /// file that is not its own.
    bool runJob(int job);

    int currentSlide() const;
    void choose(int slide);
    SlidePreviews &previews() { return m_previews; }
    /// What was last said below the deck.
    QString message() const;

Q_SIGNALS:
    void viewRequested(const study::View &view); ///< the table has been set for it

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    /// A change of the study; false, with the reason said, where it is refused.
    bool edit(const std::function<QString()> &words, const std::function<void(study::Study &)> &change, const QString &gesture = {});
    void refresh();
    void refreshSlides();
    void refreshFields();
    void refreshJobs();
    void move(int by);
    void remove();
    void duplicate();
    void showSlide();
    void type(const QString &name, QString study::Slide::*field, const std::function<QString()> &words, const QString &text);
    void removeJob();
    QString suggestedName() const;
    QString folder() const;
    /// `again`: what the job itself wrote is replaced without asking.
    bool write(const study::ExportJob &job, const QString &path, bool again);
    void say(const QString &message);
    QString nameOf(const study::Slide &slide) const;

    session::Workbench &m_workbench;
    session::Document &m_document;
    session::Preferences &m_preferences;
    SlidePreviews m_previews;
    WrittenFiles m_written;
    AskFileName m_askFileName;
    AskReplace m_askReplace;
    bool m_filling = false;

    QLabel *m_heading;
    QLabel *m_empty;
    QListWidget *m_slides;
    QLabel *m_titleLabel;
    QLineEdit *m_title;
    QLabel *m_annotationLabel;
    QPlainTextEdit *m_annotation;
    QLabel *m_state;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_duplicate;
    QPushButton *m_remove;
    QPushButton *m_show;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_scaleLabel;
    QComboBox *m_scale;
    QCheckBox *m_transparent;
    QPushButton *m_export;
    QLabel *m_jobsLabel;
    QListWidget *m_jobs;
    QPushButton *m_run;
    QPushButton *m_removeJob;
    QLabel *m_message;
};

} // namespace ui
