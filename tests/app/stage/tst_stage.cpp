// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/serverclient.h"
#include "stage/stagehouse.h"
#include "stage/stagehub.h"
#include "stage/stagepanel.h"
#include "stage/stagescript.h"
#include "support/appfixture.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using app::StageHub;
using app::StageScript;

class tst_Stage : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void showsPseudonymsAndNoKeys();
    void givesTheSameNamesAgain();
    void followsTheHub();
    void sendsToTheTwinThatIsMeant();
    void masksTheGraph();
    void masksEnrollments();
    void growsTheTextForTheStageOnly();
    void readsOurOwnSteps();
    void saysWhatIsWrongWithSteps_data();
    void saysWhatIsWrongWithSteps();
    void walksThroughTheSteps();
    void keepsItsStepsWhenAFileIsBad();
};

namespace {

struct World {
    AppFixture f;
    World()
    {
        f.create(u"secret-pump");
        f.create(u"acme-boiler");
        f.create(u"acme-boiler/motor");
        f.patch(u"acme-boiler", R"({"tags":{"a":1}})");
    }
};

bool mentions(const twin::State &state, const QString &name)
{
    for (const auto &record : state.records()) {
        if (record->id().toString().contains(name) || record->identity->id.toString().contains(name))
            return true;
    }
    return state.contains(*twin::TwinId::parsePath(name));
}

} // namespace

void tst_Stage::showsPseudonymsAndNoKeys()
{
    World w;
    const StageHub stage(w.f.hub);
    QCOMPARE(stage.state().records().size(), 3);
    QVERIFY(!mentions(stage.state(), u"acme-boiler"_s));
    QVERIFY(!mentions(stage.state(), u"secret-pump"_s));
    const auto boiler = stage.state().find(w.f.id(u"device-1"));
    QVERIFY(boiler);
    QCOMPARE(boiler->twin.tags, w.f.json(R"({"a":1})"));
    QVERIFY(stage.state().find(w.f.id(u"device-1/module-1")));
    const QByteArray real = w.f.hub.state().find(w.f.id(u"acme-boiler"))->identity->authentication.primaryKey;
    QVERIFY(!real.isEmpty());
    QVERIFY(boiler->identity->authentication.primaryKey != real);
    QCOMPARE(boiler->identity->authentication.primaryKey, QByteArray(32, '\0').toBase64());
}

void tst_Stage::givesTheSameNamesAgain()
{
    World w;
    StageHub first(w.f.hub);
    StageHub again(w.f.hub);
    for (const char16_t *id : {u"acme-boiler", u"secret-pump", u"acme-boiler/motor"})
        QCOMPARE(first.names().masked(w.f.id(id)), again.names().masked(w.f.id(id)));
}

void tst_Stage::followsTheHub()
{
    World w;
    StageHub stage(w.f.hub);
    QSignalSpy changed(&stage, &StageHub::changed);
    w.f.report(u"acme-boiler", R"({"on":true})");
    w.f.create(u"new-one");
    QCOMPARE(changed.size(), 2);
    const auto change = changed.at(0).at(0).value<twin::Changes>().at(0);
    QCOMPARE(change.id, w.f.id(u"device-1"));
    QVERIFY(change.before && change.after);
    QCOMPARE(change.before->id(), w.f.id(u"device-1"));
    QVERIFY(change.after->twin.reported.values.contains("on"));
    QVERIFY(!mentions(stage.state(), u"new-one"_s));
    QVERIFY(stage.state().find(w.f.id(u"device-3")));
    (void)w.f.hub.submit(twin::DeleteIdentity{.id = w.f.id(u"acme-boiler"), .ifMatch = {}}, {});
    QVERIFY(!stage.state().find(w.f.id(u"device-1")));
    QCOMPARE(stage.state().records().size(), w.f.hub.state().records().size());
}

void tst_Stage::sendsToTheTwinThatIsMeant()
{
    World w;
    StageHub stage(w.f.hub);
    const auto reply = stage.send(
        twin::PatchTwin{.id = w.f.id(u"device-1"), .body = w.f.json(R"({"tags":{"b":2}})"), .ifMatch = {}});
    QTRY_VERIFY(reply.isFinished());
    QVERIFY(reply.result());
    QCOMPARE(reply.result()->record->id(), w.f.id(u"device-1"));
    QVERIFY(w.f.hub.state().find(w.f.id(u"acme-boiler"))->twin.tags.contains("b"));
}

