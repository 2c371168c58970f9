// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "json/json.h"
#include "shared/place.h"

#include <QList>

namespace app {

/// One step of a demo: where the window goes, what is sent, and what the speaker wants to say.
struct StageStep {
    QString title{};
    QString text{};
    Place place{}; ///< id null: the window stays where it is
    QString document{}; ///< name in the pane table; empty: as it is
    QString action{}; ///< text of an action in the table, without '&' and dots; empty: none
    twin::Json patch{}; ///< body of a PatchTwin for the device of `place`; null: none
};

/// The steps of a demo, read from a JSON file:
///   {"title": "...", "steps": [{"title", "text", "device", "section", "path", "document", "action",
///   "patch"}]}
/// All members but the title of a step may be missing. A patch and a section need a device.
struct StageScript {
    QString title{};
    QList<StageStep> steps{};

    /// Errors: those of json::read(); SceneInvalid with the place of a member that is not known, of the wrong
    /// kind or missing, and of a script without steps.
    static twin::Result<StageScript> read(QByteArrayView text);
};

} // namespace app
