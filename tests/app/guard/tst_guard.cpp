// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard/guard.h"
#include "guard/guardedhub.h"
#include "guard/guardframe.h"
#include "shared/errortext.h"
#include "shared/windowdialogs.h"
#include "support/appfixture.h"

#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

using namespace Qt::StringLiterals;
using twin::ErrorCode;

class tst_Guard : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void letsEverythingThroughByItself();
    void refusesEveryCommandWhenReadOnly();
    void wantsTheIdBeforeADeletionInProduction();
    void wantsTheCountBeforeABulkWrite();
    void letsOneWriteThroughInProduction();
    void wantsTheIdOfAJob();
    void wantsTheNameOfAConfiguration();
    void theButtonStaysOffUntilTheWordIsTyped();
    void isKeptForItsWorkspace();
    void bindsTheActionsOfEveryWindow();
    void framesTheWindowWithAWord();
};

namespace {

struct World {
    AppFixture f;
    app::Guard guard{f.settings, u"/home/me/plant.twinscope"_s};
    app::GuardedHub hub{f.hub, guard, f.dialogs};

    World()
    {
        f.create(u"pump-1");
        f.create(u"pump-2");
    }
    QFuture<twin::Result<twin::Reply>> erase(const char16_t *id)
    {
        return hub.send(twin::DeleteIdentity{.id = f.id(id), .ifMatch = {}});
    }
    QFuture<twin::Result<twin::Reply>> write(const char16_t *id)
    {
        return hub.send(
            twin::PatchTwin{.id = f.id(id), .body = f.json(R"({"tags":{"a":1}})"), .ifMatch = {}});
    }
    bool has(const char16_t *id) const { return f.hub.state().find(AppFixture::id(id)) != nullptr; }
};

} // namespace

