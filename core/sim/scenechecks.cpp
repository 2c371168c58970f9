// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/scenechecks.h"

#include "json/pointer.h"
#include "sim/invented.h"

#include <QUrl>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::sim {

namespace {

// The member if it is there, else the whole.
Spot memberOr(SceneCursor &cursor, const Spot &at, std::string_view name)
{
    const Spot member = cursor.member(at, name);
    return member ? member : at;
}

void checkPoints(SceneCursor &cursor, const Spot &at, const std::vector<Pair> &points)
{
    const bool isSorted = std::is_sorted(points.begin(), points.end(),
                                         [](const Pair &a, const Pair &b) { return a[0] < b[0]; });
    if (points.empty())
        cursor.fail(memberOr(cursor, at, "points"sv), u"\"points\" needs at least one point."_s);
    if (!isSorted)
        cursor.fail(memberOr(cursor, at, "points"sv),
                    u"\"points\" must stand in the order of their seconds."_s);
}

void checkWeights(SceneCursor &cursor, const Spot &at, std::size_t count, const std::vector<double> &weights)
{
    if (count == 0)
        cursor.fail(memberOr(cursor, at, "values"sv), u"\"values\" needs at least one value."_s);
    const bool fits = weights.size() == count && std::accumulate(weights.begin(), weights.end(), 0.0) > 0;
    if (!weights.empty() && !fits)
        cursor.fail(memberOr(cursor, at, "weights"sv),
                    u"\"weights\" must have one number for each value, not all of them 0."_s);
}

QStringList keysOf(const auto &map)
{
    return QStringList(map.keyBegin(), map.keyEnd());
}

void checkKnown(SceneCursor &cursor, const Spot &at, const QString &what, const QString &name,
                const QStringList &known)
{
    if (known.contains(name))
        return;
    std::vector<std::string> texts;
    for (const auto &one : known)
        texts.push_back(one.toStdString());
    const std::vector<std::string_view> words(texts.begin(), texts.end());
    cursor.failWord(at, u"There is no %1 \"%2\"."_s.arg(what, name), words);
}

} // namespace

void checkBounds(SceneCursor &cursor, const Spot &at, double min, double max)
{
    if (min > max)
        cursor.fail(memberOr(cursor, at, "max"sv), u"\"max\" must not be below \"min\"."_s);
}

void checkRead(SceneCursor &cursor, const Spot &at, const Walk &walk)
{
    checkBounds(cursor, at, walk.min, walk.max);
    const double start = walk.start.value_or(walk.min);
    if (start < walk.min || start > walk.max)
        cursor.fail(memberOr(cursor, at, "start"sv),
                    u"\"start\" must be between %1 and %2."_s.arg(walk.min).arg(walk.max));
}

void checkRead(SceneCursor &cursor, const Spot &at, const Line &line)
{
    checkPoints(cursor, at, line.points);
}

void checkRead(SceneCursor &cursor, const Spot &at, const Steps &steps)
{
    checkPoints(cursor, at, steps.points);
}

void checkRead(SceneCursor &cursor, const Spot &at, const Route &route)
{
    if (route.points.empty())
        cursor.fail(memberOr(cursor, at, "points"sv), u"\"points\" needs at least one place."_s);
}

void checkRead(SceneCursor &cursor, const Spot &at, const Pick &pick)
{
    checkWeights(cursor, at, pick.values.size(), pick.weights);
}

void checkRead(SceneCursor &cursor, const Spot &at, const ByNumber &byNumber)
{
    checkWeights(cursor, at, byNumber.values.size(), {});
}

void checkRead(SceneCursor &cursor, const Spot &at, const Markov &markov)
{
    checkWeights(cursor, at, markov.values.size(), {});
    const Spot chances = memberOr(cursor, at, "chances"sv);
    const bool isSquare =
        markov.chances.size() == markov.values.size() &&
        std::all_of(markov.chances.begin(), markov.chances.end(), [&](const std::vector<double> &row) {
            return row.size() == markov.values.size() && std::accumulate(row.begin(), row.end(), 0.0) > 0;
        });
    if (!isSquare)
        cursor.fail(chances,
                    u"\"chances\" must have a list for each value, each with one number for each value, "
                    u"not all of them 0."_s);
}

void checkRead(SceneCursor &cursor, const Spot &at, const Mix &mix)
{
    checkWeights(cursor, at, mix.values.size(), mix.weights);
}

