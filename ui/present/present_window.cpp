// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/present_window.h"

#include "charts/picture.h"
#include "charts/theme.h"

#include <QCloseEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QTimerEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int idleTime = 2500; ///< ms
constexpr qreal designWidth = 1920.0; ///< the room's screen the sizes below are given for
constexpr qreal designHeight = 1080.0;
constexpr qreal plotEnlargement = 2.1; ///< 10 points become 21
constexpr qreal titlePoints = 39.0;
constexpr qreal textPoints = 21.0;
constexpr qreal smallPoints = 17.0;
constexpr qreal margin = 100.0;
constexpr int concessionsWidth = 344;

QFont roomFont(qreal points, qreal scale, QFont::Weight weight = QFont::Normal)
{
    QFont font = textFont(points, weight);
    font.setPixelSize(std::max(1, static_cast<int>(std::round(points * scale * 96.0 / 72.0))));
    return font;
}

qreal scaleOf(const QSizeF &size)
{
    return std::min(size.width() / designWidth, size.height() / designHeight);
}

/// Draws the lines below `top` and returns where they end.
qreal drawLines(QPainter &painter, const QStringList &lines, const QFont &font, const QColor &ink, qreal left, qreal top)
{
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(ink);
    for (const QString &line : lines) {
        painter.drawText(QPointF(left, top + metrics.ascent()), line);
        top += std::ceil(metrics.height());
    }
    return top;
}

} // namespace

PresentWindow::PresentWindow(Presentation &presentation, session::Preferences &preferences, ShownChart chart,
                             QWidget *concessions)
    : QWidget(nullptr, Qt::Window | Qt::FramelessWindowHint)
    , m_presentation(presentation)
    , m_preferences(preferences)
    , m_chart(std::move(chart))
    , m_concessions(concessions)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    m_concessions->setParent(this);
    m_concessions->setCursor(Qt::ArrowCursor); // works on while the room's cursor is idle: its moves do not come here
    m_concessions->hide();
    connect(&m_presentation, &Presentation::changed, this, &PresentWindow::refresh);
    connect(&m_preferences, &session::Preferences::languageChanged, this, &PresentWindow::refresh);
}

PresentWindow::~PresentWindow() = default;

qreal PresentWindow::enlargement(const QSize &size)
{
    return plotEnlargement * scaleOf(size);
}

void PresentWindow::present(QScreen *screen)
{
    if (screen) {
        setScreen(screen);
        setGeometry(screen->geometry());
    }
    showFullScreen();
    raise();
    activateWindow();
    setFocus();
    awake();
}

void PresentWindow::refresh()
{
    m_drawn = QPixmap();
    const charts::ChartSpec *chart = m_chart();
    const study::Bookmark *step = m_presentation.step();
    setWindowTitle(chart ? chart->title : tr("Presentation"));
    setAccessibleName(windowTitle());
    QStringList spoken;
    if (step)
        spoken << step->caption.in(m_preferences.wording().language());
    if (chart)
        spoken << chart->spoken;
    setAccessibleDescription(spoken.join(QLatin1Char(' ')));
    update();
}

bool PresentWindow::areConcessionsShown() const
{
    return m_concessions->isVisibleTo(this);
}

QRectF PresentWindow::stage() const
{
    return QRectF(rect()).adjusted(areConcessionsShown() ? concessionsWidth : 0, 0, 0, 0);
}

void PresentWindow::paintEvent(QPaintEvent *)
{
    const qreal ratio = devicePixelRatioF();
    const QSize pixels = (QSizeF(size()) * ratio).toSize();
    if (m_drawn.size() != pixels) {
        m_drawn = QPixmap(pixels);
        m_drawn.setDevicePixelRatio(ratio);
        m_drawn.fill(Theme::current().card);
        QPainter painter(&m_drawn);
        draw(painter);
    }
    QPainter(this).drawPixmap(0, 0, m_drawn);
}

void PresentWindow::draw(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    const QRectF whole = stage();
    const qreal scale = scaleOf(whole.size());
    const QRectF area = whole.adjusted(margin * scale, 64.0 * scale, -margin * scale, -48.0 * scale);
    const QRectF foot(area.left(), area.bottom() - 64.0 * scale, area.width(), 64.0 * scale);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const charts::ChartSpec *chart = m_chart();
    if (!chart) {
        painter.setPen(theme.ink2);
        painter.setFont(roomFont(textPoints, scale));
        painter.drawText(area, Qt::AlignCenter, tr("Solving the markets…"));
        drawFoot(painter, foot, {});
        return;
    }
    const QFont title = roomFont(titlePoints, scale, QFont::Bold);
    const QFont text = roomFont(textPoints, scale);
    qreal top = drawLines(painter, balancedLines(chart->title, title, area.width()), title, theme.ink, area.left(), area.top());
    top = drawLines(painter, balancedLines(chart->subtitle, text, area.width()), text, theme.ink2, area.left(),
                    top + 10.0 * scale);
    const QRectF plot(area.left(), top + 24.0 * scale, area.width(), foot.top() - 52.0 * scale - top - 24.0 * scale);
    if (plot.height() > 0.0) {
        const qreal large = enlargement(whole.size().toSize());
        painter.save();
        painter.translate(plot.topLeft());
        painter.scale(large, large);
        paintPlot(painter, *chart, QRectF(QPointF(), plot.size() / large), theme);
        painter.restore();
    }
    drawFoot(painter, foot, chart->source);
}

