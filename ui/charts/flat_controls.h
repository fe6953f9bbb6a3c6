// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QToolButton>
#include <QWidget>

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

/// One of a few, side by side; the chosen one stands on a ground. Arrow keys move the choice.
class FlatSwitch : public QWidget
{
    Q_OBJECT
public:
    explicit FlatSwitch(QWidget *parent = nullptr);
    /// Choices by code, in order; one more adds to them.
    void addChoice(const QString &code);
    void setText(const QString &code, const QString &text, const QString &tip = {});
    void setChoiceShown(const QString &code, bool shown);
    void choose(const QString &code); ///< says nothing; an unknown code changes nothing
    QString chosen() const;
    FlatButton *button(const QString &code) const;

Q_SIGNALS:
    void chosenByHand(const QString &code);
};

/// True where a letter typed belongs to the widget.
bool takesText(const QWidget *widget);

} // namespace ui
