// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/json.h"

#include <QJSValue>

#include <optional>

class QJSEngine;

namespace twin::sim {

/// A JSON value for a script.
QJSValue toScript(const Json &value, QJSEngine &engine);
/// What a script gave as JSON: undefined is null, whole numbers are integers, functions are left out. Empty
/// when it has more than about `maxBytes` or goes round in circles.
std::optional<Json> fromScript(const QJSValue &value, qsizetype maxBytes);

} // namespace twin::sim
