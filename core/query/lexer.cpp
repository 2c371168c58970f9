// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/lexer.h"

#include <QChar>
#include <QString>

#include <algorithm>
#include <array>
#include <charconv>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::query {

namespace {

// In the order of Keyword.
constexpr std::array Keywords{"SELECT"sv, "TOP"sv,   "AS"sv,   "FROM"sv,     "WHERE"sv, "GROUP"sv,
                              "BY"sv,     "AND"sv,   "OR"sv,   "NOT"sv,      "IN"sv,    "NIN"sv,
                              "TRUE"sv,   "FALSE"sv, "NULL"sv, "UNDEFINED"sv};

constexpr char32_t Invalid = 0xffffffff;

struct Character {
    char32_t code = Invalid;
    int length = 0;
};

bool isContinuation(char c)
{
    return (uchar(c) & 0xc0) == 0x80;
}

// The character at the start of `text`; Invalid when it is no UTF-8. Requires: `text` is not empty.
Character characterAt(std::string_view text)
{
    const uchar lead = uchar(text[0]);
    if (lead < 0x80)
        return {lead, 1};
    const int length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || text.size() < std::size_t(length))
        return {Invalid, 1};
    char32_t code = lead & (0x7f >> length);
    for (int i = 1; i < length; ++i) {
        if (!isContinuation(text[std::size_t(i)]))
            return {Invalid, i};
        code = code << 6 | (uchar(text[std::size_t(i)]) & 0x3f);
    }
    constexpr char32_t Smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    const bool isSurrogate = code >= 0xd800 && code <= 0xdfff;
    return {code < Smallest[length] || code > 0x10ffff || isSurrogate ? Invalid : code, length};
}

// How far an identifier goes is inferred: letters of any script, digits, _ and $ (section 2).
bool startsName(char32_t c)
{
    return c == '_' || c == '$' || (c != Invalid && QChar::isLetter(c));
}

