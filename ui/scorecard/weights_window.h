// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study.h"
#include "words/wording.h"

#include <QColor>
#include <QDialog>
#include <QStringList>

#include <vector>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QTreeWidget;
QT_END_NAMESPACE

namespace ui::scorecard {

/// The weights party values rest on, each with its reason and its sources. Stands beside the window, never over its
/// work.
class WeightsWindow : public QDialog
{
    Q_OBJECT
public:
    explicit WeightsWindow(QWidget *parent = nullptr);
    /// The table keeps its place where nothing it shows has changed.
    void setStudy(const study::Study &study, const words::Wording &wording);
    QTreeWidget *table() const { return m_table; }

Q_SIGNALS:
    void changeRequested(); ///< to the table where weights are edited
    void setWeightsRequested();

private:
    /// A line of the table; `depth` 0 is a party.
    struct Row
    {
        int depth = 0;
        QStringList cells;
        QString note; ///< of its sources
        QColor ink{};
        bool operator==(const Row &) const = default;
    };
    static std::vector<Row> rowsOf(const study::Study &study, const words::Wording &wording);
    void fill();

    std::vector<Row> m_rows;
    QLabel *m_introduction;
    QTreeWidget *m_table;
    QPushButton *m_change;
    QPushButton *m_set;
};

} // namespace ui::scorecard
