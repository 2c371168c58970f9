// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "actions/actions.h"
#include "actions/devicepickermodel.h"
#include "actions/menus.h"
#include "center.h"
#include "devices/devicespane.h"
#include "devicetabs.h"
#include "documents.h"
#include "drawers/drawers.h"
#include "editoralone.h"
#include "firststeps/firststeps.h"
#include "help/helpdesk.h"
#include "host/hubclient.h"
#include "lookactions.h"
#include "menucorner.h"
#include "models/modeldocument.h"
#include "models/modelspane.h"
#include "navigation/panewalk.h"
#include "settings/settings.h"
#include "shared/dialogs.h"
#include "shared/listdock.h"
#include "shared/theme.h"
#include "status/statusstrip.h"
#include "twin/twinpane.h"
#include "workbench.h"

#include <QApplication>
#include <QCloseEvent>
#include <QListView>
#include <QMenuBar>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace app {

MainWindow::MainWindow(AppContext &context, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
{
    setContextMenuPolicy(Qt::NoContextMenu);
    setDockOptions(AnimatedDocks | AllowNestedDocks);
    // Before the panes: those that change an icon by state come after.
    connect(&context.theme, &Theme::changed, this, [this] { tintIcons(m_context.actions, m_context.theme); });
    tintIcons(context.actions, context.theme);
    makeMenuRow();
    makeLists();
    makeCenter();
    makeDrawers();
    makeStatus();
    bindActions();
    bindLookActions(context, this);
    m_workbench = new Workbench(context, *this);
    connect(&context.hub, &twin::host::HubClient::storeFailed, this, [this](const twin::Error &error) {
        m_context.dialogs.showError(this, tr("The hub cannot save any more"), error);
    });
    connect(&context.theme, &Theme::changed, this, &MainWindow::applyTheme);
    applyTheme();
    restoreLayout();
}

twin::TwinId MainWindow::currentDevice() const
{
    return m_devices->currentDevice();
}

void MainWindow::goToModel(const ModelPlace &place)
{
    m_drawers->setEnlarged(false);
    m_center->showModel(place);
    m_models->setCurrentModel(m_center->model()->place());
    m_drawers->setModel(m_center->model()->place().modelId);
    emit arrived();
}

void MainWindow::goToConnect()
{
    m_drawers->setEnlarged(false);
    m_center->showConnect();
}

void MainWindow::showFleet()
{
    m_drawers->setEnlarged(false);
    m_center->showFleet();
}

CommandPalette *MainWindow::palettePopup() const
{
    return m_corner->palettePopup();
}

QWidget *MainWindow::document(const char *name) const
{
    return m_center->documents()->document(name);
}

void MainWindow::setWorkspaceName(const QString &name)
{
    m_corner->setWorkspaceName(name);
    setWindowTitle(u"%1 - %2"_s.arg(name, QApplication::applicationDisplayName()));
}

void MainWindow::setCurrentDevice(const twin::TwinId &id)
{
    m_devices->setCurrentDevice(id);
}

void MainWindow::goTo(const Place &place)
{
    emit jumping(place);
    setCurrentDevice(place.id);
    m_center->showDocuments();
    m_center->documents()->goTo(place);
    emit arrived();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_alone->set(false); // the next start is a window
    m_context.settings.windowGeometry.set(saveGeometry());
    m_context.settings.windowState.set(saveState());
    m_drawers->remember();
    m_context.settings.currentDevice.set(currentDevice().toString());
    m_context.settings.tabs.set(m_center->tabs()->state());
    QMainWindow::closeEvent(event);
    emit closed();
}

void MainWindow::makeMenuRow()
{
    fillMenus(*menuBar(), m_context.actions);
    menuBar()->setNativeMenuBar(false);
    m_corner = new MenuCorner(m_context, this, menuBar());
    menuBar()->setCornerWidget(m_corner, Qt::TopRightCorner);
    connect(m_corner, &MenuCorner::deviceWanted, this, [this](const auto &id) { goTo({.id = id}); });
}

void MainWindow::makeLists()
{
    Theme &theme = m_context.theme;
    m_devices = new DevicesPane(m_context, this);
    m_models = new ModelsPane(m_context, this);
    m_devicesDock = new ListDock(theme, u"devices"_s, tr("Devices"), m_devices, this);
    m_modelsDock = new ListDock(theme, u"models"_s, tr("Models"), m_models, this);
    m_devicesDock->setCountText(m_devices->countText());
    m_modelsDock->setCountText(m_models->countText());
    const auto begin = isRightToLeft() ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea;
    setCorner(isRightToLeft() ? Qt::BottomRightCorner : Qt::BottomLeftCorner, begin); // as high as the window
    m_devicesDock->followTextSize();
    addDockWidget(begin, m_devicesDock);
    addDockWidget(begin, m_modelsDock);
    connect(m_devices, &DevicesPane::countTextChanged, m_devicesDock, &ListDock::setCountText);
    connect(m_models, &ModelsPane::countTextChanged, m_modelsDock, &ListDock::setCountText);
    connect(m_devices, &DevicesPane::currentDeviceChanged, this, &MainWindow::onCurrentDevice);
    connect(m_devices, &DevicesPane::fleetWanted, this, &MainWindow::showFleet);
    connect(m_devices->list(), &QAbstractItemView::clicked, this, [this] { m_center->showDocuments(); });
    connect(m_models, &ModelsPane::modelPlaceWanted, this, &MainWindow::goToModel);
}

void MainWindow::makeCenter()
{
    m_center = new Center(m_context, this);
    setCentralWidget(m_center);
    connect(m_center, &Center::placeWanted, this, &MainWindow::goTo);
    connect(m_center, &Center::modelPlaceWanted, this, &MainWindow::goToModel);
    connect(m_center, &Center::deviceWanted, this, &MainWindow::setCurrentDevice);
    connect(m_center, &Center::connectWanted, this, &MainWindow::goToConnect);
    connect(m_center, &Center::newDeviceWanted, m_devices, &DevicesPane::createDeviceOf);
    connect(m_center, &Center::currentChanged, this,
            [this] { m_devices->setFleetShown(m_center->isFleetShown()); });
}

void MainWindow::makeDrawers()
{
    m_drawers = new Drawers(m_context, this);
    addDockWidget(Qt::BottomDockWidgetArea, m_drawers);
    connect(m_drawers, &Drawers::placeWanted, this, &MainWindow::goTo);
    connect(m_drawers, &Drawers::modelPlaceWanted, this, &MainWindow::goToModel);
    connect(m_drawers, &Drawers::enlargedChanged, this,
            [this](bool enlarged) { m_center->setVisible(!enlarged); });
}

void MainWindow::makeStatus()
{
    // A tool bar, because a QStatusBar has margins that cannot be taken away.
    auto *place = new QToolBar(tr("Status"), this);
    place->setObjectName(u"status"_s);
    place->setMovable(false);
    auto *strip = new StatusStrip(m_context, place);
    strip->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    place->addWidget(strip);
    addToolBar(Qt::BottomToolBarArea, place);
    connect(m_drawers, &Drawers::noteChanged, strip, &StatusStrip::setNote);
    m_drawers->repeatNotes();
    connect(m_center->tabs(), &DeviceTabs::keptChanged, strip, [strip](const QString &text) {
        strip->setNote(StatusStrip::LastNote, {.text = text, .tone = Drawer::Tone::Waiting});
    });
}

void MainWindow::bindActions()
{
    Actions &actions = m_context.actions;
    for (const ActionSpec &spec : Actions::table())
        addAction(actions.action(spec.id));
    actions.bind(ActionId::Quit, this, [this] { close(); });
    actions.bind(ActionId::Palette, this, [this] { m_corner->openPalette(); });
    new HelpDesk(m_context, this);
    new FirstSteps(m_context, this);
    actions.bind(ActionId::ShowFleet, this, &MainWindow::showFleet);
    m_alone = new EditorAlone(m_context, *this, *m_drawers, *static_cast<TwinPane *>(document("twin")));
    const auto panes = [this] {
        return QList<QWidget *>{m_devices, m_models, m_center->pane(), m_drawers->current()};
    };
    new PaneWalk(actions, panes, this);
}

void MainWindow::restoreLayout()
{
    resize(1440, 900);
    resizeDocks({m_devicesDock}, {m_context.theme.roomPx(268)}, Qt::Horizontal);
    resizeDocks({m_devicesDock, m_modelsDock}, {300, 420}, Qt::Vertical);
    restoreGeometry(m_context.settings.windowGeometry.value());
    restoreState(m_context.settings.windowState.value());
    m_drawers->restore();
    if (m_center->tabs()->restore(m_context.settings.tabs.value()))
        return;
    m_devices->selectAtStart(m_context.settings.currentDevice.value());
}

void MainWindow::onCurrentDevice(const twin::TwinId &id)
{
    m_center->setDevice(id);
    m_drawers->setDevice(id);
    const auto record = m_context.hub.state().find(id);
    m_drawers->setModel(record ? record->identity->modelId : QString());
    DevicePickerModel::noteOpened(m_context.settings, id);
    emit arrived();
}

void MainWindow::applyTheme()
{
    setAnimated(!m_context.theme.isMotionReduced());
}

} // namespace app
