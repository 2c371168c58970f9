// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/seconds.h"
#include "cli/duration.h"
#include "cli/hubcaller.h"
#include "cli/output.h"
#include "cli/scenefile.h"
#include "cli/verbs.h"
#include "json/writer.h"

#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;

namespace app::cli {

namespace {

constexpr QStringView Root = u"/twinscope/simulation";
constexpr unsigned long LookMSecs = 100; // between two looks at a clock that jumps

QString rooted(const QString &path)
{
    return Root + path;
}

void printClock(const Json &clock)
{
    const QString speed = QString::number(clock["speed"sv].toDouble());
    QString line = u"%1 %2, %3 virtual seconds a second"_s.arg(
        clock["virtualTime"sv].toString(), clock["playing"sv].toBool() ? u"playing"_s : u"paused"_s, speed);
    if (!clock["jumpingTo"sv].isNull())
        line += u", jumping to "_s + clock["jumpingTo"sv].toString();
    if (!clock["keepsUp"sv].toBool(true))
        line += u"; the devices do not keep up"_s;
    printLine(line);
}

QString idOf(const Json &device)
{
    const QString module = device["moduleId"sv].toString();
    return device["deviceId"sv].toString() + (module.isEmpty() ? u""_s : QString(u'/' + module));
}

void printDevices(std::span<const Json> devices)
{
    Table table({u"DEVICE"_s, u"KIND"_s, u"POWER"_s, u"MESSAGES"_s, u"REPORTS"_s, u"REFUSALS"_s,
                 u"FAILURES"_s, u"STOPPED"_s});
    const auto number = [](const Json &value) { return QString::number(value.toInteger()); };
    for (const auto &device : devices)
        table.add({idOf(device), device["kind"sv].toString(),
                   device["powered"sv].toBool() ? u"on"_s : u"off"_s, number(device["messages"sv]),
                   number(device["reports"sv]), number(device["refusals"sv]), number(device["failures"sv]),
                   device["fault"sv].toString()});
    printText(table.toString());
}

// The state with the devices of all pages. The hub's error.
Result<Json> wholeState(HubCaller &hub)
{
    std::vector<Json> devices;
    QList<std::pair<QByteArray, QByteArray>> headers;
    for (;;) {
        const auto page = hub.request("GET", rooted(u"?top=1000"_s), {}, headers);
        if (!page)
            return page.error();
        const auto elements = page->body["devices"sv].elements();
        devices.insert(devices.end(), elements.begin(), elements.end());
        const QByteArray next = page->headers.value("x-ms-continuation");
        if (next.isEmpty())
            return page->body.with("devices"sv, Json::array(std::move(devices)));
        headers = {{"x-ms-continuation", next}};
    }
}

Result<Json> clockOf(HubCaller &hub)
{
    const auto state = hub.request("GET", rooted(u"?top=1"_s));
    return state ? Result<Json>(state->body["clock"sv]) : state.error();
}

int showClock(const Call &call, const Result<Json> &clock)
{
    if (!clock)
        return call.fail(clock.error());
    if (call.wantsJson())
        call.print(*clock);
    else
        printClock(*clock);
    return Done;
}

Result<Json> bodyOf(HubCaller &hub, const QByteArray &method, const QString &path, const Json &body)
{
    const auto answer = hub.request(method, rooted(path), json::write(body));
    return answer ? Result<Json>(answer->body) : answer.error();
}

// Each of these verbs is one request without a body, answered with the clock.
int moveClock(Call &call, const QString &path)
{
    return withHub(call, [&](HubCaller &hub) {
        return showClock(call, bodyOf(hub, "POST", path, Json::emptyObject()));
    });
}

// A moment, or so much later than virtual time is now.
Result<Timestamp> targetOf(HubCaller &hub, const QString &text)
{
    const auto seconds = durationOf(text);
    if (!seconds) {
        const auto time = Timestamp::parse(text);
        return time ? Result<Timestamp>(*time)
                    : Error{ErrorCode::Argument,
                            u"'%1' is neither a moment, as 2026-05-01T06:00:00Z, nor a duration, as 90, 5m, "
                            "2h or 7d."_s.arg(text)};
    }
    const auto clock = clockOf(hub);
    if (!clock)
        return clock.error();
    const auto now = Timestamp::parse((*clock)["virtualTime"sv].toString()).value_or(Timestamp());
    return plusSeconds(now, *seconds);
}

Result<Json> waited(HubCaller &hub, Result<Json> clock)
{
    // Somebody may have paused it on its way.
    while (clock && !(*clock)["jumpingTo"sv].isNull() && (*clock)["playing"sv].toBool()) {
        QThread::msleep(LookMSecs);
        clock = clockOf(hub);
    }
    return clock;
}

void printSwap(const Json &answer)
{
    const auto list = [](const Json &part) {
        QStringList ids;
        for (const auto &id : part["ids"sv].elements())
            ids.append(id.toString());
        const qint64 more = part["count"sv].toInteger() - ids.size();
        if (more > 0)
            ids.append(u"and %1 more"_s.arg(more));
        return ids.isEmpty() ? u"none"_s : ids.join(u", "_s);
    };
    printLine(u"%1 devices. Switched on: %2. Switched off: %3."_s.arg(answer["deviceCount"sv].toInteger())
                  .arg(list(answer["started"sv]), list(answer["stopped"sv])));
    if (answer["needsTrust"sv].toBool())
        complain(u"Scripts and web services of the scene wait: trust is given where the hub runs, with "
                 "'serve --scene FILE --trust-scripts' or in the window."_s);
}

} // namespace

int showSimulation(Call &call)
{
    return withHub(call, [&call](HubCaller &hub) {
        const auto state = wholeState(hub);
        if (!state)
            return call.fail(state.error());
        if (call.wantsJson())
            return call.print(*state), int(Done);
        printClock((*state)["clock"sv]);
        printDevices((*state)["devices"sv].elements());
        return int(Done);
    });
}

int playSimulation(Call &call)
{
    return moveClock(call, u"/play"_s);
}

int pauseSimulation(Call &call)
{
    return moveClock(call, u"/pause"_s);
}

int stepSimulation(Call &call)
{
    return moveClock(call, u"/step"_s);
}

int setSimulationSpeed(Call &call)
{
    bool isNumber = false;
    const double speed = call.argument(0).toDouble(&isNumber);
    if (!isNumber)
        return call.misused(u"The speed is a number, as 60 for a virtual minute a second."_s);
    return withHub(call, [&](HubCaller &hub) {
        return showClock(call, bodyOf(hub, "POST", u"/speed"_s, Json::object({{"speed", Json(speed)}})));
    });
}

int jumpSimulation(Call &call)
{
    return withHub(call, [&call](HubCaller &hub) {
        const auto time = targetOf(hub, call.argument(0));
        if (!time)
            return call.fail(time.error());
        auto clock = bodyOf(hub, "POST", u"/jump"_s, Json::object({{"to", Json(time->toString())}}));
        if (call.isSet(u"wait"))
            clock = waited(hub, std::move(clock));
        return showClock(call, clock);
    });
}

int switchPower(Call &call)
{
    const QString word = call.argument(0).toLower();
    if (word != u"on" && word != u"off")
        return call.misused(u"The first argument is on or off, not '%1'."_s.arg(call.argument(0)));
    const bool isOfAll = call.argument(1).isEmpty();
    if (isOfAll && call.isSet(u"module"))
        return call.misused(u"--module needs the device that it is of."_s);
    const auto id = TwinId::parse(isOfAll ? u"all"_s : call.argument(1), call.value(u"module"));
    if (!id)
        return call.fail(id.error());
    return withHub(call, [&](HubCaller &hub) {
        const QString path = isOfAll ? u"/power"_s : QString(u'/' + id->urlPath() + u"/power"_s);
        const auto answer = bodyOf(hub, "PUT", path, Json::object({{"powered", Json(word == u"on")}}));
        if (!answer)
            return call.fail(answer.error());
        if (call.wantsJson())
            call.print(*answer);
        else if (isOfAll)
            printLine(u"Switched %1: %2"_s.arg(word).arg((*answer)["switched"sv].toInteger()));
        else
            printDevices(std::span(&*answer, 1));
        return int(Done);
    });
}

int showOrSetScene(Call &call)
{
    const QString file = call.argument(0);
    const auto scene = file.isEmpty() ? Result<sim::Scene>(sim::Scene()) : wholeSceneFromFile(file);
    if (!scene)
        return call.fail(scene.error());
    return withHub(call, [&](HubCaller &hub) {
        const auto answer = file.isEmpty() ? hub.request("GET", rooted(u"/scene"_s))
                                           : hub.request("PUT", rooted(u"/scene"_s), sim::writeScene(*scene));
        if (!answer)
            return call.fail(answer.error());
        if (call.wantsJson() || file.isEmpty())
            call.print(answer->body);
        else
            printSwap(answer->body);
        return int(Done);
    });
}

} // namespace app::cli
