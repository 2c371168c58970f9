// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Automatic configurations of devices and modules, and deployments of IoT Edge. What the service says of them
// in public decides the shapes; rules that are inferred stand in hub/configuration.h, hub/deployment.cpp,
// hub/decide_configuration.cpp and fleet/configurations.h.
#include "fleet/configurations.h"

#include "hub/deployment.h"
#include "rest/handlers.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::rest {

namespace {

Response shownConfiguration(const Configuration &configuration, const State &state)
{
    const auto counts = fleet::configurationCounts(state).value(configuration.spec.id);
    Response response = jsonResponse(fleet::configurationDocument(configuration, state, counts));
    response.headers.add("ETag", quoted(configuration.etagText()));
    return response;
}

Result<Response> shownById(const State &state, const QString &id)
{
    const auto found = state.configurations().constFind(id);
    if (found != state.configurations().constEnd())
        return shownConfiguration(*found, state);
    return Error{ErrorCode::ConfigurationNotFound, u"There is no configuration '%1'."_s.arg(id.left(200))};
}

Json textOrNull(const Result<void> &checked)
{
    return checked ? Json() : Json(checked.error().detail);
}

Json desiredBody(const Json &desired)
{
    return Json::object({{"properties", Json::object({{"desired", desired}})}});
}

// Makes modules that are not there, and sets those that the content has values for.
Result<std::vector<Command>> moduleCommands(const Json &modules, const Identity &device, const State &state)
{
    if (const auto checked = checkModulesContent(modules); !checked)
        return checked.error();
    if (!device.isEdge)
        return Error{.code = ErrorCode::Argument,
                     .detail = u"Only an Edge device takes modulesContent, and '%1' is none: set "
                               "capabilities.iotEdge of its identity."_s.arg(device.id.device()),
                     .place = u"/modulesContent"_s};
    std::vector<Command> commands;
    for (const QString &name : modulesIn(modules)) {
        const TwinId id = *TwinId::parse(device.id.device(), name);
        const QByteArray utf8 = name.toUtf8();
        const Json *values = modules.find(std::string_view(utf8.constData(), std::size_t(utf8.size())));
        const Record *known = state.peek(id);
        if (!known)
            commands.push_back(CreateIdentity{.id = id, .spec = deployedModuleSpec()});
        const Json before = known ? known->twin.desired.values : Json::emptyObject();
        if (values)
            commands.push_back(ReplaceTwin{.id = id, .body = desiredBody(withModuleValues(before, *values))});
    }
    return commands;
}

Result<std::vector<Command>> contentCommands(const Json &body, const Identity &device, const State &state)
{
    std::vector<Command> commands;
    if (const Json &values = body["deviceContent"sv]; !values.isNull()) {
        const auto desired = contentPatch(Json::object({{"deviceContent", values}}));
        if (!desired)
            return desired.error();
        commands.push_back(PatchTwin{.id = device.id, .body = desiredBody(*desired)});
    }
    if (const Json &modules = body["modulesContent"sv]; !modules.isNull()) {
        const auto more = moduleCommands(modules, device, state);
        if (!more)
            return more.error();
        commands.insert(commands.end(), more->begin(), more->end());
    }
    if (commands.empty())
        return Error{ErrorCode::ArgumentNull, u"The content has no deviceContent and no modulesContent."_s};
    return commands;
}

} // namespace

Result<Answer> listConfigurations(const Call &call)
{
    const auto top =
        call.request.target.number(u"top", 1, Configuration::MostInHub, Configuration::MostInHub);
    if (!top)
        return top.error();
    const auto counts = fleet::configurationCounts(call.state);
    std::vector<Json> documents;
    for (const auto &configuration : call.state.configurations()) {
        if (qint64(documents.size()) < *top)
            documents.push_back(
                fleet::configurationDocument(configuration, call.state, counts.value(configuration.spec.id)));
    }
    return Answer(jsonResponse(Json::array(std::move(documents))));
}

Result<Answer> getConfiguration(const Call &call)
{
    auto shown = shownById(call.state, call.name(u"id"_s));
    return shown ? Result<Answer>(*std::move(shown)) : shown.error();
}

Result<Answer> putConfiguration(const Call &call)
{
    const auto body = call.body();
    if (!body)
        return body.error();
    auto spec = configurationSpecOf(*body);
    if (!spec)
        return spec.error();
    const QString id = call.name(u"id"_s);
    if (!spec->id.isEmpty() && spec->id != id)
        return Error{.code = ErrorCode::Argument,
                     .detail = u"The body names another configuration than the path."_s,
                     .place = u"/id"_s};
    spec->id = id;
    if (auto checked = fleet::checkQueries(*spec); !checked)
        return checked.error();
    return Answer(
        Submission{{PutConfiguration{.spec = *std::move(spec), .ifMatch = call.ifMatch()}},
                   [&state = call.state, id](const QList<Result<Reply>> &replies) -> Result<Response> {
                       return replies.first() ? shownById(state, id) : replies.first().error();
                   }});
}

Result<Answer> deleteConfiguration(const Call &call)
{
    return Answer(Submission{
        {DeleteConfiguration{.configurationId = call.name(u"id"_s), .ifMatch = call.ifMatch()}},
        [](const QList<Result<Reply>> &replies) -> Result<Response> {
            return replies.first() ? Result<Response>(emptyResponse(204)) : replies.first().error();
        }});
}

// What is wrong with a condition and with metrics before they are put into a configuration.
Result<Answer> testConfigurationQueries(const Call &call)
{
    const auto body = call.body();
    if (!body)
        return body.error();
    ConfigurationSpec spec{.targetCondition = (*body)["targetCondition"sv].toString()};
    if (spec.targetCondition.trimmed().startsWith(u"FROM devices.modules", Qt::CaseInsensitive))
        spec.content = Json::object({{"moduleContent", Json::emptyObject()}});
    JsonObjectBuilder metrics;
    for (const auto &[name, query] : (*body)["customMetricQueries"sv].members())
        metrics.append(name,
                       textOrNull(fleet::checkQueries({.metrics = Json::object({{name.view(), query}})})));
    return Answer(jsonResponse(Json::object({{"targetConditionError", textOrNull(fleet::checkQueries(spec))},
                                             {"customMetricQueryErrors", metrics.take()}})));
}

Result<Answer> applyConfigurationContent(const Call &call)
{
    const auto record = call.record();
    const auto body = call.body();
    if (!record || !body)
        return record ? body.error() : record.error();
    auto commands = contentCommands(*body, *(*record)->identity, call.state);
    if (!commands)
        return commands.error();
    return Answer(
        Submission{*std::move(commands), [](const QList<Result<Reply>> &replies) -> Result<Response> {
                       for (const auto &reply : replies) {
                           if (!reply)
                               return reply.error();
                       }
                       return emptyResponse(204);
                   }});
}

} // namespace twin::rest
