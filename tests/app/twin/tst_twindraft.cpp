// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/twin/twinworld.h"
#include "json/mergepatch.h"
#include "support/randomjson.h"
#include "twin/draftstore.h"
#include "twin/twindraft.h"

using namespace Qt::StringLiterals;
using app::TwinDraft;
using testsupport::jsonOf;
using twin::Json;
using twin::Section;
using twin::json::Pointer;

/// What a draft promises, with a hub that takes it.
class TestTwinDraft final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnOurWarnings(); }
    void isTakenByTheHubExactlyAsEdited_data();
    void isTakenByTheHubExactlyAsEdited();
    void sendsANumberThatIsOnlyWrittenOtherwise();
    void countsChangesBytesAndEtag();
    void keepsATextThatCannotBeRead();
    void saysWhatAPatchCannotSay();
    void namesTheRuleThatItBreaks_data();
    void namesTheRuleThatItBreaks();
    void mergesPlacesThatDoNotMeet();
    void letsThePersonChooseWhereTheyMeet_data();
    void letsThePersonChooseWhereTheyMeet();
    void knowsADeviceThatWasMadeAgain();
    void keepsWhatWasTypedWhileItWasSent();
    void comesBackFromTheDisk();
};

void TestTwinDraft::isTakenByTheHubExactlyAsEdited_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 60; ++seed)
        QTest::addRow("seed %llu", seed) << seed;
}

void TestTwinDraft::isTakenByTheHubExactlyAsEdited()
{
    QFETCH(quint64, seed);
    testsupport::RandomJson random(seed);
    DirectHubClient hub;
    const auto id = TwinWorld::id();
    QVERIFY_RESULT(hub.submit(twin::CreateIdentity{id, {}, random.object(2), random.object()}, {}));
    TwinDraft draft(*hub.state().find(id));
    for (const Section section : {Section::Tags, Section::Desired})
        for (int i = 0; i < 3; ++i)
            draft.setValue(
                section, {},
                twin::json::mergePatch(draft.edited(section), random.patch(draft.edited(section))));
    const Json body = draft.body();
    if (body.isEmpty())
        QVERIFY(draft.isEmpty());
    QVERIFY(!draft.problem());
    QVERIFY_RESULT(hub.submit(twin::PatchTwin{id, body, draft.etagText()}, {}));
    const auto after = hub.state().find(id);
    QCOMPARE(after->twin.tags, draft.edited(Section::Tags));
    QCOMPARE(after->twin.desired.values, draft.edited(Section::Desired));
}

void TestTwinDraft::sendsANumberThatIsOnlyWrittenOtherwise()
{
    TwinWorld world;
    world.create(R"({"tags": {}, "desired": {"n": 2, "same": 1e3}})");
    TwinDraft draft(*world.hub.state().find(world.id()));
    draft.setValue(Section::Desired, Pointer({u"n"_s}), Json::number("2.0"));
    draft.setValue(Section::Desired, Pointer({u"same"_s}), Json::number("1e3"));
    QCOMPARE(draft.changes().size(), 1);
    QVERIFY(Json::identical(draft.body(), jsonOf(R"({"properties": {"desired": {"n": 2.0}}})")));
}

void TestTwinDraft::countsChangesBytesAndEtag()
{
    TwinWorld world;
    world.create(R"({"tags": {"floor": 1, "old": "xy"}, "desired": {"a": {"b": 1}}})");
    const auto record = world.hub.state().find(world.id());
    TwinDraft draft(*record);
    QVERIFY(draft.isEmpty());
    draft.setValue(Section::Tags, Pointer({u"floor"_s}), Json(2));
    draft.removeValue(Section::Tags, Pointer({u"old"_s}));
    draft.setValue(Section::Desired, Pointer({u"a"_s, u"text"_s}), Json(u"1234"_s));
    QCOMPARE(draft.changes().size(), 3);
    QCOMPARE(draft.sizeEffect(), -5 + 8);
    QCOMPARE(draft.etagText(), record->twin.etagText());
    QCOMPARE(
        draft.body(),
        jsonOf(R"({"tags": {"floor": 2, "old": null}, "properties": {"desired": {"a": {"text": "1234"}}}})"));
    QCOMPARE(draft.changes().last().toString(), u"desired.a.text"_s);
    world.patch(R"({"tags": {"x": 1}})");
    world.report(R"({"noise": 1})");
    world.patch(R"({"tags": {"y": 1}})");
    QCOMPARE(draft.incoming(*world.hub.state().find(world.id())), 2);
    QCOMPARE(draft.incomingChanges(*world.hub.state().find(world.id())).size(), 2);
}

