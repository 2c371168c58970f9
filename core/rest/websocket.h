// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/stream.h"

#include <functional>
#include <memory>
#include <string>

namespace twin::rest {

/// What a WebSocket carries: the subprotocol "mqtt", also taken for none (wire.md section a.11), or
/// "AMQPWSB10".
enum class SubProtocol { Mqtt, Amqp };
using WebSocketHandler = std::function<void(std::unique_ptr<wire::Stream>, SubProtocol)>;

/// Answers the upgrade request (its text, head only) on `stream` and hands on a stream of what the
/// WebSocket's binary frames hold. Hands on nothing when the client is gone or what it sent is no upgrade.
void acceptWebSocket(std::unique_ptr<wire::Stream> stream, std::string head, WebSocketHandler accepted);

} // namespace twin::rest
