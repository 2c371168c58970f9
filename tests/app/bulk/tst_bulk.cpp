// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/bulkcalldialog.h"
#include "bulk/bulkdesk.h"
#include "bulk/bulkdialog.h"
#include "bulk/connectionsdialog.h"
#include "bulk/createmanydialog.h"
#include "bulk/devicedesk.h"
#include "bulk/groupdialog.h"
#include "bulk/importdialog.h"
#include "bulk/sendall.h"
#include "filedrop.h"
#include "fleet/groups.h"
#include "fleet/sheet.h"
#include "hub/bulkjob.h"
#include "shared/jsoneditor.h"
#include "sim/behaviour.h"
#include "support/appfixture.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using app::BulkDialog;
using app::ForecastModel;

class tst_Bulk : public QObject
{
    Q_OBJECT
private slots:
    void init() { failOnWarnings(); }
    void aDryRunSaysWhatWouldHappen();
    void theJobDoesWhatTheDryRunSaid();
    void saysInWordsWhatIsReplacedInMoreThanOne();
    void anotherTextNeedsAnotherDryRun();
    void aWrongPatchIsMarkedAndStays();
    void aPatchThatWritesNothingIsRefused();
    void callsACommandOfMany();
    void deletesManyAfterAQuestion();
    void everyCommandOfManyHasItsReply();
    void importsAFile();
    void aWrongFileChangesNothing();
    void mergesIntoWhatIsThere();
    void aFileThatIsGoneSaysSo();
    void makesDevicesByPattern();
    void namesThatAreTakenOrWrongMakeNothing();
    void simulatesWhatItMakes();
    void importsYamlAndXml_data();
    void importsYamlAndXml();
    void importsAWorkbook();
    void putsDevicesIntoAGroupAndTakesThemOut();
    void connectionsGoWithoutKeysUnlessAskedFor();
    void importsAListOfConnections();
    void exportsTheHubAsATemplate();
    void theGraphGoesOutAndComesIn();
    void knowsFilesOfTwins();
};

namespace {

struct World {
    AppFixture f;
    QWidget window;

    World()
    {
        for (const char16_t *name : {u"a", u"b", u"c"})
            f.create(name);
        f.patch(u"a", R"({"tags": {"site": "x"}})");
        f.patch(u"b", R"({"tags": {"site": "z"}})");
        window.resize(800, 600);
        window.show();
    }
    std::vector<twin::TwinId> all() { return {f.id(u"a"), f.id(u"b"), f.id(u"gone")}; }
    BulkDialog *dialog()
    {
        auto *dialog = BulkDialog::ofPatch(f.context, all(), u"tags.site = 'x'"_s, &window);
        dialog->open();
        return dialog;
    }
    void type(BulkDialog *dialog, const QString &text)
    {
        dialog->editor()->setText(text);
        emit dialog->editor()->edited();
    }
    void look(BulkDialog *dialog, const QString &text)
    {
        type(dialog, text);
        dialog->dryRun();
        QTRY_VERIFY(!dialog->isLooking());
        QCoreApplication::processEvents();
    }
    QString write(const QString &name, const QByteArray &text)
    {
        QFile file(f.folder.filePath(name));
        (void)file.open(QIODevice::WriteOnly);
        file.write(text);
        return file.fileName();
    }
    app::ImportDialog *import(const QString &path)
    {
        auto *dialog = new app::ImportDialog(f.context, path, &window);
        dialog->open();
        wait(dialog);
        return dialog;
    }
    static void wait(app::ImportDialog *dialog)
    {
        QTRY_VERIFY(!dialog->isChecking());
        QCoreApplication::processEvents();
    }
    bool has(const char16_t *id) { return f.hub.state().find(f.id(id)) != nullptr; }
};

constexpr auto SiteZ = u"{\"tags\": {\"site\": \"z\"}}";

} // namespace

