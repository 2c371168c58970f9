// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtdl/conformance.h"
#include "dtdl/parser.h"
#include "dtdl/schema.h"
#include "host/simulationrun.h"
#include "json/writer.h"
#include "sim/frommodel.h"
#include "support/jsonbytes.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace twin::sim;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// All models of a folder as one set.
std::shared_ptr<const dtdl::ModelSet> modelsIn(const QString &folder)
{
    QList<dtdl::ModelText> texts;
    QDirIterator files(folder, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (!path.endsWith(u".expanded.json"))
            texts.append({path, contentOf(path)});
    }
    return dtdl::parseModels(texts).models;
}

// What is wrong with an hour of the device's life, by the model.
QStringList faultsOf(const dtdl::ModelSet &models, const dtdl::Element &interface)
{
    const auto scene = sceneFromModel(models, interface.idText(), u"d"_s);
    if (!scene)
        return {scene.error().detail};
    const auto read = readScene(writeScene(*scene));
    if (!read)
        return {read.error().toString()};
    const auto run = host::SimulationRun::open({.scene = *read});
    QStringList faults;
    (*run)->setListener([&](const Changes &changes) {
        for (const auto &change : changes) {
            const auto *sent = std::get_if<TelemetrySent>(&change.body);
            const auto *part = sent && !sent->component.isEmpty()
                                   ? interface.content(sent->component.toStdString())->schema()
                                   : &interface;
            for (const auto &member : sent ? sent->payload.members() : std::span<const json::Member>()) {
                const auto *content = part->content(member.key.view());
                for (const auto &issue : dtdl::check(member.value, *content->schema()))
                    faults.append(member.key.toString() + issue.path.toString() + issue.detail);
            }
            if (!change.after)
                continue;
            for (const auto &issue :
                 dtdl::conformanceOf(&models, interface.idText(), change.after->twin).issues)
                faults.append(issue.path.toString() + u' ' + issue.detail);
        }
    });
    if (!(*run)->begin() || !(*run)->advanceTo((*run)->start().plusMSecs(3'600'000)))
        return {u"the run failed"_s};
    const auto status = *(*run)->runner().status(*TwinId::parse(u"d"));
    if (!status.fault.isEmpty())
        faults.append(status.fault);
    faults.removeDuplicates();
    return faults;
}

} // namespace

class TestFromModel : public QObject
{
    Q_OBJECT
private slots:
    void eachOfOurModelsMakesACleanDevice()
    {
        const auto models = modelsIn(QStringLiteral(MODELS_DIR));
        QVERIFY(models);
        for (const auto *interface : models->interfaces())
            QCOMPARE(interface->idText() + u' ' + faultsOf(*models, *interface).join(u", "),
                     interface->idText() + u' ');
    }

    void eachDemoModelMakesACleanDevice()
    {
        const auto models = modelsIn(QStringLiteral(DEMO_MODELS_DIR));
        if (!models || models->interfaces().empty())
            QSKIP("the demo models are not beside this project (../shared/demo-models)");
        int lively = 0;
        for (const auto *interface : models->interfaces()) {
            QCOMPARE(interface->idText() + u' ' + faultsOf(*models, *interface).join(u", "),
                     interface->idText() + u' ');
            const auto behaviour = behaviourFromModel(*models, interface->idText());
            lively += behaviour->root.telemetry.empty() && behaviour->components.empty() ? 0 : 1;
        }
        QVERIFY(lively > 15);
    }

    void valuesFitTheirMeaning()
    {
        const auto set =
            dtdl::parseModels(
                {{u"m"_s, R"({"@context": "dtmi:dtdl:context;2", "@id": "dtmi:t:M;1", "@type": "Interface",
            "contents": [
              {"@type": ["Telemetry", "Temperature"], "name": "inside", "unit": "degreeFahrenheit", "schema": "double"},
              {"@type": "Telemetry", "name": "humidity", "schema": "integer"},
              {"@type": "Property", "name": "targetLevel", "schema": "double", "writable": true},
              {"@type": "Telemetry", "name": "level", "schema": "double"},
              {"@type": "Property", "name": "serialNumber", "schema": "string"},
              {"@type": "Property", "name": "mode", "schema": {"@type": "Enum", "valueSchema": "integer", "enumValues": [
                {"name": "a", "enumValue": 7}, {"name": "b", "enumValue": 9}]}},
              {"@type": "Command", "name": "ask", "response": {"name": "r", "schema": "boolean"}}]})"}})
                .models;
        QVERIFY(set);
        const auto behaviour = behaviourFromModel(*set, u"dtmi:t:M;1"_s);
        QVERIFY_RESULT(behaviour);
        const auto &values = behaviour->root.telemetry.front().values;
        const auto &day = std::get<Sine>(values[0].value.kind);
        QVERIFY(day.min > 60 && day.max < 80); // degrees Fahrenheit of a room
        QCOMPARE(values[1].value.decimals, 0);
        QCOMPARE(std::get<Approach>(values[2].value.kind).to, u"targetLevel"_s);
        QVERIFY(std::holds_alternative<Pattern>(behaviour->root.properties[0].value.kind));
        QCOMPARE(std::get<Pick>(behaviour->root.properties[1].value.kind).values.size(), 2U);
        QVERIFY(behaviour->root.commands[0].answer);
    }

    void anUnknownInterfaceIsRefused()
    {
        const auto models = modelsIn(QStringLiteral(MODELS_DIR));
        QVERIFY(!sceneFromModel(*models, u"dtmi:no:Such;1"_s, u"d"_s));
        QVERIFY(!sceneFromModel(*models, u"dtmi:com:example:Gate;1"_s, u"d d"_s));
    }
};

QTEST_GUILESS_MAIN(TestFromModel)
#include "tst_frommodel.moc"
