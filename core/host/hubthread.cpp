// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/hubthread.h"

#include "base/overloaded.h"
#include "host/configurationrunner.h"
#include "host/jobrunner.h"
#include "host/server.h"

#include <QScopedValueRollback>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include <algorithm>
#include <future>

namespace twin::host {

namespace {

constexpr int HouseMSecs = 1000; // between two looks at the deadlines of jobs and messages
constexpr int TickMSecs = 5; // between two looks at the simulated devices, so that quick ones come in batches

std::unique_ptr<IdSource> idsOf(const LocalHubSpec &spec)
{
    if (spec.idSeed)
        return std::make_unique<SeededIds>(*spec.idSeed);
    return std::make_unique<SystemIds>();
}

} // namespace

// Everything that lives on the hub's thread. Either the timer drives it, or advance().
class HubThread::Loop final
{
public:
    explicit Loop(HubThread &thread)
        : m_thread(thread)
        , m_ids(idsOf(thread.m_spec))
        , m_timer(*thread.m_io)
    {
        if (thread.m_spec.manualStart)
            m_manual.emplace(*thread.m_spec.manualStart);
    }

    Result<HubStart> open()
    {
        const Surroundings around{clock(), *m_ids};
        auto workspace = openWorkspace(m_thread.m_spec.workspace, around, m_thread.m_spec.store);
        if (!workspace)
            return workspace.error();
        if (m_thread.m_scene)
            workspace->scene = {}; // its devices are not to come and go
        m_engine = std::make_unique<Engine>(*std::move(workspace), around, m_thread.m_spec.store);
        m_door = std::make_unique<EngineDoor>(*m_thread.m_io, *m_engine, clock(), hubName(),
                                              [this] { onMoved(); });
        m_simulation =
            std::make_unique<EngineSimulation>(*m_thread.m_io, *m_engine, clock(), [this] { onMoved(); });
        m_jobs.emplace(*m_door);
        m_configurations.emplace(*m_door);
        m_engine->start();
        if (const auto &choice = m_thread.m_scene)
            m_engine->replaceScene(choice->scene, choice->isTrusted);
        (void)m_engine->take(); // the window begins with the state that this led to
        return HubStart{m_engine->state(), m_engine->simulation(), clock().now()};
    }

    // Performs what was sent; Commands that follow each other go into one submit().
    void drain()
    {
        std::vector<Item> items;
        {
            const std::lock_guard lock(m_thread.m_mutex);
            items.swap(m_thread.m_inbox);
        }
        std::vector<Request> requests;
        for (auto &item : items) {
            if (auto *request = std::get_if<Request>(&item)) {
                requests.push_back(std::move(*request));
                continue;
            }
            submit(requests);
            std::get<std::function<void(Engine &)>>(item)(*m_engine);
        }
        submit(requests);
    }

    // Does what is due, hands over what has gathered, and sleeps until the next of both.
    void pump()
    {
        drain();
        m_engine->tick();
        keepHouse();
        m_lastTick = clock().now();
        const auto due = m_engine->nextDelivery();
        if (due && *due <= clock().now())
            deliver(false);
        arm();
    }

    std::vector<Delivery> advance(qint64 ms)
    {
        std::vector<Delivery> deliveries;
        const Timestamp until = m_manual->now().plusMSecs(ms);
        const QScopedValueRollback guard(m_isAdvancing, true);
        drain();
        for (;;) {
            m_engine->tick();
            keepHouse();
            m_door->flush(); // what jobs ask for
            const Timestamp now = m_manual->now();
            if (const auto due = m_engine->nextDelivery(); due && *due <= now)
                deliveries.push_back(m_engine->take());
            const auto next = soonest(soonest(m_engine->nextWake(), nextHouse()), m_engine->nextDelivery());
            if (!next || *next > until)
                break;
            m_manual->set(std::max(*next, now));
        }
        m_manual->set(until);
        deliveries.push_back(m_engine->take());
        return deliveries;
    }

