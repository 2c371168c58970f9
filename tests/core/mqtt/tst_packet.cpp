// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mqtt/decoder.h"
#include "mqtt/encoder.h"
#include "support/randomjson.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twin;
using namespace twin::mqtt;

namespace {

constexpr qsizetype MaxPacket = 300'000;

QByteArray bytesOf(const char *hex)
{
    return QByteArray::fromHex(hex);
}

/// All packets of the bytes, cut into pieces of `piece`; stops at the first error.
Result<QList<Packet>> decodeAll(const QByteArray &bytes, qsizetype piece)
{
    Decoder decoder(MaxPacket);
    QList<Packet> packets;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        QByteArrayView rest = QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at));
        while (!rest.isEmpty()) {
            auto packet = decoder.next(rest);
            if (!packet)
                return packet.error();
            if (*packet)
                packets.append(**packet);
        }
    }
    return packets;
}

class RandomPackets final
{
public:
    explicit RandomPackets(quint64 seed)
        : m_random(seed)
    { }

    Packet next()
    {
        switch (m_random.below(12)) {
        case 0:
            return connect();
        case 1:
            return below(2) ? packet::ConnAck{below(2) == 0, packet::ConnAck::Accepted}
                            : packet::ConnAck{false, packet::ConnAck::Code(1 + below(5))};
        case 2:
            return packet::PubAck{id()};
        case 3:
            return packet::QoS2Step{5 + below(3), id()};
        case 4:
            return subscribe();
        case 5:
            return packet::SubAck{id(), {quint8(below(3)), packet::SubAck::Refused}};
        case 6:
            return packet::Unsubscribe{id(), {text(1), text(1)}};
        case 7:
            return packet::UnsubAck{id()};
        case 8:
            return packet::PingReq{};
        case 9:
            return below(2) ? Packet(packet::PingResp{}) : Packet(packet::Disconnect{});
        default:
            return publish();
        }
    }
    int below(int bound) { return m_random.below(bound); }

private:
    quint16 id() { return quint16(1 + below(65535)); }
    QByteArray text(int least)
    {
        static const QStringList letters{u"a"_s, u"/"_s, u"$"_s, u"é"_s, u"€"_s, u"𝄞"_s, u"\uFEFF"_s};
        QString made;
        for (int i = least + below(20); i > 0; --i)
            made += letters[below(int(letters.size()))];
        return made.toUtf8();
    }
    QByteArray payload()
    {
        static constexpr int Sizes[] = {0, 1, 100, 127, 128, 16'383, 16'384, 70'000};
        return QByteArray(Sizes[below(8)], char(below(256)));
    }
    Packet connect()
    {
        packet::Connect made{
            .cleanSession = below(2) == 0, .keepAliveSeconds = below(65536), .clientId = text(0)};
        if (below(2))
            made.will = packet::Will{text(1), QByteArray(below(300), 'w'), below(3), below(2) == 0};
        if (below(3))
            made.userName = text(0);
        if (made.userName && below(2))
            made.password = QByteArray(below(300), '\xff');
        return made;
    }
    Packet subscribe()
    {
        packet::Subscribe made{id(), {}};
        for (int i = 1 + below(4); i > 0; --i)
            made.filters.append({text(1), below(3)});
        return made;
    }
    Packet publish()
    {
        packet::Publish made{
            .topic = text(1), .payload = payload(), .qos = below(3), .retain = below(2) == 0};
        if (made.qos > 0) {
            made.id = id();
            made.duplicate = below(2) == 0;
        }
        return made;
    }

    testsupport::RandomJson m_random;
};

} // namespace

