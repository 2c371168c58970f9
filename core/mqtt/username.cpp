// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mqtt/username.h"

#include "mqtt/propertybag.h"

using namespace Qt::StringLiterals;

namespace twin::mqtt {

namespace {

constexpr qsizetype MaxBytes = 8192; // far above what any client sends, so that no part is unbounded
constexpr QStringView FirstModelVersion = u"2020-05-31"; // wire.md a.1; its preview had model ids already

Error invalid(const QString &why)
{
    return {ErrorCode::TopicInvalid, u"The user name cannot be read: "_s + why};
}

Result<void> readParameters(QByteArrayView query, UserName &name)
{
    while (!query.isEmpty()) {
        const qsizetype end = query.indexOf('&');
        const QByteArrayView pair = end < 0 ? query : query.first(end);
        query = end < 0 ? QByteArrayView() : query.sliced(end + 1);
        const qsizetype equals = pair.indexOf('=');
        if (equals < 0)
            continue;
        const auto value = decodePercent(pair.sliced(equals + 1));
        if (!value)
            return value.error();
        const QByteArrayView key = pair.first(equals);
        if (key == "api-version")
            name.apiVersion = *value;
        else if (key == "model-id")
            name.modelId = *value;
        else if (key == "DeviceClientType")
            name.clientType = *value;
    }
    return {};
}

// `?` and `=` are legal in a module id, so it takes a known name or both of them.
bool beginsParameters(const QByteArray &level)
{
    return level.isEmpty() || (level.startsWith('?') && (level.size() == 1 || level.contains('='))) ||
           level.startsWith("api-version=") || level.startsWith("model-id=") ||
           level.startsWith("DeviceClientType=");
}

// Versions are dates and compare as text; one that is none is taken for new, wire.md a.1.
bool hasModels(const QString &apiVersion)
{
    return !apiVersion.isEmpty() && apiVersion >= FirstModelVersion;
}

} // namespace

Result<UserName> parseUserName(QByteArrayView text)
{
    if (text.size() > MaxBytes)
        return invalid(u"it has %1 bytes, %2 are the most."_s.arg(text.size()).arg(MaxBytes));
    QList<QByteArray> levels = text.toByteArray().split('/');
    QByteArray query;
    for (qsizetype i = 2; i < levels.size(); ++i) {
        if (!beginsParameters(levels[i]))
            continue;
        query = levels.mid(i).join('/');
        levels.resize(i);
        break;
    }
    if (levels.size() < 2 || levels.size() > 3)
        return invalid(u"it must begin with host/device or host/device/module."_s);
    UserName name{.host = QString::fromUtf8(levels[0])};
    if (name.host.isEmpty())
        return invalid(u"it names no host."_s);
    const auto id = TwinId::parsePath(QString::fromUtf8(levels.mid(1).join('/')));
    if (!id)
        return id.error();
    name.id = *id;
    if (auto read = readParameters(query.startsWith('?') ? QByteArrayView(query).sliced(1) : query, name);
        !read)
        return read.error();
    if (!hasModels(name.apiVersion))
        name.modelId.clear();
    return name;
}

} // namespace twin::mqtt
