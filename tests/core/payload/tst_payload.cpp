// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/writer.h"
#include "payload/format.h"
#include "support/jsontext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twin;
using payload::Format;
using testsupport::jsonOf;

namespace {

QByteArray textOf(const Result<Json> &value)
{
    return value ? json::write(*value) : QByteArray("refused");
}

const char *const Schema = R"({"type":"record","name":"Sample","namespace":"a.b","fields":[
    {"name":"id","type":"long"},{"name":"name","type":"string"},
    {"name":"temperature","type":["null","double"]},
    {"name":"state","type":{"type":"enum","name":"State","symbols":["OFF","ON"]}},
    {"name":"tags","type":{"type":"map","values":"int"}},
    {"name":"next","type":["null","Sample"]}]})";
// id 150, name "pump", temperature 21.5, state ON, tags {"a": 1}, no next
const char *const Sample = "ac02"
                           "0870756d70"
                           "020000000000803540"
                           "02"
                           "02026102"
                           "00"
                           "00";

} // namespace

class tst_Payload : public QObject
{
    Q_OBJECT

private slots:
    void aContentTypeNamesAFormat_data();
    void aContentTypeNamesAFormat();
    void readsBodies_data();
    void readsBodies();
    void refusesBodies_data();
    void refusesBodies();
    void avroNeedsASchema();
    void readsAvroByItsSchema();
    void readsAContainerOfAvro();
    void unpacksAContainerOfAvro();
    void aSchemaThatAsksForEndlessValuesEnds();
    void everyCutOfABodyIsRefusedOrRead();
};

void tst_Payload::aContentTypeNamesAFormat_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("format");
    const auto row = [](const char *type, std::optional<Format> format) {
        QTest::addRow("%s", type) << QString::fromLatin1(type) << (format ? int(*format) : -1);
    };
    row("application/json; charset=utf-8", Format::Json);
    row("application/senml+json", Format::Json);
    row("APPLICATION/CBOR", Format::Cbor);
    row("application/senml+cbor", Format::Cbor);
    row("application/x-msgpack", Format::MessagePack);
    row("application/x-protobuf", Format::Protobuf);
    row("application/vnd.google.protobuf", Format::Protobuf);
    row("avro/binary", Format::Avro);
    row("application/vnd.apache.avro.v2", Format::Avro);
    row("text/plain", Format::Text);
    row("application/octet-stream", std::nullopt);
    row("application/notjson", std::nullopt);
    row("", std::nullopt);
}

void tst_Payload::aContentTypeNamesAFormat()
{
    QFETCH(QString, type);
    QFETCH(int, format);
    const auto found = payload::formatOf(type);
    QCOMPARE(found ? int(*found) : -1, format);
}

