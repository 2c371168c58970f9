// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/functions.h"
#include "query/matcher.h"
#include "query/run.h"
#include "query/targets.h"
#include "support/jsontext.h"
#include "support/queryfleet.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace twin::query;
using testsupport::jsonOf;

namespace {

constexpr const char *TwinText =
    R"({"deviceId": "d", "status": "enabled", "lastActivityTime": "2024-05-01T08:15:00.1Z",
    "tags": {"n": 2, "f": 2.5, "neg": -7, "s": "b", "one": "1", "t": true, "no": false, "nil": null, "o": {}, "a": [1],
             "u": "\u00fc", "e": "", "time": "2024-05-01"},
    "properties": {"desired": {"$version": 3, "$metadata": {"$lastUpdated": "2024-05-01T10:00:00+02:00"}},
                   "reported": {"$version": 1}}})";

// Not named truthOf(): that takes a bool, and so any text.
Truth truthUnder(const QByteArray &condition, Profile profile = Profile::Twins)
{
    static const Json twin = jsonOf(TwinText);
    const auto query = Query::parse(QByteArray("SELECT * FROM devices WHERE " + condition), profile);
    if (!query)
        qFatal("%s: %s", condition.constData(), qPrintable(query.error().toString()));
    return Matcher(*query).truthOf(query->condition().root(), Row(twin));
}

} // namespace