void tst_Bulk::aDryRunSaysWhatWouldHappen()
{
    World w;
    auto *dialog = w.dialog();
    const QAbstractItemModelTester tester(&dialog->model());
    QVERIFY(!dialog->startButton()->isEnabled());
    w.look(dialog, QString::fromUtf16(SiteZ));
    QCOMPARE(dialog->resultText(), u"1 would change, 1 have it already, 1 would be refused"_s);
    const auto cell = [dialog](int row, ForecastModel::Column column) {
        return dialog->model().index(row, column).data().toString();
    };
    QCOMPARE(cell(0, ForecastModel::TwinColumn), u"gone"_s);
    QCOMPARE(cell(1, ForecastModel::TwinColumn), u"a"_s);
    QCOMPARE(cell(1, ForecastModel::ChangeColumn), u"{\"tags\":{\"site\":\"z\"}}"_s);
    QCOMPARE(cell(2, ForecastModel::EffectColumn), u"has it already"_s);
    QCOMPARE(dialog->startButton()->text(), u"Update 1 twins"_s);
    QVERIFY(dialog->startButton()->isEnabled());
    QVERIFY(w.f.hub.state().jobs().isEmpty());
}

void tst_Bulk::theJobDoesWhatTheDryRunSaid()
{
    World w;
    const QPointer<BulkDialog> dialog = w.dialog();
    QSignalSpy started(dialog, &BulkDialog::started);
    w.look(dialog, QString::fromUtf16(SiteZ));
    dialog->start();
    QTRY_COMPARE(started.size(), 1);
    const auto &job = w.f.hub.state().jobs()[started[0][0].toString()];
    QCOMPARE(job.spec.condition, u"tags.site = 'x'"_s);
    const auto twins = twin::bulkTwinsOf(job.spec);
    QVERIFY(twins);
    QCOMPARE(twins->size(), 1u);
    QCOMPARE(twins->front().id, w.f.id(u"a"));
    QTRY_VERIFY(!dialog);
}

void tst_Bulk::saysInWordsWhatIsReplacedInMoreThanOne()
{
    World w;
    w.f.dialogs.answer = false;
    BulkDialog *dialog = w.dialog();
    const QSignalSpy started(dialog, &BulkDialog::started);
    w.look(dialog, u"{\"tags\": {\"round\": 7}}"_s);
    QVERIFY(dialog->startButton()->isEnabled());
    dialog->start();
    QCOMPARE(w.f.dialogs.questions, QStringList{u"Replace tags or desired properties of 2 devices?"_s});
    QVERIFY2(w.f.dialogs.details.first().startsWith(u"a, b."), qPrintable(w.f.dialogs.details.first()));
    QVERIFY(started.isEmpty());
    QVERIFY(dialog->isVisible()); // with what was typed
    w.f.dialogs.answer = true;
    dialog->start();
    QTRY_COMPARE(started.size(), 1);
}

void tst_Bulk::anotherTextNeedsAnotherDryRun()
{
    World w;
    auto *dialog = w.dialog();
    w.look(dialog, QString::fromUtf16(SiteZ));
    w.type(dialog, u"{\"tags\": {\"site\": \"y\"}}"_s);
    QVERIFY(!dialog->startButton()->isEnabled());
    dialog->start();
    QVERIFY(w.f.hub.state().jobs().isEmpty());
    dialog->dryRun(); // and the text is changed while it looks
    w.type(dialog, QString::fromUtf16(SiteZ));
    QTRY_VERIFY(!dialog->isLooking());
    QCoreApplication::processEvents();
    QVERIFY(!dialog->startButton()->isEnabled());
    QVERIFY(dialog->dryRunButton()->isEnabled());
}

void tst_Bulk::aWrongPatchIsMarkedAndStays()
{
    World w;
    auto *dialog = w.dialog();
    const QString text = u"{\"tags\": {\"site\" \"z\"}}"_s;
    w.look(dialog, text);
    QVERIFY2(dialog->resultText().contains(u"Line 1"), qPrintable(dialog->resultText()));
    QCOMPARE(dialog->editor()->text(), text);
    QVERIFY(!dialog->startButton()->isEnabled());
    w.look(dialog, u"{\"tags\": {\"a.b\": 1}}"_s); // a key that no twin may have
    QVERIFY(!dialog->resultText().isEmpty());
    QVERIFY(!dialog->startButton()->isEnabled());
}

