// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/fleet.h"
#include "wire/hubdoor.h"

#include <optional>

namespace twin::rest {

/// The hub's twins with indexes, for the queries of services: made when the first one comes, kept current by
/// the hub's Changes, and dropped when none has come for a while, so that a hub nobody queries pays nothing.
class QueryFleet final
{
public:
    static constexpr qint64 IdleMSecs = 10 * 60'000;

    /// The door must outlive it.
    explicit QueryFleet(wire::HubDoor &door)
        : m_door(door)
    { }

    /// The fleet that is to answer the query; valid until the next call or Change. Paths that are asked for
    /// again get an index.
    const query::Fleet &asked(const query::Query &query);
    bool isThere() const noexcept { return m_fleet.has_value(); }

private:
    void onChanges(const Changes &changes);

    wire::HubDoor &m_door;
    std::optional<query::Fleet> m_fleet;
    Timestamp m_lastAsked{};
    wire::Listening m_listening;
};

} // namespace twin::rest
