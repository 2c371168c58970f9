// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "amqp/message.h"
#include "amqp/rights.h"
#include "wire/feedbackdesk.h"
#include "wire/hubdoor.h"

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace twin::amqp {

class EventLog;

/// Where what a client sends on a link goes.
class Inlet
{
public:
    using Settle = std::function<void(const Result<void> &)>;
    virtual ~Inlet() = default;
    /// Calls `settle` once, at once or later.
    virtual void take(const Message &message, Settle settle) = 0;
};

/// Where what a client receives on a link comes from.
class Outlet
{
public:
    struct Sending {
        QByteArray message; ///< encoded
        QString key{}; ///< by which onSettled() knows it again
    };
    virtual ~Outlet() = default;
    /// The next message; nothing when none waits.
    virtual std::optional<Sending> next() = 0;
    /// The client is done with it: it has taken it or gave it back. Also when the link ends before.
    virtual void onSettled(const QString &, bool /*isTaken*/) { }
};

/// Answers that wait for the link on which the asking client listens.
class Replies final
{
public:
    static constexpr std::size_t AtMost = 100; ///< that wait on one link; more are dropped

    /// A link from `node` ("$cbs") whose end at the client is called `target`.
    std::shared_ptr<std::deque<QByteArray>> open(const QString &node, const QString &target);
    /// To the link of that target, or of any when none has it. False when nobody listens.
    bool post(const QString &node, const QString &target, const Message &message);

private:
    using Queue = std::weak_ptr<std::deque<QByteArray>>;
    std::multimap<std::pair<QString, QString>, Queue> m_queues;
};

/// What nodes stand on. All of it outlives them.
struct Ground {
    wire::HubDoor &door;
    const auth::Access &access;
    wire::FeedbackDesk &feedback;
    const EventLog &events;
    Rights &rights;
    Replies &replies;
};

/// A link as the client asks for it.
struct LinkWish {
    QString address{}; ///< of the node at the hub
    QString clientEnd{}; ///< the other end's
    QString selector{}; ///< of an event receiver; empty for none
};

/// What a link needs of the connection's rights, asked again while it lives.
struct LinkNeed {
    auth::Permissions permissions{}; ///< none: anybody may
    QStringList resource{}; ///< empty: any
    /// The event endpoint of a real hub is another host: who asks for it at the hub is sent there.
    bool isElsewhere = false;
};

/// NoSuchRoute for an address that the hub does not have.
Result<LinkNeed> needOf(const QString &address);
/// Requires: needOf() is met. NoSuchRoute when nothing can be sent there, or received from there.
Result<std::unique_ptr<Inlet>> openInlet(const LinkWish &wish, const Ground &ground);
Result<std::unique_ptr<Outlet>> openOutlet(const LinkWish &wish, const Ground &ground);

// Each node in its own file.
std::unique_ptr<Inlet> makeTokenInlet(const Ground &ground); ///< $cbs
std::unique_ptr<Inlet> makeManagementInlet(const Ground &ground); ///< $management
std::unique_ptr<Inlet> makeMessageInlet(const Ground &ground); ///< messages/devicebound
std::unique_ptr<Outlet> makeFeedbackOutlet(const Ground &ground);
/// Argument for a partition or selector that does not exist.
Result<std::unique_ptr<Outlet>> makeEventOutlet(const LinkWish &wish, const Ground &ground);

} // namespace twin::amqp
