// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/prompts.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

#include <utility>
#include <vector>

namespace ui {

namespace {

QString studyFilter()
{
    return QCoreApplication::translate("ui::Prompts", "Studies (*.lzstudy)") + QLatin1String(";;")
           + QCoreApplication::translate("ui::Prompts", "All files (*)");
}

QString say(const char *source)
{
    return QCoreApplication::translate("ui::Prompts", source);
}

/// Answers in the order of their buttons; the first is the default, the last is taken where the dialog is closed.
template <class Answer> struct Choice
{
    QString text;
    QMessageBox::ButtonRole role;
    Answer answer;
};

template <class Answer>
Answer ask(QWidget *parent, const QString &title, const QString &question, const QString &more,
           const std::vector<Choice<Answer>> &choices)
{
    QMessageBox box(QMessageBox::Question, title, question, QMessageBox::NoButton, parent);
    box.setInformativeText(more);
    std::vector<QPushButton *> buttons;
    for (const Choice<Answer> &choice : choices)
        buttons.push_back(box.addButton(choice.text, choice.role));
    box.setDefaultButton(buttons.front());
    box.setEscapeButton(buttons.back());
    box.exec();
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (box.clickedButton() == buttons[i])
            return choices[i].answer;
    }
    return choices.back().answer;
}

} // namespace

QStringList Prompts::filesToOpen(QWidget *parent, const QString &folder)
{
    const QString path = fileToOpen(parent, folder);
    return path.isEmpty() ? QStringList() : QStringList{path};
}

QString Prompts::folderToOpen(QWidget *, const QString &)
{
    return {};
}

bool Prompts::revert(QWidget *, const QString &)
{
    return false;
}

Prompts::Overwrite Prompts::changedOnDisk(QWidget *, const QString &)
{
    return Overwrite::Cancel;
}

Prompts::Overwrite Prompts::onlyDirectly(QWidget *, const QString &)
{
    return Overwrite::Cancel;
}

Prompts::Held Prompts::heldByOther(QWidget *, const QString &, const session::Holder &)
{
    return Held::Cancel;
}

Prompts::Recovered Prompts::recoveryFound(QWidget *, const QString &, const QDateTime &)
{
    return Recovered::Later;
}

Prompts::Changes DialogPrompts::unsavedChanges(QWidget *parent, const QString &studyName)
{
    QMessageBox box(QMessageBox::Question, QCoreApplication::translate("ui::Prompts", "Unsaved changes"),
                    QCoreApplication::translate("ui::Prompts", "Save the changes to “%1”?").arg(studyName),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, parent);
    box.setInformativeText(QCoreApplication::translate("ui::Prompts", "Without saving, what you changed since the last time is lost."));
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return Changes::Save;
    case QMessageBox::Discard:
        return Changes::Discard;
    default:
        return Changes::Cancel;
    }
}

QString DialogPrompts::fileToOpen(QWidget *parent, const QString &folder)
{
    return QFileDialog::getOpenFileName(parent, QCoreApplication::translate("ui::Prompts", "Open study"), folder, studyFilter());
}

QStringList DialogPrompts::filesToOpen(QWidget *parent, const QString &folder)
{
    const QString filters =
        say(QT_TRANSLATE_NOOP("ui::Prompts", "Studies and negotiation domains (*.lzstudy *.xml *.json)")) +
        QLatin1String(";;") + studyFilter();
    return QFileDialog::getOpenFileNames(
        parent, say(QT_TRANSLATE_NOOP("ui::Prompts", "Open a study, or a domain with its two profiles")), folder, filters);
}

QString DialogPrompts::folderToOpen(QWidget *parent, const QString &folder)
{
    return QFileDialog::getExistingDirectory(parent, say(QT_TRANSLATE_NOOP("ui::Prompts", "Folder of the data pack")),
                                             folder);
}

QString DialogPrompts::fileToSave(QWidget *parent, const QString &suggestion)
{
    QFileDialog dialog(parent, QCoreApplication::translate("ui::Prompts", "Save study"), suggestion, studyFilter());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("lzstudy"));
    dialog.selectFile(suggestion);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

bool DialogPrompts::revert(QWidget *parent, const QString &studyName)
{
    return ask<bool>(parent, say(QT_TRANSLATE_NOOP("ui::Prompts", "Revert")),
                     say(QT_TRANSLATE_NOOP("ui::Prompts", "Go back to “%1” as it was last saved?")).arg(studyName),
                     say(QT_TRANSLATE_NOOP("ui::Prompts", "What you changed since then is lost.")),
                     {{say(QT_TRANSLATE_NOOP("ui::Prompts", "&Revert")), QMessageBox::DestructiveRole, true},
                      {say(QT_TRANSLATE_NOOP("ui::Prompts", "Cancel")), QMessageBox::RejectRole, false}});
}

