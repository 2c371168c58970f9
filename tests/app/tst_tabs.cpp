// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tabs of devices: open, walk, move, close.
#include "actions/devicepicker.h"
#include "shared/jsoneditor.h"
#include "support/tabsworld.h"
#include "workbench.h"

#include <QMenu>
#include <QTabBar>

using namespace Qt::StringLiterals;
using app::ActionId;
using World = TabsWorld;

namespace {

QPoint centerOf(const QTabBar &bar, int index)
{
    return bar.tabRect(index).center();
}

} // namespace

class tst_Tabs final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void thereIsNoStripWhileOneDeviceIsOpen();
    void opensAnotherTab_data();
    void opensAnotherTab();
    void opensTheDeviceOfAMenuWithoutLeavingTheOther();
    void aClickShowsTheDeviceInTheTabInFront();
    void walksByKeys_data();
    void walksByKeys();
    void closesAndTakesTheNeighbour();
    void closesTheOthers();
    void closesWithTheMouse();
    void movesTabs();
    void withOneTabTheNeighbourTakesThePlace();
    void goesBackThroughTabs();
    void aJumpBringsTheTabOfTheDevice();
    void comesBackFromTheFleet();
    void listensToTheKeysInAText();
    void growsWithTheText();
    void shareTheirWidgets();
};

void tst_Tabs::thereIsNoStripWhileOneDeviceIsOpen()
{
    World w;
    w.click(u"ahu-2");
    w.click(u"pump-1");
    QVERIFY(!w.strip().isVisible());
    QCOMPARE(w.now(), u"[pump-1]"_s);
    QVERIFY(!w.f.actions.action(ActionId::CloseTab)->isEnabled());
    QVERIFY(!w.f.actions.action(ActionId::NextTab)->isEnabled());
    w.press(Qt::Key_W);
    QCOMPARE(w.now(), u"[pump-1]"_s);
    w.press(Qt::Key_T);
    QVERIFY(w.strip().isVisible());
    w.press(Qt::Key_W);
    QVERIFY(!w.strip().isVisible());
}

void tst_Tabs::opensAnotherTab_data()
{
    QTest::addColumn<QString>("by");
    for (const char *by : {"Ctrl+click", "middle button", "Ctrl+Enter", "filter", "go to", "key"})
        QTest::newRow(by) << QString::fromLatin1(by);
}

