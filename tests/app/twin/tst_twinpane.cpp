// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/twin/twinworld.h"
#include "shared/jsoneditor.h"
#include "twin/draftbar.h"
#include "twin/mergepanel.h"
#include "twin/sectionmodel.h"
#include "twin/twincolumn.h"
#include "twin/twindraft.h"
#include "twin/twinpane.h"
#include "twin/twintreeview.h"
#include "twin/undopanel.h"
#include "twin/valueeditor.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using app::ActionId;
using app::TwinColumns;
using testsupport::jsonOf;
using twin::Json;
using twin::json::Pointer;

/// The Twin view with real keys on a real hub.
class TestTwinPane final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnOurWarnings(); }
    void editsATargetAndSeesTheDeviceAgree();
    void readsWhyTheDeviceRefused();
    void keepsADraftOverDevicesModesAndForms();
    void keepsATextThatCannotBeRead();
    void keepsWhatStandsInAnOpenEditor();
    void keepsTheDraftWhenTheTwinChangedAndMerges();
    void asksWhereBothChanged();
    void addsAndRemovesMembers();
    void bringsTheDraftBackAfterARestart();
    void keepsTheDraftOfADeletedDevice();
    void lightsTheCounterparts();
    void discardsOnlyWhenAsked();
    void showsAllSidesOfAConflictAndAppliesTheMerge();
    void aConflictMayGetAThirdValue();
    void undoesTheLastUpdate();
    void refusesUndoAfterAForeignChange();
    void undoesWhatNobodyTouched();
    void undoesOnlyItsOwnUpdates();
    void lightsWhatTheMouseIsOver();
    void appliesWhatStandsInTheEditorAgainAndAgain();
    void editingBeginsWhereOneCanType();
    void theLastChangeOfALargeTwinIsShown();

private:
    struct Window {
        TwinWorld &world;
        app::TwinPane pane;
        explicit Window(TwinWorld &given)
            : world(given)
            , pane(given.context)
        {
            pane.resize(1172, 554);
        }
        void open()
        {
            for (const auto &spec : app::Actions::table())
                pane.addAction(world.actions.action(spec.id));
            pane.setDevice(world.id());
            pane.show();
            pane.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&pane));
            QTRY_VERIFY(!world.models.library()->ids().isEmpty());
        }
        app::TwinTreeView *tree(int column) const { return pane.columns()->column(column)->tree(); }
        QString rows(int column) const { return textTree(*tree(column)->sections()); }
        void choose(int column, const QStringList &path)
        {
            tree(column)->setFocus();
            QVERIFY(tree(column)->select(Pointer(path)));
        }
        void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
        void press(int key, Qt::KeyboardModifiers modifiers = {})
        {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
        }
        void editTarget(const QString &value)
        {
            choose(TwinColumns::Desired, {u"thermostat1"_s, u"targetTemperature"_s});
            press(Qt::Key_F2);
            type(value);
            press(Qt::Key_Return);
        }
        void apply()
        {
            world.actions.action(ActionId::ApplyDraft)->trigger();
            QCoreApplication::processEvents();
        }
    };
};

void TestTwinPane::editsATargetAndSeesTheDeviceAgree()
{
    TwinWorld world;
    world.createThermostats();
    Window window(world);
    window.open();
    QVERIFY(!window.pane.isEditing());
    window.editTarget(u"23.50"_s);
    QVERIFY(window.pane.isEditing());
    QVERIFY(window.rows(TwinColumns::Desired).contains(u"targetTemperature | 23.50 was 21.8"_s));
    QVERIFY(window.pane.draftBar()->text().startsWith(u"Draft, 1 change, same size, if etag is"_s));
    window.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!window.pane.hasDraft());
    QVERIFY(!window.pane.isEditing());
    QVERIFY(window.rows(TwinColumns::Digital)
                .contains(u"targetTemperature | 21.8 \u00b0C asked 23.50 | pending"_s));
    const auto version = world.twinOf(world.id()).desired.version;
    world.report(qPrintable(
        uR"({"thermostat1": {"targetTemperature": {"value": 23.5, "ac": 200, "av": %1}}})"_s.arg(version)));
    QVERIFY(window.rows(TwinColumns::Digital).contains(u"targetTemperature | 23.5 \u00b0C | in sync"_s));
}

