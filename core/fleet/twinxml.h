// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Twins in XML: <twins> with a <twin> each, or one <twin> alone. A member of an object is an element of its
// name, or <member name="..."> where the name is none of XML's. An element with elements inside is an object,
// else a text; the attribute type says what else it is: number, boolean, null, array (of <item>), object (an
// empty one), string. A text that XML cannot hold stands as JSON with form="json", a name in jsonName.
#pragma once

#include "base/result.h"
#include "fleet/placedvalue.h"

#include <QByteArray>
#include <QByteArrayView>

#include <span>

namespace twin::fleet {

/// The value of the file: an array of twins, or one twin. Argument, with line and column, for what is no XML
/// or not of this form; document types are refused. JsonTooLarge.
Result<PlacedValue> readTwinXml(QByteArrayView text);
/// readTwinXml() gives the same values, numbers with their text. Requires: objects.
QByteArray writeTwinXml(std::span<const Json> twins);

} // namespace twin::fleet
