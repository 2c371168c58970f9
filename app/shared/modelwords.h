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

} // namespace app