void TestTwinDraft::keepsATextThatCannotBeRead()
{
    TwinWorld world;
    world.create(R"({"tags": {"a": 1}, "desired": {}})");
    TwinDraft draft(*world.hub.state().find(world.id()));
    draft.setText(Section::Tags, u"{\"a\": 2}"_s);
    QVERIFY(!draft.textError(Section::Tags));
    const QString broken = u"{\n  \"a\": 3,\n  b\n}"_s;
    draft.setText(Section::Tags, broken);
    QVERIFY(draft.textError(Section::Tags));
    QCOMPARE(draft.textError(Section::Tags)->at.line, 3);
    QCOMPARE(draft.text(Section::Tags), broken);
    QCOMPARE(draft.edited(Section::Tags), jsonOf(R"({"a": 2})"));
    QVERIFY(draft.problem());
    draft.setText(Section::Tags, u"[]"_s);
    QCOMPARE(draft.textError(Section::Tags)->code, twin::ErrorCode::NotObject);
    draft.setText(Section::Tags, u"{ \"a\":1 }"_s);
    QVERIFY(draft.isEmpty());
    QCOMPARE(draft.text(Section::Tags), u"{ \"a\":1 }"_s);
}

void TestTwinDraft::saysWhatAPatchCannotSay()
{
    TwinWorld world;
    world.create(R"({"tags": {"a": 1}, "desired": {}})");
    TwinDraft draft(*world.hub.state().find(world.id()));
    draft.setText(Section::Desired, uR"({"new": {"gone": null, "x": 1}})"_s);
    QCOMPARE(draft.unsayable(), QStringList(u"desired.new.gone"_s));
    QCOMPARE(draft.body(), jsonOf(R"({"properties": {"desired": {"new": {"x": 1}}}})"));
    draft.setText(Section::Tags, uR"({"a": null})"_s);
    QCOMPARE(draft.body()["tags"], jsonOf(R"({"a": null})"));
}

void TestTwinDraft::namesTheRuleThatItBreaks_data()
{
    QTest::addColumn<QByteArray>("tags");
    QTest::addColumn<int>("code");
    QTest::addRow("key") << QByteArray(R"({"a.b": 1})") << int(twin::ErrorCode::KeyChar);
    QTest::addRow("integer") << QByteArray(R"({"a": 4503599627370496})")
                             << int(twin::ErrorCode::IntegerRange);
    QTest::addRow("string") << QByteArray("{\"a\": \"" + QByteArray(4097, 'x') + "\"}")
                            << int(twin::ErrorCode::StringLength);
    QTest::addRow("array null") << QByteArray(R"({"a": [null]})") << int(twin::ErrorCode::ArrayNull);
    QByteArray large = "{";
    for (int i = 0; i < 3; ++i)
        large += "\"k" + QByteArray::number(i) + "\": \"" + QByteArray(4000, 'x') + "\",";
    QTest::addRow("size") << QByteArray(large.chopped(1) + "}") << int(twin::ErrorCode::SizeTags);
}

void TestTwinDraft::namesTheRuleThatItBreaks()
{
    QFETCH(QByteArray, tags);
    QFETCH(int, code);
    TwinWorld world;
    world.create();
    TwinDraft draft(*world.hub.state().find(world.id()));
    draft.setText(Section::Tags, QString::fromUtf8(tags));
    QVERIFY(draft.problem());
    QCOMPARE(int(draft.problem()->code), code);
}

void TestTwinDraft::mergesPlacesThatDoNotMeet()
{
    TwinWorld world;
    world.create(R"({"tags": {"floor": 1, "site": "a"}, "desired": {}})");
    TwinDraft draft(*world.hub.state().find(world.id()));
    draft.setValue(Section::Tags, Pointer({u"floor"_s}), Json(2));
    world.patch(R"({"tags": {"site": "b", "new": true}})");
    const auto now = world.hub.state().find(world.id());
    QVERIFY(draft.rebase(*now).isEmpty());
    QCOMPARE(draft.body(), jsonOf(R"({"tags": {"floor": 2}})"));
    QCOMPARE(draft.incoming(*now), 0);
    QVERIFY_RESULT(world.hub.submit(twin::PatchTwin{world.id(), draft.body(), draft.etagText()}, {}));
    QCOMPARE(world.twinOf(world.id()).tags, jsonOf(R"({"floor": 2, "site": "b", "new": true})"));
}

