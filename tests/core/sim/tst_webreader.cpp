// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/writer.h"
#include "sim/trust.h"
#include "sim/webreader.h"
#include "support/jsonbytes.h"
#include "support/modelserver.h"
#include "support/simrig.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace twin::sim;
using testsupport::SimRig;

namespace {

const Timestamp Start = *Timestamp::parse(u"2026-01-15T06:00:00Z");

QByteArray sceneText(const QString &address, const QByteArray &more = {})
{
    return R"({"format": "twinscope-scene/1", "devices": [{"id": "a b", "behaviour": {"telemetry": [{"everySeconds": 10,
           "values": {"t": {"generator": "http", "url": ")" +
           address.toUtf8() + "\"" + more + "}}}]}}]}";
}

Result<Scene> sceneOf(const QString &address, const QByteArray &more)
{
    return readScene(QByteArray(sceneText(address, more)).replace("a b", "ab"));
}

} // namespace

class tst_WebReader : public QObject
{
    Q_OBJECT

private slots:
    void readsAnswers_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("trouble");
        QTest::newRow("object") << R"({"t": 21.5})"_ba << 200 << R"({"t":21.5})"_ba << QString();
        QTest::newRow("number") << "7"_ba << 200 << "7"_ba << QString();
        QTest::newRow("text") << " sunny\n"_ba << 200 << "\"sunny\""_ba << QString();
        QTest::newRow("refused") << "{}"_ba << 503 << QByteArray() << u"answered 503"_s;
        QTest::newRow("too large") << QByteArray(70'000, 'x') << 200 << QByteArray() << u"was cut off"_s;
    }
    void readsAnswers()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QByteArray, value);
        QFETCH(QString, trouble);
        ModelServer server;
        server.answers.insert(u"/w"_s, {body, status});
        WebReader web;
        const QString address = server.address() + u"/w"_s;
        QVERIFY(!web.answer(address, 60, Start, {})); // it never waits
        settle(web, server);
        const auto answer = web.answer(address, 60, Start, {});
        QCOMPARE(answer ? json::write(*answer) : QByteArray(), value);
        const auto troubles = web.takeTroubles();
        QCOMPARE(troubles.empty(), trouble.isEmpty());
        if (!troubles.empty())
            QVERIFY2(troubles.front().text.contains(trouble), qPrintable(troubles.front().text));
    }

