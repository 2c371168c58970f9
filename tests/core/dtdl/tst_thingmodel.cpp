// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtdl/parser.h"
#include "dtdl/thingmodel.h"
#include "support/jsontext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twin;
using namespace twin::dtdl;
using testsupport::jsonOf;

class tst_ThingModel : public QObject
{
    Q_OBJECT

private slots:
    void hasPropertiesActionsAndEvents();
    void componentsStandBelowTheirName();
    void schemas_data();
    void schemas();
};

namespace {

Json thingOf(const QByteArray &contents, const QByteArray &more = {})
{
    const ParseResult result =
        parseModels({{u"model.json"_s,
                      R"([{"@context": ["dtmi:dtdl:context;3", "dtmi:dtdl:extension:quantitativeTypes;1"],
              "@id": "dtmi:t:Lamp;2", "@type": "Interface", "displayName": {"en": "Lamp", "de": "Lampe"},
              "contents": [)" +
                          contents + "]}" + more + "]"}});
    if (!result.isAccepted())
        qFatal("%s", qPrintable(result.problems.value(0).sentence()));
    return thingModelOf(*result.models->find(u"dtmi:t:Lamp;2"));
}

} // namespace

void tst_ThingModel::hasPropertiesActionsAndEvents()
{
    const Json thing = thingOf(R"(
        {"@type": ["Property", "Temperature"], "name": "limit", "schema": "double", "unit": "degreeCelsius",
         "writable": true, "displayName": "Limit", "description": "When it goes off."},
        {"@type": "Property", "name": "serial", "schema": "string"},
        {"@type": "Telemetry", "name": "level", "schema": "integer"},
        {"@type": "Command", "name": "blink", "request": {"name": "times", "schema": "integer"},
         "response": {"name": "done", "schema": "boolean"}},
        {"@type": "Relationship", "name": "hangsIn"})");
    QCOMPARE(thing, jsonOf(R"({
        "@context": "https://www.w3.org/2022/wot/td/v1.1", "@type": "tm:ThingModel", "id": "dtmi:t:Lamp;2",
        "title": "Lamp", "titles": {"en": "Lamp", "de": "Lampe"}, "version": {"model": "2"},
        "properties": {
            "limit": {"@type": "dtmi:dtdl:extension:quantitativeTypes:v1:class:Temperature", "title": "Limit",
                      "description": "When it goes off.", "type": "number", "unit": "degreeCelsius",
                      "readOnly": false, "observable": true},
            "serial": {"type": "string", "readOnly": true, "observable": true}},
        "actions": {"blink": {"input": {"type": "integer"}, "output": {"type": "boolean"}}},
        "events": {"level": {"data": {"type": "integer"}}}})"));
}

void tst_ThingModel::componentsStandBelowTheirName()
{
    const Json thing = thingOf(
        R"({"@type": "Component", "name": "bulb", "schema": "dtmi:t:Bulb;1"})",
        R"(, {"@context": "dtmi:dtdl:context;3", "@id": "dtmi:t:Bulb;1", "@type": "Interface", "contents": [
             {"@type": "Property", "name": "hours", "schema": "long"}]})");
    QCOMPARE(thing["properties"]["bulb.hours"], jsonOf(R"({"type": "integer", "readOnly": true,
                                                           "observable": true})"));
}

void tst_ThingModel::schemas_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("thing");
    const auto row = [](const char *name, const char *schema, const char *thing) {
        QTest::newRow(name) << QByteArray(schema) << QByteArray(thing);
    };
    row("boolean", "\"boolean\"", R"({"type": "boolean"})");
    row("float", "\"float\"", R"({"type": "number"})");
    row("dateTime", "\"dateTime\"", R"({"type": "string", "format": "date-time"})");
    row("duration", "\"duration\"", R"({"type": "string", "format": "duration"})");
    row("enum", R"({"@type": "Enum", "valueSchema": "integer", "enumValues": [{"name": "a", "enumValue": 4},
                    {"name": "b", "enumValue": 7}]})",
        R"({"type": "integer", "enum": [4, 7]})");
    row("object",
        R"({"@type": "Object", "fields": [{"name": "x", "schema": "double", "displayName": "East"}]})",
        R"({"type": "object", "properties": {"x": {"title": "East", "type": "number"}}})");
    row("map", R"({"@type": "Map", "mapKey": {"name": "k", "schema": "string"},
                   "mapValue": {"name": "v", "schema": "date"}})",
        R"({"type": "object", "additionalProperties": {"type": "string", "format": "date"}})");
    row("array", R"({"@type": "Array", "elementSchema": "time"})",
        R"({"type": "array", "items": {"type": "string", "format": "time"}})");
}

void tst_ThingModel::schemas()
{
    QFETCH(const QByteArray, schema);
    QFETCH(const QByteArray, thing);
    const Json made = thingOf(R"({"@type": "Telemetry", "name": "t", "schema": )" + schema + "}");
    QCOMPARE(made["events"]["t"]["data"], jsonOf(thing.constData()));
}

QTEST_GUILESS_MAIN(tst_ThingModel)
#include "tst_thingmodel.moc"
