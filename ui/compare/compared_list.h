// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QLabel;
class QListWidget;
class QListWidgetItem;
QT_END_NAMESPACE

namespace ui {

class FlatButton;

/// Which packages are compared, and in which order: a list to tick and to reorder, by mouse or keys.
class ComparedList : public QWidget
{
    Q_OBJECT
public:
    struct Entry
    {
        QString code;
        QString name;
        QString detail; ///< date, and what else there is to say
        QString note;
        bool compared = false;
        bool operator==(const Entry &) const = default;
    };
    explicit ComparedList(QWidget *parent = nullptr);

    void setEntries(const std::vector<Entry> &entries);
    /// Codes of all entries, compared or not, as they stand.
    QStringList order() const;
    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void chosen(const QStringList &codes); ///< compared, in order; never none
    void openRequested(const QString &code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tell();
    void move(int by);
    void refreshButtons();
    void followTheme();
    void retranslate();

    std::vector<Entry> m_entries;
    bool m_filling = false;
    QLabel *m_heading;
    QLabel *m_hint;
    QListWidget *m_list;
    FlatButton *m_up;
    FlatButton *m_down;
    FlatButton *m_open;
    QLabel *m_note;
};

} // namespace ui
