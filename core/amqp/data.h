// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "amqp/message.h"

#include <proton/codec.h>

namespace twin::amqp {

/// A view of the bytes for the library, valid as long as they are.
inline pn_bytes_t viewOf(const QByteArray &bytes)
{
    return pn_bytes(std::size_t(bytes.size()), bytes.constData());
}

inline QByteArray bytesOf(pn_bytes_t bytes)
{
    return {bytes.start, qsizetype(bytes.size)};
}
inline QString stringOf(pn_bytes_t bytes)
{
    return QString::fromUtf8(bytes.start, qsizetype(bytes.size));
}
inline QUuid uuidOf(const pn_uuid_t &uuid)
{
    return QUuid::fromRfc4122(QByteArrayView(uuid.bytes, sizeof uuid.bytes));
}

/// The value at which `data` stands. Of lists and arrays only the texts are read; maps are null.
Value valueAt(pn_data_t *data);
/// The map at which `data` stands; empty when it is none.
Map mapAt(pn_data_t *data);
/// The map that `data` holds; empty when it holds none.
Map mapOf(pn_data_t *data);

enum class Keys { Symbols, Strings };
void put(pn_data_t *data, const Value &value);
void put(pn_data_t *data, const Map &map, Keys keys);

} // namespace twin::amqp