class TestQuerySemantics : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void conditionsAreTrueFalseOrUndefined_data()
    {
        QTest::addColumn<int>("truth");
        const auto row = [](Truth truth, const char *condition) { QTest::newRow(condition) << int(truth); };
        const auto yes = [&row](const char *condition) { row(Truth::True, condition); };
        const auto no = [&row](const char *condition) { row(Truth::False, condition); };
        const auto undefined = [&row](const char *condition) { row(Truth::Undefined, condition); };
        // numbers and strings
        yes("tags.n = 2");
        yes("tags.n = 2.0");
        yes("2 = tags.n");
        yes("tags.n != 3");
        yes("tags.n <> 3");
        no("tags.n <> 2");
        yes("tags.f > tags.n");
        no("tags.n > 2");
        yes("tags.n >= 2");
        yes("tags.s = 'b'");
        no("tags.s = 'B'");
        yes("tags.s > 'a'");
        yes("tags.u > 'z'");
        yes("tags.e = ''");
        yes("tags.e < 'a'");
        // Booleans and null have no order
        yes("tags.t = true");
        yes("tags.no = false");
        no("tags.t = tags.no");
        undefined("tags.t > tags.no");
        yes("tags.nil = null");
        no("tags.nil != null");
        undefined("tags.nil <= null");
        // two kinds
        no("tags.one = 1");
        yes("tags.one != 1");
        undefined("tags.one < 2");
        no("tags.nil = 0");
        no("tags.t = 1");
        yes("tags.nil != 'x'");
        // missing, objects, arrays
        undefined("tags.missing = 1");
        undefined("tags.missing != 1");
        undefined("tags.missing = undefined");
        undefined("undefined = undefined");
        undefined("tags.o = tags.o");
        undefined("tags.a != 1");
        undefined("tags.n.deeper = 1");
        undefined("tags.a.n = 1");
        // what is no Boolean is undefined as an operand
        yes("tags.t");
        no("tags.no");
        undefined("tags.n");
        undefined("tags.nil");
        undefined("tags.missing");
        undefined("'true'");
        // logic
        yes("tags.missing OR true");
        undefined("tags.missing OR false");
        no("tags.missing AND false");
        undefined("tags.missing AND true");
        no("false AND tags.missing");
        undefined("NOT tags.missing");
        undefined("NOT tags.n");
        yes("NOT tags.no");
        yes("NOT NOT tags.t");
        yes("true OR true AND false");
        no("(true OR true) AND false");
        yes("NOT tags.n = 3");
        yes("(tags.n = 2) = true");
        undefined("(tags.missing = 2) = true");
        // arithmetic
        yes("tags.n + 3 * 2 = 8");
        yes("(tags.n + 3) * 2 = 10");
        yes("10 - 3 - 2 = 5");
        yes("8 / 2 / 2 = 2");
        yes("tags.neg % 4 = -3");
        yes("7 % -4 = 3");
        yes("-tags.n = -2");
        yes("- - tags.n = 2");
        yes("1 / 3 * 3 = 1");
        undefined("tags.n / 0 = 0");
        undefined("tags.n % 0 = 0");
        undefined("tags.s + 1 = 1");
        undefined("tags.s + 'c' = 'bc'");
        undefined("-tags.s = 1");
        undefined("tags.missing + 1 = 1");
        undefined("true + 1 = 2");
        yes("0x10 = 16");
        yes("1e2 = 100");
        // IN and NIN
        yes("tags.n IN [1, 2]");
        no("tags.n IN [1, '2']");
        no("tags.n NIN [1, 2]");
        yes("tags.n NIN ['2']");
        undefined("tags.missing IN [1]");
        undefined("tags.missing NIN [1]");
        undefined("tags.o IN [1]");
        undefined("tags.a NIN [1]");
        yes("tags.nil IN [null]");
        no("tags.n IN [undefined]");
        yes("tags.n NIN [undefined]");
        yes("tags.n + 1 IN [3]");
        yes("tags.neg IN [-7]");
        yes("NOT tags.n IN [3]");
        // functions
        yes("IS_DEFINED(tags.nil)");
        yes("IS_DEFINED(tags.o)");
        yes("is_defined(tags.a)");
        no("IS_DEFINED(tags.missing)");
        no("IS_DEFINED(tags.o.x)");
        yes("STARTSWITH(deviceId, 'd')");
        yes("startswith(tags.s, '')");
        no("STARTSWITH(tags.s, 'B')");
        undefined("STARTSWITH(tags.n, '2')");
        undefined("STARTSWITH(tags.s, 1)");
        undefined("STARTSWITH(tags.missing, 'a')");
        // names
        yes("DEVICEID = 'd'");
        yes("Status = 'enabled'");
        yes("TAGS.n = 2");
        undefined("tags.N = 2");
        yes("devices.tags.n = 2");
        yes("DEVICES.deviceId = 'd'");
        undefined("devices.modules.tags.n = 2");
        yes("PROPERTIES.DESIRED.$version = 3");
        undefined("properties.desired.$Version = 3");
        undefined("nosuch.thing = 1");
        // times that the hub keeps
        yes("lastActivityTime = '2024-05-01T08:15:00.100Z'");
        yes("lastActivityTime = '2024-05-01T10:15:00.1+02:00'");
        yes("lastActivityTime > '2024-05-01'");
        yes("'2024-05-02' > lastActivityTime");
        yes("lastActivityTime IN ['2024-05-01T08:15:00.1000000']");
        yes("properties.desired.$metadata.$lastUpdated = '2024-05-01T08:00:00Z'");
        yes("properties.desired.$metadata.$lastUpdated < lastActivityTime");
        no("lastActivityTime = 'yesterday'");
        yes("lastActivityTime < 'yesterday'");
        no("tags.time = '2024-05-01T00:00:00Z'"); // not one of them
        no("lastActivityTime = 5");
    }
    void conditionsAreTrueFalseOrUndefined()
    {
        QFETCH(int, truth);
        QCOMPARE(int(truthUnder(QTest::currentDataTag())), truth);
    }

    void readsInstants_data()
    {
        QTest::addColumn<QString>("same");
        const auto row = [](const char *text, const char16_t *same) {
            QTest::newRow(text) << QString::fromUtf16(same);
        };
        row("2024-05-01", u"2024-05-01T00:00:00Z");
        row("2024-05-01T08:15:00", u"2024-05-01T08:15:00Z");
        row("2024-05-01T08:15", u"2024-05-01T08:15:00Z");
        row("2024-05-01T08:15:00.123456789Z", u"2024-05-01T08:15:00.1234567Z");
        row("2024-05-01T08:15:00+01:30", u"2024-05-01T06:45:00Z");
        row("2024-05-01T08:15:00-0030", u"2024-05-01T08:45:00Z");
        row("0001-01-01T00:00:00Z", u"0001-01-01T00:00:00Z");
        row("2024-02-30", u"");
        row("2024-5-1", u"");
        row("2024-05-01T08:15:00.Z", u"");
        row("2024-05-01T08:15:00.1234567890Z", u"");
        row("2024-05-01T24:00:00Z", u"");
        row("2024-05-01T08:15:00Zx", u"");
        row("2024-05-01 08:15:00", u"");
        row("0000-01-01", u"");
        row("", u"");
    }
    void readsInstants()
    {
        QFETCH(QString, same);
        const auto instant = instantOf(QTest::currentDataTag());
        QCOMPARE(instant.has_value(), !same.isEmpty());
        if (instant)
            QCOMPARE(*instant, *Timestamp::parse(same));
    }

    void lenientTwinsKnowTheFunctionsOfRouting()
    {
        QCOMPARE(truthUnder("CONTAINS(UPPER(tags.s), 'B')", Profile::LenientTwins), Truth::True);
    }

    void jobsAreAskedByTheirOwnNames()
    {
        const JobRow row{.jobId = u"j1"_s,
                         .target = TwinId::parse(u"d"_s).value(),
                         .jobType = u"scheduleUpdateTwin"_s,
                         .status = u"completed"_s,
                         .created = *Timestamp::parse(u"2026-01-01T00:00:00Z"),
                         .lastUpdated = *Timestamp::parse(u"2026-01-01T00:00:01Z"),
                         .started = *Timestamp::parse(u"2026-01-01T00:00:01Z")};
        const auto count = [&row](const QByteArray &condition) {
            const auto query =
                Query::parse(QByteArray("SELECT * FROM devices.jobs WHERE " + condition)).value();
            return run(query, Documents(std::span(&row, 1)).rows(Collection::Jobs), WholeAnswer)
                .value()
                .rows.size();
        };
        QCOMPARE(count("devices.jobs.jobId = 'j1' AND deviceId = 'd'"), 1u);
        QCOMPARE(count("startTimeUtc = '2026-01-01T01:00:01+01:00'"), 1u);
        QCOMPARE(count("IS_DEFINED(endTimeUtc)"), 0u);
        QCOMPARE(count("NOT IS_DEFINED(tags)"), 1u);
    }

    void targetsAreThoseThatTheQuerySelects()
    {
        testsupport::QueryFleet source(3);
        for (int i = 0; i < 400; ++i)
            source.step();
        int selected = 0;
        for (int i = 0; i < 100; ++i) {
            const auto condition = QByteArray::fromStdString(source.condition());
            const auto targets = Targets::parse(condition).value();
            const auto query =
                Query::parse(QByteArray("SELECT deviceId FROM devices WHERE " + condition)).value();
            const auto rows = run(query, source.state(), WholeAnswer).value().rows;
            const auto ids = targets.select(source.state());
            QCOMPARE(ids.size(), rows.size());
            for (std::size_t j = 0; j < ids.size(); ++j) {
                QCOMPARE(ids[j].device(), rows[j]["deviceId"sv].toString());
                QVERIFY(targets.matches(*source.state().find(ids[j])));
            }
            selected += int(ids.size());
        }
        QCOMPARE_GT(selected, 100);
    }

    // Every member that a twin document shows can be asked for, and has the same value there.
    void everyMemberOfATwinDocumentCanBeSelected()
    {
        Identity identity;
        identity.id = TwinId::parse(u"d"_s, u"m"_s).value();
        identity.statusReason = u"größer"_s;
        identity.modelId = u"dtmi:x;1"_s;
        identity.authentication.primaryThumbprint = "AB";
        for (const auto &id : {TwinId::parse(u"d"_s).value(), identity.id}) {
            identity.id = id;
            const auto record = std::make_shared<const Record>(Record{
                std::make_shared<const Identity>(identity),
                twinFromJson(jsonOf(R"({"tags": {"a": 1}, "properties": {"desired": {"b": {"c": 2}}}})"))
                    .value()});
            State state;
            state.put(record);
            const Json document = twinDocument(*record);
            for (const auto &member : document.members()) {
                const QByteArray text = "SELECT " + member.key.toString().toUtf8() + " FROM devices" +
                                        (id.isModule() ? ".modules" : "");
                const auto page = run(Query::parse(text).value(), state, WholeAnswer).value();
                QCOMPARE(page.rows[0], Json::object({{member.key.view(), member.value}}));
            }
        }
    }

    void namesTheFunctionsOfAProfile()
    {
        QCOMPARE(functionNames(Profile::Twins), (std::vector{"IS_DEFINED"sv, "STARTSWITH"sv}));
        QCOMPARE(functionNames(Profile::Routing).size(), 26u);
        for (const auto &spec : functions())
            QVERIFY(&specOf(spec.function) == &spec);
    }
};

QTEST_GUILESS_MAIN(TestQuerySemantics)
#include "tst_querysemantics.moc"
