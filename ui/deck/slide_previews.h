// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/study_slides.h"
#include "session/workbench.h"

#include <QImage>
#include <QObject>
#include <QThreadPool>

#include <optional>
#include <vector>

namespace ui {

/// What each slide of a deck says and looks like, made in the background from the newest economy. What was made stays as
/// long as slide, language and study are the same.
class SlidePreviews : public QObject
{
    Q_OBJECT
public:
    struct Preview
    {
        std::optional<exchange::DeckSlide> slide;
        std::optional<words::Error> error; ///< why there is no slide
        QImage picture;                    ///< 16:9, null where there is no slide
    };
    static constexpr QSize pictureSize{192, 108}; ///< logical pixels

    explicit SlidePreviews(session::Workbench &workbench, QObject *parent = nullptr);
    ~SlidePreviews() override;

    /// These slides are wanted now; those not made yet are made. `ratio`: device pixels for a logical one.
    void want(const std::vector<study::Slide> &slides, const words::Wording &wording, qreal ratio);
    /// Null while it is being made.
    const Preview *of(const study::Slide &slide) const;
    /// Waits for what is being made: for tests.
    void finish();

Q_SIGNALS:
    void changed();

private:
    struct Entry
    {
        study::Slide slide;
        std::optional<Preview> preview; ///< empty while it is being made
    };
    void deliver(int batch, const study::Slide &slide, words::Result<exchange::DeckSlide> made);

    session::Workbench &m_workbench;
    std::shared_ptr<const study::Economy> m_economy;
    words::Language m_language = words::Language::English;
    qreal m_ratio = 1.0;
    int m_batch = 0; ///< answers of earlier batches are stale
    std::vector<Entry> m_entries;
    QThreadPool m_pool;
};

} // namespace ui
