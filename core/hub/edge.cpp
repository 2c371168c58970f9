// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/edge.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::edge {

namespace {

constexpr QStringView Scheme = u"ms-azure-iot-edge://";

} // namespace

bool isSystemModule(const TwinId &id)
{
    return std::find(SystemModules.begin(), SystemModules.end(), id.module()) != SystemModules.end();
}

// Inferred: the portal shows them as managed by "iotEdge". A real hub gives them keys when the runtime first
// signs in; here they have keys from the start, so that a simulated runtime can.
IdentitySpec systemModuleSpec()
{
    return {.managedBy = u"iotEdge"_s};
}

// Name, dash, generation: as the service's .NET client documents it. The generation lets no child of a device
// that was deleted become one of another of its name.
QString scopeOf(const Identity &device)
{
    return Scheme + device.id.device() + u'-' + device.generationId();
}

std::optional<TwinId> deviceOf(QStringView scope)
{
    const auto dash = scope.lastIndexOf(u'-');
    if (!scope.startsWith(Scheme) || dash < Scheme.size())
        return std::nullopt;
    const auto id = TwinId::parse(scope.mid(Scheme.size(), dash - Scheme.size()));
    return id ? std::optional(*id) : std::nullopt;
}

RecordPtr parentOf(const State &state, const Identity &device)
{
    const auto id = device.parentScope.isEmpty() ? std::nullopt : deviceOf(device.parentScope);
    auto parent = id ? state.find(*id) : nullptr;
    const bool isIt = parent && parent->identity->isEdge && scopeOf(*parent->identity) == device.parentScope;
    return isIt ? parent : nullptr;
}

QStringList childrenOf(const State &state, const TwinId &id)
{
    const Record *record = state.peek(id);
    return record && record->identity->isEdge ? state.childrenOf(scopeOf(*record->identity)) : QStringList();
}

Json capabilities(const Identity &device)
{
    return Json::object({{"iotEdge", Json(device.isEdge)}});
}

// Of an Edge device its own, whether or not it has a parent; of any other that of its parent.
QString deviceScope(const Identity &device)
{
    return device.isEdge ? scopeOf(device) : device.parentScope;
}

std::optional<Json> parentScopes(const Identity &device)
{
    if (device.parentScope.isEmpty())
        return std::nullopt;
    return Json::array({Json(device.parentScope)});
}

void appendTo(JsonObjectBuilder &document, const Identity &device)
{
    if (device.id.isModule())
        return;
    document.append("capabilities"sv, capabilities(device));
    if (const QString scope = deviceScope(device); !scope.isEmpty())
        document.append("deviceScope"sv, Json(scope));
    if (auto scopes = parentScopes(device))
        document.append("parentScopes"sv, *std::move(scopes));
}

} // namespace twin::edge
