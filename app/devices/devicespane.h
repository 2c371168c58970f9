// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "base/clock.h"
#include "devices/devicelistmodel.h"

#include <QTimer>
#include <QWidget>

class QKeyEvent;
class QLineEdit;
class QListView;
class QMenu;
class QMouseEvent;
class QPushButton;

namespace app {

class DeviceActivity;
class FleetRow;
class TextLabel;

/// The devices of the hub with filter, count, "New device" and a menu; the row that is current is the device
/// that the documents show. Binds CreateDevice, CreateModule, SignIn, DeleteDevice,
/// DeviceEnabled and FilterDevices.
class DevicesPane final : public QWidget
{
    Q_OBJECT
public:
    explicit DevicesPane(AppContext &context, QWidget *parent = nullptr);

    twin::TwinId currentDevice() const { return m_current; }
    /// Asks for a new device of a model, with its first desired properties filled in.
    void createDeviceOf(const QString &modelId, const twin::Json &desired);
    /// Also clears a filter that hides the device. Does nothing when it is not there.
    void setCurrentDevice(const twin::TwinId &id);
    /// As setCurrentDevice(); one that is not there any more becomes the current one without a row.
    void keepCurrentDevice(const twin::TwinId &id);
    /// Whether a current device that gets deleted stays the current one; else its neighbour takes its place.
    void setDeletedKept(bool kept) { m_isDeletedKept = kept; }
    QString countText() const;
    QListView *list() const { return m_list; }
    const DeviceActivity &activity() const { return *m_activity; }
    /// Whether the row of the fleet is the chosen one, and not a device.
    void setFleetShown(bool shown);
    /// The device of that path when it is there, else the first.
    void selectAtStart(const QString &path);
    /// What can be done with a device, which need not be the current one; null: with none. Goes when it is
    /// closed.
    QMenu *makeMenu(const twin::TwinId &id);

signals:
    /// Null when there is none any more.
    void currentDeviceChanged(const twin::TwinId &id);
    /// "4 of 4", for the header above the pane.
    void countTextChanged(const QString &text);
    void fleetWanted();
    /// In a tab of its own: with Ctrl or the middle button.
    void tabWanted(const twin::TwinId &id);
    /// In a window of its own: with Ctrl and Shift.
    void windowWanted(const twin::TwinId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeFilter();
    QWidget *makeFooter();
    void makeList();
    void bindActions();
    bool openApart(const QMouseEvent &mouse);
    bool openApart(const QKeyEvent &key);
    void onCurrentRow(const QModelIndex &index);
    void become(const twin::TwinId &id);
    void onCountChanged();
    void restoreCurrentRow();
    void showMenu(const QPoint &at);
    void createDevice();
    void cloneDevice(const twin::TwinId &id);
    void createModuleOf(const twin::TwinId &device);
    void changeSignIn(const twin::TwinId &id);
    void enableActions();
    void deleteDevice(const twin::TwinId &id);
    void setDeviceEnabled(const twin::TwinId &id, bool enabled);
    void traceDevice(const twin::TwinId &id);
    void onChanged(const twin::Changes &changes);
    void showEnabled();
    void leaveRow();
    void applyTheme();

    AppContext &m_context;
    twin::SystemClock m_clock;
    DeviceListModel m_model;
    twin::TwinId m_current;
    int m_lastRow = 0;
    bool m_isDeletedKept = false;
    bool m_isRemoving = false; ///< rows go at this moment
    QTimer m_minute;
    QLineEdit *m_filter = nullptr;
    FleetRow *m_fleet = nullptr;
    QListView *m_list = nullptr;
    DeviceActivity *m_activity = nullptr;
    TextLabel *m_empty = nullptr;
    TextLabel *m_footer = nullptr;
};

} // namespace app