bool continuesName(char32_t c)
{
    return startsName(c) || (c != Invalid && QChar::isDigit(c));
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

void appendUtf8(std::string &out, char32_t code)
{
    const QByteArray bytes = QString::fromUcs4(&code, 1).toUtf8();
    out.append(bytes.constData(), std::size_t(bytes.size()));
}

struct SymbolText {
    std::string_view text;
    Token::Symbol symbol;
};

// Longer ones first.
constexpr SymbolText Symbols[] = {
    {"!="sv, Token::Symbol::NotEqual},
    {"<>"sv, Token::Symbol::NotEqual},
    {"<="sv, Token::Symbol::LessOrEqual},
    {">="sv, Token::Symbol::GreaterOrEqual},
    {"="sv, Token::Symbol::Equal},
    {"<"sv, Token::Symbol::Less},
    {">"sv, Token::Symbol::Greater},
    {"."sv, Token::Symbol::Dot},
    {","sv, Token::Symbol::Comma},
    {"*"sv, Token::Symbol::Star},
    {"/"sv, Token::Symbol::Slash},
    {"%"sv, Token::Symbol::Percent},
    {"+"sv, Token::Symbol::Plus},
    {"-"sv, Token::Symbol::Minus},
    {"("sv, Token::Symbol::OpenParenthesis},
    {")"sv, Token::Symbol::CloseParenthesis},
    {"["sv, Token::Symbol::OpenBracket},
    {"]"sv, Token::Symbol::CloseBracket},
};

// What people write who come from other languages, and how it is written here.
struct Foreign {
    std::string_view text;
    QStringView here;
};
constexpr Foreign Foreigns[] = {
    {"=="sv, u"="},  {"&&"sv, u"AND"}, {"||"sv, u"OR"}, {";"sv, u""},  {"!"sv, u"NOT"},
    {"&"sv, u"AND"}, {"|"sv, u"OR"},   {"{"sv, u"["},   {"}"sv, u"]"},
};
// Quotation marks of word processors, and the back quote of MySQL.
constexpr std::u32string_view QuoteLookalikes = U"\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb\u00b4`";

/// Cuts a text into tokens, from left to right.
class Lexer final
{
public:
    Lexer(QByteArrayView text, Profile profile)
        : m_text(text.data(), std::size_t(text.size()))
        , m_profile(profile)
    { }

    std::variant<std::vector<Token>, Fault> run()
    {
        std::vector<Token> tokens;
        while (!m_fault) {
            if (!skipSpace())
                break;
            m_start = m_at;
            Token token = next(tokens);
            token.range = {qsizetype(m_start), qsizetype(m_at - m_start)};
            const bool isEnd = token.kind == Token::Kind::End;
            tokens.push_back(std::move(token));
            if (isEnd)
                break;
        }
        if (m_fault)
            return *m_fault;
        return tokens;
    }

private:
    std::string_view rest() const { return m_text.substr(m_at); }
    bool atEnd() const { return m_at >= m_text.size(); }
    char peek(std::size_t ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
    }

    Token fail(std::size_t from, std::size_t to, QString detail, QString nearest = {}, QString expected = {})
    {
        m_fault = Fault{.range = {qsizetype(from), qsizetype(std::min(to, m_text.size()) - from)},
                        .expected = std::move(expected),
                        .nearest = std::move(nearest),
                        .detail = std::move(detail)};
        return {};
    }

    bool skipSpace()
    {
        while (!atEnd()) {
            if (rest().starts_with("/*"sv)) {
                // Comments stand in one article only: inferred, low confidence.
                const auto close = m_text.find("*/"sv, m_at + 2);
                if (close == std::string_view::npos)
                    return fail(m_at, m_at + 2, u"The comment has no end."_s, {}, u"*/"_s), false;
                m_at = close + 2;
                continue;
            }
            const Character c = characterAt(rest());
            if (c.code == Invalid || !QChar::isSpace(c.code))
                break;
            m_at += std::size_t(c.length);
        }
        return true;
    }

    Token next(const std::vector<Token> &before)
    {
        if (atEnd())
            return {};
        const bool afterDot = !before.empty() && before.back().is(Token::Symbol::Dot);
        if (afterDot && rest().starts_with("[["sv))
            return quotedName();
        const Character c = characterAt(rest());
        if (startsName(c.code))
            return name(afterDot);
        if (isDigit(peek()))
            return number(afterDot);
        if (peek() == '\'' || peek() == '"')
            return text();
        return symbol(c);
    }

    Token quotedName()
    {
        const auto close = m_text.find("]]"sv, m_at + 2);
        if (close == std::string_view::npos)
            return fail(m_at, m_at + 2, u"The name in double brackets has no end."_s, {}, u"]]"_s);
        Token token{.kind = Token::Kind::QuotedName,
                    .text = std::string(m_text.substr(m_at + 2, close - m_at - 2))};
        for (std::string_view inner = token.text; !inner.empty();) {
            const Character c = characterAt(inner);
            if (c.code == Invalid)
                return notUtf8();
            inner.remove_prefix(std::size_t(c.length));
        }
        m_at = close + 2;
        return token;
    }

    void skipNameCharacters()
    {
        while (!atEnd()) {
            const Character c = characterAt(rest());
            if (!continuesName(c.code))
                break;
            m_at += std::size_t(c.length);
        }
    }

    Token name(bool afterDot)
    {
        const bool isSystemName = m_profile == Profile::Routing && !afterDot && peek() == '$';
        skipNameCharacters();
        // $dt-dataschema: such a name goes on with a hyphen and a letter (section 11).
        while (isSystemName && peek() == '-' && m_at + 1 < m_text.size() &&
               QChar::isLetter(characterAt(m_text.substr(m_at + 1)).code)) {
            ++m_at;
            skipNameCharacters();
        }
        Token token{.kind = Token::Kind::Name, .text = std::string(m_text.substr(m_start, m_at - m_start))};
        if (const auto keyword = keywordOf(token.text)) {
            token.kind = Token::Kind::Keyword;
            token.keyword = *keyword;
        }
        return token;
    }

    template <class Accept>
    void skip(Accept accept)
    {
        while (!atEnd() && accept(peek()))
            ++m_at;
    }

    Token number(bool afterDot)
    {
        Token token{.kind = Token::Kind::Number};
        const bool isHex = peek() == '0' && (peek(1) == 'x' || peek(1) == 'X') && isHexDigit(peek(2));
        if (isHex) {
            m_at += 2;
            skip(isHexDigit);
            std::from_chars(m_text.data() + m_start + 2, m_text.data() + m_at, token.number,
                            std::chars_format::hex);
        } else {
            decimal(token);
        }
        if (continuesName(atEnd() ? Invalid : characterAt(rest()).code)) {
            skipNameCharacters();
            const QString word =
                QString::fromUtf8(m_text.substr(m_start, m_at - m_start).data(), qsizetype(m_at - m_start));
            if (afterDot)
                return fail(m_start, m_at, u"A name that starts with a digit stands in double brackets."_s,
                            u"[["_s + word + u"]]"_s, u"name"_s);
            return fail(m_start, m_at, u"This is neither a number nor a name."_s, {}, u"number"_s);
        }
        return token;
    }

    void decimal(Token &token)
    {
        skip(isDigit);
        token.isWhole = true;
        if (peek() == '.' && isDigit(peek(1))) {
            ++m_at;
            skip(isDigit);
            token.isWhole = false;
        }
        const std::size_t sign = peek(1) == '+' || peek(1) == '-' ? 2 : 1;
        if ((peek() == 'e' || peek() == 'E') && isDigit(peek(sign))) {
            m_at += sign;
            skip(isDigit);
            token.isWhole = false;
        }
        const auto digits = m_text.substr(m_start, m_at - m_start);
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), token.number);
        if (read.ec == std::errc::result_out_of_range) // too large, or too small to tell from zero
            token.number = digits.find('-') == std::string_view::npos ? qInf() : 0;
    }

    Token text()
    {
        const char quote = peek();
        Token token{.kind = Token::Kind::Text};
        ++m_at;
        while (!atEnd() && peek() != quote) {
            if (peek() == '\\') {
                if (!escape(token.text))
                    return {};
                continue;
            }
            const Character c = characterAt(rest());
            if (c.code == Invalid)
                return notUtf8();
            token.text.append(rest().substr(0, std::size_t(c.length)));
            m_at += std::size_t(c.length);
        }
        if (atEnd())
            return fail(m_start, m_text.size(), u"The string has no end."_s, {}, QString(QLatin1Char(quote)));
        ++m_at;
        return token;
    }

    std::optional<char32_t> codeUnit()
    {
        if (peek() != '\\' || peek(1) != 'u')
            return std::nullopt;
        std::uint32_t unit = 0;
        for (std::size_t i = 2; i < 6; ++i) {
            if (!isHexDigit(peek(i)))
                return std::nullopt;
        }
        std::from_chars(m_text.data() + m_at + 2, m_text.data() + m_at + 6, unit, 16);
        return char32_t(unit);
    }

    bool escape(std::string &out)
    {
        if (const char c = peek(1); c == '\'' || c == '"' || c == '\\') {
            out += c;
            m_at += 2;
            return true;
        }
        const auto unit = codeUnit();
        if (!unit)
            return badEscape();
        char32_t code = *unit;
        const auto from = m_at;
        m_at += 6;
        if (QChar::isHighSurrogate(code)) {
            const auto low = codeUnit();
            if (!low || !QChar::isLowSurrogate(*low))
                return loneSurrogate(from);
            m_at += 6;
            code = QChar::surrogateToUcs4(char16_t(code), char16_t(*low));
        } else if (QChar::isLowSurrogate(code)) {
            return loneSurrogate(from);
        }
        appendUtf8(out, code);
        return true;
    }

    bool badEscape()
    {
        const std::size_t length =
            m_at + 1 < m_text.size() ? 1 + std::size_t(characterAt(m_text.substr(m_at + 1)).length) : 1;
        fail(m_at, m_at + length,
             u"A string has only the escapes \\' \\\" \\\\ and \\u with four hex digits."_s, u"\\\\"_s);
        return false;
    }

    bool loneSurrogate(std::size_t from)
    {
        fail(from, from + 6, u"This is one half of a character; the other half does not follow."_s);
        return false;
    }

    Token notUtf8() { return fail(m_at, m_at + 1, u"The text is not UTF-8 here."_s); }

    Token symbol(Character c)
    {
        for (const auto &foreign : Foreigns) {
            if (rest().starts_with(foreign.text) && !rest().starts_with("!="sv))
                return fail(m_at, m_at + foreign.text.size(), u"This sign is not in the language."_s,
                            foreign.here.toString());
        }
        for (const auto &[text, symbol] : Symbols) {
            if (rest().starts_with(text)) {
                m_at += text.size();
                return {.kind = Token::Kind::Symbol, .symbol = symbol};
            }
        }
        if (c.code == Invalid)
            return notUtf8();
        if (QuoteLookalikes.find(c.code) != std::u32string_view::npos)
            return fail(m_at, m_at + std::size_t(c.length), u"A string stands in straight quotation marks."_s,
                        u"'"_s);
        return fail(m_at, m_at + std::size_t(c.length), u"This character is not in the language."_s);
    }

    std::string_view m_text;
    Profile m_profile;
    std::size_t m_at = 0;
    std::size_t m_start = 0; // of the token at hand
    std::optional<Fault> m_fault;
};

} // namespace

