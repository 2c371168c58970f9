// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/clauses.h"

#include "fleet/fleetquery.h"
#include "query/query.h"

#include <optional>

using namespace Qt::StringLiterals;
using twin::query::Keyword;
using twin::query::TextRange;
using twin::query::Token;

namespace app {

namespace {

/// The condition of a query, in bytes.
struct Condition {
    std::vector<TextRange> clauses{};
    bool isChoice = false; ///< its outermost word is OR
    qsizetype end = 0; ///< where another clause may stand
    bool hasWhere = false; ///< or needs none
};

// What cannot be read from some byte on belongs to the clause before it.
std::pair<std::vector<Token>, qsizetype> readableTokens(const QByteArray &text)
{
    using namespace twin::query;
    const auto whole = tokensOf(text, Profile::Twins);
    if (const auto *tokens = std::get_if<std::vector<Token>>(&whole))
        return {*tokens, text.size()};
    const qsizetype fault = std::get<Fault>(whole).range.offset;
    const auto before = tokensOf(QByteArrayView(text).first(fault), Profile::Twins);
    const auto *tokens = std::get_if<std::vector<Token>>(&before);
    return {tokens ? *tokens : std::vector<Token>(), fault};
}

int depthChange(const Token &token)
{
    using enum Token::Symbol;
    return token.is(OpenParenthesis) || token.is(OpenBracket)     ? 1
           : token.is(CloseParenthesis) || token.is(CloseBracket) ? -1
                                                                  : 0;
}

Condition conditionOf(const QByteArray &text)
{
    const auto [tokens, readable] = readableTokens(text);
    Condition condition{.end = text.trimmed().isEmpty() ? 0 : text.size()};
    const bool isWhole = !tokens.empty() && tokens.front().is(Keyword::Select);
    condition.hasWhere = !isWhole;
    bool isInside = !isWhole;
    int depth = 0;
    std::optional<TextRange> open;
    const auto close = [&condition, &open] {
        if (open)
            condition.clauses.push_back(*open);
        open.reset();
    };
    for (const Token &token : tokens) {
        depth += depthChange(token);
        if (depth == 0 && token.is(Keyword::Where)) {
            isInside = condition.hasWhere = true;
            continue;
        }
        if (token.kind == Token::Kind::End)
            break;
        if (depth == 0 && token.is(Keyword::Group)) {
            condition.end = token.range.offset;
            isInside = false;
        }
        if (!isInside)
            continue;
        condition.isChoice = condition.isChoice || (depth == 0 && token.is(Keyword::Or));
        if (depth == 0 && token.is(Keyword::And))
            close();
        else
            open = open ? open->to(token.range) : token.range;
    }
    const QByteArray rest = text.mid(readable).trimmed();
    if (isInside && !rest.isEmpty()) {
        const TextRange wrong{text.indexOf(rest, readable), rest.size()};
        open = open ? open->to(wrong) : wrong;
    }
    close();
    if (condition.isChoice && condition.clauses.size() > 1)
        condition.clauses = {condition.clauses.front().to(condition.clauses.back())};
    return condition;
}

} // namespace

QList<Clause> clausesOf(const QString &typed)
{
    const QByteArray text = typed.toUtf8();
    QList<Clause> clauses;
    for (const TextRange &range : conditionOf(text).clauses) {
        const QByteArray part = text.mid(range.offset, range.length);
        const int from = positionOf(typed, range.offset);
        clauses.append(
            {.from = from,
             .length = positionOf(typed, range.end()) - from,
             .text = QString::fromUtf8(part).simplified(),
             .isFinished =
                 twin::query::Query::parse(QByteArray("SELECT * FROM devices WHERE " + part)).has_value()});
    }
    return clauses;
}

QString withoutClause(const QString &typed, qsizetype index)
{
    const QByteArray text = typed.toUtf8();
    const Condition condition = conditionOf(text);
    const auto &clauses = condition.clauses;
    const std::size_t at = std::size_t(index);
    qsizetype from = clauses[at].offset;
    qsizetype to = clauses[at].end();
    if (at > 0)
        from = clauses[at - 1].end();
    else if (clauses.size() > 1)
        to = clauses[1].offset;
    QByteArray rest = text.left(from) + text.mid(to);
    if (clauses.size() == 1) { // WHERE needs a condition
        const QByteArray head = text.left(from).trimmed();
        if (head.toUpper().endsWith("WHERE"))
            rest = head.left(head.size() - 5) + text.mid(to);
    }
    return QString::fromUtf8(rest.trimmed());
}

QString withClause(const QString &typed, const QString &clause)
{
    const QByteArray text = typed.toUtf8();
    const Condition condition = conditionOf(text);
    const QByteArray added = clause.toUtf8();
    if (condition.clauses.empty()) {
        const QByteArray head = text.left(condition.end).trimmed();
        const QByteArray tail = text.mid(condition.end).trimmed();
        QByteArray whole = head + (condition.hasWhere ? " " : " WHERE ") + added;
        if (!tail.isEmpty())
            whole += ' ' + tail;
        return QString::fromUtf8(whole.trimmed());
    }
    const TextRange all = condition.clauses.front().to(condition.clauses.back());
    QByteArray inner = text.mid(all.offset, all.length);
    if (condition.isChoice)
        inner = '(' + inner + ')';
    return QString::fromUtf8(text.left(all.offset) + inner + " AND " + added + text.mid(all.end()));
}

} // namespace app
