// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench.h"

#include "actions/actions.h"
#include "actions/cheatsheet.h"
#include "actions/devicepicker.h"
#include "actions/shortcuteditor.h"
#include "actions/shortcuts.h"
#include "bulk/devicedesk.h"
#include "center.h"
#include "convergence/convergencepane.h"
#include "devices/devicespane.h"
#include "devicetabs.h"
#include "documents.h"
#include "drawers/drawers.h"
#include "events/eventspane.h"
#include "filedrop.h"
#include "help/about.h"
#include "host/hubclient.h"
#include "host/modelsclient.h"
#include "jobs/jobspane.h"
#include "mainwindow.h"
#include "models/modeldocument.h"
#include "models/modelspane.h"
#include "settings/settings.h"
#include "shared/focusring.h"
#include "simulation/fleetsimulation.h"
#include "simulation/scenepage.h"
#include "tabstrip.h"
#include "wire/wirepane.h"

#include <QLineEdit>

namespace app {

Workbench::Workbench(AppContext &context, MainWindow &window)
    : QObject(&window)
    , m_context(context)
    , m_window(window)
    , m_trail(new Trail(
          context.actions, [this] { return now(); }, [this](const Stop &stop) { return isThere(stop); },
          this))
    , m_picker(new DevicePicker(context, tr("Go to a device by id, model or tag"), &window))
{
    bindActions();
    applyShortcuts(context.actions, context.settings);
    m_shortcuts = context.settings.shortcuts.value();
    window.installEventFilter(this);
    new FocusRing(context.theme, &window);
    auto *devices = new DeviceDesk(context, &window);
    auto *drop = new FileDrop(window);
    connect(drop, &FileDrop::twinsDropped, devices, &DeviceDesk::importFile);
    connect(drop, &FileDrop::sceneDropped, this, &Workbench::openScene);
    connect(drop, &FileDrop::modelsDropped, window.models(), &ModelsPane::addSource);
    connect(m_picker, &DevicePicker::deviceChosen, &window, [&window](const twin::TwinId &id, bool apart) {
        apart ? window.center()->tabs()->open(id) : window.goTo({.id = id});
    });
    connectTabs();
    connect(m_trail, &Trail::wanted, this, &Workbench::goTo);
    connect(&window, &MainWindow::jumping, this, &Workbench::beforeJump);
    connect(&window, &MainWindow::arrived, m_trail, &Trail::note);
    connect(window.center(), &Center::currentChanged, m_trail, &Trail::note);
    connect(window.center(), &Center::jobStarted, this, [this](const QString &jobId) {
        m_window.drawers()->open("jobs");
        static_cast<JobsPane *>(m_window.drawers()->drawer("jobs"))->choose(jobId);
    });
    connect(window.center()->documents(), &Documents::opened, m_trail, &Trail::note);
    connect(&context.hub, &twin::host::HubClient::changed, m_trail, &Trail::syncActions);
}

// The device of the tab in front is the current one, and the other way round.
void Workbench::connectTabs()
{
    DeviceTabs *const tabs = m_window.center()->tabs();
    DevicesPane *const devices = m_window.devices();
    connect(devices, &DevicesPane::tabWanted, tabs, &DeviceTabs::open);
    connect(tabs, &DeviceTabs::deviceWanted, devices, &DevicesPane::keepCurrentDevice);
    connect(tabs, &DeviceTabs::changed, devices,
            [tabs, devices] { devices->setDeletedKept(tabs->count() > 1); });
    connect(tabs, &DeviceTabs::brought, &m_window, [this] { m_window.drawers()->setEnlarged(false); });
    connect(tabs, &DeviceTabs::brought, m_trail, &Trail::note);
    connect(devices, &DevicesPane::windowWanted, &m_window, &MainWindow::windowWanted);
    connect(m_window.center()->documents()->strip(), &TabStrip::windowWanted, &m_window,
            &MainWindow::windowWanted);
}

void Workbench::bindActions()
{
    Actions &actions = m_context.actions;
    actions.bind(ActionId::GoToDevice, this, [this] { m_picker->openCentered(); });
    actions.bind(ActionId::CheatSheet, this, [this] {
        auto *sheet = new CheatSheet(m_context.actions, m_context.theme, &m_window);
        connect(sheet, &CheatSheet::editWanted, this,
                [this] { (new ShortcutEditor(m_context, &m_window))->open(); });
        sheet->open();
    });
    actions.bind(ActionId::About, this, [this] { openAbout(m_context, &m_window); });
    bindTraces();
    actions.bind(ActionId::ShowFleetSimulation, this, [this] {
        m_window.showFleet();
        m_window.center()->showFleetSimulation();
    });
    actions.bind(ActionId::OpenScene, this, [this] { openScene({}); });
    actions.bind(ActionId::ShowConvergence, this, [this] {
        m_window.showFleet();
        m_window.center()->showConvergence();
    });
}

void Workbench::openScene(const QString &path)
{
    m_context.actions.action(ActionId::ShowFleetSimulation)->trigger();
    FleetSimulation *const simulation = m_window.center()->fleetSimulation();
    simulation->showScene();
    if (path.isEmpty())
        simulation->scenePage()->open();
    else
        simulation->scenePage()->openFile(path);
}

// What went over the wire, or happened, that concerns the value or device which is in front.
void Workbench::bindTraces()
{
    const auto here = [this] { return m_window.center()->documents()->spot(); };
    const auto name = [](const Place &place) {
        const QStringList segments = place.path.tokens();
        return segments.isEmpty() ? QString() : segments.last();
    };
    Actions &actions = m_context.actions;
    actions.bind(ActionId::ShowInEvents, this, [this, here, name] {
        const Place place = here();
        auto *events = static_cast<EventsPane *>(m_window.drawers()->drawer("events"));
        events->filterField()->setText(QString(place.id.toString() + u' ' + name(place)).trimmed());
        m_window.drawers()->open("events");
    });
    actions.bind(ActionId::ShowOnWire, this, [this, here, name] {
        const Place place = here();
        auto *wire = static_cast<WirePane *>(m_window.drawers()->drawer("wire"));
        wire->filterField()->setText(
            QString(QStringLiteral("device = ") + place.id.toString() + u' ' + name(place)).trimmed());
        m_window.drawers()->open("wire");
    });
}

bool Workbench::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate) {
        const QByteArray kept = m_context.settings.shortcuts.value();
        if (std::exchange(m_shortcuts, kept) != kept)
            applyShortcuts(m_context.actions, m_context.settings);
    }
    return QObject::eventFilter(watched, event);
}

