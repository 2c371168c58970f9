// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Twins into files and back.
#include "fleet/twinimport.h"
#include "hub/edge.h"
#include "hub/hub.h"
#include "query/parser.h"
#include "query/rows.h"
#include "support/jsontext.h"
#include "support/queryfleet.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace twin::fleet;
using testsupport::jsonOf;

namespace {

constexpr QByteArrayView Scheme = "ms-azure-iot-edge://"; // moc takes // in a raw text for a comment

/// A hub that imports.
class Importer final
{
public:
    Result<ImportPlan> plan(const QByteArray &text, FileFormat format, Existing existing = Existing::Refuse)
    {
        return planImport(text, format, existing, m_hub.state(), {m_clock, m_ids});
    }
    void perform(const QByteArray &text, FileFormat format, Existing existing = Existing::Refuse)
    {
        const auto planned = plan(text, format, existing);
        QVERIFY_RESULT(planned);
        QVERIFY2(planned->isFine(), planned->isFine() ? "" : qPrintable(planned->problems[0].toString()));
        for (const auto &command : planned->commands)
            QVERIFY_RESULT(m_hub.submit(command, {.origin = Cause::Origin::Import}));
    }
    const State &state() const { return m_hub.state(); }
    RecordPtr find(const QString &device) const { return state().find(TwinId::parse(device).value()); }

private:
    ManualClock m_clock{*Timestamp::parse(u"2026-11-24T11:00:00Z")};
    SeededIds m_ids{3};
    Hub m_hub{{}, {m_clock, m_ids}, nullptr};
};

std::vector<query::Row> allRows(const State &state)
{
    auto rows = query::rowsOf(state, query::Collection::Devices);
    const auto modules = query::rowsOf(state, query::Collection::Modules);
    rows.insert(rows.end(), modules.begin(), modules.end());
    return rows;
}

QByteArray exported(const State &state, FileFormat format)
{
    const auto rows = allRows(state);
    return exportTwins(rows, format, allColumns(rows));
}

// What an import can give back: ids, status and its reason, tags and properties.
QMap<QString, Json> essenceOf(const State &state)
{
    QMap<QString, Json> twins;
    for (const auto &record : state.records()) {
        const auto &identity = *record->identity;
        twins.insert(record->id().toString(), Json::object({{"enabled", Json(identity.enabled)},
                                                            {"reason", Json(identity.statusReason)},
                                                            {"tags", record->twin.tags},
                                                            {"desired", record->twin.desired.values},
                                                            {"reported", record->twin.reported.values}}));
    }
    return twins;
}

} // namespace

