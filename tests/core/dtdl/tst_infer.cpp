// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtdl/conformance.h"
#include "dtdl/infer.h"
#include "dtdl/parser.h"
#include "dtdl/sample.h"
#include "dtdl/schema.h"
#include "json/reader.h"
#include "json/writer.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twin;
using namespace twin::dtdl;

/// Models from twins, and twins from models.
class tst_Infer : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void theSchemaFitsWhatWasSeen_data();
    void theSchemaFitsWhatWasSeen();
    void aTwinConformsToItsInferredModel();
    void whatCannotBeSaidIsLeftOutAndNamed();
    void telemetryIsTakenInAndTakenNamesStay();
    void idsAreMadeFromNames();
    void skeletonsConform_data();
    void skeletonsConform();
};

namespace {

Twin twinOf(const char *desired, const char *reported)
{
    Twin twin;
    twin.desired.values = *json::read(desired);
    twin.reported.values = *json::read(reported);
    return twin;
}

std::shared_ptr<const ModelSet> parsed(const Json &model)
{
    const ParseResult result = parseModels({{u"inferred"_s, json::write(model)}});
    for (const Problem &problem : result.problems)
        qInfo("%s", qPrintable(problem.sentence()));
    return result.models;
}

} // namespace

void tst_Infer::theSchemaFitsWhatWasSeen_data()
{
    QTest::addColumn<QByteArray>("desired");
    QTest::addColumn<QByteArray>("reported");
    QTest::addColumn<QByteArray>("content");
    const auto row = [](const char *name, const char *desired, const char *reported, const char *content) {
        QTest::newRow(name) << QByteArray(desired) << QByteArray(reported) << QByteArray(content);
    };
    row("boolean", "{}", R"({"p": true})", R"({"@type":"Property","name":"p","schema":"boolean"})");
    row("integer", "{}", R"({"p": 5})", R"({"@type":"Property","name":"p","schema":"integer"})");
    row("long", "{}", R"({"p": 5000000000})", R"({"@type":"Property","name":"p","schema":"long"})");
    row("double", "{}", R"({"p": 5.0})", R"({"@type":"Property","name":"p","schema":"double"})");
    row("string", "{}", R"({"p": "2026-13-01"})", R"({"@type":"Property","name":"p","schema":"string"})");
    row("date", "{}", R"({"p": "2026-02-28"})", R"({"@type":"Property","name":"p","schema":"date"})");
    row("dateTime", "{}", R"({"p": "2026-02-28T10:00:00Z"})",
        R"({"@type":"Property","name":"p","schema":"dateTime"})");
    row("duration", "{}", R"({"p": "PT15M"})", R"({"@type":"Property","name":"p","schema":"duration"})");
    row("desired makes it writable", R"({"p": 5})", R"({"p": 5.5})",
        R"({"@type":"Property","name":"p","schema":"double","writable":true})");
    row("an acknowledgement makes it writable", "{}", R"({"p": {"value": 5, "ac": 200, "av": 1}})",
        R"({"@type":"Property","name":"p","schema":"integer","writable":true})");
    row("object", "{}", R"({"p": {"a": 1, "b": "x"}})",
        R"({"@type":"Property","name":"p","schema":{"@type":"Object","fields":[{"name":"a","schema":"integer"},{"name":"b","schema":"string"}]}})");
    row("array", "{}", R"({"p": [1, 2.5]})",
        R"({"@type":"Property","name":"p","schema":{"@type":"Array","elementSchema":"double"}})");
    row("component", "{}", R"({"c": {"__t": "c"}})",
        R"({"@type":"Component","name":"c","schema":{"@id":"dtmi:t:M:c;1","@type":"Interface","comment":"Inferred from test","contents":[]}})");
}

void tst_Infer::theSchemaFitsWhatWasSeen()
{
    QFETCH(QByteArray, desired);
    QFETCH(QByteArray, reported);
    QFETCH(QByteArray, content);
    const InferredModel inferred =
        inferModel(u"dtmi:t:M;1"_s, u"test"_s, twinOf(desired.constData(), reported.constData()));
    QCOMPARE(inferred.leftOut, QStringList());
    QCOMPARE(json::write(inferred.model["contents"].at(0)), content);
    QVERIFY(inferred.model["comment"].toString().startsWith(u"Inferred"));
}

