// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "events/bodyschemas.h"
#include "events/messagedifference.h"

namespace app {

class Theme;

/// An event as it is looked at: read in the format that its content type names, or that a person chose.
struct EventView {
    EventLine line{};
    EventMessage message{};
    std::optional<twin::payload::Format> format{};
    bool isChosen = false; ///< the format, by a person
    BodySchema schema{}; ///< that it is read with
    twin::Result<twin::Json> value = twin::Json(); ///< of the message, read in that format
    std::optional<EventLine> before{}; ///< the last one that is like it
    twin::Result<twin::Json> valueBefore = twin::Json();

    EventView() = default;
    /// `chosen`: the format of both, else each has its own.
    EventView(const EventLine &line, const std::optional<EventLine> &before,
              std::optional<twin::payload::Format> chosen, const BodySchema &schema);
    /// Nothing when there is none before, or one of them cannot be read.
    std::optional<MessageDifference> difference() const;
};

// Pages of rich text. Their links are "copy" and "save" for the message or its bytes, "schema" to choose the
// one of Avro or Protobuf, and "chart:position.lat" beside a number.
QString messagePage(const EventView &view, const Theme &theme);
QString comparedPage(const EventView &view, const Theme &theme);
QString propertiesPage(const EventView &view, const Theme &theme);
QString bytesPage(const EventView &view, const Theme &theme);

} // namespace app
