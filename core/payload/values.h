// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Only the readers of this folder include this: what they have in common.
#pragma once

#include "base/result.h"
#include "json/json.h"

#include <QByteArray>
#include <QSet>

#include <optional>

namespace twin::payload {

constexpr int DepthAtMost = 64; ///< of containers in each other

/// The body cannot be read from that byte on.
Error faultAt(qsizetype offset, const QString &detail);
/// "h'0a0b'"
Json bytesValue(QByteArrayView bytes);
/// The shortest text that is this number; a string for what JSON has no number for.
Json floatValue(float value);
Json doubleValue(double value);
Json unsignedValue(quint64 value);
/// Whether the bytes are UTF-8 that a person can read: no control characters but, if `breaks`, tabs and
/// line breaks.
bool isReadable(QByteArrayView bytes, bool breaks);

/// Makes an object of pairs. Keys that are no text stand as JSON writes them; one that is a container is
/// refused: its text would be quoted again for each map that it stands in.
class MapMaker final
{
public:
    /// PacketInvalid when the key is a container, or stands in the map already; it began at that byte.
    Result<void> add(qsizetype at, const Json &key, Json value);
    Json take() { return m_builder.take(); }

private:
    JsonObjectBuilder m_builder;
    QSet<QString> m_keys;
};

/// Walks through bytes. After the end, or once the bytes ran out, every question is answered by 0 and
/// isShort() is true.
class Bytes final
{
public:
    explicit Bytes(QByteArrayView bytes)
        : m_bytes(bytes)
    { }

    qsizetype at() const { return m_at; }
    bool isAtEnd() const { return m_at >= m_bytes.size(); }
    bool isShort() const { return m_isShort; }
    quint8 byte();
    /// Empty, and isShort(), when there are fewer.
    QByteArrayView take(quint64 count);
    /// The first byte is the highest.
    quint64 big(int size);
    /// The first byte is the lowest.
    quint64 little(int size);
    /// Seven bits a byte, the lowest first; nothing when it does not fit 64 bits.
    std::optional<quint64> varint();

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_isShort = false;
};

} // namespace twin::payload
