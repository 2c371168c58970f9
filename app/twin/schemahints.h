// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dtdl/element.h"
#include "twin/treerow.h"

#include <QStringList>

namespace app {

/// What of a desired section is not as the interface says, in its order; nullptr: nothing is known.
QList<SchemaHint> schemaHints(const twin::dtdl::Element *interface, const twin::Json &desired);

/// Words that a text of the desired section may have: names of writable properties, of components and fields,
/// and the values of enumerations that are strings. Sorted, each once; nullptr: none.
QStringList schemaWords(const twin::dtdl::Element *interface);

} // namespace app
