// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QToolButton>

namespace ui {

/// A combo box that reads as words in a line: its value and a chevron, no frame until pointed at or focused. As wide as
/// its value; elides when there is less room.
class FlatComboBox : public QComboBox
{
    Q_OBJECT
public:
    explicit FlatComboBox(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

/// A button that reads as words in a line, with a small table before them when it shows or hides one.
class FlatButton : public QToolButton
{
    Q_OBJECT
public:
    enum class Glyph { None, Table };
    explicit FlatButton(Glyph glyph = Glyph::None, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph;
};

} // namespace ui
