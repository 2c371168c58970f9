// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mqtt/topic.h"

using namespace Qt::StringLiterals;

namespace twin::mqtt {

namespace {

constexpr QByteArrayView TwinGetPrefix = "$iothub/twin/GET/?";
constexpr QByteArrayView ReportedPrefix = "$iothub/twin/PATCH/properties/reported/?";
constexpr QByteArrayView AnswerPrefix = "$iothub/methods/res/";

Error invalid(QByteArrayView topic)
{
    return {ErrorCode::TopicInvalid,
            u"The topic '%1' is none that this device may publish to."_s.arg(QString::fromUtf8(topic))};
}

// Takes `prefix` from the front of `text`, or says that it is not there.
bool skip(QByteArrayView &text, QByteArrayView prefix)
{
    if (!text.startsWith(prefix))
        return false;
    text = text.sliced(prefix.size());
    return true;
}

// Takes one level; it is empty when there is no further slash.
QByteArrayView takeLevel(QByteArrayView &text)
{
    const qsizetype slash = text.indexOf('/');
    const QByteArrayView level = slash < 0 ? text : text.first(slash);
    text = slash < 0 ? QByteArrayView() : text.sliced(slash + 1);
    return level;
}

// Ids hold `#`, `+` and `%`, and no document says whether a client escapes them in a topic: both forms name
// it.
bool names(QByteArrayView level, const QString &id)
{
    if (level == id.toUtf8())
        return true;
    const auto decoded = decodePercent(level);
    return decoded && *decoded == id;
}

// Takes `devices/{id}/` or `devices/{device}/modules/{module}/` of `self`.
bool skipOwnRoot(QByteArrayView &text, const TwinId &self)
{
    QByteArrayView rest = text;
    const bool isOwn =
        skip(rest, "devices/") && names(takeLevel(rest), self.device()) &&
        (!self.isModule() || (skip(rest, "modules/") && names(takeLevel(rest), self.module())));
    if (isOwn)
        text = rest;
    return isOwn;
}

QByteArray ownRoot(const TwinId &self)
{
    const QString device = u"devices/"_s + self.device();
    return (self.isModule() ? QString(device + u"/modules/" + self.module()) : device).toUtf8() + '/';
}

std::optional<QByteArray> ridOf(QByteArrayView query)
{
    auto rid = topicParameter(query, u"$rid"_s);
    return rid && !rid->isEmpty() ? rid : std::nullopt;
}

std::optional<DeviceTopic> parseRequest(QByteArrayView text)
{
    if (skip(text, TwinGetPrefix)) {
        const auto rid = ridOf(text);
        return rid ? std::optional<DeviceTopic>(topic::TwinGet{*rid}) : std::nullopt;
    }
    if (skip(text, ReportedPrefix)) {
        const auto rid = ridOf(text);
        return rid ? std::optional<DeviceTopic>(
                         topic::ReportedPatch{*rid, topicParameter(text, u"$version"_s)})
                   : std::nullopt;
    }
    if (skip(text, AnswerPrefix)) {
        const QByteArrayView status = takeLevel(text);
        if (skip(text, "?"))
            return topic::CommandAnswer{status.toByteArray(), ridOf(text).value_or(QByteArray())};
    }
    return std::nullopt;
}

} // namespace

std::optional<QByteArray> topicParameter(QByteArrayView query, const QString &name)
{
    while (!query.isEmpty()) {
        const qsizetype end = query.indexOf('&');
        const QByteArrayView pair = end < 0 ? query : query.first(end);
        query = end < 0 ? QByteArrayView() : query.sliced(end + 1);
        const qsizetype equals = pair.indexOf('=');
        const auto key = decodePercent(equals < 0 ? pair : pair.first(equals));
        if (equals >= 0 && key && *key == name)
            return pair.sliced(equals + 1).toByteArray();
    }
    return std::nullopt;
}

Result<PropertyBag> parseTelemetryTopic(QByteArrayView topic, const TwinId &self)
{
    QByteArrayView rest = topic;
    if (!skipOwnRoot(rest, self) || !skip(rest, "messages/events"))
        return invalid(topic);
    if (!rest.isEmpty() && !skip(rest, "/"))
        return invalid(topic);
    if (rest.endsWith('/'))
        rest.chop(1);
    return parseBag(rest);
}

Result<DeviceTopic> parseTopic(QByteArrayView topic, const TwinId &self)
{
    if (const auto request = parseRequest(topic))
        return *request;
    const auto properties = parseTelemetryTopic(topic, self);
    if (!properties)
        return properties.error();
    return DeviceTopic(topic::Telemetry{*properties});
}

// The last two of a module are what the .NET and C clients subscribe to.
std::optional<Feed> parseFilter(QByteArrayView filter, const TwinId &self)
{
    if (filter == "$iothub/twin/res/#")
        return Feed::TwinAnswers;
    if (filter == "$iothub/twin/PATCH/properties/desired/#")
        return Feed::Desired;
    if (filter == "$iothub/methods/POST/#")
        return Feed::Commands;
    if (!skipOwnRoot(filter, self))
        return std::nullopt;
    if (filter == "messages/devicebound/#")
        return Feed::Messages;
    if (self.isModule() && (filter == "inputs/#" || filter == "#"))
        return Feed::Inputs;
    return std::nullopt;
}

QByteArray twinAnswerTopic(int status, QByteArrayView rid, std::optional<qint64> version)
{
    QByteArray topic = "$iothub/twin/res/" + QByteArray::number(status) + "/?$rid=";
    topic.append(rid);
    if (version)
        topic.append("&$version=").append(QByteArray::number(*version));
    return topic;
}

QByteArray desiredTopic(qint64 version)
{
    return "$iothub/twin/PATCH/properties/desired/?$version=" + QByteArray::number(version);
}

QByteArray commandTopic(const QString &name, QByteArrayView rid)
{
    return "$iothub/methods/POST/" + name.toUtf8() + "/?$rid=" + rid.toByteArray();
}

QByteArray messageTopic(const TwinId &self, const PropertyBag &properties)
{
    return ownRoot(self) + "messages/devicebound/" + encodeBag(properties);
}

QByteArray inputTopic(const TwinId &self, const QString &input, const PropertyBag &properties)
{
    return ownRoot(self) + "inputs/" + input.toUtf8().toPercentEncoding() + '/' + encodeBag(properties);
}

QByteArray telemetryTopic(const TwinId &self, const PropertyBag &properties)
{
    return ownRoot(self) + "messages/events/" + encodeBag(properties);
}

} // namespace twin::mqtt
