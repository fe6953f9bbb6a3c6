// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/plot_view.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QComboBox;
class QHBoxLayout;
class QLabel;
class QMenu;
class QMimeData;
class QSpacerItem;
class QStackedWidget;
class QTableView;
QT_END_NAMESPACE

namespace ui {

class FlatButton;
class TableModel;

/// A chart with what belongs to it: title, subtitle, its choices at the left and Table and Hold B at the right, the
/// plot or its twin table, and the source line with Copy and Export.
class ChartFrame : public QWidget
{
    Q_OBJECT
public:
    explicit ChartFrame(QWidget *parent = nullptr);
    ~ChartFrame() override;

    /// A choice in the line above the plot, after those already there. The frame takes the box.
    QLabel *addChoice(QComboBox *box);

    /// A choice of another kind, before all others.
    void addSwitch(QWidget *control);
    /// Alone on its card; or one of two, one above the other: the upper one without a foot, its buttons in the line above
    /// the plot, and the lower one with smaller margins and title, and the button for the state before left to the upper.
    enum class Standing { Alone, Upper, Lower };
    void setStanding(Standing standing);
    /// Stands after the source line on the screen: what the foot of another chart would have said.
    void setFootnote(const QString &text);

    /// `before`, where there is one, is the same chart before the last change: shown while B is held.
    void setSpec(const charts::ChartSpec &spec, const std::optional<charts::ChartSpec> &before = std::nullopt);
    /// The same where the state before is costly: made when somebody looks at it, and only then on one scale.
    void setSpec(const charts::ChartSpec &spec, std::function<charts::ChartSpec()> before);
    /// The chart as it is shown now: the state before while it is held.
    const charts::ChartSpec &shownSpec() const { return m_shown; }

    /// From now on a person may ask how a number was computed.
    void setExplained();
    void setTableShown(bool shown);
    bool isTableShown() const;
    void showBefore(bool before);
    /// The view of that type, made where there is none yet.
    template <class View>
    View *plot()
    {
        for (PlotView *known : m_plots) {
            if (auto *view = dynamic_cast<View *>(known))
                return view;
        }
        auto *view = new View;
        addPlot(view);
        return view;
    }

    /// Picture and table to the clipboard. Dragged from the Copy button, they go to another program.
    void copy();
    /// Of a picture: image pixels for a logical one, and whether it has a ground.
    struct PictureOptions
    {
        int scale = 2;
        bool transparent = false;
    };
    /// Asks for the name of a file that ends so ("png", "svg", "pdf", "csv") and writes it.
    void exportToFile(const QString &ending, const PictureOptions &options);
    /// Writes one file in the format of its ending; on failure the source line says so and false is returned.
    bool writeTo(const QString &path, const PictureOptions &options);

    /// How a file name is asked for: parent, suggested name, filters; an empty answer cancels. A file dialog at first.
    using AskFileName = std::function<QString(QWidget *, const QString &, const QString &)>;
    void setAskFileName(AskFileName ask) { m_askFileName = std::move(ask); }

Q_SIGNALS:
    void specShown(); ///< shownSpec() has changed
    /// How a number was computed is asked; without a place, of what the chart shows first.
    void howRequested(const std::optional<ui::PlotView::Place> &place);
    void addToDeckRequested();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addPlot(PlotView *plot);
    void fillExportMenu();
    void present(const charts::ChartSpec &spec);
    void arrangeTitle();
    void arrangeChoices(); ///< in a narrow frame the names of the choices give way to the choices
    void followTheme();
    void retranslate();
    void copyTable();
    QMimeData *asMimeData() const; ///< picture and table
    void drag();
    void say(const QString &message);

    charts::ChartSpec m_spec;
    std::optional<charts::ChartSpec> m_before;
    std::function<charts::ChartSpec()> m_makeBefore; ///< where m_before waits to be asked for
    charts::ChartSpec m_shown;
    bool m_showsBefore = false;
    bool m_hasBeforeButton = true; ///< where there is room
    bool m_isExplained = false;    ///< the How button too
    int m_titleLines = 1; ///< the most so far at this width: the plot must not jump while a person explores
    AskFileName m_askFileName;
    std::optional<QPoint> m_dragFrom; ///< where the Copy button was pressed

    QLabel *m_title;
    QLabel *m_subtitle;
    QSpacerItem *m_titleRoom; ///< the lines the present title leaves free
    QHBoxLayout *m_choices;
    QHBoxLayout *m_controls; ///< the choices and the buttons beside them
    QHBoxLayout *m_foot;
    FlatButton *m_beforeButton;
    FlatButton *m_howButton;
    FlatButton *m_tableButton;
    QStackedWidget *m_stack;
    std::vector<PlotView *> m_plots; ///< one for each kind of chart shown so far
    PlotView *m_plot = nullptr;      ///< the one shown
    QTableView *m_tableView;
    TableModel *m_tableModel;
    QWidget *m_hairline;
    QLabel *m_source;
    QString m_footnote;
    FlatButton *m_copyButton;
    FlatButton *m_exportButton;
    QMenu *m_exportMenu; ///< the formats
};

} // namespace ui
