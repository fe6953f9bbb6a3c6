// SPDX-License-Identifier: GPL-3.0-or-later
#include "scorecard/scorecard_parts.h"

#include "charts/measure_words.h"
#include "charts/range_words.h"
#include "charts/theme.h"
#include "words/numbers.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ui::scorecard {

namespace {

constexpr int signRoom = 26;
constexpr int rowHeight = 25;
constexpr int rangeLine = 17; // below net
constexpr qreal columnGap = 12.0;
constexpr int meterBar = 8;

void setInk(QWidget *widget, const QColor &ink)
{
    QPalette palette = widget->palette();
    palette.setColor(QPalette::WindowText, ink);
    widget->setPalette(palette);
}

void drawFocus(QPainter &painter, const QWidget *widget)
{
    if (!widget->hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::current().dealMark, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(widget->rect()).adjusted(1, 1, -1, -1), 4, 4);
}

/// Fill of a party's mark; hatched for the first one where contrast is high and there is no hue.
QBrush partyBrush(int party)
{
    const Theme &theme = Theme::current();
    const bool hatched = theme.mode == Theme::Mode::HighContrast && party % 2 == 0;
    return QBrush(theme.party(party).fill, hatched ? Qt::BDiagPattern : Qt::SolidPattern);
}

} // namespace

VerdictBox::VerdictBox(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel)
    , m_text(new QLabel)
{
    m_heading->setFont(textFont(11, QFont::DemiBold));
    m_heading->setIndent(signRoom);
    m_heading->setWordWrap(true);
    m_text->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(6);
    layout->addWidget(m_heading);
    layout->addWidget(m_text);
    followTheme();
}

void VerdictBox::setVerdict(const Verdict &verdict)
{
    m_verdict = verdict;
    m_heading->setText(verdict.heading);
    m_text->setText(verdict.text);
    setAccessibleName(verdict.heading);
    setAccessibleDescription(verdict.text);
    followTheme();
    update();
}

QString VerdictBox::text() const
{
    return m_heading->text() + QLatin1Char('\n') + m_text->text();
}

void VerdictBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        followTheme();
}

void VerdictBox::followTheme()
{
    const Theme &theme = Theme::current();
    setInk(m_heading, m_verdict.kind == Verdict::Kind::Inside ? theme.dealText : theme.ink);
    setInk(m_text, theme.ink);
}

