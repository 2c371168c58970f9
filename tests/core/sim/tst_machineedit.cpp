// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/reader.h"
#include "json/writer.h"
#include "sim/course.h"
#include "sim/machineedit.h"
#include "sim/scene.h"
#include "support/jsonbytes.h"
#include "support/jsontext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using testsupport::jsonOf;

namespace {

Json sample();
sim::Scene scene();

QByteArray text(const Json &json)
{
    return json::write(json);
}

} // namespace

class TestMachineEdit : public QObject
{
    Q_OBJECT
private slots:
    void aNewNameIsFollowedEverywhere()
    {
        const Json renamed = sim::withStateRenamed(sample(), u"Busy"_s, u"At work"_s);
        // Nothing names the old one any more but a text that a person reads.
        QCOMPARE(text(renamed).count("Busy"), 1);
        QCOMPARE(text(renamed).count("At work"), text(sample()).count("Busy") - 1);
        QCOMPARE(renamed["machine"sv]["states"sv].members()[1].key.toString(), u"At work"_s);
        QCOMPARE(renamed["telemetry"sv].at(1)["values"sv]["b"sv]["formula"sv].toString(),
                 u"state() == \"At work\" ? 1 : 0"_s);
        QVERIFY(sim::readBehaviour(text(renamed)));
        QVERIFY(Json::identical(sim::withStateRenamed(sample(), u"Nowhere"_s, u"x"_s), sample()));
    }

    void theSceneAroundItFollows()
    {
        const auto renamed = sim::courseWithStateRenamed(scene(), 0, u"Busy"_s, u"At work"_s);
        QVERIFY_RESULT(renamed);
        sim::Scene now = scene();
        now.timeline = renamed->course.timeline;
        now.watches = renamed->course.watches;
        now.expectations = renamed->course.expectations;
        const Json text = *json::read(QByteArrayView(sim::writeScene(now)));
        const Json &timeline = text["timeline"sv];
        QCOMPARE(timeline.at(0)["do"sv].at(0)["state"sv].toString(), u"At work"_s);
        QCOMPARE(timeline.at(0)["do"sv].at(1)["if"sv].toString(), u"state() == \"At work\""_s);
        QCOMPARE(timeline.at(0)["do"sv].at(1)["text"sv].toString(), u"Busy"_s); // a person reads it
        QCOMPARE(timeline.at(1)["if"sv].toString(), u"state() != \"At work\""_s); // the others have none
        QCOMPARE(text["watches"sv].at(0)["if"sv].toString(), u"state() == \"At work\""_s);
        QCOMPARE(text["expectations"sv].at(0)["if"sv].toString(), u"\"At work\" == state()"_s);
        QCOMPARE(text["expectations"sv].at(1)["after"sv]["if"sv].toString(),
                 u"state() == \"At work\" && value > 1"_s);
        QCOMPARE(now.expectations[1].line, scene().expectations[1].line);
    }

    // What is about another device with such a state, too, is left; what is about that one alone is not ours.
    void theSceneKeepsTheStatesOfOthers()
    {
        const auto renamed = sim::courseWithStateRenamed(scene(), 0, u"Busy"_s, u"At work"_s);
        QVERIFY_RESULT(renamed);
        QCOMPARE(renamed->left, 2);
        for (std::size_t i : {2, 3})
            QVERIFY(renamed->course.timeline[i] == scene().timeline[i]);
        QVERIFY(renamed->course.expectations[2] == scene().expectations[2]);
        const auto other = sim::courseWithStateRenamed(scene(), 1, u"Busy"_s, u"At work"_s);
        QVERIFY_RESULT(other);
        QVERIFY(other->course.timeline[0] == scene().timeline[0]);
        QVERIFY(!(other->course.timeline[3] == scene().timeline[3]));
    }

    // The first state stays the first, also where a template puts the new name last.
    void theFirstStateStaysTheFirst()
    {
        const Json renamed = sim::withStateRenamed(sample(), u"Idle"_s, u"Ready"_s);
        QCOMPARE(renamed["machine"sv]["initial"sv].toString(), u"Ready"_s);
        const Json other = sim::withStateRenamed(sample(), u"Done"_s, u"Over"_s);
        QVERIFY(other["machine"sv]["initial"sv].isNull());
    }

    void aStateGoesWithWhatLeadsToIt()
    {
        const auto uses = sim::usesOf(sample(), u"Busy"_s);
        QCOMPARE(uses.ways, 1); // its own is not counted
        QCOMPARE(uses.actions, 2);
        QCOMPARE(uses.sets, 3);
        QVERIFY(sim::usesOf(sample(), u"Idle"_s).sets == 1);
        const Json left = sim::withoutState(sample(), u"Busy"_s);
        QVERIFY(sim::usesOf(left, u"Busy"_s).isEmpty());
        QCOMPARE(text(left["machine"sv]["states"sv]["Idle"sv]),
                 QByteArray(R"({"transitions":[{"to":"Done","after":30}]})"));
        QCOMPARE(text(left["reactions"sv].at(1)["do"sv]), QByteArray(R"([{"do":"log","text":"x"}])"));
        QCOMPARE(text(left["telemetry"sv].at(0)["states"sv]), QByteArray(R"("Idle")"));
        QVERIFY(left["telemetry"sv].at(1)["onDemand"sv].toBool());
        QVERIFY(sim::readBehaviour(text(left)));
    }

