// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "base/ids.h"

#include <QMainWindow>

class QStackedWidget;

namespace app {

class CommandPalette;
class DevicesPane;
class Documents;
class Drawers;
class FleetPane;
class ListDock;
class MenuCorner;
class ModelDocument;
class ModelsPane;
struct ModelPlace;
struct Place;

/// The window: devices at the left, models below them, in the middle the documents of the current
/// device or a model, the drawers below, the status row.
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
    ModelsPane *models() const { return m_models; }
    ModelDocument *modelDocument() const { return m_model; }
    /// nullptr until the fleet is shown for the first time.
    FleetPane *fleet() const { return m_fleet; }
    CommandPalette *palettePopup() const;

    /// "Demo workspace", for the title and the button beside the search field.
    void setWorkspaceName(const QString &name);
    void setCurrentDevice(const twin::TwinId &id);
    /// Makes the device current; with a section, selects the value in the Twin view.
    void goTo(const Place &place);
    /// Shows a model in the place of the documents, until a device is chosen again.
    void goToModel(const ModelPlace &place);
    /// Shows the fleet in the place of the documents, until a device is chosen.
    void showFleet();

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
    void focusPane(int step);
    void applyTheme();

    AppContext &m_context;
    MenuCorner *m_corner = nullptr;
    ListDock *m_devicesDock = nullptr;
    ListDock *m_modelsDock = nullptr;
    DevicesPane *m_devices = nullptr;
    ModelsPane *m_models = nullptr;
    QStackedWidget *m_center = nullptr;
    Documents *m_documents = nullptr;
    ModelDocument *m_model = nullptr;
    FleetPane *m_fleet = nullptr;
    Drawers *m_drawers = nullptr;
    int m_scale = 1000; ///< of the room that the list takes, by the thousand
};

} // namespace app
