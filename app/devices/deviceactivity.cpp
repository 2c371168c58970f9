// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/deviceactivity.h"

#include "devices/devicelistmodel.h"
#include "host/hubclient.h"
#include "shared/theme.h"

#include <QListView>
#include <QTimerEvent>

namespace app {

namespace {

// What only the hub keeps book of is no event of the device.
bool isEvent(const twin::Change &change)
{
    return !change.id.isNull() && !std::holds_alternative<twin::SessionChanged>(change.body) &&
           !std::holds_alternative<twin::FeedbackTaken>(change.body);
}

} // namespace

DeviceActivity::DeviceActivity(twin::host::HubClient &hub, const DeviceListModel &model, QListView &list,
                               const Theme &theme)
    : QObject(&list)
    , m_model(model)
    , m_list(list)
    , m_theme(theme)
{
    m_clock.start();
    connect(&hub, &twin::host::HubClient::changed, this, &DeviceActivity::onChanged);
}

double DeviceActivity::glowOf(const twin::TwinId &id) const
{
    const auto since = m_since.constFind(id);
    if (since == m_since.cend())
        return 0;
    return qBound(0.0, 1.0 - double(m_clock.elapsed() - *since) / FadeMSecs, 1.0);
}

QHash<twin::TwinId, int> DeviceActivity::rowsInSight() const
{
    QHash<twin::TwinId, int> rows;
    const QRect sight = m_list.viewport()->rect();
    if (!m_list.isVisible())
        return rows;
    for (int row = qMax(0, m_list.indexAt(sight.topLeft()).row()); row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row);
        if (m_list.visualRect(index).top() > sight.bottom())
            break;
        rows.insert(m_model.idAt(index), row);
    }
    return rows;
}

void DeviceActivity::onChanged(const twin::Changes &changes)
{
    if (m_theme.isMotionReduced())
        return;
    const auto rows = rowsInSight();
    for (const twin::Change &change : changes) {
        if (isEvent(change) && rows.contains(change.id))
            m_since.insert(change.id, m_clock.elapsed());
    }
    if (!m_since.isEmpty() && !m_timer.isActive())
        m_timer.start(DrawMSecs, this);
}

void DeviceActivity::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QObject::timerEvent(event);
    repaint();
    if (m_since.isEmpty())
        m_timer.stop();
}

// Each once more after it has faded, so that nothing is left of it.
void DeviceActivity::repaint()
{
    const auto rows = rowsInSight();
    const bool isStill = m_theme.isMotionReduced();
    for (auto it = m_since.begin(); it != m_since.end();) {
        if (const auto row = rows.constFind(it.key()); row != rows.cend())
            m_list.viewport()->update(m_list.visualRect(m_model.index(*row)));
        it = isStill || m_clock.elapsed() - *it >= FadeMSecs ? m_since.erase(it) : std::next(it);
    }
}

} // namespace app
