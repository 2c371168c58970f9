// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One contract for each MQTT library of the build, against our own endpoint over TLS.
#include "link/devicelink.h"
#include "support/mqtthouse.h"

#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twin;
using namespace twin::link;
using testsupport::MqttHouse;

namespace {

/// A device that is connected to an endpoint, over TLS.
struct World {
    MqttHouse house;
    QTemporaryFile authority;
    std::unique_ptr<DeviceLink> link;
    bool isOpen = false;

    explicit World(const LinkMaker &maker)
    {
        (void)authority.open();
        authority.write(house.authority());
        authority.flush();
        link = maker({.host = u"localhost"_s,
                      .port = house.port(true),
                      .clientId = "d",
                      .userName = "localhost/d/?api-version=2021-04-12",
                      .authorityFile = authority.fileName()});
        const QSignalSpy opened(link.get(), &DeviceLink::opened);
        link->open(house.token(u"d"_s));
        isOpen = QTest::qWaitFor([&] { return !opened.isEmpty(); });
    }
    void loseTheHub()
    {
        house.on([](MqttHouse &it) { it.close(); });
    }
    int publish(int qos = 0) { return link->publish("devices/d/messages/events/", "{}", qos); }
};

} // namespace

class TestDeviceLink : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data()
    {
        QTest::addColumn<int>("library");
        for (int i = 0; i < int(linkMakers().size()); ++i)
            QTest::newRow(qPrintable(linkMakers()[i].first)) << i;
    }

    void aMessageIsAcknowledged()
    {
        World w(maker());
        QVERIFY(w.isOpen);
        const QSignalSpy acknowledged(w.link.get(), &DeviceLink::acknowledged);
        const int message = w.publish(1);
        QVERIFY(message >= 0);
        QTRY_COMPARE(acknowledged.size(), 1);
        QCOMPARE(acknowledged.first().first().toInt(), message);
    }

    // The system would end a program that writes where nobody listens any more.
    void writingToAHubThatIsGoneTellsThatItIsClosed()
    {
        World w(maker());
        QVERIFY(w.isOpen);
        const QSignalSpy closed(w.link.get(), &DeviceLink::closed);
        w.loseTheHub();
        for (int i = 0; i < 10; ++i) // the event loop does not run: the loss is found by writing
            (void)w.publish();
        QTRY_COMPARE(closed.size(), 1);
        const auto closing = closed.first().first().value<DeviceLink::Closing>();
        QVERIFY(!closing.isWanted);
        QVERIFY(!closing.isRefused);
        QVERIFY(!closing.reason.isEmpty());
    }

    // What it says at its end, nobody may hear.
    void goesAwayAfterItsGoodbye()
    {
        World w(maker());
        QVERIFY(w.isOpen);
        const QSignalSpy closed(w.link.get(), &DeviceLink::closed);
        w.link->close();
        QTRY_COMPARE(closed.size(), 1);
        QVERIFY(closed.first().first().value<DeviceLink::Closing>().isWanted);
        QTRY_VERIFY(w.house.on([](MqttHouse &it) { return it.endpoint().clients().isEmpty(); }));
        w.link.reset();
        QVERIFY(World(maker()).isOpen); // the program is there
    }

    void goesAwayAfterTheHub()
    {
        World w(maker());
        QVERIFY(w.isOpen);
        w.loseTheHub();
        (void)w.publish();
        w.link.reset();
        World again(maker()); // the program is there
        QVERIFY(again.isOpen);
    }

private:
    static LinkMaker maker()
    {
        QFETCH_GLOBAL(int, library);
        return linkMakers()[library].second;
    }
};

QTEST_GUILESS_MAIN(TestDeviceLink)
#include "tst_devicelink.moc"
