// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/queryfleet.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;

namespace testsupport {

namespace {

constexpr const char *Names[] = {"site", "floor", "group", "a"};
constexpr const char *Paths[] = {"deviceId",
                                 "DEVICEID",
                                 "moduleId",
                                 "status",
                                 "statusReason",
                                 "connectionState",
                                 "modelId",
                                 "version",
                                 "etag",
                                 "deviceEtag",
                                 "lastActivityTime",
                                 "statusUpdateTime",
                                 "authenticationType",
                                 "cloudToDeviceMessageCount",
                                 "x509Thumbprint.primaryThumbprint",
                                 "capabilities.iotEdge",
                                 "configurations.x",
                                 "nothing",
                                 "tags",
                                 "tags.site",
                                 "tags.floor",
                                 "tags.[[group]]",
                                 "tags.a",
                                 "tags.a.site",
                                 "tags.a.floor",
                                 "TAGS.site",
                                 "properties.desired.site",
                                 "properties.desired.a.floor",
                                 "properties.desired.floor",
                                 "properties.reported.site",
                                 "properties.reported.a",
                                 "properties.reported.floor",
                                 "properties.Reported.floor",
                                 "properties.desired.$version",
                                 "properties.reported.$version",
                                 "properties.desired.$metadata.$lastUpdated",
                                 "properties.desired.$metadata.floor.$lastUpdated",
                                 "properties.desired.$metadata.floor.$lastUpdatedVersion",
                                 "properties.reported.$metadata.a.site.$lastUpdated",
                                 "properties.reported.$metadata.a",
                                 "properties.desired"};
constexpr const char *Constants[] = {"'x'",
                                     "'xy'",
                                     "'y'",
                                     "''",
                                     "'1'",
                                     "1",
                                     "1.0",
                                     "2",
                                     "0",
                                     "-1",
                                     "2.5",
                                     "true",
                                     "false",
                                     "null",
                                     "undefined",
                                     "'enabled'",
                                     "'disabled'",
                                     "'Connected'",
                                     "'d1'",
                                     "'d3'",
                                     "'2026-11-24'",
                                     "'2026-11-24T11:00:30Z'",
                                     "'2026-11-24T12:00:40.5+01:00'",
                                     "'0001-01-01'",
                                     "4",
                                     "'AAAAAAAAAAI='",
                                     "'sas'"};
constexpr const char *Comparators[] = {"=", "=", "=", "!=", "<>", "<", "<=", ">", ">="};
constexpr const char *Prefixes[] = {"'x'", "'d'", "''", "'2026-11'", "'xy'"};

} // namespace

Json QueryFleet::value()
{
    switch (below(9)) {
    case 0:
        return Json(1);
    case 1:
        return Json(below(2) ? 2.5 : 1.0);
    case 2:
        return Json(qint64(below(4)));
    case 3:
        return Json(below(2) == 0);
    case 4:
        return Json(below(2) ? "1"sv : ""sv);
    case 5:
        return Json::array({Json(1), Json("x"sv)});
    case 6:
        return Json::object({{"site", Json("x"sv)}, {"floor", Json(qint64(below(3)))}});
    default:
        return Json(below(3) ? "x"sv : "xy"sv);
    }
}

// A patch: some members are removed.
Json QueryFleet::section()
{
    JsonObjectBuilder builder;
    for (const auto *name : Names) {
        if (const int chance = below(5); chance < 3)
            builder.set(std::string_view(name), chance == 0 ? Json() : value());
    }
    return builder.take();
}

TwinId QueryFleet::id()
{
    const QString device = u"d%1"_s.arg(below(40));
    return TwinId::parse(device, below(4) == 0 ? u"m%1"_s.arg(below(3)) : QString()).value();
}

void QueryFleet::step()
{
    m_clock.advanceMSecs(500);
    const TwinId target = id();
    const auto submit = [this](Command command) { (void)m_hub.submit(command); }; // a refusal changes nothing
    switch (below(12)) {
    case 0:
    case 1:
    case 2:
        return submit(CreateIdentity{.id = target, .spec = {}, .tags = {}, .desired = {}});
    case 3:
        if (below(3) == 0)
            return submit(DeleteIdentity{.id = target, .ifMatch = {}});
        [[fallthrough]];
    case 4:
        return submit(Connect{.id = target, .modelId = below(2) ? u"dtmi:x;1"_s : QString()});
    case 5:
        return submit(Disconnect{.id = target});
    case 6:
        return submit(
            UpdateIdentity{.id = target,
                           .spec = {.enabled = below(2) == 0, .statusReason = below(2) ? u"x"_s : QString()},
                           .ifMatch = {}});
    case 7:
    case 8:
        return submit(PatchReported{.id = target, .body = section(), .ifVersion = {}});
    default:
        return submit(PatchTwin{
            .id = target,
            .body =
                Json::object({{"tags", section()}, {"properties", Json::object({{"desired", section()}})}}),
            .ifMatch = {}});
    }
}

std::string QueryFleet::path()
{
    return oneOf(Paths);
}

std::string QueryFleet::constant()
{
    return oneOf(Constants);
}

std::string QueryFleet::comparison()
{
    switch (below(8)) {
    case 0:
        return path() + (below(2) ? " IN [" : " NIN [") + constant() + ", " + constant() + "]";
    case 1:
        return "IS_DEFINED(" + path() + ")";
    case 2:
        return "STARTSWITH(" + path() + ", " + oneOf(Prefixes) + ")";
    case 3:
        return constant() + " " + oneOf(Comparators) + " " + path();
    case 4:
        return path() + " " + oneOf(Comparators) + " " + path();
    case 5:
        return path() + (below(2) ? " * 2 - 1 " : " % 2 ") + oneOf(Comparators) + " " + constant();
    case 6:
        return below(3) ? path() + " = " + constant() : path();
    default:
        return path() + " " + oneOf(Comparators) + " " + constant();
    }
}

std::string QueryFleet::condition(int depth)
{
    if (depth == 0 || below(3) == 0)
        return comparison();
    switch (below(4)) {
    case 0:
        return "NOT (" + condition(depth - 1) + ")";
    case 1:
        return "(" + condition(depth - 1) + ") OR (" + condition(depth - 1) + ")";
    default:
        return "(" + condition(depth - 1) + ") AND (" + condition(depth - 1) + ")";
    }
}

std::string QueryFleet::query()
{
    const std::string where = below(10) ? " WHERE " + condition() : "";
    const std::string top = below(6) == 0 ? "TOP " + std::to_string(1 + below(5)) + " " : "";
    const std::string from = below(5) == 0 ? " FROM devices.modules" : " FROM devices";
    const std::string grouped = path();
    switch (below(8)) {
    case 0:
        return "SELECT " + top + "deviceId, " + path() + " AS p, " + path() + " AS q" + from + where;
    case 1:
        return "SELECT COUNT() AS n, SUM(" + path() + ") AS s, AVG(" + path() + ") AS v, MIN(" + path() +
               ") AS l, MAX(" + path() + ") AS h" + from + where;
    case 2:
        return "SELECT " + top + grouped + " AS g, COUNT() AS n FROM devices" + where + " GROUP BY " +
               grouped;
    default:
        return "SELECT " + top + "*" + from + where;
    }
}

} // namespace testsupport
