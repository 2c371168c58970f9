// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace app {

/// "Thermostat;2" of "dtmi:com:example:Thermostat;2".
QString shortModelName(const QString &dtmi);
/// The sign of a unit of DTDL, by its term or id: "°C" of "degreeCelsius"; its name when the language has
/// none.
QString unitSign(const QString &unit);
/// The number in the other units of its quantity, the usual ones: "77 °F", "298.15 K" of 25 degreeCelsius.
QStringList inOtherUnits(double value, const QString &unit);
/// A number as it is typed with another unit of the same quantity behind it, its sign or its name: "77 °F" or
/// "77 degreeFahrenheit" for degreeCelsius gives 25. Nothing for any other text, also for a number alone.
std::optional<double> inUnit(const QString &typed, const QString &unit);
/// A sentence with the ids of the language and of parts of models made names: "unit" of
/// "dtmi:dtdl:property:unit;2", "alarmLimits.low" of the id that the language gives to a field.
QString withPlainNames(const QString &sentence);

} // namespace app
