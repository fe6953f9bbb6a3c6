// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/comparison.h"

#include <QWidget>

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLabel;
QT_END_NAMESPACE

namespace ui {

class FlatButton;
class SheetTable;

/// A sheet with what belongs to it: title, subtitle, the choice to show only what differs, and the source line with Copy
/// and Export.
class SheetFrame : public QWidget
{
    Q_OBJECT
public:
    explicit SheetFrame(QWidget *parent = nullptr);

    /// `before`, where there is one, is the same table before the last change: shown while B is held.
    void setSheet(const charts::Sheet &sheet, const std::optional<charts::Sheet> &before = std::nullopt);
    /// As it is shown now.
    const charts::Sheet &sheet() const;
    void showBefore(bool before);
    SheetTable *table() const { return m_table; }

    void setOnlyDifferent(bool only);

    void copy();
    /// Asks for a file name and writes CSV.
    void exportToFile();
    /// On failure the source line says so and false is returned.
    bool writeTo(const QString &path);

    /// How a file name is asked for: parent, suggested name, filters; an empty answer cancels. A file dialog at first.
    using AskFileName = std::function<QString(QWidget *, const QString &, const QString &)>;
    void setAskFileName(AskFileName ask) { m_askFileName = std::move(ask); }

Q_SIGNALS:
    void onlyDifferentChosen(bool only);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void followTheme();
    void retranslate();
    void arrangeTitle();
    void present();

    AskFileName m_askFileName;
    charts::Sheet m_now;
    std::optional<charts::Sheet> m_before;
    bool m_showsBefore = false;
    QLabel *m_title;
    QLabel *m_subtitle;
    QCheckBox *m_onlyDifferent;
    FlatButton *m_beforeButton;
    SheetTable *m_table;
    QWidget *m_hairline;
    QLabel *m_source;
    FlatButton *m_copyButton;
    FlatButton *m_exportButton;
};

} // namespace ui
