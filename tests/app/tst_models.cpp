// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dtdlwords.h"
#include "models/modelcheck.h"
#include "models/modeldocument.h"
#include "models/modelspane.h"
#include "models/modeltextpane.h"
#include "models/modeltreepane.h"
#include "models/modelversions.h"
#include "shared/modelwords.h"
#include "support/appfixture.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTreeView>

using namespace Qt::StringLiterals;
using app::ActionId;
using app::ModelListModel;
using app::ModelRow;

class tst_Models : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void listsSourcesInTheirOrderWithTheirModels();
    void findsByNameSemanticTypeAndUnit_data();
    void findsByNameSemanticTypeAndUnit();
    void saysWhyATextIsNoSource();
    void sourcesMoveAndGo();
    void showsContentsWithSchemaAndUnit();
    void inheritedContentsAreMarked();
    void namesAreInTheUsersLanguage();
    void aFaultyTextStillHasItsTree();
    void aTextThatIsNoJsonIsUnderlined();
    void choosingARowMovesTheText();
    void theCaretMovesTheTree();
    void enterLeadsToTheTwinAndBack();
    void ownTextsAreEditedJudgedAndSaved();
    void builtInTextsAreReadOnly();
    void listsVersionsAndUsers();
    void knowsTheWordsOfTheLanguage();
    void modelsHoldUnderTheTester();
};

namespace {

constexpr auto Controller = u"dtmi:com:example:TemperatureController;1";

struct Stage {
    AppFixture f;
    app::ModelsPane pane{f.context};
    app::ModelDocument document{f.context};

    Stage()
    {
        pane.resize(268, 600);
        document.resize(1100, 600);
        pane.show();
        document.setVisible(true);
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
    QString path(const QString &name) const { return f.folder.filePath(u"own/"_s + name); }
    void open(QStringView id) { document.show({.modelId = id.toString()}); }
    QStringList models() const
    {
        QStringList names;
        for (int source = 0; source < pane.model().rowCount(); ++source) {
            const QModelIndex index = pane.model().index(source, 0);
            for (int row = 0; row < pane.model().rowCount(index); ++row)
                names.append(pane.model().index(row, 0, index).data().toString());
        }
        return names;
    }
    const app::ModelTreeModel &tree() const { return document.treePane()->model(); }
    const ModelRow &row(const QStringList &path) const { return tree().row(tree().indexOf(path)); }
};

QByteArray interface(const char *id, const char *rest)
{
    return QByteArray(
               "{\"@context\": [\"dtmi:dtdl:context;3\", \"dtmi:dtdl:extension:quantitativeTypes;1\"],\n"
               "  \"@id\": \"") +
           id + "\", \"@type\": \"Interface\"" + rest + "}\n";
}

} // namespace

void tst_Models::listsSourcesInTheirOrderWithTheirModels()
{
    Stage s;
    QCOMPARE(s.pane.model().rowCount(), 1);
    QCOMPARE(s.pane.model().index(0, 0).data().toString(), u"Demo models"_s);
    QVERIFY(s.models().contains(u"TemperatureController;1"_s));
    s.addFolder({{u"mine.json"_s, interface("dtmi:com:example:Mine;1", "")}});
    QTRY_COMPARE(s.pane.model().rowCount(), 2);
    QCOMPARE(s.pane.model().index(0, 0).data().toString(), u"own"_s); // what was added first wins
    QCOMPARE(s.pane.countText(), u"2 sources"_s);
    QVERIFY(s.models().contains(u"Mine;1"_s));
}

void tst_Models::findsByNameSemanticTypeAndUnit_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    QTest::newRow("name") << u"thermostat"_s << true;
    QTest::newRow("a content's name") << u"maxTempSinceLastReboot"_s << true;
    QTest::newRow("semantic type") << u"temperature max"_s << true;
    QTest::newRow("unit's name") << u"degreeCelsius"_s << true;
    QTest::newRow("unit's sign") << u"\u00b0C"_s << true;
    QTest::newRow("nothing") << u"kilogram"_s << false;
}

