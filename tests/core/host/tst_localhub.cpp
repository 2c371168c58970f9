// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/engine.h"
#include "host/localhub.h"
#include "json/writer.h"
#include "support/jsontext.h"
#include "support/memorystore.h"
#include "support/parsedmodels.h"
#include "support/scenes.h"
#include "twin/digitaltwin.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace twin::host;
using testsupport::jsonOf;
using testsupport::MemoryStore;

namespace {

const Timestamp Start = *Timestamp::parse(u"2026-01-15T06:00:00Z");

TwinId t()
{
    return *TwinId::parse(u"t"_s);
}

Command ask(double target)
{
    return PatchTwin{
        t(), Json::object(
                 {{"properties", Json::object({{"desired", Json::object({{"target", Json(target)}})}})}})};
}

/// What a window wrote down: each batch and each reply in the order of arrival.
struct Log {
    explicit Log(LocalHub &local)
        : hub(local.hub())
    {
        QObject::connect(&hub, &HubClient::changed, &context, [this](const Changes &batch) {
            batches.append(batch);
            changes.append(batch);
            order.append(u"changed"_s);
        });
    }
    QFuture<Result<Reply>> send(const Command &command)
    {
        auto future = hub.send(command);
        future.then(&context, [this](const Result<Reply> &) { order.append(u"reply"_s); });
        return future;
    }
    PropertySync target() const
    {
        for (const auto &property : syncStates(hub.state().find(t())->twin)) {
            if (property.name == u"target")
                return property;
        }
        return {};
    }

    HubClient &hub;
    QObject context;
    QList<Changes> batches;
    Changes changes;
    QStringList order;
};

} // namespace

