// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/hubtemplate.h"

#include "hub/deployment.h"
#include "hub/edge.h"
#include "json/writer.h"
#include "query/rows.h"

#include <QStringList>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::fleet {

namespace {

constexpr auto ScriptHead = R"(#!/usr/bin/env bash
# Fills an Azure IoT hub with what a hub of Twinscope holds.
# Needs: az login, and: az extension add --name azure-iot
# Run it as: HUB=name-of-the-hub bash THIS-FILE
# The hub itself: az deployment group create --resource-group GROUP --template-file hub.bicep
# Not in here: reported properties (they come from the devices), jobs, messages, the twin graph.
# It may be run again: what is there already stays, twins are merged.
set -euo pipefail
: "${HUB:?say which hub: HUB=name bash $0}"

there() # KIND ARGUMENTS...: whether the hub has it already
{
    az iot hub "$1" show --hub-name "$HUB" "${@:2}" --output none 2>/dev/null
}
)"sv;

constexpr auto Bicep =
    R"(// An Azure IoT hub like the one inside Twinscope. Devices, twins and device configurations are no resources of
// Azure: the script beside this file brings them.
//   az deployment group create --resource-group GROUP --template-file hub.bicep --parameters name=NAME

@description('Name of the hub, unique in all of Azure.')
@minLength(3)
@maxLength(50)
param name string

param location string = resourceGroup().location

@description('F1 is free and holds 500 devices; twins, methods and jobs need F1 or one of S1 to S3.')
@allowed(['F1', 'S1', 'S2', 'S3'])
param tier string = 'S1'

@minValue(1)
@maxValue(200)
param units int = 1

resource hub 'Microsoft.Devices/IotHubs@2021-07-02' = {
  name: name
  location: location
  sku: {
    name: tier
    capacity: units
  }
  properties: {
    minTlsVersion: '1.2'
    eventHubEndpoints: {
      events: {
        partitionCount: tier == 'F1' ? 2 : 4
        retentionTimeInDays: 1
      }
    }
    cloudToDevice: {
      maxDeliveryCount: 10
      defaultTtlAsIso8601: 'PT1H'
      feedback: {
        lockDurationAsIso8601: 'PT1M'
        ttlAsIso8601: 'PT1H'
        maxDeliveryCount: 10
      }
    }
  }
}

output hostName string = hub.properties.hostName
)"sv;

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

// As one word of a shell, whatever it holds.
QByteArray word(const QByteArray &text)
{
    return '\'' + QByteArray(text).replace('\'', R"('\'')") + '\'';
}

QByteArray word(const QString &text)
{
    return word(text.toUtf8());
}

QByteArray idWords(const TwinId &id)
{
    QByteArray words = "--device-id " + word(id.device());
    if (id.isModule())
        words += " --module-id " + word(id.module());
    return words;
}

QByteArray authenticationWords(const Authentication &authentication, Keys keys)
{
    switch (authentication.type) {
    case Authentication::Type::SelfSigned:
        return " --auth-method x509_thumbprint --primary-thumbprint " +
               word(authentication.primaryThumbprint) + " --secondary-thumbprint " +
               word(authentication.secondaryThumbprint);
    case Authentication::Type::CertificateAuthority:
        return " --auth-method x509_ca";
    case Authentication::Type::Sas:
    case Authentication::Type::None:
        break;
    }
    if (keys == Keys::Left)
        return {};
    return " --primary-key " + word(authentication.primaryKey) + " --secondary-key " +
           word(authentication.secondaryKey);
}

QByteArray identityLine(const Record &record, Keys keys)
{
    const Identity &identity = *record.identity;
    const QByteArray kind = identity.id.isModule() ? "module-identity" : "device-identity";
    const QByteArray ids = idWords(identity.id);
    QByteArray line = "there " + kind + ' ' + ids + " || az iot hub " + kind +
                      " create --hub-name \"$HUB\" " + ids +
                      authenticationWords(identity.authentication, keys) + " --output none";
    if (identity.isEdge)
        line += " --edge-enabled";
    if (!identity.enabled)
        line += " --status disabled";
    if (!identity.enabled && !identity.statusReason.isEmpty())
        line += " --status-reason " + word(identity.statusReason);
    return line + '\n';
}

QByteArray twinLine(const Record &record)
{
    const Twin &twin = record.twin;
    QByteArray sections;
    if (!twin.tags.isEmpty())
        sections += " --tags " + word(json::write(twin.tags));
    if (!twin.desired.values.isEmpty())
        sections += " --desired " + word(json::write(twin.desired.values));
    if (sections.isEmpty())
        return {};
    const QByteArray kind = record.id().isModule() ? "module-twin" : "device-twin";
    return "az iot hub " + kind + " update --hub-name \"$HUB\" " + idWords(record.id()) + sections +
           " --output none\n";
}

QByteArray parentLine(const Record &record)
{
    const auto parent = edge::deviceOf(record.identity->parentScope);
    if (!parent || record.id().isModule())
        return {};
    return "az iot hub device-identity parent set --hub-name \"$HUB\" " + idWords(record.id()) +
           " --parent-device-id " + word(parent->device()) + " --force --output none\n";
}

// One list of the service holds both kinds, so that one question is good for both.
QByteArray configurationLine(const ConfigurationSpec &spec)
{
    const QByteArray id = "--config-id " + word(spec.id);
    const bool isLayer = isDeployment(spec) && isLayered(spec.content["modulesContent"sv]);
    QByteArray create = "az iot hub configuration create " + id;
    if (isDeployment(spec))
        create = "az iot edge deployment create --deployment-id " + word(spec.id);
    QByteArray line = "there configuration " + id + " || " + create + " --hub-name \"$HUB\"" +
                      (isLayer ? " --layered" : "") + " --content " +
                      word(json::write(Json::object({{"content", spec.content}}))) + " --target-condition " +
                      word(spec.targetCondition) + " --priority " + QByteArray::number(spec.priority);
    if (!spec.labels.isEmpty())
        line += " --labels " + word(json::write(spec.labels));
    if (!spec.metrics.isEmpty())
        line += " --metrics " + word(json::write(Json::object({{"queries", spec.metrics}})));
    return line + " --output none\n";
}

} // namespace

QByteArray hubBicep()
{
    return bytesOf(Bicep);
}

QByteArray hubScript(const State &state, Keys keys)
{
    auto rows = query::rowsOf(state, query::Collection::Devices);
    const auto modules = query::rowsOf(state, query::Collection::Modules);
    rows.insert(rows.end(), modules.begin(), modules.end());
    QByteArray script = bytesOf(ScriptHead);
    script += "\n# Devices and modules.\n";
    for (const auto row : rows) {
        if (!edge::isSystemModule(row.record()->id())) // they come with their device
            script += identityLine(*row.record(), keys);
    }
    script += "\n# Which Edge device they stand behind.\n";
    for (const auto row : rows)
        script += parentLine(*row.record());
    script += "\n# Tags and desired properties.\n";
    for (const auto row : rows)
        script += twinLine(*row.record());
    script += "\n# Configurations and Edge deployments.\n";
    for (const auto &configuration : state.configurations())
        script += configurationLine(configuration.spec);
    return script;
}

} // namespace twin::fleet
