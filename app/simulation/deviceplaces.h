// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/change.h"

#include <QHash>
#include <QObject>
#include <QPointF>

#include <deque>
#include <optional>

namespace twin::host {
class HubClient;
}

namespace app {

/// A place on earth in degrees.
struct GeoPlace {
    double latitude = 0;
    double longitude = 0;

    friend bool operator==(const GeoPlace &, const GeoPlace &) = default;
};

/// The place that a value says, when it says one: GeoJSON's Point, or an object with latitude and longitude
/// by their usual names. Empty for what is none, or beyond 90 and 180 degrees.
std::optional<GeoPlace> placeIn(const twin::Json &value);
/// The first place in a value or in what it holds, two levels deep.
std::optional<GeoPlace> firstPlaceIn(const twin::Json &value, int depth = 2);

/// Where devices are and have been: the newest places of what they report and send, in bounded memory.
class DevicePlaces final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t TrailLength = 120; ///< places kept of each device
    static constexpr qsizetype MostDevices = 5'000; ///< later ones are not followed

    explicit DevicePlaces(twin::host::HubClient &hub, QObject *parent = nullptr);

    /// Oldest first, never empty.
    const QHash<twin::TwinId, std::deque<GeoPlace>> &trails() const { return m_trails; }
    /// Devices that are not followed because there are too many.
    qsizetype leftOut() const { return m_leftOut.size(); }

signals:
    void moved();

private:
    void onChanged(const twin::Changes &changes);
    bool take(const twin::TwinId &id, const twin::Json &value);

    QHash<twin::TwinId, std::deque<GeoPlace>> m_trails;
    QSet<twin::TwinId> m_leftOut;
};

} // namespace app