void tst_Stage::masksTheGraph()
{
    World w;
    const twin::Cause cause{.origin = twin::Cause::Origin::Window};
    QVERIFY(
        w.f.hub.submit(twin::PutLogicalTwin{.id = w.f.id(u"plant-south"), .body = w.f.json("{}")}, cause));
    QVERIFY(w.f.hub.submit(
        twin::PutRelationship{.id = w.f.id(u"plant-south"),
                              .relationshipId = u"r1"_s,
                              .body = w.f.json(R"({"$targetId":"acme-boiler","$relationshipName":"has"})")},
        cause));
    StageHub stage(w.f.hub);
    const auto &graph = stage.state().graph();
    QVERIFY(graph.twin(w.f.id(u"twin-1")));
    QVERIFY(!graph.twin(w.f.id(u"plant-south")));
    QCOMPARE(graph.outgoing(w.f.id(u"twin-1")).at(0)->target, w.f.id(u"device-1"));
    const auto reply = stage.send(
        twin::PutRelationship{.id = w.f.id(u"twin-1"),
                              .relationshipId = u"r2"_s,
                              .body = w.f.json(R"({"$targetId":"device-2","$relationshipName":"has"})")});
    QTRY_VERIFY(reply.isFinished());
    QVERIFY(reply.result());
    QCOMPARE(w.f.hub.state().graph().relationship(w.f.id(u"plant-south"), u"r2")->target,
             w.f.id(u"secret-pump"));
    QCOMPARE(graph.relationship(w.f.id(u"twin-1"), u"r2")->target, w.f.id(u"device-2"));
}

void tst_Stage::masksEnrollments()
{
    using twin::Enrollment;
    const auto byName = [](const twin::State &state, const QString &id) {
        return state.provisioning().enrollment(Enrollment::Kind::Individual, id);
    };
    World w;
    const twin::Cause cause{.origin = twin::Cause::Origin::Window};
    QVERIFY(w.f.hub.submit(twin::PutEnrollment{.enrollment = {.id = u"acme-boiler"_s}}, cause));
    QVERIFY(w.f.hub.submit(twin::RegisterDevice{.enrollmentId = u"acme-boiler"_s,
                                                .registrationId = u"acme-boiler"_s,
                                                .hub = u"localhost"_s},
                           cause));
    const QByteArray key = byName(w.f.hub.state(), u"acme-boiler"_s)->attestation.primaryKey;
    StageHub stage(w.f.hub);
    QVERIFY(!byName(stage.state(), u"acme-boiler"_s));
    const auto shown = byName(stage.state(), u"device-1"_s);
    QVERIFY(shown && !key.isEmpty());
    QVERIFY(shown->attestation.primaryKey != key);
    QCOMPARE(stage.state().provisioning().registration(u"device-1"_s)->device, w.f.id(u"device-1"));

    Enrollment off{.id = shown->id, .enabled = false};
    const auto put = stage.send(twin::PutEnrollment{.enrollment = off, .ifMatch = shown->etagText()});
    QTRY_VERIFY(put.isFinished());
    QVERIFY(put.result());
    QCOMPARE(put.result()->enrollment->id, u"device-1"_s);
    const auto after = byName(w.f.hub.state(), u"acme-boiler"_s);
    QVERIFY(!after->enabled);
    QCOMPARE(after->attestation.primaryKey, key);
    QVERIFY(!byName(stage.state(), u"device-1"_s)->enabled);
    const auto deleted = stage.send(twin::DeleteEnrollment{.enrollmentId = u"device-1"_s});
    QTRY_VERIFY(deleted.isFinished());
    QVERIFY(deleted.result());
    QVERIFY(!byName(w.f.hub.state(), u"acme-boiler"_s));
    QVERIFY(!byName(stage.state(), u"device-1"_s));
}

