// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/jobrunner.h"
#include "store/rows.h"
#include "support/directdoor.h"
#include "support/jsontext.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using testsupport::DirectDoor;
using testsupport::jsonOf;

namespace {

/// Three devices, "a" and "b" on site 1 and "c" on site 2, and what runs jobs over them.
struct World {
    DirectDoor door;
    std::optional<host::JobRunner> runner{std::in_place, door};

    World()
    {
        for (const auto &[name, site] : {std::pair(u"a", 1), std::pair(u"b", 1), std::pair(u"c", 2)})
            (void)door.perform(CreateIdentity{.id = id(name), .tags = Json::object({{"site", Json(site)}})});
    }
    ~World() { Q_ASSERT(door.store.replayed() == door.state()); }

    static TwinId id(QStringView name) { return *TwinId::parse(name); }
    Result<Reply> plan(const QString &jobId, const QString &condition, Timestamp start = {},
                       int seconds = 300)
    {
        return door.perform(CreateJob{
            {.id = jobId,
             .condition = condition,
             .startTime = start,
             .maxExecutionSeconds = seconds,
             .request = jsonOf(R"({"etag":"*","tags":{"job":1},"properties":{"desired":{"level":7}}})")}});
    }
    Result<Reply> planMethod(const QString &jobId, const QString &condition, int seconds = 300)
    {
        return door.perform(CreateJob{{.id = jobId,
                                       .kind = JobSpec::Kind::DeviceMethod,
                                       .condition = condition,
                                       .maxExecutionSeconds = seconds,
                                       .request = jsonOf(R"({"methodName":"c*go","payload":[1],
                                                             "responseTimeoutInSeconds":15})")}});
    }
    const Job &job(const QString &jobId) const { return *door.state().jobs().constFind(jobId); }
    void pass(qint64 ms)
    {
        door.clockByHand.advanceMSecs(ms);
        (void)door.perform(ExpireCommands{});
        runner->tick();
        door.flush();
    }
    Json level(QStringView name) const { return door.state().find(id(name))->twin.desired.values["level"sv]; }
};

} // namespace

class TestJobRunner : public QObject
{
    Q_OBJECT
private slots:
    void writesTheTwinsThatTheConditionSelects()
    {
        World world;
        QVERIFY_RESULT(world.plan(u"j1"_s, u"tags.site = 1"_s));
        const Job &job = world.job(u"j1"_s);
        QCOMPARE(job.progress.status, JobStatus::Completed);
        QCOMPARE(job.devices.size(), 2);
        QCOMPARE(world.level(u"a"), Json(7));
        QCOMPARE(world.level(u"c"), Json());
        const Json document = jobDocument(job);
        QCOMPARE(document["deviceJobStatistics"sv]["succeededCount"sv], Json(2));
        QVERIFY(!document["endTime"sv].isNull());
    }

