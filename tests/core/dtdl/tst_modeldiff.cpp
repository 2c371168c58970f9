// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtdl/modeldiff.h"
#include "dtdl/parser.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin::dtdl;

class tst_ModelDiff : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void differencesAreJudged_data();
    void differencesAreJudged();
    void breakingOnesComeFirst();
    void basesAndComponentsAreFollowed();
    void aSchemaThatContainsItselfEnds();
    void ourSecondThermostatBreaksByOneCommand();
};

namespace {

std::shared_ptr<const ModelSet> parsed(const QList<QByteArray> &texts)
{
    QList<ModelText> list;
    for (const QByteArray &text : texts)
        list.append({QString::number(list.size()), text});
    const ParseResult result = parseModels(list);
    for (const Problem &problem : result.problems)
        qInfo("%s", qPrintable(problem.sentence()));
    return result.models;
}

QByteArray interface(const QByteArray &members, int version)
{
    return "{\"@context\": [\"dtmi:dtdl:context;4\", \"dtmi:dtdl:extension:quantitativeTypes;2\"], "
           "\"@type\": "
           "\"Interface\", \"@id\": \"dtmi:t:M;" +
           QByteArray::number(version) + "\"" + (members.isEmpty() ? "" : ", ") + members + "}";
}

QByteArray propertyOf(const QByteArray &schema, const QByteArray &more = {})
{
    return "\"contents\": {\"@type\": \"Property\", \"name\": \"p\", \"schema\": " + schema + more + "}";
}

QByteArray object(const QByteArray &fields)
{
    return "{\"@type\": \"Object\", \"fields\": [" + fields + "]}";
}

QByteArray enumeration(const QByteArray &values)
{
    return "{\"@type\": \"Enum\", \"valueSchema\": \"string\", \"enumValues\": [" + values + "]}";
}

ModelComparison compared(const QByteArray &before, const QByteArray &after)
{
    const auto models = parsed({interface(before, 1), interface(after, 2)});
    if (!models)
        qFatal("the test's models do not parse");
    return compareModels(*models->find("dtmi:t:M;1"sv), *models->find("dtmi:t:M;2"sv));
}

} // namespace

void tst_ModelDiff::differencesAreJudged_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after,
                        const char *verdict, const char *sentence) {
        QTest::newRow(name) << before << after << QString::fromLatin1(verdict)
                            << QString::fromLatin1(sentence);
    };
    const QByteArray telemetry = R"("contents": {"@type": "Telemetry", "name": "p", "schema": "double"})";
    const QByteArray a = R"({"name": "a", "schema": "double"})";
    const QByteArray b = R"({"name": "b", "schema": "double"})";
    const QByteArray on = R"({"name": "on", "enumValue": "on"})";
    const QByteArray off = R"({"name": "off", "enumValue": "off"})";
    const auto command = [](const QByteArray &payloads) -> QByteArray {
        return R"("contents": {"@type": "Command", "name": "c")" + payloads + "}";
    };
    const auto relationship = [](const QByteArray &more) -> QByteArray {
        return R"("contents": {"@type": "Relationship", "name": "r")" + more + "}";
    };
    const auto warm = [](const QByteArray &type, const QByteArray &unit) -> QByteArray {
        return R"("contents": {"@type": ["Property", ")" + type +
               R"("], "name": "p", "schema": "double", "unit": ")" + unit + "\"}";
    };
    row("nothing", telemetry, telemetry, "same", "");
    row("content added", "", telemetry, "compatible", "p is new: double telemetry.");
    row("content removed", telemetry, "", "breaking", "p is gone: double telemetry.");
    row("kind changed", telemetry, propertyOf("\"double\""), "breaking",
        "p was a telemetry and is a property now.");
    row("schema widened", propertyOf("\"integer\""), propertyOf("\"long\""), "compatible",
        "p was integer and is long now.");
    row("schema widened to a real", propertyOf("\"unsignedByte\""), propertyOf("\"double\""), "compatible",
        "p was unsignedByte and is double now.");
    row("a form becomes free text", propertyOf("\"date\""), propertyOf("\"string\""), "compatible",
        "p was date and is string now.");
    row("schema narrowed", propertyOf("\"double\""), propertyOf("\"integer\""), "breaking",
        "p was double and is integer now.");
    row("unsigned to signed of one size", propertyOf("\"unsignedShort\""), propertyOf("\"short\""),
        "breaking", "p was unsignedShort and is short now.");
    row("became writable", propertyOf("\"double\""), propertyOf("\"double\"", ", \"writable\": true"),
        "breaking", "p was read-only and is writable now.");
    row("became read-only", propertyOf("\"double\"", ", \"writable\": true"), propertyOf("\"double\""),
        "breaking", "p was writable and is read-only now.");
    row("field added", propertyOf(object(a)), propertyOf(object(a + "," + b)), "compatible",
        "p/b is a new field: double.");
    row("field removed", propertyOf(object(a + "," + b)), propertyOf(object(a)), "breaking",
        "The field p/b is gone: double.");
    row("value added", propertyOf(enumeration(on)), propertyOf(enumeration(on + "," + off)), "compatible",
        "p has the new value \"off\".");
    row("value removed", propertyOf(enumeration(on + "," + off)), propertyOf(enumeration(on)), "breaking",
        "p lost the value \"off\".");
    row("value changed", propertyOf(enumeration(on)),
        propertyOf(enumeration(R"({"name": "on", "enumValue": "ON"})")), "breaking",
        "p/on stood for \"on\" and now stands for \"ON\".");
    row("array element narrowed", propertyOf(R"({"@type": "Array", "elementSchema": "double"})"),
        propertyOf(R"({"@type": "Array", "elementSchema": "float"})"), "breaking",
        "p was double and is float now.");
    row("unit changed", warm("Temperature", "degreeCelsius"), warm("Temperature", "kelvin"), "breaking",
        "p was in degreeCelsius and is in kelvin now.");
    row("semantic type lost", warm("Temperature", "kelvin"), propertyOf("\"double\""), "compatible",
        "p had the semantic type Temperature and has none now.");
    row("text changed", propertyOf("\"double\""), propertyOf("\"double\"", ", \"displayName\": \"P\""),
        "compatible", "The texts of p are other ones.");
    row("request added", command(""), command(R"(, "request": {"name": "r", "schema": "double"})"),
        "breaking", "c/request is new: double.");
    row("request added that may be null", command(""),
        command(R"(, "request": {"name": "r", "schema": "double", "nullable": true})"), "compatible",
        "c/request is new: double.");
    row("response removed", command(R"(, "response": {"name": "r", "schema": "double"})"), command(""),
        "breaking", "c/response is gone: double.");
    row("target opened", relationship(R"(, "target": "dtmi:t:M;1")"), relationship(""), "compatible",
        "r led to dtmi:t:M;1 and leads to anything now.");
    row("target narrowed", relationship(""), relationship(R"(, "target": "dtmi:t:M;1")"), "breaking",
        "r led to anything and leads to dtmi:t:M;1 now.");
    row("fewer relationships", relationship(""), relationship(R"(, "maxMultiplicity": 3)"), "breaking",
        "r allowed any number of relationships and allows 3 now.");
}

