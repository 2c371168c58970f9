// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dtdl/conformance.h"

namespace twin::dtdl {

// What a device sends and is sent, against the interface of its model. `component` empty: the root. Paths
// begin with the component, where there is one, and the name; places are in the payload. A component or name
// that the model lacks is TelemetryUndefined or CommandUndefined.

/// A telemetry message: an object with a member for each telemetry (source document 2).
QList<ConformanceIssue> checkTelemetry(const Element &interface, const QString &component,
                                       const Json &payload);
/// A command's request. Without a request in the model only null and {} fit; a `nullable` one of v4 may be
/// null.
QList<ConformanceIssue> checkRequest(const Element &interface, const QString &component,
                                     const QString &command, const Json &payload);
/// A command's response. One that is no success (`status` 2xx) is not judged.
QList<ConformanceIssue> checkResponse(const Element &interface, const QString &component,
                                      const QString &command, int status, const Json &payload);

} // namespace twin::dtdl
