// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace twin::dtdl {

/// What a number of one unit of DTDL is in another: 25 degreeCelsius are 298.15 kelvin. Units by their term
/// or id. Nothing when they measure different things, or one of them has no fixed ratio that we know.
std::optional<double> convertUnit(double value, const QString &from, const QString &to);

/// Terms of the other units that measure the same thing, the usual ones first; empty when there is none.
QStringList otherUnits(const QString &unit);

/// A number as people write it after a conversion: rounded where the digits are the computer's and not the
/// number's.
QString convertedText(double value);

} // namespace twin::dtdl
