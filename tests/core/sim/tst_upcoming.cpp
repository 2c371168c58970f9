// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a runner says that it will do next.
#include "sim/upcoming.h"
#include "support/simrig.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twin;
using sim::Due;
using sim::Upcoming;
using testsupport::SimRig;

namespace {

// "06:00:05 d telemetry"
QStringList told(const std::vector<Upcoming> &upcoming)
{
    QStringList lines;
    for (const Upcoming &one : upcoming)
        lines.append(u"%1 %2 %3 %4"_s.arg(one.time.toDateTime().toString(u"mm:ss.zzz"_s),
                                          one.device.isNull() ? u"-"_s : one.device.toString(),
                                          QString::number(int(one.kind)), one.what));
    return lines;
}

QString line(const char16_t *time, const char16_t *device, Due::Kind kind, const char16_t *what)
{
    return u"%1 %2 %3 %4"_s.arg(QString::fromUtf16(time), QString::fromUtf16(device),
                                QString::number(int(kind)), QString::fromUtf16(what));
}

constexpr auto Two = R"({"format": "twinscope-scene/1", "seed": 5, "devices": [
    {"id": "d", "behaviour": {"latencySeconds": 0,
        "properties": {"up": {"value": 1, "everySeconds": 7}},
        "writable": {"target": {"initial": 20, "rules": [{"do": "accept", "afterSeconds": 30}]}},
        "telemetry": [{"everySeconds": 10, "values": {"a": 1, "b": 2}}],
        "commands": {"ping": {"afterSeconds": 4}},
        "components": {"c": {"telemetry": [{"name": "slow", "everySeconds": 25, "values": {"x": 1}}]}},
        "reactions": [{"on": "interval", "seconds": 12, "do": [{"do": "wait", "seconds": 2},
                                                               {"do": "log", "text": "x"}]}],
        "machine": {"states": {"Idle": {"transitions": [{"to": "Busy", "after": 20}]},
                               "Busy": {"transitions": [{"to": "Idle", "command": "ping"}]}}}}},
    {"id": "e", "kind": "other", "behaviour": {"latencySeconds": 0,
        "telemetry": [{"everySeconds": 3, "values": {"z": 1}}]}}],
    "timeline": [{"at": 9, "devices": "kind:other", "do": [{"do": "log", "text": "hello"}]},
                 {"at": 40, "devices": "d", "note": "lunch", "do": [{"do": "log", "text": "x"}]}],
    "faults": [{"fault": "cut", "from": 50}]})";

} // namespace

class TestUpcoming : public QObject
{
    Q_OBJECT
private slots:
    void tellsWhatOneDeviceWillDoInItsOrder()
    {
        SimRig rig(Two);
        rig.power(u"d"_s, true);
        rig.power(u"e"_s, true);
        rig.run(1000);
        const QStringList expected{
            line(u"00:07.000", u"d", Due::Kind::Report, u"up"),
            line(u"00:10.000", u"d", Due::Kind::Telemetry, u"a, b"),
            line(u"00:12.000", u"d", Due::Kind::Rule, u"interval"),
            line(u"00:20.000", u"d", Due::Kind::Leave, u"Idle \u2192 Busy"),
            line(u"00:25.000", u"d", Due::Kind::Telemetry, u"c.slow"),
            line(u"00:40.000", u"-", Due::Kind::Timeline, u"lunch"),
            line(u"00:50.000", u"-", Due::Kind::FaultBegins, u"cut"),
        };
        QCOMPARE(told(rig.runner().upcoming(50, *TwinId::parse(u"d"))), expected);
        QCOMPARE(told(rig.runner().upcoming(2, *TwinId::parse(u"d"))), expected.mid(0, 2));
        QVERIFY(rig.runner().upcoming(0, *TwinId::parse(u"d")).empty());
        QVERIFY(rig.runner().upcoming(50, *TwinId::parse(u"nobody")).empty());
    }

    void tellsWhatAllWillDo()
    {
        SimRig rig(Two);
        rig.power(u"d"_s, true);
        rig.power(u"e"_s, true);
        rig.run(1000);
        QCOMPARE(told(rig.runner().upcoming(4)),
                 QStringList({line(u"00:03.000", u"e", Due::Kind::Telemetry, u"z"),
                              line(u"00:07.000", u"d", Due::Kind::Report, u"up"),
                              line(u"00:09.000", u"-", Due::Kind::Timeline, u"log"),
                              line(u"00:10.000", u"d", Due::Kind::Telemetry, u"a, b")}));
    }

    void tellsAnswersAndWhatAWaitHoldsBack()
    {
        SimRig rig(Two);
        rig.power(u"d"_s, true);
        rig.run(12'500);
        QVERIFY(rig.ask(u"d"_s, R"({"target": 30})"));
        QVERIFY(
            rig.hub().submit(InvokeCommand{.id = *TwinId::parse(u"d"), .name = u"ping"_s, .payload = {}}));
        const auto id = *TwinId::parse(u"d");
        QCOMPARE(told(rig.runner().upcoming(1, id)),
                 QStringList(line(u"00:12.500", u"d", Due::Kind::React, u"target")));
        rig.run(0);
        QCOMPARE(told(rig.runner().upcoming(2, id)).last(), line(u"00:14.000", u"d", Due::Kind::Act, u"log"));
        const QStringList all = told(rig.runner().upcoming(50, id));
        QVERIFY2(all.contains(line(u"00:16.500", u"d", Due::Kind::Answer, u"ping")),
                 qPrintable(all.join(u'\n')));
        QVERIFY(all.contains(line(u"00:42.500", u"d", Due::Kind::Finish, u"target")));
    }

    // What stays in the queue although it is void is not told: of a device that is off, of a state that is
    // over.
    void leavesOutWhatWillNotHappen()
    {
        SimRig rig(Two);
        rig.power(u"d"_s, true);
        rig.power(u"e"_s, true);
        rig.run(20'500);
        for (const Upcoming &one : rig.runner().upcoming(50))
            QVERIFY(one.kind != Due::Kind::Leave); // Busy waits for a command
        rig.power(u"d"_s, false);
        for (const Upcoming &one : rig.runner().upcoming(50))
            QVERIFY2(one.device.toString() != u"d", qPrintable(one.what));
        rig.runner().setFaults({});
        for (const Upcoming &one : rig.runner().upcoming(50))
            QVERIFY(one.kind != Due::Kind::FaultBegins);
    }

    // What is told first is what happens first, whatever the scene.
    void comesTrue()
    {
        SimRig rig(Two);
        rig.power(u"d"_s, true);
        rig.power(u"e"_s, true);
        for (int i = 0; i < 100; ++i) {
            const auto next = rig.runner().upcoming(1);
            QCOMPARE(next.size(), 1U);
            QCOMPARE(next.front().time, *rig.runner().nextDue());
            const auto all = rig.runner().upcoming(1000);
            QVERIFY(std::is_sorted(all.begin(), all.end(),
                                   [](const Upcoming &a, const Upcoming &b) { return a.time < b.time; }));
            rig.run(rig.now().msecsTo(next.front().time));
        }
    }
};

QTEST_APPLESS_MAIN(TestUpcoming)
#include "tst_upcoming.moc"
