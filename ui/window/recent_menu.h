// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace ui {

class StudyFiles;

/// The files opened or saved last, newest first, made anew whenever it opens; those that are gone are greyed.
class RecentMenu : public QMenu
{
    Q_OBJECT
public:
    RecentMenu(StudyFiles &files, QWidget *parent = nullptr);

private:
    void fill();

    StudyFiles &m_files;
};

} // namespace ui
