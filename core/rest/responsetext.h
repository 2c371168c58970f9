// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"
#include "rest/message.h"

#include <string>

namespace twin::rest {

/// The answer as it goes over the wire, in one piece: one TLS record, one packet.
std::string textOf(const Response &response, bool keepsAlive, Timestamp now);

} // namespace twin::rest
