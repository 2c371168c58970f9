// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mqtt/packet.h"

#include <QByteArrayView>

namespace twin::mqtt {

/// Finds the packets in a stream of bytes, however it is cut into pieces.
///
/// Keeps only what a packet has begun with, so an idle connection's decoder holds no memory. After an error
/// the stream cannot be read any further: the connection is to be closed.
class Decoder final
{
public:
    /// `maxPacket`: bytes of a whole packet. A larger one is refused as soon as its length is known.
    explicit Decoder(qsizetype maxPacket)
        : m_maxPacket(maxPacket)
    { }

    /// The next packet of what is left of `bytes`, which moves behind it; empty when more bytes are needed.
    /// PacketInvalid (with the place in the packet as `at`), MessageTooLarge.
    Result<std::optional<Packet>> next(QByteArrayView &bytes);
    /// Whether a packet has begun and not ended.
    bool isPartial() const noexcept { return !m_begun.isEmpty(); }

private:
    Result<qsizetype> packetSize(QByteArrayView bytes) const;
    Result<bool> gather(QByteArrayView &bytes);

    qsizetype m_maxPacket;
    QByteArray m_begun; // a packet's first bytes
};

/// Whether the bytes are UTF-8 by MQTT 3.1.1, 1.5.3: no surrogates, no U+0000, no longer form than needed.
bool isText(QByteArrayView bytes);

} // namespace twin::mqtt
