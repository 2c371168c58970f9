// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/verb.h"

#include <array>

namespace app::cli {

// What more than one of the tables takes.
inline constexpr OptionSpec Module{u"module", u"MODULE",
                                   u"the module of the device instead of the device itself"};
inline constexpr OptionSpec IfMatch{u"if-match", u"ETAG", u"only if the etag is still this one"};

inline constexpr OptionSpec Models{u"models", u"PATH",
                                   u"a folder or file of DTDL models to check against; may be given again"};

inline constexpr OptionSpec EventHub{
    u"event-hub", u"STRING",
    u"read events there instead of the hub's own endpoint: Endpoint=sb://...;EntityPath=..."};
inline constexpr OptionSpec ConsumerGroup{u"consumer-group", u"NAME",
                                          u"of the event hub; $Default when not given"};
inline constexpr OptionSpec From{u"from", u"WHEN",
                                 u"events from latest (when not given), earliest, or a time in UTC on"};
inline constexpr OptionSpec FollowedTime{u"duration", u"T",
                                         u"how long: 90, 90s, 5m, 2h, 7d; else until Ctrl+C"};
inline constexpr OptionSpec TwinsEvery{u"twins-every", u"SECONDS",
                                       u"look for changes of twins so often, 2 when not given, 0 for never"};
inline constexpr OptionSpec AmqpPort{u"amqp", u"PORT", u"of the hub, 5671 when not given"};
inline constexpr OptionSpec HubsCa{u"ca", u"FILE",
                                   u"PEM file of the authority that signed the hub's certificate"};

inline constexpr OptionSpec HubOption{u"hub", u"STRING",
                                      u"connection string of a hub, instead of the one that serves FILE"};
inline constexpr OptionSpec CaOption{u"ca", u"FILE",
                                     u"PEM file of the authority that signed the hub's certificate"};

inline constexpr std::array HubOptions{HubOption, CaOption};

/// The rows of workspaces, devices, groups, twins and digital twins, in the order of the help.
std::span<const Verb> deviceVerbs();
/// The rows of the twin graph, in the order of the help.
std::span<const Verb> graphVerbs();
/// The rows of events, queries and many devices at once, in the order of the help.
std::span<const Verb> fleetVerbs();
/// The rows of a hub that is served: calls, jobs, configurations, keys and enrollments, in the order of the
/// help.
std::span<const Verb> hubVerbs();
/// The rows of scenes and simulated devices, in the order of the help.
std::span<const Verb> simulationVerbs();
/// The rows of models, conformance and the shell, in the order of the help.
std::span<const Verb> modelVerbs();

} // namespace app::cli
