// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/mergepatch.h"
#include "support/jsontext.h"
#include "twin/digitaltwin.h"
#include "twin/digitaltwinpatch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using testsupport::jsonOf;

Q_DECLARE_METATYPE(twin::SyncState)

namespace {

Twin twinOf(const char *desired, const char *reported)
{
    return twinFromJson(Json::object({{"properties", Json::object({{"desired", jsonOf(desired)},
                                                                   {"reported", jsonOf(reported)}})}}))
        .value();
}

} // namespace

class TestDigitalTwin : public QObject
{
    Q_OBJECT
private slots:
    void namesTheSynchronisationState_data()
    {
        QTest::addColumn<QByteArray>("desired");
        QTest::addColumn<QByteArray>("reported");
        QTest::addColumn<SyncState>("state");

        QTest::addRow("only reported") << QByteArray("{}") << QByteArray(R"({"p":1})") << SyncState::Reported;
        QTest::addRow("default of the device")
            << QByteArray("{}") << QByteArray(R"({"p":{"value":1,"ac":203,"av":0}})")
            << SyncState::SetByDevice;
        QTest::addRow("203 for a version is no default")
            << QByteArray("{}") << QByteArray(R"({"p":{"value":1,"ac":203,"av":2}})") << SyncState::Reported;
        QTest::addRow("only asked") << QByteArray(R"({"p":2,"$version":3})") << QByteArray("{}")
                                    << SyncState::Pending;
        QTest::addRow("asked, plain report")
            << QByteArray(R"({"p":2,"$version":3})") << QByteArray(R"({"p":2})") << SyncState::Pending;
        QTest::addRow("old acknowledgement")
            << QByteArray(R"({"p":2,"$version":3})") << QByteArray(R"({"p":{"value":1,"ac":200,"av":2}})")
            << SyncState::Pending;
        QTest::addRow("on it") << QByteArray(R"({"p":2,"$version":3})")
                               << QByteArray(R"({"p":{"value":1,"ac":202,"av":3}})") << SyncState::InProgress;
        QTest::addRow("done") << QByteArray(R"({"p":2,"$version":3})")
                              << QByteArray(R"({"p":{"value":2,"ac":200,"av":3}})") << SyncState::InSync;
        QTest::addRow("done for a later version")
            << QByteArray(R"({"p":2,"$version":3})") << QByteArray(R"({"p":{"value":2,"ac":200,"av":7}})")
            << SyncState::InSync;
        QTest::addRow("refused") << QByteArray(R"({"p":2,"$version":3})")
                                 << QByteArray(R"({"p":{"value":1,"ac":400,"av":3,"ad":"no"}})")
                                 << SyncState::Refused;
        QTest::addRow("failed") << QByteArray(R"({"p":2,"$version":3})")
                                << QByteArray(R"({"p":{"value":1,"ac":500,"av":3}})") << SyncState::Failed;
        QTest::addRow("broken envelope") << QByteArray(R"({"p":2,"$version":3})")
                                         << QByteArray(R"({"p":{"value":2,"ac":200}})") << SyncState::Pending;
    }

    void namesTheSynchronisationState()
    {
        QFETCH(const QByteArray, desired);
        QFETCH(const QByteArray, reported);
        QFETCH(const SyncState, state);

        const auto states = syncStates(twinOf(desired.constData(), reported.constData()));

        QCOMPARE(states.size(), 1);
        QCOMPARE(states.first().name, u"p"_s);
        QCOMPARE(int(states.first().state), int(state));
    }

    void carriesTheReasonOfARefusal()
    {
        const auto states = syncStates(
            twinOf(R"({"c":{"__t":"c","p":80},"$version":3})",
                   R"({"c":{"__t":"c","p":{"value":60,"ac":400,"av":3,"ad":"above the limit"}}})"));

        QCOMPARE(states.first().component, u"c"_s);
        QCOMPARE(states.first().ackDescription, u"above the limit"_s);
        QCOMPARE(*states.first().desiredValue, Json(80));
        QCOMPARE(*states.first().value, Json(60));
    }

    void leavesOutNamesThatAreNoDtdlNames()
    {
        const Json shown = digitalTwin(
            u"d"_s, {}, twinOf("{}", R"({"a-b":1,"_c":2,"d_":3,"e_5":4,"f":{"__t":"c","g-h":1,"i":2}})"));

        QCOMPARE(shown.size(), 4); // $dtId, e_5, f, $metadata
        QCOMPARE(shown["e_5"sv], Json(4));
        QCOMPARE(shown["f"sv].size(), 2);
        QVERIFY(!shown["$metadata"sv].contains("$model"sv));
    }