class TestPacket : public QObject
{
    Q_OBJECT
private slots:
    void whatIsEncodedIsDecodedHoweverItIsCut()
    {
        RandomPackets random(11);
        for (int round = 0; round < 300; ++round) {
            QList<Packet> packets;
            QByteArray bytes;
            for (int i = 1 + random.below(5); i > 0; --i) {
                packets.append(random.next());
                appendTo(bytes, packets.last());
            }
            for (const qsizetype piece : {qsizetype(1 + random.below(40)), bytes.size()}) {
                const auto decoded = decodeAll(bytes, piece);
                QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().toString()));
                QVERIFY(*decoded == packets);
            }
        }
    }

    void aPacketThatIsCutShortIsNoPacketYet()
    {
        RandomPackets random(12);
        for (int round = 0; round < 200; ++round) {
            const QByteArray bytes = encode(random.next());
            const qsizetype size = random.below(int(bytes.size()));
            const auto decoded = decodeAll(bytes.first(size), std::max<qsizetype>(size, 1));
            QVERIFY(decoded);
            QVERIFY(decoded->isEmpty());
        }
    }

    void anIdleDecoderHoldsNothing()
    {
        Decoder decoder(MaxPacket);
        const QByteArray bytes = encode(packet::PingReq{}) + encode(packet::PubAck{7});
        QByteArrayView first = QByteArrayView(bytes).first(3);
        QVERIFY(decoder.next(first)->has_value());
        QVERIFY(!decoder.next(first)->has_value());
        QVERIFY(decoder.isPartial());
        QByteArrayView second = QByteArrayView(bytes).sliced(3);
        QVERIFY(decoder.next(second)->has_value());
        QVERIFY(!decoder.isPartial());
    }

    void encodesAsTheStandardShows_data()
    {
        QTest::addColumn<Packet>("packet");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("connect") << Packet(packet::Connect{.cleanSession = false,
                                                           .keepAliveSeconds = 10,
                                                           .clientId = "dev",
                                                           .userName = "u",
                                                           .password = "p"})
                                 << bytesOf("10 15 0004 4d515454 04 c0 000a 0003 646576 0001 75 0001 70");
        QTest::newRow("will")
            << Packet(packet::Connect{
                   .clientId = "d",
                   .will = packet::Will{.topic = "t", .payload = "x", .qos = 1, .retain = true}})
            << bytesOf("10 13 0004 4d515454 04 2e 0000 0001 64 0001 74 0001 78");
        QTest::newRow("publish QoS 0")
            << Packet(packet::Publish{.topic = "a/b", .payload = "hi"}) << bytesOf("30 07 0003 612f62 6869");
        QTest::newRow("publish again")
            << Packet(packet::Publish{.topic = "a/b", .payload = "hi", .qos = 1, .id = 10, .duplicate = true})
            << bytesOf("3a 09 0003 612f62 000a 6869");
        QTest::newRow("subscribe") << Packet(packet::Subscribe{10, {{"a/b", 1}, {"c/#", 0}}})
                                   << bytesOf("82 0e 000a 0003 612f62 01 0003 632f23 00");
        QTest::newRow("suback") << Packet(packet::SubAck{10, {1, 0x80}}) << bytesOf("90 04 000a 01 80");
        QTest::newRow("unsubscribe") << Packet(packet::Unsubscribe{10, {"a/b"}})
                                     << bytesOf("a2 07 000a 0003 612f62");
        QTest::newRow("pubrel") << Packet(packet::QoS2Step{6, 1}) << bytesOf("62 02 0001");
        QTest::newRow("long") << Packet(packet::Publish{.topic = "t", .payload = QByteArray(125, 'x')})
                              << QByteArray(bytesOf("30 8001 0001 74") + QByteArray(125, 'x'));
    }

    void encodesAsTheStandardShows()
    {
        QFETCH(const Packet, packet);
        QFETCH(const QByteArray, bytes);
        QCOMPARE(encode(packet).toHex(), bytes.toHex());
        const auto decoded = decodeAll(bytes, bytes.size());
        QVERIFY(decoded);
        QVERIFY(*decoded == QList<Packet>{packet});
    }

    void refusesWhatIsNoMqtt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("type 0") << bytesOf("0000");
        QTest::newRow("type 15") << bytesOf("f000");
        QTest::newRow("flags of connect") << bytesOf("11 0c 0004 4d515454 04 02 0000 0000");
        QTest::newRow("flags of subscribe") << bytesOf("80 06 000a 0001 61 00");
        QTest::newRow("flags of unsubscribe") << bytesOf("a0 05 000a 0001 61");
        QTest::newRow("flags of pubrel") << bytesOf("60 02 0001");
        QTest::newRow("flags of ping") << bytesOf("c1 00");
        QTest::newRow("flags of disconnect") << bytesOf("e1 00");
        QTest::newRow("five length bytes") << bytesOf("30 ffffffff7f");
        QTest::newRow("protocol name") << bytesOf("10 0c 0004 6d717474 04 02 0000 0000");
        QTest::newRow("reserved connect flag") << bytesOf("10 0c 0004 4d515454 04 03 0000 0000");
        QTest::newRow("password without user name") << bytesOf("10 0f 0004 4d515454 04 42 0000 0000 0001 70");
        QTest::newRow("will QoS without will") << bytesOf("10 0c 0004 4d515454 04 0a 0000 0000");
        QTest::newRow("will retain without will") << bytesOf("10 0c 0004 4d515454 04 22 0000 0000");
        QTest::newRow("will QoS 3") << bytesOf("10 12 0004 4d515454 04 1e 0000 0000 0001 74 0001 78");
        QTest::newRow("will without topic") << bytesOf("10 10 0004 4d515454 04 06 0000 0000 0000 0000");
        QTest::newRow("connect ends early") << bytesOf("10 0b 0004 4d515454 04 02 0000 00");
        QTest::newRow("connect is too long") << bytesOf("10 0d 0004 4d515454 04 02 0000 0000 00");
        QTest::newRow("client id is longer than the packet")
            << bytesOf("10 0d 0004 4d515454 04 02 0000 0005 61");
        QTest::newRow("client id is no UTF-8") << bytesOf("10 0d 0004 4d515454 04 02 0000 0001 ff");
        QTest::newRow("publish QoS 3") << bytesOf("36 05 0001 61 0001");
        QTest::newRow("duplicate at QoS 0") << bytesOf("38 03 0001 61");
        QTest::newRow("publish with id 0") << bytesOf("32 05 0001 61 0000");
        QTest::newRow("publish without topic") << bytesOf("30 02 0000");
        QTest::newRow("publish with U+0000") << bytesOf("30 03 0001 00");
        QTest::newRow("topic is longer than the packet") << bytesOf("30 03 0002 61");
        QTest::newRow("puback with id 0") << bytesOf("40 02 0000");
        QTest::newRow("puback is too long") << bytesOf("40 03 0001 00");
        QTest::newRow("subscribe without filter") << bytesOf("82 02 000a");
        QTest::newRow("subscribe with id 0") << bytesOf("82 06 0000 0001 61 00");
        QTest::newRow("subscribe QoS 3") << bytesOf("82 06 000a 0001 61 03");
        QTest::newRow("subscribe with reserved bits") << bytesOf("82 06 000a 0001 61 04");
        QTest::newRow("empty filter") << bytesOf("82 05 000a 0000 00");
        QTest::newRow("filter without QoS") << bytesOf("82 05 000a 0001 61");
        QTest::newRow("unsubscribe without filter") << bytesOf("a2 02 000a");
        QTest::newRow("ping with contents") << bytesOf("c0 01 00");
        QTest::newRow("disconnect with contents") << bytesOf("e0 01 00");
        QTest::newRow("connack with reserved flags") << bytesOf("20 02 02 00");
        QTest::newRow("suback with a strange code") << bytesOf("90 03 000a 03");
    }

    void refusesWhatIsNoMqtt()
    {
        QFETCH(const QByteArray, bytes);
        for (const qsizetype piece : {qsizetype(1), bytes.size()}) {
            const auto decoded = decodeAll(bytes, piece);
            QVERIFY(!decoded);
            QCOMPARE(decoded.error().code, ErrorCode::PacketInvalid);
            QVERIFY(!decoded.error().detail.isEmpty());
            QVERIFY(decoded.error().hasAt);
            QVERIFY(decoded.error().at.offset <= bytes.size());
        }
    }

    void refusesATooLargePacketByItsLength()
    {
        Decoder decoder(100);
        const QByteArray bytes = bytesOf("30 6300");
        QByteArrayView rest = bytes;
        const auto packet = decoder.next(rest);
        QVERIFY(!packet);
        QCOMPARE(packet.error().code, ErrorCode::MessageTooLarge);
        QCOMPARE(packet.error().limit, 100);
        QCOMPARE(packet.error().actual, 101);
    }

    void ofAnotherVersionOnlyTheLevelIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("level");
        QTest::newRow("3.1") << bytesOf("10 0f 0006 4d5149736470 03 02 003c 0001 61") << 3;
        QTest::newRow("5") << bytesOf("10 0e 0004 4d515454 05 02 003c 00 0001 61") << 5;
        QTest::newRow("bridge bit") << bytesOf("10 0d 0004 4d515454 84 02 003c 0001 61") << 0x84;
    }

    void ofAnotherVersionOnlyTheLevelIsRead()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, level);
        const auto packets = decodeAll(bytes, bytes.size());
        QVERIFY2(packets, packets ? "" : qPrintable(packets.error().toString()));
        QCOMPARE(std::get<packet::Connect>(packets->first()).level, level);
    }

    void knowsWhatIsUtf8_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isText");
        QTest::newRow("empty") << QByteArray() << true;
        QTest::newRow("each length") << u"aé€𝄞"_s.toUtf8() << true;
        QTest::newRow("last code point") << bytesOf("f48fbfbf") << true;
        QTest::newRow("byte order mark") << bytesOf("efbbbf") << true;
        QTest::newRow("U+0000") << bytesOf("6100") << false;
        QTest::newRow("overlong U+0000") << bytesOf("c080") << false;
        QTest::newRow("overlong slash") << bytesOf("c0af") << false;
        QTest::newRow("overlong in three") << bytesOf("e080af") << false;
        QTest::newRow("overlong in four") << bytesOf("f08080af") << false;
        QTest::newRow("surrogate") << bytesOf("eda080") << false;
        QTest::newRow("beyond U+10FFFF") << bytesOf("f4908080") << false;
        QTest::newRow("five bytes") << bytesOf("f888808080") << false;
        QTest::newRow("cut short") << bytesOf("e282") << false;
        QTest::newRow("continuation alone") << bytesOf("80") << false;
        QTest::newRow("continuation missing") << bytesOf("e28261") << false;
    }

    void knowsWhatIsUtf8()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const bool, isText);
        QCOMPARE(mqtt::isText(bytes), isText);
    }
};

QTEST_GUILESS_MAIN(TestPacket)
#include "tst_packet.moc"
