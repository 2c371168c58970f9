// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/writer.h"
#include "sim/sampler.h"
#include "sim/scene.h"
#include "support/jsonbytes.h"
#include "support/namedscope.h"

#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace twin::sim;
using testsupport::jsonOf;
using testsupport::NamedScope;

namespace {

const Timestamp Midnight = *Timestamp::parse(u"2026-01-15T00:00:00Z");

// Reads the generator out of a scene, so that its JSON is tested with it.
Generator generatorOf(const QByteArray &json)
{
    const QByteArray text = R"({"format": "twinscope-scene/1",
        "data": {"weather": {"rows": ["seconds,temp,sky", "0,12.5,clear", "10,14,", "30,9,rain"]}},
        "devices": [{"id": "d", "behaviour": {
            "writable": {"target": {"initial": 5}}, "telemetry": [{"values": {"t": 1, "v": )" +
                            json + "}}]}}]}";
    const auto scene = readScene(text);
    if (!scene)
        qFatal("%s", qPrintable(scene.error().toString()));
    return scene->devices.front().behaviour->root.telemetry.front().values.back().value;
}

NamedScope scopeWith(const QByteArray &values)
{
    NamedScope scope;
    const Json read = jsonOf(values);
    for (const auto &member : read.members())
        scope.values.insert(member.key.toString(), member.value);
    scope.start = Midnight;
    return scope;
}

Json samplesOf(const Generator &generator, const Json &seconds, const Scope &scope, quint64 seed = 1)
{
    Sampler sampler(generator, seed, Midnight);
    std::vector<Json> samples;
    for (const auto &second : seconds.elements()) {
        const Sample sample = sampler.next(Midnight.plusMSecs(qint64(second.toDouble() * 1000)), scope);
        samples.push_back(sample.kind == Sample::Kind::Invalid ? Json("INVALID"sv) : sample.value);
    }
    return Json::array(std::move(samples));
}

std::vector<Json> many(const QByteArray &json, int count, quint64 seed = 1)
{
    const Generator generator = generatorOf(json);
    const NamedScope scope = scopeWith("{}");
    Sampler sampler(generator, seed, Midnight);
    std::vector<Json> samples;
    for (int i = 0; i < count; ++i)
        samples.push_back(sampler.next(Midnight.plusMSecs(i * 1000), scope).value);
    return samples;
}

} // namespace

class TestGenerator : public QObject
{
    Q_OBJECT
private slots:
    void chanceIsTheSameOnEverySystem()
    {
        Chance chance(42);
        QCOMPARE(chance.next(), 13679457532755275413ULL); // the published sequence of SplitMix64
        QCOMPARE(chance.next(), 2949826092126892291ULL);
        QCOMPARE(chance.next(), 5139283748462763858ULL);
    }

    void eachPathHasASeedOfItsOwn()
    {
        QCOMPARE(seedFor(1, u"thermo-01.temperature"), seedFor(1, u"thermo-01.temperature"));
        QVERIFY(seedFor(1, u"a") != seedFor(1, u"b"));
        QVERIFY(seedFor(1, u"a") != seedFor(2, u"a"));
    }

    void givesAtEachMoment_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("seconds");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<QByteArray>("values");
        const auto row = [](const char *name, const char *json, const char *seconds, const char *expected,
                            const char *values = "{}") {
            QTest::newRow(name) << QByteArray(json) << QByteArray(seconds) << QByteArray(expected)
                                << QByteArray(values);
        };
        row("plain", "\"on\"", "[0, 9]", R"(["on", "on"])");
        row("constant keeps its text", R"({"value": 21.80})", "[0]", "[21.80]");
        row("constant object", R"({"value": {"x": [1]}})", "[0]", R"([{"x": [1]}])");
        row("sine follows the day", R"({"generator": "sine", "min": 10, "max": 20, "period": 86400})",
            "[0, 21600, 64800, 93600]", "[15.0, 20.0, 10.0, 17.5]");
        row("sine with phase", R"({"generator": "sine", "min": -1, "max": 1, "period": 4, "phase": 1})",
            "[1, 2, 4]", "[0.0, 1.0, -1.0]");
        row("square", R"({"generator": "square", "min": 1, "max": 5, "period": 10, "duty": 0.3})",
            "[0, 2.9, 3, 9, 10]", "[5.0, 5.0, 1.0, 1.0, 5.0]");
        row("triangle", R"({"generator": "triangle", "min": 0, "max": 10, "period": 10})",
            "[0, 2.5, 5, 7.5, 10]", "[0.0, 5.0, 10.0, 5.0, 0.0]");
        row("saw", R"({"generator": "saw", "min": 0, "max": 10, "period": 10})", "[0, 2.5, 9, 11]",
            "[0.0, 2.5, 9.0, 1.0]");
        row("ramp again", R"({"generator": "ramp", "from": 0, "to": 100, "period": 10})", "[5, 12]",
            "[50.0, 20.0]");
        row("ramp once", R"({"generator": "ramp", "from": 0, "to": 100, "period": 10, "repeat": false})",
            "[5, 12]", "[50.0, 100.0]");
        row("decay", R"({"generator": "decay", "from": 80, "to": 0, "halfLife": 60})", "[0, 60, 120]",
            "[80.0, 40.0, 20.0]");
        row("counter", R"({"generator": "counter", "start": 3, "step": 2})", "[0, 1, 2]", "[3, 5, 7]");
        row("counter wraps", R"({"generator": "counter", "max": 2})", "[0, 1, 2, 3]", "[0, 1, 2, 0]");
        row("counter stays", R"({"generator": "counter", "max": 1, "wrap": false})", "[0, 1, 2, 3]",
            "[0, 1, 1, 1]");
        row("counter down", R"({"generator": "counter", "start": 1, "step": -1, "max": 0})", "[0, 1, 2]",
            "[1, 0, 1]");
        row("counter of parts", R"({"generator": "counter", "step": 0.5})", "[0, 1, 2]", "[0.0, 0.5, 1.0]");
        row("approach",
            R"({"generator": "approach", "to": "target", "start": 20, "timeConstant": 60, "decimals": 2})",
            "[0, 30, 60, 6000]", "[20.0, 23.93, 26.32, 30.0]", R"({"target": 30})");
        row("approach without a target", R"({"generator": "approach", "to": "target", "start": 20})",
            "[0, 60]", "[20.0, 20.0]");
        row("greatest", R"({"generator": "greatest", "of": "t", "start": 3})", "[0, 1]", "[8.0, 8.0]",
            R"({"t": 8})");
        row("line", R"({"generator": "line", "points": [[0, 10], [10, 20], [20, 0]]})", "[0, 5, 15, 99]",
            "[10.0, 15.0, 10.0, 0.0]");
        row("line again", R"({"generator": "line", "points": [[0, 10], [10, 20]], "repeat": true})",
            "[5, 15]", "[15.0, 15.0]");
        row("line by day", R"({"generator": "line", "points": [[0, 1], [86400, 2]], "clock": "day"})",
            "[43200, 129600]", "[1.5, 1.5]");
        row("steps after", R"({"generator": "steps", "points": [[0, 1], [10, 2]]})", "[0, 9, 10, 11]",
            "[1.0, 1.0, 2.0, 2.0]");
        row("steps before", R"({"generator": "steps", "points": [[0, 1], [10, 2]], "side": "before"})",
            "[0, 9, 10]", "[2.0, 2.0, 2.0]");
        row("sequence", R"({"generator": "pick", "values": ["a", "b"], "order": "sequence"})", "[0, 1, 2]",
            R"(["a", "b", "a"])");
        row("by number", R"({"generator": "byNumber", "values": ["a", "b"]})", "[0, 1]", R"(["a", "a"])");
        row("markov", R"({"generator": "markov", "values": ["a", "b", "c"],
            "chances": [[0, 1, 0], [0, 0, 1], [1, 0, 0]]})",
            "[0, 1, 2, 3]", R"(["a", "b", "c", "a"])");
        row("formula", R"({"generator": "formula", "formula": "other('x', 'u') + t * 2"})", "[0]", "[11.0]",
            R"({"t": 4, "x/u": 3})");
        row("formula of texts", R"({"generator": "formula", "formula": "t > 3 ? 'hot' : 'cold'"})", "[0]",
            R"(["hot"])", R"({"t": 4})");
        row("formula of nothing", R"({"generator": "formula", "formula": "t + 1"})", "[0]", R"(["INVALID"])");
        row("column", R"({"generator": "column", "data": "weather", "column": "temp", "rowSeconds": 5})",
            "[0, 5, 10, 15]", "[12.5, 14, 9, 12.5]");
        row("column by time",
            R"({"generator": "column", "data": "weather", "column": "sky", "time": "seconds",
            "repeat": false})",
            "[0, 9, 10, 29, 30, 99]", R"(["clear", "clear", null, null, "rain", "rain"])");
        row("time", R"({"generator": "time"})", "[1.5]", R"(["2026-01-15T00:00:01.500Z"])");
        row("date", R"({"generator": "time", "form": "date"})", "[0]", R"(["2026-01-15"])");
        row("time of day", R"({"generator": "time", "form": "time", "offset": 3600})", "[5]",
            R"(["01:00:05"])");
        row("unix", R"({"generator": "time", "form": "unix"})", "[1]", "[1768435201]");
        row("unix ms", R"({"generator": "time", "form": "unixMilliseconds"})", "[1]", "[1768435201000]");
        row("uptime", R"({"generator": "time", "form": "uptime"})", "[3661]", R"(["PT1H1M1S"])");
        row("filler", R"({"generator": "filler", "bytes": 4})", "[0]", R"(["xxxx"])");
        row("route",
            R"({"generator": "route", "points": [[0, 0], [0, 1]], "speed": 1000, "form": "longitude"})",
            "[0, 55.5975]", "[0.0, 0.499995]");
        row("bearing", R"({"generator": "route", "points": [[0, 0], [0, 1]], "form": "bearing"})", "[1]",
            "[90.0]");
        row("route as a point", R"({"generator": "route", "points": [[47.1, 8.5]]})", "[0]",
            R"([{"type": "Point", "coordinates": [8.5, 47.1]}])");
        row("object", R"({"generator": "object", "fields": {"a": 1, "b": {"generator": "counter"}}})",
            "[0, 1]", R"([{"a": 1, "b": 0}, {"a": 1, "b": 1}])");
        row("list", R"({"generator": "list", "of": {"generator": "counter"}, "count": 2})", "[0, 1]",
            "[[0, 1], [2, 3]]");
        row("integers", R"({"generator": "line", "points": [[0, 12.53124]], "decimals": 0})", "[0]", "[13]");
        row("four digits", R"({"generator": "line", "points": [[0, 12.53124]], "decimals": 4})", "[0]",
            "[12.5312]");
        row("quantise",
            R"({"generator": "line", "points": [[0, 12.4]], "stages": [{"stage": "quantise", "step": 5}]})",
            "[0]", "[10.0]");
        row("clamp",
            R"({"generator": "line", "points": [[0, 12.4]], "stages": [{"stage": "clamp", "max": 9}]})",
            "[0]", "[9.0]");
        row("drop-out",
            R"({"generator": "line", "points": [[0, 1]], "stages": [{"stage": "dropOut", "probability": 1}]})",
            "[0]", "[null]");
        row("lag", R"({"generator": "steps", "points": [[0, 0], [1, 100]],
            "stages": [{"stage": "lag", "timeConstant": 10}]})",
            "[0, 1, 11]", "[0.0, 9.5, 66.7]");
        row("convert", R"({"generator": "line", "points": [[0, 100]],
            "stages": [{"stage": "convert", "from": "degreeCelsius", "to": "degreeFahrenheit"}]})",
            "[0]", "[212.0]");
        row("stages in order", R"({"generator": "line", "points": [[0, 7]],
            "stages": [{"stage": "clamp", "max": 6}, {"stage": "quantise", "step": 4}]})",
            "[0]", "[8.0]");
        row("not finite", R"({"generator": "uniform", "min": 1e300, "max": 1e300})", "[0]", R"(["INVALID"])");
    }
    void givesAtEachMoment()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, seconds);
        QFETCH(QByteArray, expected);
        QFETCH(QByteArray, values);
        const Json samples = samplesOf(generatorOf(json), jsonOf(seconds), scopeWith(values));
        QCOMPARE(json::write(samples), json::write(jsonOf(expected)));
    }

    void randomNumbersStayInTheirRange_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("tolerance");
        QTest::newRow("uniform") << R"({"generator": "uniform", "min": -1, "max": 3, "decimals": 3})"_ba
                                 << -1.0 << 3.0 << 1.0 << 0.1;
        QTest::newRow("gaussian")
            << R"({"generator": "gaussian", "mean": 5, "deviation": 2, "decimals": 3})"_ba << -7.0 << 17.0
            << 5.0 << 0.2;
        QTest::newRow("walk") << R"({"generator": "walk", "start": 5, "min": 4, "max": 6, "step": 0.5})"_ba
                              << 4.0 << 6.0 << 5.0 << 0.4;
        QTest::newRow("noise")
            << R"({"generator": "line", "points": [[0, 10]], "noise": 2, "decimals": 3})"_ba << 8.0 << 12.0
            << 10.0 << 0.1;
        QTest::newRow("gaussian noise") << R"({"generator": "line", "points": [[0, 10]], "decimals": 3,
            "stages": [{"stage": "noise", "amount": 1, "shape": "gaussian"}]})"_ba
                                        << 4.0 << 16.0 << 10.0 << 0.1;
        QTest::newRow("mix") << R"({"generator": "mix", "values": [1, 3], "weights": [1, 1]})"_ba << 1.0
                             << 3.0 << 2.0 << 0.1;
        QTest::newRow("weighted pick") << R"({"generator": "pick", "values": [0, 1], "weights": [9, 1]})"_ba
                                       << 0.0 << 1.0 << 0.1 << 0.03;
    }
    void randomNumbersStayInTheirRange()
    {
        QFETCH(QByteArray, json);
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(double, mean);
        QFETCH(double, tolerance);
        double sum = 0;
        std::set<double> distinct;
        const auto samples = many(json, 2000);
        for (const auto &sample : samples) {
            QVERIFY2(sample.toDouble() >= low && sample.toDouble() <= high, json::write(sample).constData());
            sum += sample.toDouble();
            distinct.insert(sample.toDouble());
        }
        QVERIFY2(std::abs(sum / 2000 - mean) <= tolerance, QByteArray::number(sum / 2000).constData());
        QVERIFY(distinct.size() > 1);
        QVERIFY(many(json, 50) == many(json, 50)); // by the seed
        QVERIFY(many(json, 50, 1) != many(json, 50, 2));
    }

    void aWalkMovesBySmallSteps()
    {
        const auto samples =
            many(R"({"generator": "walk", "start": 5, "min": 0, "max": 10, "step": 0.5})", 500);
        QCOMPARE(samples.front().toDouble(), 5.0);
        for (std::size_t i = 1; i < samples.size(); ++i)
            QVERIFY(std::abs(samples[i].toDouble() - samples[i - 1].toDouble()) <= 0.601);
    }

    void aShuffledPickTakesEachOnce()
    {
        const auto samples = many(R"({"generator": "pick", "values": [1, 2, 3, 4], "order": "shuffled"})", 8);
        for (const std::size_t round : {0U, 4U}) {
            std::set<qint64> seen;
            for (std::size_t i = round; i < round + 4; ++i)
                seen.insert(samples[i].toInteger());
            QCOMPARE(seen.size(), 4U);
        }
    }

    void textsHaveTheirShape_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("shape");
        QTest::newRow("pattern") << R"({"generator": "pattern", "text": "SN-##-@&? {id} {n} {n:3}"})"_ba
                                 << u"^SN-[0-9]{2}-[A-Z][a-z][A-Za-z0-9] pump-7 3 003$"_s;
        QTest::newRow("guid") << R"({"generator": "guid"})"_ba
                              << u"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s;
        for (const char *kind : {"firstName", "lastName", "city", "company", "colour", "product"})
            QTest::newRow(kind) << QByteArray("{\"generator\": \"words\", \"kind\": \"" + QByteArray(kind) +
                                              "\"}")
                                << u"^[A-Za-z]+$"_s;
        QTest::newRow("street") << R"({"generator": "words", "kind": "street"})"_ba
                                << u"^[A-Z][A-Za-z ]+ [0-9]+$"_s;
        QTest::newRow("sentence") << R"({"generator": "words", "kind": "sentence"})"_ba
                                  << u"^[A-Z].* .*\\.$"_s;
    }
    void textsHaveTheirShape()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, shape);
        std::set<QString> distinct;
        for (const auto &sample : many(json, 40)) {
            QVERIFY2(QRegularExpression(shape).match(sample.toString()).hasMatch(),
                     json::write(sample).constData());
            distinct.insert(sample.toString());
        }
        QVERIFY(distinct.size() > 3);
    }

    void placesNearAreWithinTheRadius()
    {
        for (const auto &sample :
             many(R"({"generator": "near", "center": [47, 8], "radius": 1000, "form": "object"})", 200)) {
            const double north = (sample["latitude"sv].toDouble() - 47) * 111'195;
            const double east = (sample["longitude"sv].toDouble() - 8) * 111'195 * 0.682;
            QVERIFY(std::hypot(north, east) < 1002);
        }
    }

    // Each number of a vehicle fits the others, and the same seed is the same journey.
    void aVehicleDrivesAsOneDoes()
    {
        const char *const json = R"({"generator": "drive", "maxSpeed": 100, "tank": 3, "odometer": 500})";
        const auto samples = many(json, 4000); // a second apart
        double before = 500;
        double fastest = 0;
        bool hasStopped = false;
        bool hasFilled = false;
        double fuelBefore = 100;
        for (const auto &sample : samples) {
            const double speed = sample["speed"sv].toDouble();
            const qint64 gear = sample["gear"sv].toInteger();
            QVERIFY(speed >= 0 && speed <= 100);
            QVERIFY(gear >= 0 && gear <= 5);
            QVERIFY(sample["rpm"sv].toInteger() >= 800 && sample["rpm"sv].toInteger() <= 5500);
            QVERIFY2(!(speed > 40 && gear < 2), json::write(sample).constData());
            QVERIFY(!(sample["throttle"sv].toDouble() > 0 && sample["brake"sv].toDouble() > 0));
            const double odometer = sample["odometer"sv].toDouble();
            QVERIFY2(odometer >= before && odometer - before < 0.04, json::write(sample).constData());
            before = odometer;
            fastest = std::max(fastest, speed);
            hasStopped = hasStopped || speed == 0;
            hasFilled = hasFilled || sample["fuel"sv].toDouble() > fuelBefore + 50;
            fuelBefore = sample["fuel"sv].toDouble();
            QVERIFY(fuelBefore > 0);
        }
        QVERIFY2(fastest > 60, QByteArray::number(fastest).constData());
        QVERIFY(before > 515); // km
        QVERIFY(hasStopped && hasFilled);
        QVERIFY(samples.back()["coolant"sv].toDouble() > 85);
        QVERIFY(many(json, 300) == many(json, 300));
        QVERIFY(many(json, 300, 1) != many(json, 300, 2));
    }

    // States that are more or less likely by the time of day need no script.
    void chancesMayFollowTheTimeOfDay()
    {
        const QByteArray json = R"({"generator": "formula",
            "formula": "random() < (hour() >= 8 && hour() < 18 ? 0.9 : 0.1) ? 1 : 0", "decimals": 0})";
        const auto samples = many(json, 12 * 3600); // from midnight
        const auto busy = [&](std::size_t fromHour) {
            qint64 count = 0;
            for (std::size_t i = fromHour * 3600; i < (fromHour + 2) * 3600; ++i)
                count += samples[i].toInteger();
            return count;
        };
        QVERIFY(busy(0) > 500 && busy(0) < 1000); // of 7200
        QVERIFY(busy(8) > 6200 && busy(8) < 6800);
    }

    void aHeavyVehicleGainsSpeedSlowly()
    {
        const auto fastest = [](const char *json) {
            double most = 0;
            for (const auto &sample : many(json, 12))
                most = std::max(most, sample["speed"sv].toDouble());
            return most;
        };
        QVERIFY(fastest(R"({"generator": "drive", "mass": 900, "power": 90})") >
                2 * fastest(R"({"generator": "drive", "mass": 30000, "power": 90})"));
        for (const auto &sample : many(R"({"generator": "drive", "gears": 2, "power": 120})", 600))
            QVERIFY(sample["gear"sv].toInteger() <= 2);
    }

    void whatIsDrawnOnceStays()
    {
        const auto samples = many(R"({"generator": "uniform", "once": true, "decimals": 6})", 20);
        for (const auto &sample : samples)
            QVERIFY(sample == samples.front());
        QVERIFY(many(R"({"generator": "uniform", "once": true, "decimals": 6})", 1, 2).front() !=
                samples.front());
    }

    void thePreviewIsWhatTheRunGives()
    {
        const Generator generator = generatorOf(R"({"generator": "walk", "max": 10, "step": 1})");
        const NamedScope scope = scopeWith("{}");
        const auto curve = preview(generator, Midnight, Midnight.plusMSecs(10'000), 11, 7);
        const Json run = samplesOf(generator, jsonOf("[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]"), scope, 7);
        QCOMPARE(curve.size(), 11U);
        for (std::size_t i = 0; i < curve.size(); ++i)
            QVERIFY(curve[i].second.value == run.at(qsizetype(i)));
        QCOMPARE(curve.back().first, Midnight.plusMSecs(10'000));
    }
};

QTEST_GUILESS_MAIN(TestGenerator)
#include "tst_generator.moc"
