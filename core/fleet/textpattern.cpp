// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/textpattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twin::fleet {

namespace {

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

Error syntaxError(const QString &reason, qsizetype at)
{
    return {.code = ErrorCode::QuerySyntax,
            .detail = reason,
            .at = {.offset = at, .length = 1, .line = 1, .column = int(at) + 1},
            .hasAt = true};
}

} // namespace

Result<TextPattern> TextPattern::compile(const TextWanted &wanted)
{
    if (wanted.text.isEmpty())
        return Error{.code = ErrorCode::Argument, .detail = u"There is nothing to look for."_s};
    TextPattern pattern;
    pattern.m_matchCase = wanted.matchCase;
    QString expression = wanted.isExpression ? wanted.text : QRegularExpression::escape(wanted.text);
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (!wanted.matchCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    if (wanted.isExpression) {
        // As it was typed: the place of a fault is then a place in the field.
        const QRegularExpression typed(expression, options);
        if (!typed.isValid())
            return syntaxError(typed.errorString(), typed.patternErrorOffset());
        if (typed.match(QString()).hasMatch())
            return syntaxError(u"The expression matches an empty text, and so every value."_s, 0);
    }
    if (wanted.wholeWord)
        expression = u"(?<!\\w)(?:"_s + expression + u")(?!\\w)"_s;
    pattern.m_expression = QRegularExpression(expression, options);
    pattern.m_expression.optimize();
    if (const std::string plain = wanted.text.toStdString(); !wanted.isExpression && isAscii(plain)) {
        pattern.m_plain = plain;
        if (!wanted.matchCase)
            std::transform(plain.begin(), plain.end(), pattern.m_plain.begin(), lower);
    }
    return pattern;
}

// Most values of a fleet do not match: they are told without being made UTF-16.
bool TextPattern::mayMatch(std::string_view utf8) const
{
    if (m_plain.empty())
        return true;
    if (m_matchCase)
        return utf8.find(m_plain) != std::string_view::npos;
    const auto same = [](char text, char plain) { return lower(text) == plain; };
    const auto found = std::search(utf8.begin(), utf8.end(), m_plain.begin(), m_plain.end(), same);
    // Letters beyond ASCII can be the other case of one inside it, as the Kelvin sign is of k.
    return found != utf8.end() || !isAscii(utf8);
}

std::optional<TextHit> TextPattern::find(std::string_view utf8) const
{
    if (!mayMatch(utf8))
        return std::nullopt;
    return find(QString::fromUtf8(utf8.data(), qsizetype(utf8.size())));
}

std::optional<TextHit> TextPattern::find(const QString &text) const
{
    const QRegularExpressionMatch match = m_expression.match(text);
    if (!match.hasMatch() || match.capturedLength() == 0)
        return std::nullopt;
    return TextHit{match.capturedStart(), match.capturedLength()};
}

} // namespace twin::fleet
