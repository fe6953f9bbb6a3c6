// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/about.h"

#include "charts/theme.h"
#include "study/economy.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <Eigen/Core>
#include <sqlite3.h>

namespace ui {

About::About(session::Workbench &workbench, session::Preferences &preferences, QWidget *parent)
    : QDialog(parent), m_workbench(workbench), m_text(new QLabel(this))
{
    setModal(false);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_text->setOpenExternalLinks(true);
    m_text->setMinimumWidth(440);
    auto *sign = new QLabel(this);
    sign->setPixmap(QIcon(QStringLiteral(":/icons/landing-zone.svg")).pixmap(64, 64));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *body = new QHBoxLayout;
    body->setSpacing(20);
    body->addWidget(sign, 0, Qt::AlignTop);
    body->addWidget(m_text, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(body);
    layout->addWidget(buttons);
    connect(&preferences, &session::Preferences::languageChanged, this, &About::refresh);
    connect(&workbench.document(), &session::Document::studyReplaced, this, &About::refresh);
    refresh();
}

void About::refresh()
{
    setWindowTitle(tr("About Landing Zone"));
    m_text->setText(html());
}

QString About::html() const
{
    const QString eigen = QStringLiteral("%1.%2.%3").arg(EIGEN_WORLD_VERSION).arg(EIGEN_MAJOR_VERSION).arg(EIGEN_MINOR_VERSION);
    const auto line = [](const QString &name, const QString &version, const QString &licence) {
        return QStringLiteral("<tr><td style=\"padding-right:16px\">%1</td><td style=\"padding-right:16px\">%2</td><td>%3</td></tr>")
            .arg(name, version, licence);
    };
    QString html = QStringLiteral("<h2>Landing Zone %1</h2>").arg(QStringLiteral(LZ_VERSION));
    html += QStringLiteral("<p>%1</p>").arg(tr("Shows which package of trade concessions both sides could accept, and what each concession does "
                                               "to both economies."));
    const study::Study &study = m_workbench.document().study();
    const QString basis = study::hasIllustrativeValues(study)
                              ? tr("Model %1, data %2. Party weights and values are illustrative and no statement by a government.")
                              : tr("Model %1, data %2. Party weights and values are no statement by a government.");
    html += QStringLiteral("<p>%1</p>").arg(basis.arg(QString::fromLatin1(study::modelVersion), study.dataVersion));
    html += QStringLiteral("<p>%1</p>").arg(tr("Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later): you may "
                                               "use, study, share and change it. It comes without any warranty."));
    html += QStringLiteral("<p>%1</p><table>").arg(tr("It stands on:"));
    html += line(QStringLiteral("Qt"), QString::fromLatin1(qVersion()), QStringLiteral("LGPL-3.0, GPL-2.0, GPL-3.0"));
    html += line(QStringLiteral("Qt Charts"), QString::fromLatin1(qVersion()), QStringLiteral("GPL-3.0"));
    html += line(QStringLiteral("Eigen"), eigen, QStringLiteral("MPL-2.0"));
    html += line(QStringLiteral("SQLite"), QString::fromLatin1(sqlite3_libversion()), tr("public domain"));
    html += QStringLiteral("</table>");
    return html;
}

} // namespace ui
