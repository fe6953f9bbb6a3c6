// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/slide_previews.h"

#include "charts/slide_painter.h"
#include "charts/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

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
        m_economy = picture->economy;
        m_language = wording.language();
        m_ratio = ratio;
        m_entries.clear();
        m_pool.clear();
        ++m_batch;
    }
    std::erase_if(m_entries, [&](const Entry &entry) {
        return std::find(slides.begin(), slides.end(), entry.slide) == slides.end();
    });
    for (const study::Slide &slide : slides) {
        const bool known = std::any_of(m_entries.begin(), m_entries.end(),
                                       [&](const Entry &entry) { return entry.slide == slide; });
        if (known)
            continue;
        m_entries.push_back({slide, std::nullopt});
        m_pool.start([this, slide, wording, economy = m_economy, batch = m_batch] {
            words::Result<exchange::DeckSlide> made = exchange::SlideMaker(*economy, wording).slide(slide);
            QMetaObject::invokeMethod(
                this, [this, batch, slide, made = std::move(made)] { deliver(batch, slide, made); }, Qt::QueuedConnection);
        });
    }
}

void SlidePreviews::deliver(int batch, const study::Slide &slide, words::Result<exchange::DeckSlide> made)
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &known) { return known.slide == slide; });
    if (batch != m_batch || entry == m_entries.end())
        return;
    Preview preview;
    if (made.ok()) {
        preview.slide = std::move(made).value();
        preview.picture = paint(*preview.slide, m_ratio); // charts are drawn on the thread of the application only
    } else {
        preview.error = made.error();
    }
    entry->preview = std::move(preview);
    Q_EMIT changed();
}

const SlidePreviews::Preview *SlidePreviews::of(const study::Slide &slide) const
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &known) { return known.slide == slide; });
    return entry != m_entries.end() && entry->preview ? &*entry->preview : nullptr;
}

void SlidePreviews::finish()
{
    m_pool.waitForDone();
    QCoreApplication::sendPostedEvents(this);
}

} // namespace ui
