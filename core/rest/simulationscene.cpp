// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/writer.h"
#include "rest/handlers.h"
#include "rest/simulationbody.h"
#include "sim/sceneedit.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::rest {

namespace {

constexpr std::size_t NamesAtMost = 100; // of devices in one list; the count beside it is right

QSet<TwinId> poweredIn(const wire::SimulationDoor &simulation)
{
    QSet<TwinId> powered;
    for (const auto &id : simulation.devices()) {
        if (simulation.device(id)->status.powered)
            powered.insert(id);
    }
    return powered;
}

// How many of `those` are not in `others`, and the first of them.
Json without(const QSet<TwinId> &those, const QSet<TwinId> &others)
{
    auto ids = (those - others).values();
    std::sort(ids.begin(), ids.end());
    std::vector<Json> names;
    for (const auto &id : ids) {
        if (names.size() < NamesAtMost)
            names.emplace_back(id.toString());
    }
    return Json::object({{"count", Json(qint64(ids.size()))}, {"ids", Json::array(std::move(names))}});
}

Response sceneResponse(QByteArray text)
{
    Response response{.body = std::move(text)};
    response.headers.add("Content-Type", "application/json; charset=utf-8");
    return response;
}

} // namespace

Result<Answer> getScene(const Call &call)
{
    const auto simulation = simulationOf(call);
    if (!simulation)
        return simulation.error();
    return Answer(sceneResponse(sim::writeScene((*simulation)->scene())));
}

// Read before anything is touched. A scene over the wire has no folder, so its tables must stand in it.
Result<Answer> putScene(const Call &call)
{
    if (const auto simulation = simulationOf(call); !simulation)
        return simulation.error();
    if (call.request.body.isEmpty())
        return Error{ErrorCode::ArgumentNull, u"The body must be a scene."_s};
    auto scene = sim::readScene(call.request.body);
    if (!scene)
        return scene.error();
    const auto shared = std::make_shared<const sim::Scene>(*std::move(scene));
    return Answer(SimulationTask{[shared](wire::SimulationDoor &simulation) -> Result<Response> {
        const auto before = poweredIn(simulation);
        simulation.replaceScene(*shared);
        const auto after = poweredIn(simulation);
        return jsonResponse(Json::object({{"deviceCount", Json(qint64(simulation.devices().size()))},
                                          {"started", without(after, before)},
                                          {"stopped", without(before, after)},
                                          {"needsTrust", Json(simulation.summary().needsTrust)}}));
    }});
}

Result<Answer> getFaults(const Call &call)
{
    const auto simulation = simulationOf(call);
    if (!simulation)
        return simulation.error();
    return Answer(jsonResponse(sim::toJson((*simulation)->scene().faults)));
}

Result<Answer> putFaults(const Call &call)
{
    if (const auto simulation = simulationOf(call); !simulation)
        return simulation.error();
    if (call.request.body.isEmpty())
        return Error{ErrorCode::ArgumentNull, u"The body must be a list of faults, [] for none."_s};
    auto faults = sim::readFaults(call.request.body);
    if (!faults)
        return faults.error();
    return Answer(
        SimulationTask{[faults = *std::move(faults)](wire::SimulationDoor &simulation) -> Result<Response> {
            simulation.setFaults(faults);
            return jsonResponse(sim::toJson(simulation.scene().faults));
        }});
}

} // namespace twin::rest
