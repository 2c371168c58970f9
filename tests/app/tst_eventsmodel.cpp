// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/eventsmodel.h"
#include "support/appfixture.h"
#include "support/jsontext.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using app::EventsModel;

class tst_EventsModel : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void saysWhatHappenedInWords();
    void saysRefusalsAsBadNews();
    void saysHowLongACommandTook();
    void keepsTheNewestUpToItsBound();
    void filtersWhatIsThereAndWhatComes();
    void aRoutingConditionFilters();
    void exportsTheEnvelopesOfItsRows();
    void standsStillWhilePaused();
    void dropsTheOldestWaitingAndCountsThem();
    void forgetsAllWhenCleared();
    void survivesRandomUse_data();
    void survivesRandomUse();
};

namespace {

QStringList texts(const EventsModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list.append(model.index(row).data().toString());
    return list;
}

void write(AppFixture &f, int value)
{
    f.patch(u"dev", QByteArray("{\"tags\":{\"n\":" + QByteArray::number(value) + "}}").constData());
}

} // namespace

void tst_EventsModel::saysWhatHappenedInWords()
{
    AppFixture f;
    EventsModel model(f.hub);
    f.create(u"dev");
    f.connectDevice(u"dev", u"dtmi:com:example:Pump;1");
    f.patch(u"dev",
            R"({"tags":{"site":"zurich"},"properties":{"desired":{"t1":{"__t":"c","target":21.80}}}})");
    f.patch(u"dev", R"({"tags":{"site":null}})", twin::Cause::Origin::Service);
    f.report(
        u"dev",
        R"({"serial":"A","t1":{"__t":"c","max":25.3,"target":{"value":21.8,"ac":200,"av":2,"ad":"ok"}}})");
    (void)f.hub.submit(
        twin::SendTelemetry{.id = f.id(u"dev"), .payload = f.json(R"({"t":4.10,"open":false})")}, {});
    QCOMPARE(texts(model), (QStringList{
                               uR"({"t": 4.10, "open": false})"_s,
                               uR"(serial = "A", t1.max = 25.3)"_s,
                               u"t1.target = 21.8, ack 200 at version 2"_s,
                               u"site removed   by a service"_s,
                               u"t1.target = 21.80   by this window"_s,
                               uR"(site = "zurich"   by this window)"_s,
                               u"connected, model dtmi:com:example:Pump;1"_s,
                               u"created   by this window"_s,
                           }));
    QCOMPARE(model.index(4).data(EventsModel::KindTextRole).toString(), u"twin, desired"_s);
    QCOMPARE(model.index(2).data(EventsModel::KindTextRole).toString(), u"digital twin"_s);
    QCOMPARE(model.index(0).data(EventsModel::IdTextRole).toString(), u"dev"_s);
}

void tst_EventsModel::saysRefusalsAsBadNews()
{
    AppFixture f;
    EventsModel model(f.hub);
    f.create(u"dev");
    f.patch(u"dev", R"({"properties":{"desired":{"target":80}}})");
    f.report(u"dev", R"({"target":{"value":60,"ac":400,"av":2,"ad":"above the limit of 60"}})");
    QCOMPARE(model.index(0).data().toString(), u"target refused 400: above the limit of 60"_s);
    QVERIFY(model.index(0).data(EventsModel::IsBadRole).toBool());
    QVERIFY(!model.index(1).data(EventsModel::IsBadRole).toBool());
    f.report(u"dev", R"({"target":{"value":60,"ac":202,"av":2,"ad":"moving"}})");
    QCOMPARE(model.index(0).data().toString(), u"target in progress, now 60: moving"_s);
}

void tst_EventsModel::saysHowLongACommandTook()
{
    AppFixture f;
    EventsModel model(f.hub);
    f.create(u"dev");
    f.connectDevice(u"dev", u"dtmi:a:B;1");
    const auto reply = f.hub.submit(
        twin::InvokeCommand{.id = f.id(u"dev"), .component = u"t1"_s, .name = u"report"_s, .payload = {}},
        {});
    QVERIFY(reply);
    f.hub.clock.advanceMSecs(12);
    (void)f.hub.submit(twin::AnswerCommand{.requestId = reply->requestId, .status = 200, .payload = {}}, {});
    QCOMPARE(model.index(0).data().toString(), u"t1.report answered 200 in 12 ms"_s);
    QVERIFY(model.index(1).data().toString().startsWith(u"t1.report called"_s));
}

void tst_EventsModel::keepsTheNewestUpToItsBound()
{
    AppFixture f;
    f.create(u"dev");
    EventsModel model(f.hub, 5);
    for (int i = 0; i < 12; ++i)
        write(f, i);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.kept(), 5);
    QCOMPARE(model.seen(), quint64(12));
    QCOMPARE(model.index(0).data().toString(), u"n = 11   by this window"_s);
    QCOMPARE(model.index(4).data().toString(), u"n = 7   by this window"_s);
}