void tst_Bulk::aPatchThatWritesNothingIsRefused()
{
    World w;
    auto *dialog = w.dialog();
    w.look(dialog, u"{}"_s);
    QVERIFY(!dialog->startButton()->isEnabled());
    QCOMPARE(dialog->model().rowCount(), 0);
}

void tst_Bulk::callsACommandOfMany()
{
    World w;
    auto *dialog = new app::BulkCallDialog(w.f.context, {w.f.id(u"a"), w.f.id(u"c")}, u"chosen"_s, &w.window);
    QSignalSpy started(dialog, &app::BulkCallDialog::started);
    dialog->open();
    QVERIFY(!dialog->startButton()->isEnabled());
    dialog->method()->setText(u"thermostat1*getMaxMinReport"_s);
    dialog->payload()->setText(u"{\"since\": }"_s);
    dialog->start();
    QVERIFY2(dialog->problem().contains(u"Line 1"), qPrintable(dialog->problem()));
    QVERIFY(w.f.hub.state().jobs().isEmpty());
    dialog->payload()->setText(u"{\"since\": 1}"_s);
    dialog->start();
    QTRY_COMPARE(started.size(), 1);
    const auto &spec = w.f.hub.state().jobs()[started[0][0].toString()].spec;
    QCOMPARE(spec.kind, twin::JobSpec::Kind::DeviceMethod);
    QCOMPARE(spec.request["methodName"].toString(), u"thermostat1*getMaxMinReport"_s);
    const auto twins = twin::bulkTwinsOf(spec);
    QVERIFY(twins && twins->size() == 2);
    QCOMPARE(twins->at(1).id, w.f.id(u"c"));
}

void tst_Bulk::deletesManyAfterAQuestion()
{
    World w;
    app::BulkDesk desk(
        w.f.context,
        [&w] {
            return app::BulkDesk::Choice{{w.f.id(u"a"), w.f.id(u"b")}, u"*"_s};
        },
        &w.window);
    w.f.dialogs.answer = false;
    w.f.actions.action(app::ActionId::DeleteDevices)->trigger();
    QCOMPARE(w.f.dialogs.questions, QStringList{u"Delete 2 devices?"_s});
    QVERIFY(w.f.dialogs.details[0].startsWith(u"a, b: "));
    QVERIFY(w.has(u"a"));
    w.f.dialogs.answer = true;
    w.f.actions.action(app::ActionId::DeleteDevices)->trigger();
    QVERIFY(!w.has(u"a") && !w.has(u"b") && w.has(u"c"));
    w.f.actions.action(app::ActionId::DeleteDevices)->trigger(); // they are gone
    QTRY_COMPARE(w.f.dialogs.errors.size(), 1);
    QVERIFY(w.f.dialogs.errors[0].startsWith(u"2 devices were not deleted"));
}

void tst_Bulk::everyCommandOfManyHasItsReply()
{
    AppFixture f;
    f.create(u"b");
    std::vector<twin::Command> commands;
    for (const char16_t *name : {u"a", u"b", u"c", u"b"})
        commands.emplace_back(twin::CreateIdentity{.id = f.id(name)});
    std::optional<app::SentAll> sent;
    int times = 0;
    const auto keep = [&](const app::SentAll &all) {
        sent = all;
        ++times;
    };
    app::sendAll(f.hub, commands, this, keep);
    QTRY_COMPARE(times, 1);
    QCOMPARE(sent->replies.size(), 4u);
    QCOMPARE(sent->failed(), 2);
    QCOMPARE(sent->replies[2]->record->id(), f.id(u"c"));
    QCOMPARE(sent->replies[3].error().code, twin::ErrorCode::DeviceExists);
    QCOMPARE(sent->firstError()->code, twin::ErrorCode::DeviceExists);
    app::sendAll(f.hub, {}, this, keep);
    QCOMPARE(times, 2);
    QVERIFY(sent->replies.empty() && !sent->firstError());
}

