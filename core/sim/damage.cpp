// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/damage.h"

#include "json/writer.h"
#include "sim/reaction.h"
#include "twin/digitaltwin.h"

#include <algorithm>

using namespace std::string_view_literals;

namespace twin::sim {

namespace {

// In a patch, where a member that goes is null: twin::isAcknowledgement() knows whole ones only.
bool isAcknowledgementPatch(const Json &value)
{
    return value.isObject() && value.find("ac"sv) && value.find("av"sv);
}

// `object` with each member changed.
template <class Change>
Json mapped(const Json &object, const Change &change)
{
    if (!object.isObject())
        return object;
    JsonObjectBuilder out(object.size());
    for (const auto &member : object.members())
        out.append(member.key, change(member.key, member.value));
    return out.take();
}

} // namespace

Json corrupted(const Json &body, Chance &chance)
{
    QByteArray text = json::write(body);
    text.remove(qsizetype(chance.below(quint64(text.size()))), 1);
    text.truncate(std::max<qsizetype>(1, text.size() - 2));
    return Json(QString::fromUtf8(text));
}

Json oversized(const Json &body, qint64 bytes)
{
    const Json filler(QString(qsizetype(bytes), u'x'));
    return body.isObject() ? body.with("filler"sv, filler) : filler;
}

Json wrongTyped(const Json &body, const QString &name)
{
    const std::string wanted = name.toStdString();
    return mapped(body, [&](const json::Key &key, const Json &value) {
        if (isComponent(value))
            return wrongTyped(value, name);
        const bool isMeant = key.view() != "__t"sv && (wanted.empty() || key.view() == wanted);
        return isMeant ? garbled(value) : value;
    });
}

Json withoutMarkers(const Json &report)
{
    return mapped(report, [](const json::Key &, const Json &value) {
        return isComponent(value) ? value.without("__t"sv) : value;
    });
}

Json withStaleVersions(const Json &report, qint64 by)
{
    return mapped(report, [by](const json::Key &, const Json &value) {
        if (isComponent(value))
            return withStaleVersions(value, by);
        if (!isAcknowledgementPatch(value))
            return value;
        return value.with("av"sv, Json(std::max<qint64>(0, value["av"sv].toInteger() - by)));
    });
}

} // namespace twin::sim
