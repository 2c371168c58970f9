// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a scene's words must be beyond their types. Only scenereading.h includes this.
#pragma once

#include "sim/scene.h"
#include "sim/scenecursor.h"

namespace twin::sim {

// Types that are written in a way of their own.
void readValue(SceneCursor &cursor, const Spot &at, Timestamp &into);
void readValue(SceneCursor &cursor, const Spot &at, Expression &into);
void readValue(SceneCursor &cursor, const Spot &at, Cron &into);
void readValue(SceneCursor &cursor, const Spot &at, Pair &into);
void readValue(SceneCursor &cursor, const Spot &at, QStringList &into);
void readValue(SceneCursor &cursor, const Spot &at, Selector &into);
void readValue(SceneCursor &cursor, const Spot &at, std::vector<SceneData> &into);
void readValue(SceneCursor &cursor, const Spot &at, std::vector<SceneScript> &into);
void readValue(SceneCursor &cursor, const Spot &at, std::vector<SceneTemplate> &into);
void readValue(SceneCursor &cursor, const Spot &at, std::vector<SceneDevice> &into);
void failEnum(SceneCursor &cursor, const Spot &at, std::span<const std::string_view> words);

// A plain value stands for a constant.
bool readShort(const Json &value, Generator &into);
bool readShort(const Json &value, Field &into);
bool readShort(const Json &value, ReadOnlyProperty &into);

// Called once the members are read without a fault.
void checkBounds(SceneCursor &cursor, const Spot &at, double min, double max);
template <class T>
requires requires(T t)
{
    {
        t.min
        } -> std::convertible_to<double>;
    {
        t.max
        } -> std::convertible_to<double>;
}
void checkRead(SceneCursor &cursor, const Spot &at, const T &read)
{
    checkBounds(cursor, at, read.min, read.max);
}
void checkRead(SceneCursor &cursor, const Spot &at, const Walk &walk);
void checkRead(SceneCursor &cursor, const Spot &at, const Line &line);
void checkRead(SceneCursor &cursor, const Spot &at, const Steps &steps);
void checkRead(SceneCursor &cursor, const Spot &at, const Route &route);
void checkRead(SceneCursor &cursor, const Spot &at, const Pick &pick);
void checkRead(SceneCursor &cursor, const Spot &at, const ByNumber &byNumber);
void checkRead(SceneCursor &cursor, const Spot &at, const Markov &markov);
void checkRead(SceneCursor &cursor, const Spot &at, const Mix &mix);
void checkRead(SceneCursor &cursor, const Spot &at, Column &column);
void checkRead(SceneCursor &cursor, const Spot &at, const Scripted &scripted);
void checkRead(SceneCursor &cursor, const Spot &at, const Fetched &fetched);
void checkRead(SceneCursor &cursor, const Spot &at, const RunScript &run);
void checkRead(SceneCursor &cursor, const Spot &at, const Convert &convert);
void checkRead(SceneCursor &cursor, const Spot &at, const WritableProperty &property);
void checkRead(SceneCursor &cursor, const Spot &at, const OnThreshold &threshold);
void checkRead(SceneCursor &cursor, const Spot &at, const Machine &machine);
void checkRead(SceneCursor &cursor, const Spot &at, const Behaviour &behaviour);
void checkRead(SceneCursor &cursor, const Spot &at, Expectation &expectation);
void checkRead(SceneCursor &cursor, const Spot &at, SceneDevice &device);

} // namespace twin::sim
