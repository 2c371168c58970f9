// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/handlers.h"
#include "rest/simulationbody.h"
#include "sim/virtualclock.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::rest {

namespace {

// Each answers with the clock as it is then.
Result<Answer> withClock(const Call &call, std::function<Result<void>(wire::SimulationDoor &)> change)
{
    if (const auto simulation = simulationOf(call); !simulation)
        return simulation.error();
    return Answer(
        SimulationTask{[change = std::move(change)](wire::SimulationDoor &simulation) -> Result<Response> {
            if (const auto done = change(simulation); !done)
                return done.error();
            return jsonResponse(documentOf(simulation.clock()));
        }});
}

} // namespace

Result<Answer> playSimulation(const Call &call)
{
    return withClock(call, [](wire::SimulationDoor &simulation) {
        simulation.play();
        return Result<void>();
    });
}

Result<Answer> pauseSimulation(const Call &call)
{
    return withClock(call, [](wire::SimulationDoor &simulation) {
        simulation.pause();
        return Result<void>();
    });
}

Result<Answer> stepSimulation(const Call &call)
{
    return withClock(call, [](wire::SimulationDoor &simulation) -> Result<void> {
        if (simulation.clock().isPlaying)
            return Error{ErrorCode::Argument, u"The clock is running: pause it, then step."_s};
        simulation.step();
        return {};
    });
}

// POST .../speed {"speed": 10}
Result<Answer> setSimulationSpeed(const Call &call)
{
    const auto body = call.body();
    if (!body)
        return body.error();
    const Json &speed = (*body)["speed"sv];
    const double value = speed.toDouble();
    if (!speed.isNumber() || value < sim::VirtualClock::MinSpeed || value > sim::VirtualClock::MaxSpeed)
        return Error{.code = ErrorCode::Argument,
                     .detail = u"speed is a number from 0.1 to 100000, virtual seconds a second."_s,
                     .place = u"/speed"_s};
    return withClock(call, [value](wire::SimulationDoor &simulation) {
        simulation.setSpeed(value);
        return Result<void>();
    });
}

// POST .../jump {"to": "2026-05-01T06:00:00Z"}
Result<Answer> jumpSimulation(const Call &call)
{
    const auto body = call.body();
    if (!body)
        return body.error();
    const auto time = Timestamp::parse((*body)["to"sv].toString());
    if (!time)
        return Error{.code = ErrorCode::Argument,
                     .detail = u"to is a moment in ISO 8601, as 2026-05-01T06:00:00Z."_s,
                     .place = u"/to"_s};
    return withClock(call, [to = *time](wire::SimulationDoor &simulation) -> Result<void> {
        if (const auto now = simulation.clock().time; to <= now)
            return Error{.code = ErrorCode::Argument,
                         .detail = u"Virtual time is %1 already; it cannot go back."_s.arg(now.toString()),
                         .place = u"/to"_s};
        simulation.jumpTo(to);
        return {};
    });
}

} // namespace twin::rest
