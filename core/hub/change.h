// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/command.h"
#include "hub/record.h"
#include "twin/twinwrite.h"

#include <QList>
#include <QMetaType>

#include <variant>

namespace twin {

/// A device or module was registered; `record` is what it started as.
struct IdentityCreated {
    Record record;
};
/// Status, keys or other identity members were changed; `identity` is the result.
struct IdentityUpdated {
    Identity identity;
};
/// An identity and its twin are gone. Modules of a device go first, each with a change of its own.
struct IdentityDeleted { };
/// A twin was written by service or device.
struct TwinWritten {
    TwinWrite write;
};
/// A device came or went; `modelId` is the one known from now on.
struct ConnectionChanged {
    bool connected = false;
    QString modelId{};
};
/// Telemetry went through. Not kept in the journal (architecture.md section 8).
struct TelemetrySent {
    QString component{};
    Json payload;
    Json properties;
};
/// A command is on its way to the device.
struct CommandRequested {
    quint64 requestId = 0;
    QString component{};
    QString name{};
    Json payload;
    Timestamp deadline{};
};
/// The device answered, or 504 stands for the time that ran out.
struct CommandAnswered {
    quint64 requestId = 0;
    QString component{};
    QString name{};
    int status = 0;
    Json payload;
    Timestamp deadline{}; ///< the request's
};
/// A logical twin was made, replaced or patched; `twin` is the result. `before` (null: it was not there) is
/// filled in by evolve().
struct LogicalTwinWritten {
    LogicalTwinPtr twin{};
    LogicalTwinPtr before{};
};
struct LogicalTwinDeleted {
    LogicalTwinPtr before{};
};
/// A relationship of the twin was made, replaced or patched, as above.
struct RelationshipWritten {
    RelationshipPtr relationship{};
    RelationshipPtr before{};
};
struct RelationshipDeleted {
    QString relationshipId{};
    RelationshipPtr before{};
};

using ChangeBody =
    std::variant<IdentityCreated, IdentityUpdated, IdentityDeleted, TwinWritten, ConnectionChanged,
                 TelemetrySent, CommandRequested, CommandAnswered, LogicalTwinWritten, LogicalTwinDeleted,
                 RelationshipWritten, RelationshipDeleted>;

/// One thing that has happened to one twin, numbered and timed by the hub.
///
/// `before` and `after` are the record around it (null when there was or is none). They are shared with the
/// State, so a receiver compares without a copy; the journal does not store them, and evolve() fills `after`
/// in when it is null. A change of the graph leaves a device's record as it is, and a logical twin has none:
/// the change's body says what was before.
struct Change {
    quint64 number = 0; ///< 1, 2, 3... without gaps among those that are kept; 0 for what is not kept
    Timestamp time{};
    Cause cause{};
    TwinId id{};
    ChangeBody body{};
    RecordPtr before{};
    RecordPtr after{};
};

/// Changes in order, as one batch of the hub.
using Changes = QList<Change>;

/// Whether the journal keeps the change.
bool isKept(const ChangeBody &body);
/// The journal's form of the change without number, time and cause.
Json toJson(const ChangeBody &body);
/// Reads it back. StoreCorrupt when it is none.
Result<ChangeBody> changeBodyFromJson(const Json &json);

} // namespace twin

Q_DECLARE_METATYPE(twin::Change)