void TestTwinPane::readsWhyTheDeviceRefused()
{
    TwinWorld world;
    world.createThermostats();
    Window window(world);
    window.open();
    window.editTarget(u"90"_s);
    window.apply();
    const auto version = world.twinOf(world.id()).desired.version;
    world.report(qPrintable(
        uR"({"thermostat1": {"targetTemperature": {"value": 60, "ac": 400, "av": %1, "ad": "too hot"}}})"_s
            .arg(version)));
    QVERIFY(window.rows(TwinColumns::Digital)
                .contains(u"targetTemperature | 60 \u00b0C | refused 400\n   | asked 90: too hot"_s));
    QVERIFY(window.rows(TwinColumns::Reported).contains(u"targetTemperature | ack 400"_s));
}

void TestTwinPane::keepsADraftOverDevicesModesAndForms()
{
    TwinWorld world;
    world.createThermostats();
    world.create(R"({"tags": {}, "desired": {}})", "other");
    Window window(world);
    window.open();
    window.editTarget(u"23.5"_s);
    const Json body = window.pane.draft()->body();
    window.pane.setDevice(world.id("other"));
    QVERIFY(!window.pane.hasDraft());
    QVERIFY(!window.pane.isEditing());
    window.pane.setDevice(world.id());
    QVERIFY(window.pane.isEditing());
    window.choose(TwinColumns::Tags, {u"site"_s});
    window.press(Qt::Key_Escape);
    QVERIFY(!window.pane.isEditing());
    QVERIFY(window.rows(TwinColumns::Desired).contains(u"targetTemperature | 21.8 |"_s));
    QVERIFY(window.pane.draftBar()->isVisible());
    world.actions.action(ActionId::StartEditing)->trigger();
    window.pane.setForm(app::TwinForm::Json);
    QVERIFY(window.pane.columns()->column(TwinColumns::Desired)->editor()->text().contains(u"23.5"_s));
    window.pane.setForm(app::TwinForm::Tree);
    QCOMPARE(window.pane.draft()->body(), body);
}

void TestTwinPane::keepsATextThatCannotBeRead()
{
    TwinWorld world;
    world.createThermostats();
    Window window(world);
    window.open();
    window.pane.setForm(app::TwinForm::Json);
    auto *column = window.pane.columns()->column(TwinColumns::Tags);
    column->editor()->setFocus();
    window.press(Qt::Key_Home, Qt::ControlModifier);
    window.type(u"x"_s);
    const QString typed = column->editor()->text();
    QVERIFY(typed.startsWith(u'x'));
    QVERIFY(window.pane.isEditing());
    QVERIFY(column->message().contains(u"1, column 1"_s));
    QVERIFY(!world.actions.action(ActionId::ApplyDraft)->isEnabled());
    window.pane.setForm(app::TwinForm::Tree);
    QVERIFY(!column->message().isEmpty());
    QVERIFY(!column->tree()->isEditable());
    QVERIFY(window.rows(TwinColumns::Tags).contains(u"site | \"zurich\""_s));
    window.pane.setForm(app::TwinForm::Json);
    QCOMPARE(column->editor()->text(), typed);
    column->editor()->setFocus();
    window.press(Qt::Key_Home, Qt::ControlModifier);
    window.press(Qt::Key_Delete);
    QVERIFY(column->message().isEmpty());
    QVERIFY(!window.pane.hasDraft());
}

void TestTwinPane::keepsWhatStandsInAnOpenEditor()
{
    TwinWorld world;
    world.createThermostats();
    world.create(R"({"tags": {}, "desired": {}})", "other");
    Window window(world);
    window.open();
    window.choose(TwinColumns::Desired, {u"telemetryInterval"_s});
    window.type(u"7"_s); // opens the editor
    window.type(u"x"_s);
    window.press(Qt::Key_Return);
    QVERIFY(window.tree(TwinColumns::Desired)->valueEditor());
    QVERIFY(!window.tree(TwinColumns::Desired)->valueEditor()->hint().isEmpty());
    window.pane.setDevice(world.id("other"));
    window.pane.setDevice(world.id());
    QVERIFY(window.pane.draft());
    QVERIFY(window.pane.draft()->text(twin::Section::Desired).contains(u"\"telemetryInterval\": 7x"_s));
    QVERIFY(window.pane.draft()->textError(twin::Section::Desired));
}

