// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/deployment.h"

#include "hub/edge.h"
#include "json/pointer.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin {

namespace {

constexpr auto WholeDesired = "properties.desired"sv;
constexpr auto Agent = "$edgeAgent"sv;
constexpr auto AgentsModules = "modules"sv;

const Json &modulesContentOf(const Configuration &configuration)
{
    return configuration.spec.content["modulesContent"sv];
}

// The names behind "properties.desired" in a path that was checked.
QStringList namesIn(std::string_view path)
{
    return QString::fromUtf8(path.data(), qsizetype(path.size())).split(u'.').mid(2);
}

} // namespace

Result<void> checkModulesContent(const Json &modulesContent)
{
    if (const auto patches = modulePatches(modulesContent); !patches)
        return patches.error();
    for (const QString &module : modulesIn(modulesContent)) {
        const auto id =
            TwinId::parse(u"device"_s, module); // any device will do: the module's name is looked at
        if (id)
            continue;
        Error error = id.error();
        error.place = u"/modulesContent/"_s + json::escapedToken(module);
        return error;
    }
    return {};
}

bool isDeployment(const ConfigurationSpec &spec)
{
    return spec.content.contains("modulesContent"sv);
}

// Inferred: as the modules of the runtime, which manages them all.
IdentitySpec deployedModuleSpec()
{
    return edge::systemModuleSpec();
}

// Inferred: the documentation tells layered deployments by their dotted paths and says that they do not
// configure the runtime; a content without all of $edgeAgent could not run alone.
bool isLayered(const Json &modulesContent)
{
    return !modulesContent[Agent].contains(WholeDesired);
}

QStringList modulesIn(const Json &modulesContent)
{
    QStringList names;
    for (const auto &[module, values] : modulesContent.members())
        names.append(module.toString());
    const Json run = withModuleValues(Json::emptyObject(), modulesContent[Agent])[AgentsModules];
    for (const auto &[module, how] : run.members())
        names.append(module.toString());
    names.sort();
    names.removeDuplicates();
    return names;
}

Json withModuleValues(const Json &desired, const Json &values)
{
    const Json *all = values.find(WholeDesired);
    Json result = all ? *all : desired;
    for (const auto &[path, value] : values.members()) {
        if (path.view() != WholeDesired)
            result = json::withValueAt(result, json::Pointer(namesIn(path.view())), value);
    }
    return result;
}

// Documented: a device has one deployment that says all, that of the highest priority; layered ones need a
// higher priority than that one and lie on top of it by theirs. Inferred: of equal ones the newer one wins,
// as among configurations.
std::vector<const Configuration *> deploymentsInEffect(std::span<const Configuration *const> targeting)
{
    std::vector<const Configuration *> order(targeting.begin(), targeting.end());
    std::sort(order.begin(), order.end(),
              [](const Configuration *a, const Configuration *b) { return givesWay(*a, *b); });
    const auto base = std::find_if(order.rbegin(), order.rend(), [](const Configuration *configuration) {
        return !isLayered(modulesContentOf(*configuration));
    });
    if (base == order.rend())
        return {};
    return {std::prev(base.base()), order.end()};
}

std::optional<Json> desiredOfModule(std::span<const Configuration *const> inEffect, const QString &module)
{
    const QByteArray name = module.toUtf8();
    std::optional<Json> desired;
    for (const auto *configuration : inEffect) {
        const Json *values = modulesContentOf(*configuration)
                                 .find(std::string_view(name.constData(), std::size_t(name.size())));
        if (values)
            desired = withModuleValues(desired.value_or(Json::emptyObject()), *values);
    }
    return desired;
}

} // namespace twin
