// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of vector_runner: one function per kind of vector file.
#pragma once

#include "hub/hub.h"
#include "json/json.h"

#include <QStringList>

#include <optional>

namespace conformance {

/// What came of one vector: the differences, empty when it passed.
using Differences = QStringList;

/// A vector on its way: `id` and the comparisons that failed.
class Check final
{
public:
    /// Notes a difference when the two are not the same JSON value. Times under $lastUpdated and
    /// lastUpdateTime are the same when they name the same instant.
    void same(const QString &what, const twin::Json &expected, const twin::Json &actual);
    void that(const QString &what, bool holds);
    /// Compares an error with `{"status", "code", "reason"}`.
    void error(const twin::Json &expected, const twin::Error &actual);

    const Differences &differences() const { return m_differences; }

private:
    Differences m_differences;
};

/// Whom the twin document of a vector is of, a state that holds just it, and the document of a record as
/// vectors show it.
twin::TwinId idOf(const twin::Json &twinDocument);
twin::State stateWith(const twin::TwinId &id, const twin::Json &twinDocument);
twin::Json documentOf(const twin::Record &record);

/// A hub in memory that holds just the twin document of a vector.
class OneTwinHub final
{
public:
    explicit OneTwinHub(const twin::Json &twinDocument);

    /// Does the operation of a vector ("patchTwin", "replaceTwin", "patchReported", "dtPatch", "setModel").
    twin::Result<twin::Reply> perform(const twin::Json &operation);
    const twin::Record &record() const { return *m_hub.state().find(m_id); }
    /// The changes of perform(), none when nothing was written.
    const twin::Changes &changes() const { return m_changes; }
    /// The twin document with the members that vectors show.
    twin::Json twinDocument() const { return documentOf(record()); }

private:
    twin::ManualClock m_clock;
    twin::SeededIds m_ids;
    twin::TwinId m_id;
    twin::Hub m_hub;
    twin::Changes m_changes;
};

Differences runTwinVector(const twin::Json &vector);
Differences runSizeVector(const twin::Json &vector);
Differences runCoalescingVector(const twin::Json &vector);
Differences runReconnectionVector(const twin::Json &vector);
Differences runProjectionVector(const twin::Json &vector);
/// `vector` has the file's graph as a member "graph".
Differences runGraphVector(const twin::Json &vector);
/// `vector` has the fleet as a member "fleet".
Differences runQueryVector(const twin::Json &vector);
Differences runPagingVector(const twin::Json &vector);
/// `vector` has the message as a member "message".
Differences runRoutingVector(const twin::Json &vector);

} // namespace conformance
