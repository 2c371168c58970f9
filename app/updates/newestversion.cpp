// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "updates/newestversion.h"

#include "json/reader.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qsizetype MaxBytes = 64 * 1024;

twin::Error wrong(const QString &member, const QString &detail)
{
    return {.code = twin::ErrorCode::Argument, .detail = detail, .place = u"/"_s + member};
}

} // namespace

twin::Result<NewestVersion> readNewestVersion(const QByteArray &text)
{
    if (text.size() > MaxBytes)
        return twin::Error{.code = twin::ErrorCode::JsonTooLarge, .detail = u"The answer is too long."_s};
    const auto json = twin::json::readObject(text);
    if (!json)
        return json.error();
    const auto member = [&json](QStringView name) {
        const twin::Json *found = json->find(name);
        return found && found->isString() ? found->toString() : QString();
    };
    NewestVersion newest{QVersionNumber::fromString(member(u"version")),
                         QUrl(member(u"page"), QUrl::StrictMode)};
    if (newest.version.segmentCount() < 2)
        return wrong(u"version"_s, u"version must be a text like 1.2.3."_s);
    if (newest.page.scheme() != u"https"_s || newest.page.host().isEmpty())
        return wrong(u"page"_s, u"page must be an address that begins with https://."_s);
    return newest;
}

} // namespace app