class TestTwinFiles : public QObject
{
    Q_OBJECT

private slots:
    void edgeFamiliesComeBackFromAFile()
    {
        Importer first;
        first.perform(QByteArray(R"([{"deviceId": "leaf", "deviceScope": "SCHEMEgw-17",
                           "parentScopes": ["SCHEMEgw-17"]},
            {"deviceId": "gw", "moduleId": "$edgeAgent", "tags": {"a": 1}},
            {"deviceId": "gw", "capabilities": {"iotEdge": true}, "deviceScope": "SCHEMEgw-17"}])")
                          .replace("SCHEME", Scheme),
                      FileFormat::Json);
        QCOMPARE(edge::childrenOf(first.state(), *TwinId::parse(u"gw")), QStringList{u"leaf"_s});
        const auto agent = first.state().find(*TwinId::parsePath(u"gw/$edgeAgent"));
        QCOMPARE(agent->twin.tags, jsonOf(R"({"a": 1})"));
        Importer second;
        second.perform(exported(first.state(), FileFormat::Json), FileFormat::Json);
        QVERIFY(second.find(u"gw"_s)->identity->isEdge);
        QCOMPARE(edge::childrenOf(second.state(), *TwinId::parse(u"gw")), QStringList{u"leaf"_s});
        QCOMPARE(essenceOf(second.state()), essenceOf(first.state()));
        const auto orphan = second.plan(
            QByteArray(R"([{"deviceId": "x", "deviceScope": "SCHEMEnobody-1"}])").replace("SCHEME", Scheme),
            FileFormat::Json);
        QVERIFY_RESULT(orphan);
        QCOMPARE(orphan->problems.size(), 1U);
        const auto odd = second.plan(R"([{"deviceId": "x", "deviceScope": "nobody"}])", FileFormat::Json);
        QVERIFY_RESULT(odd);
        QCOMPARE(odd->problems.at(0).place, u"/deviceScope"_s);
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void whatIsExportedCanBeImported_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 5; ++seed) {
            QTest::addRow("JSON %llu", seed) << int(FileFormat::Json) << seed;
            QTest::addRow("CSV %llu", seed) << int(FileFormat::Csv) << seed;
            QTest::addRow("YAML %llu", seed) << int(FileFormat::Yaml) << seed;
            QTest::addRow("XML %llu", seed) << int(FileFormat::Xml) << seed;
            QTest::addRow("xlsx %llu", seed) << int(FileFormat::Xlsx) << seed;
            QTest::addRow("ods %llu", seed) << int(FileFormat::Ods) << seed;
        }
    }
    void whatIsExportedCanBeImported()
    {
        QFETCH(int, format);
        QFETCH(quint64, seed);
        testsupport::QueryFleet source(seed);
        for (int i = 0; i < 1500; ++i)
            source.step();
        Importer importer;
        importer.perform(exported(source.state(), FileFormat(format)), FileFormat(format));
        QCOMPARE_GT(source.state().records().size(), 20);
        const auto expected = essenceOf(source.state());
        const auto got = essenceOf(importer.state());
        QCOMPARE(got.keys(), expected.keys());
        for (const auto &id : expected.keys())
            QCOMPARE(got[id], expected[id]);
    }

    void theFormatIsThatOfTheName_data()
    {
        QTest::addColumn<FileFormat>("format");
        QTest::newRow("a.json") << FileFormat::Json;
        QTest::newRow("a.b.CSV") << FileFormat::Csv;
        QTest::newRow("/x.y/a.yml") << FileFormat::Yaml;
        QTest::newRow("a.Yaml") << FileFormat::Yaml;
        QTest::newRow("a.xml") << FileFormat::Xml;
        QTest::newRow("a.XLSX") << FileFormat::Xlsx;
        QTest::newRow("a.ods") << FileFormat::Ods;
        QTest::newRow("xml") << FileFormat::Json;
        QTest::newRow("a.txt") << FileFormat::Json;
        QTest::newRow("a.") << FileFormat::Json;
    }
    void theFormatIsThatOfTheName() { QTEST(formatOf(QString::fromUtf8(QTest::currentDataTag())), "format"); }

    void namesTheLineOfATwinInEveryFormat_data()
    {
        QTest::addColumn<FileFormat>("format");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("YAML") << FileFormat::Yaml
                              << QByteArray("- deviceId: a\n  tags:\n    n: 1\n- deviceId: 'no id!  '\n");
        QTest::newRow("YAML documents")
            << FileFormat::Yaml << QByteArray("deviceId: a\n---\n# the second\ndeviceId: 'no id!  '\n");
        QTest::newRow("XML") << FileFormat::Xml
                             << QByteArray("<twins>\n<twin><deviceId>a</deviceId></twin>\n\n"
                                           "<twin><deviceId>no id!  </deviceId></twin></twins>");
    }
    void namesTheLineOfATwinInEveryFormat()
    {
        QFETCH(FileFormat, format);
        QFETCH(QByteArray, text);
        Importer importer;
        const auto plan = importer.plan(text, format);
        QVERIFY_RESULT(plan);
        QCOMPARE(plan->problems.size(), 1u);
        QCOMPARE(plan->problems[0].code, ErrorCode::IdInvalid);
        QCOMPARE(plan->problems[0].at.line, 4);
        QCOMPARE(plan->created, 1);
    }

    void writesATwinALine()
    {
        Importer importer;
        importer.perform(R"([{"deviceId": "a"}, {"deviceId": "b", "tags": {"n": 1.50}}])", FileFormat::Json);
        const QByteArray text = exported(importer.state(), FileFormat::Json);
        const auto lines = text.split('\n');
        QCOMPARE(lines.size(), 5);
        QVERIFY(lines[1].startsWith("{\"deviceId\":\"a\""));
        QVERIFY(lines[2].contains("\"n\":1.50"));
    }

    void writesTheColumnsThatAreAskedFor()
    {
        Importer importer;
        importer.perform(R"([{"deviceId": "a", "tags": {"site": "x, y", "a-b": 1}}, {"deviceId": "b"}])",
                         FileFormat::Json);
        std::vector<query::ResolvedPath> columns;
        for (const auto *path : {"deviceId", "TAGS.site", "tags.[[a-b]]", "properties.desired.$version"})
            columns.push_back(query::resolved(query::parsePath(path).value(), query::Collection::Devices));
        QCOMPARE(exportCsv(allRows(importer.state()), columns),
                 "deviceId,tags.site,tags.[[a-b]],properties.desired.$version\n"
                 "a,\"x, y\",1,1\n"
                 "b,,,1\n");
    }

    void modulesComeAfterTheirDeviceWhereverTheyStand()
    {
        Importer importer;
        importer.perform("deviceId,moduleId,tags.a\nd,m,1\nd,,2\n", FileFormat::Csv);
        QVERIFY(importer.state().find(TwinId::parse(u"d"_s, u"m"_s).value()));
        QCOMPARE(importer.find(u"d"_s)->twin.tags, jsonOf(R"({"a": 2})"));
    }

    void idsAreTextsWhateverTheyLookLike()
    {
        Importer importer;
        importer.perform("deviceId,statusReason\n42,7\n", FileFormat::Csv);
        QCOMPARE(importer.find(u"42"_s)->identity->statusReason, u"7"_s);
    }

    void updatesWhatIsThereOnlyWhenAsked()
    {
        Importer importer;
        importer.perform(R"({"deviceId": "a", "tags": {"x": 1, "y": 1}})", FileFormat::Json);
        const QByteArray again =
            R"([{"deviceId": "a", "tags": {"x": 2}, "status": "disabled"}, {"deviceId": "b"}])";
        const auto refused = importer.plan(again, FileFormat::Json).value();
        QCOMPARE(refused.problems.size(), 1u);
        QCOMPARE(refused.problems[0].code, ErrorCode::DeviceExists);
        importer.perform(again, FileFormat::Json, Existing::Update);
        QCOMPARE(importer.find(u"a"_s)->twin.tags, jsonOf(R"({"x": 2, "y": 1})"));
        QVERIFY(!importer.find(u"a"_s)->identity->enabled);
        QVERIFY(importer.find(u"b"_s));
    }

    void namesTheLineOfEveryProblem()
    {
        Importer importer;
        const QByteArray text = "[\n"
                                "{\"deviceId\": \"good\"},\n"
                                "{\"deviceId\": \"no good id!  \"},\n"
                                "{\"deviceId\": \"b\", \"propertis\": {}},\n"
                                "{\"deviceId\": \"good\"},\n"
                                "{\"deviceId\": \"c\", \"tags\": {\"a.b\": 1}},\n"
                                "{\"deviceId\": \"d\", \"status\": \"on\"},\n"
                                "7,\n"
                                "{\"deviceId\": \"ghost\", \"moduleId\": \"m\"}\n"
                                "]";
        const auto plan = importer.plan(text, FileFormat::Json).value();
        QStringList found;
        for (const auto &problem : plan.problems) {
            QVERIFY(problem.hasAt);
            found.append(u"%1 %2"_s.arg(problem.at.line).arg(problem.name()));
        }
        QCOMPARE(found, (QStringList{u"3 id-invalid"_s, u"4 argument"_s, u"5 argument"_s, u"6 key-char"_s,
                                     u"7 argument"_s, u"8 not-object"_s, u"9 device-not-found"_s}));
        QVERIFY(plan.problems[1].detail.contains(u"'properties'"));
        QVERIFY(plan.problems[2].detail.contains(u"line 2"));
        QVERIFY(importer.state().records().isEmpty());
    }

    void saysWhereASectionBelongs()
    {
        Importer importer;
        const auto plan = importer.plan("deviceId,desired.on\nlamp,true\n", FileFormat::Csv).value();
        QCOMPARE(plan.problems.size(), 1u);
        QVERIFY2(plan.problems[0].detail.endsWith(u"Is 'properties.desired' meant?"),
                 qPrintable(plan.problems[0].detail));
    }

    void refusesFilesThatHoldNoTwins_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("says");
        const auto csv = [](const char *text, int line, const char16_t *says) {
            QTest::newRow(text) << int(FileFormat::Csv) << line << QString::fromUtf16(says);
        };
        QTest::newRow("[{\"deviceId\": \"a\"},\n {]") << int(FileFormat::Json) << 2 << QString();
        QTest::newRow("5") << int(FileFormat::Json) << 1 << u"array"_s;
        QTest::newRow("# nothing\n7") << int(FileFormat::Yaml) << 2 << u"list"_s;
        QTest::newRow("<twins>\n<device/></twins>") << int(FileFormat::Xml) << 2 << u"<device>"_s;
        csv("", 1, u"headings");
        csv("deviceId,tags..a\n", 1, u"tags..a");
        csv("deviceId,tags.a,tags.a.b\n", 1, u"same value");
        csv("deviceId,DEVICEID\n", 1, u"same value");
        csv("deviceId,tags.a\nx,1,2\n", 2, u"3 cells under 2 headings");
        csv("deviceId,tags.a\nx,1\ny,{oops\n", 3, u"tags.a");
    }
    void refusesFilesThatHoldNoTwins()
    {
        QFETCH(int, format);
        QFETCH(int, line);
        QFETCH(QString, says);
        Importer importer;
        const auto plan = importer.plan(QTest::currentDataTag(), FileFormat(format));
        QVERIFY(!plan);
        QVERIFY(plan.error().hasAt);
        QCOMPARE(plan.error().at.line, line);
        QVERIFY2(plan.error().detail.contains(says), qPrintable(plan.error().detail));
    }

    void whatTheHubMakesItselfIsPassedOver()
    {
        Importer importer;
        importer.perform(
            R"({"deviceId": "a", "etag": "AAAAAAAAAAk=", "version": 9, "connectionState": "Connected", "modelId": "dtmi:x;1",
                "properties": {"desired": {"n": 1, "$version": 7, "$metadata": {"$lastUpdated": "2024-01-01"}},
                               "reported": {"m": 2, "$version": 4, "$metadata": {}}}})",
            FileFormat::Json);
        const auto record = importer.find(u"a"_s);
        QCOMPARE(record->twin.desired.values, jsonOf(R"({"n": 1})"));
        QCOMPARE(record->twin.reported.values, jsonOf(R"({"m": 2})"));
        QVERIFY(!record->identity->connected);
    }

    void keysOfCertificatesComeAlong()
    {
        Importer importer;
        const QByteArray print(40, 'A');
        importer.perform("deviceId,authenticationType,x509Thumbprint.primaryThumbprint\na,selfSigned," +
                             print + '\n',
                         FileFormat::Csv);
        QCOMPARE(importer.find(u"a"_s)->identity->authentication.primaryThumbprint, print);
        QVERIFY(!importer.plan("deviceId,authenticationType\nb,password\n", FileFormat::Csv)->isFine());
    }
};

QTEST_GUILESS_MAIN(TestTwinFiles)
#include "tst_twinfiles.moc"