    void everyDtdlNameRule_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("valid");
        QTest::addRow("one letter") << QByteArray("a") << true;
        QTest::addRow("underscore inside") << QByteArray("a__b") << true;
        QTest::addRow("64 characters") << QByteArray(64, 'n') << true;
        QTest::addRow("65 characters") << QByteArray(65, 'n') << false;
        QTest::addRow("empty") << QByteArray("") << false;
        QTest::addRow("digit first") << QByteArray("1a") << false;
        QTest::addRow("underscore last") << QByteArray("a_") << false;
        QTest::addRow("letter outside ASCII") << QByteArray("\u00fcber") << false;
    }

    void everyDtdlNameRule()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const bool, valid);
        QCOMPARE(isDtdlName(std::string_view(name.constData(), std::size_t(name.size()))), valid);
    }

    void translatesARemovedComponentThatComesBackAsAProperty()
    {
        const Twin twin = twinOf(R"({"c":{"__t":"c","p":1}})", "{}");

        const auto patch = desiredPatchOf(
            twin, jsonOf(R"([{"op":"remove","path":"/c"},{"op":"add","path":"/c","value":5}])"));

        QVERIFY_RESULT(patch);
        QCOMPARE(*patch, jsonOf(R"({"c":5})"));
    }

    void staleMembersOfAnObjectValueAreRemoved()
    {
        const Twin twin = twinOf(R"({"p":{"a":1,"b":{"x":1,"y":2}}})", "{}");

        const auto patch =
            desiredPatchOf(twin, jsonOf(R"([{"op":"replace","path":"/p","value":{"b":{"y":3}}}])"));

        QVERIFY_RESULT(patch);
        QCOMPARE(*patch, jsonOf(R"({"p":{"b":{"y":3,"x":null},"a":null}})"));
    }

    void refusalsSayWhere_data()
    {
        QTest::addColumn<QByteArray>("patch");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("place");
        QTest::addRow("no array") << QByteArray("{}") << u"not-array"_s << QString();
        QTest::addRow("second operation")
            << QByteArray(R"([{"op":"remove","path":"/x"},{"op":"move","path":"/a","from":"/b"}])") << u"op"_s
            << u"/1/op"_s;
        QTest::addRow("no path") << QByteArray(R"([{"op":"remove"}])") << u"path"_s << u"/0/path"_s;
        QTest::addRow("whole document")
            << QByteArray(R"([{"op":"remove","path":""}])") << u"path"_s << u"/0/path"_s;
        QTest::addRow("without slash")
            << QByteArray(R"([{"op":"remove","path":"a"}])") << u"path"_s << u"/0/path"_s;
        QTest::addRow("metadata") << QByteArray(R"([{"op":"add","path":"/$metadata/$model","value":"x"}])")
                                  << u"path"_s << u"/0/path"_s;
        QTest::addRow("six objects deep")
            << QByteArray(R"([{"op":"add","path":"/p","value":{"a":{"b":{"c":{"d":{"e":{}}}}}}}])")
            << u"depth"_s << u"/0/value/a/b/c/d/e"_s;
        QTest::addRow("null inside") << QByteArray(R"([{"op":"add","path":"/p","value":{"a":null}}])")
                                     << u"value-null"_s << u"/0/value/a"_s;
        QTest::addRow("member below a property")
            << QByteArray(R"([{"op":"add","path":"/fan/x","value":1}])") << u"conversion"_s << u"/0/path"_s;
    }

    void refusalsSayWhere()
    {
        QFETCH(const QByteArray, patch);
        QFETCH(const QString, rule);
        QFETCH(const QString, place);

        const auto result = desiredPatchOf(twinOf(R"({"fan":3})", "{}"), jsonOf(patch.constData()));

        QVERIFY(!result);
        QCOMPARE(result.error().name(), rule);
        QCOMPARE(result.error().place, place);
    }

    void fiveObjectsDeepIsAllowed()
    {
        const auto result =
            desiredPatchOf(twinOf("{}", "{}"),
                           jsonOf(R"([{"op":"add","path":"/p","value":{"a":{"b":{"c":{"d":{"e":1}}}}}}])"));
        QVERIFY_RESULT(result);
    }

    void theChangeEventIsTheDifferenceOfTwoDigitalTwins()
    {
        const Json before =
            digitalTwin(u"d"_s, u"dtmi:a;1"_s, twinOf(R"({"p":1,"$version":2})", R"({"q":{"a":1}})"));
        const Json after = digitalTwin(u"d"_s, u"dtmi:a;2"_s,
                                       twinOf(R"({"p":2,"$version":3})", R"({"c":{"__t":"c","x":1}})"));

        const Json change = digitalTwinChange(before, after);

        QStringList operations;
        for (const auto &operation : change.elements())
            operations << operation["op"sv].toString() + u' ' + operation["path"sv].toString();
        QCOMPARE(operations,
                 (QStringList{u"replace /$metadata/$model"_s, u"replace /$metadata/p/desiredValue"_s,
                              u"replace /$metadata/p/desiredVersion"_s, u"remove /$metadata/q"_s, u"add /c"_s,
                              u"remove /q"_s}));
    }

    void aMergePatchBecomesADigitalTwinPatch_data()
    {
        QTest::addColumn<QByteArray>("merge");
        QTest::addColumn<QByteArray>("patch");
        QTest::addRow("new property")
            << QByteArray(R"({"a":1})") << QByteArray(R"([{"op":"add","path":"/a","value":1}])");
        QTest::addRow("other value") << QByteArray(R"({"p":2})")
                                     << QByteArray(R"([{"op":"replace","path":"/p","value":2}])");
        QTest::addRow("removed") << QByteArray(R"({"p":null})")
                                 << QByteArray(R"([{"op":"remove","path":"/p"}])");
        QTest::addRow("nothing to remove") << QByteArray(R"({"q":null})") << QByteArray("[]");
        QTest::addRow("a part of an object")
            << QByteArray(R"({"o":{"x":2,"y":null}})")
            << QByteArray(R"([{"op":"replace","path":"/o","value":{"x":2}}])");
        QTest::addRow("in a component")
            << QByteArray(R"({"c":{"n":2,"m":null,"k":3}})")
            << QByteArray(R"([{"op":"replace","path":"/c/n","value":2},{"op":"remove","path":"/c/m"},)"
                          R"({"op":"add","path":"/c/k","value":3}])");
        QTest::addRow("of a reported component") << QByteArray(R"({"r":{"__t":"c","n":1}})")
                                                 << QByteArray(R"([{"op":"add","path":"/r/n","value":1}])");
        QTest::addRow("empty component")
            << QByteArray(R"({"new":{"__t":"c"}})")
            << QByteArray(R"([{"op":"add","path":"/new","value":{"$metadata":{}}}])");
        QTest::addRow("two") << QByteArray(R"({"p":null,"a":true})")
                             << QByteArray(
                                    R"([{"op":"remove","path":"/p"},{"op":"add","path":"/a","value":true}])");
    }
    void aMergePatchBecomesADigitalTwinPatch()
    {
        QFETCH(QByteArray, merge);
        QFETCH(QByteArray, patch);
        const Twin twin = twinOf(R"({"p":1,"o":{"x":1,"y":1},"c":{"__t":"c","n":1,"m":1,"left":1}})",
                                 R"({"r":{"__t":"c","n":0}})");
        const auto made = digitalTwinPatchOf(twin, jsonOf(merge.constData()));
        QVERIFY(made);
        QCOMPARE(*made, jsonOf(patch.constData()));
        // It writes the same.
        const auto back = desiredPatchOf(twin, *made);
        QVERIFY(back);
        QCOMPARE(json::mergePatch(twin.desired.values, *back),
                 json::mergePatch(twin.desired.values, jsonOf(merge.constData())));
    }
    void whatADigitalTwinCannotSayIsNamed()
    {
        const Twin twin = twinOf(R"({"c":{"__t":"c","n":1}})", "{}");
        const auto array = digitalTwinPatchOf(twin, jsonOf(R"({"a":1,"c":{"n":{"list":[1]}}})"));
        QVERIFY(!array);
        QCOMPARE(array.error().code, ErrorCode::Array);
        QCOMPARE(array.error().place, u"/c/n/list"_s);
        QCOMPARE(digitalTwinPatchOf(twin, jsonOf("[]")).error().code, ErrorCode::NotObject);
    }
};

QTEST_GUILESS_MAIN(TestDigitalTwin)
#include "tst_digitaltwin.moc"
