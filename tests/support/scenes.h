// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace testsupport {

/// A scene with a thermostat "t" that takes "target" after 1.5 s, refuses it above 60 and sends telemetry
/// each second, and a device "gate" that is off and was seen two hours ago.
inline QByteArray smallScene()
{
    return R"({"format": "twinscope-scene/1", "name": "small", "seed": 3, "devices": [
        {"id": "t", "model": "dtmi:test:Thermostat;1", "kind": "thermostat", "tags": {"site": "zurich"},
         "desired": {"target": 80.0}, "behaviour": {
            "properties": {"serialNumber": "T-1"},
            "writable": {"target": {"initial": 20.0, "rules": [
                {"when": {"above": 60}, "do": "refuse", "text": "above the limit of 60 °C"},
                {"do": "accept", "afterSeconds": 1.5, "text": "executed"}]}},
            "telemetry": [{"everySeconds": 1, "values": {"t": {"generator": "walk", "start": 20, "max": 40}}}],
            "commands": {"sulk": {"silent": true}, "ping": {"payload": "pong", "afterSeconds": 1}}}},
        {"id": "gate", "model": "dtmi:test:Gate;1", "powered": false, "lastSeenSecondsAgo": 7200,
         "behaviour": {"properties": {"state": "closed"}}}]})";
}

} // namespace testsupport
