// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyle>
#include <QStyleFactory>
#include <QToolTip>
#include <QVariant>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr const char *modeProperty = "landingZoneTheme";

Theme light()
{
    Theme theme;
    theme.mode = Theme::Mode::Light;
    theme.card = 0xFFFFFF;
    theme.panel = 0xF7F6F3;
    theme.ink = 0x1B1E23;
    theme.ink2 = 0x555B63;
    theme.ink3 = 0x6A7077;
    theme.reference = 0x8A9098;
    theme.parties[0] = {0xD5502F, 0xB23C1E, 0xF5CFC4};
    theme.parties[1] = {0x1D4F91, 0x1D4F91, 0xC6D6EA};
    theme.dealMark = 0xB98300;
    theme.dealText = 0x755600;
    theme.dealTint = 0xFBF2DA;
    theme.dealEdge = 0xE7D39A;
    theme.hairline = 0xE3E1DB;
    theme.grid = 0xECEBE6;
    theme.track = 0xD3D1CA;
    theme.control = 0xFFFFFF;
    theme.controlEdge = 0xCFCDC6;
    theme.chosen = 0x2B323B;
    theme.chosenText = 0xFFFFFF;
    theme.heatMore = 0x2B8F88;
    theme.heatLess = 0x8A5DB5;
    return theme;
}

Theme dark()
{
    Theme theme;
    theme.mode = Theme::Mode::Dark;
    theme.card = 0x1E2329;
    theme.panel = 0x171B20;
    theme.ink = 0xE9EBEE;
    theme.ink2 = 0xB1B8C0;
    theme.ink3 = 0x949CA5;
    theme.reference = 0x868E97;
    theme.parties[0] = {0xE8694A, 0xF08A70, 0x57362F};
    theme.parties[1] = {0x8FBDF5, 0x9CC5F7, 0x33475F};
    theme.dealMark = 0xE3B64A;
    theme.dealText = 0xEBC76C;
    theme.dealTint = 0x2E2A1E;
    theme.dealEdge = 0x5E5027;
    theme.hairline = 0x2E353D;
    theme.grid = 0x2A3037;
    theme.track = 0x444C55;
    theme.control = 0x262C33;
    theme.controlEdge = 0x3D454E;
    theme.chosen = 0xE3E6EA;
    theme.chosenText = 0x15181C;
    theme.heatMore = 0x3FA7A0;
    theme.heatLess = 0xB58BD8;
    return theme;
}

double luminance(const QColor &colour) // WCAG 2, relative luminance
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double brighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (brighter + 0.05) / (darker + 0.05);
}

/// The system's own high-contrast colours; black and white where it has none. The first party is told by hatch, the
/// second by solid fill.
Theme highContrast(const QPalette &system)
{
    const auto role = [&](QPalette::ColorRole wanted) { return system.color(QPalette::Active, wanted); };
    QColor ground = role(QPalette::Base);
    QColor ink = role(QPalette::Text);
    QColor chosen = role(QPalette::Highlight);
    QColor chosenText = role(QPalette::HighlightedText);
    constexpr double enough = 12.0; // well above WCAG AAA: an ordinary theme is no high-contrast theme
    if (contrast(ground, ink) < enough) {
        const bool darkSystem = luminance(ground) < 0.18;
        ground = darkSystem ? Qt::black : Qt::white;
        ink = darkSystem ? Qt::white : Qt::black;
    }
    if (contrast(chosen, chosenText) < 7.0 || contrast(chosen, ground) < 3.0) {
        chosen = ink;
        chosenText = ground;
    }
    Theme theme;
    theme.mode = Theme::Mode::HighContrast;
    theme.card = theme.panel = theme.control = theme.dealTint = ground;
    theme.ink = theme.ink2 = theme.ink3 = theme.reference = ink;
    theme.parties[0] = theme.parties[1] = {ink, ink, ground};
    theme.dealMark = theme.dealText = theme.dealEdge = ink;
    theme.hairline = theme.controlEdge = theme.track = ink;
    theme.grid = ground; // grid lines would compete with the bars
    theme.chosen = chosen;
    theme.chosenText = chosenText;
    theme.heatMore = theme.heatLess = ink;
    return theme;
}

} // namespace

const Theme &Theme::of(Mode mode)
{
    static const Theme lightTheme = light();
    static const Theme darkTheme = dark();
    // Read at the first call, which apply() makes while the palette is still the system's.
    static const Theme highContrastTheme = highContrast(QGuiApplication::palette());
    switch (mode) {
    case Mode::Dark:
        return darkTheme;
    case Mode::HighContrast:
        return highContrastTheme;
    case Mode::Light:
        break;
    }
    return lightTheme;
}

const Theme &Theme::current()
{
    const QVariant mode = qApp ? qApp->property(modeProperty) : QVariant();
    return of(mode.isValid() ? static_cast<Mode>(mode.toInt()) : Mode::Light);
}

void Theme::apply(Mode mode)
{
    const Theme &theme = of(mode);
    qApp->setProperty(modeProperty, static_cast<int>(mode)); // before the palette: widgets ask while it changes
    if (QApplication::style()->name() != QLatin1String("fusion"))
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setFont(textFont(10));
    QApplication::setPalette(theme.palette());
    QToolTip::setPalette(theme.palette());
    QToolTip::setFont(textFont(10));
}

QPalette Theme::palette() const
{
    QPalette palette(control, panel);
    palette.setColor(QPalette::Window, panel);
    palette.setColor(QPalette::WindowText, ink);
    palette.setColor(QPalette::Base, card);
    palette.setColor(QPalette::AlternateBase, panel);
    palette.setColor(QPalette::Text, ink);
    palette.setColor(QPalette::PlaceholderText, ink3);
    palette.setColor(QPalette::Button, control);
    palette.setColor(QPalette::ButtonText, ink);
    palette.setColor(QPalette::BrightText, dealText);
    palette.setColor(QPalette::Highlight, chosen);
    palette.setColor(QPalette::HighlightedText, chosenText);
    palette.setColor(QPalette::Link, dealText); // blue is a party
    palette.setColor(QPalette::LinkVisited, dealText);
    palette.setColor(QPalette::ToolTipBase, card);
    palette.setColor(QPalette::ToolTipText, ink);
    palette.setColor(QPalette::Light, control);
    palette.setColor(QPalette::Midlight, hairline);
    palette.setColor(QPalette::Mid, track);
    palette.setColor(QPalette::Dark, reference);
    palette.setColor(QPalette::Shadow, mode == Mode::Dark ? QColor(Qt::black) : track);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, reference);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, track);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, ink2);
    return palette;
}

QFont textFont(qreal points, QFont::Weight weight)
{
    static const bool inter = QFontDatabase::hasFamily(QStringLiteral("Inter"));
    QFont font = inter ? QFont(QStringLiteral("Inter")) : QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPointSizeF(std::max<qreal>(points, 10.0));
    font.setWeight(weight);
    return font;
}

} // namespace ui
