// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/change.h"
#include "sim/expectation.h"
#include "sim/scenedevice.h"

namespace twin::sim {

/// Something that was seen to happen.
struct SeenFact {
    Timestamp time{};
    TwinId id{};
    FactKind kind = FactKind::Telemetry;
    QString name{}; ///< "name" or "component.name"; empty for what has none
    Json value{};
    int code = 0;
    qint64 version = 0; ///< of desired properties, asked or acknowledged

    /// As a line of a report: "telemetry temperature of thermo-01: 21.5".
    QString toString() const;
};

/// All facts of a change, in the order of its members. A batch of telemetry is one fact for each value.
/// Requires: before and after are filled in.
std::vector<SeenFact> factsOf(const Change &change);
/// Whether the fact is what an expectation means. `entry` is the device's place in the scene.
bool fits(const Fact &wanted, const SeenFact &seen, const SceneDevice &entry);
/// The fact as an expectation that a later run must meet: within the time that it took, and a little more.
Expectation expectationOf(const SeenFact &seen, Timestamp start);

} // namespace twin::sim