void TestTwinPane::keepsTheDraftWhenTheTwinChangedAndMerges()
{
    TwinWorld world;
    world.createThermostats();
    Window window(world);
    window.open();
    window.editTarget(u"23.5"_s);
    world.patch(R"({"tags": {"site": "bern"}})");
    QCOMPARE(window.pane.incomingBar()->text(), u"1 change came in"_s);
    window.apply();
    QVERIFY(window.pane.hasDraft());
    QVERIFY(window.pane.draftBar()->text().contains(u"Not applied"_s));
    QCOMPARE(world.twinOf(world.id()).desired.values["thermostat1"]["targetTemperature"], Json(21.8));
    QTest::mouseClick(window.pane.incomingBar()->takeButton(), Qt::LeftButton);
    QVERIFY(!window.pane.mergePanel());
    QVERIFY(!window.pane.incomingBar()->isVisible());
    window.apply();
    QVERIFY(!window.pane.hasDraft());
    QCOMPARE(world.twinOf(world.id()).tags["site"], Json(u"bern"_s));
    QCOMPARE(world.twinOf(world.id()).desired.values["thermostat1"]["targetTemperature"], Json(23.5));
}

void TestTwinPane::asksWhereBothChanged()
{
    TwinWorld world;
    world.createThermostats();
    Window window(world);
    window.open();
    window.editTarget(u"23.5"_s);
    world.patch(R"({"properties": {"desired": {"thermostat1": {"targetTemperature": 30}}}})");
    QTest::mouseClick(window.pane.incomingBar()->takeButton(), Qt::LeftButton);
    QVERIFY(window.pane.mergePanel());
    QCOMPARE(window.pane.mergePanel()->count(), 1);
    QCOMPARE(window.pane.mergePanel()->mine(0)->text(), u"23.5"_s);
    QCOMPARE(window.pane.mergePanel()->theirs(0)->text(), u"30"_s);
    QTRY_VERIFY(window.pane.mergePanel()->text().contains(u"by a window of this program"_s));
    QTest::mouseClick(window.pane.mergePanel()->acceptButton(), Qt::LeftButton);
    QVERIFY(window.rows(TwinColumns::Desired).contains(u"targetTemperature | 23.5 was 30"_s));
    window.apply();
    QCOMPARE(world.twinOf(world.id()).desired.values["thermostat1"]["targetTemperature"], Json(23.5));
}

