// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/sampling_run.h"
#include "words/wording.h"

#include <QScrollArea>

#include <vector>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QVBoxLayout;
QT_END_NAMESPACE

namespace ui {

/// How sure a package is, in sentences, and how the draws are made: their number, their seed, the nest, run and stop.
class SurenessColumn : public QScrollArea
{
    Q_OBJECT
public:
    explicit SurenessColumn(QWidget *parent = nullptr);

    /// The settings as they stand; `ofStudy` is the nest of everything else on the screen.
    void setSettings(const session::SamplingSettings &settings, study::Nest ofStudy);
    /// What the draws say; `progress` is empty when nothing is being drawn.
    void setSentences(const QStringList &sentences, const QString &progress);
    QStringList sentences() const { return m_sentences; }

    QComboBox *drawsBox() const { return m_draws; }
    QSpinBox *seedBox() const { return m_seed; }
    QComboBox *nestBox() const { return m_nest; }
    QPushButton *runButton() const { return m_run; }

Q_SIGNALS:
    void chosen(const session::SamplingSettings &settings);
    void runRequested();
    void stopRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *addText();
    QWidget *addRule();
    void retranslate();
    void followTheme();
    void choose();
    void tellNest();

    study::Nest m_ofStudy = study::Nest::Nested;
    QStringList m_sentences;
    bool m_drawing = false;
    QWidget *m_content;
    QVBoxLayout *m_layout;
    QLabel *m_heading;
    QLabel *m_text;
    QLabel *m_progress;
    QLabel *m_drawsHeading;
    QLabel *m_drawsLabel;
    QLabel *m_seedLabel;
    QLabel *m_nestLabel;
    QComboBox *m_draws;
    QSpinBox *m_seed;
    QComboBox *m_nest;
    QPushButton *m_run;
    QLabel *m_nestNote;
    QLabel *m_method;
    std::vector<QWidget *> m_rules;
};

} // namespace ui
