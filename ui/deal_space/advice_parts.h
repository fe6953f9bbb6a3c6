// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/deal_advice.h"
#include "charts/flat_controls.h"

#include <QAbstractButton>
#include <QWidget>

#include <array>
#include <vector>

QT_BEGIN_NAMESPACE
class QDoubleSpinBox;
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
    /// An irritant it changes is pointed at elsewhere.
    void setPointed(int irritant);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void irritantsPointed(const std::vector<int> &irritants); ///< empty when the pointer leaves

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRect textRect(int width) const;

    QString m_number;
    QString m_words;
    std::vector<int> m_irritants;
    bool m_isPointed = false;
    QStringList m_gains;
};

/// What each irritant gives and takes, as bars from one zero with figures; the largest first.
class PriceTable : public QWidget
{
    Q_OBJECT
public:
    explicit PriceTable(QWidget *parent = nullptr);
    void setPrices(const std::vector<charts::IrritantPrice> &prices, const words::Wording &wording);
    void setPointed(int irritant);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

    static constexpr std::size_t mostRows = 7;

Q_SIGNALS:
    void irritantsPointed(const std::vector<int> &irritants); ///< empty when the pointer leaves

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int m_pointed = -1; ///< irritant
    std::vector<charts::IrritantPrice> m_prices;
    std::vector<QStringList> m_figures;
};

/// The walk-aways: of which scenario, or how many points. What a person enters is told once it is whole.
class WalkAwayFields : public QWidget
{
    Q_OBJECT
public:
    explicit WalkAwayFields(QWidget *parent = nullptr);
    /// `reservation` in points, as it is reckoned at the deal date.
    void setStudy(const study::Study &study, const std::array<double, 2> &reservation, const words::Wording &wording);

Q_SIGNALS:
    void pointsChosen(int party, double points);
    void scenarioChosen(int party, const QString &code);

protected:
    void changeEvent(QEvent *event) override;

private:
    void followTheme();

    struct Row
    {
        QLabel *name;
        QDoubleSpinBox *points;
        FlatComboBox *origin;
    };
    std::array<Row, 2> m_rows{};
};

/// Room for a gain in points, "+12.3".
int gainWidth();

} // namespace ui::deal_space
