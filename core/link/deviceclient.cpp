// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/deviceclient.h"

#include "auth/token.h"
#include "base/clock.h"
#include "json/reader.h"
#include "json/writer.h"
#include "mqtt/topic.h"

#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::link {

namespace {

constexpr quint16 MqttPort = 8883;
constexpr QByteArrayView AnswerPrefix = "$iothub/twin/res/";
constexpr QByteArrayView DesiredPrefix = "$iothub/twin/PATCH/properties/desired/";
constexpr QByteArrayView CallPrefix = "$iothub/methods/POST/";

// The part behind '?' of a topic.
QUrlQuery queryOf(const QByteArray &topic)
{
    return QUrlQuery(QString::fromUtf8(topic.mid(topic.indexOf('?') + 1)));
}

Json withoutVersion(const Json &section)
{
    return section.isObject() ? section.without("$version"sv) : Json::emptyObject();
}

Error refusalOf(int status, const QByteArray &body)
{
    const Json answer = json::read(QByteArrayView(body)).value_or(Json());
    return {.code = ErrorCode::Argument,
            .detail = answer["message"sv].isString() ? answer["message"sv].toString()
                                                     : u"The hub answered %1."_s.arg(status)};
}

} // namespace

DeviceClient::DeviceClient(const TwinId &id, const DeviceAccess &access, const LinkMaker &maker)
    : m_id(id)
    , m_access(access)
    , m_maker(maker)
{
    m_renewal.setSingleShot(true);
    m_renewal.setInterval(RenewalMinutes * 60 * 1000);
    connect(&m_renewal, &QTimer::timeout, this, &DeviceClient::renew);
    m_patience.setSingleShot(true);
    m_patience.setInterval(AnswerMSecs);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_link->close(); });
}

Error DeviceClient::lostFirst()
{
    return {.code = ErrorCode::Cancelled, .detail = u"The connection was lost before the hub answered."_s};
}

QByteArray DeviceClient::userName() const
{
    const QString client = m_id.isModule() ? QString(m_id.device() + u'/' + m_id.module()) : m_id.device();
    QString name = m_access.hostName + u'/' + client + u"/?api-version=2021-04-12"_s;
    if (!m_modelId.isEmpty())
        name += u"&model-id="_s + QString::fromLatin1(QUrl::toPercentEncoding(m_modelId));
    return name.toUtf8();
}

LinkSpec DeviceClient::spec() const
{
    const QString target = m_access.gateway.isEmpty() ? m_access.hostName : m_access.gateway;
    const QString port = target.section(u':', 1, 1);
    return {.host = target.section(u':', 0, 0),
            .port = port.isEmpty() ? MqttPort : quint16(port.toUInt()),
            .clientId =
                (m_id.isModule() ? QString(m_id.device() + u'/' + m_id.module()) : m_id.device()).toUtf8(),
            .userName = userName(),
            .authorityFile = m_access.authorityFile,
            .certificateFile = m_access.certificateFile,
            .keyFile = m_access.keyFile};
}

