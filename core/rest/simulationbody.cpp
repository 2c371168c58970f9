// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/simulationbody.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::rest {

Result<const wire::SimulationDoor *> simulationOf(const Call &call)
{
    if (call.simulation)
        return call.simulation;
    return Error{ErrorCode::NotOffered, u"This hub simulates no devices."_s};
}

Result<wire::SimulatedTwin> simulatedTwin(const Call &call)
{
    const auto simulation = simulationOf(call);
    const auto id = call.twinId();
    if (!simulation || !id)
        return simulation ? id.error() : simulation.error();
    auto device = (*simulation)->device(*id);
    if (device)
        return *std::move(device);
    return Error{ErrorCode::DeviceNotFound, u"The scene has no device '%1'."_s.arg(id->toString())};
}

Json documentOf(const wire::SimulationClock &clock)
{
    return Json::object({{"playing", Json(clock.isPlaying)},
                         {"speed", Json(clock.speed)},
                         {"virtualTime", Json(clock.time.toString())},
                         {"keepsUp", Json(clock.keepsUp)},
                         {"jumpingTo", clock.jumpsTo ? Json(clock.jumpsTo->toString()) : Json()}});
}

Json documentOf(const wire::SimulatedTwin &device)
{
    const auto &status = device.status;
    JsonObjectBuilder builder(9);
    builder.append("deviceId"sv, Json(device.id.device()));
    if (device.id.isModule())
        builder.append("moduleId"sv, Json(device.id.module()));
    builder.append("kind"sv, Json(device.kind));
    builder.append("powered"sv, Json(status.powered));
    builder.append("messages"sv, Json(status.messages));
    builder.append("reports"sv, Json(status.reports));
    builder.append("refusals"sv, Json(status.refusals));
    builder.append("failures"sv, Json(status.failures));
    builder.append("fault"sv, status.fault.isEmpty() ? Json() : Json(status.fault));
    return builder.take();
}

Result<bool> poweredOf(const Call &call)
{
    const auto body = call.body();
    if (!body)
        return body.error();
    const Json &powered = (*body)["powered"sv];
    if (powered.isBoolean())
        return powered.toBool();
    return Error{.code = powered.isNull() ? ErrorCode::ArgumentNull : ErrorCode::Argument,
                 .detail = u"The body says {\"powered\": true} or {\"powered\": false}."_s,
                 .place = u"/powered"_s};
}

Result<Json> optionalBody(const Call &call)
{
    if (call.request.body.trimmed().isEmpty())
        return Json::emptyObject();
    auto body = call.body();
    if (body && !body->isObject())
        return Error{ErrorCode::NotObject, u"The body must be a JSON object."_s};
    return body;
}

} // namespace twin::rest
