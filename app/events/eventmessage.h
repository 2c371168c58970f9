// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "events/eventline.h"
#include "json/json.h"
#include "payload/format.h"

#include <optional>

namespace app {

/// What stands behind a line: what was sent, as bytes where it came over a wire.
struct EventMessage {
    twin::Json value{}; ///< null for a line without a message, such as "created"
    bool hasBody = false; ///< whether `body` is what was sent
    QByteArray body{};
    QString contentType{};
    std::optional<twin::payload::Format> format{}; ///< of the body, as far as it is known
    twin::Json system{}; ///< properties, objects or null
    twin::Json application{};
    QString subject{}; ///< what parts messages of a kind: the component, the command's name
};

/// Of the line's kind: of a change that makes several lines each has its part.
EventMessage messageOf(const EventLine &line);
/// Whether the two come from the same device and are of the same kind, so that they can be compared.
bool areAlike(const EventLine &a, const EventLine &b);

} // namespace app
