// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// YAML and XML: what is written comes back the same, and what is no value of ours is refused with its place.
#include "fleet/twinxml.h"
#include "fleet/yaml.h"
#include "json/writer.h"
#include "support/jsontext.h"
#include "support/randomjson.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace twin::fleet;
using testsupport::jsonOf;

namespace {

QByteArray jsonText(const Json &value)
{
    return json::write(value);
}

} // namespace

class TestYaml : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void randomValuesComeBack()
    {
        testsupport::RandomJson random(7);
        for (int i = 0; i < 3000; ++i) {
            const Json value = random.object(4);
            const QByteArray yaml = writeYaml(value);
            const auto read = readYaml(yaml);
            QVERIFY2(read, yaml.constData());
            QVERIFY2(Json::identical(read->value, value), yaml.constData());
            const QByteArray xml = writeTwinXml(std::span(&value, 1));
            const auto readXml = readTwinXml(xml);
            QVERIFY2(readXml, xml.constData());
            QVERIFY2(Json::identical(readXml->value.at(0), value), xml.constData());
        }
    }

    void oddValuesComeBack_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (
            const char *text :
            {R"({})",
             R"({"a":{}})",
             R"({"a":[]})",
             R"({"a":[[],{},[[1]],[{"b":[2]}]]})",
             R"({"a":""})",
             R"({"a":" "})",
             R"({"a":"\n  \n"})",
             R"({"a":" b "})",
             R"({"a":"x\r\ny"})",
             R"({"a":"\u0000\u0001\u001f\u007f\u0085\u009f"})",
             R"({"a":"\u2028\u2029\ufeff\ufffe\uffff"})",
             R"({"a":"\ud83d\ude00 ä 漢"})",
             "{\"a\":\"]]> & <b/> \\\" ' \\\\\"}",
             R"({"a":"# no comment"})",
             R"({"a":"b: c"})",
             R"({"a":"- d"})",
             R"({"a":"yes"})",
             R"({"a":"No"})",
             R"({"a":"null"})",
             R"({"a":"~"})",
             R"({"a":"1"})",
             R"({"a":"1e3"})",
             R"({"a":"0x1f"})",
             R"({"a":"1:30"})",
             R"({"a":"2001-12-14"})",
             R"({"a":"=","b":"<<"})",
             R"({"a":"&x","b":"*x","c":"!t","d":"%e"})",
             R"({"a":1.0,"b":1.50,"c":1e3,"d":1E+05,"e":-0,"f":9007199254740993,"g":123456789012345678901234567890})",
             R"({"a":[true,false,null,1,"x"]})",
             R"({"":1," ":2,"a b":3,"$version":4,"1a":5,"a:b":6,"xml":7})",
             R"({"yes":1,"null":2,"true":3,"-":4,"?":5,"member":6,"item":{"type":7}})",
             R"({"a\u0001b":1,"a\nb":2,"ä":3})",
             R"({"member":{"name":"x","member":{"a b":"c"}}})"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("a long name") << QByteArray("{\"" + QByteArray(2000, 'k') + "\":{\"a\":1},\"b\":[{\"" +
                                                   QByteArray(1000, 'm') + "\":2}]}");
    }
    void oddValuesComeBack()
    {
        QFETCH(QByteArray, json);
        const Json value = jsonOf(json.constData());
        const auto yaml = readYaml(writeYaml(value));
        QVERIFY_RESULT(yaml);
        QCOMPARE(jsonText(yaml->value), jsonText(value));
        const auto xml = readTwinXml(writeTwinXml(std::span(&value, 1)));
        QVERIFY_RESULT(xml);
        QCOMPARE(jsonText(xml->value.at(0)), jsonText(value));
    }

    void writesWhatPeopleRead()
    {
        const Json twin = jsonOf(
            R"({"deviceId": "pump-1", "status": "enabled", "tags": {"site": "Zürich", "floor": 3, "on": true, "x y": null},
                "list": [1, {"a": "yes", "b": []}, [2, 3]]})");
        QCOMPARE(writeYaml(Json::array({twin})), "- deviceId: pump-1\n"
                                                 "  status: enabled\n"
                                                 "  tags:\n"
                                                 "    site: \"Zürich\"\n"
                                                 "    floor: 3\n"
                                                 "    \"on\": true\n"
                                                 "    \"x y\": null\n"
                                                 "  list:\n"
                                                 "    - 1\n"
                                                 "    - a: \"yes\"\n"
                                                 "      b: []\n"
                                                 "    - - 2\n"
                                                 "      - 3\n");
        QCOMPARE(writeTwinXml(std::span(&twin, 1)), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                                    "<twins>\n"
                                                    "  <twin>\n"
                                                    "    <deviceId>pump-1</deviceId>\n"
                                                    "    <status>enabled</status>\n"
                                                    "    <tags>\n"
                                                    "      <site>Zürich</site>\n"
                                                    "      <floor type=\"number\">3</floor>\n"
                                                    "      <on type=\"boolean\">true</on>\n"
                                                    "      <member name=\"x y\" type=\"null\"/>\n"
                                                    "    </tags>\n"
                                                    "    <list type=\"array\">\n"
                                                    "      <item type=\"number\">1</item>\n"
                                                    "      <item>\n"
                                                    "        <a>yes</a>\n"
                                                    "        <b type=\"array\"/>\n"
                                                    "      </item>\n"
                                                    "      <item type=\"array\">\n"
                                                    "        <item type=\"number\">2</item>\n"
                                                    "        <item type=\"number\">3</item>\n"
                                                    "      </item>\n"
                                                    "    </list>\n"
                                                    "  </twin>\n"
                                                    "</twins>\n");
        QCOMPARE(writeYaml(Json::emptyArray()), "[]\n");
    }

    void readsWhatPeopleWrite_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("flow and JSON")
            << QByteArray("{a: 1, \"b\": [x, 'y', \"z\"]}") << QByteArray(R"({"a":1,"b":["x","y","z"]})");
        QTest::newRow("texts of YAML 1.1's Booleans") << QByteArray("[no, on, y, 1:30, 2001-12-14]")
                                                      << QByteArray(R"(["no","on","y","1:30","2001-12-14"])");
        QTest::newRow("numbers") << QByteArray("[+5, 0x1F, 0o17, 007, .5, 5., +.5e1, -0.0]")
                                 << QByteArray("[5,31,15,7,0.5,5,0.5e1,-0.0]");
        QTest::newRow("tags") << QByteArray("[!!str 5, !!int '5', !!float 1.5, !!null '', !!bool 'true']")
                              << QByteArray(R"(["5",5,1.5,null,true])");
        QTest::newRow("block texts") << QByteArray("a: |\n  x\n  y\nb: >-\n  p\n  q\nc:\n")
                                     << QByteArray(R"({"a":"x\ny\n","b":"p q","c":null})");
        QTest::newRow("documents") << QByteArray("---\na: 1\n---\nb: 2\n")
                                   << QByteArray(R"([{"a":1},{"b":2}])");
        QTest::newRow("nothing") << QByteArray("# no document\n") << QByteArray("[]");
        QTest::newRow("an anchor that nobody names") << QByteArray("a: &x 1\n") << QByteArray(R"({"a":1})");
        QTest::newRow("nearly numbers") << QByteArray("[., +, -, e5, 1e, 0x, 1_000]")
                                        << QByteArray(R"([".","+","-","e5","1e","0x","1_000"])");
    }
    void readsWhatPeopleWrite()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QByteArray, json);
        const auto read = readYaml(yaml);
        QVERIFY_RESULT(read);
        QCOMPARE(jsonText(read->value), json);
    }

    void refusesWhatIsNoYaml_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("says");
        const auto add = [](const char *name, const QByteArray &text, int line, const char16_t *says) {
            QTest::newRow(name) << text << line << QString::fromUtf16(says);
        };
        add("alias", "a: &x 1\nb: *x\n", 2, u"Aliases");
        add("unknown alias", "b: *x\n", 1, u"no YAML");
        add("twice", "a: 1\nb: 2\na: 3\n", 3, u"'a' comes twice");
        add("no name", "{a: 1,\n ~: 2}", 2, u"name is missing");
        add("list as name", "? [1]\n: 2\n", 1, u"is a text");
        add("infinite", "a: 1\nb: -.inf\n", 2, u"'-.inf'");
        add("too large", "- 1e999", 1, u"'1e999'");
        add("too large, based", "- 0xffffffffffffffffff", 1, u"0xffffffffffffffffff");
        add("own tag", "a: !thing 1\n", 1, u"tag");
        add("own tag of a list", "a: !thing [1]\n", 1, u"tag");
        add("wrong tag", "a: !!int x\n", 1, u"'int'");
        add("broken", "a: [1\nb: 2\n", 2, u"no YAML");
        add("indentation", "a:\n\t- 1\n", 2, u"no YAML");
        add("no UTF-8", "a: \xff\n", 1, u"UTF-8");
        add("too deep", QByteArray(200, '['), 1, u"");
    }
    void refusesWhatIsNoYaml()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(QString, says);
        const auto read = readYaml(text);
        QVERIFY(!read);
        QVERIFY(read.error().hasAt);
        QCOMPARE(read.error().at.line, line);
        QVERIFY2(read.error().detail.contains(says), qPrintable(read.error().detail));
    }

    void refusesWhatIsNoTwinXml_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("says");
        const auto add = [](const char *name, const QByteArray &text, int line, const char16_t *says) {
            QTest::newRow(name) << text << line << QString::fromUtf16(says);
        };
        add("empty", "", 1, u"");
        add("another root", "<svg/>", 1, u"<twins>");
        add("not closed", "<twins>\n<twin>", 2, u"no XML");
        add("document type", "<!DOCTYPE twins [<!ENTITY a 'b'>]>\n<twins/>", 1, u"document type");
        add("entity", "<twin><a>\n&b;</a></twin>", 2, u"b");
        add("mixed", "<twin><a>\nx<b/></a></twin>", 2, u"between elements");
        add("twice", "<twin><a>1</a>\n<a>2</a></twin>", 2, u"'a' comes twice");
        add("no number", "<twin>\n<a type='number'>x</a></twin>", 2, u"'number'");
        add("no such type", "<twin>\n<a type='date'>x</a></twin>", 2, u"'date'");
        add("null with text", "<twin>\n<a type='null'>x</a></twin>", 2, u"'null'");
        add("elements in a number", "<twin><a type='number'>\n<b/></a></twin>", 2, u"'number'");
        add("text in an array", "<twin><a type='array'>\nx</a></twin>", 2, u"array");
        add("text in an object", "<twin><a type='object'>\nx</a></twin>", 2, u"object");
        add("no JSON", "<twin><a form='json'>\nx</a></twin>", 2, u"JSON");
        add("behind the end", "<twin/>\n<twin/>", 2, u"no XML");
        add("too deep", "<twin>" + QByteArray("<a>").repeated(200), 1, u"inside each other");
    }
    void refusesWhatIsNoTwinXml()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(QString, says);
        const auto read = readTwinXml(text);
        QVERIFY(!read);
        QVERIFY(read.error().hasAt);
        QCOMPARE(read.error().at.line, line);
        QVERIFY2(read.error().detail.contains(says), qPrintable(read.error().detail));
    }
};

QTEST_GUILESS_MAIN(TestYaml)
#include "tst_yaml.moc"
