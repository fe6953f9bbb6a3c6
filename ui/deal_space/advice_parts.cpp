// SPDX-License-Identifier: GPL-3.0-or-later
#include "deal_space/advice_parts.h"

#include "charts/theme.h"
#include "words/numbers.h"

#include <QDoubleSpinBox>
#include <QEnterEvent>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui::deal_space {

namespace {

constexpr int ringRoom = 28;
constexpr int rowPadding = 5;
constexpr int priceRow = 40;
constexpr int barsWidth = 54;

void setInk(QWidget *widget, const QColor &ink)
{
    QPalette palette = widget->palette();
    palette.setColor(QPalette::WindowText, ink);
    widget->setPalette(palette);
}

QBrush partyBrush(int party)
{
    const Theme &theme = Theme::current();
    const bool hatched = theme.mode == Theme::Mode::HighContrast && party == 0;
    return QBrush(theme.party(party).fill, hatched ? Qt::BDiagPattern : Qt::SolidPattern);
}

} // namespace

int gainWidth()
{
    return static_cast<int>(std::ceil(QFontMetricsF(textFont(10)).horizontalAdvance(QStringLiteral("+88.8")))) + 8;
}

VerdictPanel::VerdictPanel(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel)
    , m_text(new QLabel)
{
    m_heading->setFont(textFont(11, QFont::DemiBold));
    m_heading->setWordWrap(true);
    m_text->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setSpacing(4);
    layout->addWidget(m_heading);
    layout->addWidget(m_text);
    followTheme();
}

void VerdictPanel::setVerdict(bool acceptable, const QString &heading, const QString &text)
{
    m_acceptable = acceptable;
    m_heading->setText(heading);
    m_heading->setIndent(acceptable ? 24 : 0);
    m_text->setText(text);
    setAccessibleName(heading);
    setAccessibleDescription(text);
    followTheme();
    update();
}

QString VerdictPanel::text() const
{
    return m_heading->text() + QLatin1Char('\n') + m_text->text();
}

void VerdictPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        followTheme();
}

void VerdictPanel::followTheme()
{
    setInk(m_heading, m_acceptable ? Theme::current().dealText : Theme::current().ink);
    setInk(m_text, Theme::current().ink);
}

void VerdictPanel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_acceptable ? theme.dealEdge : theme.controlEdge, 1.0));
    painter.setBrush(m_acceptable ? theme.dealTint : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    if (!m_acceptable)
        return;
    const QPointF centre(m_heading->x() + 8.0, m_heading->y() + m_heading->fontMetrics().height() / 2.0);
    QPainterPath tick(centre + QPointF(-5.5, 0.5));
    tick.lineTo(centre + QPointF(-1.5, 4.5));
    tick.lineTo(centre + QPointF(6.0, -4.5));
    painter.setPen(QPen(theme.dealText, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(tick);
}

SuggestionButton::SuggestionButton(QWidget *parent)
    : QAbstractButton(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCursor(Qt::PointingHandCursor);
}

void SuggestionButton::setSuggestion(const charts::Suggestion &suggestion, const QStringList &parties,
                                     const words::Wording &wording)
{
    m_irritants = suggestion.irritants;
    m_number = QString::number(suggestion.changes);
    m_words = suggestion.text;
    m_gains.clear();
    QStringList spoken;
    for (std::size_t side = 0; side < 2; ++side) {
        m_gains << words::number(wording, suggestion.gain[side], 1, words::Sign::Always);
        spoken << parties.value(static_cast<qsizetype>(side)) + QLatin1Char(' ') + m_gains.last();
    }
    setAccessibleName(tr("Load: %1").arg(m_words));
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    setToolTip(tr("Click to load this package"));
    updateGeometry();
    update();
}

QRect SuggestionButton::textRect(int width) const
{
    return {ringRoom, rowPadding, std::max(40, width - ringRoom - 2 * gainWidth()), 1000};
}

QSize SuggestionButton::sizeHint() const
{
    return {260, heightForWidth(260)};
}

int SuggestionButton::heightForWidth(int width) const
{
    const QFontMetrics metrics(textFont(10));
    const int words = metrics.boundingRect(textRect(width), Qt::TextWordWrap, m_words).height();
    return std::max(words, 20) + 2 * rowPadding;
}

void SuggestionButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    Q_EMIT irritantsPointed(m_irritants);
    update();
}

void SuggestionButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    Q_EMIT irritantsPointed({});
    update();
}

