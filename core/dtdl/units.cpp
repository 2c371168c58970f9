// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtdl/units.h"

#include <QLocale>

#include <array>
#include <cmath>
#include <string_view>

using namespace std::string_view_literals;

namespace twin::dtdl {

namespace {

/// value * factor + offset is the value in the first unit of the group.
struct Unit {
    int group;
    std::string_view term;
    double factor = 1;
    double offset = 0;
};

constexpr double Inch = 0.0254;
constexpr double Foot = 12 * Inch;
constexpr double Mile = 1609.344;
constexpr double Gallon = 3.785411784; // litres; the language means the one of the United States
constexpr double Pi = 3.14159265358979323846;

// The ratios are those of the SI brochure and of NIST SP 811, appendix B. Within a group the usual ones stand
// first.
constexpr std::array Units{
    Unit{1, "degreeCelsius"sv},
    Unit{1, "degreeFahrenheit"sv, 5.0 / 9, -160.0 / 9},
    Unit{1, "kelvin"sv, 1, -273.15},
    Unit{2, "pascal"sv},
    Unit{2, "hectopascal"sv, 100},
    Unit{2, "kilopascal"sv, 1000},
    Unit{2, "bar"sv, 1e5},
    Unit{2, "millibar"sv, 100},
    Unit{2, "poundPerSquareInch"sv, 6894.757293168},
    Unit{2, "millimetresOfMercury"sv, 133.322387415},
    Unit{2, "inchesOfMercury"sv, 3386.388640341},
    Unit{2, "inchesOfWater"sv, 249.08891},
    Unit{3, "metre"sv},
    Unit{3, "millimetre"sv, 0.001},
    Unit{3, "centimetre"sv, 0.01},
    Unit{3, "kilometre"sv, 1000},
    Unit{3, "inch"sv, Inch},
    Unit{3, "foot"sv, Foot},
    Unit{3, "mile"sv, Mile},
    Unit{3, "nauticalMile"sv, 1852},
    Unit{3, "micrometre"sv, 1e-6},
    Unit{3, "nanometre"sv, 1e-9},
    Unit{3, "astronomicalUnit"sv, 149597870700.0},
    Unit{4, "metrePerSecond"sv},
    Unit{4, "kilometrePerHour"sv, 1 / 3.6},
    Unit{4, "milePerHour"sv, Mile / 3600},
    Unit{4, "knot"sv, 1852.0 / 3600},
    Unit{4, "centimetrePerSecond"sv, 0.01},
    Unit{4, "millimetrePerSecond"sv, 0.001},
    Unit{4, "kilometrePerSecond"sv, 1000},
    Unit{4, "metrePerHour"sv, 1.0 / 3600},
    Unit{4, "milePerSecond"sv, Mile},
    Unit{5, "second"sv},
    Unit{5, "minute"sv, 60},
    Unit{5, "hour"sv, 3600},
    Unit{5, "day"sv, 86400},
    Unit{5, "millisecond"sv, 0.001},
    Unit{5, "microsecond"sv, 1e-6},
    Unit{5, "nanosecond"sv, 1e-9},
    Unit{6, "watt"sv},
    Unit{6, "kilowatt"sv, 1000},
    Unit{6, "megawatt"sv, 1e6},
    Unit{6, "gigawatt"sv, 1e9},
    Unit{6, "milliwatt"sv, 0.001},
    Unit{6, "microwatt"sv, 1e-6},
    Unit{6, "horsepower"sv, 745.69987158227022},
    Unit{7, "joule"sv},
    Unit{7, "kilowattHour"sv, 3.6e6},
    Unit{7, "kilojoule"sv, 1000},
    Unit{7, "megajoule"sv, 1e6},
    Unit{7, "gigajoule"sv, 1e9},
    Unit{7, "electronvolt"sv, 1.602176634e-19},
    Unit{7, "megaelectronvolt"sv, 1.602176634e-13},
    Unit{8, "kilogram"sv},
    Unit{8, "gram"sv, 0.001},
    Unit{8, "milligram"sv, 1e-6},
    Unit{8, "microgram"sv, 1e-9},
    Unit{8, "tonne"sv, 1000},
    Unit{8, "slug"sv, 14.593902937206364},
    Unit{9, "litre"sv},
    Unit{9, "millilitre"sv, 0.001},
    Unit{9, "cubicMetre"sv, 1000},
    Unit{9, "cubicCentimetre"sv, 0.001},
    Unit{9, "gallon"sv, Gallon},
    Unit{9, "fluidOunce"sv, Gallon / 128},
    Unit{9, "cubicFoot"sv, Foot *Foot *Foot * 1000},
    Unit{9, "cubicInch"sv, Inch *Inch *Inch * 1000},
    Unit{10, "litrePerSecond"sv},
    Unit{10, "litrePerMinute"sv, 1.0 / 60},
    Unit{10, "litrePerHour"sv, 1.0 / 3600},
    Unit{10, "cubicMetrePerHour"sv, 1000.0 / 3600},
    Unit{10, "cubicMetrePerMinute"sv, 1000.0 / 60},
    Unit{10, "cubicMetrePerSecond"sv, 1000},
    Unit{10, "gallonPerMinute"sv, Gallon / 60},
    Unit{10, "gallonPerHour"sv, Gallon / 3600},
    Unit{10, "cubicFootPerMinute"sv, Foot *Foot *Foot * 1000 / 60},
    Unit{10, "millilitrePerSecond"sv, 0.001},
    Unit{10, "millilitrePerHour"sv, 0.001 / 3600},
    Unit{11, "squareMetre"sv},
    Unit{11, "squareCentimetre"sv, 1e-4},
    Unit{11, "squareMillimetre"sv, 1e-6},
    Unit{11, "squareKilometre"sv, 1e6},
    Unit{11, "hectare"sv, 1e4},
    Unit{11, "squareFoot"sv, Foot *Foot},
    Unit{11, "squareInch"sv, Inch *Inch},
    Unit{11, "acre"sv, 43560 * Foot *Foot},
    Unit{12, "radian"sv},
    Unit{12, "degreeOfArc"sv, Pi / 180},
    Unit{12, "minuteOfArc"sv, Pi / 180 / 60},
    Unit{12, "secondOfArc"sv, Pi / 180 / 3600},
    Unit{12, "turn"sv, 2 * Pi},
    Unit{13, "radianPerSecond"sv},
    Unit{13, "degreePerSecond"sv, Pi / 180},
    Unit{13, "revolutionPerMinute"sv, 2 * Pi / 60},
    Unit{13, "revolutionPerSecond"sv, 2 * Pi},
    Unit{14, "volt"sv},
    Unit{14, "millivolt"sv, 0.001},
    Unit{14, "microvolt"sv, 1e-6},
    Unit{14, "kilovolt"sv, 1000},
    Unit{14, "megavolt"sv, 1e6},
    Unit{15, "ampere"sv},
    Unit{15, "milliampere"sv, 0.001},
    Unit{15, "microampere"sv, 1e-6},
    Unit{16, "ohm"sv},
    Unit{16, "milliohm"sv, 0.001},
    Unit{16, "kiloohm"sv, 1000},
    Unit{16, "megaohm"sv, 1e6},
    Unit{17, "hertz"sv},
    Unit{17, "kilohertz"sv, 1000},
    Unit{17, "megahertz"sv, 1e6},
    Unit{17, "gigahertz"sv, 1e9},
    Unit{18, "newton"sv},
    Unit{18, "pound"sv, 4.4482216152605},
    Unit{18, "ounce"sv, 4.4482216152605 / 16},
    Unit{19, "metrePerSecondSquared"sv},
    Unit{19, "centimetrePerSecondSquared"sv, 0.01},
    Unit{19, "gForce"sv, 9.80665},
    Unit{20, "byte"sv},
    Unit{20, "kibibyte"sv, 1024},
    Unit{20, "mebibyte"sv, 1048576},
    Unit{20, "gibibyte"sv, 1073741824},
    Unit{20, "bit"sv, 0.125},
    Unit{20, "kibibit"sv, 128},
    Unit{20, "mebibit"sv, 131072},
    Unit{21, "percent"sv},
    Unit{21, "unity"sv, 100},
    Unit{22, "lux"sv},
    Unit{22, "footcandle"sv, 10.763910416709722},
    Unit{23, "gramPerSecond"sv},
    Unit{23, "kilogramPerSecond"sv, 1000},
    Unit{23, "gramPerHour"sv, 1.0 / 3600},
    Unit{23, "kilogramPerHour"sv, 1000.0 / 3600},
    Unit{24, "farad"sv},
    Unit{24, "millifarad"sv, 0.001},
    Unit{24, "microfarad"sv, 1e-6},
    Unit{24, "nanofarad"sv, 1e-9},
    Unit{24, "picofarad"sv, 1e-12},
    Unit{25, "henry"sv},
    Unit{25, "millihenry"sv, 0.001},
    Unit{25, "microhenry"sv, 1e-6},
    Unit{26, "gramPerCubicMetre"sv},
    Unit{26, "kilogramPerCubicMetre"sv, 1000},
};

const Unit *rowOf(const QString &unit)
{
    const QByteArray term = unit.section(u':', -1).section(u';', 0, 0).toUtf8();
    for (const Unit &each : Units) {
        if (each.term == std::string_view(term.constData(), std::size_t(term.size())))
            return &each;
    }
    return nullptr;
}

} // namespace

std::optional<double> convertUnit(double value, const QString &from, const QString &to)
{
    const Unit *source = rowOf(from);
    const Unit *target = rowOf(to);
    if (!source || !target || source->group != target->group)
        return std::nullopt;
    if (source == target)
        return value;
    return (value * source->factor + source->offset - target->offset) / target->factor;
}

QStringList otherUnits(const QString &unit)
{
    const Unit *own = rowOf(unit);
    QStringList others;
    for (const Unit &each : Units) {
        if (own && each.group == own->group && &each != own)
            others.append(QString::fromLatin1(each.term.data(), qsizetype(each.term.size())));
    }
    return others;
}

// Twelve digits: a ratio of the table has as many, and the sixteen of a double show its errors.
QString convertedText(double value)
{
    const double rounded = QString::number(value, 'g', 12).toDouble();
    return QString::number(rounded, 'f', QLocale::FloatingPointShortest).size() <= 16
               ? QString::number(rounded, 'f', QLocale::FloatingPointShortest)
               : QString::number(rounded, 'g', 12);
}

} // namespace twin::dtdl
