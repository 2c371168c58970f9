// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What each tab keeps: its document, row, scroll, moment and draft; over a restart, too.
#include "components/componentspane.h"
#include "history/historypane.h"
#include "shared/textlabel.h"
#include "status/statusstrip.h"
#include "support/tabsworld.h"
#include "twin/mergepanel.h"
#include "twin/valueeditor.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>

using namespace Qt::StringLiterals;
using app::ActionId;
using World = TabsWorld;

namespace {

bool statusSays(const app::MainWindow &window, const QString &text)
{
    const auto labels = window.findChild<app::StatusStrip *>()->findChildren<app::TextLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&text](const app::TextLabel *label) {
        return label->isVisible() && label->text() == text;
    });
}

} // namespace

class tst_TabMemory final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void theDeviceOfTheTabInFrontIsTheCurrentOne();
    void eachTabKeepsItsDocumentAndRow();
    void eachTabKeepsHowFarItIsScrolled();
    void eachTabKeepsItsMomentOfThePast();
    void keepsADraftWhenItsTabIsClosed();
    void takesWhatIsTypedIntoTheDraft();
    void marksATabWithADraft();
    void aDeletedDeviceStaysInItsTab();
    void areThereAgainAfterARestart();
    void isScrolledAsBeforeAfterARestart_data();
    void isScrolledAsBeforeAfterARestart();
    void skipsDevicesThatAreNotThereAnyMore();
    void saysConflictInTheTabOfTheTwin();
};

void tst_TabMemory::theDeviceOfTheTabInFrontIsTheCurrentOne()
{
    World w;
    w.openThree();
    auto *const components = static_cast<app::ComponentsPane *>(w.window->document("components"));
    auto *const history = static_cast<app::HistoryPane *>(w.window->document("history"));
    for (const char16_t *id : {u"vend-7", u"ahu-2", u"pump-1"}) {
        w.press(Qt::Key_Tab);
        const QString name = QString::fromUtf16(id);
        QCOMPARE(w.here(), name);
        QCOMPARE(w.list().currentIndex().data().toString(), name);
        QCOMPARE(w.twin().device().toString(), name);
        QCOMPARE(components->device().toString(), name);
        QCOMPARE(history->device().toString(), name);
    }
}

void tst_TabMemory::eachTabKeepsItsDocumentAndRow()
{
    World w;
    w.openThree();
    w.tree(app::TwinColumns::Desired).setFocus();
    QVERIFY(w.tree(app::TwinColumns::Desired).select(twin::json::Pointer({u"b"_s, u"d"_s})));
    QTest::keyClick(&w.tree(app::TwinColumns::Desired), Qt::Key_Up); // c
    w.tree(app::TwinColumns::Tags).setFocus();
    QTest::keyClick(&w.tree(app::TwinColumns::Tags), Qt::Key_Home);
    QCOMPARE(w.twin().columns()->currentColumn(), int(app::TwinColumns::Tags));
    w.press(Qt::Key_Tab); // vend-7
    QCOMPARE(pathOf(w.tree(app::TwinColumns::Tags)), QString());
    w.f.actions.action(ActionId::ShowGraph)->trigger();
    w.press(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(w.documents().currentName(), u"twin"_s);
    QCOMPARE(pathOf(w.tree(app::TwinColumns::Desired)), u"/b/c"_s);
    QCOMPARE(pathOf(w.tree(app::TwinColumns::Tags)), u"/city"_s);
    QCOMPARE(w.twin().columns()->currentColumn(), int(app::TwinColumns::Tags));
    QVERIFY(w.tree(app::TwinColumns::Tags).hasFocus());
    // What is folded stays so, and a row is found again behind a new one.
    auto &desired = w.tree(app::TwinColumns::Desired);
    QVERIFY(desired.select(twin::json::Pointer({u"b"_s})));
    desired.collapse(desired.currentIndex());
    w.press(Qt::Key_Tab);
    QCOMPARE(w.documents().currentName(), u"graph"_s);
    w.f.patch(u"pump-1", R"({"properties":{"desired":{"Zero":0}}})");
    w.press(Qt::Key_PageUp);
    QCOMPARE(pathOf(desired), u"/b"_s);
    QVERIFY(!desired.isExpanded(desired.currentIndex()));
}

void tst_TabMemory::eachTabKeepsHowFarItIsScrolled()
{
    World w;
    QTRY_VERIFY(w.f.models.library()->find(u"dtmi:com:example:TemperatureController;1"_s));
    w.window->resize(1100, 560);
    w.click(u"thermo-01");
    w.f.actions.action(ActionId::ShowComponents)->trigger();
    auto *const area = w.window->document("components")->findChild<QScrollArea *>();
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 60);
    area->verticalScrollBar()->setValue(60);
    w.click(u"vend-7", Qt::ControlModifier);
    QTRY_COMPARE(area->verticalScrollBar()->value(), 0);
    w.press(Qt::Key_Tab);
    QCOMPARE(w.here(), u"thermo-01"_s);
    QTRY_COMPARE(area->verticalScrollBar()->value(), 60);
}

