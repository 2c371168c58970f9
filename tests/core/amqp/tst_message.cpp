// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "amqp/message.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twin;
using amqp::Message;

class tst_Message final : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldComesBack();
    void kindsOfIdsAreKept_data();
    void kindsOfIdsAreKept();
    void bodiesKeepTheirSection();
    void rubbishIsRefused();
};

void tst_Message::everyFieldComesBack()
{
    const auto time = Timestamp::fromMSecsSinceEpoch(1'700'000'000'123);
    Message message;
    message.userId = "me";
    message.to = u"/devices/grün/messages/devicebound"_s;
    message.replyTo = u"cbs"_s;
    message.subject = u"s"_s;
    message.contentType = u"application/json"_s;
    message.contentEncoding = u"utf-8"_s;
    message.expires = time;
    message.annotations = {{u"x-opt-offset"_s, u"12"_s}, {u"x-opt-enqueued-time"_s, time}};
    message.application = {{u"yes"_s, true},   {u"int"_s, qint32(-5)},         {u"long"_s, qint64(1) << 40},
                           {u"double"_s, 2.5}, {u"bytes"_s, QByteArray("ab")}, {u"text"_s, u"ü"_s},
                           {u"nothing"_s, {}}};
    message.body = QByteArray("{}");
    const auto read = Message::decode(message.encode());
    QVERIFY(read);
    QCOMPARE(read->userId, message.userId);
    QCOMPARE(read->to, message.to);
    QCOMPARE(read->replyTo, message.replyTo);
    QCOMPARE(read->subject, message.subject);
    QCOMPARE(read->contentType, message.contentType);
    QCOMPARE(read->contentEncoding, message.contentEncoding);
    QCOMPARE(read->expires, message.expires);
    QVERIFY(read->annotations == message.annotations);
    QVERIFY(read->application == message.application);
    QCOMPARE(read->property(u"int"), u"-5"_s);
    QCOMPARE(read->property(u"yes"), u"true"_s);
    QCOMPARE(read->property(u"absent"), QString());
}

void tst_Message::kindsOfIdsAreKept_data()
{
    QTest::addColumn<amqp::MessageId>("id");
    QTest::newRow("none") << amqp::MessageId();
    QTest::newRow("number") << amqp::MessageId(quint64(7));
    QTest::newRow("uuid") << amqp::MessageId(QUuid::fromString(u"0f8fad5b-d9cb-469f-a165-70867728950e"_s));
    QTest::newRow("binary") << amqp::MessageId(QByteArray("\x01\x02"));
    QTest::newRow("text") << amqp::MessageId(u"m-1"_s);
}

void tst_Message::kindsOfIdsAreKept()
{
    QFETCH(amqp::MessageId, id);
    Message message;
    message.id = id;
    message.correlationId = id;
    const auto read = Message::decode(message.encode());
    QVERIFY(read);
    QVERIFY(read->id == id);
    QVERIFY(read->correlationId == id);
}

void tst_Message::bodiesKeepTheirSection()
{
    Message message;
    message.body = amqp::Map{{u"count"_s, qint32(2)}, {u"ids"_s, QStringList{u"0"_s, u"1"_s}}};
    auto read = Message::decode(message.encode());
    QVERIFY(read);
    QVERIFY(std::get<amqp::Map>(read->body) == std::get<amqp::Map>(message.body));
    message.body = amqp::Value(u"a token"_s);
    read = Message::decode(message.encode());
    QVERIFY(read);
    QCOMPARE(amqp::textOf(std::get<amqp::Value>(read->body)), u"a token"_s);
    message.body = QByteArray("\x00\xff", 2);
    read = Message::decode(message.encode());
    QVERIFY(read);
    QCOMPARE(std::get<QByteArray>(read->body), QByteArray("\x00\xff", 2));
}

void tst_Message::rubbishIsRefused()
{
    const auto read = Message::decode("this is no message");
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Argument);
}

QTEST_APPLESS_MAIN(tst_Message)
#include "tst_message.moc"
