// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "amqp/connection.h"
#include "amqp/eventlog.h"
#include "amqp/eventposition.h"
#include "auth/token.h"
#include "json/reader.h"
#include "support/amqpclient.h"
#include "support/directdoor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using testsupport::AmqpClient;

namespace {

constexpr auto DeviceBound = "/messages/devicebound";
constexpr auto Feedback = "/messages/serviceBound/feedback";

// A hub with one device and one connection.
struct Line {
    Line()
    {
        access.policies = auth::Policies::created(door.ids);
        access.hostNames = {u"localhost"_s};
        (void)door.perform(CreateIdentity{dev1});
        hub.emplace(amqp::Connection::Parts{door, access, feedback, events, log},
                    wire::Peer{u"127.0.0.1"_s, 1, 5671}, [] {});
    }

    QByteArray token(const QString &policy, const QString &resource = u"localhost"_s,
                     qint64 secondsLeft = 3600)
    {
        return auth::makeToken(resource, access.policies.find(policy)->primaryKey,
                               door.clock().now().plusMSecs(secondsLeft * 1000), policy);
    }
    // Carries, decides, carries the answers.
    void run(AmqpClient &client)
    {
        for (int i = 0; i < 3; ++i) {
            client.exchange(*hub);
            door.flush();
        }
        hub->pump();
        client.exchange(*hub);
    }
    /// The status of the answer; 0 when none came.
    int putToken(AmqpClient &client, const QByteArray &text)
    {
        if (!client.isOpen("cbs")) {
            client.openSender("cbs", "$cbs");
            client.openReceiver("cbs-replies", "$cbs", 10);
            run(client);
        }
        amqp::Message message;
        message.id = u"id-1"_s;
        message.replyTo = u"cbs-replies"_s;
        message.application = {{u"operation"_s, u"put-token"_s}, {u"name"_s, u"localhost"_s}};
        message.body = amqp::Value(QString::fromLatin1(text));
        client.send("cbs", message);
        run(client);
        const auto replies = client.take();
        if (replies.size() != 1 || replies[0].correlationId != amqp::MessageId(u"id-1"_s))
            return 0;
        return replies[0].property(u"status-code").toInt();
    }
    void sendTelemetry(const Json &payload)
    {
        (void)door.perform(Connect{dev1});
        const SendTelemetry telemetry{
            .id = dev1, .payload = payload, .properties = Json::object({{"k", Json("v"sv)}})};
        (void)door.perform(telemetry, Cause::Origin::Device);
    }

    TwinId dev1 = *TwinId::parse(u"dev1");
    testsupport::DirectDoor door;
    auth::Access access;
    wire::FeedbackDesk feedback{door, door.ids};
    amqp::EventLog events{door};
    wire::Log log{door.clock()};
    std::optional<amqp::Connection> hub;
};

amqp::Message messageTo(const QString &device, const QByteArray &body = "hello")
{
    amqp::Message message;
    message.id = u"m1"_s;
    message.to = u"/devices/%1/messages/devicebound"_s.arg(device);
    message.application = {{u"colour"_s, u"red"_s}, {u"count"_s, qint32(3)}, {u"iothub-ack"_s, u"full"_s}};
    message.body = body;
    return message;
}

} // namespace

class tst_Amqp final : public QObject
{
    Q_OBJECT

private slots:
    void withoutTokenNothingIsOpenButCbs();
    void badTokensAreRefused_data();
    void badTokensAreRefused();
    void plainTakesTokensAndKeys_data();
    void plainTakesTokensAndKeys();
    void messageReachesTheQueueOfItsDevice();
    void refusedMessagesSayWhy();
    void feedbackIsGoneOnceTaken();
    void feedbackGoesBackWhenTheLinkEnds();
    void eventsComeFromWhereTheReaderWants_data();
    void eventsComeFromWhereTheReaderWants();
    void eventsComeAsTheyHappen();
    void managementTellsPartitions();
    void theEventEndpointIsAtAnotherAddress();
    void expiredTokenClosesItsLinks();
    void rubbishEndsTheConnectionOnly();
    void unopenedConnectionsEnd();
};

void tst_Amqp::withoutTokenNothingIsOpenButCbs()
{
    Line line;
    AmqpClient client;
    client.openSender("c2d", DeviceBound);
    client.openReceiver("feedback", Feedback, 1);
    client.openSender("nowhere", "/no/such/node");
    line.run(client);
    QVERIFY(client.isConnected());
    QCOMPARE(client.closed("c2d"), u"amqp:unauthorized-access"_s);
    QCOMPARE(client.closed("feedback"), u"amqp:unauthorized-access"_s);
    QCOMPARE(client.closed("nowhere"), u"amqp:not-found"_s);
    QVERIFY(client.closing("nowhere")->description.contains(u"/no/such/node"));
    QVERIFY(!client.closing("nowhere")->redirect);
    QCOMPARE(line.putToken(client, line.token(u"service"_s)), 200);
    client.openSender("again", DeviceBound);
    line.run(client);
    QVERIFY(client.isOpen("again"));
}

