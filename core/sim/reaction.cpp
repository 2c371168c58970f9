// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/reaction.h"

#include "base/overloaded.h"
#include "json/writer.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::sim {

namespace {

QString kindWord(const Json &value)
{
    switch (value.kind()) {
    case Json::Kind::Null:
        return u"null"_s;
    case Json::Kind::Boolean:
        return u"a Boolean"_s;
    case Json::Kind::Integer:
    case Json::Kind::Double:
        return u"a number"_s;
    case Json::Kind::String:
        return u"a string"_s;
    case Json::Kind::Array:
        return u"an array"_s;
    case Json::Kind::Object:
        return u"an object"_s;
    }
    Q_UNREACHABLE();
}

bool isSameKind(const Json &a, const Json &b)
{
    return a.kind() == b.kind() || (a.isNumber() && b.isNumber());
}

Json boundAsAsked(double bound, const Json &asked)
{
    const bool whole = asked.isInteger() && bound == std::floor(bound);
    return whole ? Json(qint64(bound)) : Json(bound);
}

Verdict clamped(const Clamp &clamp, const Json &asked)
{
    const double number = asked.toDouble();
    const double bound = std::clamp(number, clamp.min, clamp.max);
    if (bound == number)
        return {.code = 200, .value = asked};
    const Json used = boundAsAsked(bound, asked);
    const QString said = QString::fromUtf8(json::write(used));
    return {.code = 200, .value = used, .text = clamp.text.isEmpty() ? u"limited to "_s + said : clamp.text};
}

Verdict accepted(const Accept &accept, const Json &asked, const Json &current)
{
    if (accept.afterSeconds <= 0)
        return {.code = accept.code, .value = asked, .text = accept.text};
    return {.code = 202,
            .value = current,
            .text = accept.progressText,
            .laterMSecs = std::max<qint64>(1, qint64(accept.afterSeconds * 1000)),
            .laterCode = accept.code,
            .laterValue = asked,
            .laterText = accept.text};
}

Verdict partly(const Partly &part, const Json &asked, const Json &current)
{
    if (!asked.isObject() || !current.isObject())
        return {.code = 200, .value = asked, .text = part.text};
    JsonObjectBuilder taken = JsonObjectBuilder::from(current, asked.size());
    bool isWhole = true;
    for (const auto &member : asked.members()) {
        if (part.members.contains(member.key.toString()))
            taken.set(member.key, member.value);
        else
            isWhole = false;
    }
    return {.code = isWhole ? 200 : 206, .value = taken.take(), .text = part.text};
}

} // namespace

bool Condition::matches(const Json &asked) const
{
    if (!above && !below)
        return true;
    if (!asked.isNumber())
        return false;
    const double number = asked.toDouble();
    return (!above || number > *above) && (!below || number < *below);
}

Verdict verdictOn(const WritableProperty &property, const Json &asked, const Json &current)
{
    static const Reaction otherwise = Accept{};
    const auto rule = std::find_if(property.rules.begin(), property.rules.end(),
                                   [&](const Rule &r) { return r.when.matches(asked); });
    const Reaction &reaction = rule == property.rules.end() ? otherwise : rule->then;
    const bool speaks = !std::holds_alternative<Ignore>(reaction);
    if (speaks && !isSameKind(asked, property.initial))
        return {.code = 400, .value = current, .text = u"expected "_s + kindWord(property.initial)};
    return std::visit(
        overloaded{
            [&](const Accept &accept) { return accepted(accept, asked, current); },
            [&](const Clamp &clamp) { return clamped(clamp, asked); },
            [&](const Partly &part) { return partly(part, asked, current); },
            [&](const Stale &stale) {
                return Verdict{.code = 200, .value = asked, .text = stale.text, .staleBy = stale.by};
            },
            [&](const Garble &garble) {
                return Verdict{.code = 200, .value = asked, .text = garble.text, .shown = garbled(asked)};
            },
            [&](const Refuse &refuse) {
                return Verdict{.code = refuse.code, .value = current, .text = refuse.text};
            },
            [](const Ignore &) { return Verdict{}; },
        },
        reaction);
}

Json acknowledgement(const Json &value, int code, qint64 version, const QString &text)
{
    JsonObjectBuilder envelope(4);
    envelope.append("value"sv, value);
    envelope.append("ac"sv, Json(code));
    envelope.append("av"sv, Json(version));
    if (!text.isEmpty())
        envelope.append("ad"sv, Json(text));
    return envelope.take();
}

Json garbled(const Json &value)
{
    return value.isNumber() ? Json(QString(u"broken"_s)) : Json(-1);
}

} // namespace twin::sim
