// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configurations/configurationdialog.h"
#include "configurations/configurationspane.h"
#include "support/appfixture.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using app::ConfigurationDialog;
using app::ConfigurationsModel;
using app::ConfigurationsPane;
using twin::Json;

namespace {

/// Three devices on two sites, and configurations that a test makes.
struct Stage {
    AppFixture f;

    Stage()
    {
        for (const char16_t *name : {u"a", u"b", u"c"})
            f.create(name);
        f.patch(u"a", R"({"tags": {"site": "x"}})");
        f.patch(u"b", R"({"tags": {"site": "x"}})");
    }
    void put(const QString &id, int priority, const char *metrics = "{}")
    {
        const auto reply = f.hub.submit(
            twin::PutConfiguration{
                .spec = {.id = id,
                         .content = f.json(R"({"deviceContent": {"properties.desired.level": 7}})"),
                         .targetCondition = u"tags.site = 'x'"_s,
                         .priority = priority,
                         .metrics = f.json(metrics)}},
            {});
        QVERIFY(reply.has_value());
    }
    void apply(const char16_t *device, const char *configurations)
    {
        (void)f.hub.submit(
            twin::ApplyConfigurations{.id = f.id(device), .configurations = f.json(configurations)}, {});
    }
    const twin::Configuration *find(const QString &id) const
    {
        const auto found = f.hub.state().configurations().constFind(id);
        return found == f.hub.state().configurations().constEnd() ? nullptr : &*found;
    }
};

QString row(const ConfigurationsModel &model, int number)
{
    QStringList cells;
    for (int column = 0; column < ConfigurationsModel::UpdatedColumn; ++column)
        cells.append(model.index(number, column).data().toString());
    return cells.join(u" | "_s);
}

} // namespace

class tst_ConfigurationsPane : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void listsTheOneThatWinsFirstAndFollowsItsCounts();
    void saysWhatIsTypedWrongAndHowManyItNames_data();
    void saysWhatIsTypedWrongAndHowManyItNames();
    void makesAConfiguration();
    void makesADeploymentFromAManifest();
    void modulesNeedNoFrom();
    void changesAllButTheContent();
    void aChangeOfAnotherIsNotWrittenOver();
    void showsTheChosenOneWithItsMetrics();
    void showsHowADeploymentGoes();
    void deletesAfterAQuestion();
};

void tst_ConfigurationsPane::listsTheOneThatWinsFirstAndFollowsItsCounts()
{
    Stage s;
    s.put(u"low"_s, 1);
    s.apply(u"a", R"({"low": {"status": "Applied"}})");
    ConfigurationsModel model(s.f.hub);
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(row(model, 0), u"low | devices | 1 | 1 | 1 | tags.site = 'x' | level"_s);
    s.put(u"high"_s, 9);
    s.apply(u"a", R"({"low": {"status": "Applied"}, "high": {"status": "Targeted"}})");
    s.apply(u"b", R"({"high": {"status": "Applied"}})");
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(row(model, 0), u"high | devices | 9 | 2 | 1 | tags.site = 'x' | level"_s);
    QCOMPARE(row(model, 1), u"low | devices | 1 | 1 | 1 | tags.site = 'x' | level"_s);
    (void)s.f.hub.submit(twin::DeleteIdentity{.id = s.f.id(u"a")}, {});
    model.refresh();
    QCOMPARE(row(model, 0), u"high | devices | 9 | 1 | 1 | tags.site = 'x' | level"_s);
    (void)s.f.hub.submit(twin::DeleteConfiguration{.configurationId = u"high"_s}, {});
    QTRY_COMPARE(model.rowCount(), 1);
}

