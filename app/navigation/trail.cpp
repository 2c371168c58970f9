// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation/trail.h"

#include "actions/actions.h"

#include <QScopedValueRollback>

namespace app {

bool Stop::isSameView(const Stop &other) const
{
    return kind == other.kind && place.id == other.place.id && document == other.document &&
           tab == other.tab && model.modelId == other.model.modelId && model.file == other.model.file;
}

bool Stop::isSame(const Stop &other) const
{
    return isSameView(other) && place.section == other.place.section && place.path == other.place.path &&
           model.path == other.model.path;
}

Trail::Trail(Actions &actions, std::function<Stop()> now, std::function<bool(const Stop &)> isThere,
             QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_now(std::move(now))
    , m_isThere(std::move(isThere))
{
    actions.bind(ActionId::GoBack, this, [this] { go(-1); });
    actions.bind(ActionId::GoForward, this, [this] { go(1); });
    syncActions();
}

void Trail::note()
{
    if (m_going)
        return;
    const Stop now = m_now();
    if (m_at >= 0 && m_stops.at(m_at).isSameView(now)) {
        m_stops[m_at] = now; // the value that is selected now
    } else {
        m_stops.resize(m_at + 1); // what was ahead is gone
        if (m_at > 0 && m_stops.at(m_at).isSame(m_stops.at(m_at - 1)))
            m_stops.removeLast(); // a jump that led elsewhere
        m_stops.append(now);
        if (m_stops.size() > MostStops)
            m_stops.removeFirst();
        m_at = m_stops.size() - 1;
    }
    syncActions();
}

void Trail::noteJump()
{
    if (m_going)
        return;
    note();
    m_stops.resize(m_at + 1);
    m_stops.append(m_stops.at(m_at));
    m_at = m_stops.size() - 1;
    syncActions();
}

void Trail::go(int by)
{
    note();
    const qsizetype to = next(by);
    if (to < 0)
        return;
    m_at = to;
    const QScopedValueRollback going(m_going, true);
    emit wanted(m_stops.at(to));
    m_stops[to].tab = m_now().tab; // its own may have been closed
    syncActions();
}

// Stops whose device is gone are passed over.
qsizetype Trail::next(int by) const
{
    for (qsizetype at = m_at + by; at >= 0 && at < m_stops.size(); at += by) {
        if (m_isThere(m_stops.at(at)))
            return at;
    }
    return -1;
}

void Trail::syncActions()
{
    m_actions.setEnabled(ActionId::GoBack, canGo(-1));
    m_actions.setEnabled(ActionId::GoForward, canGo(1));
}

} // namespace app