void tst_Tabs::opensAnotherTab()
{
    QFETCH(QString, by);
    World w;
    w.click(u"ahu-2");
    if (by == u"Ctrl+click") {
        w.click(u"vend-7", Qt::ControlModifier);
    } else if (by == u"middle button") {
        w.click(u"vend-7", Qt::NoModifier, Qt::MiddleButton);
    } else if (by == u"Ctrl+Enter") { // of the row that is current
        w.list().setFocus();
        QTest::keyClick(&w.list(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(w.now(), u"ahu-2 [ahu-2]"_s);
        QTest::keyClick(&w.list(), Qt::Key_End);
    } else if (by == u"filter") {
        w.press(Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
        QTest::keyClicks(qApp->focusWidget(), u"vend"_s);
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    } else if (by == u"go to") {
        w.press(Qt::Key_P);
        QTest::keyClicks(w.window->workbench()->devicePicker()->field(), u"vend"_s);
        QTest::keyClick(w.window->workbench()->devicePicker()->field(), Qt::Key_Return, Qt::ControlModifier);
    } else {
        w.press(Qt::Key_T);
        QCOMPARE(w.now(), u"ahu-2 [ahu-2]"_s);
        w.click(u"vend-7");
    }
    QCOMPARE(w.now(), u"ahu-2 [vend-7]"_s);
    QCOMPARE(w.here(), u"vend-7"_s);
    QCOMPARE(w.strip().bar()->tabText(1), u"vend-7"_s);
    QCOMPARE(w.strip().bar()->currentIndex(), 1);
}

void tst_Tabs::opensTheDeviceOfAMenuWithoutLeavingTheOther()
{
    World w;
    w.click(u"ahu-2");
    w.click(u"vend-7", Qt::NoModifier, Qt::RightButton);
    QCOMPARE(w.here(), u"ahu-2"_s);
    const std::unique_ptr<QMenu> menu(w.window->devices()->makeMenu(w.f.id(u"vend-7")));
    QCOMPARE(menu->actions().first()->text(), u"Open vend-7 in New Tab"_s);
    menu->actions().first()->trigger();
    QCOMPARE(w.now(), u"ahu-2 [vend-7]"_s);
}

void tst_Tabs::aClickShowsTheDeviceInTheTabInFront()
{
    World w;
    w.openThree();
    w.click(u"thermo-01");
    QCOMPARE(w.now(), u"ahu-2 [thermo-01] vend-7"_s);
    w.click(u"ahu-2");
    QCOMPARE(w.now(), u"ahu-2 [ahu-2] vend-7"_s);
}

void tst_Tabs::walksByKeys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<QString>("now");
    const int ctrl = Qt::ControlModifier;
    QTest::newRow("Ctrl+Tab") << int(Qt::Key_Tab) << ctrl << u"ahu-2 pump-1 [vend-7]"_s;
    QTest::newRow("Ctrl+PgDown") << int(Qt::Key_PageDown) << ctrl << u"ahu-2 pump-1 [vend-7]"_s;
    QTest::newRow("Ctrl+Shift+Tab") << int(Qt::Key_Backtab) << (ctrl | int(Qt::ShiftModifier))
                                    << u"[ahu-2] pump-1 vend-7"_s;
    QTest::newRow("Ctrl+PgUp") << int(Qt::Key_PageUp) << ctrl << u"[ahu-2] pump-1 vend-7"_s;
}

void tst_Tabs::walksByKeys()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QFETCH(QString, now);
    World w;
    w.openThree();
    const auto with = Qt::KeyboardModifiers(QFlag(modifiers));
    w.press(key, with);
    QCOMPARE(w.now(), now);
    QVERIFY(w.documents().isAncestorOf(qApp->focusWidget())); // the keyboard goes on in the tab
    w.press(key, with);
    w.press(key, with);
    QCOMPARE(w.now(), u"ahu-2 [pump-1] vend-7"_s); // round and round
}

void tst_Tabs::closesAndTakesTheNeighbour()
{
    World w;
    w.openThree();
    w.press(Qt::Key_W);
    QCOMPARE(w.now(), u"ahu-2 [vend-7]"_s);
    QCOMPARE(w.here(), u"vend-7"_s);
    w.press(Qt::Key_W);
    QCOMPARE(w.now(), u"[ahu-2]"_s);
    QCOMPARE(w.here(), u"ahu-2"_s);
    QVERIFY(!w.strip().isVisible());
}

void tst_Tabs::closesTheOthers()
{
    World w;
    w.openThree();
    QMenu *const menu = w.strip().makeMenu(2); // of a tab that is not in front
    const auto actions = menu->actions();
    QCOMPARE(actions.at(1)->text(), u"Close Other Tabs"_s);
    actions.at(1)->trigger();
    delete menu;
    QCOMPARE(w.now(), u"[vend-7]"_s);
    QCOMPARE(w.here(), u"vend-7"_s);
}

void tst_Tabs::closesWithTheMouse()
{
    World w;
    w.openThree();
    QTabBar &bar = *w.strip().bar();
    QTest::mouseClick(&bar, Qt::MiddleButton, {}, centerOf(bar, 0));
    QCOMPARE(w.now(), u"[pump-1] vend-7"_s);
    QTest::mouseClick(&bar, Qt::LeftButton, {}, centerOf(bar, 1));
    QCOMPARE(w.now(), u"pump-1 [vend-7]"_s);
    QWidget *const cross = bar.tabButton(0, QTabBar::RightSide);
    QCOMPARE(cross->accessibleName(), u"Close the tab of pump-1"_s);
    QTest::mouseClick(cross, Qt::LeftButton);
    QCOMPARE(w.now(), u"[vend-7]"_s);
}

void tst_Tabs::movesTabs()
{
    World w;
    w.openThree();
    w.press(Qt::Key_PageDown, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(w.now(), u"ahu-2 vend-7 [pump-1]"_s);
    QVERIFY(!w.f.actions.action(ActionId::MoveTabRight)->isEnabled());
    w.press(Qt::Key_PageUp, Qt::ControlModifier | Qt::ShiftModifier);
    w.press(Qt::Key_PageUp, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(w.now(), u"[pump-1] ahu-2 vend-7"_s);
    // Dragged behind its neighbour.
    QTabBar &bar = *w.strip().bar();
    QTest::mousePress(&bar, Qt::LeftButton, {}, centerOf(bar, 0));
    const QPoint to = centerOf(bar, 1) + QPoint(bar.tabRect(1).width() / 2, 0);
    for (QPoint at = centerOf(bar, 0); at.x() < to.x(); at.rx() += 4)
        QTest::mouseMove(&bar, at);
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, to);
    QCOMPARE(w.now(), u"ahu-2 [pump-1] vend-7"_s);
    QCOMPARE(bar.tabText(1), u"pump-1"_s);
    QCOMPARE(w.here(), u"pump-1"_s);
}

void tst_Tabs::withOneTabTheNeighbourTakesThePlace()
{
    World w;
    w.openThree();
    w.f.actions.action(ActionId::CloseOtherTabs)->trigger();
    (void)w.f.hub.submit(twin::DeleteIdentity{.id = w.f.id(u"pump-1"), .ifMatch = {}}, {});
    QVERIFY2(w.here() == u"thermo-01" || w.here() == u"ahu-2", qPrintable(w.here()));
    QCOMPARE(w.now(), QString(u'[' + w.here() + u']'));
}

void tst_Tabs::goesBackThroughTabs()
{
    World w;
    w.click(u"ahu-2");
    w.click(u"pump-1");
    w.click(u"vend-7", Qt::ControlModifier);
    w.f.actions.action(ActionId::ShowGraph)->trigger();
    QCOMPARE(w.now(), u"pump-1 [vend-7]"_s);
    w.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(w.now(), u"pump-1 [vend-7]"_s);
    QCOMPARE(w.documents().currentName(), u"twin"_s);
    w.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(w.now(), u"[pump-1] vend-7"_s);
    w.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(w.now(), u"[ahu-2] vend-7"_s);
    w.press(Qt::Key_Right, Qt::AltModifier);
    w.press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(w.now(), u"pump-1 [vend-7]"_s);
    // A stop of a tab that was closed is gone to in the one in front, and the way on stays.
    w.press(Qt::Key_W);
    QCOMPARE(w.now(), u"[pump-1]"_s);
    w.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(w.now(), u"[vend-7]"_s);
    w.press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(w.now(), u"[pump-1]"_s);
}

void tst_Tabs::aJumpBringsTheTabOfTheDevice()
{
    World w;
    w.openThree();
    w.window->goTo({.id = w.f.id(u"vend-7"),
                    .section = twin::Section::Desired,
                    .path = twin::json::Pointer({u"price"_s})});
    QCOMPARE(w.now(), u"ahu-2 pump-1 [vend-7]"_s);
    QCOMPARE(pathOf(w.tree(app::TwinColumns::Desired)), u"/price"_s);
    w.window->goTo({.id = w.f.id(u"thermo-01")}); // has none
    QCOMPARE(w.now(), u"ahu-2 pump-1 [thermo-01]"_s);
}

void tst_Tabs::comesBackFromTheFleet()
{
    World w;
    w.openThree();
    w.f.actions.action(ActionId::ShowFleet)->trigger();
    QVERIFY(!w.strip().isVisible());
    w.press(Qt::Key_W); // closes nothing that cannot be seen
    QCOMPARE(w.now(), u"ahu-2 [pump-1] vend-7"_s);
    QVERIFY(!w.window->center()->isFleetShown());
    w.f.actions.action(ActionId::ShowFleet)->trigger();
    w.press(Qt::Key_Tab);
    QVERIFY(!w.window->center()->isFleetShown());
    QCOMPARE(w.now(), u"ahu-2 [pump-1] vend-7"_s);
}

void tst_Tabs::listensToTheKeysInAText()
{
    World w;
    w.openThree();
    w.f.actions.action(ActionId::ShowJson)->trigger();
    w.f.actions.action(ActionId::StartEditing)->trigger();
    const auto focusText = [&w] {
        app::JsonEditor *const editor = w.twin().columns()->column(app::TwinColumns::Desired)->editor();
        editor->setFocus();
        return editor;
    };
    const QString before = focusText()->text();
    QTest::keyClick(focusText(), Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(w.tabs().count(), 4);
    QTest::keyClick(focusText(), Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(w.tabs().count(), 3);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(focusText(), Qt::Key_Tab, Qt::ControlModifier);
    QVERIFY(!app::DraftKeeper::of(w.f.hub)->find(w.f.id(u"pump-1")));
    w.tabs().bringDevice(w.f.id(u"pump-1"));
    QCOMPARE(focusText()->text(), before);
}

void tst_Tabs::growsWithTheText()
{
    World w;
    w.openThree();
    w.f.theme.setZoomPercent(150);
    QTabBar &bar = *w.strip().bar();
    for (int i = 0; i < bar.count(); ++i) {
        const QWidget *const cross = bar.tabButton(i, QTabBar::RightSide);
        QCOMPARE(cross->width(), w.f.theme.px(16));
        QVERIFY(bar.tabRect(i).contains(cross->geometry()));
    }
}

void tst_Tabs::shareTheirWidgets()
{
    World w;
    w.click(u"pump-1");
    for (int i = 0; i < 30; ++i)
        w.tabs().open(w.f.id(i % 2 ? u"thermo-01" : u"vend-7"));
    QCOMPARE(w.tabs().count(), 31);
    QCOMPARE(w.window->findChildren<app::TwinPane *>().size(), 1);
}

QTEST_MAIN(tst_Tabs)
#include "tst_tabs.moc"
