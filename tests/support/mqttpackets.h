// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/mqttrig.h"

namespace testsupport {

// The filters and packets of the Node client, wire.md a.2 and a.3.
constexpr const char *TwinAnswers = "$iothub/twin/res/#";
constexpr const char *DesiredFilter = "$iothub/twin/PATCH/properties/desired/#";
constexpr const char *CommandFilter = "$iothub/methods/POST/#";

inline twin::mqtt::packet::Subscribe subscribeTo(QList<twin::mqtt::packet::Subscribe::Filter> filters,
                                                 quint16 id = 1)
{
    return {id, std::move(filters)};
}

inline twin::mqtt::packet::Publish publishTo(const QByteArray &topic, const QByteArray &payload = {},
                                             int qos = 0, quint16 id = 0)
{
    return {.topic = topic, .payload = payload, .qos = qos, .id = id};
}

inline twin::mqtt::packet::Publish reportOf(const QByteArray &rid, const QByteArray &patch)
{
    return publishTo("$iothub/twin/PATCH/properties/reported/?$rid=" + rid, patch);
}

inline twin::mqtt::packet::Publish getOf(const QByteArray &rid)
{
    return publishTo("$iothub/twin/GET/?$rid=" + rid, " ");
}

/// A connected device that has subscribed to these; what was sent so far is taken.
inline MqttLine &ready(MqttRig &rig, const QString &client, const QList<const char *> &filters,
                       bool clean = false)
{
    (void)rig.device(client.section(u'/', 0, 0), client.section(u'/', 1));
    MqttLine &line = rig.connect(client, clean);
    for (const char *filter : filters)
        line.give(subscribeTo({{filter, 0}}));
    line.take();
    return line;
}

} // namespace testsupport
