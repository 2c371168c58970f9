// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/diagramview.h"
#include "models/comparebar.h"
#include "models/modeldocument.h"
#include "models/modelgraphpane.h"
#include "models/modelheader.h"
#include "models/modelnote.h"
#include "models/modelspane.h"
#include "models/modeltextpane.h"
#include "models/modeltreepane.h"
#include "models/modelversions.h"
#include "shared/jsoneditor.h"
#include "support/appfixture.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabBar>
#include <QTreeView>

using namespace Qt::StringLiterals;
using app::ActionId;
using app::ComparisonModel;

/// What a person does with whole models: compare versions, infer, make a device, delete, export.
class tst_ModelMaking : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void comparesWithTheVersionBefore();
    void saysOfEachTwinWhetherItFits();
    void movesLogicalTwinsToTheNewerVersion();
    void aFaultyVersionCannotBeCompared();
    void infersAModelAndSavesIt();
    void aGuessThatWasChangedStays();
    void saysWhatCanBeDoneWithoutAModel();
    void offersADeviceOfTheModel();
    void deletesAModelAfterNamingItsUsers();
    void exportsAllModelsAsOneArchive();
    void showsTheThingModel();
    void drawsWhatAModelHangsOn();
    void showsThePictureBesideTheModel();
};

namespace {

QByteArray lamp(const char *version, const char *contents)
{
    return QByteArray("{\"@context\": \"dtmi:dtdl:context;3\", \"@id\": \"dtmi:com:example:Lamp;") + version +
           "\",\n \"@type\": \"Interface\", \"contents\": [" + contents + "]}\n";
}

const QByteArray LampOne =
    lamp("1", R"({"@type": "Property", "name": "level", "schema": "integer", "writable": true},
 {"@type": "Property", "name": "colour", "schema": {"@type": "Enum", "valueSchema": "string", "enumValues": [
  {"name": "warm", "enumValue": "warm"}, {"name": "cold", "enumValue": "cold"}]}})");
const QByteArray LampTwo =
    lamp("2", R"({"@type": "Property", "name": "level", "schema": "double", "writable": true},
 {"@type": "Property", "name": "hours", "schema": "integer"},
 {"@type": "Property", "name": "colour", "schema": {"@type": "Enum", "valueSchema": "string", "enumValues": [
  {"name": "warm", "enumValue": "warm"}]}})");

constexpr auto One = u"dtmi:com:example:Lamp;1";
constexpr auto Two = u"dtmi:com:example:Lamp;2";

struct Stage {
    AppFixture f;
    app::ModelsPane pane{f.context};
    app::ModelDocument document{f.context};

    Stage()
    {
        document.resize(1100, 600);
        document.setVisible(true);
        QObject::connect(&document, &app::ModelDocument::modelPlaceWanted, &document,
                         &app::ModelDocument::show);
        (void)QTest::qWaitFor([this] { return !f.models.library()->ids().isEmpty(); });
    }
    /// A folder of the person's own with these texts, as the first source.
    void addFolder(const QMap<QString, QByteArray> &texts)
    {
        QDir(f.folder.path()).mkpath(u"own"_s);
        for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
            QFile file(path(text.key()));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(*text);
        }
        pane.addSource(f.folder.filePath(u"own"_s));
        (void)QTest::qWaitFor([&] { return f.models.library()->file(path(texts.firstKey())) != nullptr; });
    }
    void addLamps() { addFolder({{u"lamp-1.json"_s, LampOne}, {u"lamp-2.json"_s, LampTwo}}); }
    QString path(const QString &name) const { return f.folder.filePath(u"own/"_s + name); }
    void open(QStringView id) { document.show({.modelId = id.toString()}); }
    void trigger(ActionId id) { f.actions.action(id)->trigger(); }
    bool submit(const twin::Command &command)
    {
        return f.hub.submit(command, {.origin = twin::Cause::Origin::Window}).has_value();
    }
    QStringList differences() const
    {
        const ComparisonModel &model = document.versions()->model();
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row)
            lines.append(model.index(row, ComparisonModel::EffectColumn).data().toString() + u": "_s +
                         model.index(row, ComparisonModel::WhatColumn).data().toString());
        return lines;
    }
    QStringList twins() const
    {
        QStringList lines;
        for (int i = 0; i < document.versions()->twins()->count(); ++i)
            lines.append(document.versions()->twins()->item(i)->text());
        return lines;
    }
};

} // namespace

