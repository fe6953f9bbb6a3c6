// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/slide_previews.h"

#include "charts/slide_painter.h"
#include "charts/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

QImage paint(const exchange::DeckSlide &slide, qreal ratio)
{
    QImage image(SlidePreviews::pictureSize * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Theme::of(Theme::Mode::Light).card);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const qreal scale = SlidePreviews::pictureSize.width() / slideSize.width();
    painter.scale(scale, scale);
    paintSlide(painter, slide, Theme::of(Theme::Mode::Light));
    return image;
}

} // namespace

SlidePreviews::SlidePreviews(session::Workbench &workbench, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
{
    m_pool.setMaxThreadCount(1);
}

SlidePreviews::~SlidePreviews()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void SlidePreviews::want(const std::vector<study::Slide> &slides, const words::Wording &wording, qreal ratio)
{
    const auto picture = m_workbench.picture();
    if (!picture)
        return;
    if (picture->economy != m_economy || wording.language() != m_language || ratio != m_ratio) {
        if (picture->economy != m_economy)
            m_zone.reset();
        m_economy = picture->economy;
        m_language = wording.language();
        m_ratio = ratio;
        m_maker = std::make_shared<Maker>(Maker{m_economy, exchange::SlideMaker(*m_economy, wording, m_zone)});
        m_zoneWanted = m_zone != nullptr;
        for (const Drawn &drawn : m_drawn)
            *drawn.wanted = false;
        m_drawn.clear();
        m_entries.clear();
        m_pool.clear();
        ++m_batch;
    }
    m_wanted = slides;
    std::vector<study::Slide> plain = slides;
    for (study::Slide &slide : plain)
        slide.title = slide.annotation = QString();
    std::erase_if(m_drawn, [&](const Drawn &drawn) {
        *drawn.wanted = std::find(plain.begin(), plain.end(), drawn.slide) != plain.end();
        return !*drawn.wanted;
    });
    std::erase_if(m_entries, [&](const Entry &entry) {
        return std::find(slides.begin(), slides.end(), entry.slide) == slides.end();
    });
    for (const study::Slide &slide : plain) {
        if (std::any_of(m_drawn.begin(), m_drawn.end(), [&](const Drawn &drawn) { return drawn.slide == slide; }))
            continue;
        const auto wanted = std::make_shared<std::atomic<bool>>(true);
        m_drawn.push_back({slide, wanted, std::nullopt});
        m_pool.start([this, slide, wanted, maker = m_maker, batch = m_batch] {
            if (!*wanted)
                return;
            const Made made = maker->slides.slide(slide);
            QMetaObject::invokeMethod(
                this,
                [this, batch, slide, made, zone = maker->slides.knownZone()] {
                    takeZone(batch, zone);
                    deliver(batch, slide, made);
                },
                Qt::QueuedConnection);
        });
    }
    compose();
}

void SlidePreviews::wantZone()
{
    if (!m_maker || std::exchange(m_zoneWanted, true))
        return;
    m_pool.start([this, maker = m_maker, batch = m_batch] {
        const auto zone = maker->slides.zone();
        QMetaObject::invokeMethod(
            this, [this, batch, known = zone ? *zone : nullptr] { takeZone(batch, known); }, Qt::QueuedConnection);
    });
}

exchange::SlideMaker::Zone SlidePreviews::zone(const std::shared_ptr<const study::Economy> &of) const
{
    return of == m_economy ? m_zone : nullptr;
}

void SlidePreviews::takeZone(int batch, const exchange::SlideMaker::Zone &zone)
{
    if (batch == m_batch && zone)
        m_zone = zone;
}

void SlidePreviews::deliver(int batch, const study::Slide &slide, const Made &made)
{
    const auto drawn = std::find_if(m_drawn.begin(), m_drawn.end(), [&](const Drawn &known) { return known.slide == slide; });
    if (batch != m_batch || drawn == m_drawn.end())
        return;
    drawn->made = made;
    compose();
    Q_EMIT changed();
}

void SlidePreviews::compose()
{
    for (const study::Slide &slide : m_wanted) {
        study::Slide plain = slide;
        plain.title = plain.annotation = QString();
        const auto drawn = std::find_if(m_drawn.begin(), m_drawn.end(), [&](const Drawn &known) { return known.slide == plain; });
        if (of(slide) || drawn == m_drawn.end() || !drawn->made)
            continue;
        Preview preview;
        if (drawn->made->ok()) {
            preview.slide = drawn->made->value();
            exchange::putOwnTexts(*preview.slide, slide);
            preview.picture = paint(*preview.slide, m_ratio); // charts are drawn on the thread of the application only
        } else {
            preview.error = drawn->made->error();
        }
        m_entries.push_back({slide, std::move(preview)});
    }
}

const SlidePreviews::Preview *SlidePreviews::of(const study::Slide &slide) const
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &known) { return known.slide == slide; });
    return entry != m_entries.end() ? &entry->preview : nullptr;
}

void SlidePreviews::finish()
{
    m_pool.waitForDone();
    QCoreApplication::sendPostedEvents(this);
}

} // namespace ui
