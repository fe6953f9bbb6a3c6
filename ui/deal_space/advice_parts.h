// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/deal_advice.h"

#include <QAbstractButton>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace ui::deal_space {

/// Whether both sides can accept, in words; gold only where they can.
class VerdictPanel : public QWidget
{
    Q_OBJECT
public:
    explicit VerdictPanel(QWidget *parent = nullptr);
    void setVerdict(bool acceptable, const QString &heading, const QString &text);
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void followTheme();

    bool m_acceptable = false;
    QLabel *m_heading;
    QLabel *m_text;
};

/// A suggestion: its number in a ring as in the chart, what changes, and what each side gains. A click loads it.
class SuggestionButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit SuggestionButton(QWidget *parent = nullptr);
    void setSuggestion(const charts::Suggestion &suggestion, const QStringList &parties, const words::Wording &wording);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRect textRect(int width) const;

    QString m_number;
    QString m_words;
    QStringList m_gains;
};

/// What each irritant gives and takes, as bars from one zero with figures; the largest first.
class PriceTable : public QWidget
{
    Q_OBJECT
public:
    explicit PriceTable(QWidget *parent = nullptr);
    void setPrices(const std::vector<charts::IrritantPrice> &prices, const words::Wording &wording);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

    static constexpr std::size_t mostRows = 7;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<charts::IrritantPrice> m_prices;
    std::vector<QStringList> m_figures;
};

/// Room for a gain in points, "+12.3".
int gainWidth();

} // namespace ui::deal_space
