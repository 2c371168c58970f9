// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/scenecursor.h"

#include "sim/nearest.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace twin::sim {

namespace {

QString nameOf(const Spot &at)
{
    return at.pointer.isRoot() ? u"The scene"_s : u'"' + at.pointer.last() + u'"';
}

} // namespace

QString quoted(std::string_view name)
{
    return u'"' + QString::fromUtf8(name.data(), qsizetype(name.size())) + u'"';
}

Spot SceneCursor::member(const Spot &object, std::string_view name) const
{
    const Json *value = object ? object.value->find(name) : nullptr;
    return {value, object.pointer.child(QString::fromUtf8(name.data(), qsizetype(name.size())))};
}

Spot SceneCursor::element(const Spot &array, qsizetype index) const
{
    return {&array.value->at(index), array.pointer.child(index)};
}

double SceneCursor::number(const Spot &at, Range range)
{
    const double value = at.value->toDouble(std::numeric_limits<double>::quiet_NaN());
    if (!at.value->isNumber() || !std::isfinite(value))
        return fail(at, nameOf(at) + u" must be a number."_s), 0;
    if (value >= range.min && value <= range.max)
        return value;
    if (range.max >= 1e15)
        fail(at, nameOf(at) + u" must be at least %1."_s.arg(range.min));
    else
        fail(at, nameOf(at) + u" must be between %1 and %2."_s.arg(range.min).arg(range.max));
    return 0;
}

qint64 SceneCursor::integer(const Spot &at, Range range)
{
    if (!at.value->isInteger())
        return fail(at, nameOf(at) + u" must be an integer."_s), 0;
    number(at, range);
    return at.value->toInteger();
}

QString SceneCursor::text(const Spot &at)
{
    if (!at.value->isString())
        fail(at, nameOf(at) + u" must be a string."_s);
    return at.value->toString();
}

bool SceneCursor::flag(const Spot &at)
{
    if (!at.value->isBoolean())
        fail(at, nameOf(at) + u" must be true or false."_s);
    return at.value->toBool();
}

bool SceneCursor::isObject(const Spot &at)
{
    if (at.value->isObject())
        return true;
    fail(at, nameOf(at) + u" must be an object."_s);
    return false;
}

bool SceneCursor::isArray(const Spot &at)
{
    if (at.value->isArray())
        return true;
    fail(at, nameOf(at) + u" must be a list."_s);
    return false;
}

void SceneCursor::allow(const Spot &object, std::span<const std::string_view> names)
{
    if (m_fault)
        return;
    for (const auto &member : object.value->members()) {
        if (std::find(names.begin(), names.end(), member.key.view()) != names.end())
            continue;
        const QString name = member.key.toString();
        return failWord({&member.value, object.pointer.child(name)},
                        quoted(member.key.view()) + u" is not known here."_s, names, true);
    }
}

void SceneCursor::setFallbacks(json::Pointer place, std::vector<json::Pointer> others)
{
    m_place = std::move(place);
    m_fallbacks = std::move(others);
}

const json::SourceMap::Node *SceneCursor::nodeOf(const json::Pointer &pointer) const
{
    if (const auto *node = m_parsed.places.find(m_parsed.value, pointer))
        return node;
    if (m_fallbacks.empty() || !m_place.isPrefixOf(pointer))
        return nullptr;
    const QStringList rest = pointer.tokens().mid(m_place.tokens().size());
    for (const auto &other : m_fallbacks) {
        if (const auto *node = m_parsed.places.find(m_parsed.value, json::Pointer(other.tokens() + rest)))
            return node;
    }
    return nullptr;
}

int SceneCursor::lineOf(const Spot &spot) const
{
    const auto *node = nodeOf(spot.pointer);
    return node ? json::placeAt(m_text, node->keyOffset >= 0 ? node->keyOffset : node->offset).line : 0;
}

void SceneCursor::fail(const Spot &spot, const QString &sentence, bool atName)
{
    if (m_fault)
        return;
    m_fault = Error{.code = ErrorCode::SceneInvalid, .detail = sentence, .place = spot.pointer.toString()};
    const auto *node = nodeOf(spot.pointer);
    if (!node)
        return;
    const bool useName = atName && node->keyOffset >= 0;
    const qsizetype from = useName ? node->keyOffset : node->offset;
    m_fault->at = json::placeAt(m_text, from, (useName ? node->keyEnd : node->end) - from);
    m_fault->hasAt = true;
}

void SceneCursor::failWord(const Spot &spot, const QString &sentence, std::span<const std::string_view> words,
                           bool atName)
{
    if (m_fault)
        return;
    const QString wrong = atName ? spot.pointer.last() : spot.value->toString();
    fail(spot, sentence + didYouMean(wrong, words), atName);
    const QString nearest = nearestOf(wrong, words);
    if (!nearest.isEmpty())
        m_fault->nearest = u'"' + nearest + u'"'; // takes the place of what is marked
}

void SceneCursor::failInside(const Spot &string, qsizetype offset, const QString &sentence)
{
    if (m_fault)
        return;
    fail(string, sentence);
    const auto *node = nodeOf(string.pointer);
    const QByteArray before = string.value->toString().left(offset).toUtf8();
    const QByteArrayView written =
        node ? m_text.sliced(node->offset, node->end - node->offset) : QByteArrayView();
    if (!node || written.contains('\\')) // an escape: where it stands is not worth the search
        return;
    const qsizetype from = std::min(node->offset + 1 + before.size(), node->end - 1);
    m_fault->at = json::placeAt(m_text, from, node->end - 1 - from);
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
