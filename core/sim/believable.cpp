// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/believable.h"

#include "sim/frommodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::sim {

namespace {

enum class Course { Day, Walk, Rise };

// What a quantity looks like in daily life: the words of semantic types and of names, the range, its unit.
struct Habit {
    QStringView words; // parted by spaces; the first row that has one of them in type or name counts
    double low;
    double high;
    QStringView unit;
    Course course;
    int decimals = 1;
};
constexpr Habit Habits[] = {
    {u"temperature temp", 18, 26, u"degreeCelsius", Course::Day},
    {u"humidity", 35, 60, u"percent", Course::Day},
    {u"battery charge", 40, 95, u"percent", Course::Walk, 0},
    {u"soundpressure noise decibel", 35, 70, u"decibel", Course::Walk},
    {u"pressure", 99'000, 103'000, u"pascal", Course::Walk, 0},
    {u"illuminance light lux brightness", 100, 800, u"lux", Course::Day, 0},
    {u"angularvelocity rpm", 900, 1500, u"revolutionPerMinute", Course::Walk, 0},
    {u"velocity speed", 0, 15, u"metrePerSecond", Course::Walk},
    {u"acceleration accelerometer", -1, 1, u"metrePerSecondSquared", Course::Walk, 2},
    {u"voltage", 228, 232, u"volt", Course::Walk},
    {u"current", 0.5, 4, u"ampere", Course::Walk, 2},
    {u"power", 100, 900, u"watt", Course::Walk, 0},
    {u"energy", 0, 500'000, u"joule", Course::Rise, 0},
    {u"latitude", 47.3, 47.4, u"degreeOfArc", Course::Walk, 5},
    {u"longitude", 8.5, 8.6, u"degreeOfArc", Course::Walk, 5},
    {u"angle heading bearing", 0, 359, u"degreeOfArc", Course::Walk},
    {u"distance length height altitude level", 1, 5, u"metre", Course::Walk, 2},
    {u"mass weight", 10, 20, u"kilogram", Course::Walk},
    {u"volume", 5, 50, u"litre", Course::Walk},
    {u"frequency", 49.9, 50.1, u"hertz", Course::Walk, 2},
    {u"memory storage", 40'000, 60'000, u"kibibyte", Course::Walk, 0},
    {u"interval period timeout", 5, 60, u"second", Course::Walk, 0},
    {u"timespan uptime", 0, 86'400, u"second", Course::Rise, 0},
    {u"percent ratio load", 20, 80, u"percent", Course::Walk},
    {u"count total number", 0, 1000, u"", Course::Rise, 0},
};
constexpr Habit Otherwise{u"", 0, 100, u"", Course::Walk};

const Habit &habitOf(const dtdl::Element &content)
{
    const auto has = [](const QString &text, const Habit &habit) {
        for (const QStringView word : habit.words.split(u' ')) {
            if (!word.isEmpty() && text.contains(word, Qt::CaseInsensitive))
                return true;
        }
        return false;
    };
    QStringList texts{content.name()};
    if (const auto *type = content.semanticType())
        texts.prepend(QString::fromUtf8(type->name().data(), qsizetype(type->name().size())));
    for (const auto &text : texts) {
        for (const auto &habit : Habits) {
            if (has(text, habit))
                return habit;
        }
    }
    return Otherwise;
}

double inUnitOf(const dtdl::Element &content, double number, QStringView unit)
{
    const dtdl::Element *wanted = content.unit();
    if (!wanted || unit.isEmpty())
        return number;
    const QString name = wanted->idText().section(u':', -1).section(u';', 0, 0);
    return converted(number, unit, name).value_or(number);
}

Json exampleOf(std::string_view cls)
{
    if (cls == "Duration"sv)
        return Json("PT15M"sv);
    if (cls == "Bytes"sv)
        return Json("AQIDBA=="sv);
    if (cls == "Decimal"sv)
        return Json("12.5"sv);
    return Json("text"sv);
}

Generator enumValues(const dtdl::Element &schema)
{
    Pick pick;
    for (const dtdl::Element *value : schema.references("enumValues"))
        pick.values.push_back(value->literal("enumValue"));
    return {.kind = std::move(pick)};
}

bool isNumber(std::string_view cls, bool *isInteger)
{
    constexpr std::string_view Integers[] = {
        "Integer",      "Long",          "Short",           "Byte",
        "UnsignedByte", "UnsignedShort", "UnsignedInteger", "UnsignedLong"};
    *isInteger = std::find(std::begin(Integers), std::end(Integers), cls) != std::end(Integers);
    return *isInteger || cls == "Double"sv || cls == "Float"sv;
}

std::optional<Generator> momentFor(std::string_view cls)
{
    if (cls == "DateTime"sv)
        return Generator{.kind = Moment{.form = TimeForm::Iso}};
    if (cls == "Date"sv)
        return Generator{.kind = Moment{.form = TimeForm::Date}};
    if (cls == "Time"sv)
        return Generator{.kind = Constant{Json("06:30:00Z"sv)}};
    if (cls == "Uuid"sv)
        return Generator{.kind = Guid{}};
    return std::nullopt;
}

} // namespace

ModelLimits limitsOf(const dtdl::Element &content)
{
    ModelLimits limits;
    for (const auto &value : content.values) {
        if (!value.supplemental || !value.literal.isNumber())
            continue;
        if (value.name() == "minimum"sv)
            limits.min = value.literal.toDouble();
        if (value.name() == "maximum"sv)
            limits.max = value.literal.toDouble();
    }
    return limits;
}

Generator usualNumbers(const dtdl::Element &content)
{
    const Habit &habit = habitOf(content);
    const ModelLimits limits = limitsOf(content);
    double low = inUnitOf(content, habit.low, habit.unit);
    double high = inUnitOf(content, habit.high, habit.unit);
    if (limits.min && (low < *limits.min || low > limits.max.value_or(low)))
        low = *limits.min;
    if (limits.max && (high > *limits.max || high < low))
        high = *limits.max;
    high = std::max(low, high);
    Generator generator{.decimals = habit.decimals};
    const double span = high - low;
    if (habit.course == Course::Day) {
        Sine sine;
        sine.min = low + span / 10;
        sine.max = high - span / 10;
        sine.period = 86'400;
        sine.phase = 9 * 3600; // warmest at three in the afternoon
        generator.kind = sine;
        generator.noise = span / 20;
    } else if (habit.course == Course::Rise) {
        generator.kind = Ramp{.from = low, .to = high, .period = 7 * 86'400};
    } else {
        generator.kind = Walk{.start = (low + high) / 2, .min = low, .max = high, .step = span / 40};
    }
    return generator;
}

Generator usualText(const dtdl::Element &content)
{
    const QString name = content.name().toLower();
    const auto has = [&](QStringView word) { return name.contains(word); };
    if (has(u"serial"))
        return {.kind = Pattern{u"SN-######"_s}};
    if (has(u"version") || has(u"firmware"))
        return {.kind = Constant{Json("1.4.2"sv)}};
    if (has(u"manufacturer") || has(u"vendor"))
        return {.kind = Words{WordKind::Company}};
    if (has(u"city") || has(u"location") || has(u"place"))
        return {.kind = Words{WordKind::City}};
    if (has(u"mac"))
        return {.kind = Constant{Json("02:00:5E:10:00:01"sv)}};
    if (has(u"ip"))
        return {.kind = Constant{Json("192.0.2.17"sv)}};
    if (has(u"model") || has(u"name"))
        return {.kind = Pattern{u"@@-###"_s}};
    return {.kind = Words{WordKind::Sentence}};
}

Generator generatorFor(const dtdl::Element &content, const dtdl::Element &schema, int level)
{
    constexpr int MaxLevel = 6;
    if (level > MaxLevel)
        return {.kind = Constant{Json::emptyObject()}};
    const std::string_view cls = schema.cls->name();
    bool isInteger = false;
    if (cls == "Boolean"sv)
        return {.kind = Markov{.values = {Json(false), Json(true)}, .chances = {{9, 1}, {3, 1}}}};
    if (isNumber(cls, &isInteger)) {
        Generator generator = usualNumbers(content);
        if (isInteger)
            generator.decimals = 0;
        return generator;
    }
    if (cls == "Enum"sv)
        return enumValues(schema);
    if (cls == "String"sv)
        return usualText(content);
    if (auto moment = momentFor(cls))
        return *moment;
    if (cls == "Object"sv) {
        ObjectOf object;
        for (const dtdl::Element *field : schema.references("fields")) {
            if (field->schema())
                object.fields.emplace_back(
                    Field{field->name(), generatorFor(*field, *field->schema(), level + 1)});
        }
        return {.kind = std::move(object)};
    }
    if (cls == "Map"sv) {
        const dtdl::Element *value = schema.reference("mapValue");
        ObjectOf object;
        if (value && value->schema())
            object.fields.emplace_back(Field{u"first"_s, generatorFor(*value, *value->schema(), level + 1)});
        return {.kind = std::move(object)};
    }
    const dtdl::Element *element = schema.reference("elementSchema");
    if (cls == "Array"sv && element)
        return {.kind = ListOf{.of = generatorFor(content, *element, level + 1), .count = 2}};
    return {.kind = Constant{exampleOf(cls)}};
}

} // namespace twin::sim
