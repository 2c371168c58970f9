// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Against our own hub, over AMQP and TLS.
#include "amqp/eventlog.h"
#include "auth/certificate.h"
#include "json/reader.h"
#include "link/eventreader.h"
#include "link/servicecaller.h"
#include "support/jsontext.h"
#include "support/relay.h"
#include "support/servedhub.h"

#include <QFile>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace twin::link;
using testsupport::Relay;
using testsupport::ServedHub;

namespace {

constexpr int Patience = 20'000; // ms; the machine may be busy

/// A reader and what it says.
struct Reading {
    explicit Reading(const EventReader::Spec &spec)
        : reader(spec)
    {
        QObject::connect(&reader, &EventReader::received, &reader,
                         [this](const ReceivedEvent &event) { events.append(event); });
        QObject::connect(&reader, &EventReader::reading, &reader, [this] { ++readings; });
        QObject::connect(&reader, &EventReader::lost, &reader, [this] { ++losses; });
        QObject::connect(&reader, &EventReader::failed, &reader, [this](const Error &why) { failure = why; });
        reader.open();
    }
    bool isReading()
    {
        return QTest::qWaitFor([this] { return readings > 0 || failure; }, Patience) && readings > 0;
    }
    bool has(qsizetype count)
    {
        return QTest::qWaitFor([&] { return events.size() >= count; }, Patience);
    }
    /// The numbers that were sent, in the order of their coming.
    QList<qint64> numbers() const
    {
        QList<qint64> list;
        for (const auto &event : events)
            list.append((*json::read(std::get<QByteArray>(event.message.body)))["n"sv].toInteger());
        return list;
    }

    EventReader reader;
    QList<ReceivedEvent> events;
    int readings = 0;
    int losses = 0;
    std::optional<Error> failure;
};

} // namespace