    // The old servers go first: the new ones may want the same ports.
    Result<ServerAddresses> serve(const ServerSpec &spec)
    {
        m_server.reset();
        auto server = Server::start({*m_thread.m_io, *m_engine, *m_door, *m_simulation, *m_ids}, spec);
        if (!server)
            return server.error();
        m_server = *std::move(server);
        return m_server->addresses();
    }
    Server *server() const { return m_server.get(); }
    void stopServing() { m_server.reset(); }

    void close()
    {
        m_timer.cancel();
        m_server.reset();
        drain();
        m_engine->stop();
        deliver(true);
        m_configurations.reset();
        m_jobs.reset();
        m_simulation.reset();
        m_door.reset();
        m_engine.reset();
    }

private:
    const Clock &clock() const
    {
        return m_manual ? static_cast<const Clock &>(*m_manual) : static_cast<const Clock &>(m_system);
    }

    QString hubName() const
    {
        const QString &name = m_thread.m_spec.name;
        return name.isEmpty() ? QStringLiteral("twinscope") : name;
    }

    static std::optional<Timestamp> soonest(std::optional<Timestamp> a, std::optional<Timestamp> b)
    {
        return !a ? b : !b ? a : std::min(*a, *b);
    }

    void submit(std::vector<Request> &requests)
    {
        if (!requests.empty())
            m_engine->submit(std::exchange(requests, {}));
    }

    // Jobs go on, configurations are kept and messages expire whether or not the servers run.
    void keepHouse()
    {
        const auto due = nextHouse();
        if (!due || *due > clock().now())
            return;
        m_lastHouse = clock().now();
        const Cause cause{.origin = Cause::Origin::Service};
        if (!m_engine->state().withMail().isEmpty())
            m_door->submit(ExpireMessages{}, cause, {});
        if (m_configurations->isBusy())
            m_configurations->tick();
        if (m_engine->state().jobs().isEmpty())
            return;
        m_jobs->tick();
        m_door->submit(ForgetJobs{}, cause, {});
    }

    std::optional<Timestamp> nextHouse() const
    {
        if (m_engine->state().withMail().isEmpty() && m_engine->state().jobs().isEmpty() &&
            !m_configurations->isBusy())
            return std::nullopt;
        return m_lastHouse.plusMSecs(HouseMSecs);
    }

    void onMoved()
    {
        if (!m_isAdvancing)
            pump();
    }

    // While the window has not taken the last one, changes go on gathering: a window that is slow gets larger
    // batches, not more of them.
    void deliver(bool isLast)
    {
        if (m_thread.m_spec.isHeadless)
            return (void)m_engine->take();
        std::function<void()> notify;
        {
            const std::lock_guard lock(m_thread.m_mutex);
            if (!m_thread.m_outbox.empty() && !isLast)
                return;
            m_thread.m_outbox.push_back(m_engine->take());
            notify = m_thread.m_notify;
        }
        if (notify && !isLast)
            notify();
    }

    void arm()
    {
        auto wake = soonest(m_engine->nextWake(), nextHouse());
        if (wake)
            wake = std::max(*wake, m_lastTick.plusMSecs(TickMSecs));
        const bool isTaken = [this] {
            const std::lock_guard lock(m_thread.m_mutex);
            return m_thread.m_outbox.empty();
        }();
        const auto next = soonest(wake, isTaken ? m_engine->nextDelivery() : std::nullopt);
        if (m_manual || !next)
            return m_timer.cancel(), void();
        const qint64 ticks = std::max<qint64>(0, next->ticks() - clock().now().ticks());
        m_timer.expires_after(std::chrono::nanoseconds(ticks * 100));
        m_timer.async_wait([this](const boost::system::error_code &error) {
            if (!error)
                pump();
        });
    }

