// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/preferences.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTextBrowser;
class QToolButton;

namespace ui {

/// The definitions and the layout of a data pack, in the middle of the window, with a field that keeps only what holds the
/// words typed.
class HelpPage : public QWidget
{
    Q_OBJECT
public:
    explicit HelpPage(session::Preferences &preferences, QWidget *parent = nullptr);

    /// Ready for typing; with a topic ("data-pack"), there.
    void open(const QString &topic = {});
    QTextBrowser *browser() const { return m_text; }

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void refresh();

    session::Preferences &m_preferences;
    QLabel *m_title;
    QLineEdit *m_search;
    QAction *m_searchSign;
    QToolButton *m_close;
    QTextBrowser *m_text;
};

} // namespace ui
