// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/timestamp.h"
#include "rest/message.h"

namespace twin::rest {

/// The shapes of error bodies (wire.md section b.1; graph.md section 2).
enum class ErrorForm {
    Registry, ///< A: "ErrorCode:Name;text" in Message
    Method, ///< B: JSON inside the string Message
    Module, ///< C: flat
    Graph, ///< {"error": {"code", "message"}}
    Simulation ///< A, with Rule, Place, Line and Column where the error has them
};

/// The answer to a request that was refused. `trackingId` is 32 hexadecimal digits.
Response errorResponse(const Error &error, ErrorForm form, const QString &trackingId, Timestamp now);

} // namespace twin::rest
