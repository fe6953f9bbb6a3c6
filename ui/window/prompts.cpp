// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/prompts.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>

namespace ui {

namespace {

QString studyFilter()
{
    return QCoreApplication::translate("ui::Prompts", "Studies (*.lzstudy)") + QLatin1String(";;")
           + QCoreApplication::translate("ui::Prompts", "All files (*)");
}

} // namespace

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

QString DialogPrompts::fileToSave(QWidget *parent, const QString &suggestion)
{
    QFileDialog dialog(parent, QCoreApplication::translate("ui::Prompts", "Save study"), suggestion, studyFilter());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("lzstudy"));
    dialog.selectFile(suggestion);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace ui
