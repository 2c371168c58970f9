// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/generator.h"
#include "support/jsontext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace twin::sim;

namespace {

const Timestamp Midnight = *Timestamp::parse(u"2026-01-15T00:00:00Z");

std::optional<double> nothing(const QString &)
{
    return std::nullopt;
}

double at(Sampler &sampler, qint64 seconds, const Sampler::Lookup &others = nothing)
{
    return sampler.next(Midnight.plusMSecs(seconds * 1000), others)->toDouble();
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

    void aConstantKeepsItsJson()
    {
        const Generator generator{.kind = Constant{Json::number("21.80"sv)}, .noise = 5};
        Sampler sampler(generator, 1, Midnight);
        QCOMPARE(sampler.next(Midnight, nothing)->numberText(), std::string("21.80"));
    }

    void aSineFollowsTheDay()
    {
        const Generator generator{.kind = Sine{.min = 10, .max = 20, .period = 86'400, .phase = 0}};
        Sampler sampler(generator, 1, Midnight);
        QCOMPARE(at(sampler, 0), 15.0);
        QCOMPARE(at(sampler, 6 * 3600), 20.0);
        QCOMPARE(at(sampler, 18 * 3600), 10.0);
        QCOMPARE(at(sampler, 24 * 3600 + 2 * 3600), 17.5);
    }

    void aRampStartsAgainOrStays()
    {
        const Generator again{.kind = Ramp{.from = 0, .to = 100, .period = 10}};
        const Generator once{.kind = Ramp{.from = 0, .to = 100, .period = 10, .repeat = false}};
        Sampler repeated(again, 1, Midnight);
        Sampler single(once, 1, Midnight);
        QCOMPARE(at(repeated, 5), 50.0);
        QCOMPARE(at(single, 5), 50.0);
        QCOMPARE(at(repeated, 12), 20.0);
        QCOMPARE(at(single, 12), 100.0);
    }

    void aWalkStaysInsideAndMovesBySmallSteps()
    {
        const Generator generator{.kind = Walk{.start = 5, .min = 4, .max = 6, .step = 0.5}, .decimals = 4};
        Sampler sampler(generator, 99, Midnight);
        double before = at(sampler, 0);
        QCOMPARE(before, 5.0);
        bool moved = false;
        for (int i = 1; i < 1000; ++i) {
            const double now = at(sampler, i);
            QVERIFY(now >= 4 && now <= 6);
            QVERIFY(qAbs(now - before) <= 0.5001);
            moved = moved || now != before;
            before = now;
        }
        QVERIFY(moved);
    }

    void theSameSeedGivesTheSameWalk()
    {
        const Generator generator{.kind = Walk{.start = 5, .min = 0, .max = 10, .step = 1}};
        Sampler one(generator, 7, Midnight);
        Sampler two(generator, 7, Midnight);
        Sampler other(generator, 8, Midnight);
        bool differs = false;
        for (int i = 0; i < 100; ++i) {
            const double value = at(one, i);
            QCOMPARE(at(two, i), value);
            differs = differs || at(other, i) != value;
        }
        QVERIFY(differs);
    }

    void uniformFillsItsRange()
    {
        const Generator generator{.kind = Uniform{.min = -1, .max = 1}, .decimals = 3};
        Sampler sampler(generator, 3, Midnight);
        double low = 1;
        double high = -1;
        for (int i = 0; i < 2000; ++i) {
            const double value = at(sampler, i);
            QVERIFY(value >= -1 && value <= 1);
            low = qMin(low, value);
            high = qMax(high, value);
        }
        QVERIFY(low < -0.95 && high > 0.95);
    }

    void approachHasDone63PercentAfterItsTimeConstant()
    {
        const Generator generator{.kind = Approach{.to = u"target"_s, .start = 20, .timeConstant = 60},
                                  .decimals = 2};
        Sampler sampler(generator, 1, Midnight);
        const auto target = [](const QString &name) {
            return name == u"target" ? std::optional(30.0) : std::nullopt;
        };
        QCOMPARE(at(sampler, 0, target), 20.0);
        at(sampler, 30, target); // how often it is looked at makes no difference
        QCOMPARE(at(sampler, 60, target), 26.32);
        QCOMPARE(at(sampler, 6000, target), 30.0);
    }

    void greatestNeverFalls()
    {
        const Generator generator{.kind = Greatest{.of = u"t"_s, .start = 3}};
        Sampler sampler(generator, 1, Midnight);
        double value = 2;
        const auto other = [&value](const QString &) { return std::optional(value); };
        QCOMPARE(at(sampler, 0, other), 3.0);
        value = 8;
        QCOMPARE(at(sampler, 1, other), 8.0);
        value = 4;
        QCOMPARE(at(sampler, 2, other), 8.0);
    }

    void decimalsDecideTheForm_data()
    {
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("integer") << 0 << "13"_ba;
        QTest::newRow("one") << 1 << "12.5"_ba;
        QTest::newRow("two") << 2 << "12.53"_ba;
        QTest::newRow("four") << 4 << "12.5312"_ba;
    }
    void decimalsDecideTheForm()
    {
        QFETCH(int, decimals);
        QFETCH(QByteArray, text);
        const Generator generator{.kind = Uniform{.min = 12.53124, .max = 12.53124}, .decimals = decimals};
        Sampler sampler(generator, 1, Midnight);
        QCOMPARE(QByteArray::fromStdString(sampler.next(Midnight, nothing)->numberText()), text);
    }

    void aNumberThatIsNotFiniteIsNoValue()
    {
        const Generator generator{.kind = Uniform{.min = 1e300, .max = 1e300}, .decimals = 9};
        Sampler sampler(generator, 1, Midnight);
        QVERIFY(!sampler.next(Midnight, nothing));
    }
};

QTEST_GUILESS_MAIN(TestGenerator)
#include "tst_generator.moc"
