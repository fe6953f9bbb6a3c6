// SPDX-License-Identifier: GPL-3.0-or-later
#include "concessions/concessions_view.h"

#include "charts/flat_controls.h"
#include "charts/theme.h"
#include "concessions/concession_delegate.h"
#include "concessions/concession_row.h"
#include "concessions/concession_tree.h"
#include "concessions/concessions_model.h"
#include "concessions/irritant_details.h"
#include "concessions/reset_actions.h"
#include "controls/choice_box.h"
#include "controls/icon.h"
#include "controls/slim_scroll_bar.h"
#include "words/numbers.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

ConcessionsView::ConcessionsView(session::Workbench &workbench, session::Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_preferences(preferences)
    , m_model(new ConcessionsModel(workbench, preferences, this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_title(new QLabel(this))
    , m_presets(new ChoiceBox(ChoiceBox::Look::Flat, this))
    , m_filter(new QLineEdit(this))
    , m_filterSign(m_filter->addAction(QIcon(), QLineEdit::LeadingPosition))
    , m_columnHead(new QLabel(this))
    , m_banner(new QLabel(this))
    , m_tree(new ConcessionTree(this))
    , m_resets(new ResetActions(workbench, preferences, this))
    , m_resetButton(new FlatButton)
    , m_footerSign(new QLabel(this))
    , m_footer(new QLabel(this))
{
    build();

    connect(m_presets, &QComboBox::activated, this, [this](int index) {
        m_workbench.document().applyPreset(m_presets->itemData(index).toInt());
        refresh(); // choosing the entry already in force changes nothing, and the box must say so
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filtered->setFilterFixedString(text.trimmed());
        m_tree->expandAll();
    });
    connect(m_tree, &ConcessionTree::positionChosen, &workbench.document(), &session::Document::choosePosition);
    connect(m_tree, &ConcessionTree::irritantPointed, this, &ConcessionsView::irritantPointed);
    connect(m_tree, &ConcessionTree::lockRequested, &workbench.document(), &session::Document::setLocked);
    connect(m_tree, &ConcessionTree::detailsRequested, this, &ConcessionsView::showDetails);
    connect(m_footer, &QLabel::linkActivated, this, [this] {
        if (const int irritant = firstBrokenIrritant(); irritant >= 0)
            showIrritant(irritant);
    });
    connect(&workbench.document(), &session::Document::workingChanged, this, &ConcessionsView::refresh);
    connect(&workbench.document(), &session::Document::studyEdited, this, &ConcessionsView::retranslate);
    connect(&workbench.document(), &session::Document::studyReplaced, this, [this] {
        m_filter->clear();
        m_tree->expandAll();
        takeFirstRow();
        retranslate();
    });
    connect(&preferences, &session::Preferences::languageChanged, this, &ConcessionsView::retranslate);
    m_tree->expandAll();
    takeFirstRow();
    recolour();
    retranslate();
}

void ConcessionsView::build()
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterRole(ConcessionsModel::SearchRole);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filtered->setRecursiveFilteringEnabled(true);
    m_tree->setModel(m_filtered);
    m_tree->setItemDelegate(new ConcessionDelegate(m_preferences, m_tree));

    useSlimScrollBars(m_tree);

    auto *resets = new QMenu(this);
    resets->addActions(m_resets->all());
    m_resetButton->setMenu(resets);
    m_resetButton->setPopupMode(QToolButton::InstantPopup);
    m_tree->setRowActions({m_resets->irritant});
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        const QVariant row = current.data(ConcessionsModel::RowRole);
        m_resets->setIrritant(row.isValid() ? row.value<ConcessionRow>().irritant : -1);
    });

    m_title->setFont(textFont(11, QFont::DemiBold));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumHeight(32);
    m_columnHead->setTextFormat(Qt::RichText);
    m_columnHead->setObjectName(QStringLiteral("columnHead"));
    m_columnHead->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_banner->setWordWrap(true);
    m_banner->setAutoFillBackground(true);
    m_banner->setContentsMargins(16, 8, 16, 8);
    m_footer->setTextFormat(Qt::RichText);
    m_footer->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_footer->setWordWrap(true);
    setAutoFillBackground(true);

    auto *first = new QHBoxLayout;
    first->addWidget(m_title);
    first->addStretch(1);
    first->addWidget(m_presets);
    auto *second = new QHBoxLayout;
    second->setSpacing(10);
    second->addWidget(m_filter, 1);
    second->addWidget(m_columnHead);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 10, 16, 10);
    head->setSpacing(8);
    head->addLayout(first);
    head->addLayout(second);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 9, 8, 9);
    foot->setSpacing(8);
    foot->addWidget(m_footerSign, 0, Qt::AlignVCenter);
    foot->addWidget(m_footer, 1);
    foot->addWidget(m_resetButton, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 0); // the hairline at the right
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_banner);
    layout->addWidget(m_tree, 1);
    layout->addLayout(foot);

    setTabOrder(m_presets, m_filter);
    setTabOrder(m_filter, m_tree);
    setTabOrder(m_tree, m_footer);
    setTabOrder(m_footer, m_resetButton);
    setFocusProxy(m_tree);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WindowShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
}

