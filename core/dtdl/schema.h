// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dtdl/element.h"
#include "json/pointer.h"

#include <QList>

namespace twin::dtdl {

/// A schema is an element of class Schema: `double`, an Enum, an Object.
using Schema = Element;

/// Why a value is no instance of its schema.
enum class InstanceFault : quint8 {
    Kind, ///< another JSON kind than the schema's
    Form, ///< the right kind in the wrong form: 1.0 for an integer, "2024-13-01" for a date
    Range, ///< a number outside the schema's range
    NotInEnum, ///< none of the Enum's values
    UnknownField, ///< the Object has no such field
    Key, ///< a Map key that is no DTDL name
    TooDeep, ///< more levels than are followed
};

/// One fault of a value. `detail` is an English sentence.
struct InstanceIssue {
    json::Pointer path; ///< in the value that was checked
    InstanceFault fault = InstanceFault::Kind;
    QString detail;
};

/// How numbers are judged: as in telemetry and properties (the text must be an integer literal), or as in a
/// model, where 1.0 is the integer 1 and a number may stand for a decimal.
enum class NumberForms { AsInstance, AsModel };

/// Whether values of this element can be checked: a schema, or a field, map value or enum value.
bool canHaveInstances(const Element &element);
/// All faults of `value` against a schema, or against the schema of a field or map value; empty: it conforms.
/// Requires: canHaveInstances(schema).
QList<InstanceIssue> checkInstance(const Json &value, const Schema &schema,
                                   NumberForms forms = NumberForms::AsInstance);
/// checkInstance().
inline QList<InstanceIssue> check(const Json &value, const Schema &schema)
{
    return checkInstance(value, schema);
}
/// As check(), and names of Maps must be DTDL names, as in properties of twins (projection.md section 6).
QList<InstanceIssue> checkProperty(const Json &value, const Schema &schema);

} // namespace twin::dtdl
