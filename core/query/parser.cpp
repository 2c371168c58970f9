// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/parser.h"

#include "json/reader.h"
#include "query/conditionparser.h"
#include "query/members.h"

#include <algorithm>
#include <limits>
#include <set>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::query {

namespace {

/// Reads whole queries; conditions and paths are read by its base.
class SelectionParser final : public ConditionParser
{
public:
    using ConditionParser::ConditionParser;

    Selection selection()
    {
        Selection result;
        expect(Keyword::Select);
        if (accept(Keyword::Top))
            result.top = top();
        if (!accept(Token::Symbol::Star))
            result.columns = columns();
        expect(Keyword::From);
        result.collection = collection();
        if (accept(Keyword::Where))
            result.condition = condition();
        if (accept(Keyword::Group)) {
            expect(Keyword::By);
            result.groupBy = path();
        }
        expectEnd();
        check(result);
        return result;
    }

    Selection targets()
    {
        Selection result;
        if (accept(Keyword::From)) {
            const TextRange from = here().range;
            result.collection = collection();
            if (result.collection == Collection::Jobs)
                reject({.code = ErrorCode::UnknownCollection,
                        .range = from.to(previous().range),
                        .nearest = u"devices"_s,
                        .detail = u"A job is about devices or devices.modules."_s});
            if (accept(Keyword::Where))
                result.condition = condition();
        } else if (!accept(Token::Symbol::Star)) {
            result.condition = condition();
        }
        expectEnd();
        return result;
    }

    Path onlyPath()
    {
        auto result = path();
        expectEnd();
        return result;
    }

    ExpressionPtr onlyCondition()
    {
        auto result = condition();
        expectEnd();
        return result;
    }

private:
    qint64 top()
    {
        const Token token = here();
        constexpr double Most = 9007199254740992; // from here on doubles skip whole numbers
        if (token.kind != Token::Kind::Number || !token.isWhole || token.number < 1) {
            failHere(u"whole number"_s, u"TOP takes a whole number from 1."_s);
            return 1;
        }
        advance();
        return token.number < Most ? qint64(token.number) : std::numeric_limits<qint64>::max();
    }

    std::vector<Column> columns()
    {
        std::vector<Column> result;
        do
            result.push_back(column());
        while (!failed() && accept(Token::Symbol::Comma));
        return result;
    }

    Column column()
    {
        Column result;
        result.range = here().range;
        const bool isCall = here().kind == Token::Kind::Name && ahead().is(Token::Symbol::OpenParenthesis);
        if (isCall)
            aggregate(result);
        else
            result.path = path();
        if (accept(Keyword::As)) {
            result.alias = here().text;
            if (here().kind != Token::Kind::Name)
                failHere(u"name"_s);
            advance();
        }
        result.range = result.range.to(previous().range);
        return result;
    }

    void aggregate(Column &column)
    {
        const Token name = here();
        column.aggregate = aggregateOf(name.text);
        if (!column.aggregate) {
            if (findFunction(name.text, profile()))
                return failHere(u"path"_s, u"A column is a path, COUNT, AVG, SUM, MIN or MAX."_s);
            static constexpr std::string_view Names[] = {"COUNT"sv, "AVG"sv, "SUM"sv, "MIN"sv, "MAX"sv};
            reject({.code = ErrorCode::UnknownFunction,
                    .range = name.range,
                    .nearest = textOf(nearestOf(name.text, Names)),
                    .detail = u"A column is a path, COUNT, AVG, SUM, MIN or MAX."_s});
        }
        advance();
        const auto arguments = callArguments(true);
        if (!column.aggregate || failed())
            return;
        if (*column.aggregate == Aggregate::Count) {
            if (!arguments.empty())
                reject({.code = ErrorCode::AggregateArguments,
                        .range = arguments.front().range,
                        .detail = u"COUNT takes no argument: COUNT()."_s});
            return;
        }
        const auto *reference = arguments.size() == 1 && arguments[0].value
                                    ? std::get_if<Reference>(&arguments[0].value->node)
                                    : nullptr;
        if (reference)
            column.path = reference->path;
        else
            reject(
                {.code = ErrorCode::AggregateArguments,
                 .range = name.range.to(previous().range),
                 .detail = u"%1 takes one path: %1(tags.floor)."_s.arg(textOf(nameOf(*column.aggregate)))});
    }

    // Sections 1 and 3; any case is inferred.
    Collection collection()
    {
        if (here().kind != Token::Kind::Name) {
            failHere(u"collection"_s);
            return {};
        }
        const Path name = path();
        const auto is = [&](std::size_t at, std::string_view word) {
            return sameWord(name.segments[at].name, word);
        };
        const bool isDevices = !failed() && is(0, "devices"sv);
        if (isDevices && name.segments.size() == 1)
            return Collection::Devices;
        if (isDevices && name.segments.size() == 2 && is(1, "modules"sv))
            return Collection::Modules;
        if (isDevices && name.segments.size() == 2 && is(1, "jobs"sv))
            return Collection::Jobs;
        std::string written;
        for (const auto &segment : name.segments)
            written += (written.empty() ? "" : ".") + segment.name;
        static constexpr std::string_view Names[] = {"devices"sv, "devices.modules"sv, "devices.jobs"sv};
        reject({.code = ErrorCode::UnknownCollection,
                .range = name.range,
                .nearest = textOf(nearestOf(written, Names)),
                .detail = u"A query is about devices, devices.modules or devices.jobs."_s});
        return {};
    }

