// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/expressionnode.h"
#include "sim/nearest.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace twin::sim {

namespace {

using Node = Expression::Node;

constexpr int MaxDepth = 64;

struct Operator {
    QStringView sign;
    Node::Kind kind;
    int level; // the greater, the tighter it binds
};
// Longer signs before those that they begin with.
constexpr Operator Operators[] = {
    {u"||", Node::Kind::Or, 1},          {u"&&", Node::Kind::And, 2},
    {u"==", Node::Kind::Equal, 3},       {u"!=", Node::Kind::Unequal, 3},
    {u"<=", Node::Kind::LessOrEqual, 4}, {u">=", Node::Kind::GreaterOrEqual, 4},
    {u"<", Node::Kind::Less, 4},         {u">", Node::Kind::Greater, 4},
    {u"+", Node::Kind::Add, 5},          {u"-", Node::Kind::Subtract, 5},
    {u"*", Node::Kind::Multiply, 6},     {u"/", Node::Kind::Divide, 6},
    {u"%", Node::Kind::Remainder, 6},
};

bool isNameStart(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_' || c == u'$';
}

bool isNamePart(QChar c)
{
    return isNameStart(c) || (c >= u'0' && c <= u'9') || c == u'.';
}

// Recursive descent; after the first fault every step gives node 0 and the text counts as read.
class Parser final
{
public:
    explicit Parser(const QString &text)
        : m_text(text)
    { }

    Result<Expression::Nodes> parse()
    {
        choice();
        skipSpace();
        if (!m_fault && m_at < m_text.size())
            fail(u"An operator or the end was expected here."_s);
        if (m_fault)
            return *m_fault;
        return std::move(m_nodes);
    }

private:
    qint32 choice()
    {
        if (++m_depth > MaxDepth)
            return fail(u"The formula has more than %1 levels."_s.arg(MaxDepth));
        const qint32 condition = binary(1);
        --m_depth;
        if (!takes(u"?"))
            return condition;
        const qint32 yes = choice();
        if (!takes(u":"))
            return fail(u"\":\" was expected here."_s);
        const qint32 no = choice();
        return add({.kind = Node::Kind::Choice, .arguments = {condition, yes, no}});
    }

    qint32 binary(int level)
    {
        qint32 left = level > 6 ? unary() : binary(level + 1);
        while (level <= 6) {
            const Operator *found = operatorOf(level);
            if (!found)
                break;
            const qint32 right = level == 6 ? unary() : binary(level + 1);
            left = add({.kind = found->kind, .arguments = {left, right}});
        }
        return left;
    }

    const Operator *operatorOf(int level)
    {
        skipSpace();
        for (const auto &row : Operators) {
            if (!QStringView(m_text).mid(m_at).startsWith(row.sign))
                continue;
            if (row.level != level)
                return nullptr;
            m_at += row.sign.size();
            return &row;
        }
        return nullptr;
    }

    qint32 unary()
    {
        if (++m_depth > MaxDepth)
            return fail(u"The formula has more than %1 levels."_s.arg(MaxDepth));
        qint32 node = 0;
        if (takes(u"!"))
            node = add({.kind = Node::Kind::Not, .arguments = {unary()}});
        else if (takes(u"-"))
            node = add({.kind = Node::Kind::Subtract, .arguments = {unary()}});
        else
            node = primary();
        --m_depth;
        return node;
    }

    qint32 primary()
    {
        skipSpace();
        if (m_at >= m_text.size())
            return fail(u"A value was expected at the end."_s);
        const QChar c = m_text.at(m_at);
        if (takes(u"(")) {
            const qint32 inside = choice();
            return takes(u")") ? inside : fail(u"\")\" was expected here."_s);
        }
        if (c == u'"' || c == u'\'')
            return quoted(c);
        if (c.isDigit() || c == u'.')
            return number();
        if (isNameStart(c))
            return nameOrCall();
        return fail(u"A value was expected here."_s);
    }

