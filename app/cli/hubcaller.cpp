// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/hubcaller.h"

#include "auth/connectionstring.h"
#include "cli/servefile.h"

#include <QEventLoop>

#include <optional>

using namespace Qt::StringLiterals;
using namespace twin;

namespace app::cli {

Result<link::ServiceAccess> HubCaller::accessOf(const Call &call, Service service)
{
    link::ServiceAccess access{.authorityFile = call.value(u"ca")};
    QString text = call.value(u"hub");
    if (text.isEmpty()) {
        if (call.workspacePath().isEmpty())
            return Error{
                ErrorCode::Cancelled,
                u"Say which hub: --workspace FILE of one that is served, or --hub CONNECTION-STRING."_s};
        const auto served = ServeFile::read(call.workspacePath());
        if (!served)
            return served.error();
        text = service == Service::Hub ? served->connectionString : served->provisioningString;
        access.address = served->address;
        access.port = served->httpsPort;
        if (access.authorityFile.isEmpty())
            access.authorityFile = served->authorityFile;
    }
    const auto parsed = auth::ConnectionString::parse(text);
    if (!parsed)
        return parsed.error();
    access.hostName = parsed->host();
    access.port = parsed->port().value_or(access.port);
    access.policy = parsed->value(u"SharedAccessKeyName"_s);
    access.key = parsed->value(u"SharedAccessKey"_s).toLatin1();
    return access;
}

Result<link::ServiceAnswer> HubCaller::request(const QByteArray &method, const QString &path,
                                               const QByteArray &body,
                                               const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    std::optional<Result<link::ServiceAnswer>> outcome;
    QEventLoop loop;
    m_caller.request({.method = method, .path = path, .body = body, .headers = headers},
                     [&](const Result<link::ServiceAnswer> &answer) {
                         outcome = answer;
                         loop.quit();
                     });
    loop.exec();
    return *std::move(outcome);
}

Result<std::vector<Json>> allPages(HubCaller &hub, const QByteArray &method, const QString &path,
                                   const QByteArray &body)
{
    std::vector<Json> all;
    QList<std::pair<QByteArray, QByteArray>> headers;
    for (;;) {
        const auto page = hub.request(method, path, body, headers);
        if (!page)
            return page.error();
        const auto elements = page->body.elements();
        all.insert(all.end(), elements.begin(), elements.end());
        const QByteArray next = page->headers.value("x-ms-continuation");
        if (next.isEmpty())
            return all;
        headers = {{"x-ms-continuation", next}};
    }
}

} // namespace app::cli