Stop Workbench::now() const
{
    const Center &center = *m_window.center();
    const Documents &documents = *center.documents();
    if (center.isFleetShown()) {
        const bool isBoard = center.convergence() && center.convergence()->isVisibleTo(&center);
        return {.kind = isBoard ? Stop::Kind::Convergence : Stop::Kind::Fleet};
    }
    if (center.currentWidget() == center.model())
        return {.kind = Stop::Kind::Model, .model = center.model()->place()};
    if (center.currentWidget() != &documents)
        return {.kind = Stop::Kind::Connect, .place = {.id = m_window.currentDevice()}};
    const DeviceTabs &tabs = *center.tabs();
    return {.place = documents.here(), .document = documents.currentName(), .tab = tabs.number(tabs.front())};
}

bool Workbench::isThere(const Stop &stop) const
{
    if (stop.kind == Stop::Kind::Device)
        return m_context.hub.state().find(stop.place.id) != nullptr;
    const auto library = m_context.models.library();
    return stop.kind != Stop::Kind::Model || library->file(stop.model.file) ||
           library->fileOf(stop.model.modelId);
}

void Workbench::goTo(const Stop &stop)
{
    switch (stop.kind) {
    case Stop::Kind::Device:
        m_window.center()->tabs()->bringNumber(stop.tab);
        m_window.setCurrentDevice(stop.place.id);
        m_window.center()->showDocuments();
        if (!stop.document.isEmpty())
            m_window.center()->documents()->open(stop.document.toLatin1().constData());
        if (stop.place.section)
            m_window.center()->documents()->goTo(stop.place);
        return;
    case Stop::Kind::Model:
        return m_window.goToModel(stop.model);
    case Stop::Kind::Connect:
        return m_window.goToConnect();
    case Stop::Kind::Fleet:
        return m_window.showFleet();
    case Stop::Kind::Convergence:
        return m_context.actions.action(ActionId::ShowConvergence)->trigger();
    }
}

// From one value of a twin to another one: both are places.
void Workbench::beforeJump(const Place &place)
{
    const Stop here = now();
    if (here.kind == Stop::Kind::Device && here.place.id == place.id && here.place.section && place.section)
        m_trail->noteJump();
    else
        m_trail->note();
    m_window.center()->tabs()->bringDevice(place.id); // if it has one of its own: it is not opened twice
}

} // namespace app
