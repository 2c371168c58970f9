// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bodies of Protobuf, read by a .proto file.
#include "json/writer.h"
#include "payload/protoschema.h"
#include "support/jsontext.h"

#include <QFile>
#include <QTemporaryDir>

#include <bit>

using namespace Qt::StringLiterals;
using namespace twin;
using payload::ProtoSchema;

namespace {

const QByteArray Plant = R"(syntax = "proto3";
package plant;
import "parts/place.proto";
import "google/protobuf/timestamp.proto";

enum State { OFF = 0; ON = 1; }
message Reading {
  message Inner { bool ok = 1; }
  int32 id = 1;
  string name = 2;
  double temperature = 3;
  State state = 4;
  map<string, int64> counts = 5;
  repeated float levels = 6;
  bytes raw = 7;
  google.protobuf.Timestamp at = 8;
  parts.Place place = 9;
  Inner inner = 10;
  uint64 big = 11;
  sint32 delta = 12;
  repeated State states = 13;
  map<bool, Inner> checks = 14;
}
message Other { string text = 1; }
)";
const QByteArray Place = "syntax = \"proto3\"; package parts; message Place { string room = 1; }";

QByteArray varint(quint64 value)
{
    QByteArray bytes;
    for (; value > 127; value >>= 7)
        bytes += char((value & 127) | 128);
    return bytes + char(value);
}

QByteArray number(int field, quint64 value)
{
    return varint(quint64(field) << 3) + varint(value);
}

QByteArray block(int field, const QByteArray &bytes)
{
    return varint(quint64(field) << 3 | 2) + varint(quint64(bytes.size())) + bytes;
}

template <class Value>
QByteArray fixed(Value value)
{
    using Bits = std::conditional_t<sizeof(Value) == 8, quint64, quint32>;
    QByteArray bytes;
    for (auto bits = std::bit_cast<Bits>(value); bytes.size() < qsizetype(sizeof(Value)); bits >>= 8)
        bytes += char(bits & 0xff);
    return bytes;
}

} // namespace

class TestProtoSchema : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(u"parts"_s));
        write(u"plant.proto"_s, Plant);
        write(u"parts/place.proto"_s, Place);
    }

    void namesItsMessages()
    {
        const auto schema = load();
        QVERIFY_RESULT(schema);
        QCOMPARE((*schema)->messages(),
                 (QStringList{u"plant.Reading"_s, u"plant.Reading.Inner"_s, u"plant.Other"_s}));
    }

    void readsABodyByNames_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *name, const QByteArray &body, const char *json) {
            QTest::newRow(name) << body << QByteArray(json);
        };
        row("nothing", {}, "{}");
        row("plain fields", number(1, 150) + block(2, "pump") + char(3 << 3 | 1) + fixed(21.5),
            R"({"id":150,"name":"pump","temperature":21.5})");
        row("a negative number", number(1, quint64(-2)), R"({"id":-2})");
        row("zigzag", number(12, 3), R"({"delta":-2})");
        row("a large number", number(11, ~quint64(0)), R"({"big":18446744073709551615})");
        row("a word of an enum", number(4, 1), R"({"state":"ON"})");
        row("a number that is no word", number(4, 7), R"({"state":7})");
        row("several words", block(13, varint(0) + varint(1)), R"({"states":["OFF","ON"]})");
        row("packed numbers", block(6, fixed(1.5F) + fixed(-2.0F)), R"({"levels":[1.5,-2]})");
        row("a map", block(5, block(1, "a") + number(2, 1)) + block(5, block(1, "b") + number(2, 2)),
            R"({"counts":{"a":1,"b":2}})");
        row("a map of messages", block(14, number(1, 1) + block(2, number(1, 1))),
            R"({"checks":{"true":{"ok":true}}})");
        row("bytes", block(7, QByteArray("\x00\xff", 2)), R"({"raw":"h'00ff'"})");
        row("a message within", block(10, number(1, 1)), R"({"inner":{"ok":true}})");
        row("one of an import", block(9, block(1, "hall")), R"({"place":{"room":"hall"}})");
        row("one of Google's", block(8, number(1, 1700000000)), R"({"at":{"seconds":1700000000}})");
        row("a field that is not in the schema", number(1, 5) + number(99, 7), R"({"id":5,"99":7})");
    }
    void readsABodyByNames()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, json);
        const auto schema = load();
        QVERIFY_RESULT(schema);
        const auto read = (*schema)->read(body, u"plant.Reading"_s);
        QVERIFY_RESULT(read);
        QCOMPARE(json::write(*read), json);
    }

    void saysWhatIsWrongWithABody()
    {
        const auto schema = *load();
        const auto cut = schema->read(block(2, "pump").chopped(1), u"plant.Reading"_s);
        QVERIFY(!cut);
        QCOMPARE(cut.error().code, ErrorCode::PacketInvalid);
        QVERIFY(cut.error().hasAt);
        QCOMPARE(schema->read({}, u"plant.Nothing"_s).error().code, ErrorCode::ModelNotFound);
        const QByteArray body = number(1, 150) + block(2, "pump") + block(5, block(1, "a") + number(2, 1));
        for (qsizetype size = 0; size < body.size(); ++size) {
            const auto read = schema->read(body.first(size), u"plant.Reading"_s);
            QVERIFY(read || read.error().code == ErrorCode::PacketInvalid);
        }
    }

    void saysWhereASchemaIsWrong()
    {
        write(u"plant.proto"_s, "syntax = \"proto3\";\nmessage A {\n  strange x = 1;\n}\n");
        const auto schema = load();
        QVERIFY(!schema);
        QCOMPARE(schema.error().code, ErrorCode::SourceInvalid);
        QVERIFY(schema.error().hasAt);
        QCOMPARE(schema.error().at.line, 3);
        QVERIFY2(schema.error().detail.contains(u"strange"), qPrintable(schema.error().detail));
    }

    void saysThatAnImportIsMissing()
    {
        QVERIFY(QFile::remove(m_folder->filePath(u"parts/place.proto"_s)));
        const auto schema = load();
        QVERIFY(!schema);
        QVERIFY2(schema.error().detail.contains(u"place.proto"), qPrintable(schema.error().detail));
        QCOMPARE(ProtoSchema::load(m_folder->filePath(u"none.proto"_s)).error().code,
                 ErrorCode::SourceFailed);
    }

private:
    void write(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    Result<std::shared_ptr<const ProtoSchema>> load() const
    {
        return ProtoSchema::load(m_folder->filePath(u"plant.proto"_s));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestProtoSchema)
#include "tst_protoschema.moc"
