// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/deal_advice.h"
#include "charts/flat_controls.h"

#include <QScrollArea>

#include <functional>
#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace ui {

namespace deal_space {
class PriceTable;
class SuggestionButton;
class VerdictPanel;
class WalkAwayFields;
} // namespace deal_space

/// What the package means, in sentences, and what to offer next: suggestions load at a click.
class AdviceColumn : public QScrollArea
{
    Q_OBJECT
public:
    explicit AdviceColumn(QWidget *parent = nullptr);

    /// `sides` as they stand in a sentence, `shortSides` as column heads.
    void setAdvice(const charts::DealAdvice &advice, const QStringList &sides, const QStringList &shortSides,
                   const words::Wording &wording);
    /// How far counting is, 0 to 1; empty when nothing is being counted.
    void setCounting(const std::optional<double> &share);
    void setWalkAways(const study::Study &study, const std::array<double, 2> &reservation, const words::Wording &wording);
    /// An irritant is pointed at elsewhere; −1 when none is.
    void setPointed(int irritant);
    /// Nothing to say yet.
    void clear();

    QString verdictText() const;

Q_SIGNALS:
    void countRequested();
    void walkAwayPointsChosen(int party, double points);
    void walkAwayScenarioChosen(int party, const QString &code);
    void weightsRequested();
    void irritantsPointed(const std::vector<int> &irritants); ///< empty when the pointer leaves
    void loadRequested(const std::vector<int> &package, const std::function<QString()> &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *addRule();
    QLabel *addHead(std::array<QLabel *, 2> *columns);
    void followTheme();
    void showSide();
    int side() const { return m_side->currentIndex() == 1 ? 1 : 0; }

    charts::DealAdvice m_advice;
    QStringList m_sides;
    words::Wording m_wording;
    QWidget *m_content;
    QVBoxLayout *m_layout;
    QLabel *m_heading;
    deal_space::VerdictPanel *m_verdict;
    QLabel *m_count;
    FlatButton *m_countButton;
    QLabel *m_frontier;
    QLabel *m_betterHead;
    std::array<QLabel *, 2> m_betterColumns{};
    std::vector<deal_space::SuggestionButton *> m_suggestions;
    QLabel *m_noneBetter;
    FlatComboBox *m_side;
    QLabel *m_counter;
    QPushButton *m_loadCounter;
    QLabel *m_priceHead;
    std::array<QLabel *, 2> m_priceColumns{};
    deal_space::PriceTable *m_prices;
    QLabel *m_more;
    QLabel *m_walkAwayHead;
    deal_space::WalkAwayFields *m_walkAways;
    FlatButton *m_weights;
    std::vector<QWidget *> m_rules;
};

} // namespace ui