    void asksAgainWhenAnAnswerIsOld()
    {
        ModelServer server;
        server.answers.insert(u"/w"_s, {"1"});
        WebReader web;
        const QString address = server.address() + u"/w"_s;
        (void)web.answer(address, 60, Start, {});
        settle(web, server);
        server.answers.insert(u"/w"_s, {"2"});
        QCOMPARE(web.answer(address, 60, Start.plusMSecs(59'000), {})->toInteger(), 1);
        QCOMPARE(server.asked.size(), 1);
        QCOMPARE(web.answer(address, 60, Start.plusMSecs(60'000), {})->toInteger(), 1);
        settle(web, server);
        QCOMPARE(server.asked.size(), 2);
        QCOMPARE(web.answer(address, 60, Start.plusMSecs(61'000), {})->toInteger(), 2);
    }

    void keepsTheLastAnswerAndTellsATroubleOnce()
    {
        ModelServer server;
        server.answers.insert(u"/w"_s, {"1"});
        WebReader web;
        const QString address = server.address() + u"/w"_s;
        (void)web.answer(address, 1, Start, {});
        settle(web, server);
        server.answers.insert(u"/w"_s, {"", 500});
        for (int i = 1; i < 4; ++i) {
            QCOMPARE(web.answer(address, 1, Start.plusMSecs(i * 2000), {})->toInteger(), 1);
            settle(web, server);
        }
        QCOMPARE(web.takeTroubles().size(), std::size_t(1));
    }

    void limitsTheNumberOfAddresses()
    {
        WebReader web({.milliseconds = 1000, .addresses = 1});
        ModelServer server;
        (void)web.answer(server.address() + u"/1"_s, 60, Start, {});
        QVERIFY(!web.answer(server.address() + u"/2"_s, 60, Start, {}));
        const auto troubles = web.takeTroubles();
        QCOMPARE(troubles.size(), std::size_t(1));
        QVERIFY(troubles.front().text.contains(u"/2"));
        settle(web, server);
    }

    void aDeviceSendsWhatTheServiceSays()
    {
        ModelServer server;
        server.answers.insert(u"/ab"_s, {R"({"main": {"temp": 20.26}})"});
        const auto scene =
            sceneOf(server.address() + u"/{id}"_s, R"(, "pointer": "/main/temp", "decimals": 1)");
        QVERIFY_RESULT(scene);
        WebReader web;
        web.askAhead(addressesAsked(*scene), Start);
        settle(web, server);
        SimRig rig(writeScene(*scene));
        rig.runner().setWebHost(&web);
        rig.power(u"ab"_s, true);
        rig.run(1'000);
        QCOMPARE(telemetry(rig), QByteArray(R"({"t":20.3})"));
    }

    void withoutAnAnswerThereIsNoValueUnlessTheSceneHasOne_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("none") << QByteArray() << QByteArray();
        QTest::newRow("one") << R"(, "otherwise": 4)"_ba
                             << R"({"t":4})"_ba;
    }
    void withoutAnAnswerThereIsNoValueUnlessTheSceneHasOne()
    {
        QFETCH(QByteArray, more);
        QFETCH(QByteArray, sent);
        ModelServer server;
        const auto scene = sceneOf(server.address(), more);
        QVERIFY_RESULT(scene);
        WebReader web;
        SimRig rig(writeScene(*scene));
        rig.runner().setWebHost(&web);
        rig.power(u"ab"_s, true);
        rig.run(1'000);
        QCOMPARE(telemetry(rig), sent);
        settle(web, server);
    }

    void nobodyIsAskedWithoutTrust()
    {
        ModelServer server;
        const auto scene = sceneOf(server.address(), {});
        SimRig rig(writeScene(*scene));
        rig.power(u"ab"_s, true);
        rig.run(1'000);
        const auto status = rig.runner().status(*TwinId::parse(u"ab"));
        QVERIFY(!status->powered);
        QVERIFY2(status->fault.contains(u"not trusted"), qPrintable(status->fault));
        QCOMPARE(server.asked.size(), 0);
    }

    void trustIsInExactlyTheseScriptsAndAddresses()
    {
        const Scene one = *sceneOf(u"http://a.example/x"_s, {});
        const Scene same = *sceneOf(u"http://a.example/x"_s, R"(, "otherwise": 1)");
        const Scene other = *sceneOf(u"http://b.example/x"_s, {});
        Scene scripted = one;
        scripted.scripts.push_back({.name = u"s"_s, .code = {u"return 1"_s}});
        QVERIFY(!trustMark(one).isEmpty());
        QCOMPARE(trustMark(same), trustMark(one));
        QVERIFY(trustMark(other) != trustMark(one));
        QVERIFY(trustMark(scripted) != trustMark(one));
        QCOMPARE(outsideOf(scripted).scripts, QStringList{u"s"_s});
        QCOMPARE(outsideOf(one).addresses, QStringList{u"http://a.example/x"_s});
        QVERIFY(trustMark(Scene()).isEmpty());
    }

    void badAddressesAreRefused_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("place");
        QTest::newRow("file") << u"file:///etc/passwd"_s << QByteArray() << u"/url"_s;
        QTest::newRow("no host") << u"http:///x"_s << QByteArray() << u"/url"_s;
        QTest::newRow("no address") << u"weather"_s << QByteArray() << u"/url"_s;
        QTest::newRow("pointer") << u"http://a.example"_s << R"(, "pointer": "main")"_ba << u"/pointer"_s;
        QTest::newRow("never") << u"http://a.example"_s << R"(, "refreshSeconds": 0)"_ba
                               << u"/refreshSeconds"_s;
    }
    void badAddressesAreRefused()
    {
        QFETCH(QString, address);
        QFETCH(QByteArray, more);
        QFETCH(QString, place);
        const auto scene = sceneOf(address, more);
        QVERIFY(!scene);
        QVERIFY2(scene.error().place.endsWith(place), qPrintable(scene.error().toString()));
    }

private:
    // The server of this test lives on its thread: lets it answer until nothing is open.
    static void settle(WebReader &web, ModelServer &server)
    {
        Q_UNUSED(server);
        QTRY_VERIFY_WITH_TIMEOUT(!web.isBusy(), 20'000);
    }
    static QByteArray telemetry(const SimRig &rig)
    {
        for (const auto &change : rig.changes) {
            if (const auto *sent = std::get_if<TelemetrySent>(&change.body))
                return json::write(sent->payload);
        }
        return {};
    }
};

QTEST_GUILESS_MAIN(tst_WebReader)
#include "tst_webreader.moc"
