// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/localhub.h"

#include <QPromise>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include <chrono>
#include <future>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace twin::host {

namespace {

namespace asio = boost::asio;
using namespace std::chrono_literals;
using SteadyTime = std::chrono::steady_clock::time_point;

constexpr auto BatchInterval = 16ms; // changes reach the window at most this often
constexpr auto StatusInterval = 250ms; // counters of devices likewise

using ReplyPromise = std::shared_ptr<QPromise<Result<Reply>>>;

// What the hub thread tells the window in one go.
struct Packet {
    Changes changes;
    QList<std::pair<ReplyPromise, Result<Reply>>> replies;
    std::optional<SimulationStatus> status;
    std::optional<Error> storeFailure;
};

// Packets on their way to the window's thread.
class Mailbox final
{
public:
    /// True when it was empty: the window must be told.
    bool put(Packet packet)
    {
        const std::lock_guard lock(m_mutex);
        m_packets.push_back(std::move(packet));
        return m_packets.size() == 1;
    }
    std::vector<Packet> take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_packets, {});
    }

private:
    std::mutex m_mutex;
    std::vector<Packet> m_packets;
};

class LocalHubClient final : public HubClient
{
public:
    LocalHubClient(QString name, std::function<void(Command, ReplyPromise)> sender)
        : m_name(std::move(name))
        , m_sender(std::move(sender))
    { }

    const State &state() const override { return m_state; }
    QString name() const override { return m_name; }
    QFuture<Result<Reply>> send(Command command) override
    {
        auto promise = std::make_shared<QPromise<Result<Reply>>>();
        promise->start();
        m_sender(std::move(command), promise);
        return promise->future();
    }
    void begin(State state) { m_state = std::move(state); }
    void apply(Changes changes)
    {
        for (auto &change : changes)
            evolve(m_state, change);
        if (!changes.isEmpty())
            emit changed(changes);
    }

private:
    State m_state;
    QString m_name;
    std::function<void(Command, ReplyPromise)> m_sender;
};

class LocalSimulation final : public SimulationClient
{
public:
    using Task = std::function<void(Engine &)>;

    explicit LocalSimulation(std::function<void(Task)> post)
        : m_post(std::move(post))
    { }

    const QMap<TwinId, SimulatedDevice> &devices() const override { return m_status.devices; }
    bool isPlaying() const override { return m_status.isPlaying; }
    double speed() const override { return m_status.speed; }
    Timestamp virtualTime() const override { return m_status.virtualTime; }

    void setPowered(const TwinId &id, bool on) override
    {
        m_post([id, on](Engine &engine) { engine.setPowered(id, on); });
    }
    void play() override
    {
        m_post([](Engine &engine) { engine.setPlaying(true); });
    }
    void pause() override
    {
        m_post([](Engine &engine) { engine.setPlaying(false); });
    }
    void setSpeed(double speed) override
    {
        m_post([speed](Engine &engine) { engine.setSpeed(speed); });
    }
    void step() override
    {
        m_post([](Engine &engine) { engine.step(); });
    }

    void begin(SimulationStatus status) { m_status = std::move(status); }
    void apply(SimulationStatus status)
    {
        const bool devicesDiffer = status.devices != m_status.devices;
        const bool clockDiffers = status.isPlaying != m_status.isPlaying || status.speed != m_status.speed ||
                                  status.virtualTime != m_status.virtualTime;
        m_status = std::move(status);
        if (devicesDiffer)
            emit devicesChanged();
        if (clockDiffers)
            emit clockChanged();
    }

private:
    SimulationStatus m_status;
    std::function<void(Task)> m_post;
};

// The hub thread's side. Everything but start(), post() and stop() runs on it.
class HubThread final
{
public:
    HubThread(WorkspaceOptions options, std::function<void(Packet)> deliver)
        : m_options(std::move(options))
        , m_deliver(std::move(deliver))
        , m_wake(m_context)
        , m_flush(m_context)
    { }

    ~HubThread() { stop(); }

