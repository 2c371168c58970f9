// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/mend.h"

namespace twin::json {

namespace {

using Kind = Mending::Kind;

struct Found {
    Kind kind;
    qsizetype offset;
    qsizetype length;
};

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$';
}

bool isNamePart(char c)
{
    return isNameStart(c) || (c >= '0' && c <= '9') || c == '-';
}

/// Goes along a text token by token and writes it anew.
class Mender final
{
public:
    explicit Mender(QByteArrayView text)
        : m_text(text)
    {
        m_out.reserve(text.size());
    }

    void run()
    {
        while (m_at < m_text.size())
            step();
    }
    QByteArray takeText() { return std::move(m_out); }
    const std::vector<Found> &found() const { return m_found; }

private:
    char peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
    }

    void step()
    {
        const char c = peek();
        if (c == '"')
            copyString();
        else if (c == '\'')
            requote();
        else if (c == '#' || (c == '/' && peek(1) == '/'))
            dropComment(endOfLine());
        else if (c == '/' && peek(1) == '*')
            dropComment(endOfBlock());
        else if (isNameStart(c))
            word();
        else
            sign(c);
    }

    // A comma waits in m_comma until it is known what comes behind it.
    void sign(char c)
    {
        if (c == ',') {
            m_comma = {Kind::TrailingComma, m_at, 1};
            m_commaOut = m_out.size();
            m_hasComma = true;
        } else if ((c == '}' || c == ']') && m_hasComma) {
            m_out.remove(m_commaOut, 1);
            note(m_comma);
            m_hasComma = false;
        } else if (!isSpace(c)) {
            m_hasComma = false;
        }
        m_out.append(c);
        ++m_at;
    }

    void copyString()
    {
        m_hasComma = false;
        const qsizetype end = endOfString('"');
        m_out.append(m_text.sliced(m_at, end - m_at));
        m_at = end;
    }

    void requote()
    {
        m_hasComma = false;
        const qsizetype end = endOfString('\'');
        note({Kind::SingleQuotes, m_at, end - m_at});
        m_out.append('"');
        for (qsizetype i = m_at + 1; i < end - 1; ++i) {
            const char c = m_text[i];
            if (c == '\\' && m_text[i + 1] == '\'') {
                continue; // inside of double quotes it needs no backslash
            } else if (c == '\\') {
                m_out.append(c).append(m_text[++i]);
            } else {
                if (c == '"')
                    m_out.append('\\');
                m_out.append(c);
            }
        }
        m_out.append('"');
        m_at = end;
    }

    // Only a name has a colon behind it; true, false and null are none but when they have one too.
    void word()
    {
        m_hasComma = false;
        qsizetype end = m_at;
        while (end < m_text.size() && isNamePart(m_text[end]))
            ++end;
        qsizetype behind = end;
        while (behind < m_text.size() && isSpace(m_text[behind]))
            ++behind;
        const bool isName = behind < m_text.size() && m_text[behind] == ':';
        if (isName)
            note({Kind::BareName, m_at, end - m_at});
        m_out.append(isName ? "\"" : "").append(m_text.sliced(m_at, end - m_at)).append(isName ? "\"" : "");
        m_at = end;
    }

    void dropComment(qsizetype end)
    {
        note({Kind::Comment, m_at, end - m_at});
        for (; m_at < end; ++m_at) {
            if (m_text[m_at] == '\n') // places further down keep their lines
                m_out.append('\n');
        }
    }

    void note(const Found &found)
    {
        // A comma is known late: what stands behind it, a comment for example, was noted before.
        auto at = m_found.end();
        while (at != m_found.begin() && std::prev(at)->offset > found.offset)
            --at;
        m_found.insert(at, found);
    }

    qsizetype endOfString(char quote) const
    {
        for (qsizetype i = m_at + 1; i < m_text.size(); ++i) {
            if (m_text[i] == '\\' && i + 1 < m_text.size())
                ++i;
            else if (m_text[i] == quote)
                return i + 1;
            else if (m_text[i] == '\n')
                return i;
        }
        return m_text.size();
    }
    qsizetype endOfLine() const
    {
        const qsizetype end = m_text.indexOf('\n', m_at);
        return end < 0 ? m_text.size() : end;
    }
    qsizetype endOfBlock() const
    {
        const qsizetype end = m_text.indexOf(QByteArrayView("*/"), m_at + 2);
        return end < 0 ? m_text.size() : end + 2;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    QByteArray m_out;
    std::vector<Found> m_found;
    Found m_comma{Kind::TrailingComma, 0, 0};
    qsizetype m_commaOut = 0;
    bool m_hasComma = false;
};

} // namespace

Result<MendedText> mend(QByteArrayView text, const ReadLimits &limits)
{
    const auto before = read(text, limits);
    if (before)
        return MendedText{text.toByteArray(), {}};
    if (before.error().code != ErrorCode::JsonSyntax)
        return before.error();
    Mender mender(text);
    mender.run();
    MendedText mended{mender.takeText(), {}};
    if (!read(mended.text, limits))
        return before.error();
    for (const Found &found : mender.found())
        mended.mendings.push_back({found.kind, placeAt(text, found.offset, found.length)});
    return mended;
}

} // namespace twin::json