void tst_TabMemory::eachTabKeepsItsMomentOfThePast()
{
    World w;
    const twin::Timestamp before = w.f.hub.clock.now();
    w.f.hub.clock.advanceMSecs(60'000);
    w.f.patch(u"pump-1", R"({"properties":{"desired":{"a":9}}})");
    w.openThree();
    w.f.actions.action(ActionId::ShowHistory)->trigger();
    auto *const history = static_cast<app::HistoryPane *>(w.window->document("history"));
    QTRY_VERIFY(!history->history().changes().isEmpty());
    history->setA(before);
    QVERIFY(w.twin().isPast());
    w.press(Qt::Key_Tab);
    QVERIFY(!w.twin().isPast());
    QVERIFY(history->a().isNever());
    w.press(Qt::Key_PageUp);
    QTRY_COMPARE(history->a(), before);
    QVERIFY(w.twin().isPast());
}

void tst_TabMemory::keepsADraftWhenItsTabIsClosed()
{
    World w;
    w.openThree();
    QTemporaryDir folder;
    w.twin().setDraftFolder(folder.path());
    w.edit(u"pump-1", 7);
    w.press(Qt::Key_W);
    QCOMPARE(w.now(), u"ahu-2 [vend-7]"_s);
    QVERIFY(QFile::exists(app::DraftKeeper::of(w.f.hub)->fileOf(w.f.id(u"pump-1")))); // at once
    QVERIFY(statusSays(*w.window, u"Draft of pump-1 kept"_s));
    w.click(u"pump-1");
    QVERIFY(w.twin().hasDraft());
    QVERIFY(!statusSays(*w.window, u"Draft of pump-1 kept"_s)); // it is seen again
}

void tst_TabMemory::takesWhatIsTypedIntoTheDraft()
{
    World w;
    w.openThree();
    auto &desired = w.tree(app::TwinColumns::Desired);
    desired.setFocus();
    QVERIFY(desired.select(twin::json::Pointer({u"a"_s})));
    w.f.actions.action(ActionId::StartEditing)->trigger();
    QTest::keyClick(&desired, Qt::Key_4);
    QVERIFY(desired.valueEditor());
    QTest::keyClick(desired.valueEditor(), Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(w.here(), u"vend-7"_s);
    const app::TwinDraft *draft = app::DraftKeeper::of(w.f.hub)->find(w.f.id(u"pump-1"));
    QVERIFY(draft);
    QCOMPARE(draft->edited(twin::Section::Desired)["a"].toInteger(), 4);
    w.press(Qt::Key_PageUp);
    QVERIFY(w.twin().isEditing());
}

void tst_TabMemory::marksATabWithADraft()
{
    World w;
    w.openThree();
    QTabBar &bar = *w.strip().bar();
    QVERIFY(bar.tabIcon(0).isNull());
    w.edit(u"ahu-2", 7);
    QVERIFY(!bar.tabIcon(0).isNull());
    QVERIFY(bar.tabToolTip(0).contains(u"it stays when the tab is closed"));
    QVERIFY(bar.accessibleTabName(0).startsWith(u"ahu-2, Draft of 1 change"));
    QVERIFY(bar.tabIcon(1).isNull());
    app::DraftKeeper::of(w.f.hub)->discard(w.f.id(u"ahu-2"));
    QVERIFY(bar.tabIcon(0).isNull());
    QCOMPARE(bar.accessibleTabName(0), u"ahu-2"_s);
}

void tst_TabMemory::aDeletedDeviceStaysInItsTab()
{
    World w;
    w.openThree();
    const auto remove = [&w](const char16_t *id) {
        (void)w.f.hub.submit(twin::DeleteIdentity{.id = w.f.id(id), .ifMatch = {}}, {});
    };
    QTabBar &bar = *w.strip().bar();
    remove(u"vend-7");
    QCOMPARE(bar.tabText(2), u"vend-7\tdeleted"_s);
    QCOMPARE(w.here(), u"pump-1"_s);
    remove(u"pump-1"); // the one in front
    QCOMPARE(w.now(), u"ahu-2 [pump-1] vend-7"_s);
    QCOMPARE(w.here(), u"pump-1"_s);
    QVERIFY(!w.list().currentIndex().isValid());
    QVERIFY(!w.f.actions.action(ActionId::DeleteDevice)->isEnabled());
    QVERIFY(bar.accessibleTabName(1).contains(u"not there any more"));
    w.press(Qt::Key_Tab);
    QCOMPARE(w.here(), u"vend-7"_s);
    QCOMPARE(w.twin().device(), w.f.id(u"vend-7"));
    w.click(u"thermo-01"); // the list is as good as ever
    QCOMPARE(w.now(), u"ahu-2 pump-1 [thermo-01]"_s);
    w.f.create(u"pump-1"); // made again
    QCOMPARE(bar.tabText(1), u"pump-1"_s);
    w.press(Qt::Key_PageUp);
    QCOMPARE(w.list().currentIndex().data().toString(), u"pump-1"_s);
    QVERIFY(w.f.actions.action(ActionId::DeleteDevice)->isEnabled());
}

void tst_TabMemory::areThereAgainAfterARestart()
{
    World w;
    w.openThree();
    w.f.actions.action(ActionId::ShowHistory)->trigger();
    w.press(Qt::Key_Tab);
    w.f.actions.action(ActionId::ShowComponents)->trigger();
    w.window->close();
    w.open();
    QCOMPARE(w.now(), u"ahu-2 pump-1 [vend-7]"_s);
    QCOMPARE(w.here(), u"vend-7"_s);
    QCOMPARE(w.documents().currentName(), u"components"_s);
    QVERIFY(w.strip().isVisible());
    w.press(Qt::Key_PageUp);
    QCOMPARE(w.documents().currentName(), u"history"_s);
    w.press(Qt::Key_W);
    w.press(Qt::Key_W);
    w.window->close();
    w.open();
    QCOMPARE(w.now(), u"[ahu-2]"_s);
}

void tst_TabMemory::isScrolledAsBeforeAfterARestart_data()
{
    QTest::addColumn<bool>("hasOtherTab");
    QTest::addRow("one tab") << false;
    QTest::addRow("two tabs") << true;
}

void tst_TabMemory::isScrolledAsBeforeAfterARestart()
{
    QFETCH(bool, hasOtherTab);
    World w;
    QTRY_VERIFY(w.f.models.library()->find(u"dtmi:com:example:TemperatureController;1"_s));
    const auto area = [&w] { return w.window->document("components")->findChild<QScrollArea *>(); };
    w.window->resize(1100, 560);
    w.click(u"thermo-01");
    w.f.actions.action(ActionId::ShowComponents)->trigger();
    QTRY_VERIFY(area()->verticalScrollBar()->maximum() > 60);
    area()->verticalScrollBar()->setValue(60);
    if (hasOtherTab)
        w.click(u"vend-7", Qt::ControlModifier);
    w.window->close();
    w.open();
    if (hasOtherTab)
        w.press(Qt::Key_Tab);
    QCOMPARE(w.here(), u"thermo-01"_s);
    QCOMPARE(w.documents().currentName(), u"components"_s);
    QTRY_COMPARE(area()->verticalScrollBar()->value(), 60);
}

void tst_TabMemory::skipsDevicesThatAreNotThereAnyMore()
{
    World w;
    w.openThree();
    w.window->close();
    (void)w.f.hub.submit(twin::DeleteIdentity{.id = w.f.id(u"pump-1"), .ifMatch = {}}, {});
    w.open();
    QCOMPARE(w.tabs().count(), 2);
    QVERIFY(!w.now().contains(u"pump-1"));
    w.f.settings.tabs.set("{\"tabs\": [7, {\"device\": \"a b\"}], \"front\": \"x\"}"); // not ours
    w.window = std::make_unique<app::MainWindow>(w.f.context);
    QCOMPARE(w.tabs().count(), 1);
    QVERIFY(!w.here().isEmpty());
}

void tst_TabMemory::saysConflictInTheTabOfTheTwin()
{
    World w;
    w.click(u"pump-1");
    w.f.actions.action(ActionId::StartEditing)->trigger();
    app::DraftKeeper::of(w.f.hub)->edit(w.f.id(u"pump-1"), [](app::TwinDraft &draft) {
        draft.setValue(twin::Section::Desired, twin::json::Pointer({u"a"_s}), twin::Json(5));
    });
    w.f.patch(u"pump-1", R"({"properties":{"desired":{"a":6}}})");
    QTabBar *views = nullptr;
    for (auto *bar : w.documents().findChildren<QTabBar *>()) {
        if (bar->accessibleName() == u"Views of the device"_s)
            views = bar;
    }
    QVERIFY(views);
    QCOMPARE(views->tabText(0), u"Twin"_s);
    emit w.twin().incomingBar()->takeWanted();
    QVERIFY(w.twin().mergePanel());
    QCOMPARE(views->tabText(0), u"Twin\tconflict"_s);
    QCOMPARE(views->accessibleTabName(0), u"Twin, conflict"_s);
    // What is chosen is there again after a look at another tab.
    w.twin().mergePanel()->mine(0)->setChecked(true);
    w.twin().mergePanel()->third(0)->setText(u"77"_s);
    w.click(u"vend-7", Qt::ControlModifier);
    QCOMPARE(views->tabText(0), u"Twin"_s);
    w.press(Qt::Key_PageUp);
    QCOMPARE(views->tabText(0), u"Twin\tconflict"_s);
    QVERIFY(w.twin().mergePanel() && w.twin().mergePanel()->isVisible());
    QCOMPARE(w.twin().mergePanel()->third(0)->text(), u"77"_s);
    // But not when the twin is another one meanwhile.
    w.press(Qt::Key_PageDown);
    w.f.patch(u"pump-1", R"({"properties":{"desired":{"a":8}}})");
    w.press(Qt::Key_PageUp);
    QVERIFY(!w.twin().mergePanel());
    QVERIFY(w.twin().hasDraft());
    emit w.twin().incomingBar()->takeWanted();
    QTest::mouseClick(w.twin().mergePanel()->cancelButton(), Qt::LeftButton);
    QVERIFY(!w.twin().mergePanel());
    QCOMPARE(views->tabText(0), u"Twin"_s);
}

QTEST_MAIN(tst_TabMemory)
#include "tst_tabmemory.moc"
