// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/directdoor.h"
#include "support/jsontext.h"

using namespace Qt::StringLiterals;
using namespace twin;
using testsupport::DirectDoor;
using testsupport::jsonOf;

namespace {

/// A hub with one device and its queue.
struct World {
    DirectDoor door;
    TwinId id = *TwinId::parse(u"dev1");

    World() { (void)door.perform(CreateIdentity{.id = id}); }
    // The journal must lead to the same state after every test.
    ~World() { Q_ASSERT(door.store.replayed() == door.state()); }

    Result<Reply> send(MessageAck ack = MessageAck::Full, qsizetype bytes = 5)
    {
        return door.perform(SendMessage{.id = id,
                                        .message = {.system = jsonOf(R"({"message-id":"m1"})"),
                                                    .body = QByteArray(bytes, 'x'),
                                                    .ack = ack}});
    }
    const Mailbox *mailbox() const { return door.state().find(id)->mailbox.get(); }
    QString lock()
    {
        const auto reply = door.perform(LockMessage{.id = id});
        return reply && reply->requestId > 0 ? mailbox()->find(reply->requestId)->lockToken : QString();
    }
    Result<Reply> settle(const QString &token, SettleMessage::How how)
    {
        return door.perform(SettleMessage{.id = id, .lockToken = token, .how = how});
    }
    void pass(qint64 ms)
    {
        door.clockByHand.advanceMSecs(ms);
        (void)door.perform(ExpireMessages{});
    }
    MessageOutcome outcome() const { return mailbox()->feedback.last().outcome; }
};

using How = SettleMessage::How;
constexpr qint64 Minute = 60'000;

} // namespace

class TestMailbox : public QObject
{
    Q_OBJECT
private slots:
    void deliversOldestFirstAndEachOnce()
    {
        World world;
        const auto first = world.send();
        const auto second = world.send();
        QCOMPARE(world.door.perform(LockMessage{.id = world.id})->requestId, first->requestId);
        QCOMPARE(world.door.perform(LockMessage{.id = world.id})->requestId, second->requestId);
        QCOMPARE(world.door.perform(LockMessage{.id = world.id})->requestId, 0u);
    }

    void forgetsAMessageThatTheDeviceHasTaken()
    {
        World world;
        (void)world.send(MessageAck::None);
        QVERIFY_RESULT(world.settle(world.lock(), How::Complete));
        QVERIFY(!world.mailbox());
        QVERIFY(world.door.state().withMail().isEmpty());
    }

    void refusesALockThatHasRunOut()
    {
        World world;
        (void)world.send();
        const QString token = world.lock();
        world.pass(Minute);
        QCOMPARE(world.settle(token, How::Complete).error().code, ErrorCode::LockLost);
        QCOMPARE(world.settle({}, How::Complete).error().code, ErrorCode::LockLost);
        QVERIFY(!world.lock().isEmpty());
    }

    void givesUpAfterTenDeliveries()
    {
        World world;
        (void)world.send();
        for (int i = 0; i < CloudMessage::DeliveriesAtMost; ++i)
            QVERIFY_RESULT(world.settle(world.lock(), How::Abandon));
        QVERIFY(world.mailbox()->messages.isEmpty());
        QCOMPARE(world.outcome(), MessageOutcome::DeliveryCountExceeded);
    }

    void expiresAfterAnHour()
    {
        World world;
        (void)world.send();
        world.pass(59 * Minute);
        QCOMPARE(world.mailbox()->messages.size(), 1);
        world.pass(Minute);
        QCOMPARE(world.outcome(), MessageOutcome::Expired);
    }