    void startsWhenItsTimeHasCome()
    {
        World world;
        QVERIFY_RESULT(world.plan(u"j1"_s, u"*"_s, world.door.clockByHand.now().plusMSecs(60'000)));
        world.pass(59'000);
        QCOMPARE(world.job(u"j1"_s).progress.status, JobStatus::Scheduled);
        QCOMPARE(world.level(u"a"), Json());
        world.pass(1000);
        QCOMPARE(world.job(u"j1"_s).progress.status, JobStatus::Completed);
        QCOMPARE(world.job(u"j1"_s).devices.size(), 3);
    }

    void callsMethodsAndKeepsTheAnswers()
    {
        World world;
        (void)world.door.perform(Connect{.id = World::id(u"a")});
        QVERIFY_RESULT(world.planMethod(u"j1"_s, u"tags.site = 1"_s));
        const auto open = world.door.state().invocations().first();
        QCOMPARE(open.component, u"c"_s);
        QCOMPARE(world.job(u"j1"_s).devices[World::id(u"a")].status, JobStatus::Running);
        QCOMPARE(world.job(u"j1"_s).devices[World::id(u"b")].status, JobStatus::Failed);
        (void)world.door.perform(
            AnswerCommand{.requestId = open.requestId, .status = 200, .payload = Json(5)});
        QCOMPARE(world.job(u"j1"_s).progress.status, JobStatus::Completed);
        QCOMPARE(world.job(u"j1"_s).devices[World::id(u"a")].outcome,
                 jsonOf(R"({"deviceMethodResponse":{"status":200,"payload":5}})"));
        QCOMPARE(world.job(u"j1"_s).devices[World::id(u"b")].error["code"sv].toString(),
                 u"DeviceNotOnline"_s);
    }

    void endsADeviceThatDoesNotAnswer()
    {
        World world;
        (void)world.door.perform(Connect{.id = World::id(u"c")});
        QVERIFY_RESULT(world.planMethod(u"j1"_s, u"deviceId = 'c'"_s));
        world.pass(15'000);
        QCOMPARE(world.job(u"j1"_s).progress.status, JobStatus::Completed);
        QCOMPARE(world.job(u"j1"_s).devices.first().status, JobStatus::Failed);
    }

    void endsAJobThatRunsTooLong()
    {
        World world;
        (void)world.door.perform(Connect{.id = World::id(u"c")});
        QVERIFY_RESULT(world.planMethod(u"j1"_s, u"deviceId = 'c'"_s, 10));
        world.pass(10'000);
        QCOMPARE(world.job(u"j1"_s).progress.status, JobStatus::Failed);
        QVERIFY(!world.job(u"j1"_s).progress.failure.isEmpty());
        QCOMPARE(world.job(u"j1"_s).devices.first().status, JobStatus::Failed);
    }

    void runsOneJobAtATime()
    {
        World world;
        (void)world.door.perform(Connect{.id = World::id(u"c")});
        QVERIFY_RESULT(world.planMethod(u"j1"_s, u"deviceId = 'c'"_s));
        QVERIFY_RESULT(world.plan(u"j2"_s, u"*"_s));
        QCOMPARE(world.job(u"j2"_s).progress.status, JobStatus::Queued);
        (void)world.door.perform(
            AnswerCommand{.requestId = world.door.state().invocations().first().requestId});
        QCOMPARE(world.job(u"j1"_s).progress.status, JobStatus::Completed);
        QCOMPARE(world.job(u"j2"_s).progress.status, JobStatus::Completed);
    }

    void failsAJobWhoseConditionCannotBeRead()
    {
        World world;
        QVERIFY_RESULT(world.plan(u"j1"_s, u"deviceId IN ["_s));
        QCOMPARE(world.job(u"j1"_s).progress.status, JobStatus::Failed);
        QVERIFY(!world.job(u"j1"_s).progress.failure.isEmpty());
    }

    void cancelsWhatHasNotEnded()
    {
        World world;
        (void)world.door.perform(Connect{.id = World::id(u"c")});
        QVERIFY_RESULT(world.planMethod(u"j1"_s, u"deviceId = 'c'"_s));
        const auto requestId = world.door.state().invocations().first().requestId;
        QVERIFY_RESULT(world.door.perform(CancelJob{u"j1"_s}));
        (void)world.door.perform(AnswerCommand{.requestId = requestId});
        QCOMPARE(world.job(u"j1"_s).progress.status, JobStatus::Cancelled);
        QCOMPARE(world.job(u"j1"_s).devices.first().status, JobStatus::Cancelled);
        QCOMPARE(world.door.perform(CancelJob{u"none"_s}).error().code, ErrorCode::JobNotFound);
    }

    void goesOnAfterARestart()
    {
        World world;
        (void)world.door.perform(Connect{.id = World::id(u"c")});
        QVERIFY_RESULT(world.planMethod(u"j1"_s, u"tags.site = 2"_s));
        world.runner.reset();
        (void)world.door.perform(
            AnswerCommand{.requestId = world.door.state().invocations().first().requestId});
        QCOMPARE(world.job(u"j1"_s).progress.status, JobStatus::Running); // nobody was there to hear it
        world.runner.emplace(world.door);
        world.runner->tick();
        world.door.flush();
        (void)world.door.perform(
            AnswerCommand{.requestId = world.door.state().invocations().first().requestId});
        QCOMPARE(world.job(u"j1"_s).progress.status, JobStatus::Completed);
    }

    void goesThroughManyDevices()
    {
        World world;
        for (int i = 0; i < 3 * host::JobRunner::DevicesAtOnce; ++i)
            (void)world.door.perform(CreateIdentity{.id = World::id(u"many-%1"_s.arg(i))});
        QVERIFY_RESULT(world.plan(u"j1"_s, u"*"_s));
        const Job &job = world.job(u"j1"_s);
        QCOMPARE(job.progress.status, JobStatus::Completed);
        QCOMPARE(job.devices.size(), 3 * host::JobRunner::DevicesAtOnce + 3);
        QVERIFY(std::all_of(job.devices.begin(), job.devices.end(),
                            [](const JobDevice &device) { return device.status == JobStatus::Completed; }));
    }

    void isForgottenAfterThirtyDays()
    {
        World world;
        QVERIFY_RESULT(world.plan(u"j1"_s, u"*"_s));
        world.pass(29LL * 86'400'000);
        (void)world.door.perform(ForgetJobs{});
        QCOMPARE(world.door.state().jobs().size(), 1);
        world.pass(2LL * 86'400'000);
        (void)world.door.perform(ForgetJobs{});
        QVERIFY(world.door.state().jobs().isEmpty());
    }

    void takesBackWhatCouldNotBeStored()
    {
        World world;
        QVERIFY_RESULT(world.plan(u"j1"_s, u"*"_s, world.door.clockByHand.now().plusMSecs(60'000)));
        const State before = world.door.state();
        world.door.store.failing = true;
        QVERIFY(!world.plan(u"j2"_s, u"*"_s));
        QVERIFY(!world.door.perform(CancelJob{u"j1"_s}));
        QVERIFY(!world.door.perform(StartJob{u"j1"_s, {World::id(u"a")}}));
        QVERIFY(world.door.state() == before);
    }

    void survivesInASnapshot()
    {
        World world;
        QVERIFY_RESULT(world.plan(u"j1"_s, u"*"_s));
        QVERIFY_RESULT(world.plan(u"j2"_s, u"*"_s, world.door.clockByHand.now().plusMSecs(60'000)));
        const auto jobs = store::snapshotJobs(store::snapshotToJson(world.door.state()));
        QVERIFY_RESULT(jobs);
        QCOMPARE(jobs->size(), 2);
        for (const auto &job : *jobs)
            QVERIFY(job == world.job(job.spec.id));
    }
};

QTEST_GUILESS_MAIN(TestJobRunner)
#include "tst_jobrunner.moc"