void tst_ConfigurationsPane::saysWhatIsTypedWrongAndHowManyItNames_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("desired");
    QTest::addColumn<QString>("metrics");
    QTest::addColumn<bool>("isFine");
    QTest::addColumn<QString>("says");
    QTest::newRow("two") << u"tags.site = 'x'"_s << u"{\"level\": 1}"_s << QString() << true << u"2 twins"_s;
    QTest::newRow("all") << u"*"_s << u"{\"level\": 1}"_s << u"{\"m\": \"SELECT * FROM devices\"}"_s << true
                         << u"3 twins"_s;
    QTest::newRow("none") << QString() << u"{}"_s << QString() << true << u"targets nothing"_s;
    QTest::newRow("condition") << u"tags.site ="_s << u"{}"_s << QString() << false << QString();
    QTest::newRow("no JSON") << u"*"_s << u"{level: 1"_s << QString() << false << QString();
    QTest::newRow("no object") << u"*"_s << u"7"_s << QString() << false << QString();
    QTest::newRow("a name that no twin takes")
        << u"*"_s << u"{\"a$b\": 1}"_s << QString() << false << QString();
    QTest::newRow("metric") << u"*"_s << u"{}"_s << u"{\"m\": \"SELECT\"}"_s << false << QString();
    QTest::newRow("metric that is no text") << u"*"_s << u"{}"_s << u"{\"m\": 1}"_s << false << QString();
    QTest::newRow("modules") << u"FROM devices.modules WHERE moduleId = 'm'"_s << u"{}"_s << QString() << true
                             << u"0 twins"_s;
}
void tst_ConfigurationsPane::saysWhatIsTypedWrongAndHowManyItNames()
{
    QFETCH(QString, condition);
    QFETCH(QString, desired);
    QFETCH(QString, metrics);
    QFETCH(bool, isFine);
    QFETCH(QString, says);
    Stage s;
    auto *dialog = new ConfigurationDialog(s.f.context, nullptr);
    dialog->name()->setText(u"heat"_s);
    dialog->condition()->setText(condition);
    dialog->desired()->setPlainText(desired);
    dialog->metrics()->setPlainText(metrics);
    QCOMPARE(dialog->saveButton()->isEnabled(), isFine);
    QVERIFY2(dialog->message().contains(says) && !dialog->message().isEmpty(), qPrintable(dialog->message()));
    delete dialog;
}

void tst_ConfigurationsPane::makesAConfiguration()
{
    Stage s;
    auto *dialog = new ConfigurationDialog(s.f.context, nullptr);
    QSignalSpy saved(dialog, &ConfigurationDialog::saved);
    dialog->condition()->setText(u"tags.site = 'x'"_s);
    QVERIFY(!dialog->saveButton()->isEnabled()); // it has no name
    dialog->name()->setText(u"Heat"_s);
    dialog->priority()->setValue(4);
    dialog->desired()->setPlainText(u"{\"heating\": {\"level\": 7}, \"fan.rpm\": 3}"_s);
    dialog->save();
    QVERIFY2(!dialog->message().isEmpty() && saved.isEmpty(), "upper-case letters are refused by the hub");
    dialog->name()->setText(u"heat"_s);
    dialog->save();
    QCOMPARE(saved.size(), 1);
    const auto *made = s.find(u"heat"_s);
    QVERIFY(made);
    QCOMPARE(made->spec.priority, 4);
    const Json content = s.f.json(
        R"({"deviceContent": {"properties.desired.heating": {"level": 7}, "properties.desired.fan.rpm": 3}})");
    QVERIFY(made->spec.content == content);
}