void tst_Infer::aTwinConformsToItsInferredModel()
{
    const Twin twin =
        twinOf(R"({"interval": 5, "thermo": {"__t": "c", "target": 21}, "prices": {"tea": 2, "milk": 1.5}})",
               R"({"interval": {"value": 5, "ac": 200, "av": 2}, "serial": "A-1", "on": false,
                                 "history": [{"at": "2026-01-01T00:00:00Z", "v": 1}, {"at": "2026-01-02T00:00:00Z", "v": 2.5, "w": [[1], [2]]}],
                                 "thermo": {"__t": "c", "target": {"value": 21.5, "ac": 200, "av": 2, "ad": "ok"}, "max": 30}})");
    const InferredModel inferred = inferModel(u"dtmi:t:M;1"_s, u"test"_s, twin);
    QCOMPARE(inferred.leftOut, QStringList());
    const auto models = parsed(inferred.model);
    QVERIFY(models);
    const Conformance judged = conformanceOf(models.get(), u"dtmi:t:M;1"_s, twin);
    for (const ConformanceIssue &issue : judged.issues)
        qInfo("%s %s", qPrintable(issue.path.toString()), qPrintable(issue.detail));
    QCOMPARE(judged.status, ConformanceStatus::Conformant);
}

void tst_Infer::whatCannotBeSaidIsLeftOutAndNamed()
{
    const Twin twin = twinOf(R"({"both": 1})", R"({"a-b": 1, "both": "x", "odd": [1, "x"], "keys": {"a b": 1},
        "deep": {"a": {"a": {"a": {"a": {"a": {"a": 1}}}}}}, "good": 1})");
    const InferredModel inferred = inferModel(u"dtmi:t:M;1"_s, u"test"_s, twin);
    QCOMPARE(inferred.model["contents"].size(), 1);
    QStringList places;
    for (const QString &place : inferred.leftOut)
        places.append(place.section(u':', 0, 0));
    QCOMPARE(places, (QStringList{u"/a-b"_s, u"/both"_s, u"/odd/0"_s, u"/keys"_s, u"/deep/a/a/a/a/a"_s}));
    QVERIFY(parsed(inferred.model));
}

void tst_Infer::telemetryIsTakenInAndTakenNamesStay()
{
    const InferredModel inferred =
        inferModel(u"dtmi:t:M;1"_s, u"test"_s, twinOf("{}", R"({"level": 1, "part": {"__t": "c"}})"),
                   {{{}, *json::read(R"({"heat": 20, "level": 2})")},
                    {{}, *json::read(R"({"heat": 20.5})")},
                    {u"part"_s, *json::read(R"({"flow": "x"})")}});
    const auto models = parsed(inferred.model);
    QVERIFY(models);
    const Element *root = models->find(QStringView(u"dtmi:t:M;1"));
    QVERIFY(root->content("heat")->isA("Telemetry"));
    QVERIFY(root->content("heat")->schema()->isA("Double"));
    QVERIFY(root->content("level")->isA("Property"));
    QVERIFY(root->content("part")->schema()->content("flow")->isA("Telemetry"));
}

void tst_Infer::idsAreMadeFromNames()
{
    QCOMPARE(inferredId(u"thermo-01"_s), u"dtmi:inferred:thermo_01;1"_s);
    QCOMPARE(inferredId(u"9-lives!"_s), u"dtmi:inferred:lives;1"_s);
    QCOMPARE(inferredId(u"--"_s), u"dtmi:inferred:Twin;1"_s);
}

void tst_Infer::skeletonsConform_data()
{
    QTest::addColumn<QString>("id");
    for (const auto *id : {"AirHandler;1", "ColdChainLogger;1", "Gate;1", "TemperatureController;1",
                           "Thermostat;2", "VendingMachine;1"})
        QTest::newRow(id) << u"dtmi:com:example:"_s + QLatin1String(id);
}

void tst_Infer::skeletonsConform()
{
    QFETCH(QString, id);
    QList<ModelText> texts;
    QDirIterator it(QStringLiteral(MODELS_DIR), {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        texts.append({file.fileName(), file.readAll()});
    }
    const auto models = parseModels(texts).models;
    QVERIFY(models);
    const Element &interface = *models->find(QStringView(id));
    const auto twin = twinFromJson(skeletonTwin(interface));
    QVERIFY(twin.has_value());
    const Conformance judged = conformanceOf(models.get(), id, *twin);
    for (const ConformanceIssue &issue : judged.issues)
        qInfo("%s %s", qPrintable(issue.path.toString()), qPrintable(issue.detail));
    QCOMPARE(judged.status, ConformanceStatus::Conformant);
    const Json logical = skeletonLogicalTwin(interface, u"x"_s);
    QCOMPARE(logical["$dtId"].toString(), u"x"_s);
    QCOMPARE(logical["$metadata"]["$model"].toString(), id);
}

QTEST_GUILESS_MAIN(tst_Infer)
#include "tst_infer.moc"
