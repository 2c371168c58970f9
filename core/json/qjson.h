// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/json.h"

#include <QJsonDocument>
#include <QJsonValue>

namespace twin::json {

/// To Qt's own JSON, for settings, the clipboard and tests. Integers beyond 53 bits keep their value; member
/// order and number texts are lost (Qt sorts members and has one number form).
QJsonValue toQJsonValue(const Json &value);
/// An object or array; anything else gives a null document.
QJsonDocument toQJsonDocument(const Json &value);
/// From Qt's JSON. A number that Qt holds as an integer becomes Integer.
Json fromQJsonValue(const QJsonValue &value);
Json fromQJsonDocument(const QJsonDocument &document);

} // namespace twin::json
