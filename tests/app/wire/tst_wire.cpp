// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/reader.h"
#include "support/servedfixture.h"
#include "wire/wiredetails.h"
#include "wire/wiremodel.h"
#include "wire/wirepane.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QRandomGenerator>
#include <QTabBar>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin::mqtt;
using app::ActionId;
using app::Lane;
using app::WireModel;
using twin::wire::LogEntry;
using twin::wire::Meaning;

namespace {

constexpr int Patience = ServedFixture::Patience;
constexpr qint64 Start = 1'700'000'000'000; // ms since 1970

/// Hands entries to a model as the servers would.
struct Feed {
    ServedFixture f;
    quint64 number = 0;

    LogEntry entry(Meaning meaning, qint64 ms, quint64 answers = 0)
    {
        LogEntry made{.number = ++number,
                      .time = twin::Timestamp::fromMSecsSinceEpoch(Start + ms),
                      .direction = answers > 0 ? LogEntry::Direction::Out : LogEntry::Direction::In,
                      .protocol = LogEntry::Protocol::Mqtt,
                      .peer = u"127.0.0.1:1"_s,
                      .id = *twin::TwinId::parse(u"thermo-01"_s),
                      .kind = u"PUBLISH"_s,
                      .meaning = meaning,
                      .answers = answers};
        return made;
    }
    void tell(const QList<LogEntry> &entries) { emit f.server().logged(entries); }
    void tell(Meaning meaning, qint64 ms, quint64 answers = 0) { tell({entry(meaning, ms, answers)}); }
};

/// "p1 gap p2": numbers of packets, gaps with what they hide.
QString rowsOf(const WireModel &model)
{
    QStringList rows;
    for (int i = 0; i < model.rowCount(); ++i) {
        const app::WireRow &row = model.row(i);
        rows.append(!row.isGap        ? QString::number(row.number)
                    : row.folded == 0 ? u"gap"_s
                                      : u"folded%1"_s.arg(row.folded));
    }
    return rows.join(u' ');
}

} // namespace

class tst_Wire : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void packetsComeInOrderWithGaps();
    void telemetryIsFoldedAndUnfolded();
    void anAnswerHidesWithItsTelemetry();
    void anAnswerLightsTheWaitOfItsRequest();
    void theFilterTakesDeviceAndWords();
    void pausedItHoldsAndCounts();
    void keepsToItsBound();
    void staysConsistentUnderRandomTraffic();
    void showsARealExchange();
    void aRefusedAcknowledgementIsSaid();
    void exportsWithoutSecrets();
    void worksByKeyboard();
};

void tst_Wire::packetsComeInOrderWithGaps()
{
    Feed feed;
    WireModel model(feed.f.server());
    feed.tell(Meaning::Twin, 0);
    feed.tell(Meaning::Twin, 3, 1);
    feed.tell(Meaning::Reported, 480);
    QCOMPARE(rowsOf(model), u"1 2 gap 3"_s);
    QCOMPARE(model.row(2).gapMSecs, qint64(477));
    QCOMPARE(model.exchange(2).request->number, quint64(1));
    QCOMPARE(model.exchange(1).answer->number, quint64(2));
    QVERIFY(!model.exchange(3).answer);
    QVERIFY(!model.exchange(99).request);
}

void tst_Wire::telemetryIsFoldedAndUnfolded()
{
    Feed feed;
    WireModel model(feed.f.server());
    feed.tell(Meaning::Twin, 0);
    for (int i = 1; i <= 3; ++i)
        feed.tell(Meaning::Telemetry, 1000 * i);
    QCOMPARE(rowsOf(model), u"1 folded3"_s);
    feed.tell(Meaning::Twin, 5000);
    QCOMPARE(rowsOf(model), u"1 folded3 5"_s);
    QCOMPARE(model.row(1).gapMSecs, qint64(5000));
    model.unfold(0);
    QCOMPARE(rowsOf(model), u"1 folded3 5"_s);
    model.unfold(1);
    QCOMPARE(rowsOf(model), u"1 gap 2 gap 3 gap 4 gap 5"_s);
}

void tst_Wire::anAnswerHidesWithItsTelemetry()
{
    Feed feed;
    WireModel model(feed.f.server());
    feed.tell(Meaning::Telemetry, 0);
    feed.tell(Meaning::Telemetry, 1, 1);
    feed.tell(Meaning::Telemetry, 2);
    feed.tell(Meaning::Twin, 3);
    feed.tell(Meaning::Telemetry, 4, 3);
    QCOMPARE(rowsOf(model), u"folded2 4"_s);
    model.unfold(0);
    QCOMPARE(rowsOf(model), u"1 2 3 4 5"_s);
}

