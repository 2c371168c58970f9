// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/expression.h"

#include "base/seconds.h"
#include "sim/expressionnode.h"

#include <QTime>

#include <algorithm>
#include <cmath>

namespace twin::sim {

namespace {

using Node = Expression::Node;

bool truth(const Json &value)
{
    if (value.isNumber())
        return value.toDouble() != 0;
    if (value.isString())
        return !value.toStringView().empty();
    return value.isContainer() || value.toBool();
}

// One run of one expression.
class Evaluation final
{
public:
    Evaluation(const Expression::Nodes &nodes, const Scope &scope, Timestamp now, Chance *chance)
        : m_nodes(nodes)
        , m_scope(scope)
        , m_now(now)
        , m_chance(chance)
    { }

    Json of(qint32 index) const
    {
        const Node &node = m_nodes[std::size_t(index)];
        switch (node.kind) {
        case Node::Kind::Literal:
            return node.literal;
        case Node::Kind::Name:
            return m_scope.value(node.text).value_or(Json());
        case Node::Kind::Choice:
            return of(truth(of(node.arguments[0])) ? node.arguments[1] : node.arguments[2]);
        case Node::Kind::And:
            return Json(truth(of(node.arguments[0])) && truth(of(node.arguments[1])));
        case Node::Kind::Or:
            return Json(truth(of(node.arguments[0])) || truth(of(node.arguments[1])));
        case Node::Kind::Not:
            return Json(!truth(of(node.arguments[0])));
        case Node::Kind::Call:
            return called(node);
        default:
            return node.arguments.size() == 1 ? negated(of(node.arguments[0]))
                                              : joined(node, of(node.arguments[0]), of(node.arguments[1]));
        }
    }

private:
    static Json negated(const Json &a) { return a.isNumber() ? Json(-a.toDouble()) : Json(); }

    static Json joined(const Node &node, const Json &a, const Json &b)
    {
        using Kind = Node::Kind;
        if (node.kind == Kind::Equal || node.kind == Kind::Unequal)
            return Json((a == b) == (node.kind == Kind::Equal));
        if (a.isString() && b.isString())
            return ofTexts(node.kind, a, b);
        if (node.kind == Kind::Add && (a.isString() || b.isString()))
            return Json(QString(textOf(a) + textOf(b)));
        if (!a.isNumber() || !b.isNumber())
            return Json();
        return ofNumbers(node.kind, a.toDouble(), b.toDouble());
    }

    static Json ofTexts(Node::Kind kind, const Json &a, const Json &b)
    {
        const int order = a.toStringView().compare(b.toStringView());
        switch (kind) {
        case Node::Kind::Add:
            return Json(QString(a.toString() + b.toString()));
        case Node::Kind::Less:
            return Json(order < 0);
        case Node::Kind::LessOrEqual:
            return Json(order <= 0);
        case Node::Kind::Greater:
            return Json(order > 0);
        case Node::Kind::GreaterOrEqual:
            return Json(order >= 0);
        default:
            return Json();
        }
    }

    static Json ofNumbers(Node::Kind kind, double a, double b)
    {
        switch (kind) {
        case Node::Kind::Add:
            return Json(a + b);
        case Node::Kind::Subtract:
            return Json(a - b);
        case Node::Kind::Multiply:
            return Json(a * b);
        case Node::Kind::Divide:
            return Json(a / b); // by zero: not finite, so null
        case Node::Kind::Remainder:
            return Json(std::fmod(a, b));
        case Node::Kind::Less:
            return Json(a < b);
        case Node::Kind::LessOrEqual:
            return Json(a <= b);
        case Node::Kind::Greater:
            return Json(a > b);
        case Node::Kind::GreaterOrEqual:
            return Json(a >= b);
        default:
            return Json();
        }
    }

    Json called(const Node &node) const
    {
        std::vector<Json> arguments;
        for (const qint32 argument : node.arguments)
            arguments.push_back(of(argument));
        return node.function(arguments, {m_scope, m_now, m_chance});
    }

    const Expression::Nodes &m_nodes;
    const Scope &m_scope;
    Timestamp m_now;
    Chance *m_chance;
};

using Arguments = std::vector<Json>;

double numberAt(const Arguments &arguments, std::size_t index)
{
    return arguments[index].toDouble(std::numeric_limits<double>::quiet_NaN());
}

template <double (*Function)(double)>
Json ofOne(const Arguments &a, const CallContext &)
{
    return Json(Function(numberAt(a, 0)));
}

Json extreme(const Arguments &arguments, bool greatest)
{
    double found = numberAt(arguments, 0);
    for (std::size_t i = 1; i < arguments.size(); ++i)
        found = greatest ? std::max(found, numberAt(arguments, i)) : std::min(found, numberAt(arguments, i));
    return Json(found);
}

} // namespace

QString textOf(const Json &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBoolean())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (!value.isNumber())
        return {};
    const double number = value.toDouble();
    const bool whole = number == std::floor(number) && std::abs(number) < 1e15;
    return whole ? QString::number(qint64(number)) : QString::fromStdString(value.numberText());
}