void tst_Payload::readsBodies_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, Format format, const char *hex, const char *json) {
        QTest::addRow("%s", name) << int(format) << QByteArray(hex) << QByteArray(json);
    };
    // RFC 8949, appendix A
    row("cbor map", Format::Cbor, "a26161016162820203", R"({"a":1,"b":[2,3]})");
    row("cbor indefinite", Format::Cbor, "bf61610161629f0203ffff", R"({"a":1,"b":[2,3]})");
    row("cbor text in parts", Format::Cbor, "7f657374726561646d696e67ff", R"("streaming")");
    row("cbor 18446744073709551615", Format::Cbor, "1bffffffffffffffff", "18446744073709551615");
    row("cbor -18446744073709551616", Format::Cbor, "3bffffffffffffffff", "-18446744073709551616");
    row("cbor -1000", Format::Cbor, "3903e7", "-1000");
    row("cbor half", Format::Cbor, "f93e00", "1.5");
    row("cbor double", Format::Cbor, "fb3ff199999999999a", "1.1");
    row("cbor infinity", Format::Cbor, "f97c00", R"("Infinity")");
    row("cbor plain", Format::Cbor, "84f4f5f6f7", R"([false,true,null,"undefined"])");
    row("cbor bytes", Format::Cbor, "4401020304", R"("h'01020304'")");
    row("cbor tag", Format::Cbor, "c11a514b67b0", R"({"@tag":1,"value":1363896240})");
    row("cbor number keys", Format::Cbor, "a201020304", R"({"1":2,"3":4})");
    row("msgpack map", Format::MessagePack, "82a7636f6d70616374c3a6736368656d6100",
        R"({"compact":true,"schema":0})");
    row("msgpack numbers", Format::MessagePack, "96ffd0ffd1ff00cd0100cfffffffffffffffffd3ffffffffffffffff",
        "[-1,-1,-256,256,18446744073709551615,-1]");
    row("msgpack floats", Format::MessagePack, "92ca41ac0000cb40358ccccccccccd", "[21.5,21.55]");
    row("msgpack bytes", Format::MessagePack, "c40201ff", R"("h'01ff'")");
    row("msgpack long text", Format::MessagePack, "d9036c7576", R"("luv")");
    row("msgpack array of 16 bits", Format::MessagePack, "dc0002c0c2", "[null,false]");
    row("msgpack map of 32 bits", Format::MessagePack, "df0000000101a161", R"({"1":"a"})");
    row("msgpack time", Format::MessagePack, "d6ff514b67b0",
        R"({"@timestamp":"2013-03-21T20:04:00.000000000Z"})");
    row("msgpack extension", Format::MessagePack, "d405aa", R"({"@type":5,"value":"h'aa'"})");
    row("protobuf varint", Format::Protobuf, "089601", R"({"1":150})");
    row("protobuf negative", Format::Protobuf, "08ffffffffffffffffff01", R"({"1":-1})");
    row("protobuf text", Format::Protobuf, "120774657374696e67", R"({"2":"testing"})");
    row("protobuf message", Format::Protobuf, "1a03089601", R"({"3":{"1":150}})");
    row("protobuf repeated", Format::Protobuf, "080108021003", R"({"1":[1,2],"2":3})");
    row("protobuf float", Format::Protobuf, "0d0000ac41", R"({"1":"21.5 | 0x41ac0000"})");
    row("protobuf double", Format::Protobuf, "090000000000803540", R"({"1":"21.5 | 0x4035800000000000"})");
    row("protobuf group", Format::Protobuf, "0b10010c", R"({"1":{"2":1}})");
    row("protobuf bytes", Format::Protobuf, "0a02ff00", R"({"1":"h'ff00'"})");
    row("protobuf empty", Format::Protobuf, "", "{}");
    row("text", Format::Text, "68c3a9", "\"h\xc3\xa9\"");
    row("json", Format::Json, "7b2261223a317d", R"({"a":1})");
}

void tst_Payload::readsBodies()
{
    QFETCH(int, format);
    QFETCH(QByteArray, hex);
    QFETCH(QByteArray, json);
    QCOMPARE(textOf(payload::read(Format(format), QByteArray::fromHex(hex))), json);
}

void tst_Payload::refusesBodies_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<int>("offset");
    const auto row = [](const char *name, Format format, const QByteArray &hex, int offset) {
        QTest::addRow("%s", name) << int(format) << hex << offset;
    };
    row("cbor that ends", Format::Cbor, "a26161", -1);
    row("cbor with more behind", Format::Cbor, "0102", 1);
    row("cbor key twice", Format::Cbor, "a2616101616102", 4);
    row("cbor too deep", Format::Cbor, QByteArray(200, '8').replace("8", "81") + "00", -1);
    row("msgpack that ends", Format::MessagePack, "92a16101ff", 4);
    row("msgpack c1", Format::MessagePack, "91c1", 1);
    row("msgpack size that lies", Format::MessagePack, "ddffffffff01", 6);
    row("msgpack key twice", Format::MessagePack, "82a16101a16102", 4);
    row("msgpack map as a key", Format::MessagePack, "8181a1610102", 1);
    row("cbor array as a key", Format::Cbor, "a1810102", 1);
    row("msgpack too deep", Format::MessagePack, QByteArray(200, '9').replace("9", "91") + "00", -1);
    row("protobuf field zero", Format::Protobuf, "0001", 0);
    row("protobuf longer than the body", Format::Protobuf, "08010a7f61", 2);
    row("protobuf wire type 7", Format::Protobuf, "0f", 0);
    row("protobuf open group", Format::Protobuf, "0b1001", 3);
    row("text that is none", Format::Text, "ff", 0);
}