    void expectEnd()
    {
        if (here().kind != Token::Kind::End)
            failHere(u"end"_s);
    }

    // Sections 8 and 9. What was refused before has gaps where paths should be.
    void check(const Selection &selection)
    {
        if (fault())
            return;
        if (selection.collection == Collection::Jobs && !selection.isStar())
            reject({.code = ErrorCode::JobsSelectStarOnly,
                    .range = selection.columns.front().range,
                    .nearest = u"*"_s,
                    .detail = u"Jobs are only selected whole."_s});
        if (selection.groupBy && selection.collection != Collection::Devices)
            reject({.code = ErrorCode::GroupByDevicesOnly,
                    .range = selection.groupBy->range,
                    .detail = u"Only devices can be grouped."_s});
        if (selection.groupBy && selection.isStar())
            reject({.code = ErrorCode::GroupByStar,
                    .range = selection.groupBy->range,
                    .detail = u"A grouped query selects its path and aggregates, not *."_s});
        checkGrouping(selection);
        checkNames(selection);
    }

    void checkGrouping(const Selection &selection)
    {
        const auto &columns = selection.columns;
        const bool isAggregated = std::any_of(columns.begin(), columns.end(),
                                              [](const Column &c) { return c.aggregate.has_value(); });
        if (!isAggregated && !selection.groupBy)
            return;
        const auto grouped = selection.groupBy ? canonicalNames(*selection.groupBy, selection.collection)
                                               : std::vector<std::string>();
        for (const auto &column : columns) {
            if (!column.aggregate && canonicalNames(column.path, selection.collection) != grouped)
                reject({.code = ErrorCode::NotGrouped,
                        .range = column.range,
                        .detail = u"Beside aggregates only the path of GROUP BY can be selected."_s});
        }
    }

    void checkNames(const Selection &selection)
    {
        std::set<std::string> names;
        for (std::size_t i = 0; i < selection.columns.size(); ++i) {
            const auto &column = selection.columns[i];
            const std::string name = columnName(column, i, selection.collection);
            if (!names.insert(name).second)
                reject({.code = ErrorCode::DuplicateColumn,
                        .range = column.range,
                        .detail = u"There is already a column %1."_s.arg(textOf(name))});
        }
    }
};

qsizetype characterCount(QByteArrayView text)
{
    return std::count_if(text.begin(), text.end(), [](char c) { return (uchar(c) & 0xc0) != 0x80; });
}

std::optional<Error> tooLong(QByteArrayView text)
{
    const qsizetype characters = characterCount(text);
    if (characters <= MaxQueryCharacters)
        return std::nullopt;
    qsizetype offset = 0;
    for (qsizetype seen = 0; offset < text.size(); ++offset) {
        if ((uchar(text[offset]) & 0xc0) != 0x80 && seen++ == MaxQueryCharacters)
            break;
    }
    return Error{.code = ErrorCode::QueryLength,
                 .detail = u"The query is too long."_s,
                 .limit = MaxQueryCharacters,
                 .actual = characters,
                 .at = json::placeAt(text, offset, text.size() - offset),
                 .hasAt = true};
}

template <class Read>
auto parsed(QByteArrayView text, Profile profile, Read read)
    -> Result<decltype(read(std::declval<SelectionParser &>()))>
{
    if (const auto error = tooLong(text))
        return *error;
    auto tokens = tokensOf(text, profile);
    if (const auto *fault = std::get_if<Fault>(&tokens))
        return errorOf(*fault, text);
    SelectionParser parser(std::get<std::vector<Token>>(std::move(tokens)), text, profile);
    auto value = read(parser);
    if (const auto fault = parser.fault())
        return errorOf(*fault, text);
    return value;
}

} // namespace

Result<Selection> parseSelection(QByteArrayView text, Profile profile)
{
    return parsed(text, profile, [](SelectionParser &parser) { return parser.selection(); });
}

Result<Selection> parseTargets(QByteArrayView text, Profile profile)
{
    return parsed(text, profile, [](SelectionParser &parser) { return parser.targets(); });
}

Result<Path> parsePath(QByteArrayView text)
{
    return parsed(text, Profile::Twins, [](SelectionParser &parser) { return parser.onlyPath(); });
}

Result<ExpressionPtr> parseCondition(QByteArrayView text, Profile profile)
{
    return parsed(text, profile, [](SelectionParser &parser) { return parser.onlyCondition(); });
}

} // namespace twin::query
