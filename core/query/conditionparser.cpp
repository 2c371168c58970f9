// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/conditionparser.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::query {

namespace {

using Symbol = Token::Symbol;

// Parentheses, NOT and minus inside each other. The language names no limit; ours keeps the stack small.
constexpr int MaxDepth = 128;

constexpr std::pair<Symbol, Comparator> Comparators[] = {
    {Symbol::Equal, Comparator::Equal},     {Symbol::NotEqual, Comparator::NotEqual},
    {Symbol::Less, Comparator::Less},       {Symbol::LessOrEqual, Comparator::LessOrEqual},
    {Symbol::Greater, Comparator::Greater}, {Symbol::GreaterOrEqual, Comparator::GreaterOrEqual},
};

std::optional<Comparator> comparatorOf(const Token &token)
{
    for (const auto &[symbol, comparator] : Comparators) {
        if (token.is(symbol))
            return comparator;
    }
    return std::nullopt;
}

template <class Node>
ExpressionPtr make(Node node, TextRange range)
{
    return std::make_shared<const Expression>(Expression{std::move(node), range});
}

// Words of other languages, and what stands for them here.
struct ForeignWord {
    std::string_view word;
    QStringView nearest;
    QStringView detail;
};
constexpr ForeignWord ForeignWords[] = {
    {"LIKE"sv, u"=", u"LIKE is not in the language; STARTSWITH(path, 'text') compares the beginning."},
    {"BETWEEN"sv, u">=", u"BETWEEN is not in the language; write path >= low AND path <= high."},
    {"IS"sv, u"=", u"IS is not in the language; write = null, or NOT IS_DEFINED(path) for what is missing."},
    {"DISTINCT"sv, u"", u"DISTINCT is not in the language; GROUP BY gives each value once."},
    {"ORDER"sv, u"", u"ORDER BY is not in the language."},
    {"LIMIT"sv, u"", u"LIMIT is not in the language; write SELECT TOP 5 instead."},
    {"OFFSET"sv, u"", u"OFFSET is not in the language; the next page continues the last one."},
    {"HAVING"sv, u"", u"HAVING is not in the language."},
    {"JOIN"sv, u"", u"JOIN is not in the language."},
};

QString argumentsDetail(const FunctionSpec &spec)
{
    const QString name = QString::fromLatin1(spec.name.data(), qsizetype(spec.name.size()));
    if (spec.takesPath)
        return u"%1 takes one path."_s.arg(name);
    if (spec.maxArguments < 0)
        return u"%1 takes %2 arguments or more."_s.arg(name).arg(spec.minArguments);
    if (spec.minArguments == spec.maxArguments)
        return u"%1 takes %2 argument(s)."_s.arg(name).arg(spec.minArguments);
    return u"%1 takes %2 to %3 arguments."_s.arg(name).arg(spec.minArguments).arg(spec.maxArguments);
}

const ForeignWord *foreignWord(const Token &token)
{
    if (token.kind != Token::Kind::Name)
        return nullptr;
    const auto *found = std::find_if(std::begin(ForeignWords), std::end(ForeignWords),
                                     [&](const ForeignWord &w) { return sameWord(w.word, token.text); });
    return found == std::end(ForeignWords) ? nullptr : found;
}

} // namespace

ConditionParser::ConditionParser(std::vector<Token> tokens, QByteArrayView text, Profile profile)
    : m_tokens(std::move(tokens))
    , m_text(text)
    , m_profile(profile)
{ }

void ConditionParser::advance()
{
    if (m_at + 1 < m_tokens.size())
        ++m_at;
}

bool ConditionParser::accept(Keyword keyword)
{
    if (!here().is(keyword))
        return false;
    advance();
    return true;
}

bool ConditionParser::accept(Symbol symbol)
{
    if (!here().is(symbol))
        return false;
    advance();
    return true;
}

