// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/recent_menu.h"

#include "window/study_files.h"

#include <QDir>
#include <QFileInfo>

namespace ui {

namespace {

QString escaped(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

RecentMenu::RecentMenu(StudyFiles &files, QWidget *parent) : QMenu(parent), m_files(files)
{
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::fill);
}

void RecentMenu::fill()
{
    clear();
    const QStringList files = m_files.recent();
    for (const QString &path : files) {
        const QFileInfo file(path);
        const QString folder = QDir::toNativeSeparators(file.absolutePath());
        QAction *action = addAction(tr("%1 – %2").arg(escaped(file.fileName()), escaped(folder)));
        action->setEnabled(file.isFile());
        action->setToolTip(file.isFile() ? QDir::toNativeSeparators(path) : tr("This file is no longer there."));
        connect(action, &QAction::triggered, &m_files, [this, path] { m_files.open(path); });
    }
    if (files.isEmpty())
        addAction(tr("No files yet"))->setEnabled(false);
    addSeparator();
    addAction(tr("&Clear this list"), &m_files, &StudyFiles::forgetRecent)->setEnabled(!files.isEmpty());
}

} // namespace ui
