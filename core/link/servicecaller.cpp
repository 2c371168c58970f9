// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/servicecaller.h"

#include "auth/token.h"
#include "base/clock.h"
#include "hub/command.h"
#include "json/reader.h"
#include "json/writer.h"

#include <QNetworkReply>
#include <QSslCertificate>
#include <QUrlQuery>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::link {

namespace {

constexpr qint64 TokenMSecs = 60 * 60 * 1000;
constexpr int TransferMSecs = 330'000; // a method may take 300 s
constexpr QStringView ApiVersion = u"2021-04-12";

ErrorCode codeOf(int status)
{
    switch (status) {
    case 401:
        return ErrorCode::Unauthorized;
    case 404:
        return ErrorCode::DeviceNotFound;
    case 409:
        return ErrorCode::DeviceExists;
    default:
        return status >= 500 ? ErrorCode::Timeout : ErrorCode::Argument;
    }
}

// The code whose service name the hub gave; Argument for a name that many have.
std::optional<ErrorCode> codeOf(const QByteArray &serviceCode)
{
    if (Error::serviceCodeOf(ErrorCode::Argument).toLatin1() == serviceCode)
        return ErrorCode::Argument;
    for (int i = 0; i <= int(ErrorCode::Cancelled); ++i) {
        if (Error::serviceCodeOf(ErrorCode(i)).toLatin1() == serviceCode)
            return ErrorCode(i);
    }
    return std::nullopt;
}

// The text of any of the three forms of wire.md section b.1.
QString messageOf(const Json &body)
{
    const QString message =
        body["Message"sv].isNull() ? body["message"sv].toString() : body["Message"sv].toString();
    if (const auto inner = json::read(message.toUtf8()); inner && inner->isObject())
        return (*inner)["message"sv].toString();
    return message.startsWith(u"ErrorCode:") ? message.section(u';', 1) : message;
}

Error errorOf(const ServiceAnswer &answer)
{
    const auto named = codeOf(answer.headers.value("iothub-errorcode"));
    const QString said = messageOf(answer.body);
    return {.code = named.value_or(codeOf(answer.status)),
            .detail = said.isEmpty() ? u"The hub answered %1."_s.arg(answer.status) : said};
}

ServiceAnswer answerOf(QNetworkReply &reply)
{
    ServiceAnswer answer{.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt()};
    for (const auto &[name, value] : reply.rawHeaderPairs())
        answer.headers.insert(name.toLower(), value);
    answer.body = json::read(reply.readAll()).value_or(Json());
    return answer;
}

ServiceCaller::Answered bodyFor(ServiceCaller::Done done)
{
    return [done = std::move(done)](const Result<ServiceAnswer> &answer) {
        done(answer ? Result<Json>(answer->body) : answer.error());
    };
}

} // namespace

ServiceCaller::ServiceCaller(const ServiceAccess &access, QObject *parent)
    : QObject(parent)
    , m_access(access)
{
    if (!access.authorityFile.isEmpty())
        m_tls.addCaCertificates(QSslCertificate::fromPath(access.authorityFile));
}

void ServiceCaller::readTwin(const TwinId &id, Done done)
{
    request({.method = "GET", .path = u'/' + id.urlPath(u"twins")}, bodyFor(std::move(done)));
}

void ServiceCaller::readIdentity(const TwinId &id, Done done)
{
    request({.method = "GET", .path = u'/' + id.urlPath(u"devices")}, bodyFor(std::move(done)));
}

void ServiceCaller::create(const TwinId &id, const Json &members, Done done)
{
    Json body = Json::object({{"deviceId", Json(id.device())}});
    if (id.isModule())
        body = body.with("moduleId"sv, Json(id.module()));
    for (const auto &member : members.members())
        body = body.with(member.key, member.value);
    request({.method = "PUT", .path = u'/' + id.urlPath(u"devices"), .body = json::write(body)},
            bodyFor(std::move(done)));
}

void ServiceCaller::remove(const TwinId &id, Done done)
{
    request({.method = "DELETE", .path = u'/' + id.urlPath(u"devices"), .headers = {{"If-Match", "*"}}},
            bodyFor(std::move(done)));
}

void ServiceCaller::patchTwin(const TwinId &id, const Json &body, Done done)
{
    request({.method = "PATCH",
             .path = u'/' + id.urlPath(u"twins"),
             .body = json::write(body),
             .headers = {{"If-Match", "*"}}},
            bodyFor(std::move(done)));
}

void ServiceCaller::call(const TwinId &id, const QString &method, const Json &payload, int seconds, Done done)
{
    // Each over connections of its own: a manager keeps to six, and what waits for one of them
    // would wait until other devices have answered.
    auto *network = new QNetworkAccessManager(this);
    const Json body = Json::object(
        {{"methodName", Json(method)},
         {"payload", payload},
         {"responseTimeoutInSeconds", Json(qBound(ResponseSeconds::Least, seconds, ResponseSeconds::Most))}});
    send(*network,
         {.method = "POST", .path = u'/' + id.urlPath(u"twins") + u"/methods"_s, .body = json::write(body)},
         [network, done = bodyFor(std::move(done))](const Result<ServiceAnswer> &answer) {
             network->deleteLater();
             done(answer);
         });
}

void ServiceCaller::request(const ServiceRequest &request, Answered done)
{
    send(m_network, request, std::move(done));
}

void ServiceCaller::send(QNetworkAccessManager &network, const ServiceRequest &request, Answered done)
{
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(m_access.address.isEmpty() ? m_access.hostName : m_access.address);
    url.setPort(m_access.port);
    url.setPath(request.path.section(u'?', 0, 0), QUrl::StrictMode);
    QUrlQuery query(request.path.section(u'?', 1));
    query.addQueryItem(u"api-version"_s, ApiVersion.toString());
    url.setQuery(query);
    QNetworkRequest http(url);
    http.setSslConfiguration(m_tls);
    http.setPeerVerifyName(m_access.hostName);
    http.setTransferTimeout(TransferMSecs);
    http.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json; charset=utf-8"_s);
    http.setRawHeader("Authorization",
                      auth::makeToken(m_access.hostName, m_access.key,
                                      SystemClock().now().plusMSecs(TokenMSecs), m_access.policy));
    for (const auto &[name, value] : request.headers)
        http.setRawHeader(name, value);
    QNetworkReply *reply = network.sendCustomRequest(http, request.method, request.body);
    connect(reply, &QNetworkReply::finished, this, [this, reply, done = std::move(done)] {
        reply->deleteLater();
        const ServiceAnswer answer = answerOf(*reply);
        if (answer.status == 0)
            return done(Error{ErrorCode::StoreFailed,
                              u"The hub at %1, port %2 cannot be reached: %3."_s.arg(m_access.hostName)
                                  .arg(m_access.port)
                                  .arg(reply->errorString())});
        done(answer.status >= 400 ? Result<ServiceAnswer>(errorOf(answer)) : answer);
    });
}

} // namespace twin::link