std::variant<std::vector<Token>, Fault> tokensOf(QByteArrayView text, Profile profile)
{
    return Lexer(text, profile).run();
}

std::string_view nameOf(Keyword keyword)
{
    return Keywords[std::size_t(keyword)];
}

std::optional<Keyword> keywordOf(std::string_view word)
{
    const auto sameLetter = [](char a, char b) { return (a >= 'a' && a <= 'z' ? a - 32 : a) == b; };
    const auto found = std::find_if(Keywords.begin(), Keywords.end(), [&](std::string_view keyword) {
        return std::equal(word.begin(), word.end(), keyword.begin(), keyword.end(), sameLetter);
    });
    if (found == Keywords.end())
        return std::nullopt;
    return Keyword(found - Keywords.begin());
}

bool isPlainName(std::string_view name)
{
    if (name.empty() || keywordOf(name) || !startsName(characterAt(name).code))
        return false;
    while (!name.empty()) {
        const Character c = characterAt(name);
        if (!continuesName(c.code))
            return false;
        name.remove_prefix(std::size_t(c.length));
    }
    return true;
}

void appendName(std::string &path, std::string_view name)
{
    if (path.empty()) {
        path = name;
        return;
    }
    path += '.';
    if (isPlainName(name))
        path += name;
    else
        path.append("[["sv).append(name).append("]]"sv);
}

} // namespace twin::query
