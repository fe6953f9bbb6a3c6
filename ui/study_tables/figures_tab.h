// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/document.h"
#include "session/preferences.h"
#include "study/figures.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace ui {

class FiguresModel;

/// One table of figures with its filter, what the chosen figure rests on, and the way back to what was shipped.
class FiguresTab : public QWidget
{
    Q_OBJECT
public:
    FiguresTab(session::Document &document, session::Preferences &preferences, study::FigureTable table,
               QWidget *parent = nullptr);

    QString title() const;
    QTableView *view() const { return m_view; }
    QLineEdit *filter() const { return m_filter; }
    QPushButton *restore() const { return m_restore; }
    QPushButton *restoreAll() const { return m_restoreAll; }
    QString message() const;

private:
    void build();
    void retranslate();
    void refresh();
    int chosen() const; ///< row of the model, −1 without one

    session::Document &m_document;
    session::Preferences &m_preferences;
    FiguresModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QLabel *m_hint;
    QLineEdit *m_filter;
    QCheckBox *m_changedOnly;
    QTableView *m_view;
    QLabel *m_message;
    QLabel *m_details;
    QPushButton *m_restore;
    QPushButton *m_restoreAll;
};

} // namespace ui
