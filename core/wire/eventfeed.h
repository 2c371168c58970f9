// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/events.h"
#include "query/routing.h"
#include "wire/hubdoor.h"

#include <map>
#include <optional>

namespace twin::wire {

/// Which events somebody wants.
struct EventWish {
    std::optional<query::RoutingCondition> condition{}; ///< nothing: all
    QStringList sources{}; ///< "Telemetry", "twinChangeEvents"... in any letter case; empty: all
};

/// The events of a hub for those who subscribe: files, streams. Makes them only while somebody does.
class EventFeed final
{
public:
    /// The door must outlive the feed.
    explicit EventFeed(HubDoor &door);

    [[nodiscard]] Listening subscribe(EventWish wish, std::function<void(const HubEvent &)> hear);

private:
    struct Subscriber {
        EventWish wish;
        std::function<void(const HubEvent &)> hear;
    };
    void onChanges(const Changes &changes);
    void tell(const HubEvent &event, const Record *sender);

    HubDoor &m_door;
    using Subscribers = std::map<int, std::shared_ptr<const Subscriber>>;
    std::shared_ptr<Subscribers> m_subscribers =
        std::make_shared<Subscribers>(); // a subscription may outlive us
    int m_next = 0;
    Listening m_listening;
};

} // namespace twin::wire
