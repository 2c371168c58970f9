// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Generators that follow points: in time, on the map, in a table. Each struct is one word of a scene.
#pragma once

#include "sim/datatable.h"
#include "sim/word.h"

#include <array>
#include <vector>

namespace twin::sim {

using Pair = std::array<double, 2>;

/// What the seconds of points count from.
enum class CurveClock { Power, Day };
constexpr auto wordsOf(CurveClock)
{
    return std::array<std::string_view, 2>{"power", "day"};
}

struct Line {
    std::vector<Pair> points{};
    CurveClock clock = CurveClock::Power;
    bool repeat = false;
    static constexpr std::string_view Word = "line";
    template <class V>
    static void describe(V &v)
    {
        v.says("Goes straight from point to point.");
        v.needed("points", &Line::points, "[seconds, value] each, in order of time");
        v.row("clock", &Line::clock, "what seconds count from: power-on, or midnight UTC");
        v.row("repeat", &Line::repeat, "starts again behind the last point");
    }
    friend bool operator==(const Line &, const Line &) = default;
};

enum class StepSide { After, Before };
constexpr auto wordsOf(StepSide)
{
    return std::array<std::string_view, 2>{"after", "before"};
}

struct Steps {
    std::vector<Pair> points{};
    CurveClock clock = CurveClock::Power;
    bool repeat = false;
    StepSide side = StepSide::After;
    static constexpr std::string_view Word = "steps";
    template <class V>
    static void describe(V &v)
    {
        v.says("Jumps from point to point and holds.");
        v.needed("points", &Steps::points, "[seconds, value] each, in order of time");
        v.row("clock", &Steps::clock, "what seconds count from: power-on, or midnight UTC");
        v.row("repeat", &Steps::repeat, "starts again behind the last point");
        v.row("side", &Steps::side, "holds a value after its point, or from the point before");
    }
    friend bool operator==(const Steps &, const Steps &) = default;
};

/// How a place on the map becomes JSON.
enum class PlaceForm { Point, Object, Latitude, Longitude, Bearing };
constexpr auto wordsOf(PlaceForm)
{
    return std::array<std::string_view, 5>{"point", "object", "latitude", "longitude", "bearing"};
}

struct Near {
    Pair center{};
    double radius = 100;
    PlaceForm form = PlaceForm::Point;
    static constexpr std::string_view Word = "near";
    template <class V>
    static void describe(V &v)
    {
        v.says("Any place within a radius of a place.");
        v.needed("center", &Near::center, "[latitude, longitude] in degrees");
        v.row("radius", &Near::radius, "metres", NotNegative);
        v.row("form", &Near::form, "a GeoJSON point, an object with its parts, or one of them");
    }
    friend bool operator==(const Near &, const Near &) = default;
};

struct Route {
    std::vector<Pair> points{};
    double speed = 10;
    bool repeat = true;
    PlaceForm form = PlaceForm::Point;
    static constexpr std::string_view Word = "route";
    template <class V>
    static void describe(V &v)
    {
        v.says("Moves along a line on the map, counted from power-on.");
        v.needed("points", &Route::points, "[latitude, longitude] each, in degrees");
        v.row("speed", &Route::speed, "metres a second", NotNegative);
        v.row("repeat", &Route::repeat, "starts again at the end; else it stays there");
        v.row("form", &Route::form, "a GeoJSON point, an object with its parts, or one of them");
    }
    friend bool operator==(const Route &, const Route &) = default;
};

struct Column {
    QString data{};
    QString column{};
    QString time{};
    double rowSeconds = 1;
    bool repeat = true;
    std::shared_ptr<const DataTable> table{}; ///< what `data` names; found by the reader
    static constexpr std::string_view Word = "column";
    template <class V>
    static void describe(V &v)
    {
        v.says("One column of a table of the scene's \"data\", row after row.");
        v.needed("data", &Column::data, "the table's name");
        v.needed("column", &Column::column, "the column's heading");
        v.row("time", &Column::time, "a column that says from which second after power-on its row counts");
        v.row("rowSeconds", &Column::rowSeconds, "without \"time\": how long a row counts", Period);
        v.row("repeat", &Column::repeat, "starts again behind the last row; else it stays there");
    }
    friend bool operator==(const Column &a, const Column &b)
    {
        return a.data == b.data && a.column == b.column && a.time == b.time && a.rowSeconds == b.rowSeconds &&
               a.repeat == b.repeat;
    }
};

} // namespace twin::sim
