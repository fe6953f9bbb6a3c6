// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/study_slides.h"
#include "session/workbench.h"

#include <QImage>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace ui {

/// What each slide of a deck says and looks like, made in the background from the newest economy. A chart stays as long as
/// state, view, language and study are the same: other titles and remarks are put on it at once. What is not wanted any
/// more is not made.
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
    /// The deal space of the slides' study is wanted too.
    void wantZone();
    /// The deal space, solved as exports solve it; null where it is not known, or not of this economy.
    exchange::SlideMaker::Zone zone(const std::shared_ptr<const study::Economy> &of) const;
    /// Null while it is being made.
    const Preview *of(const study::Slide &slide) const;
    /// Waits for what is being made: for tests.
    void finish();

Q_SIGNALS:
    void changed();

private:
    using Made = words::Result<exchange::DeckSlide>;
    /// A slide without a person's own texts.
    struct Drawn
    {
        study::Slide slide;
        std::shared_ptr<std::atomic<bool>> wanted;
        std::optional<Made> made; ///< empty while it is being made
    };
    struct Entry
    {
        study::Slide slide;
        Preview preview;
    };
    /// One after the other on the pool's thread.
    struct Maker
    {
        std::shared_ptr<const study::Economy> economy;
        exchange::SlideMaker slides;
    };
    void deliver(int batch, const study::Slide &slide, const Made &made);
    void takeZone(int batch, const exchange::SlideMaker::Zone &zone);
    /// Paints those wanted whose charts are there.
    void compose();

    session::Workbench &m_workbench;
    std::shared_ptr<const study::Economy> m_economy;
    words::Language m_language = words::Language::English;
    qreal m_ratio = 1.0;
    int m_batch = 0; ///< answers of earlier batches are stale
    std::shared_ptr<Maker> m_maker;
    exchange::SlideMaker::Zone m_zone;
    bool m_zoneWanted = false;
    std::vector<study::Slide> m_wanted;
    std::vector<Drawn> m_drawn;
    std::vector<Entry> m_entries;
    QThreadPool m_pool;
};

} // namespace ui
