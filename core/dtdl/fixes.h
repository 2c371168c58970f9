// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dtdl/conformance.h"

namespace twin::dtdl {

/// What a fix does.
enum class FixKind : quint8 {
    AddMarker, ///< "__t": "c" into the component
    CompleteAcknowledgement, ///< value, ac, av and ad as they must be
    ConvertValue, ///< the same value in the form of the schema: "21" becomes 21
    RemoveMarker,
    RemoveValue, ///< the faulty value, or the whole property or component
    UnwrapAcknowledgement, ///< the plain value of a read-only property
    WrapInAcknowledgement, ///< the plain value of a writable property
};

/// A change of one section that removes an issue: shown before it is made.
struct Fix {
    FixKind kind = FixKind::RemoveValue;
    TwinSide side = TwinSide::Reported; ///< Desired: a service writes it; Reported: the device must
    Json patch; ///< the merge patch of that section
};

/// The ways to remove an issue of conformanceOf(), best first: each was tried and leaves no issue of that
/// path and side. Empty when only a person can know.
QList<Fix> fixesOf(const ConformanceIssue &issue, const Twin &twin, const Element &interface);

} // namespace twin::dtdl