void tst_ModelMaking::comparesWithTheVersionBefore()
{
    Stage s;
    const QAbstractItemModelTester tester(const_cast<ComparisonModel *>(&s.document.versions()->model()),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    s.addLamps();
    s.open(Two);
    QCOMPARE(s.differences(), (QStringList{u"breaking: colour lost the value \"cold\""_s,
                                           u"compatible: hours is new: integer property"_s,
                                           u"compatible: level was integer and is double now"_s}));
    QCOMPARE(s.document.versions()->verdictText(), u"breaking: 1, compatible: 2"_s);
    QVERIFY2(s.document.compareBar()->text().contains(u"colour lost the value \"cold\""),
             qPrintable(s.document.compareBar()->text()));
    s.trigger(ActionId::CompareModelVersions);
    QVERIFY(s.document.versions()->isVisible());
    s.document.versions()->table()->setCurrentIndex(s.document.versions()->model().index(1, 0));
    QTest::keyClick(s.document.versions()->table(), Qt::Key_Return);
    QCOMPARE(s.document.place().modelId, QString::fromUtf16(Two));
    QCOMPARE(s.document.treePane()->current()->name, u"hours"_s);
    QVERIFY(s.document.treePane()->isVisible());
    s.document.versions()->before()->setCurrentIndex(1); // the other way round
    s.document.versions()->after()->setCurrentIndex(0);
    QVERIFY(s.differences().contains(u"breaking: hours is gone: integer property"_s));
}

void tst_ModelMaking::saysOfEachTwinWhetherItFits()
{
    Stage s;
    s.addLamps();
    for (const auto &name : {u"lamp-a", u"lamp-b"}) {
        s.f.create(name);
        s.f.connectDevice(name, One);
    }
    s.f.report(u"lamp-a", R"({"colour": "warm"})");
    s.f.report(u"lamp-b", R"({"colour": "cold"})");
    s.open(Two);
    QCOMPARE(s.twins().size(), 2);
    QCOMPARE(s.twins().first(), u"lamp-a   fits"_s);
    QVERIFY2(s.twins().last().startsWith(u"lamp-b   reported.colour: "), qPrintable(s.twins().last()));
    QVERIFY(s.document.versions()->twinsText().startsWith(u"1 of 2 twins of Lamp;1 fit Lamp;2"));
    QVERIFY(s.document.versions()->moveButton()->isHidden()); // a device says itself what it is
    QSignalSpy wanted(&s.document, &app::ModelDocument::placeWanted);
    s.document.versions()->twins()->setCurrentRow(1);
    s.trigger(ActionId::CompareModelVersions);
    QTest::keyClick(s.document.versions()->twins(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<app::Place>().id, s.f.id(u"lamp-b"));
}

void tst_ModelMaking::movesLogicalTwinsToTheNewerVersion()
{
    Stage s;
    s.addLamps();
    QVERIFY(s.submit(twin::PutLogicalTwin{
        .id = s.f.id(u"hall"),
        .body = s.f.json(R"({"colour": "warm", "$metadata": {"$model": "dtmi:com:example:Lamp;1"}})")}));
    s.open(Two);
    QCOMPARE(s.twins(), QStringList{u"hall   fits"_s});
    s.document.versions()->moveButton()->click();
    QCOMPARE(s.f.dialogs.questions, QStringList{u"Move 1 logical twins?"_s});
    QCOMPARE(s.f.hub.state().graph().twin(s.f.id(u"hall"))->modelId, QString::fromUtf16(Two));
    QCOMPARE(s.f.hub.state().graph().twin(s.f.id(u"hall"))->contents, s.f.json(R"({"colour": "warm"})"));
    QCOMPARE(s.twins(), QStringList());
}

void tst_ModelMaking::aFaultyVersionCannotBeCompared()
{
    Stage s;
    s.addFolder({{u"lamp-1.json"_s, LampOne}, {u"lamp-2.json"_s, lamp("2", "{\"@type\": \"Property\"}")}});
    s.open(Two);
    QCOMPARE(s.document.versions()->verdictText(), u"Lamp;2 is not valid: nothing can be compared."_s);
    QCOMPARE(s.differences(), QStringList());
    s.open(u"dtmi:com:example:Gate;1");
    QCOMPARE(s.document.versions()->verdictText(), u"There is one version only."_s);
    QCOMPARE(s.document.compareBar()->text(), QString());
}

void tst_ModelMaking::infersAModelAndSavesIt()
{
    Stage s;
    s.f.create(u"pump-7");
    s.f.report(u"pump-7", R"({"level": 3, "mode": "auto"})");
    s.document.setDevice(s.f.id(u"pump-7"));
    s.trigger(ActionId::InferModel);
    QCOMPARE(s.document.place().modelId, u"dtmi:inferred:pump_7;1"_s);
    QVERIFY(s.document.isChanged());
    QVERIFY(s.document.textPane()->text().contains("\"mode\""));
    QVERIFY(!s.document.textPane()->editor()->isReadOnly());
    QVERIFY(s.document.treePane()->model().indexOf({u"level"_s}).isValid());

    s.f.dialogs.saveFile = s.f.folder.filePath(u"pump"_s); // without an ending
    s.trigger(ActionId::SaveModel);
    QVERIFY(QFile::exists(s.f.folder.filePath(u"pump.json"_s)));
    QVERIFY(!s.document.isChanged());
    QTRY_VERIFY(s.f.models.library()->find(u"dtmi:inferred:pump_7;1"));
    QCOMPARE(s.document.place().file, s.f.folder.filePath(u"pump.json"_s));
    QCOMPARE(s.f.models.sources().first().source.files, QStringList{s.f.folder.filePath(u"pump.json"_s)});
    QCOMPARE(s.f.dialogs.errors, QStringList());
}

void tst_ModelMaking::aGuessThatWasChangedStays()
{
    Stage s;
    s.f.create(u"pump-7");
    s.f.report(u"pump-7", R"({"level": 3})");
    s.document.setDevice(s.f.id(u"pump-7"));
    s.trigger(ActionId::InferModel);
    s.document.textPane()->editor()->setText(
        QString::fromUtf8(s.document.textPane()->text()).replace(u"level"_s, u"height"_s));
    s.open(u"dtmi:com:example:Gate;1");
    s.trigger(ActionId::InferModel);
    QVERIFY(s.document.textPane()->text().contains("height"));
    s.trigger(ActionId::SaveModel); // nobody names a file: nothing is lost
    QVERIFY(s.document.isChanged());
}

void tst_ModelMaking::saysWhatCanBeDoneWithoutAModel()
{
    Stage s;
    s.f.create(u"pump-7");
    s.f.connectDevice(u"pump-7", u"dtmi:com:example:Pump;1");
    s.f.report(u"pump-7", R"({"level": 3})");
    s.document.setDevice(s.f.id(u"pump-7"));
    s.open(u"dtmi:com:example:Pump;1");
    QVERIFY(s.document.note()->text().contains(u"No source has this model"));
    QVERIFY(s.document.note()->fetchButton()->isHidden()); // no source is on the web
    QCOMPARE(s.document.note()->inferButton()->text(), u"Infer it from pump-7"_s);
    s.document.note()->inferButton()->click();
    QCOMPARE(s.document.place().modelId, u"dtmi:com:example:Pump;1"_s); // the one that the device announced
    QVERIFY(s.document.isChanged());
    s.open(u"dtmi:com:example:Gate;1");
    QCOMPARE(s.document.note()->text(), QString());
}

void tst_ModelMaking::offersADeviceOfTheModel()
{
    Stage s;
    QSignalSpy wanted(&s.document, &app::ModelDocument::deviceWanted);
    s.open(u"dtmi:com:example:TemperatureController;1");
    s.trigger(ActionId::NewDeviceFromModel);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), u"dtmi:com:example:TemperatureController;1"_s);
    const auto desired = wanted.first().last().value<twin::Json>();
    QCOMPARE(desired["thermostat1"]["__t"].toString(), u"c"_s);
    QVERIFY(desired["telemetryInterval"].isNumber());
    s.open(u"dtmi:com:example:Nothing;1");
    QVERIFY(!s.f.actions.action(ActionId::NewDeviceFromModel)->isEnabled());
}

