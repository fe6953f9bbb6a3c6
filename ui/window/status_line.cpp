// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/status_line.h"

#include "charts/theme.h"
#include "controls/elided_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <cmath>

namespace ui {

namespace {

/// The power of ten a residual stays below.
QString bound(double residual)
{
    return QStringLiteral("1e%1").arg(static_cast<int>(std::floor(std::log10(residual))) + 1);
}

} // namespace

StatusLine::StatusLine(session::Workbench &workbench, session::Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_preferences(preferences)
    , m_solved(new ElidedLabel(this))
    , m_base(new ElidedLabel(this))
{
    setFixedHeight(28);
    m_base->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 1, 16, 0);
    layout->setSpacing(24);
    layout->addWidget(m_solved, 2);
    layout->addWidget(m_base, 3);
    connect(&workbench, &session::Workbench::pictureChanged, this, &StatusLine::refresh);
    connect(&workbench, &session::Workbench::failed, this, &StatusLine::refresh);
    connect(&preferences, &session::Preferences::languageChanged, this, &StatusLine::refresh);
    recolour();
    refresh();
}

void StatusLine::refresh()
{
    const auto picture = m_workbench.picture();
    if (!picture) {
        m_solved->setText(m_workbench.error() ? tr("Not solved") : tr("Solving…"));
        m_base->clear();
        return;
    }
    const study::Study &study = picture->study();
    if (study.sectors.empty()) {
        m_solved->setText(tr("Values as stated: no markets to solve"));
        m_base->setText(study.sources.empty() ? QString() : tr("Values from %1").arg(study.sources.front().title));
        return;
    }
    const double residual = picture->current->equilibrium.residual;
    const QString markets = tr("%n market(s) solved", nullptr, picture->economy->model().liveMarketCount());
    if (m_workbench.error())
        m_solved->setText(tr("Not solved: the picture is of the state before"));
    else if (residual > 0.0)
        m_solved->setText(tr("%1 · largest residual below %2").arg(markets, bound(residual)));
    else
        m_solved->setText(tr("%1 · residual zero").arg(markets));
    const QString nest = study.nest == study::Nest::Nested ? tr("Two-level CES") : tr("One-level CES");
    QString base = tr("%1 · model %2, data %3").arg(nest, QString::fromLatin1(study::modelVersion), study.dataVersion);
    if (study::hasIllustrativeValues(study))
        base = tr("%1 · preferences illustrative").arg(base);
    m_base->setText(base);
}

void StatusLine::recolour()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Theme::current().ink2);
    m_solved->setPalette(quiet);
    m_base->setPalette(quiet);
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        recolour();
    QWidget::changeEvent(event);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), Theme::current().hairline);
}

} // namespace ui