void tst_Models::findsByNameSemanticTypeAndUnit()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, found);
    Stage s;
    s.pane.search()->setText(typed);
    QCOMPARE(s.models().contains(u"Thermostat;1"_s), found);
    QVERIFY(!s.models().contains(u"DeviceInformation;1"_s));
}

void tst_Models::saysWhyATextIsNoSource()
{
    Stage s;
    s.f.dialogs.text = u"/nowhere/at/all"_s;
    s.f.actions.action(ActionId::AddModelSource)->trigger();
    QCOMPARE(s.f.dialogs.errors.size(), 1);
    QVERIFY(s.f.dialogs.errors.first().contains(u"/nowhere/at/all"));
    QCOMPARE(s.f.models.sources().size(), 1);
}

void tst_Models::sourcesMoveAndGo()
{
    Stage s;
    s.addFolder({{u"mine.json"_s, interface("dtmi:com:example:Mine;1", "")}});
    s.f.models.move(0, 1);
    QTRY_COMPARE(s.pane.model().index(1, 0).data().toString(), u"own"_s);
    s.f.models.remove(1);
    QTRY_COMPARE(s.pane.model().rowCount(), 1);
    QTRY_VERIFY(!s.models().contains(u"Mine;1"_s));
}

void tst_Models::showsContentsWithSchemaAndUnit()
{
    Stage s;
    s.open(Controller);
    QCOMPARE(s.row({u"workingSet"_s}).kind, ModelRow::Kind::Telemetry);
    QCOMPARE(s.row({u"workingSet"_s}).schema, u"double"_s);
    QVERIFY(s.row({u"workingSet"_s}).note.startsWith(u"DataSize, "));
    QCOMPARE(s.row({u"telemetryInterval"_s}).kind, ModelRow::Kind::Writable);
    QCOMPARE(s.row({u"telemetryInterval"_s}).note, u"TimeSpan, s"_s);
    QCOMPARE(s.row({u"reboot"_s}).kind, ModelRow::Kind::Command);
    QCOMPARE(s.tree().rowCount(s.tree().indexOf({u"reboot"_s})), 1);
    QCOMPARE(s.row({u"thermostat1"_s}).schema, u"Thermostat;1"_s);
    QCOMPARE(s.row({u"thermostat1"_s, u"targetTemperature"_s}).note, u"Temperature, \u00b0C"_s);
    QCOMPARE(app::unitSign(u"dtmi:standard:unit:degreeCelsius;2"_s), u"\u00b0C"_s);
    QCOMPARE(
        app::withPlainNames(
            u"dtmi:dtdl:property:unit;2 of dtmi:com:example:T:_contents:__a:_schema:_fields:__b;2 is no dtmi:com:example:T;1."_s),
        u"unit of a.b is no dtmi:com:example:T;1."_s);
}

