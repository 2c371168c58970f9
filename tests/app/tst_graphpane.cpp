// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphdetails.h"
#include "graph/graphpane.h"
#include "graph/logicaltwinform.h"
#include "graph/relationshipform.h"
#include "host/graphtext.h"
#include "shared/jsoneditor.h"
#include "support/appfixture.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTreeView>

using namespace Qt::StringLiterals;
using app::ActionId;
using app::GraphForm;
using app::RelationshipsModel;

class tst_GraphPane : public QObject
{
    Q_OBJECT

private slots:
    // All but what the offscreen platform says of any window and of the list that opens below a field.
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s)); }
    void listsLogicalTwinsInNaturalOrder();
    void theFilterLooksAtIdAndModel();
    void showsWhatBeginsAtATwinAndLeadsToIt();
    void enterGoesToTheOtherTwin();
    void makesARelationship();
    void saysBesideTheFieldWhatIsWrong_data();
    void saysBesideTheFieldWhatIsWrong();
    void changesPropertiesOnly();
    void aChangeMeanwhileIsNotWrittenOver();
    void deletesARelationshipAfterAsking();
    void makesATwinFromItsModel();
    void warnsOfATwinThatDoesNotFit();
    void aTwinGoesWithItsRelationships();
    void whatIsTypedStaysWhenAnotherFormIsWanted();
    void marksAndExplainsWhatTheModelDoesNotAllow();
    void showsBothDialects();
    void numbersAreShownInTheChart();
    void modelsHoldUnderRandomChanges();
};

namespace {

/// The demo's building with its devices.
struct Stage {
    AppFixture f;
    app::GraphPane pane{f.context};

    Stage()
    {
        for (const auto &[name, model] :
             {std::pair{u"thermo-01", u"dtmi:com:example:TemperatureController;1"},
              std::pair{u"ahu-2", u"dtmi:com:example:AirHandler;1"},
              std::pair{u"vend-7", u"dtmi:com:example:VendingMachine;1"},
              std::pair{u"gate-3", u"dtmi:com:example:Gate;1"}}) {
            f.create(name);
            f.connectDevice(name, model);
        }
        (void)QTest::qWaitFor([this] { return !f.models.library()->ids().isEmpty(); });
        f.hub.inUse.set(f.models.library());
        QFile file(u":/graphs/demo.json"_s);
        (void)file.open(QIODevice::ReadOnly);
        const auto commands = twin::host::readGraph(file.readAll());
        for (const twin::Command &command : *commands)
            submit(command);
        pane.resize(1170, 640);
        pane.show();
        settle();
    }
    bool submit(const twin::Command &command)
    {
        return f.hub.submit(command, {.origin = twin::Cause::Origin::Window}).has_value();
    }
    void settle()
    {
        (void)QTest::qWaitFor([this] { return !f.conformance.isBusy(); });
    }
    void trigger(ActionId id) { f.actions.action(id)->trigger(); }
    QString cell(int row, RelationshipsModel::Column column) const
    {
        return pane.model().index(row, column).data().toString();
    }
    /// "out hasDevice thermo-01" for each row.
    QStringList rows() const
    {
        QStringList texts;
        for (int row = 0; row < pane.model().rowCount(); ++row)
            texts.append(QStringList{cell(row, RelationshipsModel::WayColumn).section(u' ', 1),
                                     cell(row, RelationshipsModel::NameColumn),
                                     cell(row, RelationshipsModel::TwinColumn)}
                             .join(u' '));
        return texts;
    }
    QStringList twins() const
    {
        QStringList ids;
        for (int row = 0; row < pane.twins()->model()->rowCount(); ++row)
            ids.append(pane.twins()->model()->index(row, 0).data().toString());
        return ids;
    }
    void choose(int row) { pane.table()->setCurrentIndex(pane.model().index(row, 0)); }
    app::RelationshipForm *relationshipForm() const
    {
        return qobject_cast<app::RelationshipForm *>(pane.form());
    }
    app::LogicalTwinForm *twinForm() const { return qobject_cast<app::LogicalTwinForm *>(pane.form()); }
    const twin::Graph &graph() const { return f.hub.state().graph(); }
};

void type(GraphForm *form, const QString &json)
{
    form->editor()->setText(json);
}

} // namespace

