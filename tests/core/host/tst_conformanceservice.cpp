// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/conformanceservice.h"
#include "json/writer.h"
#include "support/directhubclient.h"
#include "support/jsontext.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twin;
using namespace twin::host;
using dtdl::ConformanceIssue;
using dtdl::ConformanceStatus;
using testsupport::jsonOf;

class tst_ConformanceService : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void everyKindIsFoundLocatedAndMended_data();
    void everyKindIsFoundLocatedAndMended();
    void aTwinIsJudgedAgainWhenItChanges();
    void twinsAreJudgedAgainWhenModelsComeAndGo();
    void logicalTwinsAreJudgedWithTheirRelationships();
    void limitsThatComeCloseAreWarnings();
    void payloadsAreLookedAtAsTheyPass_data();
    void payloadsAreLookedAtAsTheyPass();
    void whatPassesIsCountedAndBounded();
    void aDeletedDeviceLeavesNothing();
    void relationshipsCountForTheirSource();
    void aLargeFleetIsJudgedInSlices();
};

namespace {

const TwinId Device = *TwinId::parse(u"thermo-01");

/// A hub with one device of a sample model, and its judge.
struct World {
    DirectHubClient hub;
    ModelsClient models{
        {.sources = {{.kind = dtdl::ModelSource::Kind::Folder, .place = QStringLiteral(MODELS_DIR)}}},
        hub.clock};
    ConformanceService judge{hub, models};

    explicit World(const char16_t *model = u"dtmi:com:example:TemperatureController;1")
    {
        (void)hub.submit(CreateIdentity{.id = Device}, {});
        (void)hub.submit(Connect{.id = Device, .modelId = QString::fromUtf16(model)}, {});
        (void)QTest::qWaitFor([this] { return !models.library()->ids().isEmpty() && !judge.isBusy(); });
    }
    Result<Reply> desire(const char *json)
    {
        return hub.submit(
            PatchTwin{.id = Device,
                      .body = Json::object({{"properties", Json::object({{"desired", jsonOf(json)}})}})},
            {});
    }
    Result<Reply> report(const char *json)
    {
        return hub.submit(PatchReported{.id = Device, .body = jsonOf(json)}, {});
    }
    QStringList codes() const
    {
        QStringList codes;
        for (const TwinIssue &issue : judge.issuesOf(Device))
            codes.append(ConformanceIssue::nameOf(issue.issue.code));
        return codes;
    }
};

} // namespace

void tst_ConformanceService::everyKindIsFoundLocatedAndMended_data()
{
    QTest::addColumn<QByteArray>("desired");
    QTest::addColumn<QByteArray>("reported");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("patch"); // of the best fix
    const auto row = [](const char *code, const char *desired, const char *reported, const char *pointer,
                        const char *patch) {
        QTest::addRow("%s %s%s", code, desired, reported)
            << QByteArray(desired) << QByteArray(reported) << QString::fromLatin1(code)
            << QString::fromLatin1(pointer) << QString::fromLatin1(patch);
    };
    row("ack-missing", "{}", R"({"telemetryInterval": 5})", "/properties/reported/telemetryInterval",
        R"({"telemetryInterval":{"value":5,"ac":203,"av":0}})");
    row("ack-missing", R"({"telemetryInterval": 5})", R"({"telemetryInterval": 5})",
        "/properties/reported/telemetryInterval", R"({"telemetryInterval":{"value":5,"ac":200,"av":2}})");
    row("ack-malformed", R"({"telemetryInterval": 5})", R"({"telemetryInterval": {"value": 5, "ac": 200}})",
        "/properties/reported/telemetryInterval", R"({"telemetryInterval":{"av":2}})");
    row("ack-malformed", "{}", R"({"telemetryInterval": {"value": 5, "ac": "200", "av": 1, "by": "x"}})",
        "/properties/reported/telemetryInterval", R"({"telemetryInterval":{"ac":203,"by":null}})");
    row("ack-on-readonly", "{}", R"({"serialNumber": {"value": "a", "ac": 200, "av": 1}})",
        "/properties/reported/serialNumber", R"({"serialNumber":"a"})");
    row("desired-readonly", R"({"serialNumber": "b"})", "{}", "/properties/desired/serialNumber",
        R"({"serialNumber":null})");
    row("component-marker-missing", "{}", R"({"thermostat1": {"maxTempSinceLastReboot": 3.5}})",
        "/properties/reported/thermostat1", R"({"thermostat1":{"__t":"c"}})");
    row("component-undefined", "{}", R"({"pump": {"__t": "c", "on": true}})", "/properties/reported/pump",
        R"({"pump":null})");
    row("property-undefined", "{}", R"({"thermostat1": {"__t": "c", "colour": "red"}})",
        "/properties/reported/thermostat1/colour", R"({"thermostat1":{"colour":null}})");
    row("property-marked-component", "{}", R"({"serialNumber": {"__t": "c"}})",
        "/properties/reported/serialNumber", "");
    row("name-invalid", "{}", R"({"serial-number": 1})", "/properties/reported/serial-number",
        R"({"serial-number":null})");
    row("schema-mismatch", R"({"telemetryInterval": "7"})", "{}", "/properties/desired/telemetryInterval",
        R"({"telemetryInterval":7})");
    row("schema-mismatch", R"({"telemetryInterval": 7.0})", "{}", "/properties/desired/telemetryInterval",
        R"({"telemetryInterval":7})");
    row("schema-mismatch", R"({"telemetryInterval": "often"})", "{}", "/properties/desired/telemetryInterval",
        R"({"telemetryInterval":null})");
    row("schema-mismatch", "{}", R"({"thermostat1": {"__t": "c", "maxTempSinceLastReboot": "21.5"}})",
        "/properties/reported/thermostat1/maxTempSinceLastReboot",
        R"({"thermostat1":{"maxTempSinceLastReboot":21.5}})");
    row("schema-mismatch", "{}", R"({"telemetryInterval": {"value": "9", "ac": 200, "av": 1}})",
        "/properties/reported/telemetryInterval/value", R"({"telemetryInterval":{"value":9}})");
}

