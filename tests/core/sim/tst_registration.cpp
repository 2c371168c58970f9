// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/edge.h"
#include "hub/hub.h"
#include "sim/registration.h"
#include "sim/scene.h"
#include "support/jsontext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace twin::sim;

class TestRegistration : public QObject
{
    Q_OBJECT
private slots:
    void ordersThemSoThatAHubTakesThem()
    {
        const Scene scene = sceneOf(R"([
            {"id": "gw/$edgeAgent", "desired": {"x": 1}, "tags": {"y": 2}},
            {"id": "gw/ours"}, {"id": "leaf-{n}", "count": 2, "parent": "inner"},
            {"id": "inner", "edge": true, "parent": "gw"}, {"id": "gw", "edge": true, "tags": {"site": "a"}}])");
        Hub hub({}, {m_clock, m_ids}, nullptr);
        registerIn(hub, scene);
        const State &state = hub.state();
        QCOMPARE(edge::childrenOf(state, id(u"gw")), QStringList{u"inner"_s});
        QCOMPARE(edge::childrenOf(state, id(u"inner")), (QStringList{u"leaf-1"_s, u"leaf-2"_s}));
        QCOMPARE(state.find(id(u"gw"))->twin.tags, testsupport::jsonOf(R"({"site": "a"})"));
        const auto agent = state.find(id(u"gw/$edgeAgent"));
        QCOMPARE(agent->twin.desired.values, testsupport::jsonOf(R"({"x": 1})"));
        QCOMPARE(agent->twin.tags, testsupport::jsonOf(R"({"y": 2})"));
        QVERIFY(state.find(id(u"gw/ours")));
    }

    void registersADeviceThatAModuleNeeds()
    {
        const Scene scene = sceneOf(R"([{"id": "a/m"}, {"id": "a/n"}, {"id": "b/$edgeHub"},
            {"id": "c", "parent": "far"}, {"id": "d/m", "registers": true}])");
        Hub hub({}, {m_clock, m_ids}, nullptr);
        registerIn(hub, scene);
        const State &state = hub.state();
        QVERIFY(state.find(id(u"a")) && !state.find(id(u"a"))->identity->isEdge);
        QCOMPARE(state.modulesOf(u"a"_s), (QStringList{u"m"_s, u"n"_s}));
        QVERIFY(state.find(id(u"b"))->identity->isEdge);
        QVERIFY(state.find(id(u"far"))->identity->isEdge);
        QCOMPARE(edge::childrenOf(state, id(u"far")), QStringList{u"c"_s});
        QVERIFY(state.find(id(u"d"))); // the module provisions itself later
        QVERIFY(!state.find(id(u"d/m")));
    }

    void leavesAloneWhatIsThere()
    {
        const Scene scene = sceneOf(R"([{"id": "a"}, {"id": "a/m"}, {"id": "self", "registers": true}])");
        Hub hub({}, {m_clock, m_ids}, nullptr);
        registerIn(hub, scene);
        QVERIFY(!hub.state().find(id(u"self")));
        const auto placed = placedIn(scene);
        QVERIFY(registrationsOf(placed, placed, hub.state()).empty());
    }

    // Another process has the rest; the hub may know it or not.
    void aShardBringsWhatItsOwnNeed()
    {
        const Scene scene =
            sceneOf(R"([{"id": "gw", "edge": true, "tags": {"a": 1}}, {"id": "leaf", "parent": "gw"}])");
        const auto all = placedIn(scene);
        Hub hub({}, {m_clock, m_ids}, nullptr);
        for (auto &command : registrationsOf(std::span(&all[1], 1), all, hub.state()))
            QVERIFY_RESULT(hub.submit(command));
        QCOMPARE(hub.state().find(id(u"gw"))->twin.tags, testsupport::jsonOf(R"({"a": 1})"));
        QCOMPARE(edge::childrenOf(hub.state(), id(u"gw")), QStringList{u"leaf"_s});
    }

    void aSceneSaysWhereAFamilyIsNone_data()
    {
        QTest::addColumn<QByteArray>("devices");
        QTest::addColumn<QString>("place");
        QTest::newRow("a module as Edge device")
            << QByteArray(R"([{"id": "a/m", "edge": true}])") << u"/devices/0/edge"_s;
        QTest::newRow("a module as child")
            << QByteArray(R"([{"id": "a/m", "parent": "b"}])") << u"/devices/0/parent"_s;
        QTest::newRow("itself") << QByteArray(R"([{"id": "a", "edge": true, "parent": "a"}])")
                                << u"/devices/0/parent"_s;
        QTest::newRow("a parent that is plain")
            << QByteArray(R"([{"id": "a", "parent": "b"}, {"id": "b"}])") << u"/devices/0/parent"_s;
        QTest::newRow("a runtime of a plain device")
            << QByteArray(R"([{"id": "b"}, {"id": "b/$edgeHub"}])") << u"/devices/1/id"_s;
    }
    void aSceneSaysWhereAFamilyIsNone()
    {
        QFETCH(QByteArray, devices);
        QFETCH(QString, place);
        const auto scene =
            readScene(QByteArray(R"({"format": "twinscope-scene/1", "devices": )" + devices + '}'));
        QVERIFY(!scene);
        QCOMPARE(scene.error().code, ErrorCode::SceneInvalid);
        QCOMPARE(scene.error().place, place);
    }

private:
    static TwinId id(QStringView path) { return *TwinId::parsePath(path); }
    static Scene sceneOf(const QByteArray &devices)
    {
        auto scene = readScene(QByteArray(R"({"format": "twinscope-scene/1", "devices": )" + devices + '}'));
        if (!scene)
            qFatal("%s", qPrintable(scene.error().toString()));
        return *std::move(scene);
    }
    static void registerIn(Hub &hub, const Scene &scene)
    {
        const auto placed = placedIn(scene);
        for (auto &command : registrationsOf(placed, placed, hub.state()))
            QVERIFY_RESULT(hub.submit(command));
    }

    ManualClock m_clock{*Timestamp::parse(u"2026-11-24T11:00:00Z")};
    SeededIds m_ids{5};
};

QTEST_GUILESS_MAIN(TestRegistration)
#include "tst_registration.moc"