void tst_GraphPane::listsLogicalTwinsInNaturalOrder()
{
    Stage s;
    QVERIFY(s.submit(twin::PutLogicalTwin{.id = s.f.id(u"floor-10"), .body = s.f.json("{}")}));
    QCOMPARE(s.twins(), (QStringList{u"floor-0"_s, u"floor-1"_s, u"floor-2"_s, u"floor-10"_s, u"kitchen"_s,
                                     u"lab-101"_s, u"lobby"_s, u"plant-201"_s, u"zurich-43"_s}));
    QVERIFY(s.submit(twin::DeleteLogicalTwin{.id = s.f.id(u"floor-10")}));
    QCOMPARE(s.twins().size(), 8);
}

void tst_GraphPane::theFilterLooksAtIdAndModel()
{
    Stage s;
    QTest::keyClicks(s.pane.filter(), u"ROOM la"_s);
    QCOMPARE(s.twins(), (QStringList{u"lab-101"_s, u"plant-201"_s}));
    QTest::keyClick(s.pane.filter(), Qt::Key_Return);
    QTest::keyClick(s.pane.twins(), Qt::Key_Return);
    QCOMPARE(s.pane.twin(), s.f.id(u"lab-101"));
    QTest::keyClick(s.pane.filter(), Qt::Key_Escape);
    QCOMPARE(s.twins().size(), 8);
}

void tst_GraphPane::showsWhatBeginsAtATwinAndLeadsToIt()
{
    Stage s;
    s.pane.showTwin(s.f.id(u"lab-101"));
    QCOMPARE(s.rows(),
             (QStringList{u"out fedBy ahu-2"_s, u"out hasDevice thermo-01"_s, u"in contains floor-1"_s}));
    QCOMPARE(s.pane.countText(), u"1 in, 2 out"_s);
    QCOMPARE(s.cell(0, RelationshipsModel::ModelColumn), u"AirHandler;1"_s);
    QCOMPARE(s.cell(0, RelationshipsModel::IdColumn), u"supply-air"_s);
    QCOMPARE(s.cell(0, RelationshipsModel::PropertiesColumn), u"{\"maxFlow\":450}"_s);
    QCOMPARE(s.cell(0, RelationshipsModel::StateColumn), u"fits"_s);
    QVERIFY(s.pane.details()->jsonText().contains(u"\"$dtId\": \"lab-101\""));
    s.choose(2);
    QVERIFY(s.pane.details()->jsonText().contains(u"\"$edgeId\": \"lab-101\""));
}

void tst_GraphPane::enterGoesToTheOtherTwin()
{
    Stage s;
    QSignalSpy wanted(&s.pane, &app::GraphPane::placeWanted);
    s.pane.setDevice(s.f.id(u"thermo-01"));
    QCOMPARE(s.rows(), QStringList{u"in hasDevice lab-101"_s});
    s.choose(0);
    QTest::keyClick(s.pane.table(), Qt::Key_Return);
    QCOMPARE(s.pane.twin(), s.f.id(u"lab-101"));
    QCOMPARE(wanted.size(), 0); // a logical twin is no device
    s.choose(0);
    QTest::keyClick(s.pane.table(), Qt::Key_Return);
    QCOMPARE(s.pane.twin(), s.f.id(u"ahu-2"));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<app::Place>().id, s.f.id(u"ahu-2"));
}