void tst_ConformanceService::everyKindIsFoundLocatedAndMended()
{
    QFETCH(QByteArray, desired);
    QFETCH(QByteArray, reported);
    QFETCH(QString, code);
    QFETCH(QString, pointer);
    QFETCH(QString, patch);
    World world;
    if (desired != "{}")
        QVERIFY(world.desire(desired.constData()).has_value());
    if (reported != "{}")
        QVERIFY(world.report(reported.constData()).has_value());
    QCOMPARE(world.codes(), QStringList{code});
    QCOMPARE(world.judge.statusOf(Device), ConformanceStatus::NonConformant);
    const TwinIssue issue = world.judge.issuesOf(Device).first();
    QCOMPARE(issue.pointer().toString(), pointer);
    QVERIFY(!issue.isWarning());
    QVERIFY(issue.issue.detail.endsWith(u'.'));

    const QList<dtdl::Fix> fixes = world.judge.fixesOf(issue);
    QCOMPARE(fixes.isEmpty(), patch.isEmpty());
    if (fixes.isEmpty())
        return;
    QCOMPARE(QString::fromUtf8(json::write(fixes.first().patch)), patch);
    QVERIFY(world.hub.submit(commandOf(Device, fixes.first()), {}).has_value());
    QCOMPARE(world.codes(), QStringList());
    QCOMPARE(world.judge.statusOf(Device), ConformanceStatus::Conformant);
}

void tst_ConformanceService::aTwinIsJudgedAgainWhenItChanges()
{
    World world;
    QTRY_COMPARE(world.judge.totals().conformant, 1);
    QSignalSpy changed(&world.judge, &ConformanceService::changed);
    QVERIFY(world.report(R"({"unheard": 1, "of": 2})").has_value());
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(world.judge.totals().nonConformant, 1);
    QCOMPARE(world.judge.totals().issues, 2);
    QCOMPARE(world.judge.issues(1).size(), 1);
    QVERIFY(world.report(R"({"unheard": null, "of": null})").has_value());
    QTRY_COMPARE(world.judge.totals(), (ConformanceService::Totals{.conformant = 1}));
}

void tst_ConformanceService::twinsAreJudgedAgainWhenModelsComeAndGo()
{
    World world;
    QVERIFY(world.report(R"({"unheard": 1})").has_value());
    QCOMPARE(world.judge.statusOf(Device), ConformanceStatus::NonConformant);
    const auto source = world.models.sourceList().first();
    world.models.remove(0);
    QTRY_COMPARE(world.judge.totals().unknown, 1);
    QCOMPARE(world.judge.issuesOf(Device).size(), 0);
    QVERIFY(world.models.add(source).has_value());
    QTRY_COMPARE(world.judge.totals().nonConformant, 1);
}

