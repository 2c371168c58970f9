// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target: any bytes as a stream of MQTT packets, cut where the first byte says, and as topics,
// property bags and user names. What is decoded must come back from its encoding.
#include "mqtt/decoder.h"
#include "mqtt/encoder.h"
#include "mqtt/login.h"
#include "mqtt/topic.h"

#include <cstdint>

using namespace twin;
using namespace twin::mqtt;

namespace {

void require(bool holds)
{
    if (!holds)
        __builtin_trap();
}

QList<Packet> decodeAll(QByteArrayView bytes, qsizetype piece)
{
    Decoder decoder(1 << 16);
    QList<Packet> packets;
    while (!bytes.isEmpty()) {
        QByteArrayView part = bytes.first(std::min(piece, bytes.size()));
        bytes = bytes.sliced(part.size());
        while (!part.isEmpty()) {
            const auto packet = decoder.next(part);
            if (!packet)
                return packets;
            if (*packet)
                packets.append(**packet);
        }
    }
    return packets;
}

// Of another protocol version only the level is read, so there is nothing to encode.
bool isOtherVersion(const Packet &packet)
{
    const auto *connect = std::get_if<packet::Connect>(&packet);
    return connect && connect->level != 4;
}

void checkPackets(QByteArrayView bytes, qsizetype piece)
{
    const auto packets = decodeAll(bytes, piece);
    require(packets == decodeAll(bytes, bytes.size() + 1));
    for (const Packet &packet : packets) {
        if (const auto *connect = std::get_if<packet::Connect>(&packet))
            (void)readLogin(*connect);
        if (!isOtherVersion(packet))
            require(decodeAll(encode(packet), 1 << 16) == QList<Packet>{packet});
    }
}

void checkTexts(QByteArrayView bytes)
{
    const TwinId self = TwinId::parse(u"d", u"m").value();
    (void)parseTopic(bytes, self);
    (void)parseFilter(bytes, self);
    (void)parseUserName(bytes);
    if (const auto bag = parseBag(bytes)) {
        const auto again = parseBag(encodeBag(*bag));
        require(again && *again == *bag);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView bytes(data + 1, qsizetype(size - 1));
    checkPackets(bytes, 1 + data[0] % 64);
    checkTexts(bytes);
    return 0;
}