void tst_Bulk::importsAFile()
{
    World w;
    const QPointer<app::ImportDialog> dialog = w.import(
        w.write(u"new.csv"_s, "deviceId,tags.site,properties.desired.level\np,zurich,3\nq,bern,4\n"));
    QCOMPARE(dialog->resultText(), u"The file is fine: 2 new, 0 to update."_s);
    QVERIFY(!w.has(u"p"));
    dialog->start();
    QTRY_VERIFY(!dialog);
    QVERIFY(w.has(u"p"));
    QCOMPARE(w.f.hub.state().find(w.f.id(u"q"))->twin.desired.values["level"], twin::Json(4));
}

void tst_Bulk::importsYamlAndXml_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("YAML") << u"new.yaml"_s << QByteArray("- deviceId: p\n  tags: {site: zurich}\n");
    QTest::newRow("XML") << u"new.xml"_s
                         << QByteArray("<twins><twin><deviceId>p</deviceId>"
                                       "<tags><site>zurich</site></tags></twin></twins>");
}
void tst_Bulk::importsYamlAndXml()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, text);
    World w;
    const QPointer<app::ImportDialog> dialog = w.import(w.write(name, text));
    QCOMPARE(dialog->resultText(), u"The file is fine: 1 new, 0 to update."_s);
    dialog->start();
    QTRY_VERIFY(!dialog);
    QCOMPARE(w.f.hub.state().find(w.f.id(u"p"))->twin.tags, w.f.json(R"({"site": "zurich"})"));
}

void tst_Bulk::importsAWorkbook()
{
    World w;
    const QByteArray book =
        twin::fleet::writeXlsx({{.line = 1, .cells = {"deviceId", "tags.site", "tags.floor"}},
                                {.line = 2, .cells = {"p", "zurich", "3"}},
                                {.line = 3, .cells = {"a", "bern", "x y"}}});
    const QPointer<app::ImportDialog> dialog = w.import(w.write(u"new.xlsx"_s, book));
    QCOMPARE(dialog->problems().rowCount(), 1); // "a" is there already
    QCOMPARE(dialog->problems().item(0, 0)->text(), u"3"_s);
    dialog->existing()->setCurrentIndex(1);
    World::wait(dialog);
    QCOMPARE(dialog->resultText(), u"The file is fine: 1 new, 1 to update."_s);
    dialog->start();
    QTRY_VERIFY(!dialog);
    QCOMPARE(w.f.hub.state().find(w.f.id(u"p"))->twin.tags, w.f.json(R"({"site": "zurich", "floor": 3})"));
    QCOMPARE(w.f.hub.state().find(w.f.id(u"a"))->twin.tags, w.f.json(R"({"site": "bern", "floor": "x y"})"));
}

void tst_Bulk::putsDevicesIntoAGroupAndTakesThemOut()
{
    World w;
    const auto open = [&w](std::vector<twin::TwinId> devices) {
        auto *dialog = new app::GroupDialog(w.f.context, std::move(devices), &w.window);
        dialog->open();
        return QPointer(dialog);
    };
    const auto counts = [&w] { return twin::fleet::groupCounts(w.f.hub.state()); };
    auto dialog = open({w.f.id(u"a"), w.f.id(u"b")});
    QVERIFY(!dialog->addButton()->isEnabled() && !dialog->removeButton()->isEnabled());
    dialog->name()->setCurrentText(u"two words"_s);
    QVERIFY(!dialog->addButton()->isEnabled());
    QVERIFY2(dialog->message().contains(u"spaces"), qPrintable(dialog->message()));
    dialog->name()->setCurrentText(u"line-1"_s);
    dialog->addButton()->click();
    QTRY_VERIFY(!dialog);
    QCOMPARE(counts().value(u"line-1"_s), 2);
    QCOMPARE(w.f.hub.state().find(w.f.id(u"a"))->twin.tags["site"], twin::Json(u"x"_s)); // other tags stay
    dialog = open({w.f.id(u"b"), w.f.id(u"c")});
    QCOMPARE(dialog->name()->itemText(0), u"line-1"_s);
    dialog->name()->setCurrentText(u"line-1"_s);
    QVERIFY2(dialog->message().contains(u"tags.groups.[[line-1]] = true"), qPrintable(dialog->message()));
    QVERIFY(dialog->addButton()->isEnabled() && dialog->removeButton()->isEnabled());
    dialog->removeButton()->click();
    QTRY_VERIFY(!dialog);
    QCOMPARE(counts().value(u"line-1"_s), 1);
    dialog = open({w.f.id(u"a"), w.f.id(u"gone")}); // one of them cannot be
    dialog->name()->setCurrentText(u"line-2"_s);
    dialog->addButton()->click();
    QTRY_VERIFY2(dialog->message().contains(u"1 devices"), qPrintable(dialog->message()));
    QCOMPARE(counts().value(u"line-2"_s), 1);
}