void tst_Payload::refusesBodies()
{
    QFETCH(int, format);
    QFETCH(QByteArray, hex);
    QFETCH(int, offset);
    const auto read = payload::read(Format(format), QByteArray::fromHex(hex));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::PacketInvalid);
    QVERIFY(read.error().hasAt);
    if (offset >= 0)
        QCOMPARE(int(read.error().at.offset), offset);
}

void tst_Payload::avroNeedsASchema()
{
    const auto read = payload::read(Format::Avro, QByteArray::fromHex(Sample));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::ArgumentNull);
}

void tst_Payload::readsAvroByItsSchema()
{
    const QByteArray expected =
        R"({"id":150,"name":"pump","temperature":21.5,"state":"ON","tags":{"a":1},"next":null})";
    const Json schema = jsonOf(Schema);
    const QByteArray body = QByteArray::fromHex(Sample);
    QCOMPARE(textOf(payload::read(Format::Avro, body, schema)), expected);
    const QByteArray head = QByteArray::fromHex("c3010102030405060708"); // single-object encoding
    QCOMPARE(textOf(payload::read(Format::Avro, head + body, schema)), expected);
    const auto more = payload::read(Format::Avro, body + 'x', schema);
    QVERIFY(!more);
    QCOMPARE(more.error().at.offset, body.size());
    // A record within itself, by its full name too.
    QByteArray nested = body;
    nested.chop(1);
    nested += QByteArray::fromHex("02") + body;
    QByteArray full(Schema);
    full.replace(R"(["null","Sample"])", R"(["null","a.b.Sample"])");
    for (const QByteArray &text : {QByteArray(Schema), full}) {
        const auto read = payload::read(Format::Avro, nested, jsonOf(text.constData()));
        QVERIFY(read);
        QCOMPARE((*read)["next"]["name"].toString(), u"pump"_s);
    }
}

void tst_Payload::readsAContainerOfAvro()
{
    const auto text = [](const QByteArray &part) -> QByteArray {
        return QByteArray(1, char(part.size() * 2)) + part; // as long as it is short
    };
    const auto container = [&text](const QByteArray &codec) -> QByteArray {
        const QByteArray sync(16, '~');
        return QByteArray("Obj\x01") + QByteArray::fromHex("04") + text("avro.schema") + text(R"("long")") +
               text("avro.codec") + text(codec) + QByteArray::fromHex("00") + sync +
               QByteArray::fromHex("0404") + QByteArray::fromHex("0205") + sync;
    };
    QCOMPARE(textOf(payload::read(Format::Avro, container("null"))), QByteArray("[1,-3]"));
    const auto packed = payload::read(Format::Avro, container("snappy"));
    QVERIFY(!packed);
    QCOMPARE(packed.error().code, ErrorCode::NotOffered);
    QCOMPARE(packed.error().place, u"snappy"_s);
    QByteArray damaged = container("null");
    damaged[damaged.size() - 1] = '!';
    QVERIFY(!payload::read(Format::Avro, damaged));
}

