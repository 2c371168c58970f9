// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/bulkdialog.h"
#include "fleet/bulkupdate.h"
#include "jobs/jobspane.h"
#include "support/appfixture.h"
#include "support/jsontext.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace Qt::StringLiterals;
using app::JobDevicesModel;
using app::JobsModel;
using twin::JobStatus;

class tst_Jobs : public QObject
{
    Q_OBJECT
private slots:
    void init() { failOnWarnings(); }
    void saysThatThereAreNone();
    void followsAJobToItsEnd();
    void theNewestStandsFirst();
    void failuresStandFirstWithTheirReason();
    void cancelsAJobThatWaits();
    void leadsToTheDevice();
    void undoOpensWithItsDryRun();
    void aMethodJobCannotBeUndone();
};

namespace {

struct World {
    AppFixture f;
    app::JobsPane pane{f.context};
    QAbstractItemModelTester jobsTester{&pane.model()};
    QAbstractItemModelTester devicesTester{&pane.devices()};

    World()
    {
        for (const char16_t *name : {u"a", u"b"})
            f.create(name);
        pane.resize(1100, 260);
        pane.show();
    }
    void submit(const twin::Command &command)
    {
        QVERIFY_RESULT(f.hub.submit(command, {.origin = twin::Cause::Origin::Service}));
        pane.model().refresh();
    }
    void plan(const QString &id, twin::Timestamp start = {})
    {
        submit(twin::CreateJob{{.id = id,
                                .condition = u"tags.site = 'x'"_s,
                                .startTime = start,
                                .request = f.json(R"({"etag": "*", "tags": {"level": 7}})")}});
    }
    void planBulk(const QString &id)
    {
        const std::array ids{f.id(u"a"), f.id(u"b")};
        const twin::SystemClock clock;
        twin::SystemIds random;
        const auto forecast =
            twin::fleet::forecast(f.hub.state(), ids, f.json(R"({"tags": {"level": 7}})"), {clock, random});
        submit(twin::CreateJob{twin::fleet::jobOf(*forecast, id, u"*"_s)});
        f.patch(u"a", R"({"tags": {"level": 7}})");
        f.patch(u"b", R"({"tags": {"level": 7}})");
        begin(id);
        end(id, u"a", JobStatus::Completed);
        end(id, u"b", JobStatus::Completed);
        submit(twin::EndJob{.jobId = id});
    }
    void begin(const QString &id)
    {
        submit(twin::StartJob{.jobId = id, .targets = {f.id(u"a"), f.id(u"b")}});
    }
    void end(const QString &id, const char16_t *device, JobStatus status, const char *error = "null")
    {
        submit(twin::ReportJobDevice{
            .jobId = id, .device = {.id = f.id(device), .status = status, .error = f.json(error)}});
    }
    QString cell(int row, JobsModel::Column column)
    {
        return pane.model().index(row, column).data().toString();
    }
    QString device(int row, JobDevicesModel::Column column)
    {
        return pane.devices().index(row, column).data().toString();
    }
    bool isEnabled(app::ActionId id) const { return f.actions.action(id)->isEnabled(); }
};

} // namespace

void tst_Jobs::saysThatThereAreNone()
{
    World w;
    QVERIFY(!w.pane.table()->isVisible());
    QVERIFY(!w.isEnabled(app::ActionId::CancelJob));
    QVERIFY(!w.isEnabled(app::ActionId::UndoJob));
    w.plan(u"first"_s);
    QVERIFY(w.pane.table()->isVisible());
}

void tst_Jobs::followsAJobToItsEnd()
{
    World w;
    w.plan(u"j"_s);
    QCOMPARE(w.cell(0, JobsModel::StatusColumn), u"queued"_s);
    QCOMPARE(w.cell(0, JobsModel::DevicesColumn), u"tags.site = 'x'"_s);
    QVERIFY(w.cell(0, JobsModel::TaskColumn).contains(u"{\"tags\":{\"level\":7}}"));
    w.begin(u"j"_s);
    QCOMPARE(w.cell(0, JobsModel::StatusColumn), u"running"_s);
    QCOMPARE(w.cell(0, JobsModel::DoneColumn), u"0 of 2"_s);
    QCOMPARE(w.pane.badge(), 1);
    w.end(u"j"_s, u"a", JobStatus::Completed);
    QCOMPARE(w.cell(0, JobsModel::DoneColumn), u"1 of 2"_s);
    w.end(u"j"_s, u"b", JobStatus::Completed);
    w.submit(twin::EndJob{.jobId = u"j"_s});
    QCOMPARE(w.cell(0, JobsModel::StatusColumn), u"completed"_s);
    QCOMPARE(w.pane.badge(), 0);
    QCOMPARE(w.pane.summary(), u"j: completed, 2 of 2 done"_s);
}

