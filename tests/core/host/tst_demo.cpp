// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/localhub.h"
#include "support/jsontext.h"
#include "twin/digitaltwin.h"

#include <QFile>
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

std::unique_ptr<LocalHub> opened(const QString &path = {}, std::optional<Timestamp> manual = Start)
{
    LocalHubSpec spec;
    spec.name = u"Demo"_s;
    spec.workspace = {.path = path, .sceneText = demoScene()};
    spec.manualStart = manual;
    spec.idSeed = 1;
    auto hub = LocalHub::open(spec);
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

} // namespace

class TestDemo : public QObject
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
        QList<SyncState> seen;
        auto hub = opened();
        hub->advance(3000);
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
        QStringList order;
        auto hub = opened();
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
        QList<quint64> numbers;
        auto hub = opened();
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
        QList<CommandAnswered> answers;
        auto hub = opened();
        hub->advance(3000);
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
        for (const auto &reply : replies) {
            QVERIFY(reply.isFinished());
            QVERIFY_RESULT(reply.result());
        }
        auto hub = opened(path, Start.plusMSecs(1000));
        QCOMPARE(hub->hub().state().deviceCount(), 54);
    }

    void twoRunsOfTheDemoAreTheSame()
    {
        const auto run = [this] {
            QList<QByteArray> log;
            auto hub = opened();
            connect(&hub->hub(), &HubClient::changed, this, [&log](const Changes &changes) {
                for (const auto &change : changes)
                    log.append(QTest::toString(toJson(change.body)) + change.time.toString().toLatin1());
            });
            hub->hub().send(askFor(23.5));
            hub->advance(120'000);
            hub->close();
            return log;
        };
        const auto first = run();
        QCOMPARE_GT(first.size(), 50);
        QVERIFY(first == run());
    }

    void withTheRealClockADeviceAnswersByItself()
    {
        auto hub = opened({}, std::nullopt);
        hub->simulation().setSpeed(50);
        hub->hub().send(askFor(23.5));
        QTRY_COMPARE_WITH_TIMEOUT(
            int(stateOf(*hub, u"thermo-01"_s, u"thermostat1"_s, u"targetTemperature"_s)),
            int(SyncState::InSync), 20'000);
    }
};

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