void tst_ConformanceService::logicalTwinsAreJudgedWithTheirRelationships()
{
    World w;
    const TwinId floor = *TwinId::parse(u"floor");
    const TwinId room = *TwinId::parse(u"room");
    const auto make = [&w](const TwinId &id, const char *body) {
        QVERIFY_RESULT(w.hub.submit(PutLogicalTwin{.id = id, .body = jsonOf(body)}, {}));
    };
    make(floor, R"({"$metadata": {"$model": "dtmi:com:example:Floor;1"}})");
    make(room, R"({"$metadata": {"$model": "dtmi:com:example:Room;1"}})");
    QVERIFY_RESULT(w.hub.submit(
        PutRelationship{floor, u"e"_s, jsonOf(R"({"$targetId": "room", "$relationshipName": "contains"})")},
        {}));
    QTRY_VERIFY(!w.judge.isBusy());
    QCOMPARE(w.judge.statusOf(floor), ConformanceStatus::Conformant);

    make(room, R"({"$metadata": {"$model": "dtmi:com:example:Building;1"}})"); // the neighbour's model
    QTRY_VERIFY(!w.judge.isBusy());
    QCOMPARE(w.judge.statusOf(floor), ConformanceStatus::NonConformant);
    const auto issues = w.judge.issues(10);
    QCOMPARE(issues.size(), 1);
    QCOMPARE(issues.first().id, floor);
    QCOMPARE(ConformanceIssue::nameOf(issues.first().issue.code), u"relationship-target"_s);
    QCOMPARE(issues.first().pointer().toString(), u"/$relationships/e"_s);

    QVERIFY_RESULT(w.hub.submit(DeleteRelationship{floor, u"e"_s}, {}));
    QVERIFY_RESULT(w.hub.submit(DeleteLogicalTwin{.id = room}, {}));
    QTRY_VERIFY(!w.judge.isBusy());
    QCOMPARE(w.judge.statusOf(floor), ConformanceStatus::Conformant);
    QCOMPARE(w.judge.statusOf(room), ConformanceStatus::Unknown);
    QCOMPARE(w.judge.totals().issues, 0);
}

void tst_ConformanceService::limitsThatComeCloseAreWarnings()
{
    World world;
    const Json text(QString(2'600, u'x'));
    const Json tags = Json::object({{"a", text}, {"b", text}, {"c", text}});
    QVERIFY(
        world.hub.submit(PatchTwin{.id = Device, .body = Json::object({{"tags", tags}})}, {}).has_value());
    QCOMPARE(world.codes(), QStringList{u"size-close"_s});
    QCOMPARE(world.judge.statusOf(Device), ConformanceStatus::Conformant);
    const TwinIssue issue = world.judge.issuesOf(Device).first();
    QVERIFY(issue.isWarning());
    QCOMPARE(issue.pointer().toString(), u"/tags"_s);
    QTRY_COMPARE(world.judge.totals().warnings, 1);

    QVERIFY(
        world.hub
            .submit(PatchTwin{.id = Device,
                              .body = jsonOf(R"({"tags": {"a": null, "b": null, "c": {"1": {"2": {"3": {"4":
                                                     {"5": {"6": {"7": {"8": 1}}}}}}}}}})")},
                    {})
            .has_value());
    QCOMPARE(world.codes(), QStringList{u"depth-close"_s});
}

void tst_ConformanceService::payloadsAreLookedAtAsTheyPass_data()
{
    QTest::addColumn<QString>("component");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("as the model says")
        << u"thermostat1"_s << QByteArray(R"({"temperature": 21.5})") << QStringList();
    QTest::newRow("of the root") << QString() << QByteArray(R"({"workingSet": 31800})") << QStringList();
    QTest::newRow("ill-typed") << u"thermostat1"_s << QByteArray(R"({"temperature": "warm"})")
                               << QStringList{u"telemetry-mismatch /thermostat1/temperature /temperature"_s};
    QTest::newRow("unknown") << u"thermostat1"_s << QByteArray(R"({"colour": 1})")
                             << QStringList{u"telemetry-undefined /thermostat1/colour /colour"_s};
    QTest::newRow("unknown component")
        << u"pump"_s << QByteArray(R"({"temperature": 1})")
        << QStringList{u"telemetry-undefined /pump/temperature /temperature"_s};
    QTest::newRow("no object") << QString() << QByteArray("[1]") << QStringList{u"telemetry-mismatch  "_s};
}

void tst_ConformanceService::payloadsAreLookedAtAsTheyPass()
{
    QFETCH(QString, component);
    QFETCH(QByteArray, payload);
    QFETCH(QStringList, found);
    World world;
    QVERIFY(
        world.hub
            .submit(
                SendTelemetry{.id = Device, .component = component, .payload = jsonOf(payload.constData())},
                {})
            .has_value());
    QStringList seen;
    for (const TwinIssue &issue : world.judge.issuesOf(Device))
        seen.append(ConformanceIssue::nameOf(issue.issue.code) + u' ' + issue.issue.path.toString() + u' ' +
                    issue.pointer().toString());
    QCOMPARE(seen, found);
    QCOMPARE(world.judge.statusOf(Device), ConformanceStatus::Conformant);
}