void tst_Models::inheritedContentsAreMarked()
{
    Stage s;
    s.addFolder({{u"base.json"_s,
                  interface("dtmi:com:example:Base;1",
                            R"(, "contents": [{"@type": "Property", "name": "level", "schema": "double"}])")},
                 {u"child.json"_s, interface("dtmi:com:example:Child;1",
                                             R"(, "extends": "dtmi:com:example:Base;1", "contents":
        [{"@type": "Property", "name": "own", "schema": {"@type": "Enum", "valueSchema": "integer", "enumValues":
        [{"name": "a", "enumValue": 1}, {"name": "b", "enumValue": 2}]}}])")}});
    QTRY_VERIFY(s.f.models.library()->find(u"dtmi:com:example:Child;1"));
    s.open(u"dtmi:com:example:Child;1");
    QVERIFY(!s.row({u"own"_s}).isInherited);
    QCOMPARE(s.row({u"own"_s}).schema, u"enum, 2 values"_s);
    QVERIFY(s.row({u"level"_s}).isInherited);
    QCOMPARE(s.row({u"level"_s}).modelId, u"dtmi:com:example:Base;1"_s);
    QCOMPARE(s.tree().row(s.tree().index(0, 0)).note, u"1 own, 1 inherited"_s);
}

void tst_Models::namesAreInTheUsersLanguage()
{
    Stage s;
    const auto *file = s.f.models.library()->fileOf(QString::fromUtf16(Controller));
    const auto german = app::checkModel(file->text.bytes, *s.f.models.library(), {u"de-AT"_s});
    QCOMPARE(german.rows.front().displayName, u"Temperaturregler"_s);
    const auto french = app::checkModel(file->text.bytes, *s.f.models.library(), {u"fr"_s});
    QCOMPARE(french.rows.front().displayName, u"Temperature controller"_s);
    QCOMPARE(french.version, u"DTDL 2"_s);
}

void tst_Models::aFaultyTextStillHasItsTree()
{
    Stage s;
    const QByteArray text = interface("dtmi:com:example:Odd;1", R"(, "contents": [
        {"@type": ["Property", "Temperature"], "name": "low", "schema": "double", "unit": "degreeCelsius"},
        {"@type": ["Property", "Temperature"], "name": "odd", "schema": "double", "unit": "percent"}])");
    s.addFolder({{u"odd.json"_s, text}});
    s.document.show({.file = s.path(u"odd.json"_s)});
    QVERIFY(s.row({u"odd"_s}).isFaulty);
    QVERIFY(!s.row({u"low"_s}).isFaulty);
    QCOMPARE(s.row({u"odd"_s}).note, u"Temperature, %"_s);
    const auto check = app::checkModel(text, *s.f.models.library(), {});
    QCOMPARE(check.marks.size(), qsizetype(1));
    QCOMPARE(check.marks.first().at.line, 4);
    QVERIFY(check.marks.first().text.contains(u"percent"));
}

void tst_Models::aTextThatIsNoJsonIsUnderlined()
{
    Stage s;
    const auto check = app::checkModel("{\n  \"@id\": \n}", *s.f.models.library(), {});
    QVERIFY(!check.isJson);
    QCOMPARE(check.faults, 1);
    QCOMPARE(check.marks.first().at.line, 3);
}

void tst_Models::choosingARowMovesTheText()
{
    Stage s;
    s.open(Controller);
    s.document.treePane()->tree()->setCurrentIndex(s.tree().indexOf({u"telemetryInterval"_s}));
    int line = 0;
    int column = 0;
    s.document.textPane()->editor()->getCursorPosition(&line, &column);
    QVERIFY(line > 10);
    QCOMPARE(s.document.textPane()->whereText(), u"contents \u203a telemetryInterval"_s);
}

void tst_Models::theCaretMovesTheTree()
{
    Stage s;
    s.open(Controller);
    app::JsonEditor *const editor = s.document.textPane()->editor();
    const int line = int(editor->text().left(editor->text().indexOf(u"serialNumber")).count(u'\n'));
    editor->setCursorPosition(line, 12);
    QTRY_VERIFY(s.document.treePane()->current() &&
                s.document.treePane()->current()->name == u"serialNumber");
}

void tst_Models::enterLeadsToTheTwinAndBack()
{
    Stage s;
    s.f.create(u"thermo-01");
    s.f.connectDevice(u"thermo-01", Controller);
    s.f.patch(u"thermo-01",
              R"({"properties":{"desired":{"thermostat1":{"__t":"c","targetTemperature":21.8}}}})");
    s.open(Controller);
    QSignalSpy wanted(&s.document, &app::ModelDocument::placeWanted);
    s.document.treePane()->setCurrent(s.tree().indexOf({u"thermostat1"_s, u"targetTemperature"_s}));
    QTest::keyClick(s.document.treePane()->tree(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    const auto place = wanted.first().first().value<app::Place>();
    QCOMPARE(place.id, s.f.id(u"thermo-01"));
    QCOMPARE(*place.section, twin::Section::Desired); // nothing is reported yet
    QCOMPARE(place.path.toString(), u"/thermostat1/targetTemperature"_s);
    s.document.show({.modelId = QString::fromUtf16(Controller), .path = {u"thermostat2"_s}});
    QCOMPARE(s.document.treePane()->current()->name, u"thermostat2"_s);
}

void tst_Models::ownTextsAreEditedJudgedAndSaved()
{
    Stage s;
    s.addFolder({{u"mine.json"_s, interface("dtmi:com:example:Mine;1", "")}});
    s.document.show({.file = s.path(u"mine.json"_s)});
    app::JsonEditor *const editor = s.document.textPane()->editor();
    QVERIFY(!editor->isReadOnly());
    editor->setText(QString::fromUtf8(interface("dtmi:com:example:Mine;1", ", \"colour\": 1")));
    QVERIFY(s.document.isChanged());
    QTRY_VERIFY(s.tree().row(s.tree().index(0, 0)).isFaulty);
    s.open(Controller);
    QVERIFY(!s.document.isChanged());
    s.document.show({.file = s.path(u"mine.json"_s)});
    QVERIFY(s.document.isChanged()); // kept while another model was shown
    editor->setText(QString::fromUtf8(interface("dtmi:com:example:Mine;1", ", \"description\": \"mine\"")));
    QTest::keyClick(editor, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!s.document.isChanged());
    QFile file(s.path(u"mine.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("mine\""));
}

void tst_Models::builtInTextsAreReadOnly()
{
    Stage s;
    s.open(Controller);
    QVERIFY(s.document.textPane()->editor()->isReadOnly());
    QVERIFY(!s.f.actions.action(ActionId::SaveModel)->isEnabled());
}

void tst_Models::listsVersionsAndUsers()
{
    Stage s;
    s.addFolder({{u"two.json"_s, interface("dtmi:com:example:Thermostat;2", "")}});
    QTRY_VERIFY(s.f.models.library()->find(u"dtmi:com:example:Thermostat;2"));
    s.f.create(u"lone-1");
    s.f.connectDevice(u"lone-1", u"dtmi:com:example:Thermostat;1");
    s.open(u"dtmi:com:example:Thermostat;1");
    QCOMPARE(s.document.versions()->list()->count(), 2);
    QStringList users;
    for (int i = 0; i < s.document.users()->count(); ++i)
        users.append(s.document.users()->item(i)->text());
    QVERIFY(users.contains(u"model dtmi:com:example:TemperatureController;1"_s));
    QVERIFY(users.contains(u"device lone-1"_s));
}

void tst_Models::knowsTheWordsOfTheLanguage()
{
    const QStringList words = app::dtdlWords();
    for (const auto &word : {u"@context"_s, u"Interface"_s, u"writable"_s, u"degreeCelsius"_s, u"double"_s,
                             u"dtmi:dtdl:context;4"_s})
        QVERIFY2(words.contains(word), qPrintable(word));
    const QStringList offered = app::dtdlWordsFor(u"telem"_s);
    QVERIFY(offered.contains(u"Telemetry"_s));
    for (const QString &word : offered)
        QVERIFY2(word.startsWith(u"telem", Qt::CaseInsensitive), qPrintable(word));
    QVERIFY(!app::dtdlWordsFor(u"Telemetry"_s).contains(u"Telemetry"_s));
}

void tst_Models::modelsHoldUnderTheTester()
{
    Stage s;
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    QAbstractItemModelTester list(&const_cast<ModelListModel &>(s.pane.model()), Mode::Fatal);
    QAbstractItemModelTester tree(&const_cast<app::ModelTreeModel &>(s.tree()), Mode::Fatal);
    for (const QString &id : s.f.models.library()->ids())
        s.open(id);
    s.addFolder({{u"mine.json"_s, interface("dtmi:com:example:Mine;1", "")}, {u"no.json"_s, "[1, 2"}});
    for (const auto &typed : {u"temp"_s, u"nothing like it"_s, QString()})
        const_cast<ModelListModel &>(s.pane.model()).setFilter(typed);
    s.f.models.remove(1);
    QTRY_COMPARE(s.pane.model().rowCount(), 1);
}

QTEST_MAIN(tst_Models)
#include "tst_models.moc"
