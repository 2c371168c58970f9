// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/localhub.h"
#include "support/jsontext.h"
#include "twin/digitaltwin.h"

#include <QFile>

#include "json/writer.h"
#include "support/jsontext.h"
#include "support/memorystore.h"
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

namespace {

const Timestamp Start = Timestamp::parse(u"2026-05-04T09:00:00Z").value();

QByteArray demoScene()
{
    QFile file(QStringLiteral(SCENES_DIR) + u"/demo.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TwinId id(const QString &device)
{
    return TwinId::parse(device).value();
}

std::unique_ptr<LocalHub> opened(const QString &path = {}, Timestamp manual = Start)
{
    auto hub =
        LocalHub::open({.path = path, .name = u"Demo"_s, .newScene = demoScene(), .manualStart = manual});
    if (!hub)
        qFatal("%s", qPrintable(hub.error().toString()));
    return *std::move(hub);
}

SyncState stateOf(LocalHub &hub, const QString &device, const QString &component, const QString &name)
{
    for (const auto &sync : syncStates(hub.hub().state().find(id(device))->twin)) {
        if (sync.component == component && sync.name == name)
            return sync.state;
    }
    return SyncState::Reported;
}

PatchTwin askFor(double temperature)
{
    return {id(u"thermo-01"_s),
            Json::object(
                {{"properties",
                  Json::object(
                      {{"desired", Json::object({{"thermostat1", Json::object({{"__t", Json("c"sv)},
                                                                               {"targetTemperature",
                                                                                Json(temperature)}})}})}})}}),
            {}};
}

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
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void theDemoLivesFromTheFirstMoment()
    {
        auto hub = opened();
        hub->advance(3000);

        const State &state = hub->hub().state();
        QCOMPARE(state.deviceCount(), 4);
        QVERIFY(state.find(id(u"thermo-01"_s))->identity->connected);
        QVERIFY(!state.find(id(u"gate-3"_s))->identity->connected);
        QCOMPARE_LT(state.find(id(u"gate-3"_s))->identity->lastActivityTime, Start);
        QVERIFY(!state.find(id(u"gate-3"_s))->twin.reported.values.isEmpty());
        QCOMPARE(int(stateOf(*hub, u"thermo-01"_s, u"thermostat2"_s, u"targetTemperature"_s)),
                 int(SyncState::Refused));
        QVERIFY(hub->simulation().devices().value(id(u"thermo-01"_s)).powered);
        QCOMPARE_GT(hub->simulation().devices().value(id(u"thermo-01"_s)).reports, 0);
    }

    void anEditGoesFromPendingOverInProgressToInSync()
    {
        auto hub = opened();
        hub->advance(3000);
        QList<SyncState> seen;
        connect(&hub->hub(), &HubClient::changed, this, [&] {
            const auto now = stateOf(*hub, u"thermo-01"_s, u"thermostat1"_s, u"targetTemperature"_s);
            if (seen.isEmpty() || seen.last() != now)
                seen.append(now);
        });

        auto reply = hub->hub().send(askFor(23.5));
        hub->advance(0);
        for (int i = 0; i < 60; ++i)
            hub->advance(100);

        QVERIFY_RESULT(reply.result());
        QCOMPARE(seen, (QList{SyncState::Pending, SyncState::InProgress, SyncState::InSync}));
    }

    void theReplyComesAfterTheChange()
    {
        auto hub = opened();
        QStringList order;
        connect(&hub->hub(), &HubClient::changed, this, [&order] { order << u"changed"_s; });
        hub->hub()
            .send(PatchTwin{id(u"gate-3"_s), jsonOf(R"({"tags":{"x":1}})")})
            .then(this, [&](const Result<Reply> &reply) {
                order << (reply ? u"reply"_s : reply.error().toString());
                QCOMPARE(hub->hub().state().find(id(u"gate-3"_s))->twin.tags["x"sv], Json(1));
            });

        hub->advance(0);

        QTRY_COMPARE(order.size(), 2);
        QCOMPARE(order, (QStringList{u"changed"_s, u"reply"_s}));
    }

    void manyCommandsInARowComeBackInOrder()
    {
        auto hub = opened();
        QList<quint64> numbers;
        connect(&hub->hub(), &HubClient::changed, this, [&numbers](const Changes &changes) {
            for (const auto &change : changes) {
                if (change.number > 0)
                    numbers.append(change.number);
            }
        });
        QList<QFuture<Result<Reply>>> replies;
        for (int i = 0; i < 200; ++i)
            replies.append(hub->hub().send(
                PatchTwin{id(u"gate-3"_s), Json::object({{"tags", Json::object({{"n", Json(i)}})}})}));

        hub->advance(0);

        for (auto &reply : replies)
            QVERIFY_RESULT(reply.result());
        QCOMPARE_GE(numbers.size(), 200);
        QVERIFY(std::is_sorted(numbers.begin(), numbers.end()));
        QCOMPARE(hub->hub().state().find(id(u"gate-3"_s))->twin.tags["n"sv], Json(199));
    }

    void aRefusalReachesTheSender()
    {
        auto hub = opened();
        auto reply = hub->hub().send(PatchTwin{id(u"gate-3"_s), jsonOf(R"({"tags":{"a b":1}})")});
        hub->advance(0);
        QVERIFY(!reply.result());
        QCOMPARE(reply.result().error().name(), u"key-char"_s);
    }

    void aCommandIsAnsweredByItsDevice()
    {
        auto hub = opened();
        hub->advance(3000);
        QList<CommandAnswered> answers;
        connect(&hub->hub(), &HubClient::changed, this, [&answers](const Changes &changes) {
            for (const auto &change : changes) {
                if (const auto *answered = std::get_if<CommandAnswered>(&change.body))
                    answers.append(*answered);
            }
        });
        hub->hub().send(InvokeCommand{.id = id(u"thermo-01"_s),
                                      .component = u"thermostat1"_s,
                                      .name = u"getMaxMinReport"_s,
                                      .payload = {}});
        hub->hub().send(InvokeCommand{.id = id(u"gate-3"_s), .name = u"open"_s, .payload = {}});

        hub->advance(5000);

        QCOMPARE(answers.size(), 1);
        QCOMPARE(answers.first().status, 200);
        QVERIFY(hub->hub().state().invocations().isEmpty());
    }

    void pauseStepAndSpeedMoveTheVirtualClockOnly()
    {
        auto hub = opened();
        auto &simulation = hub->simulation();
        simulation.pause();
        hub->advance(0);
        QVERIFY(!simulation.isPlaying());
        const Timestamp stood = simulation.virtualTime();
        const quint64 number = hub->hub().state().number();
        hub->advance(60'000);
        QCOMPARE(simulation.virtualTime(), stood);
        QCOMPARE(hub->hub().state().number(), number);

        simulation.step();
        hub->advance(0);
        QCOMPARE_GT(simulation.virtualTime(), stood);

        simulation.setSpeed(100);
        simulation.play();
        hub->advance(0);
        const Timestamp from = simulation.virtualTime();
        hub->advance(1000);
        simulation.pause();
        hub->advance(0);
        QCOMPARE(from.msecsTo(simulation.virtualTime()), 100'000);
    }

    void aPoweredOffDeviceGoesAndStaysOffAfterReopening()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"w.twinscope"_s);
        {
            auto hub = opened(path);
            hub->advance(2000);
            hub->simulation().setPowered(id(u"vend-7"_s), false);
            hub->advance(0);
            QVERIFY(!hub->hub().state().find(id(u"vend-7"_s))->identity->connected);
        }
        auto hub = opened(path, Start.plusMSecs(100'000));
        hub->advance(1000);
        QVERIFY(!hub->hub().state().find(id(u"vend-7"_s))->identity->connected);
        QVERIFY(hub->hub().state().find(id(u"thermo-01"_s))->identity->connected);
        QVERIFY(!hub->simulation().devices().value(id(u"vend-7"_s)).powered);
    }

    void reopeningKeepsEveryTwin()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"w.twinscope"_s);
        QMap<TwinId, Json> before;
        {
            auto hub = opened(path);
            hub->advance(30'000);
            hub->simulation().pause();
            hub->advance(0);
            for (const auto &record : hub->hub().state().records())
                before.insert(record->id(), toJson(record->twin));
        }
        auto hub = LocalHub::open(
            {.path = path, .name = u"Demo"_s, .newScene = {}, .manualStart = Start.plusMSecs(60'000)});
        QVERIFY_RESULT(hub);
        QCOMPARE((*hub)->hub().state().deviceCount(), before.size());
        const auto gate = (*hub)->hub().state().find(id(u"gate-3"_s));
        QVERIFY(Json::identical(toJson(gate->twin), before.value(id(u"gate-3"_s))));
    }

    void closingDoesWhatWasSentFirst()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"w.twinscope"_s);
        QList<QFuture<Result<Reply>>> replies;
        {
            auto hub = opened(path);
            for (int i = 0; i < 50; ++i)
                replies.append(hub->hub().send(CreateIdentity{id(u"new-%1"_s.arg(i))}));
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
        QVERIFY(first.count('\n') > 60);
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
        auto hub = opened(path, Start.plusMSecs(1000));
        QCOMPARE(hub->hub().state().deviceCount(), 54);
    }

    void aHeldWorkspaceAndABrokenSceneAreRefused()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"w.twinscope"_s);
        const auto first = opened(path);
        const auto second =
            LocalHub::open({.path = path, .name = u"Demo"_s, .newScene = {}, .manualStart = Start});
        QVERIFY(!second);
        QCOMPARE(second.error().name(), u"store-locked"_s);

        const auto broken =
            LocalHub::open({.path = {}, .name = {}, .newScene = "{\n \"devices\": [}", .manualStart = Start});
        QVERIFY(!broken);
        QCOMPARE(broken.error().at.line, 2);
    }

    void twoRunsOfTheDemoAreTheSame()
    {
        const auto run = [this] {
            auto hub = opened();
            QList<QByteArray> log;
            connect(&hub->hub(), &HubClient::changed, this, [&log](const Changes &changes) {
                for (const auto &change : changes)
                    log.append(QTest::toString(toJson(change.body)) + change.time.toString().toLatin1());
            });
            hub->hub().send(askFor(23.5));
            hub->advance(120'000);
            return log;
        };
        const auto first = run();
        QCOMPARE_GT(first.size(), 50);
        QVERIFY(first == run());
    }

    void withTheRealClockADeviceAnswersByItself()
    {
        auto hub = opened({}, Timestamp());
        hub->simulation().setSpeed(50);
        hub->hub().send(askFor(23.5));
        QTRY_COMPARE_WITH_TIMEOUT(
            int(stateOf(*hub, u"thermo-01"_s, u"thermostat1"_s, u"targetTemperature"_s)),
            int(SyncState::InSync), 20'000);
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
        QTRY_VERIFY(last.isFinished());
        QTRY_VERIFY(local->simulation().devices().value(t()).messages > 1000);
        quint64 number = log.changes.first().number;
        for (const auto &change : log.changes) {
            if (change.number == 0)
                continue;
            QCOMPARE(change.number, number);
            ++number;
        }
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
