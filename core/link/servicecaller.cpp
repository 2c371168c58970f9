// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/servicecaller.h"

#include "auth/token.h"
#include "base/clock.h"
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

constexpr quint16 HttpsPort = 443;
constexpr qint64 TokenMSecs = 60 * 60 * 1000;
constexpr int TransferMSecs = 330'000; // a method may take 300 s

QString segment(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

QString pathOf(const QString &root, const TwinId &id)
{
    const QString device = root + u'/' + segment(id.device());
    return id.isModule() ? QString(device + u"/modules/"_s + segment(id.module())) : device;
}

Error errorOf(int status, const QByteArray &body)
{
    const Json answer = json::read(QByteArrayView(body)).value_or(Json());
    const QString said = answer[answer["Message"sv].isString() ? "Message"sv : "message"sv].toString();
    return {.code = status == 404   ? ErrorCode::DeviceNotFound
                    : status == 401 ? ErrorCode::Unauthorized
                    : status == 409 ? ErrorCode::DeviceExists
                    : status >= 500 ? ErrorCode::Timeout
                                    : ErrorCode::Argument,
            .detail = said.isEmpty() ? u"The hub answered %1."_s.arg(status) : said};
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
    send(m_network, "GET", pathOf(u"/twins"_s, id), {}, std::move(done));
}

void ServiceCaller::create(const TwinId &id, Done done)
{
    Json body = Json::object({{"deviceId", Json(id.device())}});
    if (id.isModule())
        body = body.with("moduleId"sv, Json(id.module()));
    send(m_network, "PUT", pathOf(u"/devices"_s, id), body, std::move(done));
}

void ServiceCaller::remove(const TwinId &id, Done done)
{
    send(m_network, "DELETE", pathOf(u"/devices"_s, id), {}, std::move(done));
}

void ServiceCaller::patchTwin(const TwinId &id, const Json &body, Done done)
{
    send(m_network, "PATCH", pathOf(u"/twins"_s, id), body, std::move(done));
}

void ServiceCaller::call(const TwinId &id, const QString &method, const Json &payload, int seconds, Done done)
{
    // Each over connections of its own: a manager keeps to six, and what waits for one of them would wait
    // until other devices have answered.
    auto *network = new QNetworkAccessManager(this);
    send(*network, "POST", pathOf(u"/twins"_s, id) + u"/methods"_s,
         Json::object({{"methodName", Json(method)},
                       {"payload", payload},
                       {"responseTimeoutInSeconds", Json(qBound(5, seconds, 300))}}),
         [network, done = std::move(done)](const Result<Json> &answer) {
             network->deleteLater();
             done(answer);
         });
}

void ServiceCaller::send(QNetworkAccessManager &network, const QByteArray &verb, const QString &path,
                         const std::optional<Json> &body, Done done)
{
    const QString target = m_access.address.isEmpty() ? m_access.hostName : m_access.address;
    const QString port = target.section(u':', 1, 1);
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(target.section(u':', 0, 0));
    url.setPort(port.isEmpty() ? HttpsPort : port.toInt());
    url.setPath(path, QUrl::StrictMode);
    url.setQuery(u"api-version=2021-04-12"_s);
    QNetworkRequest request(url);
    request.setSslConfiguration(m_tls);
    request.setPeerVerifyName(m_access.hostName);
    request.setTransferTimeout(TransferMSecs);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json; charset=utf-8"_s);
    request.setRawHeader("Authorization",
                         auth::makeToken(m_access.hostName, m_access.key,
                                         SystemClock().now().plusMSecs(TokenMSecs), m_access.policy));
    if (verb == "DELETE" || verb == "PATCH")
        request.setRawHeader("If-Match", "*");
    QNetworkReply *reply = network.sendCustomRequest(request, verb, body ? json::write(*body) : QByteArray());
    connect(reply, &QNetworkReply::finished, this, [reply, target, done = std::move(done)] {
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const QByteArray text = reply->readAll();
        if (status == 0)
            return done(Error{ErrorCode::StoreFailed,
                              u"The hub at %1 cannot be reached: %2."_s.arg(target, reply->errorString())});
        if (status >= 400)
            return done(errorOf(status, text));
        done(json::read(QByteArrayView(text)).value_or(Json()));
    });
}

} // namespace twin::link
