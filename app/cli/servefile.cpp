// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/servefile.h"

#include "json/reader.h"
#include "json/writer.h"

#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;

namespace app::cli {

Json ServeFile::document(const host::ServerAddresses &addresses)
{
    return Json::object({{"ready", Json(true)},
                         {"host", Json(addresses.hostName)},
                         {"address", Json(addresses.address)},
                         {"https", Json(int(addresses.httpsPort))},
                         {"mqtt", Json(int(addresses.mqttPort))},
                         {"amqp", Json(int(addresses.amqpPort))},
                         {"caFile", Json(addresses.authorityFile)},
                         {"iothubownerKey", Json(addresses.ownerKey)},
                         {"connectionString", Json(addresses.connectionString)},
                         {"idScope", Json(addresses.idScope)},
                         {"provisioningKey", Json(addresses.provisioningKey)},
                         {"provisioningConnectionString", Json(addresses.provisioningString)}});
}

QString ServeFile::pathOf(const QString &workspace)
{
    return workspace + u".serve"_s;
}

Result<host::ServerAddresses> ServeFile::read(const QString &workspace)
{
    QFile file(pathOf(workspace));
    const auto json = file.open(QIODevice::ReadOnly) ? json::read(file.readAll())
                                                     : Result<Json>(Error{ErrorCode::Cancelled});
    if (!json)
        return Error{
            ErrorCode::Cancelled,
            u"No hub serves the workspace '%1'. Start one with 'twinscope-cli serve -w %1', or name another "
            "with --hub CONNECTION-STRING."_s.arg(workspace)};
    return host::ServerAddresses{.hostName = (*json)["host"sv].toString(),
                                 .address = (*json)["address"sv].toString(),
                                 .httpsPort = quint16((*json)["https"sv].toInteger()),
                                 .mqttPort = quint16((*json)["mqtt"sv].toInteger()),
                                 .amqpPort = quint16((*json)["amqp"sv].toInteger()),
                                 .authorityFile = (*json)["caFile"sv].toString(),
                                 .ownerKey = (*json)["iothubownerKey"sv].toString(),
                                 .connectionString = (*json)["connectionString"sv].toString(),
                                 .idScope = (*json)["idScope"sv].toString(),
                                 .provisioningKey = (*json)["provisioningKey"sv].toString(),
                                 .provisioningString = (*json)["provisioningConnectionString"sv].toString()};
}

Result<void> ServeFile::write(const QString &workspace, const host::ServerAddresses &addresses)
{
    if (workspace.isEmpty())
        return {};
    QSaveFile file(pathOf(workspace));
    const QByteArray text = json::write(document(addresses)) + '\n';
    if (file.open(QIODevice::WriteOnly) &&
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
        file.write(text) == text.size() && file.commit())
        return {};
    return Error{ErrorCode::StoreFailed,
                 u"The file '%1' cannot be written: %2."_s.arg(file.fileName(), file.errorString())};
}

void ServeFile::remove(const QString &workspace)
{
    if (!workspace.isEmpty())
        QFile::remove(pathOf(workspace));
}

} // namespace app::cli
