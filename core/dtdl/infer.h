// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twin/twin.h"

#include <QStringList>

namespace twin::dtdl {

/// A telemetry message that was seen, for inferModel().
struct SeenTelemetry {
    QString component{};
    Json payload{};
};

/// What inferModel() made.
struct InferredModel {
    Json model; ///< a DTDL v3 interface, components as interfaces inside it; its comment says that it was
                ///< inferred
    QStringList leftOut; ///< places that no model of v3 can describe, each with the reason
};

/// Guesses the interface of a twin that has none: one content for each name of desired and reported, with the
/// schema that fits all values seen. A property is writable when it was desired or is reported as an
/// acknowledgement. The result is valid, and the twin conforms to it but for what is left out.
///
/// `id` must be a DTMI with a version of one number; `about` names the twin in the comment.
InferredModel inferModel(const QString &id, const QString &about, const Twin &twin,
                         const QList<SeenTelemetry> &telemetry = {});
/// `dtmi:inferred:<name>;1` with what a DTMI may not have left out of the name.
QString inferredId(const QString &name);

} // namespace twin::dtdl
