// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"
#include "sim/chance.h"
#include "sim/choice.h"

namespace twin::sim {

/// The text of a Pattern for a device and its number in its fleet.
QString patternText(const QString &pattern, Chance &chance, const QString &device, quint32 number);
/// `text` with {id} and {n}, {n:3} replaced; without a device {id} stays.
QString filledIn(const QString &text, const QString &device, quint32 number);
/// The same of an address of the web: the device becomes one segment of its path.
QString addressOf(const QString &url, const QString &device, quint32 number);
QString inventedWord(WordKind kind, Chance &chance);
/// A GUID of version 4 in lower case.
QString guidText(Chance &chance);
Json momentAs(TimeForm form, Timestamp time, double uptimeSeconds);

} // namespace twin::sim
