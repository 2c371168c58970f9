// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/mailbox.h"
#include "rest/message.h"

namespace twin::rest {

/// What the header lines of a message say (wire.md section a.13).
struct MessageHeaders {
    Json system = Json::emptyObject(); ///< by the names of wire.md a.4, strings
    Json properties = Json::emptyObject(); ///< from iothub-app-NAME
    MessageAck ack = MessageAck::None;
    Timestamp expires{}; ///< never when the lines do not say
};

/// Reads `IoTHub-MessageId`, `iothub-contenttype`, `iothub-app-NAME` and so on. Argument for an expiry or a
/// kind of feedback that is none.
Result<MessageHeaders> readMessageHeaders(const Headers &headers);
/// The header lines of a message for a device that fetches it; the etag is its lock.
Headers writeMessageHeaders(const CloudMessage &message);

} // namespace twin::rest
