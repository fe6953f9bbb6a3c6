// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/sheet_model.h"

#include <QTableView>

namespace ui {

/// A sheet on the screen: names of rows and of packages stay in view while the cells scroll. A click on a package's
/// name, or Enter in its column, asks to open it; dragging its name, or Ctrl+Shift+Left and Right, moves the column.
class SheetTable : public QTableView
{
    Q_OBJECT
public:
    explicit SheetTable(QWidget *parent = nullptr);

    void setSheet(const charts::Sheet &sheet);
    const charts::Sheet &sheet() const { return m_model->sheet(); }
    void followTheme();
    void retranslate();

Q_SIGNALS:
    void openRequested(const QString &code);
    void moveRequested(const QString &code, int to);
    void removeRequested(const QString &code);
    void copyRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void arrange(); ///< widths, heights and spans
    QString codeAt(int column) const;
    void showMenu(int column, const QPoint &globalPosition);

    SheetModel *m_model;
    bool m_arranging = false;
};

} // namespace ui