void VerdictBox::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const bool inside = m_verdict.kind == Verdict::Kind::Inside;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(inside ? theme.dealEdge : theme.controlEdge, 1.0));
    painter.setBrush(inside ? theme.dealTint : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);

    const QPointF centre(16.0 + 8.0, m_heading->y() + m_heading->fontMetrics().height() / 2.0 + 0.5);
    painter.setPen(QPen(inside ? theme.dealText : theme.ink, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (m_verdict.kind) {
    case Verdict::Kind::Inside: {
        QPainterPath tick(centre + QPointF(-5.5, 0.5));
        tick.lineTo(centre + QPointF(-1.5, 4.5));
        tick.lineTo(centre + QPointF(6.0, -4.5));
        painter.drawPath(tick);
        break;
    }
    case Verdict::Kind::Outside: // a way out
        painter.drawLine(centre + QPointF(-6.0, 0.0), centre + QPointF(6.0, 0.0));
        painter.drawLine(centre + QPointF(6.0, 0.0), centre + QPointF(1.5, -4.5));
        painter.drawLine(centre + QPointF(6.0, 0.0), centre + QPointF(1.5, 4.5));
        break;
    case Verdict::Kind::NotPossible:
        painter.drawEllipse(centre, 6.5, 6.5);
        painter.drawLine(centre + QPointF(-4.5, 4.5), centre + QPointF(4.5, -4.5));
        break;
    }
}

PartyMeter::PartyMeter(int party, QWidget *parent)
    : QWidget(parent)
    , m_party(party)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PartyMeter::setValue(const QString &name, const QString &distance, const study::PartyValue &value,
                          const words::Wording &wording)
{
    m_name = name;
    m_distance = distance;
    m_figure = words::number(wording, value.value, 0);
    m_walkAway = tr("walk-away %1").arg(words::number(wording, value.reservation, 0));
    m_value = value.value;
    m_reservation = value.reservation;
    setAccessibleName(tr("%1: value %2 of 100", "party").arg(m_name, m_figure));
    setAccessibleDescription(m_distance + QLatin1String(", ") + m_walkAway);
    update();
}

QSize PartyMeter::sizeHint() const
{
    const int text = QFontMetrics(textFont(10)).height();
    const int name = QFontMetrics(textFont(11, QFont::DemiBold)).height();
    return {200, name + 2 + text + 6 + meterBar + 6 + text};
}

void PartyMeter::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const QFont nameFont = textFont(11, QFont::DemiBold);
    const QFont text = textFont(10);
    const QFont figure = textFont(22, QFont::Bold);
    const QFontMetricsF nameMetrics(nameFont), textMetrics(text), figureMetrics(figure);

    const qreal figureWidth = figureMetrics.horizontalAdvance(m_figure);
    const qreal textRoom = width() - figureWidth - 8.0;
    painter.setFont(nameFont);
    painter.setPen(theme.party(m_party).text);
    painter.drawText(QPointF(0, nameMetrics.ascent()), nameMetrics.elidedText(m_name, Qt::ElideRight, textRoom));
    painter.setFont(text);
    painter.setPen(theme.ink2);
    const qreal second = nameMetrics.height() + 2.0;
    painter.drawText(QPointF(0, second + textMetrics.ascent()),
                     textMetrics.elidedText(m_distance, Qt::ElideRight, textRoom));
    painter.setFont(figure);
    painter.setPen(theme.ink);
    painter.drawText(QPointF(width() - figureWidth, second + textMetrics.height() - textMetrics.descent()), m_figure);

    const QRectF bar(0.0, second + textMetrics.height() + 6.0, width(), meterBar);
    const auto xOf = [&](double value) { return bar.left() + std::clamp(value, 0.0, 100.0) / 100.0 * bar.width(); };
    const bool outlined = theme.mode == Theme::Mode::HighContrast;
    painter.fillRect(bar, outlined ? theme.card : theme.track);
    painter.fillRect(QRectF(bar.topLeft(), QPointF(xOf(m_value), bar.bottom())), partyBrush(m_party));
    if (outlined) {
        painter.setPen(theme.ink);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    const qreal tick = std::clamp(xOf(m_reservation), 1.0, width() - 1.0);
    painter.fillRect(QRectF(tick - 1.0, bar.top() - 4.0, 2.0, bar.height() + 8.0), theme.ink);
    painter.setFont(text);
    painter.setPen(theme.ink2);
    const qreal label = textMetrics.horizontalAdvance(m_walkAway);
    painter.drawText(QPointF(std::clamp(tick - label / 2.0, 0.0, std::max(0.0, width() - label)),
                             bar.bottom() + 6.0 + textMetrics.ascent()),
                     m_walkAway);
}

ComponentsTable::ComponentsTable(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ComponentsTable::setComponents(const QString &unit, const QStringList &parties,
                                    const std::vector<Component> &components, double perUnit,
                                    const words::Wording &wording)
{
    const bool newShape = components.size() != m_components.size();
    m_unit = unit;
    m_parties = parties;
    m_components = components;
    m_figures.clear();
    m_netRanges.clear();
    QStringList spoken;
    const auto figure = [&](double value) { return words::number(wording, value * perUnit, 1, words::Sign::Always); };
    for (const Component &component : components) {
        QStringList figures, ranges;
        for (const double value : component.values)
            figures << figure(value);
        for (std::size_t party = 0; party < component.values.size(); ++party) {
            const std::optional<charts::Range> range =
                party < component.ranges.size() ? component.ranges[party] : std::nullopt;
            ranges << (range ? charts::rangeText(figure(range->low), figure(range->high), wording)
                             : tr("sign not certain", "of a net figure without a range"));
        }
        if (component.isNet)
            m_netRanges = ranges;
        QStringList sayings;
        for (qsizetype party = 0; party < figures.size(); ++party) {
            sayings << parties.value(party) + QLatin1Char(' ') + figures.at(party);
            if (component.isNet)
                sayings.last() += QLatin1String(" (") + ranges.at(party) + QLatin1Char(')');
        }
        spoken << component.name + QLatin1String(": ") + sayings.join(QLatin1String(", "));
        m_figures.push_back(figures);
    }
    setAccessibleName(unit);
    setAccessibleDescription(spoken.join(QLatin1String("; ")));
    if (newShape)
        updateGeometry();
    update();
}

QStringList ComponentsTable::figures() const
{
    QStringList all;
    for (const QStringList &line : m_figures)
        all << line;
    return all;
}

QSize ComponentsTable::sizeHint() const
{
    return {240, rowHeight * static_cast<int>(m_components.size() + 1) + 6 + (m_netRanges.isEmpty() ? 0 : rangeLine)};
}

void ComponentsTable::paintEvent(QPaintEvent *)
{
    if (m_components.empty() || m_parties.isEmpty())
        return;
    const Theme &theme = Theme::current();
    const QFont text = textFont(10);
    const QFont strong = textFont(10, QFont::DemiBold);
    const QFontMetricsF metrics(text), strongMetrics(strong);
    QPainter painter(this);

    qreal names = metrics.horizontalAdvance(m_unit);
    qreal figureWidth = 0.0;
    double low = 0.0;
    double high = 0.0;
    for (std::size_t row = 0; row < m_components.size(); ++row) {
        names = std::max(names, strongMetrics.horizontalAdvance(m_components[row].name));
        for (const QString &figure : m_figures[row])
            figureWidth = std::max(figureWidth, strongMetrics.horizontalAdvance(figure));
        for (const double value : m_components[row].values) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
        for (const std::optional<charts::Range> &known : m_components[row].ranges) {
            low = std::min(low, known ? known->low : 0.0);
            high = std::max(high, known ? known->high : 0.0);
        }
    }
    const double range = high > low ? high - low : 1.0;
    const auto parties = static_cast<qreal>(m_parties.size());
    names = std::min(names + 2.0, 0.42 * width());
    const qreal column = (width() - names) / parties;
    const qreal barsWidth = std::max(12.0, column - columnGap - figureWidth - 8.0);
    const auto baselineOf = [&](qreal centre) { return centre + (metrics.ascent() - metrics.descent()) / 2.0; };
    const auto rowTop = [&](std::size_t row) {
        return rowHeight * static_cast<qreal>(row + 1) + (m_components[row].isNet ? 6.0 : 0.0);
    };

    painter.setFont(text);
    painter.setPen(theme.ink2);
    painter.drawText(QPointF(0, baselineOf(rowHeight / 2.0)), metrics.elidedText(m_unit, Qt::ElideRight, names));
    for (qsizetype party = 0; party < m_parties.size(); ++party) {
        const qreal left = names + column * static_cast<qreal>(party) + columnGap;
        painter.setFont(strong);
        painter.setPen(theme.party(static_cast<int>(party)).text);
        const qreal wide = strongMetrics.horizontalAdvance(m_parties.at(party));
        painter.drawText(QPointF(left - columnGap + column - wide, baselineOf(rowHeight / 2.0)), m_parties.at(party));
        const qreal zero = left + barsWidth * (-low / range);
        const qreal zeroLine = std::round(zero) + 0.5;
        painter.setPen(QPen(theme.reference, 1.0));
        painter.drawLine(QPointF(zeroLine, rowHeight + 2.0),
                         QPointF(zeroLine, rowTop(m_components.size() - 1) + rowHeight - 2.0));
        for (std::size_t row = 0; row < m_components.size(); ++row) {
            const Component &component = m_components[row];
            const qreal centre = rowTop(row) + rowHeight / 2.0;
            const double value = component.values.at(static_cast<std::size_t>(party));
            const qreal end = left + barsWidth * ((value - low) / range);
            QRectF bar(std::min(zero, end), centre - 5.0, std::abs(end - zero), 10.0);
            const auto place = static_cast<std::size_t>(party);
            if (place < component.ranges.size() && component.ranges[place]) {
                const charts::Range &known = *component.ranges[place];
                const qreal from = left + barsWidth * ((known.low - low) / range);
                const qreal to = left + barsWidth * ((known.high - low) / range);
                painter.setPen(theme.mode == Theme::Mode::HighContrast ? QPen(theme.ink) : QPen(Qt::NoPen));
                painter.setBrush(theme.party(static_cast<int>(party)).band);
                painter.drawRect(QRectF(from, centre - 7.5, std::max(1.0, to - from), 15.0));
                if (component.isNet) // the range leads, the figure is a mark on it
                    bar = QRectF(end - 1.5, centre - 7.5, 3.0, 15.0);
            }
            painter.fillRect(bar, partyBrush(static_cast<int>(party)));
            if (theme.mode == Theme::Mode::HighContrast && bar.width() > 1.0) {
                painter.setBrush(Qt::NoBrush);
                painter.setPen(theme.ink);
                painter.drawRect(bar);
            }
            const QString figure = m_figures[row].at(party);
            painter.setFont(component.isNet ? strong : text);
            painter.setPen(theme.ink);
            const qreal advance =
                component.isNet ? strongMetrics.horizontalAdvance(figure) : metrics.horizontalAdvance(figure);
            painter.drawText(QPointF(left - columnGap + column - advance, baselineOf(centre)), figure);
            if (component.isNet) {
                const QString ends = metrics.elidedText(m_netRanges.value(party), Qt::ElideRight, column - 4.0);
                painter.setFont(text);
                painter.setPen(theme.ink2);
                painter.drawText(QPointF(left - columnGap + column - metrics.horizontalAdvance(ends),
                                         baselineOf(centre + rangeLine + 2.0)),
                                 ends);
            }
        }
    }
    for (std::size_t row = 0; row < m_components.size(); ++row) {
        const Component &component = m_components[row];
        if (component.isNet) {
            const qreal y = std::round(rowTop(row) - 3.0) + 0.5;
            painter.setPen(QPen(theme.hairline, 1.0));
            painter.drawLine(QPointF(0, y), QPointF(width(), y));
        }
        painter.setFont(component.isNet ? strong : text);
        painter.setPen(theme.ink);
        painter.drawText(QPointF(0, baselineOf(rowTop(row) + rowHeight / 2.0)),
                         strongMetrics.elidedText(component.name, Qt::ElideRight, names));
        if (component.isNet) {
            painter.setFont(text);
            painter.setPen(theme.ink2);
            painter.drawText(QPointF(0, baselineOf(rowTop(row) + rowHeight / 2.0 + rangeLine + 2.0)),
                             metrics.elidedText(tr("range"), Qt::ElideRight, names));
        }
    }
}

DottedButton::DottedButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFont(textFont(10));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize DottedButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()), heightForWidth(1000)};
}

