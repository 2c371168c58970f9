// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dtdl/element.h"

namespace twin::dtdl {

/// The interface as a Thing Model of the W3C (Web of Things Thing Description 1.1, section 10): properties,
/// commands as actions, telemetry as events, with titles in all languages, units and data schemas. Inherited
/// contents are taken over; those of a component stand below "component.content", as a Thing has no
/// components. Relationships have no counterpart and are left out.
Json thingModelOf(const Element &interface);

} // namespace twin::dtdl
