// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/json.h"
#include "sim/curve.h"

namespace twin::sim {

/// Where something is and how it moves.
struct Position {
    Pair place{}; ///< latitude, longitude in degrees
    double bearing = 0; ///< degrees from north by east
    double speed = 0; ///< metres a second
};

/// The place so many metres away in that direction, on a sphere.
Pair moved(const Pair &from, double metres, double bearing);
double distanceBetween(const Pair &a, const Pair &b); ///< metres
double bearingBetween(const Pair &a, const Pair &b); ///< degrees, 0 to 360
/// Where one is that started on the first of `points` so many seconds ago. Requires: `points` is not empty.
Position alongRoute(const std::vector<Pair> &points, double speed, bool repeat, double seconds);
Json placeAs(PlaceForm form, const Position &position);

} // namespace twin::sim
