// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dtdl/conformance.h"

namespace twin::dtdl {

/// A relationship as its source's model sees it.
struct RelationshipFacts {
    QString id;
    std::string_view name;
    const Json &properties;
    const Element *target = nullptr; ///< the target's interface, nullptr when it is not known: not checked
};

/// The issues of a logical twin (graph.md section 3): `contents` are its properties and components, where a
/// component is an object with a `$metadata` of its own.
QList<ConformanceIssue> issuesOfContents(const Element &interface, const Json &contents);
/// The issues of one relationship against the interface of its source, in the order in which a write of it is
/// refused: name, target, properties. Paths begin with "/$relationships/ID".
QList<ConformanceIssue> issuesOfRelationship(const Element &source, const RelationshipFacts &facts);
/// The issue of a name that more relationships have than the model allows; its path is "/NAME".
std::optional<ConformanceIssue> multiplicityIssue(const Element &source, std::string_view name,
                                                  qsizetype count);
/// Whether `interface` is the model `id` or extends it, at any depth.
bool isKindOf(const Element &interface, std::string_view id);

} // namespace twin::dtdl
