// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bulk updates on a real hub: forecast, job, undo.
#include "fleet/bulkupdate.h"
#include "host/jobrunner.h"
#include "hub/bulkjob.h"
#include "query/targets.h"
#include "support/directdoor.h"
#include "support/jsontext.h"
#include "support/queryfleet.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace twin::fleet;
using testsupport::DirectDoor;
using testsupport::jsonOf;

namespace {

TwinId idOf(const QString &device)
{
    return TwinId::parse(device).value();
}

Surroundings around(DirectDoor &door)
{
    return {door.clockByHand, door.ids};
}

void create(DirectDoor &door, const QString &device, const char *tags)
{
    QVERIFY_RESULT(
        door.perform(CreateIdentity{.id = idOf(device), .spec = {}, .tags = jsonOf(tags), .desired = {}}));
}

void patch(DirectDoor &door, const QString &device, const char *body)
{
    QVERIFY_RESULT(door.perform(PatchTwin{.id = idOf(device), .body = jsonOf(body)}));
}

Json tagsOf(const DirectDoor &door, const QString &device)
{
    return door.state().find(idOf(device))->twin.tags;
}

Forecast forecastAll(DirectDoor &door, const Json &body)
{
    const auto ids = query::Targets::parse("*")->select(door.state());
    return forecast(door.state(), ids, body, around(door)).value();
}

/// Runs the job to its end.
Job run(DirectDoor &door, const JobSpec &spec)
{
    host::JobRunner runner(door);
    (void)door.perform(CreateJob{spec});
    door.flush();
    return door.state().jobs()[spec.id];
}

// Tags and desired values of all twins.
QMap<TwinId, std::pair<Json, Json>> valuesOf(const State &state)
{
    QMap<TwinId, std::pair<Json, Json>> values;
    for (const auto &record : state.records())
        values.insert(record->id(), {record->twin.tags, record->twin.desired.values});
    return values;
}

} // namespace