class TestLocalHub : public QObject
{
    Q_OBJECT
private slots:
    void checksRelationshipsAgainstTheModelsItWasGiven()
    {
        auto local = LocalHub::open({.manualStart = Start});
        QVERIFY_RESULT(local);
        const auto make = [&local](const QString &id, const char *body) {
            (*local)->hub().send(PutLogicalTwin{.id = *TwinId::parse(id), .body = jsonOf(body)});
        };
        make(u"a"_s, R"({"$metadata": {"$model": "dtmi:t:A;1"}})");
        make(u"b"_s, "{}");
        const auto put = [&local](const QString &id, std::string_view name) {
            auto reply = (*local)->hub().send(PutRelationship{
                .id = *TwinId::parse(u"a"),
                .relationshipId = id,
                .body = Json::object({{"$targetId", Json("b"sv)}, {"$relationshipName", Json(name)}})});
            (*local)->advance(0);
            return reply.result();
        };
        QVERIFY_RESULT(put(u"unchecked"_s, "feeds"sv));

        (*local)->setModels(std::make_shared<testsupport::ParsedModels>(jsonOf(
            R"({"dtmi:t:A;1": {"@context": "dtmi:dtdl:context;3", "@id": "dtmi:t:A;1", "@type": "Interface",
                "contents": [{"@type": "Relationship", "name": "near"}]}})")));
        const auto refused = put(u"x"_s, "feeds"sv);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::RelationshipUndefined);
        QVERIFY_RESULT(put(u"x"_s, "near"sv));
        QCOMPARE((*local)->hub().state().graph().relationshipCount(), 2);
    }

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<MemoryStore>();
    }

    void theWindowBeginsWithLivingDevices()
    {
        const auto local = openByHand();
        QVERIFY(local->hub().state().find(t())->identity->connected);
        QVERIFY(!local->hub().state().find(*TwinId::parse(u"gate"_s))->identity->connected);
        QCOMPARE(Log(*local).target().state, SyncState::Refused);
        QCOMPARE(local->hub().name(), u"Demo"_s);
        const auto device = local->simulation().devices().value(t());
        QVERIFY(device.powered);
        QCOMPARE(device.behaviour, u"thermostat"_s);
        QCOMPARE(device.refusals, 1);
        QVERIFY(local->simulation().isPlaying());
    }

    void anAskedValueGoesItsWay()
    {
        const auto local = openByHand();
        Log log(*local);
        const auto reply = log.send(ask(22.5));
        local->advance(0);
        QVERIFY(reply.isFinished());
        QVERIFY_RESULT(reply.result());
        QCOMPARE(log.target().state, SyncState::Pending);
        local->advance(50);
        QCOMPARE(log.target().state, SyncState::InProgress);
        local->advance(1500);
        QCOMPARE(log.target().state, SyncState::InSync);
        QCOMPARE(log.target().value, Json(22.5));
    }

    void latencyCountsFromTheMomentOfTheWish()
    {
        const auto local = openByHand();
        Log log(*local);
        local->advance(777); // between two telemetry messages
        log.send(ask(22.5));
        local->advance(49);
        QCOMPARE(log.target().state, SyncState::Pending);
        local->advance(1);
        QCOMPARE(log.target().state, SyncState::InProgress);
    }

    void theStateMovesJustBeforeTheChangesAndTheReplyComesAfter()
    {
        const auto local = openByHand();
        Log log(*local);
        qint64 seen = 0;
        QObject::connect(&log.hub, &HubClient::changed, &log.context, [&](const Changes &changes) {
            QVERIFY(changes.last().after);
            QCOMPARE(log.hub.state().find(t()), changes.last().after);
            seen = log.hub.state().find(t())->twin.desired.version;
        });
        const qint64 before = log.hub.state().find(t())->twin.desired.version;
        log.send(ask(30));
        QCOMPARE(log.hub.state().find(t())->twin.desired.version, before);
        local->advance(0);
        QCOMPARE(seen, before + 1);
        QCoreApplication::processEvents(); // continuations run in the context's thread
        QCOMPARE(log.order, (QStringList{u"changed"_s, u"reply"_s}));
    }

    void aRefusedCommandChangesNothing()
    {
        const auto local = openByHand();
        Log log(*local);
        const auto reply = log.send(DeleteIdentity{*TwinId::parse(u"nobody"_s)});
        local->advance(0);
        QVERIFY(!reply.result());
        QCOMPARE(reply.result().error().code, ErrorCode::DeviceNotFound);
        QVERIFY(log.batches.isEmpty());
    }

    void repliesComeByTheEventLoopAlone()
    {
        const auto local = openByHand();
        Log log(*local);
        const auto reply = log.send(ask(30));
        QTRY_VERIFY(reply.isFinished());
        QCOMPARE(log.target().state, SyncState::Pending);
    }

    void commandsSentTogetherComeAsOneBatch()
    {
        const auto local = openByHand();
        Log log(*local);
        for (int i = 0; i < 100; ++i)
            log.send(ask(i));
        local->advance(0);
        QCOMPARE(log.batches.size(), 1);
        QCOMPARE(log.changes.size(), 100);
    }

    void batchesComeAtMostEvery16Milliseconds()
    {
        const auto local = openByHand();
        Log log(*local);
        local->simulation().setSpeed(100'000); // some 1,600 telemetry messages in 16 ms
        local->advance(160);
        QVERIFY(log.changes.size() > 10'000);
        QVERIFY2(log.batches.size() <= 12, qPrintable(QString::number(log.batches.size())));
        QVERIFY(log.batches.size() >= 9);
    }

    void theFirstChangeOfAQuietPeriodComesAtOnce()
    {
        const auto local = openByHand();
        Log log(*local);
        local->simulation().pause();
        local->advance(1000);
        log.send(ask(30));
        local->advance(1000);
        QCOMPARE(log.batches.size(), 1);
        QCOMPARE(log.changes.first().time, Start.plusMSecs(1000));
    }

    void theClockCanStandAndStep()
    {
        const auto local = openByHand();
        auto &simulation = local->simulation();
        Log log(*local);
        simulation.pause();
        local->advance(0);
        QVERIFY(!simulation.isPlaying());
        const auto time = simulation.virtualTime();
        log.send(ask(30));
        local->advance(60'000);
        QCOMPARE(simulation.virtualTime(), time);
        QCOMPARE(log.target().state, SyncState::Pending);

        simulation.step(); // the first telemetry and the reaction are due at one moment
        local->advance(0);
        QCOMPARE(simulation.virtualTime(), time.plusMSecs(50));
        QCOMPARE(log.target().state, SyncState::InProgress);

        simulation.play();
        local->advance(1500);
        QCOMPARE(log.target().state, SyncState::InSync);
        QCOMPARE(simulation.virtualTime(), time.plusMSecs(1550));
    }

    void speedMovesVirtualTime()
    {
        const auto local = openByHand();
        QSignalSpy moved(&local->simulation(), &SimulationClient::clockChanged);
        local->simulation().setSpeed(60);
        local->advance(1000);
        QCOMPARE(local->simulation().speed(), 60.0);
        QCOMPARE(local->simulation().virtualTime(), Start.plusMSecs(60'000));
        local->simulation().pause();
        local->advance(Engine::CountersMSecs);
        QCOMPARE(local->simulation().devices().value(t()).messages, 60);
        QVERIFY(!moved.isEmpty());
    }

    void powerOffAndOn()
    {
        const auto local = openByHand();
        QSignalSpy changed(&local->simulation(), &SimulationClient::devicesChanged);
        local->simulation().setPowered(t(), false);
        local->advance(5000);
        QVERIFY(!local->hub().state().find(t())->identity->connected);
        QVERIFY(!local->simulation().devices().value(t()).powered);
        QVERIFY(!changed.isEmpty());
        local->simulation().setPowered(t(), true);
        local->advance(0);
        QVERIFY(local->hub().state().find(t())->identity->connected);
        QVERIFY(local->simulation().devices().value(t()).powered);
    }

    void countersAloneComeAtMostEvery250Milliseconds()
    {
        const auto local = openByHand();
        local->simulation().setSpeed(100'000);
        local->advance(0);
        QSignalSpy changed(&local->simulation(), &SimulationClient::devicesChanged);
        local->advance(2000);
        QVERIFY2(changed.size() >= 7 && changed.size() <= 9, qPrintable(QString::number(changed.size())));
    }

    void anUnansweredCommandEndsWith504()
    {
        const auto local = openByHand();
        Log log(*local);
        log.send(InvokeCommand{.id = t(), .name = u"sulk"_s, .payload = {}, .timeoutMSecs = 5000});
        local->advance(4999);
        QCOMPARE(log.hub.state().invocations().size(), 1);
        local->advance(1);
        QVERIFY(log.hub.state().invocations().isEmpty());
        const auto &last = log.changes;
        const auto answered = std::find_if(last.begin(), last.end(), [](const Change &change) {
            return std::holds_alternative<CommandAnswered>(change.body);
        });
        QVERIFY(answered != last.end());
        QCOMPARE(std::get<CommandAnswered>(answered->body).status, 504);
        QCOMPARE(answered->time, Start.plusMSecs(5000));
    }

    void aDeletedDeviceIsNoLongerSimulated()
    {
        const auto local = openByHand();
        QSignalSpy changed(&local->simulation(), &SimulationClient::devicesChanged);
        (void)local->hub().send(DeleteIdentity{t()});
        local->advance(10'000);
        QVERIFY(!local->simulation().devices().contains(t()));
        QVERIFY(!changed.isEmpty());
    }

    void aFailingStoreIsToldAndNothingIsLost()
    {
        const auto local = openByHand();
        Log log(*local);
        QSignalSpy failed(&local->hub(), &HubClient::storeFailed);
        const State before = local->hub().state();
        m_store->failing = true;
        const auto reply = log.send(ask(30));
        local->advance(0);
        QVERIFY(!reply.result());
        QCOMPARE(reply.result().error().code, ErrorCode::StoreFull);
        QCOMPARE(failed.size(), 1);
        QVERIFY(local->hub().state() == before);
        QVERIFY(!local->simulation().isPlaying()); // devices would only lose what they say

        m_store->failing = false;
        const auto again = log.send(ask(30));
        local->simulation().play();
        local->advance(60'000);
        QVERIFY_RESULT(again.result());
        QCOMPARE(log.target().state, SyncState::InSync);
    }

    void replayGivesTheSameStateAfterARun()
    {
        auto local = openByHand();
        Log log(*local);
        local->simulation().setSpeed(100);
        for (int i = 0; i < 20; ++i) {
            log.send(ask(i * 5));
            local->advance(777);
        }
        QVERIFY(m_store->replayed() == local->hub().state());
        local->close();
        QVERIFY(m_store->replayed() == local->hub().state());
        QVERIFY(!local->hub().state().find(t())->identity->connected);
    }

    void twoRunsGiveTheSameJournal()
    {
        const auto run = [this] {
            m_store = std::make_unique<MemoryStore>();
            const auto local = openByHand();
            Log log(*local);
            for (int i = 0; i < 20; ++i) {
                log.send(ask(i * 5));
                local->advance(333);
            }
            local->close();
            return m_store->text();
        };
        const QByteArray first = run();
        QVERIFY(first.count('\n') > 40);
        QCOMPARE(run(), first);
    }

    void closingPerformsWhatWasSent()
    {
        auto local = openLive();
        Log log(*local);
        QList<QFuture<Result<Reply>>> replies;
        for (int i = 0; i < 500; ++i)
            replies.append(log.send(ask(i)));
        local->close();
        for (const auto &reply : replies) {
            QVERIFY(reply.isFinished());
            QVERIFY_RESULT(reply.result());
        }
        QVERIFY(log.hub.state().find(t())->twin.desired.values["target"sv] == Json(499.0));
        QVERIFY(m_store->replayed() == log.hub.state());
    }

    void afterClosingRepliesAreCancelled()
    {
        auto local = openLive();
        local->close();
        const auto reply = local->hub().send(ask(1));
        QVERIFY(reply.isFinished());
        QCOMPARE(reply.result().error().code, ErrorCode::Cancelled);
        local->simulation().setPowered(t(), false);
        local->close();
    }

    void aLiveHubKeepsOrderBetweenItsThreads()
    {
        auto local = openLive();
        Log log(*local);
        local->simulation().setSpeed(100'000);
        QFuture<Result<Reply>> last;
        for (int i = 0; i < 2000; ++i)
            last = log.send(ask(i));
        QTRY_VERIFY_WITH_TIMEOUT(last.isFinished(), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(local->simulation().devices().value(t()).messages > 1000, 60'000);
        quint64 number = 0;
        for (const auto &change : log.changes) {
            if (!isKept(change.body))
                continue;
            QVERIFY(number == 0 || change.number == number + 1);
            number = change.number;
        }
        QVERIFY(number > 2000);
        local->close();
        QVERIFY(m_store->replayed() == log.hub.state());
    }

    void aWorkspaceFileLivesOn()
    {
        const QString path = m_dir->filePath(u"demo.twinscope"_s);
        LocalHubSpec spec{
            .name = u"Demo"_s, .workspace = {path, testsupport::smallScene()}, .manualStart = Start};
        State before;
        {
            auto local = LocalHub::open(spec);
            QVERIFY_RESULT(local);
            (void)(*local)->hub().send(ask(33));
            (*local)->advance(3000);
            (*local)->simulation().setPowered(t(), false);
            (*local)->advance(0);
            (*local)->close();
            before = (*local)->hub().state();
        }
        spec.manualStart = Start.plusMSecs(60'000);
        auto again = LocalHub::open(spec);
        QVERIFY_RESULT(again);
        QVERIFY((*again)->hub().state() == before); // it was switched off and stays so
        (*again)->simulation().setPowered(t(), true);
        (*again)->advance(2000);
        QCOMPARE(Log(**again).target().value, Json(33.0));
        QCOMPARE(Log(**again).target().state, SyncState::InSync);
    }

    void jobsRunWithoutServers()
    {
        const auto local = openByHand();
        Log log(*local);
        const auto planned =
            log.send(CreateJob{{.id = u"j"_s,
                                .condition = u"*"_s,
                                .request = jsonOf(R"({"etag": "*", "tags": {"round": 2}})")}});
        const auto later = log.send(CreateJob{{.id = u"later"_s,
                                               .condition = u"*"_s,
                                               .startTime = Start.plusMSecs(60'000),
                                               .request = jsonOf(R"({"etag": "*", "tags": {"round": 3}})")}});
        local->advance(0);
        QVERIFY_RESULT(planned.result());
        QVERIFY_RESULT(later.result());
        QCOMPARE(log.hub.state().jobs()[u"j"_s].progress.status, JobStatus::Completed);
        QCOMPARE(log.hub.state().find(t())->twin.tags["round"sv], Json(2));
        local->advance(59'000);
        QCOMPARE(log.hub.state().jobs()[u"later"_s].progress.status, JobStatus::Scheduled);
        local->advance(3000);
        QCOMPARE(log.hub.state().jobs()[u"later"_s].progress.status, JobStatus::Completed);
        QCOMPARE(log.hub.state().find(t())->twin.tags["round"sv], Json(3));
    }

    void aLongJournalIsCompacted()
    {
        const QString path = m_dir->filePath(u"long.twinscope"_s);
        {
            auto local =
                LocalHub::open({.workspace = {path, testsupport::smallScene()}, .manualStart = Start});
            QVERIFY_RESULT(local);
            for (int i = 0; i <= Engine::CompactAbove; ++i)
                (void)(*local)->hub().send(
                    PatchTwin{t(), Json::object({{"tags", Json::object({{"i", Json(i)}})}})});
            (*local)->advance(0);
        }
        const auto journal = store::Journal::open(path);
        QVERIFY_RESULT(journal);
        QVERIFY((*journal)->changesSinceSnapshot() < 10);
        const auto state = (*journal)->load();
        QVERIFY_RESULT(state);
        QCOMPARE(state->find(t())->twin.tags["i"sv], Json(qint64(Engine::CompactAbove)));
    }

    void aWorkspaceThatCannotBeOpenedSaysWhy()
    {
        const QString path = m_dir->filePath(u"demo.twinscope"_s);
        const LocalHubSpec spec{.workspace = {path, testsupport::smallScene()}};
        const auto first = LocalHub::open(spec);
        QVERIFY_RESULT(first);
        const auto second = LocalHub::open(spec);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::StoreLocked);
    }

private:
    std::unique_ptr<LocalHub> open(std::optional<Timestamp> start)
    {
        auto local = LocalHub::open({.name = u"Demo"_s,
                                     .workspace = {{}, testsupport::smallScene()},
                                     .manualStart = start,
                                     .idSeed = 7,
                                     .store = m_store.get()});
        return local ? *std::move(local) : nullptr;
    }
    std::unique_ptr<LocalHub> openByHand() { return open(Start); }
    std::unique_ptr<LocalHub> openLive() { return open({}); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<MemoryStore> m_store;
};

QTEST_GUILESS_MAIN(TestLocalHub)
#include "tst_localhub.moc"
