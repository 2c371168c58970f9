// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Another scene in place of one that runs.
#include "support/jsonbytes.h"
#include "support/simrig.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using testsupport::SimRig;

namespace {

// Two devices that count; `counter` is how the first one does, `more` is the rest of the scene.
QByteArray sceneText(const QByteArray &counter = R"({"generator": "counter"})", const QByteArray &more = {},
                     const QByteArray &second = R"({"id": "two", "behaviour": {"telemetry":
                         [{"everySeconds": 10, "values": {"n": {"generator": "counter"}}}]}})")
{
    return R"({"format": "twinscope-scene/1", "devices": [{"id": "one", "behaviour": {"telemetry":
           [{"everySeconds": 10, "values": {"n": )" +
           counter + "}}]}}" + (second.isEmpty() ? QByteArray() : "," + second) + "]" + more + "}";
}

// What a device has sent as "n".
QList<qint64> sent(const SimRig &rig, const QString &device)
{
    QList<qint64> numbers;
    for (const auto &change : rig.changes) {
        const auto *telemetry = std::get_if<TelemetrySent>(&change.body);
        if (telemetry && change.id.toString() == device)
            numbers.append(telemetry->payload["n"sv].toInteger());
    }
    return numbers;
}

int connections(const SimRig &rig, const QString &device)
{
    return int(std::count_if(rig.changes.begin(), rig.changes.end(), [&](const Change &change) {
        const auto *connection = std::get_if<ConnectionChanged>(&change.body);
        return connection && connection->connected && change.id.toString() == device;
    }));
}

const QByteArray Plan = R"(, "timeline": [{"at": 5, "do": [{"do": "log", "text": "first"}]}])";

} // namespace

class tst_SceneChange : public QObject
{
    Q_OBJECT

private slots:
    void whatIsAsItWasGoesOn()
    {
        SimRig rig(sceneText());
        rig.power(u"one"_s, true);
        rig.power(u"two"_s, true);
        rig.run(21'000);
        rig.replaceScene(sceneText(R"({"generator": "counter", "start": 100})"));
        rig.run(20'000);
        QCOMPARE(sent(rig, u"two"_s), (QList<qint64>{0, 1, 2, 3, 4}));
        QCOMPARE(connections(rig, u"two"_s), 1);
        QCOMPARE(sent(rig, u"one"_s).mid(0, 3), (QList<qint64>{0, 1, 2}));
        QCOMPARE(sent(rig, u"one"_s).value(3), 100);
    }

    void whatItHasNotIsSwitchedOffAndStaysRegistered()
    {
        SimRig rig(sceneText());
        rig.power(u"two"_s, true);
        rig.replaceScene(sceneText(R"({"generator": "counter"})", {}, {}));
        const auto record = rig.hub().state().find(*TwinId::parse(u"two"));
        QVERIFY(record);
        QVERIFY(!record->identity->connected);
        QCOMPARE(rig.runner().deviceCount(), 1);
        rig.run(60'000);
        QVERIFY(sent(rig, u"two"_s).size() <= 1);
        // and comes back as a new one
        rig.replaceScene(sceneText());
        rig.run(15'000);
        QCOMPARE(sent(rig, u"two"_s).last(), 1);
    }

    void anotherTimelineBeginsNow()
    {
        SimRig rig(sceneText({R"({"generator": "counter"})"}, Plan));
        rig.power(u"one"_s, true);
        rig.run(3'000);
        rig.replaceScene(sceneText(
            R"({"generator": "counter"})",
            R"(, "timeline": [{"at": 4, "devices": "one", "do": [{"do": "log", "text": "second"}]}])"));
        rig.run(3'900);
        QVERIFY(rig.runner().takeLog().empty()); // neither the old one nor the new one
        rig.run(200);
        const auto log = rig.runner().takeLog();
        QCOMPARE(log.size(), std::size_t(1));
        QCOMPARE(log.front().text, u"second"_s);
    }

    void theSameTimelineGoesOn()
    {
        SimRig rig(sceneText({R"({"generator": "counter"})"}, Plan));
        rig.power(u"one"_s, true);
        rig.run(3'000);
        rig.replaceScene(sceneText(R"({"generator": "sine"})", Plan));
        rig.run(2'500);
        QVERIFY(!rig.runner().takeLog().empty());
    }

    // The actions that a device has begun stand in the scene that is gone.
    void whatADeviceHasBegunIsDone()
    {
        SimRig rig(sceneText(
            R"({"generator": "counter"})",
            R"(, "timeline": [{"at": 1, "devices": "two", "do": [{"do": "wait", "seconds": 5}, {"do": "log", "text": "late"}]}])"));
        rig.power(u"two"_s, true);
        rig.run(2'000);
        rig.replaceScene(sceneText());
        rig.run(10'000);
        const auto log = rig.runner().takeLog();
        QCOMPARE(log.size(), std::size_t(1));
        QCOMPARE(log.front().text, u"late"_s);
    }

    void theTextSaysWhichDevicesAreOn()
    {
        SimRig rig(sceneText());
        rig.power(u"one"_s, true);
        rig.replaceScene(
            sceneText({R"({"generator": "counter"})"}, {}, R"({"id": "two", "powered": false})"));
        QVERIFY(rig.runner().status(*TwinId::parse(u"one"))->powered);
        QVERIFY(!rig.runner().status(*TwinId::parse(u"two"))->powered);
    }

    void anotherSeedIsAnotherChance()
    {
        const QByteArray walk = R"({"generator": "uniform", "min": 0, "max": 1000000, "decimals": 0})";
        SimRig rig(sceneText(walk));
        rig.power(u"one"_s, true);
        rig.run(1'000);
        const auto first = sent(rig, u"one"_s);
        rig.replaceScene(sceneText(walk, R"(, "seed": 7)"));
        rig.run(1'000);
        QCOMPARE(sent(rig, u"one"_s).size(), 2);
        QVERIFY(sent(rig, u"one"_s).last() != first.last());
    }
};

QTEST_GUILESS_MAIN(tst_SceneChange)
#include "tst_scenechange.moc"