void TestTwinPane::addsAndRemovesMembers()
{
    TwinWorld world;
    world.createThermostats();
    Window window(world);
    window.open();
    QAbstractItemModelTester tester(window.tree(TwinColumns::Tags)->sections(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    window.choose(TwinColumns::Tags, {u"site"_s});
    window.press(Qt::Key_Delete);
    QVERIFY(window.rows(TwinColumns::Tags).contains(u"site | removed was \"zurich\""_s));
    window.choose(TwinColumns::Tags, {u"location"_s, u"floor"_s});
    window.press(Qt::Key_Insert);
    window.type(u"a b"_s);
    window.press(Qt::Key_Return);
    QVERIFY(!window.rows(TwinColumns::Tags).contains(u"a b"_s));
    window.press(Qt::Key_Backspace);
    window.press(Qt::Key_Backspace);
    window.press(Qt::Key_Return);
    QVERIFY(window.tree(TwinColumns::Tags)->valueEditor());
    window.type(u"left"_s);
    window.press(Qt::Key_Return);
    QCOMPARE(window.pane.draft()->body(), jsonOf(R"({"tags": {"site": null, "location": {"a": "left"}}})"));
    window.apply();
    QCOMPARE(world.twinOf(world.id()).tags,
             jsonOf(R"({"location": {"building": "43", "floor": 1, "a": "left"}})"));
}

void TestTwinPane::bringsTheDraftBackAfterARestart()
{
    TwinWorld world;
    world.createThermostats();
    const QString folder = world.folder.filePath(u"drafts"_s);
    {
        Window window(world);
        window.pane.setDraftFolder(folder);
        window.open();
        window.editTarget(u"23.5"_s);
    }
    Window window(world);
    window.pane.setDraftFolder(folder);
    window.open();
    QVERIFY(window.pane.hasDraft());
    QVERIFY(!window.pane.isEditing());
    QTest::mouseClick(window.pane.draftBar()->applyButton(), Qt::LeftButton); // Continue
    QVERIFY(window.rows(TwinColumns::Desired).contains(u"targetTemperature | 23.5 was 21.8"_s));
    window.apply();
    QVERIFY(!window.pane.hasDraft());
    QVERIFY(QDir(folder).isEmpty());
}

void TestTwinPane::keepsTheDraftOfADeletedDevice()
{
    TwinWorld world;
    world.createThermostats();
    Window window(world);
    window.open();
    window.editTarget(u"23.5"_s);
    QVERIFY_RESULT(world.hub.submit(twin::DeleteIdentity{world.id(), {}}, {}));
    QVERIFY(window.pane.hasDraft());
    QVERIFY(window.pane.draftBar()->isVisible());
    QVERIFY(!window.pane.columns()->isVisible());
}

void TestTwinPane::lightsTheCounterparts()
{
    TwinWorld world;
    world.createThermostats();
    Window window(world);
    window.open();
    window.choose(TwinColumns::Desired, {u"thermostat1"_s, u"targetTemperature"_s});
    const auto lit = [&window](int column, const QStringList &path) {
        const auto *tree = window.tree(column);
        return tree->isLinked(tree->sections()->face(tree->sections()->indexOf(Pointer(path))));
    };
    QVERIFY(lit(TwinColumns::Reported, {u"thermostat1"_s, u"targetTemperature"_s}));
    QVERIFY(lit(TwinColumns::Reported, {u"thermostat1"_s, u"targetTemperature"_s, u"ac"_s}));
    QVERIFY(lit(TwinColumns::Digital, {u"thermostat1"_s, u"targetTemperature"_s}));
    QVERIFY(!lit(TwinColumns::Digital, {u"thermostat2"_s, u"targetTemperature"_s}));
    QVERIFY(!lit(TwinColumns::Reported, {u"thermostat1"_s}));
}

void TestTwinPane::discardsOnlyWhenAsked()
{
    TwinWorld world;
    world.createThermostats();
    Window window(world);
    window.open();
    window.editTarget(u"23.5"_s);
    world.dialogs.answer = false;
    world.actions.action(ActionId::DiscardDraft)->trigger();
    QVERIFY(window.pane.hasDraft());
    world.dialogs.answer = true;
    world.actions.action(ActionId::DiscardDraft)->trigger();
    QVERIFY(!window.pane.hasDraft());
    QCOMPARE(world.dialogs.questions.size(), 2);
}

void TestTwinPane::showsAllSidesOfAConflictAndAppliesTheMerge()
{
    TwinWorld world;
    world.createThermostats();
    Window window(world);
    window.open();
    window.editTarget(u"23.5"_s);
    window.choose(TwinColumns::Desired, {u"telemetryInterval"_s});
    window.press(Qt::Key_F2);
    window.type(u"9"_s);
    window.press(Qt::Key_Return);
    world.patch(R"({"tags": {"site": "basel"},
                    "properties": {"desired": {"thermostat1": {"targetTemperature": 30}}}})");
    QTest::mouseClick(window.pane.incomingBar()->takeButton(), Qt::LeftButton);
    app::MergePanel *panel = window.pane.mergePanel();
    QVERIFY(panel);
    const QString said = panel->text();
    QVERIFY2(said.contains(u"desired.thermostat1.targetTemperature | 21.8"_s), qPrintable(said));
    QVERIFY2(said.contains(u"tags.site | \"zurich\" | \"basel\""_s), qPrintable(said));
    QVERIFY2(said.contains(u"desired.telemetryInterval | 5 | same"_s), qPrintable(said));
    QCOMPARE(panel->patch(), jsonOf(R"({"properties": {"desired": {"telemetryInterval": 9,
                                         "thermostat1": {"targetTemperature": 23.5}}}})"));
    panel->theirs(0)->setFocus();
    window.press(Qt::Key_Space);
    QCOMPARE(panel->patch(), jsonOf(R"({"properties": {"desired": {"telemetryInterval": 9}}})"));
    QVERIFY(panel->text().contains(u"Sends 1 of your 2 changes"_s));
    QTest::mouseClick(panel->applyButton(), Qt::LeftButton);
    QTRY_VERIFY(!window.pane.hasDraft());
    const twin::Twin now = world.twinOf(world.id());
    QCOMPARE(now.desired.values["telemetryInterval"].toInteger(), 9);
    QCOMPARE(now.desired.values["thermostat1"]["targetTemperature"], Json(30));
    QCOMPARE(now.tags["site"].toString(), u"basel"_s);
}

