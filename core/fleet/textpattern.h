// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QRegularExpression>
#include <QString>

#include <optional>
#include <string_view>

namespace twin::fleet {

/// How a text is looked for.
struct TextWanted {
    QString text{};
    bool matchCase = false;
    bool wholeWord = false; ///< neither letter, digit nor underscore stands before or behind
    bool isExpression = false; ///< a regular expression (PCRE2), not a text

    friend bool operator==(const TextWanted &, const TextWanted &) = default;
};

/// Where a text was found, in UTF-16 units.
struct TextHit {
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TextHit &, const TextHit &) = default;
};

/// A text or regular expression made ready to be looked for in many short texts. Any thread may ask one that
/// is its own copy.
class TextPattern final
{
public:
    /// QuerySyntax for a regular expression that cannot be read, with its place, and for one that would match
    /// an empty text; Argument when there is nothing to look for.
    static Result<TextPattern> compile(const TextWanted &wanted);

    /// The first hit, or nothing. An empty hit is none.
    std::optional<TextHit> find(std::string_view utf8) const;
    std::optional<TextHit> find(const QString &text) const;

private:
    TextPattern() = default;
    bool mayMatch(std::string_view utf8) const;

    QRegularExpression m_expression;
    std::string m_plain; ///< lower case if case does not count; empty when only the expression can tell
    bool m_matchCase = false;
};

} // namespace twin::fleet