void tst_EventsModel::filtersWhatIsThereAndWhatComes()
{
    AppFixture f;
    f.create(u"dev");
    f.create(u"other");
    EventsModel model(f.hub);
    write(f, 1);
    f.patch(u"other", R"({"tags":{"x":1}})");
    (void)model.setFilter(u"dev tags"_s);
    QCOMPARE(texts(model), QStringList{u"n = 1   by this window"_s});
    write(f, 2);
    f.patch(u"other", R"({"tags":{"x":2}})");
    QCOMPARE(model.rowCount(), 2);
    (void)model.setFilter(QString());
    QCOMPARE(model.rowCount(), 4);
}

void tst_EventsModel::aRoutingConditionFilters()
{
    AppFixture f;
    EventsModel model(f.hub);
    f.create(u"dev");
    const auto send = [&f](const char *body) {
        (void)f.hub.submit(twin::SendTelemetry{.id = f.id(u"dev"), .payload = f.json(body)}, {});
    };
    send(R"({"t":4})");
    send(R"({"t":30})");
    QVERIFY_RESULT(model.setFilter(u"where $body.t > 20"_s));
    QCOMPARE(texts(model), QStringList{uR"({"t": 30})"_s});
    send(R"({"t":31})");
    send(R"({"t":1})");
    QCOMPARE(model.rowCount(), 2);
    const auto refused = model.setFilter(u"WHERE $body.t >"_s);
    QVERIFY(!refused);
    QVERIFY(refused.error().hasAt);
    QCOMPARE(model.rowCount(), 2); // as before
    QVERIFY_RESULT(model.setFilter(u"where"_s)); // a word
    QCOMPARE(model.rowCount(), 0);
}

void tst_EventsModel::exportsTheEnvelopesOfItsRows()
{
    AppFixture f;
    EventsModel model(f.hub);
    f.create(u"dev");
    f.patch(u"dev", R"({"tags":{"site":"zurich"},"properties":{"desired":{"a":1}}})"); // two lines, one event
    QVERIFY_RESULT(model.setFilter(u"a"_s));
    const QList<QByteArray> lines = model.jsonLines().trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    for (const QByteArray &line : lines)
        QVERIFY_RESULT(twin::json::read(line));
    QVERIFY(lines.first().contains("createDeviceIdentity"));
    QVERIFY(lines.last().contains("updateTwin"));
}

void tst_EventsModel::standsStillWhilePaused()
{
    AppFixture f;
    f.create(u"dev");
    EventsModel model(f.hub);
    write(f, 1);
    model.setPaused(true);
    write(f, 2);
    write(f, 3);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.waiting(), 2);
    model.setPaused(false);
    QCOMPARE(model.waiting(), 0);
    QCOMPARE(texts(model), (QStringList{u"n = 3   by this window"_s, u"n = 2   by this window"_s,
                                        u"n = 1   by this window"_s}));
}

void tst_EventsModel::dropsTheOldestWaitingAndCountsThem()
{
    AppFixture f;
    f.create(u"dev");
    EventsModel model(f.hub, 3);
    model.setPaused(true);
    for (int i = 0; i < 8; ++i)
        write(f, i);
    QCOMPARE(model.waiting(), 3);
    QCOMPARE(model.dropped(), quint64(5));
    model.setPaused(false);
    QCOMPARE(model.index(0).data().toString(), u"n = 7   by this window"_s);
    QCOMPARE(model.rowCount(), 3);
}

void tst_EventsModel::forgetsAllWhenCleared()
{
    AppFixture f;
    f.create(u"dev");
    EventsModel model(f.hub);
    write(f, 1);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    write(f, 2);
    QCOMPARE(texts(model), QStringList{u"n = 2   by this window"_s});
}

void tst_EventsModel::survivesRandomUse_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void tst_EventsModel::survivesRandomUse()
{
    QFETCH(quint32, seed);
    AppFixture f;
    f.create(u"dev");
    EventsModel model(f.hub, 20);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QRandomGenerator random(seed);
    int last = -1;
    for (int i = 0; i < 500; ++i) {
        switch (random.bounded(12)) {
        case 0:
            model.setPaused(!model.isPaused());
            break;
        case 1:
            (void)model.setFilter(random.bounded(2) ? QString() : u"n = 1"_s);
            break;
        case 2:
            model.clear();
            break;
        default:
            write(f, last = i);
        }
        QVERIFY(model.kept() <= 20 && model.waiting() <= 20 && model.rowCount() <= model.kept());
    }
    model.setPaused(false);
    (void)model.setFilter(QString());
    write(f, last = 1000);
    QCOMPARE(model.index(0).data().toString(), u"n = 1000   by this window"_s);
}

QTEST_MAIN(tst_EventsModel)
#include "tst_eventsmodel.moc"