void tst_Stage::growsTheTextForTheStageOnly()
{
    World w;
    w.f.theme.setZoomPercent(110);
    w.f.settings.currentDevice.set(u"acme-boiler"_s);
    {
        app::StageHouse house(w.f.context);
        QCOMPARE(w.f.theme.zoomPercent(), app::StageHouse::LeastZoom);
        house.context().settings.currentDevice.set(u"device-1"_s);
        QVERIFY(!house.context().server.isRunning());
    }
    QCOMPARE(w.f.theme.zoomPercent(), 110);
    QCOMPARE(w.f.settings.currentDevice.value(), u"acme-boiler"_s); // the stage leaves no trace
}

void tst_Stage::readsOurOwnSteps()
{
    QFile file(u":/stage/demo.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto script = StageScript::read(file.readAll());
    QVERIFY2(script, qPrintable(script ? QString() : script.error().toString()));
    QVERIFY(script->steps.size() >= 5);
    QCOMPARE(script->steps.at(1).place.path.toString(), u"/thermostat1/targetTemperature"_s);
    QStringList actions;
    for (const app::ActionSpec &spec : app::Actions::table())
        actions.append(QString::fromLatin1(spec.text).remove(u'&').remove(u"..."_s));
    for (const app::StageStep &step : script->steps)
        QVERIFY2(step.action.isEmpty() || actions.contains(step.action), qPrintable(step.action));
}

void tst_Stage::saysWhatIsWrongWithSteps_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("no steps") << QByteArray(R"({"title":"x"})") << u""_s;
    QTest::newRow("empty") << QByteArray(R"({"steps":[]})") << u""_s;
    QTest::newRow("no title") << QByteArray(R"({"steps":[{"text":"x"}]})") << u"/steps/0"_s;
    QTest::newRow("wrong kind") << QByteArray(R"({"steps":[{"title":1}]})") << u"/steps/0/title"_s;
    QTest::newRow("unknown member") << QByteArray(R"({"steps":[{"title":"x","devcie":"a"}]})")
                                    << u"/steps/0/devcie"_s;
    QTest::newRow("bad id") << QByteArray(R"({"steps":[{"title":"x","device":"a b"}]})")
                            << u"/steps/0/device"_s;
    QTest::newRow("bad section") << QByteArray(R"({"steps":[{"title":"x","device":"a","section":"tag"}]})")
                                 << u"/steps/0/section"_s;
    QTest::newRow("patch without device")
        << QByteArray(R"({"steps":[{"title":"x"},{"title":"y","patch":{}}]})") << u"/steps/1/patch"_s;
}

void tst_Stage::saysWhatIsWrongWithSteps()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, place);
    const auto script = StageScript::read(text);
    QVERIFY(!script);
    QCOMPARE(script.error().code, twin::ErrorCode::SceneInvalid);
    QCOMPARE(script.error().place, place);
    QVERIFY(script.error().hasAt);
}

void tst_Stage::walksThroughTheSteps()
{
    World w;
    app::StagePanel panel(w.f.context);
    panel.show();
    panel.setScript(*StageScript::read(
        R"({"title":"Demo","steps":[{"title":"One","device":"a"},{"title":"Two","device":"b"}]})"));
    QSignalSpy wanted(&panel, &app::StagePanel::stepWanted);
    auto *const next = w.f.actions.action(app::ActionId::NextStageStep);
    QVERIFY(next->isEnabled());
    next->trigger();
    next->trigger();
    QCOMPARE(panel.current(), 1);
    QVERIFY(!next->isEnabled());
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.at(1).at(0).value<app::StageStep>().title, u"Two"_s);
    panel.previous();
    QCOMPARE(panel.current(), 0);
    QVERIFY(next->isEnabled());
}

void tst_Stage::keepsItsStepsWhenAFileIsBad()
{
    World w;
    app::StagePanel panel(w.f.context);
    panel.setScript(*StageScript::read(R"({"steps":[{"title":"One"}]})"));
    QFile file(w.f.folder.filePath(u"steps.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"steps":[{"title":"x","devcie":"a"}]})");
    file.close();
    panel.open(file.fileName());
    QCOMPARE(w.f.dialogs.errors.size(), 1);
    QCOMPARE(panel.script().steps.size(), 1);
    QCOMPARE(panel.script().steps.at(0).title, u"One"_s);
    QVERIFY(w.f.settings.stageSteps.value().isEmpty());
}

QTEST_MAIN(tst_Stage)
#include "tst_stage.moc"
