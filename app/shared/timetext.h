// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"

#include <QDate>
#include <QString>

namespace app {

/// How exact a time of the day is told.
enum class Exact { Minute, Second, Millisecond };

/// A date as the language of the window writes it, with all digits of the year; ISO 8601 without a language.
QString dateText(const QDate &date);
/// Day and month of it.
QString dayText(const QDate &date);
/// What dateText() writes, or ISO 8601; invalid when it is neither.
QDate dateFrom(const QString &text);
/// Date and time of the day, in 24 hours.
QString dateTimeText(const QDateTime &time, Exact exact = Exact::Second);

/// A moment in the time of this place; with the date when it is not today's. Empty for never.
QString dayTimeText(twin::Timestamp time, Exact exact = Exact::Second);

} // namespace app
