// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Against our own hub, over AMQP and HTTPS.
#include "link/hubwatch.h"
#include "support/jsontext.h"
#include "support/servedhub.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace twin::link;
using testsupport::jsonOf;
using testsupport::ServedHub;

namespace {

constexpr int Patience = 20'000; // ms; the machine may be busy

TwinId idOf(QStringView path)
{
    return *TwinId::parsePath(path);
}

HubWatch::Spec specOf(const ServedHub &served)
{
    const auto &at = served.addresses();
    const QByteArray key = at.ownerKey.toLatin1();
    return {.events = {.access = {.host = u"localhost"_s,
                                  .port = at.amqpPort,
                                  .policy = u"iothubowner"_s,
                                  .key = key,
                                  .authorityFile = at.authorityFile}},
            .service = ServiceAccess{.hostName = u"localhost"_s,
                                     .port = at.httpsPort,
                                     .key = key,
                                     .policy = u"iothubowner"_s,
                                     .authorityFile = at.authorityFile},
            .twinsEveryMSecs = 20};
}

struct Watching {
    explicit Watching(const HubWatch::Spec &spec)
        : watch(spec, clock)
    {
        watch.setListener([this](const Changes &more) { changes += more; });
        QObject::connect(&watch, &HubWatch::watching, &watch, [this] { isWatching = true; });
        QObject::connect(&watch, &HubWatch::failed, &watch, [this](const Error &why) { failure = why; });
        QObject::connect(&watch, &HubWatch::twinsUnread, &watch, [this](const Error &why) { unread = why; });
        QObject::connect(&watch, &HubWatch::finished, &watch, [this] { isFinished = true; });
        watch.start();
    }
    bool begins()
    {
        return QTest::qWaitFor([this] { return isWatching || failure; }, Patience) && isWatching;
    }
    template <class Body>
    qsizetype count() const
    {
        return std::count_if(changes.begin(), changes.end(),
                             [](const Change &change) { return std::holds_alternative<Body>(change.body); });
    }

    SystemClock clock;
    HubWatch watch;
    Changes changes;
    bool isWatching = false;
    bool isFinished = false;
    std::optional<Error> failure;
    std::optional<Error> unread;
};

} // namespace

class TestHubWatch : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_hub = std::make_unique<ServedHub>();
        for (const auto &id : {u"a"_s, u"b"_s, u"b/m"_s})
            perform(CreateIdentity{idOf(id)});
    }
    void cleanup() { m_hub.reset(); }

    void hearsTelemetryAndFindsWritesOfTwins()
    {
        tag(u"a"_s, 1); // before
        Watching w(specOf(*m_hub));
        QVERIFY(w.begins());
        perform(SendTelemetry{.id = idOf(u"a"), .payload = jsonOf(R"({"t": 1})")});
        tag(u"b/m"_s, 2);
        QTRY_COMPARE_WITH_TIMEOUT(w.count<TelemetrySent>(), 1, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(w.count<TwinWritten>(), 1, Patience);
        QCOMPARE(w.changes.last().id.isModule() || w.changes.first().id.isModule(), true);
        QVERIFY(!w.failure && !w.unread);
        QCOMPARE(w.watch.ignored(), 0);
    }

    void looksOnceMoreBeforeItEnds()
    {
        auto spec = specOf(*m_hub);
        spec.twinsEveryMSecs = 600'000;
        Watching w(spec);
        QVERIFY(w.begins());
        tag(u"a"_s, 3);
        w.watch.finish();
        QTRY_VERIFY_WITH_TIMEOUT(w.isFinished, Patience);
        QCOMPARE(w.count<TwinWritten>(), 1);
    }

    void readsAllPages()
    {
        for (int i = 0; i < TwinPoll::PageSize; ++i)
            perform(CreateIdentity{idOf(u"more-%1"_s.arg(i))});
        Watching w(specOf(*m_hub));
        QVERIFY(w.begins());
        QCOMPARE(w.watch.state().records().size(), TwinPoll::PageSize + 3);
        perform(DeleteIdentity{idOf(u"more-7")});
        QTRY_COMPARE_WITH_TIMEOUT(w.count<IdentityDeleted>(), 1, Patience);
    }

    void followsChosenDevicesAndTheirModules()
    {
        auto spec = specOf(*m_hub);
        spec.devices = {idOf(u"b")};
        Watching w(spec);
        QVERIFY(w.begins());
        QCOMPARE(w.watch.state().records().size(), 2);
        perform(SendTelemetry{.id = idOf(u"a"), .payload = jsonOf("{}")});
        tag(u"a"_s, 4);
        tag(u"b/m"_s, 5);
        perform(SendTelemetry{.id = idOf(u"b"), .payload = jsonOf("{}")});
        QTRY_COMPARE_WITH_TIMEOUT(w.count<TwinWritten>(), 1, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(w.count<TelemetrySent>(), 1, Patience);
        for (const auto &change : std::as_const(w.changes))
            QCOMPARE(change.id.device(), u"b"_s);
    }

    void saysWhenAChosenDeviceIsNotThere()
    {
        auto spec = specOf(*m_hub);
        spec.devices = {idOf(u"a"), idOf(u"ghost")};
        Watching w(spec);
        QVERIFY(!w.begins());
        QCOMPARE(w.failure->code, ErrorCode::DeviceNotFound);
        QVERIFY(w.failure->detail.contains(u"'ghost'"));
    }

    void goesOnWithEventsWhenTwinsCannotBeRead()
    {
        auto spec = specOf(*m_hub);
        spec.service->port = 1;
        Watching w(spec);
        QVERIFY(w.begins());
        QVERIFY(w.unread);
        perform(SendTelemetry{.id = idOf(u"a"), .payload = jsonOf("{}")});
        QTRY_COMPARE_WITH_TIMEOUT(w.count<TelemetrySent>(), 1, Patience);
    }

    void leavesTwinsAloneWhenItIsTold()
    {
        m_hub->setLogging(true);
        auto spec = specOf(*m_hub);
        spec.service.reset();
        Watching w(spec);
        QVERIFY(w.begins());
        perform(SendTelemetry{.id = idOf(u"a"), .payload = jsonOf("{}")});
        QTRY_COMPARE_WITH_TIMEOUT(w.count<TelemetrySent>(), 1, Patience);
        const auto log = m_hub->log();
        QVERIFY(std::none_of(log.begin(), log.end(), [](const wire::LogEntry &entry) {
            return entry.protocol == wire::LogEntry::Protocol::Http;
        }));
    }

private:
    void perform(const Command &command) { QVERIFY_RESULT(m_hub->command(command)); }
    void tag(const QString &id, int value)
    {
        perform(
            PatchTwin{.id = idOf(id), .body = Json::object({{"tags", Json::object({{"n", Json(value)}})}})});
    }

    std::unique_ptr<ServedHub> m_hub;
};

QTEST_GUILESS_MAIN(TestHubWatch)
#include "tst_hubwatch.moc"