void tst_ConfigurationsPane::makesADeploymentFromAManifest()
{
    Stage s;
    (void)s.f.hub.submit(twin::CreateIdentity{.id = s.f.id(u"gate"), .spec = {.edge = true}}, {});
    s.f.patch(u"gate", R"({"tags": {"site": "x"}})");
    QTemporaryDir folder;
    QFile file(folder.filePath(u"deployment.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"content": {"modulesContent": {
        "$edgeAgent": {"properties.desired": {"modules": {"climate": {"type": "docker"}}}},
        "climate": {"properties.desired": {"level": 7}}}}})");
    file.close();
    auto *dialog = new ConfigurationDialog(s.f.context, nullptr);
    dialog->name()->setText(u"base"_s);
    dialog->condition()->setText(u"tags.site = 'x'"_s);
    dialog->kind()->setCurrentIndex(ConfigurationDialog::OfEdge);
    dialog->loadContent(file.fileName());
    QVERIFY2(dialog->message().contains(u"1 Edge devices"),
             qPrintable(dialog->message())); // of three devices
    dialog->save();
    const Json modules = s.find(u"base"_s)->spec.content["modulesContent"sv];
    QCOMPARE(modules["climate"sv], s.f.json(R"({"properties.desired": {"level": 7}})"));
    dialog = new ConfigurationDialog(s.f.context, s.find(u"base"_s));
    QCOMPARE(dialog->kind()->currentIndex(), int(ConfigurationDialog::OfEdge));
    QVERIFY(!dialog->kind()->isEnabled());
    delete dialog;
    dialog = new ConfigurationDialog(s.f.context, nullptr);
    dialog->kind()->setCurrentIndex(ConfigurationDialog::OfEdge);
    dialog->condition()->setText(u"*"_s);
    dialog->desired()->setPlainText(uR"({"climate": {"properties.desired.level": 9}})"_s);
    QVERIFY2(dialog->message().contains(u"layered"), qPrintable(dialog->message()));
    dialog->condition()->setText(u"FROM devices.modules WHERE moduleId = 'climate'"_s);
    QVERIFY(!dialog->saveButton()->isEnabled());
    delete dialog;
}

void tst_ConfigurationsPane::modulesNeedNoFrom()
{
    Stage s;
    s.f.create(u"a/climate");
    auto *dialog = new ConfigurationDialog(s.f.context, nullptr);
    dialog->name()->setText(u"mod"_s);
    dialog->kind()->setCurrentIndex(ConfigurationDialog::OfModules);
    dialog->condition()->setText(u"moduleId = 'climate'"_s);
    dialog->desired()->setPlainText(u"{\"level\": 1}"_s);
    QVERIFY2(dialog->message().contains(u"1 twin"), qPrintable(dialog->message()));
    dialog->save();
    QCOMPARE(s.find(u"mod"_s)->spec.targetCondition, u"FROM devices.modules WHERE moduleId = 'climate'"_s);
    QVERIFY(s.find(u"mod"_s)->spec.isOfModules());
}

void tst_ConfigurationsPane::changesAllButTheContent()
{
    Stage s;
    s.put(u"heat"_s, 1, R"({"m": "SELECT * FROM devices"})");
    auto *dialog = new ConfigurationDialog(s.f.context, s.find(u"heat"_s));
    QVERIFY(dialog->desired()->isReadOnly() && dialog->name()->isReadOnly());
    QVERIFY(dialog->desired()->toPlainText().contains(u"\"level\": 7"));
    dialog->priority()->setValue(5);
    dialog->condition()->setText(u"*"_s);
    dialog->save();
    QCOMPARE(s.find(u"heat"_s)->spec.priority, 5);
    QCOMPARE(s.find(u"heat"_s)->spec.targetCondition, u"*"_s);
    QCOMPARE(s.find(u"heat"_s)->spec.metrics.size(), 1);
}

void tst_ConfigurationsPane::aChangeOfAnotherIsNotWrittenOver()
{
    Stage s;
    s.put(u"heat"_s, 1);
    auto *dialog = new ConfigurationDialog(s.f.context, s.find(u"heat"_s));
    auto other = s.find(u"heat"_s)->spec;
    other.priority = 8;
    QVERIFY(s.f.hub.submit(twin::PutConfiguration{.spec = other, .ifMatch = u"*"_s}, {}).has_value());
    dialog->priority()->setValue(5);
    dialog->save();
    QCOMPARE(s.find(u"heat"_s)->spec.priority, 8);
    QVERIFY(dialog->saveButton()->isEnabled());
    delete dialog;
}