void ConditionParser::expect(Keyword keyword)
{
    if (!accept(keyword))
        failHere(textOf(nameOf(keyword)));
}

void ConditionParser::expect(Symbol symbol, const QString &shown)
{
    if (!accept(symbol))
        failHere(shown);
}

void ConditionParser::fail(Fault fault)
{
    if (m_syntax)
        return;
    m_syntax = std::move(fault);
    m_at = m_tokens.size() - 1;
}

void ConditionParser::reject(Fault fault)
{
    if (!m_rejected)
        m_rejected = std::move(fault);
}

void ConditionParser::failHere(const QString &expected, const QString &detail)
{
    if (!m_syntax)
        fail(explained(expected, detail));
}

// Adds what the word at hand was probably meant to be.
Fault ConditionParser::explained(const QString &expected, const QString &detail) const
{
    Fault fault{.range = here().range, .expected = expected, .detail = detail};
    const auto *foreign = foreignWord(here());
    if (!foreign && m_at > 0)
        foreign = foreignWord(previous());
    if (foreign && detail.isEmpty()) {
        fault.detail = foreign->detail.toString();
        if (foreign == foreignWord(here()))
            fault.nearest = foreign->nearest.toString();
        return fault;
    }
    const std::string wanted = expected.toStdString();
    const bool isWord = here().kind == Token::Kind::Name || here().kind == Token::Kind::Keyword;
    if (isWord && keywordOf(wanted)) {
        const std::array candidates{std::string_view(wanted)};
        fault.nearest = textOf(nearestOf(here().text, candidates));
    } else if (here().kind == Token::Kind::Name && expected == u"end"_s) {
        static constexpr std::string_view Followers[] = {"WHERE"sv, "GROUP"sv, "AND"sv,
                                                         "OR"sv,    "IN"sv,    "NIN"sv};
        fault.nearest = textOf(nearestOf(here().text, Followers));
    }
    return fault;
}

bool ConditionParser::enter()
{
    if (++m_depth <= MaxDepth)
        return true;
    failHere({}, u"Parentheses, NOT and minus stand inside each other more than %1 deep."_s.arg(MaxDepth));
    return false;
}

ExpressionPtr ConditionParser::condition()
{
    return junction(true);
}

ExpressionPtr ConditionParser::junction(bool isOr)
{
    const auto operand = [&] { return isOr ? junction(false) : negation(); };
    auto first = operand();
    const auto word = isOr ? Keyword::Or : Keyword::And;
    if (!here().is(word))
        return first;
    Junction junction{isOr, {std::move(first)}};
    while (accept(word))
        junction.operands.push_back(operand());
    const TextRange range = junction.operands.front()->range.to(junction.operands.back()->range);
    return make(std::move(junction), range);
}

ExpressionPtr ConditionParser::negation()
{
    const TextRange start = here().range;
    if (!accept(Keyword::Not))
        return comparison();
    if (!enter())
        return make(Constant{}, start);
    auto operand = negation();
    --m_depth;
    const TextRange range = start.to(operand->range);
    return make(Negation{std::move(operand)}, range);
}

ExpressionPtr ConditionParser::comparison()
{
    auto left = sum();
    if (here().is(Keyword::In) || here().is(Keyword::Nin))
        return membership(std::move(left));
    if (here().is(Keyword::Not) && ahead().is(Keyword::In)) {
        fail({.range = here().range.to(ahead().range),
              .nearest = u"NIN"_s,
              .detail = u"The opposite of IN is one word."_s});
        return left;
    }
    const auto comparator = comparatorOf(here());
    if (!comparator)
        return left;
    advance();
    auto right = sum();
    if (comparatorOf(here()) || here().is(Keyword::In) || here().is(Keyword::Nin))
        failHere(u"AND"_s, u"Comparisons do not follow one another."_s);
    const TextRange range = left->range.to(right->range);
    return make(Comparison{*comparator, std::move(left), std::move(right)}, range);
}

