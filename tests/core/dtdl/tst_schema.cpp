// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtdl/parser.h"
#include "dtdl/schema.h"
#include "json/reader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twin;
using namespace twin::dtdl;

class tst_schema : public QObject
{
    Q_OBJECT

private slots:
    void valuesFitTheirSchemas_data();
    void valuesFitTheirSchemas();
    void faultsNameTheirPath();
    void anObjectTellsEachBadMember();
    void aSchemaThatContainsItselfIsFollowedAsDeepAsTheValue();
};

namespace {

ParseResult telemetryOf(const QByteArray &schema)
{
    return parseModels(
        {{u"m"_s,
          "{\"@context\": \"dtmi:dtdl:context;4\", \"@id\": \"dtmi:t:I;1\", \"@type\": \"Interface\","
          "\"contents\": {\"@type\": \"Telemetry\", \"@id\": \"dtmi:t:t;1\", \"name\": \"t\", \"schema\": " +
              schema + "}}"}});
}

} // namespace

void tst_schema::valuesFitTheirSchemas_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("fits");

    const auto rows = [](const char *schema, std::initializer_list<const char *> good,
                         std::initializer_list<const char *> bad) {
        for (const char *value : good)
            QTest::addRow("%s takes %s", schema, value) << QByteArray(schema) << QByteArray(value) << true;
        for (const char *value : bad)
            QTest::addRow("%s refuses %s", schema, value) << QByteArray(schema) << QByteArray(value) << false;
    };
    rows("\"boolean\"", {"true", "false"}, {"0", "\"true\"", "null"});
    rows("\"integer\"", {"0", "-0", "2147483647", "-2147483648"}, {"2147483648", "1.0", "1e2", "\"1\""});
    rows("\"long\"", {"9223372036854775807", "-9223372036854775808"}, {"9223372036854775808", "1.5"});
    rows("\"byte\"", {"127", "-128"}, {"128"});
    rows("\"short\"", {"32767"}, {"32768"});
    rows("\"unsignedByte\"", {"0", "255"}, {"256", "-0", "-1"});
    rows("\"unsignedLong\"", {"18446744073709551615"}, {"18446744073709551616"});
    rows("\"double\"", {"1", "1.5", "1.7976931348623157E+308", "1e-400"}, {"\"1\""});
    rows("\"float\"", {"3.402823E+38"}, {"3.402824E+38"});
    rows("\"decimal\"", {"\"12.50\"", "\"-0\""}, {"12.5", "\"012\"", "\"1e3\""});
    rows("\"string\"", {"\"\"", "\"x\""}, {"1"});
    rows("\"date\"", {"\"2024-02-29\""}, {"\"2023-02-29\"", "\"2024-2-1\"", "\"0000-01-01\""});
    rows("\"time\"", {"\"23:59:59Z\"", "\"01:02:03.5+02:00\""},
         {"\"24:00:00Z\"", "\"23:59:60Z\"", "\"12:00:00\""});
    rows("\"dateTime\"", {"\"2024-05-01T09:30:00Z\""},
         {"\"2024-05-01 09:30:00Z\"", "\"2024-05-01T09:30:00\""});
    rows("\"duration\"", {"\"PT15M\"", "\"P1Y2M3DT4H5M6.7S\"", "\"P3W\"", "\"PT0.5S\""},
         {"\"PT\"", "\"P\"", "\"P1Y3W\"", "\"PT.5S\""});
    rows("\"uuid\"", {"\"01234567-89ab-cdef-0123-456789ABCDEF\""}, {"\"0123456789abcdef0123456789abcdef\""});
    rows("\"bytes\"", {"\"\"", "\"QUJD\"", "\"QUI=\""}, {"\"QUI\"", "\"Q-I=\""});
    rows("\"point\"", {"{\"type\": \"Point\", \"coordinates\": [8.5, 47.4]}", "{}"},
         {"{\"type\": \"Polygon\"}", "[8.5, 47.4]"});
    rows("{\"@type\": \"Array\", \"elementSchema\": \"integer\"}", {"[]", "[1, 2]"}, {"[1, \"2\"]", "{}"});
    rows("{\"@type\": \"Map\", \"mapKey\": {\"name\": \"k\", \"schema\": \"string\"}, \"mapValue\": "
         "{\"name\": \"v\", \"schema\": \"integer\"}}",
         {"{}", "{\"any key\": 1}"}, {"{\"a\": true}", "[]"});
    rows("{\"@type\": \"Enum\", \"valueSchema\": \"integer\", \"enumValues\": [{\"name\": \"one\", "
         "\"enumValue\": 1}]}",
         {"1"}, {"2", "1.0", "\"one\""});
}

void tst_schema::valuesFitTheirSchemas()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, value);
    QFETCH(bool, fits);
    const auto parsed = telemetryOf(schema);
    QVERIFY(parsed.isAccepted());
    const auto json = json::read(value);
    QVERIFY(json);
    const auto issues = check(*json, *parsed.models->find(std::string_view("dtmi:t:t;1"))->schema());
    QCOMPARE(issues.isEmpty(), fits);
}

void tst_schema::faultsNameTheirPath()
{
    const auto parsed = telemetryOf("{\"@type\": \"Object\", \"fields\": {\"name\": \"list\", \"schema\": "
                                    "{\"@type\": \"Array\", \"elementSchema\": \"integer\"}}}");
    QVERIFY(parsed.isAccepted());
    const auto json = json::read("{\"list\": [1, \"x\"]}");
    const auto issues = check(*json, *parsed.models->find(std::string_view("dtmi:t:t;1"))->schema());
    QCOMPARE(issues.size(), 1);
    QCOMPARE(issues.first().path.toString(), u"/list/1"_s);
    QCOMPARE(int(issues.first().fault), int(InstanceFault::Kind));
    QCOMPARE(issues.first().detail, u"The value must be an integer."_s);
}

void tst_schema::anObjectTellsEachBadMember()
{
    const auto parsed = telemetryOf("{\"@type\": \"Object\", \"fields\": [{\"name\": \"a\", \"schema\": "
                                    "\"integer\"}, {\"name\": \"b\", \"schema\": \"string\"}]}");
    QVERIFY(parsed.isAccepted());
    const auto json = json::read("{\"a\": 1.5, \"c\": 1, \"b\": null}");
    QStringList found;
    for (const auto &issue : check(*json, *parsed.models->find(std::string_view("dtmi:t:t;1"))->schema()))
        found.append(issue.path.toString());
    QCOMPARE(found, (QStringList{u"/a"_s, u"/c"_s, u"/b"_s}));
}

void tst_schema::aSchemaThatContainsItselfIsFollowedAsDeepAsTheValue()
{
    const auto parsed = telemetryOf("{\"@type\": \"Object\", \"@id\": \"dtmi:t:node;1\", \"fields\": "
                                    "[{\"name\": \"n\", \"schema\": \"integer\"},"
                                    "{\"name\": \"next\", \"schema\": \"dtmi:t:node;1\"}]}");
    QVERIFY(parsed.isAccepted());
    const Schema &schema = *parsed.models->find(std::string_view("dtmi:t:t;1"))->schema();
    QVERIFY(check(*json::read("{\"n\": 1, \"next\": {\"n\": 2, \"next\": {}}}"), schema).isEmpty());
    QCOMPARE(check(*json::read("{\"n\": 1, \"next\": {\"n\": \"2\"}}"), schema).first().path.toString(),
             u"/next/n"_s);
}

QTEST_GUILESS_MAIN(tst_schema)
#include "tst_schema.moc"
