// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/writer.h"
#include "rest/handlers.h"
#include "rest/simulationbody.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::rest {

namespace {

constexpr int DevicesDefault = 100;
constexpr int DevicesAtMost = 1000;
constexpr int LogAtMost = 10'000;
constexpr double RestartSeconds = 5; // off line, when nobody says
constexpr double MaxRestartSeconds = 1e9;

// The page begins behind the device that the token names, so that it holds whatever comes or goes meanwhile.
Result<TwinId> placeAsked(const Request &request)
{
    const QByteArray token = request.headers.value("x-ms-continuation");
    if (token.isEmpty())
        return TwinId();
    auto id = TwinId::parsePath(QString::fromUtf8(token));
    return id ? id : Error{ErrorCode::Argument, u"The continuation token is none of the simulation."_s};
}

Json sceneSummary(const wire::SimulationDoor &simulation)
{
    const auto scene = simulation.summary();
    return Json::object({{"name", Json(scene.name)},
                         {"seed", Json(qint64(scene.seed))},
                         {"needsTrust", Json(scene.needsTrust)}});
}

Json lineDocument(const wire::SimulationLine &line)
{
    JsonObjectBuilder builder(6);
    builder.append("number"sv, Json(qint64(line.number)));
    builder.append("virtualTime"sv, Json(line.line.time.toString()));
    if (!line.line.device.isNull())
        builder.append("deviceId"sv, Json(line.line.device.device()));
    if (line.line.device.isModule())
        builder.append("moduleId"sv, Json(line.line.device.module()));
    builder.append("text"sv, Json(line.line.text));
    if (line.isHalt)
        builder.append("halt"sv, Json(true));
    return builder.take();
}

SimulationTask afterwards(const TwinId &id, std::function<void(wire::SimulationDoor &)> change)
{
    return {[id, change = std::move(change)](wire::SimulationDoor &simulation) -> Result<Response> {
        change(simulation);
        if (const auto device = simulation.device(id))
            return jsonResponse(documentOf(*device));
        return Error{ErrorCode::DeviceNotFound, u"The scene has no device '%1'."_s.arg(id.toString())};
    }};
}

Error notSeconds()
{
    return {.code = ErrorCode::Argument,
            .detail = u"seconds is a number from 0 to 1000000000."_s,
            .place = u"/seconds"_s};
}

} // namespace

// GET /twinscope/simulation?top=100: the clock, and a page of devices.
Result<Answer> getSimulation(const Call &call)
{
    const auto simulation = simulationOf(call);
    if (!simulation)
        return simulation.error();
    const auto after = placeAsked(call.request);
    const auto top = call.request.target.number(u"top", 1, DevicesAtMost, DevicesDefault);
    if (!after || !top)
        return after ? top.error() : after.error();
    const auto ids = (*simulation)->devices();
    auto next = std::upper_bound(ids.begin(), ids.end(), *after);
    std::vector<Json> documents;
    for (; next != ids.end() && documents.size() < std::size_t(*top); ++next)
        documents.push_back(documentOf(*(*simulation)->device(*next)));
    Response response = jsonResponse(Json::object({{"clock", documentOf((*simulation)->clock())},
                                                   {"scene", sceneSummary(**simulation)},
                                                   {"deviceCount", Json(qint64(ids.size()))},
                                                   {"devices", Json::array(std::move(documents))}}));
    if (next != ids.end())
        response.headers.add("x-ms-continuation", std::prev(next)->toString().toUtf8());
    return Answer(std::move(response));
}

Result<Answer> getSimulatedDevice(const Call &call)
{
    const auto device = simulatedTwin(call);
    return device ? Result<Answer>(jsonResponse(documentOf(*device))) : device.error();
}

// GET /twinscope/simulation/log?since=0&top=10000: JSON lines, so that a reader can go on where it was.
Result<Answer> getSimulationLog(const Call &call)
{
    const auto simulation = simulationOf(call);
    if (!simulation)
        return simulation.error();
    const QString since = call.request.target.parameter(u"since");
    bool isNumber = true;
    const quint64 number = since.isEmpty() ? 0 : since.toULongLong(&isNumber);
    const auto top = call.request.target.number(u"top", 1, LogAtMost, LogAtMost);
    if (!isNumber || !top)
        return isNumber ? top.error()
                        : Error{ErrorCode::Argument, u"since is the number of a line, from 0 on."_s};
    Response response;
    response.headers.add("Content-Type", "application/x-ndjson; charset=utf-8");
    for (const auto &line : (*simulation)->log(number, *top))
        response.body += json::write(lineDocument(line)) + '\n';
    return Answer(std::move(response));
}

// PUT /twinscope/simulation/power {"powered": false}: all devices.
Result<Answer> setAllPower(const Call &call)
{
    const auto simulation = simulationOf(call);
    const auto powered = poweredOf(call);
    if (!simulation || !powered)
        return simulation ? powered.error() : simulation.error();
    return Answer(SimulationTask{[on = *powered](wire::SimulationDoor &door) -> Result<Response> {
        qint64 switched = 0;
        for (const auto &id : door.devices()) {
            if (door.device(id)->status.powered == on)
                continue;
            door.setPowered(id, on);
            ++switched;
        }
        return jsonResponse(Json::object({{"powered", Json(on)}, {"switched", Json(switched)}}));
    }});
}

Result<Answer> setDevicePower(const Call &call)
{
    const auto device = simulatedTwin(call);
    const auto powered = poweredOf(call);
    if (!device || !powered)
        return device ? powered.error() : device.error();
    return Answer(afterwards(device->id, [id = device->id, on = *powered](wire::SimulationDoor &simulation) {
        simulation.setPowered(id, on);
    }));
}

// POST .../restart {"seconds": 5, "keepsMemory": true}: both may be left out.
Result<Answer> restartDevice(const Call &call)
{
    const auto device = simulatedTwin(call);
    const auto body = optionalBody(call);
    if (!device || !body)
        return device ? body.error() : device.error();
    if (!device->status.powered)
        return Error{ErrorCode::DeviceOffline,
                     u"'%1' is switched off; there is nothing to restart."_s.arg(device->id.toString())};
    const Json &seconds = (*body)["seconds"sv];
    if (!seconds.isNull() &&
        (!seconds.isNumber() || seconds.toDouble() < 0 || seconds.toDouble() > MaxRestartSeconds))
        return notSeconds();
    const Json &keeps = (*body)["keepsMemory"sv];
    if (!keeps.isNull() && !keeps.isBoolean())
        return Error{.code = ErrorCode::Argument,
                     .detail = u"keepsMemory is true or false."_s,
                     .place = u"/keepsMemory"_s};
    return Answer(afterwards(
        device->id, [id = device->id, keepsMemory = keeps.toBool(),
                     time = seconds.isNull() ? RestartSeconds : seconds.toDouble()](
                        wire::SimulationDoor &simulation) { simulation.restart(id, time, keepsMemory); }));
}

} // namespace twin::rest