void tst_ConformanceService::whatPassesIsCountedAndBounded()
{
    World world;
    for (int i = 0; i < 3; ++i)
        QVERIFY(world.hub.submit(SendTelemetry{.id = Device, .payload = jsonOf(R"({"unheard": 1})")}, {})
                    .has_value());
    QCOMPARE(world.judge.issuesOf(Device).size(), 1);
    QCOMPARE(world.judge.issuesOf(Device).first().count, 3);
    for (int i = 0; i < 2 * int(ConformanceService::MaxPassing); ++i) {
        const Json payload = Json::object({{QByteArray("n" + QByteArray::number(i)).toStdString(), Json(i)}});
        QVERIFY(world.hub.submit(SendTelemetry{.id = Device, .payload = payload}, {}).has_value());
    }
    QCOMPARE(world.judge.issuesOf(Device).size(), qsizetype(ConformanceService::MaxPassing));
    QCOMPARE(world.judge.totals().warnings, qsizetype(ConformanceService::MaxPassing));
    world.judge.clearPassing();
    QCOMPARE(world.judge.totals().warnings, 0);
}

void tst_ConformanceService::aDeletedDeviceLeavesNothing()
{
    World world;
    QVERIFY(world.report(R"({"unheard": 1})").has_value());
    QVERIFY(world.hub.submit(SendTelemetry{.id = Device, .payload = jsonOf(R"({"unheard": 1})")}, {})
                .has_value());
    QTRY_COMPARE(world.judge.totals().warnings, 1);
    QTRY_COMPARE(world.judge.totals().issues, 1);
    QVERIFY(world.hub.submit(DeleteIdentity{.id = Device}, {}).has_value());
    QTRY_COMPARE(world.judge.totals(), ConformanceService::Totals());
    QCOMPARE(world.judge.statusOf(Device), ConformanceStatus::Unknown);
}

void tst_ConformanceService::relationshipsCountForTheirSource()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"room.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"@context": "dtmi:dtdl:context;3", "@id": "dtmi:t:Room;1", "@type": "Interface", "contents":
        {"@type": "Relationship", "name": "holds", "target": "dtmi:com:example:Gate;1"}})");
    file.close();
    World world;
    QVERIFY(world.models.add({dtdl::ModelSource::Kind::Folder, folder.path(), {}}).has_value());
    const TwinId room = *TwinId::parse(u"room");
    QVERIFY(world.hub
                .submit(PutLogicalTwin{.id = room,
                                       .body = jsonOf(R"({"$metadata": {"$model": "dtmi:t:Room;1"}})")},
                        {})
                .has_value());
    QTRY_COMPARE(world.judge.statusOf(room), ConformanceStatus::Conformant);
    const auto put = world.hub.submit(
        PutRelationship{.id = room,
                        .relationshipId = u"e1"_s,
                        .body = jsonOf(R"({"$targetId": "thermo-01", "$relationshipName": "holds"})")},
        {});
    QVERIFY2(put.has_value(), put ? "" : qPrintable(put.error().toString()));
    QCOMPARE(world.judge.statusOf(room), ConformanceStatus::NonConformant);
    QCOMPARE(ConformanceIssue::nameOf(world.judge.issuesOf(room).first().issue.code),
             u"relationship-target"_s);
    QTRY_COMPARE(world.judge.totals().issues, 1);
    // the target announces another model: its neighbour is judged again
    QVERIFY(world.hub.submit(Connect{.id = Device, .modelId = u"dtmi:com:example:Gate;1"_s}, {}).has_value());
    QTRY_COMPARE(world.judge.totals(), (ConformanceService::Totals{.conformant = 2}));
}

void tst_ConformanceService::aLargeFleetIsJudgedInSlices()
{
    constexpr int Many = 2'000;
    DirectHubClient hub;
    for (int i = 0; i < Many; ++i) {
        const TwinId id = *TwinId::parse(u"d%1"_s.arg(i));
        (void)hub.submit(CreateIdentity{.id = id}, {});
        (void)hub.submit(Connect{.id = id, .modelId = u"dtmi:com:example:Gate;1"_s}, {});
        (void)hub.submit(
            PatchReported{.id = id, .body = jsonOf(i % 2 ? R"({"batteryLevel": 5})" : R"({"x": 5})")}, {});
    }
    ModelsClient models(
        {.sources = {{.kind = dtdl::ModelSource::Kind::Folder, .place = QStringLiteral(MODELS_DIR)}}},
        hub.clock);
    ConformanceService judge(hub, models);
    QVERIFY(judge.isBusy());
    QTRY_COMPARE(judge.totals().nonConformant, Many / 2);
    QTRY_VERIFY(!judge.isBusy());
    QCOMPARE(judge.totals().conformant, Many / 2);
    QCOMPARE(judge.issues(10).size(), 10);
    QCOMPARE(judge.issues(Many).size(), Many / 2);
}

QTEST_GUILESS_MAIN(tst_ConformanceService)
#include "tst_conformanceservice.moc"