const std::vector<Function> &functions()
{
    static const std::vector<Function> Table{
        {{"abs", 1, 1, "abs(x): without its sign"}, ofOne<std::abs>},
        {{"ceil", 1, 1, "ceil(x): the next whole number above"}, ofOne<std::ceil>},
        {{"clamp", 3, 3, "clamp(x, low, high): x inside the bounds"},
         [](const Arguments &a, const CallContext &) {
             return Json(std::min(std::max(numberAt(a, 0), numberAt(a, 1)), numberAt(a, 2)));
         }},
        {{"cos", 1, 1, "cos(x): x in radians"}, ofOne<std::cos>},
        {{"device", 0, 0, "device(): the id of the device"},
         [](const Arguments &, const CallContext &c) { return Json(c.scope.device()); }},
        {{"exp", 1, 1, "exp(x): e to the power of x"}, ofOne<std::exp>},
        {{"floor", 1, 1, "floor(x): the next whole number below"}, ofOne<std::floor>},
        {{"hour", 0, 0, "hour(): of the day in UTC with its fraction, 0 to 24"},
         [](const Arguments &, const CallContext &c) { return Json(secondsOfDay(c.now) / 3600); }},
        {{"log", 1, 1, "log(x): natural logarithm"}, ofOne<std::log>},
        {{"max", 1, 16, "max(a, b, ...): the greatest"},
         [](const Arguments &a, const CallContext &) { return extreme(a, true); }},
        {{"member", 2, 2, "member(x, \"name\"): a member of an object"},
         [](const Arguments &a, const CallContext &) {
             const QString name = a[1].toString();
             const Json *found = a[0].isObject() ? a[0].find(QStringView(name)) : nullptr;
             return found ? *found : Json();
         }},
        {{"min", 1, 16, "min(a, b, ...): the least"},
         [](const Arguments &a, const CallContext &) { return extreme(a, false); }},
        {{"n", 0, 0, "n(): the device's number in its fleet, from 1"},
         [](const Arguments &, const CallContext &c) { return Json(qint64(c.scope.number())); }},
        {{"other", 2, 2, "other(\"device\", \"name\"): the newest value of another device"},
         [](const Arguments &a, const CallContext &c) {
             return c.scope.valueOf(a[0].toString(), a[1].toString()).value_or(Json());
         }},
        {{"pow", 2, 2, "pow(x, y): x to the power of y"},
         [](const Arguments &a, const CallContext &) {
             return Json(std::pow(numberAt(a, 0), numberAt(a, 1)));
         }},
        {{"random", 0, 0, "random(): at least 0, below 1, by the scene's seed"},
         [](const Arguments &, const CallContext &c) { return Json(c.chance ? c.chance->fraction() : 0.0); }},
        {{"round", 1, 2, "round(x, digits): to so many digits behind the point, 0 when not given"},
         [](const Arguments &a, const CallContext &) {
             const double scale = std::pow(10.0, a.size() > 1 ? numberAt(a, 1) : 0.0);
             return Json(std::round(numberAt(a, 0) * scale) / scale);
         }},
        {{"seconds", 0, 0, "seconds(): since the device was switched on"},
         [](const Arguments &, const CallContext &c) {
             return Json(secondsBetween(c.scope.started(), c.now));
         }},
        {{"sin", 1, 1, "sin(x): x in radians"}, ofOne<std::sin>},
        {{"sqrt", 1, 1, "sqrt(x): square root"}, ofOne<std::sqrt>},
        {{"state", 0, 0, "state(): the name of the machine's state"},
         [](const Arguments &, const CallContext &c) { return Json(c.scope.state()); }},
        {{"text", 1, 1, "text(x): x as a text"},
         [](const Arguments &a, const CallContext &) { return Json(textOf(a[0])); }},
        {{"weekday", 0, 0, "weekday(): 1 on Monday to 7 on Sunday, in UTC"},
         [](const Arguments &, const CallContext &c) {
             return Json(c.now.ticks() / (86'400 * Timestamp::TicksPerSecond) % 7 +
                         1); // 0001-01-01 was a Monday
         }},
    };
    return Table;
}

const std::vector<FunctionRow> &expressionFunctions()
{
    static const std::vector<FunctionRow> Rows = [] {
        std::vector<FunctionRow> rows;
        for (const auto &function : functions())
            rows.push_back(function.row);
        return rows;
    }();
    return Rows;
}

Json Expression::value(const Scope &scope, Timestamp now, Chance *chance) const
{
    if (isEmpty())
        return Json();
    return Evaluation(*m_nodes, scope, now, chance).of(qint32(m_nodes->size()) - 1);
}

bool Expression::isTrue(const Scope &scope, Timestamp now) const
{
    return truth(value(scope, now));
}

} // namespace twin::sim
