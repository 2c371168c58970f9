// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawers/drawers.h"
#include "drawers/drawerstrip.h"
#include "drawers/drawertable.h"
#include "events/eventspane.h"
#include "support/appfixture.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QStyle>
#include <QTabBar>

using namespace Qt::StringLiterals;
using app::ActionId;

class tst_Drawers : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void everyRowHasANameAndAnActionOfItsOwn();
    void foldsToTheRowOfTabsWithTheLastEvent();
    void theOpenTabFoldsAndAnyTabOpens();
    void anActionThatNeedsADrawerOpensIt();
    void itsOwnActionOpensAndThenFolds();
    void keepsItsHeightWhenItOpensAgain();
    void enlargedItAsksForTheRoomOfTheDocuments();
    void enlargedItLeavesTheDocksBesideTheirWidth();
    void scrollsWhereADocumentNeedsTheHeight();
    void comesBackAsItWas();
};

namespace {

/// A window with drawers and nothing else.
struct Stage {
    AppFixture f;
    QMainWindow window;
    app::Drawers drawers{f.context, &window};

    Stage()
    {
        window.setCentralWidget(new QWidget);
        window.addDockWidget(Qt::BottomDockWidgetArea, &drawers);
        window.resize(1200, 800);
        window.show();
        (void)QTest::qWaitForWindowActive(&window);
        drawers.restore();
        settle();
    }
    static void settle()
    {
        for (int i = 0; i < 8; ++i)
            QCoreApplication::processEvents();
    }
    void trigger(ActionId id)
    {
        f.actions.action(id)->trigger();
        settle();
    }
    void click(int tab)
    {
        QTabBar *const tabs = drawers.strip()->tabs();
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
        settle();
    }
    app::EventsPane *events() { return static_cast<app::EventsPane *>(drawers.drawer("events")); }
};

} // namespace

void tst_Drawers::everyRowHasANameAndAnActionOfItsOwn()
{
    Stage s;
    QSet<QByteArray> names;
    QSet<ActionId> actions;
    for (const app::DrawerSpec &spec : app::drawerTable()) {
        names.insert(spec.name);
        actions.insert(spec.show);
        QVERIFY(s.drawers.drawer(spec.name));
        QVERIFY(s.f.actions.action(spec.show)->isCheckable());
    }
    QCOMPARE(names.size(), app::drawerTable().size());
    QCOMPARE(actions.size(), app::drawerTable().size());
}

void tst_Drawers::foldsToTheRowOfTabsWithTheLastEvent()
{
    Stage s;
    s.f.create(u"thermo-01");
    s.trigger(ActionId::FoldDrawers);
    QVERIFY(s.drawers.isFolded());
    QVERIFY(!s.events()->isVisible());
    QVERIFY(s.drawers.strip()->isVisible());
    QCOMPARE(s.drawers.height(), s.drawers.strip()->height());
    QCOMPARE(s.drawers.strip()->width(), s.window.width());
    QVERIFY2(s.drawers.strip()->lastLine().contains(u"thermo-01   created"),
             qPrintable(s.drawers.strip()->lastLine()));
    s.f.create(u"ahu-2");
    QVERIFY(s.drawers.strip()->lastLine().contains(u"ahu-2"));
}

void tst_Drawers::theOpenTabFoldsAndAnyTabOpens()
{
    Stage s;
    s.click(0);
    QVERIFY(s.drawers.isFolded());
    QVERIFY(s.f.actions.action(ActionId::FoldDrawers)->isChecked());
    s.click(0);
    QVERIFY(!s.drawers.isFolded());
    QVERIFY(s.events()->isVisible());
    QVERIFY(!s.f.actions.action(ActionId::FoldDrawers)->isChecked());
}

void tst_Drawers::anActionThatNeedsADrawerOpensIt()
{
    Stage s;
    s.drawers.setFolded(true);
    s.trigger(ActionId::FilterEvents);
    QVERIFY(!s.drawers.isFolded());
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
}

