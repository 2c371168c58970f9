// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "base/ids.h"
#include "simulation/faultsmodel.h"
#include "simulation/rulesmodel.h"
#include "simulation/valuesmodel.h"

#include <QWidget>

class QAbstractItemModel;
class QLineEdit;
class QSplitter;
class QTabWidget;
class QTreeView;

namespace app {

class ChartPanel;
class ClockBar;
class LinkButton;
class PageStack;
class PowerBar;
class SceneTextPage;
class SeenStrip;
class StateChart;
class TextLabel;
class UpcomingPanel;
class ValueDetails;

/// The simulation of one device, all of it editable while it runs: power, clock, values and how they come
/// about, what it answers, its states and its faults; as a form or as the text of the scene. A device that is
/// not simulated can be, from its model. Binds SimulateDevice, RebootDevice, FaultsOff, SaveScene.
class SimulationPane final : public QWidget
{
    Q_OBJECT
public:
    explicit SimulationPane(AppContext &context, QWidget *parent = nullptr);
    ~SimulationPane() override;

    void setDevice(const twin::TwinId &id);
    bool isSimulated() const;
    /// Whether the form or the scene's text is in front.
    void showText(bool text);

    PowerBar *power() const { return m_power; }
    ClockBar *clock() const { return m_clock; }
    ValueDetails *details() const { return m_details; }
    StateChart *chart() const { return m_chart; }
    ChartPanel *chartPanel() const { return m_chartPanel; }
    UpcomingPanel *upcoming() const { return m_upcoming; }
    SeenStrip *seen() const { return m_seen; }
    void showUpcoming();
    void showFaults();
    SceneTextPage *textPage() const { return m_text; }
    QLineEdit *watchField() const { return m_watch; }
    ValuesModel &values() { return m_values; }
    RulesModel &rules() { return m_rules; }
    RulesModel &commands() { return m_commands; }
    FaultsModel &faults() { return m_faults; }
    QTreeView *valuesView() const { return m_valuesView; }
    QTreeView *rulesView() const { return m_rulesView; }
    QTreeView *commandsView() const { return m_commandsView; }
    QTreeView *faultsView() const { return m_faultsView; }
    /// Why the clock has paused, empty while nothing has paused it.
    QString haltText() const;

private:
    QWidget *makeForm();
    QWidget *makeLeft();
    QWidget *makeRight();
    QWidget *makeStates();
    QWidget *makeFaults();
    QWidget *makeNobody();
    /// A head with `title`, and a link at its right when `link` is not empty.
    QWidget *makeSection(const QString &title, TextLabel **note, const QString &link, LinkButton **button,
                         QWidget *parent);
    /// `stretched`: the column that takes the room that is left.
    QTreeView *makeView(QAbstractItemModel *model, int stretched, const QString &name, QWidget *parent);
    void bindActions();
    void connectModels();
    void refresh();
    void showNotes();
    void showCurrent();
    void showSeen();
    void showChosen();
    void showRule(const RulesModel &model, int row);
    void change(const twin::json::Pointer &place, const twin::Json &value);
    void addRule();
    void addValue();
    void simulate();
    void saveScene();
    void toggleBreak(const QString &state);
    void setWatch();
    void onHalted(const twin::TwinId &id, const QString &reason);
    void applyTheme();

    AppContext &m_context;
    twin::TwinId m_id;
    ValuesModel m_values;
    RulesModel m_rules{RulesModel::About::Asked};
    RulesModel m_commands{RulesModel::About::Commands};
    FaultsModel m_faults;

    PowerBar *m_power = nullptr;
    ClockBar *m_clock = nullptr;
    PageStack *m_pages = nullptr; ///< the form, the text, nobody
    PageStack *m_all = nullptr; ///< simulated or not
    SceneTextPage *m_text = nullptr;
    ValueDetails *m_details = nullptr;
    ChartPanel *m_chartPanel = nullptr;
    StateChart *m_chart = nullptr;
    QTabWidget *m_below = nullptr; ///< faults, and what comes next
    UpcomingPanel *m_upcoming = nullptr;
    SeenStrip *m_seen = nullptr;
    QTreeView *m_valuesView = nullptr;
    QTreeView *m_rulesView = nullptr;
    QTreeView *m_commandsView = nullptr;
    QTreeView *m_faultsView = nullptr;
    QWidget *m_shown = nullptr; ///< a view whose row the details show, or the chart
    TextLabel *m_valuesNote = nullptr;
    TextLabel *m_rulesNote = nullptr;
    TextLabel *m_commandsNote = nullptr;
    TextLabel *m_statesNote = nullptr;
    TextLabel *m_faultsNote = nullptr;
    TextLabel *m_halt = nullptr;
    TextLabel *m_nobody = nullptr;
    QLineEdit *m_watch = nullptr;
    QAction *m_asForm = nullptr;
    QAction *m_asText = nullptr;
};

} // namespace app