void tst_Wire::anAnswerLightsTheWaitOfItsRequest()
{
    Feed feed;
    WireModel model(feed.f.server());
    feed.tell(Meaning::Twin, 0);
    feed.tell(Meaning::Reported, 1);
    feed.tell(Meaning::Twin, 2, 1);
    const auto wait = [&model](int row) { return int(model.row(row).waits[std::size_t(Lane::Device)]); };
    QCOMPARE(wait(0), 2);
    QCOMPARE(wait(1), 3);
    QCOMPARE(wait(2), 1);
    QCOMPARE(int(model.row(1).waits[std::size_t(Lane::Service)]), 0);
}

void tst_Wire::theFilterTakesDeviceAndWords()
{
    Feed feed;
    WireModel model(feed.f.server());
    LogEntry report = feed.entry(Meaning::Reported, 0);
    report.bytes = "xx{\"targetTemperature\":5}";
    report.payloadAt = 2;
    LogEntry other = feed.entry(Meaning::Twin, 1);
    other.id = *twin::TwinId::parse(u"ahu-2"_s);
    LogEntry ping = feed.entry(Meaning::Other, 2);
    ping.kind = u"PINGREQ"_s;
    LogEntry http = feed.entry(Meaning::Twin, 3);
    http.protocol = LogEntry::Protocol::Http;
    feed.tell({report, other, ping, http});
    QCOMPARE(rowsOf(model), u"1 2 4"_s);
    app::WireFilter filter;
    filter.setText(u"device = ahu-2"_s);
    model.setFilter(filter);
    QCOMPARE(rowsOf(model), u"2"_s);
    filter.setText(u"targettemperature"_s);
    model.setFilter(filter);
    QCOMPARE(rowsOf(model), u"1"_s);
    filter.setText({});
    filter.https = false;
    filter.keepAlive = true;
    model.setFilter(filter);
    QCOMPARE(rowsOf(model), u"1 2 3"_s);
}

void tst_Wire::pausedItHoldsAndCounts()
{
    Feed feed;
    WireModel model(feed.f.server(), 10);
    feed.tell(Meaning::Twin, 0);
    model.setPaused(true);
    for (int i = 1; i <= 12; ++i)
        feed.tell(Meaning::Twin, i);
    QCOMPARE(rowsOf(model), u"1"_s);
    QCOMPARE(model.waiting(), 10);
    QCOMPARE(model.dropped(), quint64(2));
    QCOMPARE(model.seen(), quint64(13));
    model.setPaused(false);
    QCOMPARE(model.waiting(), 0);
    QCOMPARE(rowsOf(model), u"4 5 6 7 8 9 10 11 12 13"_s);
}

void tst_Wire::keepsToItsBound()
{
    Feed feed;
    WireModel model(feed.f.server(), 100);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QList<LogEntry> flood;
    for (int i = 0; i < 2000; ++i)
        flood.append(feed.entry(Meaning::Twin, i));
    feed.tell(flood);
    QCOMPARE(model.kept(), 100);
    QCOMPARE(model.shownCount(), 100);
    QCOMPARE(model.row(0).number, quint64(1901));
    feed.tell(Meaning::Twin, 2001);
    QCOMPARE(model.row(0).number, quint64(1902));
    QCOMPARE(model.shownCount(), 100);
}

void tst_Wire::staysConsistentUnderRandomTraffic()
{
    Feed feed;
    WireModel model(feed.f.server(), 60);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QRandomGenerator random(7);
    qint64 now = 0;
    for (int i = 0; i < 600; ++i) {
        now += random.bounded(10) == 0 ? 5000 : 3;
        const quint64 answers =
            feed.number > 4 && random.bounded(3) == 0 ? feed.number - random.bounded(4) : 0;
        feed.tell(random.bounded(3) == 0 ? Meaning::Telemetry : Meaning::Twin, now, answers);
        if (random.bounded(40) == 0)
            model.setPaused(!model.isPaused());
        if (random.bounded(60) == 0)
            model.unfold(random.bounded(qMax(1, model.rowCount())));
        QVERIFY(model.kept() <= 60);
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(!model.index(row).data(Qt::DisplayRole).toString().isEmpty());
    }
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void tst_Wire::showsARealExchange()
{
    ServedFixture f;
    app::WirePane pane(f.context);
    pane.resize(1180, 500);
    pane.show();
    QVERIFY(f.serve());
    const twin::TwinId id = f.create(u"thermo-01"_s);
    auto client = f.client();
    QCOMPARE(client.login(u"thermo-01"_s, f.tokenOf(id)).code, packet::ConnAck::Accepted);
    client.subscribe("$iothub/twin/res/#");
    client.report("8", R"({"a":1})");
    QTRY_COMPARE_WITH_TIMEOUT(pane.model().shownCount(), 6, Patience);
    const auto &model = pane.model();
    const int last = model.rowCount() - 1;
    QVERIFY(model.rowOf(model.entry(last).answers) >= 0);
    pane.list()->setCurrentIndex(model.index(last));
    QVERIFY2(pane.details()->summary().contains(u"reported version 2"),
             qPrintable(pane.details()->summary()));
    QCOMPARE(pane.details()->tabs()->count(), 2);
    QCOMPARE(pane.details()->tabs()->currentIndex(), 1);
    pane.details()->tabs()->setCurrentIndex(0);
    const QString page = pane.details()->text()->toPlainText();
    for (const QString &part : {u"PATCH/properties/reported/"_s, u"\"a\": 1"_s, u"0000 30"_s})
        QVERIFY2(page.contains(part), qPrintable(page));
    emit pane.details()->text()->anchorClicked(QUrl(u"payload"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), uR"({"a":1})"_s);
    f.dialogs.path = f.folder.filePath(u"payload.json"_s);
    emit pane.details()->text()->anchorClicked(QUrl(u"save"_s));
    QFile file(f.dialogs.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), R"({"a":1})");
}

