// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/completion.h"

#include "query/functions.h"
#include "query/lexer.h"

#include <algorithm>

using namespace std::string_view_literals;

namespace twin::query {

namespace {

constexpr std::string_view Words[] = {"AND"sv, "OR"sv,   "NOT"sv,   "IN"sv,
                                      "NIN"sv, "true"sv, "false"sv, "null"sv};

bool startsWith(std::string_view text, std::string_view start)
{
    return text.size() >= start.size() && sameWord(text.substr(0, start.size()), start);
}

// Whether the byte stands between quotation marks that are open.
bool isInText(std::string_view before)
{
    char open = 0;
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (open && before[i] == '\\')
            ++i;
        else if (open ? before[i] == open : before[i] == '\'' || before[i] == '"')
            open = open ? 0 : before[i];
    }
    return open != 0;
}

// Where the path that ends the text begins: names with dots between, the last one maybe in brackets.
std::size_t startOfPath(std::string_view before)
{
    const auto ends = [](char c) { return " \t\r\n()=<>!+-*/%,'\""sv.find(c) != std::string_view::npos; };
    std::size_t start = before.size();
    bool inBrackets = false;
    while (start > 0) {
        const char c = before[start - 1];
        if (c == ']')
            inBrackets = true;
        else if (c == '[')
            inBrackets = false;
        if (!inBrackets && ends(c))
            break;
        --start;
    }
    return start;
}

} // namespace

Proposals proposalsAt(QByteArrayView condition, qsizetype caret, std::span<const PathCount> paths)
{
    const std::string_view before(condition.data(), std::size_t(std::min(caret, condition.size())));
    const auto start = startOfPath(before);
    const auto typed = before.substr(start);
    Proposals result{.range = {qsizetype(start), qsizetype(typed.size())}};
    if (typed.empty() || isInText(before) || (typed[0] >= '0' && typed[0] <= '9'))
        return result;
    for (const auto &[path, devices] : paths) {
        const bool isNext = startsWith(path, typed) && path.size() > typed.size();
        // What lies deeper is proposed when its parent stands there.
        if (isNext && path.find('.', typed.size()) == std::string::npos)
            result.items.push_back({path, devices});
    }
    std::stable_sort(result.items.begin(), result.items.end(),
                     [](const Proposal &a, const Proposal &b) { return a.devices > b.devices; });
    for (const auto name : functionNames(Profile::Twins)) {
        if (startsWith(name, typed))
            result.items.push_back({std::string(name) + '('});
    }
    for (const auto word : Words) {
        if (startsWith(word, typed) && word.size() > typed.size())
            result.items.push_back({std::string(word)});
    }
    return result;
}

} // namespace twin::query
