// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The editor of a machine, by keys and by mouse.
#include "shared/linkbutton.h"
#include "sim/devicelook.h"
#include "simulation/chartpanel.h"
#include "simulation/simulationpane.h"
#include "simulation/simulationwords.h"
#include "simulation/statechart.h"
#include "simulation/valuedetails.h"
#include "simulation/wordform.h"
#include "support/simulationstudio.h"

#include <QAccessible>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using app::SimulationPane;
using app::StateChart;
using twin::Json;

class tst_StateChart : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void aStateIsAddedByKey_data();
    void aStateIsAddedByKey();
    void escapeAddsNothing();
    void aNameThatIsTakenStaysInItsField();
    void anotherNameIsFollowed();
    void theTimelineFollowsAndGoesOn();
    void whatIsAboutOthersIsSaid();
    void aBreakPointFollowsItsState();
    void aStateGoesAfterAQuestion();
    void aTransitionIsMadeByKeys();
    void aTransitionIsMadeByDragging();
    void transitionsAreReachedAndEdited();
    void aStateIsEditedInTheForm();
    void whatTheSceneRefusesChangesNothing();
    void theFirstStateIsChosen();
    void undoTakesBackTheLastChange();
    void undoKeepsWhatWasChangedElsewhere();
    void changesOnTheirWayAreNotLost();
    void aDeviceWithoutStatesGetsItsFirst();
    void aClickChoosesAndASquareBreaks();
    void theWindowsShortcutsDoNotTakeItsKeys();
    void itemsHaveNamesForScreenReaders();
    void everythingIsInTheMenu();
    void linesKeepApart();
    void paintsInEveryLook();
};

namespace {

constexpr auto Machine = R"json({
  "format": "twinscope-scene/1", "seed": 7, "devices": [ { "id": "d1", "behaviour": {
    "telemetry": [ { "everySeconds": 5, "states": ["Busy"], "values": { "t": 1 } } ],
    "machine": { "states": {
      "Idle": { "transitions": [ { "to": "Busy", "after": 20 }, { "to": "Broken", "command": "hit" } ] },
      "Busy": { "transitions": [ { "to": "Idle", "after": 30 } ] },
      "Broken": { "note": "kept" } } } } } ] })json";

constexpr auto NoMachine = R"json({
  "format": "twinscope-scene/1", "devices": [ { "id": "d1", "behaviour": {
    "telemetry": [ { "everySeconds": 5, "values": { "t": 1 } } ] } } ] })json";

struct Studio : SimulationStudio {
    std::unique_ptr<SimulationPane> pane;
    StateChart *chart = nullptr;

    explicit Studio(const char *scene = Machine)
        : SimulationStudio(scene)
        , pane(std::make_unique<SimulationPane>(*context))
        , chart(pane->chart())
    {
        pane->resize(1180, 900);
        pane->show();
        (void)QTest::qWaitForWindowActive(pane.get());
        pane->setDevice(*twin::TwinId::parse(u"d1"));
        play(1000);
        chart->setFocus();
    }
    ~Studio()
    {
        pane.reset();
        hub.reset();
    }

    std::shared_ptr<const twin::sim::DeviceLook> look()
    {
        return simulation().look(*twin::TwinId::parse(u"d1"));
    }
    Json behaviour() { return toJson(*look()->behaviour); }
    Json states() { return behaviour()["machine"sv]["states"sv]; }
    QStringList names()
    {
        QStringList names;
        const Json all = states();
        for (const auto &member : all.members())
            names.append(member.key.toString());
        return names;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(chart, Qt::Key(key), modifiers);
        play(50);
    }
    void name(const QString &text)
    {
        QTest::keyClicks(chart->nameField(), text);
        QTest::keyClick(chart->nameField(), Qt::Key_Return);
        play(50);
    }
    // Sets a member of the form by hand.
    void type(const QString &member, const QString &text)
    {
        auto *line = qobject_cast<QLineEdit *>(pane->details()->form()->editor(member));
        QVERIFY2(line, qPrintable(member));
        line->setFocus();
        line->selectAll();
        text.isEmpty() ? QTest::keyClick(line, Qt::Key_Delete) : QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
        play(50);
    }
    QPoint middleOf(const QString &text)
    {
        for (int item = 0; item < chart->itemCount(); ++item) {
            if (chart->itemText(item).startsWith(text))
                return chart->itemRect(item).center();
        }
        qWarning("no %s", qPrintable(text));
        return {};
    }
};

