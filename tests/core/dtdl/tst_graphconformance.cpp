// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtdl/graphconformance.h"
#include "support/jsontext.h"
#include "support/parsedmodels.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace twin::dtdl;
using testsupport::jsonOf;

namespace {

constexpr const char *Models = R"({
    "dtmi:t:Base;1": {"@context": "dtmi:dtdl:context;2", "@id": "dtmi:t:Base;1", "@type": "Interface", "contents": [
        {"@type": "Property", "name": "serial", "schema": "string"},
        {"@type": "Relationship", "name": "near"}]},
    "dtmi:t:Middle;1": {"@context": "dtmi:dtdl:context;2", "@id": "dtmi:t:Middle;1", "@type": "Interface",
        "extends": "dtmi:t:Base;1"},
    "dtmi:t:Room;1": {"@context": "dtmi:dtdl:context;3", "@id": "dtmi:t:Room;1", "@type": "Interface",
        "extends": "dtmi:t:Middle;1", "contents": [
        {"@type": "Property", "name": "area", "schema": "double"},
        {"@type": "Property", "name": "size", "schema": {"@type": "Object", "fields": [{"name": "w", "schema": "double"}]}},
        {"@type": "Property", "name": "prices", "schema": {"@type": "Map",
            "mapKey": {"name": "k", "schema": "string"}, "mapValue": {"name": "v", "schema": "double"}}},
        {"@type": "Telemetry", "name": "heat", "schema": "double"},
        {"@type": "Component", "name": "blinds", "schema": "dtmi:t:Base;1"},
        {"@type": "Relationship", "name": "feeds", "target": "dtmi:t:Base;1", "maxMultiplicity": 2, "properties": [
            {"@type": "Property", "name": "since", "schema": "date"}]}]}})";

QString toText(const QList<ConformanceIssue> &issues)
{
    QStringList lines;
    for (const auto &issue : issues)
        lines.append(issue.place.toString() + u' ' + ConformanceIssue::nameOf(issue.code));
    return lines.join(u", "_s);
}

} // namespace

class tst_graphconformance : public QObject
{
    Q_OBJECT

private slots:
    void logicalTwinsAreJudged_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::addColumn<QString>("issues");
        const auto row = [](const char *name, const char *contents, const char *issues) {
            QTest::addRow("%s", name) << QByteArray(contents) << QString::fromUtf8(issues);
        };
        row("nothing is missing", "{}", "");
        row("own and inherited", R"({"area":2.5,"serial":"a","blinds":{"serial":"b","$metadata":{}}})", "");
        row("another schema", R"({"area":"big"})", "/area schema-mismatch");
        row("an unknown field", R"({"size":{"h":1}})", "/size/h schema-mismatch");
        row("a Map key that is no name", R"({"prices":{"1":1}})", "/prices/1 schema-mismatch");
        row("unknown", R"({"colour":1})", "/colour property-undefined");
        row("telemetry is no property", R"({"heat":1})", "/heat property-undefined");
        row("a relationship is no property", R"({"near":1})", "/near property-undefined");
        row("an unknown component", R"({"door":{"$metadata":{}}})", "/door component-undefined");
        row("no marker", R"({"blinds":{"serial":5}})", "/blinds component-marker-missing");
        row("no object", R"({"blinds":5})", "/blinds component-marker-missing");
        row("a marked property", R"({"size":{"$metadata":{}}})", "/size property-marked-component");
        row("unknown in a component", R"({"blinds":{"a":1,"$metadata":{}}})", "/blinds/a property-undefined");
        row("another schema in a component", R"({"blinds":{"serial":1,"$metadata":{}}})",
            "/blinds/serial schema-mismatch");
    }
    void logicalTwinsAreJudged()
    {
        QFETCH(const QByteArray, contents);
        QFETCH(const QString, issues);
        QCOMPARE(toText(issuesOfContents(*model(u"dtmi:t:Room;1"), jsonOf(contents.constData()))), issues);
    }

    void relationshipsAreJudged_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("properties");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("issues");
        const auto row = [](const char *title, const char *name, const char *properties, const char *target,
                            const char *issues) {
            QTest::addRow("%s", title) << QString::fromUtf8(name) << QByteArray(properties)
                                       << QString::fromUtf8(target) << QString::fromUtf8(issues);
        };
        row("as the model says", "feeds", R"({"since":"2024-05-01"})", "dtmi:t:Base;1", "");
        row("a target two bases down", "feeds", "{}", "dtmi:t:Room;1", "");
        row("an unknown target is not checked", "feeds", "{}", "", "");
        row("inherited, any target", "near", "{}", "dtmi:t:Room;1", "");
        row("no such name", "cools", R"({"a":1})", "", "/$relationships/e relationship-undefined");
        row("a property's name", "area", "{}", "", "/$relationships/e relationship-undefined");
        row("no such property", "near", R"({"since":"2024-05-01"})", "",
            "/$relationships/e/since relationship-property-undefined");
        row("another schema", "feeds", R"({"since":"May"})", "",
            "/$relationships/e/since relationship-schema");
    }
    void relationshipsAreJudged()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, properties);
        QFETCH(const QString, target);
        QFETCH(const QString, issues);
        const Json values = jsonOf(properties.constData());
        const auto judged = issuesOfRelationship(*model(u"dtmi:t:Room;1"), {.id = u"e"_s,
                                                                            .name = name.toStdString(),
                                                                            .properties = values,
                                                                            .target = m_models.find(target)});
        QCOMPARE(toText(judged), issues);
    }

    void aTargetOfAnotherModelIsNamed()
    {
        const Json none = Json::emptyObject();
        const auto judged = issuesOfRelationship(
            *model(u"dtmi:t:Room;1"),
            {.id = u"a/b"_s, .name = "feeds"sv, .properties = none, .target = model(u"dtmi:t:Other;1")});
        QCOMPARE(toText(judged), u"/$relationships/a~1b relationship-target"_s);
        QVERIFY(judged.first().detail.contains(u"dtmi:t:Base;1") &&
                judged.first().detail.contains(u"dtmi:t:Other;1"));
        QCOMPARE(judged.first().side, TwinSide::None);
    }

    void moreThanTheModelAllowsIsAnIssue_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("tooMany");
        QTest::addRow("as many as allowed") << u"feeds"_s << 2 << false;
        QTest::addRow("one more") << u"feeds"_s << 3 << true;
        QTest::addRow("500 where the model says nothing") << u"near"_s << 500 << false;
        QTest::addRow("501 where the model says nothing") << u"near"_s << 501 << true;
        QTest::addRow("an unknown name has its own issue") << u"cools"_s << 900 << false;
    }
    void moreThanTheModelAllowsIsAnIssue()
    {
        QFETCH(const QString, name);
        QFETCH(const int, count);
        QFETCH(const bool, tooMany);
        const auto issue = multiplicityIssue(*model(u"dtmi:t:Room;1"), name.toStdString(), count);
        QCOMPARE(issue.has_value(), tooMany);
        if (issue)
            QCOMPARE(issue->path.toString(), u'/' + name);
    }

private:
    const Element *model(QStringView id) const
    {
        const Element *found = m_models.find(id);
        if (!found)
            qFatal("no model %s", qPrintable(id.toString()));
        return found;
    }

    testsupport::ParsedModels m_models{jsonOf(Models).with(
        "dtmi:t:Other;1"sv,
        jsonOf(R"({"@context": "dtmi:dtdl:context;2", "@id": "dtmi:t:Other;1", "@type": "Interface"})"))};
};

QTEST_GUILESS_MAIN(tst_graphconformance)
#include "tst_graphconformance.moc"
