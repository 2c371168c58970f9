// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtdl/conformance.h"
#include "dtdl/parser.h"
#include "json/reader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twin;
using namespace twin::dtdl;

class tst_conformance : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void twinsAreJudged_data();
    void twinsAreJudged();
    void withoutAModelTheStatusIsUnknown();
    void thePlaceLeadsIntoTheAcknowledgement();

private:
    std::shared_ptr<const ModelSet> m_models;
};

namespace {

Twin twinOf(const QByteArray &desired, const QByteArray &reported)
{
    Twin twin;
    twin.desired.values = *json::read(desired);
    twin.reported.values = *json::read(reported);
    return twin;
}

QString toText(const Conformance &conformance)
{
    QStringList issues;
    for (const auto &i : conformance.issues)
        issues.append(i.path.toString() + u' ' + ConformanceIssue::nameOf(i.side) + u' ' +
                      ConformanceIssue::nameOf(i.code));
    return issues.join(u", "_s);
}

} // namespace

void tst_conformance::initTestCase()
{
    m_models =
        parseModels(
            {{u"device"_s,
              R"({"@context": "dtmi:dtdl:context;3", "@id": "dtmi:t:Device;1", "@type": "Interface",
        "extends": "dtmi:t:Base;1", "contents": [
        {"@type": "Property", "name": "level", "schema": "integer", "writable": true},
        {"@type": "Property", "name": "prices", "writable": true, "schema": {"@type": "Map",
            "mapKey": {"name": "k", "schema": "string"}, "mapValue": {"name": "v", "schema": "double"}}},
        {"@type": "Telemetry", "name": "heat", "schema": "double"},
        {"@type": "Component", "name": "part", "schema": "dtmi:t:Base;1"}]})"},
             {u"base"_s, R"({"@context": "dtmi:dtdl:context;2", "@id": "dtmi:t:Base;1", "@type": "Interface",
        "contents": {"@type": "Property", "name": "serial", "schema": "string"}})"}})
            .models;
    QVERIFY(m_models);
}

void tst_conformance::twinsAreJudged_data()
{
    QTest::addColumn<QByteArray>("desired");
    QTest::addColumn<QByteArray>("reported");
    QTest::addColumn<QString>("issues");

    const auto row = [](const char *name, const char *desired, const char *reported, const char *issues) {
        QTest::newRow(name) << QByteArray(desired) << QByteArray(reported) << QString::fromLatin1(issues);
    };
    row("nothing is missing", "{}", "{}", "");
    row("inherited property", "{}", R"({"serial": "a"})", "");
    row("acknowledged", R"({"level": 5})", R"({"level": {"value": 5, "ac": 200, "av": 2, "ad": "ok"}})", "");
    row("plain report of a writable property", "{}", R"({"level": 5})", "/level reported ack-missing");
    row("acknowledgement without av", "{}", R"({"level": {"value": 5, "ac": 200}})",
        "/level reported ack-malformed");
    row("acknowledgement of a read-only property", "{}", R"({"serial": {"value": "a", "ac": 200, "av": 1}})",
        "/serial reported ack-on-readonly");
    row("desired value of a read-only property", R"({"serial": "b"})", "{}",
        "/serial desired desired-readonly");
    row("wrong on both sides", R"({"level": "high"})", R"({"level": {"value": true, "ac": 200, "av": 1}})",
        "/level desired schema-mismatch, /level reported schema-mismatch");
    row("map key that is no name", R"({"prices": {"cafe-creme": 3.2}})", "{}",
        "/prices desired schema-mismatch");
    row("telemetry is no property", "{}", R"({"heat": 20})", "/heat reported property-undefined");
    row("unknown property", "{}", R"({"nothing": 1})", "/nothing reported property-undefined");
    row("a name that DTDL does not allow", "{}", R"({"a-b": 1})", "/a-b reported name-invalid");
    row("component without marker", "{}", R"({"part": {"serial": "x"}})",
        "/part reported component-marker-missing");
    row("component with an unknown member", "{}", R"({"part": {"__t": "c", "nothing": 1, "serial": "x"}})",
        "/part/nothing reported property-undefined");
    row("unknown component", "{}", R"({"other": {"__t": "c"}})", "/other reported component-undefined");
    row("property marked as component", "{}", R"({"serial": {"__t": "c"}})",
        "/serial reported property-marked-component");
}

void tst_conformance::twinsAreJudged()
{
    QFETCH(QByteArray, desired);
    QFETCH(QByteArray, reported);
    QFETCH(QString, issues);
    const Conformance judged = conformanceOf(m_models.get(), u"dtmi:t:Device;1"_s, twinOf(desired, reported));
    QCOMPARE(toText(judged), issues);
    QCOMPARE(Conformance::nameOf(judged.status), issues.isEmpty() ? u"conformant"_s : u"non-conformant"_s);
    for (const auto &issue : judged.issues)
        QVERIFY(issue.detail.endsWith(u'.'));
}

void tst_conformance::withoutAModelTheStatusIsUnknown()
{
    const Twin twin = twinOf("{}", R"({"level": 5})");
    QCOMPARE(Conformance::nameOf(conformanceOf(m_models.get(), {}, twin).status), u"unknown"_s);
    QCOMPARE(Conformance::nameOf(conformanceOf(m_models.get(), u"dtmi:t:Other;1"_s, twin).status),
             u"unknown"_s);
    QCOMPARE(Conformance::nameOf(conformanceOf(nullptr, u"dtmi:t:Device;1"_s, twin).status), u"unknown"_s);
}

void tst_conformance::thePlaceLeadsIntoTheAcknowledgement()
{
    const auto judged =
        conformanceOf(m_models.get(), u"dtmi:t:Device;1"_s,
                      twinOf("{}", R"({"prices": {"value": {"tea": "dear"}, "ac": 200, "av": 1}})"));
    QCOMPARE(judged.issues.size(), 1);
    QCOMPARE(judged.issues.first().place.toString(), u"/prices/value/tea"_s);
    QCOMPARE(judged.issues.first().elementId, u"dtmi:t:Device:_contents:__prices;1"_s);
}

QTEST_GUILESS_MAIN(tst_conformance)
#include "tst_conformance.moc"
