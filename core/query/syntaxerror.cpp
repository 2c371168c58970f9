// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/syntaxerror.h"

#include "json/reader.h"
#include "query/functions.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace twin::query {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

// Insertions, removals, replacements and swaps of neighbours between two words, without regard to case.
std::size_t slipsBetween(std::string_view a, std::string_view b)
{
    std::vector<std::vector<std::size_t>> slips(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                slips[i][j] = i + j;
                continue;
            }
            const bool same = lower(a[i - 1]) == lower(b[j - 1]);
            slips[i][j] =
                std::min({slips[i - 1][j] + 1, slips[i][j - 1] + 1, slips[i - 1][j - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && lower(a[i - 1]) == lower(b[j - 2]) && lower(a[i - 2]) == lower(b[j - 1]))
                slips[i][j] = std::min(slips[i][j], slips[i - 2][j - 2] + 1);
        }
    }
    return slips[a.size()][b.size()];
}

QString foundAt(TextRange range, QByteArrayView text)
{
    if (range.offset >= text.size())
        return u"the end of the query"_s;
    constexpr qsizetype Shown = 40;
    QString found = QString::fromUtf8(text.sliced(range.offset, range.length));
    if (found.size() > Shown)
        found = found.left(Shown) + u"..."_s;
    return u"\""_s + found + u"\""_s;
}

QString sentenceOf(const Fault &fault, QByteArrayView text)
{
    QString sentence = fault.detail;
    if (!fault.expected.isEmpty()) {
        if (!sentence.isEmpty())
            sentence += u' ';
        sentence += u"Expected %1, found %2."_s.arg(fault.expected, foundAt(fault.range, text));
    }
    if (!fault.nearest.isEmpty())
        sentence += u" Nearest correct form: %1"_s.arg(fault.nearest);
    return sentence;
}

} // namespace

Error errorOf(const Fault &fault, QByteArrayView text)
{
    return {.code = fault.code,
            .detail = sentenceOf(fault, text),
            .at = json::placeAt(text, fault.range.offset, fault.range.length),
            .hasAt = true,
            .expected = fault.expected,
            .nearest = fault.nearest};
}

std::string_view nearestOf(std::string_view word, std::span<const std::string_view> candidates)
{
    constexpr std::size_t MaxWord = 64;
    if (word.empty() || word.size() > MaxWord)
        return {};
    std::string_view nearest;
    std::size_t best = word.size() <= 3 ? 2 : 3; // one slip less is the most
    for (const auto candidate : candidates) {
        const auto slips = slipsBetween(word, candidate);
        if (slips < best) {
            best = slips;
            nearest = candidate;
        }
    }
    return nearest;
}

} // namespace twin::query