namespace {

// The raw stream of qCompress(): without the size and the head in front and the checksum behind.
QByteArray deflated(const QByteArray &bytes)
{
    QByteArray stream = qCompress(bytes, 9).sliced(6);
    stream.chop(4);
    return stream;
}

QByteArray packedContainer(qsizetype count, const QByteArray &block, const QByteArray &schema = R"("long")",
                           int blocks = 1)
{
    const auto number = [](qsizetype value) {
        QByteArray bytes;
        for (quint64 rest = quint64(value) << 1;; rest >>= 7) {
            bytes += char(rest < 128 ? rest : (rest & 127) | 128);
            if (rest < 128)
                return bytes;
        }
    };
    const auto text = [&number](const QByteArray &part) -> QByteArray { return number(part.size()) + part; };
    const QByteArray sync(16, '~');
    const QByteArray one = number(count) + text(block) + sync;
    return QByteArray("Obj\x01") + number(2) + text("avro.schema") + text(schema) + text("avro.codec") +
           text("deflate") + number(0) + sync + one.repeated(blocks);
}

} // namespace

void tst_Payload::unpacksAContainerOfAvro()
{
    const auto longs = [](qsizetype count) { return QByteArray(count, '\x02'); };
    QCOMPARE(textOf(payload::read(Format::Avro, packedContainer(3, deflated(longs(3))))),
             QByteArray("[1,1,1]"));
    const auto many = payload::read(Format::Avro, packedContainer(100'000, deflated(longs(100'000))));
    QVERIFY(many);
    QCOMPARE(many->size(), 100'000);
    const QByteArray block = deflated(longs(50));
    for (const auto &[count, bytes] : {std::pair<qsizetype, QByteArray>{51, block},
                                       {49, block},
                                       {50, block.chopped(1)},
                                       {50, QByteArray("no deflate at all")}}) {
        const auto damaged = payload::read(Format::Avro, packedContainer(count, bytes));
        QVERIFY(!damaged);
        QCOMPARE(damaged.error().code, ErrorCode::PacketInvalid);
        QVERIFY(damaged.error().hasAt);
    }
    const auto bomb = payload::read(Format::Avro, packedContainer(1, deflated(QByteArray(40 << 20, '\x02'))));
    QVERIFY(!bomb);
    QCOMPARE(bomb.error().code, ErrorCode::MessageTooLarge);
    // Values that take no byte are counted through all blocks.
    const QByteArray noBytes = QByteArray::fromHex("0300"); // packed
    const auto nothings = [&noBytes](int blocks) {
        return payload::read(Format::Avro, packedContainer(1 << 19, noBytes, R"("null")", blocks));
    };
    QCOMPARE(nothings(1)->size(), 1 << 19);
    QVERIFY(!nothings(3));
    QCOMPARE(nothings(3).error().code, ErrorCode::PacketInvalid);
}

void tst_Payload::aSchemaThatAsksForEndlessValuesEnds()
{
    const Json schema = jsonOf(R"({"type":"array","items":{"type":"array","items":"null"}})");
    QByteArray body = QByteArray::fromHex("80808001"); // 1,048,576 of them
    for (int i = 0; i < 64; ++i)
        body += QByteArray::fromHex("8080800100"); // each 1,048,576 nulls
    const auto read = payload::read(Format::Avro, body, schema);
    QVERIFY(!read);
    const Json own = jsonOf(R"({"type":"record","name":"R","fields":[{"name":"r","type":"R"}]})");
    QVERIFY(!payload::read(Format::Avro, "x", own));
}

void tst_Payload::everyCutOfABodyIsRefusedOrRead()
{
    const Json schema = jsonOf(Schema);
    const QByteArray bodies[] = {QByteArray::fromHex("bf61610161629f0203ffff"),
                                 QByteArray::fromHex("82a7636f6d70616374c3a6736368656d61ca41ac0000"),
                                 QByteArray::fromHex("1a030896010d0000ac41120774657374696e67"),
                                 QByteArray::fromHex(Sample)};
    for (const QByteArray &body : bodies) {
        for (const Format format : payload::Formats) {
            for (qsizetype size = 0; size <= body.size(); ++size) {
                const auto read = payload::read(format, body.first(size), schema);
                QVERIFY(read || read.error().at.offset <= size);
            }
        }
    }
}

QTEST_GUILESS_MAIN(tst_Payload)
#include "tst_payload.moc"