QString lineOf(const Json &json)
{
    return app::oneLine(json);
}

} // namespace

void tst_StateChart::aStateIsAddedByKey_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Insert") << int(Qt::Key_Insert);
    QTest::newRow("A") << int(Qt::Key_A);
    QTest::newRow("plus") << int(Qt::Key_Plus);
}

void tst_StateChart::aStateIsAddedByKey()
{
    QFETCH(int, key);
    Studio s;
    s.press(key);
    QVERIFY(s.chart->isNaming());
    QCOMPARE(s.chart->nameField()->text(), u"State 1"_s);
    s.name(u"Waiting"_s);
    QCOMPARE(s.names(), QStringList({u"Idle"_s, u"Busy"_s, u"Broken"_s, u"Waiting"_s}));
    QCOMPARE(s.chart->currentState(), u"Waiting"_s);
    QVERIFY(s.chart->hasFocus());
    QCOMPARE(s.pane->chartPanel()->trouble(), QString());
}

void tst_StateChart::escapeAddsNothing()
{
    Studio s;
    s.press(Qt::Key_Insert);
    QTest::keyClick(s.chart->nameField(), Qt::Key_Escape);
    s.play(50);
    QVERIFY(!s.chart->isNaming());
    QCOMPARE(s.names().size(), 3);
    QVERIFY(!s.pane->chartPanel()->editor().canUndo());
}

void tst_StateChart::aNameThatIsTakenStaysInItsField()
{
    Studio s;
    s.press(Qt::Key_Insert);
    s.name(u"Busy"_s);
    QVERIFY(s.chart->isNaming());
    QCOMPARE(s.chart->nameField()->text(), u"Busy"_s);
    QVERIFY(s.pane->chartPanel()->trouble().contains(u"Busy"));
    QCOMPARE(s.names().size(), 3);
    s.name(u" again"_s);
    QCOMPARE(s.names().last(), u"Busy again"_s);
    QCOMPARE(s.pane->chartPanel()->trouble(), QString());
}

void tst_StateChart::anotherNameIsFollowed()
{
    Studio s;
    s.press(Qt::Key_Right);
    s.press(Qt::Key_F2);
    QCOMPARE(s.chart->nameField()->text(), u"Busy"_s);
    s.name(u"At work"_s);
    QCOMPARE(s.pane->chartPanel()->trouble(), QString());
    QCOMPARE(s.names(), QStringList({u"Idle"_s, u"At work"_s, u"Broken"_s}));
    QCOMPARE(s.chart->currentState(), u"At work"_s);
    QCOMPARE(s.states()["Idle"sv]["transitions"sv].at(0)["to"sv].toString(), u"At work"_s);
    QCOMPARE(s.behaviour()["telemetry"sv].at(0)["states"sv].toString(), u"At work"_s);
}

