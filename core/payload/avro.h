// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "json/json.h"

#include <QByteArray>

namespace twin::payload {

/// A body of Avro: an object container file, which carries its schema, as the array of its objects; else one
/// value of `schema`, with or without the head of the single-object encoding.
///
/// Bytes and fixed stand as "h'...'", an enum as its symbol; of a union only the value. PacketInvalid;
/// ArgumentNull when there is no schema; NotOffered for a container that is compressed by another codec than
/// deflate (`place` names it); MessageTooLarge for one that unpacks to more than 32 MiB.
Result<Json> readAvro(const QByteArray &body, const Json &schema);

} // namespace twin::payload
