// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The addresses of the hub's nodes, and who may link to them (wire.md sections b.9 and d.2).
#include "amqp/node.h"

using namespace Qt::StringLiterals;

namespace twin::amqp {

namespace {

enum class Place { Tokens, Management, DeviceBound, Feedback, FileNotifications, Events, EventEndpoint };

// Some clients name the host as well: "amqps://host/messages/events/$management".
QStringList segmentsOf(const QString &address)
{
    if (const auto host = address.indexOf(u"://"); host >= 0)
        return address.mid(host + 3).section(u'/', 1).split(u'/', Qt::SkipEmptyParts);
    return address.split(u'/', Qt::SkipEmptyParts);
}

bool isPath(const QStringList &segments, const QStringList &of)
{
    return segments.join(u'/').compare(of.join(u'/'), Qt::CaseInsensitive) == 0;
}

// "messages/events/..." or "{entity}/..." with "ConsumerGroups/{group}/Partitions/{number}". A real hub has
// one entity, whose name nobody can guess; here any name will do.
bool isEvents(const QStringList &segments)
{
    const qsizetype at = segments.size() - 4;
    if (at < 1 || segments[at].compare(u"ConsumerGroups", Qt::CaseInsensitive) != 0 ||
        segments[at + 2].compare(u"Partitions", Qt::CaseInsensitive) != 0)
        return false;
    const QStringList entity = segments.first(at);
    return entity.size() == 1 || isPath(entity, {u"messages"_s, u"events"_s});
}

std::optional<Place> placeOf(const QString &address)
{
    const QStringList segments = segmentsOf(address);
    if (isPath(segments, {u"$cbs"_s}))
        return Place::Tokens;
    if (isPath(segments, {u"$management"_s}))
        return Place::Management;
    if (isPath(segments, {u"messages"_s, u"events"_s, u"$management"_s}))
        return Place::EventEndpoint;
    if (isPath(segments, {u"messages"_s, u"devicebound"_s}))
        return Place::DeviceBound;
    if (isPath(segments, {u"messages"_s, u"serviceBound"_s, u"feedback"_s}))
        return Place::Feedback;
    if (isPath(segments, {u"messages"_s, u"serviceBound"_s, u"filenotifications"_s}))
        return Place::FileNotifications;
    return isEvents(segments) ? std::optional(Place::Events) : std::nullopt;
}

Error noSuchNode(const QString &address)
{
    return {ErrorCode::NoSuchRoute,
            u"'%1' is no node of this hub for that direction."_s.arg(address.left(100))};
}

// Hands out what others have posted.
class ReplyOutlet final : public Outlet
{
public:
    explicit ReplyOutlet(std::shared_ptr<std::deque<QByteArray>> queue)
        : m_queue(std::move(queue))
    { }
    std::optional<Sending> next() override
    {
        if (m_queue->empty())
            return std::nullopt;
        Sending sending{std::move(m_queue->front())};
        m_queue->pop_front();
        return sending;
    }

private:
    std::shared_ptr<std::deque<QByteArray>> m_queue;
};

// Nobody uploads files here, so nobody is told of any.
class SilentOutlet final : public Outlet
{
public:
    std::optional<Sending> next() override { return std::nullopt; }
};

} // namespace

std::shared_ptr<std::deque<QByteArray>> Replies::open(const QString &node, const QString &target)
{
    std::erase_if(m_queues, [](const auto &entry) { return entry.second.expired(); });
    auto queue = std::make_shared<std::deque<QByteArray>>();
    m_queues.emplace(std::pair(node.toLower(), target), queue);
    return queue;
}

bool Replies::post(const QString &node, const QString &target, const Message &message)
{
    std::shared_ptr<std::deque<QByteArray>> chosen;
    for (const auto &[name, weak] : m_queues) {
        auto queue = name.first == node ? weak.lock() : nullptr;
        if (queue && (!chosen || name.second == target))
            chosen = std::move(queue);
    }
    if (!chosen || chosen->size() >= AtMost)
        return false;
    chosen->push_back(message.encode());
    return true;
}

Result<LinkNeed> needOf(const QString &address)
{
    const auto place = placeOf(address);
    if (!place)
        return noSuchNode(address);
    if (*place == Place::Tokens)
        return LinkNeed{};
    if (*place == Place::Management)
        return LinkNeed{auth::Permission::ServiceConnect, {}};
    if (*place == Place::EventEndpoint)
        return LinkNeed{auth::Permission::ServiceConnect, segmentsOf(address), true};
    return LinkNeed{auth::Permission::ServiceConnect, segmentsOf(address)};
}

Result<std::unique_ptr<Inlet>> openInlet(const LinkWish &wish, const Ground &ground)
{
    switch (placeOf(wish.address).value_or(Place::FileNotifications)) {
    case Place::Tokens:
        return makeTokenInlet(ground);
    case Place::Management:
        return makeManagementInlet(ground);
    case Place::DeviceBound:
        return makeMessageInlet(ground);
    case Place::Feedback:
    case Place::FileNotifications:
    case Place::Events:
    case Place::EventEndpoint:
        break;
    }
    return noSuchNode(wish.address);
}

Result<std::unique_ptr<Outlet>> openOutlet(const LinkWish &wish, const Ground &ground)
{
    switch (placeOf(wish.address).value_or(Place::DeviceBound)) {
    case Place::Tokens:
    case Place::Management:
        return std::unique_ptr<Outlet>(new ReplyOutlet(
            ground.replies.open(segmentsOf(wish.address).join(u'/').toLower(), wish.clientEnd)));
    case Place::Feedback:
        return makeFeedbackOutlet(ground);
    case Place::FileNotifications:
        return std::unique_ptr<Outlet>(new SilentOutlet);
    case Place::Events:
        return makeEventOutlet(wish, ground);
    case Place::DeviceBound:
    case Place::EventEndpoint:
        break;
    }
    return noSuchNode(wish.address);
}

} // namespace twin::amqp
