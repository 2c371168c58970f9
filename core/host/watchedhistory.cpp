// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/watchedhistory.h"

#include "base/readyfuture.h"

#include <algorithm>

namespace twin::host {

WatchedHistory::WatchedHistory(HubClient &hub, QObject *parent)
    : QObject(parent)
{
    connect(&hub, &HubClient::changed, this, &WatchedHistory::onChanged);
}

QFuture<Result<TwinHistory>> WatchedHistory::ofTwin(const TwinId &id)
{
    return readyFuture(Result<TwinHistory>(m_ofTwin.value(id)));
}

QFuture<Result<Changes>> WatchedHistory::page(const TwinId &id, quint64 before, int most)
{
    const Changes from = id.isNull() ? m_all : m_ofTwin.value(id).changes();
    Changes page;
    for (auto change = from.crbegin(); change != from.crend() && page.size() < most; ++change)
        if (before == 0 || change->number < before)
            page.append(*change);
    return readyFuture(Result<Changes>(page));
}

void WatchedHistory::onChanged(const Changes &changes)
{
    for (const Change &change : changes) {
        if (!isKept(change.body))
            continue;
        m_all.append(change);
        if (!change.id.isNull())
            m_ofTwin[change.id].append(change);
    }
    if (m_all.size() > MaxChanges)
        forgetOldest();
}

// A tenth at once: moving the rest costs something.
void WatchedHistory::forgetOldest()
{
    const qsizetype gone = m_all.size() - MaxChanges + MaxChanges / 10;
    const quint64 firstKept = m_all.at(gone).number;
    m_all.remove(0, gone);
    for (auto each = m_ofTwin.begin(); each != m_ofTwin.end();) {
        Changes kept = each->changes();
        kept.removeIf([firstKept](const Change &change) { return change.number < firstKept; });
        *each = TwinHistory(kept);
        each = kept.isEmpty() ? m_ofTwin.erase(each) : std::next(each);
    }
}

} // namespace twin::host
