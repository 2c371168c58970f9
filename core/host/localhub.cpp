// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/localhub.h"

#include "host/journalhistory.h"
#include "host/localhubclient.h"
#include "host/localsimulation.h"
#include "host/serverclient.h"
#include "host/watchedhistory.h"

namespace twin::host {

LocalHub::LocalHub(std::unique_ptr<HubThread> thread, const LocalHubSpec &spec)
    : m_thread(std::move(thread))
    , m_hub(std::make_unique<LocalHubClient>(*m_thread, spec.name))
    , m_simulation(std::make_unique<LocalSimulation>(*m_thread))
    , m_server(std::make_unique<ServerClient>(*m_thread, spec.certificateFolder.isEmpty()
                                                             ? certificateFolderOf(spec.workspace.path)
                                                             : spec.certificateFolder))
{
    const auto apply = [this] {
        for (auto &delivery : m_thread->take())
            this->apply(delivery);
    };
    const auto perform = [this] { advance(0); };
    QObject::connect(m_hub.get(), &LocalHubClient::waiting, m_hub.get(), perform, Qt::QueuedConnection);
    QObject::connect(m_simulation.get(), &LocalSimulation::waiting, m_simulation.get(), perform,
                     Qt::QueuedConnection);
    if (spec.workspace.path.isEmpty())
        m_history = std::make_unique<WatchedHistory>(*m_hub);
    else
        m_history =
            std::make_unique<JournalHistory>(*m_thread, [client = m_hub.get()] { emit client->waiting(); });
    m_thread->go(
        [client = m_hub.get(), apply] { QMetaObject::invokeMethod(client, apply, Qt::QueuedConnection); });
}

Result<std::unique_ptr<LocalHub>> LocalHub::open(const LocalHubSpec &spec)
{
    auto thread = HubThread::start(spec);
    if (!thread)
        return thread.error();
    return std::unique_ptr<LocalHub>(new LocalHub(*std::move(thread), spec));
}

LocalHub::~LocalHub()
{
    close();
}

void LocalHub::setModels(std::shared_ptr<const dtdl::ModelLookup> models)
{
    m_thread->run([models = std::move(models)](Engine &engine) { engine.setModels(models); });
}

HubClient &LocalHub::hub()
{
    return *m_hub;
}

SimulationClient &LocalHub::simulation()
{
    return *m_simulation;
}

ServerClient &LocalHub::server()
{
    return *m_server;
}

HistoryClient &LocalHub::history()
{
    return *m_history;
}

void LocalHub::advance(qint64 ms)
{
    for (auto &delivery : m_thread->advance(ms))
        apply(delivery);
}

void LocalHub::close()
{
    m_thread->close();
    for (auto &delivery : m_thread->take())
        apply(delivery);
}

void LocalHub::apply(Delivery &delivery)
{
    m_hub->apply(delivery);
    m_simulation->apply(delivery);
    m_hub->settle(delivery);
}

} // namespace twin::host