void PresentWindow::drawFoot(QPainter &painter, const QRectF &foot, const QString &source) const
{
    const Theme &theme = Theme::current();
    const qreal scale = foot.height() / 64.0;
    painter.setPen(QPen(theme.hairline, std::max(1.0, 1.5 * scale)));
    painter.drawLine(foot.topLeft(), foot.topRight());
    const QFont strong = roomFont(textPoints, scale, QFont::Bold);
    const QFont text = roomFont(textPoints, scale);
    const QFont small = roomFont(smallPoints, scale);
    const QRectF line = foot.adjusted(0.0, 14.0 * scale, 0.0, 0.0);
    qreal left = line.left();
    const study::Bookmark *step = m_presentation.step();
    const int index = m_presentation.index();
    QString caption;
    if (step) {
        const QString place = tr("Step %1 of %2").arg(index + 1).arg(m_presentation.count());
        painter.setFont(strong);
        painter.setPen(theme.ink);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, place);
        left += QFontMetricsF(strong).horizontalAdvance(place) + 28.0 * scale;
        for (int i = 0; i < m_presentation.count(); ++i) {
            const bool here = i == index;
            const qreal width = (here ? 44.0 : 14.0) * scale, height = 14.0 * scale;
            painter.setPen(Qt::NoPen);
            painter.setBrush(here ? theme.dealMark : theme.track);
            painter.drawRoundedRect(QRectF(left, line.center().y() - height / 2.0, width, height), height / 2.0, height / 2.0);
            left += width + 10.0 * scale;
        }
        left += 18.0 * scale;
        const study::Language language = m_preferences.wording().language();
        caption = step->caption.isEmpty() ? step->name.in(language) : step->caption.in(language);
        if (m_presentation.hasLeftStep())
            caption = tr("Moved from the step; R returns. %1").arg(step->name.in(language));
    }
    // The caption comes first; the source gives way to it, in two lines where that is needed.
    const qreal room = line.right() - left;
    QStringList captionLines = caption.isEmpty() ? QStringList() : balancedLines(caption, text, room);
    QFont captionFont = text;
    if (captionLines.size() > 1) {
        captionFont = small;
        captionLines = balancedLines(caption, small, room);
    }
    const QFontMetricsF metrics(captionFont);
    qreal y = line.center().y() - metrics.height() * static_cast<qreal>(captionLines.size()) / 2.0;
    drawLines(painter, captionLines, captionFont, theme.ink2, left, y);
    // Base and source stand above the hairline, at the right, where no caption reaches.
    const QFontMetricsF sourceMetrics(small);
    painter.setFont(small);
    painter.setPen(theme.ink3);
    painter.drawText(QRectF(foot.left(), foot.top() - sourceMetrics.height() - 6.0 * scale, foot.width(), sourceMetrics.height()),
                     Qt::AlignRight | Qt::AlignVCenter, sourceMetrics.elidedText(source, Qt::ElideRight, foot.width()));
}

void PresentWindow::showConcessions(bool shown)
{
    m_concessions->setVisible(shown);
    placeConcessions();
    if (shown)
        m_concessions->setFocus();
    else
        setFocus();
    refresh();
}

void PresentWindow::placeConcessions()
{
    m_concessions->setGeometry(0, 0, concessionsWidth, height());
}

void PresentWindow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (areConcessionsShown())
            showConcessions(false);
        else
            close();
        return;
    case Qt::Key_F5:
        close();
        return;
    case Qt::Key_C:
        showConcessions(!areConcessionsShown());
        return;
    case Qt::Key_N:
        Q_EMIT notesRequested();
        return;
    case Qt::Key_R:
        m_presentation.restore();
        return;
    case Qt::Key_Home:
        m_presentation.go(0);
        return;
    case Qt::Key_End:
        m_presentation.go(m_presentation.count() - 1);
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_presentation.next();
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        m_presentation.previous();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PresentWindow::wheelEvent(QWheelEvent *event)
{
    event->accept(); // a wheel touched by chance does not leave the step
}

void PresentWindow::awake()
{
    unsetCursor();
    m_idle.start(idleTime, this);
}

void PresentWindow::mouseMoveEvent(QMouseEvent *)
{
    awake();
}

void PresentWindow::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_idle.timerId()) {
        QWidget::timerEvent(event);
        return;
    }
    m_idle.stop();
    setCursor(Qt::BlankCursor);
}

void PresentWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeConcessions();
    refresh();
}

void PresentWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

void PresentWindow::closeEvent(QCloseEvent *event)
{
    m_idle.stop();
    QWidget::closeEvent(event);
    Q_EMIT left();
}

} // namespace ui