void tst_StateChart::theTimelineFollowsAndGoesOn()
{
    QByteArray text(Machine);
    text.replace(R"("devices": [)",
                 R"("timeline": [ { "at": 10, "do": [ { "do": "go", "state": "Broken" } ] } ],
        "devices": [)");
    Studio s(text.constData());
    s.press(Qt::Key_End);
    s.press(Qt::Key_F2);
    s.name(u"In bits"_s);
    QCOMPARE(s.pane->chartPanel()->trouble(), QString());
    const auto go = std::get<twin::sim::Go>(s.look()->scene->timeline[0].actions[0].kind);
    QCOMPARE(go.state, u"In bits"_s);
    s.play(10'000); // at its moment, though the device began anew
    QCOMPARE(s.chart->liveState(), u"In bits"_s);
    s.press(Qt::Key_Z, Qt::ControlModifier);
    const auto back = std::get<twin::sim::Go>(s.look()->scene->timeline[0].actions[0].kind);
    QCOMPARE(back.state, u"Broken"_s);
}

void tst_StateChart::whatIsAboutOthersIsSaid()
{
    QByteArray text(Machine);
    text.replace(R"("devices": [)",
                 R"("timeline": [ { "at": 9000, "do": [ { "do": "go", "state": "Busy" } ] } ],
        "devices": [ { "id": "d2", "behaviour": { "machine": { "states": { "Busy": {} } } } },)");
    Studio s(text.constData());
    s.press(Qt::Key_Right);
    s.press(Qt::Key_F2);
    s.name(u"At work"_s);
    QCOMPARE(s.chart->currentState(), u"At work"_s);
    QVERIFY2(s.pane->chartPanel()->trouble().contains(u"\"Busy\" for other devices"),
             qPrintable(s.pane->chartPanel()->trouble()));
}

void tst_StateChart::aBreakPointFollowsItsState()
{
    Studio s;
    s.press(Qt::Key_Right);
    s.press(Qt::Key_Space);
    QVERIFY(s.chart->hasBreak(u"Busy"_s));
    s.press(Qt::Key_F2);
    s.name(u"At work"_s);
    s.play(50);
    QVERIFY(s.chart->hasBreak(u"At work"_s));
    QVERIFY(!s.chart->hasBreak(u"Busy"_s));
    s.play(25'000);
    QVERIFY(!s.simulation().isPlaying());
    QCOMPARE(s.chart->liveState(), u"At work"_s);
}

void tst_StateChart::aStateGoesAfterAQuestion()
{
    Studio s;
    s.press(Qt::Key_Right);
    s.base.dialogs.answer = false;
    s.press(Qt::Key_Delete);
    QCOMPARE(s.base.dialogs.questions.size(), 1);
    QVERIFY(s.base.dialogs.questions.first().contains(u"Busy"));
    QVERIFY(s.base.dialogs.details.first().contains(u"1 transition"));
    QCOMPARE(s.names().size(), 3);
    s.base.dialogs.answer = true;
    s.press(Qt::Key_Delete);
    QCOMPARE(s.names(), QStringList({u"Idle"_s, u"Broken"_s}));
    QCOMPARE(s.states()["Idle"sv]["transitions"sv].size(), 1);
    // A state that nothing leads to goes without one.
    s.press(Qt::Key_Insert);
    s.name(u"Alone"_s);
    s.base.dialogs.questions.clear();
    s.press(Qt::Key_Delete);
    QVERIFY(s.base.dialogs.questions.isEmpty());
    QCOMPARE(s.names(), QStringList({u"Idle"_s, u"Broken"_s}));
}

void tst_StateChart::aTransitionIsMadeByKeys()
{
    Studio s;
    s.press(Qt::Key_End);
    QCOMPARE(s.chart->currentState(), u"Broken"_s);
    s.press(Qt::Key_T);
    QVERIFY(s.chart->isLeading());
    s.press(Qt::Key_Right); // round to Idle
    s.press(Qt::Key_Escape);
    QVERIFY(!s.chart->isLeading());
    QVERIFY(s.states()["Broken"sv]["transitions"sv].isNull());
    s.press(Qt::Key_T);
    s.press(Qt::Key_Right);
    s.press(Qt::Key_Return);
    QCOMPARE(lineOf(s.states()["Broken"sv]["transitions"sv]), uR"([{"to":"Idle","after":10}])"_s);
    QCOMPARE(s.chart->currentState(), u"Broken"_s);
    QCOMPARE(s.chart->currentWay(), 0);
    QCOMPARE(lineOf(s.pane->details()->form()->value()), uR"({"to":"Idle","after":10})"_s);
    s.press(Qt::Key_Delete);
    QVERIFY(s.states()["Broken"sv]["transitions"sv].isNull());
    QVERIFY(s.base.dialogs.questions.isEmpty());
}

void tst_StateChart::aTransitionIsMadeByDragging()
{
    Studio s;
    const QPoint from = s.middleOf(u"State Broken"_s);
    const QPoint to = s.middleOf(u"State Busy"_s);
    QTest::mousePress(s.chart, Qt::LeftButton, {}, from);
    QTest::mouseMove(s.chart, (from + to) / 2);
    QTest::mouseMove(s.chart, to);
    QTest::mouseRelease(s.chart, Qt::LeftButton, {}, to);
    s.play(50);
    QCOMPARE(s.states()["Broken"sv]["transitions"sv].at(0)["to"sv].toString(), u"Busy"_s);
    // Let go beside every state, it makes nothing.
    QTest::mousePress(s.chart, Qt::LeftButton, {}, from);
    QTest::mouseMove(s.chart, {2, 2});
    QTest::mouseRelease(s.chart, Qt::LeftButton, {}, {2, 2});
    s.play(50);
    QCOMPARE(s.states()["Broken"sv]["transitions"sv].size(), 1);
}

void tst_StateChart::transitionsAreReachedAndEdited()
{
    Studio s;
    s.press(Qt::Key_Home);
    s.press(Qt::Key_Down);
    QCOMPARE(s.chart->currentState(), u"Idle"_s);
    QCOMPARE(s.chart->currentWay(), 0);
    s.press(Qt::Key_Down);
    QCOMPARE(s.chart->currentWay(), 1);
    s.press(Qt::Key_Down);
    QCOMPARE(s.chart->currentState(), u"Busy"_s);
    QCOMPARE(s.chart->currentWay(), -1);
    s.press(Qt::Key_Up);
    s.press(Qt::Key_Up);
    QCOMPARE(s.chart->currentWay(), 0);
    s.press(Qt::Key_Return); // to the form
    QVERIFY(s.pane->details()->form()->isAncestorOf(QApplication::focusWidget()));
    s.type(u"after"_s, u"5"_s);
    s.type(u"if"_s, u"t > 0"_s);
    s.type(u"do"_s, uR"([{"do": "log", "text": "gone"}])"_s);
    QCOMPARE(s.pane->details()->trouble(), QString());
    QCOMPARE(lineOf(s.states()["Idle"sv]["transitions"sv].at(0)),
             uR"({"to":"Busy","after":5,"if":"t > 0","do":[{"do":"log","text":"gone"}]})"_s);
    // Space in the chart: a break-point on the way.
    s.chart->setFocus();
    s.press(Qt::Key_Space);
    QVERIFY(s.states()["Idle"sv]["transitions"sv].at(0)["break"sv].toBool());
    s.press(Qt::Key_Space);
    QVERIFY(s.states()["Idle"sv]["transitions"sv].at(0)["break"sv].isNull());
}

void tst_StateChart::aStateIsEditedInTheForm()
{
    Studio s;
    s.press(Qt::Key_Right);
    auto *form = s.pane->details()->form();
    for (const char16_t *member : {u"entry", u"exit", u"values", u"break", u"note"})
        QVERIFY2(form->editor(QString::fromUtf16(member)), qPrintable(QString::fromUtf16(member)));
    QVERIFY(!form->editor(u"transitions"_s));
    s.type(u"entry"_s, uR"([{"do": "log", "text": "in"}])"_s);
    s.type(u"values"_s, uR"({"t": 5})"_s);
    QCOMPARE(s.pane->details()->trouble(), QString());
    const Json busy = s.states()["Busy"sv];
    QCOMPARE(lineOf(busy["entry"sv]), uR"([{"do":"log","text":"in"}])"_s);
    QVERIFY(!busy["values"sv]["t"sv].isNull());
    QCOMPARE(busy["transitions"sv].size(), 1); // untouched
}

void tst_StateChart::whatTheSceneRefusesChangesNothing()
{
    Studio s;
    const auto before = s.look()->behaviour;
    s.press(Qt::Key_Down);
    s.type(u"to"_s, u"Nowhere"_s);
    QVERIFY2(s.pane->details()->trouble().contains(u"Nowhere"), qPrintable(s.pane->details()->trouble()));
    QCOMPARE(qobject_cast<QLineEdit *>(s.pane->details()->form()->editor(u"to"_s))->text(), u"Nowhere"_s);
    s.type(u"if"_s, u"t >"_s);
    QVERIFY(!s.pane->details()->trouble().isEmpty());
    QCOMPARE(s.look()->behaviour, before);
    QVERIFY(!s.pane->chartPanel()->editor().canUndo());
    s.type(u"if"_s, QString());
    s.type(u"to"_s, u"Broken"_s);
    QCOMPARE(s.pane->details()->trouble(), QString());
    QCOMPARE(s.states()["Idle"sv]["transitions"sv].at(0)["to"sv].toString(), u"Broken"_s);
}

void tst_StateChart::theFirstStateIsChosen()
{
    Studio s;
    s.press(Qt::Key_Right);
    s.press(Qt::Key_I);
    QCOMPARE(s.behaviour()["machine"sv]["initial"sv].toString(), u"Busy"_s);
    s.play(1000);
    QCOMPARE(s.chart->liveState(), u"Busy"_s); // it started anew
    QVERIFY(s.chart->itemText(s.chart->currentItem()).contains(u"first state"));
}

void tst_StateChart::undoTakesBackTheLastChange()
{
    Studio s;
    const Json before = s.behaviour();
    s.press(Qt::Key_Right);
    s.press(Qt::Key_F2);
    s.name(u"At work"_s);
    const Json renamed = s.behaviour();
    s.press(Qt::Key_Delete);
    QCOMPARE(s.names().size(), 2);
    s.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(Json::identical(s.behaviour(), renamed));
    s.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(Json::identical(s.behaviour(), before));
    QCOMPARE(s.pane->chartPanel()->trouble(), QString());
    s.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!s.pane->chartPanel()->trouble().isEmpty());
    QVERIFY(Json::identical(s.behaviour(), before));
}

void tst_StateChart::undoKeepsWhatWasChangedElsewhere()
{
    Studio s;
    const auto id = *twin::TwinId::parse(u"d1");
    s.press(Qt::Key_Insert);
    s.name(u"More"_s);
    QVERIFY(s.simulation().replaceBehaviour(id, s.behaviour().with("latencySeconds"sv, Json(2))));
    s.play(50);
    s.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(s.names(), QStringList({u"Idle"_s, u"Busy"_s, u"Broken"_s}));
    QCOMPARE(s.behaviour()["latencySeconds"sv].toDouble(), 2.0);
    // Where the same place was changed, nothing is overwritten.
    s.press(Qt::Key_Home);
    s.press(Qt::Key_I);
    QVERIFY(s.simulation().replaceBehaviour(
        id, twin::json::withValueAt(s.behaviour(), twin::json::Pointer({u"machine"_s, u"initial"_s}),
                                    Json("Broken"sv))));
    s.play(50);
    s.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(s.pane->chartPanel()->trouble().contains(u"elsewhere"));
    QCOMPARE(s.behaviour()["machine"sv]["initial"sv].toString(), u"Broken"_s);
}

// Faster than the hub answers.
void tst_StateChart::changesOnTheirWayAreNotLost()
{
    Studio s;
    auto &editor = s.pane->chartPanel()->editor();
    for (const QString &name : {u"X"_s, u"Y"_s, u"Z"_s})
        QCOMPARE(editor.change([name](const Json &before) {
            return twin::json::withValueAt(before, twin::json::Pointer({u"machine"_s, u"states"_s, name}),
                                           Json::emptyObject());
        }),
                 QString());
    for (int i = 0; i < 4; ++i)
        s.play(50);
    QCOMPARE(s.names().mid(3), QStringList({u"X"_s, u"Y"_s, u"Z"_s}));
}

void tst_StateChart::aDeviceWithoutStatesGetsItsFirst()
{
    Studio s(NoMachine);
    auto *first = s.pane->chartPanel()->firstButton();
    QVERIFY(first->isVisible());
    QTest::mouseClick(first, Qt::LeftButton);
    QVERIFY(s.chart->isNaming());
    QVERIFY(!first->isVisible());
    s.name(u"Idle"_s);
    QCOMPARE(s.names(), QStringList(u"Idle"_s));
    s.play(1000);
    QCOMPARE(s.chart->liveState(), u"Idle"_s);
    QVERIFY(!first->isVisible());
    s.press(Qt::Key_Delete); // the machine goes with its last state
    QVERIFY(s.behaviour()["machine"sv].isNull());
    QVERIFY(first->isVisible());
    s.press(Qt::Key_A);
    QVERIFY(s.chart->isNaming());
}

void tst_StateChart::aClickChoosesAndASquareBreaks()
{
    Studio s;
    QTest::mouseClick(s.chart, Qt::LeftButton, {}, s.middleOf(u"State Busy"_s));
    s.play(50);
    QCOMPARE(s.chart->currentState(), u"Busy"_s);
    QVERIFY(!s.chart->hasBreak(u"Busy"_s));
    const QRect box = s.chart->itemRect(s.chart->currentItem());
    QTest::mouseClick(s.chart, Qt::LeftButton, {}, box.topRight() + QPoint(-9, 10));
    s.play(50);
    QVERIFY(s.chart->hasBreak(u"Busy"_s));
    // A line is chosen by a click on it, and its form is shown.
    QTest::mouseClick(s.chart, Qt::LeftButton, {}, s.middleOf(u"Transition from Busy"_s));
    QCOMPARE(s.chart->currentWay(), 0);
    QCOMPARE(lineOf(s.pane->details()->form()->value()), uR"({"to":"Idle","after":30})"_s);
    QTest::mouseDClick(s.chart, Qt::LeftButton, {}, s.middleOf(u"State Broken"_s));
    QVERIFY(s.chart->isNaming());
    QCOMPARE(s.chart->nameField()->text(), u"Broken"_s);
}

void tst_StateChart::theWindowsShortcutsDoNotTakeItsKeys()
{
    Studio s;
    for (const int key : {int(Qt::Key_Insert), int(Qt::Key_T), int(Qt::Key_F2), int(Qt::Key_Delete)}) {
        QKeyEvent event(QEvent::ShortcutOverride, key, Qt::NoModifier);
        event.ignore();
        QApplication::sendEvent(s.chart, &event);
        QVERIFY(event.isAccepted());
    }
    QKeyEvent other(QEvent::ShortcutOverride, Qt::Key_P, Qt::ControlModifier);
    other.ignore();
    QApplication::sendEvent(s.chart, &other);
    QVERIFY(!other.isAccepted());
}

void tst_StateChart::itemsHaveNamesForScreenReaders()
{
    Studio s;
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(s.chart);
    QVERIFY(face);
    QCOMPARE(face->role(), QAccessible::List);
    QCOMPARE(face->childCount(), 6); // three states, three transitions
    QVERIFY(face->child(0)->text(QAccessible::Name).startsWith(u"State Idle"));
    QCOMPARE(face->child(1)->text(QAccessible::Name), u"Transition from Idle to Busy: 20 s"_s);
    QVERIFY(face->child(3)->rect().isValid());
    QCOMPARE(face->indexOfChild(face->child(4)), 4);
    QVERIFY(!face->child(6));
    // What a screen reader is told to have the focus.
    s.press(Qt::Key_Down);
    QCOMPARE(face->focusChild(), face->child(1));
    QVERIFY(face->child(1)->state().selected);
    QVERIFY(face->child(1)->state().focused);
    QVERIFY(!face->child(0)->state().selected);
    QVERIFY(face->child(2)->text(QAccessible::Name).contains(u"hit"));
    // It follows the machine.
    s.press(Qt::Key_Delete);
    QCOMPARE(face->childCount(), 5);
}

void tst_StateChart::everythingIsInTheMenu()
{
    Studio s;
    std::unique_ptr<QMenu> menu(s.chart->makeMenu());
    QStringList texts;
    for (const QAction *action : menu->actions())
        texts.append(action->text());
    for (const QString &text : {u"Add state"_s, u"Add transition to..."_s, u"Rename"_s, u"Delete"_s,
                                u"Break-point"_s, u"Begin in this state"_s})
        QVERIFY2(texts.contains(text), qPrintable(text));
    for (QAction *action : menu->actions()) {
        if (action->text() == u"Begin in this state")
            action->trigger();
    }
    s.play(50);
    QCOMPARE(s.behaviour()["machine"sv]["initial"sv].toString(), u"Idle"_s);
}

// No line runs through a box that it has nothing to do with, at any width; each can be clicked somewhere.
void tst_StateChart::linesKeepApart()
{
    twin::sim::Machine machine;
    for (int i = 0; i < 7; ++i)
        machine.states.push_back({.name = QString::number(i)});
    for (auto &state : machine.states) {
        for (int to = 0; to < 7; ++to)
            state.transitions.push_back({.to = QString::number(to)});
    }
    for (const double width : {200.0, 430.0, 620.0, 1400.0}) { // from one column to all in a row
        const auto layout = app::layOutChart(machine, width, 1);
        QCOMPARE(layout.ways.size(), 49U);
        for (const auto &way : layout.ways) {
            const auto to = way.index;
            for (std::size_t box = 0; box < layout.boxes.size(); ++box) {
                if (box == way.from || box == to)
                    continue;
                for (qsizetype i = 0; i + 1 < way.line.size(); ++i) {
                    const QRectF run =
                        QRectF(way.line[i], way.line[i + 1]).normalized().adjusted(0, 0, .1, .1);
                    QVERIFY2(
                        !layout.boxes[box].intersects(run),
                        qPrintable(u"%1 to %2 through %3 at %4"_s.arg(way.from).arg(to).arg(box).arg(width)));
                }
            }
            QVERIFY(layout.boxes[to].adjusted(-1, -1, 1, 1).contains(way.line.last()));
        }
    }
}

void tst_StateChart::paintsInEveryLook()
{
    Studio s;
    s.play(21'000);
    s.press(Qt::Key_Home);
    s.press(Qt::Key_Down);
    const QString folder = qEnvironmentVariable("SIMULATION_PICTURES");
    for (const auto mode : {app::Theme::Mode::Light, app::Theme::Mode::Dark}) {
        for (const int zoom : {100, 150}) {
            s.base.theme.setMode(mode);
            s.base.theme.setZoomPercent(zoom);
            s.play(500);
            const QImage image = s.pane->grab().toImage();
            QVERIFY(!image.isNull());
            if (!folder.isEmpty())
                QVERIFY(image.save(u"%1/chart-%2-%3.png"_s.arg(folder).arg(int(mode)).arg(zoom)));
        }
    }
}

QTEST_MAIN(tst_StateChart)
#include "tst_statechart.moc"
