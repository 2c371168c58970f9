// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/geography.h"

#include <cmath>
#include <numbers>

using namespace std::string_view_literals;

namespace twin::sim {

namespace {

constexpr double EarthRadius = 6'371'008.8; // metres, mean
constexpr double Degree = std::numbers::pi / 180;

Json shortened(double degrees)
{
    return Json(std::round(degrees * 1e6) / 1e6); // a tenth of a metre
}

} // namespace

Pair moved(const Pair &from, double metres, double bearing)
{
    const double angle = metres / EarthRadius;
    const double latitude = from[0] * Degree;
    const double there = std::asin(std::sin(latitude) * std::cos(angle) +
                                   std::cos(latitude) * std::sin(angle) * std::cos(bearing * Degree));
    const double turn = std::atan2(std::sin(bearing * Degree) * std::sin(angle) * std::cos(latitude),
                                   std::cos(angle) - std::sin(latitude) * std::sin(there));
    const double longitude = std::remainder(from[1] + turn / Degree, 360);
    return {there / Degree, longitude};
}

double distanceBetween(const Pair &a, const Pair &b)
{
    const double north = std::sin((b[0] - a[0]) * Degree / 2);
    const double east = std::sin((b[1] - a[1]) * Degree / 2);
    const double h = north * north + std::cos(a[0] * Degree) * std::cos(b[0] * Degree) * east * east;
    return 2 * EarthRadius * std::asin(std::sqrt(std::min(1.0, h)));
}

double bearingBetween(const Pair &a, const Pair &b)
{
    const double turn = (b[1] - a[1]) * Degree;
    const double x = std::sin(turn) * std::cos(b[0] * Degree);
    const double y = std::cos(a[0] * Degree) * std::sin(b[0] * Degree) -
                     std::sin(a[0] * Degree) * std::cos(b[0] * Degree) * std::cos(turn);
    const double bearing = std::atan2(x, y) / Degree;
    return bearing < 0 ? bearing + 360 : bearing;
}

Position alongRoute(const std::vector<Pair> &points, double speed, bool repeat, double seconds)
{
    double whole = 0;
    for (std::size_t i = 1; i < points.size(); ++i)
        whole += distanceBetween(points[i - 1], points[i]);
    double left = speed * seconds;
    if (repeat && whole > 0)
        left = std::fmod(left, whole);
    for (std::size_t i = 1; i < points.size(); ++i) {
        const double length = distanceBetween(points[i - 1], points[i]);
        const double bearing = bearingBetween(points[i - 1], points[i]);
        if (left < length)
            return {moved(points[i - 1], left, bearing), bearing, speed};
        left -= length;
    }
    return {points.back(), 0, 0};
}

Json placeAs(PlaceForm form, const Position &position)
{
    const Json latitude = shortened(position.place[0]);
    const Json longitude = shortened(position.place[1]);
    const Json bearing = Json(std::round(position.bearing * 10) / 10);
    switch (form) {
    case PlaceForm::Point:
        return Json::object({{"type", Json("Point"sv)}, {"coordinates", Json::array({longitude, latitude})}});
    case PlaceForm::Object:
        return Json::object({{"latitude", latitude},
                             {"longitude", longitude},
                             {"bearing", bearing},
                             {"speed", Json(position.speed)}});
    case PlaceForm::Latitude:
        return latitude;
    case PlaceForm::Longitude:
        return longitude;
    case PlaceForm::Bearing:
        return bearing;
    }
    Q_UNREACHABLE();
}

} // namespace twin::sim
