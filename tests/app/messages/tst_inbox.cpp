// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/inboxview.h"
#include "messages/messagespane.h"
#include "support/appfixture.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace app;

class tst_Inbox final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void receivesAndSettles_data();
    void receivesAndSettles();
    void givesBackAndReceivesAgain();
    void readsTheFeedback();
    void saysWhenTheLockHasRunOut();
    void theDrawerShowsItBesideTheForm();
};

namespace {

struct World {
    AppFixture f;
    InboxView view{f.context};
    QAbstractItemModelTester tester{&view.model()};

    World()
    {
        f.create(u"thermo");
        f.connectDevice(u"thermo", u"");
        view.resize(900, 300);
        view.show();
        view.setDevice(f.id(u"thermo"));
    }
    void send(const char *id, const char *body)
    {
        twin::CloudMessage message;
        message.system = twin::Json::object({{"message-id", twin::Json(QString::fromLatin1(id))}});
        message.body = body;
        message.ack = twin::MessageAck::Full;
        QVERIFY(f.hub.submit(twin::SendMessage{.id = f.id(u"thermo"), .message = message},
                             {.origin = twin::Cause::Origin::Service}));
    }
    QString cell(int row, InboxModel::Column column)
    {
        return view.model().index(row, column).data().toString();
    }
};

} // namespace

void tst_Inbox::receivesAndSettles_data()
{
    QTest::addColumn<bool>("isRejected");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("feedback");
    QTest::addRow("complete") << false << u"completed"_s << u"taken by the device"_s;
    QTest::addRow("reject") << true << u"rejected"_s << u"rejected by the device"_s;
}

void tst_Inbox::receivesAndSettles()
{
    QFETCH(bool, isRejected);
    World w;
    QVERIFY(!w.view.receiveButton()->isEnabled());
    w.send("first", "open the valve");
    w.send("second", "close it");
    QCOMPARE(w.view.model().rowCount(), 2);
    QVERIFY(w.cell(0, InboxModel::WhatColumn).contains(u"first"));
    QCOMPARE(w.cell(0, InboxModel::BodyColumn), u"open the valve"_s);
    QVERIFY(w.cell(0, InboxModel::StateColumn).startsWith(u"waits"));
    QVERIFY(!w.view.completeButton()->isEnabled()); // nobody has received it
    w.view.receiveButton()->click();
    QVERIFY2(w.view.resultText().contains(u"is received"), qPrintable(w.view.resultText()));
    QCOMPARE(w.view.table()->currentIndex().row(), 0);
    QVERIFY(w.cell(0, InboxModel::StateColumn).startsWith(u"received"));
    (isRejected ? w.view.rejectButton() : w.view.completeButton())->click();
    QTEST(w.view.resultText().section(u' ', -1).remove(u'.'), "said");
    QCOMPARE(w.view.model().rowCount(), 2); // the other message, and the feedback
    QVERIFY(w.cell(0, InboxModel::WhatColumn).contains(u"second"));
    QVERIFY(w.cell(1, InboxModel::WhatColumn).contains(u"first"));
    QFETCH(QString, feedback);
    QVERIFY2(w.cell(1, InboxModel::StateColumn).startsWith(feedback),
             qPrintable(w.cell(1, InboxModel::StateColumn)));
}

void tst_Inbox::givesBackAndReceivesAgain()
{
    World w;
    w.send("first", "x");
    w.view.receiveButton()->click();
    w.view.receiveButton()->click();
    QVERIFY2(w.view.resultText().contains(u"No message is free"), qPrintable(w.view.resultText()));
    w.view.abandonButton()->click();
    QVERIFY(w.cell(0, InboxModel::StateColumn).startsWith(u"waits, delivery 1 of 10"));
    QVERIFY(!w.view.abandonButton()->isEnabled());
    w.view.receiveButton()->click();
    QVERIFY2(w.cell(0, InboxModel::StateColumn).contains(u"delivery 2 of 10"),
             qPrintable(w.cell(0, InboxModel::StateColumn)));
}

void tst_Inbox::readsTheFeedback()
{
    World w;
    QVERIFY(!w.view.feedbackButton()->isEnabled());
    w.send("first", "x");
    w.view.receiveButton()->click();
    w.view.completeButton()->click();
    QVERIFY(w.view.feedbackButton()->isEnabled());
    w.view.feedbackButton()->click();
    QCOMPARE(w.view.model().rowCount(), 0);
    QVERIFY(!w.view.feedbackButton()->isEnabled());
}

void tst_Inbox::saysWhenTheLockHasRunOut()
{
    World w;
    w.send("first", "x");
    w.view.receiveButton()->click();
    w.view.hide();
    w.f.hub.clock.advanceMSecs(61'000);
    (void)w.f.hub.submit(twin::ExpireMessages{}, {});
    w.view.show();
    QVERIFY(w.cell(0, InboxModel::StateColumn).startsWith(u"waits"));
    QVERIFY(!w.view.completeButton()->isEnabled());
}

void tst_Inbox::theDrawerShowsItBesideTheForm()
{
    AppFixture f;
    f.create(u"d");
    MessagesPane pane(f.context);
    pane.resize(1200, 300);
    pane.show();
    pane.setDevice(f.id(u"d"));
    QVERIFY(!pane.inbox()->isVisible());
    pane.showInbox(true);
    QVERIFY(pane.inbox()->isVisible());
    QVERIFY(!pane.sendButton()->isVisible());
    f.actions.action(ActionId::SendMessage)->trigger();
    QVERIFY(!pane.inbox()->isVisible());
}

QTEST_MAIN(tst_Inbox)
#include "tst_inbox.moc"