void tst_ModelDiff::differencesAreJudged()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, verdict);
    QFETCH(QString, sentence);
    const ModelComparison comparison = compared(before, after);
    QCOMPARE(comparison.verdictText(), verdict);
    QCOMPARE(comparison.differences.size(), sentence.isEmpty() ? 0 : 1);
    if (!sentence.isEmpty())
        QCOMPARE(comparison.differences.first().sentence(), sentence);
}

void tst_ModelDiff::breakingOnesComeFirst()
{
    const ModelComparison comparison = compared(R"("contents": {"@type": "Command", "name": "zz"})",
                                                R"("contents": {"@type": "Command", "name": "aa"})");
    QCOMPARE(comparison.differences.size(), 2);
    QCOMPARE(comparison.differences[0].path, u"zz"_s);
    QVERIFY(comparison.differences[0].isBreaking);
    QCOMPARE(comparison.differences[1].path, u"aa"_s);
    QCOMPARE(comparison.verdict(), ModelComparison::Verdict::Breaking);
}

void tst_ModelDiff::basesAndComponentsAreFollowed()
{
    const QByteArray head = R"({"@context": "dtmi:dtdl:context;3", "@type": "Interface", "@id": )";
    const auto models = parsed(
        {head + R"("dtmi:t:Base;1", "contents": {"@type": "Command", "name": "gone"}})",
         head + R"("dtmi:t:Part;1", "contents": {"@type": "Property", "name": "p", "schema": "double"}})",
         head + R"("dtmi:t:Part;2", "contents": {"@type": "Property", "name": "p", "schema": "string"}})",
         head +
             R"("dtmi:t:M;1", "extends": "dtmi:t:Base;1", "contents": {"@type": "Component", "name": "c", "schema": "dtmi:t:Part;1"}})",
         head +
             R"("dtmi:t:M;2", "contents": {"@type": "Component", "name": "c", "schema": "dtmi:t:Part;2"}})"});
    QVERIFY(models);
    const ModelComparison comparison =
        compareModels(*models->find("dtmi:t:M;1"sv), *models->find("dtmi:t:M;2"sv));
    QStringList found;
    for (const Difference &difference : comparison.differences)
        found.append(Difference::nameOf(difference.kind) + u' ' + difference.path);
    QCOMPARE(found, (QStringList{u"base-removed "_s, u"schema-changed c/p"_s, u"content-removed gone"_s}));
}

void tst_ModelDiff::aSchemaThatContainsItselfEnds()
{
    const auto recursive = [](const char *version, const char *more) -> QByteArray {
        return QByteArray(R"("schemas": {"@id": "dtmi:t:s;)") + version +
               R"(", "@type": "Object", "fields": [{"name": "inner", "schema": "dtmi:t:s;)" + version +
               "\"}" + more + R"(]}, "contents": {"@type": "Property", "name": "p", "schema": "dtmi:t:s;)" +
               version + "\"}";
    };
    const ModelComparison comparison =
        compared(recursive("1", ""), recursive("2", R"(, {"name": "b", "schema": "double"})"));
    QCOMPARE(comparison.differences.size(), 1);
    QCOMPARE(comparison.differences.first().path, u"p/b"_s);
}

void tst_ModelDiff::ourSecondThermostatBreaksByOneCommand()
{
    QList<QByteArray> texts;
    for (const auto *name : {u"thermostat-1", u"thermostat-2", u"connecteddevice-1"}) {
        QFile file(QStringLiteral(MODELS_DIR) + u"/dtmi/com/example/"_s + QString::fromUtf16(name) +
                   u".json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        texts.append(file.readAll());
    }
    const auto models = parsed(texts);
    QVERIFY(models);
    const ModelComparison comparison = compareModels(*models->find("dtmi:com:example:Thermostat;1"sv),
                                                     *models->find("dtmi:com:example:Thermostat;2"sv));
    QCOMPARE(comparison.verdict(), ModelComparison::Verdict::Breaking);
    QCOMPARE(comparison.differences.first().sentence(), u"getMaxMinReport is gone: command."_s);
    QCOMPARE(comparison.differences[1].isBreaking, false);
}

QTEST_GUILESS_MAIN(tst_ModelDiff)
#include "tst_modeldiff.moc"
