// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/change.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QHash>
#include <QObject>

class QListView;

namespace twin::host {
class HubClient;
}

namespace app {

class DeviceListModel;
class Theme;

/// Which rows of the device list have had an event just now: their marks shine up and fade.
///
/// Only rows in sight are remembered and painted again, so that the size of the fleet and the rate of its
/// events cost nothing. With reduced motion nothing shines.
class DeviceActivity final : public QObject
{
    Q_OBJECT
public:
    static constexpr int FadeMSecs = 900;
    static constexpr int DrawMSecs = 100; ///< marks are painted so often at most

    /// All must outlive it.
    DeviceActivity(twin::host::HubClient &hub, const DeviceListModel &model, QListView &list,
                   const Theme &theme);

    /// From 1, just now, down to 0.
    double glowOf(const twin::TwinId &id) const;
    /// Rows that shine.
    qsizetype count() const { return m_since.size(); }

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void onChanged(const twin::Changes &changes);
    /// Rows in sight, by their twin.
    QHash<twin::TwinId, int> rowsInSight() const;
    void repaint();

    const DeviceListModel &m_model;
    QListView &m_list;
    const Theme &m_theme;
    QElapsedTimer m_clock;
    QBasicTimer m_timer;
    QHash<twin::TwinId, qint64> m_since; ///< when it had its last event, by m_clock
};

} // namespace app