class TestEventReader : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_hub = std::make_unique<ServedHub>();
        for (int i = 0; m_two.isNull(); ++i) {
            const auto id = *TwinId::parse(u"two-%1"_s.arg(i));
            if (amqp::EventLog::partitionOf(id) != amqp::EventLog::partitionOf(m_one))
                m_two = id;
        }
        for (const auto &id : {m_one, m_two}) {
            (void)m_hub->command(CreateIdentity{id});
            (void)m_hub->command(Connect{id});
        }
    }
    void cleanup() { m_hub.reset(); }

    void readsWhatComesBehindTheRedirect()
    {
        send(m_one, 0); // before
        Reading r({.access = hub()});
        QVERIFY2(r.isReading(), r.failure ? qPrintable(r.failure->detail) : "");
        send(m_one, 1);
        send(m_two, 2);
        QVERIFY(r.has(2));
        auto numbers = r.numbers();
        std::sort(numbers.begin(), numbers.end());
        QCOMPARE(numbers, (QList<qint64>{1, 2}));
        const auto &event = r.events.first();
        QVERIFY(event.sequence >= 0 && !event.offset.isEmpty() && !event.enqueued.isNever());
        QVERIFY(event.message.to.startsWith(u"/devices/"));
    }

    void beginsWhereItIsTold_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QList<qint64>>("numbers");
        QTest::newRow("earliest") << u"earliest"_s << QList<qint64>{0, 1, 2, 3};
        QTest::newRow("latest") << u"latest"_s << QList<qint64>{3};
        QTest::newRow("time") << u"time"_s << QList<qint64>{2, 3};
    }
    void beginsWhereItIsTold()
    {
        QFETCH(QString, start);
        QFETCH(QList<qint64>, numbers);
        send(m_one, 0);
        send(m_one, 1);
        const QString moment = SystemClock().now().plusMSecs(5).toString(); // the wire counts milliseconds
        QTRY_VERIFY(SystemClock().now() > Timestamp::parse(moment)->plusMSecs(5));
        send(m_one, 2);
        Reading r({.access = hub(), .start = *EventStart::parse(start == u"time" ? moment : start)});
        QVERIFY(r.isReading());
        send(m_one, 3);
        QVERIFY(r.has(numbers.size()));
        QCOMPARE(r.numbers(), numbers);
    }

    void losesAndDoublesNothingWhenTheLineIsCut()
    {
        Relay relay(m_hub->addresses().amqpPort);
        Reading r({.access = eventHub(relay.serverPort()), .firstPauseMSecs = 10});
        QVERIFY(r.isReading());
        send(m_one, 0);
        QVERIFY(r.has(1));
        relay.cut();
        send(m_one, 1);
        send(m_two, 2); // of whose partition nothing was seen before
        QTRY_VERIFY_WITH_TIMEOUT(r.losses >= 3, Patience); // tries that failed, too
        QVERIFY(!r.failure);
        QVERIFY(!r.reader.isReading());
        relay.mend();
        QTRY_COMPARE_WITH_TIMEOUT(r.readings, 2, Patience);
        send(m_one, 3);
        send(m_two, 4);
        QVERIFY(r.has(5));
        auto numbers = r.numbers();
        std::sort(numbers.begin(), numbers.end());
        QCOMPARE(numbers, (QList<qint64>{0, 1, 2, 3, 4}));
    }

    void readsAllOfAHubThatBeganAnew()
    {
        Reading r({.access = hub(), .firstPauseMSecs = 10});
        QVERIFY(r.isReading());
        for (int i = 0; i < 3; ++i)
            send(m_one, i);
        QVERIFY(r.has(3));
        m_hub->stopServing();
        QTRY_VERIFY_WITH_TIMEOUT(r.losses > 0, Patience);
        m_hub->serve(); // its sequence numbers begin at 0 again
        send(m_one, 3);
        QTRY_COMPARE_WITH_TIMEOUT(r.readings, 2, Patience);
        QVERIFY(r.has(4));
        QCOMPARE(r.numbers(), (QList<qint64>{0, 1, 2, 3}));
    }

    void asksForItsConsumerGroup()
    {
        m_hub->setLogging(true);
        Reading r({.access = hub(), .group = u"night-shift"_s});
        QVERIFY(r.isReading());
        const auto log = m_hub->log();
        QVERIFY(std::any_of(log.begin(), log.end(), [](const wire::LogEntry &entry) {
            return entry.topic.endsWith(u"/ConsumerGroups/night-shift/Partitions/0");
        }));
    }

    void saysWhyItIsRefused_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("word");
        QTest::newRow("key") << u"key"_s << int(ErrorCode::Unauthorized) << u"'iothubowner'"_s;
        QTest::newRow("policy") << u"policy"_s << int(ErrorCode::Unauthorized) << u"'nobody'"_s;
        QTest::newRow("event hub's key")
            << u"event hub's key"_s << int(ErrorCode::Unauthorized) << u"Listen"_s;
        QTest::newRow("rights") << u"rights"_s << int(ErrorCode::Unauthorized) << u"ServiceConnect"_s;
        QTest::newRow("authority") << u"authority"_s << int(ErrorCode::CertificateInvalid) << u"--ca"_s;
        QTest::newRow("no file") << u"no file"_s << int(ErrorCode::CertificateInvalid) << u"nowhere.pem"_s;
        QTest::newRow("event hub") << u"event hub"_s << int(ErrorCode::NoSuchRoute) << u"a/b/c"_s;
        QTest::newRow("port") << u"port"_s << int(ErrorCode::StoreFailed) << u"port 1 "_s;
    }
    void saysWhyItIsRefused()
    {
        QFETCH(QString, what);
        QFETCH(int, code);
        QFETCH(QString, word);
        EventAccess access = what.startsWith(u"event hub") ? eventHub(m_hub->addresses().amqpPort) : hub();
        QTemporaryDir folder;
        if (what.endsWith(u"key"))
            access.key = "AAAA";
        else if (what == u"policy")
            access.policy = u"nobody"_s;
        else if (what == u"rights")
            access = withPolicy(access, u"registryRead"_s);
        else if (what == u"authority")
            access.authorityFile = strangersFile(folder);
        else if (what == u"no file")
            access.authorityFile = folder.filePath(u"nowhere.pem"_s);
        else if (what == u"event hub")
            access.entity = u"a/b/c"_s;
        else
            access.port = 1;
        Reading r({.access = access});
        QVERIFY(!r.isReading());
        QVERIFY(r.failure);
        QVERIFY2(int(r.failure->code) == code, qPrintable(r.failure->toString()));
        QVERIFY2(r.failure->detail.contains(word), qPrintable(r.failure->detail));
    }

    void readsConnectionStrings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const QString key = u";SharedAccessKeyName=p;SharedAccessKey=a2V5"_s;
        QTest::newRow("hub") << QString(u"HostName=h.example"_s + key) << u"h.example 5671 p "_s;
        QTest::newRow("the port of HTTPS") << QString(u"HostName=h:8443"_s + key) << u"h 5671 p "_s;
        QTest::newRow("event hub") << QString(u"Endpoint=sb://e.example/"_s + key + u";EntityPath=x"_s)
                                   << u"e.example 5671 p x"_s;
        QTest::newRow("its port") << QString(u"Endpoint=sb://e:444/"_s + key + u";EntityPath=x"_s)
                                  << u"e 444 p x"_s;
        QTest::newRow("namespace") << QString(u"Endpoint=sb://e/"_s + key) << u"EntityPath"_s;
        QTest::newRow("no endpoint") << QString(u"Endpoint=e"_s + key) << u"sb://HOST/"_s;
        QTest::newRow("device") << u"HostName=h;DeviceId=d;SharedAccessKey=a2V5"_s << u"a device"_s;
        QTest::newRow("no key") << u"HostName=h;SharedAccessKeyName=p"_s << u"SharedAccessKey."_s;
        QTest::newRow("nothing") << u"hello"_s << u"'='"_s;
    }
    void readsConnectionStrings()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto access = EventAccess::parse(text);
        if (!access) {
            QVERIFY2(access.error().detail.contains(expected), qPrintable(access.error().detail));
            return;
        }
        QCOMPARE(u"%1 %2 %3 %4"_s.arg(access->host).arg(access->port).arg(access->policy, access->entity),
                 expected);
        QCOMPARE(access->key, QByteArray("a2V5"));
    }

