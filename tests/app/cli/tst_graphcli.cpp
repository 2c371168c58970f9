// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of the twin graph: the real program on real files.
#include "support/console.h"
#include "support/jsontext.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace testsupport;

namespace {

constexpr const char *HouseModel =
    R"({"@context": "dtmi:dtdl:context;3", "@id": "dtmi:t:House;1", "@type": "Interface",
    "contents": [{"@type": "Property", "name": "name", "schema": "string"},
                 {"@type": "Relationship", "name": "contains", "target": "dtmi:t:Room;1"}]})";
constexpr const char *RoomModel =
    R"({"@context": "dtmi:dtdl:context;3", "@id": "dtmi:t:Room;1", "@type": "Interface"})";

} // namespace

class TestGraphCli : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_console = std::make_unique<Console>(QStringLiteral(TWINSCOPE_CLI));
        VERIFY_CODE(cli(u"devices create lamp-1 --create"_s), Done);
        VERIFY_CODE(cli(u"graph twin create house"_s), Done);
        VERIFY_CODE(cli(u"graph edge put house e1 --name contains --to lamp-1"_s), Done);
    }

    void printsTwinsInBothDialects()
    {
        const Run preview = cli(u"graph twin get house --json"_s);
        VERIFY_CODE(preview, Done);
        QCOMPARE(preview.json(), jsonOf(R"({"$dtId":"house","$conformance":"unknown",
            "$relationships":"/digitaltwins/house/relationships","$metadata":{}})"));
        const Json released = cli(u"graph twin get house --json --dialect released"_s).json();
        QVERIFY(released.contains("$etag"sv) && !released.contains("$conformance"sv));
        QCOMPARE(cli(u"graph twin list --json --devices"_s).json().size(), 2);
        const Run table = cli(u"graph twin list --devices"_s);
        QVERIFY(table.out.contains(QRegularExpression(u"house +logical +- +unknown +1 +0"_s)));
        QVERIFY(table.out.contains(QRegularExpression(u"lamp-1 +device +- +unknown +0 +1"_s)));
        VERIFY_CODE(cli(u"graph twin get house --dialect old"_s), Usage);
    }

    void makesChangesAndDeletesTwins()
    {
        VERIFY_CODE(cli({u"graph"_s, u"twin"_s, u"create"_s, u"attic"_s, u"{\"area\": 21.80}"_s, u"--model"_s,
                         u"dtmi:t:Room;1"_s}),
                    Done);
        VERIFY_CODE(cli({u"graph"_s, u"twin"_s, u"patch"_s, u"attic"_s,
                         u"[{\"op\": \"add\", \"path\": \"/dry\", \"value\": true}]"_s}),
                    Done);
        const Json twin = cli(u"graph twin get attic --json"_s).json();
        QCOMPARE(QString::fromStdString(twin["area"sv].numberText()), u"21.80"_s);
        QCOMPARE(twin["dry"sv], Json(true));
        QCOMPARE(twin["$metadata"sv]["$model"sv], Json("dtmi:t:Room;1"sv));
        VERIFY_CODE(cli(u"graph twin create attic"_s), Refused);
        VERIFY_CODE(cli(u"graph twin create attic --replace"_s), Done);
        QVERIFY(!cli(u"graph twin get attic --json"_s).json().contains("dry"sv));
        VERIFY_CODE(cli(u"graph twin delete attic"_s), Done);
        VERIFY_CODE(cli(u"graph twin get attic"_s), NotFound);
    }

    void theWholeGraphGoesOutAndComesIn()
    {
        VERIFY_CODE(cli(u"graph export graph.json"_s), Done);
        const QByteArray written = m_console->read(u"graph.json"_s);
        VERIFY_CODE(cli(u"graph edge delete house e1"_s), Done);
        VERIFY_CODE(cli(u"graph twin delete house"_s), Done);
        const Run back = cli(u"graph import graph.json --json"_s);
        VERIFY_CODE(back, Done);
        QCOMPARE(back.json(), jsonOf(R"({"twins": 1, "relationships": 1, "replaced": 0})"));
        QCOMPARE(cli(u"graph export"_s).out.toUtf8(), written);
        m_console->write(u"bad.json"_s, QByteArray(written).replace("lamp-1", "nobody"));
        const Run refused = cli(u"graph import bad.json"_s);
        QVERIFY(refused.code != Done);
        QVERIFY(refused.err.contains(u"target-twin-not-found"));
        QCOMPARE(cli(u"graph export"_s).out.toUtf8(), written);
    }

    void makesChangesAndDeletesRelationships()
    {
        VERIFY_CODE(cli({u"graph"_s, u"edge"_s, u"put"_s, u"house"_s, u"e2"_s,
                         u"{\"$targetId\": \"lamp-1\", \"$relationship\": \"lights\", \"since\": 2020}"_s}),
                    Done);
        VERIFY_CODE(cli({u"graph"_s, u"edge"_s, u"patch"_s, u"house"_s, u"e2"_s,
                         u"[{\"op\": \"replace\", \"path\": \"/since\", \"value\": 2024}]"_s}),
                    Done);
        QCOMPARE(
            cli(u"graph edge get house e2 --json"_s).json(),
            jsonOf(
                R"({"$edgeId":"e2","$sourceId":"house","$targetId":"lamp-1","$relationshipName":"lights","since":2024})"));
        QCOMPARE(cli(u"graph edge list house --json --name lights --dialect released"_s)
                     .json()
                     .at(0)["$relationshipId"sv],
                 Json("e2"sv));
        QVERIFY(cli(u"graph edge list house"_s)
                    .out.contains(QRegularExpression(u"house +e2 +lights +lamp-1 +\\{\"since\":2024\\}"_s)));
        QCOMPARE(cli(u"graph edge incoming lamp-1 --json"_s).json().size(), 2);
        VERIFY_CODE(cli(u"graph edge put house e2 --name lights --to lamp-1 --new"_s), Refused);
        VERIFY_CODE(cli(u"graph edge delete house e2"_s), Done);
        VERIFY_CODE(cli(u"graph edge get house e2"_s), NotFound);
        QVERIFY(cli(u"events --device house"_s).err.isEmpty());
    }

    void tellsRuleAndPlace_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("place");
        QTest::newRow("no target") << u"graph edge put house x --name contains"_s << int(Refused)
                                   << u"graph-member"_s << u"/$targetId"_s;
        QTest::newRow("to nowhere") << u"graph edge put house x --name contains --to none"_s << int(NotFound)
                                    << u"target-twin-not-found"_s << u"/$targetId"_s;
        QTest::newRow("to itself") << u"graph edge put house x --name contains --to house"_s << int(Refused)
                                   << u"relationship-loop"_s << u"/$targetId"_s;
        QTest::newRow("patching the target")
            << u"graph edge patch house e1 [{\"op\":\"remove\",\"path\":\"/$targetId\"}]"_s << int(Refused)
            << u"graph-patch"_s << u"/0/path"_s;
        QTest::newRow("relationships left")
            << u"graph twin delete house"_s << int(Refused) << u"relationships-left"_s << QString();
        QTest::newRow("a device") << u"graph twin delete lamp-1"_s << int(Refused) << u"device-node"_s
                                  << QString();
        QTest::newRow("a stale etag")
            << u"graph edge delete house e1 --if-match x"_s << int(Refused) << u"etag"_s << QString();
        QTest::newRow("nobody") << u"graph edge list nobody"_s << int(NotFound) << u"digital-twin-not-found"_s
                                << QString();
    }
    void tellsRuleAndPlace()
    {
        QFETCH(const QString, words);
        QFETCH(const int, code);
        QFETCH(const QString, rule);
        QFETCH(const QString, place);
        const Run run = cli(words + u" --json"_s);
        VERIFY_CODE(run, code);
        QCOMPARE(run.error()["rule"sv].toString(), rule);
        QCOMPARE(run.error()["place"sv].toString(), place);
        QCOMPARE(run.out, QString());
    }

    void checksAgainstModels()
    {
        m_console->write(u"house.json"_s, HouseModel);
        m_console->write(u"room.json"_s, RoomModel);
        VERIFY_CODE(cli(u"graph twin create home --model dtmi:t:House;1"_s), Done);
        VERIFY_CODE(cli(u"graph twin create attic --model dtmi:t:Room;1"_s), Done);
        const Run wrongName =
            cli(u"graph edge put home x --name feeds --to attic --models house.json --json"_s);
        VERIFY_CODE(wrongName, Refused);
        QCOMPARE(wrongName.error()["code"sv].toString(), u"InvalidRelationship"_s);
        const QString both = u" --models house.json --models room.json"_s;
        VERIFY_CODE(cli(u"graph edge put home x --name contains --to house"_s + both), Done); // no model: any
        VERIFY_CODE(cli(u"graph edge put home x --name contains --to attic"_s + both), Done);
        VERIFY_CODE(cli(u"graph edge put attic x --name contains --to home"_s),
                    Done); // nothing to check against
        const auto conformance = [this](const QString &twin, const QString &models) {
            return cli(u"graph twin get %1 --json"_s.arg(twin) + models).json()["$conformance"sv].toString();
        };
        QCOMPARE(conformance(u"home"_s, both), u"conformant"_s);
        QCOMPARE(conformance(u"attic"_s, both), u"non-conformant"_s);
        QCOMPARE(conformance(u"attic"_s, {}), u"unknown"_s);
        VERIFY_CODE(cli(u"graph twin get home --models nowhere"_s), Usage);
    }

private:
    Run cli(const QString &words) { return cli(words.split(u' ')); }
    Run cli(const QStringList &words) { return m_console->run(words); }

    std::unique_ptr<Console> m_console;
};

QTEST_GUILESS_MAIN(TestGraphCli)
#include "tst_graphcli.moc"