void tst_Drawers::itsOwnActionOpensAndThenFolds()
{
    Stage s;
    s.drawers.setFolded(true);
    s.trigger(ActionId::ShowEvents);
    QVERIFY(!s.drawers.isFolded());
    QVERIFY(s.events()->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(s.f.actions.action(ActionId::ShowEvents)->isChecked());
    s.trigger(ActionId::ShowEvents);
    QVERIFY(s.drawers.isFolded());
    QVERIFY(!s.f.actions.action(ActionId::ShowEvents)->isChecked());
}

void tst_Drawers::keepsItsHeightWhenItOpensAgain()
{
    Stage s;
    s.window.resizeDocks({&s.drawers}, {333}, Qt::Vertical);
    Stage::settle();
    QCOMPARE(s.drawers.height(), 333);
    s.trigger(ActionId::FoldDrawers);
    s.trigger(ActionId::FoldDrawers);
    QCOMPARE(s.drawers.height(), 333);
}

void tst_Drawers::enlargedItAsksForTheRoomOfTheDocuments()
{
    Stage s;
    bool enlarged = false;
    connect(&s.drawers, &app::Drawers::enlargedChanged, this, [&](bool now) { enlarged = now; });
    s.drawers.setFolded(true);
    s.trigger(ActionId::EnlargeDrawer);
    QVERIFY(enlarged);
    QVERIFY(!s.drawers.isFolded());
    s.trigger(ActionId::FoldDrawers);
    QVERIFY(!enlarged);
    QVERIFY(s.drawers.isFolded());
}

void tst_Drawers::enlargedItLeavesTheDocksBesideTheirWidth()
{
    Stage s;
    auto *const dock = new QDockWidget(&s.window);
    dock->setWidget(new QListWidget);
    s.window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    s.window.addDockWidget(Qt::LeftDockWidgetArea, dock);
    s.window.resizeDocks({dock}, {268}, Qt::Horizontal);
    Stage::settle();
    QCOMPARE(dock->width(), 268);
    connect(&s.drawers, &app::Drawers::enlargedChanged, s.window.centralWidget(),
            [&](bool enlarged) { s.window.centralWidget()->setVisible(!enlarged); });
    for (int i = 0; i < 4; ++i) {
        s.trigger(ActionId::EnlargeDrawer);
        QCOMPARE(dock->width(), 268);
    }
}

void tst_Drawers::scrollsWhereADocumentNeedsTheHeight()
{
    Stage s;
    s.f.theme.setZoomPercent(150);
    s.drawers.open("wire");
    s.settle();
    const int whole = s.drawers.current()->minimumSizeHint().height();
    const int line = s.window.style()->pixelMetric(QStyle::PM_DockWidgetSeparatorExtent);
    s.window.centralWidget()->setMinimumHeight(s.window.height() - line -
                                               s.drawers.minimumSizeHint().height());
    s.settle();
    QCOMPARE(s.window.height(), 800);
    auto *const room = qobject_cast<QScrollArea *>(s.drawers.widget());
    QVERIFY(room->viewport()->height() < whole);
    QVERIFY(s.drawers.current()->height() >= whole); // nothing in it is pressed together
    QCOMPARE(room->verticalScrollBar()->maximum(),
             s.drawers.current()->height() - room->viewport()->height());
    s.drawers.setFolded(true);
    s.settle();
    QVERIFY(s.drawers.height() <= s.drawers.strip()->sizeHint().height());
}

void tst_Drawers::comesBackAsItWas()
{
    Stage s;
    s.drawers.setFolded(true);
    s.drawers.remember();
    QMainWindow window;
    app::Drawers again(s.f.context, &window);
    window.addDockWidget(Qt::BottomDockWidgetArea, &again);
    QVERIFY(!again.isFolded());
    again.restore();
    QVERIFY(again.isFolded());
}

QTEST_MAIN(tst_Drawers)
#include "tst_drawers.moc"