void checkRead(SceneCursor &cursor, const Spot &at, Column &column)
{
    checkKnown(cursor, cursor.member(at, "data"sv), u"table"_s, column.data, keysOf(cursor.links.tables));
    column.table = cursor.links.tables.value(column.data);
    if (!column.table)
        return;
    checkKnown(cursor, cursor.member(at, "column"sv), u"column"_s, column.column, column.table->headings());
    if (!column.time.isEmpty())
        checkKnown(cursor, cursor.member(at, "time"sv), u"column"_s, column.time, column.table->headings());
}

void checkRead(SceneCursor &cursor, const Spot &at, const Scripted &scripted)
{
    checkKnown(cursor, cursor.member(at, "script"sv), u"script"_s, scripted.script, cursor.links.scripts);
}

void checkRead(SceneCursor &cursor, const Spot &at, const Fetched &fetched)
{
    const QUrl url(filledIn(fetched.url, u"id"_s, 1), QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    if (!isWeb || url.host().isEmpty())
        return cursor.fail(cursor.member(at, "url"sv),
                           u"\"%1\" is no address of the web: write http:// or https://, a host and a "
                           u"path."_s.arg(fetched.url.left(100)));
    if (!json::Pointer::parse(fetched.pointer))
        cursor.fail(cursor.member(at, "pointer"sv),
                    u"\"%1\" is no JSON Pointer: each member begins with a slash, as in "
                    u"\"/main/temp\"."_s.arg(fetched.pointer.left(100)));
}

void checkRead(SceneCursor &cursor, const Spot &at, const RunScript &run)
{
    checkKnown(cursor, cursor.member(at, "script"sv), u"script"_s, run.script, cursor.links.scripts);
}

void checkRead(SceneCursor &cursor, const Spot &at, const Convert &convert)
{
    if (!converted(1, convert.from, convert.from))
        cursor.fail(cursor.member(at, "from"sv),
                    u"\"%1\" is no unit that can be converted."_s.arg(convert.from));
    else if (!converted(1, convert.from, convert.to))
        cursor.fail(cursor.member(at, "to"sv),
                    u"\"%1\" is no unit that \"%2\" can become."_s.arg(convert.to, convert.from));
}

void checkRead(SceneCursor &cursor, const Spot &at, const WritableProperty &property)
{
    if (property.initial.isNull())
        cursor.fail(cursor.member(at, "initial"sv), u"\"initial\" must be a value that is not null."_s);
    const Spot rules = cursor.member(at, "rules"sv);
    for (std::size_t i = 0; i < property.rules.size(); ++i) {
        const Spot word = cursor.member(cursor.element(rules, qsizetype(i)), "do"sv);
        if (std::holds_alternative<Clamp>(property.rules[i].then) && !property.initial.isNumber())
            cursor.fail(word, u"Only a property with a number can be clamped."_s);
        if (std::holds_alternative<Partly>(property.rules[i].then) && !property.initial.isObject())
            cursor.fail(word, u"Only a property with an object can be taken partly."_s);
    }
}

void checkRead(SceneCursor &cursor, const Spot &at, const OnThreshold &threshold)
{
    if (!threshold.above && !threshold.below)
        cursor.fail(at, u"A threshold needs \"above\" or \"below\"."_s);
}

void checkRead(SceneCursor &cursor, const Spot &at, const Machine &machine)
{
    QStringList names;
    for (const auto &state : machine.states)
        names.append(state.name);
    const Spot states = cursor.member(at, "states"sv);
    if (names.isEmpty())
        cursor.fail(states, u"A machine needs at least one state."_s);
    if (!machine.initial.isEmpty())
        checkKnown(cursor, cursor.member(at, "initial"sv), u"state"_s, machine.initial, names);
    for (const auto &state : machine.states) {
        const Spot ways = cursor.member(cursor.member(states, state.name.toStdString()), "transitions"sv);
        for (std::size_t i = 0; i < state.transitions.size(); ++i)
            checkKnown(cursor, cursor.member(cursor.element(ways, qsizetype(i)), "to"sv), u"state"_s,
                       state.transitions[i].to, names);
    }
}

void checkRead(SceneCursor &cursor, const Spot &at, Expectation &expectation)
{
    expectation.line = cursor.lineOf(at);
}

} // namespace twin::sim
