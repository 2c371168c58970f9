// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "hub/session.h"
#include "mqtt/propertybag.h"

#include <variant>

namespace twin::mqtt {

/// What a device publishes to, wire.md a.2. `rid` is its request id as it wrote it.
namespace topic {

struct Telemetry {
    PropertyBag properties{};

    friend bool operator==(const Telemetry &, const Telemetry &) = default;
};
struct TwinGet {
    QByteArray rid{};

    friend bool operator==(const TwinGet &, const TwinGet &) = default;
};
struct ReportedPatch {
    QByteArray rid{};
    /// The `$version` that must be current; as text, since a bad one is answered and not a bad topic.
    std::optional<QByteArray> version{};

    friend bool operator==(const ReportedPatch &, const ReportedPatch &) = default;
};
struct CommandAnswer {
    QByteArray status{}; ///< as text: an answer with a bad one is ignored
    QByteArray rid{};

    friend bool operator==(const CommandAnswer &, const CommandAnswer &) = default;
};

} // namespace topic

using DeviceTopic =
    std::variant<topic::Telemetry, topic::TwinGet, topic::ReportedPatch, topic::CommandAnswer>;

/// Reads the topic of a message of `self`. TopicInvalid: no topic that a device may publish to, above all one
/// of another device, or a property bag that does not decode.
Result<DeviceTopic> parseTopic(QByteArrayView topic, const TwinId &self);
/// The properties of `self`'s telemetry topic, as a will must have it; TopicInvalid for any other topic.
Result<PropertyBag> parseTelemetryTopic(QByteArrayView topic, const TwinId &self);
/// What a filter subscribes `self` to; empty when it is none of the documented ones.
std::optional<Feed> parseFilter(QByteArrayView filter, const TwinId &self);

/// The value of a name in "$rid=..&$version=..", as it stands there; the `$` may be escaped.
std::optional<QByteArray> topicParameter(QByteArrayView query, const QString &name);

/// `$iothub/twin/res/{status}/?$rid={rid}[&$version={version}]`
QByteArray twinAnswerTopic(int status, QByteArrayView rid, std::optional<qint64> version = {});
/// `$iothub/twin/PATCH/properties/desired/?$version={version}`
QByteArray desiredTopic(qint64 version);
/// `$iothub/methods/POST/{name}/?$rid={rid}`; the name goes in as it is (wire.md a.8).
QByteArray commandTopic(const QString &name, QByteArrayView rid);
/// `devices/{id}/messages/devicebound/{bag}`
QByteArray messageTopic(const TwinId &self, const PropertyBag &properties);
/// `devices/{device}/modules/{module}/inputs/{input}/{bag}`
QByteArray inputTopic(const TwinId &self, const QString &input, const PropertyBag &properties);
/// `devices/{id}/messages/events/{bag}`, as a device publishes it.
QByteArray telemetryTopic(const TwinId &self, const PropertyBag &properties);

} // namespace twin::mqtt