void TestTwinPane::aConflictMayGetAThirdValue()
{
    TwinWorld world;
    world.createThermostats();
    Window window(world);
    window.open();
    window.editTarget(u"23.5"_s);
    world.patch(R"({"properties": {"desired": {"thermostat1": {"targetTemperature": 30}}}})");
    QTest::mouseClick(window.pane.incomingBar()->takeButton(), Qt::LeftButton);
    app::MergePanel *panel = window.pane.mergePanel();
    QVERIFY(panel);
    QCOMPARE(panel->third(0)->text(), u"23.5"_s); // mine, at first
    panel->third(0)->selectAll();
    QTest::keyClicks(panel->third(0), u"26."_s);
    QVERIFY(!panel->applyButton()->isEnabled()); // no JSON yet, and it stays as it is typed
    QCOMPARE(panel->third(0)->text(), u"26."_s);
    QVERIFY(panel->text().contains(u"not JSON"_s));
    QVERIFY(!panel->mine(0)->isChecked() && !panel->theirs(0)->isChecked());
    QTest::keyClicks(panel->third(0), u"5"_s);
    QVERIFY(panel->applyButton()->isEnabled());
    QCOMPARE(panel->patch(),
             jsonOf(R"({"properties": {"desired": {"thermostat1": {"targetTemperature": 26.5}}}})"));
    panel->theirs(0)->click(); // a side may be chosen after all
    QCOMPARE(panel->third(0)->text(), u"30"_s);
    panel->third(0)->selectAll();
    QTest::keyClicks(panel->third(0), u"26.5"_s);
    QTest::mouseClick(panel->applyButton(), Qt::LeftButton);
    QTRY_VERIFY(!window.pane.hasDraft());
    QCOMPARE(world.twinOf(world.id()).desired.values["thermostat1"]["targetTemperature"], Json(26.5));
}

