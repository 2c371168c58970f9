// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

struct pn_terminus_t;

namespace twin::amqp {

constexpr const char *ConnectionForced = "amqp:connection:forced";

/// The condition by which Azure's service libraries know what went wrong (AMQP 1.0 section 2.8.15 and the
/// words of Service Bus).
const char *conditionOf(ErrorCode code);

/// The text of the filter "apache.org:selector-filter:string" of a source; empty when there is none.
QString selectorOf(pn_terminus_t *source);

} // namespace twin::amqp
