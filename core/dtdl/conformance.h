// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dtdl/element.h"
#include "json/pointer.h"
#include "twin/twin.h"

#include <QList>
#include <QMetaType>

namespace twin::dtdl {

/// Whether a twin is as its model says (graph.md section 3).
enum class ConformanceStatus : quint8 {
    Unknown, ///< no model id, or its model is not at hand
    Conformant,
    NonConformant,
};

/// One kind of difference between a twin and its model (projection.md section 6, graph.md section 3).
enum class ConformanceCode : quint8 {
    AckMalformed,
    AckMissing,
    AckOnReadonly,
    ComponentMarkerMissing,
    ComponentUndefined,
    DesiredReadonly,
    NameInvalid,
    PropertyMarkedComponent,
    PropertyUndefined,
    RelationshipMultiplicity,
    RelationshipPropertyUndefined,
    RelationshipSchema,
    RelationshipTarget,
    RelationshipUndefined,
    SchemaMismatch,
    // what passes by: no part of a twin's status (payloads.h)
    CommandUndefined,
    RequestMismatch,
    ResponseMismatch,
    TelemetryMismatch,
    TelemetryUndefined,
    // what comes close to a limit of the hub: a warning, no part of the status (headroom.h)
    DepthClose,
    SizeClose,
};

/// None: a logical twin or a relationship, which has no sides.
enum class TwinSide : quint8 { Desired, Reported, Tags, Telemetry, Command, None };

struct ConformanceIssue {
    json::Pointer path; ///< of the component or property in the section, as "/thermostat1/targetTemperature"
    TwinSide side = TwinSide::Reported;
    ConformanceCode code = ConformanceCode::SchemaMismatch;
    json::Pointer
        place; ///< of the faulty value in the section; inside an acknowledgement it leads through "value"
    QString detail; ///< an English sentence
    QString elementId; ///< the model's element that the value breaks, empty when the model has none

    /// The word of the documents and vectors, as "ack-missing".
    static QString nameOf(ConformanceCode code);
    static QString nameOf(TwinSide side);
};

struct Conformance {
    ConformanceStatus status = ConformanceStatus::Unknown;
    QList<ConformanceIssue> issues; ///< ordered by path, side, code

    /// What these issues of a twin whose model is at hand come to, in order.
    static Conformance of(QList<ConformanceIssue> issues);
    /// The word of `$conformance`, as "non-conformant".
    static QString nameOf(ConformanceStatus status);
};

/// Judges a device's twin. `models` may be null. Missing properties and components are no issue; telemetry,
/// commands and relationships play no part.
Conformance conformanceOf(const ModelSet *models, const QString &modelId, const Twin &twin);
/// The issues of a device's twin against the interface of its model.
QList<ConformanceIssue> issuesOfTwin(const Element &interface, const Twin &twin);

/// A digital twin with `$conformance` behind its `$dtId`: the preview form (graph.md section 1).
Json withConformance(const Json &digitalTwin, ConformanceStatus status);

} // namespace twin::dtdl

Q_DECLARE_METATYPE(twin::dtdl::Conformance)
