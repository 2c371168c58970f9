// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "center.h"
#include "devicetabs.h"
#include "json/reader.h"
#include "json/writer.h"
#include "mainwindow.h"
#include "settings/settings.h"
#include "stage/stagepanel.h"
#include "stagewindow.h"

#include <QApplication>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int DeepestLayouts = 16; // from the window to a label
constexpr int Cascade = 32; // pixels between a window and the one that was opened from it

/// The user's own list, or our sample models at the first start.
twin::host::ModelsSpec modelsOf(const Settings &settings)
{
    twin::host::ModelsSpec spec;
    if (const auto kept = twin::json::read(settings.modelSources.value().toUtf8()))
        spec.sources = twin::dtdl::sourcesFromJson(*kept);
    else
        spec.sources = {{.kind = twin::dtdl::ModelSource::Kind::BuiltIn, .place = u":/models"_s}};
    spec.cacheFolder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/models"_s;
    return spec;
}

} // namespace

twin::Result<std::unique_ptr<Session>> Session::open(const twin::host::LocalHubSpec &spec,
                                                     const Surroundings &around)
{
    auto hub = twin::host::LocalHub::open(spec);
    if (!hub)
        return hub.error();
    const QString workspace = spec.workspace.path.isEmpty() ? spec.name : spec.workspace.path;
    return std::unique_ptr<Session>(new Session(*std::move(hub), workspace, around));
}

Session::Session(std::unique_ptr<twin::host::LocalHub> hub, const QString &workspace,
                 const Surroundings &around)
    : m_hub(std::move(hub))
    , m_models(modelsOf(around.settings), m_clock)
    , m_guard(around.settings, workspace)
    , m_guarded(m_hub->hub(), m_guard, around.dialogs)
    , m_conformance(m_guarded, m_models)
    , m_telemetry(m_guarded)
    , m_shared{m_guarded,   m_hub->simulation(), m_hub->server(), m_hub->history(), m_models,   m_conformance,
               m_noActions, around.settings,     around.theme,    around.dialogs,   m_telemetry}
{
    const auto handModels = [this] { m_hub->setModels(m_models.library()); };
    QObject::connect(&m_models, &twin::host::ModelsClient::changed, &m_models, handModels);
    handModels();
    QObject::connect(
        &m_models, &twin::host::ModelsClient::sourcesChanged, &m_models, [this, &settings = around.settings] {
            settings.modelSources.set(QString::fromUtf8(twin::json::write(toJson(m_models.sourceList()))));
        });
    addWindow();
}

Session::~Session() = default;

void Session::setUp(const Setup &setup)
{
    m_setup = setup;
    for (const auto &window : m_windows)
        m_setup(*window);
}

SessionWindow &Session::openWindow(const MainWindow &beside)
{
    SessionWindow &added = addWindow();
    MainWindow &window = added.window();
    if (m_setup)
        m_setup(added);
    window.center()->tabs()->closeOthers(window.center()->tabs()->front()); // they are the other window's
    window.setCurrentDevice(beside.currentDevice());
    window.resize(beside.size());
    window.move(beside.pos() + QPoint(Cascade, Cascade));
    window.show();
    return added;
}

SessionWindow &Session::addWindow()
{
    m_windows.push_back(std::make_unique<SessionWindow>(m_shared, m_guard));
    SessionWindow *const added = m_windows.back().get();
    MainWindow *const window = &added->window();
    added->actions().bind(ActionId::NewWindow, window, [this, window] { openWindow(*window); });
    added->actions().bind(ActionId::Quit, window, [this] { closeAll(); });
    QObject::connect(window, &MainWindow::windowWanted, &m_guard, [this, window](const twin::TwinId &id) {
        openWindow(*window).window().setCurrentDevice(id);
    });
    bindStage(added->actions(), window);
    // It may be one of its own actions that closes it: let that return first.
    QObject::connect(
        window, &MainWindow::closed, &m_guard, [this, added] { forget(added); }, Qt::QueuedConnection);
    return *added;
}

// The oldest last: the next start finds its layout and its tabs.
void Session::closeAll()
{
    for (auto each = m_windows.rbegin(); each != m_windows.rend(); ++each)
        (*each)->window().close();
    QApplication::closeAllWindows();
}

void Session::forget(const SessionWindow *window)
{
    const auto found = std::find_if(m_windows.begin(), m_windows.end(),
                                    [window](const auto &each) { return each.get() == window; });
    if (m_windows.size() > 1 && found != m_windows.end())
        m_windows.erase(found);
}

void Session::setStage(bool on)
{
    if (!on && m_stage) {
        m_stage.reset();
        restoreLayouts();
    } else if (on && !m_stage) {
        keepLayouts();
        m_stage = std::make_unique<StageWindow>(m_shared, m_guard);
        MainWindow *const window = &m_stage->window();
        bindStage(m_stage->actions(), window);
        QObject::connect(
            window, &MainWindow::closed, &m_guard, [this] { setStage(false); }, Qt::QueuedConnection);
        window->show();
    }
    checkStage();
}

void Session::bindStage(Actions &actions, QObject *owner)
{
    const auto toggle = [this] { setStage(!m_stage); };
    // From the stage's own menu it closes the window that the action belongs to: let that return first.
    actions.bind(ActionId::StageMode, owner,
                 [this, toggle] { QMetaObject::invokeMethod(&m_guard, toggle, Qt::QueuedConnection); });
    checkStage();
}

void Session::checkStage()
{
    for (const auto &window : m_windows)
        window->actions().setChecked(ActionId::StageMode, m_stage != nullptr);
    // The speaker goes on from the window that nobody else sees.
    for (size_t i = 0; m_stage && i < m_windows.size(); ++i)
        m_windows[i]->actions().bind(ActionId::NextStageStep, &m_stage->panel(), &StagePanel::next);
    if (m_stage)
        m_stage->actions().setChecked(ActionId::StageMode, true);
}

void Session::keepLayouts()
{
    for (const auto &each : m_windows)
        m_layouts.append({&each->window(), each->window().saveGeometry(), each->window().saveState()});
}

// Once the windows have taken the smaller type up: before that they do not fit into their old size.
void Session::restoreLayouts()
{
    const auto layouts = std::exchange(m_layouts, {});
    for (const Layout &layout : layouts) {
        if (!layout.window)
            continue;
        QMetaObject::invokeMethod(
            layout.window,
            [layout] {
                // A smaller least size goes up through the layouts one by one.
                for (int i = 0; i < DeepestLayouts; ++i)
                    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
                layout.window->restoreGeometry(layout.geometry);
                layout.window->restoreState(layout.state);
            },
            Qt::QueuedConnection);
    }
}

} // namespace app