void tst_Bulk::connectionsGoWithoutKeysUnlessAskedFor()
{
    World w;
    app::BulkDesk desk(
        w.f.context,
        [] {
            return app::BulkDesk::Choice{{*twin::TwinId::parse(u"a")}, u"*"_s};
        },
        &w.window);
    w.f.create(u"a/m");
    w.f.actions.action(app::ActionId::ExportConnections)->trigger();
    auto *dialog = w.window.findChild<app::ConnectionsDialog *>();
    QVERIFY(dialog);
    dialog->host()->setText(u"hub.test"_s);
    w.f.dialogs.saveFile = w.f.folder.filePath(u"list.txt"_s);
    QCOMPARE(dialog->list(), "HostName=hub.test;DeviceId=a\nHostName=hub.test;DeviceId=a;ModuleId=m\n");
    dialog->withKeys()->setChecked(true);
    QCOMPARE(dialog->list().count(";SharedAccessKey="), 2);
    const QByteArray list = dialog->list();
    dialog->save();
    QFile file(w.f.dialogs.saveFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), list);
}

void tst_Bulk::importsAListOfConnections()
{
    World w;
    const QByteArray key = QByteArray(32, 'k').toBase64();
    const QPointer<app::ImportDialog> dialog =
        w.import(w.write(u"list.txt"_s, "HostName=elsewhere;DeviceId=p;SharedAccessKey=" + key + "\n"));
    QCOMPARE(dialog->resultText(), u"The file is fine: 1 new, 0 to update."_s);
    dialog->start();
    QTRY_VERIFY(!dialog);
    QCOMPARE(w.f.hub.state().find(w.f.id(u"p"))->identity->authentication.primaryKey, key);
    auto *again = w.import(w.write(u"again.txt"_s, "HostName=h;DeviceId=p\nnonsense\n"));
    QCOMPARE(again->problems().rowCount(), 2);
    QCOMPARE(again->problems().item(1, 0)->text(), u"2"_s);
}