    /// Opens the workspace on the new thread and waits for it: a journal belongs to the thread that opened
    /// it.
    Result<std::pair<State, SimulationStatus>> start()
    {
        std::promise<Result<std::pair<State, SimulationStatus>>> opened;
        m_thread = std::thread([this, &opened] {
            auto engine = Engine::open(m_options);
            if (!engine) {
                opened.set_value(engine.error());
                return;
            }
            m_engine = *std::move(engine);
            (void)m_engine->takeChanges(); // they are in the state that the window starts with
            opened.set_value(std::pair(m_engine->state(), m_engine->status()));
            schedule();
            m_context.run();
            m_engine.reset();
        });
        return opened.get_future().get();
    }

    void post(std::function<void(Engine &)> task)
    {
        asio::post(m_context, [this, task = std::move(task)] {
            task(*m_engine);
            worked();
        });
    }

    void send(Command command, ReplyPromise promise)
    {
        asio::post(m_context, [this, command = std::move(command), promise = std::move(promise)]() mutable {
            m_commands.append({std::move(command), Cause{Cause::Origin::Window, {}}});
            m_waiting.append(std::move(promise));
            // Behind what is queued already, so that all of it becomes one batch.
            if (m_commands.size() == 1)
                asio::post(m_context, [this] { submitPending(); });
        });
    }

    /// Runs `task` there and waits for it; everything that happened has been delivered then.
    void runAndWait(std::function<void(Engine &)> task)
    {
        std::promise<void> done;
        asio::post(m_context, [&] {
            submitPending();
            task(*m_engine);
            flush();
            schedule();
            done.set_value();
        });
        done.get_future().wait();
    }

    void stop()
    {
        if (!m_thread.joinable())
            return;
        asio::post(m_context, [this] {
            submitPending();
            flush();
            m_context.stop();
        });
        m_thread.join();
    }

private:
    void submitPending()
    {
        const auto commands = std::exchange(m_commands, {});
        const auto waiting = std::exchange(m_waiting, {});
        const auto replies = m_engine->submit(commands);
        for (qsizetype i = 0; i < replies.size(); ++i)
            m_packet.replies.append({waiting[i], replies[i]});
        if (!commands.isEmpty()) {
            m_engine->tick(); // devices answer in the same instant
            worked();
        }
    }

    // After any work: tell the window, at once after a quiet time, and plan the next wake-up.
    void worked()
    {
        const auto next = m_lastFlush + BatchInterval;
        if (std::chrono::steady_clock::now() >= next) {
            flush();
        } else if (!m_isFlushPlanned) {
            m_isFlushPlanned = true;
            m_flush.expires_at(next);
            m_flush.async_wait([this](const boost::system::error_code &error) {
                m_isFlushPlanned = false;
                if (!error)
                    flush();
            });
        }
        schedule();
    }

    void flush()
    {
        m_packet.changes.append(m_engine->takeChanges());
        m_packet.storeFailure = m_engine->takeStoreFailure();
        const auto now = std::chrono::steady_clock::now();
        const bool isStatusDue =
            now - m_lastStatus >= StatusInterval || m_packet.changes.isEmpty() || isManual();
        if (m_engine->isSimulationTouched() && isStatusDue) {
            m_packet.status = m_engine->status();
            m_lastStatus = now;
        }
        m_lastFlush = now;
        const bool isEmpty = m_packet.changes.isEmpty() && m_packet.replies.isEmpty() && !m_packet.status &&
                             !m_packet.storeFailure;
        if (!isEmpty)
            m_deliver(std::exchange(m_packet, {}));
    }

    bool isManual() const { return !m_options.manualStart.isNever(); }

    void schedule()
    {
        if (isManual())
            return;
        const auto next = m_engine->nextWork();
        if (!next) {
            m_wake.cancel();
            return;
        }
        const qint64 ticks = std::max<qint64>(0, next->ticks() - m_engine->now().ticks());
        m_wake.expires_after(std::chrono::nanoseconds(ticks * 100));
        m_wake.async_wait([this](const boost::system::error_code &error) {
            if (error)
                return;
            m_engine->tick();
            worked();
        });
    }

