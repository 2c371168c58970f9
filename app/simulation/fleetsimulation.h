// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "base/ids.h"
#include "simulation/simulateddevicesmodel.h"

#include <QElapsedTimer>
#include <QStandardItemModel>
#include <QWidget>

class QLineEdit;
class QMenu;
class QPushButton;
class QTabWidget;
class QTreeView;

namespace app {

class ClockBar;
class DeviceMap;
class RateLine;
class RehearsalPanel;
class ScenePage;
class SimulationLog;
class TextLabel;
class TrustStrip;
class UpcomingPanel;

/// The simulation of the whole fleet: the clock, every device's power and counters, the scene as text, a map
/// of where devices are, the scene's timeline, the log, and recording and expectations. Enter leads to a
/// device; Space switches the chosen ones on or off. While it is hidden it counts nothing, and catches up
/// when it is shown.
class FleetSimulation final : public QWidget
{
    Q_OBJECT
public:
    explicit FleetSimulation(AppContext &context, QWidget *parent = nullptr);
    ~FleetSimulation() override;

    SimulatedDevicesModel &model() { return m_model; }
    QTreeView *table() const { return m_table; }
    QLineEdit *filter() const { return m_filter; }
    RehearsalPanel *rehearsal() const { return m_rehearsal; }
    const QStandardItemModel &timeline() const { return m_timeline; }
    ScenePage *scenePage() const { return m_scenePage; }
    DeviceMap *map() const { return m_map; }
    SimulationLog &log() { return *m_log; }
    TrustStrip *trustStrip() const { return m_trust; }
    UpcomingPanel *upcoming() const { return m_upcoming; }
    QString summary() const;
    /// All devices that the filter lets through.
    void setAllPowered(bool on);
    /// What can be done to the chosen devices.
    void fillMenu(QMenu &menu);
    void showScene();
    void showMap();
    void showDevices();

signals:
    void deviceWanted(const twin::TwinId &id);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeBar();
    QTreeView *makeTable();
    QWidget *makeViews();
    QWidget *makeBelow();
    QList<twin::TwinId> chosen() const;
    void toggleChosen();
    bool haveOwnBehaviour(const QList<twin::TwinId> &ids) const;
    void takeTemplates();
    void onDevices();
    void refresh();
    void countRate(qint64 messages);
    void look();
    void onScene();
    void goToEntry(int row);
    void applyTheme();

    AppContext m_context;
    SimulatedDevicesModel m_model;
    QStandardItemModel m_timeline;
    std::shared_ptr<const twin::sim::Scene> m_scene; ///< that the timeline is of
    twin::TwinId m_looked; ///< whose look has the scene
    bool m_isBehind = false; ///< the devices have changed while nobody saw it
    QElapsedTimer m_sinceCount;
    qint64 m_counted = 0; ///< messages of all devices then
    ClockBar *m_clock = nullptr;
    TextLabel *m_summary = nullptr;
    RateLine *m_rate = nullptr;
    QLineEdit *m_filter = nullptr;
    QTreeView *m_table = nullptr;
    QTreeView *m_timelineView = nullptr;
    QTabWidget *m_views = nullptr;
    ScenePage *m_scenePage = nullptr;
    DeviceMap *m_map = nullptr;
    SimulationLog *m_log = nullptr;
    TrustStrip *m_trust = nullptr;
    RehearsalPanel *m_rehearsal = nullptr;
    UpcomingPanel *m_upcoming = nullptr;
};

} // namespace app