Prompts::Overwrite DialogPrompts::changedOnDisk(QWidget *parent, const QString &fileName)
{
    return ask<Overwrite>(
        parent, say(QT_TRANSLATE_NOOP("ui::Prompts", "File changed")),
        say(QT_TRANSLATE_NOOP("ui::Prompts", "“%1” was changed by someone else since you opened it.")).arg(fileName),
        say(QT_TRANSLATE_NOOP("ui::Prompts", "Overwriting it loses their changes. Saving under another name keeps both.")),
        {{say(QT_TRANSLATE_NOOP("ui::Prompts", "Save &as…")), QMessageBox::AcceptRole, Overwrite::SaveAs},
         {say(QT_TRANSLATE_NOOP("ui::Prompts", "&Overwrite")), QMessageBox::DestructiveRole, Overwrite::Overwrite},
         {say(QT_TRANSLATE_NOOP("ui::Prompts", "Cancel")), QMessageBox::RejectRole, Overwrite::Cancel}});
}

Prompts::Overwrite DialogPrompts::onlyDirectly(QWidget *parent, const QString &fileName)
{
    return ask<Overwrite>(
        parent, say(QT_TRANSLATE_NOOP("ui::Prompts", "Save study")),
        say(QT_TRANSLATE_NOOP("ui::Prompts", "The folder of “%1” does not let a new file take the place of the old one.")).arg(fileName),
        say(QT_TRANSLATE_NOOP("ui::Prompts", "The file can be written over directly, but a crash at that moment would damage it; a recovery copy "
                              "of your study is kept meanwhile. Or save under another name.")),
        {{say(QT_TRANSLATE_NOOP("ui::Prompts", "Save &as…")), QMessageBox::AcceptRole, Overwrite::SaveAs},
         {say(QT_TRANSLATE_NOOP("ui::Prompts", "&Write directly")), QMessageBox::DestructiveRole, Overwrite::Overwrite},
         {say(QT_TRANSLATE_NOOP("ui::Prompts", "Cancel")), QMessageBox::RejectRole, Overwrite::Cancel}});
}

Prompts::Held DialogPrompts::heldByOther(QWidget *parent, const QString &fileName, const session::Holder &holder)
{
    return ask<Held>(
        parent, say(QT_TRANSLATE_NOOP("ui::Prompts", "Open study")),
        say(QT_TRANSLATE_NOOP("ui::Prompts", "“%1” is already open: %2.")).arg(fileName, describe(holder)),
        say(QT_TRANSLATE_NOOP("ui::Prompts", "You can open it read-only and save what you change under another name.")),
        {{say(QT_TRANSLATE_NOOP("ui::Prompts", "Open &read-only")), QMessageBox::AcceptRole, Held::ReadOnly},
         {say(QT_TRANSLATE_NOOP("ui::Prompts", "Cancel")), QMessageBox::RejectRole, Held::Cancel}});
}

Prompts::Recovered DialogPrompts::recoveryFound(QWidget *parent, const QString &studyName, const QDateTime &when)
{
    return ask<Recovered>(
        parent, say(QT_TRANSLATE_NOOP("ui::Prompts", "Recovery")),
        say(QT_TRANSLATE_NOOP("ui::Prompts", "The program ended before your changes to “%1” were saved.")).arg(studyName),
        say(QT_TRANSLATE_NOOP("ui::Prompts", "A copy of %1 holds them. Recovering leaves the saved file as it is until you save."))
            .arg(QLocale().toString(when, QLocale::ShortFormat)),
        {{say(QT_TRANSLATE_NOOP("ui::Prompts", "&Recover")), QMessageBox::AcceptRole, Recovered::Recover},
         {say(QT_TRANSLATE_NOOP("ui::Prompts", "&Discard the copy")), QMessageBox::DestructiveRole, Recovered::Discard},
         {say(QT_TRANSLATE_NOOP("ui::Prompts", "&Later")), QMessageBox::RejectRole, Recovered::Later}});
}

QString describe(const session::Holder &holder)
{
    if (holder.user.isEmpty())
        return say(QT_TRANSLATE_NOOP("ui::Prompts", "host %1, process %2")).arg(holder.host, QString::number(holder.pid));
    return say(QT_TRANSLATE_NOOP("ui::Prompts", "%1 on host %2, process %3"))
        .arg(holder.user, holder.host, QString::number(holder.pid));
}

} // namespace ui