    qint32 quoted(QChar quote)
    {
        const auto end = m_text.indexOf(quote, m_at + 1);
        if (end < 0)
            return fail(u"This text has no end."_s);
        const QString text = m_text.mid(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        return add({.kind = Node::Kind::Literal, .literal = Json(text)});
    }

    qint32 number()
    {
        auto end = m_at;
        while (end < m_text.size() && (m_text.at(end).isDigit() || m_text.at(end) == u'.' || isExponent(end)))
            ++end;
        bool isNumber = false;
        const double value = m_text.mid(m_at, end - m_at).toDouble(&isNumber);
        if (!isNumber)
            return fail(u"This is no number."_s);
        m_at = end;
        return add({.kind = Node::Kind::Literal, .literal = Json(value)});
    }

    bool isExponent(qsizetype at) const
    {
        const QChar c = m_text.at(at);
        if (c == u'e' || c == u'E')
            return true;
        const bool isSign = c == u'+' || c == u'-';
        return isSign && (m_text.at(at - 1) == u'e' || m_text.at(at - 1) == u'E');
    }

    qint32 nameOrCall()
    {
        const auto start = m_at;
        while (m_at < m_text.size() && isNamePart(m_text.at(m_at)))
            ++m_at;
        const QString name = m_text.mid(start, m_at - start);
        if (takes(u"("))
            return call(name, start);
        if (name == u"true" || name == u"false")
            return add({.kind = Node::Kind::Literal, .literal = Json(name == u"true")});
        if (name == u"null")
            return add({.kind = Node::Kind::Literal});
        return add({.kind = Node::Kind::Name, .text = name});
    }

    qint32 call(const QString &name, qsizetype start)
    {
        const auto &table = functions();
        const auto found = std::find_if(table.begin(), table.end(), [&](const Function &f) {
            return name == QLatin1StringView(f.row.name.data(), qsizetype(f.row.name.size()));
        });
        std::vector<qint32> arguments;
        while (!takes(u")")) {
            if (!arguments.empty() && !takes(u","))
                return fail(u"\",\" or \")\" was expected here."_s);
            arguments.push_back(choice());
            if (m_fault)
                return 0;
        }
        if (found == table.end()) {
            m_at = start;
            std::vector<std::string_view> names;
            for (const auto &function : table)
                names.push_back(function.row.name);
            return fail(u"There is no function \"%1\".%2"_s.arg(name, didYouMean(name, names)));
        }
        const int count = int(arguments.size());
        if (count < found->row.minArguments || count > found->row.maxArguments) {
            m_at = start;
            return fail(u"\"%1\" is used as %2."_s.arg(
                name, QString::fromUtf8(found->row.says.data(), qsizetype(found->row.says.size()))));
        }
        return add({.kind = Node::Kind::Call, .arguments = std::move(arguments), .function = found->call});
    }

    bool takes(QStringView sign)
    {
        skipSpace();
        if (!QStringView(m_text).mid(m_at).startsWith(sign))
            return false;
        if (sign == u"!" && QStringView(m_text).mid(m_at).startsWith(u"!="))
            return false;
        m_at += sign.size();
        return true;
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
    }

    qint32 add(Node node)
    {
        m_nodes.push_back(std::move(node));
        return qint32(m_nodes.size()) - 1;
    }

    qint32 fail(const QString &sentence)
    {
        if (!m_fault) {
            m_fault = Error{.code = ErrorCode::SceneInvalid, .detail = sentence};
            m_fault->at.offset = m_at;
        }
        m_at = m_text.size();
        return 0;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    Expression::Nodes m_nodes;
    std::optional<Error> m_fault;
};

} // namespace

Result<Expression> Expression::parse(const QString &text)
{
    auto nodes = Parser(text).parse();
    if (!nodes)
        return nodes.error();
    Expression expression;
    expression.m_text = text;
    expression.m_nodes = std::make_shared<const Nodes>(*std::move(nodes));
    return expression;
}

} // namespace twin::sim