ExpressionPtr ConditionParser::membership(ExpressionPtr operand)
{
    Membership result{here().is(Keyword::Nin), std::move(operand), {}};
    if (m_profile == Profile::Routing)
        failHere(u"="_s, u"IN and NIN are for queries over twins."_s);
    advance();
    if (here().is(Symbol::OpenParenthesis))
        fail({.range = here().range, .expected = u"["_s, .nearest = u"["_s});
    expect(Symbol::OpenBracket, u"["_s);
    do
        result.values.push_back(constant());
    while (accept(Symbol::Comma));
    expect(Symbol::CloseBracket, u"]"_s);
    if (comparatorOf(here()) || here().is(Keyword::In) || here().is(Keyword::Nin))
        failHere(u"AND"_s, u"Comparisons do not follow one another."_s);
    const TextRange range = result.operand->range.to(previous().range);
    return make(std::move(result), range);
}

ExpressionPtr ConditionParser::sum()
{
    static constexpr std::pair<Symbol, Operator> Signs[] = {{Symbol::Plus, Operator::Add},
                                                            {Symbol::Minus, Operator::Subtract}};
    return arithmetic(Signs, &ConditionParser::product);
}

ExpressionPtr ConditionParser::product()
{
    static constexpr std::pair<Symbol, Operator> Signs[] = {{Symbol::Star, Operator::Multiply},
                                                            {Symbol::Slash, Operator::Divide},
                                                            {Symbol::Percent, Operator::Remainder}};
    return arithmetic(Signs, &ConditionParser::unary);
}

ExpressionPtr ConditionParser::arithmetic(std::span<const std::pair<Symbol, Operator>> signs,
                                          ExpressionPtr (ConditionParser::*operand)())
{
    Arithmetic result{{(this->*operand)()}, {}};
    const auto isHere = [this](const auto &sign) { return here().is(sign.first); };
    for (auto at = std::find_if(signs.begin(), signs.end(), isHere); at != signs.end();
         at = std::find_if(signs.begin(), signs.end(), isHere)) {
        advance();
        result.signs.push_back(at->second);
        result.operands.push_back((this->*operand)());
    }
    if (result.signs.empty())
        return result.operands.front();
    const TextRange range = result.operands.front()->range.to(result.operands.back()->range);
    return make(std::move(result), range);
}

ExpressionPtr ConditionParser::unary()
{
    const TextRange start = here().range;
    if (!accept(Symbol::Minus))
        return primary();
    if (!enter())
        return make(Constant{}, start);
    auto operand = unary();
    --m_depth;
    const TextRange range = start.to(operand->range);
    return make(Minus{std::move(operand)}, range);
}

std::optional<Literal> ConditionParser::literalHere() const
{
    const Token &token = here();
    if (token.kind == Token::Kind::Number)
        return token.number;
    if (token.kind == Token::Kind::Text)
        return token.text;
    if (token.is(Keyword::True) || token.is(Keyword::False))
        return token.is(Keyword::True);
    if (token.is(Keyword::Null))
        return nullptr;
    if (token.is(Keyword::Undefined))
        return Undefined();
    return std::nullopt;
}

Literal ConditionParser::constant()
{
    const bool isNegative = accept(Symbol::Minus);
    const auto literal = literalHere();
    if (!literal || (isNegative && !std::holds_alternative<double>(*literal))) {
        failHere(isNegative ? u"number"_s : u"constant"_s);
        return {};
    }
    advance();
    return isNegative ? Literal(-std::get<double>(*literal)) : *literal;
}