void tst_Bulk::exportsTheHubAsATemplate()
{
    World w;
    app::DeviceDesk desk(w.f.context, &w.window);
    const auto exported = [&w](const QString &name) {
        w.f.dialogs.saveFile = w.f.folder.filePath(name);
        w.f.actions.action(app::ActionId::ExportTemplate)->trigger();
        QFile file(w.f.dialogs.saveFile);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(exported(u"fill.sh"_s).contains("az iot hub device-identity create"));
    QVERIFY(!exported(u"fill.sh"_s).contains("primary-key"));
    QVERIFY(exported(u"hub.bicep"_s).contains("Microsoft.Devices/IotHubs@"));
}

void tst_Bulk::theGraphGoesOutAndComesIn()
{
    World w;
    app::DeviceDesk desk(w.f.context, &w.window);
    const auto import = [&w](const QByteArray &text) {
        w.f.dialogs.openFile = w.write(u"graph.json"_s, text);
        w.f.actions.action(app::ActionId::ImportGraph)->trigger();
        QCoreApplication::processEvents();
    };
    const QByteArray graph = R"({"twins": [{"$dtId": "house", "name": "Home"}],
        "relationships": [{"$relationshipId": "e", "$sourceId": "house", "$targetId": "a", "$relationshipName": "has"}]})";
    w.f.dialogs.answer = false;
    import(graph);
    QCOMPARE(w.f.dialogs.questions, QStringList{u"Import 1 twins and 1 relationships?"_s});
    QVERIFY(w.f.hub.state().graph().twins().isEmpty());
    w.f.dialogs.answer = true;
    import(graph);
    QTRY_COMPARE(w.f.hub.state().graph().relationshipCount(), 1);
    w.f.dialogs.saveFile = w.f.folder.filePath(u"out.json"_s);
    w.f.actions.action(app::ActionId::ExportGraph)->trigger();
    QFile file(w.f.dialogs.saveFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray exported = file.readAll();
    import(exported);
    QVERIFY(w.f.dialogs.details.last().startsWith(u"2 of them"));
    QVERIFY(w.f.dialogs.errors.isEmpty());
    import(QByteArray(graph).replace("\"a\"", "\"nobody\""));
    QCOMPARE(w.f.dialogs.errors.size(), 1);
}

void tst_Bulk::aWrongFileChangesNothing()
{
    World w;
    auto *dialog = w.import(w.write(u"bad.json"_s, R"([{"deviceId": "p"},
 {"deviceId": "a"},
 {"deviceId": "q", "tags": {"a.b": 1}}])"));
    QCOMPARE(dialog->problems().rowCount(), 2);
    QCOMPARE(dialog->problems().item(0, 0)->text(), u"2"_s); // "a" is there already
    QCOMPARE(dialog->problems().item(1, 0)->text(), u"3"_s);
    QVERIFY(!dialog->startButton()->isEnabled());
    dialog->start();
    QCoreApplication::processEvents();
    QVERIFY(!w.has(u"p"));
}

void tst_Bulk::mergesIntoWhatIsThere()
{
    World w;
    const QPointer<app::ImportDialog> dialog =
        w.import(w.write(u"a.json"_s, R"({"deviceId": "a", "tags": {"floor": 2}})"));
    QVERIFY(!dialog->startButton()->isEnabled());
    dialog->existing()->setCurrentIndex(1);
    w.wait(dialog);
    QCOMPARE(dialog->resultText(), u"The file is fine: 0 new, 1 to update."_s);
    dialog->start();
    QTRY_VERIFY(!dialog);
    QCOMPARE(w.f.hub.state().find(w.f.id(u"a"))->twin.tags, w.f.json(R"({"site": "x", "floor": 2})"));
}

void tst_Bulk::aFileThatIsGoneSaysSo()
{
    World w;
    app::ImportDialog dialog(w.f.context, w.f.folder.filePath(u"none.json"_s), nullptr);
    QVERIFY(dialog.resultText().contains(u"none.json"));
    QVERIFY(!dialog.startButton()->isEnabled());
}

void tst_Bulk::makesDevicesByPattern()
{
    World w;
    auto *dialog = new app::CreateManyDialog(w.f.context, &w.window);
    QSignalSpy created(dialog, &app::CreateManyDialog::created);
    dialog->open();
    dialog->pattern()->setText(u"ahu-{n:3}"_s);
    dialog->first()->setValue(9);
    dialog->count()->setValue(3);
    dialog->tags()->setPlainText(u"{\"row\": \"{n}\"}"_s);
    QCOMPARE(dialog->message(), u"ahu-009 to ahu-011"_s);
    dialog->create();
    QTRY_COMPARE(created.size(), 1);
    QVERIFY(w.has(u"ahu-009") && w.has(u"ahu-010") && w.has(u"ahu-011") && !w.has(u"ahu-012"));
    QCOMPARE(w.f.hub.state().find(w.f.id(u"ahu-010"))->twin.tags["row"].toString(), u"10"_s);
}