void tst_Wire::aRefusedAcknowledgementIsSaid()
{
    ServedFixture f;
    app::WirePane pane(f.context);
    QVERIFY(f.serve());
    const twin::TwinId id = f.create(u"thermo-01"_s);
    auto client = f.client();
    client.login(u"thermo-01"_s, f.tokenOf(id));
    client.subscribe("$iothub/twin/res/#");
    client.report("9", R"({"t":{"value":60,"ac":400,"av":4,"ad":"too hot"}})");
    QTRY_COMPARE_WITH_TIMEOUT(pane.model().shownCount(), 6, Patience);
    const auto &model = pane.model();
    const QModelIndex report = model.index(model.rowOf(model.entry(model.rowCount() - 1).answers));
    pane.list()->setCurrentIndex(report);
    QVERIFY2(pane.details()->summary().contains(u"refuses"), qPrintable(pane.details()->summary()));
    QVERIFY(pane.details()->text()->toPlainText().contains(u"answers desired version 4"));
    QVERIFY(report.data().toString().contains(u"ack 400"));
}

void tst_Wire::exportsWithoutSecrets()
{
    ServedFixture f;
    app::WirePane pane(f.context);
    QVERIFY(f.serve());
    const twin::TwinId id = f.create(u"thermo-01"_s);
    const QByteArray token = f.tokenOf(id);
    auto client = f.client();
    client.login(u"thermo-01"_s, token);
    QTRY_COMPARE_WITH_TIMEOUT(pane.model().shownCount(), 2, Patience);
    f.dialogs.path = f.folder.filePath(u"wire.jsonl"_s);
    f.actions.action(ActionId::ExportWire)->trigger();
    QFile file(f.dialogs.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(!text.contains(token.mid(token.indexOf("sig=") + 4, 20)));
    const QList<QByteArray> lines = text.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    const auto first = twin::json::read(lines.first());
    QVERIFY(first);
    QCOMPARE((*first)["kind"sv].toString(), u"CONNECT"_s);
    QCOMPARE((*twin::json::read(lines.last()))["answers"sv].toInteger(), (*first)["number"sv].toInteger());
    f.dialogs.path = u"/nowhere/at/all.jsonl"_s;
    f.actions.action(ActionId::ExportWire)->trigger();
    QCOMPARE(f.dialogs.errors.size(), 1);
}

void tst_Wire::worksByKeyboard()
{
    Feed feed;
    app::WirePane pane(feed.f.context);
    pane.resize(1180, 500);
    pane.show();
    feed.tell({feed.entry(Meaning::Twin, 0), feed.entry(Meaning::Twin, 1, 1),
               feed.entry(Meaning::Reported, 2), feed.entry(Meaning::Reported, 3, 3)});
    feed.f.actions.action(ActionId::NextExchange)->trigger();
    QCOMPARE(pane.list()->currentIndex().data(WireModel::NumberRole).toULongLong(), quint64(1));
    feed.f.actions.action(ActionId::NextExchange)->trigger();
    QCOMPARE(pane.list()->currentIndex().data(WireModel::NumberRole).toULongLong(), quint64(3));
    QTest::keyClick(pane.list(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"thermo-01"));
    feed.f.actions.action(ActionId::WireAsTable)->trigger();
    QCOMPARE(feed.f.settings.wireForm.value(), u"table"_s);
    feed.f.actions.action(ActionId::FilterWire)->trigger();
    QVERIFY(pane.filterField()->hasFocus() || !pane.isActiveWindow());
    pane.filterField()->setText(u"nothing like it"_s);
    QCOMPARE(pane.model().rowCount(), 0);
    QTest::keyClick(pane.filterField(), Qt::Key_Escape);
    QCOMPARE(pane.model().rowCount(), 4);
}

QTEST_MAIN(tst_Wire)
#include "tst_wire.moc"