void tst_Amqp::badTokensAreRefused_data()
{
    QTest::addColumn<QByteArray>("token");
    Line line;
    QTest::newRow("no token") << QByteArray("hello");
    QTest::newRow("expired") << line.token(u"service"_s, u"localhost"_s, -1);
    QTest::newRow("another host") << line.token(u"service"_s, u"example.org"_s);
    QTest::newRow("another key") << auth::makeToken(u"localhost"_s, "AAAA",
                                                    Timestamp::fromMSecsSinceEpoch(4e12), u"service"_s);
}

void tst_Amqp::badTokensAreRefused()
{
    QFETCH(QByteArray, token);
    Line line;
    AmqpClient client;
    QCOMPARE(line.putToken(client, token), 401);
    client.openSender("c2d", DeviceBound);
    line.run(client);
    QVERIFY(!client.isOpen("c2d"));
}

void tst_Amqp::plainTakesTokensAndKeys_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("isIn");
    QTest::newRow("token") << u"service@sas.root.testhub"_s << u"token"_s << true;
    QTest::newRow("key") << u"service"_s << u"key"_s << true;
    QTest::newRow("wrong key") << u"service"_s << u"nonsense"_s << false;
    QTest::newRow("no policy") << u"nobody"_s << u"key"_s << false;
    QTest::newRow("empty key") << u"service"_s << u"none"_s << false;
}

void tst_Amqp::plainTakesTokensAndKeys()
{
    QFETCH(QString, user);
    QFETCH(QString, password);
    QFETCH(bool, isIn);
    Line line;
    const QByteArray shown = password == u"token"  ? line.token(u"service"_s)
                             : password == u"key"  ? line.access.policies.find(u"service")->primaryKey
                             : password == u"none" ? QByteArray()
                                                   : password.toLatin1();
    AmqpClient client(user.toUtf8(), shown);
    client.openSender("c2d", DeviceBound);
    line.run(client);
    QCOMPARE(client.isOpen("c2d"), isIn);
    QCOMPARE(client.failure(), isIn ? QString() : u"amqp:unauthorized-access"_s);
}

void tst_Amqp::messageReachesTheQueueOfItsDevice()
{
    Line line;
    AmqpClient client;
    line.putToken(client, line.token(u"service"_s));
    client.openSender("c2d", DeviceBound);
    line.run(client);
    const int sent = client.send("c2d", messageTo(u"dev1"_s, "\x01\xff"));
    line.run(client);
    QCOMPARE(client.outcome(sent), u"accepted"_s);
    const auto mailbox = line.door.state().find(line.dev1)->mailbox;
    QVERIFY(mailbox);
    QCOMPARE(mailbox->messages.size(), 1);
    const auto &message = mailbox->messages[0];
    QCOMPARE(message.body, QByteArray("\x01\xff"));
    QCOMPARE(message.ack, MessageAck::Full);
    QCOMPARE(message.system["message-id"sv].toString(), u"m1"_s);
    QCOMPARE(message.system["to"sv].toString(), u"/devices/dev1/messages/devicebound"_s);
    QVERIFY(message.properties == Json::object({{"colour", Json("red"sv)}, {"count", Json("3"sv)}}));
}

