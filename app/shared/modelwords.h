// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace app {

/// "Thermostat;2" of "dtmi:com:example:Thermostat;2".
QString shortModelName(const QString &dtmi);
/// The sign of a unit of DTDL, by its term or id: "°C" of "degreeCelsius"; its name when the language has
/// none.
QString unitSign(const QString &unit);
/// A sentence with the ids of the language and of parts of models made names: "unit" of
/// "dtmi:dtdl:property:unit;2", "alarmLimits.low" of the id that the language gives to a field.
QString withPlainNames(const QString &sentence);

} // namespace app