    void refusesWhatIsTooMuch()
    {
        World world;
        QCOMPARE(world.send(MessageAck::None, CloudMessage::BytesAtMost + 1).error().code,
                 ErrorCode::MessageTooLarge);
        QVERIFY_RESULT(world.send(MessageAck::None, CloudMessage::BytesAtMost));
        for (int i = 1; i < Mailbox::MessagesAtMost; ++i)
            QVERIFY_RESULT(world.send());
        QCOMPARE(world.send().error().code, ErrorCode::QueueFull);
        const CloudMessage late{.expires = world.door.clockByHand.now()};
        QCOMPARE(world.door.perform(SendMessage{.id = world.id, .message = late}).error().code,
                 ErrorCode::QueueFull);
        QCOMPARE(world.door.perform(PurgeMessages{.id = world.id})->requestId,
                 quint64(Mailbox::MessagesAtMost));
        QCOMPARE(world.door.perform(SendMessage{.id = world.id, .message = late}).error().code,
                 ErrorCode::Argument);
    }

    void refusesAMessageIdThatIsNone()
    {
        World world;
        const auto send = [&world](const QString &messageId) {
            CloudMessage message;
            message.system = Json::object({{"message-id", Json(messageId)}});
            return world.door.perform(SendMessage{.id = world.id, .message = message});
        };
        QCOMPARE(send(u"white space"_s).error().code, ErrorCode::Argument);
        QCOMPARE(send(QString(129, u'a')).error().code, ErrorCode::Argument);
        QVERIFY_RESULT(send(u"m:1@2"_s));
        QVERIFY_RESULT(send(QString()));
    }

    void reportsBackWhatTheSenderAskedFor_data()
    {
        QTest::addColumn<int>("ack");
        QTest::addColumn<int>("how");
        QTest::addColumn<bool>("reported");
        const auto row = [](const char *name, MessageAck ack, How how, bool reported) {
            QTest::newRow(name) << int(ack) << int(how) << reported;
        };
        row("none", MessageAck::None, How::Complete, false);
        row("positive, taken", MessageAck::Positive, How::Complete, true);
        row("positive, rejected", MessageAck::Positive, How::Reject, false);
        row("negative, taken", MessageAck::Negative, How::Complete, false);
        row("negative, rejected", MessageAck::Negative, How::Reject, true);
        row("full, rejected", MessageAck::Full, How::Reject, true);
    }
    void reportsBackWhatTheSenderAskedFor()
    {
        QFETCH(int, ack);
        QFETCH(int, how);
        QFETCH(bool, reported);
        World world;
        (void)world.send(MessageAck(ack));
        (void)world.settle(world.lock(), How(how));
        QCOMPARE(world.mailbox() != nullptr, reported);
        if (!reported)
            return;
        QCOMPARE(world.mailbox()->feedback.first().messageId, u"m1"_s);
        (void)world.door.perform(TakeFeedback{world.id, {world.mailbox()->feedback.first().sequence}});
        QVERIFY(!world.mailbox());
    }

    void diesWithItsDevice()
    {
        World world;
        (void)world.send();
        (void)world.door.perform(DeleteIdentity{.id = world.id});
        QVERIFY(world.door.state().withMail().isEmpty());
        (void)world.door.perform(CreateIdentity{.id = world.id});
        QVERIFY(!world.mailbox());
    }

    void takesBackWhatCouldNotBeStored()
    {
        World world;
        (void)world.send();
        const State before = world.door.state();
        world.door.store.failing = true;
        QVERIFY(!world.send());
        QVERIFY(!world.door.perform(LockMessage{.id = world.id}));
        QVERIFY(!world.door.perform(PurgeMessages{.id = world.id}));
        QVERIFY(world.door.state() == before);
    }

    void survivesAsARecord()
    {
        World world;
        (void)world.send();
        (void)world.lock();
        (void)world.send();
        const auto record = world.door.state().find(world.id);
        const auto again = recordFromJson(toJson(*record));
        QVERIFY_RESULT(again);
        QVERIFY(*again == *record);
        QCOMPARE(twinDocument(*record)["cloudToDeviceMessageCount"], Json(2));
    }
};

QTEST_GUILESS_MAIN(TestMailbox)
#include "tst_mailbox.moc"
