// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/queryfleet.h"

namespace twin::rest {

const query::Fleet &QueryFleet::asked(const query::Query &query)
{
    m_lastAsked = m_door.clock().now();
    if (!m_fleet) {
        m_fleet.emplace(m_door.state());
        m_listening = m_door.listen([this](const Changes &changes) { onChanges(changes); });
    }
    m_fleet->noteAsked(query);
    return *m_fleet;
}

// Keeps listening when the fleet is gone: a listener cannot end itself, and does nothing then.
void QueryFleet::onChanges(const Changes &changes)
{
    if (!m_fleet)
        return;
    if (m_lastAsked.plusMSecs(IdleMSecs) <= m_door.clock().now())
        m_fleet.reset();
    else
        m_fleet->follow(changes);
}

} // namespace twin::rest
