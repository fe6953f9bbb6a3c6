// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QComboBox>

namespace ui {

/// A combo box drawn flat in the colours of the theme: a grey caption, an optional dot, the choice and a chevron. The text
/// may say more than the entry chosen ("Relief, 2 moved"). The wheel passes by: scrolling a page must not change a study.
class ChoiceBox : public QComboBox
{
    Q_OBJECT
public:
    enum class Look { Framed, Flat };
    explicit ChoiceBox(Look look, QWidget *parent = nullptr);

    /// What is chosen here, before the choice; also the accessible name.
    void setCaption(const QString &caption);
    /// A dot in this colour before the choice; an invalid colour takes it away.
    void setDot(const QColor &colour);
    /// Stands for the current entry's text; empty shows the entry.
    void setShownText(const QString &text);
    QString shownText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void showPopup() override;

private:
    int widthWithoutText() const;

    Look m_look;
    QString m_caption;
    QColor m_dot;
    QString m_shownText;
};

} // namespace ui
