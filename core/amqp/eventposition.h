// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "amqp/eventlog.h"

#include <QStringView>

namespace twin::amqp {

/// Reads the selector by which an Event Hubs client says where it begins, such as
/// "amqp.annotation.x-opt-offset > '-1'", and returns the sequence number of the first event that it wants.
/// Empty: only what comes from now on. Annotations: x-opt-offset, x-opt-sequence-number,
/// x-opt-enqueued-time (milliseconds since 1970); operators > and >=. Argument for another text.
Result<qint64> firstWanted(QStringView selector, const EventLog::Partition &partition);

} // namespace twin::amqp
