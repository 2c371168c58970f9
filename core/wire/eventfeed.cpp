// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/eventfeed.h"

namespace twin::wire {

namespace {

bool fits(const EventWish &wish, const HubEvent &event, const Record *sender)
{
    if (!wish.sources.isEmpty() && !wish.sources.contains(event.sourceName(), Qt::CaseInsensitive))
        return false;
    return !wish.condition || wish.condition->routes(query::Message::of(event, sender));
}

} // namespace

EventFeed::EventFeed(HubDoor &door)
    : m_door(door)
    , m_listening(door.listen([this](const Changes &changes) { onChanges(changes); }))
{ }

Listening EventFeed::subscribe(EventWish wish, std::function<void(const HubEvent &)> hear)
{
    const int number = m_next++;
    m_subscribers->emplace(number,
                           std::make_shared<const Subscriber>(Subscriber{std::move(wish), std::move(hear)}));
    return Listening([subscribers = std::weak_ptr(m_subscribers), number] {
        if (const auto all = subscribers.lock())
            all->erase(number);
    });
}

void EventFeed::onChanges(const Changes &changes)
{
    if (m_subscribers->empty())
        return;
    for (const auto &change : changes) {
        const Record *sender = change.after ? change.after.get() : change.before.get();
        for (const auto &event : eventsOf(change, m_door.hubName()))
            tell(event, sender);
    }
}

// A subscriber may end itself or another one while it is told.
void EventFeed::tell(const HubEvent &event, const Record *sender)
{
    const auto subscribers = m_subscribers;
    for (auto it = subscribers->begin(); it != subscribers->end();) {
        const int number = it->first;
        const auto subscriber = it->second;
        if (fits(subscriber->wish, event, sender))
            subscriber->hear(event);
        it = subscribers->upper_bound(number);
    }
}

} // namespace twin::wire
