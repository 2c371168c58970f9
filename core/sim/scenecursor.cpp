// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/scenecursor.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace twin::sim {

namespace {

QString quoted(std::string_view name)
{
    return u'"' + QString::fromUtf8(name.data(), qsizetype(name.size())) + u'"';
}

} // namespace

Spot SceneCursor::member(const Spot &object, std::string_view name) const
{
    const Json *value = object ? object.value->find(name) : nullptr;
    return {value, object.pointer.child(QString::fromUtf8(name.data(), qsizetype(name.size())))};
}

Spot SceneCursor::element(const Spot &array, qsizetype index) const
{
    return {&array.value->at(index), array.pointer.child(index)};
}

std::vector<Spot> SceneCursor::members(const Spot &object) const
{
    std::vector<Spot> spots;
    if (!object)
        return spots;
    for (const auto &member : object.value->members())
        spots.push_back({&member.value, object.pointer.child(member.key.toString())});
    return spots;
}

std::vector<Spot> SceneCursor::elements(const Spot &array) const
{
    std::vector<Spot> spots;
    for (qsizetype i = 0; array && i < array.value->size(); ++i)
        spots.push_back(element(array, i));
    return spots;
}

Spot SceneCursor::object(const Spot &in, std::string_view name, bool isNeeded)
{
    const Spot spot = member(in, name);
    if (!spot && isNeeded)
        fail(in, quoted(name) + u" is missing."_s);
    if (!spot || spot.value->isObject())
        return spot;
    fail(spot, quoted(name) + u" must be an object."_s);
    return {nullptr, spot.pointer};
}

Spot SceneCursor::array(const Spot &in, std::string_view name, bool isNeeded)
{
    const Spot spot = member(in, name);
    if (!spot && isNeeded)
        fail(in, quoted(name) + u" is missing."_s);
    if (!spot || spot.value->isArray())
        return spot;
    fail(spot, quoted(name) + u" must be an array."_s);
    return {nullptr, spot.pointer};
}

double SceneCursor::number(const Spot &in, std::string_view name, double otherwise, Range range)
{
    const Spot spot = member(in, name);
    if (!spot)
        return otherwise;
    const double value = spot.value->toDouble(std::numeric_limits<double>::quiet_NaN());
    if (!spot.value->isNumber() || !std::isfinite(value)) {
        fail(spot, quoted(name) + u" must be a number."_s);
        return otherwise;
    }
    if (value < range.min || value > range.max) {
        fail(spot, quoted(name) + u" must be between %1 and %2."_s.arg(range.min).arg(range.max));
        return otherwise;
    }
    return value;
}

qint64 SceneCursor::integer(const Spot &in, std::string_view name, qint64 otherwise, Range range)
{
    const Spot spot = member(in, name);
    if (spot && !spot.value->isInteger()) {
        fail(spot, quoted(name) + u" must be an integer."_s);
        return otherwise;
    }
    number(in, name, double(otherwise), range); // for its range
    return spot ? spot.value->toInteger(otherwise) : otherwise;
}

QString SceneCursor::text(const Spot &in, std::string_view name, const QString &otherwise)
{
    const Spot spot = member(in, name);
    if (!spot)
        return otherwise;
    if (!spot.value->isString())
        fail(spot, quoted(name) + u" must be a string."_s);
    return spot.value->toString();
}

bool SceneCursor::flag(const Spot &in, std::string_view name, bool otherwise)
{
    const Spot spot = member(in, name);
    if (!spot)
        return otherwise;
    if (!spot.value->isBoolean())
        fail(spot, quoted(name) + u" must be true or false."_s);
    return spot.value->toBool(otherwise);
}

void SceneCursor::allow(const Spot &object, std::initializer_list<std::string_view> names)
{
    if (!isObject(object))
        return;
    for (const auto &member : object.value->members()) {
        if (std::find(names.begin(), names.end(), member.key.view()) != names.end())
            continue;
        fail({&member.value, object.pointer.child(member.key.toString())},
             quoted(member.key.view()) + u" is not known here."_s, true);
    }
}

bool SceneCursor::isObject(const Spot &spot)
{
    if (spot && spot.value->isObject())
        return true;
    fail(spot, spot.pointer.isRoot() ? u"A scene must be an object."_s : u"This must be an object."_s);
    return false;
}

void SceneCursor::fail(const Spot &spot, const QString &sentence, bool atName)
{
    if (m_fault)
        return;
    m_fault = Error{.code = ErrorCode::SceneInvalid, .detail = sentence, .place = spot.pointer.toString()};
    const auto *node = m_parsed.places.find(m_parsed.value, spot.pointer);
    if (!node)
        return;
    const bool useName = atName && node->keyOffset >= 0;
    const qsizetype from = useName ? node->keyOffset : node->offset;
    m_fault->at = json::placeAt(m_text, from, (useName ? node->keyEnd : node->end) - from);
    m_fault->hasAt = true;
}

void SceneCursor::failTwice(const json::DuplicateMember &duplicate)
{
    if (m_fault)
        return;
    m_fault =
        Error{.code = ErrorCode::SceneInvalid,
              .detail = u"\"%1\" is here twice; the first is in line %2."_s.arg(duplicate.pointer.last())
                            .arg(duplicate.first.line),
              .place = duplicate.pointer.toString(),
              .at = duplicate.second,
              .hasAt = true};
}

} // namespace twin::sim
