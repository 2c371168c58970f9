// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "fleet/placedvalue.h"

#include <QByteArray>
#include <QByteArrayView>

namespace twin::fleet {

/// Reads YAML 1.2 by its core schema, so that `no` and `1:30` are texts and JSON is read as well. Several
/// documents are the elements of one array. Argument, with line and column, for what is no YAML, for a name
/// that comes twice or is none, for anchors' aliases and for values that JSON has not (.inf, .nan, own tags);
/// JsonTooLarge.
Result<PlacedValue> readYaml(QByteArrayView text);

/// A value a line, containers set in below their names; texts in quotes where they could be read as anything
/// else, by readers of YAML 1.1, too. readYaml() gives the same value, numbers with their text.
QByteArray writeYaml(const Json &value);

} // namespace twin::fleet