    void theMachineComesAndGoesWithItsStates()
    {
        const Json one = sim::withState(jsonOf(R"({"telemetry": []})"), u"Idle"_s);
        QCOMPARE(text(one["machine"sv]), QByteArray(R"({"states":{"Idle":{}}})"));
        QVERIFY(sim::readBehaviour(text(one)));
        QVERIFY(Json::identical(sim::withState(one, u"Idle"_s), one));
        const Json two = sim::withInitial(sim::withState(one, u"Busy"_s), u"Busy"_s);
        const Json back = sim::withoutState(two, u"Busy"_s);
        QCOMPARE(text(back["machine"sv]), QByteArray(R"({"states":{"Idle":{}}})"));
        QVERIFY(sim::withoutState(back, u"Idle"_s)["machine"sv].isNull());
    }

    void aTransitionWaitsBeforeItIsGone()
    {
        const Json with = sim::withWay(sample(), u"Done"_s, u"Idle"_s);
        QCOMPARE(text(with["machine"sv]["states"sv]["Done"sv]["transitions"sv]),
                 QByteArray(R"([{"to":"Idle","after":10}])"));
        QVERIFY(sim::readBehaviour(text(with)));
        const Json without = sim::withoutWay(sample(), u"Idle"_s, 0);
        QCOMPARE(text(without["machine"sv]["states"sv]["Idle"sv]["transitions"sv]),
                 QByteArray(R"([{"to":"Done","after":30}])"));
        QVERIFY(Json::identical(sim::withoutWay(sample(), u"Idle"_s, 7), sample()));
    }
};

namespace {

Json sample()
{
    return jsonOf(R"json({
        "telemetry": [{"everySeconds": 5, "states": ["Idle", "Busy"], "values": {"a": 1}},
                      {"everySeconds": 9, "states": ["Busy"], "values": {
                          "b": {"generator": "formula", "formula": "state() == \"Busy\" ? 1 : 0"}}}],
        "components": {"c": {"telemetry": [{"states": "Busy", "values": {"x": 1}}]}},
        "reactions": [{"on": "entry", "state": "Busy", "do": [{"do": "log", "text": "Busy"}]},
                      {"on": "interval", "seconds": 60, "if": "\"Busy\" != state()",
                       "do": [{"do": "go", "state": "Busy"}, {"do": "log", "text": "x"}]}],
        "machine": {"states": {
            "Idle": {"transitions": [{"to": "Busy", "after": 20}, {"to": "Done", "after": 30}]},
            "Busy": {"entry": [{"do": "log", "text": "in"}], "transitions": [{"to": "Busy", "command": "again"}]},
            "Done": {"exit": [{"do": "go", "state": "Busy"}]}}}})json");
}

// A machine, another one with a state of the same name, and a device without any.
sim::Scene scene()
{
    return *sim::readScene(R"json({"format": "twinscope-scene/1",
        "devices": [
            {"id": "m-{n}", "count": 2, "kind": "mill", "behaviour": {"machine": {"states": {"Idle": {}, "Busy": {}}}}},
            {"id": "press", "behaviour": {"machine": {"states": {"Busy": {}}}}},
            {"id": "lamp"}],
        "timeline": [
            {"at": 5, "devices": "kind:mill", "do": [{"do": "go", "state": "Busy"},
                {"do": "log", "text": "Busy", "if": "state() == \"Busy\""}]},
            {"at": 6, "devices": ["m-2", "lamp"], "if": "state() != \"Busy\"", "do": [{"do": "log", "text": "x"}]},
            {"at": 7, "do": [{"do": "go", "state": "Busy"}]},
            {"at": 8, "devices": "press", "do": [{"do": "go", "state": "Busy"}]}],
        "watches": [{"name": "w", "devices": "m-1", "if": "state() == \"Busy\""}],
        "expectations": [
            {"expect": "value", "devices": "m-*", "if": "\"Busy\" == state()"},
            {"expect": "within", "after": {"fact": "telemetry", "devices": "m-1", "name": "t",
                "if": "state() == \"Busy\" && value > 1"}, "that": {"fact": "ack", "devices": "press"}},
            {"expect": "value", "devices": ["m-1", "press"], "if": "state() == \"Busy\""}]})json");
}

} // namespace

QTEST_APPLESS_MAIN(TestMachineEdit)
#include "tst_machineedit.moc"