private:
    EventAccess hub() const
    {
        const auto &at = m_hub->addresses();
        return {.host = u"localhost"_s,
                .port = at.amqpPort,
                .policy = u"iothubowner"_s,
                .key = at.ownerKey.toLatin1(),
                .authorityFile = at.authorityFile};
    }
    EventAccess eventHub(quint16 port) const
    {
        EventAccess access = hub();
        access.port = port;
        access.entity = u"events"_s;
        return access;
    }
    EventAccess withPolicy(EventAccess access, const QString &name) const
    {
        access.policy = name;
        ServiceCaller caller({.hostName = u"localhost"_s,
                              .port = m_hub->addresses().httpsPort,
                              .key = m_hub->addresses().ownerKey.toLatin1(),
                              .policy = u"iothubowner"_s,
                              .authorityFile = access.authorityFile});
        bool isAnswered = false;
        caller.request({.method = "GET", .path = u"/policies"_s}, [&](const Result<ServiceAnswer> &answer) {
            isAnswered = true;
            for (const auto &policy : answer->body.elements()) {
                if (policy["name"sv].toString() == name)
                    access.key = policy["primaryKey"sv].toString().toLatin1();
            }
        });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(isAnswered, Patience); }();
        return access;
    }
    /// An authority that has signed nothing here.
    static QString strangersFile(const QTemporaryDir &folder)
    {
        QFile file(folder.filePath(u"stranger.pem"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(auth::makeAuthority(u"stranger"_s, SystemClock().now())->certificate);
        return file.fileName();
    }
    void send(const TwinId &id, int number)
    {
        QVERIFY_RESULT(
            m_hub->command(SendTelemetry{.id = id, .payload = Json::object({{"n", Json(number)}})}));
    }

    std::unique_ptr<ServedHub> m_hub;
    TwinId m_one = *TwinId::parse(u"one");
    TwinId m_two; // in the other partition
};

QTEST_GUILESS_MAIN(TestEventReader)
#include "tst_eventreader.moc"
