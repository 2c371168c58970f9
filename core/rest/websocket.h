// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/stream.h"

#include <functional>
#include <memory>
#include <string>

namespace twin::rest {

/// Answers the upgrade request (its text, head only) on `stream` and hands on a stream of what the
/// WebSocket's binary frames hold, subprotocol "mqtt" (wire.md section a.11). Hands on nothing when the
/// client is gone or what it sent is no upgrade.
void acceptWebSocket(std::unique_ptr<wire::Stream> stream, std::string head,
                     std::function<void(std::unique_ptr<wire::Stream>)> accepted);

} // namespace twin::rest