void tst_ConfigurationsPane::showsTheChosenOneWithItsMetrics()
{
    Stage s;
    s.put(u"heat"_s, 1, R"x({"sites": "SELECT deviceId FROM devices WHERE IS_DEFINED(tags.site)"})x");
    s.apply(u"a", R"({"heat": {"status": "Applied"}})");
    s.apply(u"b", R"({"heat": {"status": "Targeted"}})");
    ConfigurationsPane pane(s.f.context);
    pane.choose(u"heat"_s);
    QCOMPARE(pane.summary(), u"heat: applied to 1 of 2 twins"_s);
    QVERIFY(!pane.isCounting()); // a metric is a query over the whole fleet: nobody sees it yet
    pane.show();
    QTRY_COMPARE(pane.summary(), u"heat: applied to 1 of 2 twins, sites: 2"_s);
    QCOMPARE(pane.table()->currentIndex().row(), 0);
    QVERIFY(s.f.actions.action(app::ActionId::EditConfiguration)->isEnabled());
}

void tst_ConfigurationsPane::showsHowADeploymentGoes()
{
    Stage s;
    for (const char16_t *name : {u"e", u"f"})
        (void)s.f.hub.submit(twin::CreateIdentity{.id = s.f.id(name), .spec = {.edge = true}}, {});
    const Json content = s.f.json(R"({"modulesContent": {
        "$edgeAgent": {"properties.desired": {"modules": {"climate": {}}}}, "$edgeHub": {}}})");
    (void)s.f.hub.submit(
        twin::PutConfiguration{.spec = {.id = u"base"_s, .content = content, .targetCondition = u"*"_s}}, {});
    s.apply(u"e/$edgeAgent", R"({"base": {"status": "Applied"}})");
    s.apply(u"f/$edgeAgent", R"({"base": {"status": "Applied"}})");
    ConfigurationsPane pane(s.f.context);
    pane.choose(u"base"_s);
    QCOMPARE(row(pane.model(), 0),
             u"base | Edge deployment | 0 | 2 | 2 | all devices | $edgeAgent, $edgeHub, climate"_s);
    QTRY_COMPARE(pane.summary(), u"base: applied to 2 of 2 Edge devices, 0 succeeded, 0 failed"_s);
    const qint64 version = s.f.hub.state().find(s.f.id(u"e/$edgeAgent"))->twin.desired.version;
    const auto report = [&](const char16_t *name, qint64 code) {
        const Json body = Json::object({{"lastDesiredVersion", Json(version)},
                                        {"lastDesiredStatus", Json::object({{"code", Json(code)}})}});
        (void)s.f.hub.submit(twin::PatchReported{.id = s.f.id(name), .body = body}, {});
    };
    report(u"e/$edgeAgent", 200);
    report(u"f/$edgeAgent", 500);
    QTRY_COMPARE(pane.summary(), u"base: applied to 2 of 2 Edge devices, 1 succeeded, 1 failed"_s);
}

void tst_ConfigurationsPane::deletesAfterAQuestion()
{
    Stage s;
    s.put(u"heat"_s, 1);
    ConfigurationsPane pane(s.f.context);
    s.f.dialogs.answer = false;
    s.f.actions.action(app::ActionId::DeleteConfiguration)->trigger();
    QCOMPARE(s.f.dialogs.questions.size(), 1);
    QVERIFY(s.find(u"heat"_s));
    s.f.dialogs.answer = true;
    s.f.actions.action(app::ActionId::DeleteConfiguration)->trigger();
    QVERIFY(!s.find(u"heat"_s));
    QTRY_COMPARE(pane.model().rowCount(), 0);
    QVERIFY(!s.f.actions.action(app::ActionId::EditConfiguration)->isEnabled());
}

QTEST_MAIN(tst_ConfigurationsPane)
#include "tst_configurationspane.moc"
