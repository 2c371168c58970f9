// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twin/twin.h"

#include <QList>

namespace twin {

/// Where a writable property stands between what was asked and what the device said (projection.md section
/// 3).
enum class SyncState { Reported, SetByDevice, Pending, InProgress, InSync, Refused, Failed };

/// What a property's entry in the digital twin's `$metadata` says.
struct PropertySync {
    QString component; ///< empty for a property of the root
    QString name;
    SyncState state = SyncState::Reported;
    std::optional<Json> value; ///< what the device uses
    std::optional<Json> desiredValue; ///< what was asked
    qint64 desiredVersion = 0;
    std::optional<qint64> ackVersion;
    std::optional<int> ackCode;
    QString ackDescription;
    Timestamp lastUpdateTime; ///< of the device's report; never without one
};

/// The digital twin that the hub projects from a device twin (projection.md sections 2 and 3). Structural: no
/// model is read. `modelId` empty: no `$metadata.$model`.
Json digitalTwin(const QString &deviceId, const QString &modelId, const Twin &twin);

/// The state of every property of the digital twin, in the order of display.
QList<PropertySync> syncStates(const Twin &twin);
/// The state that one `$metadata` entry stands for.
SyncState syncStateOf(bool hasDesired, qint64 desiredVersion, std::optional<qint64> ackVersion,
                      std::optional<int> ackCode);

/// Whether this is the acknowledgement envelope: exactly value, ac, av and optionally ad, rightly typed.
bool isAcknowledgement(const Json &reported);
/// Whether this has `value` and some of ac, av, ad, but is no acknowledgement.
bool isBrokenAcknowledgement(const Json &reported);
/// Whether the object carries the component marker `"__t": "c"`.
bool isComponent(const Json &value);
/// Whether `name` is a DTDL name: a letter, then letters, digits or underscores, not ending in one, at
/// most 64.
bool isDtdlName(std::string_view name);

/// Body of the digital twin change event: the JSON Patch from one digital twin to the next (section 5).
Json digitalTwinChange(const Json &before, const Json &after);

} // namespace twin