void SuggestionButton::setPointed(int irritant)
{
    const bool isPointed = std::find(m_irritants.begin(), m_irritants.end(), irritant) != m_irritants.end();
    if (std::exchange(m_isPointed, isPointed) != isPointed)
        update();
}

void SuggestionButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus() || m_isPointed) {
        painter.setPen(hasFocus() ? QPen(theme.dealMark, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(theme.dealTint);
        painter.drawRoundedRect(QRectF(rect()).adjusted(-3.0, 0.5, 0.0, -0.5), 5, 5);
    }
    const QFont plain = textFont(10), strong = textFont(10, QFont::DemiBold);
    const QFontMetrics metrics(plain);
    const QPointF ring(10.0, rowPadding + metrics.height() / 2.0 + 1.0);
    painter.setPen(QPen(theme.dealMark, 2.0));
    painter.setBrush(theme.card);
    painter.drawEllipse(ring, 8.5, 8.5);
    painter.setFont(strong);
    painter.setPen(theme.dealText);
    painter.drawText(QRectF(ring.x() - 9.0, ring.y() - 9.0, 18.0, 18.0), Qt::AlignCenter, m_number);
    painter.setFont(plain);
    painter.setPen(theme.ink);
    painter.drawText(textRect(width()), Qt::TextWordWrap, m_words);
    painter.setFont(strong);
    for (int side = 0; side < m_gains.size(); ++side) {
        painter.setPen(theme.party(side).text);
        const int right = width() - (1 - side) * gainWidth();
        painter.drawText(QRect(right - gainWidth(), rowPadding, gainWidth() - 2, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, m_gains.at(side));
    }
}

PriceTable::PriceTable(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
}

void PriceTable::setPointed(int irritant)
{
    if (std::exchange(m_pointed, irritant) != irritant)
        update();
}

void PriceTable::mouseMoveEvent(QMouseEvent *event)
{
    const auto row = static_cast<std::size_t>(std::max(0.0, event->position().y()) / priceRow);
    const int pointed = row < m_prices.size() ? m_prices[row].row : -1;
    if (pointed == m_pointed)
        return;
    setPointed(pointed);
    Q_EMIT irritantsPointed(pointed < 0 ? std::vector<int>() : std::vector<int>{pointed});
}

void PriceTable::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    setPointed(-1);
    Q_EMIT irritantsPointed({});
}

void PriceTable::setPrices(const std::vector<charts::IrritantPrice> &prices, const words::Wording &wording)
{
    m_prices = prices;
    if (m_prices.size() > mostRows)
        m_prices.resize(mostRows);
    m_figures.clear();
    QStringList spoken;
    for (const charts::IrritantPrice &price : m_prices) {
        m_figures.push_back({words::number(wording, price.change[0], 1, words::Sign::Always),
                             words::number(wording, price.change[1], 1, words::Sign::Always)});
        spoken << price.irritant + QStringLiteral(", ") + price.position + QStringLiteral(": ") +
                      m_figures.back().join(QStringLiteral(", "));
    }
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    setToolTip(spoken.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

QSize PriceTable::sizeHint() const
{
    return {260, priceRow * static_cast<int>(m_prices.size())};
}

void PriceTable::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const QFont plain = textFont(10);
    const QFontMetricsF metrics(plain);
    QPainter painter(this);
    painter.setFont(plain);
    double most = 1e-9;
    for (const charts::IrritantPrice &price : m_prices)
        most = std::max({most, std::abs(price.change[0]), std::abs(price.change[1])});
    const qreal figuresLeft = width() - 2.0 * gainWidth();
    const qreal zero = std::round(figuresLeft - barsWidth / 2.0);
    const qreal scale = (barsWidth / 2.0 - 2.0) / most;
    for (std::size_t row = 0; row < m_prices.size(); ++row) {
        const qreal top = priceRow * static_cast<qreal>(row);
        const qreal baseline = top + (priceRow + metrics.ascent() - metrics.descent()) / 2.0;
        const qreal room = figuresLeft - barsWidth - 6.0, line = metrics.height() / 2.0;
        if (m_prices[row].row == m_pointed)
            painter.fillRect(QRectF(-4.0, top + 1.0, width() + 4.0, priceRow - 2.0), theme.dealTint);
        painter.setPen(theme.ink);
        painter.drawText(QPointF(0.0, baseline - line),
                         metrics.elidedText(m_prices[row].position, Qt::ElideRight, room));
        painter.setPen(theme.ink3);
        painter.drawText(QPointF(0.0, baseline + line),
                         metrics.elidedText(m_prices[row].irritant, Qt::ElideRight, room));
        for (int side = 0; side < 2; ++side) {
            const qreal length = m_prices[row].change[static_cast<std::size_t>(side)] * scale;
            painter.fillRect(
                QRectF(std::min(zero, zero + length), top + priceRow / 2.0 - 7.0 + 7.0 * side, std::abs(length), 6.0),
                partyBrush(side));
            painter.setPen(theme.party(side).text);
            const QString figure = m_figures[row].at(side);
            const qreal right = width() - (1 - side) * gainWidth() - 2.0;
            painter.drawText(QPointF(right - metrics.horizontalAdvance(figure), baseline), figure);
        }
        painter.setPen(QPen(theme.reference, 1.0));
        painter.drawLine(QPointF(zero + 0.5, top + 6.0), QPointF(zero + 0.5, top + priceRow - 6.0));
    }
}

WalkAwayFields::WalkAwayFields(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    for (int party = 0; party < 2; ++party) {
        Row &row = m_rows[static_cast<std::size_t>(party)];
        row = {new QLabel, new QDoubleSpinBox, new FlatComboBox};
        row.points->setRange(-999.0, 999.0); // values are not cut off at the ends of the scale
        row.points->setDecimals(1);
        row.points->setKeyboardTracking(false); // a number half typed is no walk-away
        row.points->setAlignment(Qt::AlignRight);
        row.points->setObjectName(QStringLiteral("walkAway%1").arg(party));
        row.origin->setObjectName(QStringLiteral("walkAwayOrigin%1").arg(party));
        row.origin->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        row.name->setFont(textFont(10, QFont::DemiBold));
        grid->addWidget(row.name, party, 0);
        grid->addWidget(row.origin, party, 1);
        grid->addWidget(row.points, party, 2);
        connect(row.points, &QDoubleSpinBox::valueChanged, this,
                [this, party](double points) { Q_EMIT pointsChosen(party, points); });
        connect(row.origin, &QComboBox::activated, this, [this, party](int index) {
            const Row &own = m_rows[static_cast<std::size_t>(party)];
            const QString code = own.origin->itemData(index).toString();
            if (code.isEmpty())
                Q_EMIT pointsChosen(party, own.points->value());
            else
                Q_EMIT scenarioChosen(party, code);
        });
    }
    followTheme();
}

void WalkAwayFields::setStudy(const study::Study &study, const std::array<double, 2> &reservation,
                              const words::Wording &wording)
{
    for (std::size_t party = 0; party < 2; ++party) {
        const Row &row = m_rows[party];
        const study::WalkAway &walkAway = study.parties[party].walkAway;
        const study::Region &region = study.regions[static_cast<std::size_t>(study.parties[party].region)];
        const QString name = region.name.in(wording.language());
        row.name->setText(region.shortName.isEmpty() ? region.code : region.shortName.in(wording.language()));
        row.name->setToolTip(name);
        row.points->setLocale(wording.locale());
        row.points->setAccessibleName(tr("Walk-away of %1, points").arg(name));
        row.origin->setAccessibleName(tr("What the walk-away of %1 is worth").arg(name));
        const QSignalBlocker quietPoints(row.points), quietOrigin(row.origin);
        row.points->setValue(reservation[party]);
        row.origin->clear();
        row.origin->addItem(tr("own number"), QString());
        for (const study::Scenario &scenario : study.scenarios) {
            row.origin->addItem(
                (scenario.shortName.isEmpty() ? scenario.name : scenario.shortName).in(wording.language()),
                scenario.code);
            if (scenario.code == walkAway.scenario)
                row.origin->setCurrentIndex(row.origin->count() - 1);
        }
    }
}

void WalkAwayFields::followTheme()
{
    for (int party = 0; party < 2; ++party) {
        QLabel *name = m_rows[static_cast<std::size_t>(party)].name;
        QPalette palette = name->palette();
        palette.setColor(QPalette::WindowText, Theme::current().party(party).text);
        name->setPalette(palette);
    }
}

void WalkAwayFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        followTheme();
}

} // namespace ui::deal_space