void TestTwinPane::undoesTheLastUpdate()
{
    TwinWorld world;
    world.createThermostats();
    Window window(world);
    window.open();
    const Json before = world.twinOf(world.id()).desired.values;
    QVERIFY(!world.actions.action(ActionId::UndoUpdate)->isEnabled());
    window.editTarget(u"23.5"_s);
    window.choose(TwinColumns::Tags, {u"site"_s});
    window.press(Qt::Key_Delete);
    window.apply();
    QTRY_VERIFY(!window.pane.hasDraft());
    QVERIFY(window.pane.updatedBar()->isVisible());
    QCOMPARE(window.pane.updatedBar()->text(),
             u"Updated to version %1."_s.arg(world.twinOf(world.id()).version));
    world.report(R"({"serialNumber": "X"})"); // a device may go on: only writes of a service count
    window.press(Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
    QTRY_COMPARE(world.twinOf(world.id()).desired.values, before);
    QCOMPARE(world.twinOf(world.id()).tags["site"].toString(), u"zurich"_s);
    QTRY_VERIFY(!window.pane.updatedBar()->isVisible());
    QVERIFY(!world.actions.action(ActionId::UndoUpdate)->isEnabled());
}

void TestTwinPane::refusesUndoAfterAForeignChange()
{
    TwinWorld world;
    world.createThermostats();
    Window window(world);
    window.open();
    window.editTarget(u"23.5"_s);
    window.apply();
    QTRY_VERIFY(window.pane.updatedBar()->isVisible());
    world.patch(R"({"properties": {"desired": {"thermostat1": {"targetTemperature": 30}}}})");
    world.actions.action(ActionId::UndoUpdate)->trigger();
    QVERIFY(window.pane.undoPanel());
    QVERIFY(window.pane.undoPanel()->text().contains(
        u"desired.thermostat1.targetTemperature | 21.8 | 23.5 | 30 | changed since"_s));
    QVERIFY(!window.pane.undoPanel()->restButton()->isEnabled());
    QCOMPARE(world.twinOf(world.id()).desired.values["thermostat1"]["targetTemperature"], Json(30));
    QTest::keyClick(window.pane.undoPanel(), Qt::Key_Escape);
    QVERIFY(!window.pane.undoPanel());
}

void TestTwinPane::undoesWhatNobodyTouched()
{
    TwinWorld world;
    world.createThermostats();
    Window window(world);
    window.open();
    window.editTarget(u"23.5"_s);
    window.choose(TwinColumns::Desired, {u"telemetryInterval"_s});
    window.press(Qt::Key_F2);
    window.type(u"9"_s);
    window.press(Qt::Key_Return);
    window.apply();
    QTRY_VERIFY(window.pane.updatedBar()->isVisible());
    world.patch(R"({"properties": {"desired": {"telemetryInterval": 60}}})");
    QTest::mouseClick(window.pane.updatedBar()->undoButton(), Qt::LeftButton);
    QVERIFY(window.pane.undoPanel());
    QTest::mouseClick(window.pane.undoPanel()->restButton(), Qt::LeftButton);
    QTRY_COMPARE(world.twinOf(world.id()).desired.values["thermostat1"]["targetTemperature"], Json(21.8));
    QCOMPARE(world.twinOf(world.id()).desired.values["telemetryInterval"].toInteger(), 60);
    QTRY_VERIFY(!window.pane.undoPanel());
}

void TestTwinPane::undoesOnlyItsOwnUpdates()
{
    TwinWorld world;
    world.createThermostats();
    Window other(world);
    Window window(world);
    window.open();
    other.pane.setDevice(world.id());
    window.editTarget(u"23.5"_s);
    window.pane.setFocus();
    // Both panes share the draft; the window that applies is the one that can take it back.
    window.pane.activateWindow();
    world.actions.action(ActionId::ApplyDraft)->trigger();
    QTRY_VERIFY(!window.pane.hasDraft());
    QVERIFY(window.pane.updatedBar()->isVisible());
    QVERIFY(other.pane.updatedBar()->isHidden());
}

void TestTwinPane::lightsWhatTheMouseIsOver()
{
    TwinWorld world;
    world.createThermostats();
    Window window(world);
    window.open();
    app::TwinTreeView *desired = window.tree(TwinColumns::Desired);
    app::TwinTreeView *reported = window.tree(TwinColumns::Reported);
    const Pointer property({u"thermostat2"_s, u"targetTemperature"_s});
    const auto isLit = [&] {
        const QModelIndex row = reported->sections()->indexOf(property);
        return reported->isLinked(reported->sections()->face(row));
    };
    QVERIFY(!isLit());
    const QModelIndex over = desired->sections()->indexOf(property);
    QTest::mouseMove(desired->viewport(), desired->visualRect(over).center());
    QTRY_VERIFY(isLit());
    emit desired->propertyHovered({}); // as when the mouse leaves
    QVERIFY(!isLit());
}

// As the README's five minutes say it: write a value, Ctrl+S; write another one, Ctrl+S.
void TestTwinPane::appliesWhatStandsInTheEditorAgainAndAgain()
{
    TwinWorld world;
    world.createThermostats();
    Window window(world);
    window.open();
    const Pointer target({u"thermostat1"_s, u"targetTemperature"_s});
    for (const QString &typed : {u"75"_s, u"24"_s}) {
        window.choose(TwinColumns::Desired, target.tokens());
        for (const QChar key : typed)
            window.type(key); // the first one opens the editor
        QVERIFY(window.tree(TwinColumns::Desired)->valueEditor());
        QVERIFY(world.actions.action(ActionId::ApplyDraft)->isEnabled()); // and with it its key
        world.actions.action(ActionId::ApplyDraft)->trigger();
        QTRY_COMPARE(target.find(world.hub.state().find(world.id())->twin.desired.values)->toDouble(),
                     typed.toDouble());
        QTRY_VERIFY(!window.pane.hasDraft());
        QVERIFY(!world.actions.action(ActionId::ApplyDraft)->isEnabled());
    }
}

void TestTwinPane::editingBeginsWhereOneCanType()
{
    TwinWorld world;
    world.createThermostats();
    Window window(world);
    window.open();
    if (QWidget *const focus = QApplication::focusWidget())
        focus->clearFocus(); // it is in another part of the window
    world.actions.action(ActionId::StartEditing)->trigger();
    const auto *tree = qobject_cast<app::TwinTreeView *>(QApplication::focusWidget());
    QVERIFY(tree && tree->isEditable());
}

// While somebody edits it, it is not shown at each change; but never less than what it is.
void TestTwinPane::theLastChangeOfALargeTwinIsShown()
{
    TwinWorld world;
    world.create();
    QByteArray body = R"({"count": 0)";
    for (int i = 0; i < 400; ++i)
        body += ",\"property" + QByteArray::number(i) + R"(": "value of some length")";
    world.report(QByteArray(body + '}').constData());
    Window window(world);
    window.open();
    const auto count = [&](int number) {
        world.report(QByteArray(R"({"count": )" + QByteArray::number(number) + '}').constData());
        return window.rows(TwinColumns::Reported).contains(u"count | %1"_s.arg(number));
    };
    QVERIFY(count(1) && count(2)); // at once
    world.actions.action(ActionId::StartEditing)->trigger();
    QVERIFY(count(3));
    (void)count(4);
    (void)count(5);
    QTRY_VERIFY(window.rows(TwinColumns::Reported).contains(u"count | 5"_s));
}

QTEST_MAIN(TestTwinPane)
#include "tst_twinpane.moc"
