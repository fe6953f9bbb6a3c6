// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/document.h"
#include "session/preferences.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace ui {

class ScenariosModel;

/// The saved scenarios, to be made, named, described, ordered and deleted; every change is a step to undo. Stands
/// beside the window, never over its work.
class ScenariosWindow : public QDialog
{
    Q_OBJECT
public:
    ScenariosWindow(session::Document &document, session::Preferences &preferences, QWidget *parent = nullptr);

    /// Saves what lies on the table as a scenario and lets the person name it.
    void addFromTable();

    QTableView *table() const { return m_table; }
    QPlainTextEdit *note() const { return m_note; }
    QComboBox *colour() const { return m_colour; }
    QString message() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    /// Shows the chosen scenario below the table, and what may be done with it.
    void refresh();
    void choose(int scenario);
    int chosen() const; ///< row, −1 without one
    void duplicate();
    void remove();
    void move(int by);
    void takeNote();
    void takeColour(int entry);
    void tell(const words::Error &error);
    /// One edit in words about a scenario; tells why it was refused.
    bool edit(const std::function<QString(const QString &)> &words, const std::function<void(study::Study &)> &change,
              const QString &gesture = {});

    session::Document &m_document;
    session::Preferences &m_preferences;
    ScenariosModel *m_model;
    QLabel *m_onTable; ///< what the working package is based on
    QPushButton *m_new;
    QTableView *m_table;
    QPushButton *m_open;
    QPushButton *m_rename;
    QPushButton *m_duplicate;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_delete;
    QLabel *m_message;
    QLabel *m_colourLabel;
    QComboBox *m_colour;
    QLabel *m_noteLabel;
    QPlainTextEdit *m_note;
    QString m_chosen; ///< code of the scenario shown below the table
};

} // namespace ui
