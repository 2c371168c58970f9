// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "base/ids.h"
#include "shared/place.h"

#include <QMainWindow>

namespace app {

class Center;
class CommandPalette;
class DevicesPane;
class Drawers;
class EditorAlone;
class ListDock;
class MenuCorner;
class ModelsPane;
class Workbench;

/// The window: devices at the left, models below them, in the middle the documents of the current
/// device, a model or how to connect, the drawers below, the status row.
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
    Drawers *drawers() const { return m_drawers; }
    DevicesPane *devices() const { return m_devices; }
    ModelsPane *models() const { return m_models; }
    Center *center() const { return m_center; }
    CommandPalette *palettePopup() const;
    Workbench *workbench() const { return m_workbench; }

    /// "Demo workspace", for the title and the button beside the search field.
    void setWorkspaceName(const QString &name);
    void setCurrentDevice(const twin::TwinId &id);
    /// Makes the device current; with a section, selects the value in the Twin view.
    void goTo(const Place &place);
    /// Shows a model in the place of the documents, until a device is chosen again.
    void goToModel(const ModelPlace &place);
    /// Shows how a program connects to the hub, until a device or a model is chosen in its list.
    void goToConnect();
    /// Shows the fleet in the place of the documents, until a device is chosen.
    void showFleet();

signals:
    /// Before the window goes to a place of a twin.
    void jumping(const app::Place &place);
    /// The window may show another place now.
    void arrived();
    void closed();
    /// Somebody wants a device in a window of its own.
    void windowWanted(const twin::TwinId &id);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeMenuRow();
    void makeLists();
    void makeCenter();
    void makeDrawers();
    void makeStatus();
    void bindActions();
    void restoreLayout();
    void onCurrentDevice(const twin::TwinId &id);
    void applyTheme();

    AppContext &m_context;
    MenuCorner *m_corner = nullptr;
    ListDock *m_devicesDock = nullptr;
    ListDock *m_modelsDock = nullptr;
    DevicesPane *m_devices = nullptr;
    ModelsPane *m_models = nullptr;
    Center *m_center = nullptr;
    Drawers *m_drawers = nullptr;
    Workbench *m_workbench = nullptr;
    EditorAlone *m_alone = nullptr;
};

} // namespace app