void tst_GraphPane::makesARelationship()
{
    Stage s;
    s.pane.showTwin(s.f.id(u"kitchen"));
    QTest::keyClick(s.pane.table(), Qt::Key_Insert);
    auto *form = s.relationshipForm();
    QVERIFY(form);
    QVERIFY(!form->saveButton()->isEnabled()); // no target yet
    form->name()->setCurrentText(u"adjacentTo"_s);
    QTest::keyClicks(form->target(), u"lab-101"_s);
    QCOMPARE(form->id()->placeholderText(), u"lab-101"_s);
    QVERIFY(form->saveButton()->isEnabled());
    QTest::keyClick(form->id(), Qt::Key_Return);
    const auto made = s.graph().relationship(s.f.id(u"kitchen"), u"lab-101");
    QVERIFY(made);
    QCOMPARE(made->name.toString(), u"adjacentTo"_s);
    QVERIFY(!s.pane.form());
    QCOMPARE(s.pane.table()->currentIndex().siblingAtColumn(RelationshipsModel::TwinColumn).data().toString(),
             u"lab-101"_s);
    s.trigger(ActionId::AddRelationship); // a second one to the same twin gets another id
    s.relationshipForm()->target()->setText(u"lab-101"_s);
    QCOMPARE(s.relationshipForm()->id()->placeholderText(), u"lab-101-2"_s);
}

void tst_GraphPane::saysBesideTheFieldWhatIsWrong_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *what, const char *name, const char *target, const char *id,
                        const char *json, const char *field, const char *said) {
        QTest::newRow(what) << QString::fromLatin1(name) << QString::fromLatin1(target)
                            << QString::fromLatin1(id) << QString::fromLatin1(json)
                            << QString::fromLatin1(field) << QString::fromLatin1(said);
    };
    row("unknown target", "hasDevice", "nobody", "", "{}", "target", "does not exist");
    row("itself", "adjacentTo", "lab-101", "", "{}", "target", "to itself");
    row("another model", "fedBy", "gate-3", "", "{}", "target", "does not allow this target");
    row("name of no relationship", "feeds", "ahu-2", "", "{}", "name", "no relationship of this name");
    row("id that is there", "fedBy", "ahu-2", "supply-air", "{}", "id", "has a relationship with this id");
    row("no JSON", "fedBy", "ahu-2", "x", "{\"a\" 1}", "json", "JSON");
    row("no object", "fedBy", "ahu-2", "x", "[]", "json", "object");
    row("property of no model", "fedBy", "ahu-2", "x", "{\"colour\": 1}", "json", "no property colour");
    row("wrong schema", "fedBy", "ahu-2", "x", "{\"maxFlow\": \"much\"}", "json", "as its model says");
    row("reserved name", "fedBy", "ahu-2", "x", "{\"$x\": 1}", "json", "reserved");
}

void tst_GraphPane::saysBesideTheFieldWhatIsWrong()
{
    QFETCH(const QString, name);
    QFETCH(const QString, target);
    QFETCH(const QString, id);
    QFETCH(const QString, json);
    QFETCH(const QString, field);
    QFETCH(const QString, said);
    Stage s;
    s.pane.showTwin(s.f.id(u"lab-101"));
    s.trigger(ActionId::AddRelationship);
    auto *form = s.relationshipForm();
    form->name()->setCurrentText(name);
    form->target()->setText(target);
    form->id()->setText(id);
    type(form, json);
    const QMap<QString, int> fields{{u"name"_s, form->nameField()},
                                    {u"target"_s, form->targetField()},
                                    {u"id"_s, form->idField()},
                                    {u"json"_s, GraphForm::JsonField}};
    for (auto each = fields.cbegin(); each != fields.cend(); ++each) {
        const QString message = form->message(*each);
        QVERIFY2(each.key() == field ? message.contains(said) : message.isEmpty(),
                 qPrintable(each.key() + u": "_s + message));
    }
    QVERIFY(!form->saveButton()->isEnabled());
}

