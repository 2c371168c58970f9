// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtdl/parser.h"
#include "dtdl/payloads.h"
#include "json/reader.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace twin::dtdl;

class tst_Payloads : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void requestsAreChecked_data();
    void requestsAreChecked();
    void responsesAreChecked_data();
    void responsesAreChecked();
    void telemetryOfEverySchemaIsChecked_data();
    void telemetryOfEverySchemaIsChecked();

private:
    std::shared_ptr<const ModelSet> m_models;
    const Element *m_interface = nullptr;
};

namespace {

QString textOf(const QList<ConformanceIssue> &issues)
{
    QStringList texts;
    for (const ConformanceIssue &issue : issues)
        texts.append(ConformanceIssue::nameOf(issue.code) + u' ' + issue.path.toString() + u' ' +
                     issue.place.toString());
    return texts.join(u", "_s);
}

} // namespace

void tst_Payloads::initTestCase()
{
    m_models = parseModels(
                   {{u"m"_s, R"({"@context": "dtmi:dtdl:context;4", "@id": "dtmi:t:M;1", "@type": "Interface",
        "contents": [
          {"@type": "Telemetry", "name": "tiny", "schema": "byte"},
          {"@type": "Telemetry", "name": "many", "schema": "unsignedShort"},
          {"@type": "Telemetry", "name": "exact", "schema": "decimal"},
          {"@type": "Telemetry", "name": "key", "schema": "uuid"},
          {"@type": "Telemetry", "name": "raw", "schema": "bytes"},
          {"@type": "Telemetry", "name": "place", "schema": "point"},
          {"@type": "Telemetry", "name": "area", "schema": "polygon"},
          {"@type": "Telemetry", "name": "scaled", "schema": "scaledDecimal"},
          {"@type": "Telemetry", "name": "list", "schema": {"@type": "Array", "elementSchema": "integer"}},
          {"@type": "Telemetry", "name": "level", "schema": {"@type": "Enum", "valueSchema": "integer", "enumValues": [
              {"name": "low", "enumValue": 1}, {"name": "high", "enumValue": 2}]}},
          {"@type": "Telemetry", "name": "prices", "schema": {"@type": "Map", "mapKey": {"name": "k", "schema": "string"},
              "mapValue": {"name": "v", "schema": "float"}}},
          {"@type": "Command", "name": "plain"},
          {"@type": "Command", "name": "full", "request": {"name": "r", "schema": {"@type": "Object", "fields": [
              {"name": "after", "schema": "duration"}]}}, "response": {"name": "s", "schema": "dateTime"}},
          {"@type": "Command", "name": "loose", "request": {"name": "r", "schema": "double", "nullable": true}}]})"}})
                   .models;
    QVERIFY(m_models);
    m_interface = m_models->find("dtmi:t:M;1"sv);
}

void tst_Payloads::requestsAreChecked_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("found");
    const auto row = [](const char16_t *command, const char *payload, const char *found) {
        QTest::addRow("%s %s", qPrintable(QString::fromUtf16(command)), payload)
            << QString::fromUtf16(command) << QByteArray(payload) << QString::fromLatin1(found);
    };
    row(u"plain", "null", "");
    row(u"plain", "{}", "");
    row(u"plain", "5", "request-mismatch /plain ");
    row(u"full", R"({"after": "PT5M"})", "");
    row(u"full", R"({"after": "5 min"})", "request-mismatch /full /after");
    row(u"full", R"({"before": 1})", "request-mismatch /full /before");
    row(u"full", "null", "request-mismatch /full ");
    row(u"loose", "null", "");
    row(u"loose", "\"x\"", "request-mismatch /loose ");
    row(u"other", "null", "command-undefined /other ");
    row(u"tiny", "null", "command-undefined /tiny ");
}

void tst_Payloads::requestsAreChecked()
{
    QFETCH(QString, command);
    QFETCH(QByteArray, payload);
    QFETCH(QString, found);
    QCOMPARE(textOf(checkRequest(*m_interface, {}, command, *json::read(payload))), found);
}

void tst_Payloads::responsesAreChecked_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("found");
    QTest::newRow("fits") << 200 << QByteArray("\"2026-01-01T10:00:00Z\"") << QString();
    QTest::newRow("does not fit") << 200 << QByteArray("\"today\"") << u"response-mismatch /full "_s;
    QTest::newRow("a failure is not judged") << 500 << QByteArray("\"today\"") << QString();
}

void tst_Payloads::responsesAreChecked()
{
    QFETCH(int, status);
    QFETCH(QByteArray, payload);
    QFETCH(QString, found);
    QCOMPARE(textOf(checkResponse(*m_interface, {}, u"full"_s, status, *json::read(payload))), found);
}

void tst_Payloads::telemetryOfEverySchemaIsChecked_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *payload, const char *place) {
        QTest::newRow(payload) << QByteArray(payload) << QString::fromLatin1(place);
    };
    row(R"({"tiny": -128, "many": 65535, "exact": "-12.50", "raw": "aGk=", "level": 2})", "");
    row(R"({"key": "5b7e0f52-8a0f-4f0a-9b0a-0123456789ab"})", "");
    row(R"({"place": {"type": "Point", "coordinates": [8.5, 47.3]}})", "");
    row(R"({"area": {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}})", "");
    row(R"({"scaled": {"value": "12", "scale": -2}})", "");
    row(R"({"prices": {"tea": 1.5, "any name": 2}})", "");
    row(R"({"tiny": 128})", "/tiny");
    row(R"({"tiny": 1.0})", "/tiny");
    row(R"({"many": -1})", "/many");
    row(R"({"exact": 12.5})", "/exact");
    row(R"({"key": "not a uuid"})", "/key");
    row(R"({"raw": "?"})", "/raw");
    row(R"({"place": {"type": "Line"}})", "/place/type");
    row(R"({"place": {"type": "Point", "coordinates": ["x"]}})", "/place/coordinates/0");
    row(R"({"area": {"coordinates": [[[0, "1"]]]}})", "/area/coordinates/0/0/1");
    row(R"({"scaled": {"value": "12", "scale": 40000}})", "/scaled/scale");
    row(R"({"list": [1, 2, "3"]})", "/list/2");
    row(R"({"level": 3})", "/level");
    row(R"({"prices": {"tea": "1"}})", "/prices/tea");
}

void tst_Payloads::telemetryOfEverySchemaIsChecked()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, place);
    const auto issues = checkTelemetry(*m_interface, {}, *json::read(payload));
    QCOMPARE(issues.size(), place.isEmpty() ? 0 : 1);
    if (!place.isEmpty()) {
        QCOMPARE(issues.first().place.toString(), place);
        QCOMPARE(ConformanceIssue::nameOf(issues.first().code), u"telemetry-mismatch"_s);
        QVERIFY(issues.first().detail.endsWith(u'.'));
    }
}

QTEST_GUILESS_MAIN(tst_Payloads)
#include "tst_payloads.moc"