void tst_Jobs::theNewestStandsFirst()
{
    World w;
    w.plan(u"old"_s);
    w.f.hub.clock.advanceMSecs(1000);
    w.plan(u"new"_s);
    QCOMPARE(w.cell(0, JobsModel::IdColumn), u"new"_s);
    QCOMPARE(w.cell(1, JobsModel::IdColumn), u"old"_s);
    w.pane.choose(u"old"_s);
    w.f.hub.clock.advanceMSecs(1000);
    w.plan(u"newest"_s);
    QCOMPARE(w.pane.table()->currentIndex().row(), 2); // still the chosen one
    QVERIFY(w.pane.summary().startsWith(u"old"));
}

void tst_Jobs::failuresStandFirstWithTheirReason()
{
    World w;
    w.plan(u"j"_s);
    w.begin(u"j"_s);
    w.end(u"j"_s, u"a", JobStatus::Completed);
    w.end(u"j"_s, u"b", JobStatus::Failed, R"({"code": "DeviceNotFound", "description": "It is gone."})");
    QCOMPARE(w.device(0, JobDevicesModel::DeviceColumn), u"b"_s);
    QCOMPARE(w.device(0, JobDevicesModel::OutcomeColumn), u"It is gone."_s);
    QCOMPARE(w.device(1, JobDevicesModel::DeviceColumn), u"a"_s);
    QCOMPARE(w.cell(0, JobsModel::FailedColumn), u"1"_s);
}

void tst_Jobs::cancelsAJobThatWaits()
{
    World w;
    w.plan(u"later"_s, w.f.hub.clock.now().plusMSecs(3'600'000));
    QCOMPARE(w.cell(0, JobsModel::StatusColumn), u"scheduled"_s);
    QVERIFY(w.isEnabled(app::ActionId::CancelJob));
    w.f.actions.action(app::ActionId::CancelJob)->trigger();
    w.pane.model().refresh();
    QCOMPARE(w.cell(0, JobsModel::StatusColumn), u"cancelled"_s);
    QVERIFY(!w.isEnabled(app::ActionId::CancelJob));
}

void tst_Jobs::leadsToTheDevice()
{
    World w;
    w.plan(u"j"_s);
    w.begin(u"j"_s);
    QSignalSpy wanted(&w.pane, &app::Drawer::placeWanted);
    w.pane.deviceTable()->setCurrentIndex(w.pane.devices().index(1, 0));
    emit w.pane.deviceTable()->activated(w.pane.deviceTable()->currentIndex());
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<app::Place>().id, w.f.id(u"b"));
}

void tst_Jobs::undoOpensWithItsDryRun()
{
    World w;
    w.planBulk(u"bulk-1"_s);
    w.f.patch(u"b", R"({"tags": {"level": 8}})"); // since then
    QVERIFY(w.isEnabled(app::ActionId::UndoJob));
    w.f.actions.action(app::ActionId::UndoJob)->trigger();
    auto *dialog = w.pane.findChild<app::BulkDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(!dialog->isLooking());
    QTRY_COMPARE(dialog->resultText(), u"1 would change, 0 have it already, 1 would be refused"_s);
    QCOMPARE(dialog->model().twinAt(0).id, w.f.id(u"b"));
    dialog->start();
    w.pane.model().refresh();
    QTRY_COMPARE(w.pane.model().rowCount(), 2);
    QVERIFY(w.f.hub.state().jobs().contains(u"bulk-2"_s));
}

void tst_Jobs::aMethodJobCannotBeUndone()
{
    World w;
    const std::array ids{w.f.id(u"a")};
    w.submit(twin::CreateJob{
        twin::fleet::callJobOf(ids, w.f.json(R"({"methodName": "reboot"})"), u"m"_s, u"*"_s)});
    w.submit(twin::StartJob{.jobId = u"m"_s, .targets = {w.f.id(u"a")}});
    w.submit(twin::ReportJobDevice{
        .jobId = u"m"_s,
        .device = {.id = w.f.id(u"a"),
                   .status = JobStatus::Completed,
                   .outcome = w.f.json(R"({"deviceMethodResponse": {"status": 200, "payload": [1]}})")}});
    w.submit(twin::EndJob{.jobId = u"m"_s});
    QCOMPARE(w.cell(0, JobsModel::TaskColumn), u"method reboot"_s);
    QCOMPARE(w.device(0, JobDevicesModel::OutcomeColumn), u"200 [1]"_s);
    QVERIFY(!w.isEnabled(app::ActionId::UndoJob));
}

QTEST_MAIN(tst_Jobs)
#include "tst_jobs.moc"
