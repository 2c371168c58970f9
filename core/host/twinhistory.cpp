// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/twinhistory.h"

#include "hub/decide.h"

#include <algorithm>

namespace twin::host {

TwinHistory::TwinHistory(Changes changes)
    : m_changes(std::move(changes))
{ }

TwinHistory TwinHistory::replayed(Changes changes, const RecordPtr &known, quint64 knownAt)
{
    RecordPtr now;
    bool isKnown = false;
    for (Change &change : changes) {
        const bool created = std::holds_alternative<IdentityCreated>(change.body);
        if (created)
            now.reset();
        else if (!isKnown && known && change.number > knownAt)
            now = known;
        isKnown = isKnown || created || now;
        if (!created && !now)
            continue; // a logical twin, or what came before was dropped
        change.before = now;
        now = recordAfter(change);
        change.after = now;
    }
    return TwinHistory(std::move(changes));
}

Timestamp TwinHistory::knownSince() const
{
    const auto found = std::find_if(m_changes.begin(), m_changes.end(),
                                    [](const Change &change) { return change.after != nullptr; });
    return found == m_changes.end() ? Timestamp() : found->time;
}

qsizetype TwinHistory::indexAt(Timestamp time) const
{
    const auto later = std::upper_bound(m_changes.begin(), m_changes.end(), time,
                                        [](Timestamp at, const Change &change) { return at < change.time; });
    return later - m_changes.begin() - 1;
}

qsizetype TwinHistory::indexOf(quint64 number) const
{
    const auto found =
        std::lower_bound(m_changes.begin(), m_changes.end(), number,
                         [](const Change &change, quint64 wanted) { return change.number < wanted; });
    return found != m_changes.end() && found->number == number ? found - m_changes.begin() : -1;
}

RecordPtr TwinHistory::recordAt(Timestamp time) const
{
    const qsizetype at = indexAt(time);
    return at < 0 ? RecordPtr() : m_changes.at(at).after;
}

void TwinHistory::append(const Change &change)
{
    if (isKept(change.body) && (m_changes.isEmpty() || m_changes.last().number < change.number))
        m_changes.append(change);
}

} // namespace twin::host
