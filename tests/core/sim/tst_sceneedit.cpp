// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/pointer.h"
#include "json/reader.h"
#include "json/writer.h"
#include "sim/sceneedit.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace twin::sim;

class tst_SceneEdit : public QObject
{
    Q_OBJECT

private slots:
    void aDeviceStaysLinkedToItsTemplate();
    void whatTheTemplateHasCanBeTakenAway();
    void chosenDevicesBehaveAsTheirTemplateAgain();
    void textOfADeviceReadsBackAsItIs();
    void anErrorHasItsPlaceInTheDevicesText();
    void anotherIdOrCountIsRefused();
    void aWatchIsReadOrRefused();
};

namespace {

constexpr auto Text = R"json({
  "format": "twinscope-scene/1",
  "templates": {
    "lab": {
      "model": "dtmi:com:example:Thermostat;1",
      "behaviour": {
        "properties": { "serial": "A1", "room": "17" },
        "telemetry": [ { "everySeconds": 5, "values": { "temperature": { "generator": "sine", "min": 1, "max": 2 } } } ]
      }
    }
  },
  "devices": [
    { "id": "plain", "behaviour": { "properties": { "serial": "P" } } },
    { "id": "linked", "template": "lab" },
    { "id": "many-{n}", "count": 3, "template": "lab" }
  ]
})json";

Scene scene()
{
    return *readScene(QByteArrayView(Text));
}

Json behaviourOf(const Scene &scene, std::size_t entry)
{
    return toJson(*scene.devices[entry].behaviour);
}

json::Pointer at(const QString &path)
{
    return *json::Pointer::parse(path);
}

} // namespace

void tst_SceneEdit::aDeviceStaysLinkedToItsTemplate()
{
    const Scene before = scene();
    const Json same = deviceWithBehaviour(before, 1, behaviourOf(before, 1));
    QVERIFY(!same.find("behaviour"sv)); // nothing of its own to say
    const Json changed = json::withValueAt(behaviourOf(before, 1), at(u"/properties/serial"_s), Json("B2"sv));
    const Json device = deviceWithBehaviour(before, 1, changed);
    QCOMPARE(json::write(device["behaviour"sv]), QByteArray(R"({"properties":{"serial":"B2"}})"));
    QCOMPARE(device["template"sv].toString(), u"lab"_s);
    const auto read = readDevice(before, 1, QByteArrayView(json::write(device)));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().toString()));
    QCOMPARE(json::write(toJson(*read->behaviour)), json::write(changed));
}

void tst_SceneEdit::whatTheTemplateHasCanBeTakenAway()
{
    const Scene before = scene();
    const Json changed = json::withoutValueAt(behaviourOf(before, 1), at(u"/properties/room"_s));
    const Json device = deviceWithBehaviour(before, 1, changed);
    const auto read = readDevice(before, 1, QByteArrayView(json::write(device)));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().toString()));
    QCOMPARE(read->behaviour->root.properties.size(), 1U);
    QCOMPARE(read->behaviour->root.properties[0].name, u"serial"_s);
}

void tst_SceneEdit::chosenDevicesBehaveAsTheirTemplateAgain()
{
    Scene own = scene();
    for (const std::size_t entry : {1, 2}) {
        const Json changed =
            json::withValueAt(behaviourOf(own, entry), at(u"/properties/serial"_s), Json("B2"sv));
        own.devices[entry] =
            *readDevice(own, entry, QByteArrayView(json::write(deviceWithBehaviour(own, entry, changed))));
    }
    const auto again = withTemplateBehaviour(own, {*TwinId::parse(u"plain"), *TwinId::parse(u"many-2")});
    QVERIFY2(again, qPrintable(again ? QString() : again.error().toString()));
    QVERIFY(again->devices[0] == own.devices[0]); // it has no template
    QVERIFY(again->devices[1] == own.devices[1]); // nobody chose it
    QVERIFY(again->devices[2] == scene().devices[2]);
}

void tst_SceneEdit::textOfADeviceReadsBackAsItIs()
{
    const Scene before = scene();
    for (std::size_t entry = 0; entry < before.devices.size(); ++entry) {
        const auto read = readDevice(before, entry, QByteArrayView(deviceText(before, entry)));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().toString()));
        QVERIFY(*read == before.devices[entry]);
    }
}

void tst_SceneEdit::anErrorHasItsPlaceInTheDevicesText()
{
    const QByteArray text("{ \"id\": \"plain\",\n  \"behaviour\": {\n    \"latencySeconds\": \"soon\" } }");
    const auto read = readDevice(scene(), 0, QByteArrayView(text));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::SceneInvalid);
    QCOMPARE(read.error().place, u"/behaviour/latencySeconds"_s);
    QVERIFY(read.error().hasAt);
    QCOMPARE(read.error().at.line, 3);
    QCOMPARE(text.mid(read.error().at.offset, read.error().at.length), QByteArray("\"soon\""));
    const auto unknown = readDevice(scene(), 0, QByteArrayView("{\"id\": \"plain\", \"template\": \"lap\"}"));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().at.line, 1);
}

void tst_SceneEdit::anotherIdOrCountIsRefused()
{
    const auto other = readDevice(scene(), 0, QByteArrayView("{\n\"id\": \"other\"}"));
    QVERIFY(!other);
    QCOMPARE(other.error().at.line, 2);
    const auto more =
        readDevice(scene(), 2, QByteArrayView(R"({"id": "many-{n}", "count": 4, "template": "lab"})"));
    QVERIFY(!more);
    QCOMPARE(more.error().place, u"/count"_s);
}

void tst_SceneEdit::aWatchIsReadOrRefused()
{
    const auto watch = readWatch(u"hot"_s, u"plain"_s, u"temperature > 25"_s);
    QVERIFY(watch);
    QVERIFY(watch->pause);
    QCOMPARE(watch->devices.words, QStringList{u"plain"_s});
    QVERIFY(!readWatch(u"hot"_s, u"plain"_s, u"temperature >"_s));
}

QTEST_GUILESS_MAIN(tst_SceneEdit)
#include "tst_sceneedit.moc"