int DottedButton::heightForWidth(int width) const
{
    return fontMetrics().boundingRect(QRect(0, 0, std::max(1, width), 1000), Qt::TextWordWrap, text()).height() + 8;
}

void DottedButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(underMouse() ? theme.ink : theme.ink2);
    const QRect area = rect().adjusted(0, 2, 0, 0);
    QRect drawn;
    painter.drawText(area, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, text(), &drawn);
    QPen dots(painter.pen().color(), 1.0, Qt::CustomDashLine);
    dots.setDashPattern({1.0, 2.0});
    painter.setPen(dots);
    painter.drawLine(QPointF(drawn.left(), drawn.bottom() + 2.5), QPointF(drawn.right(), drawn.bottom() + 2.5));
    drawFocus(painter, this);
}

NoticeButton::NoticeButton(const Notice &notice, QWidget *parent)
    : QAbstractButton(parent)
    , m_notice(notice)
{
    setFont(textFont(10));
    setText(notice.text);
    setAccessibleName(notice.text);
    if (notice.irritant >= 0) {
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
        setToolTip(tr("Shows the row behind it"));
    }
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize NoticeButton::sizeHint() const
{
    return {240, heightForWidth(240)};
}

int NoticeButton::heightForWidth(int width) const
{
    const QRect area(0, 0, std::max(40, width - signRoom), 2000); // as wide as paintEvent draws it
    return fontMetrics().boundingRect(area, Qt::TextWordWrap, text()).height() + 8;
}

void NoticeButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const bool leads = m_notice.irritant >= 0;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = m_notice.kind == Notice::Kind::BrokenRule || (leads && underMouse()) ? theme.ink : theme.ink2;
    const QPointF centre(8.0, 4.0 + fontMetrics().height() / 2.0);
    painter.setPen(QPen(ink, 1.3, Qt::SolidLine, Qt::RoundCap));
    painter.drawEllipse(centre, 6.0, 6.0);
    if (m_notice.kind == Notice::Kind::BrokenRule) {
        painter.drawLine(centre + QPointF(-4.2, 4.2), centre + QPointF(4.2, -4.2));
    } else {
        painter.drawPoint(centre + QPointF(0.0, -2.8));
        painter.drawLine(centre + QPointF(0.0, -0.2), centre + QPointF(0.0, 3.0));
    }
    QFont font = this->font();
    font.setUnderline(leads && underMouse());
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(rect().adjusted(signRoom, 4, 0, 0), Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, text());
    drawFocus(painter, this);
}

} // namespace ui::scorecard