ExpressionPtr ConditionParser::primary()
{
    const TextRange start = here().range;
    if (auto literal = literalHere()) {
        advance();
        return make(Constant{*std::move(literal)}, start);
    }
    if (here().kind == Token::Kind::Name && ahead().is(Symbol::OpenParenthesis))
        return call();
    if (here().kind == Token::Kind::Name) {
        Path named = path(); // first: the range is known only behind it
        const TextRange range = named.range;
        return make(Reference{std::move(named)}, range);
    }
    if (here().is(Symbol::OpenParenthesis) && enter()) {
        advance();
        auto inner = condition();
        expect(Symbol::CloseParenthesis, u")"_s);
        --m_depth;
        return make(std::variant(inner->node), start.to(previous().range));
    }
    failHere(u"value"_s);
    return make(Constant{}, start);
}

std::vector<ConditionParser::Argument> ConditionParser::callArguments(bool allowStar)
{
    std::vector<Argument> arguments;
    expect(Symbol::OpenParenthesis, u"("_s);
    if (!enter() || accept(Symbol::CloseParenthesis))
        return --m_depth, arguments;
    do {
        if (const TextRange star = here().range; allowStar && accept(Symbol::Star)) {
            arguments.push_back({nullptr, star});
        } else {
            auto value = sum();
            const TextRange range = value->range;
            arguments.push_back({std::move(value), range});
        }
    } while (accept(Symbol::Comma));
    expect(Symbol::CloseParenthesis, u")"_s);
    --m_depth;
    return arguments;
}

ExpressionPtr ConditionParser::call()
{
    const Token name = here();
    const auto *spec = findFunction(name.text, m_profile);
    if (!spec)
        reject({.code = ErrorCode::UnknownFunction,
                .range = name.range,
                .nearest = textOf(nearestOf(name.text, functionNames(m_profile))),
                .detail = u"There is no function %1 here."_s.arg(textOf(name.text))});
    advance();
    const auto arguments = callArguments(false);
    const TextRange range = name.range.to(previous().range);
    if (!spec)
        return make(Constant{}, range);
    const auto count = int(arguments.size());
    const bool takesPath = spec->takesPath && count == 1;
    if (count < spec->minArguments || (spec->maxArguments >= 0 && count > spec->maxArguments) ||
        (takesPath && !std::holds_alternative<Reference>(arguments[0].value->node)))
        reject({.code = ErrorCode::FunctionArguments, .range = range, .detail = argumentsDetail(*spec)});
    Call call{spec->function, {}};
    for (const auto &argument : arguments)
        call.arguments.push_back(argument.value);
    return make(std::move(call), range);
}

Segment ConditionParser::segment()
{
    const Token token = here();
    if (token.kind == Token::Kind::Keyword)
        fail({.range = token.range,
              .expected = u"name"_s,
              .nearest = u"[["_s + textOf(token.text) + u"]]"_s,
              .detail = u"A word of the language stands in double brackets when it is a name."_s});
    else if (token.kind != Token::Kind::Name && token.kind != Token::Kind::QuotedName)
        failHere(u"name"_s);
    advance();
    return {token.text, -1, token.range};
}

// Only routing conditions have them (section 11).
void ConditionParser::subscripts(Path &path)
{
    while (m_profile == Profile::Routing && here().is(Symbol::OpenBracket)) {
        const TextRange start = here().range;
        advance();
        const Token index = here();
        constexpr double MaxIndex = 1e9;
        if (index.kind != Token::Kind::Number || !index.isWhole || index.number > MaxIndex)
            failHere(u"number"_s, u"An element is named by its number, counted from 0."_s);
        advance();
        expect(Symbol::CloseBracket, u"]"_s);
        path.segments.push_back({{}, failed() ? 0 : qint64(index.number), start.to(previous().range)});
    }
}

Path ConditionParser::path()
{
    Path result;
    const TextRange start = here().range;
    if (here().kind != Token::Kind::Name) {
        failHere(u"path"_s);
        return {{{}}, start};
    }
    result.segments.push_back(segment());
    subscripts(result);
    while (accept(Symbol::Dot)) {
        result.segments.push_back(segment());
        subscripts(result);
    }
    result.range = start.to(previous().range);
    return result;
}

} // namespace twin::query
