// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/hubcaller.h"

#include "auth/token.h"
#include "base/clock.h"
#include "cli/servefile.h"
#include "json/reader.h"

#include <QEventLoop>
#include <QFile>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;

namespace app::cli {

namespace {

constexpr qint64 TokenMSecs = 60 * 60 * 1000;
constexpr int TransferMSecs = 330'000; // a method may take 300 s
constexpr QStringView ApiVersion = u"2021-04-12";

// The code whose service name the hub gave; Argument for a name that many have, or of a part we do not have.
ErrorCode codeOf(const QByteArray &serviceCode)
{
    if (Error::serviceCodeOf(ErrorCode::Argument).toLatin1() == serviceCode)
        return ErrorCode::Argument;
    for (int i = 0; i <= int(ErrorCode::Cancelled); ++i) {
        if (Error::serviceCodeOf(ErrorCode(i)).toLatin1() == serviceCode)
            return ErrorCode(i);
    }
    return ErrorCode::Argument;
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

} // namespace

Result<std::unique_ptr<HubCaller>> HubCaller::open(const Call &call)
{
    std::unique_ptr<HubCaller> hub(new HubCaller);
    QString text = call.value(u"hub");
    QString authority = call.value(u"ca");
    if (text.isEmpty()) {
        if (call.workspacePath().isEmpty())
            return Error{
                ErrorCode::Cancelled,
                u"Say which hub: --workspace FILE of one that is served, or --hub CONNECTION-STRING."_s};
        const auto addresses = ServeFile::read(call.workspacePath());
        if (!addresses)
            return addresses.error();
        text = addresses->connectionString;
        authority = authority.isEmpty() ? addresses->authorityFile : authority;
        hub->m_port = addresses->httpsPort;
        hub->m_address = addresses->address;
    }
    const auto parsed = auth::ConnectionString::parse(text);
    if (!parsed)
        return parsed.error();
    hub->m_hostName = parsed->hostName().section(u':', 0, 0);
    if (const QString port = parsed->hostName().section(u':', 1, 1); !port.isEmpty())
        hub->m_port = port.toInt();
    hub->m_policy = {.name = parsed->value(u"SharedAccessKeyName"_s),
                     .primaryKey = parsed->value(u"SharedAccessKey"_s).toLatin1()};
    if (!authority.isEmpty())
        hub->m_tls.addCaCertificates(QSslCertificate::fromPath(authority));
    return hub;
}

QByteArray HubCaller::token() const
{
    return auth::makeToken(m_hostName, m_policy.primaryKey, SystemClock().now().plusMSecs(TokenMSecs),
                           m_policy.name);
}

Result<HubAnswer> HubCaller::request(const QByteArray &method, const QString &path, const QByteArray &body,
                                     const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(m_address.isEmpty() ? m_hostName : m_address);
    url.setPort(m_port);
    url.setPath(path.section(u'?', 0, 0), QUrl::StrictMode);
    QUrlQuery query(path.section(u'?', 1));
    query.addQueryItem(u"api-version"_s, ApiVersion.toString());
    url.setQuery(query);
    QNetworkRequest request(url);
    request.setSslConfiguration(m_tls);
    request.setPeerVerifyName(m_hostName);
    request.setTransferTimeout(TransferMSecs);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json; charset=utf-8"_s);
    request.setRawHeader("Authorization", token());
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    QEventLoop loop;
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    HubAnswer answer{.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt()};
    if (answer.status == 0)
        return Error{ErrorCode::StoreFailed,
                     u"The hub at %1, port %2 cannot be reached: %3."_s.arg(m_hostName)
                         .arg(m_port)
                         .arg(reply->errorString())};
    for (const auto &[name, value] : reply->rawHeaderPairs())
        answer.headers.insert(name.toLower(), value);
    answer.body = json::read(reply->readAll()).value_or(Json());
    if (answer.status >= 400)
        return Error{codeOf(answer.headers.value("iothub-errorcode")), messageOf(answer.body)};
    return answer;
}

QString segment(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

QString pathOf(const QString &root, const TwinId &id)
{
    QString path = u'/' + root + u'/' + segment(id.device());
    if (id.isModule())
        path += u"/modules/"_s + segment(id.module());
    return path;
}

} // namespace app::cli
