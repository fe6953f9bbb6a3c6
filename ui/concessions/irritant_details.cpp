// SPDX-License-Identifier: GPL-3.0-or-later
#include "concessions/irritant_details.h"

#include "concessions/irritant_text.h"
#include "controls/slim_scroll_bar.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace ui {

IrritantDetails::IrritantDetails(session::Workbench &workbench, session::Preferences &preferences, QWidget *parent)
    : QDialog(parent), m_workbench(workbench), m_preferences(preferences), m_text(new QTextBrowser(this))
{
    setModal(false);
    resize(520, 620);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(20);
    m_text->setOpenLinks(false);
    useSlimScrollBars(m_text);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    connect(&workbench.document(), &session::Document::workingChanged, this, &IrritantDetails::refresh);
    connect(&workbench.document(), &session::Document::studyReplaced, this, [this] {
        m_irritant = -1;
        close();
    });
    connect(&preferences, &session::Preferences::languageChanged, this, &IrritantDetails::refresh);
}

void IrritantDetails::showIrritant(int irritant)
{
    m_irritant = irritant;
    refresh();
    m_text->verticalScrollBar()->setValue(0);
    show();
    raise();
    activateWindow();
}

void IrritantDetails::refresh()
{
    if (m_irritant < 0)
        return;
    const session::Document &document = m_workbench.document();
    const study::Study &study = document.study();
    const auto place = static_cast<std::size_t>(m_irritant);
    const study::Irritant &irritant = study.irritants[place];
    const study::Text &title = irritant.shortTitle.isEmpty() ? irritant.title : irritant.shortTitle;
    setWindowTitle(title.in(m_preferences.wording().language()));
    const int scrolled = m_text->verticalScrollBar()->value();
    m_text->setHtml(IrritantText(study, m_preferences.wording()).html(m_irritant, document.working().package[place]));
    m_text->verticalScrollBar()->setValue(scrolled);
}

void IrritantDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        refresh(); // the text carries colours of the theme
    QDialog::changeEvent(event);
}

} // namespace ui