void TestTwinDraft::letsThePersonChooseWhereTheyMeet_data()
{
    QTest::addColumn<bool>("mine");
    QTest::addColumn<QByteArray>("result");
    QTest::addRow("mine") << true << QByteArray(R"({"tags": {"floor": 2, "gone": null}})");
    QTest::addRow("theirs") << false << QByteArray("{}");
}

void TestTwinDraft::letsThePersonChooseWhereTheyMeet()
{
    QFETCH(bool, mine);
    QFETCH(QByteArray, result);
    TwinWorld world;
    world.create(R"({"tags": {"floor": 1, "gone": 1}, "desired": {}})");
    TwinDraft draft(*world.hub.state().find(world.id()));
    draft.setValue(Section::Tags, Pointer({u"floor"_s}), Json(2));
    draft.removeValue(Section::Tags, Pointer({u"gone"_s}));
    world.patch(R"({"tags": {"floor": 3, "gone": 5}})");
    const auto conflicts = draft.rebase(*world.hub.state().find(world.id()));
    QCOMPARE(conflicts.size(), 2);
    for (const auto &conflict : conflicts)
        if (mine)
            draft.chooseMine(conflict);
    QCOMPARE(draft.body(), jsonOf(result.constData()));
}

void TestTwinDraft::knowsADeviceThatWasMadeAgain()
{
    TwinWorld world;
    world.create(R"({"tags": {"a": 1}, "desired": {}})");
    const TwinDraft draft(*world.hub.state().find(world.id()));
    QVERIFY_RESULT(world.hub.submit(twin::DeleteIdentity{world.id(), {}}, {}));
    world.tick(1);
    world.create(R"({"tags": {"a": 1}, "desired": {}})");
    QCOMPARE(draft.incoming(*world.hub.state().find(world.id())), -1);
}

void TestTwinDraft::keepsWhatWasTypedWhileItWasSent()
{
    TwinWorld world;
    world.create(R"({"tags": {"a": 1, "b": 1}, "desired": {}})");
    TwinDraft draft(*world.hub.state().find(world.id()));
    draft.setValue(Section::Tags, Pointer({u"a"_s}), Json(2));
    const TwinDraft sent = draft;
    draft.setValue(Section::Tags, Pointer({u"a"_s}), Json(3));
    draft.setValue(Section::Tags, Pointer({u"b"_s}), Json(4));
    QVERIFY_RESULT(world.hub.submit(twin::PatchTwin{world.id(), sent.body(), sent.etagText()}, {}));
    const auto now = world.hub.state().find(world.id());
    draft.settle(sent, *now);
    QCOMPARE(draft.body(), jsonOf(R"({"tags": {"a": 3, "b": 4}})"));
    QCOMPARE(draft.incoming(*now), 0);
    TwinDraft unchanged = sent;
    unchanged.settle(sent, *now);
    QVERIFY(unchanged.isEmpty());
}

void TestTwinDraft::comesBackFromTheDisk()
{
    TwinWorld world;
    const QString folder = world.folder.filePath(u"drafts"_s);
    world.create(R"({"tags": {"a": 1}, "desired": {"n": 2.50}})", "dev:1");
    world.create(R"({"tags": {"a": 1}, "desired": {}})", "DEV");
    const QString broken = u"{\"a\": \u00e9"_s;
    const app::DraftStore store(folder);
    TwinDraft first(*world.hub.state().find(world.id("DEV")));
    first.setText(Section::Tags, broken);
    first.setValue(Section::Desired, Pointer({u"n"_s}), Json::number("1.50"));
    QVERIFY_RESULT(store.save(first));
    const auto kept = app::DraftStore(folder).load();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().id(), world.id("DEV"));
    QCOMPARE(kept.first().text(Section::Tags), broken);
    QVERIFY(kept.first().textError(Section::Tags));
    QVERIFY(Json::identical(kept.first().body(), first.body()));
    QCOMPARE(kept.first().etagText(), first.etagText());
    QCOMPARE(kept.first().incoming(*world.hub.state().find(world.id("DEV"))), 0);
    QVERIFY_RESULT(store.remove(first.id()));
    QVERIFY(store.load().isEmpty());
}

QTEST_MAIN(TestTwinDraft)
#include "tst_twindraft.moc"
