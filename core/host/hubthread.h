// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/engine.h"
#include "host/localhub.h"
#include "host/serverspec.h"

#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace boost::asio {
class io_context;
}

namespace twin::host {

class Server;

/// What the window's thread needs of a hub that has started.
struct HubStart {
    State state{};
    Delivery::Simulation simulation{};
    Timestamp time{};
};

/// A scene to run in place of the workspace's own.
struct SceneChoice {
    sim::Scene scene{};
    bool isTrusted = false; ///< its scripts run and its web services are asked
};

/// The thread of a LocalHub: one io_context with an Engine, an inbox of Commands and an outbox of Deliveries.
class HubThread final
{
public:
    /// Starts the thread and waits until the workspace is open, and the scene in its place if one is given.
    static Result<std::unique_ptr<HubThread>> start(const LocalHubSpec &spec,
                                                    std::optional<SceneChoice> scene = {});
    ~HubThread();

    const HubStart &started() const { return m_start; }
    bool isManual() const { return m_spec.manualStart.has_value(); }

    /// Lets time run. `notify` is called on the hub's thread when the outbox has something new. Once, first
    /// of all.
    void go(std::function<void()> notify);

    // from the window's thread
    /// False when the thread has ended: the promise is left alone.
    bool send(Request request);
    bool run(std::function<void(Engine &)> task);
    /// Starts the servers, or starts them anew with another specification. `done` is called on the hub's
    /// thread.
    bool serve(const ServerSpec &spec, std::function<void(Result<ServerAddresses>)> done);
    /// Runs the task on the hub's thread with the servers; null while there are none.
    bool withServer(std::function<void(Server *)> task);
    bool stopServing();
    std::vector<Delivery> take();
    std::vector<Delivery> advance(qint64 ms); ///< Requires: isManual()
    void close();

private:
    using Item = std::variant<Request, std::function<void(Engine &)>>;
    class Loop;

    HubThread(const LocalHubSpec &spec, std::optional<SceneChoice> scene);
    void main(std::function<void(Result<HubStart>)> report);
    bool post(Item item);
    bool postLoop(std::function<void(Loop &)> task);

    LocalHubSpec m_spec;
    std::optional<SceneChoice> m_scene;
    HubStart m_start;
    std::unique_ptr<boost::asio::io_context> m_io;
    std::thread m_thread;
    std::unique_ptr<Loop> m_loop; // made and destroyed on the hub's thread

    std::mutex m_mutex; // guards what follows
    std::vector<Item> m_inbox;
    std::vector<Delivery> m_outbox;
    std::function<void()> m_notify;
    bool m_isClosed = false;
};

} // namespace twin::host
