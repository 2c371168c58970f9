// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtdl/element.h"
#include "dtdl/units.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace twin::dtdl;

class tst_units : public QObject
{
    Q_OBJECT

private slots:
    void convertsBetweenUnits_data();
    void convertsBetweenUnits();
    void refusesWhatIsNotOfOneKind();
    void everyPairLeadsBack();
    void everyTermIsOneOfTheLanguage();
};

void tst_units::convertsBetweenUnits_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("text");
    QTest::addRow("fahrenheit") << 25.0 << u"degreeCelsius"_s << u"degreeFahrenheit"_s << u"77"_s;
    QTest::addRow("celsius") << 77.0 << u"degreeFahrenheit"_s << u"degreeCelsius"_s << u"25"_s;
    QTest::addRow("kelvin") << -273.15 << u"degreeCelsius"_s << u"kelvin"_s << u"0"_s;
    QTest::addRow("kelvin to fahrenheit") << 300.0 << u"kelvin"_s << u"degreeFahrenheit"_s << u"80.33"_s;
    QTest::addRow("ids") << 1.0 << u"dtmi:standard:unit:bar;2"_s
                         << u"dtmi:dtdl:extension:quantitativeTypes:v1:unit:kilopascal"_s << u"100"_s;
    QTest::addRow("psi") << 1.0 << u"poundPerSquareInch"_s << u"pascal"_s << u"6894.75729317"_s;
    QTest::addRow("speed") << 36.0 << u"kilometrePerHour"_s << u"metrePerSecond"_s << u"10"_s;
    QTest::addRow("rpm") << 60.0 << u"revolutionPerMinute"_s << u"revolutionPerSecond"_s << u"1"_s;
    QTest::addRow("gallon") << 1.0 << u"gallon"_s << u"litre"_s << u"3.785411784"_s;
    QTest::addRow("the same") << 0.1 << u"metre"_s << u"metre"_s << u"0.1"_s;
}

void tst_units::convertsBetweenUnits()
{
    QFETCH(double, value);
    QFETCH(QString, from);
    QFETCH(QString, to);
    const auto converted = convertUnit(value, from, to);
    QVERIFY(converted);
    QTEST(convertedText(*converted), "text");
}

void tst_units::refusesWhatIsNotOfOneKind()
{
    QVERIFY(!convertUnit(1, u"metre"_s, u"second"_s));
    QVERIFY(!convertUnit(1, u"metre"_s, u"no unit"_s));
    QVERIFY(otherUnits(u"no unit"_s).isEmpty());
    QCOMPARE(otherUnits(u"degreeCelsius"_s), (QStringList{u"degreeFahrenheit"_s, u"kelvin"_s}));
}

void tst_units::everyPairLeadsBack()
{
    for (const QString &unit : {u"degreeCelsius"_s, u"pascal"_s, u"gallonPerHour"_s, u"acre"_s}) {
        for (const QString &other : otherUnits(unit)) {
            const auto there = convertUnit(12.5, unit, other);
            QVERIFY(there);
            const auto back = convertUnit(*there, other, unit);
            QVERIFY2(back && std::abs(*back - 12.5) < 1e-9, qPrintable(unit + u' ' + other));
        }
    }
}

void tst_units::everyTermIsOneOfTheLanguage()
{
    QSet<QString> terms;
    for (const Element &element : standardModels().elements())
        terms.insert(element.idText().section(u':', -1).section(u';', 0, 0));
    for (const QString &unit : {u"degreeCelsius"_s,
                                u"pascal"_s,
                                u"metre"_s,
                                u"metrePerSecond"_s,
                                u"second"_s,
                                u"watt"_s,
                                u"joule"_s,
                                u"kilogram"_s,
                                u"litre"_s,
                                u"litrePerSecond"_s,
                                u"squareMetre"_s,
                                u"radian"_s,
                                u"radianPerSecond"_s,
                                u"volt"_s,
                                u"ampere"_s,
                                u"ohm"_s,
                                u"hertz"_s,
                                u"newton"_s,
                                u"metrePerSecondSquared"_s,
                                u"byte"_s,
                                u"percent"_s,
                                u"lux"_s,
                                u"gramPerSecond"_s,
                                u"farad"_s,
                                u"henry"_s,
                                u"gramPerCubicMetre"_s}) {
        QVERIFY2(terms.contains(unit), qPrintable(unit));
        for (const QString &other : otherUnits(unit))
            QVERIFY2(terms.contains(other), qPrintable(other));
    }
}

QTEST_APPLESS_MAIN(tst_units)
#include "tst_units.moc"