void tst_GraphPane::changesPropertiesOnly()
{
    Stage s;
    s.pane.showTwin(s.f.id(u"lab-101"), u"supply-air"_s);
    QTest::keyClick(s.pane.table(), Qt::Key_F2);
    auto *form = s.relationshipForm();
    QVERIFY(form && !form->name()->isEnabled() && !form->target()->isEnabled() && !form->id()->isEnabled());
    QVERIFY(!form->isTouched());
    type(form, u"{\"maxFlow\": 500}"_s);
    QTest::keyClick(form->editor(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!s.pane.form());
    QCOMPARE(s.graph().relationship(s.f.id(u"lab-101"), u"supply-air")->properties,
             s.f.json(R"({"maxFlow": 500})"));
}

void tst_GraphPane::aChangeMeanwhileIsNotWrittenOver()
{
    Stage s;
    s.pane.showTwin(s.f.id(u"lab-101"), u"supply-air"_s);
    s.trigger(ActionId::EditRelationship);
    auto *form = s.relationshipForm();
    type(form, u"{\"maxFlow\": 500}"_s);
    QVERIFY(s.submit(
        twin::PatchRelationship{.id = s.f.id(u"lab-101"),
                                .relationshipId = u"supply-air"_s,
                                .body = s.f.json(R"([{"op": "replace", "path": "/maxFlow", "value": 1}])")}));
    form->saveButton()->click();
    QVERIFY(s.pane.form());
    QVERIFY(form->message(GraphForm::JsonField).contains(u"changed meanwhile"));
    QCOMPARE(s.graph().relationship(s.f.id(u"lab-101"), u"supply-air")->properties["maxFlow"].toInteger(), 1);
    form->saveButton()->click();
    QCOMPARE(s.graph().relationship(s.f.id(u"lab-101"), u"supply-air")->properties["maxFlow"].toInteger(),
             500);
}

void tst_GraphPane::deletesARelationshipAfterAsking()
{
    Stage s;
    s.pane.showTwin(s.f.id(u"lab-101"), u"supply-air"_s);
    s.f.dialogs.answer = false;
    QTest::keyClick(s.pane.table(), Qt::Key_Delete);
    QCOMPARE(s.f.dialogs.questions.size(), 1);
    QCOMPARE(s.rows().size(), 3);
    s.f.dialogs.answer = true;
    QTest::keyClick(s.pane.table(), Qt::Key_Delete);
    QCOMPARE(s.rows(), (QStringList{u"out hasDevice thermo-01"_s, u"in contains floor-1"_s}));
}

void tst_GraphPane::makesATwinFromItsModel()
{
    Stage s;
    QTest::keyClick(s.pane.twins(), Qt::Key_Insert);
    auto *form = s.twinForm();
    QVERIFY(form && !form->saveButton()->isEnabled());
    QTest::keyClicks(form->id(), u"gate-3"_s);
    QVERIFY(form->message(form->idField()).contains(u"with this name"));
    form->id()->setText(u"office-3"_s);
    form->model()->setCurrentText(u"dtmi:com:example:Room;1"_s);
    QVERIFY2(form->editor()->text().contains(u"\"usage\": \"office\""), qPrintable(form->editor()->text()));
    type(form, u"{\"area\": 21.5}"_s);
    form->model()->setCurrentText(u"dtmi:com:example:Floor;1"_s); // what was typed stays
    QVERIFY(form->editor()->text().contains(u"21.5"));
    form->model()->setCurrentText(u"dtmi:com:example:Room;1"_s);
    QTest::keyClick(form->id(), Qt::Key_Return);
    const auto made = s.graph().twin(s.f.id(u"office-3"));
    QVERIFY(made);
    QCOMPARE(made->modelId, u"dtmi:com:example:Room;1"_s);
    QCOMPARE(made->contents, s.f.json(R"({"area": 21.5})"));
    QCOMPARE(s.pane.twin(), s.f.id(u"office-3"));
}

void tst_GraphPane::warnsOfATwinThatDoesNotFit()
{
    Stage s;
    s.pane.showTwin(s.f.id(u"kitchen"));
    QTest::keyClick(s.pane.twins(), Qt::Key_F2);
    auto *form = s.twinForm();
    QVERIFY(form && !form->id()->isEnabled());
    type(form, u"{\"usage\": \"disco\"}"_s);
    QVERIFY2(form->message(GraphForm::JsonField).startsWith(u"usage: "),
             qPrintable(form->message(GraphForm::JsonField)));
    QVERIFY(form->saveButton()->isEnabled()); // the hub takes it and judges it
    form->saveButton()->click();
    QCOMPARE(s.graph().twin(s.f.id(u"kitchen"))->contents, s.f.json(R"({"usage": "disco"})"));
    s.settle();
    const auto row =
        s.pane.twins()->model()->match(s.pane.twins()->model()->index(0, 0), Qt::DisplayRole, u"kitchen"_s);
    QCOMPARE(row.first().data(Qt::ToolTipRole).toString(), u"kitchen: 1 issues"_s);
}

void tst_GraphPane::aTwinGoesWithItsRelationships()
{
    Stage s;
    s.pane.setDevice(s.f.id(u"thermo-01"));
    s.pane.showTwin(s.f.id(u"lab-101"));
    QTest::keyClick(s.pane.twins(), Qt::Key_Delete);
    QCOMPARE(s.f.dialogs.questions, QStringList{u"Delete lab-101?"_s});
    QCOMPARE(s.f.dialogs.errors, QStringList());
    QVERIFY(!s.graph().twin(s.f.id(u"lab-101")));
    QCOMPARE(s.graph().relationshipCount(), 11);
    QCOMPARE(s.pane.twin(), s.f.id(u"thermo-01")); // back to the device
    QCOMPARE(s.rows(), QStringList());
}

void tst_GraphPane::whatIsTypedStaysWhenAnotherFormIsWanted()
{
    Stage s;
    s.pane.showTwin(s.f.id(u"lab-101"));
    s.trigger(ActionId::AddRelationship);
    auto *form = s.relationshipForm();
    form->target()->setText(u"gate-3"_s);
    s.pane.showTwin(s.f.id(u"kitchen"));
    s.trigger(ActionId::NewLogicalTwin);
    QCOMPARE(s.pane.form(), form);
    QCOMPARE(form->target()->text(), u"gate-3"_s);
    QTest::keyClick(form->target(), Qt::Key_Escape);
    QVERIFY(!s.pane.form());
}

void tst_GraphPane::marksAndExplainsWhatTheModelDoesNotAllow()
{
    Stage s;
    s.f.hub.inUse.set({}); // the hub knows no models when it takes this one
    QVERIFY(s.submit(
        twin::PutRelationship{.id = s.f.id(u"lab-101"),
                              .relationshipId = u"odd"_s,
                              .body = s.f.json(R"({"$targetId": "gate-3", "$relationshipName": "fedBy"})")}));
    s.settle();
    s.pane.showTwin(s.f.id(u"lab-101"), u"odd"_s);
    QCOMPARE(
        s.pane.table()->currentIndex().siblingAtColumn(RelationshipsModel::StateColumn).data().toString(),
        u"target of the relationship"_s);
    QVERIFY2(s.pane.details()->issueText().contains(u"another model"),
             qPrintable(s.pane.details()->issueText()));
    s.choose(1);
    QVERIFY(s.pane.details()->issueText().isEmpty());
}

void tst_GraphPane::showsBothDialects()
{
    Stage s;
    s.pane.showTwin(s.f.id(u"lab-101"));
    QVERIFY(s.pane.details()->jsonText().contains(u"$conformance"));
    s.pane.details()->setDialect(twin::GraphDialect::Released);
    QVERIFY(!s.pane.details()->jsonText().contains(u"$conformance"));
    QVERIFY(s.pane.details()->jsonText().contains(u"$etag"));
    s.choose(0);
    QVERIFY(s.pane.details()->jsonText().contains(u"$relationshipId"));
}

void tst_GraphPane::numbersAreShownInTheChart()
{
    Stage s;
    QSignalSpy charts(&s.f.telemetry, &app::TelemetryStore::chartWanted);
    const auto lineOf = [&](const QString &part) {
        return int(s.pane.details()->jsonText().section(part, 0, 0).count(u'\n'));
    };
    auto *const json = s.pane.details()->findChild<app::JsonEditor *>();
    const auto showNumber = [&](const QString &name) {
        json->setCursorPosition(lineOf(u'"' + name + u'"'), 0);
        return s.pane.showCurrentInChart();
    };
    // a logical twin
    const auto room = s.f.id(u"room-9");
    QVERIFY(s.submit(
        twin::PutLogicalTwin{.id = room, .body = s.f.json(R"({"$metadata":{},"seats":4,"name":"x"})")}));
    s.pane.showTwin(room);
    QVERIFY(!showNumber(u"name"_s));
    QVERIFY(showNumber(u"seats"_s));
    const auto seats = charts[0][0].value<app::SeriesKey>();
    QCOMPARE(seats.name(), u"seats"_s);
    QVERIFY(s.submit(twin::PutLogicalTwin{.id = room, .body = s.f.json(R"({"$metadata":{},"seats":6})")}));
    QCOMPARE(s.f.telemetry.points(seats).size(), std::size_t(2)); // and follows
    QCOMPARE(s.f.telemetry.lastValue(seats), 6.0);
    // a relationship of it
    QVERIFY(s.submit(twin::PutRelationship{
        .id = room,
        .relationshipId = u"near"_s,
        .body = s.f.json(R"({"$relationshipName":"near","$targetId":"gate-3","metres":12.5})")}));
    s.pane.showTwin(room, u"near"_s);
    QVERIFY(showNumber(u"metres"_s));
    QCOMPARE(charts[1][0].value<app::SeriesKey>().name(), u"$relationships.near.metres"_s);
    QCOMPARE(s.f.telemetry.lastValue(charts[1][0].value<app::SeriesKey>()), 12.5);
    // a device: what it reports
    s.f.report(u"gate-3", R"({"speed":{"value":3,"ac":200,"av":1}})");
    s.pane.showTwin(s.f.id(u"gate-3"));
    QVERIFY(showNumber(u"speed"_s));
    QCOMPARE(charts[2][0].value<app::SeriesKey>().name(), u"reported.speed.value"_s);
    QVERIFY(!showNumber(u"$dtId"_s));
}

void tst_GraphPane::modelsHoldUnderRandomChanges()
{
    Stage s;
    const QAbstractItemModelTester rows(const_cast<RelationshipsModel *>(&s.pane.model()),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester twins(s.pane.twins()->model(),
                                         QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(15);
    const QList<twin::TwinId> ids{s.f.id(u"lab-101"), s.f.id(u"lobby"), s.f.id(u"kitchen"), s.f.id(u"extra"),
                                  s.f.id(u"floor-1")};
    const QStringList names{u"adjacentTo"_s, u"hasDevice"_s, u"nothing"_s};
    s.f.hub.inUse.set({}); // so that relationships which do not fit come and go too
    s.pane.showTwin(ids.first());
    for (int i = 0; i < 300; ++i) {
        const twin::TwinId id = ids.at(random.bounded(ids.size()));
        const QString edge = u"e%1"_s.arg(random.bounded(6));
        const twin::Json body =
            twin::Json::object({{"$targetId", twin::Json(ids.at(random.bounded(ids.size())).toString())},
                                {"$relationshipName", twin::Json(names.at(random.bounded(names.size())))}});
        switch (random.bounded(5)) {
        case 0:
        case 1:
            s.submit(twin::PutRelationship{.id = id, .relationshipId = edge, .body = body});
            break;
        case 2:
            s.submit(twin::DeleteRelationship{.id = id, .relationshipId = edge});
            break;
        case 3:
            s.submit(twin::PutLogicalTwin{.id = id, .body = twin::Json::emptyObject()});
            break;
        default:
            s.submit(twin::DeleteLogicalTwin{.id = id});
        }
        if (i % 40 == 0)
            s.pane.showTwin(id);
        QCOMPARE(qsizetype(s.pane.model().rowCount()),
                 s.graph().outgoing(s.pane.twin()).size() + s.graph().incoming(s.pane.twin()).size());
        QCOMPARE(qsizetype(s.twins().size()), s.graph().twins().size());
    }
}

QTEST_MAIN(tst_GraphPane)
#include "tst_graphpane.moc"
