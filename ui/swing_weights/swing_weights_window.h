// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/document.h"
#include "session/preferences.h"
#include "study/swing_weights.h"

#include <QDialog>

#include <vector>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;
QT_END_NAMESPACE

namespace ui {

/// Swing weighting in two steps: put the swings of a party in order, then rate each against the largest. Stands beside the
/// window, never over its work; applying is one step that undo takes back.
class SwingWeightsWindow : public QDialog
{
    Q_OBJECT
public:
    SwingWeightsWindow(session::Document &document, session::Preferences &preferences, QWidget *parent = nullptr);

    enum class Step { Rank, Rate };
    Step step() const { return m_step; }
    void setStep(Step step);
    int party() const;
    void setParty(int party);
    /// As they stand in the window, not yet in the study.
    const std::vector<study::Swing> &swings() const;
    /// Moves a swing to another rank; the ratings stay with the ranks.
    void moveSwing(int from, int to);
    /// Rates one swing; those below it come down where they would be rated higher.
    void rate(int rank, double rating);
    /// True when the weights were set.
    bool apply();

    QTreeWidget *table() const { return m_table; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeStudy();
    void retranslate();
    void fill();
    void showWeights();
    void takeOrder(); ///< as the rows were dragged
    QString nameOf(const study::Swing &swing) const;
    QString rangeOf(const study::Swing &swing) const;

    session::Document &m_document;
    session::Preferences &m_preferences;
    Step m_step = Step::Rank;
    std::vector<std::vector<study::Swing>> m_swings; ///< of each party, by rank
    std::vector<std::vector<study::Swing>> m_taken;  ///< as the study had them
    QComboBox *m_party;
    QLabel *m_lead;
    QTreeWidget *m_table;
    QLabel *m_message;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_apply;
};

} // namespace ui