void tst_Guard::letsEverythingThroughByItself()
{
    World w;
    QSignalSpy changed(&w.hub, &app::GuardedHub::changed);
    const auto reply = w.erase(u"pump-1");
    QVERIFY(reply.isFinished() && reply.result());
    QVERIFY(!w.has(u"pump-1"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(&w.hub.state(), &w.f.hub.state());
    QVERIFY(w.f.dialogs.questions.isEmpty());
}

void tst_Guard::refusesEveryCommandWhenReadOnly()
{
    World w;
    w.guard.setReadOnly(true);
    for (const auto &reply :
         {w.erase(u"pump-1"), w.write(u"pump-1"),
          w.hub.send(twin::InvokeCommand{.id = w.f.id(u"pump-1"), .name = u"x"_s, .payload = {}})}) {
        QVERIFY(reply.isFinished());
        QVERIFY(!reply.result());
        QCOMPARE(reply.result().error().code, ErrorCode::ReadOnly);
        const app::ErrorText text = app::textOf(reply.result().error());
        QVERIFY(text.what.contains(u"read-only"));
        QVERIFY(text.mend.contains(u"Read-Only"));
    }
    QVERIFY(w.has(u"pump-1"));
    w.f.report(u"pump-1", R"({"on":true})"); // the device goes on
    QVERIFY(w.f.hub.state().find(w.f.id(u"pump-1"))->twin.reported.values.contains("on"));
    w.guard.setReadOnly(false);
    QVERIFY(w.write(u"pump-1").result());
}

void tst_Guard::wantsTheIdBeforeADeletionInProduction()
{
    World w;
    w.guard.setProduction(true);
    w.f.dialogs.text = u"pump-2"_s; // the wrong one is typed
    const auto refused = w.erase(u"pump-1");
    QTRY_VERIFY(refused.isFinished());
    QCOMPARE(refused.result().error().code, ErrorCode::Cancelled);
    QVERIFY(w.has(u"pump-1"));
    QCOMPARE(w.f.dialogs.words, QStringList{u"pump-1"_s});
    w.f.dialogs.text = u"pump-1"_s;
    const auto done = w.erase(u"pump-1");
    QTRY_VERIFY(done.isFinished());
    QVERIFY(done.result());
    QVERIFY(!w.has(u"pump-1"));
}

void tst_Guard::wantsTheCountBeforeABulkWrite()
{
    World w;
    w.guard.setProduction(true);
    w.f.dialogs.text = u"1"_s;
    auto first = w.write(u"pump-1");
    auto second = w.write(u"pump-2");
    QTRY_VERIFY(first.isFinished() && second.isFinished());
    QCOMPARE(w.f.dialogs.words, QStringList{u"2"_s});
    QVERIFY(!first.result() && !second.result());
    QVERIFY(w.f.hub.state().find(w.f.id(u"pump-1"))->twin.tags.isEmpty());
    w.f.dialogs.text = u"2"_s;
    first = w.write(u"pump-1");
    second = w.write(u"pump-2");
    QTRY_VERIFY(first.isFinished() && second.isFinished());
    QVERIFY(first.result() && second.result());
}

void tst_Guard::letsOneWriteThroughInProduction()
{
    World w;
    w.guard.setProduction(true);
    const auto reply = w.write(u"pump-1");
    QTRY_VERIFY(reply.isFinished());
    QVERIFY(reply.result());
    QVERIFY(w.f.dialogs.words.isEmpty());
    const auto replaced = w.hub.send(
        twin::ReplaceTwin{.id = w.f.id(u"pump-1"), .body = w.f.json(R"({"tags":{}})"), .ifMatch = {}});
    QTRY_VERIFY(replaced.isFinished());
    QCOMPARE(w.f.dialogs.words, QStringList{u"pump-1"_s});
    QVERIFY(!replaced.result());
}

void tst_Guard::wantsTheNameOfAConfiguration()
{
    World w;
    w.guard.setProduction(true);
    w.f.dialogs.text = u"heat"_s;
    const twin::ConfigurationSpec spec{.id = u"heat"_s,
                                       .content =
                                           w.f.json(R"({"deviceContent": {"properties.desired.a": 1}})"),
                                       .targetCondition = u"*"_s};
    auto reply = w.hub.send(twin::PutConfiguration{.spec = spec});
    QTRY_VERIFY(reply.isFinished());
    QVERIFY(reply.result().has_value());
    QCOMPARE(w.f.dialogs.words, QStringList{u"heat"_s});
    w.f.dialogs.text = u"no"_s;
    reply = w.hub.send(twin::DeleteConfiguration{.configurationId = u"heat"_s});
    QTRY_VERIFY(reply.isFinished());
    QCOMPARE(reply.result().error().code, ErrorCode::Cancelled);
    QCOMPARE(w.f.hub.state().configurations().size(), 1);
}

void tst_Guard::wantsTheIdOfAJob()
{
    World w;
    w.guard.setProduction(true);
    w.f.dialogs.text = u"night-run"_s;
    const auto reply =
        w.hub.send(twin::CreateJob{.spec = {.id = u"night-run"_s,
                                            .condition = u"*"_s,
                                            .request = w.f.json(R"({"tags":{"a":1},"etag":"*"})")}});
    QTRY_VERIFY(reply.isFinished());
    QCOMPARE(w.f.dialogs.words, QStringList{u"night-run"_s});
    QVERIFY(reply.result());
}

void tst_Guard::theButtonStaysOffUntilTheWordIsTyped()
{
    AppFixture f;
    app::WindowDialogs dialogs;
    bool wasOff = false;
    bool wasOn = false;
    QTimer::singleShot(0, this, [&] {
        QWidget *const box = QApplication::activeModalWidget();
        auto *const field = box->findChild<QLineEdit *>();
        const auto buttons = box->findChildren<QPushButton *>();
        const auto button = std::find_if(buttons.begin(), buttons.end(),
                                         [](const QPushButton *each) { return each->text() == u"Delete"; });
        QTest::keyClicks(field, u"pump-"_s);
        wasOff = !(*button)->isEnabled();
        QTest::keyClicks(field, u"1"_s);
        wasOn = (*button)->isEnabled();
        QTest::keyClick(field, Qt::Key_Return);
    });
    QVERIFY(dialogs.confirmTyped(nullptr, u"Delete pump-1?"_s, u"For good."_s, u"Delete"_s, u"pump-1"_s));
    QVERIFY(wasOff);
    QVERIFY(wasOn);
    QTimer::singleShot(0, this, [] { QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape); });
    QVERIFY(!dialogs.confirmTyped(nullptr, u"Delete pump-1?"_s, u"For good."_s, u"Delete"_s, u"pump-1"_s));
}

void tst_Guard::isKeptForItsWorkspace()
{
    AppFixture f;
    {
        app::Guard guard(f.settings, u"a.twinscope"_s);
        QVERIFY(!guard.isReadOnly() && !guard.isProduction());
        guard.setProduction(true);
        guard.setReadOnly(true);
        guard.setReadOnly(false);
    }
    QVERIFY(app::Guard(f.settings, u"a.twinscope"_s).isProduction());
    QVERIFY(!app::Guard(f.settings, u"a.twinscope"_s).isReadOnly());
    QVERIFY(!app::Guard(f.settings, u"b.twinscope"_s).isProduction());
}

void tst_Guard::bindsTheActionsOfEveryWindow()
{
    World w;
    app::Actions other;
    QObject window;
    w.guard.bind(w.f.actions, &window);
    w.guard.bind(other, &window);
    w.f.actions.action(app::ActionId::ReadOnly)->trigger();
    QVERIFY(w.guard.isReadOnly());
    QVERIFY(other.action(app::ActionId::ReadOnly)->isChecked());
    other.action(app::ActionId::ReadOnly)->trigger();
    QVERIFY(!w.guard.isReadOnly());
    QVERIFY(!w.f.actions.action(app::ActionId::ReadOnly)->isChecked());
}

void tst_Guard::framesTheWindowWithAWord()
{
    World w;
    QMainWindow window;
    auto *corner = new QWidget(&window);
    corner->setMinimumSize(200, 20);
    window.menuBar()->setCornerWidget(corner);
    window.resize(900, 400);
    const app::GuardFrame frame(w.guard, w.f.theme, corner, &window);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(!frame.isVisible());
    w.guard.setProduction(true);
    QVERIFY(frame.isVisible());
    QCOMPARE(frame.text(), u"Production"_s);
    const QImage shot = window.grab().toImage();
    const QColor bad = w.f.theme.colors().bad;
    QCOMPARE(shot.pixelColor(1, 200), bad);
    QCOMPARE(shot.pixelColor(shot.width() - 2, shot.height() - 2), bad);
    QVERIFY(shot.pixelColor(450, 200) != bad);
    window.resize(700, 500);
    QTRY_COMPARE(frame.size(), window.size());
    w.guard.setReadOnly(true);
    QCOMPARE(frame.text(), u"Production, read-only"_s);
}

QTEST_MAIN(tst_Guard)
#include "tst_guard.moc"
