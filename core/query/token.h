// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>

namespace twin::query {

/// A part of a query's text, in bytes.
struct TextRange {
    qsizetype offset = 0;
    qsizetype length = 0;

    qsizetype end() const noexcept { return offset + length; }
    /// From the start of this one to the end of `last`.
    TextRange to(TextRange last) const noexcept { return {offset, last.end() - offset}; }
    friend bool operator==(TextRange, TextRange) = default;
};

/// The words that are no names (query.md section 2).
enum class Keyword : quint8 {
    Select,
    Top,
    As,
    From,
    Where,
    Group,
    By,
    And,
    Or,
    Not,
    In,
    Nin,
    True,
    False,
    Null,
    Undefined
};

/// The smallest part of a query that means something.
struct Token {
    enum class Kind : quint8 { End, Keyword, Name, QuotedName, Number, Text, Symbol };
    enum class Symbol : quint8 {
        Dot,
        Comma,
        Star,
        Slash,
        Percent,
        Plus,
        Minus,
        OpenParenthesis,
        CloseParenthesis,
        OpenBracket,
        CloseBracket,
        Equal,
        NotEqual,
        Less,
        Greater,
        LessOrEqual,
        GreaterOrEqual
    };

    Kind kind = Kind::End;
    Keyword keyword = Keyword::Select;
    Symbol symbol = Symbol::Dot;
    double number = 0;
    bool isWhole = false; ///< a Number of decimal digits only
    std::string text{}; ///< of a name or a string: without quotes and escapes, UTF-8
    TextRange range{};

    bool is(Keyword word) const noexcept { return kind == Kind::Keyword && keyword == word; }
    bool is(Symbol sign) const noexcept { return kind == Kind::Symbol && symbol == sign; }
};

} // namespace twin::query