class TestBulkUpdate : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aForecastSaysWhatEachTwinWouldBecomeAndChangesNothing()
    {
        DirectDoor door;
        create(door, u"a"_s, R"({"site": "x", "floor": 1})");
        create(door, u"b"_s, R"({"site": "y"})");
        const State before = door.state();
        const Forecast all = forecastAll(door, jsonOf(R"({"tags": {"site": "y", "floor": null}})"));
        QVERIFY(door.state() == before);
        QCOMPARE(all.twins.size(), 2u);
        QCOMPARE(all.twins[0].change, jsonOf(R"({"tags": {"site": "y", "floor": null}})"));
        QCOMPARE(all.twins[0].undo, jsonOf(R"({"tags": {"site": "x", "floor": 1}})"));
        QCOMPARE(all.twins[0].tagsBytes, twinSize(jsonOf(R"({"site": "y"})")));
        QCOMPARE(all.twins[1].change, jsonOf("{}"));
        QCOMPARE(all.changeCount(), 1);
        QCOMPARE(all.sameCount(), 1);
        QCOMPARE(all.refusalCount(), 0);
    }

    void aForecastNamesTheTwinsThatTheHubWouldRefuse()
    {
        DirectDoor door;
        create(door, u"a"_s, "{}");
        create(door, u"b"_s, "{}");
        const QString text(4000, u'x');
        for (const auto *name : {"p", "q"})
            (void)door.perform(PatchTwin{
                .id = idOf(u"b"_s), .body = Json::object({{"tags", Json::object({{name, Json(text)}})}})});
        const Forecast all = forecastAll(door, Json::object({{"tags", Json::object({{"r", Json(text)}})}}));
        QVERIFY(all.twins[0].isChange());
        QVERIFY(all.twins[1].refusal);
        QCOMPARE(all.twins[1].refusal->code, ErrorCode::SizeTags);
        QCOMPARE(all.refusalCount(), 1);
        const Job job = run(door, jobOf(all, u"j"_s, u"*"_s));
        QCOMPARE(job.devices.keys(), QList<TwinId>{idOf(u"a"_s)});
    }

    void refusesAPatchThatIsNone_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::newRow("{}") << u"argument"_s;
        QTest::newRow(R"({"properties": {"reported": {"a": 1}}})") << u"argument"_s;
        QTest::newRow(R"({"tags": 5})") << u"not-object"_s;
        QTest::newRow(R"({"tags": {"a.b": 1}})") << u"key-char"_s;
    }
    void refusesAPatchThatIsNone()
    {
        QFETCH(QString, reason);
        DirectDoor door;
        const auto refused = forecast(door.state(), {}, jsonOf(QTest::currentDataTag()), around(door));
        QVERIFY(!refused);
        QCOMPARE(refused.error().name(), reason);
    }

    // On random fleets: what was predicted is what comes, and the undo leads back.
    void applyLeavesThePredictedTwinsAndUndoThoseBefore_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("tags") << QByteArray(
            R"({"tags": {"site": "new", "floor": null, "a": {"site": "deep"}}})");
        QTest::newRow("desired") << QByteArray(
            R"({"properties": {"desired": {"a": {"floor": 7}, "group": null}}})");
        QTest::newRow("both") << QByteArray(
            R"({"tags": {"a": [1]}, "properties": {"desired": {"site": {"floor": {"x": 1}}}}})");
    }
    void applyLeavesThePredictedTwinsAndUndoThoseBefore()
    {
        QFETCH(QByteArray, body);
        testsupport::QueryFleet source(31);
        for (int i = 0; i < 1500; ++i)
            source.step();
        DirectDoor door(source.state());
        const auto before = valuesOf(door.state());
        const Forecast all = forecastAll(door, jsonOf(body.constData()));
        QCOMPARE_GT(all.changeCount(), 20);
        QMap<TwinId, std::pair<Json, Json>> predicted = before;
        for (const auto &item : all.twins) {
            if (!item.isChange())
                continue;
            const Twin &now = door.state().find(item.id)->twin;
            const auto write = readServiceWrite(item.change, TwinWrite::Kind::Merge).value();
            const Twin then = applied(now, write, {});
            predicted[item.id] = {then.tags, then.desired.values};
        }
        const Job job = run(door, jobOf(all, u"j1"_s, u"*"_s));
        QCOMPARE(job.progress.status, JobStatus::Completed);
        QCOMPARE(job.devices.size(), all.changeCount());
        QVERIFY(valuesOf(door.state()) == predicted);
        const Forecast back = forecastUndo(door.state(), job, around(door)).value();
        QCOMPARE(back.changeCount(), all.changeCount());
        const Job undone = run(door, jobOf(back, u"j2"_s, u"undo"_s));
        QCOMPARE(undone.progress.status, JobStatus::Completed);
        QVERIFY(valuesOf(door.state()) == before);
        const Forecast again = forecastUndo(door.state(), undone, around(door)).value();
        QCOMPARE(again.changeCount(), all.changeCount());
        (void)run(door, jobOf(again, u"j3"_s, u"undo of undo"_s));
        QVERIFY(valuesOf(door.state()) == predicted);
    }

    void undoLeavesAloneWhatSomebodyHasChangedSince()
    {
        DirectDoor door;
        create(door, u"a"_s, R"({"site": "x"})");
        create(door, u"b"_s, R"({"site": "x"})");
        create(door, u"c"_s, R"({"site": "x"})");
        const Job job =
            run(door, jobOf(forecastAll(door, jsonOf(R"({"tags": {"site": "z"}})")), u"j"_s, u"*"_s));
        patch(door, u"b"_s, R"({"tags": {"site": "mine"}})");
        patch(door, u"c"_s, R"({"tags": {"other": 1}})"); // not what the job wrote
        const Forecast back = forecastUndo(door.state(), job, around(door)).value();
        QCOMPARE(back.changeCount(), 2);
        QVERIFY(back.twins[1].refusal);
        QCOMPARE(back.twins[1].refusal->code, ErrorCode::Etag);
        (void)run(door, jobOf(back, u"k"_s, u"undo"_s));
        QCOMPARE(tagsOf(door, u"a"_s), jsonOf(R"({"site": "x"})"));
        QCOMPARE(tagsOf(door, u"b"_s), jsonOf(R"({"site": "mine"})"));
        QCOMPARE(tagsOf(door, u"c"_s), jsonOf(R"({"site": "x", "other": 1})"));
    }

    void aChangeBetweenForecastAndJobIsKept()
    {
        DirectDoor door;
        create(door, u"a"_s, R"({"site": "x"})");
        create(door, u"b"_s, R"({"site": "x"})");
        const Forecast all = forecastAll(door, jsonOf(R"({"tags": {"site": "z"}})"));
        patch(door, u"a"_s, R"({"tags": {"site": "mine"}})");
        const Job job = run(door, jobOf(all, u"j"_s, u"*"_s));
        QCOMPARE(job.devices[idOf(u"a"_s)].status, JobStatus::Failed);
        QVERIFY(job.devices[idOf(u"a"_s)].error["description"sv].toString().contains(u"changed since"));
        QCOMPARE(job.devices[idOf(u"b"_s)].status, JobStatus::Completed);
        QCOMPARE(tagsOf(door, u"a"_s), jsonOf(R"({"site": "mine"})"));
        QCOMPARE(tagsOf(door, u"b"_s), jsonOf(R"({"site": "z"})"));
    }

    // The hub stops after each possible number of finished twins, and another one goes on with its state.
    void aJobGoesOnWhereAHubWasStopped()
    {
        DirectDoor whole;
        for (int i = 0; i < 30; ++i)
            create(whole, u"d%1"_s.arg(i, 2, 10, QLatin1Char('0')), R"({"site": "x"})");
        const Forecast all = forecastAll(whole, jsonOf(R"({"tags": {"site": "z"}})"));
        std::vector<State> moments;
        {
            const auto listening = whole.listen([&](const Changes &) { moments.push_back(whole.state()); });
            (void)run(whole, jobOf(all, u"j"_s, u"*"_s));
        }
        QCOMPARE_GT(moments.size(), 3u);
        for (const State &moment : moments) {
            DirectDoor door(moment);
            host::JobRunner runner(door);
            runner.tick();
            door.flush();
            QCOMPARE(door.state().jobs()[u"j"_s].progress.status, JobStatus::Completed);
            QVERIFY(valuesOf(door.state()) == valuesOf(whole.state()));
            const Forecast back =
                forecastUndo(door.state(), door.state().jobs()[u"j"_s], around(door)).value();
            QCOMPARE(back.changeCount(), 30);
        }
    }

    void servicesNeitherSeeNorMakeTheListOfTwins()
    {
        DirectDoor door;
        create(door, u"a"_s, R"({"site": "x"})");
        const JobSpec spec = jobOf(forecastAll(door, jsonOf(R"({"tags": {"site": "z"}})")), u"j"_s, u"*"_s);
        QVERIFY(bulkTwinsOf(spec));
        const Json document = jobDocument({.spec = spec});
        QCOMPARE(document["updateTwin"sv], jsonOf(R"({"tags": {"site": "z"}, "etag": "*"})"));
        const Json foreign = document.with("updateTwin"sv, spec.request);
        QVERIFY(!bulkTwinsOf(jobSpecFromDocument(foreign).value()));
    }

    void onlyABulkJobThatHasEndedCanBeUndone()
    {
        DirectDoor door;
        create(door, u"a"_s, R"({"site": "x"})");
        const JobSpec spec = jobOf(forecastAll(door, jsonOf(R"({"tags": {"site": "z"}})")), u"j"_s, u"*"_s);
        QVERIFY(!forecastUndo(door.state(), {.spec = spec}, around(door)));
        Job foreign{.spec = {.id = u"k"_s, .condition = u"*"_s, .request = jsonOf(R"({"etag": "*"})")}};
        foreign.progress.status = JobStatus::Completed;
        const auto refused = forecastUndo(door.state(), foreign, around(door));
        QVERIFY(!refused);
        QVERIFY(refused.error().detail.contains(u"no bulk update"));
    }
};

QTEST_GUILESS_MAIN(TestBulkUpdate)
#include "tst_bulkupdate.moc"