    WorkspaceOptions m_options;
    std::function<void(Packet)> m_deliver;
    asio::io_context m_context;
    asio::executor_work_guard<asio::io_context::executor_type> m_guard{m_context.get_executor()};
    asio::steady_timer m_wake;
    asio::steady_timer m_flush;
    std::unique_ptr<Engine> m_engine;
    QList<std::pair<Command, Cause>> m_commands;
    QList<ReplyPromise> m_waiting;
    Packet m_packet;
    SteadyTime m_lastFlush{};
    SteadyTime m_lastStatus{};
    bool m_isFlushPlanned = false;
    std::thread m_thread;
};

} // namespace

struct LocalHub::Private {
    Mailbox mailbox;
    std::unique_ptr<LocalHubClient> hub;
    std::unique_ptr<LocalSimulation> simulation;
    std::unique_ptr<HubThread> thread;

    // In the window's thread.
    void deliver()
    {
        for (auto &packet : mailbox.take()) {
            hub->apply(std::move(packet.changes));
            if (packet.status)
                simulation->apply(*std::move(packet.status));
            for (auto &[promise, reply] : packet.replies) {
                promise->addResult(std::move(reply));
                promise->finish();
            }
            if (packet.storeFailure)
                emit hub->storeFailed(*packet.storeFailure);
        }
    }
};

Result<std::unique_ptr<LocalHub>> LocalHub::open(const WorkspaceOptions &options)
{
    auto d = std::make_unique<Private>();
    auto *p = d.get();
    d->thread = std::make_unique<HubThread>(options, [p](Packet packet) {
        if (p->mailbox.put(std::move(packet)))
            QMetaObject::invokeMethod(
                p->hub.get(), [p] { p->deliver(); }, Qt::QueuedConnection);
    });
    d->hub = std::make_unique<LocalHubClient>(options.name, [p](Command command, ReplyPromise promise) {
        p->thread->send(std::move(command), std::move(promise));
    });
    d->simulation = std::make_unique<LocalSimulation>(
        [p](LocalSimulation::Task task) { p->thread->post(std::move(task)); });
    auto started = d->thread->start();
    if (!started)
        return started.error();
    d->hub->begin(std::move(started->first));
    d->simulation->begin(std::move(started->second));
    return std::unique_ptr<LocalHub>(new LocalHub(std::move(d)));
}

LocalHub::LocalHub(std::unique_ptr<Private> data)
    : d(std::move(data))
{ }

LocalHub::~LocalHub()
{
    d->thread->stop();
    d->deliver();

#include "host/localhubclient.h"
#include "host/localsimulation.h"

namespace twin::host {

LocalHub::LocalHub(std::unique_ptr<HubThread> thread, const QString &name)
    : m_thread(std::move(thread))
    , m_hub(std::make_unique<LocalHubClient>(*m_thread, name))
    , m_simulation(std::make_unique<LocalSimulation>(*m_thread))
{
    const auto apply = [this] {
        for (auto &delivery : m_thread->take())
            this->apply(delivery);
    };
    const auto perform = [this] { advance(0); };
    QObject::connect(m_hub.get(), &LocalHubClient::waiting, m_hub.get(), perform, Qt::QueuedConnection);
    QObject::connect(m_simulation.get(), &LocalSimulation::waiting, m_simulation.get(), perform,
                     Qt::QueuedConnection);
    m_thread->go(
        [client = m_hub.get(), apply] { QMetaObject::invokeMethod(client, apply, Qt::QueuedConnection); });
}

Result<std::unique_ptr<LocalHub>> LocalHub::open(const LocalHubSpec &spec)
{
    auto thread = HubThread::start(spec);
    if (!thread)
        return thread.error();
    return std::unique_ptr<LocalHub>(new LocalHub(*std::move(thread), spec.name));
}

LocalHub::~LocalHub()
{
    close();
}

HubClient &LocalHub::hub()
{
    return *d->hub;

    return *m_hub;
}

SimulationClient &LocalHub::simulation()
{
    return *d->simulation;

    return *m_simulation;
}

void LocalHub::advance(qint64 ms)
{
    d->thread->runAndWait([ms](Engine &engine) { engine.advance(ms); });
    d->deliver();

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