void ConcessionsView::setPointed(const std::vector<int> &irritants)
{
    m_tree->setPointed(irritants);
}

void ConcessionsView::retranslate()
{
    const study::Study &study = m_workbench.document().study();
    const words::Wording &wording = m_preferences.wording();
    m_title->setText(tr("Concessions"));
    m_resetButton->setText(tr("Reset"));
    m_resetButton->setToolTip(tr("Ways back: this item, the scenario’s start, the status quo"));
    m_resetButton->updateGeometry();
    m_presets->setCaption(tr("Preset"));
    m_filter->setPlaceholderText(tr("Filter %1 irritants").arg(wording.locale().toString(static_cast<int>(study.irritants.size()))));
    m_filter->setAccessibleName(tr("Filter irritants"));
    m_tree->setAccessibleName(tr("Concessions"));
    m_tree->setAccessibleDescription(tr("Up and Down choose a row, Left and Right its position, Home the status quo, L locks the row, I opens details."));
    fillPresets();
    recolour();
    refresh();
    m_tree->doItemsLayout(); // another language wraps elsewhere
}

void ConcessionsView::fillPresets()
{
    const study::Study &study = m_workbench.document().study();
    const study::Language language = m_preferences.wording().language();
    m_presets->clear();
    const int statusQuo = study::scenarioIndex(study, study.statusQuoScenario);
    if (statusQuo >= 0)
        m_presets->addItem(tr("Status quo"), statusQuo);
    for (int s = 0; s < static_cast<int>(study.scenarios.size()); ++s) {
        const study::Scenario &scenario = study.scenarios[at(s)];
        // A preset keeps the date: a scenario that differs from the status quo by its date alone is the same preset.
        if (statusQuo >= 0 && scenario.package == study.scenarios[at(statusQuo)].package)
            continue;
        m_presets->addItem((scenario.shortName.isEmpty() ? scenario.name : scenario.shortName).in(language), s);
    }
}

void ConcessionsView::refresh()
{
    const session::Document &document = m_workbench.document();
    const study::Study &study = document.study();
    int current = -1;
    for (int i = 0; i < m_presets->count() && current < 0; ++i) {
        if (study.scenarios[at(m_presets->itemData(i).toInt())].package == document.working().package)
            current = i;
    }
    m_presets->setCurrentIndex(current);
    m_presets->setShownText(current < 0 ? tr("none") : QString());
    m_presets->setEnabled(document.offersOpen());

    const words::Wording &wording = m_preferences.wording();
    m_banner->setVisible(!document.offersOpen());
    m_banner->setText(tr("Positions are written for the talks, which open on %1. On %2 they cannot be changed: choose a later date.")
                          .arg(words::longDate(wording, study.offersFrom), words::longDate(wording, document.working().date)));
    refreshFooter();
}

