// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/explanation.h"
#include "study/study.h"

#include <QWidget>

namespace ui {

class ChartFrame;

/// One of the tabs over the middle column. Bookmarks, slides and steps of a presentation name a place by its code and
/// keep its choices as a study::View.
class Place : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// "outcomes", "deal_space", "why", "uncertainty", "compare".
    virtual QString code() const = 0;
    /// On its tab, in the language of the screen.
    virtual QString title() const = 0;
    /// What stands in the right column instead of the scorecard; null for the scorecard. The window takes it.
    virtual QWidget *beside() { return nullptr; }
    /// The chart that view() names: what a slide or the room shows.
    virtual ChartFrame *frame() const { return nullptr; }
    /// What it shows now; `place` is code().
    virtual study::View view() const = 0;
    /// Shows that; what it does not know it leaves as it is.
    virtual void setView(const study::View &view) = 0;

Q_SIGNALS:
    void howRequested(const charts::Subject &subject); ///< how was this number computed?
    void progressChanged(double share); ///< of its work in the background; 1 when nothing is being computed
};

} // namespace ui