void tst_Bulk::namesThatAreTakenOrWrongMakeNothing()
{
    World w;
    w.f.create(u"pump-2");
    const qsizetype before = w.f.hub.state().records().size();
    app::CreateManyDialog dialog(w.f.context, nullptr);
    for (const auto &[pattern, word] : {std::pair(u"pump-{n}"_s, u"pump-2"_s), std::pair(u"same"_s, u"{n}"_s),
                                        std::pair(u"no blanks {n}"_s, u"not allowed"_s)}) {
        dialog.pattern()->setText(pattern);
        QVERIFY2(dialog.message().contains(word), qPrintable(dialog.message()));
        QVERIFY(!dialog.createButton()->isEnabled());
        dialog.create();
    }
    dialog.pattern()->setText(u"pump-x{n}"_s);
    QVERIFY(dialog.createButton()->isEnabled());
    dialog.tags()->setPlainText(u"{\"a.b\": 1}"_s);
    QVERIFY(!dialog.createButton()->isEnabled());
    QCOMPARE(w.f.hub.state().records().size(), before);
}

void tst_Bulk::simulatesWhatItMakes()
{
    World w;
    QTRY_VERIFY(w.f.models.library()->find(u"dtmi:com:example:Thermostat;1"_s)); // read in the pool
    auto *dialog = new app::CreateManyDialog(w.f.context, &w.window);
    QSignalSpy created(dialog, &app::CreateManyDialog::created);
    QVERIFY(!dialog->simulate()->isEnabled());
    const int model = dialog->models()->findData(u"dtmi:com:example:Thermostat;1"_s);
    QVERIFY(model > 0);
    dialog->models()->setCurrentIndex(model);
    QVERIFY(dialog->simulate()->isEnabled());
    dialog->simulate()->setChecked(true);
    dialog->pattern()->setText(u"thermo-{n}"_s);
    dialog->count()->setValue(2);
    dialog->create();
    QTRY_COMPARE(created.size(), 1);
    QVERIFY(w.has(u"thermo-1") && w.has(u"thermo-2"));
    QCOMPARE(w.f.simulation.added.size(), 1u);
    QCOMPARE(w.f.simulation.added.front().modelId, u"dtmi:com:example:Thermostat;1"_s);
    QVERIFY(!w.f.simulation.added.front().behaviour->root.telemetry.empty());
}

void tst_Bulk::knowsFilesOfTwins()
{
    World w;
    QVERIFY(!app::FileDrop::holdsScene({})); // and says nothing about it, as the program starts
    QVERIFY(app::FileDrop::holdsTwins(w.write(u"t.csv"_s, "deviceId\n")));
    QVERIFY(app::FileDrop::holdsTwins(w.write(u"t.ods"_s, twin::fleet::writeOds({}))));
    QVERIFY(app::FileDrop::holdsTwins(w.write(u"t.txt"_s, "HostName=h;DeviceId=a\n")));
    QVERIFY(!app::FileDrop::holdsTwins(w.write(u"other.txt"_s, "hello\n")));
    QVERIFY(app::FileDrop::holdsTwins(w.write(u"t.yml"_s, "- deviceId: a\n")));
    QVERIFY(!app::FileDrop::holdsTwins(w.write(u"other.yaml"_s, "a: 1\n")));
    QVERIFY(app::FileDrop::holdsTwins(w.write(u"t.xml"_s, "<twins><twin/></twins>")));
    QVERIFY(!app::FileDrop::holdsTwins(w.write(u"other.xml"_s, "<svg/>")));
    QVERIFY(app::FileDrop::holdsTwins(w.write(u"t.json"_s, R"([{"deviceId": "a"}])")));
    QVERIFY(!app::FileDrop::holdsTwins(w.write(u"m.json"_s, R"({"@id": "dtmi:a;1"})")));
    QVERIFY(!app::FileDrop::holdsTwins(w.f.folder.path()));
}

QTEST_MAIN(tst_Bulk)
#include "tst_bulk.moc"
