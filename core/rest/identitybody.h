// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/command.h"
#include "hub/state.h"

namespace twin::rest {

/// What a Device, Module or ExportImportDevice body says of an identity (wire.md section b.3.1): read-only
/// members are passed over; an authentication without a type is selfSigned when it has thumbprints, else sas.
/// `state`: where the Edge devices are that a scope may name. Argument, with the place.
Result<IdentitySpec> identitySpecOf(const Json &body, const TwinId &id, const State &state);

} // namespace twin::rest
