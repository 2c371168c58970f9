// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/ast.h"
#include "query/functions.h"
#include "query/syntaxerror.h"

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace twin::query {

/// Reads conditions and paths from tokens by recursive descent (the grammar of section 3).
///
/// The first fault ends the reading: from then on every question is answered as at the end of the text, so
/// that no caller needs to look for faults but at the end.
class ConditionParser
{
public:
    ConditionParser(std::vector<Token> tokens, QByteArrayView text, Profile profile);

    /// What was wrong, text that is no query before queries that are not allowed.
    std::optional<Fault> fault() const { return m_syntax ? m_syntax : m_rejected; }

    ExpressionPtr condition();
    Path path();

protected:
    struct Argument {
        ExpressionPtr value; ///< null for *
        TextRange range{};
    };

    Profile profile() const { return m_profile; }
    bool failed() const { return m_syntax.has_value(); }
    const Token &here() const { return m_tokens[m_at]; }
    const Token &ahead() const { return m_tokens[std::min(m_at + 1, m_tokens.size() - 1)]; }
    const Token &previous() const { return m_tokens[m_at > 0 ? m_at - 1 : 0]; }
    void advance();
    bool accept(Keyword keyword);
    bool accept(Token::Symbol symbol);
    void expect(Keyword keyword);
    void expect(Token::Symbol symbol, const QString &shown);
    /// The text is no query at the token at hand.
    void failHere(const QString &expected, const QString &detail = {});
    /// The text is a query, but not one that is allowed.
    void reject(Fault fault);
    /// What stands in the parentheses at hand.
    std::vector<Argument> callArguments(bool allowStar);

    static QString textOf(std::string_view utf8)
    {
        return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    }

private:
    void fail(Fault fault);
    ExpressionPtr junction(bool isOr);
    ExpressionPtr negation();
    ExpressionPtr comparison();
    ExpressionPtr membership(ExpressionPtr operand);
    ExpressionPtr sum();
    ExpressionPtr product();
    ExpressionPtr arithmetic(std::span<const std::pair<Token::Symbol, Operator>> signs,
                             ExpressionPtr (ConditionParser::*operand)());
    ExpressionPtr unary();
    ExpressionPtr primary();
    ExpressionPtr call();
    Literal constant();
    std::optional<Literal> literalHere() const;
    Segment segment();
    void subscripts(Path &path);
    Fault explained(const QString &expected, const QString &detail) const;
    bool enter();

    std::vector<Token> m_tokens;
    QByteArrayView m_text;
    Profile m_profile;
    std::size_t m_at = 0;
    int m_depth = 0;
    std::optional<Fault> m_syntax;
    std::optional<Fault> m_rejected;
};

} // namespace twin::query
