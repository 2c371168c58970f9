// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/workspace.h"
#include "support/jsontext.h"
#include "support/memorystore.h"
#include "support/scenes.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace twin::host;
using testsupport::jsonOf;

namespace {

const Timestamp Start = *Timestamp::parse(u"2026-01-15T06:00:00Z");

TwinId id(const QString &name)
{
    return *TwinId::parse(name);
}

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_clock.set(Start);
    }

    void aNewOneHoldsTheDevicesOfItsScene()
    {
        const auto workspace = open(testsupport::smallScene());
        QVERIFY_RESULT(workspace);
        const auto thermostat = workspace->state.find(id(u"t"_s));
        QVERIFY(thermostat);
        QCOMPARE(thermostat->twin.tags, jsonOf(R"({"site": "zurich"})"));
        QCOMPARE(thermostat->twin.desired.values, jsonOf(R"({"target": 80.0})"));
        QVERIFY(thermostat->twin.reported.values.isEmpty());
        QVERIFY(!thermostat->identity->connected);
        QCOMPARE(workspace->scene.devices.size(), 2U);
    }

    void aDeviceMayHaveBeenSeenBefore()
    {
        const auto workspace = open(testsupport::smallScene());
        QVERIFY_RESULT(workspace);
        const auto gate = workspace->state.find(id(u"gate"_s));
        QCOMPARE(gate->twin.reported.values, jsonOf(R"({"state": "closed"})"));
        QCOMPARE(gate->identity->modelId, u"dtmi:test:Gate;1"_s);
        QVERIFY(!gate->identity->connected);
        QCOMPARE(gate->identity->lastActivityTime, Start.plusMSecs(-7'200'000));
    }

    void anExistingOneKeepsWhatItHolds()
    {
        State before;
        {
            const auto workspace = open(testsupport::smallScene());
            QVERIFY_RESULT(workspace);
            Hub hub(workspace->state, {m_clock, m_ids}, workspace->journal.get());
            QVERIFY_RESULT(hub.submit(PatchTwin{id(u"t"_s), jsonOf(R"({"tags": {"floor": 2}})")}));
            QVERIFY_RESULT(hub.submit(DeleteIdentity{id(u"gate"_s)}));
            before = hub.state();
        }
        const auto again = open(testsupport::smallScene());
        QVERIFY_RESULT(again);
        QVERIFY(again->state == before);
        QCOMPARE(again->scene.devices.size(), 1U); // the deleted one is not simulated any more
        QCOMPARE(again->scene.devices.front().id, u"t"_s);
    }

    void aSavedSceneIsTheOneThatCounts()
    {
        {
            auto workspace = open(testsupport::smallScene());
            QVERIFY_RESULT(workspace);
            auto scene = workspace->scene;
            scene.devices.front().powered = false;
            QVERIFY_RESULT(saveScene(*workspace, scene));
        }
        const auto again = open(testsupport::smallScene());
        QVERIFY_RESULT(again);
        QVERIFY(!again->scene.devices.front().powered);
    }

    void withoutASceneItIsEmpty()
    {
        const auto workspace = open({});
        QVERIFY_RESULT(workspace);
        QVERIFY(workspace->state.records().isEmpty());
        QVERIFY(workspace->scene.devices.empty());
    }

    void aBrokenSceneMakesNoFile()
    {
        const auto workspace = open("{\"format\": \"other\"}");
        QVERIFY(!workspace);
        QCOMPARE(workspace.error().code, ErrorCode::SceneInvalid);
        QVERIFY(!QFile::exists(path()));
    }

    void aLockedOneIsRefused()
    {
        const auto first = open(testsupport::smallScene());
        QVERIFY_RESULT(first);
        const auto second = open(testsupport::smallScene());
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::StoreLocked);
    }

    void inMemoryTheChangesGoToTheGivenStore()
    {
        testsupport::MemoryStore store;
        const auto workspace =
            openWorkspace({.path = {}, .sceneText = testsupport::smallScene()}, {m_clock, m_ids}, &store);
        QVERIFY_RESULT(workspace);
        QVERIFY(!workspace->journal);
        QVERIFY(store.replayed() == workspace->state);
    }

private:
    QString path() const { return m_dir->filePath(u"w.twinscope"_s); }
    Result<Workspace> open(const QByteArray &scene)
    {
        return openWorkspace({.path = path(), .sceneText = scene}, {m_clock, m_ids}, nullptr);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    ManualClock m_clock{Start};
    SeededIds m_ids{7};
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
