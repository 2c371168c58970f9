// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/appfixture.h"
#include "telemetry/telemetrystore.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace app;
using twin::Json;

namespace {

void send(AppFixture &f, const char16_t *path, const char *payload, const QString &component = {})
{
    (void)f.hub.submit(
        twin::SendTelemetry{.id = f.id(path), .component = component, .payload = f.json(payload)},
        {.origin = twin::Cause::Origin::Device});
}

} // namespace

class tst_TelemetryStore final : public QObject
{
    Q_OBJECT

private slots:
    void keepsNumbersByPlace();
    void othersAreKeptAsTheLastOnly();
    void rateIsThatOfTheLastTwoMinutes();
    void dropsTheOldestPointsAndCountsThem();
    void dropsTheSeriesThatStoodStillLongest();
    void followsANumberOfATwin();
};

void tst_TelemetryStore::keepsNumbersByPlace()
{
    AppFixture f;
    f.create(u"d");
    f.connectDevice(u"d", u"");
    QSignalSpy moved(&f.telemetry, &TelemetryStore::moved);
    send(f, u"d", R"({"temperature":1.5,"position":{"lat":47,"lon":8}})");
    send(f, u"d", R"({"temperature":2.5})", u"pump"_s);
    QVERIFY(!moved.isEmpty());
    QCOMPARE(f.telemetry.lastValue({f.id(u"d"), {}, u"temperature"_s}), 1.5);
    QCOMPARE(f.telemetry.lastValue({f.id(u"d"), {}, u"position.lat"_s}), 47.0);
    QCOMPARE(f.telemetry.lastValue({f.id(u"d"), u"pump"_s, u"temperature"_s}), 2.5);
    QVERIFY(!f.telemetry.lastValue({f.id(u"d"), {}, u"pressure"_s}));
    QStringList names;
    for (const SeriesKey &key : f.telemetry.seriesOf(f.id(u"d")))
        names.append(key.name());
    QCOMPARE(names,
             (QStringList{u"position.lat"_s, u"position.lon"_s, u"pump.temperature"_s, u"temperature"_s}));
}

void tst_TelemetryStore::othersAreKeptAsTheLastOnly()
{
    AppFixture f;
    f.create(u"d");
    f.connectDevice(u"d", u"");
    send(f, u"d", R"({"mode":"fast"})");
    QVERIFY(f.telemetry.points({f.id(u"d"), {}, u"mode"_s}).empty());
    QCOMPARE(f.telemetry.lastSent(f.id(u"d"), {}, u"mode"_s), Json("fast"sv));
}

void tst_TelemetryStore::rateIsThatOfTheLastTwoMinutes()
{
    AppFixture f;
    f.create(u"d");
    f.connectDevice(u"d", u"");
    const SeriesKey key{f.id(u"d"), {}, u"n"_s};
    for (int i = 0; i < 5; ++i) {
        send(f, u"d", R"({"n":1})");
        f.hub.clock.set(f.hub.clock.now().plusMSecs(10'000));
    }
    QCOMPARE(f.telemetry.perMinute(key, f.telemetry.newest()), 6.0);
    QCOMPARE(f.telemetry.perMinute(key, f.telemetry.newest().plusMSecs(200'000)), 0.0);
}

void tst_TelemetryStore::dropsTheOldestPointsAndCountsThem()
{
    AppFixture f;
    f.create(u"d");
    f.connectDevice(u"d", u"");
    const int count = int(TelemetryStore::PointsAtMost) + 5;
    for (int i = 0; i < count; ++i)
        send(f, u"d", qPrintable(u"{\"n\":%1}"_s.arg(i)));
    const auto &points = f.telemetry.points({f.id(u"d"), {}, u"n"_s});
    QCOMPARE(points.size(), TelemetryStore::PointsAtMost);
    QCOMPARE(points.front().value, 5.0);
    QCOMPARE(f.telemetry.droppedPoints(), qint64(5));
}

void tst_TelemetryStore::dropsTheSeriesThatStoodStillLongest()
{
    AppFixture f;
    f.create(u"d");
    f.connectDevice(u"d", u"");
    for (int i = 0; i <= TelemetryStore::SeriesAtMost; ++i)
        send(f, u"d", qPrintable(u"{\"n%1\":1}"_s.arg(i)));
    QCOMPARE(f.telemetry.all().size(), TelemetryStore::SeriesAtMost);
    QVERIFY(f.telemetry.points({f.id(u"d"), {}, u"n0"_s}).empty());
    QCOMPARE(f.telemetry.droppedSeries(), qint64(1));
}

void tst_TelemetryStore::followsANumberOfATwin()
{
    AppFixture f;
    f.create(u"d");
    f.report(u"d", R"({"fan":{"rpm":900,"name":"left"},"mode":{"value":1,"ac":200,"av":1}})");
    const auto record = f.hub.state().find(f.id(u"d"));
    const auto at = [](const QStringList &path) { return twin::json::Pointer(path); };
    const QSignalSpy wanted(&f.telemetry, &TelemetryStore::chartWanted);
    QVERIFY(!f.telemetry.showNumber(*record, twin::Section::Reported, at({u"fan"_s, u"name"_s})));
    QVERIFY(!f.telemetry.showNumber(*record, twin::Section::Tags, at({u"fan"_s, u"rpm"_s})));
    QVERIFY(wanted.isEmpty());
    QVERIFY(f.telemetry.showNumber(*record, twin::Section::Reported, at({u"fan"_s, u"rpm"_s})));
    QVERIFY(f.telemetry.showNumber(*record, twin::Section::Reported, at({u"mode"_s}))); // its value
    QCOMPARE(wanted.size(), 2);
    const SeriesKey rpm = seriesAt(f.id(u"d"), twin::Section::Reported, at({u"fan"_s, u"rpm"_s}));
    QCOMPARE(rpm.name(), u"reported.fan.rpm"_s);
    f.hub.clock.advanceMSecs(1000);
    f.report(u"d", R"({"fan":{"rpm":950}})");
    f.report(u"d", R"({"fan":{"name":"right"}})"); // says nothing of the number
    f.report(u"d", R"({"fan":{"rpm":950}})"); // says it again
    std::vector<double> values;
    for (const TelemetryPoint &point : f.telemetry.points(rpm))
        values.push_back(point.value);
    QCOMPARE(values, (std::vector<double>{900, 950, 950}));
    const twin::Timestamp first = f.telemetry.points(rpm).front().time;
    f.telemetry.addPast(rpm, {{first.plusMSecs(-2000), 1}, {first.plusMSecs(-1000), 2}, {first, 900}});
    QCOMPARE(f.telemetry.points(rpm).size(), std::size_t(5));
    QCOMPARE(f.telemetry.points(rpm).front().value, 1.0);
}

QTEST_MAIN(tst_TelemetryStore)
#include "tst_telemetrystore.moc"