void tst_ModelMaking::deletesAModelAfterNamingItsUsers()
{
    Stage s;
    s.addFolder(
        {{u"lamp-1.json"_s, LampOne},
         {u"hall-1.json"_s,
          R"({"@context": "dtmi:dtdl:context;3", "@id": "dtmi:com:example:Hall;1", "@type": "Interface",
                     "contents": [{"@type": "Component", "name": "lamp", "schema": "dtmi:com:example:Lamp;1"}]})"}});
    s.f.create(u"lamp-a");
    s.f.connectDevice(u"lamp-a", One);
    s.open(One);
    s.f.dialogs.answer = false;
    s.trigger(ActionId::DeleteModel);
    QCOMPARE(s.f.dialogs.questions, QStringList{u"Delete dtmi:com:example:Lamp;1 from the disk?"_s});
    QVERIFY(s.f.dialogs.details.first().contains(u"Models that need it: dtmi:com:example:Hall;1."));
    QVERIFY(s.f.dialogs.details.first().contains(u"1 devices have it."));
    QVERIFY(QFile::exists(s.path(u"lamp-1.json"_s)));
    s.f.dialogs.answer = true;
    s.trigger(ActionId::DeleteModel);
    QVERIFY(!QFile::exists(s.path(u"lamp-1.json"_s)));
    QTRY_VERIFY(!s.f.models.library()->fileOf(QString::fromUtf16(One)));
    QTRY_COMPARE(s.f.models.library()->missing(), QStringList{QString::fromUtf16(One)});
    s.open(u"dtmi:com:example:Gate;1"); // built in
    QVERIFY(!s.f.actions.action(ActionId::DeleteModel)->isEnabled());
}

void tst_ModelMaking::exportsAllModelsAsOneArchive()
{
    Stage s;
    s.addLamps();
    s.f.dialogs.saveFile = s.f.folder.filePath(u"models"_s);
    s.trigger(ActionId::ExportModels);
    const QString path = s.f.folder.filePath(u"models.zip"_s);
    QVERIFY(QFile::exists(path));
    const QString unpack = QStandardPaths::findExecutable(u"python3"_s);
    if (unpack.isEmpty())
        QSKIP("python3 is not here to unpack the archive");
    const QString out = s.f.folder.filePath(u"out"_s);
    QCOMPARE(QProcess::execute(unpack, {u"-m"_s, u"zipfile"_s, u"-e"_s, path, out}), 0);
    QFile again(out + u"/dtmi/com/example/lamp-2.json"_s);
    QVERIFY(again.open(QIODevice::ReadOnly));
    QCOMPARE(again.readAll(), LampTwo);
    twin::host::ModelsClient unpacked({.sources = {{.place = out}}}, s.f.hub.clock);
    QTRY_COMPARE(unpacked.library()->ids(), s.f.models.library()->ids());
    s.f.dialogs.saveFile = u"/nowhere/at/all/models.zip"_s;
    s.trigger(ActionId::ExportModels);
    QCOMPARE(s.f.dialogs.errors.size(), 1);
}

void tst_ModelMaking::drawsWhatAModelHangsOn()
{
    Stage s;
    s.addFolder(
        {{u"shop.json"_s,
          R"({"@context": "dtmi:dtdl:context;3", "@id": "dtmi:com:example:Shop;1", "@type": "Interface",
                      "extends": "dtmi:com:example:Place;1", "contents": [
                      {"@type": "Component", "name": "light", "schema": "dtmi:com:example:Lamp;1"},
                      {"@type": "Relationship", "name": "beside", "target": "dtmi:com:example:Road;1"}]})"},
         {u"place.json"_s,
          R"({"@context": "dtmi:dtdl:context;3", "@id": "dtmi:com:example:Place;1",
                      "@type": "Interface"})"},
         {u"lamp-1.json"_s, LampOne}});
    s.f.create(u"l-1");
    s.f.connectDevice(u"l-1", One);
    s.open(u"dtmi:com:example:Shop;1");
    s.document.findChild<QTabBar *>()->setCurrentIndex(1);
    app::DiagramView *const view = s.document.graph()->view();
    const auto ids = [view] {
        QStringList all;
        for (const auto &node : view->diagram().nodes)
            all.append(node.id.section(u':', -1));
        all.sort();
        return all;
    };
    QCOMPARE(ids(), (QStringList{u"Lamp;1"_s, u"Place;1"_s, u"Road;1"_s, u"Shop;1"_s}));
    QCOMPARE(view->currentId(), u"dtmi:com:example:Shop;1"_s);
    QCOMPARE(view->currentText(),
             u"Shop;1, com:example, extends to Place;1, light to Lamp;1, beside to Road;1"_s);
    const auto &nodes = view->diagram().nodes;
    const auto road =
        std::find_if(nodes.begin(), nodes.end(), [](const auto &n) { return n.id.contains(u"Road"); });
    QVERIFY(road->isFaint);
    QCOMPARE(road->note, u"not at hand"_s);
    const auto lamp =
        std::find_if(nodes.begin(), nodes.end(), [](const auto &n) { return n.id.contains(u"Lamp"); });
    QCOMPARE(lamp->note, u"1 devices"_s); // plural forms come with a translation
    s.document.graph()->box(app::ModelLink::Relationship)->setChecked(false);
    QCOMPARE(ids(), (QStringList{u"Lamp;1"_s, u"Place;1"_s, u"Shop;1"_s}));
    view->setCurrent(QString::fromUtf16(One));
    QTest::keyClick(view, Qt::Key_Return); // on to the lamp, in the graph still
    QCOMPARE(s.document.place().modelId, QString::fromUtf16(One));
    QVERIFY(view->isVisible());
    QCOMPARE(ids(), (QStringList{u"Lamp;1"_s, u"Shop;1"_s})); // who refers to it
}

void tst_ModelMaking::showsTheThingModel()
{
    Stage s;
    s.open(u"dtmi:com:example:Thermostat;1");
    auto *tabs = s.document.findChild<QTabBar *>();
    tabs->setCurrentIndex(4);
    QVERIFY(s.document.thing()->isVisible());
    QVERIFY(s.document.thing()->text().contains(u"tm:ThingModel"));
    QVERIFY(s.document.thing()->text().contains(u"targetTemperature"));
}

void tst_ModelMaking::showsThePictureBesideTheModel()
{
    Stage s;
    s.addLamps();
    const auto *header = s.document.findChild<app::ModelHeader *>();
    s.open(One);
    QVERIFY(!header->hasPicture());
    QImage picture(32, 32, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(s.path(u"lamp-2.png"_s)));
    QCOMPARE(app::pictureOf(s.path(u"lamp-2.json"_s)), s.path(u"lamp-2.png"_s));
    s.open(Two);
    QVERIFY(header->hasPicture());
}

QTEST_MAIN(tst_ModelMaking)
#include "tst_modelmaking.moc"