    HubThread &m_thread;
    SystemClock m_system;
    std::optional<ManualClock> m_manual;
    std::unique_ptr<IdSource> m_ids;
    boost::asio::steady_timer m_timer;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<EngineDoor> m_door;
    std::unique_ptr<EngineSimulation> m_simulation;
    std::optional<JobRunner> m_jobs;
    std::optional<ConfigurationRunner> m_configurations;
    std::unique_ptr<Server> m_server;
    Timestamp m_lastTick;
    Timestamp m_lastHouse;
    bool m_isAdvancing = false;
};

HubThread::HubThread(const LocalHubSpec &spec, std::optional<SceneChoice> scene)
    : m_spec(spec)
    , m_scene(std::move(scene))
    , m_io(std::make_unique<boost::asio::io_context>(1))
{ }

Result<std::unique_ptr<HubThread>> HubThread::start(const LocalHubSpec &spec,
                                                    std::optional<SceneChoice> scene)
{
    std::unique_ptr<HubThread> hub(new HubThread(spec, std::move(scene)));
    // Shared: the waiting side may go on before set_value() is quite done.
    const auto promise = std::make_shared<std::promise<Result<HubStart>>>();
    auto future = promise->get_future();
    hub->m_thread = std::thread([self = hub.get(), promise] {
        self->main([promise](Result<HubStart> result) { promise->set_value(std::move(result)); });
    });
    auto started = future.get();
    if (!started) {
        hub->m_isClosed = true;
        hub->m_thread.join();
        return started.error();
    }
    hub->m_start = *std::move(started);
    return hub;
}

HubThread::~HubThread()
{
    close();
}

void HubThread::main(std::function<void(Result<HubStart>)> report)
{
    const auto work = boost::asio::make_work_guard(*m_io);
    m_loop = std::make_unique<Loop>(*this);
    auto opened = m_loop->open();
    const bool isOpen = opened.has_value();
    if (!isOpen)
        m_loop.reset(); // the file is free again before the caller hears of it
    report(std::move(opened));
    if (!isOpen)
        return;
    m_io->run();
    m_loop.reset();
}

void HubThread::go(std::function<void()> notify)
{
    {
        const std::lock_guard lock(m_mutex);
        m_notify = std::move(notify);
    }
    if (!isManual())
        boost::asio::post(*m_io, [this] { m_loop->pump(); });
}

bool HubThread::send(Request request)
{
    return post(std::move(request));
}

bool HubThread::run(std::function<void(Engine &)> task)
{
    return post(std::move(task));
}

bool HubThread::serve(const ServerSpec &spec, std::function<void(Result<ServerAddresses>)> done)
{
    return postLoop([spec, done = std::move(done)](Loop &loop) { done(loop.serve(spec)); });
}

bool HubThread::withServer(std::function<void(Server *)> task)
{
    return postLoop([task = std::move(task)](Loop &loop) { task(loop.server()); });
}

bool HubThread::stopServing()
{
    return postLoop([](Loop &loop) { loop.stopServing(); });
}

bool HubThread::postLoop(std::function<void(Loop &)> task)
{
    const std::lock_guard lock(m_mutex);
    if (m_isClosed)
        return false;
    boost::asio::post(*m_io, [this, task = std::move(task)] { task(*m_loop); });
    return true;
}

bool HubThread::post(Item item)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_isClosed)
            return false;
        m_inbox.push_back(std::move(item));
        if (m_inbox.size() > 1 || isManual())
            return true;
    }
    boost::asio::post(*m_io, [this] { m_loop->pump(); });
    return true;
}

std::vector<Delivery> HubThread::take()
{
    std::vector<Delivery> deliveries;
    {
        const std::lock_guard lock(m_mutex);
        deliveries.swap(m_outbox);
        if (m_isClosed || deliveries.empty() || isManual())
            return deliveries;
    }
    boost::asio::post(*m_io, [this] { m_loop->pump(); });
    return deliveries;
}

std::vector<Delivery> HubThread::advance(qint64 ms)
{
    Q_ASSERT(isManual());
    {
        const std::lock_guard lock(m_mutex);
        if (m_isClosed)
            return {};
    }
    const auto promise = std::make_shared<std::promise<std::vector<Delivery>>>();
    auto future = promise->get_future();
    boost::asio::post(*m_io, [this, ms, promise] { promise->set_value(m_loop->advance(ms)); });
    return future.get();
}

void HubThread::close()
{
    {
        const std::lock_guard lock(m_mutex);
        if (std::exchange(m_isClosed, true))
            return;
    }
    boost::asio::post(*m_io, [this] {
        m_loop->close();
        m_io->stop();
    });
    m_thread.join();
    m_io.reset(); // with what still waits in it: clients that are idle hear at once that the hub has gone
}

} // namespace twin::host
