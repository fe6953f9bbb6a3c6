// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/preferences.h"
#include "words/error.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QToolButton;

namespace ui {

/// An error or a piece of news inside the window: what is wrong, where, and what to do. Never a dialog; goes when the cause
/// is gone or the person closes it.
class MessageBar : public QWidget
{
    Q_OBJECT
public:
    MessageBar(session::Preferences &preferences, QWidget *parent = nullptr);

    /// `canUndo` offers to take back the change that led here.
    void show(const words::Error &error, bool canUndo);
    /// News that is no error, as a sentence in the language of the moment it is asked; `canShow` offers to show more.
    void tell(const std::function<QString()> &words, bool canShow);
    void dismiss();
    QString text() const;
    const std::optional<words::Error> &error() const { return m_error; }

Q_SIGNALS:
    void undoRequested();
    void moreRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void recolour();

    session::Preferences &m_preferences;
    std::optional<words::Error> m_error;
    std::function<QString()> m_news;
    QLabel *m_sign;
    QLabel *m_text;
    QToolButton *m_undo;
    QToolButton *m_more;
    QToolButton *m_close;
};

} // namespace ui