void ConcessionsView::refreshFooter()
{
    const session::Document &document = m_workbench.document();
    const words::Wording &wording = m_preferences.wording();
    const int broken = static_cast<int>(
        negotiation::brokenRules(study::negotiationRules(document.study()), document.working().package).size());
    const Theme &theme = Theme::current();
    const QString moved = tr("%1 of %2 moved")
                              .arg(wording.locale().toString(document.movedCount()),
                                   wording.locale().toString(static_cast<int>(document.study().irritants.size())));
    const QString rules = broken == 0 ? tr("all rules hold")
                                      : QStringLiteral("<a href=\"broken\" style=\"color:%1\">%2</a>")
                                            .arg(theme.dealText.name(), tr("%n rule(s) broken", nullptr, broken));
    m_footer->setText(QStringLiteral("%1 · %2").arg(moved, rules));
    m_footer->setFocusPolicy(broken == 0 ? Qt::NoFocus : Qt::StrongFocus);
    m_footerSign->setPixmap(iconPixmap(broken == 0 ? QStringLiteral("check") : QStringLiteral("warning"),
                                       broken == 0 ? theme.ink2 : theme.dealText, 16, devicePixelRatioF()));
}

void ConcessionsView::recolour()
{
    const Theme &theme = Theme::current();
    QStringList sides;
    const study::Study &study = m_workbench.document().study();
    for (std::size_t p = 0; p < study.parties.size(); ++p) {
        const study::Region &region = study.regions[at(study.parties[p].region)];
        const QString name = region.shortName.isEmpty() ? region.code : region.shortName.in(m_preferences.wording().language());
        sides << QStringLiteral("<span style=\"color:%1\">%2</span>").arg(theme.party(static_cast<int>(p)).text.name(), name.toHtmlEscaped());
    }
    // One below the other, as the figures of a row are.
    m_columnHead->setText(QStringLiteral("<span style=\"color:%1\">%2</span> %3")
                              .arg(theme.ink2.name(), tr("points to").toHtmlEscaped(), sides.join(QLatin1String("<br>"))));
    m_filterSign->setIcon(QIcon(iconPixmap(QStringLiteral("search"), theme.ink2, 16, devicePixelRatioF())));

    QPalette tinted = palette();
    tinted.setColor(QPalette::Window, theme.dealTint);
    tinted.setColor(QPalette::WindowText, theme.dealText);
    m_banner->setPalette(tinted);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme.ink2);
    m_footer->setPalette(quiet);
    QPalette list = m_tree->palette();
    list.setColor(QPalette::Base, theme.panel);
    m_tree->setPalette(list);
}

void ConcessionsView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), Theme::current().hairline);
}

void ConcessionsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        recolour();
        refreshFooter();
    }
    QWidget::changeEvent(event);
}

int ConcessionsView::firstBrokenIrritant() const
{
    const session::Document &document = m_workbench.document();
    const std::vector<int> broken =
        negotiation::brokenRules(study::negotiationRules(document.study()), document.working().package);
    return broken.empty() ? -1 : document.study().rules[at(broken.front())].rule.issue;
}

void ConcessionsView::showIrritant(int irritant)
{
    const QModelIndex source = m_model->indexOf(irritant);
    if (!source.isValid())
        return;
    if (!m_filtered->mapFromSource(source).isValid())
        m_filter->clear();
    const QModelIndex index = m_filtered->mapFromSource(source);
    m_tree->expand(index.parent());
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    m_tree->setFocus();
}

void ConcessionsView::takeFirstRow()
{
    m_tree->setCurrentIndex(m_filtered->mapFromSource(m_model->indexOf(0)));
    m_tree->scrollToTop(); // with the heading above the row
}

void ConcessionsView::showDetails(int irritant)
{
    if (!m_details)
        m_details = new IrritantDetails(m_workbench, m_preferences, window());
    m_details->showIrritant(irritant);
}

} // namespace ui
