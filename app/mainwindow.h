// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "base/ids.h"

#include <QMainWindow>

class QDockWidget;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace app {

class CommandPalette;
class DeviceHeader;
class DevicesPane;
class EventsPane;
class SearchField;
class StatusStrip;

/// The window: devices at the left, the documents of the current device in the middle, the drawer below, the
/// status row.
///
/// Only places panes and tells the documents which device is current. Remembers its layout in the Settings.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(AppContext &context, QWidget *parent = nullptr);

    twin::TwinId currentDevice() const;
    /// The document of that name in the pane table.
    QWidget *document(const char *name) const;
    CommandPalette *palettePopup() const { return m_palette; }

    /// "Demo workspace", for the title and the button beside the search field.
    void setWorkspaceName(const QString &name);
    void setCurrentDevice(const twin::TwinId &id);
    void openPalette();
    void openCheatSheet();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeMenuRow();
    void makeDevices();
    void makeCenter();
    QWidget *makeTabRow();
    void makeDrawer();
    void makeStatus();
    void bindActions();
    void bindLooks();
    void restoreLayout();
    void onCurrentDevice(const twin::TwinId &id);
    void focusPane(int step);
    void applyTheme();

    AppContext &m_context;
    QPushButton *m_workspace = nullptr;
    SearchField *m_search = nullptr;
    CommandPalette *m_palette = nullptr;
    QDockWidget *m_devicesDock = nullptr;
    QDockWidget *m_drawer = nullptr;
    DevicesPane *m_devices = nullptr;
    DeviceHeader *m_header = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_documents = nullptr;
    EventsPane *m_events = nullptr;
    StatusStrip *m_status = nullptr;
    int m_zoom = 100;
};

} // namespace app