QByteArray DeviceClient::token() const
{
    if (m_access.key.isEmpty())
        return {};
    QString resource = m_access.hostName + u"/devices/"_s + m_id.device();
    if (m_id.isModule())
        resource += u"/modules/"_s + m_id.module();
    return auth::makeToken(resource, m_access.key, SystemClock().now().plusMSecs(TokenMinutes * 60'000LL),
                           m_access.policy);
}

void DeviceClient::open(const QString &modelId)
{
    if (!m_link || modelId != m_modelId) {
        m_modelId = modelId;
        m_link = m_maker(spec());
        connect(m_link.get(), &DeviceLink::opened, this, &DeviceClient::onOpened);
        connect(m_link.get(), &DeviceLink::closed, this, &DeviceClient::onClosed);
        connect(m_link.get(), &DeviceLink::subscribed, this, &DeviceClient::readTwin);
        connect(m_link.get(), &DeviceLink::received, this, &DeviceClient::onReceived);
        connect(m_link.get(), &DeviceLink::acknowledged, this, &DeviceClient::onAcknowledged);
    }
    m_link->open(token());
}

void DeviceClient::close()
{
    if (m_link)
        m_link->close();
}

void DeviceClient::onOpened()
{
    if (!m_access.key.isEmpty())
        m_renewal.start();
    const QByteArray root = m_id.isModule()
                                ? u"devices/%1/modules/%2/"_s.arg(m_id.device(), m_id.module()).toUtf8()
                                : u"devices/%1/"_s.arg(m_id.device()).toUtf8();
    QList<std::pair<QByteArray, int>> filters{
        {"$iothub/twin/res/#", 0}, {DesiredPrefix + QByteArray("#"), 0}, {CallPrefix + QByteArray("#"), 0}};
    if (!m_id.isModule())
        filters.append({root + "messages/devicebound/#", 1});
    m_link->subscribe(filters);
}

void DeviceClient::readTwin()
{
    const QByteArray rid = QByteArray::number(++m_lastRequest);
    m_requests.insert(rid, {.done = {}, .isRead = true});
    m_patience.start();
    (void)m_link->publish("$iothub/twin/GET/?$rid=" + rid, " ", 0);
}

void DeviceClient::onClosed(const DeviceLink::Closing &closing)
{
    m_isReady = false;
    m_renewal.stop();
    m_patience.stop();
    cancelAll();
    if (std::exchange(m_isRenewing, false))
        return open(m_modelId);
    emit lost(closing);
}

void DeviceClient::cancelAll()
{
    const auto requests = std::exchange(m_requests, {});
    const auto sent = std::exchange(m_sent, {});
    for (const Request &request : requests) {
        if (request.done)
            request.done(lostFirst());
    }
    for (const Done &done : sent) {
        if (done)
            done(lostFirst());
    }
}

// The hub keeps the session; what is open now goes on with the new token only when it is asked again.
void DeviceClient::renew()
{
    m_isRenewing = true;
    m_link->close();
}

void DeviceClient::report(const Json &patch, Done done)
{
    const QByteArray rid = QByteArray::number(++m_lastRequest);
    m_requests.insert(rid, {.done = std::move(done)});
    if (m_link->publish("$iothub/twin/PATCH/properties/reported/?$rid=" + rid, json::write(patch), 0) < 0)
        m_requests.take(rid).done(lostFirst());
}

void DeviceClient::send(const QString &component, const Json &payload, const Json &properties, Done done)
{
    mqtt::PropertyBag bag{{u"$.ct"_s, u"application/json"_s}, {u"$.ce"_s, u"utf-8"_s}};
    if (!component.isEmpty())
        bag.append({u"$.sub"_s, component});
    for (const auto &member : properties.members())
        bag.append({member.key.toString(),
                    member.value.isNull() ? std::nullopt : std::optional(member.value.toString())});
    const int message = m_link->publish(mqtt::telemetryTopic(m_id, bag), json::write(payload), 1);
    if (message < 0)
        return done(lostFirst());
    m_sent.insert(message, std::move(done));
}

void DeviceClient::answer(const QByteArray &call, int status, const Json &payload)
{
    (void)m_link->publish("$iothub/methods/res/" + QByteArray::number(status) + "/?$rid=" + call,
                          payload.isNull() ? QByteArray() : json::write(payload), 0);
}

void DeviceClient::onAcknowledged(int message)
{
    if (const Done done = m_sent.take(message))
        done({});
}

void DeviceClient::onReceived(const QByteArray &topic, const QByteArray &body)
{
    if (topic.startsWith(AnswerPrefix))
        return onAnswer(topic, body);
    if (topic.startsWith(DesiredPrefix)) {
        const auto patch = json::read(QByteArrayView(body));
        const qint64 version = queryOf(topic).queryItemValue(u"$version"_s).toLongLong();
        if (patch && m_isReady)
            emit desiredChanged(withoutVersion(*patch), version);
        return;
    }
    if (topic.startsWith(CallPrefix)) {
        const QByteArray rest = topic.mid(CallPrefix.size());
        const QString name = QString::fromUtf8(rest.left(rest.indexOf('/')));
        emit commandCalled(queryOf(topic).queryItemValue(u"$rid"_s).toUtf8(), name,
                           json::read(QByteArrayView(body)).value_or(Json()));
        return;
    }
    emit messageReceived(body);
}

void DeviceClient::onAnswer(const QByteArray &topic, const QByteArray &body)
{
    const QByteArray rest = topic.mid(AnswerPrefix.size());
    const int status = rest.left(rest.indexOf('/')).toInt();
    const auto found = m_requests.constFind(queryOf(topic).queryItemValue(u"$rid"_s).toUtf8());
    if (found == m_requests.constEnd())
        return;
    const Request request = *found;
    m_requests.erase(found);
    const bool isFine = status >= 200 && status < 300;
    if (!request.isRead)
        return request.done(isFine ? Result<void>() : Result<void>(refusalOf(status, body)));
    m_patience.stop();
    const auto twin = json::read(QByteArrayView(body));
    if (!isFine || !twin)
        return m_link->close(); // and the next connection asks again
    const Json &desired = (*twin)["desired"sv];
    m_isReady = true;
    emit ready(withoutVersion(desired), desired["$version"sv].toInteger());
}

} // namespace twin::link