void tst_Amqp::refusedMessagesSayWhy()
{
    Line line;
    AmqpClient client;
    line.putToken(client, line.token(u"service"_s));
    client.openSender("c2d", DeviceBound);
    line.run(client);
    const int unknown = client.send("c2d", messageTo(u"nobody"_s));
    auto without = messageTo(u"dev1"_s);
    without.to = u"dev1"_s;
    const int nowhere = client.send("c2d", without);
    const int large = client.send("c2d", messageTo(u"dev1"_s, QByteArray(100'000, 'x')));
    const int rubbish = client.sendBytes("c2d", "rubbish");
    line.run(client);
    QCOMPARE(client.outcome(unknown), u"amqp:not-found"_s);
    QCOMPARE(client.outcome(nowhere), u"com.microsoft:argument-error"_s);
    QCOMPARE(client.outcome(large), u"amqp:link:message-size-exceeded"_s);
    QCOMPARE(client.outcome(rubbish), u"com.microsoft:argument-error"_s);
    QVERIFY(client.isOpen("c2d"));
    for (int i = 0; i < Mailbox::MessagesAtMost; ++i)
        client.send("c2d", messageTo(u"dev1"_s));
    line.run(client);
    const int full = client.send("c2d", messageTo(u"dev1"_s));
    line.run(client);
    QCOMPARE(client.outcome(full), u"amqp:resource-limit-exceeded"_s);
}

void tst_Amqp::feedbackIsGoneOnceTaken()
{
    Line line;
    AmqpClient client;
    line.putToken(client, line.token(u"service"_s));
    client.openSender("c2d", DeviceBound);
    client.openReceiver("feedback", Feedback, 10);
    line.run(client);
    client.send("c2d", messageTo(u"dev1"_s));
    line.run(client);
    QVERIFY(client.take().isEmpty());
    (void)line.door.perform(PurgeMessages{line.dev1});
    line.run(client);
    const auto received = client.take();
    QCOMPARE(received.size(), 1);
    QCOMPARE(received[0].contentType, u"application/vnd.microsoft.iothub.feedback.json"_s);
    const auto documents = json::read(std::get<QByteArray>(received[0].body));
    QVERIFY(documents);
    QCOMPARE(documents->at(0)["originalMessageId"sv].toString(), u"m1"_s);
    QCOMPARE(documents->at(0)["statusCode"sv].toString(), u"Purged"_s);
    line.run(client);
    QVERIFY(line.door.state().withMail().isEmpty());
}

void tst_Amqp::feedbackGoesBackWhenTheLinkEnds()
{
    Line line;
    AmqpClient client(false);
    line.putToken(client, line.token(u"service"_s));
    client.openSender("c2d", DeviceBound);
    client.openReceiver("feedback", Feedback, 10);
    line.run(client);
    client.send("c2d", messageTo(u"dev1"_s));
    line.run(client);
    (void)line.door.perform(PurgeMessages{line.dev1});
    line.run(client);
    QCOMPARE(client.take().size(), 1);
    QVERIFY(!line.feedback.next()); // locked
    client.closeLink("feedback");
    line.run(client);
    QVERIFY(line.feedback.next());
}

void tst_Amqp::eventsComeFromWhereTheReaderWants_data()
{
    QTest::addColumn<QByteArray>("selector");
    QTest::addColumn<int>("count");
    QTest::newRow("earliest") << QByteArray("amqp.annotation.x-opt-offset > '-1'") << 3;
    QTest::newRow("after the first") << QByteArray("amqp.annotation.x-opt-offset > '0'") << 2;
    QTest::newRow("from the second") << QByteArray("amqp.annotation.x-opt-sequence-number >= '1'") << 2;
    QTest::newRow("latest") << QByteArray("amqp.annotation.x-opt-offset > '@latest'") << 0;
    QTest::newRow("none") << QByteArray() << 0;
    QTest::newRow("long ago") << QByteArray("amqp.annotation.x-opt-enqueued-time > '1000'") << 3;
    QTest::newRow("in the future") << QByteArray("amqp.annotation.x-opt-enqueued-time > '4000000000000'")
                                   << 0;
    QTest::newRow("nonsense") << QByteArray("colour = 'red'") << -1;
}

void tst_Amqp::eventsComeFromWhereTheReaderWants()
{
    QFETCH(QByteArray, selector);
    QFETCH(int, count);
    Line line;
    for (int i = 0; i < 3; ++i)
        line.sendTelemetry(Json::object({{"n", Json(i)}}));
    AmqpClient client;
    line.putToken(client, line.token(u"service"_s));
    const auto partition = QByteArray::number(amqp::EventLog::partitionOf(line.dev1));
    client.openReceiver("events", "messages/events/ConsumerGroups/$Default/Partitions/" + partition, 100,
                        selector);
    line.run(client);
    if (count < 0) {
        QCOMPARE(client.closed("events"), u"com.microsoft:argument-error"_s);
        return;
    }
    QCOMPARE(client.take().size(), count);
}

void tst_Amqp::eventsComeAsTheyHappen()
{
    Line line;
    AmqpClient client;
    line.putToken(client, line.token(u"service"_s));
    const auto partition = QByteArray::number(amqp::EventLog::partitionOf(line.dev1));
    client.openReceiver("events", "any-name/ConsumerGroups/$Default/Partitions/" + partition, 1);
    client.openReceiver("other", "any-name/ConsumerGroups/$Default/Partitions/2", 1);
    line.run(client);
    QVERIFY(client.isOpen("events"));
    QVERIFY(client.closed("other"));
    line.sendTelemetry(Json::object({{"temperature", Json(21.5)}}));
    line.run(client);
    const auto received = client.take();
    QCOMPARE(received.size(), 1);
    QCOMPARE(std::get<QByteArray>(received[0].body), QByteArray("{\"temperature\":21.5}"));
    QCOMPARE(received[0].property(u"k"), u"v"_s);
    QStringList annotations;
    for (const auto &[key, value] : received[0].annotations)
        annotations.append(QString(key + u'=' + amqp::textOf(value)));
    QVERIFY(annotations.contains(u"iothub-connection-device-id=dev1"_s));
    QVERIFY(annotations.contains(u"x-opt-sequence-number=0"_s));
    QVERIFY(annotations.contains(u"iothub-message-source=Telemetry"_s));
}

void tst_Amqp::managementTellsPartitions()
{
    Line line;
    AmqpClient client;
    line.putToken(client, line.token(u"service"_s));
    client.openSender("ask", "$management");
    client.openReceiver("answers", "$management", 10);
    line.run(client);
    amqp::Message question;
    question.id = u"q"_s;
    question.replyTo = u"answers"_s;
    question.application = {{u"operation"_s, u"READ"_s},
                            {u"type"_s, u"com.microsoft:partition"_s},
                            {u"name"_s, u"hub"_s},
                            {u"partition"_s, u"9"_s}};
    client.send("ask", question);
    question.application.last().second = u"0"_s;
    client.send("ask", question);
    line.run(client);
    const auto answers = client.take();
    QCOMPARE(answers.size(), 2);
    QCOMPARE(answers[0].property(u"status-code"), u"404"_s);
    QCOMPARE(answers[1].property(u"status-code"), u"200"_s);
    const auto &body = std::get<amqp::Map>(answers[1].body);
    QVERIFY(body.contains(std::pair(u"is_partition_empty"_s, amqp::Value(true))));
    QVERIFY(body.contains(std::pair(u"last_enqueued_sequence_number"_s, amqp::Value(qint64(-1)))));
}

void tst_Amqp::theEventEndpointIsAtAnotherAddress()
{
    Line line;
    AmqpClient stranger;
    stranger.openReceiver("events", "messages/events/$management", 1);
    line.run(stranger);
    QCOMPARE(stranger.closed("events"), u"amqp:unauthorized-access"_s);
    Line other;
    AmqpClient client("service@sas.root.testhub", other.token(u"service"_s));
    client.openReceiver("events", "messages/events/$management", 1);
    other.run(client);
    const auto closing = client.closing("events");
    QVERIFY(closing && closing->redirect);
    QCOMPARE(closing->condition, u"amqp:link:redirect"_s);
    QCOMPARE(closing->redirect->hostName, u"localhost"_s);
    QCOMPARE(closing->redirect->networkHost, u"localhost"_s);
    QCOMPARE(closing->redirect->port, quint16(5671));
    QCOMPARE(closing->redirect->address, u"amqps://localhost:5671/events/$management"_s);
    client.openReceiver("named", "amqps://localhost/messages/events/$management", 1);
    other.run(client);
    QVERIFY(client.closing("named") && client.closing("named")->redirect);
}

void tst_Amqp::expiredTokenClosesItsLinks()
{
    Line line;
    AmqpClient client;
    line.putToken(client, line.token(u"service"_s, u"localhost"_s, 60));
    client.openSender("c2d", DeviceBound);
    line.run(client);
    line.hub->onTime();
    line.run(client);
    QVERIFY(client.isOpen("c2d"));
    line.door.clockByHand.set(line.door.clock().now().plusMSecs(61'000));
    line.hub->onTime();
    line.run(client);
    QCOMPARE(client.closed("c2d"), u"amqp:unauthorized-access"_s);
    QVERIFY(client.isConnected());
}

void tst_Amqp::rubbishEndsTheConnectionOnly()
{
    Line line;
    line.hub->take("GET / HTTP/1.1\r\n\r\n");
    (void)line.hub->pending();
    line.hub->wrote(line.hub->pending().size());
    QVERIFY(line.hub->isFinished());
    QVERIFY(!line.log.since(0).isEmpty());
}

void tst_Amqp::unopenedConnectionsEnd()
{
    Line line;
    line.hub->onTime();
    QVERIFY(!line.hub->isFinished());
    line.door.clockByHand.set(line.door.clock().now().plusMSecs(31'000));
    line.hub->onTime();
    line.hub->wrote(line.hub->pending().size());
    QVERIFY(line.hub->isFinished());
}

QTEST_APPLESS_MAIN(tst_Amqp)
#include "tst_amqp.moc"
