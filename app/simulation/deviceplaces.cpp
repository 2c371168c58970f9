// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/deviceplaces.h"

#include "host/hubclient.h"

#include <array>
#include <cmath>

using namespace std::string_view_literals;
using twin::Json;

namespace app {

namespace {

constexpr std::array LatitudeNames{"latitude"sv, "lat"sv};
constexpr std::array LongitudeNames{"longitude"sv, "lon"sv, "lng"sv, "long"sv};

template <class Names>
const Json *numberOf(const Json &value, const Names &names)
{
    for (const auto name : names) {
        if (const Json *found = value.find(name); found && found->isNumber())
            return found;
    }
    return nullptr;
}

std::optional<GeoPlace> checked(double latitude, double longitude)
{
    const bool isPlace = std::abs(latitude) <= 90 && std::abs(longitude) <= 180;
    return isPlace ? std::optional(GeoPlace{latitude, longitude}) : std::nullopt;
}

} // namespace

std::optional<GeoPlace> placeIn(const Json &value)
{
    if (!value.isObject())
        return std::nullopt;
    const Json &pair = value["coordinates"sv];
    if (value["type"sv].toStringView() == "Point"sv && pair.size() >= 2 && pair.elements()[0].isNumber() &&
        pair.elements()[1].isNumber())
        return checked(pair.elements()[1].toDouble(), pair.elements()[0].toDouble());
    const Json *latitude = numberOf(value, LatitudeNames);
    const Json *longitude = numberOf(value, LongitudeNames);
    return latitude && longitude ? checked(latitude->toDouble(), longitude->toDouble()) : std::nullopt;
}

std::optional<GeoPlace> firstPlaceIn(const Json &value, int depth)
{
    if (const auto place = placeIn(value))
        return place;
    for (const auto &member : value.members()) {
        if (depth <= 0 || !member.value.isObject())
            continue;
        if (const auto place = firstPlaceIn(member.value, depth - 1))
            return place;
    }
    return std::nullopt;
}

DevicePlaces::DevicePlaces(twin::host::HubClient &hub, QObject *parent)
    : QObject(parent)
{
    for (const auto &record : hub.state().records())
        take(record->id(), record->twin.reported.values);
    connect(&hub, &twin::host::HubClient::changed, this, &DevicePlaces::onChanged);
}

void DevicePlaces::onChanged(const twin::Changes &changes)
{
    bool isMoved = false;
    for (const auto &change : changes) {
        if (const auto *sent = std::get_if<twin::TelemetrySent>(&change.body))
            isMoved = take(change.id, sent->payload) || isMoved;
        else if (const auto *written = std::get_if<twin::TwinWritten>(&change.body);
                 written && written->write.reported)
            isMoved = take(change.id, *written->write.reported) || isMoved;
        else if (std::holds_alternative<twin::IdentityDeleted>(change.body))
            isMoved = m_trails.remove(change.id) || isMoved;
    }
    if (isMoved)
        emit moved();
}

bool DevicePlaces::take(const twin::TwinId &id, const Json &value)
{
    const auto place = firstPlaceIn(value);
    if (!place)
        return false;
    auto trail = m_trails.find(id);
    if (trail == m_trails.end()) {
        if (m_trails.size() >= MostDevices) {
            m_leftOut.insert(id);
            return false;
        }
        trail = m_trails.insert(id, {});
    }
    if (!trail->empty() && trail->back() == *place)
        return false;
    trail->push_back(*place);
    if (trail->size() > TrailLength)
        trail->pop_front();
    return true;
}

} // namespace app
